"""The registers of pupils as a page of the tab «Family diary»: the generic list and form, taking off, and their papers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, column
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.sub_page import SubPage


class Ending(Protocol):
    """Takes a pupil off a register."""

    @property
    def off_fields(self) -> Sequence[Field]:
        """What taking off asks."""
        ...

    def take_off(self, entry_id: int, values: Mapping[str, Any]) -> Callable[[], None]:
        """Do it; returns the way back."""
        ...


class RegistersPage(SubPage):
    """Who stands on which register; `records` is the list and the form. ``ending`` is None for who only reads."""

    def __init__(
        self, desk: Desk, records: RecordPage, choices: Callable[[str], Sequence[Deed]], ending: Ending | None = None
    ) -> None:
        super().__init__()
        self._desk, self._ending, self.records = desk, ending, records
        self._menu = PaperMenu(desk.kit, choices)
        self._off = button(desk.kit, T("Take off…"), self.take_off, icon="check")
        self.setLayout(column(records))
        self.setFocusProxy(records)

    @property
    def head(self) -> Sequence[QWidget]:
        """The papers, and taking the chosen pupil off."""
        return (self._menu, self._off) if self._ending is not None else (self._menu,)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The list."""
        return (self.records.list.grid,)

    def shown_again(self) -> None:
        """Read anew; a form that is open stays."""
        if self.records.form.record_id is None and not self.records.form.isVisible():
            self.records.list.reload()
            self.records.list.search.setFocus()

    def leave(self) -> bool:
        """What is typed stays as a draft."""
        self.records.form.keep_draft()
        return True

    def take_off(self) -> None:
        """Ask on what day, why, and by whose decision."""
        entry_id = self.records.list.current
        if self._ending is None or entry_id is None or self.records.form.isVisible():
            self._desk.tell(Message(T("No line is chosen."), T("Choose the pupil who is taken off in the list."), "info"))
            return
        told = T("The entry stays in the list of those taken off; the social passport counts the pupil until that day.")
        asking = Asking(self._desk, T("Take off the register"), told, self._ending.off_fields, T("Take off"), self,
                        {"until": self._desk.today()})  # fmt: skip
        asking.answered.connect(partial(self._taken_off, entry_id))
        asking.open()

    def _taken_off(self, entry_id: int, values: dict[str, Any]) -> None:
        assert self._ending is not None
        try:
            undo = self._ending.take_off(entry_id, values)
        except AppError as error:
            self._desk.tell(Message.of(error))
            return

        def back() -> None:
            undo()
            self.records.list.reload()

        self.records.list.reload()
        self._desk.offer_undo(T("The pupil is taken off the register."), back)
