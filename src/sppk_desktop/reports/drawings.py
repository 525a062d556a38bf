"""The thin painter of drawings on paper: shapes become the marks of a page."""

from __future__ import annotations

from functools import partial

from sppk_desktop.core.drawing import LEADING, Area, At, Dot, Drawing, Said, Stroke, lines_of
from sppk_desktop.reports import fonts
from sppk_desktop.reports.marks import Box, Line, Page, Side, Style
from sppk_desktop.reports.paper import Flow

_PLAIN = Style(8.5)
_STRONG = Style(8.5, fonts.BOLD)
_STEP = 2.8
"""Millimetres the letters are high."""
_SIDES = {At.LEFT: Side.LEFT, At.CENTRE: Side.CENTRE, At.RIGHT: Side.RIGHT}


def paint(flow: Flow, drawing: Drawing) -> None:
    """Put a drawing below what stands on the page; it is not torn over two pages."""
    scale = (flow.right - flow.left) / drawing.width if drawing.width > flow.right - flow.left else 1.0
    flow.need(drawing.height * scale + 2)
    _paint(flow.page, drawing, flow.left, flow.y + 1, scale)
    flow.y += drawing.height * scale + 2


def _paint(page: Page, drawing: Drawing, x0: float, y0: float, k: float) -> None:
    for shape in drawing.shapes:
        match shape:
            case Area(x, y, w, h, shade, edged, hatched):
                page.add(Box(x0 + x * k, y0 + y * k, w * k, h * k, 0.5 if edged else 0, shade or None))
                if hatched:
                    _hatch(page, x0 + x * k, y0 + y * k, w * k, h * k)
            case Stroke(x1, y1, x2, y2, strong, dashed):
                page.add(
                    Line(x0 + x1 * k, y0 + y1 * k, x0 + x2 * k, y0 + y2 * k, 1.2 if strong else 0.5, (2, 2) if dashed else ())
                )
            case Dot(x, y, hollow, r):
                solid = None if hollow else 1.0
                page.add(Box(x0 + (x - r) * k, y0 + (y - r) * k, 2 * r * k, 2 * r * k, 0.8, solid))
            case Said(x, y, room=room) as said:
                style, room = _STRONG if said.strong else _PLAIN, room * k if room else None
                lines = lines_of(said, partial(_fits, style, room))
                step = _STEP * LEADING
                for at, line in enumerate(lines):
                    base = y0 + y * k + step * (at - (len(lines) - 1) / 2)
                    _say(page, x0 + x * k, base, line, style, room, _SIDES[said.at], plate=said.on_dark)


def _fits(style: Style, room: float | None, text: str) -> bool:
    return room is None or style.width(text) <= room


def _say(page: Page, x: float, y: float, text: str, style: Style, room: float | None, side: Side, *, plate: bool = False) -> None:
    """Words that are too long for their place are set smaller, then end in …: the table below has them whole."""
    for size in (style.size, 7.5, 6.8):
        smaller = Style(size, style.font)
        if room is None or smaller.width(text) * 0.83 <= room:
            if plate:
                _plate(page, x, y, min(smaller.width(text), room or 999.0), smaller, side)
            page.say(x, y, text, smaller, room, side)
            return
    smaller = Style(6.8, style.font)
    while len(text) > 1 and room is not None and smaller.width(text + "…") * 0.83 > room:
        text = text[:-1]
    page.say(x, y, text.rstrip() + "…", smaller, room, side)


def _plate(page: Page, x: float, y: float, wide: float, style: Style, side: Side) -> None:
    """White below words that stand on a shade: a 1-bit printer would make dirt of it."""
    high = style.leading * 0.78
    left = {Side.LEFT: x, Side.CENTRE: x - wide / 2, Side.RIGHT: x - wide}[side]
    page.add(Box(left - 0.6, y - high + 0.5, wide + 1.2, high + 0.4, 0, 0.0))


def _hatch(page: Page, x: float, y: float, w: float, h: float) -> None:
    step, at = 2.2, 0.0
    while at < w + h:
        x1, y1 = (x + at, y) if at <= w else (x + w, y + at - w)
        x2, y2 = (x, y + at) if at <= h else (x + at - h, y + h)
        page.add(Line(x1, y1, x2, y2, 0.3))
        at += step
