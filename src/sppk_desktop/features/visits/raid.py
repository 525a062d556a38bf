"""Raids: choosing the families, the order of the way, the results one after the other, and the figures of the note."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.dates import school_year
from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    Membership,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
)
from sppk_desktop.features.people.same import cards, cards_of, merged_away, others_of, whole_card
from sppk_desktop.features.people.standing import holds_on
from sppk_desktop.features.visits.planning import plan
from sppk_desktop.features.visits.records import CommissionMember, Raid, RaidFamily, Visit
from sppk_desktop.features.visits.rules import EXAMINED

PLANNED: Final = "planned"
UNDER_WAY: Final = "under_way"
FINISHED: Final = "finished"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which families a raid goes to. Every condition that is given must hold; an empty one does not ask."""

    class_ids: tuple[int, ...] = ()
    grades: tuple[int, ...] = ()
    categories: tuple[str, ...] = ()  # any of them, of the family or of a child
    not_visited_months: int | None = None
    street: str = ""  # settlement or street begins so, as written


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier; the end of a short month stands for days it does not have."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, day.day)


def chosen_ids(session: Session, choice: Choice, on: date) -> list[int]:
    """The families a choice names on a day, in the order of the streets."""
    wanted: list[ColumnElement[bool]] = [
        Family.removed_at.is_(None), Family.closed.is_(None), Family.id.not_in(merged_away("family")), _has_children(on),
    ]  # fmt: skip
    if choice.class_ids or choice.grades:
        wanted.append(
            _has_children(on, SchoolClass.id.in_(choice.class_ids) if choice.class_ids else SchoolClass.grade.in_(choice.grades))
        )
    if choice.categories:
        wanted.append(_has_category(choice.categories, on))
    if choice.not_visited_months is not None:
        since = months_before(on, choice.not_visited_months)
        merged = cards("family")
        recently = (
            select(func.coalesce(merged.c.main, Visit.family_id))
            .outerjoin_from(Visit, merged, merged.c.id == Visit.family_id)
            .where(Visit.removed_at.is_(None), Visit.outcome == EXAMINED, Visit.visited_on > since, Visit.visited_on <= on)
        )
        wanted.append(Family.id.not_in(recently))
    if choice.street:
        wanted.append(or_(Family.settlement == choice.street, Family.street == choice.street))
    return list(session.scalars(select(Family.id).where(*wanted).order_by(Family.address_key, Family.name_key, Family.id)))


def _has_children(on: date, *of_class: ColumnElement[bool]) -> ColumnElement[bool]:
    lives = (
        select(Residence.family_id)
        .join(Pupil, Pupil.id == Residence.pupil_id)
        .where(holds_on(Residence, on))
        .where(Pupil.removed_at.is_(None), or_(Pupil.left.is_(None), Pupil.left > on))
    )
    if of_class:
        lives = lives.join(Membership, Membership.pupil_id == Pupil.id).join(SchoolClass, SchoolClass.id == Membership.class_id)
        lives = lives.where(holds_on(Membership, on), *of_class)
    return whole_card("family", Family.id, lives)


def _has_category(codes: Sequence[str], on: date) -> ColumnElement[bool]:
    own = select(FamilyCategory.family_id).where(FamilyCategory.code.in_(codes), holds_on(FamilyCategory, on))
    of_a_child = (
        select(Residence.family_id)
        .join(PupilCategory, PupilCategory.pupil_id == Residence.pupil_id)
        .where(holds_on(Residence, on), PupilCategory.code.in_(codes), holds_on(PupilCategory, on))
    )
    return or_(whole_card("family", Family.id, own), whole_card("family", Family.id, of_a_child))


def last_visits(session: Session, family_ids: Sequence[int], before: date) -> dict[int, date]:
    """When each family was last examined, under whichever of its merged cards."""
    card = cards_of(session, "family", family_ids)
    others = others_of(session, "family", set(card.values()))
    found = session.execute(
        select(Visit.family_id, func.max(Visit.visited_on))
        .where(Visit.family_id.in_([*card.values(), *others]), Visit.outcome == EXAMINED)
        .where(Visit.visited_on <= before, Visit.removed_at.is_(None))
        .group_by(Visit.family_id)
    )
    last: dict[int, date] = {}
    for family_id, day in found:
        if day is not None:
            main = others.get(family_id, family_id)
            last[main] = max(day, last.get(main, day))
    return {id_: last[main] for id_, main in card.items() if main in last}


@dataclass(frozen=True, slots=True)
class Team:
    """Somebody who goes on the raid."""

    name: str
    post: str = ""
    staff_id: int | None = None
    chair: bool = False


def next_raid_number(session: Session, on: date) -> str:
    """Raids are numbered within a school year as they are planned: «2026/27-03»."""
    from sppk_desktop.storage.numbers import next_number

    year = school_year(on)
    return f"{year}-{next_number(session, Raid.__tablename__, year):02}"


def make(session: Session, raid: Raid, team: Sequence[Team], family_ids: Sequence[int]) -> Raid:
    """Plan a raid: the families in the order given, a planned visit for each."""
    session.add(raid)
    session.flush()
    for place, member in enumerate(team):
        session.add(CommissionMember(raid_id=raid.id, position=place, name=member.name, post=member.post or None,
                                     staff_id=member.staff_id, role="chair" if member.chair else "member"))  # fmt: skip
    add_families(session, raid, family_ids)
    return raid


def add_families(session: Session, raid: Raid, family_ids: Sequence[int]) -> None:
    """Put more families at the end of the list; those already on it stay where they are."""
    standing = session.scalars(
        select(RaidFamily.family_id).where(RaidFamily.raid_id == raid.id, RaidFamily.removed_at.is_(None))
    ).all()
    new = [id_ for id_ in dict.fromkeys(family_ids) if id_ not in set(standing)]
    visits = [plan(session, id_, raid.on, basis="raid", purpose=raid.purpose, raid_id=raid.id) for id_ in new]
    for place, visit in enumerate(visits, start=len(standing)):
        session.add(RaidFamily(raid_id=raid.id, family_id=visit.family_id, position=place, visit_id=visit.id))
    session.flush()


def team_of(session: Session, raid_id: int) -> Sequence[CommissionMember]:
    """Who goes on the raid."""
    wanted = select(CommissionMember).where(CommissionMember.raid_id == raid_id, CommissionMember.removed_at.is_(None))
    return session.scalars(wanted.order_by(CommissionMember.position, CommissionMember.id)).all()


@dataclass(frozen=True, slots=True)
class Figures:
    """What a raid came to, for its note."""

    families: int
    outcomes: Mapping[str, int] = field(default_factory=dict)
    conclusions: Mapping[str, int] = field(default_factory=dict)
    measures: Mapping[str, int] = field(default_factory=dict)

    @property
    def not_yet(self) -> int:
        """Families without a result."""
        return self.families - sum(self.outcomes.values())


def figures(session: Session, raid_id: int) -> Figures:
    """Count the results of a raid."""
    visits = session.execute(
        select(Visit.outcome, Visit.conclusion_level, Visit.measures)
        .join(RaidFamily, and_(RaidFamily.visit_id == Visit.id, RaidFamily.removed_at.is_(None)))
        .where(RaidFamily.raid_id == raid_id, Visit.removed_at.is_(None))
    ).all()  # fmt: skip
    return Figures(
        families=len(visits),
        outcomes=_counted(visit.outcome for visit in visits),
        conclusions=_counted(visit.conclusion_level for visit in visits if visit.outcome == EXAMINED),
        measures=_counted(code for visit in visits for code in visit.measures or ()),
    )


def _counted(codes: Any) -> dict[str, int]:
    return dict(Counter(code for code in codes if code))
