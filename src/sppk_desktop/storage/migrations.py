"""Bringing a compartment's file to this program's version: a verified copy first, then a new file, then one switch."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import Connection

from sppk_desktop import __version__
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import connecting, snapshots, switching, trust
from sppk_desktop.storage.errors import Damaged, NewerVault
from sppk_desktop.storage.keyfile import KeyFile, Place
from sppk_desktop.storage.schema import Compartment, Schema
from sppk_desktop.storage.sealing import Key


def version_of(connection: Connection, name: str) -> int:
    """The version of an open compartment's tables."""
    schema = "main" if name == "office" else name
    return int(connection.exec_driver_sql(f"PRAGMA {schema}.user_version").scalar_one())


def refuse_newer(connection: Connection, name: str, schema: Schema) -> bool:
    """Raise `NewerVault` for a file this program is too old for; returns whether the file has to be brought forward."""
    found = version_of(connection, name)
    if found > schema[name].version:
        raise NewerVault(needs=trust.noted(connection, name).get("needs", "?"))
    return found < schema[name].version


def migrate(
    folder: Path, keys: KeyFile, held: Mapping[str, Key], name: str, schema: Compartment, progress: Progress = unwatched
) -> KeyFile:  # fmt: skip
    """Bring one compartment forward; the old file is the one in use until the last moment."""
    source = switching.files_of(folder, keys, held)[name]
    snapshots.take(folder, name, *source)
    number = switching.next_number(folder, keys, name)
    target = connecting.file_in(folder, name, number)
    try:
        snapshots.copy_file(name, *source, target, progress)
        with connecting.opened({name: (target, held[name])}) as connection:
            step_up(connection, name, schema)
        if found := connecting.faults(target, held[name]):
            raise Damaged(target.name) from RuntimeError(found[0])
        new = keys.changed(places=switching.placed(keys, name, Place(keys.places[name].generation, number)))
        switching.switch(folder, keys, new, held)
    except BaseException:
        switching.remove_file(target)
        raise
    switching.remove_file(source[0])
    return new


def step_up(connection: Connection, name: str, schema: Compartment) -> None:
    """Every step from the file's version to the schema's, each all or nothing."""
    alone = switching.alone_as(connection, name)
    for version in range(version_of(connection, "office") + 1, schema.version + 1):
        with connecting.transaction(connection):
            schema.steps[version](alone)
            connection.exec_driver_sql(f"PRAGMA user_version = {version}")
            trust.note(alone, name, program=__version__, needs=schema.needs)
            if version == schema.version:
                _complete(alone, schema)


def _complete(connection: Connection, schema: Compartment) -> None:
    """Tables and indexes that came without a version of their own: a file from before has them from now on, too."""
    schema.metadata.create_all(connection)
    for table in schema.metadata.tables.values():
        for index in table.indexes:
            index.create(connection, checkfirst=True)
