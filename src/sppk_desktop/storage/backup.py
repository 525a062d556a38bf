"""Makes a backup on a stick while the program is in use, and believes in it only after reading it back from there.

Every open compartment is first copied, as of one moment, into an encrypted staging file beside the vault. The copies and the
key file go to the stick as one ``.part`` file, which is flushed, read back past the cache, compared, and only then given its
name; meanwhile every page of the copies is checked. A compartment this session cannot open is carried as it lies.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sppk_desktop import __version__
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import backup_place, backup_record, care, container, drives, files, keyfile, uncached
from sppk_desktop.storage.backup_errors import (
    AlreadyThere,
    DamagedBackup,
    InsideTheVault,
    NotABackup,
    NotWrittenWell,
)
from sppk_desktop.storage.backup_place import PART, on_stick, stick_trouble
from sppk_desktop.storage.backup_record import LastBackup
from sppk_desktop.storage.container import Head, Manifest, Part
from sppk_desktop.storage.errors import Busy, Missing
from sppk_desktop.storage.staging import copy_living, staging

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

PURPOSE: Final = "backup"  # of the key that seals
NUMBER: Final = "backup.number"  # of the backup this vault was restored from: its next one has a higher number
HISTORY: Final = "backup.history"
_REMEMBERED: Final = 60
"""So many are remembered with how many rows they hold; older ones by their place alone, until they are thinned out."""
_LISTED: Final = 500


@dataclass(frozen=True, slots=True)
class Made:
    """A finished backup: read back from its place and whole. ``thinned`` are older ones deleted after that."""

    path: Path
    manifest: Manifest
    size: int
    place: str
    thinned: tuple[Path, ...] = ()


class Steps:
    """One progress, in per cent, over several passes of different length."""

    def __init__(self, progress: Progress, *weights: int) -> None:
        self._progress = progress
        self._weights = weights
        self._pass = 0

    def next(self) -> Progress:
        """The progress of the next pass."""
        before, weight, total = sum(self._weights[: self._pass]), self._weights[self._pass], sum(self._weights)
        self._pass += 1
        return lambda done, of: self._progress(100 * (before + (weight * done // of if of else 0)) // (total or 1), 100)


def make(
    store: Store, place: Path, progress: Progress = unwatched, *, now: datetime | None = None, carried_away: bool = True
) -> Made:
    """Write, read back, name, remember, thin. On any error or cancel the place holds the backups it held before.

    ``carried_away`` is false for copies that stay on this computer: they calm no reminder and are not remembered.
    Raises `Damaged` when a page of the vault is not as it was written: then see `rescue`. Call it on a job's store.
    """
    now = now or datetime.now()
    with stick_trouble(place):
        backup_place.sweep(place, store.vault_id)
        highest = backup_place.highest(place, store.vault_id)
    sequence = 1 + max(highest, store.setting(NUMBER, 0), *(each["sequence"] for each in history(store)))
    name = backup_place.name_of(store.vault_id, sequence, now.date())
    manifest = Manifest(__version__, store.vault_id, sequence, now.isoformat(timespec="seconds"), store.account.id, ())
    manifest = replace(manifest, journal=store.journal.head())
    days = {compartment: _checked_on(store, compartment) for compartment in store.keyfile.places}
    made, rows = _carry(store, place / name, manifest, days, progress, _examined)
    if carried_away:
        _remember(store, made, now, rows)
    made = replace(made, thinned=backup_place.thin(place, store.vault_id, now.date(), sequence))
    if carried_away and made.thinned:
        _forget(store, {path.name for path in made.thinned})
    return made


def rescue(store: Store, place: Path, progress: Progress = unwatched, *, now: datetime | None = None) -> Made:
    """Carry a damaged vault away as it lies, to save what can be saved. Counts as no backup, and nothing is thinned for it."""
    now = now or datetime.now()
    name = f"sppk-{store.vault_id[:8]}-rescue-{now:%Y-%m-%d-%H%M%S}{container.SUFFIX}"
    manifest = Manifest(__version__, store.vault_id, 0, now.isoformat(timespec="seconds"), store.account.id, ())
    made, _ = _carry(store, place / name, manifest, {}, progress, lambda *_: {})
    return made


def _carry(
    store: Store, path: Path, manifest: Manifest, days: Mapping[str, str], progress: Progress,
    examine: Callable[[Store, Path], dict[str, int]],
) -> tuple[Made, dict[str, int]]:  # fmt: skip
    """Stage, write and read back; ``examine`` looks at the staged copies meanwhile, and tells their rows."""
    place = path.parent
    if place.resolve().is_relative_to(store.folder.resolve()):
        raise InsideTheVault
    with stick_trouble(place):
        drive = drives.drive_of(place)
    lost = [lying for lying in _databases(store) if not lying.exists()]
    if days and lost:
        raise Missing(lost[0].name)  # a rescue leaves it out
    weight = sum(lying.stat().st_size for lying in _databases(store) if lying not in lost)
    backup_place.check_room(drive, weight)
    with staging(store.folder, weight) as folder, ThreadPoolExecutor(max_workers=1, thread_name_prefix="examine") as beside:
        steps = Steps(progress, weight, weight, weight)
        parts = _staged(store, folder, days, steps.next())
        examined = beside.submit(examine, store, folder)
        manifest = replace(manifest, parts=tuple(part for part, _ in parts))
        size = container.room_needed(manifest)
        backup_place.check_room(drive, size)
        backup_place.leave_script(place)
        with stick_trouble(place, size):
            manifest = _write(path, manifest, [source for _, source in parts], store.mac_key(PURPOSE), steps, examined)
    name = drive.label if drive.path != Path(place.anchor) else place.name
    return Made(path, manifest, size, name), examined.result()


def verify(path: Path, progress: Progress = unwatched) -> Head:
    """Read every byte of a backup from its place, past the cache, and compare every sum. Needs no password."""
    with on_stick(path) as stream:
        return container.verify(stream, progress)


def check_deeply(store: Store, path: Path, progress: Progress = unwatched) -> dict[str, list[str] | None]:
    """Unpack a backup beside the vault, open what this session has the keys of, and run both full checks on it.

    Tells for each compartment what was found; ``None`` when it cannot be opened: closed here, or of other keys than today's.
    """
    with on_stick(path) as stream, staging(store.folder, stream.size) as folder:
        steps = Steps(progress, stream.size, 2 * stream.size)
        head = container.unpack(stream, folder, steps.next())
        found: dict[str, list[str] | None] = {part.compartment: None for part in head.manifest.parts if part.compartment}
        if keyfile.read(folder).places == store.keyfile.places:
            head.check_seal(store.mac_key(PURPOSE))
            with store.over(folder) as copy:
                found |= copy.check(steps.next())
    return found


def history(store: Store) -> list[dict[str, Any]]:
    """The backups this vault remembers, newest first: sequence, made, place, file, size, by, complete.

    The newest also say how many rows of each table they hold (``rows``) and what was carried unopened (``carried``).
    """
    told_ones: list[dict[str, Any]] = store.setting(HISTORY, [])
    return told_ones


def _databases(store: Store) -> list[Path]:
    places = store.keyfile.places.items()
    return [store.folder / keyfile.file_of(name, place.number) for name, place in sorted(places)]


def _staged(store: Store, folder: Path, days: Mapping[str, str], progress: Progress) -> list[tuple[Part, Path]]:
    """Every file of the vault and where to read it, all as of one moment.

    Open compartments are copied while no save can come in between, closed ones are read where they lie. ``days`` tell when
    each was last checked.
    """
    keys = store.keyfile
    key_file = folder / keyfile.NAME
    key_file.write_bytes(keyfile.compose(keys))
    parts = [(Part(keyfile.NAME, key_file.stat().st_size), key_file)]
    with store.held_still():
        there = [(name, path) for name, path in zip(sorted(keys.places), _databases(store), strict=True) if path.exists()]
        steps = Steps(progress, *(path.stat().st_size for _, path in there))
        for name, lying in there:
            step, day = steps.next(), days.get(name, "")
            if name in store.compartments:
                copy = folder / lying.name
                copy_living(lying, copy, step)
                parts.append((Part(copy.name, copy.stat().st_size, compartment=name, opened=bool(days), checked=day), copy))
            else:
                for path in (lying, lying.with_name(f"{lying.name}-journal")):
                    if path == lying or (path.exists() and path.stat().st_size):
                        parts.append((Part(path.name, path.stat().st_size, compartment=name, checked=day), path))
        if keyfile.compose(keyfile.read(store.folder)) != keyfile.compose(keys):
            raise Busy  # somebody's keys are being changed this very moment
    return parts


def _checked_on(store: Store, name: str) -> str:
    """The day a holder last had every page of a compartment checked and found whole."""
    check = care.last_check(store, name)
    return check[0].date().isoformat() if check and check[1] else ""


def _examined(store: Store, folder: Path) -> dict[str, int]:
    """Open the copies, check every page of them, and count what they hold: a drill compares with it later.

    Runs while the stick is being written, so that it costs no time of its own.
    """
    with store.over(folder) as copy:
        copy.check_pages()
        return {table: rows for table, rows in copy.counts().items() if tells_something(table)}


def tells_something(table: str) -> bool:
    """Whether the rows of a table stay the same when a restored vault is opened and looked at: a login alone writes to some."""
    return table.rpartition(".")[2] not in {"vault_journal", "vault_draft", "vault_meta", "vault_setting", "vault_holder"}


def _write(
    path: Path, manifest: Manifest, sources: Sequence[Path], key: bytes, steps: Steps, examined: Future[dict[str, int]]
) -> Manifest:
    unfinished = path.with_name(path.name + PART)
    if path.exists():
        raise AlreadyThere(path=path.name)
    try:
        with unfinished.open("xb") as out:
            finished = container.write(out, manifest, sources, key, steps.next())
            out.flush()
            os.fsync(out.fileno())
            uncached.forget(out.fileno())
        try:
            with uncached.open_uncached(unfinished) as stream:
                head = container.verify(stream, steps.next())
        except (DamagedBackup, NotABackup) as wrong:
            raise NotWrittenWell from wrong
        if head.manifest != finished:
            raise NotWrittenWell
        head.check_seal(key)
        examined.result()
        files.replace(unfinished, path)
        return finished
    except BaseException:
        _discard(unfinished)
        raise


def _discard(unfinished: Path) -> None:
    """Take away what was not finished; a stick that is gone took it away itself, and the next backup sweeps."""
    try:
        unfinished.unlink(missing_ok=True)
    except OSError:
        return


def _short(entry: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if name not in ("rows", "carried")}


def _forget(store: Store, names: Collection[str]) -> None:
    """These files are no more; what lies on a stick that is not plugged in stays remembered."""
    left = [entry for entry in history(store) if entry["file"] not in names]
    with store.saving():
        store.set_setting(HISTORY, left)


def _remember(store: Store, made: Made, now: datetime, rows: dict[str, int]) -> None:
    manifest = made.manifest
    backup_record.keep(
        store.folder, LastBackup(manifest.sequence, now, made.place, made.path.name, made.size, manifest.complete)
    )  # fmt: skip
    entry = {
        "sequence": manifest.sequence, "made": manifest.made, "place": made.place, "file": made.path.name, "size": made.size,
        "by": manifest.by, "complete": manifest.complete, "rows": rows,
        "carried": [part.compartment for part in manifest.carried],
    }  # fmt: skip
    before = history(store)  # read outside: a save that begins with reading cannot wait for another one
    with store.saving():
        store.set_setting(HISTORY, [entry, *before[: _REMEMBERED - 1], *map(_short, before[_REMEMBERED - 1 : _LISTED])])
        store.journal.write(
            "backed up", sequence=manifest.sequence, complete=manifest.complete, sum=manifest.parts[0].sha256[:16]
        )
