"""The class grid on a real vault: keys, families, exclusive sets, dates, one change that can be taken back, drafts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete
from sqlalchemy import select

from sppk_desktop.features.passport.class_grid import ClassGrids, Grid, Key
from sppk_desktop.features.passport.counted import CHILD, FAMILY
from sppk_desktop.features.passport.counting import count
from sppk_desktop.features.people import catalogues, register
from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
    SchoolYear,
)
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.passport.class_grid import ClassGridPage
from tests.ui.conftest import PlainDesk

BEGAN, DAY = date(2026, 9, 1), date(2026, 11, 23)


@pytest.fixture
def grids(store: Store) -> ClassGrids:
    """Two sisters of one family, a boy of another, a child without a family."""
    with store.saving() as session:
        catalogues.seed(session)
        year = SchoolYear(name="2026/27", starts=BEGAN, ends=date(2027, 5, 29))
        session.add(year)
        session.flush()
        class_ = SchoolClass(year_id=year.id, grade=7, letter="А")
        families = [Family(name="Асановдор"), Family(name="Бекмуратов")]
        session.add_all([class_, *families])
        session.flush()
        for name, home in (("Асанова Айжан", 0), ("Асанова Бермет", 0), ("Бекмуратов Эрлан", 1), ("Жетимов Нур", None)):
            pupil = Pupil(surname=name.split()[0], given=name.split()[1], born=date(2013, 5, 1))
            register.enrol(session, pupil, class_.id, families[home].id if home is not None else None, BEGAN)
        register.set_category(session, "family", families[0].id, "B10", BEGAN)
    return ClassGrids(store, "ky", names_protected=True)


def _grid(grids: ClassGrids, day: date = DAY, *, protected: bool = True) -> Grid:
    ((class_id, name),) = grids.classes(day)
    assert name == "7А"
    return grids.grid(class_id, day, protected=protected)


def _rows(store: Store, record: Any) -> list[tuple[str, date, date | None, str | None]]:
    with store.reading() as session:
        found = session.scalars(select(record).where(record.removed_at.is_(None)).order_by(record.since, record.id))
        return [(row.code, row.since, row.until, row.basis) for row in found]


def test_marks_are_of_the_child_or_of_the_family_and_end_what_they_exclude(grids: ClassGrids, store: Store) -> None:
    grid = _grid(grids)
    family, child = grid.rows[0].family_id, grid.rows[2].pupil_id
    assert family is not None
    assert grid.held == {(FAMILY, family, "B10"): ""}
    grids.save({(FAMILY, family, "B11"): "", (CHILD, child, "F20"): "II"}, DAY, "№ 3 чечим")
    assert _rows(store, FamilyCategory) == [("B10", BEGAN, date(2026, 11, 22), None), ("B11", DAY, None, "№ 3 чечим")]
    assert _grid(grids).held == {(FAMILY, family, "B11"): "", (CHILD, child, "F20"): "II"}
    assert _grid(grids, date(2026, 10, 1)).held == {(FAMILY, family, "B10"): ""}
    with store.reading() as session:
        assert count(session, DAY).line("B11").ids == {family}
        assert not count(session, DAY).line("B10").ids


def test_one_save_is_taken_back_whole(grids: ClassGrids, store: Store) -> None:
    grid = _grid(grids)
    family = grid.rows[0].family_id
    assert family is not None
    before = _rows(store, FamilyCategory), _rows(store, PupilCategory)
    changes: dict[Key, str | None] = {(FAMILY, family, "B11"): "", (CHILD, grid.rows[0].pupil_id, "D11"): ""}
    grids.undo(grids.save(changes, DAY, None))
    assert (_rows(store, FamilyCategory), _rows(store, PupilCategory)) == before


def test_a_mark_of_the_same_day_is_put_right_and_an_earlier_beginning_is_told_by_an_earlier_day(
    grids: ClassGrids, store: Store
) -> None:
    child = _grid(grids).rows[0].pupil_id
    grids.save({(CHILD, child, "D11"): ""}, DAY, None)
    grids.save({(CHILD, child, "D11"): None}, DAY, None)
    assert _rows(store, PupilCategory) == []
    grids.save({(CHILD, child, "D11"): ""}, DAY, None)
    grids.save({(CHILD, child, "D11"): ""}, BEGAN, None)
    assert _rows(store, PupilCategory) == [("D11", BEGAN, None, None)]


def test_an_earlier_rival_ends_before_the_later_one_begins(grids: ClassGrids, store: Store) -> None:
    family = _grid(grids).rows[2].family_id
    assert family is not None
    grids.save({(FAMILY, family, "K12"): ""}, DAY, None)
    grids.save({(FAMILY, family, "K10"): ""}, BEGAN, None)
    kept = [row for row in _rows(store, FamilyCategory) if row[0].startswith("K")]
    assert kept == [("K10", BEGAN, date(2026, 11, 22), None), ("K12", DAY, None, None)]


def test_protected_columns_are_read_only_when_asked_for_and_then_journalled(grids: ClassGrids, store: Store) -> None:
    plain = _grid(grids, protected=False)
    assert not [column for column in plain.columns if column.protected]
    assert not [line for line in store.journal.lines() if line.action == "listed"]
    assert [column for column in _grid(grids).columns if column.code == "G10"]
    assert len([line for line in store.journal.lines() if line.action == "listed"]) == 1
    deputy = ClassGrids(store, "ky", names_protected=False)
    assert not [column for column in _grid(deputy).columns if column.protected]


@pytest.fixture
def page(grids: ClassGrids, desk: PlainDesk, qtbot: Any) -> ClassGridPage:
    made = ClassGridPage(desk, grids, DAY, lambda group: group)
    qtbot.addWidget(made)
    made.resize(1366, 700)
    made.show()
    made.grid.setFocus()
    return made


def _cell(page: ClassGridPage) -> tuple[str, str]:
    at = page.grid.currentIndex()
    return page.grid.marks.rows[at.row()].name, page.grid.marks.columns[at.column()].code


def test_a_column_is_found_by_its_code_and_by_its_words(page: ClassGridPage, press: Callable[..., None]) -> None:
    press(page.grid, "b11")
    assert _cell(page) == ("Асанова Айжан", "B11")
    press(page.grid, Qt.Key.Key_Escape)
    press(page.grid, "тоголок")
    assert _cell(page) == ("Асанова Айжан", "D10")
    press(page.grid, Qt.Key.Key_Return)
    assert _cell(page) == ("Асанова Бермет", "D10")
    press(page.grid, "В30")  # the Cyrillic letter, and digits belong to the search
    assert _cell(page)[1] == "B30"
    assert not page.grid.marks.changes


def test_keys_set_turn_and_take_back(page: ClassGridPage, press: Callable[..., None]) -> None:
    marks = page.grid.marks
    press(page.grid, "b11")
    press(page.grid, Qt.Key.Key_Space)  # ends the search and turns the mark
    sister = next(at for at, column in enumerate(marks.columns) if column.code == "B11")
    assert marks.value(0, sister) == "" == marks.value(1, sister)  # the family's mark is both sisters'
    assert marks.value(0, sister - 1) is None  # B10 is excluded
    assert len(marks.changes) == 2
    press(page.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not marks.changes
    press(page.grid, Qt.Key.Key_Down)
    press(page.grid, Qt.Key.Key_Down)
    press(page.grid, "1")
    assert len(marks.changes) == 1
    press(page.grid, "0")
    assert not marks.changes


def test_a_child_without_a_family_is_told(page: ClassGridPage, press: Callable[..., None]) -> None:
    page.grid.setCurrentIndex(page.grid.marks.index(3, 0))
    press(page.grid, "1")
    assert not page.grid.marks.changes
    assert "Жетимов Нур" in page.message.accessibleName()


def test_what_is_saved_can_be_undone_and_what_is_not_comes_back(
    page: ClassGridPage,
    desk: PlainDesk,
    grids: ClassGrids,
    store: Store,
    press: Callable[..., None],
    qtbot: Any,
) -> None:
    press(page.grid, "d11")
    press(page.grid, Qt.Key.Key_Down)
    here = _cell(page)
    press(page.grid, Qt.Key.Key_Space)
    page.save()
    assert _cell(page) == here  # one goes on where one was
    assert [row[0] for row in _rows(store, PupilCategory)] == ["D11"]
    desk.undos[-1]()
    assert _rows(store, PupilCategory) == []
    press(page.grid, "d12")
    press(page.grid, Qt.Key.Key_Space)
    page.close_grid()
    again = ClassGridPage(desk, grids, BEGAN, lambda group: group)
    qtbot.addWidget(again)
    assert [key[2] for key in again.grid.marks.changes] == ["D12"]
    assert again.day == DAY
    again.save()
    assert store.drafts.find("class_grid", None) is None


def test_children_of_a_family_with_the_category_are_shown_as_counted(page: ClassGridPage, press: Callable[..., None]) -> None:
    marks = page.grid.marks
    columns = {column.code: at for at, column in enumerate(marks.columns)}
    assert marks.follows(0, columns["B31"]) is None
    marks.set(0, columns["B30"], "")
    assert marks.follows(0, columns["B31"]) == "" == marks.follows(1, columns["B31"])
    assert marks.value(0, columns["B31"]) is None  # nobody entered it


def test_who_moved_into_another_family_has_its_marks_from_that_day(grids: ClassGrids, store: Store) -> None:
    grid = _grid(grids)
    with store.saving() as session:
        row = session.scalars(select(Residence).where(Residence.pupil_id == grid.rows[1].pupil_id)).one()
        row.until = date(2026, 10, 31)
        session.add(Residence(pupil_id=row.pupil_id, family_id=grid.rows[2].family_id, since=date(2026, 11, 1)))
    assert _grid(grids).rows[1].family_id == grid.rows[2].family_id
    assert _grid(grids, date(2026, 10, 1)).rows[1].family_id == grid.rows[0].family_id


def test_undo_is_the_grids_only_while_it_has_a_step(page: ClassGridPage, press: Callable[..., None]) -> None:
    def claimed() -> bool:
        asked = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        asked.ignore()
        QApplication.sendEvent(page.grid, asked)
        return asked.isAccepted()

    assert not claimed()
    press(page.grid, "d11")
    press(page.grid, Qt.Key.Key_Space)
    assert claimed()
    page.save()
    assert not claimed()


def test_what_was_done_can_be_undone_after_the_page_was_left(
    desk: PlainDesk, grids: ClassGrids, store: Store, press: Callable[..., None], qtbot: Any
) -> None:
    page = ClassGridPage(desk, grids, DAY, lambda group: group)
    page.grid.begin()
    press(page.grid, "d11")
    press(page.grid, Qt.Key.Key_Space)
    page.save()
    press(page.grid, "d12")
    press(page.grid, Qt.Key.Key_Space)
    page.give_up()
    delete(page)
    desk.undos[-1]()
    desk.undos[-2]()
    assert _rows(store, PupilCategory) == []
    again = ClassGridPage(desk, grids, DAY, lambda group: group)
    qtbot.addWidget(again)
    assert [key[2] for key in again.grid.marks.changes] == ["D12"]
