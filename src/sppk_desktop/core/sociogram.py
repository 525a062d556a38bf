"""A sociogram told as shapes: features reckon them once, the window and the paper paint the same ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

Point = tuple[float, float]
RADIUS: Final = 17.0
"""Of a spot, in units of the sheet."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A member: circle for girls, square for boys, diamond where the sex is not known; ``status`` chooses its outline."""

    number: int
    x: float
    y: float
    label: str
    sex: str | None
    status: str


@dataclass(frozen=True, slots=True)
class Arrow:
    """From the edge of one spot to the edge of another; a mutual choice is one line with two heads."""

    giver: int
    taker: int
    x1: float
    y1: float
    x2: float
    y2: float
    mutual: bool
    negative: bool = False


@dataclass(frozen=True, slots=True)
class Ring:
    """A circle of the target: those of one status stand between it and the next smaller one."""

    radius: float
    status: str


@dataclass(frozen=True)
class Drawing:
    """Everything there is to paint, in units of a sheet ``width`` × ``height``; rings lie around its middle."""

    width: float
    height: float
    spots: tuple[Spot, ...]
    arrows: tuple[Arrow, ...]
    rings: tuple[Ring, ...] = ()
    places: Mapping[int, Point] = field(default_factory=dict)
