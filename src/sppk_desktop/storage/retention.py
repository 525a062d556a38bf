"""Which old backups may go: keep the three newest, and the newest of seven days, four weeks and twelve months; trust no clock.

Backups are ordered by their sequence number, never by a date. Dates only say which of them belong to the same day, week
or month, and a period counts when it holds a backup: a clock set ten years ahead ages nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Final

NEWEST: Final = 3  # whatever their day: the one from before today's import is still there after it
DAYS: Final = 7
WEEKS: Final = 4
MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Copy:
    """One backup as retention sees it: its place in the order, and the day its maker's clock showed."""

    sequence: int
    day: date


def may_go(copies: Collection[Copy], today: date, last_verified: int | None) -> frozenset[int]:
    """The sequence numbers of the backups that may be deleted now.

    Never the three newest, never the last verified one, and nothing at all when the clock looks wrong: when the newest backup
    is dated after today, or the dates run backwards along the sequence. A backup dated in the future is kept and left
    out of the count, so one wrong clock does not stop the thinning for ever.
    """
    ordered = sorted(copies, key=lambda copy: copy.sequence, reverse=True)
    past = [copy for copy in ordered if copy.day <= today]
    if not past or ordered[0].day > today or any(newer.day < older.day for newer, older in pairwise(past)):
        return frozenset()
    kept = {last_verified, *(copy.sequence for copy in past[:NEWEST])}
    periods: tuple[tuple[int, Callable[[date], Hashable]], ...] = (
        (DAYS, lambda day: day),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: (day.year, day.month)),
    )
    for limit, period in periods:
        kept |= _newest_of_each(past, limit, period)
    return frozenset(copy.sequence for copy in past if copy.sequence not in kept)


def _newest_of_each(newest_first: list[Copy], limit: int, period: Callable[[date], Hashable]) -> set[int]:
    newest: dict[Hashable, int] = {}
    for copy in newest_first:
        if period(copy.day) not in newest and len(newest) == limit:
            break
        newest.setdefault(period(copy.day), copy.sequence)
    return set(newest.values())
