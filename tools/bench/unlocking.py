"""A process of the benchmark: from the accepted password to the painted first tab, in seconds, printed."""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from sppk_desktop.app.program import Program, schema
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.shell import Shell
from tests.conftest import PASSWORD


def main(home: str, day: str) -> None:
    """Unlock, then measure how long the desk takes to be there and filled."""
    app = QApplication([])
    program = Program(app, Path(home), today=lambda: date.fromisoformat(day))
    vault = Vault.at(program.vault_folder, schema)
    # Everything the lock screen imports while the password is typed is there already.
    import sppk_desktop.app.preloading  # noqa: F401

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
    sys.stdout.write(f"{taken}\n")
