"""Charts of results as drawings: a profile with norm bands, a course over time, levels of a group. No sum is done here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Final

from sppk_desktop.core.drawing import Area, At, Dot, Drawing, Said, Stroke

WIDTH: Final = 176.0
ROW: Final = 8.0
_TALL: Final = 10.5
_LONG: Final = 24
"""A name of more letters may need two lines where a window is narrow or its letters are large; its row has room for them."""
_NAMES: Final = 72.0
_VALUES: Final = 44.0
_SHADES: Final = (0.05, 0.13)
_ATTENTION: Final = 0.26
_RISE: Final = 1.2
"""Millimetres from the middle of a line of text down to its base line."""


@dataclass(frozen=True, slots=True)
class Band:
    """A level on the axis of a scale."""

    low: float
    high: float
    name: str
    attention: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """One scale of a profile. ``value`` None: not scorable."""

    name: str
    value: float | None
    said: str
    level: str
    least: float
    most: float
    bands: tuple[Band, ...] = ()
    attention: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """One value in time; values of different ``version`` are never joined."""

    on: date
    value: float | None
    said: str
    version: str


@dataclass(frozen=True, slots=True)
class Part:
    """How many of a group have a level."""

    name: str
    count: int
    attention: bool = False


def profile(bars: Sequence[Bar], width: float = WIDTH) -> Drawing:
    """A line per scale: its name, the norm bands as shades, the value as a mark, value and level in words."""
    drawing = Drawing(width)
    left, right = _NAMES, width - _VALUES
    y = 0.0
    for bar in bars:
        row = _high(bar.name)
        middle = y + row / 2
        drawing.add(Said(0, middle + _RISE, bar.name, strong=bar.attention, room=_NAMES - 3, wraps=True))
        _track(drawing, bar, left, right, middle - ROW / 2 + 1.6, ROW - 3.2)
        if bar.value is not None:
            x = _place(bar.value, bar.least, bar.most, left, right)
            drawing.add(Stroke(left, middle, x, middle, strong=True), Dot(x, middle))
        drawing.add(Said(right + 3, middle + _RISE, bar.said, strong=True, room=11))
        drawing.add(Said(right + 15, middle + _RISE, bar.level, strong=bar.attention, quiet=not bar.attention, room=_VALUES - 15))
        y += row
    drawing.height = y + 1
    return drawing


def _high(name: str) -> float:
    return _TALL if len(name) > _LONG else ROW


def _track(drawing: Drawing, bar: Bar, left: float, right: float, y: float, high: float) -> None:
    drawing.add(Area(left, y, right - left, high, edged=True))
    for number, band in enumerate(bar.bands):
        x1 = _place(max(band.low, bar.least), bar.least, bar.most, left, right)
        x2 = _place(min(band.high, bar.most), bar.least, bar.most, left, right)
        shade = _ATTENTION if band.attention else _SHADES[number % 2]
        if x2 > x1:
            drawing.add(Area(x1, y, x2 - x1, high, shade, edged=True))


def _place(value: float, least: float, most: float, left: float, right: float) -> float:
    share = (value - least) / (most - least) if most > least else 0.0
    return left + (right - left) * max(0.0, min(1.0, share))


def course(
    moments: Sequence[Moment], least: float, most: float, bands: Mapping[str, Sequence[Band]] | None = None, changed: str = "",
    width: float = WIDTH,
) -> Drawing:  # fmt: skip
    """Values over the days. Where the version of the key changes a dashed line stands, with ``changed`` below it.

    ``bands`` are those of each version, drawn below its own stretch alone; the names stand beside the last one.
    """
    high, top, left, right = 40.0, 6.0, 12.0, width - 34.0
    drawing = Drawing(width, top + high + 12)
    drawing.add(Area(left, top, right - left, high, edged=True))

    def level(value: float) -> float:
        share = (value - least) / (most - least) if most > least else 0.0
        return top + high * (1 - max(0.0, min(1.0, share)))

    places = _days([one.on for one in moments], left + 7, right - 7)
    for version, begins, ends in _stretches(moments, places, left, right):
        for number, band in enumerate((bands or {}).get(version, ())):
            upper, lower = level(min(band.high, most)), level(max(band.low, least))
            if lower > upper:
                shade = _ATTENTION if band.attention else _SHADES[number % 2]
                drawing.add(Area(begins, upper, ends - begins, lower - upper, shade))
                if number:  # two bands of one shade are two bands
                    drawing.add(Stroke(begins, lower, ends, lower))
                if ends == right:
                    drawing.add(Said(right + 2, (upper + lower) / 2 + _RISE, band.name, quiet=True, room=width - right - 2))
    for value in (least, most):
        drawing.add(Said(left - 1.5, level(value) + _RISE, f"{value:g}".replace(".", ","), At.RIGHT, quiet=True))
    for (x1, one), (x2, two) in pairwise(zip(places, moments, strict=True)):
        if one.version != two.version:
            middle = (x1 + x2) / 2
            drawing.add(Stroke(middle, top, middle, top + high + 5, dashed=True))
            drawing.add(Said(middle, top + high + 10, changed, At.CENTRE, quiet=True))
        elif one.value is not None and two.value is not None:
            drawing.add(Stroke(x1, level(one.value), x2, level(two.value), strong=True))
    last = -99.0
    for x, one in zip(places, moments, strict=True):
        if one.value is not None:
            drawing.add(Dot(x, level(one.value)))
            drawing.add(Said(x, level(one.value) - 2.2, one.said, At.CENTRE, strong=True))
        if x - last > 15:
            drawing.add(Said(x, top + high + 5, f"{one.on:%m.%Y}", At.CENTRE, quiet=True))
            last = x
    return drawing


def _stretches(moments: Sequence[Moment], places: Sequence[float], left: float, right: float) -> list[tuple[str, float, float]]:
    """Version, begin and end of every run of moments with one version; runs meet in the middle between two moments."""
    found: list[tuple[str, float, float]] = []
    begins = left
    for (x1, one), (x2, two) in pairwise(zip(places, moments, strict=True)):
        if one.version != two.version:
            middle = (x1 + x2) / 2
            found.append((one.version, begins, middle))
            begins = middle
    if moments:
        found.append((moments[-1].version, begins, right))
    return found


def _days(days: Sequence[date], left: float, right: float) -> list[float]:
    if len(days) < 2 or days[0] == days[-1]:
        return [(left + right) / 2] * len(days)
    span = (days[-1] - days[0]).days
    return [left + (right - left) * (day - days[0]).days / span for day in days]


def shares(groups: Sequence[tuple[str, Sequence[Part]]], width: float = WIDTH) -> Drawing:
    """One bar of the whole per group: its parts are the levels, with how many in each; the legend stands below."""
    drawing = Drawing(width)
    left, right = _NAMES, width - 2
    y = 0.0
    for name, parts in groups:
        total = sum(part.count for part in parts)
        row = _high(name)
        middle = y + row / 2
        drawing.add(Said(0, middle + _RISE, name, room=_NAMES - 3, wraps=True))
        x = left
        for number, part in enumerate(parts):
            if not part.count:
                continue
            wide = (right - left) * part.count / total
            shade = part_shade(number, parts)
            drawing.add(Area(x, middle - ROW / 2 + 1, wide, ROW - 2, shade, edged=True, hatched=part.attention))
            if wide > 5:
                said = f"{part.count}" if wide < 17 else f"{part.count} ({round(100 * part.count / total)} %)"
                drawing.add(
                    Said(x + wide / 2, middle + _RISE, said, At.CENTRE, strong=True, room=wide - 1, on_dark=part.attention)
                )
            x += wide
        if not total:
            drawing.add(Said(left, middle + _RISE, "—", quiet=True))
        y += row
    drawing.height = y
    return drawing


def legend(parts: Sequence[Part], width: float = WIDTH) -> Drawing:
    """What the shades of `shares` mean."""
    drawing = Drawing(width)
    x, y = _NAMES, 1.0
    for number, part in enumerate(parts):
        wide = 11 + len(part.name) * 2.9  # the letters keep their size where a window is narrow
        if x + wide > width and x > _NAMES:
            x, y = _NAMES, y + 6
        drawing.add(Area(x, y, 5, 4, part_shade(number, parts), edged=True, hatched=part.attention))
        drawing.add(Said(x + 6.5, y + 2 + _RISE, part.name, quiet=True))
        x += wide
    drawing.height = y + 6
    return drawing


def part_shade(number: int, parts: Sequence[Part]) -> float:
    """Shades that stay apart on a grey printer, darker with the level; what asks for attention is hatched too."""
    same = [at for at, part in enumerate(parts) if part.attention == parts[number].attention]
    place = same.index(number)
    return 0.18 + 0.16 * place if parts[number].attention else (0.0, 0.07, 0.13)[place % 3]


def stacked(*drawings: Drawing, gap: float = 2.0) -> Drawing:
    """One below the other."""
    whole = Drawing(max((one.width for one in drawings), default=WIDTH))
    y = 0.0
    for one in drawings:
        whole.shapes += [_moved(shape, y) for shape in one.shapes]
        y += one.height + gap
    whole.height = y
    return whole


def _moved(shape: Area | Stroke | Dot | Said, by: float) -> Area | Stroke | Dot | Said:
    match shape:
        case Area(x, y, w, h, shade, edged, hatched):
            return Area(x, y + by, w, h, shade, edged, hatched)
        case Stroke(x1, y1, x2, y2, strong, dashed):
            return Stroke(x1, y1 + by, x2, y2 + by, strong, dashed)
        case Dot(x, y, hollow, r):
            return Dot(x, y + by, hollow, r)
        case Said(y=y):
            return replace(shape, y=y + by)
