"""Two parts of a page stand beside each other while both have room, and below each other on a magnified screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.parts import Beside, head_line


def part(wide: int) -> QWidget:
    made = QWidget()
    made.setMinimumSize(wide, 30)
    return made


def test_the_second_part_goes_below_where_both_have_no_room_and_comes_back(qtbot) -> None:
    first, second = part(300), part(200)
    both = Beside(first, second, gap=10)
    qtbot.addWidget(both)
    both.show()
    for wide, below in ((520, False), (505, True), (510, False)):
        both.resize(wide, 100)
        QApplication.processEvents()
        assert both.is_stacked is below
        assert (second.y() > first.y()) is below
    assert both.minimumSizeHint().width() == 300


def test_a_part_that_asks_for_more_room_goes_below_at_once(qtbot) -> None:
    first, second = part(300), part(100)
    both = Beside(first, second)
    qtbot.addWidget(both)
    both.resize(450, 100)
    both.show()
    QApplication.processEvents()
    assert not both.is_stacked
    second.setMinimumWidth(200)
    QApplication.processEvents()
    assert both.is_stacked


@pytest.mark.parametrize("wide", [500, 1200])
def test_no_button_of_a_head_is_cut(qtbot, kit, wide: int) -> None:
    deeds = [QPushButton("Жаңы окуу жылына өткөрүү") for _ in range(2)]
    head = head_line(kit, T("Terms of keeping and destruction"), *deeds)
    qtbot.addWidget(head)
    head.resize(wide, 100)
    head.show()
    QApplication.processEvents()
    assert all(deed.width() >= deed.sizeHint().width() for deed in deeds)
    assert deeds[-1].mapTo(head, deeds[-1].rect().topRight()).x() < wide
