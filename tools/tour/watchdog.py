"""Watches how long the UI thread holds everything up, on the clock and on its processor, and where."""

from __future__ import annotations

import faulthandler
import re
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

BEAT = 5  # milliseconds between two signs of life
LIMIT = 0.100  # seconds a person does not feel
_FRAME = re.compile(r'File "(?P<file>.+)", line (?P<line>\d+) in (?P<name>.+)')
_LOOK_EVERY = 0.020  # seconds between two looks at the stack of a UI thread that does not answer


@dataclass(frozen=True)
class Stall:
    """The UI thread did not answer for so long, worked for so much of it, and was seen there most."""

    seconds: float
    worked: float
    where: str
    shown_first: bool
    """Whether a window was being built for the first time."""


class Watchdog:
    """Started on the UI thread. When the last sign of life is old, its own thread looks at the UI thread's stack.

    ``seconds`` is the clock's; ``worked`` is the UI thread's own time on a processor, which a busy machine does not lengthen.
    """

    def __init__(self, parent: QObject) -> None:
        self.stalls: list[Stall] = []
        self.longest = 0.0
        self._away = self._showing = 0
        self._alive, self._worked = time.monotonic(), time.thread_time()
        self._main = threading.get_ident()
        self._stopped = threading.Event()
        self._seen: Counter[str] = Counter()
        self._timer = QTimer(parent, interval=BEAT)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        threading.Thread(target=self._watch, name="watchdog", daemon=True).start()

    def stop(self) -> None:
        """No more watching."""
        self._timer.stop()
        self._stopped.set()

    @contextmanager
    def looking_away(self) -> Iterator[None]:
        """What happens inside is the tour's own work and is not counted."""
        self.beat()
        self._away += 1
        try:
            yield
        finally:
            self._begin_anew()
            self._away -= 1

    @contextmanager
    def showing_first(self) -> Iterator[None]:
        """What happens inside is the first show of a window: counted, and told apart."""
        self.beat()
        self._showing += 1
        try:
            yield
        finally:
            self.beat()
            self._showing -= 1

    def beat(self) -> None:
        """The UI thread is between two events."""
        held, worked = time.monotonic() - self._alive, time.thread_time() - self._worked
        if not self._away:
            if not self._showing:
                self.longest = max(self.longest, held)
            if held > LIMIT:
                where = "; ".join(f"{times}x {place}" for place, times in self._seen.most_common(3))
                self.stalls.append(Stall(held, worked, where, bool(self._showing)))
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._seen = Counter()
        self._alive, self._worked = time.monotonic(), time.thread_time()

    def _watch(self) -> None:
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told:
            while not self._stopped.wait(_LOOK_EVERY):
                if not self._away and time.monotonic() - self._alive > LIMIT * 0.2:
                    told.seek(0)
                    told.truncate()
                    faulthandler.dump_traceback(told, all_threads=True)
                    told.seek(0)
                    self._seen[where(told.read(), self._main)] += 1


def where(told: str, thread: int) -> str:
    """The innermost six places of ours where a thread stands, as ``faulthandler`` tells them.

    It reads the stacks and takes no reference to them. A frame object in the watchdog's hands would keep what the frame names
    alive beyond its end: a painter would then be finished by this thread, in the middle of the next paint, and Qt would crash.
    """
    stacks = [stack for stack in told.split("hread 0x")[1:] if int(stack.split(maxsplit=1)[0], 16) == thread]
    frames = [found for found in map(_FRAME.search, "".join(stacks[:1]).splitlines()) if found]
    own = [frame for frame in frames if "sppk_desktop" in frame["file"] or "tour" in frame["file"]][:6]
    return " < ".join(f"{frame['name']} ({Path(frame['file']).name}:{frame['line']})" for frame in own)
