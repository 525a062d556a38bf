"""The painter of drawings for documents of the office: the same shapes as a PNG, in greys, at the density of a printer."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from sppk_desktop.core.drawing import LEADING, Area, At, Dot, Drawing, Said, Stroke, lines_of
from sppk_desktop.core.places import resources

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

_DOTS: Final = 8
"""Dots a millimetre: about 200 an inch."""
_SIZES: Final = (3.0, 2.65, 2.4)  # millimetres: 8.5, 7.5 and 6.8 points
_WHITE, _BLACK, _QUIET = 255, 0, 90
_DASH: Final = 1.2


def png(drawing: Drawing) -> bytes:
    """The drawing as a PNG; its width in millimetres is the drawing's."""
    from PIL import Image, ImageDraw

    picture = Image.new("L", (_at(drawing.width), max(1, _at(drawing.height))), _WHITE)
    pen = ImageDraw.Draw(picture)
    for shape in drawing.shapes:
        match shape:
            case Area(x, y, w, h, shade, edged, hatched):
                corners = (_at(x), _at(y), _at(x + w), _at(y + h))
                pen.rectangle(corners, fill=round(_WHITE * (1 - shade)), outline=_BLACK if edged else None)
                if hatched:
                    _hatch(pen, x, y, w, h)
            case Stroke(x1, y1, x2, y2, strong, dashed):
                _line(pen, (x1, y1), (x2, y2), 3 if strong else 1, dashed=dashed)
            case Dot(x, y, hollow, r):
                around = (_at(x - r), _at(y - r), _at(x + r), _at(y + r))
                pen.ellipse(around, fill=_WHITE if hollow else _BLACK, outline=_BLACK, width=2)
            case Said():
                _say(pen, shape)
    made = BytesIO()
    picture.save(made, "PNG", dpi=(_DOTS * 25.4, _DOTS * 25.4))
    return made.getvalue()


def _at(millimetres: float) -> int:
    return round(millimetres * _DOTS)


def _font(size: float, *, strong: bool) -> FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(str(resources() / "fonts" / f"LiberationSans-{'Bold' if strong else 'Regular'}.ttf"), _at(size))


def _say(pen: ImageDraw, said: Said) -> None:
    """Words that are too long for their place are set smaller, then end in …: the table has them whole."""
    room = _at(said.room) if said.room is not None else None
    usual = _font(_SIZES[0], strong=said.strong)
    lines = lines_of(said, lambda words: room is None or usual.getlength(words) <= room)
    for at, text in enumerate(lines):
        _say_line(pen, said, text, said.y + _SIZES[0] * LEADING * (at - (len(lines) - 1) / 2))


def _say_line(pen: ImageDraw, said: Said, text: str, y: float) -> None:
    room = _at(said.room) if said.room is not None else None
    for size in _SIZES:
        font = _font(size, strong=said.strong)
        if room is None or font.getlength(text) <= room:
            break
    while room is not None and len(text) > 1 and font.getlength(text) > room:
        text = f"{text.removesuffix('…')[:-1].rstrip()}…"
    anchor = {At.LEFT: "ls", At.CENTRE: "ms", At.RIGHT: "rs"}[said.at]
    if said.on_dark:  # a plate below the words: hatching would make dirt of them
        left, top, right, bottom = pen.textbbox((_at(said.x), _at(y)), text, font=font, anchor=anchor)
        pen.rectangle((left - 4, top - 3, right + 4, bottom + 3), fill=_WHITE)
    ink = _QUIET if said.quiet else _BLACK
    pen.text((_at(said.x), _at(y)), text, fill=ink, font=font, anchor=anchor)


def _line(pen: ImageDraw, start: tuple[float, float], end: tuple[float, float], width: int, *, dashed: bool) -> None:
    (x1, y1), (x2, y2) = start, end
    pieces = [(0.0, 1.0)]
    if dashed:
        long = max(((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5, _DASH)
        count = int(long / (2 * _DASH)) + 1
        pieces = [(at * 2 * _DASH / long, min(1.0, (at * 2 + 1) * _DASH / long)) for at in range(count)]
    for since, until in pieces:
        points = [(_at(x1 + (x2 - x1) * part), _at(y1 + (y2 - y1) * part)) for part in (since, until)]
        pen.line(points, fill=_BLACK, width=width)


def _hatch(pen: ImageDraw, x: float, y: float, w: float, h: float) -> None:
    step, at = 2.2, 0.0
    while at < w + h:
        start = (x + at, y) if at <= w else (x + w, y + at - w)
        end = (x, y + at) if at <= h else (x + at - h, y + h)
        _line(pen, start, end, 1, dashed=False)
        at += step
