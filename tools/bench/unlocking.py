"""A process of the benchmark: what is prepared while the password is typed, and from there to the painted first tab; seconds."""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from sppk_desktop.app.program import Program, preload, schema
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.shell import Shell
from tests.conftest import PASSWORD


def main(home: str, day: str) -> None:
    """Prepare as the unlock window does while the password is typed, unlock, then measure until the desk is there and filled."""
    app = QApplication([])
    program = Program(app, Path(home), today=lambda: date.fromisoformat(day))
    vault = Vault.at(program.vault_folder, schema)
    start = time.perf_counter()
    preload()
    program.furnish()
    prepared = time.perf_counter() - start
    store = vault.unlock(vault.accounts[0].id, PASSWORD)
    start = time.perf_counter()
    program.open(store)
    app.processEvents()
    if program.window is not None:
        program.window.grab()
    taken = time.perf_counter() - start
    if not isinstance(program.window, Shell):
        raise SystemExit(f"the desk did not come, but {type(program.window).__name__}")
    program.end()
    sys.stdout.write(f"{prepared} {taken}\n")
