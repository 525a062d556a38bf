"""The signs of a difficult situation S01 to S22, each 0, 1 or 2: their sum, the level, and whom to tell (domain 5.2, 9.4).

A sign nobody looked at adds nothing and keeps the level a lower bound, "at least". The limits are this program's proposal,
not an official scale.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from sppk_desktop.core.words import Phrase, T

CODES: Final = tuple(f"S{number:02}" for number in range(1, 23))
MOST: Final = 2 * len(CODES)


class Level(IntEnum):
    """How grave the situation is; a greater one includes the care of the smaller."""

    NONE = 0
    RISK = 1
    DIFFICULT = 2
    DANGEROUS = 3

    @property
    def label(self) -> Phrase:
        """The level's name."""
        return _LEVELS[self]


_LEVELS: Final = {
    Level.NONE: T("no risk"),
    Level.RISK: T("risk group"),
    Level.DIFFICULT: T("difficult life situation"),
    Level.DANGEROUS: T("socially dangerous situation"),
}
_FROM: Final = ((25, Level.DANGEROUS), (15, Level.DIFFICULT), (6, Level.RISK), (0, Level.NONE))
_RAISES: Final = {"S12": 1, "S15": 1, "S11": 2, "S14": 2}
"""From this value on one sign alone makes at least a difficult situation: violence, harsh punishment, addiction, neglect."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The sum of the signs that were looked at."""

    total: int
    looked_at: int
    level: Level
    raised_by: tuple[str, ...]  # signs that raised the level whatever the sum

    @property
    def complete(self) -> bool:
        """Whether every sign was looked at; otherwise sum and level are lower bounds."""
        return self.looked_at == len(CODES)


def reckon(values: Mapping[str, int | None]) -> Reckoning:
    """Sum and level of the signs by code; what is missing or None was not looked at."""
    seen = {code: value for code in CODES if (value := values.get(code)) is not None}
    total = sum(seen.values())
    raised = tuple(code for code, least in _RAISES.items() if seen.get(code, 0) >= least)
    by_sum = next(level for least, level in _FROM if total >= least)
    return Reckoning(total, len(seen), max(by_sum, Level.DIFFICULT) if raised else by_sum, raised)


@dataclass(frozen=True, slots=True)
class Notice:
    """Somebody who has to be told, and why."""

    why: Phrase
    first: Phrase
    also: Phrase


_NOTICES: Final = (
    (
        ("S12", "S15"),
        1,
        Notice(
            T("Violence or harsh punishment"),
            T("police 102, inspector for minors (IDN)"),
            T("child protection unit (OPSD), local authority"),
        ),
    ),
    (
        ("S14",),
        2,
        Notice(
            T("The child is not cared for"),
            T("child protection unit (OPSD)"),
            T("commission for children (BIK), local authority"),
        ),
    ),
    (
        ("S09",),
        1,
        Notice(T("The child lives with relatives without guardianship"), T("child protection unit (OPSD)"), T("local authority")),
    ),
    (("S17",), 1, Notice(T("No documents"), T("civil registry (ZAGS)"), T("local authority"))),
    (
        ("S18",),
        2,
        Notice(
            T("The child does not attend school"),
            T("parents, class teacher"),
            T("local authority, education department, child protection unit (OPSD)"),
        ),
    ),
    (
        ("S21", "S22"),
        1,
        Notice(
            T("Child labour or danger of early marriage"),
            T("child protection unit (OPSD)"),
            T("inspector for minors (IDN), commission for children (BIK)"),
        ),
    ),
)


def notices(values: Mapping[str, int | None], *, danger: bool = False) -> list[Notice]:
    """Whom the school tells, by the signs seen; ``danger`` is the commission's own word of a threat to life or health."""
    found = [notice for codes, least, notice in _NOTICES if any((values.get(code) or 0) >= least for code in codes)]
    if danger:
        found.insert(
            0,
            Notice(
                T("Danger to life or health"),
                T("director, police 102, ambulance 103"),
                T("child protection unit (OPSD), prosecutor"),
            ),
        )
    return found
