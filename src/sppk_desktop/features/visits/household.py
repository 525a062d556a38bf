"""What the register knows of a household on a day: its children and their classes, its adults, its address.

Read for many families at once, so that a raid of three hundred costs a handful of queries.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people.catalogues import label_of
from sppk_desktop.features.people.names import short_name
from sppk_desktop.features.people.records import (
    KINSHIP,
    Family,
    FamilyCategory,
    HouseholdMember,
    Membership,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
    Tie,
)
from sppk_desktop.features.people.same import cards_of, merged_away

_KINSHIP: Final = {option.code: option.label for option in KINSHIP}
_NEAREST: Final = {option.code: place for place, option in enumerate(KINSHIP)}
_NAMED_WHEREVER_THEY_LIVE: Final = frozenset({"mother", "father", "guardian"})
_ON_THE_ACT: Final = ("B", "C", "D", "E", "H")
"""Groups of categories the act's field 5 takes over from the register."""


@dataclass(frozen=True, slots=True)
class Child:
    """A pupil who lives in the household."""

    id: int
    name: str
    short: str
    class_name: str
    born: date | None


@dataclass(frozen=True, slots=True)
class Adult:
    """A grown-up of the household, or a parent who lives elsewhere."""

    id: int
    name: str
    kinship: str | None  # code of KINSHIP, to the children here
    born: str
    education: str | None
    workplace: str | None
    phone: str | None
    lives_here: bool | None


@dataclass(frozen=True, slots=True)
class Household:
    """One family as a visit finds it in the register."""

    id: int
    name: str
    address: str
    registered: str
    landmark: str
    phone: str
    children: tuple[Child, ...]
    adults: tuple[Adult, ...]
    categories: tuple[str, ...]

    @property
    def classes(self) -> str:
        """The classes of its children: «7А, 3В»."""
        return ", ".join(dict.fromkeys(child.class_name for child in self.children if child.class_name))

    @property
    def contact(self) -> Adult | None:
        """Whom to ring or ask for: the nearest kin who lives here."""
        return next((adult for adult in self.adults if adult.lives_here is not False), None)


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
    children, registered, pupil_ids = _children(session, rows, on)
    adults = _adults(session, rows, pupil_ids, on)
    categories = _categories(session, rows, pupil_ids, on)
    found = {}
    for asked, ids in cards.items():
        family = families.get(ids[0])
        if family is None:
            continue
        found[asked] = Household(
            id=ids[0],
            name=family.name,
            address=address(family),
            registered=next((registered[id_] for id_ in ids if registered.get(id_)), ""),
            landmark=family.landmark or "",
            phone=family.phone or "",
            children=tuple(sorted((c for id_ in ids for c in children[id_]), key=lambda c: (c.born or date.max, c.name))),
            adults=tuple(sorted({a.id: a for id_ in ids for a in adults[id_]}.values(), key=_nearest_first)),
            categories=tuple(sorted({code for id_ in ids for code in categories[id_]})),
        )
    return found


def address(family: Any) -> str:
    """The address on one line; text that was never split stays as it was given."""
    parts = [family.settlement, family.street, family.house]
    line = ", ".join(part.strip() for part in parts if part and part.strip())
    flat = f" – {family.flat}" if family.flat else ""
    return line + flat if line else (family.address_text or "")


def _nearest_first(adult: Adult) -> tuple[bool, int, str]:
    return adult.lives_here is False, _NEAREST.get(adult.kinship or "", len(_NEAREST)), adult.name


def _ids_of_cards(session: Session, family_ids: Sequence[int]) -> dict[int, list[int]]:
    """Every id of each card asked for, the one that stays first."""
    mains = cards_of(session, "family", [*family_ids, *session.scalars(merged_away("family"))])
    others: dict[int, list[int]] = defaultdict(list)
    for id_, main in mains.items():
        if id_ != main:
            others[main].append(id_)
    return {id_: [mains[id_], *sorted(others[mains[id_]])] for id_ in family_ids}


def _children(session: Session, rows: Sequence[int], on: date) -> tuple[dict[int, list[Child]], dict[int, str], dict[int, int]]:
    """Children by family, registered address by family, and family by pupil."""
    residents = session.execute(
        select(Residence.family_id, Pupil.id, Pupil.full_name, Pupil.surname, Pupil.given, Pupil.born, Pupil.registered_address)
        .join(Pupil, Pupil.id == Residence.pupil_id)
        .where(
            Residence.family_id.in_(rows), Residence.removed_at.is_(None), Residence.since <= on,
            or_(Residence.until.is_(None), Residence.until >= on), Pupil.removed_at.is_(None),
            or_(Pupil.left.is_(None), Pupil.left > on),
        )
    ).all()  # fmt: skip
    classes = classes_on(session, [row.id for row in residents], on)
    children: dict[int, list[Child]] = defaultdict(list)
    registered: dict[int, str] = {}
    of: dict[int, int] = {}
    for family_id, id_, name, surname, given, born, place in residents:
        children[family_id].append(Child(id_, name, given or short_name(surname, given), classes.get(id_, ""), born))
        registered.setdefault(family_id, place or "")
        of[id_] = family_id
    return children, registered, of


def classes_on(session: Session, pupil_ids: Sequence[int], on: date) -> dict[int, str]:
    """The class of each pupil on a day, as the school writes it."""
    found = session.execute(
        select(Membership.pupil_id, SchoolClass.grade, SchoolClass.letter)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .where(
            Membership.pupil_id.in_(pupil_ids), Membership.removed_at.is_(None), Membership.since <= on,
            or_(Membership.until.is_(None), Membership.until >= on),
        )
    )  # fmt: skip
    return {pupil_id: f"{grade}{letter}" for pupil_id, grade, letter in found}


def _adults(session: Session, rows: Sequence[int], family_of: dict[int, int], on: date) -> dict[int, list[Adult]]:
    here: dict[int, set[int]] = defaultdict(set)
    for family_id, person_id in session.execute(
        select(HouseholdMember.family_id, HouseholdMember.person_id).where(
            HouseholdMember.family_id.in_(rows), HouseholdMember.removed_at.is_(None),
            or_(HouseholdMember.until.is_(None), HouseholdMember.until >= on),
        )
    ):  # fmt: skip
        here[family_id].add(person_id)
    ties: dict[tuple[int, int], tuple[str, bool | None]] = {}
    for pupil_id, person_id, kinship, together in session.execute(
        select(Tie.pupil_id, Tie.person_id, Tie.kinship, Tie.lives_together).where(
            Tie.pupil_id.in_(family_of), Tie.removed_at.is_(None), or_(Tie.until.is_(None), Tie.until >= on)
        )
    ):
        ties.setdefault((family_of[pupil_id], person_id), (kinship, together))
    together_with: dict[int, dict[int, tuple[str | None, bool | None]]] = defaultdict(dict)
    for family_id, people in here.items():
        together_with[family_id].update(dict.fromkeys(people, (None, True)))
    for (family_id, person_id), (kinship, together) in ties.items():
        lives = True if person_id in here[family_id] else together
        if lives or kinship in _NAMED_WHEREVER_THEY_LIVE:
            together_with[family_id][person_id] = (kinship, lives)
    persons = {
        row.id: row
        for row in session.execute(
            select(Person.id, Person.full_name, Person.born, Person.born_year, Person.education, Person.workplace, Person.phone)
            .where(Person.id.in_({id_ for people in together_with.values() for id_ in people}))
            .where(Person.removed_at.is_(None), Person.died.is_not(True))
        )
    }
    adults: dict[int, list[Adult]] = defaultdict(list)
    for family_id, kin in together_with.items():
        for person_id, (kinship, lives) in kin.items():
            if (person := persons.get(person_id)) is not None:
                born = dates.short(person.born) if person.born else str(person.born_year or "")
                adults[family_id].append(
                    Adult(person.id, person.full_name, kinship, born, person.education, person.workplace, person.phone, lives)
                )
    return adults


def _categories(session: Session, rows: Sequence[int], family_of: dict[int, int], on: date) -> dict[int, set[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    of_family = select(FamilyCategory.family_id, FamilyCategory.code).where(
        FamilyCategory.family_id.in_(rows), FamilyCategory.removed_at.is_(None), FamilyCategory.since <= on,
        or_(FamilyCategory.until.is_(None), FamilyCategory.until >= on),
    )  # fmt: skip
    for family_id, code in session.execute(of_family):
        found[family_id].add(code)
    of_child = select(PupilCategory.pupil_id, PupilCategory.code).where(
        PupilCategory.pupil_id.in_(family_of), PupilCategory.removed_at.is_(None), PupilCategory.since <= on,
        or_(PupilCategory.until.is_(None), PupilCategory.until >= on),
    )  # fmt: skip
    for pupil_id, code in session.execute(of_child):
        found[family_of[pupil_id]].add(code)
    return {id_: {code for code in found[id_] if code[:1] in _ON_THE_ACT} for id_ in rows}


def member_rows(home: Household, words: Words) -> list[dict[str, Any]]:
    """The rows of fields 1, 3 and 4 as the register knows them: pupils first; nobody is said to be at home."""
    pupils = [
        {"pupil_id": child.id, "name": child.name, "kinship": words.say(T("pupil", "kinship")),
         "born": dates.short(child.born) if child.born else None, "education": child.class_name or None, "lives_here": True}
        for child in home.children
    ]  # fmt: skip
    adults = [
        {"person_id": adult.id, "name": adult.name, "kinship": words.say(kinship(adult)) or None, "born": adult.born or None,
         "education": label_of("education", adult.education, words.language) or None,
         "work": ", ".join(part for part in (adult.workplace, adult.phone) if part) or None, "lives_here": adult.lives_here}
        for adult in home.adults
    ]  # fmt: skip
    return [{"position": place, **row} for place, row in enumerate([*pupils, *adults])]


def kinship(adult: Adult) -> Phrase | str:
    """What an adult is to the children here."""
    return _KINSHIP.get(adult.kinship or "", "")
