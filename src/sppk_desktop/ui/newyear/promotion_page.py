"""The new school year: a list of all pupils decided line by line with digits, then one button that carries it out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QMenu, QStackedWidget, QWidget

from sppk_desktop.core.cards import Duty
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed as Way
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import Beside, KeyHints, button, column, frame, head_line, label, row, scrolled, show_if
from sppk_desktop.ui.steps import Steps
from sppk_desktop.ui.table import ListView

KEYS: Final = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)
"""Digits work on every keyboard layout."""


class Turning(Protocol):
    """What the page asks of the program."""

    @property
    def title(self) -> Phrase: ...  # noqa: D102
    @property
    def rows(self) -> RowSource: ...  # noqa: D102
    @property
    def size(self) -> int: ...  # noqa: D102
    @property
    def labels(self) -> Sequence[Phrase]: ...  # noqa: D102
    def state(self) -> tuple[Phrase, ...]: ...  # noqa: D102
    def too_early(self) -> AppError | None: ...  # noqa: D102
    def backup(self) -> tuple[Phrase, bool]: ...  # noqa: D102
    def choose(self, pupils: Sequence[int], which: int | None) -> list[str]: ...  # noqa: D102
    @property
    def letters(self) -> Sequence[str]: ...  # noqa: D102
    def give_letter(self, pupils: Sequence[int], letter: str | None) -> None: ...  # noqa: D102
    def class_of(self, pupil: int) -> Sequence[int]: ...  # noqa: D102
    def open_work(self) -> Sequence[Duty]: ...  # noqa: D102
    def carry_out(self, done: Callable[[Phrase], object], failed: Callable[[AppError], object]) -> None: ...  # noqa: D102
    def last(self) -> Phrase | None: ...  # noqa: D102
    def undo(self, done: Callable[[Phrase], object], failed: Callable[[AppError], object]) -> None: ...  # noqa: D102
    def print(self) -> None: ...  # noqa: D102
    def refresh(self) -> None: ...  # noqa: D102


class PromotionPage(QWidget):
    """``backed_up`` asks for the page of backups, ``opened`` for the card of a record."""

    backed_up = Signal()
    opened = Signal(str, int)
    changed = Signal()

    def __init__(self, desk: Desk, turning: Turning) -> None:
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._desk, self._kit, self._turning = desk, kit, turning
        self._title = label(kit, turning.title, "page")
        self._state = label(kit, "", "muted", wrap=True)
        self.printing = button(kit, T("Print the list"), turning.print, icon="printer")
        self.work = button(kit, T("Open work of leavers"), self.show_work)
        self.go = button(kit, T("Begin the new school year"), self.carry_out, "primary", "check")
        head = head_line(kit, self._title, self.work, self.go)
        self._bar = MessageBar(kit)
        self._backup, self.anyway = label(kit, "", wrap=True), QCheckBox(kit.say(T("Go on without a new backup")))
        self.make_backup = button(kit, T("Make a backup now"), self.backed_up.emit, icon="drive")
        self._backup.setMinimumWidth(px(240))  # with less room the buttons go below it
        ways = QWidget()
        ways.setLayout(row(None, self.make_backup, self.anyway, gap=px(12)))
        safe = row(Beside(self._backup, ways, gap=px(12), shares=(1, 0)), margins=(px(12), px(6), px(12), px(6)))
        self.anyway.toggled.connect(lambda _: self._update())
        self.list = self._made_list()
        hints = [(str(at), text) for at, text in enumerate(turning.labels, 1)]
        more = [("7", T("letter", "of a class")), ("8", T("whole class")), ("Delete", T("as proposed"))]
        self._hints = KeyHints(kit, [*hints, *more, ("Shift ↓", T("several"))])
        self.whole = button(kit, T("Choose the whole class"), self.choose_class)
        self.letter = button(kit, T("Letter of the new class…"), self.ask_letter)
        lists = QWidget()
        self._lists = column(self.list, row(self.printing, None, self.whole, self.letter, gap=px(8)), self._hints, gap=px(6))
        lists.setLayout(self._lists)
        self._work = column(gap=0)
        self._steps = Steps(self)
        work = QWidget()
        back = button(kit, T("Back to the list"), self.show_list, icon="left")
        work.setLayout(column(row(back, None), frame("panel", self._work), None, gap=px(8)))
        self._pages = QStackedWidget()
        self._pages.addWidget(lists)
        self._pages.addWidget(work)
        self._safe = frame("panel", safe)
        whole = column(head, self._state, self._bar, self._safe, self._pages, gap=px(8), margins=(16, 14, 16, 10))
        whole.setStretch(4, 1)
        inside = QWidget()
        inside.setLayout(whole)
        self.setLayout(column(scrolled(inside), gap=0))  # on a magnified screen the page scrolls and stays on it
        self.setFocusProxy(self.list.grid)
        self._update()

    def _made_list(self) -> ListView:
        made = ListView(
            self._desk, self._turning.rows, "promotion", count=T("{n} pupils"), search=T("Name or class"), hints=False
        )
        made.choose_several()
        made.set_empty(T("Nobody waits for the new school year"),
                       T("All pupils are in their new classes. First graders come by import."), "check")  # fmt: skip
        made.grid.installEventFilter(self)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits decide for the chosen lines and go on to the next one."""
        if watched is self.list.grid and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key in KEYS:
                self.choose(KEYS.index(key))
                return True
            if key == Qt.Key.Key_7:
                self.ask_letter()
                return True
            if key == Qt.Key.Key_8:
                self.choose_class()
                return True
            if key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
                self.choose(None)
                return True
        return super().eventFilter(watched, event)

    def choose(self, which: int | None) -> None:
        """Decide for the chosen pupils; ``None`` is as proposed."""
        chosen = self.list.selected
        if not chosen:
            return
        refused = self._turning.choose(chosen, which)
        self.list.reload()
        self._take(chosen)
        if refused:
            self._bar.show_message(Message(T("Not possible in this grade: {names}.", names=", ".join(refused[:3])),
                                           T("The other lines are as you chose."), "careful"))  # fmt: skip
        elif len(chosen) == 1:
            self._bar.clear()
            self._next(chosen[0])
        self._update()

    def _next(self, pupil: int) -> None:
        at = self.list.model.row_of(pupil)
        following = self.list.model.id_at(at + 1)
        self.list.select(following if following is not None else pupil)

    def choose_class(self) -> None:
        """Choose everybody of the class of the line one stands on: what is then decided is decided for all of them."""
        if chosen := self.list.selected:
            self._take(self._turning.class_of(chosen[0]))
            self.list.grid.setFocus()

    def _take(self, pupils: Sequence[int]) -> None:
        """Choose these lines, as far as the list shows them."""
        model = self.list.model
        model.finish()
        picked = QItemSelection()
        for id_ in pupils:
            if (at := model.row_of(id_)) >= 0:
                picked.select(model.index(at, 0), model.index(at, model.columnCount() - 1))
        self.list.grid.selectionModel().select(picked, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def ask_letter(self) -> None:
        """Into a class of which letter the chosen pupils come: a class is divided, joined with another or renamed."""
        if not self.list.selected:
            return
        menu = QMenu(self)
        for letter in self._turning.letters:
            menu.addAction(letter, partial(self.give_letter, letter))
        menu.addSeparator()
        menu.addAction(self._kit.say(T("without a letter")), partial(self.give_letter, ""))
        menu.addAction(self._kit.say(T("the letter as now")), partial(self.give_letter, None))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.letter.mapToGlobal(self.letter.rect().topLeft()))

    def give_letter(self, letter: str | None) -> None:
        """Say the letter for the chosen pupils; ``None`` is their own."""
        chosen = self.list.selected
        self._turning.give_letter(chosen, letter)
        self.list.reload()
        self._take(chosen)
        self._bar.clear()
        self._update()

    def show_work(self) -> None:
        """What is still open for those who leave, each with its link."""
        found = self._turning.open_work()
        self._steps.stop()
        while (item := self._work.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        kit, px = self._kit, self._kit.theme.px
        if not found:
            self._work.addWidget(label(kit, T("Nothing is open for the pupils who leave."), "muted"))

        def lines() -> Iterator[None]:
            for duty in found[:200]:
                told = column(label(kit, duty.title, "bold"), label(kit, duty.detail, "muted"), gap=0)
                opener = button(kit, duty.deed, self._opening(duty))
                line = frame("plain", row(told, None, opener, gap=px(12), margins=(px(12), px(6), px(12), px(6))))
                self._work.addWidget(line)
                yield

        self._steps.begin(lines())
        self._pages.setCurrentIndex(1)

    def look_again(self) -> None:
        """A backup may have been made meanwhile."""
        self._update()

    def show_list(self) -> None:
        """Back to the pupils."""
        self._pages.setCurrentIndex(0)
        self.list.grid.setFocus()

    def _opening(self, duty: Duty) -> Callable[[], None]:
        return lambda: self.opened.emit(duty.opens.kind, duty.opens.id)

    def carry_out(self) -> None:
        """Everything in one save."""
        if self.go.isEnabled():
            self._turning.carry_out(self._done, self._failed)

    def take_back(self) -> None:
        """The whole turn back."""
        self._turning.undo(self._done, self._failed)

    def _done(self, told: Phrase) -> None:
        self._turning.refresh()
        old = self.list
        self.list = self._made_list()
        self._lists.replaceWidget(old, self.list)
        old.deleteLater()
        self._title.setText(self._kit.say(self._turning.title))
        self._bar.show_message(Message(told, "", "done", self._ways()))
        self._update(keep_message=True)
        self.changed.emit()

    def _failed(self, error: AppError) -> None:
        self._bar.show_message(Message.of(error))

    def _ways(self) -> tuple[Way, ...]:
        return (Way(T("Take it back"), self.take_back),) if self._turning.last() is not None else ()

    def _update(self, *, keep_message: bool = False) -> None:
        say = self._kit.say
        self._state.setText(" · ".join(say(part) for part in self._turning.state()))
        early = self._turning.too_early()
        told, is_new = self._turning.backup()
        self._backup.setText(say(told))
        waits = self._turning.size > 0
        show_if(self._safe, early is None and waits)
        show_if(self.make_backup, not is_new)
        show_if(self.anyway, not is_new)
        self.go.setEnabled(early is None and waits and (is_new or self.anyway.isChecked()))
        self.work.setEnabled(waits)
        self.printing.setEnabled(waits)
        if early is not None and self._bar.isHidden():
            happened, remedy = early.phrases
            self._bar.show_message(Message(happened, remedy, "info"))
        if not keep_message and self._bar.isHidden() and (last := self._turning.last()) is not None:
            self._bar.show_message(Message(last, "", "info", self._ways()))
