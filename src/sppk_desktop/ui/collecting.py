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
_GROWN: Final = 0.25
"""All are looked through when so great a part of them is new: that takes long enough to be felt."""


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


class _All:
    """How many objects there were when all were looked through last, and how many have come since."""

    settled = 0
    come = 0

    def collect(self) -> None:
        """Look through all."""
        gc.collect()
        self.settled, self.come = len(gc.get_objects(generation=2)), 0


_all: Final = _All()


def collect_due() -> None:
    """Collect the oldest generation that is due and all younger ones, if any is. Python itself goes by the same measures."""
    young, middle, old = gc.get_count()
    if young <= _YOUNG and middle <= _LOOKS:
        return
    _all.come += young
    if old > _LOOKS and _all.come > _all.settled * _GROWN:
        _all.collect()
    else:
        gc.collect(1 if middle > _LOOKS else 0)
