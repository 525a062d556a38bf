"""Notices that nobody has touched keyboard or mouse for a while; the clock is monotonic, setting the date back helps nobody."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

_TOUCHES: Final = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease,
    QEvent.Type.MouseMove, QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip
"""A key that is a shortcut reaches no window when it goes down, but does when it comes up."""
_LOOK_EVERY: Final = 1000  # ms


class IdleWatch(QObject):
    """An event filter for every window of the system's; ``idled`` is sent once.

    All that is touched comes through one of those windows. A filter of the application would hear each of the thousands of
    events, too, that a page being laid out or a window being closed sends to every widget: most of the time that closing one
    took went there. A new window is watched from the next look on, within a second; what is missed could only lock earlier.

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
        self._watch_windows()

    def _watch_windows(self) -> None:
        for window in QGuiApplication.allWindows():
            window.installEventFilter(self)  # where it is one already, it stays the one it is

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember the moment; never stop an event."""
        if event.type() in _TOUCHES:
            self._touched = self._clock()
        return False

    def look(self) -> None:
        """Has the time run out?"""
        if not self._timer.isActive():
            return
        if self._clock() - self._touched >= self.minutes * 60:
            self.stop()
            self.idled.emit()
        else:
            self._watch_windows()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self)
