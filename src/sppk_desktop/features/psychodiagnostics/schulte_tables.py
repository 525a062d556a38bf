"""Schulte tables made by the program: five sheets with the numbers 1–25 in an order of chance that a number brings back."""

from __future__ import annotations

import random
from typing import Final

from sppk_desktop.core.words import T, Words
from sppk_desktop.reports import fonts
from sppk_desktop.reports.marks import Box, Page, Side, Style
from sppk_desktop.reports.paper import pdf_of

TABLES: Final = 5
SIDE: Final = 5
MOST: Final = 9_999
_CELL: Final = 34.0  # millimetres: read from the other side of a table
_FIGURE: Final = Style(44, fonts.REGULAR)
_NOTE: Final = Style(9, fonts.REGULAR)


def tables(seed: int) -> list[list[int]]:
    """The numbers of each table, line by line; the same for the same number, on every machine."""
    made = []
    for number in range(1, TABLES + 1):
        chance = random.Random(f"schulte {seed} {number}")
        order = list(range(1, SIDE * SIDE + 1))
        for last in range(len(order) - 1, 0, -1):  # shuffled by hand: the library's own way may change with its version
            other = int(chance.random() * (last + 1))
            order[last], order[other] = order[other], order[last]
        made.append(order)
    return made


def tables_paper(seed: int, words: Words) -> bytes:
    """One table on each page, and below it which table of which set it is."""
    return pdf_of([_page(number, order, seed, words) for number, order in enumerate(tables(seed), 1)], f"SPPK-Schulte-{seed}")


def _page(number: int, order: list[int], seed: int, words: Words) -> Page:
    page = Page()
    left, top = (page.width - SIDE * _CELL) / 2, 40.0
    for place, figure in enumerate(order):
        x, y = left + place % SIDE * _CELL, top + place // SIDE * _CELL
        page.add(Box(x, y, _CELL, _CELL, 1.2))
        page.say(x + _CELL / 2, y + _CELL / 2 + _FIGURE.rise, str(figure), _FIGURE, side=Side.CENTRE)
    told = words.say(T("Schulte table {number} of {total} · set {seed}", number=number, total=TABLES, seed=seed))
    page.say(page.width / 2, top + SIDE * _CELL + 12, told, _NOTE, side=Side.CENTRE)
    return page
