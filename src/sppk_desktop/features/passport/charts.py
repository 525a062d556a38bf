"""Charts of the passport as drawings: a line over the years, a group of lines by grade band. No pie, no colour that tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.drawing import Area, At, Drawing, Said, Stroke

WIDTH: Final = 176.0
_HIGH: Final = 27.0
_SLOT: Final = 26.0
_ROW: Final = 7.0
_NAMES: Final = 70.0
_FIGURES: Final = 19.0
_RISE: Final = 1.2
"""Millimetres from the middle of a line of text down to its base line."""
_PAST, _NOW = 0.16, 0.5


@dataclass(frozen=True, slots=True)
class Point:
    """One day of the course: its year, its number (None: the register knows nobody then), its percent in words."""

    name: str
    value: int | None
    share: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line by band: label, and number and share (0 to 1) in each column."""

    label: str
    cells: Sequence[tuple[int, float]]


def over_years(points: Sequence[Point]) -> Drawing:
    """Columns with their numbers above; the last one, the day of the passport, is the dark one."""
    drawing = Drawing(WIDTH, _HIGH + 18)
    most = max((point.value or 0 for point in points), default=0)
    slot = min(_SLOT, WIDTH / max(len(points), 1))
    foot = _HIGH + 6
    for number, point in enumerate(points):
        middle = slot * (number + 0.5)
        if point.value is None:
            drawing.add(Said(middle, foot - 1.5, "—", At.CENTRE, quiet=True))
        else:
            high = _HIGH * point.value / most if most else 0.0
            last = number == len(points) - 1
            drawing.add(Area(middle - slot * 0.3, foot - high, slot * 0.6, high, _NOW if last else _PAST, edged=bool(high)))
            drawing.add(Said(middle, foot - high - 1.6, str(point.value), At.CENTRE, strong=True))
        drawing.add(Said(middle, foot + 4.8, point.name, At.CENTRE, room=slot))
        if point.share:
            drawing.add(Said(middle, foot + 9.2, point.share, At.CENTRE, quiet=True, room=slot))
    drawing.add(Stroke(0, foot, max(slot * len(points), 1), foot))
    return drawing


def by_band(columns: Sequence[str], rows: Sequence[Row]) -> Drawing:
    """A table of bars: each as long as its share of the band's children or families, number and percent beside it."""
    drawing = Drawing(WIDTH)
    wide = (WIDTH - _NAMES) / max(len(columns), 1)
    longest = max((share for row in rows for _number, share in row.cells), default=0.0)
    for number, title in enumerate(columns):
        drawing.add(Said(_NAMES + wide * number, 3.6, title, strong=True, room=wide - 2))
    y = 5.5
    drawing.add(Stroke(0, y, WIDTH, y))
    for row in rows:
        drawing.add(Said(0, y + _ROW / 2 + _RISE, row.label, room=_NAMES - 3))
        for number, (count, share) in enumerate(row.cells):
            x, track = _NAMES + wide * number, wide - _FIGURES - 3
            if count and longest:
                drawing.add(Area(x, y + 1.4, max(track * share / longest, 0.4), _ROW - 2.8, _NOW, edged=True))
            said = f"{count} · {percent(share)} %" if count else "–"
            drawing.add(Said(x + track + 1.5, y + _ROW / 2 + _RISE, said, quiet=not count, room=_FIGURES))
        y += _ROW
    drawing.height = y + 1
    return drawing


def percent(share: float) -> str:
    """«4,5»."""
    return f"{100 * share:.1f}".replace(".", ",")
