"""An annual plan told as data: features read it into these plain values, windows and papers show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sppk_desktop.core.cards import Link
from sppk_desktop.core.screens import Tone

WHOLE: Final = 0
"""Stands for an id: the plan of the whole service, which is made of the plans of its specialists."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A plan to be printed: its id, or `WHOLE`, and its school year."""

    id: int
    year: str


@dataclass(frozen=True, slots=True)
class Work:
    """A record of work that exists: evidence of a line, or one that could be."""

    kind: str
    record_id: int
    on: date
    title: str
    by: str

    @property
    def opens(self) -> Link:
        """The record itself."""
        return Link(self.kind, self.record_id)


@dataclass(frozen=True, slots=True)
class PlanTitle:
    """One plan in the list of a school year."""

    id: int
    label: str
    stage: str


@dataclass(frozen=True, slots=True)
class LineShown:
    """One line. ``texts`` are the cells of the table and the paper by field name; ``status`` says how it stands in words."""

    id: int
    revision: int
    section: str
    number: str
    month: str
    state: str
    tone: Tone
    status: str
    texts: Mapping[str, str]
    evidence: Sequence[Work]  # the latest
    closed: Sequence[str] = ()  # work of a closed compartment, in words: a month and a number
    more: int = 0  # earlier evidence that is only counted


@dataclass(frozen=True, slots=True)
class SectionShown:
    """A section with its lines in order and how many of them are done."""

    code: str
    title: str
    obligatory: bool
    lines: Sequence[LineShown]
    done: int

    @property
    def percent(self) -> int | None:
        """Whole percent done; nothing planned is unknown."""
        return 100 * self.done // len(self.lines) if self.lines else None


@dataclass(frozen=True, slots=True)
class ColumnShown:
    """A column of cards: a month of the year with its lines by day, or a day of the week with its hours.

    ``head`` is what stands above it, ``aside`` how much of it is done.
    """

    code: str
    title: str
    head: str
    aside: str
    current: bool
    lines: Sequence[LineShown]


@dataclass(frozen=True, slots=True)
class PlanShown:
    """A whole plan, in both its orders."""

    id: int
    title: str
    line: str  # stage, number of lines, done, late
    stage: str
    frozen: bool
    writes: bool
    sections: Sequence[SectionShown]
    months: Sequence[ColumnShown]


@dataclass(frozen=True, slots=True)
class AmendmentShown:
    """A change of an approved plan, in words."""

    on: date
    what: str
    reason: str
    author: str
