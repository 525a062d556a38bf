"""The manual on paper: every page with its pictures, a list of contents before them; and the quick card on one sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sppk_desktop.core.manual import Block, Kind, Look, ManualPage, Span, picture
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports import fonts
from sppk_desktop.reports.marks import MM, Box, Line, Side, Style
from sppk_desktop.reports.paper import ASIDE, BODY, CELL, Cell, Flow, Frame

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_TITLE: Final = Style(15, fonts.BOLD)
_CHAPTER: Final = Style(13.5, fonts.BOLD)
_CARD: Final = 11.5
"""Points: the card is read from where it lies."""
_TALLEST: Final = 88.0
"""Millimetres: two pictures and their words still go on one page."""


@dataclass(frozen=True, slots=True)
class Image:
    """A picture of a window with a hair around it, since a light window has no edge on white paper."""

    path: Path
    x: float
    y: float
    w: float
    h: float

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw on a canvas whose page is ``height`` points high."""
        bottom = height - (self.y + self.h) * MM
        canvas.drawImage(str(self.path), self.x * MM, bottom, self.w * MM, self.h * MM)
        Box(self.x, self.y, self.w, self.h, 0.5).draw(canvas, height)


def whole_manual(pages: Sequence[ManualPage], version: str, words: Words) -> Flow:
    """All pages; where each begins is known only when they are set, so they are set twice."""
    starts = dict.fromkeys((page.key for page in pages), 0)
    for _ in range(2):
        flow = _opened(words, version)
        flow.gap(4)
        flow.text(words.say(T("SPPK Desktop: manual")), _TITLE)
        flow.gap(3)
        for page in pages:
            flow.need(7)
            flow.y += 6.2
            flow.page.say(flow.left, flow.y, page.title, BODY, flow.right - flow.left - 16)
            flow.page.say(flow.right, flow.y, str(starts[page.key]), BODY, side=Side.RIGHT)
            flow.page.add(Line(flow.left, flow.y + 1.2, flow.right, flow.y + 1.2))
        flow.need(400)
        for at, page in enumerate(pages):
            if at and flow.y > flow.foot - _opening(flow, page):
                flow.need(400)
            elif at:
                flow.gap(9)
            starts[page.key] = len(flow.pages)
            set_page(flow, page)
    return flow


def _opening(flow: Flow, page: ManualPage) -> float:
    """Millimetres that a chapter's title and what it opens with need together: a title never stands alone at the foot."""
    first = page.blocks[0] if page.blocks else None
    path = picture(first.mark, flow.words.language) if first is not None and first.kind is Kind.PICTURE else None
    if any(block.kind is Kind.TABLE for block in page.blocks):
        return 180.0  # a table of keys is looked at whole
    return 70.0 if path is None else 35.0 + _size_on(flow, path)[1]


def one_page(page: ManualPage, version: str, words: Words) -> Flow:
    """A page of the manual by itself."""
    flow = _opened(words, version)
    set_page(flow, page)
    return flow


def quick_card(page: ManualPage, version: str, words: Words) -> Flow:
    """The card for beside the keyboard: both sides of one sheet."""
    flow = _opened(words, version)
    set_page(flow, page, _CARD)
    return flow


def set_page(flow: Flow, page: ManualPage, size: float = BODY.size) -> None:
    """Set one page where the flow is, its text in this size."""
    flow.text(page.title, _CHAPTER)
    flow.gap(2.5)
    for at, block in enumerate(page.blocks):
        before = page.blocks[at - 1].kind if at else None
        after = page.blocks[at + 1] if at + 1 < len(page.blocks) else None
        if block.kind is Kind.SECTION and after is not None and after.kind is Kind.PICTURE:
            shown = picture(after.mark, flow.words.language)
            flow.need(24 + _size_on(flow, shown)[1] if shown is not None else 0)
        _set(flow, block, before, size)


def _opened(words: Words, version: str) -> Flow:
    return Flow(Frame(words.say(T("SPPK Desktop")), words.say(T("Version {version}", version=version)), ""), words)


def _set(flow: Flow, block: Block, before: Kind | None, size: float) -> None:
    match block.kind:
        case Kind.TURN:
            flow.need(400)
        case Kind.SECTION:
            flow.gap(3.2 * size / BODY.size if before and before is not Kind.TURN else 0)
            flow.section(block.words, 14)
            flow.gap(1.6)
        case Kind.TEXT:
            _lines(flow, block.spans, 0, size)
            flow.gap(1.6)
        case Kind.ITEM | Kind.STEP:
            sign = "–" if block.kind is Kind.ITEM else f"{block.mark}."
            _lines(flow, block.spans, 6.5, size, sign)
            flow.gap(0.9)
        case Kind.NOTE:
            _note(flow, block, size)
        case Kind.PICTURE:
            _picture(flow, block)
        case Kind.TABLE:
            _table(flow, block, 5.2 * (size / BODY.size) ** 2)


def _note(flow: Flow, block: Block, size: float) -> None:
    flow.gap(0.8)
    pages, top = len(flow.pages), flow.y
    _lines(flow, block.spans, 4, size)
    if pages == len(flow.pages):
        flow.page.add(Line(flow.left + 1.2, top + 0.8, flow.left + 1.2, flow.y + 0.4, 1.6))
    flow.gap(2.0)


def _picture(flow: Flow, block: Block) -> None:
    path = picture(block.mark, flow.words.language)
    if path is None:
        return
    width, height = _size_on(flow, path)
    flow.need(height + 8)
    flow.gap(1.5)
    flow.page.add(Image(path, flow.left + (flow.right - flow.left - width) / 2, flow.y, width, height))
    flow.y += height
    flow.gap(0.8)
    flow.centred(block.words, ASIDE)
    flow.gap(2.2)


def _size_on(flow: Flow, path: Path) -> tuple[float, float]:
    """Width and height of a picture on the page, millimetres."""
    wide, high = _size(path)
    width = min(flow.right - flow.left, _TALLEST * wide / high)
    return width, width * high / wide


def _size(path: Path) -> tuple[int, int]:
    """Width and height, from the head of a PNG."""
    head = path.read_bytes()[16:24]
    return int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")


def _table(flow: Flow, block: Block, least: float) -> None:
    head = ["".join(span.text for span in cell) for cell in block.rows[0]]
    rows = [
        [Cell("".join(span.text for span in cell), any(span.look is not Look.PLAIN for span in cell)) for cell in row]
        for row in block.rows[1:]
    ]
    longest = [max(CELL.width(row[at].text) for row in rows) for at in range(len(head))]
    room = flow.right - flow.left
    widths = [min(max(width + 3, room * 0.16), room * 0.62) for width in longest]
    flow.gap(0.6)
    flow.table(head, rows, widths, least)
    flow.gap(2.4)


def _lines(flow: Flow, spans: Sequence[Span], indent: float, size: float, sign: str = "") -> None:
    """Words of several looks in lines; the first line after its sign."""
    plain = Style(size)
    room, space = flow.right - flow.left - indent, plain.width(" ")
    line, x = list[tuple[float, str, Style]](), 0.0
    lines = [line]
    for word, style, glued in _words(spans, size):
        width = style.width(word)
        if x and not glued and x + space + width > room:
            line, x = [], 0.0
            lines.append(line)
        elif x and not glued:
            x += space
        line.append((x, word, style))
        x += width
    step = plain.leading * 1.05
    for at, pieces in enumerate(lines):
        flow.need(step * (2 if at == 0 and len(lines) > 1 else 1))
        flow.y += step
        if not at and sign:
            flow.page.say(flow.left + 1.2, flow.y - 0.9, sign, plain if sign == "–" else Style(size, fonts.BOLD))
        for place, text, style in pieces:
            flow.page.say(flow.left + indent + place, flow.y - 0.9, text, style)


def _words(spans: Sequence[Span], size: float) -> list[tuple[str, Style, bool]]:
    """Word, face, and whether it hangs on the one before."""
    faces = {
        Look.PLAIN: Style(size), Look.BOLD: Style(size, fonts.BOLD), Look.KEY: Style(size - 0.5, fonts.MONO),
        Look.LINK: Style(size, fonts.ITALIC),
    }  # fmt: skip
    found, glued = list[tuple[str, Style, bool]](), False
    for span in spans:
        words = span.text.split()
        for at, word in enumerate(words):
            found.append((word, faces[span.look], at == 0 and glued and not span.text[0].isspace()))
        if words:
            glued = not span.text[-1].isspace()
        elif span.text:
            glued = False
    return found
