"""Reading results: profiles, courses, groups; the chart and its table never disagree."""

from __future__ import annotations

import itertools
import random
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sppk_desktop.app.examinations import Profiles
from sppk_desktop.core import charts
from sppk_desktop.core.answers import Answer, EntryKind, Item
from sppk_desktop.core.drawing import Area, Dot, Said, Stroke
from sppk_desktop.core.examinations import Figures
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.listing import View
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.records import Result
from sppk_desktop.features.psychodiagnostics.result_book import ChildRows, ResultBook
from sppk_desktop.features.psychodiagnostics.result_papers import ResultPapers
from sppk_desktop.features.psychodiagnostics.shipped import ids as shipped_ids
from sppk_desktop.features.psychodiagnostics.summary import SMALL, suppress
from sppk_desktop.reports.drawings import paint
from sppk_desktop.reports.marks import Box
from sppk_desktop.reports.paper import Flow, Frame
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.psychodiagnostics.children_page import ChildrenPage
from sppk_desktop.ui.psychodiagnostics.figures import FiguresTable
from tests.psychodiagnostics.conftest import TODAY, a_class, of_class
from tests.psychodiagnostics.shelf import SmallShelf
from tests.visits_screens.conftest import QuietDesk


def scored(book: ExamBook, chance: random.Random, grade: int = 7, **values: object) -> int:
    exam_id = of_class(book, "fears", grade, **values)
    rows = book.rows(exam_id)
    for row in rows:
        row.answers = [chance.random() < 0.6 if at != 8 else False for at in range(58)]
        row.left = True
    book.keep_answers(exam_id, rows)
    book.score(exam_id)
    return exam_id


@given(st.lists(st.tuples(st.integers(0, 3000), st.floats(0, 10), st.integers(1, 3)), min_size=2, max_size=12))
def test_two_versions_of_a_key_never_share_a_line(told: list[tuple[int, float, int]]) -> None:
    told.sort()
    moments = [charts.Moment(date(2018, 9, 1) + timedelta(days=day), value, str(value), str(key)) for day, value, key in told]
    drawing = charts.course(moments, 0, 10)
    lines = [shape for shape in drawing.shapes if isinstance(shape, Stroke) and shape.strong]
    changes = [shape for shape in drawing.shapes if isinstance(shape, Stroke) and shape.dashed]
    joined = sum(one.version == two.version for one, two in itertools.pairwise(moments))
    assert len(lines) == joined
    assert len(changes) == len(moments) - 1 - joined
    assert sum(isinstance(shape, Dot) for shape in drawing.shapes) == len(moments)


def test_the_bands_of_a_key_stand_below_its_own_stretch_alone() -> None:
    days = [date(2024, 9, 1), date(2025, 9, 1), date(2026, 9, 1)]
    moments = [charts.Moment(day, 3, "3", key) for day, key in zip(days, "112", strict=True)]
    bands = {"1": [charts.Band(0, 5, "төмөн"), charts.Band(5, 10, "жогору")], "2": [charts.Band(0, 10, "бирдей")]}
    drawing = charts.course(moments, 0, 10, bands)
    (change,) = [shape for shape in drawing.shapes if isinstance(shape, Stroke) and shape.dashed]
    shaded = [shape for shape in drawing.shapes if isinstance(shape, Area) and shape.shade]
    before = [shape for shape in shaded if shape.x + shape.w <= change.x1 + 0.01]
    after = [shape for shape in shaded if shape.x >= change.x1 - 0.01]
    assert (len(before), len(after)) == (2, 1)
    names = [shape.text for shape in drawing.shapes if isinstance(shape, Said)]
    assert "бирдей" in names  # the scale at the right is that of the last key
    assert "төмөн" not in names


def test_a_result_of_an_older_key_has_the_bands_it_was_scored_with(book: ExamBook, shelf: SmallShelf) -> None:
    exam_id = scored(book, random.Random(3))
    with book.store.reading() as session:
        result_id = session.scalars(select(Result.id).where(Result.examination_id == exam_id).order_by(Result.id)).first() or 0
    before = ResultBook(book).profile(result_id).bars
    shelf.version = 2
    after = ResultBook(book).profile(result_id)
    assert after.bars == before
    assert sum(isinstance(shape, Area) and shape.shade > 0 for shape in after.bars.shapes) >= 3
    assert any("ачкыч" in note.lower() for note in after.notes)


def test_the_profile_and_its_table_tell_the_same(book: ExamBook, shelf: SmallShelf) -> None:
    chance = random.Random(1)
    earlier = scored(book, chance, on=date(2026, 9, 10))
    scored(book, chance)
    shelf.version = 2
    book.score(earlier)
    results = ResultBook(book)
    with book.store.reading() as session:
        pupil_id = book.people(earlier)[0].pupil_id
        assert session is not None
    shown = results.child(pupil_id)
    assert [line.key_version for line in shown.lines] == ["1-11111111", "2-22222222"]
    profile = results.profile(shown.lines[1].result_id)
    said = [shape.text for shape in profile.bars.shapes if isinstance(shape, Said)]
    for name, raw, _standard, level in profile.figures.rows[:3]:
        assert name in said
        assert raw in said
        assert level in said
    assert profile.course is not None
    values = [shape.text for shape in profile.course.shapes if isinstance(shape, Said) and shape.strong]
    of_scale = [row for row in profile.figures.rows if row[0].startswith("Жалпы")]
    assert sorted(values) == sorted(row[1] for row in of_scale)


def test_a_group_counts_everybody_once_and_names_them(book: ExamBook) -> None:
    chance = random.Random(2)
    exam_id = scored(book, chance)
    other = scored(book, chance, grade=8)
    people = len(book.people(exam_id))
    shown = ResultBook(book).group(exam_id, "general", [other])
    assert sum(len(names) for _level, names in shown.names) == people
    general = shown.figures.rows[0]
    assert general[1] == str(people)
    assert [id_ for id_, _name in shown.others] == [other]
    assert shown.compared_figures is not None
    assert len(shown.compared_figures.rows) == 2


@given(st.lists(st.integers(0, 40), min_size=1, max_size=6))
def test_a_small_cell_cannot_be_worked_out_from_the_total(counts: list[int]) -> None:
    told = suppress(counts)
    hidden = [count for count, said in zip(counts, told, strict=True) if said == "*"]
    assert all(said == "*" for count, said in zip(counts, told, strict=True) if 0 < count < SMALL)
    if hidden and sum(count > 0 for count in counts) > 1:
        assert len(hidden) > 1
    if 0 < sum(counts) < SMALL:
        assert set(told) == {"*"}  # «0» at the others would say where all of them are
    elif hidden and "0" not in told and len(hidden) < len(told):
        assert sum(hidden) >= SMALL  # «1» and «1» could be read off the rest
    assert all(said in ("*", str(count)) for count, said in zip(counts, told, strict=True))


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_papers_hold_what_they_must(book: ExamBook, language: str, tmp_path: Path) -> None:
    import pypdf

    exam_id = scored(book, random.Random(3))
    pupil_id = book.people(exam_id)[0].pupil_id
    results, papers = ResultBook(book), ResultPapers(book, lambda: TODAY)
    result_id = results.child(pupil_id).lines[0].result_id
    for make in (papers.profile(result_id, "", language), papers.group(exam_id, "", [], language)):
        path = tmp_path / "paper.pdf"
        path.write_bytes(make(unwatched))
        text = " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
        assert book.people(exam_id)[0].name.split()[0] in text
        assert ("клиникалык диагноз эмес" if language == "ky" else "не клинический диагноз") in text


def test_children_with_results_are_listed_by_name_and_class(book: ExamBook) -> None:
    exam_id = scored(book, random.Random(4))
    rows = ChildRows(View(TODAY, "ky"))
    with book.store.reading() as session:
        ids = list(rows.ids(session, Request()))
        cells = rows.rows(session, ids)
    assert [cells[id_][1] for id_ in ids] == [one.name for one in book.people(exam_id)]
    assert {cells[id_][2] for id_ in ids} == {1}


def test_every_shipped_instrument_is_typed_scored_and_drawn(book: ExamBook) -> None:
    """Whatever the answers, scales and norms are: the grid, the profile, the group and the papers take them."""
    real = ExamBook(book.store, book.words, book.today, Library(book.store), book.consents)
    with book.store.reading() as session:
        class_id = a_class(session, 8)
    for id_ in shipped_ids():
        _try_out(real, class_id, id_)


def _try_out(real: ExamBook, class_id: int, id_: str) -> None:
    variant = next(iter(real.shelf.get(id_).forms))
    exam_id, _ = real.save(None, {"on": TODAY, "method": f"{id_}:{variant}" if variant else id_, "class_id": class_id}, 0)
    chance, rows = random.Random(id_), real.rows(exam_id)
    items = real.items(exam_id)
    for row in rows:
        row.answers = [answered(item, chance) for item in items]
        row.left = True
    real.keep_answers(exam_id, rows)
    assert real.score(exam_id) == len(rows)
    results, papers = ResultBook(real), ResultPapers(real, lambda: TODAY)
    result_id = results.child(real.people(exam_id)[0].pupil_id).lines
    shown = results.group(exam_id)
    assert shown.title
    if not result_id:  # an instrument that scores nothing: figures and words
        return
    assert results.profile(result_id[0].result_id).bars.height > 0
    for make in (papers.profile(result_id[0].result_id, "", "ru"), papers.group(exam_id, "", [], "ky")):
        assert make(unwatched).startswith(b"%PDF")
    assert papers.administration(exam_id, "ky")(unwatched).startswith(b"%PDF")


def answered(item: Item, chance: random.Random) -> Answer:
    match item.kind:
        case EntryKind.YES_NO:
            return chance.random() < 0.5
        case EntryKind.PAIR:
            return chance.choice("ab")
        case EntryKind.TEXT:
            return "дос"
        case _:
            return chance.randint(int(item.least), int(min(item.most, item.least + 60)))


def test_a_table_of_figures_wraps_words_on_a_narrow_page_and_cuts_nothing(kit: Kit, qtbot: QtBot) -> None:
    long = "Низкая физиологическая сопротивляемость стрессу"
    table = FiguresTable(kit, Figures(("Шкала", "Балл", "Уровень"), ((long, "12", "повышенный"), ("Ескертүү " * 20, "", ""))))
    qtbot.addWidget(table)
    wide, narrow = table.heightForWidth(1400), table.heightForWidth(260)
    assert narrow > wide
    columns, heights = table._lay(260)
    assert columns[1] >= table._natural[1]  # numbers are never squeezed
    assert sum(columns) + 2 * table._gap <= 260
    assert heights[1] > heights[0]
    table.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1] == f"{long}\t12\tповышенный"


def test_words_on_a_hatched_bar_stand_on_a_plate(words: Words) -> None:
    parts = [charts.Part("норма", 3), charts.Part("жогору", 9, attention=True)]
    drawing = charts.shares([("7А", parts)])
    said = {shape.text: shape.on_dark for shape in drawing.shapes if isinstance(shape, Said) and shape.strong}
    assert said == {"3 (25 %)": False, "9 (75 %)": True}
    flow = Flow(Frame("", "", ""), words)
    paint(flow, drawing)
    plates = [mark for mark in flow.page.marks if isinstance(mark, Box) and mark.shade == 0.0]
    assert len(plates) == 1


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen platform says so of a menu
def test_older_results_are_listed_when_they_are_asked_for(book: ExamBook, desk: QuietDesk, qtbot: QtBot) -> None:
    first = scored(book, random.Random(5), on=date(2026, 9, 20))
    for year in range(6):
        scored(book, random.Random(year), on=date(2026, 9, 1 + year))
    pupil_id = book.people(first)[0].pupil_id
    page = ChildrenPage(desk, Profiles(desk, book))  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.show()
    page.show_child(pupil_id)
    known = [line.result_id for line in ResultBook(book).child(pupil_id).lines]
    assert len(page._buttons) == 5
    said = desk.kit.say(T("Older results: {n}", n=len(known) - 5))
    (older,) = [one for one in page.findChildren(QPushButton) if one.text() == said]
    older.click()
    (menu,) = page.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert len(menu.actions()) == len(known) - 5
    menu.actions()[-1].trigger()
    assert page.result_id == known[-1]
    menu.close()
