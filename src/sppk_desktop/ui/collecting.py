"""Garbage is collected on the thread of the windows, and on no other.

Python collects on whichever thread happens to make one object too many. A job that reads beside the work would so destroy
windows that were thrown away as a cycle, in the middle of whatever Qt is doing with their neighbours, and the program would
crash. Therefore the automatic collector is off for good, and a timer of the windows' thread collects what it would have.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_EVERY: Final = 1_000
"""Milliseconds between two looks; a look alone costs a microsecond."""

_DUE: Final = (700, 10, 30)
"""From how many new objects the youngest are looked through, and after how many such looks the older ones, too.

All of them are looked through after five minutes of work at the earliest; it takes the tenth of a second that people feel.
"""


class Collecting(QObject):
    """Collects as long as it lives; the automatic collector stays off even then."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._pauses = 0

    @contextmanager
    def pausing(self) -> Iterator[None]:
        """No look meanwhile, for who makes much and throws nothing away."""
        self._pauses += 1
        try:
            yield
        finally:
            self._pauses -= 1

    def look(self) -> None:
        """Collect what is due."""
        if not self._pauses:
            collect_due()


def collect_due() -> None:
    """Collect the oldest generation that is due and all younger ones, if any is."""
    for generation, (count, due) in reversed(list(enumerate(zip(gc.get_count(), _DUE, strict=True)))):
        if count > due:
            gc.collect(generation)
            return
