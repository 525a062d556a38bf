"""Local copies of a compartment beside it: once a day and before everything risky, checked, thinned by their own numbering."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import connecting
from sppk_desktop.storage.errors import Damaged
from sppk_desktop.storage.files import flush_file, flush_folder, remove, replace
from sppk_desktop.storage.sealing import Key

FOLDER: Final = "snapshots"
_NAME: Final = re.compile(r"([a-z]{1,24})\.s([0-9]{1,9})\.db", re.ASCII)
_DAILY: Final = 7  # the newest ones stay, and of the older ones every seventh, four of them
_WEEKLY: Final = 4


def copy_file(
    name: str, source: Path, key: Key, target: Path, progress: Progress = unwatched, *, under: Key | None = None
) -> None:
    """Copy a compartment's file, as of one moment, flushed; under another key if asked."""
    raw = connecting.connect({name: (source, key)})
    try:
        connecting.copy(raw, "office", target, under or key, lambda _, left, total: progress(total - left, total))
    finally:
        raw.close()
    flush_file(target)
    flush_folder(target.parent)


def take(folder: Path, name: str, source: Path, key: Key, progress: Progress = unwatched) -> Path:
    """Make a checked copy; the oldest copies make room."""
    place = folder / FOLDER
    place.mkdir(exist_ok=True)
    number = max((n for n, _ in _taken(place, name)), default=0) + 1
    part = place / f"{name}.part"
    part.unlink(missing_ok=True)
    try:
        copy_file(name, source, key, part, progress)
        if found := connecting.faults(part, key):
            raise Damaged(source.name) from RuntimeError(found[0])
        target = place / f"{name}.s{number}.db"
        replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    for path in _spare(place, name):
        remove(path)
    return target


def all_of(folder: Path, name: str) -> list[Path]:
    """The copies of a compartment, newest first."""
    return [path for _, path in sorted(_taken(folder / FOLDER, name), reverse=True)]


def forget(folder: Path, name: str) -> None:
    """Remove all copies of a compartment, because they are under a key that somebody should no longer use."""
    for path in all_of(folder, name):
        remove(path)


def _taken(place: Path, name: str) -> list[tuple[int, Path]]:
    found = ((_NAME.fullmatch(path.name), path) for path in place.glob("*.db"))
    return [(int(match[2]), path) for match, path in found if match and match[1] == name]


def _spare(place: Path, name: str) -> list[Path]:
    taken = sorted(_taken(place, name), reverse=True)
    kept = {n for n, _ in taken[:_DAILY]} | set([n for n, _ in taken if n % _DAILY == 0][:_WEEKLY])
    return [path for n, path in taken if n not in kept]
