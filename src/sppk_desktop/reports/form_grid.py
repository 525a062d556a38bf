"""The grid a form stands on: its measures in millimetres, its type, and the places fields are remembered by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.reports import fonts
from sppk_desktop.reports.marks import Style

LEFT: Final = 16.0
"""Millimetres; room for the punch holes."""
RIGHT: Final = 201.0
TOP: Final = 9.0
FOOT: Final = 287.4
NUMBER: Final = 7.0
BOX: Final = 3.7
HAND: Final = 8.0
"""The least height of a line somebody writes on with a pen."""
PITCHES: Final = (5.7, 5.6, 5.5, 5.4)
CHANGE: Final = 28.0
"""Width of the three "same / better / worse" boxes."""
BAR: Final = 4.7
HEAD: Final = 8.3
BODY_TOP: Final = 28.3
BREATH: Final = 1.0
"""Between a line to write on and the bar below it."""
QR_SIDE: Final = 19.0
WHO: Final = 8.5
"""For the line that says whose the sheet is, where no code does."""
POINTER: Final = 2.3
"""Room before a box for the triangle that says "last time"."""
AFTER: Final = 0.7
"""After the text of an answer, before the next pointer."""
SHADE: Final = 0.07

BODY: Final = Style(9)
SMALL: Final = Style(7.5)
CAPTION: Final = Style(6.4)
NUMERAL: Final = Style(7.5, fonts.BOLD)
SECTION: Final = Style(9.5, fonts.BOLD)
LETTER: Final = Style(6.5)
HAIR_TABLE: Final = 0.5

LAST_VISIT: Final = T("= last visit {day}")


@dataclass(frozen=True)
class Look:
    """What stands around the fields of a form."""

    title: tuple[Phrase, Phrase]
    name: Phrase  # what the form is called on a continuation sheet
    following: Phrase  # title of the pages after the first; {number}
    number_label: Phrase
    unit: tuple[str, str]  # school, service
    confidential: Phrase
    who: Phrase  # on the following pages of a form for nobody in particular
    boxes: Mapping[str, Sequence[tuple[tuple[str, ...], Phrase]]] = field(default_factory=dict)  # catalogue → codes behind a box
    coded: bool = True  # whether a sheet carries a code and its QR
    whose: bool = False  # whether the first page says itself whose it is, because no row of the form does
    last: Phrase = LAST_VISIT  # what the pointers mean
    signers: tuple[Phrase, ...] = ()  # who signs at the end, where no section asks for hands


@dataclass(frozen=True, slots=True)
class Place:
    """A line to write on: ``y`` is the line itself."""

    page: int
    x1: float
    x2: float
    y: float


@dataclass(frozen=True, slots=True)
class TickBox:
    """One box of one answer; ``x2`` is where its text ends."""

    page: int
    x: float
    y: float
    side: float
    x2: float


@dataclass(frozen=True, slots=True)
class Zone:
    """Where a table stands: below its head, down to ``bottom``."""

    page: int
    top: float
    bottom: float
