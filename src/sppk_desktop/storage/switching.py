"""Putting a new key file in place of the old one, so that a power cut at any moment leaves one of them, believed and complete."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy import Connection

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.storage import connecting, keyfile, trust
from sppk_desktop.storage.files import disk_trouble_told, remove
from sppk_desktop.storage.keyfile import KeyFile, Place
from sppk_desktop.storage.sealing import Key

Files = dict[str, tuple[Path, Key]]


def files_of(folder: Path, keys: KeyFile, held: Mapping[str, Key]) -> Files:
    """Where the compartments of these keys lie."""
    return {name: (connecting.file_in(folder, name, keys.places[name].number), key) for name, key in held.items()}


def switch(folder: Path, old: KeyFile, new: KeyFile, held: Mapping[str, Key]) -> None:
    """Save ``new``: first ``office`` notes what is coming, then the key file is replaced, then ``office`` notes that it came.

    A new office file has its note written before it is switched to.
    """
    moved = old.places[OFFICE] != new.places[OFFICE]
    with connecting.opened({OFFICE: files_of(folder, new, held)[OFFICE]}) as office:
        with connecting.transaction(office):
            if moved:
                trust.note(office, OFFICE, trusted=trust.digest(new), next=None)
            else:
                trust.note(office, OFFICE, next=trust.digest(new))
        keyfile.save(folder, new)
        if not moved:
            with connecting.transaction(office):
                trust.note(office, OFFICE, trusted=trust.digest(new), next=None)


def settle(folder: Path, keys: KeyFile, held: Mapping[str, Key]) -> None:
    """Finish what a power cut left of a switch: the key file that is there is the one that came to pass."""
    for name, file in files_of(folder, keys, held).items():
        with connecting.opened({name: file}) as connection, connecting.transaction(connection):
            alone = alone_as(connection, name)
            trust.settle(alone, name, keys)
            if name == OFFICE:
                trust.note(alone, OFFICE, trusted=trust.digest(keys), next=None)


def announce(folder: Path, keys: KeyFile, held: Mapping[str, Key], change: Callable[[Connection, str], None]) -> None:
    """Write the coming change into the holders' list of each of these compartments, one file after the other."""
    for name, file in files_of(folder, keys, held).items():
        with connecting.opened({name: file}) as connection, connecting.transaction(connection):
            change(alone_as(connection, name), name)


def alone_as(connection: Connection, name: str) -> Connection:
    """A connection that has a compartment's file open as the main one, speaking of its tables by their own names."""
    return connection.execution_options(schema_translate_map={name: None})


def next_number(folder: Path, keys: KeyFile, name: str) -> int:
    """A file number that no file of this compartment has, not even one that a power cut left behind."""
    return max(first_number(folder, name), keys.places[name].number + 1)


def first_number(folder: Path, name: str) -> int:
    """As `next_number`, for a compartment that is only being made."""
    found = [path.name for path in folder.glob(f"{name}.g*.db") if keyfile.FILE_NAME.fullmatch(path.name)]
    return max((int(file.split(".g")[1].removesuffix(".db")) for file in found), default=0) + 1


def clear_left_behind(folder: Path, keys: KeyFile, name: str) -> None:
    """Remove files older than the one in use, which a power cut kept from being removed; newer ones are never touched here."""
    with disk_trouble_told():
        for path in folder.glob(f"{name}.g*.db"):
            if (
                keyfile.FILE_NAME.fullmatch(path.name)
                and int(path.name.split(".g")[1].removesuffix(".db")) < keys.places[name].number
            ):
                remove_file(path)


def placed(keys: KeyFile, name: str, place: Place) -> dict[str, Place]:
    """The places with this compartment moved."""
    return {**keys.places, name: place}


def remove_file(path: Path) -> None:
    """Remove a file that nothing refers to any more."""
    remove(path)
    remove(path.with_name(path.name + "-journal"))
