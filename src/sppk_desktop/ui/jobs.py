"""Long work off the UI thread: one worker, one after the other, a window after 400 ms, and a Stop that is heard."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Cancelled, Progress
from sppk_desktop.core.words import Phrase, Words
from sppk_desktop.ui.theme import Theme

if TYPE_CHECKING:  # imported with the first job: the lock screen has none
    from concurrent.futures import ThreadPoolExecutor

    from sppk_desktop.ui.progress_window import ProgressWindow

PATIENCE: Final = 400
"""Milliseconds before a running job is worth a window."""

R = TypeVar("R")


class Job(Generic[R]):
    """One piece of work on its way. ``cancel`` is heard at the work's next call of its progress."""

    def __init__(self, title: Phrase | str, work: Callable[[Progress], R], done: Callable[[R], object],
                 failed: Callable[[AppError], object] | None, stopped: Callable[[], object] | None,
                 parent: QWidget | None, *, stoppable: bool, quiet: bool = False) -> None:  # fmt: skip
        self.title = title
        self.work = work
        self.done = done
        self.failed = failed
        self.stopped = stopped
        self.parent = parent
        self.stoppable = stoppable
        self.quiet = quiet
        self.at = (0, 0)
        self.cancelled = False
        self.result: R | None = None
        self.error: BaseException | None = None

    def carry_out(self) -> None:
        """Do the work, on the worker's thread; what came of it is kept for `tell`."""
        try:
            self.progress(*self.at)
            self.result = self.work(self.progress)
        except BaseException as error:  # noqa: BLE001 (carried over to the windows' thread, where it is told or raised)
            self.error = error

    def tell(self) -> None:
        """Say how it ended, on the thread of the windows; a bug is raised here."""
        if isinstance(self.error, Cancelled):
            if self.stopped:
                self.stopped()
        elif isinstance(self.error, AppError) and self.failed:
            self.failed(self.error)
        elif self.error is not None:
            raise self.error
        else:
            self.done(cast("R", self.result))

    def cancel(self) -> None:
        """Ask the work to stop."""
        self.cancelled = True

    def progress(self, done: int, total: int) -> None:
        """The work's own call: keep how far it is, or tell it that it was stopped."""
        self.at = (done, total)
        if self.cancelled:
            raise Cancelled


class Jobs(QObject):
    """Runs ``work(progress)`` on the one worker thread and gives its result back on the UI thread.

    A failure that is the world's doing goes to ``failed``; anything else is a bug and is raised on the UI thread. The worker
    lets go of a job before it says that the job is over: what the work refers to, windows among it, is never destroyed beside
    the thread that paints it.
    """

    started = Signal()
    finished = Signal()
    _over = Signal()

    def __init__(self, words: Words, theme: Theme, app: QApplication) -> None:
        super().__init__(app)
        self._words = words
        self._theme = theme
        self._worker: ThreadPoolExecutor | None = None
        self._waiting: deque[Job[Any]] = deque()
        self._due: deque[Job[Any]] = deque()
        self._window: ProgressWindow | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._show_window)

    @property
    def busy(self) -> bool:
        """Whether any work is under way or waiting."""
        return bool(self._waiting)

    def run(self, title: Phrase | str, work: Callable[[Progress], R], done: Callable[[R], object],
            failed: Callable[[AppError], object] | None = None, *, stopped: Callable[[], object] | None = None,
            parent: QWidget | None = None, stoppable: bool = True, quiet: bool = False) -> Job[R]:  # fmt: skip
        """Start ``work``, or queue it behind what is running. Without ``failed`` an error is raised like a bug.

        ``quiet``: a reading nobody waits for, since what was read before still stands; it gets no window.
        """
        job = Job(title, work, done, failed, stopped, parent, stoppable=stoppable, quiet=quiet)
        self._waiting.append(job)
        self._due.append(job)
        self.started.emit()
        if len(self._waiting) == 1:
            self._patience.start()
        self._thread().submit(self._carry)
        return job

    def cancel_all(self) -> None:
        """Ask everything to stop, as locking does."""
        for job in self._waiting:
            job.cancel()

    def close(self) -> None:
        """Stop everything and wait for the worker; nothing is reported any more."""
        self.cancel_all()
        self._hide_window()
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
        self._waiting.clear()

    def _thread(self) -> ThreadPoolExecutor:
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor

            from PySide6.QtCore import Qt

            self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)
            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        return self._worker

    def _carry(self) -> None:
        self._carry_out_next()
        self._over.emit()

    def _carry_out_next(self) -> None:
        self._due.popleft().carry_out()

    def _finish(self) -> None:
        if not self._waiting:  # closed meanwhile
            return
        job = self._waiting.popleft()
        self._hide_window()
        if self._waiting:
            self._patience.start()
        self.finished.emit()
        job.tell()

    def _show_window(self) -> None:
        if self._waiting and not self._waiting[0].quiet and self._window is None:
            job = self._waiting[0]
            from sppk_desktop.ui.progress_window import ProgressWindow

            self._window = ProgressWindow(self._words, self._theme, job, job.parent or QApplication.activeWindow())
            self._window.show()

    def _hide_window(self) -> None:
        self._patience.stop()
        if self._window is not None:
            self._window.release()
            self._window = None
