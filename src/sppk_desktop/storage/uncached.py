"""Reads a file from the device itself where the system allows it, so that a copy is checked as the stick holds it.

Right after writing, a file can be read back from the computer's own memory whatever the stick made of it. Linux has
``O_DIRECT``, Windows ``FILE_FLAG_NO_BUFFERING``; both want whole blocks in aligned memory, which a memory map gives. Where
neither works, the system is asked to forget the file before it is read.
"""

from __future__ import annotations

import io
import mmap
import os
import sys
from pathlib import Path
from typing import Final, Self

BLOCK: Final = 1024 * 1024  # a multiple of every sector size there is


def forget(descriptor: int) -> None:
    """Ask the system to drop a flushed file from its memory; a request, not an order."""
    if sys.platform != "win32":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


class Uncached:
    """A file read block by block into two memory maps in turn: what was read stays valid during the next `read`, no longer."""

    def __init__(self, descriptor: int) -> None:
        self._file = io.FileIO(descriptor, "rb")
        self._blocks = (memoryview(mmap.mmap(-1, BLOCK)), memoryview(mmap.mmap(-1, BLOCK)))
        self._turn = 0
        self._left = self._blocks[0][:0]

    def read(self, size: int, /) -> memoryview:
        """Up to so many bytes without copying them; none only at the end."""
        if not self._left:
            self._turn = 1 - self._turn
            block = self._blocks[self._turn]
            self._left = block[: self._file.readinto(block) or 0]
        found, self._left = self._left[:size], self._left[size:]
        return found

    def close(self) -> None:
        """Close the file; the memory goes with the last view of it."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_uncached(path: Path) -> Uncached:
    """Open a file for reading past the cache; falls back to a plain reading after `forget`."""
    descriptor = _open_direct(path)
    if descriptor is None:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        forget(descriptor)
    return Uncached(descriptor)


if sys.platform == "win32":
    import ctypes
    import msvcrt

    def _open_direct(path: Path) -> int | None:
        generic_read, share_all, open_existing, no_buffering_sequential = 0x80000000, 7, 3, 0x28000000
        open_file = ctypes.WinDLL("kernel32", use_last_error=True).CreateFileW
        open_file.restype = ctypes.c_void_p
        handle = open_file(str(path), generic_read, share_all, None, open_existing, no_buffering_sequential, None)
        if handle in (None, ctypes.c_void_p(-1).value):
            return None
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY)

else:

    def _open_direct(path: Path) -> int | None:
        if not hasattr(os, "O_DIRECT"):
            return None
        try:
            return os.open(path, os.O_RDONLY | os.O_DIRECT)
        except OSError:
            return None  # tmpfs and some FUSE file systems know no direct reading; a missing file is told by the plain one
