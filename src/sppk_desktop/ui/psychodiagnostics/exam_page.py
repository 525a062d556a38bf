"""One examination in three steps: who, the answers, the results."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.parts import ElidedLabel, button, column, frame, restyle, row
from sppk_desktop.ui.psychodiagnostics.answers_pane import SCREEN, AnswersPane
from sppk_desktop.ui.psychodiagnostics.asks import ExamLists, Exams
from sppk_desktop.ui.psychodiagnostics.people_pane import PeoplePane
from sppk_desktop.ui.psychodiagnostics.results_pane import Outcomes, ResultsPane

STEPS: Final = (("people", T("1 Pupils")), ("answers", T("2 Answers")), ("results", T("3 Results")))


class ExamPage(QWidget):
    """``left`` goes back to the list; ``on_screen`` begins the test of one child on this screen."""

    left = Signal(int)
    edit_asked = Signal(int)

    def __init__(
        self, desk: Desk, exams: Exams, lists: ExamLists, outcomes: Outcomes,
        on_screen: Callable[[int], object] | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._kit, self._exams, self._on_screen = desk, desk.kit, exams, on_screen
        self.exam_id = 0
        kit, px = self._kit, self._kit.theme.px
        self.people, self.answers = PeoplePane(desk, exams, lists), AnswersPane(desk, exams)
        self.results = ResultsPane(desk, lists, outcomes)
        self._panes: dict[str, PeoplePane | AnswersPane | ResultsPane] = {
            "people": self.people, "answers": self.answers, "results": self.results,
        }  # fmt: skip
        self.people.go_on.connect(self._to_answers)
        self.people.changed.connect(self._say)
        self.answers.score_asked.connect(self.score)
        self._title, self._line = ElidedLabel(kit, "", "page"), ElidedLabel(kit, "", "small")
        self._pills: dict[str, QPushButton] = {}
        steps = row(button(kit, T("Examinations"), self.leave, "text", "left"), gap=px(8))
        for key, title in STEPS:
            pill = button(kit, title, partial(self.show_step, key))
            pill.setProperty("look", "pill")
            self._pills[key] = pill
            steps.addWidget(pill)
        steps.addStretch(1)
        self._edit = button(kit, T("Head of the examination…"), lambda: self.edit_asked.emit(self.exam_id), "text", "pencil")
        steps.addWidget(self._edit)
        self._buttons = row(gap=px(8))
        head = row(column(self._title, self._line, gap=px(1)), self._buttons, gap=px(12), margins=(px(16), px(9), px(16), px(9)))
        head.setStretch(0, 1)
        for pane in self._panes.values():
            for own in pane.buttons:
                self._buttons.addWidget(own)
        self._stack = QStackedWidget()
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        whole = column(steps, frame("panel", head), self._stack, gap=px(8))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        for keys, do in (("Esc", self.leave), ("Ctrl+S", self._keep)):
            QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(do)

    @property
    def step(self) -> str:
        """The step shown."""
        return next(key for key, pane in self._panes.items() if pane is self._stack.currentWidget())

    def show_exam(self, exam_id: int, step: str = "") -> None:
        """Show an examination at the step it has reached."""
        self.end()
        self.exam_id = exam_id
        shown = self._exams.show(exam_id)
        if shown.on_screen:
            self._exams.collect(exam_id)
        started = self._desk.store.drafts.find(SCREEN, exam_id) is not None or any(
            any(answer is not None for answer in row.answers) for row in self._exams.rows(exam_id) if row.answers
        )  # what was typed before a lock lies in the draft alone
        reached = "results" if shown.scored else "answers" if started and not shown.on_screen else "people"
        self.show_step(step or reached)

    def show_step(self, key: str) -> None:
        """One of the steps; the answers want consents, or a reason, first."""
        held = key != "people" and bool(self._exams.unexplained(self.exam_id))
        if held:
            key = "people"
        self._desk.hush()
        if key != "answers":
            self.answers.end()
        for other, pane in self._panes.items():
            restyle(self._pills[other], "filtering", other == key)
            for own in pane.buttons:
                own.setVisible(other == key)
        self._stack.setCurrentWidget(self._panes[key])
        self._panes[key].show_exam(self.exam_id)
        self._say()
        self._panes[key].setFocus()
        if held:
            self.people.insist()

    def _to_answers(self) -> None:
        if self._exams.show(self.exam_id).on_screen and self._on_screen is not None:
            on_screen, sitting_id = self._on_screen, self.people.next_for_screen()
            if sitting_id is not None and self._exams.unexplained(self.exam_id):
                self.people.insist()
            elif sitting_id is not None:
                self._told(lambda: on_screen(sitting_id))
            return
        self.show_step("answers")

    def score(self) -> None:
        """Keep the answers, score everybody, show what came of it."""
        self.answers.keep()
        if self._told(lambda: self._exams.score(self.exam_id)):
            self.show_step("results")
            self._say_scored()

    def _say_scored(self) -> None:
        """How many were scored, and who was left out: a class typed in half is not taken for a whole one."""
        people = [one for one in self._exams.people(self.exam_id) if not one.absent]
        without = sum(not one.answered for one in people)
        gaps = sum(0 < one.answered < self._exams.show(self.exam_id).items for one in people)
        if not without and not gaps:
            return
        say = self._kit.say
        parts = [T("without any answer: {count}", count=without) if without else None,
                 T("with blanks: {count}", count=gaps) if gaps else None]  # fmt: skip
        told = "; ".join(say(part) for part in parts if part is not None)
        back = Deed(T("To the answers"), lambda: self.show_step("answers"))
        self._desk.tell(
            Message(T("{n} pupils were scored.", n=len(people) - without), T("Left: {what}.", what=told), "careful", (back,))
        )

    def leave(self) -> None:
        """Back to the list; what was typed stays."""
        exam_id = self.exam_id
        self.end()
        self.left.emit(exam_id)

    def end(self) -> None:
        """Let go of the examination."""
        self.answers.end()

    def _keep(self) -> None:
        if self.step == "answers":
            self.answers.keep()
            self._desk.tell(Message(T("The answers are kept."), "", "done"))

    def _told(self, do: Callable[[], object]) -> bool:
        try:
            do()
        except AppError as error:
            self._desk.tell(Message.of(error))
            return False
        return True

    def _say(self) -> None:
        shown, say = self._exams.show(self.exam_id), self._kit.say
        people = self._exams.people(self.exam_id)
        absent = sum(one.absent for one in people)
        missing = {one.sitting_id for one in self._exams.unexplained(self.exam_id)}
        self._title.setText(f"{shown.whom} · {shown.title}")  # the person first: where room is short the test is cut, no name
        self._title.setToolTip(self._title.text())
        parts: list[Phrase | str] = [dates.short(shown.on), T("{n} items", n=shown.items), T("{n} pupils", n=len(people))]
        if absent:
            parts.append(T("{n} of them were not there", n=absent))
        if shown.wave is not None and len(people) > 1:
            parts.append(T("wave {number}", number=shown.wave))
        parts.append(T("key version {version}", version=shown.key_version))
        if missing:
            parts.append(T("without a consent: {count}", count=len(missing)))
        if shown.checked:
            parts.append(T("read twice"))
        self._line.setText(" · ".join(say(part) for part in parts))
        self._line.setToolTip(shown.caution)
