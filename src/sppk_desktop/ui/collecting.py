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

_EVERY: Final = 500
"""Milliseconds between two looks; a look alone costs a microsecond."""
_YOUNG: Final = 700
"""From so many new objects on they are looked through."""
_LOOKS: Final = 5
"""After so many looks through a generation the older one has its turn, too."""
_GROWN: Final = 1.25
"""All are looked through when they are so many times as many as after the last time: that takes long enough to be felt."""


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


class _Oldest:
    """How many objects there were after all had been looked through."""

    settled = 0

    def have_grown(self) -> bool:
        """Whether it is time again; Python itself waits for the same."""
        return len(gc.get_objects(generation=2)) > self.settled * _GROWN

    def collect(self) -> None:
        """Look through all."""
        gc.collect()
        self.settled = len(gc.get_objects(generation=2))


_oldest: Final = _Oldest()


def collect_due() -> None:
    """Collect the oldest generation that is due and all younger ones, if any is."""
    young, middle, old = gc.get_count()
    if old > _LOOKS and _oldest.have_grown():
        _oldest.collect()
    elif middle > _LOOKS:
        gc.collect(1)
    elif young > _YOUNG:
        gc.collect(0)
