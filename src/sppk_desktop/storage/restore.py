"""Brings a vault back from a backup: into a new place, over the living one, or into a place that is thrown away (the drill).

Nothing appears at the target before every byte was compared, somebody has opened the restored vault with his own password
or a recovery sheet, and the seal was found to be its own.
"""

from __future__ import annotations

import hashlib
import shutil
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import backup, container, files, instance, keyfile, place
from sppk_desktop.storage.backup_errors import AlreadyThere, NoRoomToRestore
from sppk_desktop.storage.backup_place import PART, on_stick
from sppk_desktop.storage.container import Head, Manifest
from sppk_desktop.storage.errors import DiskTrouble
from sppk_desktop.storage.sizes import told
from sppk_desktop.storage.staging import SLACK

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

SAFETY: Final = "safety-copies"  # beside the vaults: what stood there before a restore


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A backup whose bytes all agree, unpacked where nobody looks yet: open it, then `accept` or `discard` it."""

    folder: Path
    target: Path
    head: Head

    @property
    def manifest(self) -> Manifest:
        """The list of contents."""
        return self.head.manifest

    def check_seal(self, store: Store) -> None:
        """Refuse a backup that was not sealed by a holder of its own ``office``."""
        self.head.check_seal(store.mac_key(backup.PURPOSE))

    def accept(self, store: Store) -> Path:
        """Check the seal with the opened vault, note in it where it comes from, close it, and give the folder its name."""
        try:
            self.check_seal(store)
            with store.saving():
                store.set_setting(backup.NUMBER, self.manifest.sequence)
                store.journal.write("restored", sequence=self.manifest.sequence, made=self.manifest.made)
        finally:
            store.close()
        with files.disk_trouble_told():
            (self.folder / instance.NAME).unlink(missing_ok=True)
            files.flush_folder(self.folder)
            if self.target.exists():
                self.target.rmdir()
            files.replace(self.folder, self.target)
        return self.target

    def discard(self) -> None:
        """Leave nothing behind; after `accept` there is nothing to leave."""
        shutil.rmtree(self.folder, ignore_errors=True)


def unpack(path: Path, target: Path, progress: Progress = unwatched) -> Unpacked:
    """Unpack and compare everything beside ``target``, which must not exist or be an empty folder; its parent must exist."""
    target = target.resolve()
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise AlreadyThere(path=str(target))
    folder = target.with_name(target.name + PART)
    with on_stick(path) as stream, files.disk_trouble_told():
        _sweep(folder)
        needed, free = stream.size + SLACK, shutil.disk_usage(target.parent).free
        if free < needed:
            raise NoRoomToRestore(needed=told(needed), free=told(free))
        folder.mkdir(mode=0o700)
        try:
            head = container.unpack(stream, folder, progress)
            files.flush_folder(folder)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
    return Unpacked(folder, target, head)


@contextmanager
def unpacked(path: Path, target: Path, progress: Progress = unwatched) -> Iterator[Unpacked]:
    """`unpack`, and discard at the end what was not accepted."""
    there = unpack(path, target, progress)
    try:
        yield there
    finally:
        there.discard()


def _sweep(folder: Path) -> None:
    """Remove what an interrupted restore left; a folder that holds anything else is not ours."""
    if not folder.exists():
        return
    if not folder.is_dir() or not all(_is_ours(each.name) for each in folder.iterdir()):
        raise AlreadyThere(path=str(folder))
    shutil.rmtree(folder)


def _is_ours(name: str) -> bool:
    """Whether a restore makes files of this name; a key file that was just being written ends in ``.part``."""
    whole = name.removesuffix(PART)
    return whole in {instance.NAME, keyfile.NAME, keyfile.SECOND} or container.is_safe_name(whole)


def replace_living(root: Path, unpacked_there: Unpacked, store: Store) -> Path:
    """Make an unpacked backup (whose target is ``place.next_vault(root)``) the living vault.

    The vault that lived before stays in its folder as it was. Make a safety copy of it first (`safety_copy`).
    """
    restored = unpacked_there.accept(store)
    place.switch(root, restored)
    return restored


def safety_copy(root: Path, store: Store, progress: Progress = unwatched) -> Path:
    """A verified backup of the living vault beside it, before something takes its place."""
    folder = root / SAFETY
    folder.mkdir(exist_ok=True)
    return backup.make(store, folder, progress, carried_away=False).path


def keep_sealed(root: Path, progress: Progress = unwatched) -> Path:
    """Copy the files of the living vault as they lie there, encrypted, while nobody is logged in: no key is needed for it.

    Every byte is compared with what was read. The folder tells from which vault and when; `place.switch` back to a vault and
    these files in it is the way back. A file that the disk does not give is left out: the vault itself stays in its folder.
    """
    living = place.current_vault(root)
    held = instance.Instance.take(living)
    try:
        with files.disk_trouble_told():
            parts = [file for file in sorted(living.iterdir()) if file.is_file() and file.name != instance.NAME]
            needed, free = sum(file.stat().st_size for file in parts) + SLACK, shutil.disk_usage(root).free
            if free < needed:
                raise NoRoomToRestore(needed=told(needed), free=told(free))
            kept = _free_name(root / SAFETY, f"{living.name}-{datetime.now():%Y%m%d-%H%M%S}")
            part = kept.with_name(kept.name + PART)
            part.mkdir(mode=0o700, parents=True)
            try:
                _copy_all(parts, part, progress)
                files.flush_folder(part)
                files.replace(part, kept)
            except BaseException:
                shutil.rmtree(part, ignore_errors=True)
                raise
    finally:
        held.free()
    return kept


def _free_name(folder: Path, name: str) -> Path:
    number, free = 1, folder / name
    while free.exists() or free.with_name(free.name + PART).exists():
        number += 1
        free = folder / f"{name}-{number}"
    return free


def _copy_all(parts: Sequence[Path], into: Path, progress: Progress) -> None:
    total, done = sum(file.stat().st_size for file in parts), 0
    for file in parts:
        with suppress(_Unreadable):
            read = hashlib.sha256()
            target = into / file.name
            with target.open("xb") as copy:
                for block in _blocks(file):
                    read.update(block)
                    copy.write(block)
                    done += len(block)
                    progress(min(done, total), total)
            files.flush_file(target)
            with target.open("rb") as copy:
                if hashlib.file_digest(copy, "sha256").digest() != read.digest():
                    raise DiskTrouble


class _Unreadable(Exception):
    """The disk does not give a file of the vault; raised and met here."""


def _blocks(file: Path) -> Iterator[bytes]:
    try:
        with file.open("rb") as stream:
            while block := stream.read(1 << 20):
                yield block
    except OSError:
        raise _Unreadable from None


@dataclass(frozen=True, slots=True)
class Counted:
    """How many rows a table had when the backup was made (unknown for a backup nobody remembers) and has when restored."""

    table: str
    then: int | None
    restored: int

    @property
    def agrees(self) -> bool:
        """Whether nothing was lost; an unknown figure contradicts nothing."""
        return self.then is None or self.then == self.restored


@dataclass(frozen=True, slots=True)
class Drill:
    """What a restore drill found: everything its one-page protocol says."""

    file: str
    manifest: Manifest
    size: int
    held_at: datetime
    seconds: float
    opened: tuple[str, ...]
    carried: tuple[str, ...]
    faults: Mapping[str, list[str]]
    rows: tuple[Counted, ...] = field(default=())
    journal_agrees: bool = True

    @property
    def passed(self) -> bool:
        """Whether a school could go on working from this backup."""
        return self.journal_agrees and not any(self.faults.values()) and all(row.agrees for row in self.rows)


def drill(
    path: Path,
    beside: Path,
    open_vault: Callable[[Path], Store],
    remembered: Mapping[str, int] | None = None,
    progress: Progress = unwatched,
) -> Drill:
    """Restore into a place beside ``beside``, open, check, count, compare, and delete it again.

    ``open_vault`` opens the restored folder with a password or a sheet; ``remembered`` are the rows the vault remembers to
    have put into this backup (`backup.history`).
    """
    began = time.monotonic()
    with on_stick(path) as stream:
        size = stream.size
    steps = backup.Steps(progress, size, size)
    with unpacked(path, beside / "drill", steps.next()) as there:
        with open_vault(there.folder) as store:
            there.check_seal(store)
            held = {part.compartment for part in there.manifest.parts if part.compartment}
            faults = store.check(steps.next())
            rows = store.counts()
            agrees = all(
                store.journal.verify(name, anchor).whole for name, anchor in there.manifest.journal.items() if name in faults
            )
        return Drill(
            file=path.name, manifest=there.manifest, size=size, held_at=datetime.now(), seconds=time.monotonic() - began,
            opened=tuple(sorted(faults)), carried=tuple(sorted(held - faults.keys())), faults=faults,
            rows=tuple(
                Counted(table, (remembered or {}).get(table), count)
                for table, count in sorted(rows.items()) if backup.tells_something(table)
            ),
            journal_agrees=agrees,
        )  # fmt: skip
