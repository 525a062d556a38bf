"""The report of domain 8.3 over a real vault: lists behind numbers, periods without gaps, texts, signing, papers, the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from io import BytesIO

import docx
import openpyxl
import pytest
from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from sqlalchemy import event, select

from sppk_desktop.app.reports import SOCIAL, behind
from sppk_desktop.core.numbers import SETTING, NumberForm
from sppk_desktop.core.reports import Figure, Span, Table
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity.records import Offence
from sppk_desktop.features.reporting.book import AlreadySigned, ReportBook
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.reports.page import ReportPage
from sppk_desktop.ui.reports.tab import ReportsPage
from sppk_desktop.ui.shell import Shell
from tests.reporting.conftest import TODAY, counted


def quiet(*_: int) -> None:
    """Progress nobody watches."""


@pytest.fixture
def book(shell: Shell, school: Store, kyrgyz: Words) -> ReportBook:
    return ReportBook(school, kyrgyz, SOCIAL, lambda: TODAY, behind(shell), names_protected=True)


@pytest.fixture
def page(shell: Shell, qtbot: QtBot) -> ReportPage:
    tab = shell.show_tab("reports")
    assert isinstance(tab, ReportsPage)
    made = tab.show_report("social")
    assert isinstance(made, ReportPage)
    counted(made, qtbot)
    return made


def figures(book: ReportBook, span: Span) -> Iterator[tuple[str, str, Figure]]:
    for chapter in book.show(book.period(span, TODAY)).told.chapters:
        if isinstance(chapter, Table):
            for row in chapter.rows:
                for cell in row.cells:
                    if isinstance(cell, Figure):
                        yield chapter.key, row.title, cell


@pytest.mark.parametrize("span", [Span.QUARTER, Span.YEAR])
def test_every_number_opens_exactly_what_it_counts(book: ReportBook, span: Span) -> None:
    counted = 0
    for table, title, figure in figures(book, span):
        if figure.counts:
            assert len(book.names(figure, title)) == figure.value, (table, title)
            counted += bool(figure.value)
    assert counted > 60


def test_every_table_of_the_domain_reference_is_there(book: ReportBook) -> None:
    told = book.show(book.period(Span.QUARTER, TODAY)).told
    assert [chapter.key for chapter in told.chapters if isinstance(chapter, Table)][:4] == [
        "dynamics", "registers", "families", "visits",
    ]  # fmt: skip
    assert sum(isinstance(chapter, Table) for chapter in told.chapters) >= 12


def test_visits_and_offences_are_counted_as_plain_sql_counts_them(book: ReportBook, school: Store) -> None:
    period = book.period(Span.YEAR, TODAY)
    told = book.show(period).told
    with school.reading() as session:
        visits = session.scalars(
            select(Visit.id).where(Visit.outcome.is_not(None), Visit.visited_on >= period.since, Visit.removed_at.is_(None))
        ).all()
        offences = session.scalars(select(Offence.id).where(Offence.on >= period.since, Offence.removed_at.is_(None))).all()
    cell = told.table("visits").rows[0].cells[0]
    assert isinstance(cell, Figure)
    assert set(cell.ids) == set(visits)
    total = told.table("offences").rows[-1].cells[0]
    assert isinstance(total, Figure)
    assert set(total.ids) == set(offences)


def test_start_and_put_on_less_taken_off_is_the_end(book: ReportBook) -> None:
    for key in ("registers", "families"):
        for row in book.show(book.period(Span.YEAR, TODAY)).told.table(key).rows:
            start, on, off, end = (set(cell.ids) for cell in row.cells[:4] if isinstance(cell, Figure))
            assert (start | on) - off == end, row.title


@pytest.mark.parametrize("span", [Span.MONTH, Span.QUARTER, Span.HALF, Span.YEAR])
def test_periods_follow_each_other_without_a_gap(book: ReportBook, span: Span) -> None:
    period = book.period(span, TODAY)
    assert TODAY in period
    for _ in range(9):
        following = book.turn(period, 1)
        assert following.since == period.until + timedelta(days=1)
        assert book.turn(following, -1) == period
        period = following


def test_a_signed_report_is_read_the_same_whatever_is_written_later(book: ReportBook, school: Store) -> None:
    period = book.period(Span.QUARTER, TODAY)
    book.write(period, "results", "Жыйынтык жакшы.")
    signed_id = book.sign(period, TODAY)
    before = book.show(period)
    paper = PdfReader(BytesIO(book.paper(period, "ru")(quiet))).pages[0].extract_text()
    with school.saving() as session:
        for offence in session.scalars(select(Offence)):
            school.bin.remove(session, offence)
    after = book.show(period)
    assert before.told == after.told
    assert before.signed
    assert PdfReader(BytesIO(book.paper(period, "ru")(quiet))).pages[0].extract_text() == paper
    with pytest.raises(AlreadySigned):
        book.write(period, "results", "Башка текст")
    with pytest.raises(AlreadySigned):
        book.sign(period, TODAY)
    book.correct(signed_id, "5Б эмес, 5В")
    assert "5Б эмес, 5В" in book.show(period).told.addenda[0]


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_papers_hold_every_table_and_the_texts(book: ReportBook, language: str) -> None:
    period = book.period(Span.YEAR, TODAY)
    book.write(period, "results", "Талдоонун тексти")
    told = book.show(period).told
    tables = [chapter for chapter in told.chapters if isinstance(chapter, Table)]
    pdf = PdfReader(BytesIO(book.paper(period, language, compare=True)(quiet)))
    assert "Талдоонун тексти" in " ".join(page.extract_text() for page in pdf.pages)
    office = docx.Document(BytesIO(book.paper(period, language, "docx")(quiet)))
    assert len(office.tables) == sum(bool(table.rows) for table in tables)
    workbook = openpyxl.load_workbook(BytesIO(book.paper(period, language, "xlsx")(quiet)))
    assert len(workbook.sheetnames) == len(tables) + 1


def test_a_number_chosen_on_the_page_shows_its_list_and_a_protected_one_is_journalled(
    page: ReportPage, school: Store, qtbot: QtBot
) -> None:
    at = next(at for at, one in enumerate(page.shown.told.chapters) if one.key == "registers")  # type: ignore[union-attr]
    page.show_period(page.book.period(Span.YEAR, TODAY))
    counted(page, qtbot)
    page.show_part(at)
    page.grid.choose(0, 4)
    figure = page.grid.rows.figure(page.grid.currentIndex())
    assert figure is not None
    qtbot.waitUntil(lambda: not page.naming, timeout=60_000)
    assert len(page.behind.view.rows.names) == figure.value
    assert any(line.action == "listed" for line in school.journal.lines())


def test_many_names_are_read_beside_the_window_and_the_last_number_chosen_counts(
    page: ReportPage, school: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sppk_desktop.ui.reports.page._AT_ONCE", 0)  # every number is a large one
    at = next(at for at, one in enumerate(page.shown.told.chapters) if one.key == "registers")  # type: ignore[union-attr]
    page.show_period(page.book.period(Span.YEAR, TODAY))
    counted(page, qtbot)
    page.show_part(at)
    listed = sum(line.action == "listed" for line in school.journal.lines())
    rows = page.grid.rows
    told = [(at, rows.figure(rows.index(0, at))) for at in range(rows.columnCount())]
    numbers = [at for at, figure in told if figure is not None and figure.opens]
    for column in numbers[-2:]:
        page.grid.choose(0, column)
        assert page.naming
        assert not page.behind.view.rows.names
    figure = page.grid.rows.figure(page.grid.currentIndex())
    assert figure is not None
    qtbot.waitUntil(lambda: not page.naming, timeout=60_000)
    assert len(page.behind.view.rows.names) == figure.value
    assert sum(line.action == "listed" for line in school.journal.lines()) == listed + 1, "only what was shown"
    page.grid.choose(0, numbers[-2])
    assert page.naming
    page.show_part(at - 1)
    assert not page.naming, "another part was chosen before the names were there"


def test_a_text_is_kept_when_another_part_is_chosen(page: ReportPage, school: Store, qtbot: QtBot) -> None:
    texts = [at for at, one in enumerate(page.shown.told.chapters) if not isinstance(one, Table)]  # type: ignore[union-attr]
    page.show_part(texts[0])
    page.text.text.setPlainText("Максат коюлду")
    page.show_part(texts[1])
    assert page.text.text.toPlainText() == ""
    page.show_part(texts[0])
    assert page.text.text.toPlainText() == "Максат коюлду"
    page.reload()
    counted(page, qtbot)
    assert page.text.text.toPlainText() == "Максат коюлду"


def test_any_dates_that_run_backwards_are_told_and_not_counted(page: ReportPage, qtbot: QtBot) -> None:
    page.show_period(page.book.period(Span.DATES, TODAY))
    counted(page, qtbot)
    page._since.set_value(date(2026, 12, 1))
    page._since.changed.emit()
    assert page._until.error is not None
    assert page.period.since == TODAY.replace(day=1)


@contextmanager
def said_to(store: Store) -> Iterator[list[str]]:
    """What the window's own connection is asked meanwhile."""
    said: list[str] = []

    def note(*told: object) -> None:
        said.append(str(told[2]))

    event.listen(store._engine, "before_cursor_execute", note)
    yield said
    event.remove(store._engine, "before_cursor_execute", note)


def test_a_report_is_counted_beside_the_window_and_only_when_something_was_written(
    page: ReportPage, shell: Shell, school: Store, qtbot: QtBot
) -> None:
    assert page.shown is not None
    with said_to(school) as said:
        shell.show_tab("pupils")
        shell.show_tab("reports")
        assert not page.counting
    assert len(said) < 15
    with school.saving() as session:
        session.scalars(select(Offence)).first().on = TODAY - timedelta(days=2)  # type: ignore[union-attr]
    before = page.shown
    with said_to(school) as said:
        page.reload()
        assert page.counting
        assert page.shown is before
        counted(page, qtbot)
    assert not any("person.died IS NOT" in one for one in said)
    assert page.shown is not before
    assert page.shown.told == page.book.show(page.period).told


def test_what_is_typed_while_the_report_is_counted_stays(page: ReportPage, school: Store, qtbot: QtBot) -> None:
    assert page.shown is not None
    page.show_part(next(at for at, one in enumerate(page.shown.told.chapters) if not isinstance(one, Table)))
    school.set_setting("school.director", "Б")
    page.reload()
    assert page.counting
    page.text.text.setPlainText("Бул убакта жазылды")
    counted(page, qtbot)
    assert page.text.text.toPlainText() == "Бул убакта жазылды"
    assert page.book.with_texts(page.shown).told.chapters[page._at].text == "Бул убакта жазылды"  # type: ignore[union-attr]


def test_the_tables_of_a_report_are_counted_with_few_statements_however_many_families_there_are(
    book: ReportBook, school: Store
) -> None:
    with said_to(school) as said:
        book.show(book.period(Span.QUARTER, TODAY))
    assert len(said) < 160


def test_a_signed_report_writes_numbers_as_the_school_did_then(book: ReportBook, school: Store) -> None:
    period, then = book.period(Span.MONTH, TODAY), NumberForm(".", "none", "figures")
    school.set_setting(SETTING, then.plain())
    kept = book.sign(period, TODAY)
    school.set_setting(SETTING, NumberForm().plain())
    signed = book._signed_of(period)
    assert signed.id == kept
    assert book._on_paper(period, "ru", signed, quiet, compare=False)[2].numbers == then
    assert book._on_paper(book.turn(period, -1), "ru", None, quiet, compare=False)[2].numbers == NumberForm()
