"""The register's questions: who was in which class and family on a day, who the adults, brothers and sisters are.

Every question takes any id of a merged card and answers for the whole card.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session, aliased

from sppk_desktop.core.remembering import remembered
from sppk_desktop.features.people.classes import ClassName, class_key
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
    Tie,
)
from sppk_desktop.features.people.same import (
    card_of,
    cards_of,
    ids_of_card,
    ids_of_cards,
    members_of_cards,
    merged_away,
    others_on,
    whole_card,
)


def holds_on(record: Any, day: date | BindParameter[date]) -> ColumnElement[bool]:
    """The condition that a dated row holds on a day; an unknown beginning counts as always."""
    return and_(
        record.removed_at.is_(None),
        or_(record.since.is_(None), record.since <= day),
        or_(record.until.is_(None), record.until >= day),
    )


@dataclass(frozen=True, slots=True)
class PupilLine:
    """A pupil as lists of a family name them."""

    id: int
    name: str
    class_name: str | None
    sex: str | None
    born: date | None


@dataclass(frozen=True, slots=True)
class AdultLine:
    """An adult of a family: the person, what he or she is to the children, and whether he or she lives there."""

    person_id: int
    name: str
    kinships: tuple[str, ...]
    born_year: int | None
    education: str | None
    employment: str | None
    workplace: str | None
    phone: str | None
    lives_together: bool | None
    legal: bool | None
    works_abroad: bool | None
    died: bool | None
    in_household: bool
    note: str | None


class Because(StrEnum):
    """Why two pupils are siblings."""

    TIE = "tie"  # a common mother or father
    FAMILY = "family"  # the same household


@dataclass(frozen=True, slots=True)
class SiblingLine:
    """A sibling, and why the card says so."""

    pupil: PupilLine
    because: tuple[Because, ...]


@remembered
def class_of(session: Session, pupil_id: int, day: date) -> SchoolClass | None:
    """The class a pupil was in on a day."""
    return session.scalar(
        select(SchoolClass)
        .join(Membership, Membership.class_id == SchoolClass.id)
        .where(Membership.pupil_id.in_(ids := ids_of_card(session, "pupil", pupil_id)), holds_on(Membership, day))
        .order_by(Membership.since.desc(), (Membership.pupil_id == ids[0]).desc(), Membership.id.desc())
        .limit(1)
    )


def studies_in(class_id: int, day: date) -> ColumnElement[bool]:
    """The condition that a pupil is in a class on a day. A card merged of two is in the class it came into last.

    Of two that it came into on one day it is in the one of the card that stays.
    """
    inside = select(Membership.pupil_id).where(Membership.class_id == class_id, holds_on(Membership, day))
    row = aliased(Membership)
    last = (
        select(row.class_id)
        .where(or_(row.pupil_id == Pupil.id, row.pupil_id.in_(others_on("pupil", Pupil.id))), holds_on(row, day))
        .order_by(row.since.desc(), (row.pupil_id == Pupil.id).desc(), row.id.desc())
        .limit(1)
        .correlate(Pupil)
        .scalar_subquery()
    )
    return and_(whole_card("pupil", Pupil.id, inside), last == class_id)


def class_names(session: Session, pupil_ids: Iterable[int], day: date) -> dict[int, str]:
    """For many pupils at once: the class on a day, «7А»; pupils without one are missing."""
    wanted = cards_of(session, "pupil", pupil_ids)
    mains = set(wanted.values())
    main_of = ids_of_cards(session, "pupil", mains)
    rows = session.execute(
        select(Membership.pupil_id, SchoolClass.grade, SchoolClass.letter)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .where(Membership.pupil_id.in_(main_of), holds_on(Membership, day))
        .order_by(Membership.since, Membership.pupil_id.in_(mains), Membership.id)
    )
    names = {main_of[pupil]: str(ClassName(grade, letter)) for pupil, grade, letter in rows}
    return {id_: names[main] for id_, main in wanted.items() if main in names}


@remembered
def family_of(session: Session, pupil_id: int, day: date) -> Family | None:
    """The household a pupil lived in on a day; of merged cards the one that stays."""
    home = session.scalar(
        select(Residence.family_id)
        .where(Residence.pupil_id.in_(ids := ids_of_card(session, "pupil", pupil_id)), holds_on(Residence, day))
        .order_by(Residence.since.desc(), (Residence.pupil_id == ids[0]).desc(), Residence.id.desc())
        .limit(1)
    )
    return None if home is None else session.get(Family, card_of(session, "family", home))


def family_ids(session: Session, pupil_ids: Iterable[int], day: date) -> dict[int, int]:
    """For many pupils at once: the household on a day; of merged cards the one that stays."""
    wanted = cards_of(session, "pupil", pupil_ids)
    mains = set(wanted.values())
    main_of = ids_of_cards(session, "pupil", mains)
    rows = session.execute(
        select(Residence.pupil_id, Residence.family_id)
        .where(Residence.pupil_id.in_(main_of), holds_on(Residence, day))
        .order_by(Residence.since, Residence.pupil_id.in_(mains), Residence.id)
    )
    homes = {main_of[pupil]: family for pupil, family in rows}
    cards = cards_of(session, "family", homes.values())
    return {id_: cards[homes[main]] for id_, main in wanted.items() if main in homes}


def pupils_of_families(
    session: Session, families: Iterable[int], day: date, *, enrolled_only: bool = False
) -> dict[int, list[PupilLine]]:
    """For many households at once: the pupils living there on a day, eldest first."""
    wanted = cards_of(session, "family", families)
    every = ids_of_cards(session, "family", wanted.values())
    living = session.execute(
        select(Residence.family_id, Residence.pupil_id).where(Residence.family_id.in_(every), holds_on(Residence, day))
    ).all()
    mains = cards_of(session, "pupil", [pupil for _family, pupil in living])
    # A card merged of two may have lived in two houses: it lives where it came last.
    homes = family_ids(session, set(mains.values()), day)
    rows = session.execute(
        select(Pupil.id, Pupil.full_name, Pupil.sex, Pupil.born, Pupil.left)
        .where(Pupil.id.in_(set(mains.values())), Pupil.removed_at.is_(None))
        .order_by(Pupil.born, Pupil.name_key)
    ).all()
    classes = class_names(session, [row.id for row in rows], day)
    found: dict[int, list[PupilLine]] = defaultdict(list)
    for row in rows:
        if not (enrolled_only and row.left and row.left < day):
            found[homes[row.id]].append(PupilLine(row.id, row.full_name, classes.get(row.id), row.sex, row.born))
    return {family: found[main] for family, main in wanted.items() if main in found}


@remembered
def pupils_of_family(session: Session, family_id: int, day: date, *, enrolled_only: bool = False) -> list[PupilLine]:
    """The pupils living in a household on a day, eldest first."""
    return pupils_of_families(session, [family_id], day, enrolled_only=enrolled_only).get(family_id, [])


def adults_of_families(session: Session, families: Iterable[int], day: date) -> dict[int, list[AdultLine]]:
    """For many households at once: adults who belong to them, and adults tied to their pupils; parents first."""
    wanted = cards_of(session, "family", families)
    main_of = ids_of_cards(session, "family", wanted.values())
    members: dict[int, set[int]] = defaultdict(set)
    for family_id, person_id in session.execute(
        select(HouseholdMember.family_id, HouseholdMember.person_id).where(
            HouseholdMember.family_id.in_(main_of), holds_on(HouseholdMember, day)
        )
    ):
        members[main_of[family_id]].add(person_id)
    ties: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for row in session.execute(
        select(Residence.family_id, Tie.person_id, Tie.kinship, Tie.lives_together, Tie.legal, Tie.works_abroad, Tie.note)
        .join(Tie, Tie.pupil_id == Residence.pupil_id)
        .where(Residence.family_id.in_(main_of), holds_on(Residence, day), holds_on(Tie, day))
        .order_by(Tie.id)
    ):
        ties[main_of[row[0]], row[1]].append(row[2:])
    people = {person for group in members.values() for person in group} | {person for _family, person in ties}
    mains = cards_of(session, "person", people)
    members = {family: {mains[person] for person in group} for family, group in members.items()}
    tied: dict[tuple[int, int], list[Any]] = defaultdict(list)
    for (family, person), rows in ties.items():
        tied[family, mains[person]] += rows
    persons = {
        row.id: row
        for row in session.execute(
            select(
                Person.id, Person.full_name, Person.born_year, Person.born, Person.education, Person.employment,
                Person.workplace, Person.phone, Person.died, Person.note,
            ).where(Person.id.in_(set(mains.values())), Person.removed_at.is_(None))
        )
    }  # fmt: skip
    found: dict[int, list[AdultLine]] = {}
    for family_id, main in wanted.items():
        here = members.get(main, set())
        of_children = {person for family, person in tied if family == main}
        lines = [
            _adult(persons[person], tied.get((main, person), []), person in here)
            for person in sorted(here | of_children)
            if person in persons
        ]
        found[family_id] = sorted(lines, key=_parents_first)
    return found


def adults_of_family(session: Session, family_id: int, day: date) -> list[AdultLine]:
    """The adults of one household: those who belong to it and those tied to its pupils."""
    return adults_of_families(session, [family_id], day)[family_id]


def _adult(person: Any, ties: Sequence[Any], in_household: bool) -> AdultLine:
    said = {name: next((tie[index] for tie in ties if tie[index] is not None), None) for index, name in enumerate(_TIE_FACTS)}
    return AdultLine(
        person_id=person.id,
        name=person.full_name,
        kinships=tuple(dict.fromkeys(tie[0] for tie in ties)),
        born_year=person.born.year if person.born else person.born_year,
        education=person.education,
        employment=person.employment,
        workplace=person.workplace,
        phone=person.phone,
        lives_together=said["lives_together"] if said["lives_together"] is not None else (True if in_household else None),
        legal=said["legal"],
        works_abroad=said["works_abroad"],
        died=person.died,
        in_household=in_household,
        note=said["note"] or person.note,
    )


_TIE_FACTS = ("kinship", "lives_together", "legal", "works_abroad", "note")
_ORDER = ("mother", "father", "stepmother", "stepfather", "guardian", "trustee", "foster")


def _parents_first(line: AdultLine) -> tuple[int, str]:
    first = line.kinships[0] if line.kinships else ""
    return (_ORDER.index(first) if first in _ORDER else len(_ORDER), line.name)


def siblings_of(session: Session, pupil_id: int, day: date) -> list[SiblingLine]:
    """Pupils with a common mother or father, or in the same household on that day; the line says which."""
    ids = ids_of_card(session, "pupil", pupil_id)
    because: dict[int, list[Because]] = defaultdict(list)
    parents = select(Tie.person_id).where(Tie.pupil_id.in_(ids), Tie.kinship.in_(("mother", "father")), Tie.removed_at.is_(None))
    by_tie = select(Tie.pupil_id).where(
        Tie.person_id.in_(parents), Tie.kinship.in_(("mother", "father")), Tie.removed_at.is_(None), Tie.pupil_id.not_in(ids)
    )
    households = members_of_cards(
        "family", select(Residence.family_id).where(Residence.pupil_id.in_(ids), holds_on(Residence, day))
    )
    by_family = select(Residence.pupil_id).where(
        Residence.family_id.in_(households), holds_on(Residence, day), Residence.pupil_id.not_in(ids)
    )
    for query, reason in ((by_tie, Because.TIE), (by_family, Because.FAMILY)):
        others = set(session.scalars(query.distinct()))
        for main in sorted(set(cards_of(session, "pupil", others).values())):
            because[main].append(reason)
    rows = session.execute(
        select(Pupil.id, Pupil.full_name, Pupil.sex, Pupil.born)
        .where(Pupil.id.in_(because), Pupil.removed_at.is_(None))
        .order_by(Pupil.born, Pupil.name_key)
    ).all()
    classes = class_names(session, because, day)
    return [SiblingLine(PupilLine(id_, name, classes.get(id_), sex, born), tuple(because[id_])) for id_, name, sex, born in rows]


def pupils_on(session: Session, day: date) -> int:
    """How many pupils study at the school on a day."""
    wanted = select(func.count(Pupil.id)).where(
        Pupil.removed_at.is_(None), or_(Pupil.left.is_(None), Pupil.left >= day), Pupil.id.not_in(merged_away("pupil"))
    )
    return session.scalar(wanted) or 0


def class_list(session: Session, class_id: int, day: date) -> list[PupilLine]:
    """The pupils of a class on a day, in Kyrgyz order."""
    name = str(ClassName(*session.execute(select(SchoolClass.grade, SchoolClass.letter).where(SchoolClass.id == class_id)).one()))
    rows = session.execute(
        select(Pupil.id, Pupil.full_name, Pupil.sex, Pupil.born)
        .where(studies_in(class_id, day), Pupil.removed_at.is_(None), Pupil.id.not_in(merged_away("pupil")))
        .order_by(Pupil.name_key, Pupil.id)
    )
    return [PupilLine(id_, full, name, sex, born) for id_, full, sex, born in rows]


def classes_of_year(session: Session, year_id: int) -> list[tuple[int, str]]:
    """Ids and names of the classes of a school year, 2А before 10Б."""
    rows = session.execute(
        select(SchoolClass.id, SchoolClass.grade, SchoolClass.letter).where(
            SchoolClass.year_id == year_id, SchoolClass.removed_at.is_(None)
        )
    ).all()
    return sorted(((id_, str(ClassName(grade, letter))) for id_, grade, letter in rows), key=lambda row: class_key(row[1]))


def categories_of(session: Session, kind: str, id_: int, day: date | None = None) -> list[PupilCategory] | list[FamilyCategory]:
    """The dated categories of a pupil or family, newest first; with ``day`` only those that hold then."""
    record: Any = PupilCategory if kind == "pupil" else FamilyCategory
    owner = record.pupil_id if kind == "pupil" else record.family_id
    wanted = [owner.in_(ids_of_card(session, kind, id_)), record.removed_at.is_(None)]
    if day:
        wanted.append(holds_on(record, day))
    return list(session.scalars(select(record).where(*wanted).order_by(record.since.desc(), record.id.desc())))


def address_line(family: Any, *, with_landmark: bool = False) -> str:
    """A family's address in one line, as it is read out: estate, street, house, flat; else as it was given."""
    parts = [family.settlement, family.street, family.house, family.flat]
    line = ", ".join(part for part in parts if part) or family.address_text or ""
    return f"{line} ({family.landmark})" if with_landmark and family.landmark else line


def is_merged(session: Session, kind: str, id_: int) -> bool:
    """Whether this card was merged into another one."""
    return (
        session.scalar(select(SameAs.id).where(SameAs.kind == kind, SameAs.other_id == id_, SameAs.removed_at.is_(None)))
        is not None
    )
