"""A table of a report on the screen: quiet figures, bands, and beside a number how much it differs from the period before."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from sppk_desktop.core.reports import Cell, Figure, Row, Table, change, said
from sppk_desktop.core.small_numbers import IN_PLACE
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit

Index = QModelIndex | QPersistentModelIndex
_LEAST: Final = 7
"""Average characters of the narrowest column of numbers."""
_HEAD_LINES: Final = 2
_TEXT: Final = 14
_TITLE: Final = 24
_TITLE_LEAST: Final = 17
"""What a title keeps where the numbers would else not fit."""


class ReportModel(QAbstractTableModel):
    """The rows of one table; the first column is their titles."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.table: Table | None = None

    def show_table(self, table: Table | None) -> None:
        """Another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def row_at(self, at: int) -> Row | None:
        """The line of a row."""
        return self.table.rows[at] if self.table and 0 <= at < len(self.table.rows) else None

    def cell(self, index: Index) -> Cell:
        """What stands in a cell of numbers; "" for titles and bands."""
        line = self.row_at(index.row())
        at = index.column() - 1
        return line.cells[at] if line is not None and 0 <= at < len(line.cells) else ""

    def figure(self, index: Index) -> Figure | None:
        """The number in a cell."""
        cell = self.cell(index)
        return cell if isinstance(cell, Figure) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Bands count as rows."""
        return len(self.table.rows) if self.table and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Title and cells."""
        return len(self.table.head) if self.table and not parent.isValid() else 0

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Bands cannot be chosen."""
        line = self.row_at(index.row())
        if line is None or line.is_band:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for screen readers and tooltips; the delegate paints."""
        line = self.row_at(index.row())
        if line is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == 0:
            return line.title
        cell = self.cell(index)
        if isinstance(cell, str):
            return cell
        text, by = said(cell), change(cell)
        return f"{text} ({by})" if by else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads."""
        if orientation != Qt.Orientation.Horizontal or self.table is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == 0 else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.table.head[section]
        return None


class ReportPainter(QStyledItemDelegate):
    """Numbers right, changes small beside them, bands sunk; the chosen row is tinted and its cell has an edge."""

    def __init__(self, kit: Kit, view: QTableView) -> None:
        super().__init__(view)
        theme, tokens = kit.theme, kit.theme.tokens
        self._view, self._pad, self._bar = view, theme.px(8), theme.px(3)
        self._plain, self._bold, self._small = theme.font(), theme.font(bold=True), theme.font(9)
        self._colors = {
            name: QColor(getattr(tokens, name)) for name in ("text", "muted", "selection", "accent", "hairline", "sunk")
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        model = index.model()
        assert isinstance(model, ReportModel)
        line, area = model.row_at(index.row()), option.rect
        if line is None:
            return
        selected = not line.is_band and self._view.currentIndex().row() == index.row()
        if line.is_band or selected:
            painter.fillRect(area, self._colors["selection" if selected else "sunk"])
        if selected and index.column() == 0:
            painter.fillRect(area.left(), area.top(), self._bar, area.height(), self._colors["accent"])
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, self._colors["hairline"])
        if option.widget is not self._view and not line.is_band:
            painter.fillRect(area.right(), area.top(), 1, area.height(), self._colors["hairline"])
        if selected and index.column() and self._view.currentIndex().column() == index.column():
            painter.setPen(self._colors["accent"])
            painter.drawRect(area.adjusted(2, 3, -3, -4))
        inside = area.adjusted(self._pad, 0, -self._pad, -1)
        if line.is_band:  # its words stay while the numbers scroll
            inside.setLeft(self._pad)
            inside.setRight(self._view.viewport().width() - self._pad)
        cell = model.cell(index)
        if index.column() == 0 or isinstance(cell, str):
            self._text(painter, inside, line.title if index.column() == 0 else str(cell), line, right=cell in IN_PLACE)
        else:
            self._number(painter, inside, cell, strong=line.strong)

    def _text(self, painter: QPainter, inside: QRect, text: str, line: Row, *, right: bool = False) -> None:
        painter.setFont(self._bold if line.strong or line.is_band else self._plain)
        painter.setPen(self._colors["muted" if line.is_band else "text"])
        edge = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        side, wrap = edge | Qt.AlignmentFlag.AlignVCenter, Qt.TextFlag.TextWordWrap
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(text) > inside.width() and inside.height() < 2 * metrics.height():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(side) | int(wrap), text)

    def _number(self, painter: QPainter, inside: QRect, cell: Figure, *, strong: bool) -> None:
        side = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if by := change(cell):
            painter.setFont(self._small)
            painter.setPen(self._colors["muted"])
            painter.drawText(inside, side, by)
            inside = inside.adjusted(0, 0, -max(QFontMetrics(self._small).horizontalAdvance(by), self._pad * 3) - self._pad, 0)
        painter.setFont(self._bold if strong else self._plain)
        painter.setPen(self._colors["text" if cell.value else "muted"])
        painter.drawText(inside, side, said(cell))


class Titles(QTableView):
    """The titles of a table that is wider than its place: they stay where they are while the numbers scroll beside them."""

    def __init__(self, grid: QTableView) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setModel(grid.model())
        self.setSelectionModel(grid.selectionModel())
        self.setItemDelegate(grid.itemDelegate())
        self.setSelectionMode(grid.selectionMode())
        self.setEditTriggers(grid.editTriggers())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(grid)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setVerticalScrollMode(grid.verticalScrollMode())
        self.setAccessibleName(grid.accessibleName())
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        mine, its = self.verticalScrollBar(), grid.verticalScrollBar()
        mine.valueChanged.connect(its.setValue)
        its.valueChanged.connect(mine.setValue)
        grid.horizontalScrollBar().valueChanged.connect(self.follow)
        self.hide()

    def follow(self) -> None:
        """Stand over the first column once the numbers have moved."""
        grid = self._grid
        if not grid.horizontalScrollBar().value():
            self.hide()
            return
        if self.isHidden():
            for column in range(grid.model().columnCount()):
                self.setColumnHidden(column, column > 0)
            self.setColumnWidth(0, grid.columnWidth(0))
            for row in range(grid.model().rowCount()):
                self.setRowHeight(row, grid.rowHeight(row))
            self.horizontalHeader().setFixedHeight(grid.horizontalHeader().height())
        heads, seen = grid.horizontalHeader(), grid.viewport().geometry()
        self.setGeometry(seen.left(), heads.geometry().top(), grid.columnWidth(0), heads.height() + seen.height())
        self.show()
        self.verticalScrollBar().setValue(grid.verticalScrollBar().value())


class ReportGrid(QTableView):
    """Arrow keys go from number to number; Enter goes to the names behind it."""

    chosen = Signal(object, str)
    entered = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.rows = ReportModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(ReportPainter(kit, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(kit.say(T("Figures of the report")))
        lines = self.verticalHeader()
        lines.hide()
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(kit.theme.px(29))
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.selectionModel().currentChanged.connect(self._moved)
        self.titles = Titles(self)

    def show_table(self, table: Table | None) -> None:
        """Another table; the bar stands nowhere."""
        self.rows.show_table(table)
        self.clearSpans()
        for at, line in enumerate(table.rows if table else ()):
            if line.is_band:
                self.setSpan(at, 0, 1, self.rows.columnCount())
        self._lay_out()

    def choose(self, row: int, column: int = 1) -> None:
        """Go to a number."""
        self.setCurrentIndex(self.rows.index(row, column))

    def first(self) -> None:
        """To the first number, if the bar stands nowhere."""
        if not self.currentIndex().isValid() and self.rows.table is not None:
            rows = [at for at, line in enumerate(self.rows.table.rows) if not line.is_band]
            if rows:
                self.choose(rows[0])

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible) -> None:
        """A number is not left behind the titles."""
        super().scrollTo(index, hint)
        behind = self.columnWidth(0) - self.visualRect(index).left()
        if index.column() and behind > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - behind)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.viewport().update()
        self.titles.viewport().update()
        line, table = self.rows.row_at(current.row()), self.rows.table
        if line is None or table is None:
            return
        title = f"{line.title} · {table.head[current.column()]}" if current.column() else line.title
        self.chosen.emit(self.rows.figure(current), title)

    def _lay_out(self) -> None:
        table, theme = self.rows.table, self._kit.theme
        heads = self.horizontalHeader()
        if table is None:
            return
        metrics, pad = QFontMetrics(theme.font(9, bold=True)), theme.px(20)
        widths = []
        for at, title in enumerate(table.head[1:]):
            longest = max((metrics.horizontalAdvance(word) for word in title.split()), default=0)
            halved = metrics.horizontalAdvance(title) // _HEAD_LINES + theme.px(10) if " " in title else 0
            texts = any(line.cells[at] and isinstance(line.cells[at], str) for line in table.rows if line.cells)
            compared = any(isinstance(line.cells[at], Figure) and change(line.cells[at]) for line in table.rows if line.cells)  # type: ignore[arg-type]
            least = theme.characters(_TEXT if texts else _LEAST + (5 if compared else 0))
            widths.append(max(least, longest + pad, halved + pad))
        tall = any(metrics.horizontalAdvance(title) + pad > width for title, width in zip(table.head[1:], widths, strict=True))
        heads.setFixedHeight(theme.px(42 if tall else 29))
        for at, width in enumerate(widths, 1):
            self.setColumnWidth(at, width)
        left = self.viewport().width() - sum(widths)
        fits = left >= theme.characters(_TITLE_LEAST)
        first = left if fits else theme.characters(_TITLE)
        self.setColumnWidth(0, first)
        self._lay_out_rows(table, [first, *widths])
        self.titles.hide()
        self.titles.follow()

    def _lay_out_rows(self, table: Table, widths: list[int]) -> None:
        """A row whose words need it is as high as its words."""
        theme, metrics = self._kit.theme, QFontMetrics(self._kit.theme.font())
        pad, one = 2 * theme.px(8), theme.px(29)
        for at, line in enumerate(table.rows):
            texts = [line.title, *(cell if isinstance(cell, str) else "" for cell in line.cells)]
            needed = max(
                metrics.boundingRect(0, 0, width - pad, 10_000, int(Qt.TextFlag.TextWordWrap), text).height()
                for text, width in zip(texts, widths, strict=False)
            )
            self.setRowHeight(at, one if line.is_band else max(one, needed + theme.px(10)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The titles take what the numbers leave."""
        super().resizeEvent(event)
        self._lay_out()

    def focusInEvent(self, event: Any) -> None:
        """Whoever comes here by the keyboard stands on a number."""
        super().focusInEvent(event)
        self.first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the names."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
