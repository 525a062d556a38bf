"""A vault that has grown for decades: timeline, diary, plan and journals with 1,000,000 entries against 1,000."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from sppk_desktop.app import demo
from sppk_desktop.app.desk import make_shell
from sppk_desktop.app.program import Program, schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from sppk_desktop.ui.shell import Shell
from tools.bench.lists import FRAME
from tools.bench.measure import Figure

TODAY = date(2026, 11, 23)
SHARES: Final = {"activity": 0.5, "diary_entry": 0.4, "evidence": 0.1}
"""Which entries there are many of: work done, observations of families, what fulfils the plan."""
_YEARS: Final = 15 * 365
_SPREAD: Final = {"pupil_id": "pupil", "family_id": "family"}  # whom the new entries are about


def figures(folder: Path) -> Iterator[Figure]:
    """Every page that shows entries: opened in both vaults in turn."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    small = Program(app, folder / "small", demo=True, today=lambda: TODAY)
    demo.make_demo(small, lambda _done, _total: None)
    shutil.copytree(folder / "small", folder / "large")
    large = Program(app, folder / "large", demo=True, today=lambda: TODAY)
    with _opened(small, 1_000) as few, _opened(large, 1_000_000) as many:
        for name, show in _openings({desk[1].folder: _busiest(desk) for desk in (many, few)}):
            slow, quick = _least(show, (many, few))
            bound = max(1.2, 1 + FRAME / quick)
            told = (
                f"{slow * 1000:.0f} ms against {quick * 1000:.0f} ms of processor time until painted; one frame more is allowed"
            )
            yield Figure(f"{name} with 1,000,000 entries, against 1,000", slow / quick, round(bound, 2), told)


Desk = tuple[Program, Store]


@contextmanager
def _opened(program: Program, entries: int) -> Iterator[Desk]:
    vault = Vault.at(program.vault_folder, schema)
    person = next(account for account in vault.accounts if account.name.startswith("Асанова"))
    with vault.unlock(person.id, demo.PASSWORD) as store:
        for table, share in SHARES.items():
            multiply(store, table, int(entries * share))
        program.store = store
        yield program, store


def multiply(store: Store, table: str, wanted: int) -> None:
    """Copies of the entries of a table, about other children and families and on other days of fifteen years."""
    raw: Any = store._raw
    columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
    there = raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    values = []
    for column in columns:
        if column == "id":
            values.append("NULL")
        elif column == "next_on":
            values.append("NULL")  # what is due does not multiply with the years
        elif column == "on":
            values.append(f"""date(t."{column}", '-' || (n.k * 37 % {_YEARS}) || ' days')""")
        elif column in _SPREAD:
            most = raw.execute(f"SELECT max(id) FROM {_SPREAD[column]}").fetchone()[0]
            values.append(f'CASE WHEN t."{column}" IS NULL THEN NULL ELSE 1 + (t.id * 7919 + n.k * 104729) % {most} END')
        else:
            values.append(f't."{column}"')
    names = ", ".join(f'"{column}"' for column in columns)
    numbers = f"WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {max(1, wanted // there)})"
    raw.execute("PRAGMA query_only = OFF")
    raw.execute(f"INSERT INTO {table} ({names}) {numbers} SELECT {', '.join(values)} FROM n, {table} t LIMIT {wanted - there}")
    raw.execute("PRAGMA query_only = ON")


def _busiest(desk: Desk) -> dict[str, int]:
    """The pupil and the observed family with the most entries: the worst cards to open, each vault its own.

    With the same child in both, the small vault would show an empty timeline beside a full one.
    """
    raw: Any = desk[1]._raw
    asked = {
        "pupil": "SELECT pupil_id FROM activity WHERE pupil_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1",
        "family": "SELECT o.family_id FROM diary_entry e JOIN observation o ON o.id = e.observation_id "
                  "GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1",
    }  # fmt: skip
    return {kind: raw.execute(query).fetchone()[0] for kind, query in asked.items()}


def _openings(ids: dict[Path, dict[str, int]]) -> list[tuple[str, Callable[[Desk], float]]]:
    def tab(key: str) -> Callable[[Desk], float]:
        return lambda desk: _show(desk, lambda shell: shell.show_tab(key))

    def card(kind: str) -> Callable[[Desk], float]:
        return lambda desk: _show(desk, lambda shell: shell.open(kind, ids[desk[1].folder][kind]))

    return [
        ("card of a pupil with his timeline", card("pupil")), ("card of a family with its timeline", card("family")),
        ("family diary", tab("diary")), ("annual plan", tab("plan")), ("journals and registers", tab("journals")),
    ]  # fmt: skip


def _least(show: Callable[[Desk], float], desks: Sequence[Desk]) -> list[float]:
    """The least of seven openings each; the desks take turns, and the first round is not counted."""
    taken = [[show(desk) for desk in desks] for _ in range(8)][1:]
    return [min(times) for times in zip(*taken, strict=True)]


def _show(desk: Desk, opened: Callable[[Shell], object]) -> float:
    """How much of the processor it takes on a desk of its own until the page is painted; others on the machine do not count."""
    program, store = desk
    shell = make_shell(program, store)
    shell.resize(1366, 768)
    shell.show()
    QApplication.processEvents()
    began = time.process_time()
    opened(shell)
    QApplication.processEvents()
    shell.grab()
    spent = time.process_time() - began
    shell.hide()  # closing it would end the program and close the vault
    shell.deleteLater()
    QApplication.sendPostedEvents(shell, int(QEvent.Type.DeferredDelete.value))
    return spent
