"""The list: the database sorts and searches, pages come as they are seen, keys lead everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import event

from sppk_desktop.core.alphabet import ALPHABET, search_fold, sort_key
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Choice, Column, Filter, PlainRows
from sppk_desktop.core.words import T
from sppk_desktop.features.people.records import Staff
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.table import ListView
from sppk_desktop.ui.table.hits import hits
from sppk_desktop.ui.table.rows import CHUNK, FIRST
from tests.ui.conftest import staff

COLUMNS = (
    Column("surname", T("Surname"), Kind.TEXT, 30, marks_hits=True),
    Column("post", T("Post"), Kind.CHOICE, 12, rank=1),
    Column("phone", T("Phone"), Kind.PHONE, 14, rank=3),
    Column("since", T("Since"), Kind.DATE, 10, rank=2),
)
ROWS = PlainRows(
    Staff, COLUMNS, search_in=(Staff.name_fold,), order=(Staff.name_key,),
    filters=(Filter("post", T("Post"), lambda _: [Choice("teacher", "мугалим"), Choice("nurse", "медайым")]),),
    conditions={"post": lambda value: Staff.post == value},
)  # fmt: skip


@pytest.fixture
def people(store):
    return staff(store, "Яковлев", "Өмүрбеков", "Осмонова", "Асанова", "Өнөрбеков", "Ңурбек", "Үсөнов", "Усенов")


@pytest.fixture
def view(qtbot, desk, people):
    made = ListView(desk, ROWS, "staff", search=T("Name"))
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    made._rested()
    return made


def surnames(view):
    return [view.model.value(row, 0) for row in range(view.model.rowCount())]


def test_names_stand_in_kyrgyz_order(view):
    assert surnames(view) == sorted(surnames(view), key=sort_key)
    assert surnames(view).index("Өмүрбеков") == surnames(view).index("Осмонова") + 1


def test_the_database_sorts_and_a_third_click_gives_the_own_order_back(view, store):
    said = []
    event.listen(store._engine, "before_cursor_execute", lambda *args: said.append(args[2]))
    own = surnames(view)
    view._sort_by("surname")
    assert "ORDER BY staff.surname" in " ".join(said[0].split())
    first = surnames(view)
    view._sort_by("surname")
    assert surnames(view) == first[::-1]
    view._sort_by("surname")
    assert surnames(view) == own


def test_a_forgiving_search_finds_and_marks(view):
    view.search.setText("онорбек")
    assert surnames(view) == ["Өнөрбеков"]
    assert hits("Өнөрбеков Айпери", "онорбек") == [(0, 7)]


@given(st.text(alphabet=ALPHABET + " -", max_size=20), st.text(alphabet=ALPHABET, min_size=1, max_size=4))
def test_a_hit_is_always_what_was_searched(text, search):
    for start, end in hits(text, search):
        assert search_fold(search) in search_fold(text[start:end])


def test_a_name_searched_by_any_of_its_parts_is_marked_there():
    assert hits("Асанова Гүлмира", "гулм аса") == [(0, 3), (8, 12)]
    assert hits("Acaн", "асан") == [(0, 4)]  # Latin look-alikes


def test_few_rows_are_exchanged_and_shown_as_a_list_begun_anew_shows_them(qtbot, view, desk):
    begun_anew = []
    view.model.modelReset.connect(lambda: begun_anew.append(True))
    for typed in ("о", "онор", "", "а", "осмонова", "у"):
        view.search.setText(typed)
        fresh = ListView(desk, ROWS, "staff-anew", search=T("Name"))
        qtbot.addWidget(fresh)
        fresh.search.setText(typed)
        assert surnames(view) == surnames(fresh)
        assert view.grid.model().rowCount() == view.grid.verticalHeader().count() == len(surnames(fresh))
        assert view.grid.chosen == {view.model.row_of(view.current)}
        assert view.select(fresh.current)
        fresh.resize(view.size())
        fresh.show()
        assert fresh.grid.viewport().grab().toImage() == view.grid.viewport().grab().toImage(), typed
    assert not begun_anew


def test_several_chosen_rows_are_not_chosen_of_other_records(view, people):
    view.choose_several()
    view.grid.selectAll()
    assert len(view.selected) == len(people)
    view._sort_by("surname")
    view._sort_by("surname")
    assert len(view.selected) == 1


def long_list(qtbot, desk, store, people, high):
    staff(store, *[f"Асанов{i:04}" for i in range(people)])
    made = ListView(desk, ROWS, "staff")
    qtbot.addWidget(made)
    made.resize(900, high)
    made.show()
    return made


def test_only_what_is_seen_is_read(qtbot, desk, store):
    made = long_list(qtbot, desk, store, 400, high=500)
    assert made.model.rowCount() == FIRST
    made._rested()
    assert made.model.rowCount() == 400
    assert set(made.model._chunks) == {0}
    made.grid.scrollToBottom()
    QApplication.processEvents()
    made.grid.viewport().repaint()
    assert set(made.model._chunks) <= {0, 399 // CHUNK - 1, 399 // CHUNK}
    assert surnames(made) == [f"Асанов{i:04}" for i in range(400)]


def test_no_more_rows_are_read_than_the_screen_shows_and_none_is_empty_where_the_order_was_cut(qtbot, desk, store):
    made = long_list(qtbot, desk, store, 100, high=560)
    made.reload()
    seen = made.grid.viewport().height() // made.grid.verticalHeader().defaultSectionSize() + 1
    assert FIRST % seen
    assert len(made.model._chunks[0]) == seen
    assert made.model.value(FIRST - 1, 0) == f"Асанов{FIRST - 1:04}"
    made._rested()
    assert surnames(made) == [f"Асанов{i:04}" for i in range(100)]


def test_the_chosen_record_stays_chosen_when_the_list_is_read_anew(view, people, store):
    assert view.select(people[3])
    staff(store, "Абдиев")
    view.reload()
    view._rested()
    assert view.current == people[3]
    assert "Абдиев" in surnames(view)


def test_chosen_is_told_once_when_the_fingers_rest(qtbot, view, people):
    told = []
    view.chosen.connect(told.append)
    for at in range(4):
        view._to_row(at)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [view.model.id_at(3)]


def test_keys_lead_from_the_search_into_the_list_and_back(qtbot, view, press):
    view.search.setFocus()
    press(view.search, Qt.Key.Key_Down)
    assert view.grid.hasFocus() or QApplication.focusWidget() is view.grid
    with qtbot.waitSignal(view.opened) as opened:
        press(view.grid, Qt.Key.Key_Return)
    assert opened.args == [view.current]
    press(view.grid, "ө")
    assert view.search.text() == "ө"
    press(view.search, Qt.Key.Key_Escape)
    assert view.search.text() == ""


def test_a_filter_pill_is_tinted_when_it_filters(view):
    pill = view.pills[0]
    assert pill.property("filtering") == "false"
    view.set_filter("post", "nurse")
    assert pill.property("filtering") == "true"
    assert "медайым" in pill.text()
    assert view.model.rowCount() == 0


def test_nothing_found_names_the_filter_in_the_way_and_clears_it(view, people):
    view.set_filter("post", "nurse")
    words = [label.text() for label in view._nothing.findChildren(type(view._count)) if label.text()]
    assert any("медайым" in text for text in words)
    view._clear_filters()
    assert view.model.rowCount() == len(people)


def test_an_empty_list_says_what_makes_it_full(qtbot, desk):
    pressed = []
    made = ListView(desk, ROWS, "staff")
    qtbot.addWidget(made)
    made.set_empty("Кызматкерлер жазыла элек", "Алар ушул жерде чыгат", "people", Deed("Жаңы", lambda: pressed.append(1)))
    made.show()
    made._rested()
    assert made._pages.currentWidget() is made._empty


def test_a_filter_does_not_stand_before_what_makes_an_empty_list_full(qtbot, desk):
    made = ListView(desk, ROWS, "staff")
    qtbot.addWidget(made)
    made.set_empty("Кызматкерлер жазыла элек", deed=Deed("Жаңы", lambda: None))
    made.show()
    made.set_filter("post", "nurse")
    made._rested()
    assert made._pages.currentWidget() is made._empty


def test_columns_of_high_rank_hide_first_and_come_back(view):
    grid = view.grid
    gone = []
    for width in range(1000, 240, -20):
        grid.resize(width, 300)
        gone += [column.key for i, column in enumerate(COLUMNS) if grid.isColumnHidden(i) and column.key not in gone]
    assert gone == ["phone", "since", "post"]
    grid.resize(1000, 300)
    assert not any(grid.isColumnHidden(i) for i in range(4))


def test_widths_and_hidden_columns_are_remembered_in_characters(qtbot, view, desk):
    view.grid.setColumnWidth(1, view.kit.theme.characters(20) + 2 * view.kit.theme.px(8))
    view.grid._toggle("phone", False)
    kept = desk.kit.preferences.layouts["list.staff"]
    assert kept["widths"]["post"] == pytest.approx(20, abs=0.2)
    again = ListView(desk, ROWS, "staff")
    qtbot.addWidget(again)
    again.resize(1000, 400)
    again.show()
    assert again.grid.isColumnHidden(2)


def test_copying_takes_what_is_shown(view):
    view._to_row(0)
    view.grid.copy()
    copied = QApplication.clipboard().text()
    assert copied.startswith("Асанова\t")
    assert view.kit.say(T("teacher")) in copied


def test_a_removed_row_shows_dashes_and_breaks_nothing(view, store, people):
    view.model._chunks.clear()
    with store.saving() as session:
        store.bin.remove(session, gone := session.get(Staff, people[0]))
    with store.saving() as session:
        store.bin.purge(session, gone)
    row = view.model.row_of(people[0])
    assert view.model.value(row, 0) is None
    view.grid.viewport().repaint()


@pytest.mark.usefixtures("people")
def test_names_keep_their_room_while_words_beside_them_can_give_way(qtbot, desk):
    columns = (
        Column("since", T("Since"), Kind.DATE, 10), Column("post", T("Post"), Kind.CHOICE, 40),
        Column("surname", T("Surname"), Kind.TEXT, 30, marks_hits=True), Column("phone", T("Phone"), Kind.PHONE, 14),
    )  # fmt: skip
    view = ListView(desk, PlainRows(Staff, columns, search_in=(Staff.name_fold,), order=(Staff.name_key,)), "tight")
    qtbot.addWidget(view)
    characters = view.kit.theme.characters
    view.resize(characters(84), 400)
    view.show()
    assert view.grid.columnWidth(2) >= characters(24)
    assert characters(16) <= view.grid.columnWidth(1) < characters(40)
    assert view.grid.columnWidth(0) >= characters(10)  # a date does not give way
