"""Work done aside of the window that waits for it: opening a vault takes half a second on purpose."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from sppk_desktop.core.errors import AppError

R = TypeVar("R")


class Aside(QObject):
    """Runs one piece of work at a time on a thread of its own; results come back on the thread of the window."""

    _over = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._held: tuple[Callable[..., object], ...] = ()  # the last references to windows are not the thread's
        self._connected = False

    @property
    def busy(self) -> bool:
        """Whether the work is still under way."""
        return self._thread is not None

    def run(self, work: Callable[[], R], done: Callable[[R], object], failed: Callable[[AppError], object]) -> None:
        """Start the work; a failure that is a bug is raised on the window's thread."""
        if self._thread is not None:
            raise RuntimeError("one piece of work at a time")
        if not self._connected:
            from PySide6.QtCore import Qt

            self._over.connect(self._tell, Qt.ConnectionType.QueuedConnection)
            self._connected = True

        def carry() -> None:
            tell: Callable[[], object]
            try:
                result = work()
            except AppError as error:
                tell = _called(failed, error)
            except BaseException as error:  # noqa: BLE001 (carried over to the window's thread, where it is raised)
                tell = _raised(error)
            else:
                tell = _called(done, result)
            self._over.emit(tell)

        self._held = (work, done, failed)
        self._thread = threading.Thread(target=carry, name="aside", daemon=False)
        self._thread.start()

    def finish(self) -> None:
        """Wait for the work to end and tell its result now; for a window that is being closed."""
        if self._thread is not None:
            self._thread.join()
            QCoreApplication.sendPostedEvents(self)

    def _tell(self, tell: Callable[[], object]) -> None:
        if self._thread is not None:
            self._thread.join()
        self._thread = None
        self._held = ()
        tell()


def _called(function: Callable[[Any], object], value: object) -> Callable[[], object]:
    return lambda: function(value)


def _raised(error: BaseException) -> Callable[[], object]:
    def tell() -> None:
        raise error

    return tell
