"""The unlock window: pick yourself, type, Enter. The age of the backup is seen before anybody is in; no child is."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.access.aside import Aside
from sppk_desktop.ui.access.frame import BackupAge, page_of, status_line
from sppk_desktop.ui.access.password_field import PasswordField
from sppk_desktop.ui.access.pick import Pick, PickList
from sppk_desktop.ui.access.preparing import STANDS, Preparing
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, clear, column, frame, label, row

if TYPE_CHECKING:
    from typing import Protocol

    from sppk_desktop.core.roles import Role
    from sppk_desktop.ui.messages import Message, MessageBar

    class Person(Protocol):
        """An account, as far as this window shows it."""

        @property
        def id(self) -> str:
            """The account's random id."""
            ...

        @property
        def name(self) -> str:
            """Who it is."""
            ...

        @property
        def roles(self) -> frozenset[Role]:
            """In which roles."""
            ...


_WIDTH: Final = 500


@dataclass(frozen=True)
class Gate:
    """What the window needs to know of the vault, and how it is opened.

    ``unlock`` and ``put_back`` run on a thread of their own; ``preload`` (what unlocking imports) and ``furnish`` (what the
    desk imports) on another, one after the other, from the moment the window stands. ``copy_of`` tells the day of a whole
    local copy of a damaged file.
    """

    people: Sequence[Person]
    unlock: Callable[[str, str], Any]
    preload: Callable[[], object] = lambda: None
    furnish: Callable[[], object] = lambda: None
    copy_of: Callable[[str], date | None] = lambda _: None
    put_back: Callable[[str, str, str], object] = lambda *_: None
    school: str = ""
    last: str = ""
    backup: BackupAge | None = None
    demo_password: str = ""


class UnlockWindow(QWidget):
    """``unlocked`` carries the open store."""

    unlocked = Signal(object, str)
    sheet_asked = Signal(str)
    restore_asked = Signal()
    language_chosen = Signal(str)
    closed = Signal()

    def __init__(self, kit: Kit, gate: Gate) -> None:
        super().__init__()
        self._kit, self._gate = kit, gate
        self._aside = Aside(self)
        self._preparing: Preparing | None = None
        self._stands = QTimer(self, singleShot=True, interval=STANDS)
        self._stands.timeout.connect(self._prepare)
        self._open_in = QTimer(self, interval=200)
        self._open_in.timeout.connect(self._count_down)
        self._wait = 0.0
        self._closing = False
        self.setWindowTitle(kit.say(T("SPPK — unlock")))
        self.setProperty("ground", "page")
        self._bar: MessageBar | None = None
        self._ways = column(gap=kit.theme.px(8))
        self._bar_place = column(self._ways, gap=kit.theme.px(8))
        self._people = PickList(kit, [_pick(kit, person) for person in gate.people])
        self._password = PasswordField(kit, T("Password"))
        self._told = label(kit, "", "danger", wrap=True)
        self._told.hide()
        forgot = button(kit, T("I forgot the password"), self._forgot, "text")
        self._enter = button(kit, T("Unlock"), self.unlock, "primary")
        self._password.entered.connect(self.unlock)
        self._password.changed.connect(self._typed)
        self._people.group.idToggled.connect(self._picked)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        if gate.demo_password:
            box.addWidget(_demo_line(kit, gate.demo_password))
        box.addWidget(page_of(kit, self._card(forgot), _WIDTH), 1)
        box.addWidget(status_line(kit, gate.backup, self.language_chosen.emit, self.restore_asked.emit))
        ids = [person.id for person in gate.people]
        if ids:
            self._people.pick(ids.index(gate.last) if gate.last in ids else 0)
        self._password.setFocus()

    @property
    def busy(self) -> bool:
        """Whether a vault is being opened."""
        return self._aside.busy

    def show_error(self, error: AppError) -> None:
        """Say what stands in the way of this vault, and the ways round it."""
        from sppk_desktop.ui.messages import Message  # needed only when something is wrong

        self._say(Message.of(error))
        damaged = str(getattr(error, "file", ""))
        if not damaged or not self._gate.people:
            return
        if (day := self._gate.copy_of(damaged)) is not None:
            told = T("Go on with the copy of {day}", day=f"{day:%d.%m.%Y}")
            self._ways.addWidget(button(self._kit, told, lambda: self._put_back(damaged)))
        self._ways.addWidget(button(self._kit, T("Restore from a backup…"), self.restore_asked.emit))

    def _say(self, message: Message) -> None:
        from sppk_desktop.ui.messages import MessageBar

        clear(self._ways)
        if self._bar is None:
            self._bar = MessageBar(self._kit)
            self._bar.closed.connect(lambda: clear(self._ways))
            self._bar_place.insertWidget(0, self._bar)
        self._bar.show_message(message)

    def _put_back(self, file: str) -> None:
        from sppk_desktop.ui.messages import Message

        person, password = self._gate.people[self._people.at], self._password.password
        self._set_open(True)

        def done(_: object) -> None:
            self._set_open(False)
            told = T("The local copy is in its place. What was saved after it was made is missing.")
            self._say(Message(told, T("Unlock the program now, and make a backup first of all."), "careful"))
            self._password.setFocus()

        self._aside.run(lambda: self._gate.put_back(person.id, password, file), done, self._refused)

    def unlock(self) -> None:
        """Try what was typed."""
        if self.busy or self._wait > 0 or self._people.at < 0:
            return
        if not self._password.password:
            self._tell(T("Type your password."))
            return
        person, password = self._gate.people[self._people.at], self._password.password
        self._set_open(True)
        self._aside.run(lambda: self._open(person.id, password), lambda store: self._opened(store, person.id), self._refused)

    def _open(self, account: str, password: str) -> Any:
        if self._preparing is not None:
            self._preparing.preloaded.wait()
        store = self._gate.unlock(account, password)
        if self._preparing is not None:
            self._preparing.join()  # what is not imported here would be imported on the thread of the windows
        return store

    def _opened(self, store: Any, account: str) -> None:
        self._password.clear()
        if self._closing:
            store.close()
        else:
            self.unlocked.emit(store, account)

    def _refused(self, error: AppError) -> None:
        self._set_open(False)
        wait = getattr(error, "wait", None)  # WrongPassword and TooSoon carry it; storage is not imported for the sake of a name
        if wait is None:
            self.show_error(error)
            return
        if self._bar is not None:
            self._bar.clear()
        happened, remedy = (self._kit.say(phrase) for phrase in error.phrases)
        self._told.setText(f"{happened} {remedy}")
        self._told.show()
        self._password.set_wrong(True)
        self._password.edit.selectAll()
        self._password.setFocus()
        if wait > 0:
            self._wait = float(wait)
            self._open_in.start()
            self._count_down(0.0)

    def _count_down(self, passed: float = 0.2) -> None:
        self._wait = max(0.0, self._wait - passed)
        self._enter.setEnabled(self._wait == 0)
        if self._wait > 0:
            self._tell(T("The password is wrong. The next try is in {n} seconds.", n=math.ceil(self._wait)))
        else:
            self._open_in.stop()
            self._tell(T("Check the language of the keyboard and Caps Lock, then try again."))

    def _tell(self, phrase: Phrase) -> None:
        self._told.setText(self._kit.say(phrase))
        self._told.show()

    def _typed(self) -> None:
        if self._wait == 0:
            self._told.hide()
        self._password.set_wrong(False)
        self._prepare()

    def _prepare(self) -> None:
        if self._preparing is None:
            self._preparing = Preparing(self._gate.preload, self._gate.furnish, self._kit.collecting)
            self._preparing.start()

    def _picked(self, at: int, picked: bool) -> None:
        if picked:
            self._password.clear()
            self._password.edit.setText(self._gate.demo_password)  # there is nothing to keep secret in the demo school
            self._password.edit.selectAll()
            self._password.setFocus()
            if self._wait == 0:
                self._told.hide()

    def _forgot(self) -> None:
        if self._people.at >= 0:
            self.sheet_asked.emit(self._gate.people[self._people.at].id)

    def _set_open(self, opening: bool) -> None:
        for part in (self._people, self._password, self._enter):
            part.setEnabled(not opening)
        self._enter.setText(self._kit.say(T("Unlocking…") if opening else T("Unlock")))
        self._told.setVisible(self._told.isVisible() and not opening)

    def _card(self, forgot: QWidget) -> QFrame:
        kit, px = self._kit, self._kit.theme.px
        head = column(label(kit, T("SPPK"), "brand"), label(kit, _service(self._gate.school), "small", wrap=True), gap=px(4))
        inner = column(head, gap=px(16), margins=(px(32), px(28), px(32), px(24)))
        inner.addLayout(self._bar_place)
        if not self._gate.people:
            restore = button(kit, T("Restore from a backup…"), self.restore_asked.emit, "primary")
            inner.addLayout(row(None, restore))
            for part in (self._people, self._password, forgot, self._enter):
                part.hide()
            return frame("panel", inner)
        inner.addWidget(self._people)
        inner.addWidget(self._password)
        inner.addWidget(self._told)
        inner.addLayout(row(forgot, None, self._enter))
        return frame("panel", inner)

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands in the password line; once the window is painted, the rest of the program is brought in."""
        super().showEvent(event)
        self._password.setFocus()
        self._stands.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Half a second of key derivation is waited for; what it opened is closed again."""
        self._closing = True
        self._stands.stop()
        self._aside.finish()
        self.closed.emit()
        super().closeEvent(event)


def _pick(kit: Kit, person: Person) -> Pick:
    roles = ", ".join(kit.say(role.label) for role in sorted(person.roles))
    return Pick(kit, "".join(part[0] for part in person.name.split()[:2]).upper(), person.name, roles)


def _service(school: str) -> Phrase:
    if school:
        return T("Social, psychological and pedagogical service, {school}", school=school)
    return T("Social, psychological and pedagogical service")


def _demo_line(kit: Kit, password: str) -> QFrame:
    from PySide6.QtCore import Qt

    told = T("Demo school: every name is invented. The password is {password}", password=password)
    words = label(kit, told, "careful", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return frame("demo", row(words, margins=(16, 6, 16, 6)))
