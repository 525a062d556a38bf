"""Fixtures every part of the tests shares: real vaults over real encrypted files, made once and copied per test."""

from __future__ import annotations

import importlib
import os
import pkgutil
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_FONT_DPI", "96")

import pytest
from hypothesis import settings

import sppk_desktop.features
from sppk_desktop.core.roles import Role
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.recovery import RecoverySheet
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault

PASSWORD = "тоо-суу 47 чынар"

settings.register_profile("unhurried", deadline=None)  # how long an example takes is the machine's affair
settings.load_profile("unhurried")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="the nightly versions of the fault tests too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    for item in items:
        if reason := _why_not(item, long=config.getoption("--long")):
            item.add_marker(pytest.mark.skip(reason=reason))


def _why_not(item: pytest.Item, long: bool) -> str:
    """The one place that knows which tests mean nothing on this system, and why."""
    here = "windows" if sys.platform == "win32" else "linux"
    for system in {"linux", "windows"} - {here}:
        if mark := item.get_closest_marker(system):
            return f"needs {system.capitalize()}: {mark.args[0]}"
    if item.get_closest_marker("faults"):
        if here == "windows":
            return "needs Linux: strace"
        if shutil.which("strace") is None:
            return "strace is not on this system"
    return "nightly: --long" if item.get_closest_marker("long") and not long else ""


def school_schema() -> Schema:
    """The tables and their versions, as the program has them: those of a test must not depend on what was imported before it."""
    from sppk_desktop.app.schema import schema as of_the_program

    for feature in pkgutil.iter_modules(sppk_desktop.features.__path__):
        if importlib.util.find_spec(f"sppk_desktop.features.{feature.name}.records"):
            importlib.import_module(f"sppk_desktop.features.{feature.name}.records")
    return of_the_program()


@dataclass(frozen=True)
class Template:
    """A closed vault to copy, the account in it, and its recovery sheet."""

    folder: Path
    account: str
    sheet: RecoverySheet


@pytest.fixture(scope="session")
def schema() -> Schema:
    return school_schema()


@pytest.fixture(scope="session")
def vault_template(tmp_path_factory: pytest.TempPathFactory, schema: Schema) -> Template:
    """A fresh vault of the social pedagogue Айгүл Токтосунова."""
    folder = tmp_path_factory.mktemp("template") / "vault"
    owner = NewAccount("Айгүл Токтосунова", frozenset({Role.SOCIAL}))
    store, sheet = Vault.create(folder, owner, PASSWORD, schema, kdf=FLOOR)
    with store:
        return Template(folder, store.account.id, sheet)


@pytest.fixture
def vault(vault_template: Template, tmp_path: Path, schema: Schema) -> Vault:
    """A closed vault of this test's own."""
    shutil.copytree(vault_template.folder, tmp_path / "vault")
    return Vault.at(tmp_path / "vault", schema)


@pytest.fixture
def store(vault: Vault, vault_template: Template) -> Iterator[Store]:
    """An unlocked vault of this test's own, for the social pedagogue."""
    with vault.unlock(vault_template.account, PASSWORD) as opened:
        yield opened


@pytest.fixture
def unlocked(vault: Vault) -> Iterator[Callable[[str, str], Store]]:
    """Unlocks this test's vault and closes what the test left open."""
    opened: list[Store] = []

    def unlock(account: str, password: str) -> Store:
        opened.append(vault.unlock(account, password))
        return opened[-1]

    yield unlock
    for one in opened:
        one.close()


@pytest.fixture(autouse=True)
def garbage_of_a_test_goes_with_it() -> Iterator[None]:
    """Once a test had windows nothing is collected by itself any more, and between tests no window's timer runs."""
    yield
    if collecting := sys.modules.get("sppk_desktop.ui.collecting"):
        collecting.collect_due()


@pytest.fixture(autouse=True)
def nothing_on_the_screen_afterwards(request: pytest.FixtureRequest) -> Iterator[None]:
    """Windows of a test end with it: what is left would be dressed anew by every later one."""
    yield
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is not None:
        for left in QApplication.topLevelWidgets():
            if left.parent() is None:
                left.hide()
                left.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QApplication.clipboard().clear()  # it outlives Python offscreen, and so would what Python left there
