"""Who came to which session, told as data for a grid and its paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class AttendanceShown:
    """Members by name, sessions by day; a pair outside ``inside`` is no cell: the member did not belong then."""

    members: Sequence[tuple[int, str]]
    sessions: Sequence[tuple[int, date, str]]
    marks: Mapping[tuple[int, int], bool]  # (session, member) → came; nothing where nobody noted it
    inside: frozenset[tuple[int, int]]
