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
from typing import TYPE_CHECKING, BinaryIO, Final

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_BLOCK: Final = 1024 * 1024  # a multiple of every sector size there is


def forget(descriptor: int) -> None:
    """Ask the system to drop a flushed file from its memory; a request, not an order."""
    if sys.platform != "win32":
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)


def open_uncached(path: Path) -> BinaryIO:
    """Open a file for reading past the cache; falls back to a plain reading after `forget`."""
    descriptor = _open_direct(path)
    if descriptor is not None:
        return io.BufferedReader(_AlignedFile(descriptor), _BLOCK)
    stream = path.open("rb")
    forget(stream.fileno())
    return stream


class _AlignedFile(io.RawIOBase):
    """A raw stream that reads whole aligned blocks and hands them out in any size."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._file = io.FileIO(descriptor, "rb")
        self._block = mmap.mmap(-1, _BLOCK)
        self._left = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        if not self._left:
            with memoryview(self._block) as block:
                count = self._file.readinto(block) or 0
            self._left = memoryview(self._block[:count])
        target = memoryview(buffer).cast("B")
        count = min(len(target), len(self._left))
        target[:count] = self._left[:count]
        self._left = self._left[count:]
        return count

    def close(self) -> None:
        if not self.closed:
            self._file.close()
            self._block.close()
        super().close()


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
