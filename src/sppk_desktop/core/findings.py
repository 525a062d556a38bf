"""What a diagnostic card found, told as data: whoever makes a help plan reads it without knowing the card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sppk_desktop.core.cards import Link


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of a card at its day: an indicator, a block, or the whole sum. ``value`` None: not looked at, not zero."""

    code: str  # "T05", the block's code, or "total"
    label: str
    value: int | None
    most: int


@dataclass(frozen=True, slots=True)
class BlockMeasures:
    """A block of indicators. Its own figure is unknown while one of its indicators is."""

    sum: Measure
    indicators: Sequence[Measure]


@dataclass(frozen=True, slots=True)
class CardFindings:
    """A card as a help plan begins with it. Protected indicators are left out for whoever may not see their names."""

    kind: str  # "adolescent_card" or "family_card"
    card_id: int
    number: str  # "" while it is not signed
    on: date
    signed: bool
    pupil_id: int | None
    family_id: int | None
    level: str  # code; "" while it is unknown
    level_label: str
    strengths: str
    causes: str
    conclusion: str
    recommendations: str
    total: Measure
    problems: Sequence[Measure]  # indicators seen as 1 or 2, the gravest first
    measures: Sequence[BlockMeasures]

    @property
    def opens(self) -> Link:
        """The card itself."""
        return Link(self.kind, self.card_id)
