"""A drawing as plain shapes in millimetres from its top left: the one geometry that a window and a page both paint.

Nothing is told by colour: shades of grey, filled and hollow, dashes and words carry the meaning.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class At(StrEnum):
    """Where the x of a text is."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle filled with a shade: 0 is the ground, 1 solid; ``edged`` draws its outline, ``hatched`` lines across it."""

    x: float
    y: float
    w: float
    h: float
    shade: float = 0.0
    edged: bool = False
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line; ``strong`` ones carry data."""

    x1: float
    y1: float
    x2: float
    y2: float
    strong: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A mark of one value."""

    x: float
    y: float
    hollow: bool = False
    r: float = 1.3


@dataclass(frozen=True, slots=True)
class Said:
    """Words on a base line; ``room`` is what they may take, ``quiet`` is muted.

    ``on_dark`` words stand on a shade or on hatching: a plate of the ground is laid below them, so that a poor printer keeps them
    legible. Words that ``wrap`` and are too long for their room take two lines, and there is a place for both.
    """

    x: float
    y: float
    text: str
    at: At = At.LEFT
    strong: bool = False
    quiet: bool = False
    room: float | None = None
    on_dark: bool = False
    wraps: bool = False


LEADING: Final = 1.12
"""From one base line of wrapped words to the other, in heights of the letters."""


def lines_of(said: Said, fits: Callable[[str], bool]) -> list[str]:
    """The words as one line, or as two where they wrap and one is too narrow; the second may still be too long."""
    if not said.wraps or fits(said.text):
        return [said.text]
    words = said.text.split()
    many = next((count for count in range(len(words) - 1, 0, -1) if fits(" ".join(words[:count]))), 0)
    return [" ".join(words[:many]), " ".join(words[many:])] if many else [said.text]


Shape = Area | Stroke | Dot | Said


@dataclass
class Drawing:
    """Shapes in the order they are painted, and how large they are together."""

    width: float
    height: float = 0.0
    shapes: list[Shape] = field(default_factory=list)

    def add(self, *shapes: Shape) -> None:
        """Put shapes on it."""
        self.shapes += shapes
