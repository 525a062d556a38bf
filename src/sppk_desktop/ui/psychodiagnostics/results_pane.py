"""The third step: what everybody scored; a danger stands above all, with the notice one key away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from sppk_desktop.core.examinations import Alarm
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, column
from sppk_desktop.ui.psychodiagnostics.asks import ExamLists
from sppk_desktop.ui.table import ListView


class Outcomes(Protocol):
    """What follows from results."""

    def alarms(self, exam_id: int) -> Sequence[Alarm]:
        """Dangers nobody was told of."""
        ...

    def tell(self, result_id: int) -> None:
        """Open the notice of the danger in the office."""
        ...

    def open_child(self, result_id: int) -> None:
        """Show the profile of the child."""
        ...

    def open_protocol(self, result_id: int) -> None:
        """Show the protocol."""
        ...

    def open_class(self, exam_id: int) -> None:
        """Show the summary of the class."""
        ...

    def papers(self, exam_id: int, result_id: int | None, language: str) -> Sequence[Deed]:
        """What can be printed."""
        ...


class ResultsPane(QWidget):
    """F7 tells of the first danger; Enter opens the child's profile."""

    changed = Signal()

    def __init__(self, desk: Desk, lists: ExamLists, outcomes: Outcomes) -> None:
        super().__init__()
        self._desk, self._kit, self._lists, self._outcomes = desk, desk.kit, lists, outcomes
        self._exam_id = 0
        self.list: ListView | None = None
        self._message = MessageBar(self._kit)
        self._place = column(gap=0)
        whole = column(self._message, self._place, gap=self._kit.theme.px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        kit = self._kit
        self._papers = PaperMenu(kit, self._choices)
        self._summary = button(kit, T("Summary of the group"), lambda: outcomes.open_class(self._exam_id), icon="chart")
        self._protocol = button(kit, T("Protocol"), self._to(outcomes.open_protocol), icon="document")
        self._child = button(kit, T("Profile", "of a child"), self._to(outcomes.open_child), "primary", "person")
        keys = QShortcut(QKeySequence("F7"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.tell_first)

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """For the head of the page."""
        return (self._papers, self._summary, self._protocol, self._child)

    def _to(self, do: Callable[[int], None]) -> Callable[[], None]:
        def go() -> None:
            if self.list is not None and (current := self.list.current) is not None:
                do(current)
            else:
                self._desk.tell(Message(T("No line is chosen."), T("Choose a pupil in the list first.")))

        return go

    def show_exam(self, exam_id: int) -> None:
        """Show the results of an examination."""
        self._exam_id = exam_id
        if self.list is not None:
            self._place.removeWidget(self.list)
            self.list.hide()
            self.list.deleteLater()
        rows = self._lists.results(exam_id)
        self.list = ListView(self._desk, rows, "examination.results", count=T("{n} results"), searchable=False, hints=False)
        self.list.set_empty(T("Nothing is scored yet"), T("Enter the answers and press «Score»."), "chart")
        self.list.opened.connect(self._outcomes.open_child)
        self._place.addWidget(self.list)
        self.setFocusProxy(self.list.grid)
        self._say()

    def _say(self) -> None:
        alarms = self._outcomes.alarms(self._exam_id)
        if not alarms:
            self._message.clear()
            return
        first = alarms[0]
        what = T("{name}: {danger}.", name=first.name, danger=self._kit.say(first.said))
        more = T("And {n} more below.", n=len(alarms) - 1) if len(alarms) > 1 else T("No test content goes into the notice.")
        deed = Deed(T("Tell of the danger now (F7)"), self.tell_first)
        self._message.show_message(Message(what, more, "danger", (deed,)))

    def tell_first(self) -> None:
        """One key: the notice of the first danger is opened in the office."""
        if alarms := self._outcomes.alarms(self._exam_id):
            self._outcomes.tell(alarms[0].result_id)

    def _choices(self, language: str) -> Sequence[Deed]:
        return self._outcomes.papers(self._exam_id, self.list.current if self.list is not None else None, language)
