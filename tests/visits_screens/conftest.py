"""A small school with two years of visits in a real vault, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from sppk_desktop.core.places import translations
from sppk_desktop.core.words import Words
from sppk_desktop.features.people import demo as people_demo
from sppk_desktop.features.visits import demo
from sppk_desktop.features.visits.act_book import ActBook
from sppk_desktop.features.visits.raid_book import RaidBook
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
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
