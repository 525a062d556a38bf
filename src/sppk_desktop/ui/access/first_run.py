"""The first run: language, school, first account, recovery sheet, backups. Nothing is written before the account step ends.

What is written then is a whole vault, made in one go. A first run broken off later is taken up again after the next unlock.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.recovery import RecoverySheet
from sppk_desktop.ui.access.account_form import AccountForm
from sppk_desktop.ui.access.aside import Aside
from sppk_desktop.ui.access.frame import LANGUAGE_NAMES
from sppk_desktop.ui.access.pick import Pick, PickList
from sppk_desktop.ui.access.preparing import STANDS, Preparing
from sppk_desktop.ui.access.school import SchoolForm
from sppk_desktop.ui.access.sheet_page import SheetPage
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import ElidedLabel, button, column, frame, hairline, label, picture, restyle, row, scrolled

_WIDTH: Final = 1040
_HEIGHT: Final = 620
_NARROW: Final = 940
"""Below this the list of steps goes, and the account's two columns stand one below the other."""

STEPS: Final[Mapping[str, tuple[Phrase, Phrase]]] = {
    "language": (T("Language"), T("In which language do you work?")),
    "school": (T("School"), T("How does your school stand on its papers?")),
    "account": (T("Your account"), T("Who are you, and what password will you type?")),
    "sheet": (T("Recovery sheet"), T("A sheet of paper for the day when the password is forgotten")),
    "backup": (T("Backups"), T("Where will the copies be kept?")),
}


@dataclass(frozen=True)
class Draft:
    """What the pages have gathered before anything is written."""

    school: Mapping[str, str]
    name: str
    roles: frozenset[Role]
    password: str = field(repr=False)
    shared: bool = False  # colleagues use other accounts of this computer


@dataclass(frozen=True)
class Made:
    """An open store, and the sheets that still have to be handed out."""

    store: Any
    sheets: Sequence[RecoverySheet]


class Setup(Protocol):
    """What the first run asks of the program."""

    def preload(self) -> object:
        """Import what making a vault needs; called on another thread."""
        ...

    def furnish(self) -> object:
        """Import what the desk needs; called on another thread."""
        ...

    def make(self, draft: Draft) -> Made:
        """Make the vault in one go and keep the school's facts in it; called on another thread."""
        ...

    def sheet_confirmed(self, store: Any, sheet: RecoverySheet) -> None:
        """A sheet is in the envelope."""
        ...

    def keep_backup_folder(self, store: Any, folder: str) -> None:
        """Where backups go; "" asks again later."""
        ...

    def show_sheet(self, parent: QWidget, store: Any, sheet: RecoverySheet) -> None:
        """Show the sheet's paper with its print button."""
        ...

    def drives(self) -> Sequence[tuple[str, str]]:
        """Sticks that are plugged in: path and name."""
        ...

    @property
    def asks_shared(self) -> bool:
        """Whether this system has other users' accounts to think of (Windows)."""
        ...

    def folder_problem(self, folder: Path) -> Phrase | None:
        """Why backups must not go there."""
        ...


class FirstRun(QWidget):
    """The window of the first run. ``finished`` carries the open store."""

    finished = Signal(object)
    language_chosen = Signal(str)
    restore_asked = Signal()
    left = Signal()  # closed before the end; a store that was made is closed by whoever hears it

    def __init__(self, kit: Kit, setup: Setup, start: str = "language", made: Made | None = None) -> None:
        super().__init__()
        self._kit, self._setup = kit, setup
        self._made = made
        self._sheets = list(made.sheets) if made else []
        self._aside = Aside(self)
        self._preparing = Preparing(setup.preload, setup.furnish, kit.collecting)
        self._stands = QTimer(self, singleShot=True, interval=STANDS)
        self._stands.timeout.connect(self._prepare)
        self._over = self._closing = False
        self.setWindowTitle(kit.say(T("SPPK — first run")))
        self.setProperty("ground", "page")
        px = kit.theme.px
        self.school = SchoolForm(kit)
        self.account = AccountForm(kit, lambda: self.school.values.values(), (Role.SOCIAL,))
        self.shared = QCheckBox(kit.say(T("Colleagues sign in to this computer under other Windows names")))
        self.backup = _BackupPlace(kit, setup)
        self.sheet: SheetPage | None = None
        self._languages = PickList(kit, [Pick(kit, code.upper(), name) for code, name in LANGUAGE_NAMES.items()])
        self._pages = QStackedWidget()
        self._page_at = {
            "language": self._languages,
            "school": self.school,
            "account": self._account_page(),
            "backup": self.backup,
        }
        self._sheet_place = QWidget()
        self._sheet_place.setLayout(column())
        self._page_at["sheet"] = self._sheet_place
        for key in STEPS:
            self._pages.addWidget(_topped(kit, self._page_at[key]))
        self._title = label(kit, "", "page", wrap=True)
        self._bar = MessageBar(kit)
        self._told = label(kit, "", "danger", wrap=True)
        self._told.hide()
        for form in (self.school, self.account):
            form.changed.connect(self._told.hide)  # what was said was about what stood there
            for line in form.findChildren(QLineEdit):
                line.returnPressed.connect(self.next)
        self._back = button(kit, T("Back"), self.back, "outlined", "arrow-left")
        self._next = button(kit, T("Next"), self.next, "primary")
        self._leave = button(kit, T("Stop and leave nothing behind"), self.close, "text")
        self._restore = button(kit, T("Restore from a backup…"), self.restore_asked.emit, "text")
        actions = row(self._leave, self._restore, None, self._back, self._next, gap=px(8), margins=(px(24), px(8), px(24), px(8)))
        content = column(self._title, self._bar, self._pages, self._told, gap=px(14), margins=(px(28), px(24), px(28), px(20)))
        content.setStretch(2, 1)
        self._marks: dict[str, tuple[QLabel, QLabel]] = {}
        self._steps = self._step_list()
        across = row(self._steps, gap=0)
        across.addLayout(content, 1)
        card = frame("panel", column(gap=0))
        inner = card.layout()
        assert isinstance(inner, QVBoxLayout)
        inner.addLayout(across, 1)
        inner.addWidget(hairline())
        inner.addLayout(actions)
        card.setMaximumSize(px(_WIDTH), px(_HEIGHT))
        middle = row(gap=0)
        middle.addStretch(1)
        middle.addWidget(card, 1000)
        middle.addStretch(1)
        box = column(gap=0, margins=(px(16), px(16), px(16), px(16)))
        box.addStretch(1)
        box.addLayout(middle, 1000)
        box.addStretch(1)
        self.setLayout(box)
        if kit.words.language in LANGUAGE_NAMES:
            self._languages.pick(list(LANGUAGE_NAMES).index(kit.words.language))
        self._languages.group.idClicked.connect(self._language_picked)
        self.step = ""
        self._show_step(start)

    @property
    def store(self) -> Any:
        """The store, once it is made."""
        return self._made.store if self._made else None

    def next(self) -> None:
        """One page further, if this one is answered."""
        if self._aside.busy:
            return
        if self.step == "sheet":
            if self.sheet is not None:
                self.sheet.try_confirm()
            return
        if (problem := self._problem()) is not None:
            self._tell(problem)
            return
        if self.step == "account":
            self._make()
        elif self.step == "backup":
            self._setup.keep_backup_folder(self.store, self.backup.folder)
            self._prepare()
            self._set_making(True)
            self._aside.run(self._preparing.join, self._open, self._failed)
        else:
            self._show_step({"language": "school", "school": "account"}[self.step])

    def _open(self, _: object) -> None:
        if not self._closing:
            self._over = True
            self.finished.emit(self.store)

    def _prepare(self) -> None:
        if self._preparing.ident is None:
            self._preparing.start()

    def back(self) -> None:
        """One page back, as long as nothing is written."""
        before = {"school": "language", "account": "school"}.get(self.step)
        if before and not self._aside.busy:
            self._show_step(before)

    def _problem(self) -> Phrase | None:
        if self.step == "school":
            return self.school.problem()
        if self.step == "account":
            return self.account.problem()
        return None

    def _make(self) -> None:
        draft = Draft(
            self.school.values,
            self.account.person,
            self.account.roles.roles,
            self.account.password.password,
            self.shared.isChecked(),
        )
        self._set_making(True)
        self._aside.run(lambda: self._setup.make(draft), self._was_made, self._failed)

    def _was_made(self, made: Made) -> None:
        self.account.password.clear()
        self._set_making(False)
        self._made = made
        self._sheets = list(made.sheets)
        self._show_step("sheet")

    def _failed(self, error: AppError) -> None:
        self._set_making(False)
        self._bar.show_message(Message.of(error))

    def _set_making(self, making: bool) -> None:
        self._pages.setEnabled(not making)
        for part in (self._back, self._next, self._leave):
            part.setEnabled(not making)
        if self.step == "account":
            self._next.setText(self._kit.say(T("Making the encrypted store…") if making else T("Next")))

    def _language_picked(self, at: int) -> None:
        code = list(LANGUAGE_NAMES)[at]
        if code != self._kit.words.language:
            self.language_chosen.emit(code)

    def _show_step(self, step: str) -> None:
        if step == "sheet" and not self._sheets:
            step = "backup"
        self.step = step
        self._bar.clear()
        self._told.hide()
        self._title.setText(self._kit.say(STEPS[step][1]))
        if step == "sheet":
            self._lay_sheet(self._sheets[0])
        self._pages.setCurrentIndex(list(STEPS).index(step))
        written = self._made is not None
        self._back.setVisible(step in ("school", "account"))
        self._restore.setVisible(step in ("language", "school"))
        self._leave.setText(self._kit.say(T("Finish later") if written else T("Stop and leave nothing behind")))
        self._leave.setVisible(step != "language")
        self._next.setText(self._kit.say(T("Open the program") if step == "backup" else T("Next")))
        self._mark_steps()
        page = self._page_at[step] if step != "sheet" else self.sheet
        if page is not None:
            page.setFocus()

    def _lay_sheet(self, sheet: RecoverySheet) -> None:
        place = self._sheet_place.layout()
        assert isinstance(place, QVBoxLayout)
        if self.sheet is not None:
            self.sheet.hide()
            self.sheet.deleteLater()
        self.sheet = SheetPage(self._kit, sheet, lambda shown: self._setup.show_sheet(self, self.store, shown))
        self.sheet.confirmed.connect(self._sheet_confirmed)
        place.addWidget(self.sheet)

    def _sheet_confirmed(self) -> None:
        sheet = self._sheets[0]  # it stays the one to hand out until that is noted
        self._set_making(True)
        self._aside.run(lambda: self._setup.sheet_confirmed(self.store, sheet), self._sheet_kept, self._failed)

    def _sheet_kept(self, _: object) -> None:
        self._sheets.pop(0)
        self._set_making(False)
        self._show_step("sheet")

    def _tell(self, problem: Phrase) -> None:
        self._told.setText(self._kit.say(problem))
        self._told.show()

    def _account_page(self) -> QWidget:
        page = QWidget()
        page.setLayout(column(self.account, self.shared, gap=self._kit.theme.px(12)))
        page.setFocusProxy(self.account)
        self.shared.setVisible(self._setup.asks_shared)
        return page

    def _step_list(self) -> QWidget:
        px = self._kit.theme.px
        lines = column(gap=px(4), margins=(px(20), px(26), px(16), px(16)))
        lines.addWidget(label(self._kit, T("SPPK"), "brand"))
        lines.addSpacing(px(14))
        for at, (key, (name, _)) in enumerate(STEPS.items(), start=1):
            mark, words = label(self._kit, str(at), "muted"), label(self._kit, name)
            mark.setFixedWidth(px(22))
            mark.setFixedHeight(px(28))
            line = row(mark, words, gap=px(6))
            line.setStretch(1, 1)
            lines.addLayout(line)
            self._marks[key] = (mark, words)
        lines.addStretch(1)
        made = frame("sunk", lines)
        made.setFixedWidth(px(280))
        return made

    def _mark_steps(self) -> None:
        now = list(STEPS).index(self.step)
        for at, (mark, words) in enumerate(self._marks.values()):
            restyle(words, "look", "bold" if at == now else ("" if at < now else "muted"))
            if at < now:
                mark.setPixmap(self._kit.pixmap("check", 16, "done"))
            else:
                mark.setText(str(at + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on from wherever the keyboard is; on a button it presses that button. (A line says its Enter itself.)"""
        focus = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or isinstance(focus, QLineEdit):
            super().keyPressEvent(event)
        elif isinstance(focus, QPushButton) and not isinstance(focus, Pick):
            focus.click()
        else:
            self.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a narrow window the questions get all the room."""
        super().resizeEvent(event)
        narrow = self.width() < self._kit.theme.px(_NARROW)
        self._steps.setVisible(not narrow)
        self.account.set_narrow(narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Once the window is painted, the rest of the program is brought in."""
        super().showEvent(event)
        self._stands.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave: what is being made is waited for, then closed."""
        self._closing = True
        self._stands.stop()
        self._aside.finish()
        super().closeEvent(event)
        if not self._over:
            self._over = True
            self.left.emit()


class _BackupPlace(QWidget):
    """Sticks that are plugged in, a folder, or later."""

    def __init__(self, kit: Kit, setup: Setup) -> None:
        super().__init__()
        self._kit, self._setup = kit, setup
        self.folder = ""
        px = kit.theme.px
        about = T(
            "A copy on the same computer is lost with the computer. Keep two USB sticks in turn; the program checks each "
            "copy and reminds you after seven days."
        )
        self._sticks = column(gap=px(8))
        self._shown = ElidedLabel(kit, "")
        self._shown_row = QWidget()
        shown = row(picture(kit, "drive", 16, "done"), self._shown, gap=px(8))
        shown.setStretch(1, 1)
        self._shown_row.setLayout(shown)
        self._told = label(kit, "", "danger", wrap=True)
        choose = button(kit, T("Choose a folder…"), self._choose, icon="folder")
        again = button(kit, T("Look for sticks again"), self.look, "text", "refresh")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(px(12))
        box.addWidget(label(kit, about, "muted", wrap=True))
        box.addLayout(self._sticks)
        box.addLayout(row(choose, again, None, gap=px(8)))
        box.addWidget(self._shown_row)
        box.addWidget(self._told)
        box.addWidget(label(kit, T("This may also be chosen later."), "small"))
        self.take("")
        self.look()

    def look(self) -> None:
        """List the sticks that are plugged in now."""
        while (item := self._sticks.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for path, name in self._setup.drives():
            self._sticks.addWidget(button(self._kit, name, self._taking(path), icon="drive"), 0, Qt.AlignmentFlag.AlignLeft)

    def take(self, folder: str) -> None:
        """Backups go here."""
        problem = self._setup.folder_problem(Path(folder)) if folder else None
        self._told.setText(self._kit.say(problem or ""))
        self._told.setVisible(problem is not None)
        if problem is None:
            self.folder = folder
        self._shown.setText(self.folder)
        self._shown_row.setVisible(bool(self.folder))

    def _taking(self, path: str) -> Callable[[], object]:
        return lambda: self.take(path)

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self._kit.say(T("Where will the copies be kept?")))
        if folder:
            self.take(folder)


def _topped(kit: Kit, page: QWidget) -> QWidget:
    """The page at the top, the rest of the height empty; scrolls when the window is low."""
    px = kit.theme.px
    inner = QWidget()
    inner.setProperty("ground", "plain")
    inner.setLayout(column(page, None, margins=(px(4), px(4), px(8), px(4))))
    area = scrolled(inner)
    area.setProperty("ground", "plain")
    return area
