"""A small school with annual plans in a real vault, made once and copied for each test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sppk_desktop.app.plan import WorkDone, plan_page
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import Phrase, Words
from sppk_desktop.features.people import demo as people_demo
from sppk_desktop.features.plan import demo
from sppk_desktop.features.visits import demo as visits_demo
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.plan.plan_page import PlanPage
from tests.conftest import PASSWORD, Template

R = TypeVar("R")
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="session")
def words() -> Words:
    return Words.read(translations(), "ky")


@pytest.fixture(scope="session")
def school_template(vault_template: Template, schema: Schema, words: Words, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("school") / "vault"
    shutil.copytree(vault_template.folder, folder)
    with Vault.at(folder, schema).unlock(vault_template.account, PASSWORD) as store:
        people_demo.build(store.saving, pupils=240, today=TODAY)
        visits_demo.build(store, words, today=TODAY)
        demo.build(store, WorkDone(words), today=TODAY)
    return folder


@pytest.fixture
def school(school_template: Path, vault_template: Template, schema: Schema, tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(school_template, tmp_path / "school")
    with Vault.at(tmp_path / "school", schema).unlock(vault_template.account, PASSWORD) as store:
        yield store


class QuietDesk:
    """A desk that remembers what the page asked of it."""

    def __init__(self, kit: Kit, store: Store) -> None:
        self.kit, self.store = kit, store
        self.told: list[Message] = []
        self.undos: list[Callable[[], object]] = []
        self.opened: list[tuple[str, int]] = []
        self.papers: list[tuple[bytes, str]] = []

    def today(self) -> date:
        return TODAY

    def open(self, kind: str, id: int) -> None:  # noqa: A002
        self.opened.append((kind, id))

    def preview(
        self,
        make: Callable[[Progress], bytes],
        title: Phrase | str,
        journal: tuple[str, int] | None = None,
        *,
        look: bool = False,
    ) -> None:
        self.papers.append((make(unwatched), self.kit.say(title)))

    def offer_undo(self, text: Phrase | str, undo: Callable[[], object]) -> None:
        self.undos.append(undo)

    def hush(self) -> None:
        """Nothing is shown here."""

    def tell(self, message: Message) -> None:
        self.told.append(message)

    def run(
        self, title: Phrase | str, work: Callable[[Progress], R], done: Callable[[R], object],
        stopped: Callable[[], object] | None = None,
    ) -> object:  # fmt: skip
        return done(work(unwatched))


@pytest.fixture(params=["ky-light"])
def kit(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> Iterator[Kit]:
    language, theme = str(request.param).split("-")
    spoken = Words.read(translations(), language)
    made = Kit.make(qapp, spoken, Preferences(tmp_path / "preferences.json", language=language, theme=theme))
    yield made
    made.close()


@pytest.fixture
def desk(kit: Kit, school: Store) -> QuietDesk:
    return QuietDesk(kit, school)


@pytest.fixture
def page(desk: QuietDesk, qtbot: QtBot) -> PlanPage:
    made = plan_page(desk)
    qtbot.addWidget(made)
    made.resize(1334, 690)
    made.show()
    return made
