"""One catalogue at a time: its entries as a list, and the few facts of the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.editors import Editor, editor_for
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import button, clear, column, frame, label, row, show_if
from sppk_desktop.ui.table import ListView

_SIDE = 380


class ListTold(Protocol):
    """A catalogue by its key and title."""

    @property
    def key(self) -> str: ...  # noqa: D102
    @property
    def title(self) -> Phrase | str: ...  # noqa: D102


class Editing(Protocol):
    """What may be done with the entries of a catalogue."""

    @property
    def lists(self) -> Sequence[ListTold]: ...  # noqa: D102

    def fields(self, key: str, id_: int | None) -> Sequence[Field]:
        """What can be told of an entry, or of a new one."""
        ...

    def values(self, key: str, id_: int) -> dict[str, Any]:
        """What is told of an entry."""
        ...

    def start(self, key: str) -> dict[str, Any]:
        """What a new entry begins with."""
        ...

    def may_add(self, key: str) -> bool:
        """Whether the catalogue takes entries of the school's own."""
        ...

    def is_hidden(self, key: str, id_: int) -> bool:
        """Whether it is not offered any more."""
        ...

    def is_shipped(self, key: str, id_: int) -> bool:
        """Whether it came with the program."""
        ...

    def save(self, key: str, id_: int | None, values: Mapping[str, Any]) -> int:
        """Write an entry, or a new one."""
        ...

    def hide(self, key: str, id_: int, hidden: bool) -> None:
        """Offer it no more, or again."""
        ...

    def move(self, key: str, id_: int, step: int) -> bool:
        """Up or down."""
        ...

    def remove(self, key: str, id_: int) -> None:
        """Take away an own entry nobody used."""
        ...

    def restore(self, key: str, id_: int) -> None:
        """Bring it back."""
        ...


class Rows(RowSource, Protocol):
    """The entries of the catalogue ``key``."""

    key: str


class EntriesPane(QWidget):
    """``changed`` tells that a catalogue says something else now."""

    changed = Signal()

    def __init__(self, desk: Desk, editing: Editing, rows: Rows, *, writes: bool) -> None:
        super().__init__()
        self.desk, self.kit, self._editing, self._rows, self._writes = desk, desk.kit, editing, rows, writes
        self._at: int | None = None
        self._new = False
        self.editors: list[Editor] = []
        self._build()

    def _build(self) -> None:
        kit, px = self.kit, self.kit.theme.px
        self.list = ListView(self.desk, self._rows, "catalogues", count=T("{n} entries"), search=T("Search by word or code"))
        self.list.chosen.connect(lambda id_: self._show(id_))
        self.list.opened.connect(lambda _: self._to_form())
        self._add = button(kit, T("Add"), self.add, "outlined", "plus")
        self._up = button(kit, "", partial(self.shift, -1), "outlined", "up", T("One place up (Alt+↑)"))
        self._down = button(kit, "", partial(self.shift, 1), "outlined", "down", T("One place down (Alt+↓)"))
        if self._writes:
            self.list.set_actions(self._up, self._down, self._add)
        self.message = MessageBar(kit)
        self._title = label(kit, "", "panel", wrap=True)
        self._lines = column(gap=px(6))
        self._hide = button(kit, "", self.hide, "outlined", "eye-off")
        self._remove = button(kit, T("Delete"), self.remove, "danger", "bin")
        self._save = button(kit, T("Save"), self.save, "primary", "check")
        note = T("What is signed keeps its words. What was entered with a hidden entry stays and is counted in its set.")
        self._note = label(kit, note, "small", wrap=True)
        self._buttons = QWidget()
        self._buttons.setLayout(column(row(self._hide, self._remove, None, gap=px(8)), row(None, self._save), gap=px(8)))
        inside = column(self._title, self._lines, self._buttons, self._note, None, gap=px(10),
                        margins=(px(16), px(14), px(16), px(14)))  # fmt: skip
        content = QWidget()
        content.setProperty("ground", "plain")
        content.setLayout(inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self._side = frame("panel", column(area, gap=0, margins=(1, 1, 1, 1)))
        body = row(self.list, self._side, gap=px(12))
        body.setStretch(0, 1)
        whole = column(self.message, body, gap=px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.list.grid)
        for keys, do in (("Ctrl+N", self.add), ("Ctrl+S", self.save), ("F2", self._to_form), ("Alt+Up", partial(self.shift, -1)),
                         ("Alt+Down", partial(self.shift, 1)), ("Ctrl+H", self.hide)):  # fmt: skip
            made = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(do)

    # Showing ------------------------------------------------------------------------------------------------------------

    def show_catalogue(self, key: str) -> None:
        """Another catalogue, from its first entry."""
        self._rows.key = key
        self._new = False
        self._add.setEnabled(self._editing.may_add(key))
        self.message.clear()
        self.list.search.clear()
        self.list.reload()
        first = self.list.model.id_at(0)
        if first is not None:
            self.list.select(first)
        self._show(first)

    def _show(self, id_: int | None) -> None:
        self._at, self._new = id_, False
        self._fill(self._editing.values(self._rows.key, id_) if id_ is not None else {})

    def _fill(self, values: Mapping[str, Any]) -> None:
        kit, key = self.kit, self._rows.key
        clear(self._lines)
        self.editors = []
        known = self._at is not None
        show_if(self._side, known or self._new)
        if not known and not self._new:
            return
        self._title.setText(kit.say(T("A new entry")) if self._new else str(values.get("ky", "")))
        for field in self._editing.fields(key, self._at):
            editor = editor_for(field, kit)
            editor.set_value(values.get(field.name))
            editor.set_read_only(not self._writes)
            editor.entered.connect(partial(self._onwards, len(self.editors)))
            self._lines.addWidget(label(kit, field.label, "muted"))
            self._lines.addWidget(editor)
            if field.help is not None:
                self._lines.addWidget(label(kit, field.help, "small", wrap=True))
            self.editors.append(editor)
        hidden = known and self._at is not None and self._editing.is_hidden(key, self._at)
        own = known and self._at is not None and not self._editing.is_shipped(key, self._at)
        self._hide.setText(kit.say(T("Show again") if hidden else T("Hide")))
        self._hide.setIcon(kit.icon("eye" if hidden else "eye-off"))
        show_if(self._hide, known)
        show_if(self._remove, own)
        show_if(self._buttons, self._writes)

    def _onwards(self, at: int) -> None:
        if at + 1 < len(self.editors):
            self.editors[at + 1].setFocus()
        else:
            self._save.setFocus()

    def _to_form(self) -> None:
        if self.editors:
            self.editors[0].setFocus()

    # Changing -----------------------------------------------------------------------------------------------------------

    def add(self) -> None:
        """A new entry at the end of the list."""
        if self._writes and self._editing.may_add(self._rows.key):
            self._at, self._new = None, True
            self._fill(self._editing.start(self._rows.key))
            self._to_form()

    def save(self) -> None:
        """Check and write."""
        if not self._writes or not self.editors:
            return
        for editor in self.editors:
            missing = T("This must be filled in.") if editor.field.required and editor.value() is None else None
            editor.set_error(editor.unclear or missing)
        wrong = next((editor for editor in self.editors if editor.error is not None), None)
        if wrong is not None:
            wrong.setFocus()
            return
        key, at = self._rows.key, self._at
        before = self._editing.values(key, at) if at is not None else None
        values = {editor.field.name: editor.value() for editor in self.editors}
        if values == before:
            return
        saved = self._told(lambda: self._editing.save(key, at, values))
        if saved is None:
            return
        self._again(saved)
        if before is not None and at is not None:
            self.desk.offer_undo(T("The entry was changed."), lambda: self._put_back(key, at, before))
        else:
            self.desk.offer_undo(T("The entry was added."), lambda: self._take_out(key, saved))

    def _put_back(self, key: str, id_: int, before: Mapping[str, Any]) -> None:
        self._told(lambda: self._editing.save(key, id_, before))
        self._again(id_)

    def _take_out(self, key: str, id_: int) -> None:
        self._told(lambda: self._editing.remove(key, id_))
        self._again(None)

    def hide(self) -> None:
        """Offer the entry no more, or again."""
        key, at = self._rows.key, self._at
        if not self._writes or at is None:
            return
        hidden = self._editing.is_hidden(key, at)
        self._editing.hide(key, at, not hidden)
        self._again(at)
        text = T("The entry is offered again.") if hidden else T("The entry is hidden: it is not offered any more.")
        self.desk.offer_undo(text, lambda: self._hide_back(key, at, hidden))

    def _hide_back(self, key: str, id_: int, hidden: bool) -> None:
        self._editing.hide(key, id_, hidden)
        self._again(id_)

    def shift(self, step: int) -> None:
        """One place up or down."""
        if self._writes and self._at is not None and self._editing.move(self._rows.key, self._at, step):
            self._again(self._at)

    def remove(self) -> None:
        """Take away an entry of the school's own."""
        key, at = self._rows.key, self._at
        if at is None or self._told(lambda: self._editing.remove(key, at)) is None:
            return
        self._again(None)
        self.desk.offer_undo(T("The entry was moved to the recycle bin."), lambda: self._restore(key, at))

    def _restore(self, key: str, id_: int) -> None:
        self._editing.restore(key, id_)
        self._again(id_)

    def _again(self, id_: int | None) -> None:
        if not isValid(self):  # undone after the page was left
            return
        self.list.reload()
        if id_ is not None:
            self.list.select(id_)
        self._show(id_)
        self.changed.emit()

    def _told(self, deed: Callable[[], int | None] | Callable[[], None]) -> int | None:
        try:
            done: int | None = deed()
        except AppError as error:
            if isValid(self):
                self.message.show_message(Message.of(error))
            else:
                self.desk.tell(Message.of(error))
            return None
        if isValid(self):
            self.message.clear()
        return done if done is not None else 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow page the facts get less room."""
        super().resizeEvent(event)
        self._side.setFixedWidth(min(self.kit.theme.px(_SIDE), event.size().width() * 2 // 5))
