"""Small files written whole or not at all, and folders whose entries have reached the disk."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sppk_desktop.core.errors import DiskFull
from sppk_desktop.storage.errors import DiskTrouble, NoPermission

_PATIENCE: Final = 5.0  # seconds; an antivirus holds a fresh file open for about this long
_FULL: Final = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def disk_trouble_told() -> Iterator[None]:
    """Turn what the disk refuses into a sentence for the person."""
    try:
        yield
    except OSError as trouble:
        if trouble.errno in _FULL:
            raise DiskFull from trouble
        if trouble.errno in {errno.EIO, errno.ENODEV, errno.ENXIO}:
            raise DiskTrouble from trouble
        if trouble.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
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
    """Rename over ``target``, patient with programs that hold it open (Windows), and flush the folder."""
    give_up = time.monotonic() + _PATIENCE
    while True:
        try:
            source.replace(target)
            break
        except PermissionError:
            if os.name != "nt" or time.monotonic() > give_up:
                raise
            time.sleep(0.1)
    flush_folder(target.parent)


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
