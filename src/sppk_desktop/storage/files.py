"""Small files written whole or not at all, and folders whose entries have reached the disk."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sppk_desktop.core.errors import DiskFull
from sppk_desktop.storage.errors import DiskTrouble, NoPermission

_PATIENCE: Final = 5.0  # seconds; an antivirus holds a fresh file open for about this long
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FAILING: Final = {errno.EIO, errno.ENODEV, errno.ENXIO}
_WINDOWS: Final = {  # errors of Windows that Python maps to no errno, or to a misleading one
    19: errno.EROFS, 39: errno.ENOSPC, 112: errno.ENOSPC, 223: errno.EFBIG,
    21: errno.ENODEV, 55: errno.ENODEV, 433: errno.ENODEV, 1006: errno.ENODEV, 1167: errno.ENODEV,
    23: errno.EIO, 27: errno.EIO, 29: errno.EIO, 30: errno.EIO, 31: errno.EIO, 121: errno.EIO, 1117: errno.EIO,
}  # fmt: skip


def meaning(trouble: OSError) -> int | None:
    """What the disk refused, as an errno that says so on every system."""
    code = getattr(trouble, "winerror", None)
    if code is None and sys.platform == "win32" and trouble.errno == errno.EINVAL:
        return errno.EIO  # a read or write on a disk that went away: the C library of Windows knows no better word for it
    return _WINDOWS.get(code or 0, trouble.errno)


@contextmanager
def disk_trouble_told() -> Iterator[None]:
    """Turn what the disk refuses into a sentence for the person."""
    try:
        yield
    except OSError as trouble:
        code = meaning(trouble)
        if code in _FULL:
            raise DiskFull from trouble
        if code in _FAILING:
            raise DiskTrouble from trouble
        if code in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise NoPermission from trouble
        raise


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` so that at every moment either the old or the new content is there, whole."""
    part = path.with_name(path.name + ".part")
    with disk_trouble_told():
        try:
            with part.open("wb") as out:
                out.write(data)
                out.flush()
                os.fsync(out.fileno())
            replace(part, path)
        except OSError:
            part.unlink(missing_ok=True)
            raise


def replace(source: Path, target: Path) -> None:
    """`rename`, and flush the folder."""
    rename(source, target)
    flush_folder(target.parent)


def rename(source: Path, target: Path, patience: float = _PATIENCE) -> None:
    """Rename over ``target``, patient with programs that hold either open (Windows)."""
    _patiently(lambda: source.replace(target), patience)


def remove(path: Path, patience: float = _PATIENCE) -> None:
    """Delete a file if it is there, patient with programs that hold it open (Windows)."""
    _patiently(lambda: path.unlink(missing_ok=True), patience)


def _patiently(deed: Callable[[], object], patience: float) -> None:
    give_up = time.monotonic() + patience
    while True:
        try:
            deed()
            return
        except PermissionError:
            if os.name != "nt" or time.monotonic() > give_up:
                raise
            time.sleep(0.1)


def flush_folder(folder: Path) -> None:
    """Make renames and new names in ``folder`` durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def flush_file(path: Path) -> None:
    """Make the content of a file nobody has open durable."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
