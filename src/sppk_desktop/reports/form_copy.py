"""One copy of a form: what is known of one family, and what was seen last time, set into the places of `FormPaper`.

Nothing the commission must observe is ever ticked: last time's answer gets a triangle and a thick underline, its box stays
white. Locked facts carry nothing, whatever is handed in. What does not fit goes to a continuation sheet; nothing is cut.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.screens import Rows, RowsLayout
from sppk_desktop.core.words import T
from sppk_desktop.reports import fonts, qr
from sppk_desktop.reports.blank_form import FormPaper
from sppk_desktop.reports.form_blocks import table_head
from sppk_desktop.reports.form_grid import (
    BAR,
    BODY,
    BODY_TOP,
    BOX,
    FOOT,
    HAIR_TABLE,
    HAND,
    HEAD,
    LEFT,
    LETTER,
    NUMBER,
    QR_SIDE,
    RIGHT,
    SECTION,
    SHADE,
    SMALL,
    TOP,
    Place,
    TickBox,
)
from sppk_desktop.reports.marks import MM, Box, Line, Page, Qr, Side, Style, Tick, Triangle, break_lines, fit
from sppk_desktop.reports.said import typed

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

TYPED: Final = Style(9.5)
LAST: Final = Style(8.5, fonts.ITALIC)
CELL: Final = Style(9)
STRONG: Final = Style(9, fonts.BOLD)
CODE: Final = Style(12.5, fonts.MONO)
CELL_STEP: Final = 3.55
ONE_LINE: Final = 6.3
TWO_LINES: Final = 8.0
UNDERLINE: Final = 1.3
_LEAST: Final = Style(7)
_CONTINUED: Final = Place(0, LEFT + 15, LEFT + 119, 0)
"""Where a name and a post stand beside a line to sign on, on a continuation sheet."""


@dataclass(frozen=True)
class Copy:
    """What one copy says. ``scan`` gives the text of the QR of a page; ``code`` is the same digits for people."""

    code: str
    scan: Callable[[int], str]
    who: str = ""
    number: str = ""  # of the act, when it has one already
    known: Mapping[str, Any] = field(default_factory=dict)
    rows: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    last: Mapping[str, Any] = field(default_factory=dict)
    last_rows: Mapping[str, Sequence[Mapping[str, Any]]] = field(default_factory=dict)
    last_on: date | None = None


@dataclass(frozen=True, slots=True)
class _Spilled:
    """A text that found no room in its place."""

    number: str
    label: str
    text: str
    last: bool


class CopyPages:
    """The pages of one copy: only what is added to the unchanging pages, plus continuation sheets."""

    def __init__(self, paper: FormPaper, copy: Copy) -> None:
        self.paper = paper
        self.copy = copy
        self.words = paper.words
        self.pages = [Page() for _ in paper.pages]
        self._spilled: list[_Spilled] = []
        self._more_signers: list[Mapping[str, Any]] = []
        self._waiting: list[tuple[Rows, int]] = []  # tables with rows left, and from which one
        for name, value in copy.known.items():
            self._known(name, value)
        if paper.recalls:
            for name, value in copy.last.items():
                self._last(name, value)
        for rows in (item for section in paper.form.sections for item in section.items if isinstance(item, Rows)):
            self._fill_rows(rows)
        self._continue()
        for number, page in enumerate(self.pages, 1):
            self._head(page, number)

    @property
    def problems(self) -> list[str]:
        """What was not set properly; empty on a good copy."""
        return [f"page {number}: {said}" for number, page in enumerate(self.pages, 1) for said in page.complaints]

    # Values in their places

    def _described(self, name: str) -> Field | None:
        return self.paper.fields.get(name)

    def _known(self, name: str, value: Any) -> None:
        described = self._described(name)
        if described is None or described.locked or value in (None, "", []):
            return
        if name in self.paper.ticks:
            for box in self._boxes(name, value):
                self.pages[box.page].add(Tick(box.x, box.y, box.side))
        elif places := self.paper.lines.get(name):
            self._write(name, places, typed(described, value, self.words), TYPED)

    def _last(self, name: str, value: Any) -> None:
        described = self._described(name)
        if (
            described is None
            or described.locked
            or value in (None, "", [])
            or name not in self.paper.recalled
            or name in self.copy.known
        ):
            return
        if name in self.paper.ticks:
            for box in self._boxes(name, value):
                self._point(box)
        elif places := self.paper.lines.get(name):
            text = typed(described, value, self.words)
            if described.kind is Kind.TEXT:
                text = self.words.say(T("before: {text}", text=text))
            self._write(name, places, text, LAST, last=True)

    def _boxes(self, name: str, value: Any) -> list[TickBox]:
        boxes = self.paper.ticks[name]
        if isinstance(value, bool):
            value = "yes" if value else "no"
        wanted = [str(value)] if isinstance(value, (str, int)) else list(value)
        found = {code: box for key, box in boxes.items() for code in key.split() if code in wanted}
        return list(dict.fromkeys(found.values()))

    def _point(self, box: TickBox) -> None:
        page = self.pages[box.page]
        if box.side < BOX:  # a letter in its box: no room for a pointer
            page.add(Line(box.x, box.y + box.side + 0.45, box.x + box.side, box.y + box.side + 0.45, UNDERLINE))
            return
        page.add(
            Triangle(box.x - 2.05, box.y + box.side / 2),
            Line(box.x + BOX + 0.6, box.y + BOX + 0.35, box.x2, box.y + BOX + 0.35, UNDERLINE),
        )

    def _write(self, name: str, places: Sequence[Place], text: str, style: Style, *, last: bool = False) -> None:
        """On the line; squeezed, then in two small lines where nobody has to write, else on the continuation sheet."""
        place, described = places[0], self._described(name)
        room, page = place.x2 - place.x1 - 1.2, self.pages[places[0].page]
        number, label = self.paper.labels.get(name, ("", ""))
        if len(places) > 1 and not last:
            lines = break_lines(text, style, room, None)
            if len(lines) <= len(places):
                for line, where in zip(lines, places, strict=False):
                    page.say(where.x1 + 0.6, where.y - 1.1, line, style)
                return
        if described is not None and described.kind in (Kind.INTEGER, Kind.DECIMAL, Kind.MONEY):
            page.say(place.x2 - 1, place.y - 1.0, text, style, room, Side.RIGHT)
            return
        if (fitted := fit(text, style, room)) is not None:
            page.say(place.x1 + 0.6, place.y - 1.0, fitted[0][0], style, room)
            return
        small = Style(8, style.font)
        if not last and (two := fit(text, small, room, 2)) is not None:
            for index, line in enumerate(two[0]):
                page.say(place.x1 + 0.6, place.y - 1.0 - 3.2 * (len(two[0]) - 1 - index), line, small, room)
            return
        sheet = len(self.paper.pages) + 1
        page.say(place.x1 + 0.6, place.y - 1.0, self.words.say(T("see sheet {page}", page=sheet)), LAST, room)
        self._spilled.append(_Spilled(number, label, text.strip(), last))

    # Nested rows

    def _fill_rows(self, rows: Rows) -> None:
        known = self.copy.rows.get(rows.name, ())
        match rows.layout:
            case RowsLayout.TABLE:
                zone = self.paper.zones[rows.name]
                done = self._table(self.pages[zone.page], rows, 0, zone.top, zone.bottom)
                if done < len(known):
                    self._waiting.append((rows, done))
            case RowsLayout.SIGNATURES:
                self._commission(rows, known)
            case RowsLayout.PAIRS | RowsLayout.LINES:
                last = not known and rows.name in self.paper.recalled and self.paper.recalls
                described = self.paper.columns(rows)
                for index, row in enumerate(known or (self.copy.last_rows.get(rows.name, ()) if last else ())):
                    texts = {name: typed(described[name], row.get(name), self.words) for name in rows.fields}
                    if index >= len(self.paper.lines[f"{rows.name} {rows.fields[0]}"]):
                        text = ", ".join(text for text in texts.values() if text)
                        self._spilled.append(_Spilled(rows.number, self.words.say(rows.label or ""), text, last))
                        continue
                    for name, text in texts.items():
                        self._cell(rows, name, described[name], index, text, last)

    def _cell(self, rows: Rows, name: str, described: Field, index: int, text: str, last: bool) -> None:
        place = self.paper.lines[f"{rows.name} {name}"][index]
        room, style, page = place.x2 - place.x1 - 1, LAST if last else TYPED, self.pages[place.page]
        if not text:
            return
        if described.kind is Kind.MONEY:
            page.say(place.x2 - 0.8, place.y - 1.0, text, style, room, Side.RIGHT)
        elif (fitted := fit(text, Style(8, style.font), room, 2)) is not None and fit(text, style, room) is None:
            for line, part in enumerate(fitted[0]):
                page.say(place.x1 + 0.5, place.y - 1.0 - 3.1 * (len(fitted[0]) - 1 - line), part, Style(8, style.font), room)
        elif fitted is not None:
            page.say(place.x1 + 0.5, place.y - 1.0, text, style, room)
        else:
            page.say(place.x1 + 0.5, place.y - 1.0, self.words.say(T("see sheet {page}", page=len(self.paper.pages) + 1)), LAST)
            self._spilled.append(_Spilled(rows.number, self.words.say(described.label), text, last))

    def _commission(self, rows: Rows, known: Sequence[Mapping[str, Any]]) -> None:
        if not known:
            return
        if places := self.paper.lines.get(rows.name):
            chair = self.words.say(T("chair", "paper commission"))
            names = [f"{row['name']} ({chair})" if row.get("role") == "chair" else str(row["name"]) for row in known]
            label = self.words.say(T("Commission: {names}", names=", ".join(names)))
            place = places[0]
            fitted = fit(label, BODY, place.x2 - place.x1, 1) or fit(label, Style(7.2), place.x2 - place.x1, 2)
            if fitted is None:
                label = self.words.say(T("Commission: {names}", names=self.words.say(T("see the signatures", "paper"))))
                fitted = [label], 1.0
            for index, line in enumerate(fitted[0]):
                y = place.y - 1.4 - 2.5 * (len(fitted[0]) - 1 - index) + (0.6 if len(fitted[0]) > 1 else 0)
                self.pages[place.page].say(place.x1, y, line, BODY if len(fitted[0]) == 1 else Style(7.2), place.x2 - place.x1)
        for row, place in zip(known, self.paper.signatures[rows.name], strict=False):
            self._spill_signer(rows, row, place)
            self._signer(self.pages[place.page], place, row)
        self._more_signers = list(known[len(self.paper.signatures[rows.name]) :])
        for row in self._more_signers:
            self._spill_signer(rows, row, _CONTINUED)

    def _spill_signer(self, rows: Rows, row: Mapping[str, Any], place: Place) -> None:
        """A name and a post that find no room beside the line to sign on stand whole on a continuation sheet."""
        if fit(_hand_of(row), _LEAST, place.x2 - place.x1, 3) is None:
            self._spilled.append(_Spilled(rows.number, self.words.say(rows.label or ""), _hand_of(row), False))

    def _signer(self, page: Page, place: Place, row: Mapping[str, Any]) -> None:
        text = _hand_of(row)
        fitted = fit(text, TYPED, place.x2 - place.x1, 1)
        if fitted is not None:
            page.say(place.x1, place.y - 0.8, text, TYPED, place.x2 - place.x1)
            return
        wide, small, step = place.x2 - place.x1, Style(8), 3.2
        if (found := fit(text, small, wide, 2)) is None:
            small, step = _LEAST, 2.5  # three lines of it are still lower than a line to sign on
            found = fit(text, small, wide, 3)
        if found is None:  # `_spill_signer` has put it on a sheet behind
            see = self.words.say(T("see sheet {page}", page=len(self.paper.pages) + 1))
            found = fit(f"{row['name']}, {see}", small, wide, 3) or ([see], 1.0)
        lines = found[0]
        for index, line in enumerate(lines):
            page.say(place.x1, place.y - 0.6 - step * (len(lines) - 1 - index), line, small, wide)

    # The table of people

    def _table(self, page: Page, rows: Rows, first: int, top: float, bottom: float, spare_limit: int = 99) -> int:
        """As many known rows as fit, then empty ones down to ``bottom``; returns the first row that found no room."""
        known = self.copy.rows.get(rows.name, ())
        cells = [self._cells(rows, row) for row in known[first:]]
        heights = [_height(texts) for texts in cells]
        room, count = bottom - top, len(cells)
        if sum(heights) > room:
            count = 0
            while count < len(cells) and sum(heights[: count + 1]) <= room - ONE_LINE:
                count += 1
        left = room - sum(heights[:count])
        all_set = count == len(cells)
        spare = min(int((left + 0.05) // HAND), spare_limit) if all_set else 0
        if all_set and spare_limit == 99:  # the zone is filled to its end
            if spare:
                extra = left / spare
            else:
                heights = [height + left / max(1, count) for height in heights]
                extra = HAND
        else:
            extra = HAND
        y = top
        for index in range(count):
            self._row(page, rows, first + index + 1, cells[index], known[first + index], y, heights[index])
            y += heights[index]
        for index in range(spare):
            self._row(page, rows, first + count + index + 1, [], {}, y, extra)
            y += extra
        if not all_set:
            sheet = self.words.say(
                T("{count} more on sheet {page} (continued)", count=len(cells) - count, page=self._next_sheet())
            )
            page.add(Box(LEFT, y, RIGHT - LEFT, bottom - y, HAIR_TABLE, SHADE))
            page.say(LEFT + NUMBER + 0.8, (y + bottom) / 2 + STRONG.rise, sheet, STRONG)
        self._bottom = y if all_set else bottom
        return first + count

    def _next_sheet(self) -> int:
        return len(self.pages) + 1

    def _cells(self, rows: Rows, row: Mapping[str, Any]) -> list[tuple[list[str], float, Style]]:
        described = self.paper.columns(rows)
        strong = bool(rows.strong and row.get(rows.strong))
        cells: list[tuple[list[str], float, Style]] = []
        for name, wide in zip(rows.fields, rows.widths, strict=True):
            if described[name].kind is Kind.YES_NO:
                cells.append(([], 1.0, CELL))
                continue
            style = STRONG if strong and name == rows.fields[0] else CELL if wide > 18.5 else Style(8.5)
            text = typed(described[name], row.get(name), self.words)
            fitted = fit(text, style, wide - 1.8, 3)
            lines, squeeze = fitted if fitted is not None else (break_lines(text, Style(8, style.font), wide - 1.8), 1.0)
            cells.append((lines, squeeze, style if fitted is not None else Style(8, style.font)))
        return cells

    def _row(self, page: Page, rows: Rows, number: int, cells: Sequence[tuple[list[str], float, Style]],
             row: Mapping[str, Any], y: float, height: float) -> None:  # fmt: skip
        described, middle, x = self.paper.columns(rows), y + height / 2, LEFT
        page.say(x + NUMBER / 2, middle + CELL.rise, str(number), CELL, NUMBER, Side.CENTRE)
        page.add(Line(x, y, x, y + height, HAIR_TABLE))
        x += NUMBER
        for index, (name, wide) in enumerate(zip(rows.fields, rows.widths, strict=True)):
            page.add(Line(x, y, x, y + height, HAIR_TABLE))
            if described[name].kind is Kind.YES_NO:
                self._two_boxes(page, x + wide / 2, middle, row.get(name))
            elif cells:
                lines, _, style = cells[index]
                for line, text in enumerate(lines):
                    at = middle + CELL_STEP * (line - (len(lines) - 1) / 2) + style.rise
                    page.say(x + 0.9, at, text, style, wide - 1.3)
            x += wide
        page.add(Line(RIGHT, y, RIGHT, y + height, HAIR_TABLE), Line(LEFT, y + height, RIGHT, y + height, HAIR_TABLE))

    def _two_boxes(self, page: Page, centre: float, middle: float, known: bool | None) -> None:
        """Yes and no, both white: what the register says is only underlined, the commission looks for itself."""
        side, gap = 3.5, 1.0
        for x, letter, pointed in (
            (centre - side - gap / 2, self.paper.letters[0], known is True),
            (centre + gap / 2, self.paper.letters[1], known is False),
        ):
            page.add(Box(x, middle - side / 2, side, side))
            page.say(x + side / 2, middle + LETTER.rise, letter, LETTER, side, Side.CENTRE)
            if pointed:
                page.add(Line(x, middle + side / 2 + 0.45, x + side, middle + side / 2 + 0.45, UNDERLINE))

    # Continuation sheets

    def _continue(self) -> None:
        signers = list(self._more_signers)
        waiting, spilled = list(self._waiting), list(self._spilled)
        while waiting or spilled or signers:
            page = Page()
            page.add(Line(LEFT, FOOT, RIGHT, FOOT))
            page.say(LEFT, FOOT + 3.1, self.words.say(self.paper.look.confidential), SMALL, 106)
            end = FOOT - 6.0 - HAND * (1 + len(signers))
            y = BODY_TOP + 1.9
            still: list[tuple[Rows, int]] = []
            for rows, first in waiting:
                page.add(Box(LEFT, y, RIGHT - LEFT, BAR, 0.8, SHADE))
                title = T("{title} (continued)", title=rows.label or "")
                page.say(LEFT + 1.2, y + 3.5, f"{self._section_number(rows)}. {self.words.say(title)}", SECTION, 180)
                table_head(self.paper, page, rows, y + BAR)
                done = self._table(page, rows, first, y + BAR + HEAD, end - 8, spare_limit=4)
                if done < len(self.copy.rows[rows.name]):
                    still.append((rows, done))
                y = self._bottom + 2.0
            self.pages.append(page)
            waiting = still
            y, spilled = self._ruled(page, spilled, y, end)
            for index, row in enumerate([*signers, {}]):
                line_y = end + HAND * (index + 1) + 2
                self._continued_signature(page, row, line_y)
            signers = []

    def _section_number(self, rows: Rows) -> str:
        section = next(part for part in self.paper.form.sections if rows in part.items)
        return section.paper_number or section.number

    def _continued_signature(self, page: Page, row: Mapping[str, Any], y: float) -> None:
        say = self.words.say
        if row:
            page.say(LEFT + 1, y - 0.8, say(T("member", "paper commission")), BODY, 13)
            self._signer(page, replace(_CONTINUED, y=y), row)
            page.say(LEFT + 122, y - 0.8, say(T("signature", "paper")), BODY, 17)
            page.add(Line(LEFT + 140, y, RIGHT, y))
            return
        x = LEFT + page.say(LEFT, y - 0.8, say(T("Signatures: chair", "paper")), BODY) + 1.5
        page.add(Line(x, y, LEFT + 100, y))
        x = LEFT + 104 + page.say(LEFT + 104, y - 0.8, say(T("parent", "paper signature")), BODY) + 1.5
        page.add(Line(x, y, RIGHT, y))

    def _ruled(self, page: Page, spilled: Sequence[_Spilled], y: float, end: float) -> tuple[float, list[_Spilled]]:
        """What found no room, then ruled lines for any field, to the end of the sheet."""
        page.add(Box(LEFT, y, RIGHT - LEFT, BAR, 0.8, SHADE))
        page.say(LEFT + 1.2, y + 3.5, self.words.say(T("Continuation of other points (write the point's number)")), SECTION, 180)
        y += BAR
        for index, piece in enumerate(spilled):
            style = LAST if piece.last else TYPED
            lines = break_lines(f"{piece.number}  {piece.label}: {piece.text}", style, RIGHT - LEFT)
            fitting = int((end - y - 2) // 4.2)
            if len(lines) > fitting:
                if fitting < 3 and y > 60:
                    return y, list(spilled[index:])
                rest = " ".join(lines[fitting:])
                self._set_lines(page, lines[:fitting], style, y)
                return end, [_Spilled(piece.number, piece.label, f"… {rest}", piece.last), *spilled[index + 1 :]]
            y = self._set_lines(page, lines, style, y) + 1.0
        while y + HAND <= end:
            y += HAND
            page.add(Line(LEFT, y, RIGHT, y))
        return y, []

    @staticmethod
    def _set_lines(page: Page, lines: Sequence[str], style: Style, y: float) -> float:
        for line in lines:
            y += 4.2
            page.say(LEFT, y, line, style)
        return y

    # What every page has

    def _head(self, page: Page, number: int) -> None:
        copy, words = self.copy, self.words
        left = RIGHT - QR_SIDE
        coded = self.paper.look.coded
        if coded:
            page.add(Qr(left, TOP, QR_SIDE, qr.matrix(copy.scan(number))))
            page.say(left - 2, TOP + 3.6, copy.code, CODE, side=Side.RIGHT)
        if number == 1:
            page.say(132.6, TOP + 18.5, copy.number, Style(11.5, fonts.BOLD), 46)
            if self.paper.look.whose:
                self._whose(page, BODY_TOP + 5.6, RIGHT)
        else:
            self._following(page, number)
        if coded and number > len(self.paper.pages):
            page.say(left - 2, TOP + 7, words.say(T("sheet code", "paper")), Style(7.5), side=Side.RIGHT)
        if copy.last_on and self.paper.recalls:
            x = LEFT + 110
            page.add(
                Triangle(x, FOOT + 2.3),
                Box(x + 2.1, FOOT + 0.8, 3.0, 3.0),
                Line(x + 5.6, FOOT + 3.7, x + 10.5, FOOT + 3.7, UNDERLINE),
            )
            page.say(x + 12, FOOT + 3.1, words.say(self.paper.look.last.filled(day=dates.short(copy.last_on))), SMALL, 40)
        total = words.say(T("page {page} / {total}", page=number, total=len(self.pages)))
        page.say(RIGHT, FOOT + 3.1, total, Style(7.5, fonts.BOLD), side=Side.RIGHT)

    def _whose(self, page: Page, y: float, end: float) -> None:
        """Who it is about, or a line for it."""
        style = Style(9.5)
        if self.copy.who and (fitted := fit(self.copy.who, style, end - LEFT)) is not None:
            page.say(LEFT, y, fitted[0][0], style, end - LEFT)
            return
        x = LEFT + page.say(LEFT, y, self.words.say(self.paper.look.who), style) + 1.5
        page.add(Line(x, y + 0.4, end, y + 0.4))

    def _following(self, page: Page, number: int) -> None:
        words, copy, look = self.words, self.copy, self.paper.look
        title = words.say(look.following.filled(number=copy.number or " "))
        style = Style(10.5, fonts.BOLD)
        if number > len(self.paper.pages):
            name = title if copy.number else words.say(look.name)
            title = words.say(T("{title} — continued", title=name))
        x = LEFT + page.say(LEFT, TOP + 4, title, style, 112) + 1
        if not copy.number and number <= len(self.paper.pages):
            page.add(Line(x, TOP + 4.4, x + 34, TOP + 4.4))
        if copy.who:
            lines = break_lines(copy.who, Style(9.5), 118)
            for index, line in enumerate(lines):
                page.say(LEFT, TOP + 9 + 4.2 * index, line, Style(9.5), 118)
        else:
            x = LEFT + page.say(LEFT, TOP + 10, words.say(look.who), Style(9.5)) + 1.5
            page.add(Line(x, TOP + 10.4, LEFT + 112, TOP + 10.4))


def _hand_of(row: Mapping[str, Any]) -> str:
    """Name and post of who signs."""
    return ", ".join(str(row[key]) for key in ("name", "post") if row.get(key))


def _height(cells: Sequence[tuple[list[str], float, Style]]) -> float:
    most = max((len(lines) for lines, _, _ in cells), default=1)
    return {0: ONE_LINE, 1: ONE_LINE, 2: TWO_LINES}.get(most, CELL_STEP * most + 0.7)


def print_copies(papers: Iterable[tuple[FormPaper, Copy]], title: str, total: int = 0, progress: Progress = unwatched,
                 before: Callable[[Canvas], None] | None = None) -> bytes:  # fmt: skip
    """One PDF of many copies. The unchanging part of each page is drawn once and referred to; ``before`` may draw pages first."""
    from sppk_desktop.reports.paper import open_canvas

    sheet = BytesIO()
    canvas = open_canvas(sheet, title)
    if before is not None:
        before(canvas)
    drawn: set[str] = set()
    for done, (paper, copy) in enumerate(papers):
        progress(done, total)
        pages = CopyPages(paper, copy)
        for number, page in enumerate(pages.pages):
            if number < len(paper.pages):
                name = f"form-{paper.words.language}-{int(paper.recalls)}{int(paper.paired)}-{number}"
                if name not in drawn:
                    canvas.beginForm(name, 0, 0, paper.pages[number].width * MM, paper.pages[number].height * MM)
                    paper.pages[number].draw(canvas)
                    canvas.endForm()
                    drawn.add(name)
                canvas.doForm(name)
            page.draw(canvas)
            canvas.showPage()
    progress(total, total)
    canvas.save()
    return sheet.getvalue()
