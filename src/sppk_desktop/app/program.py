"""The program from its start to its end: which window comes when, and what has to be closed before the next process begins.

Nothing here is global: the tour and the tests make a `Program` of their own with another folder, language and day.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.places import shared_root, translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.storage.backup_record import last
from sppk_desktop.storage.errors import NotAVault
from sppk_desktop.storage.place import current_vault
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.access.frame import BackupAge
from sppk_desktop.ui.access.unlock import Gate, UnlockWindow
from sppk_desktop.ui.kit import PAPER_LANGUAGE, Kit

if TYPE_CHECKING:
    from sppk_desktop.app.apology import Apology
    from sppk_desktop.app.daily import DailyCare
    from sppk_desktop.app.locking import Locking
    from sppk_desktop.app.manual import Help
    from sppk_desktop.storage.schema import Schema
    from sppk_desktop.storage.store import Store
    from sppk_desktop.ui.access.first_run import FirstRun, Made
    from sppk_desktop.ui.shell import Shell

_AT_THE_DOOR = ("core", "storage", "ui", "ui_access")  # the parts whose words the unlock window says
_AT_HAND: Final = 1500  # ms after the first tab is shown, what other tabs need is imported beside the work
PATIENCE = 5.0
"""Seconds the unlock waits for the vault that the process before this one is just closing."""


class Program:
    """``restart`` starts the next process; this one ends itself afterwards."""

    def __init__(self, app: QApplication, home: Path, *, demo: bool = False, restart: Callable[[], object] = lambda: None,
                 today: Callable[[], date] = date.today, now: Callable[[], datetime] = datetime.now) -> None:  # fmt: skip
        self.app, self.home, self.demo = app, home, demo
        self.restart, self.today, self.now = restart, today, now
        self.preferences = Preferences.read(home / "preferences.json")
        self.words = Words.read(translations(), self.preferences.language or "ky", first=_AT_THE_DOOR)
        self.kit = Kit.make(app, self.words, self.preferences)
        self.window: QWidget | None = None
        self._help: Help | None = None
        self.apology: Apology | None = None  # takes over what nobody caught, once the first window is there
        self.store: Store | None = None
        self.locking: Locking | None = None
        self.care: DailyCare | None = None
        self.finish_first: list[Callable[[], bool]] = []  # each says whether something must be finished before locking ends
        self.ended = False

    @property
    def help(self) -> Help:
        """The manual behind F1; it listens from the first asking on, which is after the first window was painted."""
        if self._help is None:
            from sppk_desktop.app.manual import Help

            self._help = Help(self)
        return self._help

    @property
    def root(self) -> Path:
        """The folder that holds the vault, and after a restore the one before it."""
        if self.preferences.root:
            return Path(self.preferences.root)
        common = shared_root()
        if common is not None and not self.demo and not current_vault(self.home).exists() and current_vault(common).exists():
            return common  # a colleague made the vault for everybody at this computer
        return self.home

    @property
    def seen(self) -> Path:
        """Where this computer notes how new the vault was when it was closed last."""
        return self.home / "seen.json"

    @property
    def vault_folder(self) -> Path:
        """The living vault, whether or not it exists yet."""
        return current_vault(self.root)

    def begin(self) -> None:
        """Show the first window."""
        if self.demo:
            from sppk_desktop.app.demo import begin_demo

            begin_demo(self)
        else:
            self.show_door()

    def show_door(self) -> None:
        """The unlock window where there is a vault, else the first run."""
        try:
            vault = Vault.at(self.vault_folder, schema, now=self.now, seen=self.seen)
        except NotAVault:
            self.show(self.first_run_window())
        except AppError as error:
            window = self.unlock_window(None)
            window.show_error(error)
            self.show(window)
        else:
            self.show(self.unlock_window(vault))

    def unlock_window(self, vault: Vault | None, demo_password: str = "") -> UnlockWindow:
        """The door of a vault; without one it only says what is wrong, and restores."""

        def unlock(account: str, password: str) -> Store:
            assert vault is not None
            store = vault.unlock(account, password, patience=PATIENCE)
            try:
                seed(store)
            except BaseException:
                store.close()
                raise
            return store

        def copy_of(file: str) -> date | None:
            from sppk_desktop.storage import snapshots

            copies = snapshots.all_of(self.vault_folder, file.partition(".")[0])
            return date.fromtimestamp(copies[0].stat().st_mtime) if copies else None

        def put_back(account: str, password: str, file: str) -> str:
            assert vault is not None
            return vault.put_back(account, password, file.partition(".")[0], patience=PATIENCE)

        people = [account for account in vault.accounts if account.active] if vault else []
        gate = Gate(
            people=people,
            unlock=unlock,
            preload=preload,
            furnish=self.furnish,
            copy_of=copy_of,
            put_back=put_back,
            school=self.preferences.school,
            last=self.preferences.last_account,
            backup=self._backup_age(),
            demo_password=demo_password,
        )
        window = UnlockWindow(self.kit, gate)
        window.unlocked.connect(self._unlocked)
        window.language_chosen.connect(self.change_language)
        window.restore_asked.connect(self._restore)
        window.sheet_asked.connect(lambda account: self._use_sheet(vault, account))
        return window

    def furnish(self) -> object:
        """What the desk will be made of: imported and read while the password is typed."""
        from sppk_desktop.app import furnishing

        self.words.read_rest()
        gc.freeze()  # it stays as long as the program does: no collection needs to look through it again
        return furnishing

    def first_run_window(self, start: str = "language", made: Made | None = None) -> FirstRun:
        """The first run, or the rest of one that was broken off."""
        from sppk_desktop.app.access import FirstRunSetup
        from sppk_desktop.ui.access.first_run import FirstRun

        window = FirstRun(self.kit, FirstRunSetup(self), start, made)
        window.language_chosen.connect(self.change_language)
        window.finished.connect(self.open)
        window.left.connect(self.end)
        window.restore_asked.connect(self._restore)
        return window

    def open(self, store: Store) -> None:
        """Work begins: what the first run left over, then the desk."""
        from sppk_desktop.app.access import left_over

        self.store = store
        self.kit.papers = str(store.setting(PAPER_LANGUAGE, ""))
        if (rest := left_over(self, store)) is not None:
            self.show(self.first_run_window(*rest))
            return
        self.show(self.shell(store))
        QTimer.singleShot(_AT_HAND, self.app, lambda: threading.Thread(target=use_spare_time, daemon=True).start())

    def shell(self, store: Store) -> QWidget:
        """The desk with its tabs, watched by everything that locks it."""
        from sppk_desktop.app.daily import DailyCare, tell_older
        from sppk_desktop.app.desk import make_shell
        from sppk_desktop.app.locking import Locking

        shell = make_shell(self, store)
        self.locking = Locking(self, shell, store)
        self.care = DailyCare(self, shell, store)
        tell_older(shell, store)
        return shell

    @property
    def desk(self) -> Shell:
        """The desk that is open."""
        from sppk_desktop.ui.shell import Shell

        assert isinstance(self.window, Shell)
        return self.window

    def set_idle_minutes(self, minutes: int) -> None:
        """Lock after so long without a touch, from now on."""
        if self.locking is not None:
            self.locking.idle.minutes = minutes

    def change_language(self, language: str) -> None:
        """Say everything in another language, from a new process on."""
        self.preferences.language = language
        self.start_again()

    def start_again(self) -> None:
        """End this process and begin a new one: lock, change of user, of language, of look."""
        if self.locking is not None:
            self.locking.lock()
            return
        self.end()
        self.restart()

    def end(self) -> None:
        """Close the vault and leave; safe to call twice."""
        if self.ended:
            return
        self.ended = True
        if self.locking is not None:
            self.locking.stop()
        from sppk_desktop.ui import clipboard  # a start without copying never needs it

        clipboard.take_back()  # names leave with the program as they do with a lock
        self.preferences.save()
        if self._help is not None:
            self._help.close()
        self.kit.jobs.close()
        if self.care is not None:
            self.care.stop()
            self.care.finish()
        if self.store is not None:
            self.store.close()
        self.app.quit()

    def leave(self) -> None:
        """The vault is closed already: nothing is left but to end."""
        self.ended = True
        self.store = None
        if self._help is not None:
            self._help.close()
        self.app.quit()

    def _unlocked(self, store: Store, account: str) -> None:
        self.preferences.last_account = account
        self.preferences.save()
        self.open(store)

    def show(self, window: QWidget) -> None:
        """Put a window in the place of the one before."""
        before, self.window = self.window, window
        window.resize(1366, 768)
        if before is None or before.isMaximized():
            window.showMaximized()
        else:
            window.setGeometry(before.geometry())
            window.show()
        if before is not None:
            before.close()
            before.deleteLater()

    def _backup_age(self) -> BackupAge | None:
        record = last(self.vault_folder)
        return BackupAge(record.made if record else None, self.today())

    def _restore(self) -> None:
        from sppk_desktop.app.backup import restore_window

        if restore_window(self.kit, self.window, self.root) is not None:
            self.start_again()

    def _use_sheet(self, vault: Vault | None, account: str) -> None:
        from sppk_desktop.app.access import use_sheet

        if vault is not None:
            use_sheet(self, vault, account)


def schema() -> Schema:
    """What lies in the vault's files; imports the record classes of every subject."""
    from sppk_desktop.app.schema import schema as made

    return made()


def preload() -> Any:
    """What unlocking will need, imported while the password is typed."""
    from sppk_desktop.app import preloading

    return preloading


def use_spare_time() -> Any:
    """What other tabs will need when they are first shown, imported on a thread beside the work."""
    from sppk_desktop.app import spare_time

    return spare_time


def seed(store: Store) -> None:
    """What a school starts with, where this version of the program ships it and it was never here; not for who only reads."""
    from sppk_desktop.app import activity, registers

    if activity.writes(store):
        activity.seed(store)
        registers.seed(store)
