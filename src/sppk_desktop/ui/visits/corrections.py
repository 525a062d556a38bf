"""Corrections of a signed act: those written, and a place to write one with its reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.asks import CorrectionShown
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, clear, column, label, row


class Corrections(QWidget):
    """The act stays as it was signed; what was wrong is said here, with date, reason and author."""

    written = Signal(str, str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._shown: Sequence[CorrectionShown] = ()
        px = kit.theme.px
        self._list = column(gap=px(10))
        self._reason, self._body = QLineEdit(), QPlainTextEdit()
        self._reason.setAccessibleName(kit.say(T("Reason of the correction")))
        self._body.setAccessibleName(kit.say(T("What is corrected or added")))
        self._body.setTabChangesFocus(True)
        self._body.setFixedHeight(px(110))
        self._save = button(kit, T("Add the correction"), self._written, "primary")
        for input_ in (self._reason, self._body):
            input_.textChanged.connect(self._allow)
        self._asked = QWidget()
        titles = (label(kit, T("Reason of the correction"), "bold"), label(kit, T("What is corrected or added"), "bold"))
        answers = row(None, button(kit, T("Leave it"), self._leave, "text"), self._save, gap=px(8))
        self._asked.setLayout(column(titles[0], self._reason, titles[1], self._body, answers, gap=px(6)))
        self._asked.hide()
        whole = column(self._list, self._asked, None, gap=px(12), margins=(px(8), px(8), px(8), px(8)))
        self.setLayout(whole)
        self._allow()

    @property
    def count(self) -> int:
        """How many."""
        return len(self._shown)

    def show_for(self, corrections: Sequence[CorrectionShown], *, signed: bool) -> None:
        """Show these."""
        self._shown = corrections
        self._leave()
        clear(self._list)
        self.setVisible(signed)
        told = T("Nothing was corrected.") if not corrections else T("The act stays as it was signed.")
        self._list.addLayout(row(label(self._kit, T("Corrections"), "panel"), label(self._kit, told, "small"), None))
        for one in corrections:
            head = " · ".join(part for part in (f"{one.on:%d.%m.%Y}", one.author) if part)
            lines = (
                label(self._kit, head, "small"),
                label(self._kit, one.reason, "bold", wrap=True),
                label(self._kit, one.body, wrap=True),
            )
            self._list.addLayout(column(*lines, gap=self._kit.theme.px(2)))

    def begin(self) -> None:
        """Ask for a new one."""
        self._asked.show()
        self._reason.setFocus()

    def _allow(self) -> None:
        self._save.setEnabled(bool(self._reason.text().strip() and self._body.toPlainText().strip()))

    def _leave(self) -> None:
        self._reason.clear()
        self._body.clear()
        self._asked.hide()

    def _written(self) -> None:
        self.written.emit(self._reason.text().strip(), self._body.toPlainText().strip())
