"""Sum and level of a card, what is missing for them, and whom a sign leads to. Pure functions on plain values.

Unknown is unknown: while one indicator was not looked at there is no sum and no level, only what is missing. A danger does not
wait for a sum: it counts from the first key.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.diagnostics.catalogue import MOST, Danger, Indicator, Level, Rules

Levels = Mapping[str, int | None]
"""Indicator to 0, 1, 2; missing or None while nobody looked."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What one card comes to."""

    total: int | None  # unknown while anything is missing
    seen: int
    missing: tuple[str, ...]
    level: Level | None
    floor: Level | None  # at least this, because of a sign
    raised_by: tuple[str, ...]
    dangers: tuple[Danger, ...]

    @property
    def at_once(self) -> tuple[Danger, ...]:
        """Dangers whose check-list opens by itself."""
        return tuple(danger for danger in self.dangers if danger.at_once)


def reckon(rules: Rules, levels: Levels) -> Reckoning:
    """Sum, level, raises and dangers."""
    seen = {one.code: value for one in rules.indicators if (value := levels.get(one.code)) is not None}
    missing = tuple(one.code for one in rules.indicators if one.code not in seen)
    raised, floor = [], None
    for rule in rules.raises:
        found = [code for code in rule.codes if seen.get(code, 0) >= rule.least]
        raised += found
        floor = _higher(floor, rules.level(rule.to)) if found else floor
    total = None if missing else sum(seen[one.code] * one.weight for one in rules.indicators)
    level = None if total is None else _higher(by_sum(rules, total), floor)
    dangers = tuple(danger for danger in rules.dangers if seen.get(danger.code, 0) >= danger.least)
    return Reckoning(total, len(seen), missing, level, floor, tuple(raised), dangers)


def by_sum(rules: Rules, total: int) -> Level | None:
    """The level a sum stands for."""
    return next((level for level in reversed(rules.levels) if total >= level.least), None)


def _higher(one: Level | None, other: Level | None) -> Level | None:
    if one is None or other is None:
        return one or other
    return max(one, other, key=lambda level: level.least)


def may_stand(rules: Rules, by_hand: str, found: Reckoning) -> bool:
    """A level set by hand may raise as it likes, and lower down to what a sign demands at least."""
    chosen = rules.level(by_hand)
    return chosen is not None and (found.floor is None or chosen.least >= found.floor.least)


def block_sum(indicators: Sequence[Indicator], levels: Levels) -> int | None:
    """The weighted sum of some indicators; unknown while one of them is."""
    values = [(one.weight, levels.get(one.code)) for one in indicators]
    if not values or any(value is None for _, value in values):
        return None
    return sum(weight * (value or 0) for weight, value in values)


def block_most(indicators: Sequence[Indicator]) -> int:
    """The highest that sum can be."""
    return sum(MOST * one.weight for one in indicators)


class Change(StrEnum):
    """Where one figure went since the card before; less is better."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"
    UNKNOWN = "unknown"

    @property
    def label(self) -> Phrase:
        """The word for it."""
        return _CHANGES[self]

    @property
    def arrow(self) -> str:
        """A shape beside the word: the figure fell, or rose."""
        return {"better": "↓", "worse": "↑", "same": "="}.get(self, "")


_CHANGES = {
    Change.BETTER: T("better", "card"),
    Change.SAME: T("no change", "card"),
    Change.WORSE: T("worse", "card"),
    Change.UNKNOWN: T("cannot be compared", "card"),
}


def change(last: int | None, now: int | None) -> Change:
    """How one figure stands to the one before; what was not looked at both times is no change."""
    if last is None or now is None:
        return Change.UNKNOWN
    return Change.BETTER if now < last else Change.WORSE if now > last else Change.SAME


def tally(last: Levels, now: Levels, codes: Sequence[str]) -> Mapping[Change, int]:
    """How many indicators went where."""
    found = [change(last.get(code), now.get(code)) for code in codes]
    return {kind: found.count(kind) for kind in Change}


def overall(last: Levels, now: Levels, indicators: Sequence[Indicator]) -> Change:
    """All that was looked at both times, weighed together."""
    both = [(one.weight, last[one.code], now[one.code]) for one in indicators
            if last.get(one.code) is not None and now.get(one.code) is not None]  # fmt: skip
    if not both:
        return Change.UNKNOWN
    return change(sum(weight * (was or 0) for weight, was, _ in both), sum(weight * (is_ or 0) for weight, _, is_ in both))
