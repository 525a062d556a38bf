"""Keeps None, True and False alive on Python 3.11, where PySide 6.12 gives back references to them that it never took.

From 3.12 on these objects are immortal and the bindings rely on it. Before, every repaint, resize and emitted signal takes a
reference too many away; after some minutes of work the interpreter would free None and abort the program.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_ENOUGH: Final = 1 << 40
"""References nobody uses up: a thousand a second would last thirty years."""


def keep_constants() -> None:
    """Give the constants so many references that no window can use them up; nothing is done where they are immortal."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for constant in (None, True, False, NotImplemented, Ellipsis):
            ctypes.c_ssize_t.from_address(id(constant)).value += _ENOUGH
