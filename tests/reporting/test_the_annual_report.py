"""The annual report and the self-assessment over a real vault: lists behind numbers, old texts, small numbers, papers."""

from __future__ import annotations

import shutil
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sppk_desktop.app.annual_report import SERVICE, THEIRS
from sppk_desktop.app.reports import behind
from sppk_desktop.app.self_assessment import ANNEX, CRITERIA
from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.kept_reports import kept
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.report_basis import basis_of, with_stale
from sppk_desktop.core.reports import Criterion, Figure, Period, Row, Span, Table, TextBlock, Told, tables_of
from sppk_desktop.core.roles import Role
from sppk_desktop.core.small_numbers import FEW, HIDDEN, SMALL, outgoing
from sppk_desktop.core.words import LANGUAGES, Words
from sppk_desktop.features.activity.handovers import hand_over
from sppk_desktop.features.activity.records import Offence
from sppk_desktop.features.advice.records import Recommendation
from sppk_desktop.features.care.records import Meal
from sppk_desktop.features.people.records import Pupil, YearPart
from sppk_desktop.features.reporting.book import ReportBook
from sppk_desktop.features.reporting.records import HandedReport, ReportText
from sppk_desktop.storage.schema import Schema
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import NewAccount, Vault
from sppk_desktop.ui.reports.page import ReportPage
from sppk_desktop.ui.shell import Shell
from tests.conftest import PASSWORD, Template
from tests.reporting.conftest import TODAY, counted

DAY = timedelta(days=1)


def book_of(report: object, shell: Shell, store: Store, words: Words, *, named: bool = True) -> ReportBook:
    return ReportBook(store, words, report, lambda: TODAY, behind(shell), names_protected=named)  # type: ignore[arg-type]


@pytest.fixture
def service(shell: Shell, school: Store, kyrgyz: Words) -> ReportBook:
    return book_of(SERVICE, shell, school, kyrgyz)


@pytest.fixture
def annex(shell: Shell, school: Store, kyrgyz: Words) -> ReportBook:
    return book_of(ANNEX, shell, school, kyrgyz)


def year(book: ReportBook) -> Period:
    return book.period(Span.YEAR, TODAY)


def offend(store: Store) -> None:
    with store.saving() as session:
        pupil = session.scalars(select(Pupil.id).order_by(Pupil.id).limit(1)).one()
        session.add(Offence(on=date(2026, 11, 10), pupil_id=pupil, kind="fight", essence="Мушташ"))


def test_every_number_of_both_reports_opens_exactly_what_it_counts(service: ReportBook, annex: ReportBook) -> None:
    for book, least in ((service, 60), (annex, 10)):
        counted = 0
        for table in tables_of(book.show(year(book)).told.chapters):
            for row in table.rows:
                for cell in row.cells:
                    if isinstance(cell, Figure) and cell.counts and cell.kind:
                        assert len(book.names(cell, row.title)) == cell.value, (table.key, row.title)
                        counted += bool(cell.value)
        assert counted > least


def test_a_text_is_old_once_its_numbers_have_changed_and_says_which(annex: ReportBook, school: Store) -> None:
    annex.show(year(annex))
    annex.write(year(annex), "prevention", "Алдын алуу иштери план боюнча")
    assert not criterion(annex, "prevention").stale
    offend(school)
    stale = criterion(annex, "prevention").stale
    assert len(stale) >= 1
    assert all("→" in line for line in stale)
    assert not criterion(annex, "leisure").stale  # nothing was written there
    annex.write(year(annex), "prevention", "Алдын алуу иштери план боюнча")  # looked at again: it holds
    assert not criterion(annex, "prevention").stale


def criterion(book: ReportBook, key: str) -> Criterion:
    return next(one for one in book.show(year(book)).told.chapters if isinstance(one, Criterion) and one.key == key)


def test_the_analysis_of_the_annual_report_watches_all_its_numbers(service: ReportBook, school: Store) -> None:
    service.show(year(service))
    service.write(year(service), "results", "Жыл тынч өттү")
    service.write(year(service), "aims", "Максат")
    offend(school)
    texts = {one.key: one for one in service.show(year(service)).told.chapters if isinstance(one, TextBlock)}
    assert texts["results"].stale
    assert not texts["aims"].stale


def test_no_small_number_of_people_leaves_the_school(annex: ReportBook) -> None:
    told = outgoing(annex.show(year(annex), compare=True).told)
    hidden = 0
    for table in tables_of(told.chapters):
        for row in table.rows:
            for cell in row.cells:
                hidden += cell in (FEW, HIDDEN)
                assert not isinstance(cell, Figure) or not cell.opens
    assert hidden
    for paper in ("pdf", "docx", "xlsx"):
        assert FEW in text_of(annex.paper(year(annex), "ky", paper, compare=True)(unwatched), paper)


@given(st.lists(st.integers(0, 12), min_size=2, max_size=6), st.integers(0, 12))
def test_what_leaves_never_lets_one_to_four_children_be_reckoned_from_a_share_or_the_rest(sizes: list[int], part: int) -> None:
    whole = max(sizes)
    part = min(part, whole)
    figures = (Figure.of("pupil", range(whole), protected=True), Figure.of("pupil", range(part), protected=True))
    rows = (Row("a", figures[:1]), Row("b", figures[1:]), Row("c", (Figure.share(figures[1], figures[0]),)))
    told = outgoing(Told("т", (), (Table("t", "т", ("", "n"), rows),), ()))
    (table,) = tables_of(told.chapters)
    cells = [row.cells[0] for row in table.rows]
    assert isinstance(cells[0], Figure) == (not 0 < whole < SMALL)
    assert isinstance(cells[1], Figure) == (not 0 < part < SMALL and not 0 < whole - part < SMALL)
    if 0 < part < SMALL or 0 < whole - part < SMALL:
        assert cells[2] == HIDDEN


@given(st.lists(st.integers(0, 9), min_size=1, max_size=8), st.lists(st.integers(0, 9), min_size=1, max_size=8))
def test_exactly_the_changed_numbers_are_told(before: list[int], after: list[int]) -> None:
    def told(values: list[int]) -> Told:
        rows = tuple(Row(f"сап {at}", (Figure(value),), key=str(at)) for at, value in enumerate(values))
        return Told("т", (), (Table("t", "т", ("", "n"), rows), TextBlock("x", "x", text="текст", watches=True)))

    again = with_stale(told(after), {"x": basis_of(told(before), "x")})
    changed = sum(old != new for old, new in zip(before, after, strict=False))
    assert len(again.chapters[1].stale) == changed  # type: ignore[union-attr]


def text_of(paper: bytes, form: str) -> str:
    if form == "pdf":
        return "\n".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)
    if form == "docx":
        return "\n".join(cell.text for table in docx.Document(BytesIO(paper)).tables for row in table.rows for cell in row.cells)
    sheets = openpyxl.load_workbook(BytesIO(paper)).worksheets
    return "\n".join(str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row if cell)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_self_assessment_is_a_table_of_three_columns(annex: ReportBook, language: str) -> None:
    annex.write(year(annex), "plan", "Пландар аткарылууда")
    annex.write(year(annex), "plan.evidence", "Педкеңештин протоколу № 3")
    paper = docx.Document(BytesIO(annex.paper(year(annex), language, "docx", compare=True)(unwatched)))
    (table,) = paper.tables
    head = [cell.text for cell in table.rows[0].cells]
    assert head[2] == {"ky": "Тастыктоочу база", "ru": "Подтверждающая база"}[language]
    column = [row.cells[0].text for row in table.rows if row.cells[0].text]
    assert len(column) == 1 + len(CRITERIA)
    assert [said.split()[0] for said in column[1:3]] == ["2.1.", "2.2."]
    heads = [one.text for one in paper.paragraphs if one.text[:3] in ("1. ", "2. ", "3. ")]
    assert [head[0] for head in heads] == ["1", "2", "3"], "no number is left out"
    told = "\n".join(cell.text for row in table.rows for cell in row.cells)
    assert "Пландар аткарылууда" in told
    assert "Педкеңештин протоколу № 3" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_annual_report_comes_out_on_every_paper_with_bars_in_the_pdf(service: ReportBook, language: str) -> None:
    steps: list[tuple[int, int]] = []
    made = service.paper(year(service), language, "pdf", compare=True)(lambda done, total: steps.append((done, total)))
    assert len(PdfReader(BytesIO(made)).pages) > 3
    assert len(steps) > len(SERVICE.chapters)
    for paper in ("docx", "xlsx"):
        assert len(service.paper(year(service), language, paper)(unwatched)) > 4000


def test_charts_stand_in_the_document_and_in_the_workbook_too(service: ReportBook) -> None:
    document = docx.Document(BytesIO(service.paper(year(service), "ru", "docx", compare=True)(unwatched)))
    drawn = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert len(drawn) >= 5
    assert all(drawn)
    book = openpyxl.load_workbook(BytesIO(service.paper(year(service), "ru", "xlsx", compare=True)(unwatched)))
    charts = [chart for sheet in book.worksheets for chart in sheet._charts]
    assert len(charts) == len(drawn)


def test_registers_stand_in_the_annual_report_with_each_child_once(service: ReportBook, school: Store) -> None:
    period = Period(Span.DATES, date(2026, 11, 1), date(2026, 11, 20))
    before = service.show(period).told
    with school.saving() as session:
        pupil = session.scalars(select(Pupil.id).order_by(Pupil.id.desc()).limit(1)).one()
        for day in (date(2026, 11, 3), date(2026, 11, 4), date(2026, 10, 4)):  # the last one lies before the period
            session.add(Recommendation(on=day, kind="parent", pupil_id=pupil, essence="Окуу", basis="Байкоо"))
        session.add(Meal(on=date(2025, 9, 1), until=date(2026, 11, 1), pupil_id=pupil, kind="free"))  # holds on one day of it
        session.add(Meal(on=date(2025, 9, 1), until=date(2026, 10, 31), pupil_id=pupil, kind="paid"))
    after = service.show(period).told
    assert [of(after, "advice", "recommendations.parent", at) - of(before, "advice", "recommendations.parent", at)
            for at in (0, 1, 2, 3)] == [2, 1, 0, 2]  # fmt: skip
    assert of(after, "care_registers", "meals", 0) - of(before, "care_registers", "meals", 0) == 1


def of(told: Told, table: str, row: str, at: int) -> float:
    found = next((one for one in told.table(table).rows if one.key == row), None)
    cell = found.cells[at] if found is not None else None
    return cell.value or 0 if isinstance(cell, Figure) else 0


def test_signed_it_is_printed_the_same_whatever_happens_later(annex: ReportBook, school: Store) -> None:
    annex.write(year(annex), "prevention", "Эскирбейт")
    annex.show(year(annex))
    annex.sign(year(annex), TODAY)
    before = annex.show(year(annex)).told
    offend(school)
    assert annex.show(year(annex)).told == before
    assert FEW in {cell for table in tables_of(before.chapters) for row in table.rows for cell in row.cells}


def test_of_the_psychologist_only_what_she_handed_over_is_told(service: ReportBook, school: Store, kyrgyz: Words) -> None:
    assert next(one for one in service.show(year(service)).told.chapters if one.key == "psy").note  # type: ignore[union-attr]
    table = Table("consultations", "Консультациялар", ("Ким", "Жалпы"), (Row("Жалпы", (Figure(41.0),), True, "all"),))
    content = dict.fromkeys(LANGUAGES, kept(Told("Отчет", (), (table,))))
    with school.saving() as session:
        row = hand_over(session, on=TODAY, document="Статистикалык отчет", receiver="administration")
        session.add(HandedReport(report=THEIRS, span="half", since=date(2026, 9, 1), until=date(2026, 11, 8), hand_over_id=row.id,
                                 content=content))  # fmt: skip
    (found,) = [one for one in tables_of(service.show(year(service)).told.chapters) if one.key == "psy.consultations"]
    assert found.rows[0].cells[0].value == 41  # type: ignore[union-attr]
    assert not any(cell.opens for row in found.rows for cell in row.cells if isinstance(cell, Figure))
    assert SERVICE.compartment == ANNEX.compartment == OFFICE


def test_who_may_not_name_protected_children_sees_no_small_numbers(shell: Shell, school: Store, kyrgyz: Words) -> None:
    told = book_of(ANNEX, shell, school, kyrgyz, named=False).show(year(book_of(ANNEX, shell, school, kyrgyz))).told
    assert FEW in {cell for table in tables_of(told.chapters) for row in table.rows for cell in row.cells}


def test_the_page_shows_numbers_bars_texts_and_criteria(shell: Shell, school: Store, kyrgyz: Words, qtbot: QtBot) -> None:
    book = book_of(ANNEX, shell, school, kyrgyz)
    page = ReportPage(shell, book)
    page.resize(1300, 700)
    page.show()
    counted(page, qtbot)
    assert page.comparing
    assert page.shown is not None
    at = next(at for at, one in enumerate(page.shown.told.chapters) if one.key == "prevention")
    page.show_part(at)
    page.criterion.text.text.setPlainText("Иш жүрүп жатат")
    page.criterion.more.text.setPlainText("Протокол № 5")
    page.keep()
    offend(school)
    page.reload()
    counted(page, qtbot)
    page.show_part(at)
    assert criterion(book, "prevention").stale
    assert page.criterion.text.holds.isVisible()
    page.criterion.text.holds.click()
    counted(page, qtbot)
    assert not criterion(book, "prevention").stale
    assert criterion(book, "prevention").more == "Протокол № 5"
    page.close()
    page.deleteLater()
    report = ReportPage(shell, book_of(SERVICE, shell, school, kyrgyz))
    report.show()
    counted(report, qtbot)
    assert report.shown is not None
    report.show_part(next(at for at, one in enumerate(report.shown.told.chapters) if one.key == "visits"))
    report.show_chart()
    assert report.chart.isVisible()
    report.show_chart()
    assert report.grid.isVisible()
    report.close()
    report.deleteLater()


def test_the_self_assessment_holds_the_numbers_of_every_report_the_psychologist_handed_over(
    annex: ReportBook, school: Store
) -> None:  # fmt: skip
    quarters = ((date(2026, 9, 1), date(2026, 11, 8), 41.0), (date(2026, 11, 9), date(2027, 1, 11), 12.0))
    for since, until, number in quarters:
        cells = (Figure(7.0), Figure(8.0), Figure(number))
        table = Table("consultations", "Консультациялар", ("Ким", "а", "б", "Жалпы"), (Row("Жалпы", cells, True, "all"),))
        content = dict.fromkeys(LANGUAGES, kept(Told("Отчет", (), (table,))))
        with school.saving() as session:
            row = hand_over(session, on=TODAY, document="Статистикалык отчет", receiver="administration")
            session.add(HandedReport(report=THEIRS, span="quarter", since=since, until=until, hand_over_id=row.id,
                                     content=content))  # fmt: skip
    rows = [row for row in criterion(annex, "psychology").table.rows if row.key.startswith("psy.")]
    assert [row.cells[0].value for row in rows if isinstance(row.cells[0], Figure)] == [41, 12]
    assert ["01.09.2026 – 08.11.2026" in row.title for row in rows] == [True, False]


def test_whoever_signs_stands_beside_her_own_post(
    school_folder: Path, vault_template: Template, schema: Schema, kyrgyz: Words, tmp_path: Path
) -> None:  # fmt: skip
    shutil.copytree(school_folder, tmp_path / "hers")
    vault, password = Vault.at(tmp_path / "hers", schema), "короткая-весна-7"
    with vault.unlock(vault_template.account, PASSWORD) as store:
        hers = store.accounts.add(NewAccount("Нургүл Асанова", frozenset({Role.PSYCHOLOGIST})), password).id
    with vault.unlock(hers, password) as store:
        book = ReportBook(store, kyrgyz, SERVICE, lambda: TODAY, lambda *_: (), names_protected=True)
        assert [name for _post, name in book.show(year(book)).told.signers[:3]] == ["", "Нургүл Асанова", ""]


def test_a_text_stays_when_the_borders_of_its_quarter_are_corrected(service: ReportBook, school: Store) -> None:
    def text() -> str:
        return next(one.text for one in service.show(half()).told.chapters if isinstance(one, TextBlock) and one.key == "aims")

    def half() -> Period:
        return service.period(Span.HALF, TODAY)

    was = half()
    service.write(was, "aims", "Жарым жылдын максаттары")
    service.write(service.turn(was, -1), "aims", "Башка жарым жылдыкы")
    with school.saving() as session:
        third = session.scalars(select(YearPart).where(YearPart.kind == "quarter", YearPart.starts == was.until + DAY)).one()
        third.starts = third.starts.replace(day=third.starts.day + 1)
    assert half().until > was.until
    assert text() == "Жарым жылдын максаттары"
    service.write(half(), "aims", "Оңдолду")
    assert text() == "Оңдолду"
    with school.reading() as session:
        assert session.query(ReportText).filter_by(block="aims", name=was.name, since=was.since).count() == 1


def test_a_text_written_before_periods_had_names_is_found_by_its_days(service: ReportBook, school: Store) -> None:
    period = year(service)
    service.write(period, "aims", "Мурун жазылган")
    with school.saving() as session:
        (older,) = session.query(ReportText).filter_by(block="aims")
        older.span = older.name = ""
    aims = next(one for one in service.show(period).told.chapters if isinstance(one, TextBlock) and one.key == "aims")
    assert aims.text == "Мурун жазылган"
    service.write(period, "aims", "Оңдолду")
    with school.reading() as session:
        (kept,) = session.query(ReportText).filter_by(block="aims")
        assert (kept.text, kept.name) == ("Оңдолду", period.name)


def test_a_period_that_still_runs_is_held_against_the_same_part_of_the_one_before(service: ReportBook) -> None:
    running = year(service)
    shown = service.show(running, compare=True)
    as_far = service.turn(running, -1).since + (TODAY - running.since)
    assert shown.before.endswith(f"{as_far:%d.%m.%Y}")
    over = service.turn(running, -1)
    assert service.show(over, compare=True).before.endswith(f"{service.turn(over, -1).until:%d.%m.%Y}")
