"""Cards of one pupil or family beside each other on paper, item by item and block by block, as shapes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.comparing import OverTime
from sppk_desktop.features.diagnostics.documents import NOT_VALIDATED, Owner, School, frame_of
from sppk_desktop.features.diagnostics.forms import CardKind
from sppk_desktop.features.diagnostics.reckoning import Change
from sppk_desktop.reports.marks import Line, Side, Style
from sppk_desktop.reports.paper import ASIDE, CELL, CELL_STRONG, NUMERAL, SMALL, Flow
from sppk_desktop.reports.said import UNKNOWN
from sppk_desktop.reports.shapes import HIGH, WIDE, level_shape

_COLUMNS: Final = 7
"""So many of the latest cards fit beside each other."""
_STEP: Final = 12.5


def comparison(told: OverTime, owner: Owner, kind: CardKind, words: Words, school: School, *,
               protected: frozenset[str] = frozenset()) -> bytes:  # fmt: skip
    """Item by item and block by block; ``protected`` signs stand as codes on a copy the family may see."""
    flow = Flow(frame_of(school, words), words)
    flow.title(words.say(T("Comparison of the diagnostic cards")))
    flow.text(words.say(kind.title))
    for line in owner.lines():
        flow.text(line, CELL_STRONG)
    flow.gap(2)
    _legend(flow, words)
    first = max(0, len(told.days) - _COLUMNS)
    count = len(told.days) - first
    start = flow.right - 30 - count * _STEP
    _heads(flow, told, first, start, words)
    for block in told.blocks:
        flow.need(12)
        _line(flow, "", block.label, start, [_of(figure, block.most) for figure in block.sums[first:]], block.change, words,
              strong=True)  # fmt: skip
        for sign in block.signs:
            flow.need(6)
            label = words.say(T("service mark")) if sign.code in protected else sign.label
            _line(flow, sign.code, label, start, sign.levels[first:], sign.change, words)
    flow.gap(4)
    summary = T("Since the card before: {word}; better: {better}, worse: {worse}.", word=told.change.label, better=told.better,
                worse=told.worse)  # fmt: skip
    flow.text(words.say(summary), CELL_STRONG)
    flow.text(words.say(NOT_VALIDATED), ASIDE)
    flow.gap(4)
    flow.signature(words.say(T("Social pedagogue")), "")
    return flow.pdf("SPPK-D")


def _of(figure: int | None, most: int) -> str:
    return UNKNOWN if figure is None else f"{figure}/{most}"


def _legend(flow: Flow, words: Words) -> None:
    x = flow.left
    flow.y += 4
    for level, said in ((0, T("0 no")), (1, T("1 sometimes")), (2, T("2 often")), (None, T("not observed"))):
        level_shape(flow.page, x, flow.y - HIGH, level)
        x += WIDE + 2 + flow.page.say(x + WIDE + 1.5, flow.y - 0.3, words.say(said), SMALL) + 6
    flow.gap(2)


def _heads(flow: Flow, told: OverTime, first: int, start: float, words: Words) -> None:
    flow.need(16)
    for at, day in enumerate(told.days[first:]):
        middle = start + at * _STEP + _STEP / 2
        flow.page.say(middle, flow.y + 4, f"{day:%d.%m.%y}", Style(7.5, CELL_STRONG.font), side=Side.CENTRE)
        if at and not told.joined[first + at]:
            flow.page.add(Line(start + at * _STEP, flow.y, start + at * _STEP, flow.y + 5, 0.8))
    flow.y += 5.5
    totals = [_of(figure, told.most) for figure in told.totals[first:]]
    _line(flow, "", words.say(T("Sum of the signs")), start, totals, told.change, words, strong=True)
    flow.need(6)
    flow.page.say(flow.left + 0.6, flow.y + 3.6, words.say(T("Level", "card")), CELL)
    for at, level in enumerate(told.levels[first:]):
        flow.page.say(start + at * _STEP + _STEP / 2, flow.y + 3.4, level or UNKNOWN, Style(6.6), _STEP - 0.6, Side.CENTRE)
    flow.y += 5.2
    flow.page.add(Line(flow.left, flow.y, flow.right, flow.y))


def _line(flow: Flow, code: str, label: str, start: float, figures: Sequence[int | str | None], gone: Change, words: Words, *,
          strong: bool = False) -> None:  # fmt: skip
    page, y = flow.page, flow.y
    if code:
        page.say(flow.left + 0.6, y + 3.5, code, NUMERAL)
    page.say(flow.left + (9 if code else 0.6), y + 3.6, label, CELL_STRONG if strong else CELL, start - flow.left - 10)
    for at, figure in enumerate(figures):
        middle = start + at * _STEP + _STEP / 2
        if isinstance(figure, str):
            page.say(middle, y + 3.6, figure, CELL_STRONG if strong else CELL, side=Side.CENTRE)
        else:
            level_shape(page, middle - WIDE / 2, y + 1.1, figure)
    if gone in (Change.BETTER, Change.WORSE):
        page.say(flow.right - 28, y + 3.6, words.say(gone.label), ASIDE, 28)
    flow.y += 5.0
    page.add(Line(flow.left, flow.y, flow.right, flow.y))
