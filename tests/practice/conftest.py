"""The psychologist's own work in the real main window, over a real vault of three people with an invented school."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sppk_desktop.app import activity, people, practice
from sppk_desktop.core.roles import Role
from sppk_desktop.features.people.demo import build
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from sppk_desktop.ui.activity.journals_page import JournalsPage
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.shell import Shell
from tests.conftest import PASSWORD, Template
from tests.ui.conftest import TODAY, desk, kit, nothing_left_open, press, window_desk

__all__ = ["desk", "kit", "nothing_left_open", "press", "window_desk"]

HERS = "кызыл өрүк 92 көпүрө"


@dataclass(frozen=True)
class Service:
    """A vault with a social pedagogue and a psychologist whose compartment is made."""

    folder: Path
    social: str
    psychologist: str


@pytest.fixture(scope="session")
def service_template(vault_template: Template, tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Service:
    folder = tmp_path_factory.mktemp("practice") / "vault"
    shutil.copytree(vault_template.folder, folder)
    vault = Vault.at(folder, schema)
    with vault.unlock(vault_template.account, PASSWORD) as store:
        hers = store.accounts.add(NewAccount("Нургүл Асанова", frozenset({Role.PSYCHOLOGIST})), HERS).id
    with vault.unlock(hers, HERS):
        pass
    return Service(folder, vault_template.account, hers)


@pytest.fixture
def service(service_template: Service, tmp_path: Path) -> Service:
    shutil.copytree(service_template.folder, tmp_path / "service")
    return Service(tmp_path / "service", service_template.social, service_template.psychologist)


@pytest.fixture
def store(service: Service, schema: Schema) -> Iterator[Store]:
    """The psychologist's unlocked vault."""
    with Vault.at(service.folder, schema).unlock(service.psychologist, HERS) as opened:
        yield opened


def make_shell(kit: Kit, store: Store) -> Shell:
    is_open = practice.is_open(store)
    extras = people.Extras(
        moments=(practice.PracticeMoments(kit.words, TODAY),) if is_open else (),
        duties=(practice.PracticeDuties(kit.words),) if is_open else (),
        drafts=(practice.practice_draft,),
    )
    tabs = [*people.people_tabs(extras), activity.journals_tab([practice.registers_of_hers])]
    made = Shell(kit, store, tabs, today=lambda: TODAY)
    people.add_openers(made)
    activity.add_openers(made)
    practice.add_openers(made)
    made.resize(1366, 768)
    made.show()
    return made


@pytest.fixture
def shell(kit: Kit, store: Store) -> Iterator[Shell]:
    build(store.saving, pupils=30, today=TODAY)
    made = make_shell(kit, store)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def page(shell: Shell) -> JournalsPage:
    found = shell.show_tab(activity.KEY)
    assert isinstance(found, JournalsPage)
    return found
