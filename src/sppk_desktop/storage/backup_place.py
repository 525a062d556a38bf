"""The folder backups lie in: their names, what is found there, what may be swept away, and what its errors mean."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from sppk_desktop.core.places import resources
from sppk_desktop.storage import container, drives, files, retention, uncached
from sppk_desktop.storage.backup_errors import (
    BackupError,
    PlaceTooDeep,
    StickFull,
    StickGone,
    StickReadOnly,
    StickUnreadable,
    TooLargeForFat,
)
from sppk_desktop.storage.container import SUFFIX, Manifest
from sppk_desktop.storage.drives import Drive
from sppk_desktop.storage.sizes import told
from sppk_desktop.storage.staging import SLACK
from sppk_desktop.storage.uncached import Uncached

PART: Final = ".part"
ON_A_STICK: Final = "SPPK"  # the folder made on a stick
_NAME: Final = re.compile(
    r"sppk-(?P<vault>[0-9a-f]{8})-(?P<sequence>[0-9]{6,12})-(?P<day>\d{4}-\d\d-\d\d)\.sppkb(?P<part>\.part)?"
)

WINDOWS_LONGEST: Final = 259 - len("/sppk-01234567-000001-2026-11-29.sppkb.part")
"""Letters of a folder's path under which Windows still takes the name of a backup, unless somebody has allowed it more."""
_ON_WINDOWS: Final = sys.platform == "win32"
_FULL: Final = {errno.ENOSPC, errno.EDQUOT}
_FORBIDDEN: Final = {errno.EROFS, errno.EACCES, errno.EPERM}


@dataclass(frozen=True, slots=True)
class Found:
    """A backup lying somewhere. ``manifest`` is ``None`` when not even its list of contents can be read."""

    path: Path
    size: int
    manifest: Manifest | None


def where_in(place: Path) -> Path:
    """Where backups lie in a place that was picked: a stick has a folder for them, a folder is one."""
    # not Path.is_mount: Windows has it only since Python 3.12
    return place / ON_A_STICK if os.path.ismount(place) and place.name != ON_A_STICK else place


def prepared(place: Path) -> Path:
    """That folder, made if it is not there."""
    with stick_trouble(place):
        folder = where_in(place)
        if folder != place:
            folder.mkdir(exist_ok=True)
    return folder


def leave_script(place: Path) -> None:
    """Lay the stand-alone restore script beside the backups, if it is not there as it should be."""
    script = resources() / "stick" / "sppk-restore.py"
    wanted = script.read_bytes()
    with stick_trouble(place):
        there = place / script.name
        if not there.exists() or there.read_bytes() != wanted:
            there.write_bytes(wanted)


def name_of(vault: str, sequence: int, day: date) -> str:
    """The name of a backup: a mark of the vault, its number, the day. Nobody's name."""
    return f"sppk-{vault[:8]}-{sequence:06}-{day:%Y-%m-%d}{SUFFIX}"


def found_in(place: Path) -> list[Found]:
    """The backups lying in a folder, newest first; whatever vault they are of."""
    found = []
    with stick_trouble(place):
        for path in place.glob(f"*{SUFFIX}"):
            if path.is_file():
                found.append(Found(path, path.stat().st_size, _manifest(path)))
    return sorted(found, key=lambda each: (each.manifest.sequence if each.manifest else -1, each.path.name), reverse=True)


def _manifest(path: Path) -> Manifest | None:
    try:
        return container.read_manifest(path)
    except BackupError:
        return None


def highest(place: Path, vault: str) -> int:
    """The highest number a backup of this vault has here: a vault restored from an old copy must not count from behind."""
    return max((int(match["sequence"]) for _, match in _ours(place, vault)), default=0)


def sweep(place: Path, vault: str) -> None:
    """Remove what an interrupted backup of this vault left; files of others are not ours to remove."""
    for path, match in _ours(place, vault):
        if match["part"]:
            path.unlink(missing_ok=True)


def thin(place: Path, vault: str, today: date, last_verified: int) -> tuple[Path, ...]:
    """Delete the backups of this vault that are no longer needed; what will not be listed or go stays, until next time."""
    ours: dict[int, tuple[Path, str]] = {}
    with suppress(OSError):
        ours = {int(match["sequence"]): (path, match["day"]) for path, match in _ours(place, vault) if not match["part"]}
    copies = []
    for sequence, (_, day) in ours.items():
        with suppress(ValueError):  # a day like 2026-02-31: renamed by hand, so not counted and not deleted
            copies.append(retention.Copy(sequence, date.fromisoformat(day)))
    gone = []
    for sequence in sorted(retention.may_go(copies, today, last_verified)):
        path = ours[sequence][0]
        with suppress(OSError, BackupError):
            if container.read_manifest(path).vault == vault:
                path.unlink()
                gone.append(path)
    return tuple(gone)


def _ours(place: Path, vault: str) -> Iterator[tuple[Path, re.Match[str]]]:
    for path in sorted(place.iterdir()):
        match = _NAME.fullmatch(path.name)
        if match and match["vault"] == vault[:8] and path.is_file():
            yield path, match


def check_room(drive: Drive, needed: int) -> None:
    """Refuse before the first byte what cannot end well."""
    if drive.read_only:
        raise StickReadOnly
    if drive.file_limit is not None and needed > drive.file_limit:
        raise TooLargeForFat(needed=told(needed))
    if drive.free < needed + SLACK:
        raise StickFull(needed=told(needed + SLACK), free=told(drive.free))


class OnStick:
    """A backup being read from its place; whatever the stick refuses comes out as a sentence."""

    def __init__(self, stream: Uncached, size: int) -> None:
        self._stream = stream
        self.size = size

    def read(self, size: int, /) -> memoryview:
        """Up to so many bytes, none only at the end."""
        with _reading_trouble():
            return self._stream.read(size)


@contextmanager
def on_stick(path: Path) -> Iterator[OnStick]:
    """Open a backup for reading from the device itself."""
    with _reading_trouble():
        size = path.stat().st_size
        stream = uncached.open_uncached(path)
    with stream:
        yield OnStick(stream, size)


@contextmanager
def _reading_trouble() -> Iterator[None]:
    try:
        yield
    except OSError as trouble:
        raise StickUnreadable from trouble


@contextmanager
def stick_trouble(place: Path, needed: int = 0) -> Iterator[None]:
    """Turn what the stick refuses into a sentence for the person."""
    try:
        yield
    except OSError as trouble:
        raise _sentence(trouble, place, needed) from trouble


def _sentence(trouble: OSError, place: Path, needed: int) -> BackupError:
    if _ON_WINDOWS and isinstance(trouble, FileNotFoundError) and len(str(where_in(place).absolute())) > WINDOWS_LONGEST:
        return PlaceTooDeep()
    code = files.meaning(trouble)
    try:
        free = drives.drive_of(place).free
    except OSError:
        return StickGone()
    if code in _FULL:
        return StickFull(needed=told(needed + SLACK), free=told(free))
    if code == errno.EFBIG:
        return TooLargeForFat(needed=told(needed))
    if code in _FORBIDDEN:
        return StickReadOnly()
    return StickGone()
