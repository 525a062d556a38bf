"""The registers of pupils as a page of the tab «Family diary»: the generic list and form, and their papers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.parts import column
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.visits.paper_menu import PaperMenu
from sppk_desktop.ui.visits.sub_page import SubPage


class RegistersPage(SubPage):
    """Who stands on which register; `records` is the list and the form."""

    def __init__(self, desk: Desk, records: RecordPage, choices: Callable[[str], Sequence[Deed]]) -> None:
        super().__init__()
        self.records = records
        self._menu = PaperMenu(desk.kit, choices)
        self.setLayout(column(records))
        self.setFocusProxy(records)

    @property
    def head(self) -> Sequence[QWidget]:
        """The papers."""
        return (self._menu,)

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
