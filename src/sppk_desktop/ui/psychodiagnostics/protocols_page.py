"""The numbered register of protocols: found, read, printed, corrected by an addendum; nothing is deleted silently."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, column
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.sub_page import SubPage
from sppk_desktop.ui.table import ListView


class Protocols(Protocol):
    """What the page asks for."""

    adding: Sequence[Field]

    def rows(self) -> RowSource:
        """The register."""
        ...

    def papers(self, protocol_id: int | None, language: str) -> Sequence[Deed]:
        """The register on paper, and the chosen protocol."""
        ...

    def preview(self, protocol_id: int, language: str) -> None:
        """Show a protocol."""
        ...

    def add(self, protocol_id: int, answers: Mapping[str, Any]) -> None:
        """A correction."""
        ...


class ProtocolsPage(SubPage):
    """Enter shows the protocol."""

    def __init__(self, desk: Desk, protocols: Protocols) -> None:
        super().__init__()
        self._desk, self._protocols = desk, protocols
        kit = desk.kit
        self.list = ListView(
            desk, protocols.rows(), "psychology.protocols", count=T("{n} protocols"), search=T("Number, pupil or instrument")
        )
        self.list.set_empty(
            T("No protocol is signed yet"), T("A protocol is signed from the results of an examination."), "document"
        )
        self._papers = PaperMenu(kit, lambda language: protocols.papers(self.list.current, language))
        self.list.set_actions(button(kit, T("Correction…"), self._ask, icon="plus"), self._papers)
        self.list.opened.connect(lambda id_: protocols.preview(id_, self._papers.language))
        self.setLayout(column(self.list))
        self.setFocusProxy(self.list.search)

    @property
    def panes(self) -> Sequence[QWidget]:
        """One pane."""
        return (self.list.grid,)

    def shown_again(self) -> None:
        """Read anew."""
        self.list.reload()

    def _ask(self) -> None:
        if (current := self.list.current) is None:
            self._desk.tell(Message(T("No line is chosen."), T("Choose the protocol you want to correct.")))
            return
        told = T("The signed text stays as it is; the correction is printed below it.")
        asking = Asking(self._desk, T("Correction of a signed document"), told, self._protocols.adding, T("Add"), self)
        asking.answered.connect(lambda answers: self._protocols.add(current, answers))
        asking.open()
