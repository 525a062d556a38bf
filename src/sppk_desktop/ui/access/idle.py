"""Notices that nobody has touched keyboard or mouse for a while; the clock is monotonic, setting the date back helps nobody."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_TOUCHES: Final = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress, QEvent.Type.ShortcutOverride,
})  # fmt: skip
_LOOK_EVERY: Final = 1000  # ms


class IdleWatch(QObject):
    """An event filter for the application object; ``idled`` is sent once.

    Whether the computer slept is seen too: where the monotonic clock stands still during sleep, the system's own notice locks.
    """

    idled = Signal()

    def __init__(self, parent: QObject, minutes: int, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._clock = clock
        self._touched = clock()
        self._timer = QTimer(self, interval=_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the moment; never stop an event."""
        if event.type() in _TOUCHES:
            self._touched = self._clock()
        return False

    def look(self) -> None:
        """Has the time run out?"""
        if self._timer.isActive() and self._clock() - self._touched >= self.minutes * 60:
            self.stop()
            self.idled.emit()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        if (parent := self.parent()) is not None:
            parent.removeEventFilter(self)
