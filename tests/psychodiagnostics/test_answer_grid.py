"""The grid a class is typed into: counted keys, no key lost, no mouse."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sppk_desktop.core.answer_table import AnswerTable, Row
from sppk_desktop.core.answers import EntryKind, Item
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.psychodiagnostics.answer_grid import AnswerGrid

PUPILS, ITEMS = 30, 58


@pytest.fixture
def kit(qapp: QApplication, tmp_path: Path) -> Iterator[Kit]:
    made = Kit.make(qapp, Words.read(translations(), "ky"), Preferences(tmp_path / "p.json", language="ky", theme="light"))
    yield made
    made.close()


@pytest.fixture
def grid(kit: Kit, qtbot: QtBot) -> AnswerGrid:
    rows = [Row(number, f"Абдыкеримов Өмүрбек {number}") for number in range(PUPILS)]
    made = AnswerGrid(kit, AnswerTable([Item(EntryKind.YES_NO)] * ITEMS, rows))
    qtbot.addWidget(made)
    made.resize(1334, 560)
    made.show()
    made.setFocus()
    return made


def key(grid: AnswerGrid, code: Qt.Key | int, text: str = "") -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(grid, QKeyEvent(kind, int(code), Qt.KeyboardModifier.NoModifier, text))


def test_thirty_pupils_by_fifty_eight_items_are_1740_keys_and_30_enters(grid: AnswerGrid) -> None:
    chance = random.Random(58)
    told = [[chance.random() < 0.5 for _ in range(ITEMS)] for _ in range(PUPILS)]
    finished: list[bool] = []
    grid.finished.connect(lambda: finished.append(True))
    answers = enters = 0
    for line in told:
        for answer in line:
            key(grid, 0, "1" if answer else "0")
            answers += 1
        key(grid, Qt.Key.Key_Return, "\r")
        enters += 1
    assert (answers, enters) == (1740, 30)
    assert [row.answers for row in grid.table.rows] == told
    assert finished == [True]
    assert grid.table.gaps() == []


def test_every_item_of_the_largest_blank_is_in_sight_without_scrolling(grid: AnswerGrid) -> None:
    assert grid.horizontalScrollBar().maximum() == 0
    rows = [Row(1, "Абдыкеримов Өмүрбек")]
    grid.set_table(AnswerTable([Item(EntryKind.YES_NO)] * 88, rows))
    assert grid.horizontalScrollBar().maximum() == 0


def test_no_key_is_lost_while_the_grid_is_painted(grid: AnswerGrid) -> None:
    """How long a key takes is a figure of the benchmarks."""
    for number in range(200):
        if number and number % ITEMS == 0:
            key(grid, Qt.Key.Key_Return, "\r")
        key(grid, 0, "+-"[number % 2])
        QApplication.processEvents()
    assert sum(grid.table.done(row) for row in grid.table.rows) == 200


def test_f8_finds_the_first_gap_and_f4_marks_who_was_not_there(grid: AnswerGrid) -> None:
    for sign in "1 01":
        key(grid, Qt.Key.Key_Space if sign == " " else 0, sign)
    key(grid, Qt.Key.Key_Down)
    key(grid, Qt.Key.Key_F4)
    assert grid.table.rows[1].absent
    key(grid, Qt.Key.Key_F8)
    assert (grid.table.row, grid.table.at) == (0, 1)
    key(grid, 0, "+")
    assert grid.table.rows[0].answers[:4] == [True, True, False, True]
