"""The way from a password to an open store: slot, letters, files, versions, holders; each step distrusts the one before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.roles import Role
from sppk_desktop.storage import connecting, files, founding, migrations, snapshots, switching, trust
from sppk_desktop.storage.account import Account, account_of
from sppk_desktop.storage.accounts import secrets_of_sheet
from sppk_desktop.storage.errors import Damaged, KeysChanged, NoKey
from sppk_desktop.storage.instance import Instance
from sppk_desktop.storage.keyfile import FLOOR, Holder, Kdf, KeyFile, Place, file_of, mend, opened_by, sheet_of
from sppk_desktop.storage.recovery import RecoverySheet
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
    sheets: list[RecoverySheet] = []
    if Role.PSYCHOLOGIST in holder.roles and PSYCHOLOGY not in vault.keyfile.places:
        vault.keyfile, keys, sheet = _psychology_made(
            folder, vault.keyfile, holder, Secrets(secrets.private, keys), password, schema
        )
        sheets.append(sheet)
    wipe(secrets.private)
    store = Store(folder, vault.keyfile, account_of(vault.keyfile, holder), schema, keys,
                  now=now, instance=instance, last_seen=vault.last_seen)  # fmt: skip
    store.fresh_sheets = tuple(sheets)
    try:
        if wrong:
            store.journal.write("wrong passwords", count=wrong)
        store.journal.write("login")
    except BaseException:
        store.close()
        raise
    progress(3, 3)
    return store


def put_back(vault: Vault, holder: Holder, password: str, compartment: str) -> str:
    """Switch a compartment whose file is damaged to its newest whole local copy."""
    folder, old = vault.folder, vault.keyfile
    secrets = unseal(old.vault, holder, password)
    keys = trust.current_keys(old, holder, secrets)
    wipe(secrets.private)
    if compartment not in keys:
        raise NoKey
    number = switching.next_number(folder, old, compartment)
    target = connecting.file_in(folder, compartment, number)
    new = old.changed(places=switching.placed(old, compartment, Place(old.places[compartment].generation, number)))
    for copy in snapshots.all_of(folder, compartment):
        try:
            snapshots.copy_file(compartment, copy, keys[compartment], target)
            with connecting.opened({compartment: (target, keys[compartment])}) as connection:
                alone = switching.alone_as(connection, compartment)
                trust.check_file(alone, compartment, new)
                trust.check_holders(alone, compartment, new)
            if not connecting.faults(target, keys[compartment]):
                switching.switch(folder, old, new, keys)
                damaged = connecting.file_in(folder, compartment, old.places[compartment].number)
                if damaged.exists():
                    files.replace(damaged, damaged.with_suffix(".damaged"))
                return copy.name
        except (Damaged, KeysChanged):
            pass
        switching.remove_file(target)
    raise Damaged(file_of(compartment, old.places[compartment].number))


def recover(
    vault: Vault, holder: Holder, codes: Mapping[str, str], new_password: str, schema: Schema, *,
    instance: Instance, now: Callable[[], datetime], progress: Progress,
) -> Store:  # fmt: skip
    """Open by recovery sheets, and set their owner a new password of his own; what no sheet opened he no longer holds."""
    folder, old = vault.folder, vault.keyfile
    progress(0, 4)
    keys = keys_of_sheets(old, codes)
    given = {name: key for name, key in keys.items() if name in opened_by(holder.roles)}
    if OFFICE not in given:
        raise NoKey
    check(folder, old, given, schema)
    progress(1, 4)
    kdf = holder.slot.kdf if holder.slot else FLOOR
    person = founding.sealed_holder(old.vault, holder, given, new_password, kdf)
    letters = tuple(letter for letter in old.letters if letter.to != holder.id)
    new = old.changed(holders=old.with_holder(person), letters=letters)
    switching.announce(folder, old, given, lambda alone, name: trust.announce(alone, name, person))
    switching.switch(folder, old, new, given)
    switching.settle(folder, new, given)
    vault.keyfile = new
    progress(2, 4)
    store = unlock(vault, person, new_password, schema, instance=instance, now=now, progress=unwatched)
    for name in sorted(codes):
        store.journal.write("recovery sheet used", compartment=name)
    progress(4, 4)
    return store


def with_sheets(
    vault: Vault, codes: Mapping[str, str], schema: Schema, *, instance: Instance, now: Callable[[], datetime]
) -> Store:  # fmt: skip
    """Open by recovery sheets alone, without an account: to look whether a restored copy is whole. It is written down."""
    keys = keys_of_sheets(vault.keyfile, codes)
    if OFFICE not in keys:
        raise NoKey
    for name in check(vault.folder, vault.keyfile, keys, schema):
        vault.keyfile = migrations.migrate(vault.folder, vault.keyfile, keys, name, schema[name])
    nobody = Account(sheet_of(OFFICE), "", frozenset(), frozenset(keys), active=True)
    store = Store(vault.folder, vault.keyfile, nobody, schema, keys, now=now, instance=instance, last_seen=vault.last_seen)
    store.journal.write("recovery sheet used")
    return store


def keys_of_sheets(keyfile: KeyFile, codes: Mapping[str, str]) -> dict[str, Key]:
    """The keys that recovery sheets open, brought up to the generations in use."""
    keys: dict[str, Key] = {}
    for name, code in codes.items():
        secrets = secrets_of_sheet(keyfile, name, code)
        paper = keyfile.holder(sheet_of(name))
        if paper is not None:
            keys |= trust.current_keys(keyfile, paper, secrets)
        wipe(secrets.private)
    return keys


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
    mend(folder, keyfile)
    for name in keys:
        switching.clear_left_behind(folder, keyfile, name)
    return due


def _is_ours(connection: Connection, name: str, file: str) -> None:
    schema = "main" if name == OFFICE else name
    if connection.exec_driver_sql(f"PRAGMA {schema}.application_id").scalar_one() != connecting.APPLICATION_ID:
        raise Damaged(file)


def _psychology_made(
    folder: Path, old: KeyFile, holder: Holder, secrets: Secrets, password: str, schema: Schema
) -> tuple[KeyFile, dict[str, Key], RecoverySheet]:  # fmt: skip
    """The first unlock of its first holder makes ``psychology``: file, key and its own sheet, known to nobody before."""
    key, number = Key.new(1), switching.first_number(folder, PSYCHOLOGY)
    kdf = holder.slot.kdf if holder.slot else FLOOR
    secrets.keys = {**secrets.keys, PSYCHOLOGY: key}
    me = replace(old.holder(holder.id) or holder, slot=seal(old.vault, holder.id, secrets, password, kdf))
    paper, sheet = founding.new_sheet(old.vault, PSYCHOLOGY, key, kdf)
    places = switching.placed(old, PSYCHOLOGY, Place(1, number))
    new = old.changed(places=places, holders=(*old.with_holder(me), paper))
    path = connecting.file_in(folder, PSYCHOLOGY, number)
    try:
        founding.make_file(path, old.vault, PSYCHOLOGY, key, schema.psychology, (me, paper))
        switching.switch(folder, old, new, secrets.keys)
    except BaseException:
        switching.remove_file(path)
        raise
    return new, secrets.keys, sheet


def _moved_into_slot(folder: Path, old: KeyFile, holder: Holder, secrets: Secrets, password: str, kdf: Kdf) -> KeyFile:
    """Letters have been read: their keys go into the slot, and the letters away."""
    slot = seal(old.vault, holder.id, secrets, password, kdf)
    letters = tuple(letter for letter in old.letters if letter.to != holder.id)
    new = old.changed(holders=old.with_holder(replace(holder, slot=slot)), letters=letters)
    switching.switch(folder, old, new, secrets.keys)
    return new
