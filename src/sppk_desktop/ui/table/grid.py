"""The table itself: rows only, columns that hide by rank when the page is narrow, widths remembered in characters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from sppk_desktop.core.fields import Kind
from sppk_desktop.core.words import T
from sppk_desktop.ui import clipboard
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.table.delegate import CellPainter
from sppk_desktop.ui.table.rows import RowModel

_LEAST: Final = 3  # characters
_NAME: Final = 24  # characters a name has before words beside it give way
_GIVES: Final[Mapping[Kind | str, int]] = {Kind.TEXT: 16, Kind.CHOICE: 16, "chips": 16, "class": 4}
"""The kinds of columns that give way to names, and the characters they keep."""


class Grid(QTableView):
    """Knows nothing of SQL: shows a `RowModel` and tells keys."""

    entered = Signal()
    typed = Signal(str)
    escaped = Signal()
    went_up = Signal()
    sort_asked = Signal(str)
    picked = Signal()

    def __init__(self, kit: Kit, key: str) -> None:
        super().__init__()
        self._kit, self._key = kit, f"list.{key}"
        remembered = kit.layout(self._key) or {}
        self._widths: dict[str, float] = dict(remembered.get("widths", {}))
        self._shown: dict[str, bool] = dict(remembered.get("shown", {}))
        self._fitting = False
        self.chosen: frozenset[int] = frozenset()
        self.first = 0
        self.setItemDelegate(CellPainter(kit, self, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        # heads of our own: asked for Qt's, PySide was once seen to give a plain QWidget that had stood at the same address
        heads, rows = QHeaderView(Qt.Orientation.Horizontal, self), QHeaderView(Qt.Orientation.Vertical, self)
        self.setHorizontalHeader(heads)
        self.setVerticalHeader(rows)
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(kit.theme.px(20))
        rows.setDefaultSectionSize(kit.theme.px(32))
        heads.setHighlightSections(False)
        heads.setSectionsClickable(True)
        heads.setFixedHeight(kit.theme.px(29))
        heads.setMinimumSectionSize(kit.theme.characters(_LEAST))
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        heads.customContextMenuRequested.connect(lambda at: self.choose_columns(heads.mapToGlobal(at)))
        heads.sectionClicked.connect(self._head_clicked)
        heads.sectionResized.connect(self._resized)
        self.doubleClicked.connect(lambda _: self.entered.emit())

    @property
    def rows(self) -> RowModel:
        """The model, by its own type."""
        model = self.model()
        assert isinstance(model, RowModel)
        return model

    def set_rows(self, rows: RowModel) -> None:
        """Show these rows."""
        self.setModel(rows)
        self.fit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell it once, whatever the way."""
        super().selectionChanged(selected, deselected)
        self.chosen = frozenset(self.chosen_rows())
        self.viewport().update()
        self.picked.emit()

    def reset(self) -> None:
        """A list read anew has nothing chosen; Qt clears its selection without saying so."""
        self.chosen = frozenset()
        super().reset()

    # Columns ------------------------------------------------------------------------------------------------------------

    def fit(self) -> None:
        """Hide columns of high rank until the rest has room; the column of names takes what is left."""
        if not isinstance(self.model(), RowModel):
            return
        columns = self.rows.columns
        room = self.viewport().width()
        wanted = [i for i, column in enumerate(columns) if self._shown.get(column.key, column.shown)]
        width = {i: self._width(i) for i in wanted}
        while len(wanted) > 1 and sum(width[i] for i in wanted) > room:
            last = max(wanted, key=lambda i: (columns[i].rank, i))
            if columns[last].rank == 0:
                break
            wanted.remove(last)
        wide = next((i for i in wanted if columns[i].marks_hits), wanted[0] if wanted else 0)
        self._make_room(wide, width, wanted, room)
        spare = room - sum(width[i] for i in wanted)
        self._fitting = True
        for i in range(len(columns)):
            self.setColumnHidden(i, i not in wanted)
            if i in wanted:
                least = self._kit.theme.characters(12)
                self.setColumnWidth(i, max(width[i] + spare, least) if i == wide else width[i])
        self._fitting = False
        self.first = wanted[0] if wanted else 0

    def _make_room(self, wide: int, width: dict[int, int], wanted: Sequence[int], room: int) -> None:
        """Names are not cut while words beside them can be: long columns give way, of words and chips down to a few words."""
        theme, columns = self._kit.theme, self.rows.columns
        edge = 2 * theme.px(8)
        least = theme.characters(min(columns[wide].width, _NAME)) + edge
        short = least - (room - sum(width[i] for i in wanted if i != wide))
        for i in sorted(wanted, key=lambda i: -width[i]):
            if short > 0 and i != wide and columns[i].kind in _GIVES:
                least = max(self._head(i), theme.characters(_GIVES[columns[i].kind]) + edge)
                gives = min(short, max(0, width[i] - least))
                width[i] -= gives
                short -= gives

    def _width(self, index: int) -> int:
        column = self.rows.columns[index]
        drawn = self._kit.theme.characters(self._widths.get(column.key, column.width)) + 2 * self._kit.theme.px(8)
        return max(drawn, self._head(index))

    def _head(self, index: int) -> int:
        said = self._kit.say(self.rows.columns[index].header)
        return self.horizontalHeader().fontMetrics().horizontalAdvance(said) + 3 * self._kit.theme.px(8)

    def _resized(self, index: int, old: int, new: int) -> None:
        if not self._fitting and isinstance(self.model(), RowModel):
            characters = (new - 2 * self._kit.theme.px(8)) / self._kit.theme.characters(100) * 100
            self._widths[self.rows.columns[index].key] = round(characters, 1)
            self._remember()

    def _remember(self) -> None:
        self._kit.remember(self._key, {"widths": self._widths, "shown": self._shown})

    def choose_columns(self, at: QPoint) -> None:
        """The menu that shows and hides columns; the first always stays."""
        menu = QMenu(self)
        for i, column in enumerate(self.rows.columns):
            action = QAction(self._kit.say(column.header), menu, checkable=True)
            action.setChecked(self._shown.get(column.key, column.shown))
            action.setEnabled(i > 0 and not column.marks_hits)
            action.toggled.connect(lambda on, key=column.key: self._toggle(key, on))
            menu.addAction(action)
        menu.addSeparator()
        menu.addAction(self._kit.say(T("As at first")), self._as_at_first)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _toggle(self, key: str, on: bool) -> None:
        self._shown[key] = on
        self._remember()
        self.fit()

    def _as_at_first(self) -> None:
        self._widths.clear()
        self._shown.clear()
        self._remember()
        self.fit()

    def _head_clicked(self, index: int) -> None:
        column = self.rows.columns[index]
        if column.sortable:
            self.sort_asked.emit(column.key)

    # Keys ---------------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Esc goes back, letters search, Ctrl+C copies the rows as shown."""
        key, text = event.key(), event.text()
        command = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.went_up.emit()
        elif not command and text.strip() and text.isprintable() and text != "/":
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """The chosen rows as text with tabs, visible columns only."""
        seen = [i for i in range(len(self.rows.columns)) if not self.isColumnHidden(i)]
        lines = ["\t".join(str(self.rows.index(row, i).data()) for i in seen) for row in self.chosen_rows()]
        clipboard.put("\n".join(lines))

    def chosen_rows(self) -> Sequence[int]:
        """Rows chosen, in order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def resizeEvent(self, event: QResizeEvent) -> Any:
        """Columns follow the page."""
        super().resizeEvent(event)
        if isinstance(self.model(), RowModel):
            self.rows.shows(self.viewport().height() // self.verticalHeader().defaultSectionSize() + 1)
        self.fit()
