"""The process that the fault tests kill and refuse: makes a backup or restores one, and says what it called done.

    fault_worker.py backup  ROOT ACCOUNT     a backup of ROOT/vault onto ROOT/stick
    fault_worker.py restore ROOT ACCOUNT     the newest backup of ROOT/stick over ROOT/vault

Exit code 3: refused with one of the program's own sentences. Anything else but 0 is a bug.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlalchemy import Column, Integer, MetaData, String, Table

from sppk_desktop.core.errors import AppError
from sppk_desktop.storage import backup, backup_place, place, restore
from sppk_desktop.storage.schema import Compartment, Schema
from sppk_desktop.storage.vault import Vault
from tests.faults.harness import BEGIN

PASSWORD = "тоо-суу 47 чынар"
WHEN = datetime(2026, 11, 23, 16, 40)


def small_schema() -> Schema:
    """One table is enough, and quick to import."""
    office, psychology = MetaData(), MetaData(schema="psychology")
    Table("note", office, Column("id", Integer, primary_key=True), Column("body", String))
    Table("result", psychology, Column("id", Integer, primary_key=True))
    return Schema(Compartment(office), Compartment(psychology))


def main(deed: str, root: Path, account: str) -> None:
    schema, stick = small_schema(), root / "stick"
    if deed == "backup":
        with Vault.at(root / "vault", schema).unlock(account, PASSWORD) as store:
            _begin()
            made = backup.make(store, stick, now=WHEN)
            _say(made.path.name)
    else:
        newest = backup_place.found_in(stick)[0].path
        target = place.next_vault(root)
        _begin()
        with restore.unpacked(newest, target) as there:
            restore.replace_living(root, there, Vault.at(there.folder, schema).unlock(account, PASSWORD))
        _say(target.name)


def _begin() -> None:
    with suppress(FileNotFoundError):
        os.stat(BEGIN)  # noqa: PTH116  (the harness looks for this very call)


def _say(line: str) -> None:
    with suppress(OSError):  # refusing every write from here on silences this, too
        os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    try:
        main(sys.argv[1], Path(sys.argv[2]), sys.argv[3])
    except AppError as told:
        _say(f"refused:{type(told).__name__}")
        sys.exit(3)
