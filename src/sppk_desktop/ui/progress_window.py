"""The window of a long job: what is done, how far it is, and Stop."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.ui.theme import Theme


class Watched(Protocol):
    """The running job, as far as its window sees it."""

    title: Phrase | str
    at: tuple[int, int]
    stoppable: bool

    def cancel(self) -> None:
        """Ask the work to stop."""


class ProgressWindow(QDialog):
    """Looks at the job ten times a second, so that the work is never slowed by being watched."""

    def __init__(self, words: Words, theme: Theme, job: Watched, parent: QWidget | None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self._words, self._job = words, job
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(words.say(job.title))
        self.setMinimumWidth(theme.px(460))
        title = QLabel(words.say(job.title))
        title.setProperty("look", "bold")
        self._count = QLabel()
        self._count.setProperty("look", "muted")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(words.say(job.title))
        self._stop = QPushButton(words.say(T("Stop")))
        self._stop.setEnabled(job.stoppable)
        self._stop.clicked.connect(self._cancel)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(title, 1)
        first.addWidget(self._count)
        second.addWidget(self._bar, 1)
        second.addWidget(self._stop)
        second.setSpacing(theme.px(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(16)] * 4)
        column.setSpacing(theme.px(8))
        column.addLayout(first)
        column.addLayout(second)
        self._look = QTimer(self, interval=100)
        self._look.timeout.connect(self._update)
        self._look.start()
        self._update()

    def release(self) -> None:
        """The job is over."""
        self._look.stop()
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape asks to stop; nothing closes the window before the work has ended."""
        if event.key() == Qt.Key.Key_Escape and self._job.stoppable:
            self._cancel()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def _cancel(self) -> None:
        self._job.cancel()
        self._stop.setEnabled(False)
        self._stop.setText(self._words.say(T("Stopping…")))

    def _update(self) -> None:
        done, total = self._job.at
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._count.setText(self._words.say(T("{done} of {total}", done=done, total=total)) if total else "")
