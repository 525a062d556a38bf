"""The diary on paper: one family for a period, or the whole book of a year; shapes, not colours, so that copies stay readable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from itertools import pairwise

from sppk_desktop.core import dates
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diary.indicators import INDICATORS, MOST
from sppk_desktop.reports.marks import Box, Line, Side, Style
from sppk_desktop.reports.paper import CELL_STRONG, SMALL, Cell, Flow, Frame
from sppk_desktop.reports.said import UNKNOWN
from sppk_desktop.reports.shapes import level_shape

_STRIP = 12
"""So many of the latest entries stand in the strip; all of them stand in the table."""
_HIGH = 46.0
_TINY = Style(7.5)


@dataclass(frozen=True)
class EntryOnPaper:
    """One entry in the words of the paper's language."""

    on: date
    at: time | None
    contact: str
    with_whom: str
    facts: str
    levels: Mapping[str, int | None]
    score: float | None
    change: str
    measures: str
    result: str
    following: str
    author: str


@dataclass(frozen=True)
class DiaryOnPaper:
    """One family's diary."""

    number: str
    family: str
    about: Sequence[str]
    entries: Sequence[EntryOnPaper]


def book(
    diaries: Sequence[DiaryOnPaper], frame: Frame, words: Words, *, blank_rows: int = 0, front: Sequence[Sequence[str]] = ()
) -> Flow:
    """Every family begins on a page of its own; ``front`` is the list of the families an inspector looks at first."""
    flow = Flow(frame, words, wide=True)
    if front:
        flow.title(words.say(T("Diary of observation of families at risk")))
        flow.text(words.say(T("{n} families were under observation in this school year.", n=len(front))))
        flow.gap(3)
        heads = (T("№"), T("Family"), T("Children, classes"), T("Address"), T("Put on", "day"), T("Reason"), T("Risk"),
                 T("How often"), T("Responsible"), T("Taken off, why, decision"))  # fmt: skip
        flow.table([words.say(head) for head in heads], front, [18, 28, 44, 40, 20, 38, 17, 20, 26, 36], least_height=8.0)
    for place, diary in enumerate(diaries):
        if place or front:
            flow.need(500.0)
        _family(flow, diary, words, blank_rows)
    return flow


def _family(flow: Flow, diary: DiaryOnPaper, words: Words, blank_rows: int) -> None:
    flow.title(words.say(T("Diary of observation of a family No. {number}", number=diary.number)))
    flow.text(diary.family, CELL_STRONG)
    for line in diary.about:
        flow.text(line)
    flow.gap(2)
    _strip(flow, diary.entries[-_STRIP:], words)
    flow.gap(3)
    heads = (T("Date, time"), T("Kind of contact"), T("With whom"), T("What was observed (facts)"), T("Measures taken, advice"),
             T("Change", "of a family"), T("Result"), T("Next contact and its purpose"), T("Who wrote"))  # fmt: skip
    rows = [
        [Cell(text) for text in (
            f"{dates.short(one.on)}{f' {one.at:%H:%M}' if one.at else ''}", one.contact, one.with_whom, one.facts, one.measures,
            one.change, one.result, one.following, one.author)]
        for one in diary.entries
    ]  # fmt: skip
    rows += [[Cell() for _ in heads] for _ in range(blank_rows)]
    flow.table([words.say(head) for head in heads], rows, [20, 24, 24, 60, 42, 22, 28, 28, 22], least_height=9.0)


def _strip(flow: Flow, entries: Sequence[EntryOnPaper], words: Words) -> None:
    flow.need(_HIGH + 20)
    top, page = flow.y, flow.page
    page.add(Box(flow.left, top, flow.right - flow.left, _HIGH))
    page.say(flow.left + 2, top + 5, words.say(T("Indicators")), CELL_STRONG)
    for place, (level, said) in enumerate(
        ((2, T("2 good")), (1, T("1 worrying")), (0, T("0 bad")), (None, T("not observed")))
    ):  # fmt: skip
        y = top + 10 + place * 6.5
        _shape(flow, flow.left + 2, y, level)
        page.say(flow.left + 9, y + 2.3, words.say(said), SMALL, 28)
    first, step = flow.left + 88, 8.6
    for place, (name, label) in enumerate(INDICATORS.items()):
        y = top + 7.5 + place * 3.7
        page.say(first - 2, y + 2.3, words.say(label), _TINY, 48, Side.RIGHT)
        for column, entry in enumerate(entries):
            _shape(flow, first + column * step + 1.2, y, entry.levels.get(name))
    for column, entry in enumerate(entries):
        page.say(first + column * step + 3.7, top + 5.5, f"{entry.on:%d.%m}", Style(7), side=Side.CENTRE)
    _chart(flow, entries, words, first + _STRIP * step + 12, top)
    flow.y = top + _HIGH


def _shape(flow: Flow, x: float, y: float, level: int | None) -> None:
    """The worse, the fuller."""
    level_shape(flow.page, x, y, None if level is None else 2 - level)


def _chart(flow: Flow, entries: Sequence[EntryOnPaper], words: Words, left: float, top: float) -> None:
    page, right, high, base = flow.page, flow.right - 4, _HIGH - 18, top + _HIGH - 6
    page.say(
        (left + right) / 2, top + 5, words.say(T("Score (10·Σ / observed), 0–20")), CELL_STRONG, right - left + 8, Side.CENTRE
    )
    for level in (0, 10, 20):
        y = base - high * level / MOST
        page.add(Line(left, y, right, y))
        page.say(left - 1, y + 0.9, str(level), _TINY, side=Side.RIGHT)
    step = (right - left - 4) / max(1, len(entries) - 1)
    places = [
        None if one.score is None else (left + 2 + step * at, base - high * one.score / MOST) for at, one in enumerate(entries)
    ]
    for before, now in pairwise(places):
        if before is not None and now is not None:
            page.add(Line(*before, *now, 1.2))
    for place, one in zip(places, entries, strict=True):
        if place is not None and one.score is not None:
            page.add(Box(place[0] - 0.8, place[1] - 0.8, 1.6, 1.6, 0.5, 1.0))
            said = words.numbers.decimal(one.score)
            page.say(place[0], place[1] - 1.8, said, Style(7, CELL_STRONG.font), side=Side.CENTRE)


def unknown(text: str | None) -> str:
    """A text, or the dash of what is not written."""
    return text or UNKNOWN
