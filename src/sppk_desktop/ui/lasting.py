"""Two habits of PySide 6.12 that the program lives without.

On Python 3.11 it gives back references to None, True and False that it never took. From 3.12 on these objects are immortal and
the bindings rely on it. Before, every repaint, resize and emitted signal takes a reference too many away; after some minutes of
work the interpreter would free None and abort the program.

And it takes over ``import`` for its ``from __feature__ import …``, which nobody here says: it then reads the source of every
module imported after it, for the word PySide6.
"""

from __future__ import annotations

import builtins
import ctypes
import sys
from typing import Final

import PySide6.QtCore  # noqa: F401  (takes import over, before it is given back)

_ENOUGH: Final = 1 << 40
"""References nobody uses up: a thousand a second would last thirty years."""


def keep_constants() -> None:
    """Give the constants so many references that no window can use them up; nothing is done where they are immortal."""
    if sys.implementation.name == "cpython" and sys.version_info < (3, 12):
        for constant in (None, True, False, NotImplemented, Ellipsis):
            ctypes.c_ssize_t.from_address(id(constant)).value += _ENOUGH


def give_import_back() -> None:
    """Let Python import again as it does without PySide."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
