"""A small table edited in place: a cell opens where it stands, Tab goes on to the next, the last line is always empty."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QFocusEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.help_plans import RowShown
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.editors import Editor, editor_for
from sppk_desktop.ui.editors.text import LongEditor
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.support.widths import broken, least_for_words, longest_word, shared

_NUMBER: Final = 3.5  # characters of the first column
_LINES: Final = 17  # characters the main text of a line keeps, however narrow the page
_HEAD: Final = 9  # characters a head may ask for; a longer word of it is broken
_AIR: Final = (6, 5)
"""Drawn pixels between the words of a cell and its edges, across and down."""
_COLORS: Final = {Tone.DANGER: "danger", Tone.DONE: "done", Tone.CAREFUL: "careful"}


@dataclass(frozen=True, slots=True)
class CellColumn:
    """A column: its field, its share of the width, and whether it is only shown."""

    field: Field
    share: int
    shown_only: bool = False


class Cells(QTableWidget):
    """``edited`` and ``added`` tell what was typed; whoever keeps the plan saves it and shows the table anew."""

    edited = Signal(int, str, object)
    added = Signal(str, object)
    removed = Signal(int)
    stepped = Signal(int, int)
    chosen = Signal(int)
    typing = Signal()

    def __init__(self, kit: Kit, name: Phrase, columns: Sequence[CellColumn], add: Phrase) -> None:
        super().__init__(0, len(columns) + 1)
        self._kit, self.columns, self._add_text = kit, list(columns), kit.say(add)
        self._rows: list[RowShown] = []
        self._editable: frozenset[str] = frozenset()
        self._adds = False
        self._options: Callable[[], Sequence[Option]] = tuple
        self.editor: Editor | None = None
        self._at: tuple[int, int] = (0, 0)
        self._busy = False
        self.setAccessibleName(kit.say(name))
        self._heads = ["№", *(kit.say(one.field.short or one.field.label) for one in self.columns)]
        self.setHorizontalHeaderLabels(self._heads)
        self.setWordWrap(True)
        self.setShowGrid(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag(0x1000))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(1)  # else Qt makes the column of the numbers wider than it was told
        self.setItemDelegate(_Wrapped(self, kit))
        self.currentCellChanged.connect(self._moved)

    # What the page uses -------------------------------------------------------------------------------------------------

    def set_options(self, options: Callable[[], Sequence[Option]]) -> None:
        """Answers of a column whose list is the plan's own: its goals."""
        self._options = options

    def show_rows(self, rows: Sequence[RowShown], *, editable: frozenset[str], adds: bool) -> None:
        """Show these; the place one stands at is kept. ``adds`` shows the empty line."""
        here, at = self.current_id, (self.currentRow(), self.currentColumn())
        self.close_cell()
        self._busy = True
        self._rows, self._editable, self._adds = list(rows), editable, adds
        self.setRowCount(len(rows) + int(adds))
        for line, shown in enumerate(rows):
            self._put(line, 0, shown.number, "muted")
            for column, one in enumerate(self.columns, 1):
                tone = shown.tones.get(one.field.name)
                self._put(line, column, shown.texts.get(one.field.name, ""), _COLORS.get(tone, "text") if tone else "text")
        if adds:
            for column in range(self.columnCount()):
                self._put(len(rows), column, self._add_text if column == self._first else "", "muted")
        stood = next((place for place, row in enumerate(self._rows) if row.id == here), None)
        if self.rowCount():
            self.setCurrentCell(stood if stood is not None else max(0, min(at[0], self.rowCount() - 1)), max(at[1], self._first))
        self._busy = False
        if not self.hasFocus():
            self.clearSelection()
        self.fit()

    @property
    def current_id(self) -> int | None:
        """The row one stands in; the empty line has none."""
        line = self.currentRow()
        return self._rows[line].id if 0 <= line < len(self._rows) else None

    def go_to(self, row_id: int, name: str = "") -> bool:
        """Stand in a row, at a column."""
        line = next((place for place, row in enumerate(self._rows) if row.id == row_id), None)
        if line is None:
            return False
        self.setCurrentCell(line, self._column(name) or self._first)
        self.into_view()
        return True

    def open_cell(self, line: int, column: int, typed: str | None = None, *, dropped: bool = False) -> bool:
        """Open a cell for typing, a list ``dropped`` down at once; false where nothing may be typed."""
        if not self._may_edit(line, column):
            return False
        self.close_cell()
        self.setCurrentCell(line, column)
        one = self.columns[column - 1]
        field = one.field
        if field.name == "goal_id":
            field = _with_options(field, self._options())
        editor: Editor = (
            LongEditor(replace(field, lines=3), self._kit)
            if field.kind is Kind.LONG
            else editor_for(field, self._kit, compact=True)
        )
        editor.setParent(self.viewport())
        editor.fill_cell()
        value = self._rows[line].values.get(field.name) if line < len(self._rows) else None
        editor.set_value(value)
        if typed is not None and hasattr(editor.input, "setText"):
            editor.input.setText(typed)
        elif typed is not None and isinstance(editor, LongEditor):
            editor.text.setPlainText(typed)
            editor.text.moveCursor(editor.text.textCursor().MoveOperation.End)
        elif isinstance(editor, LongEditor):
            editor.text.selectAll()
        elif hasattr(editor.input, "selectAll"):
            editor.input.selectAll()
        self.editor, self._at = editor, (line, column)
        self._place_editor()
        editor.input.installEventFilter(self)
        editor.show()
        editor.input.setFocus()
        editor.errored.connect(editor.setToolTip)
        editor.changed.connect(self.typing)
        if isinstance(editor.input, QComboBox) and dropped:
            editor.input.activated.connect(lambda _: QTimer.singleShot(0, self, lambda: self.commit(0)))
            QTimer.singleShot(0, editor.input, editor.input.showPopup)
        return True

    def open_again(self, row_id: int, name: str, text: str) -> None:
        """A cell that was being typed when the desk was left, with what stood in it; a row of 0 is the empty line."""
        line = next((place for place, row in enumerate(self._rows) if row.id == row_id), len(self._rows) if not row_id else -1)
        if line >= 0:
            self.open_cell(line, self._column(name), text)

    def commit(self, step: int | None = None) -> bool:
        """Tell what stands in the open cell, then go ``step`` cells on; false when it cannot be understood."""
        editor = self.editor
        if editor is None:
            return True
        if editor.unclear is not None:
            editor.set_error(editor.unclear)
            return False
        (line, column), field, value = self._at, editor.field, editor.value()
        old = self._rows[line].values.get(field.name) if line < len(self._rows) else None
        self.close_cell()
        if value != old and not (field.required and value is None):
            if line < len(self._rows):
                self.edited.emit(self._rows[line].id, field.name, value)
            else:
                self.added.emit(field.name, value)
        if step is not None:
            self.setFocus()
            if step:
                self._onwards(line, column, step)
        return True

    def close_cell(self) -> None:
        """Close the open cell without a word."""
        if self.editor is not None:
            editor, self.editor = self.editor, None
            editor.input.removeEventFilter(self)
            editor.hide()
            editor.deleteLater()
            self._as_high_as_rows()

    @property
    def typed(self) -> Mapping[str, Any] | None:
        """What stands in the open cell, for a draft: row, column, text."""
        if self.editor is None:
            return None
        line, _ = self._at
        row_id = self._rows[line].id if line < len(self._rows) else 0
        return {"row": row_id, "name": self.editor.field.name, "text": self.editor.unkept()}

    # Inside -------------------------------------------------------------------------------------------------------------

    @property
    def _first(self) -> int:
        """The column one begins a new line in: the first required one."""
        return next((at for at, one in enumerate(self.columns, 1) if one.field.required), 1)

    def _column(self, name: str) -> int:
        return next((at for at, one in enumerate(self.columns, 1) if one.field.name == name), 0)

    def _put(self, line: int, column: int, text: str, color: str = "text") -> None:
        item = self.item(line, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            self.setItem(line, column, item)
        item.setText(text)
        item.setToolTip(text if len(text) > 60 else "")
        item.setForeground(self._kit.theme.color(color))

    def _may_edit(self, line: int, column: int) -> bool:
        if not 1 <= column <= len(self.columns) or not 0 <= line < self.rowCount():
            return False
        one = self.columns[column - 1]
        if one.shown_only or one.field.name not in self._editable:
            return False
        return line < len(self._rows) or (self._adds and column == self._first)

    def _onwards(self, line: int, column: int, step: int) -> None:
        """The next cell that may be typed into, in this row or the next."""
        cells = [(at, place) for at in range(self.rowCount()) for place in range(1, self.columnCount())]
        here = cells.index((line, column)) if (line, column) in cells else -1
        order = cells[here + 1 :] if step > 0 else cells[:here][::-1]
        for at, place in order:
            if self._may_edit(at, place):
                self.open_cell(at, place)
                return

    def _place_editor(self) -> None:
        if self.editor is None:
            return
        item = self.item(*self._at)
        if item is None:
            return
        area = self.visualItemRect(item)
        height = max(area.height(), self.editor.sizeHint().height() if not isinstance(self.editor, LongEditor) else 0)
        if isinstance(self.editor, LongEditor):
            height = max(height, self.editor.text.height())
            area.setWidth(max(area.width(), self._kit.theme.characters(26)))
        if isinstance(self.editor.input, QComboBox) or self.editor.field.kind is Kind.DATE:
            area.setWidth(max(area.width(), self._kit.theme.characters(17)))
        overlap = area.right() - self.viewport().width()
        if overlap > 0:
            area.moveLeft(area.left() - overlap)
        area.setHeight(height)
        lacking = area.bottom() + 1 - self.viewport().height()
        if lacking > 0 and self._at[0] > 0:
            area.moveBottom(self.viewport().height() - 1)
        elif lacking > 0:  # the only row: there is nothing above to stand over
            self.setFixedHeight(self.height() + lacking)
        self.editor.setGeometry(area)
        self.editor.raise_()

    def _moved(self, *_: object) -> None:
        if not self._busy:
            self.into_view()
            self.chosen.emit(self.current_id or 0)

    def into_view(self) -> None:
        """The table is as high as its rows; the page around it scrolls."""
        area: QWidget | None = self.parentWidget()
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        item = self.currentItem()
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and item is not None and inner is not None:
            rect = self.visualItemRect(item)
            centre = self.viewport().mapTo(inner, rect.center())
            area.ensureVisible(centre.x(), centre.y(), 0, rect.height() // 2 + self._kit.theme.px(40))

    def fit(self) -> None:
        """Widths by shares, heights by words."""
        theme = self._kit.theme
        first = theme.characters(_NUMBER)
        room = max(1, self.viewport().width() - first)
        self.setColumnWidth(0, first)
        for at, width in enumerate(shared([one.share for one in self.columns], self._least(room), room), 1):
            self.setColumnWidth(at, width)
        metrics = QFontMetrics(theme.font())
        for line in range(self.rowCount()):
            self.setRowHeight(line, max(theme.px(32), self._height(line, metrics)))
        header = max(theme.px(28), self._head_height())
        self.horizontalHeader().setFixedHeight(header)
        self._as_high_as_rows()
        self._place_editor()

    def _as_high_as_rows(self) -> None:
        rows = sum(self.rowHeight(line) for line in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().height() + rows + 2)

    def _least(self, room: int) -> list[int]:
        """A date is never cut: figures cannot be broken as words can. Words stay whole as far as there is room."""
        theme = self._kit.theme
        metrics, heads = QFontMetrics(theme.font()), QFontMetrics(theme.font(9, bold=True))
        day, lines = metrics.horizontalAdvance("00.00.0000") + theme.px(20), theme.characters(_LINES)
        firm, wanted = [], []
        for at, one in enumerate(self.columns, 1):
            long = one.field.kind is Kind.LONG and one.field.required
            firm.append(day if one.field.kind is Kind.DATE else lines if long else 0)
            cells = [item.text() for line in range(self.rowCount()) if (item := self.item(line, at)) is not None]
            inside = longest_word(cells, metrics) + 2 * theme.px(_AIR[0]) + 2
            head = longest_word([self._heads[at]], heads) + theme.px(18)
            wanted.append(max(inside, min(head, theme.characters(_HEAD))))
        return least_for_words(firm, wanted, room)

    def _height(self, line: int, metrics: QFontMetrics) -> int:
        """As high as the longest cell needs in its width."""
        across, down = self._kit.theme.px(_AIR[0]), self._kit.theme.px(_AIR[1])
        highest = 0
        for at in range(self.columnCount()):
            item = self.item(line, at)
            if item is not None and item.text():
                width = max(10, self.columnWidth(at) - 1 - 2 * across)
                text = broken(item.text(), metrics, width)
                box = metrics.boundingRect(0, 0, width, 10_000, int(Qt.TextFlag.TextWordWrap), text)
                highest = max(highest, box.height())
        return highest + 2 * down + 2

    def _head_height(self) -> int:
        """Heads wrap: as high as the longest needs in its width."""
        metrics, theme = QFontMetrics(self._kit.theme.font(9, bold=True)), self._kit.theme
        highest = 0
        for at in range(self.columnCount()):
            item = self.horizontalHeaderItem(at)
            if item is None:
                continue
            width = max(theme.px(20), self.columnWidth(at) - theme.px(18))
            item.setText(broken(self._heads[at], metrics, width))
            box = metrics.boundingRect(0, 0, width, 1000, int(Qt.TextFlag.TextWordWrap), item.text())
            highest = max(highest, box.height())
        return highest + theme.px(8)

    # Keys ---------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, F2 or typing opens a cell; Alt and arrows step the row; Ctrl+Delete takes it out; Tab leaves the table."""
        key, line, column = Qt.Key(event.key()), self.currentRow(), self.currentColumn()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not control:
            if not self.open_cell(line, column, dropped=True):
                self.open_cell(line, self._first)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            if (row_id := self.current_id) is not None:
                self.stepped.emit(row_id, -1 if key == Qt.Key.Key_Up else 1)
        elif control and key == Qt.Key.Key_Delete:
            if (row_id := self.current_id) is not None:
                self.removed.emit(row_id)
        elif event.text().isprintable() and event.text() and not control and not alt:
            self.open_cell(line, column, event.text())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click opens the cell."""
        at: QPoint = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid():
            self.open_cell(index.row(), index.column(), dropped=True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """One click on the empty line begins a row."""
        if not self.commit():
            return
        super().mousePressEvent(event)
        if self._adds and self.currentRow() == len(self._rows):
            self.open_cell(len(self._rows), self._first)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Tab take what is typed, Esc leaves it, going elsewhere takes it too."""
        if self.editor is None or watched is not self.editor.input:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
            match Qt.Key(event.key()):
                case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                    self.commit(0)
                    return True
                case Qt.Key.Key_Tab | Qt.Key.Key_Backtab:
                    self.commit(1 if event.key() == Qt.Key.Key_Tab else -1)
                    return True
                case Qt.Key.Key_Escape:
                    self.close_cell()
                    self.setFocus()
                    return True
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # Esc belongs to the open cell first
            return True
        elif event.type() == QEvent.Type.FocusOut:
            editor = self.editor
            QTimer.singleShot(0, self, lambda: self._left(editor))
        elif event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._place_editor)
        return super().eventFilter(watched, event)

    def _left(self, editor: Editor) -> None:
        if self.editor is not editor:
            return
        focus = QApplication.focusWidget()
        if QApplication.activePopupWidget() is None and (focus is None or not editor.isAncestorOf(focus)):
            self.commit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cell one stands in is tinted while the table has the keyboard."""
        super().focusInEvent(event)
        if (item := self.currentItem()) is not None:
            item.setSelected(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Only one table is tinted."""
        super().focusOutEvent(event)
        self.clearSelection()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widths anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()


class _Wrapped(QStyledItemDelegate):
    """Draws words wrapped and never cut: one that is wider than its column is broken with a hyphen."""

    def __init__(self, table: Cells, kit: Kit) -> None:
        super().__init__(table)
        self._kit = kit

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """The tint of the chosen cell, then the words."""
        theme = self._kit.theme
        area: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("selection"))
        color = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(color.color() if isinstance(color, QBrush) else theme.color("text"))
        painter.setFont(theme.font())
        across, down = theme.px(_AIR[0]), theme.px(_AIR[1])
        room = area.adjusted(across, down, -across, -down)
        text = broken(str(index.data() or ""), painter.fontMetrics(), room.width())
        painter.drawText(room, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), text)


def _with_options(field: Field, options: Sequence[Option]) -> Field:
    return replace(field, kind=Kind.CHOICE, options=tuple(options))
