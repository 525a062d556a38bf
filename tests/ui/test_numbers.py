"""Qt's values by number are Qt's values."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from sppk_desktop.ui import numbers


def test_the_numbers_are_qts_own_values() -> None:
    assert Qt.TextFormat.PlainText.value == numbers.PLAIN_TEXT
    assert Qt.FocusPolicy.NoFocus.value == numbers.NO_FOCUS
    assert Qt.ContextMenuPolicy.NoContextMenu.value == numbers.NO_MENU
    assert Qt.ScrollBarPolicy.ScrollBarAlwaysOff.value == numbers.NO_SCROLL_BAR
    assert (Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText).value == numbers.SECRET
    assert Qt.AlignmentFlag.AlignLeft.value == numbers.LEFT
    assert Qt.AlignmentFlag.AlignHCenter.value == numbers.CENTRE
    assert Qt.AlignmentFlag.AlignVCenter.value == numbers.MIDDLE
    assert (Qt.Key.Key_Up.value, Qt.Key.Key_Down.value) == (numbers.KEY_UP, numbers.KEY_DOWN)


def test_properties_take_the_numbers(qtbot: QtBot) -> None:
    shown, area, line = QLabel(), QScrollArea(), QLineEdit()
    for widget in (shown, area, line):
        qtbot.addWidget(widget)
    assert shown.setProperty("textFormat", numbers.PLAIN_TEXT)
    assert shown.setProperty("alignment", numbers.CENTRE | numbers.MIDDLE)
    assert area.setProperty("horizontalScrollBarPolicy", numbers.NO_SCROLL_BAR)
    assert area.setProperty("focusPolicy", numbers.NO_FOCUS)
    assert line.setProperty("inputMethodHints", numbers.SECRET)
    assert line.setProperty("contextMenuPolicy", numbers.NO_MENU)
    assert shown.textFormat() == Qt.TextFormat.PlainText
    assert shown.alignment() == Qt.AlignmentFlag.AlignCenter
    assert area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert line.inputMethodHints() == Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    assert line.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
