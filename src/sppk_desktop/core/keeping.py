"""How long a kind of record is kept, told once where the record is declared: its term, or the reason why it has none.

Terms, the summer's review, the destroying and the act on paper follow from it (`features/retention`, `people/reach.py`); a house
test asks it of every table. A class says one of three things::

    keeping = kept(VISITS, "visited_on")                 # a term of its own, counted as the term says
    keeping = part()                                     # goes with the record that its required links name
    keeping = unlimited("a catalogue of the school; names no child")

A column that names a record without being a link says so here: ``part(card_id="card")``; where another column ``kind`` says
which table is meant, ``BY_KIND``, or the kinds' own names of the tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from sppk_desktop.core.words import Phrase


class Counted(StrEnum):
    """From which day the years of a term run."""

    LEAVING = "leaving"  # the day the child left the school; a record that names no child: its own day
    ENTRY = "entry"  # the record's own day; one that names a child goes with the child's file and makes it wait
    YEAR = "year"  # the end of its school year


@dataclass(frozen=True, slots=True)
class Term:
    """One kind of what is kept. ``years`` is what the school begins with (domain 9.5); None: as long as it is needed."""

    key: str
    name: Phrase
    counted: Counted
    years: int | None


Owner = str | Mapping[str, str]
"""The table a column names, or what the values of ``kind`` are called as tables."""
BY_KIND: Final[Mapping[str, str]] = {}
"""The column ``kind`` holds the table's (or the record class's) own name."""


@dataclass(frozen=True, slots=True)
class Keeping:
    """What a record class says: a term and the column it is counted from, or a part of another record, or why neither."""

    term: Term | None = None
    dated: str = ""
    reason: str = ""
    owners: Mapping[str, Owner] = field(default_factory=dict)  # columns beside the required links whose record takes this along

    @property
    def is_part(self) -> bool:
        """Whether it goes with the record it belongs to."""
        return self.term is None and not self.reason


def kept(term: Term, dated: str = "on", **owners: Owner) -> Keeping:
    """A term of its own, counted from this column (a day, a moment or a school year) where it names no child."""
    return Keeping(term, dated, owners=owners)


def part(**owners: Owner) -> Keeping:
    """Goes with the record it belongs to."""
    return Keeping(owners=owners)


def unlimited(reason: str, **owners: Owner) -> Keeping:
    """No term, and why: one sentence for whoever reads the code."""
    return Keeping(reason=reason, owners=owners)
