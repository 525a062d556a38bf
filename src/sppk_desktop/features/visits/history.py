"""A family's visits through the years, and what changed from one to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.fields import fields_of
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.visits.compare import Change, Tally, Verdict, changes, is_unknown, tally, verdict
from sppk_desktop.features.visits.entry import FACTS, ORDERS
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.features.visits.rules import EXAMINED, State, state
from sppk_desktop.features.visits.signs import CODES, Reckoning, reckon

COMPARED: Final = (*FACTS, "conclusion_level")
_FIELDS: Final = {name: field for name, field in fields_of(Visit).items() if name in COMPARED}


def signs_of(values: Mapping[str, Any]) -> dict[str, int | None]:
    """The signs S01 to S22 of an act's values, as numbers."""
    told = ((code, values.get(code.lower())) for code in CODES)
    return {code: None if value is None else int(value) for code, value in told}


def against_last(name: str, last: Any, now: Any) -> Verdict:
    """How one fact of the act stands to last time."""
    field = _FIELDS.get(name) or fields_of(Visit).get(name)
    return (
        Verdict.UNKNOWN
        if field is None
        else verdict(field, last, now, ORDERS[name])
        if name in ORDERS
        else verdict(field, last, now)
    )


def unseen(values: Mapping[str, Any]) -> int:
    """How many facts the commission did not look at."""
    return sum(is_unknown(values.get(name)) for name in FACTS)


@dataclass(frozen=True, slots=True)
class PastVisit:
    """One visit in the history of a family."""

    id: int
    on: date | None
    state: State
    outcome: str | None
    number: str | None
    basis: str | None
    purpose: str | None
    conclusion_level: str | None
    conclusion: str | None
    measures: tuple[str, ...]
    signs: Reckoning
    since_last: tuple[Change, ...] | None  # None: nothing to compare with

    @property
    def tally(self) -> Tally | None:
        """The changes counted."""
        return None if self.since_last is None else tally(self.since_last)


def visits_of(session: Session, family_id: int, today: date) -> list[PastVisit]:
    """All visits of a family, the latest first, each examined one compared with the examined one before it."""
    rows = session.scalars(
        select(Visit).where(Visit.family_id.in_(ids_of_card(session, "family", family_id)), Visit.removed_at.is_(None))
    ).all()
    found: list[PastVisit] = []
    last: Mapping[str, Any] | None = None
    for visit in sorted(rows, key=_moment):
        values = {name: getattr(visit, name) for name in COMPARED}
        examined = visit.outcome == EXAMINED
        compared = tuple(changes(_FIELDS.values(), last, values, ORDERS)) if examined and last is not None else None
        found.append(_past(visit, values, compared, today))
        if examined and visit.signed_at is not None:
            last = values
    return found[::-1]


def _moment(visit: Visit) -> tuple[date, int]:
    return visit.visited_on or visit.planned_for or date.max, visit.id


def state_of(visit: Visit, today: date) -> State:
    """Where a visit stands today."""
    return state(
        planned_for=visit.planned_for,
        begun=visit.outcome is not None or visit.visited_on is not None,
        signed_on=visit.signed_at.date() if visit.signed_at else None,
        cancelled=bool(visit.cancelled),
        today=today,
    )


def _past(visit: Visit, values: Mapping[str, Any], since_last: Sequence[Change] | None, today: date) -> PastVisit:
    return PastVisit(
        id=visit.id, on=visit.visited_on or visit.planned_for, state=state_of(visit, today), outcome=visit.outcome,
        number=visit.act_number, basis=visit.basis, purpose=visit.purpose, conclusion_level=visit.conclusion_level,
        conclusion=visit.conclusion, measures=tuple(visit.measures or ()), signs=reckon(signs_of(values)),
        since_last=None if since_last is None else tuple(since_last),
    )  # fmt: skip
