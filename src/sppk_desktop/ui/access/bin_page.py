"""The recycle bin: bring back what was removed, or delete it for ever by an act of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Message, MessageBar, ask
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.table import ListView


class BinPage(QWidget):
    """``restore`` and ``purge`` get the places of the chosen rows."""

    def __init__(self, desk: Desk, rows: RowSource, restore: Callable[[Sequence[int]], object],
                 purge: Callable[[Sequence[int]], object]) -> None:  # fmt: skip
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._kit, self._restore, self._purge = kit, restore, purge
        self._bar = MessageBar(kit)
        self.list = ListView(desk, rows, "bin", count=T("{n} removed records"), search=T("Name"), hints=False)
        self.list.choose_several()
        self.list.set_empty(T("The recycle bin is empty"), T("What is removed anywhere in the program comes here first."), "bin")
        self.bring_back = button(kit, T("Bring back"), self.restore, "primary", "undo")
        self.delete = button(kit, T("Delete for ever…"), self.purge, "danger")
        head = row(label(kit, T("Recycle bin"), "page"), None, self.delete, self.bring_back, gap=px(8))
        about = T(
            "A removed record is in no list and no report, and can be brought back at any time. Nothing is deleted by itself."
        )
        inner = column(head, label(kit, about, "muted", wrap=True), self._bar, self.list, gap=px(8), margins=(16, 14, 16, 12))
        inner.setStretch(3, 1)
        self.setLayout(inner)
        self.setFocusProxy(self.list.grid)

    def restore(self) -> None:
        """Bring the chosen records back."""
        chosen = self.list.selected
        if not chosen:
            self._choose_first()
            return
        if not self._did(self._restore, chosen):
            return
        self._bar.show_message(Message(T("{n} records are back in their lists.", n=len(chosen)), "", "done"))
        self.list.reload()

    def purge(self) -> None:
        """Delete the chosen records, after a question."""
        chosen = self.list.selected
        if not chosen:
            self._choose_first()
            return
        question = T("Delete {n} records for ever?", n=len(chosen))
        consequence = T("Their history, drafts, attached files and search words go too. Only old backups still hold them.")
        if ask(self._kit, self, question, consequence, T("Delete for ever")):
            if not self._did(self._purge, chosen):
                return
            self._bar.show_message(Message(T("{n} records are deleted for ever.", n=len(chosen)), "", "done"))
            self.list.reload()

    def _did(self, deed: Callable[[Sequence[int]], object], chosen: Sequence[int]) -> bool:
        try:
            deed(chosen)
        except AppError as error:
            self._bar.show_message(Message.of(error))
            self.list.reload()
            return False
        return True

    def _choose_first(self) -> None:
        self._bar.show_message(Message(T("Choose records in the list first."), T("Ctrl and Shift choose several."), "info"))
