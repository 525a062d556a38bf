"""Watches how long the UI thread holds everything up, and where."""

from __future__ import annotations

import faulthandler
import re
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

BEAT = 5  # milliseconds between two signs of life
LIMIT = 0.100  # seconds a person does not feel
_FRAME = re.compile(r'File "(?P<file>.+)", line (?P<line>\d+) in (?P<name>.+)')


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
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told:
            while not self._stopped.wait(0.02):
                if not self._away and not self._where and time.monotonic() - self._alive > LIMIT * 0.7:
                    told.seek(0)
                    told.truncate()
                    faulthandler.dump_traceback(told, all_threads=True)
                    told.seek(0)
                    self._where = where(told.read(), self._main)


def where(told: str, thread: int) -> str:
    """The innermost six places of ours where a thread stands, as ``faulthandler`` tells them.

    It reads the stacks and takes no reference to them. A frame object in the watchdog's hands would keep what the frame names
    alive beyond its end: a painter would then be finished by this thread, in the middle of the next paint, and Qt would crash.
    """
    stacks = [stack for stack in told.split("hread 0x")[1:] if int(stack.split(maxsplit=1)[0], 16) == thread]
    frames = [found for found in map(_FRAME.search, "".join(stacks[:1]).splitlines()) if found]
    own = [frame for frame in frames if "sppk_desktop" in frame["file"] or "tour" in frame["file"]][:6]
    return " < ".join(f"{frame['name']} ({Path(frame['file']).name}:{frame['line']})" for frame in own)
