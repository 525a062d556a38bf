"""Days at the desk without windows, for the canary: `journey.py HOME [temp-in-files]`; dies in the middle of its last save."""

from __future__ import annotations

import os
import signal
import sys
from datetime import date
from pathlib import Path

from sqlalchemy import select

from sppk_desktop.app.schema import schema
from sppk_desktop.core.places import translations
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Request
from sppk_desktop.core.sheet_code import new_code
from sppk_desktop.core.words import Words
from sppk_desktop.features.people import catalogues, listing
from sppk_desktop.features.people.records import Family, Pupil, Residence
from sppk_desktop.features.visits import documents
from sppk_desktop.reports.protect import with_password
from sppk_desktop.storage import backup, connecting
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD
from tests.faults import her_day

CANARY = "Жашырынбекова"
CHILDREN = 150
HERS, COLLEAGUE, COLLEAGUES = "Жылдыз", "Мээрим", "жети-түп 31 шамал бор"
NOTE = f"{CANARY} апасы менен сүйлөштү. " * 200


def search_and_sort(store: Store) -> None:
    """Read a list as the window does, and make the database sort more than its cache holds."""
    with store.reading() as session:
        ids = listing.PupilRows(listing.View(date(2026, 11, 23), "ky")).ids(session, Request(search="жашырын"))
        assert len(ids) == CHILDREN
        long = Pupil.note.concat(Pupil.note).concat(Pupil.note).concat(Pupil.note).concat(Pupil.note).concat(Pupil.note)
        session.execute(select(long).order_by(long.desc(), Pupil.given)).all()  # more than the 8 MB a connection may cache


def print_papers() -> None:
    """Make papers in memory, with a password too; nothing is saved."""
    words = Words.read(translations(), "ky")
    school = documents.School("№ 95 мектеп", "Бишкек", "2026/27")
    family = documents.FamilyOnPaper(
        new_code(), CANARY, "Ынтымак көч., 14", members=[{"name": f"{CANARY} Айгүл", "kinship": "апасы"}]
    )
    with_password(documents.prefilled_act(family, words, school), "флешка 2026")


def main(home: Path, temp_in_files: bool) -> None:
    """The journey."""
    vault, stick = home / "vault", home / "stick"
    stick.mkdir(parents=True)
    if temp_in_files:
        # A large page cache would keep what is sorted in memory all the same.
        changed = {"temp_store": ("temp_store", "FILE", 1)}
        connecting._EVERYWHERE = tuple(changed.get(kept[0], kept) for kept in connecting._EVERYWHERE)  # type: ignore[misc]
        connecting.PAGES_KEPT = 8000  # type: ignore[misc]
    store, _ = Vault.create(vault, NewAccount(HERS, frozenset({Role.PSYCHOLOGIST, Role.SOCIAL})), PASSWORD, schema(), kdf=FLOOR)
    store.accounts.add(NewAccount(COLLEAGUE, frozenset({Role.SOCIAL})), COLLEAGUES)
    with store.saving() as session:
        catalogues.seed(session)
    with store.saving() as session:
        family = Family(name=CANARY, street="Ынтымак", house="14")
        session.add(family)
        session.flush()
        for number in range(CHILDREN):
            pupil = Pupil(surname=CANARY, given=f"Бала{number}", note=NOTE)
            session.add(pupil)
            session.flush()
            session.add(Residence(pupil_id=pupil.id, family_id=family.id, since=date(2026, 9, 1)))
    with store.saving() as session:
        session.get_one(Pupil, 1).note = f"Жаңы: {NOTE}"
    store.drafts.keep("visit", 1, 0, {"note": NOTE})
    store.drafts.keep("note", 1, 0, {"note": NOTE}, "psychology")
    store.journal.read("pupil", 1)
    search_and_sort(store)
    print_papers()
    if not temp_in_files:
        her_day.term(store, CANARY)
    with store.for_job() as job:
        backup.make(job, stick)
        job.check()
    with store.saving() as session:
        for pupil in session.scalars(select(Pupil)):
            pupil.note = f"{NOTE} кайра"
        session.flush()
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), "temp-in-files" in sys.argv)
