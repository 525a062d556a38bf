"""The roster of a class passport (domain 2.4): every pupil with parents, address, family, categories, told in one language."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.features.passport.catalogue import SIGNS
from sppk_desktop.features.people.catalogues import Category, categories, labels
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    Person,
    Pupil,
    PupilCategory,
    SchoolClass,
    Staff,
    Tie,
)
from sppk_desktop.features.people.same import ids_of_cards, main_on
from sppk_desktop.features.people.standing import address_line, class_list, family_ids, holds_on

Label = Callable[[str, str, str], str]
_PARENTS: Final = ("father", "mother")


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One pupil; every text may have several lines."""

    name: str
    born: date | None
    sex: str | None
    nationality: str
    registered: str
    address: str
    phone: str
    father: str
    mother: str
    representative: str
    family: str
    codes: str
    health: str
    register: str
    clubs: str


@dataclass(frozen=True, slots=True)
class Roster:
    """The class, its teacher, its pupils, and what the codes on it mean."""

    class_name: str
    teacher: str
    rows: Sequence[RosterRow]
    legend: Sequence[str]


def read_roster(session: Session, class_id: int, day: date, language: str, *, protected: bool) -> Roster:
    """The class as of a day; health, registers and protected codes only when asked for."""
    known, label = categories(session, with_hidden=True), labels(session)
    pupils = {line.id: line for line in class_list(session, class_id, day)}
    cards = ids_of_cards(session, "pupil", pupils)
    facts = {row.id: row for row in session.scalars(select(Pupil).where(Pupil.id.in_(list(pupils))))}
    homes = family_ids(session, list(pupils), day)
    families = {row.id: row for row in session.scalars(select(Family).where(Family.id.in_(set(homes.values()))))}
    ties = _ties(session, cards, day)
    child_codes = _codes(session, PupilCategory, PupilCategory.pupil_id, cards, day)
    household = ids_of_cards(session, "family", families)
    family_codes = _codes(session, FamilyCategory, FamilyCategory.family_id, household, day)
    rows: list[RosterRow] = []
    used: set[str] = set()
    for id_, line in pupils.items():
        home = families.get(homes.get(id_, 0))
        own = {**child_codes.get(id_, {}), **family_codes.get(home.id if home else 0, {})}
        shown = {code: value for code, value in own.items() if _may_stand(known.get(code), protected=protected)}
        told = _Told(shown, known, language)
        used |= told.plain_codes
        fact = facts[id_]
        rows.append(
            RosterRow(
                name=line.name,
                born=fact.born,
                sex=fact.sex,
                nationality=label("nationalities", fact.nationality, language) if fact.nationality else "",
                registered=fact.registered_address or "",
                address=address_line(home) if home else "",
                phone=show_phone(fact.phone),
                father=_adult(ties[id_], "father", label, language),
                mother=_adult(ties[id_], "mother", label, language),
                representative=_representative(ties[id_], label, language),
                family=told.family(home),
                codes=told.of_groups("BCDEHIJ"),
                health="; ".join(part for part in ((fact.health_group or "") if protected else "", told.of_groups("F")) if part),
                register=told.of_groups("G"),
                clubs=fact.interests or "",
            )
        )
    class_ = session.get_one(SchoolClass, class_id)
    teacher = session.get(Staff, class_.teacher_id) if class_.teacher_id else None
    legend = [f"{code} {known[code].label(language)}" for code in known if code in used]
    return Roster(class_.name, teacher.full_name if teacher else "", rows, legend)


def _may_stand(category: Category | None, *, protected: bool) -> bool:
    return category is not None and category.group != SIGNS and (protected or not category.protected)


class _Told:
    """The categories of one pupil and the household, in words and codes."""

    def __init__(self, codes: Mapping[str, str | None], known: Mapping[str, Category], language: str) -> None:
        self._codes, self._known, self._language = codes, known, language

    @property
    def plain_codes(self) -> set[str]:
        return {code for code in self._codes if self._known[code].exclusive not in ("family_type", "housing")}

    def of_groups(self, groups: str) -> str:
        found = []
        for code in sorted(self.plain_codes):
            one = self._known[code]
            if one.group in groups:
                value = one.value_label(self._codes[code], self._language)
                found.append(f"{code}: {value}" if value else code)
        return ", ".join(found)

    def _set(self, name: str) -> str:
        return "; ".join(one.label(self._language) for code in self._codes if (one := self._known[code]).exclusive == name)

    def family(self, home: Family | None) -> str:
        children = ""
        if home is not None and home.children_count is not None:
            children = str(home.children_count)
            if home.schoolage_count is not None:
                children += f" ({home.schoolage_count})"
        return "\n".join(part for part in (self._set("family_type"), children, self._set("housing")) if part)


def _codes(session: Session, record: Any, owner: Any, cards: Mapping[int, int], day: date) -> dict[int, dict[str, str | None]]:
    found: dict[int, dict[str, str | None]] = defaultdict(dict)
    rows = session.execute(
        select(owner, record.code, record.value)
        .where(owner.in_(list(cards)), holds_on(record, day))
        .order_by(record.since, record.id)
    )
    for id_, code, value in rows:
        found[cards[id_]][code] = value
    return found


def _ties(session: Session, cards: Mapping[int, int], day: date) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = defaultdict(list)
    rows = session.execute(
        select(Tie.pupil_id, Tie.kinship, Tie.legal, Person.full_name, Person.born, Person.born_year, Person.education,
               Person.workplace, Person.phone, Person.died)
        .join(Person, Person.id == main_on("person", Tie.person_id))
        .where(Tie.pupil_id.in_(list(cards)), holds_on(Tie, day), Person.removed_at.is_(None))
        .order_by(Tie.id)
    )  # fmt: skip
    for row in rows:
        found[cards[row.pupil_id]].append(row)
    return found


def _adult(ties: Sequence[Any], kinship: str, label: Label, language: str) -> str:
    one = next((tie for tie in ties if tie.kinship == kinship), None)
    return _said(one, label, language) if one is not None else ""


def _representative(ties: Sequence[Any], label: Label, language: str) -> str:
    one = next((tie for tie in ties if tie.legal and tie.kinship not in _PARENTS), None)
    return _said(one, label, language) if one is not None else ""


def _said(one: Any, label: Label, language: str) -> str:
    if one.died:
        return f"{one.full_name} †"
    year = str(one.born.year) if one.born else str(one.born_year or "")
    learned = label("education", one.education, language) if one.education else ""
    parts = (one.full_name, ", ".join(part for part in (year, learned) if part), one.workplace or "", show_phone(one.phone))
    return "\n".join(part for part in parts if part)


def short_day(day: date | None) -> str:
    """«28.02.2015», or nothing."""
    return dates.short(day) if day else ""
