"""The painter of a sociogram for documents and workbooks of the office: the shapes of the paper as a PNG, in greys."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin
from typing import TYPE_CHECKING, Final

from sppk_desktop.core.places import resources
from sppk_desktop.core.sociogram import RADIUS, Arrow, Drawing, Spot

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw

_DOTS: Final = 1400
"""Dots across: about 200 an inch on an upright page."""
_HEAD: Final = 8.0
_SPREAD: Final = 0.38
_LETTERS: Final = 14.0
_WEAK: Final = ("isolated", "rejected")
_WHITE, _BLACK, _QUIET = 255, 0, 97
Point = tuple[float, float]


def png(drawing: Drawing) -> bytes:
    """The sociogram as a PNG."""
    from PIL import Image, ImageDraw

    k = _DOTS / drawing.width
    picture = Image.new("L", (_DOTS, max(1, round(drawing.height * k))), _WHITE)
    pen = ImageDraw.Draw(picture)
    middle = (drawing.width / 2, drawing.height / 2)
    for ring in drawing.rings:
        _dashed(pen, _circle(middle, ring.radius), k, 0.8, (2, 6), _BLACK)
    for arrow in drawing.arrows:
        _arrow(pen, arrow, k)
    for spot in drawing.spots:
        _spot(pen, spot, k)
    made = BytesIO()
    picture.save(made, "PNG", dpi=(200, 200))
    return made.getvalue()


def _arrow(pen: ImageDraw, arrow: Arrow, k: float) -> None:
    ink = _BLACK if arrow.mutual or arrow.negative else _QUIET
    start, end = (arrow.x1, arrow.y1), (arrow.x2, arrow.y2)
    wide = 2.6 if arrow.mutual else 0.8
    if arrow.negative:
        _dashed(pen, [start, end], k, wide, (5, 4), ink)
    else:
        pen.line(_dots([start, end], k), fill=ink, width=_wide(wide, k))
    _head(pen, start, end, k, ink)
    if arrow.mutual:
        _head(pen, end, start, k, ink)


def _head(pen: ImageDraw, start: Point, end: Point, k: float, ink: int) -> None:
    angle = atan2(end[1] - start[1], end[0] - start[0])
    sides = [(end[0] + _HEAD * cos(angle + pi + side), end[1] + _HEAD * sin(angle + pi + side)) for side in (_SPREAD, -_SPREAD)]
    pen.polygon(_dots([end, *sides], k), fill=ink)


def _spot(pen: ImageDraw, spot: Spot, k: float) -> None:
    from PIL import ImageFont

    star = spot.status == "star"
    edge = _outline(spot)
    pen.polygon(_dots(edge, k), fill=_BLACK if star else 237 if spot.status == "preferred" else _WHITE)
    wide = 2.2 if spot.status == "preferred" else 1.2
    if spot.status in _WEAK:
        _dashed(pen, [*edge, edge[0]], k, wide, (3.2, 2.6), _BLACK)
    else:
        pen.line(_dots([*edge, edge[0]], k), fill=_BLACK, width=_wide(wide, k))
    font = ImageFont.truetype(str(resources() / "fonts" / "LiberationSans-Bold.ttf"), round(_LETTERS * k))
    pen.text((spot.x * k, spot.y * k), spot.label, fill=_WHITE if star else _BLACK, font=font, anchor="mm")


def _outline(spot: Spot) -> list[Point]:
    """Circle, square or diamond by the sex."""
    x, y, side = spot.x, spot.y, RADIUS - 1.5
    match spot.sex:
        case "f":
            return _circle((x, y), RADIUS)
        case "m":
            return [(x - side, y - side), (x + side, y - side), (x + side, y + side), (x - side, y + side)]
        case _:
            return [(x, y - RADIUS), (x + RADIUS, y), (x, y + RADIUS), (x - RADIUS, y)]


def _circle(middle: Point, radius: float) -> list[Point]:
    steps = 72
    return [
        (middle[0] + radius * cos(2 * pi * at / steps), middle[1] + radius * sin(2 * pi * at / steps)) for at in range(steps + 1)
    ]


def _dashed(pen: ImageDraw, path: list[Point], k: float, wide: float, dash: tuple[float, float], ink: int) -> None:
    """A path in dashes: so long drawn, so long left out, on and on round its corners."""
    on, left = True, dash[0]
    for (x1, y1), (x2, y2) in pairwise(path):
        long, done = hypot(x2 - x1, y2 - y1), 0.0
        while done < long:
            step = min(left, long - done)
            ends = [(x1 + (x2 - x1) * at / long, y1 + (y2 - y1) * at / long) for at in (done, done + step)]
            if on:
                pen.line(_dots(ends, k), fill=ink, width=_wide(wide, k))
            done, left = done + step, left - step
            if left <= 0:
                on = not on
                left = dash[0] if on else dash[1]


def _dots(points: list[Point], k: float) -> list[Point]:
    return [(x * k, y * k) for x, y in points]


def _wide(wide: float, k: float) -> int:
    return max(1, round(wide * k))
