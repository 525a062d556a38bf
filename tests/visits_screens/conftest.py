"""A small school with two years of visits in a real vault, made once and copied for each test."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from sppk_desktop.app.visits import diary_page
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import Phrase, Words
from sppk_desktop.features.people import demo as people_demo
from sppk_desktop.features.visits import demo
from sppk_desktop.features.visits.act_book import ActBook
from sppk_desktop.features.visits.raid_book import RaidBook
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.visits.diary_page import DiaryPage
from tests.conftest import PASSWORD, Template

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
        demo.build(store, words, today=TODAY)
    return folder


@pytest.fixture
def school(school_template: Path, vault_template: Template, schema: Schema, tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(school_template, tmp_path / "school")
    with Vault.at(tmp_path / "school", schema).unlock(vault_template.account, PASSWORD) as store:
        yield store


@pytest.fixture
def acts(school: Store, words: Words) -> ActBook:
    return ActBook(school, words, lambda: TODAY)


@pytest.fixture
def raids(school: Store, words: Words) -> RaidBook:
    return RaidBook(school, words, lambda: TODAY)


class QuietDesk:
    """A desk that remembers what pages asked of it; PDFs are made at once and kept."""

    def __init__(self, kit: Kit, store: Store) -> None:
        self.kit, self.store = kit, store
        self.told: list[Message] = []
        self.undos: list[Callable[[], object]] = []
        self.opened: list[tuple[str, int]] = []
        self.papers: list[tuple[bytes, str, tuple[str, int] | None]] = []

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
        self.papers.append((make(unwatched), self.kit.say(title), journal))

    def offer_undo(self, text: Phrase | str, undo: Callable[[], object]) -> None:
        self.undos.append(undo)

    def hush(self) -> None:
        """Nothing is shown here."""

    def tell(self, message: Message) -> None:
        self.told.append(message)

    def run(
        self, title: Phrase | str, work: Callable[[Progress], object], done: Callable[[object], object],
        stopped: Callable[[], object] | None = None,
    ) -> object:  # fmt: skip
        return done(work(unwatched))


@pytest.fixture
def kit(qapp: QApplication, words: Words, tmp_path: Path) -> Iterator[Kit]:
    made = Kit.make(qapp, words, Preferences(tmp_path / "preferences.json", language="ky", theme="light"))
    yield made
    made.close()


@pytest.fixture
def desk(kit: Kit, school: Store) -> QuietDesk:
    return QuietDesk(kit, school)


@pytest.fixture
def diary(desk: QuietDesk, qapp: QApplication) -> Iterator[DiaryPage]:
    """The page goes before its vault is closed, as when the office locks."""
    page = diary_page(desk)
    page.resize(1334, 700)
    page.show()
    yield page
    page.close()
    page.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def press() -> Callable[[QWidget, Qt.Key], None]:
    def send(widget: QWidget, key: Qt.Key, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    return send
