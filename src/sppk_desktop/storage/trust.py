"""What an unlocked vault believes of its key file: nothing that its encrypted files do not confirm.

``office`` notes the digest of the key file it trusts, and of the next one while that is being written; each compartment
keeps its own list of holders with their public keys, so that nobody without its key can name one.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping

from sqlalchemy import Connection, delete, insert, select, update

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.words import T
from sppk_desktop.storage.errors import KeysChanged
from sppk_desktop.storage.keyfile import Holder, KeyFile, compose, opened_by
from sppk_desktop.storage.sealing import Key, Secrets, open_letter
from sppk_desktop.storage.tables import OWN


def digest(keys: KeyFile) -> str:
    """What ``office`` notes of a key file."""
    return hashlib.sha256(compose(keys)).hexdigest()


def current_keys(keys: KeyFile, holder: Holder, secrets: Secrets) -> dict[str, Key]:
    """The holder's keys brought up to the generations in use, by the letters that wait for him."""
    found: dict[str, Key] = {}
    for name, key in secrets.keys.items():
        place = keys.places.get(name)
        needed = name in opened_by(holder.roles) or holder.is_sheet
        if place is None or place.generation < key.generation:
            raise KeysChanged(what=T("a part of the data was taken out"))
        for letter in keys.letters_to(holder.id, name):
            if letter.generation <= key.generation:
                continue
            opened = open_letter(keys.vault, holder, letter, secrets.private, before=key)
            if opened is None:
                raise KeysChanged(what=T("a key was sent to you by somebody who does not hold it"))
            key = opened
        if place.generation == key.generation:
            found[name] = key
        elif needed:
            raise KeysChanged(what=T("your new key was taken out"))
    return found


def note(connection: Connection, compartment: str, /, **values: str | None) -> None:
    """Write facts of the file itself; ``None`` forgets one."""
    meta = OWN[compartment].meta
    for key, value in values.items():
        connection.execute(delete(meta).where(meta.c.key == key))
        if value is not None:
            connection.execute(insert(meta).values(key=key, value=value))


def noted(connection: Connection, compartment: str) -> Mapping[str, str]:
    """The facts of the file itself."""
    meta = OWN[compartment].meta
    return {row.key: row.value for row in connection.execute(select(meta))}


def check_file(connection: Connection, compartment: str, keys: KeyFile) -> None:
    """The file must be this vault's, this compartment's, of this generation."""
    facts = noted(connection, compartment)
    place = keys.places[compartment]
    expected = {"vault": keys.vault, "compartment": compartment, "generation": str(place.generation)}
    if {key: facts.get(key) for key in expected} != expected:
        raise KeysChanged(what=T("a file was put in place of another"))


def check_key_file(connection: Connection, keys: KeyFile) -> str | None:
    """Compare the key file with what ``office`` trusts; returns the digest if a switch was cut off and has to be finished."""
    facts, found = noted(connection, OFFICE), digest(keys)
    if found == facts.get("trusted"):
        return None
    if found == facts.get("next"):
        return found
    raise KeysChanged(what=T("its content is not what this program wrote"))


def check_holders(connection: Connection, compartment: str, keys: KeyFile) -> bool:
    """Every holder on the list must have a slot or a letter, nobody else may; returns whether the list needs `settle`."""
    listed = _listed(connection, compartment)
    for holder in keys.holders:
        if _has_key(keys, holder, compartment) and holder.public not in listed.get(holder.id, {}):
            raise KeysChanged(what=T("somebody was added who does not hold the key"))
    for id_, rows in listed.items():
        if not _is_served(keys, keys.holder(id_), compartment, rows):
            raise KeysChanged(what=T("somebody who holds the key was taken out"))
    return any("coming" in rows.values() for rows in listed.values())


def settle(connection: Connection, compartment: str, keys: KeyFile) -> None:
    """Finish or forget the changes of the list that a crash cut off: the key file says which came to pass."""
    table = OWN[compartment].holder
    for id_, rows in _listed(connection, compartment).items():
        holder = keys.holder(id_)
        served = holder is not None and _has_key(keys, holder, compartment)
        for public, state in rows.items():
            row = (table.c.id == id_) & (table.c.public == public)
            if holder is not None and public == holder.public and (served or state == "active"):
                connection.execute(update(table).where(row).values(state="active"))
            elif "coming" in rows.values():
                connection.execute(delete(table).where(row))


def announce(connection: Connection, compartment: str, holder: Holder) -> None:
    """Put a holder on the list before the key file names him."""
    table = OWN[compartment].holder
    here = (table.c.id == holder.id) & (table.c.public == holder.public)
    if connection.execute(select(table.c.id).where(here)).first() is None:
        connection.execute(insert(table).values(id=holder.id, public=holder.public, state="coming"))


def admit(connection: Connection, compartment: str, holder: Holder) -> None:
    """Put a holder on the list of a file that is not in use yet."""
    strike(connection, compartment, holder.id)
    connection.execute(insert(OWN[compartment].holder).values(id=holder.id, public=holder.public, state="active"))


def strike(connection: Connection, compartment: str, id_: str) -> None:
    """Take a holder off the list."""
    table = OWN[compartment].holder
    connection.execute(delete(table).where(table.c.id == id_))


def served(connection: Connection, compartment: str, keys: KeyFile) -> list[Holder]:
    """The holders a new key must reach, with the public keys that the compartment itself knows; lapsed ones are left out."""
    found = []
    for id_, rows in _listed(connection, compartment).items():
        holder = keys.holder(id_)
        if holder is None or rows.get(holder.public) != "active" or not _has_key(keys, holder, compartment):
            continue
        if holder.is_sheet or compartment in opened_by(holder.roles):
            found.append(holder)
    return found


def lapsed(connection: Connection, compartment: str, keys: KeyFile) -> list[str]:
    """Who is still on the list of holders although his account was closed, opened anew without this key, or got other roles."""
    reached = {holder.id for holder in served(connection, compartment, keys)}
    return [id_ for id_ in _listed(connection, compartment) if id_ not in reached]


def is_left_behind(keys: KeyFile, holder: Holder, compartment: str) -> bool:
    """Whether his slot has only an earlier key of a compartment, and no letter brings him the one in use."""
    return holder.slot is not None and compartment in holder.slot.holds and not _has_key(keys, holder, compartment)


def _listed(connection: Connection, compartment: str) -> dict[str, dict[bytes, str]]:
    found: dict[str, dict[bytes, str]] = defaultdict(dict)
    for row in connection.execute(select(OWN[compartment].holder)):
        found[row.id][row.public] = row.state
    return found


def _is_served(keys: KeyFile, holder: Holder | None, compartment: str, rows: Mapping[bytes, str]) -> bool:
    if all(state == "coming" for state in rows.values()):
        return True  # was being added; whether it came to pass is settled
    if holder is None:
        return False
    if holder.slot is None or (holder.public not in rows and compartment not in holder.slot.holds):
        return True  # his account was closed, or opened anew without this key
    return holder.public in rows and _has_key(keys, holder, compartment)


def _has_key(keys: KeyFile, holder: Holder, compartment: str) -> bool:
    if holder.slot is None or compartment not in holder.slot.holds:
        return False
    generation = holder.slot.holds[compartment]
    sent = {letter.generation for letter in keys.letters_to(holder.id, compartment)}
    return all(needed in sent for needed in range(generation + 1, keys.places[compartment].generation + 1))
