"""Builds a long list in steps: what a screen shows stands at once, the rest comes while nothing else is to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from PySide6.QtCore import QObject, QTimer

AT_ONCE: Final = 20
"""Pieces that stand at once: more lines than a small screen shows."""
STEP: Final = 4
"""Pieces built in one go after that: no more than a moment nobody feels, even on a slow computer."""


class Steps(QObject):
    """Draws pieces out of an iterable whose every step builds one. A list begun anew leaves the one before as it is."""

    def __init__(self, owner: QObject, *, at_once: int = AT_ONCE) -> None:
        super().__init__(owner)
        self._at_once = at_once
        self._pieces: Iterator[object] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(lambda: self._build(STEP))

    @property
    def whole(self) -> bool:
        """Whether everything stands."""
        return not self._timer.isActive()

    def begin(self, pieces: Iterable[object]) -> None:
        """Build the first of these now and the rest afterwards."""
        self._pieces = iter(pieces)
        self._timer.start()
        self._build(self._at_once)

    def finish(self) -> None:
        """Build what is left now."""
        while not self.whole:
            self._build(STEP)

    def stop(self) -> None:
        """Build no more."""
        self._pieces = iter(())
        self._timer.stop()

    def _build(self, pieces: int) -> None:
        for _ in range(pieces):
            if next(self._pieces, self) is self:
                self._timer.stop()
                return
