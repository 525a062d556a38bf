"""In what state an entry of a register is on a day: the same rule for chips, filters, duties and prints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import ColumnElement, and_, or_

from sppk_desktop.core.screens import Tone
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity.records import Absence, Appeal, Consent, Lasts, Notice, RequestMade, Waits


class State(StrEnum):
    """What is still to be done with an entry, or that nothing is."""

    OPEN = "open"
    LATE = "late"
    ANSWERED = "answered"
    REFUSED = "refused"
    AWAY = "away"
    BACK = "back"
    VALID = "valid"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    RUNNING = "running"
    CLOSED = "closed"
    DONE = "done"
    NOW = "now"
    OVER = "over"

    @property
    def label(self) -> Phrase:
        """For chips and filters."""
        return _LABELS[self]

    @property
    def tone(self) -> Tone:
        """The tone of its chip."""
        return _TONES.get(self, Tone.NEUTRAL)


_LABELS: Final[Mapping[State, Phrase]] = {
    State.OPEN: T("in work", "state"),
    State.LATE: T("overdue", "state"),
    State.ANSWERED: T("answered", "state"),
    State.REFUSED: T("refused", "state"),
    State.AWAY: T("not come back yet"),
    State.BACK: T("came back"),
    State.VALID: T("valid", "consent"),
    State.EXPIRED: T("expired", "consent"),
    State.WITHDRAWN: T("withdrawn", "consent"),
    State.RUNNING: T("people are being told"),
    State.CLOSED: T("closed", "notice"),
    State.DONE: T("done", "state"),
    State.NOW: T("holds now", "state"),
    State.OVER: T("over", "state"),
}
_TONES: Final = {
    State.OPEN: Tone.INFO,
    State.LATE: Tone.DANGER,
    State.ANSWERED: Tone.DONE,
    State.AWAY: Tone.CAREFUL,
    State.BACK: Tone.DONE,
    State.VALID: Tone.DONE,
    State.EXPIRED: Tone.CAREFUL,
    State.WITHDRAWN: Tone.DANGER,
    State.RUNNING: Tone.DANGER,
    State.CLOSED: Tone.DONE,
    State.DONE: Tone.DONE,
    State.NOW: Tone.DONE,
}
STATES: Final[Mapping[type[Any], tuple[State, ...]]] = {
    RequestMade: (State.OPEN, State.LATE, State.ANSWERED, State.REFUSED),
    Appeal: (State.OPEN, State.LATE, State.ANSWERED),
    Absence: (State.AWAY, State.BACK),
    Consent: (State.VALID, State.EXPIRED, State.WITHDRAWN),
    Notice: (State.RUNNING, State.CLOSED),
    Waits: (State.OPEN, State.LATE, State.DONE),
    Lasts: (State.NOW, State.OVER),
}


def states_of(record: type[Any]) -> tuple[State, ...]:
    """The states records of a register can be in; registers of the same shape share them."""
    return next(states for known, states in STATES.items() if issubclass(record, known))


def state_of(row: Any, today: date) -> State | None:
    """The state of one entry; registers that only note what was have none."""
    match row:
        case Waits():
            due, done = (getattr(row, name) for name in row.WAITS)
            if done is not None:
                return State(row.done_is)
            return None if due is None else State.LATE if due < today else State.OPEN
        case Lasts():
            end = getattr(row, row.LASTS)
            return State.OVER if end is not None and end < today else State.NOW
        case RequestMade() if row.answered is None and row.decision == "refused":
            return State.REFUSED
        case RequestMade() if row.answered is not None:
            return State.ANSWERED
        case RequestMade():
            return State.LATE if row.due is not None and row.due < today else State.OPEN
        case Absence():
            return State.BACK if row.returned is not None else State.AWAY if row.until is None else None
        case Consent():
            if row.withdrawn is not None and row.withdrawn <= today:
                return State.WITHDRAWN
            return State.EXPIRED if row.until is not None and row.until < today else State.VALID
        case Notice():
            return State.CLOSED if row.closed is not None else State.RUNNING
        case _:
            return None


def where(record: Any, state: State, today: date) -> ColumnElement[bool]:
    """The same rule for the database."""
    if issubclass(record, Waits):
        due, done = (getattr(record, name) for name in record.WAITS)
        if state in (State.DONE, State.ANSWERED):
            return done.is_not(None)  # type: ignore[no-any-return]
        return and_(done.is_(None), due < today if state is State.LATE else due >= today)
    match state:
        case State.DONE:
            raise AssertionError(state)  # only of what waits, above
        case State.NOW | State.OVER:
            end = getattr(record, record.LASTS)
            return and_(end < today) if state is State.OVER else or_(end.is_(None), end >= today)
        case State.ANSWERED:
            return record.answered.is_not(None)  # type: ignore[no-any-return]
        case State.REFUSED:
            return and_(record.answered.is_(None), record.decision == "refused")
        case State.OPEN | State.LATE:
            late = record.due < today if state is State.LATE else or_(record.due.is_(None), record.due >= today)
            return and_(record.answered.is_(None), late, or_(record.decision.is_(None), record.decision != "refused"))
        case State.BACK:
            return record.returned.is_not(None)  # type: ignore[no-any-return]
        case State.AWAY:
            return and_(record.returned.is_(None), record.until.is_(None))
        case State.WITHDRAWN:
            return record.withdrawn <= today  # type: ignore[no-any-return]
        case State.EXPIRED | State.VALID:
            stands = or_(record.withdrawn.is_(None), record.withdrawn > today)
            over = record.until < today if state is State.EXPIRED else or_(record.until.is_(None), record.until >= today)
            return and_(stands, over)
        case State.CLOSED:
            return record.closed.is_not(None)  # type: ignore[no-any-return]
        case State.RUNNING:
            return record.closed.is_(None)  # type: ignore[no-any-return]
