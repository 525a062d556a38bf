"""The wall between the compartments: what a psychologist's term leaves in the office is a number, a hand-over, a notice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from sqlalchemy import select

from sppk_desktop.app import activity, conclusions, correction, examinations, psychodiagnostics, psychologist_report, sociometry
from sppk_desktop.app.demo import build_closed
from sppk_desktop.app.desk import make_shell
from sppk_desktop.app.practice import PracticePages
from sppk_desktop.app.program import Program
from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.reports import Figure, Table
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.plan import demo as plan
from sppk_desktop.features.psychodiagnostics.records import Conclusion, Examination, Result
from sppk_desktop.features.sociometry.records import Sociometry
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.activity.journals_page import JournalsPage
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.psychodiagnostics import instruments_page
from sppk_desktop.ui.reports import papers as report_papers
from sppk_desktop.ui.reports.page import ReportPage
from sppk_desktop.ui.shell import Shell
from tests.psychodiagnostics.conftest import TODAY

ALLOWED = {"closed_work", "hand_over", "handed_report", "notice", "notice_step", "notice_entry", "consent", "organisation"}
"""Tables of the office her session may write: numbers, hand-overs, notices of danger, and what is the office's own."""
OWN = {"vault_journal", "vault_number", "vault_history", "vault_attachment", "vault_meta", "vault_draft", "vault_setting"}


@pytest.fixture
def program(qapp: QApplication, school: Store, tmp_path: Path) -> Iterator[Program]:
    made = Program(qapp, tmp_path / "home", restart=lambda: None, today=lambda: TODAY)
    made.store = school
    yield made
    made.kit.close()


def rows_of(store: Store, compartment: str) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table of a compartment."""
    found = {}
    with store.reading() as session:
        for metadata in store._metadata():
            for table in metadata.tables.values():
                if (table.schema or OFFICE) == compartment:
                    found[table.name] = [tuple(row) for row in session.execute(select(table))]
    return found


def texts(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from texts(inner)
        case list() | tuple():
            for inner in value:
                yield from texts(inner)


def names(store: Store) -> set[str]:
    with store.reading() as session:
        return {f"{surname} {given}" for surname, given in session.execute(select(Pupil.surname, Pupil.given))}


def test_a_term_of_hers_leaves_numbers_in_the_office_and_not_one_word(program: Program, school: Store) -> None:
    from sppk_desktop.app.plan import WorkDone

    plan.build(school, WorkDone(program.words), today=TODAY)
    before = rows_of(school, OFFICE)
    build_closed(school, program)
    after = rows_of(school, OFFICE)
    written = {name for name in after if len(after[name]) > len(before[name])}
    assert written <= ALLOWED | OWN, written - ALLOWED - OWN
    # What was on the shelf of the office before is no secret of hers: names of pupils and classes, lines of the plan.
    known = "\n".join(text for rows in before.values() for text in texts(rows))
    hers = {text for rows in rows_of(school, PSYCHOLOGY).values() for text in texts(rows) if len(text) > 20 and text not in known}
    assert len(hers) > 100
    given = [text for row in after["handed_report"] for text in texts(row)]  # the copy she handed over, by a deed of its own
    assert given
    assert [name for name in names(school) if any(name in text for text in given)] == []
    fresh = [text for name in written - {"handed_report"} for row in after[name] for text in texts(row)]
    told = [text for text in hers for one in fresh if text in one]
    assert told == []
    kinds = {row[4] for row in after["vault_journal"]} - {""}
    assert all(school.schema.compartment_of(kind) == OFFICE for kind in kinds), kinds


class Papers(Shell):
    """The real window; what it is asked to show on paper is kept, not made."""

    asked: list[tuple[str, tuple[str, int | None] | None]]

    def preview(self, make: Any, title: Any, journal: tuple[str, int | None] | None = None, *, look: bool = False) -> None:
        self.asked.append((self.kit.say(title), journal))


def test_what_she_prints_or_saves_stands_in_her_own_journal_of_actions(
    program: Program, school: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_closed(school, program)
    shell = make_shell(program, school)
    shell.__class__ = Papers
    assert isinstance(shell, Papers)
    shell.asked = []

    def keep(_desk: object, _parent: object, title: Any, _name: str, _make: object, about: Any = None) -> None:
        shell.asked.append((title.source, about))

    for module in (report_papers, instruments_page, activity, conclusions, correction, examinations, sociometry):
        monkeypatch.setattr(module, "save_outside", keep)
    shell.show()
    for page in her_pages(shell, school):
        for menu in page.findChildren(PaperMenu):
            for deed in menu._choices("ky"):
                deed.do()
                close_dialogs()
    assert len({title for title, _ in shell.asked}) > 12
    for title, journal in shell.asked:
        assert journal is not None, title
        assert school.schema.compartment_of(journal[0]) == PSYCHOLOGY, (title, journal)
    shell.close()
    shell.deleteLater()


def her_pages(shell: Shell, store: Store) -> Iterator[QWidget]:
    """Every page of her compartment, with something open on it."""
    tab = psychodiagnostics.page_of(shell)
    with store.reading() as session:
        first = {kind: session.scalar(select(kind.id).limit(1)) for kind in (Examination, Result, Conclusion, Sociometry)}
    for page in psychodiagnostics.pages():
        shown: Any = tab.show_page(page.key)
        opens: dict[str, Callable[[], object]] = {
            "examinations": lambda shown=shown: shown.show_exam(first[Examination], "results"),
            "children": lambda shown=shown: shown.show_result(first[Result]),
            "groups": lambda shown=shown: shown.show_group(first[Examination]),
            "conclusions": lambda shown=shown: shown.records.open(first[Conclusion]),
            "sociometry": lambda shown=shown: shown.show_run(first[Sociometry]),
        }
        opens.get(page.key, lambda: None)()
        QApplication.processEvents()
        yield shown
    journals = shell.show_tab("journals")
    assert isinstance(journals, JournalsPage)
    for journal in PracticePages(shell).journals():
        yield journals.show_journal(journal.key)
    for key in ("correction_groups", "single_correction"):
        yield journals.show_journal(key)
    for further in psychologist_report.reports_of_hers(store.compartments):
        yield further.make(shell)


def close_dialogs() -> None:
    QApplication.processEvents()
    for top in QApplication.topLevelWidgets():
        if isinstance(top, QDialog):
            top.reject()


def test_the_names_behind_a_number_of_her_report_are_noted_in_her_journal(program: Program, school: Store) -> None:
    build_closed(school, program)
    before = school.journal.heads()
    shell = make_shell(program, school)
    page = next(iter(psychologist_report.reports_of_hers(school.compartments))).make(shell)
    assert isinstance(page, ReportPage)
    while page.counting:
        QTest.qWait(5)
    period = page.book.period(page.book.report.first, TODAY)
    figures = [
        cell
        for chapter in page.book.show(period).told.chapters if isinstance(chapter, Table)
        for row in chapter.rows for cell in row.cells if isinstance(cell, Figure) and cell.opens
    ]  # fmt: skip
    assert figures
    page.book.names(replace(figures[0], protected=True), "сап")
    after = school.journal.heads()
    assert after[OFFICE] == before[OFFICE]
    assert after[PSYCHOLOGY].seq == before[PSYCHOLOGY].seq + 1
    page.deleteLater()
    shell.close()
    shell.deleteLater()
