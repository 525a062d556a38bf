"""What the register knows of a household on the day of a visit: its children and their classes, its adults, its address.

Read for many families at once, so that a raid of three hundred costs a handful of queries.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people.catalogues import label_of
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.records import KINSHIP, Family, FamilyCategory, Pupil, PupilCategory
from sppk_desktop.features.people.same import cards_of, merged_away
from sppk_desktop.features.people.standing import (
    AdultLine,
    PupilLine,
    address_line,
    adults_of_families,
    holds_on,
    pupils_of_families,
)

_KINSHIP: Final = {option.code: option.label for option in KINSHIP}
_NAMED_WHEREVER_THEY_LIVE: Final = frozenset({"mother", "father", "guardian", "trustee", "foster"})
_ON_THE_ACT: Final = ("B", "C", "D", "E", "H")
"""Groups of categories the act's field 5 takes over from the register."""


@dataclass(frozen=True, slots=True)
class Household:
    """One family as a visit finds it in the register."""

    id: int
    name: str
    address: str
    street: str  # what the families of a raid are grouped under
    house: str
    registered: str
    landmark: str
    phone: str
    children: tuple[PupilLine, ...]
    adults: tuple[AdultLine, ...]
    categories: tuple[str, ...]

    @property
    def classes(self) -> str:
        """The classes of its children: «7А, 3В»."""
        return ", ".join(dict.fromkeys(child.class_name for child in self.children if child.class_name))

    @property
    def contact(self) -> AdultLine | None:
        """Whom to ring or ask for: the nearest kin who lives here."""
        return next((adult for adult in self.adults if adult.lives_together is not False), None)

    @property
    def contact_phone(self) -> str:
        """The number to ring, as people write it."""
        told = [self.phone, *(adult.phone for adult in self.adults if adult.lives_together is not False)]
        return next((show_phone(phone) for phone in told if phone), "")


def household(session: Session, family_id: int, on: date) -> Household | None:
    """One family on a day; None when it does not exist."""
    return households(session, [family_id], on).get(family_id)


def households(session: Session, family_ids: Sequence[int], on: date) -> dict[int, Household]:
    """These families on a day, by the ids asked for; merged cards answer for each other."""
    cards = _ids_of_cards(session, family_ids)
    rows = [id_ for ids in cards.values() for id_ in ids]
    families = {
        row.id: row
        for row in session.execute(
            select(Family.id, Family.name, Family.settlement, Family.street, Family.house, Family.flat, Family.landmark,
                   Family.address_text, Family.phone).where(Family.id.in_(rows))
        )
    }  # fmt: skip
    mains = [ids[0] for ids in cards.values()]
    children = pupils_of_families(session, mains, on, enrolled_only=True)
    adults = adults_of_families(session, mains, on)
    family_of = {child.id: family_id for family_id, lines in children.items() for child in lines}
    registered = _registered_addresses(session, family_of)
    categories = _categories(session, rows, family_of, on)
    found = {}
    for asked, ids in cards.items():
        family = families.get(ids[0])
        if family is None:
            continue
        grown_up = {line.person_id: line for line in adults.get(ids[0], ()) if _belongs_on_the_act(line)}
        found[asked] = Household(
            id=ids[0],
            name=family.name,
            address=address_line(family),
            street=", ".join(part for part in (family.settlement, family.street) if part),
            house=" – ".join(part for part in (family.house, family.flat) if part),
            registered=next((registered[id_] for id_ in ids if id_ in registered), ""),
            landmark=family.landmark or "",
            phone=family.phone or "",
            children=tuple(children.get(ids[0], ())),
            adults=tuple(grown_up.values()),
            categories=tuple(sorted({code for id_ in ids for code in categories[id_]})),
        )
    return found


def _belongs_on_the_act(line: AdultLine) -> bool:
    if line.died:
        return False
    return line.in_household or line.lives_together is True or bool(_NAMED_WHEREVER_THEY_LIVE & set(line.kinships))


def _ids_of_cards(session: Session, family_ids: Sequence[int]) -> dict[int, list[int]]:
    """Every id of each card asked for, the one that stays first."""
    mains = cards_of(session, "family", [*family_ids, *session.scalars(merged_away("family"))])
    others: dict[int, list[int]] = defaultdict(list)
    for id_, main in mains.items():
        if id_ != main:
            others[main].append(id_)
    return {id_: [mains[id_], *sorted(others[mains[id_]])] for id_ in family_ids}


def _registered_addresses(session: Session, family_of: Mapping[int, int]) -> dict[int, str]:
    found: dict[int, str] = {}
    told = select(Pupil.id, Pupil.registered_address).where(Pupil.id.in_(list(family_of)), Pupil.registered_address.is_not(None))
    for pupil_id, place in session.execute(told):
        found.setdefault(family_of[pupil_id], place or "")
    return found


def _categories(session: Session, rows: Sequence[int], family_of: Mapping[int, int], on: date) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    of_family = select(FamilyCategory.family_id, FamilyCategory.code).where(
        FamilyCategory.family_id.in_(rows), holds_on(FamilyCategory, on)
    )
    for family_id, code in session.execute(of_family):
        found[family_id].add(code)
    of_child = select(PupilCategory.pupil_id, PupilCategory.code).where(
        PupilCategory.pupil_id.in_(list(family_of)), holds_on(PupilCategory, on)
    )
    for pupil_id, code in session.execute(of_child):
        found[family_of[pupil_id]].add(code)
    return {id_: {code for code in found[id_] if code[:1] in _ON_THE_ACT} for id_ in rows}


def member_rows(home: Household, words: Words) -> list[dict[str, Any]]:
    """The rows of fields 1, 3 and 4 as the register knows them: pupils first; nobody is said to be at home."""
    pupils = [
        {"pupil_id": child.id, "name": child.name, "kinship": words.say(T("pupil", "kinship")),
         "born": dates.short(child.born) if child.born else None, "education": child.class_name, "lives_here": True}
        for child in home.children
    ]  # fmt: skip
    adults = [
        {"person_id": adult.person_id, "name": adult.name, "kinship": words.say(kinship(adult)) or None,
         "born": str(adult.born_year) if adult.born_year else None,
         "education": label_of("education", adult.education, words.language) or None,
         "work": ", ".join(part for part in (adult.workplace, show_phone(adult.phone)) if part) or None,
         "lives_here": adult.lives_together}
        for adult in home.adults
    ]  # fmt: skip
    return [{"position": place, **row} for place, row in enumerate([*pupils, *adults])]


def kinship(adult: AdultLine) -> Phrase | str:
    """What an adult is to the children here."""
    return _KINSHIP.get(adult.kinships[0], "") if adult.kinships else ""
