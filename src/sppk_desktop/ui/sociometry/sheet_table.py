"""A short table that is only read: title, heads, rows, a note; as high as it is, whoever shows it scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from sppk_desktop.core.sociometry import Sheet
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, label


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
        widest = max(range(len(sheet.widths)), key=lambda at: sheet.widths[at])
        for at, width in enumerate(sheet.widths):
            head = QFontMetrics(theme.font(9, bold=True)).horizontalAdvance(say(sheet.heads[at]))
            table.setColumnWidth(at, max(theme.characters(width), head) + theme.px(18))
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        figures = [at > 0 and any(map(_is_figure, cells)) for at, cells in enumerate(zip(*sheet.rows, strict=True))]
        for at, of_figures in enumerate(figures):
            side = Qt.AlignmentFlag.AlignRight if of_figures else Qt.AlignmentFlag.AlignLeft
            head_item = QTableWidgetItem(say(sheet.heads[at]))
            head_item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
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

    def _fit(self) -> None:
        self.table.resizeRowsToContents()
        height = self.table.horizontalHeader().sizeHint().height() + 4
        for row in range(self.table.rowCount()):
            self.table.setRowHeight(row, max(self._row, self.table.rowHeight(row)))
            height += self.table.rowHeight(row)
        self.table.setFixedHeight(height)

    def resizeEvent(self, event: object) -> None:
        """Words that wrap need another height at another width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()
