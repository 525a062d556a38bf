"""The invented school is made on any day somebody tries the program, also when the school year has just begun."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from sppk_desktop.app import demo
from sppk_desktop.app.program import Program, schema
from sppk_desktop.storage.vault import Vault


def test_it_is_made_on_the_second_day_of_a_school_year(qapp: QApplication, tmp_path: Path) -> None:
    program = Program(qapp, tmp_path / "home", demo=True, today=lambda: date(2026, 9, 2))
    try:
        demo.make_demo(program, lambda _done, _total: None)
        vault = Vault.at(program.vault_folder, schema)
        for account in vault.accounts:
            with vault.unlock(account.id, demo.PASSWORD) as store:
                assert store.counts()["pupil"] > 900
    finally:
        program.end()
