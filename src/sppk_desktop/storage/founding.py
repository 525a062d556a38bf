"""Making what was not there: a compartment's file with its first holders, and a whole vault."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, insert

from sppk_desktop import __version__
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import connecting, tables, trust
from sppk_desktop.storage.files import flush_folder
from sppk_desktop.storage.keyfile import FLOOR, Holder, Kdf, Slot, sheet_of
from sppk_desktop.storage.recovery import RecoverySheet
from sppk_desktop.storage.schema import Compartment
from sppk_desktop.storage.sealing import Key, Secrets, seal

_WISHED: Final = 0.5  # seconds one guess should cost on this computer


def calibrated() -> Kdf:
    """The slowest key derivation this computer does in half a second; never below the floor."""
    started = time.perf_counter()
    seal("0" * 32, "0" * 16, Secrets.new({}), "calibration", FLOOR)
    factor = _WISHED / max(time.perf_counter() - started, 0.001)
    for times in (4, 2):
        if factor >= times:
            return Kdf(FLOOR.memory * times, FLOOR.passes, FLOOR.lanes)
    return FLOOR


def new_person(vault: str, name: str, roles: frozenset[Role], keys: dict[str, Key], password: str, kdf: Kdf) -> Holder:
    """A person with a fresh key pair who holds these keys."""
    return sealed_holder(vault, Holder(os.urandom(8).hex(), name, roles, b"", None), keys, password, kdf)


def new_sheet(vault: str, compartment: str, key: Key, kdf: Kdf) -> tuple[Holder, RecoverySheet]:
    """A recovery sheet for one compartment, and the holder it is in the key file."""
    sheet = RecoverySheet.new(compartment, key.generation)
    holder = Holder(sheet_of(compartment), "", frozenset(), b"", None)
    return sealed_holder(vault, holder, {compartment: key}, sheet.code, kdf), sheet


def sealed_holder(vault: str, holder: Holder, keys: dict[str, Key], password: str, kdf: Kdf) -> Holder:
    """The holder with a new key pair and a slot under this password."""
    secrets = Secrets.new(keys)
    slot: Slot = seal(vault, holder.id, secrets, password, kdf)
    return Holder(holder.id, holder.name, holder.roles, secrets.public, slot)


def make_file(
    path: Path, vault: str, compartment: str, key: Key, schema: Compartment, holders: Iterable[Holder], trusted: str | None = None
) -> None:  # fmt: skip
    """A new, empty, encrypted file of a compartment with its first holders."""
    raw = connecting.connect({compartment: (path, key)}, make=True)
    try:
        raw.execute(f"PRAGMA application_id = {connecting.APPLICATION_ID}")
        engine = connecting.engine_over(raw)
        with engine.connect() as connection:
            connection.exec_driver_sql("BEGIN")
            tables.make(connection, schema.metadata)
            alone = connection.execution_options(schema_translate_map={compartment: None})
            write_facts(alone, compartment, vault, key.generation)
            trust.note(alone, compartment, program=__version__, needs=schema.needs, journal=os.urandom(32).hex(), trusted=trusted)
            list_ = tables.OWN[compartment].holder
            alone.execute(insert(list_), [{"id": h.id, "public": h.public, "state": "active"} for h in holders])
            connection.exec_driver_sql(f"PRAGMA user_version = {schema.version}")
            connection.commit()
        engine.dispose()
    finally:
        raw.close()
    flush_folder(path.parent)


def write_facts(connection: Connection, compartment: str, vault: str, generation: int) -> None:
    """What a file says of itself."""
    trust.note(connection, compartment, vault=vault, compartment=compartment, generation=str(generation))
