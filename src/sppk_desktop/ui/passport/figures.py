"""The quiet table of figures: lines under headings, columns of the break-down, total, percent and change."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import row
from sppk_desktop.ui.passport.asks import RowShown, SheetShown

Index = QModelIndex | QPersistentModelIndex
FEW: Final = 4
"""So many columns stand before the total; more of them get a pane of their own that scrolls sideways."""
_CODE, _TITLE = "code", "title"
_TOTAL, _SHARE, _CHANGE = "total", "share", "change"


def grouped(number: int) -> str:
    """«1 012» with a space that does not break."""
    return f"{number:,}".replace(",", "\N{NO-BREAK SPACE}")


def signed(number: int) -> str:
    """«+9», «−3», «0»."""
    return f"+{number}" if number > 0 else f"−{-number}" if number < 0 else "0"


class FigureModel(QAbstractTableModel):
    """Columns in one fixed order: code, title, the break-down, total, percent, change."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.sheet: SheetShown | None = None

    def show_sheet(self, sheet: SheetShown) -> None:
        """Other figures."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    @property
    def parts(self) -> int:
        """How many columns the break-down has."""
        return len(self.sheet.columns) if self.sheet else 0

    def kind(self, column: int) -> str | int:
        """What a column is; a part of the break-down is its number."""
        if column < 2:
            return (_CODE, _TITLE)[column]
        at = column - 2
        return at if at < self.parts else (_TOTAL, _SHARE, _CHANGE)[at - self.parts]

    def row_at(self, row_: int) -> RowShown | None:
        """The line of a row."""
        return self.sheet.rows[row_] if self.sheet and 0 <= row_ < len(self.sheet.rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Headings count as rows."""
        return len(self.sheet.rows) if self.sheet and not parent.isValid() else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Change only where there is another day."""
        return 2 + self.parts + (3 if self.sheet and self.sheet.before else 2)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        line = self.row_at(index.row())
        if line is None or not line.code:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def text(self, row_: int, column: int) -> str:
        """What a cell says."""
        line, kind = self.row_at(row_), self.kind(column)
        if line is None or (not line.code and kind != _TITLE):
            return ""
        match kind:
            case "code":
                return line.code.partition(".")[0]
            case "title":
                return line.title
            case "total":
                return grouped(line.total or 0)
            case "share":
                return line.share
            case "change":
                return signed(line.change) if line.change is not None else ""
            case int() as part:
                told = line.cells[part] if part < len(line.cells) else None
                return "" if told is None else grouped(told) if told else "–"
        return ""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text for screen readers and tooltips; the delegate paints."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole and self.kind(index.column()) == _TITLE:
            return self.text(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The heads."""
        if orientation != Qt.Orientation.Horizontal or self.sheet is None:
            return None
        kind = self.kind(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if kind in (_CODE, _TITLE) else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if isinstance(kind, int):
            return self.sheet.columns[kind]
        heads: dict[str, Phrase | str] = {
            _CODE: "",
            _TITLE: T("Category", "head of the passport"),
            _TOTAL: T("Total"),
            _SHARE: "%",
        }
        if kind == _CHANGE:
            return self._kit.say(T("since {day}", day=dates.short(self.sheet.before)[:5]))
        return self._kit.say(heads[kind])


class FigurePainter(QStyledItemDelegate):
    """Figures right, total bold, codes and percents muted, headings sunk; the chosen row has a bar, its cell an edge."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        theme, tokens = kit.theme, kit.theme.tokens
        self._plain, self._bold, self._small = theme.font(), theme.font(bold=True), theme.font(9)
        self._metrics = QFontMetrics(self._plain)
        self._pad, self._bar = theme.px(8), theme.px(3)
        self._text, self._muted = QColor(tokens.text), QColor(tokens.muted)
        self._chosen, self._accent = QColor(tokens.selection), QColor(tokens.accent)
        self._line, self._sunk = QColor(tokens.hairline), QColor(tokens.sunk)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        model, view = index.model(), self.parent()
        assert isinstance(model, FigureModel)
        assert isinstance(view, QTableView)
        line, kind = model.row_at(index.row()), model.kind(index.column())
        area: QRect = option.rect
        if line is None:
            return
        selected = view.selectionModel().isRowSelected(index.row(), QModelIndex()) if line.code else False
        if not line.code or selected:
            painter.fillRect(area, self._chosen if selected else self._sunk)
        if selected and kind == _CODE:
            painter.fillRect(area.left(), area.top(), self._bar, area.height(), self._accent)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, self._line)
        current = view.selectionModel().currentIndex()
        if selected and kind not in (_CODE, _TITLE, _SHARE) and current.column() == index.column():
            painter.setPen(self._accent)
            painter.drawRect(area.adjusted(2, 3, -3, -4))
        self._say(painter, area.adjusted(self._pad, 0, -self._pad, -1), model.text(index.row(), index.column()), kind, line)

    def _say(self, painter: QPainter, inside: QRect, text: str, kind: str | int, line: RowShown) -> None:
        heavy = not line.code or kind == _TOTAL or (kind == _CHANGE and bool(line.change))
        quiet = not line.code or kind in (_CODE, _SHARE) or text == "–" or (kind == _CHANGE and not line.change)
        painter.setFont(self._small if kind == _CODE else self._bold if heavy else self._plain)
        painter.setPen(self._muted if quiet else self._text)
        side = Qt.AlignmentFlag.AlignLeft if kind in (_CODE, _TITLE) else Qt.AlignmentFlag.AlignRight
        if kind == _TITLE:
            text = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, int(side | Qt.AlignmentFlag.AlignVCenter), text)


_ARROWS: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right)


class Pane(QTableView):
    """One of the two halves that scroll together; ← and → go from number to number, Enter to the names."""

    begun = Signal()
    entered = Signal()
    resized = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setItemDelegate(FigurePainter(kit, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(kit.theme.px(20))
        rows.setDefaultSectionSize(kit.theme.px(29))
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionsClickable(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setMinimumSectionSize(kit.theme.px(24))
        heads.setFixedHeight(kit.theme.px(29))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the names; the first arrow to the first number, since what Qt would begin with is a heading."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() in _ARROWS and not self.currentIndex().isValid():
            self.begun.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Somebody lays the columns out anew."""
        super().resizeEvent(event)
        self.resized.emit()


class Figures(QWidget):
    """The table. ``chosen`` tells the code of a line and the number of the column of the break-down (−1: the total)."""

    chosen = Signal(str, int)
    entered = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.model = FigureModel(kit, self)
        self.left, self.right = Pane(kit), Pane(kit)
        self.left.setModel(self.model)
        self.right.setModel(self.model)
        self.choice = QItemSelectionModel(self.model, self)
        for pane in (self.left, self.right):
            pane.setSelectionModel(self.choice)
            pane.entered.connect(self.entered)
            pane.begun.connect(self.begin)
            pane.setAccessibleName(kit.say(T("Figures of the passport")))
        self.choice.currentChanged.connect(self._moved)
        bars = self.left.verticalScrollBar(), self.right.verticalScrollBar()
        bars[0].valueChanged.connect(bars[1].setValue)
        bars[1].valueChanged.connect(bars[0].setValue)
        self.left.resized.connect(self._fit)
        self._halves = row(self.left, self.right, gap=0)
        self._halves.setStretch(0, 1)
        self.setLayout(self._halves)
        self.setFocusProxy(self.left)

    def show_sheet(self, sheet: SheetShown) -> None:
        """Other figures; the line that was chosen stays chosen."""
        code = self.code
        self.model.show_sheet(sheet)
        self._lay_out()
        rows = [at for at, line in enumerate(sheet.rows) if line.code and line.code == code]
        if rows:
            self.choose(rows[0])

    @property
    def code(self) -> str:
        """The chosen line."""
        line = self.model.row_at(self.choice.currentIndex().row())
        return line.code if line is not None else ""

    def choose(self, row_: int) -> None:
        """Choose the total of a line."""
        flags = QItemSelectionModel.SelectionFlag
        total = 2 + self.model.parts
        self.choice.setCurrentIndex(self.model.index(row_, total), flags.ClearAndSelect | flags.Rows)

    def begin(self) -> None:
        """To the first line that has a number."""
        lines = self.model.sheet.rows if self.model.sheet is not None else ()
        if (first := next((at for at, line in enumerate(lines) if line.code), None)) is not None:
            self.choose(first)

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.left.viewport().update()
        self.right.viewport().update()
        line = self.model.row_at(current.row())
        if line is not None and line.code:
            kind = self.model.kind(current.column())
            self.chosen.emit(line.code, kind if isinstance(kind, int) else -1)

    def _lay_out(self) -> None:
        characters, parts = self._kit.theme.characters, self.model.parts
        many = parts > FEW
        self.right.setVisible(many)
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if many else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.left.setVerticalScrollBarPolicy(policy)
        always, never = Qt.ScrollBarPolicy.ScrollBarAlwaysOn, Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.left.setHorizontalScrollBarPolicy(always if many else never)  # both halves must be equally high
        heads = QFontMetrics(self._kit.theme.font(9, bold=True))
        for column in range(self.model.columnCount()):
            is_part = isinstance(self.model.kind(column), int)
            self.left.setColumnHidden(column, many and is_part)
            self.right.setColumnHidden(column, not is_part)
            title = str(self.model.headerData(column, Qt.Orientation.Horizontal) or "")
            head = heads.horizontalAdvance(title) + 2 * self._kit.theme.px(9)
            least = {_CODE: 7.0, _SHARE: 7.0, _TOTAL: 8.0, _CHANGE: 8.0}.get(str(self.model.kind(column)), 5.0)
            for pane in (self.left, self.right):
                pane.setColumnWidth(column, max(characters(least), head))
        self._halves.setStretch(1, 1 if many else 0)
        self._fit()

    def _fit(self) -> None:
        """The title takes what the figures leave."""
        if not self.model.columnCount():
            return
        others = sum(
            self.left.columnWidth(column)
            for column in range(self.model.columnCount())
            if column != 1 and not self.left.isColumnHidden(column)
        )
        self.left.setColumnWidth(1, max(self._kit.theme.characters(16), self.left.viewport().width() - others))
