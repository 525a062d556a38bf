"""What saving an entry of care brings with it: the child's category of the social passport, the health group of the card."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.features.care.records import (
    ExtendedDay,
    ExtendedDayPupil,
    Holiday,
    HolidayPupil,
    MaterialHelp,
    Meal,
    Medical,
)
from sppk_desktop.features.people.marks import Mark, keep
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.standing import pupils_of_family

CODES: Final = {"free": "J10", "reduced": "J11", "hot": "J12"}
"""Categories of the passport (domain 2.1 J) by how a child eats; who pays has none."""
EXTENDED_DAY: Final = "J13"
HELPED: Final = "J15"
CAMP: Final = "J16"
_CAMPS: Final = ("camp", "day_camp", "sanatorium")


def year_end(day: date) -> date:
    """The last day of the school year a day lies in: help received once is counted for that year."""
    return date(int(dates.school_year(day)[:4]) + 1, 7, 31)


def keep_meal(session: Session, meal: Meal) -> None:
    """Free, reduced and hot meals are categories of the child."""
    code = CODES.get(meal.kind)
    marks = [Mark(meal.pupil_id, code, meal.on, meal.until, meal.paper)] if code and meal.removed_at is None else []
    keep(session, Meal.__tablename__, meal.id, marks)


def keep_medical(session: Session, entry: Medical) -> None:
    """The card holds the health group of the last entry that names one."""
    latest = session.scalar(
        select(Medical.health_group)
        .where(Medical.pupil_id == entry.pupil_id, Medical.health_group.is_not(None), Medical.removed_at.is_(None))
        .order_by(Medical.on.desc(), Medical.id.desc())
        .limit(1)
    )
    if latest is not None:
        session.get_one(Pupil, entry.pupil_id).health_group = latest


def keep_extended_day(session: Session, group: ExtendedDay) -> None:
    """Every child of a group is in the extended day."""
    marks = [
        Mark(row.pupil_id, EXTENDED_DAY, row.since or group.on, _first(row.until, group.until), group.name)
        for row in _children(session, group, ExtendedDayPupil, ExtendedDayPupil.extended_day_id)
    ]
    keep(session, ExtendedDay.__tablename__, group.id, marks)


def keep_holiday(session: Session, holiday: Holiday) -> None:
    """Who was in a camp got a place there, that school year."""
    children = _children(session, holiday, HolidayPupil, HolidayPupil.holiday_id) if holiday.kind in _CAMPS else ()
    marks = [Mark(row.pupil_id, CAMP, holiday.on, year_end(holiday.on), holiday.name) for row in children]
    keep(session, Holiday.__tablename__, holiday.id, marks)


def keep_help(session: Session, help_: MaterialHelp) -> None:
    """Help that was handed over: to the child, or to every child of the family."""
    day = help_.handed
    marks: list[Mark] = []
    if day is not None and help_.removed_at is None:
        marks = [Mark(id_, HELPED, day, year_end(day), help_.what[:200]) for id_ in helped(session, help_, day)]
    keep(session, MaterialHelp.__tablename__, help_.id, marks)


def helped(session: Session, help_: Any, day: date) -> list[int]:
    """The pupils a piece of help is for."""
    if help_.pupil_id is not None:
        return [help_.pupil_id]
    return [child.id for child in pupils_of_family(session, help_.family_id, day, enrolled_only=True)] if help_.family_id else []


def _children(session: Session, parent: Any, record: Any, link: Any) -> Iterable[Any]:
    if parent.removed_at is not None:
        return ()
    return session.scalars(select(record).where(link == parent.id, record.removed_at.is_(None)).order_by(record.id)).all()


def _first(one: date | None, other: date | None) -> date | None:
    return min((day for day in (one, other) if day is not None), default=None)
