"""Ten indicators of a family, each 0, 1, 2 or not observed: their score, and what changed since the time before.

Unknown is not bad: an indicator nobody observed is left out of the sum and of every comparison.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Final

from sppk_desktop.core.words import Phrase, T

INDICATORS: Final[Mapping[str, Phrase]] = {
    "i01": T("School attendance"),
    "i02": T("Look, neatness"),
    "i03": T("Food", "indicator"),
    "i04": T("State of the dwelling"),
    "i05": T("Parents' work, income"),
    "i06": T("Sobriety of the parents"),
    "i07": T("Relations in the family"),
    "i08": T("Attention to the child"),
    "i09": T("Contact with the school"),
    "i10": T("Mood of the child"),
}
"""The names of domain 4 in its order; 2 is good, 1 worrying, 0 bad."""
MOST: Final = 20
"""The best score there is."""

Levels = Mapping[str, int | None]
"""Indicator to 0, 1, 2, or None while nobody observed it."""


class Change(StrEnum):
    """Where things went since the time before."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    UNKNOWN = "unknown"  # nothing was observed both times

    @property
    def label(self) -> Phrase:
        """The word for it."""
        return _CHANGES[self]

    @property
    def arrow(self) -> str:
        """A shape beside the word, so that it is never colour alone."""
        return {"better": "↑", "worse": "↓", "same": "–"}.get(self, "")


_CHANGES: Final = {
    Change.BETTER: T("better", "family"),
    Change.SAME: T("no change", "family"),
    Change.WORSE: T("worse", "family"),
    Change.UNKNOWN: T("nothing to compare", "family"),
}


def observed(levels: Levels) -> list[int]:
    """The levels that were observed."""
    return [level for name in INDICATORS if (level := levels.get(name)) is not None]


def score(levels: Levels) -> float | None:
    """``10·Σ/n`` over the observed ones, 0 to 20 and one place after the comma; unknown when none was."""
    seen = observed(levels)
    return (200 * sum(seen) + len(seen)) // (2 * len(seen)) / 10 if seen else None  # half a tenth is rounded up


def change(last: Levels | None, now: Levels) -> Change:
    """Only what was observed both times is compared, so that a gap never looks like a change."""
    differences = [now_ - before for before, now_ in _both(last, now)]
    if not differences:
        return Change.UNKNOWN
    balance = sum(differences)
    return Change.BETTER if balance > 0 else Change.WORSE if balance < 0 else Change.SAME


def one_change(last: int | None, now: int | None) -> Change:
    """The same for one indicator."""
    if last is None or now is None:
        return Change.UNKNOWN
    return Change.BETTER if now > last else Change.WORSE if now < last else Change.SAME


def latest_levels(earlier: Sequence[Levels]) -> dict[str, int | None]:
    """The last known level of every indicator, from entries in the order of their days."""
    found: dict[str, int | None] = dict.fromkeys(INDICATORS)
    for levels in earlier:
        found |= {name: level for name in INDICATORS if (level := levels.get(name)) is not None}
    return found


def _both(last: Levels | None, now: Levels) -> list[tuple[int, int]]:
    pairs = ((last.get(name), now.get(name)) for name in INDICATORS) if last is not None else ()
    return [(before, level) for before, level in pairs if before is not None and level is not None]
