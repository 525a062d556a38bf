"""A document on paper, made in memory: pages that flow, the frame every document has, and its bytes.

Titles carry a number, never a name. Everything is black on white; a bar is 7 % grey, the most that is not dirt behind text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from itertools import zip_longest
from typing import TYPE_CHECKING, Final

from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.reports import fonts, qr
from sppk_desktop.reports.marks import MM, Box, Line, Mark, Page, Qr, Side, Style, Text, break_blanks, break_lines, unbroken

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

LEFT: Final = 20.0
RIGHT: Final = 200.0
TOP: Final = 10.5
BODY_TOP: Final = 16.0
FOOT: Final = 285.5
LAND_WIDTH: Final = 297.0
QR_SIDE: Final = 19.0
SHADE: Final = 0.07
RULE: Final = 0.5
STEP_IN: Final = 7.0
"""Millimetres what stands below a numbered heading is set in."""
_ALONE: Final = 25.0
"""Millimetres of a page that more than what is set last must fill."""
_BAND: Final = 5.6
_HANDS: Final = 70.0
"""Millimetres of signatures that still go together, and with what they sign, when the page is turned."""
ROW_AIR: Final = 1.15
"""Millimetres between a line of facts and the rule below it."""

TITLE: Final = Style(13.5, fonts.BOLD)
SECTION: Final = Style(9.5, fonts.BOLD)
BODY: Final = Style(9.5)
STRONG: Final = Style(9.5, fonts.BOLD)
HEADING: Final = Style(10, fonts.BOLD)
CELL: Final = Style(9)
CELL_STRONG: Final = Style(9, fonts.BOLD)
SMALL: Final = Style(8)
NUMERAL: Final = Style(7.5, fonts.BOLD)
ASIDE: Final = Style(8.5, fonts.ITALIC)
CODE: Final = Style(12.5, fonts.MONO)


def open_canvas(into: BytesIO, title: str) -> Canvas:
    """A canvas for A4 with our fonts; its metadata say a number and nothing else."""
    fonts.ready()
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(into, pagesize=A4, pageCompression=1)
    canvas.setTitle(title)
    canvas.setAuthor("")
    canvas.setSubject("")
    canvas.setCreator("SPPK Desktop")
    canvas.setProducer("SPPK Desktop")
    return canvas


def pdf_of(pages: Sequence[Page], title: str) -> bytes:
    """The pages as the bytes of a PDF."""
    sheet = BytesIO()
    canvas = open_canvas(sheet, title)
    draw_pages(canvas, pages)
    canvas.save()
    return sheet.getvalue()


def draw_pages(canvas: Canvas, pages: Sequence[Page]) -> None:
    """Draw pages, each of its own size."""
    for page in pages:
        canvas.setPageSize((page.width * MM, page.height * MM))
        page.draw(canvas)
        canvas.showPage()


@dataclass(frozen=True)
class Frame:
    """What stands above and below every page: school and year, confidentiality and number."""

    school: str
    about: str  # top right: service and school year
    confidential: str
    number: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table; a cell of ``boxes`` shows empty tick boxes."""

    text: str = ""
    strong: bool = False
    side: Side = Side.LEFT
    boxes: int = 0


@dataclass(frozen=True, slots=True)
class Band:
    """A row of a table that heads the rows below it."""

    text: str
    aside: str = ""


def _cells(row: Sequence[Cell | str]) -> list[Cell]:
    return [cell if isinstance(cell, Cell) else Cell(cell) for cell in row]


def _broken(row: Sequence[Cell], widths: Sequence[float]) -> list[tuple[list[str], Style]]:
    """The lines of every cell, and the style they are set in."""
    styles = (CELL_STRONG if cell.strong else CELL for cell in row)
    return [unbroken(cell.text, style, width - 1.8) for cell, style, width in zip(row, styles, widths, strict=True)]


def _tall(texts: Sequence[tuple[list[str], Style]], least: float) -> float:
    """How high a row of these cells is."""
    return max(least, max(len(lines) for lines, _ in texts) * CELL.leading + 1.3)


@dataclass(frozen=True, slots=True)
class _Last:
    """The row or the lines that were set last, and how they are set again on another page."""

    page: Page
    marks: range
    top: float
    bottom: float
    again: Callable[[], object]
    heads: bool = False  # a heading, which never stays behind without what it heads


@dataclass
class Flow:
    """Text, tables and signatures one under the other; a new page when there is no room."""

    frame: Frame
    words: Words
    wide: bool = False
    pages: list[Page] = field(default_factory=list)
    y: float = 0.0
    _again: Callable[[], None] | None = None  # what a new page repeats: the head of a table
    _last: _Last | None = None

    def __post_init__(self) -> None:
        """Open the first page."""
        self.right = LAND_WIDTH - 15 if self.wide else RIGHT
        self.left = 15.0 if self.wide else LEFT
        self.foot = 196.0 if self.wide else FOOT
        self._open()

    @property
    def page(self) -> Page:
        """The page being filled."""
        return self.pages[-1]

    @property
    def problems(self) -> list[str]:
        """What does not fit; empty on a good document."""
        return [f"page {number}: {said}" for number, page in enumerate(self.pages, 1) for said in page.complaints]

    def _open(self) -> None:
        self.pages.append(Page(297.0, 210.0) if self.wide else Page())
        self.y = BODY_TOP
        if self._again:
            self._again()

    def need(self, height: float) -> None:
        """Turn the page unless this much room is left; a heading that stands last goes along."""
        if self.y + height > self.foot - 1:
            self._turn(self._heading, height)

    @property
    def _heading(self) -> _Last | None:
        """A heading that stands last."""
        return self._last if self._last and self._last.heads and not self._again else None

    def _need_with_last(self, height: float) -> None:
        """As `need`, but what was set last goes along: nobody signs a page that says nothing."""
        if self.y + height > self.foot - 1:
            self._turn(self._last, height)

    def _turn(self, last: _Last | None, height: float) -> None:
        gap = 0.0
        if last and (last.page is not self.page or last.marks.stop != len(self.page.marks)):
            last = None  # something else was set after it
        if last and (last.top < BODY_TOP + _ALONE or last.bottom - last.top + height > self.foot - BODY_TOP - _ALONE):
            last = None  # it would leave an empty page, or not fit the next one
        if last:
            gap = self.y - last.bottom
            del self.page.marks[last.marks.start :]
        self._open()
        if last:
            last.again()
            self.y += gap

    def gap(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def title(self, text: str, code: str = "", scan: str = "") -> None:
        """The title of the document, with its QR and code at the right when it has one."""
        room = self.right - self.left
        if scan:
            self.page.add(Qr(self.right - QR_SIDE, self.y - 3, QR_SIDE, qr.matrix(scan)))
            room -= QR_SIDE + 3
        if code:
            self.page.say(self.right - (QR_SIDE + 2 if scan else 0), self.y + 3.5, code, CODE, side=Side.RIGHT)
            room -= CODE.width(code) + 3
        for line in break_lines(text, TITLE, room):
            self.y += 5.6
            self.page.say(self.left, self.y - 1.2, line, TITLE)
        self.y += 0.8

    def text(self, text: str, style: Style = BODY, indent: float = 0.0, until: float | None = None) -> None:
        """A paragraph; ``until`` keeps it left of something."""
        self._text_lines(break_lines(text, style, (until or self.right) - self.left - indent), style, indent)

    def _text_lines(self, lines: Sequence[str], style: Style, indent: float) -> None:
        tops = []
        for line in lines:
            self.need(style.leading)
            tops.append((self.page, len(self.page.marks), self.y))
            self.y += style.leading
            self.page.say(self.left + indent, self.y - 0.9, line, style)
        kept = [at for at, (page, _, _) in enumerate(tops) if page is self.page][-2:]  # two lines: one alone looks lost
        if kept:
            _, first, top = tops[kept[0]]
            last = [lines[at] for at in kept]
            self._note_last(first, top, lambda: self._text_lines(last, style, indent))

    def _note_last(self, first: int, top: float, again: Callable[[], object], *, heads: bool = False,
                   draw_head: Callable[[], None] | None = None) -> None:  # fmt: skip
        """Remember the marks from ``first`` on and the heading right above them; without one ``draw_head`` comes again."""
        head, left = self._last, self.left
        above: Callable[[], object] | None = draw_head
        if head and head.heads and head.page is self.page and head.marks.stop == first:
            first, top, above = head.marks.start, head.top, head.again

        def both() -> None:
            if above:
                above()
            now, self.left = self.left, left
            again()
            self.left = now

        self._last = _Last(self.page, range(first, len(self.page.marks)), top, self.y, both, heads)

    def centred(self, text: str, style: Style = BODY) -> None:
        """A line in the middle."""
        for line in break_lines(text, style, self.right - self.left):
            self.need(style.leading)
            self.y += style.leading
            self.page.say((self.left + self.right) / 2, self.y - 0.9, line, style, side=Side.CENTRE)

    def at_right(self, lines: Sequence[str], style: Style = BODY) -> None:
        """A block at the right: whom a letter is to."""
        start = self.left + (self.right - self.left) * 0.55
        for text in lines:
            for line in break_lines(text, style, self.right - start):
                self.need(style.leading)
                self.y += style.leading
                self.page.say(start, self.y - 0.9, line, style)

    def section(self, text: str, follow: float = 6.0) -> None:
        """A bar with a heading; it never stands alone at the end of a page."""
        self.need(4.9 + follow)
        first, top = len(self.page.marks), self.y
        self.page.add(Box(self.left, self.y, self.right - self.left, 4.9, 0.8, SHADE))
        self.page.say(self.left + 1.2, self.y + 3.6, text, SECTION, self.right - self.left - 2)
        self.y += 4.9
        self._note_last(first, top, lambda: self.section(text, follow), heads=True)

    def middle_title(self, text: str, below: str = "") -> None:
        """The title in capitals in the middle, and one line below it: a document that is read as a letter is."""
        for line in break_lines(text.upper(), TITLE, self.right - self.left):
            self.y += 5.8
            self.page.say((self.left + self.right) / 2, self.y - 1.2, line, TITLE, side=Side.CENTRE)
        if below:
            self.y += 1
            self.centred(below, CELL)
        self.y += 3

    def heading(self, number: str, text: str, follow: float = 12.0) -> None:
        """A numbered heading without a bar; it never stands alone at the end of a page. What follows is set in by ``STEP_IN``."""
        self.need(6.4 + follow)
        first, top = len(self.page.marks), self.y
        self.y += 5.6
        self.page.say(self.left, self.y - 0.9, number, HEADING)
        for line in break_lines(text, HEADING, self.right - self.left - STEP_IN)[:1]:
            self.page.say(self.left + STEP_IN, self.y - 0.9, line, HEADING, self.right - self.left - STEP_IN)
        self.y += 0.8
        self._note_last(first, top, lambda: self.heading(number, text, follow), heads=True)

    @contextmanager
    def stepped_in(self) -> Iterator[None]:
        """What is set within it stands below the words of a heading."""
        self.left += STEP_IN
        try:
            yield
        finally:
            self.left -= STEP_IN

    @contextmanager
    def boxed(self) -> Iterator[None]:
        """A box around what is set within it, where it does not run over to another page."""
        page, top = self.page, self.y
        yield
        if page is self.page:
            page.add(Box(self.left - 2.5, top - 0.4, self.right - self.left + 2.5, self.y - top + 1.6, 0.5))
            page.add(Line(self.left - 2.5, top - 0.4, self.left - 2.5, self.y + 1.2, 1.4))
            self.y += 1.6

    def fact(self, number: str, label: str, value: str, aside: str = "", label_width: float = 62.0) -> None:
        """Number, label, value in bold, and something at the right; nothing is cut."""
        aside_width = 26.0 if aside else 0.0
        labels = break_lines(label, CELL, label_width - 10)
        values = break_lines(value, CELL_STRONG, self.right - self.left - label_width - aside_width - 1)
        step = CELL.leading
        while values:
            fitting = int((self.foot - 1 - self.y - ROW_AIR) / step)
            if fitting < (least := max(min(3, len(values)), len(labels))):
                self._turn(self._heading, step * least)
                continue
            part, values = values[:fitting], values[fitting:]
            self._fact_part(number, labels, part, aside, label_width)
            number, labels, aside = "", [], ""

    def _fact_part(self, number: str, labels: list[str], values: list[str], aside: str, label_width: float) -> None:
        """What of a fact stands on one page."""
        first, top, step = len(self.page.marks), self.y, CELL.leading
        y = self.y + step - 0.45
        self.page.say(self.left + 0.6, y, number, NUMERAL)
        for index, line in enumerate(labels):
            self.page.say(self.left + 9, y + step * index, line, CELL)
        for index, line in enumerate(values):
            self.page.say(self.left + label_width, y + step * index, line, CELL_STRONG)
        if aside:
            self.page.say(self.right - 0.6, y, aside, ASIDE, 30, Side.RIGHT)
        self.y += step * max(len(labels), len(values)) + ROW_AIR
        self.page.add(Line(self.left, self.y, self.right, self.y))
        self._note_last(first, top, lambda: self._fact_part(number, labels, values, aside, label_width))

    def half_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """Short facts (number, label, value) in two columns: a few of one number across, many down the left one first."""
        wide, step = (self.right - self.left) / 2, CELL.leading
        rows = -(-len(facts) // 2)
        if len(facts) > 1 and facts[0][0] == facts[1][0]:
            facts = [*facts[::2], *facts[1::2]]
        for row in range(rows):
            texts = []
            for index in range(row, len(facts), rows):
                number, label, value = facts[index]
                if index and number == facts[index - 1][0]:
                    number = ""
                values = break_lines(value, CELL_STRONG, 40)
                room = wide - 13 - max(CELL_STRONG.width(line) for line in values)
                texts.append((number, break_lines(label, CELL, room), values))
            height = max(max(len(labels), len(values)) for _, labels, values in texts) * step + ROW_AIR
            self.need(height)
            for column, (number, labels, values) in enumerate(texts):
                x, y = self.left + column * wide, self.y + step - 0.3
                self.page.say(x + 0.6, y, number, NUMERAL)
                for index, line in enumerate(labels):
                    self.page.say(x + 9, y + step * index, line, CELL)
                for index, line in enumerate(values):
                    self.page.say(x + wide - 2.5, y + step * index, line, CELL_STRONG, side=Side.RIGHT)
            self.y += height
            self.page.add(Line(self.left, self.y, self.right, self.y))

    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell | str] | Band], widths: Sequence[float],
              least_height: float = 5.2, head_style: Style = CELL_STRONG) -> None:  # fmt: skip
        """A ruled table whose head is repeated on every page; cells wrap and are never cut."""
        scale = (self.right - self.left) / sum(widths)
        widths = [width * scale for width in widths]

        heads = [unbroken(text, head_style, width - 1.4) for text, width in zip(head, widths, strict=True)] if head else []
        height = max(len(lines) for lines, _ in heads) * head_style.leading + 2.0 if heads else 0.0

        def draw_head() -> None:
            first, top = len(self.page.marks), self.y
            x = self.left
            self.page.add(Box(self.left, self.y, self.right - self.left, height, RULE, SHADE))
            for (lines, style), width in zip(heads, widths, strict=True):
                for index, line in enumerate(lines):
                    middle = self.y + height / 2 + style.leading * (index - (len(lines) - 1) / 2)
                    self.page.say(x + width / 2, middle + style.rise, line, style, width - 1.4, Side.CENTRE)
                x += width
                if x < self.right - 0.1:
                    self.page.add(Line(x, self.y, x, self.y + height, RULE))
            self.y += height
            self._note_last(first, top, draw_head, heads=True)

        whole = self.foot - 1 - BODY_TOP - height  # what a row may take of a page
        tall = _tall(_broken(_cells(rows[0]), widths), least_height) if rows and not isinstance(rows[0], Band) else 0.0
        self.need(max(20, height + tall) if tall <= whole else 20)  # the head never stands without its first row
        again = draw_head if head else None
        if again:
            again()
        self._again = again
        for row, after in zip_longest(rows, rows[1:]):
            if isinstance(row, Band):
                follow = [Cell("")] * len(widths) if after is None or isinstance(after, Band) else _cells(after)
                room = min(_tall(_broken(follow, widths), least_height), whole - _BAND)
                self._band(row, room, again)  # never alone at the end of a page
                continue
            self._table_row(_cells(row), widths, least_height, again, whole)
        self._again = None

    def _band(self, band: Band, follow: float, draw_head: Callable[[], None] | None = None) -> None:
        self.need(_BAND + follow)
        first, top = len(self.page.marks), self.y
        self.page.add(Box(self.left, self.y, self.right - self.left, _BAND, RULE, SHADE))
        middle = self.y + 2.8 + CELL_STRONG.rise
        self.page.say(self.left + 0.9, middle, band.text, CELL_STRONG, self.right - self.left - 14)
        self.page.say(self.right - 0.9, middle, band.aside, CELL, 12, Side.RIGHT)
        self.y += _BAND
        self._note_last(first, top, lambda: self._band(band, follow), heads=True, draw_head=draw_head)

    def _table_row(self, row: Sequence[Cell], widths: Sequence[float], least_height: float,
                   draw_head: Callable[[], None] | None, whole: float) -> None:  # fmt: skip
        """One row; one that is taller than a whole page goes on over the next ones."""
        texts = _broken(row, widths)
        while _tall(texts, least_height) > whole:
            fitting = int((self.foot - 1 - self.y - 1.3) / CELL.leading)
            if fitting < 3:
                self._open()
                continue
            self._draw_row(row, [(lines[:fitting], style) for lines, style in texts], widths, least_height, draw_head)
            texts = [(lines[fitting:], style) for lines, style in texts]
        self._draw_row(row, texts, widths, least_height, draw_head)

    def _draw_row(self, row: Sequence[Cell], texts: Sequence[tuple[list[str], Style]], widths: Sequence[float],
                  least_height: float, draw_head: Callable[[], None] | None) -> None:  # fmt: skip
        height = _tall(texts, least_height)
        self.need(height)
        first, top, x = len(self.page.marks), self.y, self.left
        for cell, (lines, style), width in zip(row, texts, widths, strict=True):
            self.page.add(Line(x, self.y, x, self.y + height, RULE))
            for index, line in enumerate(lines):
                middle = self.y + height / 2 + CELL.leading * (index - (len(lines) - 1) / 2)
                at = {Side.LEFT: x + 0.9, Side.CENTRE: x + width / 2, Side.RIGHT: x + width - 0.9}[cell.side]
                self.page.say(at, middle + style.rise, line, style, width - 1.8, cell.side)
            for index in range(cell.boxes):
                self.page.add(Box(x + (width - 4.0 * cell.boxes) / 2 + 4.0 * index, self.y + height / 2 - 1.95, 3.9, 3.9))
            x += width
        self.page.add(
            Line(self.right, self.y, self.right, self.y + height, RULE),
            Line(self.left, self.y, self.right, self.y, RULE),
            Line(self.left, self.y + height, self.right, self.y + height, RULE),
        )
        self.y += height
        self._note_last(first, top, lambda: self._draw_row(row, texts, widths, least_height, None), draw_head=draw_head)

    def lines(self, count: int, label: str = "", pitch: float = 8.0) -> None:
        """Lines to write on, the first after its label; two or three stay together."""
        self.need(pitch * min(count, 3))
        page, first, top = self.page, len(self.page.marks), self.y
        for index in range(count):
            self.need(pitch)
            self.y += pitch
            start = self.left
            if label and not index:
                start += self.page.say(self.left, self.y - 0.8, label, STRONG) + 2
            self.page.add(Line(start, self.y, self.right, self.y))
        if page is self.page:
            self._note_last(first, top, lambda: self.lines(count, label, pitch))

    def blanks(self, text: str, style: Style = BODY) -> None:
        """A text whose runs of ``_`` are lines to write on; a long one reaches the right edge, and nothing runs over it."""
        room = self.right - self.left
        for line in break_blanks(text, style, room):
            self.need(8)
            self.y += 8
            self.page.say_blanks(self.left, self.y - 0.8, line, style, room)

    def signature(self, post: str, name: str, remark: str = "", pitch: float = 9.0) -> None:
        """Post – line – name."""
        middle = self.left + (self.right - self.left) * 0.47
        posts, names = break_lines(post, BODY, middle - self.left - 3), break_lines(name, BODY, self.right - middle - 40)
        remarks = break_lines(remark, ASIDE, 37) if remark else []
        below = max(BODY.leading * (max(len(posts), len(names)) - 1), 3.4 * (len(remarks) - 1))
        self._need_with_last(pitch + below + (3.4 if remark else 0))
        first, top, signed = len(self.page.marks), self.y, self._last
        self.y += pitch
        for index, line in enumerate(posts):
            self.page.say(self.left, self.y + BODY.leading * index - 0.8, line, BODY)
        if remark:
            for index, line in enumerate(remarks):
                self.page.say(middle, self.y - 0.8 + 3.4 * index, line, ASIDE)
        else:
            self.page.add(Line(middle, self.y, middle + 37, self.y))
        for index, line in enumerate(names):
            self.page.say(middle + 40, self.y + BODY.leading * index - 0.8, line, BODY)
        self.y += below
        self._note_last(first, top, lambda: self.signature(post, name, remark, pitch))
        beside = signed and not signed.heads and signed.page is self.page and signed.marks.stop == first
        if signed and beside and self.y - signed.top < _HANDS:
            gap, hand = top - signed.bottom, self._last.again if self._last else lambda: None

            def again() -> None:
                signed.again()
                self.y += gap
                hand()

            self._last = _Last(self.page, range(signed.marks.start, len(self.page.marks)), signed.top, self.y, again)

    def signatures(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Several signature rows (post, name, remark), kept on one page with the end of what they sign."""
        if len(rows) < 9:
            self._need_with_last(
                sum(9.0 + (BODY.leading if BODY.width(post) > 82 or BODY.width(name) > 54 else 0) for post, name, _ in rows)
            )
        for post, name, remark in rows:
            self.signature(post, name, remark)

    def approval(self, approves: tuple[str, ...], considered: tuple[str, ...] = ()) -> None:
        """БЕКИТЕМИН at the right (word, post, name), КАРАЛДЫ at the left (word, body); each with a line and a date."""
        top, date = self.y, self.words.say(T("“____” ______________ 20___", "date by hand"))
        self.y = max(
            self._block(approves, self.right - 66, top, date, signed=True),
            self._block(considered, self.left, top, date, signed=False) if considered else top,
        )

    def _block(self, texts: tuple[str, ...], x: float, y: float, date: str, *, signed: bool) -> float:
        y += 4.4
        self.page.say(x, y, texts[0], Style(10.5, fonts.BOLD), 66)
        for text in texts[1:-1] if signed else texts[1:]:
            for line in break_lines(text, CELL, 66):
                y += 4.2
                self.page.say(x, y, line, CELL)
        if signed:
            y += 8.0
            self.page.add(Line(x, y, x + 26, y))
            self.page.say(x + 28, y - 0.8, texts[-1], CELL, 38)
        y += 6.5
        end = self.page.say_blanks(x, y, date, CELL)
        if signed:
            self.page.say(end + 3, y, self.words.say(T("L.S.", "seal")), CELL)
        return y + 3.0

    def finished(self) -> list[Page]:
        """The pages with their frame, since only now their number is known."""
        for number, page in enumerate(self.pages, 1):
            page.add(*self._frame(page, number))
        return self.pages

    def _frame(self, page: Page, number: int) -> list[Mark]:
        total = self.words.say(T("page {page} / {total}", page=number, total=len(self.pages)))
        room = (self.right - self.left) / 2
        probe = Page(page.width, page.height)
        probe.say(self.left, TOP - 0.8, self.frame.school, SMALL, room + 20)
        probe.say(self.right, TOP - 0.8, self.frame.about, SMALL, room - 22, Side.RIGHT)
        probe.add(Line(self.left, TOP + 0.8, self.right, TOP + 0.8))
        probe.add(Line(self.left, self.foot, self.right, self.foot))
        probe.say(self.left, self.foot + 3.4, self.frame.confidential, SMALL, room)
        if self.frame.number:
            middle = (self.left + self.right) / 2 + 12
            probe.add(Text(middle, self.foot + 3.4, self.frame.number, SMALL, Side.CENTRE))
        probe.say(self.right, self.foot + 3.4, total, Style(8, fonts.BOLD), 30, Side.RIGHT)
        page.complaints += probe.complaints
        return probe.marks

    def pdf(self, title: str) -> bytes:
        """The finished document."""
        return pdf_of(self.finished(), title)


def say_all(words: Words, phrases: Sequence[Phrase | str]) -> list[str]:
    """Several phrases in the language of the paper."""
    return [words.say(phrase) for phrase in phrases]
