"""The first step of an examination: who takes part, who was not there, and on what consent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message, MessageBar
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.psychodiagnostics.asks import ExamLists, Exams
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.table import ListView

REASON: Final = (Field(Kind.TEXT, T("Why they take part without a consent"), "reason", required=True, limit=300),)


class PeoplePane(QWidget):
    """``go_on`` leads to the answers."""

    go_on = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, exams: Exams, lists: ExamLists) -> None:
        super().__init__()
        self._desk, self._kit, self._exams, self._lists = desk, desk.kit, exams, lists
        self._exam_id = 0
        self.list: ListView | None = None
        self._message = MessageBar(self._kit)
        self._place = column(gap=0)
        whole = column(self._message, self._place, gap=self._kit.theme.px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        kit = self._kit
        self._absent = button(kit, T("Not there (F4)"), self.toggle_absent)
        self._reason = button(kit, T("Reason…"), self.ask_reason)
        self._danger = button(kit, T("Danger: do not wait"), self._toggle_danger)
        self._add = button(kit, T("Add pupils…"), self._pick, icon="plus")
        self._drop = button(kit, T("Take off the list"), self._take_off)
        self._on = button(kit, T("To the answers"), self.go_on.emit, "primary", "right")
        QShortcut(QKeySequence("F4"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(
            self.toggle_absent
        )

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """For the head of the page, the primary one last."""
        return (self._add, self._drop, self._absent, self._danger, self._on)

    def show_exam(self, exam_id: int) -> None:
        """Show the pupils of an examination."""
        self._exam_id = exam_id
        if self.list is not None:
            self._place.removeWidget(self.list)
            self.list.hide()
            self.list.deleteLater()
        self.list = ListView(
            self._desk, self._lists.people(exam_id), "examination.people", count=T("{n} pupils"), searchable=False, hints=False
        )
        self.list.opened.connect(lambda _id: self.toggle_absent())
        self._place.addWidget(self.list)
        self.setFocusProxy(self.list.grid)
        self.list.set_empty(T("Nobody is on the list yet"), deed=Deed(T("Add pupils…"), self._pick))
        self._say()

    def next_for_screen(self) -> int | None:
        """Whose turn it is at the screen: the chosen pupil, or the first who has not answered."""
        if self.list is not None and (current := self.list.current) is not None:
            return current
        waiting = [one for one in self._exams.people(self._exam_id) if not one.absent and not one.answered]
        return waiting[0].sitting_id if waiting else None

    def _say(self) -> None:
        shown = self._exams.show(self._exam_id)
        self._on.setText(self._kit.say(T("Test at this screen") if shown.on_screen else T("To the answers")))
        for own in (self._add, self._drop):
            own.setVisible(shown.can_add)
        danger = self._exams.is_danger(self._exam_id)
        self._danger.setText(self._kit.say(T("No danger after all") if danger else T("Danger: do not wait")))
        missing = self._exams.unexplained(self._exam_id)
        outside = [one for one in self._exams.people(self._exam_id) if one.outside and not one.absent]
        if danger:
            self._message.show_message(
                Message(
                    T("Life or health is in danger: nobody's consent is awaited."), T("It stands so in the protocol."), "danger"
                )
            )
        elif missing:
            self._message.show_message(
                Message(
                    T("{n} pupils have no consent to the examination.", n=len(missing)),
                    T("Write why they take part, or mark them as not there."), "careful",
                    (Deed(T("Write the reason…"), self.ask_reason_for_all),) if len(missing) == 1 else
                    (Deed(T("Write the reason for all…"), self.ask_reason_for_all),
                     Deed(T("For the chosen one…"), self.ask_reason)),
                )
            )  # fmt: skip
        elif outside:
            self._message.show_message(
                Message(
                    T("The age of {n} pupils is outside the range of the instrument.", n=len(outside)),
                    T("Their levels are only a hint: the norms do not speak of this age."), "careful",
                )
            )  # fmt: skip
        else:
            self._message.clear()
        self.changed.emit()

    def insist(self) -> None:
        """The answers were asked for too early: say again what is missing, and stand where it can be written."""
        self._say()
        for deed in [one for one in self._message.findChildren(QPushButton) if one.text() and not one.isHidden()][:1]:
            deed.setFocus()

    def _again(self) -> None:
        assert self.list is not None
        self.list.reload()
        self._say()

    def toggle_absent(self) -> None:
        """The chosen pupil was not there, or was after all."""
        if self.list is None or (current := self.list.current) is None:
            return
        person = next(one for one in self._exams.people(self._exam_id) if one.sitting_id == current)
        self._exams.set_absent(current, not person.absent)
        self._again()

    def ask_reason(self) -> None:
        """Why the chosen pupil takes part without a consent."""
        if self.list is not None and (current := self.list.current) is not None:
            self._ask(partial(self._explained, current))

    def ask_reason_for_all(self) -> None:
        """One reason for everybody without a consent."""
        self._ask(partial(self._explained, None))

    def _ask(self, then: Callable[[dict[str, str]], object]) -> None:
        told = T("The reason is printed in the protocol. A danger to life or health needs none.")
        asking = Asking(self._desk, T("Without a consent"), told, REASON, T("Write down"), self)
        asking.answered.connect(then)
        asking.rejected.connect(self._say)  # what is missing is still missing
        asking.open()

    def _explained(self, sitting_id: int | None, answers: dict[str, str]) -> None:
        self._exams.explain(self._exam_id, answers["reason"], sitting_id)
        self._again()

    def _toggle_danger(self) -> None:
        self._exams.set_danger(self._exam_id, not self._exams.is_danger(self._exam_id))
        self._again()

    def _pick(self) -> None:
        pick = PupilsPick(self._desk, self._lists, self)
        pick.picked.connect(self._picked)
        pick.open()

    def _picked(self, pupils: list[int]) -> None:
        self._exams.add_pupils(self._exam_id, pupils)
        self._again()

    def _take_off(self) -> None:
        if self.list is None or (current := self.list.current) is None:
            return
        undo = self._exams.drop(current)

        def back() -> None:
            undo()
            self._again()

        self._again()
        self._desk.offer_undo(T("The pupil is taken off the list."), back)


class PupilsPick(QDialog):
    """Choosing several pupils: Ctrl and Shift choose more."""

    picked = Signal(list)

    def __init__(self, desk: Desk, lists: ExamLists, parent: QWidget) -> None:
        super().__init__(parent)
        kit, px = desk.kit, desk.kit.theme.px
        self.setWindowTitle(kit.say(T("Who takes part?")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = ListView(desk, lists.pupils(), "pupils.pick", search=T("Name or class"))
        self.list.choose_several()
        self.list.opened.connect(lambda _id: self._take())
        take = button(kit, T("Put on the list"), self._take, "primary")
        foot = row(None, button(kit, T("Cancel"), self.reject, "text"), take, gap=px(8))
        margins = (px(16), px(14), px(16), px(14))
        self.setLayout(column(label(kit, T("Who takes part?"), "panel"), self.list, foot, gap=px(10), margins=margins))
        self.resize(parent.window().size() * 0.8)
        self.list.search.setFocus()

    def _take(self) -> None:
        if chosen := self.list.selected:
            self.picked.emit(chosen)
            self.accept()
