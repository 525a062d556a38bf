"""The sociometric matrix: who chose whom, mutual choices marked, sums below."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from sppk_desktop.core.sociometry import MatrixShown
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit

_SIGNS = {1: "+", -1: "−", 0: ""}


class Matrix(QWidget):
    """Rows choose, columns are chosen. As large as it is; whoever shows it scrolls."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: MatrixShown | None = None
        self._side = kit.theme.px(23)
        self._names = kit.theme.characters(38)
        self._top = kit.theme.px(26)

    def show_matrix(self, shown: MatrixShown) -> None:
        """Show this."""
        self._shown = shown
        size = len(shown.numbers)
        rows = size + 1 + any(shown.rejected)
        self.setFixedSize(QSize(self._names + self._side * size + 2, self._top + self._side * rows + 2))
        self.setAccessibleName(self._kit.say(T("Matrix of {n} pupils", n=size)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the cells that are seen."""
        shown, side = self._shown, self._side
        if shown is None:
            return
        theme = self._kit.theme
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("surface"))
        plain, bold, small = theme.font(9.5), theme.font(9.5, bold=True), theme.font(9)
        metrics = QFontMetrics(plain)
        middle = int(Qt.AlignmentFlag.AlignCenter)
        painter.setFont(small)
        painter.setPen(theme.color("muted"))
        for at, number in enumerate(shown.numbers):
            painter.drawText(QRect(self._names + at * side, 0, side, self._top), middle, str(number))
        for row, (number, name) in enumerate(zip(shown.numbers, shown.names, strict=True)):
            top = self._top + row * side
            if not event.rect().intersects(QRect(0, top, self.width(), side)):
                continue
            painter.setFont(plain)
            painter.setPen(theme.color("text"))
            words = metrics.elidedText(f"{number}. {name}", Qt.TextElideMode.ElideRight, self._names - theme.px(10))
            painter.drawText(QRect(theme.px(4), top, self._names, side), int(Qt.AlignmentFlag.AlignVCenter), words)
            for column in range(len(shown.numbers)):
                area = QRect(self._names + column * side, top, side, side)
                sign = shown.signs[row][column]
                if row == column:
                    painter.fillRect(area, theme.color("hairline"))
                elif sign:
                    if (number, shown.numbers[column]) in shown.mutual:
                        tint = theme.tokens.done if sign > 0 else theme.tokens.danger
                        painter.fillRect(area.adjusted(1, 1, 0, 0), tint.ground)
                        painter.setFont(bold)
                    painter.setPen(theme.color("text" if sign > 0 else "danger"))
                    painter.drawText(area, middle, _SIGNS[sign])
                    painter.setFont(plain)
        self._rules(painter, shown)
        self._sums(painter, shown)

    def _rules(self, painter: QPainter, shown: MatrixShown) -> None:
        size, side = len(shown.numbers), self._side
        for at in range(size + 1):
            painter.setPen(QPen(self._kit.theme.color("edge" if at % 5 == 0 else "hairline"), 1))
            x, y = self._names + at * side, self._top + at * side
            painter.drawLine(x, self._top, x, self._top + size * side)
            painter.drawLine(self._names, y, self._names + size * side, y)

    def _sums(self, painter: QPainter, shown: MatrixShown) -> None:
        theme, side = self._kit.theme, self._side
        lines = [(T("Chosen", "times"), shown.received)]
        if any(shown.rejected):
            lines.append((T("Not chosen", "times"), shown.rejected))
        for at, (title, sums) in enumerate(lines):
            top = self._top + (len(shown.numbers) + at) * side
            painter.setFont(theme.font(9.5, bold=True))
            painter.setPen(theme.color("text"))
            left = QRect(theme.px(4), top, self._names, side)
            painter.drawText(left, int(Qt.AlignmentFlag.AlignVCenter), self._kit.say(title))
            for column, total in enumerate(sums):
                area = QRect(self._names + column * side, top, side, side)
                painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), str(total))

    def event(self, event: QEvent) -> bool:
        """The tooltip names both."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._shown is not None:
            QToolTip.showText(event.globalPos(), self._told(event.pos()), self)
            return True
        return super().event(event)

    def _told(self, place: QPoint) -> str:
        assert self._shown is not None
        row, column = (place.y() - self._top) // self._side, (place.x() - self._names) // self._side
        size = len(self._shown.numbers)
        if not (0 <= row < size and 0 <= column < size) or row == column or not self._shown.signs[row][column]:
            return ""
        return f"{self._shown.names[row]} → {self._shown.names[column]}"
