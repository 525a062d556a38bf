"""Paints a sociogram on paper: the shapes of the screen in black and white, told apart by line and fill alone."""

from __future__ import annotations

from dataclasses import dataclass
from math import atan2, cos, pi, sin
from typing import TYPE_CHECKING, Final

from sppk_desktop.core.sociogram import RADIUS, Arrow, Drawing, Spot
from sppk_desktop.reports import fonts
from sppk_desktop.reports.marks import MM

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_HEAD: Final = 8.0
_SPREAD: Final = 0.38
_WEAK: Final = ("isolated", "rejected")


@dataclass(frozen=True, slots=True)
class Sociogram:
    """A mark of a page: the drawing, ``wide`` millimetres across, with its corner at (x, y)."""

    x: float
    y: float
    wide: float
    drawing: Drawing

    @property
    def high(self) -> float:
        """Millimetres down."""
        return self.wide * self.drawing.height / self.drawing.width

    def draw(self, canvas: Canvas, height: float) -> None:
        """Draw on a canvas whose page is ``height`` points high."""
        scale = self.wide * MM / self.drawing.width
        canvas.saveState()
        canvas.translate(self.x * MM, height - self.y * MM)
        canvas.scale(scale, scale)
        canvas.setStrokeGray(0)
        canvas.setFillGray(0)
        for ring in self.drawing.rings:
            canvas.setDash([2, 6])
            canvas.setLineWidth(0.8)
            canvas.circle(self.drawing.width / 2, -self.drawing.height / 2, ring.radius)
        for arrow in self.drawing.arrows:
            _arrow(canvas, arrow)
        for spot in self.drawing.spots:
            _spot(canvas, spot)
        canvas.restoreState()


def _arrow(canvas: Canvas, arrow: Arrow) -> None:
    canvas.setDash([5, 4] if arrow.negative else [])
    canvas.setLineWidth(2.6 if arrow.mutual else 0.8)
    canvas.setStrokeGray(0 if arrow.mutual or arrow.negative else 0.38)
    canvas.setFillGray(0 if arrow.mutual or arrow.negative else 0.38)
    canvas.line(arrow.x1, -arrow.y1, arrow.x2, -arrow.y2)
    canvas.setDash()
    _head(canvas, arrow.x1, -arrow.y1, arrow.x2, -arrow.y2)
    if arrow.mutual:
        _head(canvas, arrow.x2, -arrow.y2, arrow.x1, -arrow.y1)


def _head(canvas: Canvas, x1: float, y1: float, x2: float, y2: float) -> None:
    angle = atan2(y2 - y1, x2 - x1)
    path = canvas.beginPath()
    path.moveTo(x2, y2)
    for side in (_SPREAD, -_SPREAD):
        path.lineTo(x2 + _HEAD * cos(angle + pi + side), y2 + _HEAD * sin(angle + pi + side))
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _spot(canvas: Canvas, spot: Spot) -> None:
    x, y = spot.x, -spot.y
    star = spot.status == "star"
    canvas.setStrokeGray(0)
    canvas.setFillGray(0 if star else 0.93 if spot.status == "preferred" else 1)
    canvas.setLineWidth(2.2 if spot.status == "preferred" else 1.2)
    canvas.setDash([3.2, 2.6] if spot.status in _WEAK else [])
    match spot.sex:
        case "f":
            canvas.circle(x, y, RADIUS, stroke=1, fill=1)
        case "m":
            canvas.rect(x - RADIUS + 1.5, y - RADIUS + 1.5, 2 * RADIUS - 3, 2 * RADIUS - 3, stroke=1, fill=1)
        case _:
            path = canvas.beginPath()
            path.moveTo(x, y + RADIUS)
            for across, up in ((RADIUS, 0), (0, -RADIUS), (-RADIUS, 0)):
                path.lineTo(x + across, y + up)
            path.close()
            canvas.drawPath(path, stroke=1, fill=1)
    canvas.setDash()
    canvas.setFillGray(1 if star else 0)
    canvas.setFont(fonts.BOLD, 14)
    canvas.drawCentredString(x, y - 5, spot.label)
