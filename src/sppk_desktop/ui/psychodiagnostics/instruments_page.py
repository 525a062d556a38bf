"""The page of instruments: their list with status and cautions, the card of the chosen one, and the editor of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.parts import button, column
from sppk_desktop.ui.people.list_and_card import Action, CardActions, ListAndCard, Subject
from sppk_desktop.ui.psychodiagnostics.frame import CoveringPage
from sppk_desktop.ui.psychodiagnostics.instrument_asks import Instruments
from sppk_desktop.ui.psychodiagnostics.instrument_editor import InstrumentEditor
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.saving import save_outside

KIND: Final = "instrument"
_PERMISSION: Final = Field(Kind.TEXT, T("Permission"), "permission", required=True, limit=300)
_SET: Final = Field(
    Kind.INTEGER, T("Number of the set"), "seed", least=1, most=9_999,
    help=T("Empty: a new set. A number brings an earlier one back."),
)  # fmt: skip


class InstrumentsPage(CoveringPage):
    """Shipped ones are switched on and off and copied; own ones are written here."""

    def __init__(self, desk: Desk, asks: Instruments) -> None:
        super().__init__()
        self._desk, self._asks, kit = desk, asks, desk.kit
        self._subject = Subject(
            KIND, KIND, T("Instruments"), asks.rows(), T("{n} instruments"), T("No instrument yet"), self._actions,
            T("Search by name or author"), Deed(T("New instrument"), self.new), lists=False,
        )  # fmt: skip
        self.lists = ListAndCard(desk, self._subject, lambda _kind, number: asks.card(number), importing=True)
        self.lists.import_asked.connect(self.take_in)
        self.editor = InstrumentEditor(desk, asks)
        self.editor.closed.connect(self._closed)
        self.editor.remove_asked.connect(self.remove)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.lists)
        self._stack.addWidget(self.editor)
        self.setLayout(column(self._stack))
        self.setFocusProxy(self.lists)
        self._check = button(kit, T("Check the scoring"), asks.check_scoring, "text", "check")
        made = QShortcut(QKeySequence("Ctrl+N"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.activated.connect(self.new)

    @property
    def head(self) -> Sequence[QPushButton]:
        """The check of the scoring stands above the list."""
        return (self._check,)

    @property
    def panes(self) -> Sequence[QWidget]:
        """List and card, or the editor."""
        return self.lists.panes if self._stack.currentWidget() is self.lists else (self.editor,)

    def shown_again(self) -> None:
        """Read anew; an open editor stays."""
        if self._stack.currentWidget() is self.lists:
            self.lists.reload()
            self.lists.setFocus()
        else:
            self.covering.emit(True)

    def leave(self) -> bool:
        """What was typed is kept as a draft."""
        self.editor.form.keep_draft()
        return True

    def show_instrument(self, number: int) -> None:
        """Choose one and show its card."""
        self._to_list()
        self.lists.reload()
        self.lists.show_record(number)

    # The editor ---------------------------------------------------------------------------------------------------------

    def new(self) -> None:
        """A new one of her own."""
        if self._stack.currentWidget() is self.lists:
            self._open(None)

    def edit(self, number: int) -> None:
        """Change an own one; what scores otherwise becomes a new version."""
        self._open(number)

    def _open(self, number: int | None) -> None:
        self._stack.setCurrentWidget(self.editor)
        self.covering.emit(True)
        self.setFocusProxy(self.editor)
        self.editor.open_for(number)

    def _closed(self, number: int) -> None:
        if number:
            self.show_instrument(number)
        else:
            self._to_list()
        self.lists.list.grid.setFocus()

    def _to_list(self) -> None:
        self._stack.setCurrentWidget(self.lists)
        self.setFocusProxy(self.lists)
        self.covering.emit(False)

    # What can be done with one ------------------------------------------------------------------------------------------

    def _actions(self, number: int) -> CardActions:
        asks = self._asks
        on, own = asks.is_on(number), asks.is_own(number)
        buttons = []
        if own:
            buttons.append(Action(T("Edit"), "pencil", self.edit))
        if asks.makes_tables(number):
            buttons.append(Action(T("Print tables"), "printer", self.print_tables))
        menu = [
            Action(T("Switch off") if on else T("Switch on"), "eye-off" if on else "eye", self.switch),
            Action(T("I compared the key with my blank"), "check", self.compared),
            None,
            Action(T("Copy, to change norms or levels"), "copy", self.copy),
            Action(T("Save as a file…"), "export", self.export),
        ]
        if own:
            menu += [None, Action(T("Delete"), "bin", self.remove)]
        return CardActions(buttons, menu, Action(T("Examine…"), "plus", asks.examine) if on else None)

    def switch(self, number: int) -> None:
        """On or off; what needs a permission asks for it."""
        on = not self._asks.is_on(number)
        if on and self._asks.needs_permission(number):
            told = T("From whom the permission is, its number and day.")
            asking = Asking(self._desk, T("Switch on"), told, [_PERMISSION], T("Switch on"), self)
            asking.answered.connect(lambda values: self._switch(number, True, values["permission"]))
            asking.open()
        else:
            self._switch(number, on)

    def _switch(self, number: int, on: bool, permission: str = "") -> None:
        self._told(lambda: self._asks.switch(number, on, permission))
        self.lists.reload()
        done = T("The instrument was switched on.") if on else T("The instrument was switched off. Results stay.")
        self._desk.offer_undo(done, lambda: self._undo_switch(number, not on))

    def _undo_switch(self, number: int, on: bool) -> None:
        self._asks.switch(number, on)
        self.lists.reload()

    def compared(self, number: int) -> None:
        """Signed off: the key is that of the blank."""
        self._asks.compared(number)
        self.lists.reload()
        self._desk.tell(Message(T("Noted: the key is that of your blank."), T("A changed key asks for it again."), "done"))

    def copy(self, number: int) -> None:
        """Her own copy, open in the editor."""
        made = self._told(lambda: self._asks.copy(number))
        if made is not None:
            self.lists.reload()
            self._open(made)

    def remove(self, number: int) -> None:
        """Into the recycle bin, with the way back."""
        id_ = self._asks.remove(number)
        self._to_list()
        self.lists.card.clear()
        self.lists.card.set_actions()
        self.lists.list.reload()

        def back() -> None:
            self._asks.restore(id_)
            self.lists.list.reload()

        self._desk.offer_undo(T("The instrument was moved to the recycle bin. Results made with it stay."), back)

    def take_in(self) -> None:
        """Import a file."""
        kinds = self._desk.kit.say(T("Instruments (*.json)"))
        path, _ = QFileDialog.getOpenFileName(self, self._desk.kit.say(T("Choose the file of an instrument")), "", kinds)
        if path:
            self.take_file(Path(path))

    def take_file(self, path: Path) -> None:
        """Import this file."""
        number = self._told(lambda: self._asks.take_in(path))
        if number is not None:
            self.show_instrument(number)
            self._desk.tell(
                Message(T("The instrument was taken in."), T("Compare its key with your blank before the first use."), "done")
            )

    def export(self, number: int) -> None:
        """Out of the vault, as a file; it holds nothing of any child."""
        name, content = self._asks.file_of(number)
        save_outside(self._desk, self, T("File of an instrument"), name, lambda _progress: content, ("own_instrument", None))

    def print_tables(self, _number: int) -> None:
        """A new set, or one that was printed before."""
        asking = Asking(self._desk, T("Print tables"), _SET.help, [_SET], T("Show"), self)
        asking.answered.connect(lambda values: self._asks.print_tables(values["seed"]))
        asking.open()

    def _told(self, do: Any) -> Any:
        try:
            return do()
        except AppError as error:
            self._desk.tell(Message.of(error))
            return None
