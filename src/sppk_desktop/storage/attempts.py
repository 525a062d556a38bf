"""Slows down guessing at the keyboard: after three wrong passwords each next try waits longer, up to five minutes.

Nobody is locked out for ever, or a pupil could lock out the staff; and the data themselves are not blocked.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from sppk_desktop.storage.errors import TooSoon

_FREE: Final = 3
_LONGEST: Final = 300.0


class Attempts:
    """Counts wrong passwords by a clock that nobody can set back."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._until = 0.0
        self.wrong = 0

    @property
    def wait(self) -> float:
        """Seconds until the next try is allowed."""
        return max(0.0, self._until - self._clock())

    def may_try(self) -> None:
        """Raise `TooSoon` while the wait lasts."""
        if self.wait > 0:
            raise TooSoon(self.wait)

    def failed(self) -> float:
        """Note a wrong password; returns the seconds that must pass now."""
        self.wrong += 1
        if self.wrong >= _FREE:
            self._until = self._clock() + min(_LONGEST, 2.0 ** (self.wrong - _FREE))
        return self.wait

    def succeeded(self) -> int:
        """Note the right password; returns how many were wrong before it."""
        wrong, self.wrong, self._until = self.wrong, 0, 0.0
        return wrong
