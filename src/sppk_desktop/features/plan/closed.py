"""How much work of the closed compartment a plan line has had: a number and a month, never a record (security, decision 2).

Whoever keeps the records counts them in his or her own session and tells the sums here: `count_closed_work` puts the numbers of
one line in the place of the ones before, so it may be called after every save and is right whatever was changed or removed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.features.plan.records import ClosedWork

SOURCE: Final = "psychology"


def count_closed_work(session: Session, plan_line_id: int, months: Mapping[str, int], source: str = SOURCE) -> None:
    """So many records of work a line has had in each month («2026-11» → 3), by one source; what is not named is none."""
    known = {
        row.month: row
        for row in session.scalars(
            select(ClosedWork).where(
                ClosedWork.plan_line_id == plan_line_id, ClosedWork.source == source, ClosedWork.removed_at.is_(None)
            )
        )
    }
    for month in {*known, *months}:
        number, row = months.get(month, 0), known.get(month)
        if row is None:
            if number:
                session.add(ClosedWork(plan_line_id=plan_line_id, month=month, number=number, source=source))
        elif row.number != number:
            row.number = number
    session.flush()


def months_of(days: Sequence[date]) -> dict[str, int]:
    """Days of records → what `count_closed_work` is told."""
    found: dict[str, int] = {}
    for day in days:
        found[f"{day:%Y-%m}"] = found.get(f"{day:%Y-%m}", 0) + 1
    return found


def closed_work_of(session: Session, line_ids: Sequence[int], until: date | None = None) -> dict[int, int]:
    """Closed work of many lines at once, whole months: the month of ``until`` is counted to its end."""
    wanted = [ClosedWork.plan_line_id.in_(line_ids), ClosedWork.number > 0, ClosedWork.removed_at.is_(None)]
    if until is not None:
        wanted.append(ClosedWork.month <= f"{until:%Y-%m}")
    rows = session.execute(
        select(ClosedWork.plan_line_id, func.sum(ClosedWork.number)).where(*wanted).group_by(ClosedWork.plan_line_id)
    )
    return {id_: int(number) for id_, number in rows}


def closed_months_of(session: Session, line_ids: Sequence[int]) -> dict[int, list[tuple[str, int]]]:
    """For showing: the months of each line with their numbers, in order."""
    rows = session.execute(
        select(ClosedWork.plan_line_id, ClosedWork.month, func.sum(ClosedWork.number))
        .where(ClosedWork.plan_line_id.in_(line_ids), ClosedWork.number > 0, ClosedWork.removed_at.is_(None))
        .group_by(ClosedWork.plan_line_id, ClosedWork.month)
        .order_by(ClosedWork.month)
    )
    found: dict[int, list[tuple[str, int]]] = {}
    for id_, month, number in rows:
        found.setdefault(id_, []).append((month, int(number)))
    return found
