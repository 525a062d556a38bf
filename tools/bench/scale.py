"""Fifteen years of a school of 4,000 against one year of a school of 1,000: starting, searching, opening, and memory."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from sppk_desktop.app import demo
from sppk_desktop.app.program import Program, schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from tools.bench.entries import SHARES, multiply
from tools.bench.growing import FIGURES
from tools.bench.measure import Figure

TODAY: Final = date(2026, 11, 23)
BOUND: Final = 1.2
MEMORY: Final = 400.0  # MB
HERE: Final = 3  # copies of the invented school whose children still study: with itself, 4,000 pupils
LEFT: Final = 11  # copies whose children have left: with the others, 15,000 pupils
ENTRIES: Final = 1_000_000
MEMBERSHIPS: Final = 60_000
EARLIER: Final = 2  # school years before the first of the invented school that its own children may have been here
_CHILD: Final = textwrap.dedent("""
    import sys
    from tools.bench import growing
    growing.main(*sys.argv[1:])
""")
_OWN: Final[Mapping[str, tuple[str, ...]]] = {
    "school_class": (), "family": (), "person": (), "pupil": (), "membership": ("pupil_id", "class_id"),
    "residence": ("pupil_id", "family_id"), "tie": ("pupil_id", "person_id"), "pupil_category": ("pupil_id",),
    "family_category": ("family_id",),
}  # fmt: skip
"""Tables of the register, and which of their columns point into a copy of the same number."""
_OF: Final = {"pupil_id": "pupil", "family_id": "family", "person_id": "person", "class_id": "school_class"}


def figures(folder: Path) -> Iterator[Figure]:
    """What must not grow by more than a fifth, and the bound of the memory."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    small = Program(app, folder / "small", demo=True, today=lambda: TODAY)
    demo.make_demo(small, lambda _done, _total: None)
    shutil.copytree(folder / "small", folder / "large")
    sizes, cards = _grown(Program(app, folder / "large", demo=True, today=lambda: TODAY))
    told = ", ".join(f"{number:,} {table}" for table, number in sizes.items())
    runs = [(_measured(folder / "large", cards), _measured(folder / "small", cards)) for _ in range(4)]
    large, few = (_least(of) for of in zip(*runs, strict=True))
    for name, quick in few["taken"].items():
        slow = large["taken"].get(name, 0.0)
        if not (quick and slow):
            continue  # beside a card nothing is counted; now and then its rehearsal was still under way
        how = f"{slow * 1000:.0f} ms against {quick * 1000:.0f} ms of processor time, least of twelve in four processes"
        counted = name.endswith(FIGURES)
        if counted:
            how += f"; counted beside the window that stands already, and {HERE + 1} times as many children are counted"
        yield Figure(
            f"{name}, fifteen years of 4,000 against a year of 1,000", slow / quick, HERE + 1.0 if counted else BOUND, how
        )
    how = f"{large['peak']:.0f} MB against {few['peak']:.0f} MB"
    yield Figure("peak memory, fifteen years of 4,000 against a year of 1,000", large["peak"] / few["peak"], BOUND, how)
    yield Figure("peak memory against 400 MB", large["peak"] / MEMORY, 1.0, f"{large['peak']:.0f} MB with {told}")


def _least(runs: Sequence[Any]) -> Any:
    """Of several processes over one vault: what else the machine does makes a figure greater, never less. Most memory counts."""
    taken = {name: min(run["taken"].get(name, 0.0) for run in runs) for name in runs[0]["taken"]}
    return {"taken": taken, "peak": max(run["peak"] for run in runs)}


def _measured(home: Path, cards: Mapping[str, int]) -> Any:
    """One process, which opens these cards."""
    command = [sys.executable, "-c", _CHILD, str(home), TODAY.isoformat(), json.dumps(cards)]
    run = subprocess.run(command, env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}, capture_output=True, text=True)
    if run.returncode:
        raise SystemExit(run.stderr)
    return json.loads(run.stdout.splitlines()[-1])


def _grown(program: Program) -> tuple[dict[str, int], dict[str, int]]:
    """How many rows there are of each kind when the vault has grown, and whose cards grew most of those of the first year."""
    vault = Vault.at(program.vault_folder, schema)
    person = next(account for account in vault.accounts if account.name.startswith("Асанова"))
    with vault.unlock(person.id, demo.PASSWORD) as store:
        raw: Any = store._raw
        most = {table: raw.execute(f"SELECT max(id) FROM {table}").fetchone()[0] for table in ("pupil", "family")}
        grow(store)
        for table, share in SHARES.items():
            multiply(store, table, int(ENTRIES * share))
        cards = {"pupil": _busiest(raw, "activity", "pupil_id", most["pupil"]),
                 "family": _busiest(raw, "visit", "family_id", most["family"])}  # fmt: skip
        return {table: raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                for table in ("pupil", "family", "membership", *SHARES)}, cards  # fmt: skip


def _busiest(raw: Any, table: str, column: str, last: int) -> int:
    """Whom most is written about, of ids up to ``last``."""
    query = f"SELECT {column} FROM {table} WHERE {column} <= ? GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"
    return int(raw.execute(query, (last,)).fetchone()[0])


def grow(store: Store) -> None:
    """Copies of the whole register: some still study here, the others left, one year's children after the other."""
    raw: Any = store._raw
    raw.execute("PRAGMA query_only = OFF")
    raw.execute("BEGIN")
    _earlier_years(raw)
    while raw.execute("SELECT count(*) FROM membership").fetchone()[0] * (HERE + LEFT + 1) < MEMBERSHIPS:
        _a_year_longer(raw)
    most = {table: raw.execute(f"SELECT max(id) FROM {table}").fetchone()[0] for table in _OWN}
    for copy in range(1, HERE + LEFT + 1):
        back = max(0, copy - HERE)  # years since these children left
        for table, own in _OWN.items():
            columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
            values = [_value(table, column, copy, back, most, own) for column in columns]
            names = ", ".join(f'"{column}"' for column in columns)
            query = f"INSERT INTO {table} ({names}) SELECT {', '.join(values)} FROM {table} WHERE id <= {most[table]}"
            raw.execute(query)
    raw.execute("COMMIT")
    raw.execute("PRAGMA query_only = ON")


def _earlier_years(raw: Any) -> None:
    """The school years before those of the invented school, as many as its graduates need."""
    for _ in range(LEFT + EARLIER):
        _copied(raw, "school_year", "school_year WHERE starts = (SELECT min(starts) FROM school_year)", {
            "id": "NULL", "name": "(substr(name, 1, 4) - 1) || '/' || substr(name, 3, 2)",
            "starts": "date(starts, '-1 year')", "ends": "date(ends, '-1 year')",
        })  # fmt: skip


def _a_year_longer(raw: Any) -> None:
    """Every child who was not in the lowest grade yet came here a school year earlier, into the class its class continues."""
    first = """school_class c JOIN school_year y ON y.id = c.year_id
        JOIN school_year e ON substr(e.name, 1, 4) = CAST(substr(y.name, 1, 4) - 1 AS TEXT)
        WHERE c.grade > 1 AND y.id = (SELECT year_id FROM school_class JOIN school_year f ON f.id = year_id ORDER BY f.starts)"""
    _copied(raw, "school_class", first, {"id": "NULL", "year_id": "e.id", "grade": "c.grade - 1", "continues_id": "NULL"}, "c.")
    raw.execute("""UPDATE school_class SET continues_id = (
        SELECT b.id FROM school_class b JOIN school_year e ON e.id = b.year_id
        JOIN school_year y ON y.id = school_class.year_id AND substr(e.name, 1, 4) = CAST(substr(y.name, 1, 4) - 1 AS TEXT)
        WHERE b.grade = school_class.grade - 1 AND b.letter = school_class.letter) WHERE continues_id IS NULL""")
    earlier = """membership m JOIN school_class c ON c.id = m.class_id JOIN school_year y ON y.id = c.year_id
        JOIN school_class b ON b.id = c.continues_id JOIN school_year e ON e.id = b.year_id
        WHERE m.since = (SELECT min(since) FROM membership n WHERE n.pupil_id = m.pupil_id)"""
    _copied(raw, "membership", earlier, {"id": "NULL", "class_id": "b.id", "since": "e.starts", "until": "e.ends"}, "m.")


def _copied(raw: Any, table: str, source: str, changed: Mapping[str, str], of: str = "") -> None:
    columns = [row[1] for row in raw.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(f'"{column}"' for column in columns)
    values = ", ".join(changed.get(column, f'{of}"{column}"') for column in columns)
    raw.execute(f"INSERT INTO {table} ({names}) SELECT {values} FROM {source}")


def _value(table: str, column: str, copy: int, back: int, most: Mapping[str, int], own: tuple[str, ...]) -> str:
    if column == "id":
        return f"id + {copy * most[table]}"
    if column in own:
        return f'"{column}" + {copy * most[_OF[column]]}'
    if table == "school_class" and column == "continues_id":
        return f"continues_id + {copy * most[table]}"
    if table == "school_class" and column == "year_id" and back:
        earlier = f"substr(e.name, 1, 4) = CAST(substr(y.name, 1, 4) - {back} AS TEXT)"
        return f"(SELECT e.id FROM school_year e JOIN school_year y ON {earlier} WHERE y.id = school_class.year_id)"
    if table == "school_class" and column == "letter":
        return f"substr('АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ', 1 + (instr('АБВГДЕЖЗИКЛМНО', letter) + {4 * copy}) % 28, 1)"
    if back and column in ("since", "enrolled", "born"):
        return f"date(\"{column}\", '-{back} years')"
    if back and (column == "until" or (table == "pupil" and column == "left")):
        return f"coalesce(date(\"{column}\", '-{back} years'), date('{TODAY.year}-05-25', '-{back} years'))"
    return f'"{column}"'
