"""A small table of figures below a chart, from the same numbers."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sppk_desktop.core.examinations import Figures
from sppk_desktop.core.words import T
from sppk_desktop.ui import clipboard
from sppk_desktop.ui.kit import Kit

_WRAP: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_LEAST: Final = 9
"""Characters a column of words keeps, however narrow the page is."""


class FiguresTable(QWidget):
    """Painted, since ten years must open as quickly as one. Words stand left and wrap, numbers right; it can be copied."""

    def __init__(self, kit: Kit, figures: Figures) -> None:
        super().__init__()
        self._kit, self._rows = kit, [figures.head, *figures.rows]
        self._plain, self._strong = kit.theme.font(), kit.theme.font(9, bold=True)
        self._body, self._head = QFontMetrics(self._plain), QFontMetrics(self._strong)
        self._air, self._gap, self._last = kit.theme.px(2), kit.theme.px(16), len(figures.head) - 1
        self._natural = [max(self._wide(row, at) for row in range(len(self._rows))) for at in range(len(figures.head))]
        self._laid: dict[int, tuple[list[int], list[int]]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName("\n".join(", ".join(cell for cell in row if cell) for row in self._rows))
        copy = QAction(kit.say(T("Copy the table")), self)
        copy.triggered.connect(self.copy)
        self.addAction(copy)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def copy(self) -> None:
        """Onto the clipboard, as a spreadsheet takes it."""
        clipboard.put("\n".join("\t".join(row) for row in self._rows))

    # Measures -----------------------------------------------------------------------------------------------------------

    def _wide(self, row: int, at: int) -> int:
        return 0 if self._spans(row) else (self._body if row else self._head).horizontalAdvance(self._rows[row][at])

    def _spans(self, row: int) -> bool:
        """A remark that stands in the first cell alone takes the whole line."""
        return row > 0 and not any(self._rows[row][1:])

    def _columns(self, width: int) -> list[int]:
        """Numbers keep what they need; the words, first and last, share what is left."""
        columns, ends = list(self._natural), sorted({0, self._last})
        spare = width - sum(columns) - self._gap * self._last
        least = self._kit.theme.characters(_LEAST)
        if spare >= 0:
            for at in ends:
                columns[at] += spare // len(ends)
            return columns
        room = max(sum(columns[at] for at in ends) + spare, least * len(ends))
        whole = sum(self._natural[at] for at in ends) or 1
        for at in reversed(ends):
            columns[at] = max(least, min(self._natural[at], room * self._natural[at] // whole) if at else room)
            room -= columns[at]
        return columns

    def _lay(self, width: int) -> tuple[list[int], list[int]]:
        """Columns and heights of the lines for a width, worked out once."""
        if width not in self._laid:
            columns = self._columns(width)
            heights = [max(self._high(row, at, columns, width) for at in range(len(columns))) for row in range(len(self._rows))]
            self._laid[width] = (columns, [high + 2 * self._air for high in heights])
        return self._laid[width]

    def _high(self, row: int, at: int, columns: list[int], width: int) -> int:
        metrics = self._body if row else self._head
        room = width if self._spans(row) else columns[at]
        text = self._rows[row][at]
        if metrics.horizontalAdvance(text) <= room:
            return metrics.height()
        return metrics.boundingRect(QRect(0, 0, room, 10_000), int(_WRAP), text).height()

    def heightForWidth(self, width: int) -> int:
        """Every line whole."""
        return sum(self._lay(max(width, 1))[1]) + 2

    def sizeHint(self) -> QSize:
        """As wide as nothing wraps."""
        width = sum(self._natural) + self._gap * self._last
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Words wrap, numbers do not."""
        ends = {0, self._last}
        least = sum(self._kit.theme.characters(_LEAST) if at in ends else wide for at, wide in enumerate(self._natural))
        return QSize(least + self._gap * self._last, 2 * self._body.height())

    # Painting -----------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head, rule, lines."""
        painter, tokens = QPainter(self), self._kit.theme.tokens
        columns, heights = self._lay(self.width())
        y = 0
        for row, high in enumerate(heights):
            painter.setFont(self._plain if row else self._strong)
            painter.setPen(QColor(tokens.text if row else tokens.muted))
            if y + high >= event.rect().top() and y <= event.rect().bottom():
                self._paint_row(painter, row, y + self._air, high - 2 * self._air, columns)
            y += high
            if not row:
                painter.setPen(QColor(tokens.hairline))
                painter.drawLine(0, y, self.width(), y)
                y += 1

    def _paint_row(self, painter: QPainter, row: int, y: int, high: int, columns: list[int]) -> None:
        if self._spans(row):
            painter.drawText(QRect(0, y, self.width(), high), int(_WRAP), self._rows[row][0])
            return
        x = 0
        for at, wide in enumerate(columns):
            number = 0 < at < self._last
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop if number else _WRAP
            painter.drawText(QRect(x, y, wide, high), int(side), self._rows[row][at])
            x += wide + self._gap
