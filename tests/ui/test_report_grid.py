"""A table of a report that is wider than its place: its titles stay, and no number hides behind them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sppk_desktop.core.reports import Figure, Row, Table
from sppk_desktop.ui.reports.grid import ReportGrid

HEAD = ("Иштин түрү", *(f"Башында {at}" for at in range(12)))


@pytest.fixture
def grid(qtbot, kit):
    made = ReportGrid(kit)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    rows = [Row(f"Жашы жете электердин иштери боюнча {at}", tuple(Figure(at) for _ in HEAD[1:])) for at in range(20)]
    made.show_table(Table("registers", "Эсептер", HEAD, tuple(rows)))
    QApplication.processEvents()
    return made


def test_the_titles_stand_beside_the_numbers_however_far_these_are_scrolled(grid):
    assert grid.titles.isHidden()
    bar = grid.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert grid.titles.isVisible()
    for row in range(3):
        shown, behind = grid.titles.visualRect(grid.rows.index(row, 0)), grid.visualRect(grid.rows.index(row, 1))
        assert (shown.top(), shown.height(), shown.left()) == (behind.top(), behind.height(), 0)
    assert grid.titles.horizontalHeader().height() == grid.horizontalHeader().height()
    grid.verticalScrollBar().setValue(4)
    assert grid.titles.rowAt(1) == grid.rowAt(1) == 4
    bar.setValue(0)
    assert grid.titles.isHidden()


def test_no_number_hides_behind_the_titles(grid):
    bar = grid.horizontalScrollBar()
    bar.setValue(bar.maximum())
    grid.choose(0, len(HEAD) - 1)
    for _ in HEAD[2:]:
        QTest.keyClick(grid, Qt.Key.Key_Left)
        seen = grid.visualRect(grid.currentIndex())
        assert seen.left() >= (grid.titles.width() if grid.titles.isVisible() else 0)
    assert grid.currentIndex().column() == 1


def test_a_title_clicked_chooses_its_line(grid):
    grid.horizontalScrollBar().setValue(50)
    at = grid.titles.visualRect(grid.rows.index(2, 0)).center()
    QTest.mouseClick(grid.titles.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at))
    assert grid.currentIndex().row() == 2


def test_titles_give_way_where_the_table_then_fits(grid, kit):
    rows = [Row("Мектеп ичиндеги эсепте турат", tuple(Figure(at) for at in range(3)))]
    table = Table("registers", "Эсептер", ("Эсептин түрү", "Башында", "Алынды", "Аягында"), tuple(rows))
    grid.show_table(table)
    numbers = sum(grid.columnWidth(at) for at in (1, 2, 3))
    grid.resize(numbers + kit.theme.characters(18) + 2 * grid.frameWidth(), 300)
    QApplication.processEvents()
    assert grid.columnWidth(0) < kit.theme.characters(24)
    assert grid.horizontalScrollBar().maximum() == 0
