"""The annual report and the patterns of a big vault: 4,000 pupils, fifteen years, 1,000,000 entries."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from sppk_desktop.app.annual_report import SERVICE
from sppk_desktop.app.patterns import signals_of
from sppk_desktop.app.program import schema
from sppk_desktop.core.places import translations
from sppk_desktop.core.reports import Span
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Request
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity import demo as activity
from sppk_desktop.features.diary import demo as diary
from sppk_desktop.features.patterns.finding import look
from sppk_desktop.features.patterns.listing import PatternRows
from sppk_desktop.features.patterns.rules import Rules
from sppk_desktop.features.people import demo
from sppk_desktop.features.people.listing import View
from sppk_desktop.features.reporting.book import ReportBook
from sppk_desktop.features.reporting.documents import Heading, report_pdf
from sppk_desktop.features.support import demo as support
from sppk_desktop.features.visits import demo as visits
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from tools.bench.entries import SHARES, multiply
from tools.bench.measure import Figure, in_turn
from tools.bench.passport import _history

TODAY = date(2026, 11, 23)
ENTRIES = 1_000_000
FURTHER = {"absence": 60_000, "offence": 5_000, "request": 10_000}
"""Journals of fifteen years that the report counts and the patterns look through."""


def figures(folder: Path, pupils: int = 4000, entries: int = ENTRIES) -> Iterator[Figure]:
    """The paper with the year before, against its statements read bare, each once, and its pages drawn from ready numbers."""
    words = Words.read(translations(), "ky")
    store, _sheet = Vault.create(
        folder / "school", NewAccount("Асанова Г.", frozenset({Role.SOCIAL})), "сыноо үчүн сөз 47 чынар", schema, kdf=FLOOR
    )
    with store:
        _fill(store, words, pupils, entries)
        book = ReportBook(store, words, SERVICE, lambda: TODAY, lambda *_: (), names_protected=True)
        year = book.period(Span.YEAR, TODAY)
        steps: list[int] = []
        make = book.paper(year, "ky", compare=True)
        asked = _statements(lambda: make(lambda done, _total: steps.append(done)))
        told = book.show(year, compare=True).told
        heading = Heading("№ 12", "СППК", wide=True)

        assert asked, "nothing of the report was seen to be read"

        def read(raw: Any) -> None:
            for statement, values in asked:
                raw.execute(statement, values).fetchall()

        def bare() -> None:
            with store.for_job() as job:  # deciphering the pages is a part of reading: the paper has a connection of its own, too
                read(job._raw)
            report_pdf(told, heading, words)

        def warm() -> None:
            read(store._raw)
            report_pdf(told, heading, words)

        ours, plain, read_before = in_turn([lambda: make(lambda *_: None), bare, warm], rounds=3)
        how = (
            f"{ours:.2f} s against {plain:.2f} s ({read_before:.2f} s where every page was deciphered before): {len(asked)} "
            f"statements and the pages; told of its progress {len(steps)} times"
        )
        name = f"annual report of {pupils:,} pupils and {entries:,} entries with last year, against bare queries and pages"
        yield Figure(name, ours / plain, 2.0, how)
        yield _patterns(store, words, pupils, entries)


def _patterns(store: Store, words: Words, pupils: int, entries: int) -> Figure:
    signals = signals_of(store, "ky", names_protected=True)
    rows = PatternRows("pupil", signals, Rules, View(TODAY, "ky"), words)

    def first_screenful() -> None:
        with store.reading() as session:
            rows.found = look(session, "pupil", signals, Rules(), TODAY)
            rows.rows(session, rows.ids(session, Request())[:40])

    asked = _statements(first_screenful)

    def bare() -> None:
        raw: Any = store._raw
        for statement, values in asked:
            raw.execute(statement, values).fetchall()

    ours, plain = in_turn([first_screenful, bare], rounds=5)
    how = f"{ours * 1000:.0f} ms against {plain * 1000:.0f} ms of SQL"
    return Figure(f"patterns of {pupils:,} pupils over {entries:,} entries, the first screenful", ours / plain, 2.0, how)


def _fill(store: Store, words: Words, pupils: int, entries: int) -> None:
    demo.build(store.saving, pupils=pupils, today=TODAY)
    visits.build(store, words, today=TODAY, progress=lambda *_: None)
    diary.build(store, today=TODAY)
    support.build(store, today=TODAY)
    activity.build(store, today=TODAY)
    _history(store)
    for table, share in SHARES.items():
        raw: Any = store._raw
        if raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0]:
            multiply(store, table, int(entries * share))
    for table, number in FURTHER.items():
        multiply(store, table, number * entries // ENTRIES)


def _statements(work: Callable[[], object]) -> list[tuple[str, Any]]:
    """What some work reads, over whatever connection: every statement with its values, each once."""
    found: dict[tuple[str, str], tuple[str, Any]] = {}

    def noted(_connection: Any, _cursor: Any, statement: str, values: Any, _context: Any, _many: bool) -> None:
        if statement.lstrip().upper().startswith(("SELECT", "WITH")):
            found[(statement, repr(values))] = (statement, values)

    event.listen(Engine, "before_cursor_execute", noted)
    try:
        work()
    finally:
        event.remove(Engine, "before_cursor_execute", noted)
    return list(found.values())
