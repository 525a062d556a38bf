"""The one place where a bug ends: it is written down without personal data, the person gets an apology, the program goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Cancelled
from sppk_desktop.core.words import Phrase, T

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

    from sppk_desktop.ui.kit import Kit


class Apology(QObject):
    """Takes over what nobody caught, on any thread; told on the UI thread, one window at a time."""

    _caught = Signal(object)

    def __init__(self, kit: Kit, folder: Path, window: Callable[[], QWidget | None], now: Callable[[], datetime]) -> None:
        super().__init__()
        self._kit, self._folder, self._window, self._now = kit, folder, window, now
        self._told: QMessageBox | None = None
        self._caught.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def take_over(self) -> None:
        """From now on errors end here."""
        sys.excepthook = self._hook
        threading.excepthook = lambda told: self._hook(told.exc_type, told.exc_value, told.exc_traceback)

    def _hook(self, kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None) -> None:
        if error is not None and not issubclass(kind, KeyboardInterrupt | SystemExit | Cancelled):
            self._caught.emit(error)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, AppError):
            happened, remedy = error.phrases
        else:
            from sppk_desktop.core.mishap import write_down  # needed only now

            number = write_down(error, self._folder, self._now())
            happened = T("Something in the program went wrong, and we are sorry.")
            remedy = T(
                "What was saved is safe, what you were typing is kept as a draft. Go on working; if it happens again, tell the "
                "maker of the program the number {number}.",
                number=number,
            )
        if self._told is None:
            self._show(happened, remedy)

    def _show(self, happened: Phrase, remedy: Phrase) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window())
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self._kit.say(T("SPPK")))
        box.setText(self._kit.say(happened))
        box.setInformativeText(self._kit.say(remedy))
        box.finished.connect(self._closed)
        self._told = box
        box.open()

    def _closed(self) -> None:
        if self._told is not None:
            self._told.deleteLater()
        self._told = None
