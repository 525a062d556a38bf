"""The demo school in a vault of its own: made at the first start, password on the unlock window, a banner everywhere."""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.errors import NotAVault
from sppk_desktop.storage.files import replace
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.vault import Vault

if TYPE_CHECKING:
    from sppk_desktop.app.program import Program
    from sppk_desktop.storage.store import Store

_MADE_FOR: Final = "made-for"
_ADDRESS: Final = re.compile(r" at 0x[0-9a-f]+")  # where a default that is a function lies: another place at every start
PASSWORD: Final = "ак-тоо 47 чынар"  # shown to everybody: the data are invented

_PEOPLE: Final = (
    NewAccount("Асанова Гүлмира", frozenset({Role.SOCIAL})),
    NewAccount("Токтоматова Бермет", frozenset({Role.PSYCHOLOGIST})),
    NewAccount("Жумабеков Кубат", frozenset({Role.DEPUTY})),
)
_SCHOOL: Final = {
    "school.name": "Ч. Айтматов атындагы орто мектеп",
    "school.number": "12",
    "school.district": "Аламүдүн району, Ак-Башат айылы",
    "school.director": "Жумабаева С. Т.",
    "school.deputy": "Жумабеков К. А.",
}


def begin_demo(program: Program) -> None:
    """Show the demo's unlock window; the first time, and when the program's tables have changed, make the school."""
    from sppk_desktop.app.program import schema

    if made_for(program.vault_folder) != tables():
        remove(program.vault_folder)
    try:
        vault = Vault.at(program.vault_folder, schema, now=program.now, seen=program.seen)
    except NotAVault:
        program.app.setQuitOnLastWindowClosed(False)  # the progress window is the only one for a while
        program.kit.jobs.run(
            T("Inventing the demo school"), lambda progress: make_demo(program, progress), lambda _: begin_demo(program),
            stopped=program.end, parent=None,
        )  # fmt: skip
        return
    program.app.setQuitOnLastWindowClosed(True)
    program.show(program.unlock_window(vault, demo_password=PASSWORD))


def make_demo(program: Program, progress: Progress) -> None:
    """A vault full of invented people. It stands beside its place until it is complete."""
    from sppk_desktop.app import annual_report, registers, reports
    from sppk_desktop.app.diagnostics import card_book
    from sppk_desktop.app.plan import WorkDone
    from sppk_desktop.app.schema import schema
    from sppk_desktop.features.activity import demo as activity
    from sppk_desktop.features.care import demo as care
    from sppk_desktop.features.diagnostics import demo as diagnostics
    from sppk_desktop.features.diary import demo as diary
    from sppk_desktop.features.handout import demo as handout
    from sppk_desktop.features.leisure import demo as leisure
    from sppk_desktop.features.passport import demo as passport
    from sppk_desktop.features.people import demo as people
    from sppk_desktop.features.plan import demo as plan
    from sppk_desktop.features.retention import demo as retention
    from sppk_desktop.features.support import demo as support
    from sppk_desktop.features.visits import demo as visits
    from sppk_desktop.ui.access.school import shown_name

    folder = program.vault_folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    building = folder.with_name("building")
    remove(building)
    today = program.today()
    store, _ = Vault.create(building, _PEOPLE[0], PASSWORD, schema(), kdf=FLOOR, now=program.now)
    with store:
        for key, value in _SCHOOL.items():
            store.set_setting(key, value)
        ids = [store.accounts.add(person, PASSWORD).id for person in _PEOPLE[1:]]
        people.build(store.saving, today=today, progress=progress)
        visits.build(store, program.words, today=today, progress=progress)
        diary.build(store, today=today)
        activity.build(store, today=today)
        registers.build_demo(store, today)
        care.build(store, today=today)
        leisure.build(store, today=today)
        support.build(store, today=today)
        diagnostics.build(store, lambda day: card_book(store, program.words, day), today=today)
        passport.build(store, today=today)
        plan.build(store, WorkDone(program.words), today=today)
        handout.build(store, today=today)
        retention.build(store, today=today)
        reports.build_demo(store, program.words, today)
        annual_report.build_demo(store, program.words, today)
    with Vault.at(building, schema(), now=program.now).unlock(ids[0], PASSWORD) as store:
        build_closed(store, program)
    (building / _MADE_FOR).write_text(tables(), encoding="ascii")
    replace(building, folder)
    program.preferences.school = shown_name(_SCHOOL)
    program.preferences.save()


def build_closed(store: Store, program: Program) -> None:
    """What the psychologist keeps for herself: her vault, her key."""
    from sppk_desktop.app import psychologist_report
    from sppk_desktop.app.conclusions import protocol_book
    from sppk_desktop.app.examinations import book_of
    from sppk_desktop.features.activity import demo as activity
    from sppk_desktop.features.correction import demo as correction
    from sppk_desktop.features.practice import demo as practice
    from sppk_desktop.features.psychodiagnostics import demo as psychodiagnostics
    from sppk_desktop.features.psychodiagnostics import instruments_demo as instruments
    from sppk_desktop.features.psychodiagnostics.library import Library
    from sppk_desktop.features.sociometry import demo as sociometry

    today = program.today()
    practice.build(store, today=today)
    correction.build(store, today=today)
    sociometry.build(store, program.words, today=today)
    with store.reading() as session:
        classes = psychodiagnostics.classes_to_examine(session, today)
    activity.consent_to_examinations(store, classes, today=today)
    instruments.build(library := Library(store), today=today)
    exams = book_of(store, program.words, program.today, library)
    psychodiagnostics.build(exams, protocol_book(exams), today=today)
    psychologist_report.build_demo(store, program.words, today)


def tables() -> str:
    """The digest of every table and column this program knows: a demo school of another one is invented anew."""
    from sppk_desktop.app.schema import schema

    known = schema()
    parts = (known.office.metadata, known.psychology.metadata)
    columns = [_ADDRESS.sub("", repr(column)) for part in parts for table in part.tables.values() for column in table.c]
    return hashlib.sha256("\n".join(sorted(columns)).encode()).hexdigest()


def made_for(folder: Path) -> str:
    """The tables a demo school was invented for; "" when there is none."""
    mark = folder / _MADE_FOR
    return mark.read_text(encoding="ascii") if mark.exists() else ""


def remove(folder: Path) -> None:
    """Take away what an interrupted start left."""
    shutil.rmtree(folder, ignore_errors=True)
