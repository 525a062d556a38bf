"""A small school with a psychologist, whose compartment is open; made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app.examinations import book_of
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Words
from sppk_desktop.features.people import demo as people_demo
from sppk_desktop.features.people.records import SchoolClass, SchoolYear
from sppk_desktop.features.people.standing import class_list
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from sppk_desktop.ui.kit import Kit
from tests.conftest import PASSWORD, Template
from tests.psychodiagnostics.shelf import SmallShelf
from tests.ui.conftest import WindowDesk, desk_for_a_while
from tests.visits_screens.conftest import QuietDesk

TODAY = date(2026, 11, 23)
HERS = "кызыл өрүк 92 көпүрө"


@pytest.fixture(scope="session")
def psychology_template(vault_template: Template, schema: Schema, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("psychology") / "vault"
    shutil.copytree(vault_template.folder, folder)
    vault = Vault.at(folder, schema)
    with vault.unlock(vault_template.account, PASSWORD) as store:
        people_demo.build(store.saving, pupils=240, today=TODAY)
        hers = store.accounts.add(NewAccount("Нургүл Асанова", frozenset({Role.PSYCHOLOGIST})), HERS).id
    vault.unlock(hers, HERS).close()  # makes her compartment
    return folder, hers


@pytest.fixture
def school(psychology_template: tuple[Path, str], schema: Schema, tmp_path: Path) -> Iterator[Store]:
    folder, hers = psychology_template
    shutil.copytree(folder, tmp_path / "school")
    with Vault.at(tmp_path / "school", schema).unlock(hers, HERS) as store:
        yield store


@pytest.fixture
def window_desk(kit: Kit, school: Store) -> Iterator[WindowDesk]:
    yield from desk_for_a_while(kit, school)


@pytest.fixture
def words() -> Words:
    return Words.read(translations(), "ky")


@pytest.fixture
def shelf() -> SmallShelf:
    return SmallShelf()


@pytest.fixture
def book(school: Store, words: Words, shelf: SmallShelf) -> ExamBook:
    return book_of(school, words, lambda: TODAY, shelf)


@pytest.fixture
def kit(qapp: QApplication, words: Words, tmp_path: Path) -> Iterator[Kit]:
    made = Kit.make(qapp, words, Preferences(tmp_path / "preferences.json", language="ky", theme="light"))
    yield made
    made.close()


@pytest.fixture
def desk(kit: Kit, school: Store) -> QuietDesk:
    return QuietDesk(kit, school)


def a_class(session: Session, grade: int = 7) -> int:
    """A class of this year."""
    year = session.scalar(select(SchoolYear.id).order_by(SchoolYear.starts.desc()).limit(1))
    wanted = select(SchoolClass.id).where(SchoolClass.year_id == year, SchoolClass.grade == grade)
    found = session.scalars(wanted.order_by(SchoolClass.letter)).all()
    return next(id_ for id_ in found if class_list(session, id_, TODAY))


def of_class(book: ExamBook, method: str = "fears", grade: int = 7, **values: object) -> int:
    """An examination of a class, with a reason for whoever has no consent."""
    with book.store.reading() as session:
        class_id = a_class(session, grade)
    exam_id, _ = book.save(None, {"on": TODAY, "method": method, "class_id": class_id, "basis": "plan", **values}, 0)
    book.explain(exam_id, "класстык скрининг, макулдуктар чогулууда")
    return exam_id
