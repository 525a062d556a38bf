"""Joins records of work to lines of the annual plan: a line is done by what was done for it, not by a tick.

Any subject may link its records, by the name of their table and their id. Linking the same record to the same line again
corrects day, title and author; a record may show the work of several lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from sppk_desktop.features.activity.records import Evidence


def link(session: Session, plan_line_id: int, kind: str, record_id: int, on: date, title: str, by: str | None) -> Evidence:
    """Say that this record shows the work of this line."""
    found = session.scalar(
        select(Evidence).where(
            Evidence.plan_line_id == plan_line_id, Evidence.kind == kind, Evidence.record_id == record_id,
            Evidence.removed_at.is_(None),
        )
    )  # fmt: skip
    if found is None:
        found = Evidence(plan_line_id=plan_line_id, kind=kind, record_id=record_id)
        session.add(found)
    found.on, found.title, found.by = on, title[:300], by
    session.flush()
    return found


def unlink(session: Session, plan_line_id: int, kind: str, record_id: int) -> bool:
    """Take the link back, into the recycle bin; whether there was one."""
    found = session.scalars(
        select(Evidence).where(
            Evidence.plan_line_id == plan_line_id, Evidence.kind == kind, Evidence.record_id == record_id,
            Evidence.removed_at.is_(None),
        )
    ).all()  # fmt: skip
    for row in found:
        _remove(session, row)
    session.flush()
    return bool(found)


def relink(
    session: Session, plan_line_id: int | None, kind: str, record_id: int, on: date, title: str, by: str | None
) -> None:  # fmt: skip
    """What a form with one «line of the plan» calls when it is saved: linked to this line and to no other, or to none."""
    for row in of_record(session, kind, record_id):
        if row.plan_line_id != plan_line_id:
            _remove(session, row)
    if plan_line_id is not None:
        link(session, plan_line_id, kind, record_id, on, title, by)
    session.flush()


def forget(session: Session, kind: str, record_id: int) -> None:
    """The record went into the recycle bin: it shows nothing any more."""
    for row in of_record(session, kind, record_id):
        _remove(session, row)
    session.flush()


def of_line(session: Session, plan_line_id: int) -> Sequence[Evidence]:
    """What was done for a line, in the order of the days."""
    return of_lines(session, [plan_line_id]).get(plan_line_id, ())


def of_lines(session: Session, plan_line_ids: Iterable[int]) -> dict[int, list[Evidence]]:
    """The same for many lines at once; lines nothing was done for are missing."""
    rows = session.scalars(
        select(Evidence)
        .where(Evidence.plan_line_id.in_(list(plan_line_ids)), Evidence.removed_at.is_(None))
        .order_by(Evidence.on, Evidence.id)
    )
    found: dict[int, list[Evidence]] = {}
    for row in rows:
        found.setdefault(row.plan_line_id, []).append(row)
    return found


@dataclass(frozen=True, slots=True)
class Sum:
    """How much was done for a line, when last, and the latest of it in the order of the days."""

    count: int
    last: date
    latest: Sequence[Evidence]


def sums(session: Session, plan_line_ids: Iterable[int], most: int) -> dict[int, Sum]:
    """For many lines at once, whatever their number of records; lines nothing was done for are missing."""
    own = (Evidence.plan_line_id.in_(list(plan_line_ids)), Evidence.removed_at.is_(None))
    counted = session.execute(
        select(Evidence.plan_line_id, func.count(), func.max(Evidence.on)).where(*own).group_by(Evidence.plan_line_id)
    ).all()
    found = {}
    for line_id, count, last in counted:
        wanted = select(Evidence).where(Evidence.plan_line_id == line_id, Evidence.removed_at.is_(None))
        latest = session.scalars(wanted.order_by(Evidence.on.desc(), Evidence.id.desc()).limit(most)).all()
        found[line_id] = Sum(count, last, latest[::-1])
    return found


def counts(session: Session, plan_line_ids: Iterable[int], until: date | None = None) -> dict[int, int]:
    """How many records show the work of each line, up to a day; lines without any are missing."""
    own: list[ColumnElement[bool]] = [Evidence.plan_line_id.in_(list(plan_line_ids)), Evidence.removed_at.is_(None)]
    if until is not None:
        own.append(Evidence.on <= until)
    rows = session.execute(select(Evidence.plan_line_id, func.count()).where(*own).group_by(Evidence.plan_line_id))
    return {row[0]: row[1] for row in rows}


def of_record(session: Session, kind: str, record_id: int) -> Sequence[Evidence]:
    """The lines a record shows the work of."""
    return session.scalars(
        select(Evidence)
        .where(Evidence.kind == kind, Evidence.record_id == record_id, Evidence.removed_at.is_(None))
        .order_by(Evidence.id)
    ).all()


def linked_between(session: Session, lines: Select[int], since: date, until: date) -> set[tuple[str, int]]:
    """Kind and id of every record of these days that shows the work of one of these lines."""
    rows = session.execute(
        select(Evidence.kind, Evidence.record_id).where(
            Evidence.removed_at.is_(None), Evidence.on.between(since, until), Evidence.plan_line_id.in_(lines)
        )
    )
    return {(row.kind, row.record_id) for row in rows}


def _remove(session: Session, row: Evidence) -> None:
    session.info["store"].bin.remove(session, row)
