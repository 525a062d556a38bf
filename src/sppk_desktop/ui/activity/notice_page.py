"""The check-list of a danger: who is told, at once and then; how, when, by whom; and the log of it all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from sppk_desktop.core.cards import FactGroup
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import T
from sppk_desktop.ui.activity.asks import Notices, NoticeShown, StepShown
from sppk_desktop.ui.cards import Facts
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, clear, column, frame, hairline, label, picture, row
from sppk_desktop.ui.reason import Asking

_WHY = (Field(Kind.TEXT, T("Why it is not needed"), "reason", required=True, limit=300),)
_HOW_ENDED = (Field(Kind.LONG, T("How it ended"), "outcome", required=True, limit=2000),)


class NoticePage(QWidget):
    """One notification. Everything marked is saved at once; nothing here waits for a consent."""

    left = Signal()
    edit_asked = Signal(int)

    def __init__(self, desk: Desk, notices: Notices, *, writes: bool = True) -> None:
        super().__init__()
        self._desk, self._kit, self._notices, self._writes = desk, desk.kit, notices, writes
        self.notice_id: int | None = None
        kit, px = self._kit, self._kit.theme.px
        self._title, self._chips = label(kit, "", "page"), ChipLine(kit)
        self._papers = PaperMenu(kit, lambda language: notices.papers(self._id, language))
        self._edit = button(kit, T("Edit"), lambda: self.edit_asked.emit(self._id), icon="pencil")
        self._add = button(kit, T("Tell somebody else…"), self.add, icon="plus")
        self._end = button(kit, T("Close the notification…"), self.close_notice, "primary", "check")
        self._again = button(kit, T("Open again"), self.reopen, icon="undo")
        back = button(kit, "", self.left.emit, "plain", "arrow-left", T("Back to the list"))
        head = row(back, self._title, self._chips, None, self._papers, self._edit, self._again, self._end, gap=px(8))
        head.setStretch(2, 1)
        self._about = column(gap=0)
        self._steps = column(gap=0, margins=(1, 1, 1, px(6)))
        steps = frame("plain", self._steps)
        inner = column(frame("panel", self._about), frame("panel", column(steps, gap=0, margins=(1, 1, 1, 1))), gap=px(10))
        inner.addLayout(row(self._add, None))
        inner.addStretch(1)
        self._log = column(gap=px(6), margins=(px(14), px(10), px(14), px(12)))
        self._side = frame("panel", self._log)
        self._side.setFixedWidth(px(320))
        body = row(_scrolled(inner), self._side, gap=px(12))
        body.setStretch(0, 1)
        body.setAlignment(self._side, Qt.AlignmentFlag.AlignTop)
        whole = column(head, body, gap=px(10))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        QShortcut(QKeySequence("Esc"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut).activated.connect(self.left)

    @property
    def _id(self) -> int:
        assert self.notice_id is not None
        return self.notice_id

    def show_notice(self, notice_id: int) -> None:
        """Show this one, read anew."""
        shown = self._notices.shown(notice_id)
        self.notice_id = notice_id
        self._title.setText(self._kit.say(shown.title))
        self._chips.set_chips([shown.chip])
        clear(self._about)
        self._about.addWidget(Facts(self._kit, [FactGroup("", tuple(shown.facts))], self._desk.open))
        self._show_steps(shown)
        self._show_log(shown)
        running = self._writes and not shown.closed
        self._edit.setVisible(running)
        self._add.setVisible(running)
        self._end.setVisible(running)
        self._end.setEnabled(all(step.settled for step in shown.steps))
        self._again.setVisible(self._writes and shown.closed)

    def forget(self) -> None:
        """Nothing of it stays in a widget."""
        self.notice_id = None
        self._title.clear()
        self._chips.set_chips([])
        for layout in (self._about, self._steps, self._log):
            clear(layout)

    # What is done -------------------------------------------------------------------------------------------------------

    def tell(self, step: StepShown) -> None:
        """Ask how and when, then mark it."""
        start = {"at": self._notices.now()}
        told = T("What is marked here stays in the log.")
        asking = Asking(
            self._desk, T("Told: {whom}", whom=step.whom), told, self._notices.telling, T("Mark as told"), self, start
        )
        asking.answered.connect(lambda answers: self._do(lambda: self._notices.tell(step.id, answers)))
        asking.open()

    def excuse(self, step: StepShown) -> None:
        """Ask why, then mark it."""
        asking = Asking(self._desk, T("Not needed: {whom}", whom=step.whom), None, _WHY, T("Mark as not needed"), self)
        asking.answered.connect(lambda answers: self._do(lambda: self._notices.excuse(step.id, answers["reason"])))
        asking.open()

    def add(self) -> None:
        """Ask whom else, then put him or her onto the list."""
        asking = Asking(self._desk, T("Tell somebody else"), None, self._notices.adding, T("Put onto the list"), self)
        asking.answered.connect(lambda answers: self._do(lambda: self._notices.add(self._id, answers)))
        asking.open()

    def close_notice(self) -> None:
        """Ask how it ended, then close it."""
        asking = Asking(self._desk, T("Close the notification"), None, _HOW_ENDED, T("Close", "a notification"), self)
        asking.answered.connect(lambda answers: self._do(lambda: self._notices.close(self._id, answers["outcome"])))
        asking.open()

    def reopen(self) -> None:
        """It is not over."""
        self._do(lambda: self._notices.reopen(self._id))

    def _do(self, deed: Callable[[], Any]) -> None:
        try:
            deed()
        except AppError as error:
            self._desk.tell(Message.of(error))
        self.show_notice(self._id)

    # Showing ------------------------------------------------------------------------------------------------------------

    def _show_steps(self, shown: NoticeShown) -> None:
        clear(self._steps)
        kit, px = self._kit, self._kit.theme.px
        done = sum(step.settled for step in shown.steps)
        head = row(label(kit, T("Who is told"), "panel"), label(kit, f"{done} / {len(shown.steps)}", "muted"), None, gap=px(8),
                   margins=(px(14), px(10), px(14), px(8)))  # fmt: skip
        self._steps.addLayout(head)
        for step in shown.steps:
            self._steps.addWidget(hairline())
            self._steps.addWidget(self._step(step, open_=self._writes and not shown.closed))

    def _step(self, step: StepShown, *, open_: bool) -> QWidget:
        kit, px = self._kit, self._kit.theme.px
        icon, color = ("check", "done") if step.told else ("minus", "muted") if step.excused else ("warning", "danger")
        if not step.settled and not step.first:
            icon, color = "clock", "careful"
        words = column(label(kit, step.whom, "bold", wrap=True), gap=px(1))
        for text in (step.condition, step.told, step.excused and kit.say(T("not needed: {why}", why=step.excused))):
            if text:
                words.addWidget(label(kit, text, "small", wrap=True))
        line = row(picture(kit, icon, 18, color), words, gap=px(12), margins=(px(14), px(7), px(14), px(7)))
        line.setStretch(1, 1)
        if step.first and not step.settled:
            line.addWidget(ChipLine(kit, [Chip(kit.say(T("at once", "on a chip")), Tone.DANGER)]))
        if open_ and step.settled:
            line.addWidget(button(kit, T("Take back"), lambda: self._do(lambda: self._notices.take_back(step.id)), "text"))
        elif open_:
            line.addWidget(button(kit, T("Not needed…"), lambda: self.excuse(step), "text"))
            line.addWidget(button(kit, T("Told…"), lambda: self.tell(step), icon="phone"))
        made = QWidget()
        made.setLayout(line)
        return made

    def _show_log(self, shown: NoticeShown) -> None:
        clear(self._log)
        kit = self._kit
        self._log.addWidget(label(kit, T("Log", "of a notification"), "panel"))
        for at, text in shown.log:
            self._log.addLayout(column(label(kit, f"{at:%d.%m.%Y, %H:%M}", "small"), label(kit, text, wrap=True), gap=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small page the log goes; it stands on the print."""
        super().resizeEvent(event)
        self._side.setVisible(event.size().width() >= self._kit.theme.px(760))


def _scrolled(layout: Any) -> QScrollArea:
    inner = QWidget()
    inner.setLayout(layout)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
