"""Which step follows which, what is overdue, when a plan is reviewed again, and what came out. Pure functions."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from sppk_desktop.core.words import Phrase, T


class Stage(StrEnum):
    """How far a plan has come."""

    DRAFT = "draft"
    AGREED = "agreed"
    APPROVED = "approved"
    WORK = "work"
    CLOSED = "closed"


_STEPS: Final = {
    Stage.DRAFT: {Stage.AGREED},
    Stage.AGREED: {Stage.APPROVED, Stage.DRAFT},
    Stage.APPROVED: {Stage.WORK, Stage.CLOSED},
    Stage.WORK: {Stage.CLOSED},
    Stage.CLOSED: set[Stage](),
}
SETTLED: Final = ("done", "not", "cancelled")
"""An action with one of these marks asks for nothing any more."""
FULFILLED: Final = ("done", "partly")


class Verdict(StrEnum):
    """Where a measure went."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Phrase:
        """The word for it."""
        return _VERDICTS[self]

    @property
    def arrow(self) -> str:
        """A shape beside the word."""
        return {"better": "↑", "worse": "↓", "same": "–"}.get(self, "")


_VERDICTS: Final = {
    Verdict.BETTER: T("better", "family"),
    Verdict.SAME: T("no change", "family"),
    Verdict.WORSE: T("worse", "family"),
    Verdict.UNKNOWN: T("nothing to compare", "family"),
}


def may_step(here: Stage, there: Stage) -> bool:
    """Whether a plan may go from one stage to another."""
    return there in _STEPS[here]


def is_frozen(stage: str) -> bool:
    """Whether every change of what was planned needs a reason."""
    return stage in (Stage.APPROVED, Stage.WORK, Stage.CLOSED)


def is_overdue(status: str, due: date | None, today: date) -> bool:
    """Computed, never a mark: the day has gone and nothing settled the action."""
    return due is not None and due < today and status not in SETTLED


def rhythm_of(level: str | None) -> str:
    """Once a month where the risk is high, once a quarter otherwise."""
    return "month" if level in ("high", "critical") else "quarter"


def following(day: date, rhythm: str) -> date:
    """The day of the next review."""
    place = day.month - 1 + (1 if rhythm == "month" else 3)
    year, month = day.year + place // 12, place % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def usual_end(since: date) -> date:
    """A plan runs for about half a year, and not beyond the lessons of its school year."""
    first = since.year if since.month >= 8 else since.year - 1
    return max(min(since + timedelta(days=182), date(first + 1, 5, 25)), since + timedelta(days=30))


def verdict(before: float | None, after: float | None, better: str | None) -> Verdict:
    """A gap is no change, and a measure without a direction has no verdict."""
    if before is None or after is None or better is None:
        return Verdict.UNKNOWN
    if before == after:
        return Verdict.SAME
    return Verdict.BETTER if (after < before) == (better == "less") else Verdict.WORSE


def share(outcomes: Sequence[str | None]) -> int | None:
    """Whole percent of the goals that were reached; no goals is unknown."""
    return 100 * sum(one == "reached" for one in outcomes) // len(outcomes) if outcomes else None
