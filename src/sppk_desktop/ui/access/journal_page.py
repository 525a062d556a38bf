"""The journal of actions: who did what, whether anything was changed in it, and the code to print and compare later."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QLineEdit, QWidget

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import T
from sppk_desktop.ui.access.deed import DeedWindow
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import button, column, head_line, label, row
from sppk_desktop.ui.table import ListView


class Verdict(Protocol):
    """What verifying found; `storage.journal.Verdict` is one."""

    @property
    def lines(self) -> int:
        """How many lines fit."""
        ...

    @property
    def wrong_from(self) -> int | None:
        """The first line that does not fit."""
        ...

    @property
    def anchor_missing(self) -> bool:
        """Whether the printed code is not in the chain."""
        ...


class JournalPage(QWidget):
    """``verify`` runs as a job, with a printed line number and code if one was typed; ``code`` is the code of now."""

    def __init__(self, desk: Desk, rows: RowSource, verify: Callable[[tuple[int, str] | None, Progress], Verdict],
                 code: Callable[[], tuple[int, str]], paper: Callable[[], Callable[[Progress], bytes]]) -> None:  # fmt: skip
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._kit, self._verify, self._code = kit, verify, code
        self._bar = MessageBar(kit)
        self.list = ListView(desk, rows, "journal", count=T("{n} entries"), search=T("What was done"), hints=False)
        compare = button(kit, T("Compare with a printed code…"), self.compare)
        check = button(kit, T("Check the journal"), self.check, "primary", "check")
        self.code_line = label(kit, "", "small", wrap=True)
        printed = button(kit, T("Print the code"), lambda: desk.preview(paper(), T("Codes of the journal")), icon="printer")
        head = head_line(kit, T("Journal of actions"), printed, compare, check)
        about = T(
            "Entries can only be added. Each carries a code over all before it, so nothing can be changed or taken out unseen."
        )
        inner = column(
            head, label(kit, about, "muted", wrap=True), self._bar, self.list, self.code_line, gap=px(8), margins=(16, 14, 16, 12)
        )
        inner.setStretch(3, 1)
        self.setLayout(inner)
        self.setFocusProxy(self.list.grid)
        self._show_code()

    def check(self) -> None:
        """Go through the whole chain."""
        self._kit.jobs.run(
            T("Checking the journal"), lambda progress: self._verify(None, progress), self.show_verdict, parent=self
        )

    def compare(self) -> None:
        """Check, with a code that was printed earlier."""
        number, code = QLineEdit(), QLineEdit()
        number.setPlaceholderText(self._kit.say(T("Entry No.")))
        number.setAccessibleName(number.placeholderText())
        code.setPlaceholderText("0000-0000-0000-0000")
        code.setAccessibleName(self._kit.say(T("Code")))
        number.setMaximumWidth(self._kit.theme.px(120))
        body = QWidget()
        body.setLayout(row(number, code, gap=self._kit.theme.px(8)))
        body.setFocusProxy(number)
        explains = (
            T("Type number and code from a monthly report. The journal must still contain exactly this entry at this place."),
        )
        self.asking = DeedWindow(
            self._kit, self, T("Compare with a printed code"), explains, body, T("Compare"),
            problem=lambda: None if number.text().strip().isdigit() and code.text().strip() else T("Type number and code."),
            work=lambda: self._comparing(int(number.text()), code.text().strip()), done=self.show_verdict,
        )  # fmt: skip
        self.asking.open()

    def show_verdict(self, verdict: Verdict) -> None:
        """What was found, in plain words."""
        restore = T("Tell the director. Compare with the last backup: it carries a journal of its own.")
        if verdict.wrong_from is not None:
            told = T("The journal was changed: entry {number} does not fit.", number=verdict.wrong_from)
            self._bar.show_message(Message(told, restore, "danger"))
        elif verdict.anchor_missing:
            self._bar.show_message(
                Message(T("The printed code does not belong to this journal: entries were cut off."), restore, "danger")
            )
        else:
            self._bar.show_message(Message(T("The journal is whole: {n} entries checked.", n=verdict.lines), "", "done"))
        self.list.reload()
        self._show_code()

    def _comparing(self, number: int, code: str) -> Callable[[Progress], Verdict]:
        return lambda progress: self._verify((number, code), progress)

    def _show_code(self) -> None:
        number, code = self._code()
        told = T("Code after entry {number}: {code}. It stands on the monthly report, too.", number=number, code=code)
        self.code_line.setText(self._kit.say(told))
