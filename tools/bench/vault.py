"""What encryption costs the program's own mix of reads and saves: the same store, once over SQLCipher, once over plain SQLite."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select

from sppk_desktop.app.access import ASKED
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Request
from sppk_desktop.features.people import demo, listing
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.storage import connecting
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD, school_schema
from tools.bench.measure import Figure, in_turn

TODAY = date(2026, 11, 23)
SEARCHES = ("онорбек", "асан", "7а", "0555", "нет такого")


@contextmanager
def plain() -> Iterator[None]:
    """Within it the store opens files without a cipher; everything else, journal settings included, stays as it is."""
    encrypted = connecting._open, connecting._attach

    def unkeyed(raw: Any, *_: object) -> None:
        for pragma, value, _expected in connecting._EVERYWHERE:
            raw.execute(f"PRAGMA {pragma} = {value}")

    connecting._open = unkeyed
    try:
        yield
    finally:
        connecting._open, connecting._attach = encrypted


def made(folder: Path, pupils: int) -> Store:
    """A vault with a demo school."""
    store, sheet = Vault.create(folder, NewAccount("Бөлүм", frozenset({Role.SOCIAL})), PASSWORD, school_schema(), kdf=FLOOR)
    store.accounts.confirm_sheet(sheet.compartment, sheet.code)
    store.set_setting(ASKED, True)  # the first run is over: else it would go on at the next unlock, in place of the desk
    demo.build(store.saving, pupils=pupils, today=TODAY)
    return store


def mix(store: Store) -> Callable[[], None]:
    """A minute at the desk: search, look through lists, open cards, save."""
    view = listing.View(TODAY, "ky")
    rows, cards = listing.PupilRows(view), Cards(view)
    turn = itertools.count()

    def work() -> None:
        for search in SEARCHES:
            with store.reading() as session:
                ids = rows.ids(session, Request(search=search))
                rows.rows(session, ids[:40])
        with store.reading() as session:
            chosen = session.scalars(select(Pupil.id).order_by(Pupil.name_key).limit(12)).all()
        for id_ in chosen:
            with store.reading() as session:
                cards.pupil(session, id_)
        for id_ in chosen[:4]:
            with store.saving() as session:
                pupil = session.get_one(Pupil, id_)
                pupil.note = f"{next(turn)}-жолу сүйлөшүлдү"
                store.journal.write("changed", "pupil", id_)

    return work


def figures(folder: Path) -> Iterator[Figure]:
    """One figure: encrypted over plain."""
    encrypted = made(folder / "encrypted", 1000)
    with plain():
        open_one = made(folder / "plain", 1000)
    with encrypted, open_one:
        ciphered, bare = in_turn([mix(encrypted), mix(open_one)], rounds=9)
    times = f"{ciphered * 1000:.0f} ms encrypted, {bare * 1000:.0f} ms plain, same journal settings"
    how = f"5 searches, 12 cards, 4 saves on 1,000 pupils: {times}"
    yield Figure("reads and saves, encrypted over plain SQLite", ciphered / bare, 1.3, how)
