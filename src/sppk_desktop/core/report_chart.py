"""A column of a report's table as bars: this period dark, the one before pale, the numbers beside them."""

from __future__ import annotations

from typing import Final

from sppk_desktop.core.drawing import Area, At, Drawing, Said, Stroke
from sppk_desktop.core.reports import Figure, Table, number
from sppk_desktop.core.words import T, Words

WIDTH: Final = 176.0
_NAMES: Final = 66.0
_ROOM: Final = 92.0
_BAR: Final = 3.4
_NOW, _PAST = 0.55, 0.16
_TALL: Final = 9.4
_LONG: Final = 24
"""A title of more letters may take two lines."""
_LEAST: Final = 2
"""One bar shows nothing."""


def drawn_rows(table: Table) -> list[tuple[str, Figure]]:
    """What a chart of the table's drawn column shows, totals left out; nothing where one bar at most would stand there."""
    rows = [
        (row.title.strip(), cell)
        for row in table.rows
        if not row.strong and 0 < table.bars <= len(row.cells) and isinstance(cell := row.cells[table.bars - 1], Figure)
    ]
    rows = [(title, cell) for title, cell in rows if cell.value or cell.before]
    return rows if len(rows) >= _LEAST else []


def chart_of(table: Table, words: Words) -> Drawing | None:
    """The bars of the table's drawn column; None where there is nothing to draw."""
    rows = drawn_rows(table)
    if not rows:
        return None
    most = max(max(cell.value or 0, cell.before or 0) for _title, cell in rows)
    twice = any(cell.before is not None for _title, cell in rows)
    drawing = Drawing(WIDTH)
    y = _legend(drawing, table, words, twice=twice)
    for title, cell in rows:
        step = (_BAR * 2 + 2.4) if twice else (_BAR + 2.8)
        step = max(step, _TALL) if len(title) > _LONG else step
        middle = y + step / 2
        drawing.add(Said(_NAMES - 2, middle + 0.4, title, At.RIGHT, room=_NAMES - 3, wraps=True))
        top = middle - _BAR - 0.1 if twice else middle - _BAR / 2 - 0.4
        _bar(drawing, top, cell.value, most, number(cell.value, cell.unit, words.numbers), _NOW)
        if twice:
            _bar(drawing, top + 0.2 + _BAR, cell.before, most, number(cell.before, cell.unit, words.numbers), _PAST)
        y += step
    drawing.add(Stroke(_NAMES, drawing.height, _NAMES, y + 0.6))
    drawing.height = y + 2
    return drawing


def _bar(drawing: Drawing, y: float, value: float | None, most: float, said: str, shade: float) -> None:
    long = _ROOM * (value or 0) / most
    if value:
        drawing.add(Area(_NAMES, y, max(long, 0.4), _BAR, shade, edged=True))
    drawing.add(Said(_NAMES + long + 1.5, y + _BAR - 0.7, said, quiet=shade == _PAST))


def _legend(drawing: Drawing, table: Table, words: Words, *, twice: bool) -> float:
    drawing.add(Said(_NAMES, 4.0, table.head[table.bars], strong=True, room=60))
    if twice:
        for x, shade, said in ((128.0, _NOW, T("now", "bar of a chart")), (148.0, _PAST, T("before", "bar of a chart"))):
            drawing.add(Area(x, 1.4, 3.2, 3.0, shade, edged=True), Said(x + 4.6, 4.0, words.say(said), room=16))
    drawing.height = 6.0
    return 6.4
