"""The register's pages in the real main window over a real vault with an invented school of sixty pupils."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from sppk_desktop.app.people import Extras, People, add_openers, people_tabs
from sppk_desktop.features.people import demo
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.people.list_and_card import ListAndCard
from sppk_desktop.ui.people.register_page import RegisterPage
from sppk_desktop.ui.shell import Shell
from tests.conftest import PASSWORD, Template
from tests.ui.conftest import kit, nothing_left_open, press

__all__ = ["kit", "nothing_left_open", "press"]
TODAY = date(2026, 11, 23)


class Office:
    """The window with the pages a test looks at."""

    def __init__(self, shell: Shell) -> None:
        self.shell, self.store = shell, shell.store
        page = shell.show_tab("pupils")
        assert isinstance(page, RegisterPage)
        self.page = page
        people = page.resume.__self__  # type: ignore[attr-defined]
        assert isinstance(people, People)
        self.people = people

    def list(self, key: str = "pupils") -> ListAndCard:
        page = self.page.show_list(key)
        assert isinstance(page, ListAndCard)
        return page

    def pupils(self) -> list[Pupil]:
        with self.store.reading() as session:
            return list(session.scalars(select(Pupil).where(Pupil.left.is_(None), Pupil.removed_at.is_(None)).order_by(Pupil.id)))

    def pupil(self, id_: int) -> Pupil:
        with self.store.reading() as session:
            return session.get_one(Pupil, id_)


@pytest.fixture
def extras() -> Extras:
    return Extras()


@pytest.fixture(scope="session")
def school_folder(tmp_path_factory: pytest.TempPathFactory, vault_template: Template, schema: Schema) -> Path:
    """A closed vault with the school in it, made once."""
    folder = tmp_path_factory.mktemp("school") / "vault"
    shutil.copytree(vault_template.folder, folder)
    with Vault.at(folder, schema).unlock(vault_template.account, PASSWORD) as store:
        demo.build(store.saving, pupils=60, today=TODAY)
    return folder


@pytest.fixture
def school(school_folder: Path, vault_template: Template, schema: Schema, tmp_path: Path) -> Iterator[Store]:
    """An unlocked copy of this test's own."""
    shutil.copytree(school_folder, tmp_path / "school")
    with Vault.at(tmp_path / "school", schema).unlock(vault_template.account, PASSWORD) as store:
        yield store


@pytest.fixture
def office(kit: Kit, school: Store, extras: Extras) -> Iterator[Office]:
    shell = Shell(kit, school, people_tabs(extras), today=lambda: TODAY)
    add_openers(shell)
    shell.resize(1366, 768)
    shell.show()
    yield Office(shell)
    shell.close()
    shell.deleteLater()
