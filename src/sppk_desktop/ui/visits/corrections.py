"""Corrections of a signed act: those written, and a place to write one with its reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.asks import CorrectionShown
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form.drafts import DraftKeeper
from sppk_desktop.ui.parts import button, clear, column, label, row

DRAFT: Final = "visit_addendum"


class Corrections(QWidget):
    """The act stays as it was signed; what was wrong is said here, with date, reason and author.

    What is typed is kept as a draft of its act, and stands here again when that act is opened.
    """

    written = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        kit = desk.kit
        self._desk, self._kit = desk, kit
        self._draft: DraftKeeper | None = None
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
            input_.textChanged.connect(self._typed)
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

    @property
    def begun(self) -> bool:
        """Whether one is being written."""
        return not self._asked.isHidden()

    def show_for(self, visit_id: int, corrections: Sequence[CorrectionShown], *, signed: bool, writes: bool) -> None:
        """Show these, and what was begun and not added."""
        self.clear()
        self._shown = corrections
        if signed and writes:
            self._take_up(visit_id)
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

    def clear(self) -> None:
        """Forget the act: what was typed stays in its draft, nothing of it stays here."""
        if self._draft is not None:
            self._draft.keep()
            self._draft.deleteLater()
            self._draft = None
        self._empty()

    def added(self) -> None:
        """It is in the register: the draft is done with."""
        if self._draft is not None:
            self._draft.discard()

    def _take_up(self, visit_id: int) -> None:
        if (found := self._desk.store.drafts.find(DRAFT, visit_id)) is not None:
            self._reason.setText(str(found.values.get("reason") or ""))
            self._body.setPlainText(str(found.values.get("body") or ""))
            self._asked.show()
        self._draft = DraftKeeper(self._desk, DRAFT, visit_id, 0, "office", self._values, self, "visit")

    def _values(self) -> Mapping[str, str]:
        return {"reason": self._reason.text(), "body": self._body.toPlainText()}

    def _typed(self) -> None:
        self._allow()
        if self._draft is not None:
            self._draft.touch()

    def begin(self) -> None:
        """Ask for a new one."""
        self._asked.show()
        self._reason.setFocus()

    def _allow(self) -> None:
        self._save.setEnabled(bool(self._reason.text().strip() and self._body.toPlainText().strip()))

    def _leave(self) -> None:
        self._empty()
        self.added()

    def _empty(self) -> None:
        self._reason.clear()
        self._body.clear()
        self._asked.hide()

    def _written(self) -> None:
        self.written.emit(self._reason.text().strip(), self._body.toPlainText().strip())
