"""Her reports: every number is as long as the list behind it, agrees with a plain count; small ones are kept from others."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from io import BytesIO

import pypdf
import pytest
from PySide6.QtTest import QTest
from sqlalchemy import select

from sppk_desktop.app.psychologist_report import (
    ANALYSIS,
    FOR_OTHERS,
    STATISTICS,
    BehindOfHers,
    BookForOthers,
    for_others,
    reports_of_hers,
)
from sppk_desktop.app.reports import reports_tab
from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.kept_reports import again, kept
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.report_chart import chart_of
from sppk_desktop.core.reports import Figure, Period, Row, Span, Table, TextBlock, Told
from sppk_desktop.core.small_numbers import FEW, HIDDEN, SMALL
from sppk_desktop.core.words import ENGLISH, LANGUAGES, T
from sppk_desktop.features.activity import demo as journals
from sppk_desktop.features.activity.records import HandOver
from sppk_desktop.features.correction import demo as correction
from sppk_desktop.features.correction.records import CorrectionSession
from sppk_desktop.features.people.demo import build
from sppk_desktop.features.practice import demo
from sppk_desktop.features.practice.records import OtherWork, PsyRequest, PsyWork
from sppk_desktop.features.reporting.book import PAPERS, ReportBook
from sppk_desktop.features.reporting.documents import _side, _widths
from sppk_desktop.features.reporting.records import HandedReport
from sppk_desktop.features.sociometry import demo as sociometry
from sppk_desktop.features.sociometry.records import Sociometry
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper_words import usual_words
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.reports.tab import ReportsPage
from tests.ui.conftest import TODAY, PlainDesk, WindowDesk

AUTUMN = Period(Span.DATES, date(2026, 9, 1), TODAY)


@pytest.fixture
def school(store: Store) -> Store:
    build(store.saving, pupils=120, today=TODAY)
    journals.build(store, today=TODAY)
    demo.build(store, today=TODAY)
    correction.build(store, today=TODAY)
    sociometry.build(store, ENGLISH, today=TODAY)
    return store


def book(desk: PlainDesk, report: object) -> ReportBook:
    return ReportBook(desk.store, desk.kit.words, report, desk.today, BehindOfHers(desk), names_protected=True)  # type: ignore[arg-type]


def figures(told: Told) -> Iterator[tuple[Table, Row, Figure]]:
    for table in told.chapters:
        if isinstance(table, Table):
            for row in table.rows:
                for cell in row.cells:
                    if isinstance(cell, Figure):
                        yield table, row, cell


def test_every_number_is_as_long_as_the_list_it_opens(school: Store, desk: PlainDesk) -> None:
    hers = book(desk, STATISTICS)
    told = hers.show(AUTUMN).told
    opened = 0
    for table, row, figure in figures(told):
        names = hers.names(figure, row.title)
        if figure.counts and figure.value is not None:
            assert len(names) == figure.value == sum(len(ids) for _, ids in figure.lists), (table.key, row.title)
        assert names or not figure.value, (table.key, row.title)
        opened += bool(names)
    assert opened > 40


def test_the_time_in_all_opens_every_kind_of_work(school: Store, desk: PlainDesk) -> None:
    hers = book(desk, STATISTICS)
    time = hers.show(AUTUMN).told.table("time")
    *kinds, whole = time.rows
    for at, cell in enumerate(whole.cells):
        parts = [row.cells[at] for row in kinds]
        assert isinstance(cell, Figure)
        assert cell.value == pytest.approx(sum(part.value or 0 for part in parts if isinstance(part, Figure)))
        behind = [name for part in parts if isinstance(part, Figure) for name in hers.names(part, "")]
        assert {(one.kind, one.id) for one in hers.names(cell, "")} == {(one.kind, one.id) for one in behind}
    assert len({one.kind for one in hers.names(whole.cells[1], "")}) > 2  # type: ignore[arg-type]


def test_a_kept_report_still_knows_all_that_stands_behind_a_sum(school: Store, desk: PlainDesk) -> None:
    told = book(desk, STATISTICS).show(AUTUMN).told
    assert again(json.loads(json.dumps(kept(told)))).table("time") == told.table("time")


def test_the_tables_of_domain_8_1_stand_in_order(school: Store, desk: PlainDesk) -> None:
    told = book(desk, STATISTICS).show(AUTUMN).told
    keys = [chapter.key for chapter in told.chapters]
    assert keys == [
        "examinations", "levels", "consultations", "reasons", "correction", "education", "expert", "requests", "plan", "time",
    ]  # fmt: skip


def test_tables_of_8_1_are_drawn_as_bars_too(school: Store, desk: PlainDesk) -> None:
    told = book(desk, STATISTICS).show(AUTUMN).told
    bars = {table.key: table.head[table.bars] for table in told.chapters if isinstance(table, Table) and table.bars}
    assert list(bars) == ["consultations", "reasons", "education", "expert", "plan", "time"]
    assert bars["consultations"] == bars["reasons"] == bars["education"]  # the column of all of them
    drawn = [key for key in bars if chart_of(told.table(key), desk.kit.words) is not None]
    assert {"consultations", "reasons", "education", "expert", "time"} <= set(drawn)


def value(told: Told, table: str, row: str, at: int) -> float | None:
    cell = next(one for one in told.table(table).rows if one.key == row).cells[at]
    assert isinstance(cell, Figure)
    return cell.value


def test_the_numbers_agree_with_a_plain_count(school: Store, desk: PlainDesk) -> None:
    told = book(desk, STATISTICS).show(AUTUMN).told
    with school.reading() as session:
        works = session.scalars(select(PsyWork).where(PsyWork.removed_at.is_(None))).all()
        others = session.scalars(select(OtherWork)).all()
        requests = session.scalars(select(PsyRequest)).all()
        held = session.scalars(select(CorrectionSession)).all()
        waves = len(session.scalars(select(Sociometry)).all())
    inside = [one for one in works if AUTUMN.since <= one.on <= AUTUMN.until]
    spoken = [one for one in inside if one.kind in ("consultation", "talk", "group_consultation")]
    assert value(told, "consultations", "all", 2) == len(spoken)
    assert value(told, "consultations", "all", 0) == sum(one.first_time is True for one in spoken)
    assert value(told, "consultations", "teacher", 2) == sum(one.client == "teacher" for one in spoken)
    by_grade = [row for row in told.table("consultations").rows if row.key.startswith("grades.") or row.key == "coded"]
    assert sum(row.cells[2].value for row in by_grade) == sum(one.client == "pupil" for one in spoken)  # type: ignore[union-attr,misc]
    assert value(told, "reasons", "emotions", 0) == sum("emotions" in (one.reasons or ()) for one in spoken)
    lectures = [one for one in inside if one.kind == "lecture"]
    assert value(told, "education", "lecture", 9) == sum(one.people_count or 0 for one in lectures)
    assert value(told, "expert", "consilium", 0) == sum(one.kind == "consilium" for one in others if one.on in AUTUMN)
    assert value(told, "requests", "requests", 0) == sum(one.on in AUTUMN for one in requests)
    assert value(told, "requests", "requests", 1) == sum(one.on in AUTUMN and one.answered is not None for one in requests)
    assert value(told, "correction", "sessions", 2) == len(held)
    assert value(told, "examinations", "sociometry", 2) == waves > 0
    minutes = sum(one.minutes or 0 for one in spoken)
    assert value(told, "time", "consultations", 1) == round(minutes / 60, 1)


def test_a_month_counts_less_than_the_autumn(school: Store, desk: PlainDesk) -> None:
    hers = book(desk, STATISTICS)
    month = hers.show(Period(Span.DATES, date(2026, 10, 1), date(2026, 10, 31))).told
    whole = hers.show(AUTUMN).told
    part, every = value(month, "consultations", "all", 2), value(whole, "consultations", "all", 2)
    assert part is not None
    assert every is not None
    assert 0 < part < every


def test_small_numbers_are_kept_from_others_and_no_list_opens(school: Store, desk: PlainDesk) -> None:
    mine, theirs = (book(desk, report).show(AUTUMN).told for report in (STATISTICS, FOR_OTHERS))
    people = ("pupil", "psy_work", "correction_member", "conclusion", "psy_request")
    assert any(f.counts and f.kind in people and 0 < (f.value or 0) < SMALL for _, _, f in figures(mine))
    assert not any(figure.opens for _, _, figure in figures(theirs))
    for own, other in zip(mine.chapters, theirs.chapters, strict=True):
        assert isinstance(own, Table)
        assert isinstance(other, Table)
        hidden = 0
        for before, after in zip(own.rows, other.rows, strict=True):
            small = [
                isinstance(f, Figure) and f.counts and f.kind in people and f.value is not None and 0 < f.value < SMALL
                for f in before.cells
            ]
            if any(small):
                hidden += not before.strong
                assert before.strong or not any(isinstance(cell, Figure) and cell.value for cell in after.cells), own.key
                shown = [cell for cell in after.cells if isinstance(cell, Figure)]
                assert not any(f.counts and f.kind in people and 0 < (f.value or 0) < SMALL for f in shown)
        closed = sum("…" in row.cells or "< 5" in row.cells for row in other.rows if not row.strong)
        full = [row for row in own.rows if not row.strong and any(isinstance(f, Figure) and f.value for f in row.cells)]
        assert closed != 1 or len(full) == 1, own.key


def test_the_frame_of_the_analytical_report_has_its_texts_and_tables(school: Store, desk: PlainDesk) -> None:
    hers = book(desk, ANALYSIS)
    told = hers.show(AUTUMN).told
    texts = [chapter.key for chapter in told.chapters if isinstance(chapter, TextBlock)]
    assert texts == ["aims", "results", "problems", "conclusion", "tasks", "proposals"]
    hers.write(AUTUMN, "aims", "Адаптацияны колдоо")
    assert next(c for c in hers.show(AUTUMN).told.chapters if c.key == "aims").text == "Адаптацияны колдоо"  # type: ignore[union-attr]
    assert (value(told, "contingent", "all", 1) or 0) > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_paper_of_her_reports_comes_out(language: str, school: Store, desk: PlainDesk) -> None:
    for report in (STATISTICS, ANALYSIS):
        hers = book(desk, report)
        for paper in PAPERS:
            assert len(hers.paper(AUTUMN, language, paper)(unwatched)) > 2000


def test_the_reports_stand_in_the_tab_only_where_her_compartment_is_open(school: Store, desk: PlainDesk, kit: Kit) -> None:
    assert reports_of_hers(frozenset({OFFICE})) == []
    assert {report.compartment for report in (STATISTICS, FOR_OTHERS, ANALYSIS)} == {PSYCHOLOGY}
    page = reports_tab(reports_of_hers(school.compartments)).make(desk)
    assert isinstance(page, ReportsPage)
    for report in (STATISTICS, FOR_OTHERS, ANALYSIS):
        page.show_report(report.key)
    while desk.kit.jobs.busy:
        QTest.qWait(5)
    page.close()


def test_a_share_does_not_tell_what_is_hidden_below_the_same_heading() -> None:
    def lines(*counts: int) -> tuple[Row, ...]:
        whole = Figure.of("pupil", range(sum(counts)))
        parts = [Figure.of("pupil", range(count)) for count in counts]
        return tuple(Row(str(at), (part, Figure.share(part, whole))) for at, part in enumerate(parts))

    table = Table("t", "", ("", "n", "%"), (Row("one"), *lines(7, 2, 9), Row("two"), *lines(20, 10)))
    told = for_others(lambda *_: [table])(None, AUTUMN, ENGLISH)[0]  # type: ignore[arg-type]
    assert isinstance(told, Table)
    shown = [[one.value if isinstance(one, Figure) else one for one in row.cells] for row in told.rows]
    assert shown[1:4] == [[HIDDEN, HIDDEN], [FEW, HIDDEN], [9, HIDDEN]]
    assert shown[5:] == [[20, 66.7], [10, 33.3]]


def told_to_others(*rows: Row) -> list[list[object]]:
    told = for_others(lambda *_: [Table("t", "", ("",), rows)])(None, AUTUMN, ENGLISH)[0]  # type: ignore[arg-type]
    assert isinstance(told, Table)
    return [[cell.value if isinstance(cell, Figure) else cell for cell in row.cells] for row in told.rows]


def test_the_classes_of_a_number_tell_no_small_number() -> None:
    many, few, all_ = (Figure.of("pupil", range(count)) for count in (30, 2, 32))
    assert told_to_others(Row("one", (many, "5А (28), 6Б (2), 7В")), Row("all", (many, "5А (28), 6Б (2), 7В"), strong=True)) == [
        [30, "5А, 6Б, 7В"], [30, "5А, 6Б, 7В"],
    ]  # fmt: skip
    rows = Row("one", (many, "5А (30)")), Row("few", (few, "6Б (2)")), Row("all", (all_, "5А (30), 6Б (2)"), strong=True)
    assert told_to_others(*rows)[2][1] == HIDDEN  # the class nobody else names would be that of the few


def test_a_line_below_the_total_does_not_cover_one_of_its_parts() -> None:
    few, many, all_, other = (Figure.of("pupil", range(count)) for count in (3, 30, 33, 20))
    told = told_to_others(Row("few", (few,)), Row("many", (many,)), Row("all", (all_,), strong=True), Row("sociometry", (other,)))
    assert told == [[FEW], [HIDDEN], [33], [20]]


def test_a_small_number_in_a_total_cannot_be_taken_from_the_others() -> None:
    girls, boys, every = (Figure.of("pupil", range(count)) for count in (28, 2, 30))
    assert told_to_others(Row("all", (every, girls, boys), strong=True)) == [[30, HIDDEN, FEW]]


def test_there_is_no_report_for_others_before_the_line_of_the_register(window_desk: WindowDesk, store: Store, kit: Kit) -> None:
    desk = window_desk
    theirs = BookForOthers(desk, store, kit.words, FOR_OTHERS, desk.today, lambda *_: (), names_protected=True)
    assert theirs.leaves
    mark = usual_words("ru").say(T("Look only, not handed over"))
    assert mark != kit.say(T("Look only, not handed over"))
    assert mark in _text(theirs.look(AUTUMN, "ru")(unwatched))
    papers: list[bytes] = []
    theirs.once_given(AUTUMN, lambda: papers.append(theirs.paper(AUTUMN, "ru")(unwatched)))
    (asking,) = desk.findChildren(Asking)
    assert papers == []
    asking.editors[0].set_value("Осмонов К., директор")
    asking.take()
    with store.reading() as session:
        (row,) = session.scalars(select(HandOver))
        kept = session.scalars(select(HandedReport)).one()
    assert (row.receiver, row.pupil_id, row.on, row.to_whom) == ("administration", None, TODAY, "Осмонов К., директор")
    assert "01.09.2026" in row.document
    assert kept.hand_over_id == row.id
    assert mark not in _text(papers[0])


def test_what_stands_in_place_of_a_number_is_set_as_numbers_are() -> None:
    few = Table("t", "", ("", "а", "б"), (Row("x", (FEW, HIDDEN)), Row("y", (HIDDEN, "6Б"))))
    assert [_side(cell) for cell in (FEW, HIDDEN, "6Б")] == [Side.RIGHT, Side.RIGHT, Side.LEFT]
    first, second = _widths(few)[1:]
    assert first < second


def _text(pdf: bytes) -> str:
    return " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)
