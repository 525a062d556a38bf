"""An individual help plan told as data: features read it into these plain values, windows and papers show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sppk_desktop.core.cards import Header
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import Phrase


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure before and after: the sum of a card, a score, missed lessons. ``less_is_better`` unknown: no verdict."""

    name: str
    before: float | None = None
    unit: str = ""
    less_is_better: bool | None = True
    code: str = ""  # what the source calls it, so that it can be measured again


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a plan may begin with, read from a diagnostic card: its level, what is wrong, what is strong, the figures."""

    basis: str = ""
    level: str = ""  # a code of the plan's own levels
    problem: str = ""
    causes: str = ""
    strengths: str = ""
    measures: Sequence[Measured] = ()


@dataclass(frozen=True, slots=True)
class Again:
    """The same figures measured again, by their codes, and on which day."""

    on: date
    figures: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class RowShown:
    """A row of one of the plan's tables: raw values for the editors, words for the cells, tones of some of them."""

    id: int
    number: str
    values: Mapping[str, Any]
    texts: Mapping[str, str]
    tones: Mapping[str, Tone] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """A review that was held. ``outcomes`` are goal and result; goals, actions and measures are as they stood on that day.

    ``effect`` says of every measure where it had come by then.
    """

    id: int
    on: date
    present: str
    outcomes: Sequence[tuple[str, str]]
    changes: str
    decision: str
    next_on: date | None
    author: str
    goals: Sequence[RowShown] = ()
    actions: Sequence[RowShown] = ()
    measures: Sequence[RowShown] = ()
    effect: Sequence[tuple[str, Chip | None]] = ()


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """A change of an approved plan, in words."""

    on: date
    what: str
    reason: str
    author: str


@dataclass(frozen=True, slots=True)
class EffectShown:
    """What came out: goals reached, and the same figures before and after."""

    reached: int
    partly: int
    goals: int
    lines: Sequence[tuple[str, Chip | None]]  # a measure in words, its verdict


@dataclass(frozen=True, slots=True)
class HelpPlanShown:
    """A whole plan."""

    id: int
    revision: int
    kind: str  # "adolescent" or "family"
    header: Header
    number: str
    stage: str
    stage_chip: Chip
    line: str
    steps: Sequence[tuple[str, str]]  # words of a stage; "done", "now" or "ahead"
    frozen: bool
    consent: str  # what the consent rests on, in words; "" is none
    measures: Sequence[RowShown]
    goals: Sequence[RowShown]
    actions: Sequence[RowShown]
    reviews: Sequence[ReviewShown]
    changes: Sequence[ChangeShown]
    effect: EffectShown
    closing: Sequence[tuple[Phrase, str]]  # when and why it was closed
