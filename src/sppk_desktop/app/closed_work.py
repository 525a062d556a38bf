"""Tells the office how much work of the psychologist's compartment a line of the plan had: a number and a month, no more.

Called after a save there, in her session: the numbers of the lines named are counted anew from what her records say now.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.records import PsychologyRecord
from sppk_desktop.features.plan.closed import count_closed_work, months_of
from sppk_desktop.features.plan.records import PlanLine

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store


def counter(store: Store) -> Callable[[Iterable[int]], object]:
    """What a keeper of closed records calls with the lines of the plan whose work changed."""
    return partial(tell_closed_work, store)


def tell_closed_work(store: Store, lines: Iterable[int]) -> None:
    """Put the numbers of these lines right in the office, in a save of its own."""
    store.demand(PSYCHOLOGY)
    with store.reading() as session:
        counted = {line: months_of(_days(session, line)) for line in lines if session.get(PlanLine, line) is not None}
    if counted:
        with store.saving() as session:
            for line, months in counted.items():
                count_closed_work(session, line, months)


def _days(session: Session, line: int) -> list[date]:
    """The days of every closed record that names the line; every kind of record that can name one is asked."""
    found: list[date] = []
    for record in _records():
        day = getattr(record, "on", None)
        if day is not None:
            found += session.scalars(select(day).where(record.plan_line_id == line, record.removed_at.is_(None)))
    return [day for day in found if day is not None]


def _records() -> list[Any]:
    named: list[Any] = [mapper.class_ for mapper in PsychologyRecord.registry.mappers]
    return [one for one in named if issubclass(one, PsychologyRecord) and hasattr(one, "plan_line_id")]
