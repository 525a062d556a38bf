"""The way from a password to an open store: slot, letters, files, versions, holders; each step distrusts the one before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.progress import Progress
from sppk_desktop.storage import connecting, migrations, switching, trust
from sppk_desktop.storage.account import account_of
from sppk_desktop.storage.errors import Damaged
from sppk_desktop.storage.instance import Instance
from sppk_desktop.storage.keyfile import Holder, Kdf, KeyFile, file_of
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.sealing import Key, Secrets, seal, unseal, wipe
from sppk_desktop.storage.store import Store

if TYPE_CHECKING:
    from sppk_desktop.storage.vault import Vault


def unlock(
    vault: Vault, holder: Holder, password: str, schema: Schema, *,
    instance: Instance, now: Callable[[], datetime], progress: Progress,
) -> Store:  # fmt: skip
    """Open what this holder's password opens."""
    progress(0, 3)
    secrets = unseal(vault.keyfile.vault, holder, password)
    wrong = vault.attempts.succeeded()
    progress(1, 3)
    folder = vault.folder
    keys = trust.current_keys(vault.keyfile, holder, secrets)
    due = check(folder, vault.keyfile, keys, schema)
    progress(2, 3)
    for name in due:
        vault.keyfile = migrations.migrate(folder, vault.keyfile, keys, name, schema[name], progress)
    if holder.slot and any(key.generation != holder.slot.holds[name] for name, key in keys.items()):
        vault.keyfile = _moved_into_slot(folder, vault.keyfile, holder, Secrets(secrets.private, keys), password, holder.slot.kdf)
    wipe(secrets.private)
    store = Store(folder, vault.keyfile, account_of(vault.keyfile, holder), schema, keys, now=now, instance=instance)
    try:
        if wrong:
            store.journal.write("wrong passwords", count=wrong)
        store.journal.write("login")
    except BaseException:
        store.close()
        raise
    progress(3, 3)
    return store


def check(folder: Path, keyfile: KeyFile, keys: Mapping[str, Key], schema: Schema) -> list[str]:
    """Open the files and compare everything with everything; returns the compartments that have to be brought forward."""
    due = []
    with connecting.opened(switching.files_of(folder, keyfile, keys)) as connection:
        for name in sorted(keys):
            _is_ours(connection, name, file_of(name, keyfile.places[name].number))
            if migrations.refuse_newer(connection, name, schema):
                due.append(name)
            trust.check_file(connection, name, keyfile)
        cut_off = trust.check_key_file(connection, keyfile) is not None
        unsettled = [trust.check_holders(connection, name, keyfile) for name in sorted(keys)]
    if cut_off or any(unsettled):
        switching.settle(folder, keyfile, keys)
    return due


def _is_ours(connection: Connection, name: str, file: str) -> None:
    schema = "main" if name == OFFICE else name
    if connection.exec_driver_sql(f"PRAGMA {schema}.application_id").scalar_one() != connecting.APPLICATION_ID:
        raise Damaged(file)


def _moved_into_slot(folder: Path, old: KeyFile, holder: Holder, secrets: Secrets, password: str, kdf: Kdf) -> KeyFile:
    """Letters have been read: their keys go into the slot, and the letters away."""
    slot = seal(old.vault, holder.id, secrets, password, kdf)
    letters = tuple(letter for letter in old.letters if letter.to != holder.id)
    new = old.changed(holders=old.with_holder(replace(holder, slot=slot)), letters=letters)
    switching.switch(folder, old, new, secrets.keys)
    return new
