"""The whole desk over a real vault, for somebody who holds both roles, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

import sppk_desktop.ui
from sppk_desktop.app.desk import make_shell
from sppk_desktop.app.program import Program, schema
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.roles import Role
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.activity.journals_page import JournalsPage
from sppk_desktop.ui.psychodiagnostics.frame import PsychodiagnosticsPage
from sppk_desktop.ui.reports.tab import ReportsPage
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.visits.diary_page import DiaryPage

__all__ = ["every_page"]
assert sppk_desktop.ui


@pytest.fixture(params=["ky", "ru"])
def shell(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shell]:
    """An open desk."""
    monkeypatch.setattr(qapp, "quit", lambda: None, raising=False)
    home = tmp_path / "home"
    home.mkdir()
    preferences = Preferences(home / "preferences.json", language=request.param, theme="light")
    preferences.save()
    program = Program(qapp, home, today=lambda: date(2026, 11, 23))
    person = NewAccount("Айгүл Токтосунова", frozenset({Role.SOCIAL, Role.PSYCHOLOGIST}))
    store, _ = Vault.create(program.vault_folder, person, "тоо-суу 47 чынар", schema(), kdf=FLOOR)
    program.store = store
    made = make_shell(program, store)
    program.window = made
    made.show()
    yield made
    made.close()
    program.end()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qapp.processEvents()


def every_page(shell: Shell) -> Iterator[tuple[str, QWidget]]:
    """Every tab, and every page within it, each shown once."""
    for tab in shell.tabs:
        page = shell.show_tab(tab.key)
        yield tab.key, page
        if isinstance(page, DiaryPage):
            for key in page._further:
                yield f"{tab.key}/{key}", page.further_page(key)
        elif isinstance(page, PsychodiagnosticsPage):
            for key in page._told:
                yield f"{tab.key}/{key}", page.show_page(key)
        elif isinstance(page, JournalsPage):
            for journal in page._journals:
                yield f"{tab.key}/{journal.key}", page.show_journal(journal.key)
        elif isinstance(page, ReportsPage):
            for report in page._reports:
                yield f"{tab.key}/{report.key}", page.show_report(report.key)
