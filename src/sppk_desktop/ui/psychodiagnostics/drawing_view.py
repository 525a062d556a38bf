"""The thin painter of drawings on the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sppk_desktop.core.drawing import LEADING, Area, At, Dot, Drawing, Said, Stroke, lines_of
from sppk_desktop.ui.kit import Kit

_LARGEST: Final = 5.0
"""Pixels a millimetre is at most drawn with, at 100 %."""


class DrawingView(QWidget):
    """Takes the width it gets; its height follows."""

    def __init__(self, kit: Kit, drawing: Drawing | None = None, said: str = "") -> None:
        super().__init__()
        self._kit = kit
        self._drawing = drawing or Drawing(1, 0)
        self._plain, self._strong = kit.theme.font(9), kit.theme.font(9, bold=True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(said)
        self._fit()

    def show_drawing(self, drawing: Drawing) -> None:
        """Show another one."""
        self._drawing = drawing
        self._fit()
        self.update()

    @property
    def _scale(self) -> float:
        return min(self.width() / self._drawing.width, _LARGEST * self._kit.theme.px(100) / 100)

    def _fit(self) -> None:
        self.setFixedHeight(max(1, round(self._drawing.height * self._scale)))

    def sizeHint(self) -> QSize:
        """As wide as is comfortable."""
        return QSize(self._kit.theme.px(640), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height follows."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Every shape in order."""
        painter, k = QPainter(self), self._scale
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._kit.theme.tokens
        text, muted, edge = QColor(tokens.text), QColor(tokens.muted), QColor(tokens.edge)
        for shape in self._drawing.shapes:
            match shape:
                case Area(x, y, w, h, shade, edged, hatched):
                    area = QRectF(x * k, y * k, w * k, h * k)
                    ground = QColor(text)
                    ground.setAlphaF(shade)
                    painter.fillRect(area, ground)
                    if hatched:
                        lines = QColor(text)
                        lines.setAlphaF(0.35)
                        painter.fillRect(area, QBrush(lines, Qt.BrushStyle.BDiagPattern))
                    if edged:
                        painter.setPen(QPen(edge, 1))
                        painter.setBrush(Qt.BrushStyle.NoBrush)
                        painter.drawRect(area)
                case Stroke(x1, y1, x2, y2, strong, dashed):
                    pen = QPen(QColor(tokens.accent) if strong else edge, 2 if strong else 1)
                    pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
                    painter.setPen(pen)
                    painter.drawLine(QPointF(x1 * k, y1 * k), QPointF(x2 * k, y2 * k))
                case Dot(x, y, hollow, r):
                    painter.setPen(QPen(QColor(tokens.accent), 2))
                    painter.setBrush(QColor(tokens.surface if hollow else tokens.accent))
                    painter.drawEllipse(QPointF(x * k, y * k), r * k, r * k)
                case Said() as said:
                    painter.setFont(self._strong if said.strong else self._plain)
                    painter.setPen(muted if said.quiet else text)
                    plate = QColor(tokens.surface) if said.on_dark else None
                    self._say(painter, said, k, plate)

    @staticmethod
    def _say(painter: QPainter, said: Said, k: float, plate: QColor | None = None) -> None:
        metrics = QFontMetricsF(painter.font())
        room = said.room * k if said.room else None
        lines = lines_of(said, lambda words: room is None or metrics.horizontalAdvance(words) <= room)
        step = metrics.ascent() * LEADING
        y = said.y * k - step * (len(lines) - 1) / 2
        for words in lines:
            shown = words if room is None else metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            wide = metrics.horizontalAdvance(shown)
            x = said.x * k - {At.LEFT: 0.0, At.CENTRE: wide / 2, At.RIGHT: wide}[said.at]
            if plate is not None and shown:
                high = metrics.ascent() * 0.84
                painter.fillRect(QRectF(x - 3, y - high, wide + 6, high + 3), plate)
            painter.drawText(QPointF(x, y), shown)
            y += step
