"""A short table that is only read: title, heads, rows, a note; as high as it is, whoever shows it scrolls."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from sppk_desktop.core.sociometry import Sheet
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, label

_WRAPS: Final = Qt.AlignmentFlag(0x1000)  # Qt's flag of text that wraps; heads take it among their alignment
_NAMES: Final = 30
"""Characters the names get before the heads of the other columns are broken."""


def _is_figure(cell: str) -> bool:
    return cell.replace(",", "").replace("%", "").replace(" ", "").isdigit()


class SheetTable(QWidget):
    """The first wide column takes the room that is left."""

    def __init__(self, kit: Kit, sheet: Sheet) -> None:
        super().__init__()
        say, theme = kit.say, kit.theme
        table = self.table = QTableWidget(len(sheet.rows), len(sheet.heads))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setStyleSheet(f"QTableWidget::item {{ padding: 0 {theme.px(8)}px; }}")  # in line with the heads
        table.setAccessibleName(say(sheet.title))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._widest = max(range(len(sheet.widths)), key=lambda at: sheet.widths[at])
        self._measure(kit, sheet)
        header.setSectionResizeMode(self._widest, QHeaderView.ResizeMode.Stretch)
        figures = [at > 0 and any(map(_is_figure, cells)) for at, cells in enumerate(zip(*sheet.rows, strict=True))]
        for at, of_figures in enumerate(figures):
            side = Qt.AlignmentFlag.AlignRight if of_figures else Qt.AlignmentFlag.AlignLeft
            head_item = QTableWidgetItem(say(sheet.heads[at]))
            head_item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter | _WRAPS)
            table.setHorizontalHeaderItem(at, head_item)
        for row, cells in enumerate(sheet.rows):
            for at, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                side = Qt.AlignmentFlag.AlignRight if figures[at] else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(cell if len(cell) > sheet.widths[at] else "")
                table.setItem(row, at, item)
        self._row = theme.px(26)
        lines = column(label(kit, sheet.title, "panel"), table, gap=theme.px(4))
        if note := say(sheet.note):
            lines.addWidget(label(kit, note, "small", wrap=True))
        lines.addStretch(1)
        self.setLayout(lines)
        self._fit()

    def _measure(self, kit: Kit, sheet: Sheet) -> None:
        """How wide the columns are with whole heads, and with heads of several lines."""
        theme = kit.theme
        head, body, pad = QFontMetrics(theme.font(9, bold=True)), QFontMetrics(theme.font()), theme.px(28)
        self._body, self._room, self._cells = body, pad, sheet.rows
        self._full, self._tight, self._line = [], [], head.lineSpacing()
        self._pad, self._names = theme.px(12), theme.characters(_NAMES)
        for at, title in enumerate(map(kit.say, sheet.heads)):
            cells = max((body.horizontalAdvance(row[at]) for row in sheet.rows), default=0)
            cells = min(cells, theme.characters(sheet.widths[at]))
            self._full.append(max(theme.characters(sheet.widths[at]), head.horizontalAdvance(title)) + pad)
            self._tight.append(max(cells, *map(head.horizontalAdvance, title.split() or [""])) + pad)

    def _share(self) -> None:
        """Where whole heads would leave no room for names, the heads take two lines."""
        others = [at for at in range(len(self._full)) if at != self._widest]
        names = min(self._tight[self._widest], self._names)
        crowded = sum(self._full[at] for at in others) + names > self.table.viewport().width()
        for at in others:
            self.table.setColumnWidth(at, (self._tight if crowded else self._full)[at])
        self.table.horizontalHeader().setFixedHeight(self._line * (2 if crowded else 1) + self._pad)

    def _fit(self) -> None:
        self._share()
        height = self.table.horizontalHeader().height() + 4
        for row, cells in enumerate(self._cells):
            self.table.setRowHeight(row, max(self._row, *(self._high(cell, at) for at, cell in enumerate(cells))))
            height += self.table.rowHeight(row)
        self.table.setFixedHeight(height)

    def _high(self, cell: str, at: int) -> int:
        """What a cell needs in its column; the table itself forgets the room left and right of the words."""
        room = max(self.table.columnWidth(at) - self._room, 1)
        if self._body.horizontalAdvance(cell) <= room:
            return 0
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
        return self._body.boundingRect(QRect(0, 0, room, 10_000), flags, cell).height() + self._pad // 2

    def resizeEvent(self, event: object) -> None:
        """Words that wrap need another height at another width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()
