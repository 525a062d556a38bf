"""What a backup costs beside what it cannot do without: copying the file, flushed, and hashing the copy as the disk holds it."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from sppk_desktop.core.roles import Role
from sppk_desktop.storage import backup, uncached
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD, school_schema
from tools.bench.measure import Figure, in_turn

SIZE = 500_000_000
SCAN = 5_000_000
ROUNDS = 3


def made(folder: Path) -> Store:
    """A vault of half a gigabyte: a school that keeps scans."""
    store, _ = Vault.create(folder, NewAccount("Бөлүм", frozenset({Role.SOCIAL})), PASSWORD, school_schema(), kdf=FLOOR)
    for number in range(SIZE // SCAN):
        with store.saving() as session:
            store.attachments.add(session, "visit", number + 1, "scan.jpg", os.urandom(SCAN))
    return store


def copied_and_hashed(file: Path, target: Path) -> str:
    """The yardstick: a plain copy that has reached the disk, read back from there, and its sum."""
    with file.open("rb") as source, target.open("wb") as out:
        shutil.copyfileobj(source, out, 1024 * 1024)
        out.flush()
        os.fsync(out.fileno())
        uncached.forget(out.fileno())
    digest = hashlib.sha256()
    with uncached.open_uncached(target) as stream:
        while chunk := stream.read(uncached.BLOCK):
            digest.update(chunk)
    target.unlink()
    return digest.hexdigest()


def figures(folder: Path) -> Iterator[Figure]:
    """The backup with its re-reading, and the deep check of what it made."""
    with made(folder / "vault") as store:
        stick = folder / "stick"
        stick.mkdir()
        file = store.file("office")
        size = file.stat().st_size // 1_000_000
        last: list[Path] = []

        def back_up() -> None:
            for old in last:
                old.unlink(missing_ok=True)
            with store.for_job() as job:
                last[:] = [backup.make(job, stick).path]

        plain, whole = in_turn([lambda: copied_and_hashed(file, folder / "copy"), back_up], ROUNDS)
        told = f"{size} MB; copy and hash {plain:.2f} s, backup {whole:.2f} s, every page's code checked meanwhile"
        yield Figure("backup + re-read of 500 MB / copying the file and hashing the copy", whole / plain, 5.0, told)

        deep, again = in_turn(
            [lambda: backup.check_deeply(store, last[0]), lambda: copied_and_hashed(file, folder / "copy")], rounds=1
        )  # fmt: skip
        yield Figure("deep check of that backup / copying and hashing", deep / again, 0, f"{deep:.1f} s, with progress")
