"""The story of a paper as a workbook: a sheet for each table under its heading; what is told besides stands on the last sheet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from sppk_desktop.reports.marks import Style
from sppk_desktop.reports.paper import BODY, Band, Cell
from sppk_desktop.reports.sheets import SheetMade, write_book

_PER_CHARACTER = 1.9
"""Millimetres of a column of paper for one character of a column of a sheet."""


class BookFlow:
    """Takes what `Flow` takes; ``last`` names the sheet of the words."""

    def __init__(self, last: str) -> None:
        self._last, self._title, self._section = last, "", ""
        self._sheets: list[SheetMade] = []
        self._told: list[list[object]] = []

    def title(self, text: str) -> None:
        """What the workbook is."""
        self._title = text

    def section(self, text: str, _follow: float = 6.0, /) -> None:
        """The heading of the next table names its sheet."""
        self._section = text

    def text(self, text: str, _style: Style = BODY, /) -> None:
        """Kept for the last sheet."""
        self._told.append([text])

    def gap(self, _height: float, /) -> None:
        """A sheet has none."""

    def need(self, _height: float, /) -> None:
        """A sheet has no pages."""

    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell | str] | Band], widths: Sequence[float], /) -> None:
        """A sheet of its own."""
        cells = [[row.text] if isinstance(row, Band) else [_plain(cell) for cell in row] for row in rows]
        characters = [max(4, round(width / _PER_CHARACTER)) for width in widths]
        self._sheets.append(SheetMade(self._section or self._title, head, cells, characters))
        self._section = ""

    def signature(self, post: str, name: str, /) -> None:
        """A workbook is not signed; who made it is told."""
        self._told.append([f"{post}: {name}" if name else post])

    def xlsx(self) -> bytes:
        """The workbook."""
        return write_book([*self._sheets, SheetMade(self._last, [self._title], self._told, [110])])


def _plain(cell: Cell | str) -> object:
    """Whole numbers are numbers, so that a sheet can add them."""
    text = cell.text if isinstance(cell, Cell) else cell
    return int(text) if re.fullmatch(r"0|[1-9]\d{0,8}", text) else text
