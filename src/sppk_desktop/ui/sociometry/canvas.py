"""Paints a sociogram; the arrow keys and the mouse choose a member, whose choices then stand out."""

from __future__ import annotations

from math import hypot
from typing import Final

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sppk_desktop.core.sociogram import RADIUS, Arrow, Drawing, Spot
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.theme import Theme

_HEAD: Final = 8.0
_LONG, _WIDE = 0.91, 0.41
"""The shape of a head, in parts of its length."""
_STEPS: Final = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0), Qt.Key.Key_Up: (0.0, -1.0), Qt.Key.Key_Down: (0.0, 1.0),
}  # fmt: skip


class SociogramCanvas(QWidget):
    """``chosen`` tells the number of the member the bar stands on; 0 is nobody."""

    chosen = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._drawing: Drawing | None = None
        self._names: dict[int, str] = {}
        self._at = 0
        self.mutual_only = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(kit.theme.px(240), kit.theme.px(180))

    @property
    def current(self) -> int:
        """The member whose choices stand out; 0 for nobody."""
        return self._at

    def show_drawing(self, drawing: Drawing, names: dict[int, str]) -> None:
        """Show this; ``names`` are for tooltips and readers only."""
        self._drawing, self._names = drawing, names
        self._choose(self._at if any(spot.number == self._at for spot in drawing.spots) else 0)

    def show_mutual_only(self, wanted: bool) -> None:
        """Leave out what is not returned."""
        self.mutual_only = wanted
        self.update()

    def choose(self, number: int) -> None:
        """Let this member's choices stand out; no signal."""
        self._at = number
        self.setAccessibleName(self._names.get(number, ""))
        self.update()

    def _choose(self, number: int) -> None:
        self.choose(number)
        self.chosen.emit(number)

    def sizeHint(self) -> QSize:
        """A sheet across."""
        return QSize(self._kit.theme.px(760), self._kit.theme.px(470))

    def _scale(self) -> tuple[float, float, float]:
        assert self._drawing is not None
        scale = min(self.width() / self._drawing.width, self.height() / self._drawing.height)
        return scale, (self.width() - scale * self._drawing.width) / 2, (self.height() - scale * self._drawing.height) / 2

    def _spot_at(self, place: QPointF) -> Spot | None:
        if self._drawing is None:
            return None
        scale, left, top = self._scale()
        x, y = (place.x() - left) / scale, (place.y() - top) / scale
        return next((s for s in self._drawing.spots if (s.x - x) ** 2 + (s.y - y) ** 2 <= (RADIUS + 3) ** 2), None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet, as large as it fits."""
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, left, top = self._scale()
        painter.translate(left, top)
        painter.scale(scale, scale)
        paint(painter, self._drawing, self._kit.theme, self._at, mutual_only=self.mutual_only, focused=self.hasFocus())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses; beside all of them, nobody."""
        spot = self._spot_at(event.position())
        self._choose(spot.number if spot is not None else 0)

    def event(self, event: QEvent) -> bool:
        """The tooltip is the name."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = self._spot_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._names.get(spot.number, "") if spot else "", self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the nearest member in that direction."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self._drawing is None or not self._drawing.spots:
            super().keyPressEvent(event)
            return
        here = next((spot for spot in self._drawing.spots if spot.number == self._at), None)
        if here is None:
            self._choose(self._drawing.spots[0].number)
            return
        best, least = None, 0.0
        for spot in self._drawing.spots:
            along = (spot.x - here.x) * step[0] + (spot.y - here.y) * step[1]
            aside = abs((spot.x - here.x) * step[1]) + abs((spot.y - here.y) * step[0])
            if along > 1 and (best is None or along + 2 * aside < least):
                best, least = spot, along + 2 * aside
        if best is not None:
            self._choose(best.number)


def paint(painter: QPainter, drawing: Drawing, theme: Theme, at: int = 0, *, mutual_only: bool = False,
          focused: bool = False) -> None:  # fmt: skip
    """All shapes in the colours of the theme; everything a colour says is said by a line or a shape, too."""
    _rings(painter, drawing, theme)
    quiet = [arrow for arrow in drawing.arrows if not (mutual_only and not arrow.mutual) and at not in (arrow.giver, arrow.taker)]
    loud = [arrow for arrow in drawing.arrows if not (mutual_only and not arrow.mutual) and at in (arrow.giver, arrow.taker)]
    _arrows(painter, quiet, theme, faint=bool(at))
    _arrows(painter, loud, theme, faint=False)
    near = {number for arrow in loud for number in (arrow.giver, arrow.taker)}
    font = theme.font(9, bold=True)
    font.setPixelSize(14)
    painter.setFont(font)
    for spot in drawing.spots:
        _spot(painter, spot, theme, faint=bool(at) and spot.number != at and spot.number not in near)
    here = next((spot for spot in drawing.spots if spot.number == at), None)
    if here is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("accent" if focused else "edge"), 2.5))
        painter.drawEllipse(QPointF(here.x, here.y), RADIUS + 5, RADIUS + 5)


def _rings(painter: QPainter, drawing: Drawing, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color("hairline"), 1.5))
    middle = QPointF(drawing.width / 2, drawing.height / 2)
    for ring in drawing.rings:
        painter.drawEllipse(middle, ring.radius, ring.radius)


def _arrows(painter: QPainter, arrows: list[Arrow], theme: Theme, *, faint: bool) -> None:
    """One stroke for all lines of a kind and one fill for all their heads: a class has two hundred arrows."""
    for negative, mutual in ((True, False), (True, True), (False, False), (False, True)):
        kind = [arrow for arrow in arrows if (arrow.negative, arrow.mutual) == (negative, mutual)]
        if not kind:
            continue
        tone = "danger" if negative else "accent" if mutual else "edge"
        color = _mixed(theme.color(tone), theme.color("surface"), 0.13 if faint else 0.6 if tone == "edge" else 0.95)
        pen = QPen(color, 2.4 if mutual else 1.1)
        if negative:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawLines([QLineF(arrow.x1, arrow.y1, arrow.x2, arrow.y2) for arrow in kind])
        heads = QPainterPath()
        for arrow in kind:
            _head(heads, arrow.x1, arrow.y1, arrow.x2, arrow.y2)
            if mutual:
                _head(heads, arrow.x2, arrow.y2, arrow.x1, arrow.y1)
        heads.setFillRule(Qt.FillRule.WindingFill)
        painter.fillPath(heads, color)


def _mixed(color: QColor, ground: QColor, part: float) -> QColor:
    """So much of the colour on the ground, opaque: blending every arrow anew takes longer than all the rest."""
    mixed = (
        round(part * one + (1 - part) * under)
        for one, under in (
            (color.red(), ground.red()), (color.green(), ground.green()), (color.blue(), ground.blue()),
        )
    )  # fmt: skip
    return QColor(*mixed)


def _head(path: QPainterPath, x1: float, y1: float, x2: float, y2: float) -> None:
    length = hypot(x2 - x1, y2 - y1) or 1.0
    dx, dy = (x2 - x1) / length * _HEAD, (y2 - y1) / length * _HEAD
    path.moveTo(x2, y2)
    path.lineTo(x2 - dx * _LONG - dy * _WIDE, y2 - dy * _LONG + dx * _WIDE)
    path.lineTo(x2 - dx * _LONG + dy * _WIDE, y2 - dy * _LONG - dx * _WIDE)


def _spot(painter: QPainter, spot: Spot, theme: Theme, *, faint: bool) -> None:
    tokens = theme.tokens
    star, weak = spot.status == "star", spot.status in ("isolated", "rejected")
    if faint:
        painter.setOpacity(0.35)
    if star:
        fill, line, text = theme.color("accent"), theme.color("accent"), QColor(tokens.on_accent)
    elif spot.status == "preferred":
        fill, line, text = QColor(tokens.selection), theme.color("accent"), theme.color("text")
    elif weak:
        fill, line, text = QColor(tokens.tint("careful").ground), theme.color("careful"), theme.color("text")
    else:
        fill, line, text = QColor(tokens.surface), theme.color("edge"), theme.color("text")
    pen = QPen(line, 2.4 if spot.status == "preferred" else 1.6)
    if weak:
        pen.setDashPattern([2.2, 1.8])
    painter.setPen(pen)
    painter.setBrush(fill)
    box = QRectF(spot.x - RADIUS, spot.y - RADIUS, 2 * RADIUS, 2 * RADIUS)
    match spot.sex:
        case "f":
            painter.drawEllipse(box)
        case "m":
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 3, 3)
        case _:
            middle = box.center()
            painter.drawPolygon(QPolygonF([QPointF(middle.x(), box.top()), QPointF(box.right(), middle.y()),
                                           QPointF(middle.x(), box.bottom()), QPointF(box.left(), middle.y())]))  # fmt: skip
    painter.setPen(text)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), spot.label)
    if faint:
        painter.setOpacity(1.0)


def sample(painter: QPainter, theme: Theme, status: str, area: QRectF, font: QFont) -> None:
    """One spot of a status, for a legend."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    painter.translate(area.center())
    scale = min(area.width(), area.height()) / (2 * RADIUS + 4)
    painter.scale(scale, scale)
    _spot(painter, Spot(0, 0.0, 0.0, "", "f", status), theme, faint=False)
    painter.restore()
