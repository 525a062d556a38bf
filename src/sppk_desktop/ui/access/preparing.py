"""What the program needs after its first window, imported on a thread while somebody types into that window."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import Final

from sppk_desktop.ui.collecting import Collecting

_GIVES_WAY: Final = 0.001  # seconds

STANDS: Final = 300
"""Milliseconds after a window is shown, when it is painted and the imports may begin."""


class Preparing(threading.Thread):
    """``preload`` brings in what a vault needs to be opened, ``furnish`` what the desk needs.

    ``preloaded`` says that a vault can be opened, the end of the thread that all is there. The thread gives way to the window
    five times as often as threads do by default, and no garbage is looked for among all that is imported: letters appear as
    they are typed.
    """

    def __init__(self, preload: Callable[[], object], furnish: Callable[[], object], collecting: Collecting) -> None:
        super().__init__(name="preparing", daemon=True)
        self.preloaded = threading.Event()
        self._preload, self._furnish = preload, furnish
        self._collecting = collecting

    def run(self) -> None:
        """What opening needs, then what the desk needs."""
        usual = sys.getswitchinterval()
        sys.setswitchinterval(_GIVES_WAY)
        try:
            with self._collecting.pausing():
                try:
                    self._preload()
                finally:
                    self.preloaded.set()
                self._furnish()
        finally:
            sys.setswitchinterval(usual)
