"""A short table that is only read: title, heads, rows, a note; as high as it is, whoever shows it scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from sppk_desktop.core.sociometry import Sheet
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, label


class SheetTable(QWidget):
    """The first wide column takes the room that is left."""

    def __init__(self, kit: Kit, sheet: Sheet) -> None:
        super().__init__()
        say, theme = kit.say, kit.theme
        table = self.table = QTableWidget(len(sheet.rows), len(sheet.heads))
        table.setHorizontalHeaderLabels([say(head) for head in sheet.heads])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setAccessibleName(say(sheet.title))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        widest = max(range(len(sheet.widths)), key=lambda at: sheet.widths[at])
        for at, width in enumerate(sheet.widths):
            table.setColumnWidth(at, theme.characters(width) + theme.px(16))
        header.setSectionResizeMode(widest, QHeaderView.ResizeMode.Stretch)
        for row, cells in enumerate(sheet.rows):
            for at, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                figure = cell.replace(",", "").replace("%", "").replace(" ", "").replace("−", "").isdigit() or cell == "—"
                side = Qt.AlignmentFlag.AlignRight if figure and at else Qt.AlignmentFlag.AlignLeft
                item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(cell if len(cell) > sheet.widths[at] else "")
                table.setItem(row, at, item)
        self._row = theme.px(26)
        lines = column(label(kit, sheet.title, "panel"), table, gap=theme.px(4))
        if note := say(sheet.note):
            lines.addWidget(label(kit, note, "small", wrap=True))
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
