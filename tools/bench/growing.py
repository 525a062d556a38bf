"""A process of the benchmark: one person's day over a vault, in processor time, and the most memory it took, printed as JSON."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from sppk_desktop.app import demo
from sppk_desktop.app.program import Program, schema
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.table import ListView

ROUNDS = 3
FIGURES = ", until its figures are in"
TYPED = "онорбек"


def main(home: str, day: str, cards: str) -> None:
    """Everything a person opens, each the least of three, on a desk of its own; ``cards`` are kinds and ids, as JSON."""
    app = QApplication([])
    today = date.fromisoformat(day)
    taken: dict[str, float] = {}
    began = time.process_time()
    program = Program(app, Path(home), demo=True, today=lambda: today)
    vault = Vault.at(program.vault_folder, schema)
    window = program.unlock_window(vault, demo_password=demo.PASSWORD)
    program.show(window)
    app.processEvents()
    taken["start-up"] = time.process_time() - began
    window._prepare()  # as the first letter of the password does; else its timer would, in the midst of what is measured
    assert window._preparing is not None
    window._preparing.join()
    from sppk_desktop.app.desk import make_shell

    person = next(account for account in vault.accounts if account.name.startswith("Асанова"))
    began = time.process_time()
    store = window._gate.unlock(person.id, demo.PASSWORD)
    taken["unlocking until the vault is open"] = time.process_time() - began
    with store:
        program.store = store

        def desk() -> Shell:
            shell = make_shell(program, store)
            shell.resize(1366, 768)
            shell.show()
            app.processEvents()
            shell.grab()
            return shell

        def away(shell: Shell) -> None:
            shell.hide()  # closing it would end the program and close the vault
            shell.deleteLater()
            _until_idle(app, program)
            QApplication.sendPostedEvents(shell, int(QEvent.Type.DeferredDelete.value))  # else fifty desks stay

        def shown(open_: Callable[[Shell], object]) -> tuple[float, float]:
            """Until the page stands and can be used: time of the UI thread; and until what it has counted by a job is in."""
            shell = desk()
            whole, began = time.process_time(), time.thread_time()
            open_(shell)
            app.processEvents()
            shell.grab()
            stands = time.thread_time() - began
            counts = program.kit.jobs.busy
            _until_idle(app, program)
            shell.grab()
            filled = time.process_time() - whole
            away(shell)
            return stands, filled if counts else 0.0

        def measured(name: str, open_: Callable[[Shell], object]) -> None:
            rounds = [shown(open_) for _ in range(ROUNDS)]
            taken[name] = min(stands for stands, _ in rounds)
            if any(filled for _, filled in rounds):
                taken[name + FIGURES] = min(filled for _, filled in rounds)

        taken["unlocking until the desk is there"] = min(_spent(lambda: away(desk())) for _ in range(ROUNDS))
        shell = desk()
        keys = [tab.key for tab in shell.tabs if tab.key != "today"]
        view = shell.show_tab("pupils").findChild(ListView)
        assert isinstance(view, ListView)
        _until_idle(app, program)
        taken["search as typed"] = min(_typed(app, view) for _ in range(ROUNDS))
        away(shell)
        for key in keys:
            measured(f"tab {key}", partial(_show, key))
        for kind, id_ in json.loads(cards).items():
            measured(f"card {kind}", partial(_open, kind, id_))
    peak = _peak()
    sys.stdout.write(json.dumps({"taken": taken, "peak": peak}) + "\n")
    sys.stdout.flush()
    os._exit(0)  # the windows were hidden, not closed: nothing is left to end


def _peak() -> float:
    """The most memory of this process, in MB. The resource module's figure begins with that of the process that started it."""
    status = Path("/proc/self/status")
    if status.exists():
        told = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(told.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _show(key: str, shell: Shell) -> None:
    shell.show_tab(key)


def _open(kind: str, id_: int, shell: Shell) -> None:
    shell.open(kind, id_)


def _spent(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _until_idle(app: QApplication, program: Program) -> None:
    """Until no job is under way: what is counted beside the window belongs to the wait."""
    app.processEvents()
    while program.kit.jobs.busy:
        time.sleep(0.002)
        app.processEvents()
    app.processEvents()


def _typed(app: QApplication, view: ListView) -> float:
    """A word, letter by letter, each until its rows are painted."""
    view.search.clear()
    app.processEvents()

    def type_it() -> None:
        for letter in TYPED:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(view.search, key)
            view.grid.viewport().repaint()

    return _spent(type_it)
