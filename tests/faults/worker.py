"""Saves through a real store, to be disturbed: `worker.py FOLDER KEYS ACCOUNT [SAVES]`; says `saved<n>` after each save.

It is handed the keys, so that a run does not pay for key derivation: a hundred faults are a hundred runs.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import MetaData, func, select

from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.records import OfficeTable
from sppk_desktop.features.people import keys as _  # noqa: F401  (search keys are written by its session hooks)
from sppk_desktop.features.people.records import Membership, Pupil
from sppk_desktop.storage import keyfile
from sppk_desktop.storage.account import account_of
from sppk_desktop.storage.schema import Compartment, Schema
from sppk_desktop.storage.sealing import Key
from sppk_desktop.storage.store import Store
from tests.faults.harness import BEGIN

SAVES = 3
NOTE = "Сабакка келген жок, апасы менен телефон аркылуу сүйлөшүлдү. " * 60


def small_school() -> Schema:
    """The tables of people alone: a power loss is a thousand vaults written and checked page by page, whatever lies in them."""
    office, psychology = MetaData(), MetaData(schema=PSYCHOLOGY)
    for mapper in OfficeTable.registry.mappers:
        if mapper.class_.__module__ == Pupil.__module__:
            mapper.local_table.to_metadata(office)  # type: ignore[attr-defined]
    return Schema(Compartment(office), Compartment(psychology))


def opened(folder: Path, held: dict[str, list[object]], account: str) -> Store:
    """The store of a vault whose keys are known."""
    keys = keyfile.read(folder)
    holder = keys.holder(account)
    assert holder is not None
    secrets = {name: Key(int(str(generation)), bytearray.fromhex(str(secret))) for name, (generation, secret) in held.items()}
    return Store(folder, keys, account_of(keys, holder), small_school(), secrets, now=datetime.now, instance=None)


def save(store: Store, number: int) -> None:
    """One save of several rows: a pupil, a membership, a change of an older pupil, the history of all, a journal line."""
    with store.saving() as session:
        pupil = Pupil(surname=f"Өмүров{number}", given="Үсөн", note=NOTE)
        session.add(pupil)
        session.flush()
        session.add(Membership(pupil_id=pupil.id, class_id=number, since=date(2026, 9, 1)))
        first = session.get(Pupil, 1)
        if first is not None and pupil.id != 1:
            first.note = f"{number} {NOTE}"
        store.journal.write("test save", "pupil", pupil.id)


def verdict(store: Store, confirmed: int) -> str:
    """What is wrong with an opened vault after a fault; "" when nothing is and every confirmed save is there."""
    if any(store.check().values()):
        return f"a check found {store.check()}"
    with store.reading() as session:
        pupils = session.scalar(select(func.count()).select_from(Pupil)) or 0
        members = session.scalar(select(func.count()).select_from(Membership)) or 0
        last = session.scalars(select(Pupil.note).where(Pupil.id == 1)).one_or_none() or ""
    if not store.journal.verify().whole:
        return "the journal's chain is broken"
    history = store.counts()["vault_history"]
    tests = len([line for line in store.journal.lines() if line.action == "test save"])
    if not pupils == members == tests or (pupils > 1 and not last.startswith(f"{pupils - 1} ")):
        return f"half a save: {pupils} pupils, {members} memberships, {tests} journal lines, first note {last[:3]!r}"
    if history != pupils - 1:  # every save after the first changes the first pupil
        return f"history is missing: {history} changes, {pupils} pupils"
    if pupils < confirmed:
        return f"lost: {confirmed} saves were confirmed, {pupils} are there"
    return ""


def verdict_on(folder: Path, keys: Path, account: str, confirmed: int) -> str:
    """`verdict` on a vault that first has to be opened."""
    try:
        with opened(folder, json.loads(keys.read_text()), account) as store:
            return verdict(store, confirmed)
    except (AppError, RuntimeError) as trouble:
        return f"cannot be opened: {trouble}"


def main(folder: Path, keys: Path, account: str, saves: int = SAVES) -> None:
    """Open, mark the beginning, save and say so."""
    store = opened(folder, json.loads(keys.read_text()), account)
    with store.reading() as session:
        done = len(session.query(Pupil.id).all())
    Path(BEGIN).exists()  # the mark the harness looks for
    for number in range(done, done + saves):
        save(store, number)
        os.write(1, b"saved%d\n" % number)
        if "psychology" in store.compartments:
            store.drafts.keep("note", number + 1, 0, {"text": f"{number} {NOTE}"}, "psychology")
            os.write(1, b"draft%d\n" % number)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], *map(int, sys.argv[4:]))
