"""The register as an import compares with it: every column it needs, loaded once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import alphabet
from sppk_desktop.features.people.calendar import year_name
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.names import full_name, split_name
from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    HouseholdMember,
    Membership,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    SameAs,
    SchoolClass,
    SchoolYear,
    Tie,
)
from sppk_desktop.features.people.standing import holds_on

PUPIL_FIELDS: Final = (
    "surname", "given", "patronymic", "sex", "born", "pin", "nationality", "registered_address", "phone", "health_group",
    "interests", "note",
)  # fmt: skip
PERSON_FIELDS: Final = ("surname", "given", "patronymic", "born_year", "education", "workplace", "phone")
FAMILY_FIELDS: Final = (
    "name", "settlement", "street", "house", "flat", "address_text", "phone", "children_count", "schoolage_count",
)  # fmt: skip

NameKey = tuple[str, str]
Dates = tuple[date, date | None]
"""From when to when a category holds."""

search_fold = lru_cache(maxsize=60_000)(alphabet.search_fold)
"""The forgiving fold; file and register hold the same names over and over."""


def name_key(surname: str, given: str | None) -> NameKey:
    """A name as two spellings of it share it; a full name kept in the surname alone is split."""
    if not given:
        surname, given, _ = split_name(surname)
    return search_fold(surname), search_fold(given or "")


@dataclass(slots=True)
class KnownPupil:
    """A child of the register."""

    id: int
    values: dict[str, Any]
    left: date | None
    class_id: int | None = None
    class_name: ClassName | None = None
    family_id: int | None = None
    ties: list[tuple[int, str, int]] = field(default_factory=list)  # tie id, kinship, person id
    codes: dict[str, str | None] = field(default_factory=dict)
    dates: dict[str, Dates] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Surname, given name, patronymic."""
        return full_name(self.values["surname"], self.values["given"], self.values["patronymic"])


@dataclass(slots=True)
class KnownFamily:
    """A household of the register."""

    id: int
    values: dict[str, Any]
    people: set[int] = field(default_factory=set)  # adults: members, and ties of its children
    pupils: set[int] = field(default_factory=set)
    codes: dict[str, str | None] = field(default_factory=dict)
    dates: dict[str, Dates] = field(default_factory=dict)

    @property
    def place(self) -> str:
        """The address, split or as it was given."""
        parts = [self.values[key] for key in ("settlement", "street", "house", "flat") if self.values[key]]
        return ", ".join(parts) or self.values["address_text"] or ""

    @property
    def is_split(self) -> bool:
        """Whether somebody has put street and house into their own fields."""
        return bool(self.values["street"] or self.values["house"])


@dataclass(slots=True)
class Register:
    """All of it, with the indexes matching needs."""

    pupils: dict[int, KnownPupil]
    families: dict[int, KnownFamily]
    people: dict[int, dict[str, Any]]
    classes: dict[ClassName, int]
    classes_in_use: set[int]
    year: str
    by_pin: dict[str, set[int]]
    by_name: dict[NameKey, list[int]]
    by_given: dict[str, list[int]]
    by_birth: dict[date, list[int]]
    main: dict[int, int]  # merged-away pupil id → the card that stays
    main_family: dict[int, int]  # the same of households
    today: date


def load(session: Session, today: date) -> Register:
    """Read the register: one select per table, whatever its size."""
    merged = {kind: _merged(session, kind) for kind in ("pupil", "person", "family")}
    main, one_person, one_family = merged["pupil"], merged["person"], merged["family"]
    pupils: dict[int, KnownPupil] = {}
    by_pin: dict[str, set[int]] = defaultdict(set)
    by_name: dict[NameKey, list[int]] = defaultdict(list)
    by_given: dict[str, list[int]] = defaultdict(list)
    by_birth: dict[date, list[int]] = defaultdict(list)
    for id_, left, *values in _rows(session, Pupil, (Pupil.id, Pupil.left, *(getattr(Pupil, key) for key in PUPIL_FIELDS))):
        said = dict(zip(PUPIL_FIELDS, values, strict=True))
        kept = main.get(id_, id_)
        key = name_key(said["surname"], said["given"])
        by_name[key].append(kept)
        by_given[key[1]].append(kept)
        if said["pin"]:
            by_pin[said["pin"]].add(kept)
        if said["born"]:
            by_birth[said["born"]].append(kept)
        if kept == id_:
            pupils[id_] = KnownPupil(id_, said, left)
    people = {
        id_: dict(zip(PERSON_FIELDS, values, strict=True))
        for id_, *values in _rows(session, Person, (Person.id, *(getattr(Person, key) for key in PERSON_FIELDS)))
    }
    families = {
        id_: KnownFamily(id_, dict(zip(FAMILY_FIELDS, values, strict=True)))
        for id_, *values in _rows(session, Family, (Family.id, *(getattr(Family, key) for key in FAMILY_FIELDS)))
        if id_ not in one_family
    }
    in_use = _put_classes(session, pupils, main, today)
    for pupil_id, family_id in session.execute(
        select(Residence.pupil_id, Residence.family_id).where(holds_on(Residence, today)).order_by(Residence.since)
    ):
        pupil_id, family_id = main.get(pupil_id, pupil_id), one_family.get(family_id, family_id)
        if pupil_id in pupils and family_id in families:
            pupils[pupil_id].family_id = family_id
    for family_id, person_id in session.execute(
        select(HouseholdMember.family_id, HouseholdMember.person_id).where(holds_on(HouseholdMember, today))
    ):
        if (family_id := one_family.get(family_id, family_id)) in families:
            families[family_id].people.add(one_person.get(person_id, person_id))
    for id_, pupil_id, kinship, person_id in session.execute(
        select(Tie.id, Tie.pupil_id, Tie.kinship, Tie.person_id).where(holds_on(Tie, today)).order_by(Tie.id)
    ):
        pupil_id, person_id = main.get(pupil_id, pupil_id), one_person.get(person_id, person_id)
        if pupil_id in pupils and person_id in people:
            pupils[pupil_id].ties.append((id_, kinship, person_id))
    for pupil_id, code, value, since, until in session.execute(
        select(PupilCategory.pupil_id, PupilCategory.code, PupilCategory.value, PupilCategory.since, PupilCategory.until)
        .where(holds_on(PupilCategory, today))
        .order_by(PupilCategory.since, PupilCategory.id)
    ):
        if (pupil_id := main.get(pupil_id, pupil_id)) in pupils:
            pupils[pupil_id].codes[code] = value
            pupils[pupil_id].dates[code] = (since, until)
    for family_id, code, value, since, until in session.execute(
        select(FamilyCategory.family_id, FamilyCategory.code, FamilyCategory.value, FamilyCategory.since, FamilyCategory.until)
        .where(holds_on(FamilyCategory, today))
        .order_by(FamilyCategory.since, FamilyCategory.id)
    ):
        if (family_id := one_family.get(family_id, family_id)) in families:
            families[family_id].codes[code] = value
            families[family_id].dates[code] = (since, until)
    for pupil in pupils.values():
        if pupil.family_id:
            families[pupil.family_id].pupils.add(pupil.id)
            families[pupil.family_id].people.update(person for _, _, person in pupil.ties)
    year, classes = _classes_now(session, today)
    return Register(pupils, families, people, classes, in_use, year, by_pin, by_name, by_given, by_birth, main, one_family, today)


def _rows(session: Session, record: Any, columns: tuple[Any, ...]) -> Iterator[Any]:
    yield from session.execute(select(*columns).where(record.removed_at.is_(None)))


def _merged(session: Session, kind: str) -> dict[int, int]:
    query = select(SameAs.other_id, SameAs.main_id).where(SameAs.kind == kind, SameAs.removed_at.is_(None))
    pairs = {row.other_id: row.main_id for row in session.execute(query)}
    for other in pairs:
        seen = {other}
        while (main := pairs[other]) in pairs and main not in seen:
            seen.add(main)
            pairs[other] = pairs[main]
    return pairs


def _put_classes(session: Session, pupils: dict[int, KnownPupil], main: dict[int, int], today: date) -> set[int]:
    """Give each pupil the class of today; returns the classes that ever had anybody."""
    names = {
        id_: ClassName(grade, letter)
        for id_, grade, letter in session.execute(
            select(SchoolClass.id, SchoolClass.grade, SchoolClass.letter).where(SchoolClass.removed_at.is_(None))
        )
    }
    for pupil_id, class_id in session.execute(
        select(Membership.pupil_id, Membership.class_id).where(holds_on(Membership, today)).order_by(Membership.since)
    ):
        pupil = pupils.get(main.get(pupil_id, pupil_id))
        if pupil and class_id in names:
            pupil.class_id, pupil.class_name = class_id, names[class_id]
    return set(session.scalars(select(Membership.class_id).where(Membership.removed_at.is_(None)).distinct()))


def _classes_now(session: Session, today: date) -> tuple[str, dict[ClassName, int]]:
    """The school year an import belongs to, and its classes."""
    name = year_name(today)
    year_id = session.scalar(select(SchoolYear.id).where(SchoolYear.name == name, SchoolYear.removed_at.is_(None)))
    found = session.execute(
        select(SchoolClass.id, SchoolClass.grade, SchoolClass.letter).where(
            SchoolClass.year_id == year_id, SchoolClass.removed_at.is_(None)
        )
    )
    return name, {ClassName(grade, letter): id_ for id_, grade, letter in found}
