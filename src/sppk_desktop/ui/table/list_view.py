"""A list with its search, filters, count and empty states: the left half of most pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QItemSelectionModel, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from sppk_desktop.core.fields import Field, fields_of
from sppk_desktop.core.screens import Chip, Column, Request, RowSource, Trend
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, EmptyState
from sppk_desktop.ui.parts import ElidedLabel, KeyHints, button, clear, column, frame, label, row, show_if
from sppk_desktop.ui.table.grid import Grid
from sppk_desktop.ui.table.pills import FilterPill
from sppk_desktop.ui.table.rows import RowModel
from sppk_desktop.ui.table.search_box import SearchBox
from sppk_desktop.ui.values import Lookups, NoLookups, say_number, say_plain, say_value

_REST: Final = 120
"""Milliseconds without a key before the rest of an order is read and the chosen row is told."""


class ListView(QWidget):
    """Search box, filter pills, count sentence, actions, lazy table. ``chosen`` follows the bar, ``opened`` follows Enter."""

    chosen = Signal(int)
    opened = Signal(int)
    unchosen = Signal()

    def __init__(self, desk: Desk, rows: RowSource, key: str, *, count: Phrase | None = None, search: Phrase | None = None,
                 lookups: Lookups | None = None, searchable: bool = True, hints: bool = True) -> None:  # fmt: skip
        super().__init__()
        self.desk, self.kit = desk, desk.kit
        self._rows, self._lookups = rows, lookups or NoLookups()
        self._count_phrase = count or T("{n} rows")
        record = getattr(rows, "record", None)
        self._fields: dict[str, Field] = fields_of(record) if record is not None else {}
        self._sort, self._descending, self._total, self._told = "", False, -1, 0
        self.model = RowModel(rows, desk.store.reading, self._cell, self.kit.say, self)
        self.search = SearchBox(self.kit, search)
        show_if(self.search, searchable)
        self.pills = [FilterPill(self.kit, filter_, desk.store.reading) for filter_ in rows.filters]
        self.grid = Grid(self.kit, key)
        self.grid.set_rows(self.model)
        self.grid.setAccessibleName(self.kit.say(T("List")))
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._empty: EmptyState | None = None
        self._build(hints)
        self._connect()
        self.reload()

    # What pages use -----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read anew; the chosen row stays chosen if it is still there."""
        self._total = -1
        self._ask(whole=False)

    def select(self, id: int) -> bool:  # noqa: A002
        """Choose a record, wherever it stands; false when the list does not hold it."""
        self.model.finish()
        at = self.model.row_of(id)
        if at >= 0:
            self._to_row(at)
        return at >= 0

    @property
    def current(self) -> int | None:
        """The chosen record."""
        chosen = self.grid.chosen_rows()
        return self.model.id_at(chosen[0]) if chosen else None

    @property
    def selected(self) -> list[int]:
        """All chosen records, in order (see `choose_several`)."""
        return [id_ for at in self.grid.chosen_rows() if (id_ := self.model.id_at(at)) is not None]

    @property
    def request(self) -> Request:
        """What is asked for now; export and print take the same."""
        filters = {pill.filter.key: pill.key for pill in self.pills if pill.key is not None}
        return Request(self.search.text(), filters, self._sort, self._descending)

    def choose_several(self) -> None:
        """Let several rows be chosen with Ctrl and Shift."""
        self.grid.setSelectionMode(Grid.SelectionMode.ExtendedSelection)

    def set_filter(self, key: str, value: str | None) -> None:
        """Set a filter by its key and read anew."""
        for pill in self.pills:
            if pill.filter.key == key:
                pill.set_key(value)
        self._ask(whole=False)

    def set_actions(self, *actions: QPushButton) -> None:
        """Buttons at the right of the count sentence."""
        clear(self._actions)
        for action in actions:
            self._actions.addWidget(action)

    def set_foot(self, widget: QWidget) -> None:
        """Something of the page's own at the left of the foot, e.g. families that fit the search too."""
        self._foot.insertWidget(0, widget, 1)

    def set_empty(self, title: Phrase | str, detail: Phrase | str = "", icon: str = "", deed: Deed | None = None,
                  deed_icon: str = "plus") -> None:  # fmt: skip
        """What is shown when nothing was ever entered."""
        self._empty = EmptyState(self.kit, title, detail, icon, deed, deed_icon=deed_icon if deed else "")
        self._pages.addWidget(self._empty)
        self._show_state()

    # Building -----------------------------------------------------------------------------------------------------------

    def _build(self, hints: bool) -> None:
        px, kit = self.kit.theme.px, self.kit
        self._fold = button(kit, T("Filters"), self._open_filters, icon="filter")
        self._filters = row(self.search, *self.pills, self._fold, gap=px(8))
        self._filters.addStretch(0)
        self._count, self._detail = label(kit, "", "bold"), ElidedLabel(kit, "", "small")
        self._actions = row(gap=px(8))
        sentence = row(self._count, self._detail, self._actions, gap=px(10))
        sentence.setStretch(1, 1)
        self._foot = row(gap=px(12), margins=(px(14), px(5), px(14), px(5)))
        self._foot.addStretch(0)
        self.columns_button = button(kit, T("Columns"), self._columns, "plain", "columns")
        self._keys: KeyHints | None = None
        if hints:
            self._keys = KeyHints(kit, [("↓", T("to the list")), ("Enter", T("card")), ("Esc", T("clear", "key"))])
            self._foot.addWidget(self._keys)
        self._foot.addWidget(self.columns_button)
        self._foot_frame = frame("foot", self._foot)
        self._nothing = QWidget()
        self._nothing.setLayout(QVBoxLayout())
        self._pages = QStackedWidget()
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._nothing)
        panel = frame("panel", column(self._pages, self._foot_frame, gap=0, margins=(1, 1, 1, 1)))
        panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._line = frame("page")
        self._line.setLayout(sentence)
        self.setLayout(column(self._filters, self._line, panel, gap=px(8)))
        self._fold.hide()

    def _connect(self) -> None:
        self.search.searched.connect(lambda _: self._ask(whole=False))
        self.search.went_down.connect(self._into_list)
        self.search.entered.connect(self._open)
        self.search.left_empty.connect(self._into_list)
        for pill in self.pills:
            pill.chosen.connect(lambda: self._ask(whole=False))
        self.grid.picked.connect(self._rest.start)
        self.grid.entered.connect(self._open)
        self.grid.typed.connect(self._type_on)
        self.grid.escaped.connect(self._escape)
        self.grid.went_up.connect(self.search.setFocus)
        self.grid.sort_asked.connect(self._sort_by)
        self._rest.timeout.connect(self._rested)
        for keys in ("Ctrl+F", "/"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._to_search)

    # Asking -------------------------------------------------------------------------------------------------------------

    def _ask(self, *, whole: bool) -> None:
        kept = self.current
        self.model.ask(self.request, whole=whole)
        at = self.model.row_of(kept) if kept is not None else -1
        if self.model.rowCount():
            self._to_row(max(at, 0))
        self._show_state()
        self._rest.start()

    def _rested(self) -> None:
        """The fingers rest: read what is left, count, tell the chosen one."""
        self.model.finish()
        if self._total < 0:
            plain = not (self.search.text() or self.request.filters)
            with self.desk.store.reading() as session:
                self._total = self.model.rowCount() if plain else len(self._rows.ids(session, Request()))
        self._show_state()
        current = self.current
        if current is None:
            self._told = 0
            self.unchosen.emit()
        elif current != self._told:
            self._told = current
            self.chosen.emit(current)

    def _cell(self, column: Column, value: Any) -> str:
        if isinstance(value, (list, tuple)) and value and isinstance(value[0], Chip):
            return ", ".join(chip.text for chip in value)
        if isinstance(value, Chip):
            return value.text
        if isinstance(value, Trend):
            return ", ".join(say_plain(point, self.kit.say) for point in value.points)
        if (field := self._fields.get(column.key)) is not None:
            return say_value(field, value, self.kit.say, self._lookups)
        return say_plain(value or None if isinstance(value, (list, tuple, str)) else value, self.kit.say)

    def _sort_by(self, key: str) -> None:
        if key != self._sort:
            self._sort, self._descending = key, False
        elif not self._descending:
            self._descending = True
        else:
            self._sort, self._descending = "", False
        header = self.grid.horizontalHeader()
        keys = [column.key for column in self.model.columns]
        header.setSortIndicatorShown(bool(self._sort))
        if self._sort:
            order = header.sortIndicatorOrder()
            order = type(order).DescendingOrder if self._descending else type(order).AscendingOrder
            header.setSortIndicator(keys.index(self._sort), order)
        self._ask(whole=False)

    # Moving about -------------------------------------------------------------------------------------------------------

    def _to_row(self, at: int) -> None:
        index = self.model.index(at, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.grid.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.grid.scrollTo(index)

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.grid.setFocus()
            if self.current is None:
                self._to_row(0)

    def _to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _type_on(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def _escape(self) -> None:
        if self.search.text():
            self.search.clear()
        self.search.setFocus()

    def _open(self) -> None:
        if (current := self.current) is not None:
            self.opened.emit(current)

    def _columns(self) -> None:
        self.grid.choose_columns(self.columns_button.mapToGlobal(self.columns_button.rect().bottomLeft()))

    def _open_filters(self) -> None:
        menu = QMenu(self)
        for pill in self.pills:
            inner = menu.addMenu(pill.text())
            inner.aboutToShow.connect(lambda pill=pill, inner=inner: pill.fill(inner) if inner.isEmpty() else None)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._fold.mapToGlobal(self._fold.rect().bottomLeft()))

    # Saying -------------------------------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        found, more = self.model.rowCount(), not self.model.complete
        number = say_number(found) + ("+" if more else "")
        self._count.setText(self.kit.say(self._count_phrase.filled(n=found)).replace(str(found), number, 1))
        asked = bool(self.search.text() or self.request.filters)
        said = T("of {total} in all", total=say_number(self._total)) if asked and self._total > 0 else ""
        self._detail.setText(self.kit.say(said))
        if found:
            self._pages.setCurrentWidget(self.grid)
        elif self._total < 0 and asked:
            self._pages.setCurrentWidget(self.grid)  # whether there is anything at all is known in a moment
        elif self._empty is not None and (not asked or self._total == 0):
            self._pages.setCurrentWidget(self._empty)
        else:
            self._show_nothing()

    def _show_nothing(self) -> None:
        layout = self._nothing.layout()
        assert layout is not None
        clear(layout)
        layout.addWidget(self._nothing_found())
        self._pages.setCurrentWidget(self._nothing)

    def _nothing_found(self) -> EmptyState:
        search = self.search.text()
        title: Phrase = T("Nothing found for «{search}»", search=search) if search else T("Nothing here yet")
        on: Sequence[FilterPill] = [pill for pill in self.pills if pill.key is not None]
        if on:
            names = ", ".join(f"«{pill.text()}»" for pill in on)
            detail = T("The filter is on: {names}.", names=names)
            deed = Deed(T("Clear the filter"), self._clear_filters)
            return EmptyState(self.kit, title, detail, "search", deed, "outlined", "close")
        if search:
            detail = T("Type fewer letters: a part of the name is enough.")
            deed = Deed(T("Clear the search"), self.search.clear_search)
            return EmptyState(self.kit, title, detail, "search", deed, "outlined", "close")
        return EmptyState(self.kit, title)

    def _clear_filters(self) -> None:
        for pill in self.pills:
            pill.set_key(None)
        self._ask(whole=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the filters move into one menu and the hints go."""
        super().resizeEvent(event)
        self._foot_frame.setVisible(self.height() > self.kit.theme.px(360))
        if self._keys is not None:
            self._keys.setVisible(self._keys.sizeHint().width() + self.columns_button.sizeHint().width() + 80 < self.width())
        needed = self.kit.theme.characters(26) + sum(pill.sizeHint().width() + 8 for pill in self.pills)
        narrow = bool(self.pills) and needed > self.width()
        self._fold.setVisible(narrow)
        for pill in self.pills:
            pill.setVisible(not narrow)
