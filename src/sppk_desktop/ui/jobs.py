"""Long work off the UI thread: one worker, one after the other, a window after 400 ms, and a Stop that is heard."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Cancelled, Progress
from sppk_desktop.core.words import Phrase, Words
from sppk_desktop.ui.theme import Theme

if TYPE_CHECKING:  # imported with the first job: the lock screen has none
    from concurrent.futures import Future, ThreadPoolExecutor

    from sppk_desktop.ui.progress_window import ProgressWindow

PATIENCE: Final = 400
"""Milliseconds before a running job is worth a window."""

R = TypeVar("R")


class Job(Generic[R]):
    """One piece of work on its way. ``cancel`` is heard at the work's next call of its progress."""

    def __init__(self, title: Phrase | str, done: Callable[[R], object], failed: Callable[[AppError], object] | None,
                 stopped: Callable[[], object] | None, parent: QWidget | None, *, stoppable: bool,
                 quiet: bool = False) -> None:  # fmt: skip
        self.title = title
        self.done = done
        self.failed = failed
        self.stopped = stopped
        self.parent = parent
        self.stoppable = stoppable
        self.quiet = quiet
        self.at = (0, 0)
        self.cancelled = False

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

    A failure that is the world's doing goes to ``failed``; anything else is a bug and is raised on the UI thread.
    """

    started = Signal()
    finished = Signal()
    _over = Signal(object, object)

    def __init__(self, words: Words, theme: Theme, app: QApplication) -> None:
        super().__init__(app)
        self._words = words
        self._theme = theme
        self._worker: ThreadPoolExecutor | None = None
        self._waiting: deque[Job[Any]] = deque()
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
        job = Job(title, done, failed, stopped, parent, stoppable=stoppable, quiet=quiet)
        self._waiting.append(job)
        self.started.emit()
        if len(self._waiting) == 1:
            self._patience.start()
        future = self._thread().submit(work, job.progress)
        future.add_done_callback(lambda over: self._over.emit(job, over))
        return job

    def cancel_all(self) -> None:
        """Ask everything to stop, as locking does."""
        for job in self._waiting:
            job.cancel()

    def close(self) -> None:
        """Stop everything and wait for the worker; nothing is reported any more."""
        self.cancel_all()
        self._waiting.clear()
        self._hide_window()
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)

    def _thread(self) -> ThreadPoolExecutor:
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor

            from PySide6.QtCore import Qt

            self._over.connect(self._finish, Qt.ConnectionType.QueuedConnection)
            self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="job")
        return self._worker

    def _finish(self, job: Job[Any], over: Future[Any]) -> None:
        if job not in self._waiting:
            return
        self._waiting.remove(job)
        self._hide_window()
        if self._waiting:
            self._patience.start()
        self.finished.emit()
        error = None if over.cancelled() else over.exception()
        if over.cancelled() or isinstance(error, Cancelled):
            if job.stopped:
                job.stopped()
        elif isinstance(error, AppError) and job.failed:
            job.failed(error)
        elif error is not None:
            raise error
        else:
            job.done(over.result())

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
