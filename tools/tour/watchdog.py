"""Watches how long the UI thread holds everything up, and where."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

BEAT = 5  # milliseconds between two signs of life
LIMIT = 0.100  # seconds a person does not feel


@dataclass(frozen=True)
class Stall:
    """The UI thread did not answer for so long, and was seen there."""

    seconds: float
    where: str


class Watchdog:
    """Started on the UI thread. When the last sign of life is old, its own thread looks at the UI thread's stack."""

    def __init__(self, parent: QObject) -> None:
        self.stalls: list[Stall] = []
        self.longest = 0.0
        self._away = 0
        self._alive = time.monotonic()
        self._main = threading.get_ident()
        self._stopped = threading.Event()
        self._where = ""
        self._timer = QTimer(parent, interval=BEAT)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()

    def stop(self) -> None:
        """No more watching."""
        self._timer.stop()
        self._stopped.set()

    @contextmanager
    def looking_away(self) -> Iterator[None]:
        """What happens inside is not counted."""
        self._beat()
        self._away += 1
        try:
            yield
        finally:
            self._alive = time.monotonic()
            self._away -= 1

    def _beat(self) -> None:
        now = time.monotonic()
        held = now - self._alive
        if not self._away:
            self.longest = max(self.longest, held)
            if held > LIMIT:
                self.stalls.append(Stall(held, self._where))
        self._where = ""
        self._alive = now

    def _watch(self) -> None:
        while not self._stopped.wait(0.02):
            if not self._away and not self._where and time.monotonic() - self._alive > LIMIT * 0.7:
                stack = traceback.extract_stack(sys._current_frames().get(self._main))
                own = [frame for frame in stack if "sppk_desktop" in frame.filename or "tour" in frame.filename][-6:]
                self._where = " < ".join(f"{f.name} ({Path(f.filename).name}:{f.lineno})" for f in reversed(own))
