"""A folder beside the vault's files where encrypted copies are made ready, and how a living file gets there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sppk_desktop.core.errors import DiskFull
from sppk_desktop.core.progress import Progress
from sppk_desktop.storage.backup_errors import NoRoomForStaging
from sppk_desktop.storage.errors import DiskTrouble
from sppk_desktop.storage.files import disk_trouble_told
from sppk_desktop.storage.sizes import told

FOLDER: Final = "copying"
SLACK: Final = 1_000_000  # a file system rounds up to whole clusters and needs room for names
_CHUNK: Final = 1024 * 1024
_LOOK_EVERY: Final = 0.02  # seconds


@contextmanager
def staging(vault: Path, needed: int) -> Iterator[Path]:
    """An empty folder beside the vault's files; gone afterwards, and swept first if a crash left one."""
    folder = vault / FOLDER
    try:
        with disk_trouble_told():
            if folder.exists():
                shutil.rmtree(folder)
            if shutil.disk_usage(vault).free < needed + SLACK:
                raise DiskFull
            folder.mkdir()
            yield folder
    except DiskFull as full:
        raise NoRoomForStaging(needed=told(needed + SLACK), free=told(shutil.disk_usage(vault).free)) from full
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def copy_living(source: Path, target: Path, progress: Progress) -> None:
    """Copy a file that is open in this process and held still (`Store.held_still`), byte for byte.

    On POSIX systems a process that closes any handle of a file loses all its locks on it, SQLite's too, and a second
    program could write in between. So there the reading is done by a process of its own.
    """
    with disk_trouble_told():
        size = source.stat().st_size
        if sys.platform == "win32":
            _copy_here(source, target, size, progress)
        else:
            _copy_there(source, target, size, progress)
        if target.stat().st_size != size:
            raise DiskTrouble


def _copy_here(source: Path, target: Path, size: int, progress: Progress) -> None:
    done = 0
    with source.open("rb", buffering=0) as living, target.open("xb") as out:
        while chunk := living.read(_CHUNK):
            out.write(chunk)
            done += len(chunk)
            progress(done, size)


def _copy_there(source: Path, target: Path, size: int, progress: Progress) -> None:
    command = ["cp", "--", str(source.resolve()), str(target.resolve())]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as copying:
        try:
            while True:
                try:
                    failed = copying.wait(_LOOK_EVERY)
                    break
                except subprocess.TimeoutExpired:
                    progress(target.stat().st_size if target.exists() else 0, size)
        except BaseException:
            copying.kill()
            raise
    if failed:
        raise DiskFull if shutil.disk_usage(target.parent).free < size + SLACK else DiskTrouble
