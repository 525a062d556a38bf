"""What can stand on a page: text, lines, boxes, ticks, the QR, in millimetres from the top left; measured first, drawn later."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final, Protocol

from sppk_desktop.reports import fonts
from sppk_desktop.reports.qr import Matrix

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM: Final = 72 / 25.4
HAIR: Final = 0.35
"""Points. Thinner or grey lines become dots on a laser printer."""
TIGHTEST: Final = 0.82
"""How far letters may be squeezed sideways before a text wraps."""
SOFT_HYPHEN: Final = "\u00ad"
_KEPT: Final = {"-": "\u2011", "–": "\ue001", "/": "\ue002"}
"""Stand-ins for signs between digits, where no line may end: 12-34-56, 2026/27-0148."""
_SHOWN: Final = str.maketrans({stand_in: sign for sign, stand_in in _KEPT.items()} | {SOFT_HYPHEN: None})


@dataclass(frozen=True, slots=True)
class Style:
    """A face and a size in points; ``black`` 1 is solid, nothing lighter than 0.62 survives a laser printer."""

    size: float
    font: str = fonts.REGULAR
    black: float = 1.0

    def width(self, text: str) -> float:
        """Millimetres."""
        return fonts.width(text.translate(_SHOWN), self.font, self.size)

    @property
    def leading(self) -> float:
        """Millimetres from one baseline to the next."""
        return self.size * 1.17 / MM

    @property
    def rise(self) -> float:
        """Millimetres from the middle of the capitals down to the baseline."""
        return self.size * 0.358 / MM


class Side(StrEnum):
    """Where the x of a text is."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text on its baseline; ``squeeze`` is its horizontal scale."""

    x: float
    y: float
    text: str
    style: Style
    side: Side = Side.LEFT
    squeeze: float = 1.0

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw on a canvas whose page is ``height`` points high."""
        x = self.x * MM
        if self.side is not Side.LEFT:
            x -= self.style.width(self.text) * MM * self.squeeze * (1 if self.side is Side.RIGHT else 0.5)
        drawn: Any = canvas.beginText(x, height - self.y * MM)
        drawn.setFont(self.style.font, self.style.size)
        drawn.setFillGray(1 - self.style.black)
        if self.squeeze != 1.0:
            drawn.setHorizScale(self.squeeze * 100)
        drawn.textOut(self.text.replace(SOFT_HYPHEN, ""))
        if self.squeeze != 1.0:
            drawn.setHorizScale(100)  # the scale of a text object would stay on
        canvas.drawText(drawn)


@dataclass(frozen=True, slots=True)
class Line:
    """A straight line; ``width`` in points."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = HAIR
    dash: tuple[float, ...] = ()

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw on a canvas whose page is ``height`` points high."""
        canvas.setStrokeGray(0)
        canvas.setLineWidth(self.width)
        canvas.setDash(list(self.dash))
        canvas.line(self.x1 * MM, height - self.y1 * MM, self.x2 * MM, height - self.y2 * MM)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: a tick box, a bar, a table cell. ``shade`` 0.07 is the darkest that is not dirt behind text."""

    x: float
    y: float
    w: float
    h: float
    width: float = 0.8
    shade: float | None = None

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw on a canvas whose page is ``height`` points high."""
        canvas.setDash()
        canvas.setStrokeGray(0)
        canvas.setLineWidth(self.width)
        if self.shade is not None:
            canvas.setFillGray(1 - self.shade)
        canvas.rect(
            self.x * MM, height - (self.y + self.h) * MM, self.w * MM, self.h * MM,
            stroke=int(self.width > 0), fill=int(self.shade is not None),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Triangle:
    """Points to the box that was ticked last time; ``y`` is its middle."""

    x: float
    y: float
    size: float = 1.7

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw on a canvas whose page is ``height`` points high."""
        half = self.size * 0.75
        path = canvas.beginPath()
        path.moveTo(self.x * MM, height - (self.y - half) * MM)
        path.lineTo((self.x + self.size) * MM, height - self.y * MM)
        path.lineTo(self.x * MM, height - (self.y + half) * MM)
        path.close()
        canvas.setFillGray(0)
        canvas.drawPath(path, stroke=0, fill=1)


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick inside the box whose corner is (x, y): a path, since no font of ours has one."""

    x: float
    y: float
    side: float

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw on a canvas whose page is ``height`` points high."""
        path = canvas.beginPath()
        path.moveTo((self.x + self.side * 0.16) * MM, height - (self.y + self.side * 0.52) * MM)
        path.lineTo((self.x + self.side * 0.42) * MM, height - (self.y + self.side * 0.82) * MM)
        path.lineTo((self.x + self.side * 1.0) * MM, height - (self.y + self.side * 0.02) * MM)
        canvas.setDash()
        canvas.setStrokeGray(0)
        canvas.setLineWidth(1.5)
        canvas.drawPath(path, stroke=1, fill=0)


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code ``side`` millimetres wide, without its quiet margin: runs of modules merged into one path, sharp and small."""

    x: float
    y: float
    side: float
    matrix: Matrix

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw on a canvas whose page is ``height`` points high."""
        size = len(self.matrix)
        canvas.saveState()
        canvas.translate(self.x * MM, height - (self.y + self.side) * MM)
        canvas.scale(self.side * MM / size, self.side * MM / size)
        path = canvas.beginPath()
        path._code += _runs(self.matrix)  # type: ignore[attr-defined]  # whole numbers: no need of the slow formatting of rect()
        canvas.setFillGray(0)
        canvas.drawPath(path, stroke=0, fill=1)
        canvas.restoreState()


def _runs(matrix: Matrix) -> list[str]:
    """Rectangles of dark modules side by side, in PDF's own words, a module being one unit."""
    rectangles = []
    for row, modules in enumerate(matrix):
        column = 0
        while column < len(modules):
            start = column
            while column < len(modules) and modules[column]:
                column += 1
            if column > start:
                rectangles.append(f"{start} {len(matrix) - row - 1} {column - start} 1 re")
            column += 1
    return rectangles


class Mark(Protocol):
    """Anything that can stand on a page; pictures of other modules (`sociogram`) are marks, too."""

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw on a canvas whose page is ``height`` points high."""
        ...


@dataclass(slots=True)
class Page:
    """The marks of one page, and what did not fit on it (empty on a good page)."""

    width: float = 210.0
    height: float = 297.0
    marks: list[Mark] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def add(self, *marks: Mark) -> None:
        """Put marks on the page."""
        self.marks += marks

    def say(self, x: float, y: float, text: str, style: Style, room: float | None = None, side: Side = Side.LEFT) -> float:
        """Write one line, squeezed if need be; a line that does not fit even so is a complaint. Returns its width."""
        wide = style.width(text)
        if not text or not wide:
            return 0.0
        squeeze = 1.0
        if room is not None and wide > room + 0.01:
            squeeze = room / wide
            if squeeze < TIGHTEST - 0.001:
                self.complaints.append(f"“{text}” needs {wide:.1f} mm and has {room:.1f}")
        self.add(Text(x, y, text, style, side, squeeze))
        return wide * squeeze

    def say_blanks(self, x: float, y: float, text: str, style: Style, room: float | None = None) -> float:
        """Write a line in which runs of ``_`` become real lines to write on; long ones take what is left of ``room``."""
        pieces = _BLANKS.findall(text)
        long = sum(map(_is_long, pieces)) if room is not None else 0
        share = max(((room or 0) - sum(_extent(one, style, 0) for one in pieces)) / long, _LEAST) if long else None
        for piece in pieces:
            end = x + _extent(piece, style, share)
            if piece[0] == "_":
                self.add(Line(x, y + 0.6, end, y + 0.6))
            else:
                self.say(x, y, piece, style)
            x = end
        return x

    def draw(self, canvas: Canvas) -> None:
        """Draw every mark."""
        draw(canvas, self.marks, self.height * MM)


def draw(canvas: Canvas, marks: Iterable[Mark], height: float) -> None:
    """Draw marks on a canvas whose page is ``height`` points high."""
    for mark in marks:
        mark.draw(canvas, height)


def whole_words(text: str, style: Style, room: float) -> str:
    """As many words of a name as one line holds, squeezed if need be, then "…": a school names signs as long as it likes."""
    if style.width(text) <= room / TIGHTEST:
        return text
    kept = text.split()
    while len(kept) > 1 and style.width(" ".join(kept) + "…") > room / TIGHTEST:
        kept.pop()
    return " ".join(kept) + "…"


_BLANKS: Final = re.compile(r"_+|[^_]+")
_UNDERSCORE: Final = 1.9  # mm of line for one "_"
_LONG: Final = 40  # underscores: a name, a reason; it reaches the right edge
_LEAST: Final = 30.0  # mm somebody can write a word on


def _is_long(piece: str) -> bool:
    return piece[0] == "_" and len(piece) >= _LONG


def _extent(piece: str, style: Style, long: float | None) -> float:
    """How wide a piece of such a line is; a long blank is as wide as is said."""
    if piece[0] != "_":
        return style.width(piece)
    return long if long is not None and _is_long(piece) else _UNDERSCORE * len(piece)


def break_blanks(text: str, style: Style, room: float) -> list[str]:
    """The lines of a text with places to write on, none wider than ``room``."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if lines[-1] and sum(_extent(piece, style, _LEAST) for piece in _BLANKS.findall(longer)) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


_BREAKS: Final = re.compile(rf"[^ \-–/{SOFT_HYPHEN}]*[\-–/{SOFT_HYPHEN}]+|[^ \-–/{SOFT_HYPHEN}]+| +|.")
"""Where a line may end; not at a no-break space."""


def break_lines(text: str, style: Style, room: float, first_room: float | None = None) -> list[str]:
    """Lines not wider than ``room``: broken at spaces, after hyphens, at soft hyphens, inside a word only as a last resort."""
    lines: list[str] = []
    text = _kept(text)
    for paragraph in text.split("\n"):
        current = ""
        for piece in _BREAKS.findall(paragraph):
            limit = first_room if first_room is not None and not lines else room
            if current and style.width((current + piece).rstrip()) > limit:
                lines.append(_closed(current))
                current = ""
                limit = room
            if not current:
                piece = piece.lstrip()
            while style.width(piece) > limit and len(piece) > 1:
                fitting = max(1, next(n for n in range(len(piece), 0, -1) if n == 1 or style.width(piece[:n]) <= limit))
                lines.append(piece[:fitting])
                piece = piece[fitting:]
            current += piece
        lines.append(current.rstrip())
    return [line.translate(_SHOWN) for line in lines]


def _kept(text: str) -> str:
    return re.sub(r"(?<=\d)[-–/](?=\d)", lambda found: _KEPT[found.group()], text)


def _closed(line: str) -> str:
    line = line.rstrip()
    return line.replace(SOFT_HYPHEN, "") + ("-" if line.endswith(SOFT_HYPHEN) else "")


def unbroken(text: str, style: Style, room: float) -> tuple[list[str], Style]:
    """Lines for a narrow cell: squeezed, then smaller, before a word or a date is broken inside; `Page.say` squeezes them."""
    if "\n" not in text and style.width(text) <= room / 0.9:
        return [text], style
    pieces = [piece for piece in _BREAKS.findall(_kept(text)) if piece.strip()]
    for size in (style.size, style.size - 0.7, style.size - 1.4):
        smaller = Style(size, style.font, style.black)
        widest = max((smaller.width(piece) for piece in pieces), default=0.0)
        if widest <= room / TIGHTEST:
            return break_lines(text, smaller, max(room, widest)), smaller
    return break_lines(text, style, room), style


def fit(text: str, style: Style, room: float, most: int = 1) -> tuple[list[str], float] | None:
    """The text in at most ``most`` lines and how far to squeeze them; None when it does not fit."""
    for count in range(1, most + 1):
        for squeeze in (1.0, 0.94, 0.88, TIGHTEST):
            lines = break_lines(text, style, room / squeeze)
            if len(lines) <= count:
                if len(lines) == 1:  # one line is squeezed no further than it must be
                    squeeze = min(1.0, room / max(style.width(lines[0]), 0.001))
                return lines, squeeze
    return None
