"""A small demo school with visits, journals, a diary and a plan, and its reports over the real window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sppk_desktop import ui  # noqa: F401
from sppk_desktop.app import registers
from sppk_desktop.app.plan import WorkDone
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity import demo as activity
from sppk_desktop.features.care import demo as care
from sppk_desktop.features.diary import demo as diary
from sppk_desktop.features.leisure import demo as leisure
from sppk_desktop.features.people import demo as people
from sppk_desktop.features.plan import demo as plan
from sppk_desktop.features.support import demo as support
from sppk_desktop.features.visits import demo as visits
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.reports.page import ReportPage
from sppk_desktop.ui.shell import Shell
from tests.conftest import PASSWORD, Template

TODAY = date(2026, 11, 23)


def counted(page: ReportPage, qtbot: QtBot) -> None:
    """Wait until the page shows what it was asked for."""
    qtbot.waitUntil(lambda: not page.counting, timeout=60_000)


@pytest.fixture(scope="session")
def kyrgyz() -> Words:
    return Words.read(translations(), "ky")


@pytest.fixture(scope="session")
def school_folder(vault_template: Template, schema: Schema, kyrgyz: Words, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The school is invented once; every test gets a copy of its files."""
    folder = tmp_path_factory.mktemp("school") / "vault"
    shutil.copytree(vault_template.folder, folder)
    with Vault.at(folder, schema).unlock(vault_template.account, PASSWORD) as store:
        people.build(store.saving, pupils=150, today=TODAY)
        visits.build(store, kyrgyz, today=TODAY, progress=lambda *_: None)
        diary.build(store, today=TODAY)
        support.build(store, today=TODAY)
        activity.build(store, today=TODAY)
        care.build(store, today=TODAY)
        leisure.build(store, today=TODAY)
        registers.build_demo(store, TODAY)
        plan.build(store, WorkDone(kyrgyz), today=TODAY)
    return folder


@pytest.fixture
def school(school_folder: Path, vault_template: Template, schema: Schema, tmp_path: Path) -> Iterator[Store]:
    shutil.copytree(school_folder, tmp_path / "school")
    with Vault.at(tmp_path / "school", schema).unlock(vault_template.account, PASSWORD) as opened:
        yield opened


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, school: Store, kyrgyz: Words, tmp_path: Path) -> Iterator[Shell]:
    from sppk_desktop.app import reports
    from sppk_desktop.app.people import Extras, add_openers, people_tabs

    kit = Kit.make(qapp, kyrgyz, Preferences.read(tmp_path / "preferences.json"))
    window = Shell(kit, school, [*people_tabs(Extras()), reports.reports_tab()], today=lambda: TODAY)
    add_openers(window)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield window
    kit.close()
