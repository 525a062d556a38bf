"""Locks the desk: cover it, keep the drafts, close the vault, start the lock screen as a new process, end this one.

Locking never asks and never waits, with one exception: a backup that is being written is finished behind the covered window.
"""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.ui import clipboard
from sppk_desktop.ui.access.cover import Cover
from sppk_desktop.ui.access.idle import IdleWatch
from sppk_desktop.ui.access.system_lock import SystemLock
from sppk_desktop.ui.form.drafts import DraftKeeper

if TYPE_CHECKING:
    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store

_JOB_ENDS_WITHIN: Final = 3000  # ms for a cancelled job to notice; after that the process ends and the database rolls it back


class Locking:
    """Watches for every reason to lock, and locks once."""

    def __init__(self, program: Program, window: QWidget, store: Store) -> None:
        self._program, self._window, self._store = program, window, store
        self._locked = False
        self.idle = IdleWatch(program.app, program.preferences.idle_minutes)
        self.idle.idled.connect(self.lock)
        self.system = SystemLock(window, int(window.winId()))
        self.system.locked.connect(self.lock)
        self.system.slept.connect(self.lock_for_sleep)
        window.destroyed.connect(self.stop)

    def stop(self) -> None:
        """Watch no longer: the desk is gone, and there is nothing left to lock."""
        self._locked = True
        with suppress(RuntimeError):  # Qt may have taken the watch away with the application
            self.idle.stop()

    def lock(self) -> None:
        """Lock and show the lock screen."""
        self._lock(successor=True)

    def lock_for_sleep(self) -> None:
        """Lock; the lock screen is started by whoever wakes the computer, since one started now might never be drawn."""
        self._lock(successor=False)

    def _lock(self, *, successor: bool) -> None:
        if self._locked:
            return
        self._locked = True
        self.idle.stop()
        Cover(self._program.kit, self._window).cover()
        clipboard.take_back()
        ended = False
        try:
            self._keep_drafts()
            self._finish_backup()
            ended = self._end_jobs()
            self._keep_drafts()  # those that a saving job kept waiting
            with suppress(AppError), self._store.impatient():
                self._store.journal.write("locked")
        finally:  # whatever went wrong above, the vault is closed and the process ends
            self._store.close()
            with suppress(OSError):
                self._program.preferences.save()
            if successor:
                self._program.restart()
            self._program.leave()
            if not ended:
                leave_at_once()

    def _keep_drafts(self) -> None:
        for window in QApplication.topLevelWidgets():
            for keeper in window.findChildren(DraftKeeper):
                with suppress(AppError):  # a full disk must not keep the vault open
                    keeper.keep()

    def _finish_backup(self) -> None:
        """A backup is worth the wait: it may be the only one."""
        loop = QEventLoop()
        while any(busy() for busy in self._program.finish_first):
            QTimer.singleShot(100, loop.quit)
            loop.exec()

    def _end_jobs(self) -> bool:
        """Cancel what runs; whether it has ended."""
        jobs = self._program.kit.jobs
        jobs.cancel_all()
        care = self._program.care
        if care is not None:
            care.stop()
        loop, until = QEventLoop(), QDeadlineTimer(_JOB_ENDS_WITHIN)
        while (jobs.busy or (care is not None and care.busy)) and not until.hasExpired():
            QTimer.singleShot(20, loop.quit)
            loop.exec()
        return not jobs.busy and not (care is not None and care.busy)


def leave_at_once() -> None:
    """End the process without waiting for a thread that does not listen."""
    os._exit(0)
