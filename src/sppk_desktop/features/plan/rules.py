"""When a line is due, done or late; what share of a plan is done; what may change at which stage. Pure functions."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, TypeVar

from sppk_desktop.features.plan.records import MONTHS

H = TypeVar("H", bound=Hashable)
_SUNDAY: Final = 6
ORDER: Final = tuple(option.code for option in MONTHS)
"""The months of a school year, August first."""


class Stage(StrEnum):
    """How far a plan has come. It goes forward step by step, and back to a draft only before it is approved."""

    DRAFT = "draft"
    CONSIDERED = "considered"
    APPROVED = "approved"


_STEPS: Final = {
    Stage.DRAFT: {Stage.CONSIDERED},
    Stage.CONSIDERED: {Stage.APPROVED, Stage.DRAFT},
    Stage.APPROVED: set[Stage](),
}


class State(StrEnum):
    """How a line stands today."""

    DONE = "done"
    LATE = "late"
    NOW = "now"  # its month has come
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many lines are done."""

    done: int = 0
    of: int = 0

    @property
    def percent(self) -> int | None:
        """Whole percent, rounded down so that only a finished plan says 100; nothing planned is unknown, not nought."""
        return 100 * self.done // self.of if self.of else None


def may_step(here: Stage, there: Stage) -> bool:
    """Whether a plan may go from one stage to another."""
    return there in _STEPS[here]


def may_be(on: date, before: date | None, today: date) -> bool:
    """Whether a step can have been taken on a day: not in the future, and not before the step that came first."""
    return on <= today and (before is None or on >= before)


def is_frozen(stage: Stage | str) -> bool:
    """Whether every change needs a reason and is kept as an amendment."""
    return stage == Stage.APPROVED


def year_of_month(month: str, school_year: str) -> int:
    """The calendar year of a month of a school year: ``("01", "2026/27")`` is 2027."""
    first = int(school_year[:4])
    return first if int(month) >= 8 else first + 1


def month_code(day: date) -> str:
    """The code of a day's month."""
    return f"{day.month:02d}"


def is_within(day: date, school_year: str) -> bool:
    """Whether a day lies in the school year."""
    return day.year == year_of_month(month_code(day), school_year)


def deadline(month: str, due: date | None, school_year: str) -> date:
    """The last day a line is in time: its day, else the end of its month."""
    if due is not None:
        return due
    year = year_of_month(month, school_year)
    return date(year, int(month), monthrange(year, int(month))[1])


def moved(due: date | None, month: str, school_year: str) -> date | None:
    """The day a line gets when it is moved to another month: the same day of it, or its last."""
    if due is None:
        return None
    year = year_of_month(month, school_year)
    return date(year, int(month), min(due.day, monthrange(year, int(month))[1]))


def next_year(day: date | None, school_year: str) -> date | None:
    """The same day in the plan of another year; a day that is a Sunday there gives way to the Monday, or to the Saturday."""
    if day is None:
        return None
    there = moved(day, month_code(day), school_year)
    if there is None or there.weekday() != _SUNDAY:
        return there
    monday = there + timedelta(days=1)
    return monday if monday.month == there.month else there - timedelta(days=1)


def needed(target: int | None) -> int:
    """How many records of work make a line done: one, unless it asks for more."""
    return target or 1


def is_done(evidence: int, target: int | None) -> bool:
    """Enough records of work."""
    return evidence >= needed(target)


def state(month: str, due: date | None, school_year: str, today: date, *, done: bool) -> State:
    """How a line stands today."""
    if done:
        return State.DONE
    if deadline(month, due, school_year) < today:
        return State.LATE
    return State.NOW if month == month_code(today) and is_within(today, school_year) else State.AHEAD


def shares(lines: Iterable[tuple[H, bool]]) -> dict[H, Share]:
    """Done and all, for each key (a section, a month)."""
    found: dict[H, Share] = {}
    for key, done in lines:
        share = found.get(key, Share())
        found[key] = Share(share.done + done, share.of + 1)
    return found


def placed(ids: Sequence[int], moving: int, before: int | None) -> list[int]:
    """The order after a line was put before another, or at the end."""
    rest = [each for each in ids if each != moving]
    at = rest.index(before) if before is not None and before in rest else len(rest)
    return [*rest[:at], moving, *rest[at:]]


def neighbour(ids: Sequence[int], moving: int, step: int) -> list[int]:
    """The order after a line went one place up (-1) or down (+1); at the edge nothing moves."""
    at = ids.index(moving)
    there = max(0, min(len(ids) - 1, at + step))
    rest = [each for each in ids if each != moving]
    return [*rest[:there], moving, *rest[there:]]
