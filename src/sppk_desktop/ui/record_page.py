"""The generic page of a plain subject: its list at the left, the form of the chosen record in its place when opened."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import Screen
from sppk_desktop.core.words import T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors.links import LinkEditor
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.parts import button, column, label
from sppk_desktop.ui.table import ListView
from sppk_desktop.ui.values import Lookups


class Keeper(Protocol):
    """Loads and saves the values of one kind of record; a feature gives it, since windows write no SQL."""

    def load(self, id: int) -> tuple[dict[str, Any], int]:  # noqa: A002
        """The values of a record and its revision."""
        ...

    def save(self, id: int | None, values: dict[str, Any], revision: int) -> tuple[int, int]:  # noqa: A002
        """Save into this record, or a new one; its id and new revision."""
        ...

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin."""
        ...

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin."""
        ...


class RecordPage(QWidget):
    """List and form of a `core.screens.Screen`. The form is bound to the id it was opened for and saves into no other.

    ``opens`` shows a record instead of its form, where it has a page of its own; ``start`` gives what a new one begins with.
    """

    saved = Signal(int)

    def __init__(
        self, desk: Desk, screen: Screen, keeper: Keeper, lookups: Lookups | None = None, *, writes: bool = True,
        opens: Callable[[int], object] | None = None, start: Callable[[], dict[str, Any]] = dict,
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._screen, self._keeper, self._writes, self._start = desk, screen, keeper, writes, start
        kit, px = desk.kit, desk.kit.theme.px
        self.list = ListView(desk, screen.rows, screen.key, lookups=lookups)
        self.form = FormView(desk, screen.form, screen=screen.key, lookups=lookups, compartment=screen.compartment)
        self.form.set_read_only(not writes)
        self._title = label(kit, screen.title, "page")
        self._planned = next((name for name, field in screen.form.fields.items() if field.link == "PlanLine"), None)
        hints = [("Enter", T("next")), ("F8", T("first gap")), ("Ctrl+S", T("save", "key"))]
        if self._planned is not None:
            hints.insert(2, ("Ctrl+L", T("annual plan", "key")))
        self.bar = ActionBar(kit, hints if writes else [("Esc", T("back", "key"))])
        self._remove = button(kit, T("Delete"), self.remove, "danger", "bin")
        self._save = button(kit, T("Save"), self.save, "primary", "check")
        self.bar.set_buttons(self._remove, button(kit, T("Close"), self.close_form, "text"), self._save)
        self._whole = QWidget()
        self._whole.setLayout(column(self._title, self.form, self.bar, gap=px(8)))
        self._sides = QStackedWidget()
        self._sides.addWidget(self.list)
        self._sides.addWidget(self._whole)
        self.setLayout(column(self._sides))
        self.setFocusProxy(self.list.search)
        if writes:
            new = button(kit, screen.new, self.new, "outlined", "plus")
            self.list.set_actions(new)
            self.list.set_empty(screen.empty, deed=Deed(screen.new, self.new))
        self.list.opened.connect(opens or self.open)
        self.form.finished.connect(self._save.setFocus)
        self.form.draft_kept.connect(self.bar.say_draft)
        self._save.setVisible(writes)
        for keys, do in (("Ctrl+N", self.new), ("Ctrl+S", self.save), ("Ctrl+L", self.link_line), ("Esc", self.close_form)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def open(self, id: int) -> None:  # noqa: A002
        """Show the form of a record."""
        values, revision = self._keeper.load(id)
        self._show(id, values, revision)

    def new(self) -> None:
        """Show an empty form."""
        if self._sides.currentWidget() is self.list:
            self.begin({})

    def start_with(self, values: Mapping[str, Any]) -> None:
        """What every new record of this page begins with, besides what it began with already."""
        start = self._start
        self._start = lambda: {**start(), **values}

    def begin(self, values: Mapping[str, Any]) -> None:
        """Show the form of a new record that begins with these values; what was open keeps its draft."""
        if self._writes:
            self._show(None, {**self._start(), **values}, 0)

    def _show(self, id: int | None, values: dict[str, Any], revision: int) -> None:  # noqa: A002
        self.bar.clear_draft()
        self.form.open_for(id, values, revision)
        self._remove.setVisible(self._writes and id is not None)
        self._sides.setCurrentWidget(self._whole)
        self.form.focus_first()

    def save(self) -> bool:
        """Check and save; what is wrong is said at its field."""
        if self._sides.currentWidget() is self.list or not self._writes or not self.form.check():
            return False
        try:
            id_, revision = self._keeper.save(self.form.record_id, self.form.values(), self.form.revision)
        except AppError as error:
            self.form.keep_draft()
            self._desk.tell(Message.of(error))
            return False
        self.form.saved(id_, revision)
        self._desk.hush()  # what was wrong is not any more
        self.saved.emit(id_)
        self._to_list(id_)
        return True

    def link_line(self) -> None:
        """To the line of the annual plan, its offers open: what is being written down becomes the evidence of the line."""
        if self._planned is None or not self._writes or self._sides.currentWidget() is self.list:
            return
        self.form.focus_field(self._planned)
        editor = self.form.editor(self._planned)
        if isinstance(editor, LinkEditor):
            editor.search(anything=True)

    def close_form(self) -> None:
        """Back to the list; what was written stays as a draft."""
        if self._sides.currentWidget() is not self.list:
            self._to_list(self.form.record_id)

    def remove(self) -> None:
        """Into the recycle bin, with the way back at the bottom."""
        if (id_ := self.form.record_id) is None:
            return
        self._keeper.remove(id_)
        self.form.discard_draft()
        self._to_list(None)
        self._desk.offer_undo(T("The record was moved to the recycle bin."), lambda: self._restore(id_))

    def _restore(self, id: int) -> None:  # noqa: A002
        self._keeper.restore(id)
        self._to_list(id)

    def _to_list(self, id: int | None) -> None:  # noqa: A002
        self.form.close_record()
        self._sides.setCurrentWidget(self.list)
        self.list.reload()
        if id is not None:
            self.list.select(id)
        self.list.grid.setFocus()
