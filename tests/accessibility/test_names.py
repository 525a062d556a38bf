"""What a screen reader says of every input on every page, and that the keyboard can be seen."""

from __future__ import annotations

import warnings

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from sppk_desktop.ui.parts import ElidedLabel
from tests.accessibility.conftest import every_page

INPUTS = (QLineEdit, QComboBox, QAbstractButton, QAbstractItemView, QPlainTextEdit, QTextEdit, QAbstractSpinBox)


def name_of(widget: QWidget) -> str:
    """What a screen reader hears: an own name, that of the label beside it, or the text on it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        told = QAccessible.queryAccessibleInterface(widget)
    return told.text(QAccessible.Text.Name).strip() if told is not None else widget.accessibleName().strip()


def is_input(widget: QWidget) -> bool:
    """Whether a person meets it: parts of other inputs are told by those."""
    if not isinstance(widget, INPUTS) or isinstance(widget, QHeaderView) or widget.isHidden():
        return False
    if type(widget).__name__ in ("QTableCornerButton", "QLineEditIconButton"):
        return False
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, (QComboBox, QAbstractSpinBox)):
            return False
        around = around.parentWidget()
    return True


def nameless(page: QWidget) -> list[str]:
    found = []
    for widget in (page, *page.findChildren(QWidget)):
        if is_input(widget) and not name_of(widget):
            around = [type(widget).__name__]
            parent = widget.parentWidget()
            while parent is not None and len(around) < 5:
                around.append(type(parent).__name__)
                parent = parent.parentWidget()
            found.append(" < ".join(around))
    return found


def test_a_nameless_input_would_be_found(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    line = QLineEdit(page)
    page.show()
    assert nameless(page) == ["QLineEdit < QWidget"]
    line.setAccessibleName("Аты")
    assert nameless(page) == []


def cut(page: QWidget) -> list[str]:
    """Words and buttons that have less room than they need, or lie beyond the edge; what scrolls or ends in … may."""
    found = []
    for widget in page.findChildren(QWidget):
        if not isinstance(widget, (QPushButton, QLabel)) or not widget.isVisible() or not widget.text():
            continue
        if isinstance(widget, ElidedLabel) or (isinstance(widget, QLabel) and widget.wordWrap()) or scrolls(widget, page):
            continue
        right = widget.mapTo(page, widget.rect().topRight()).x()
        if widget.width() < widget.minimumSizeHint().width() - 2 or right > page.width() + 1:
            found.append(widget.text())
    return found


def scrolls(widget: QWidget, page: QWidget) -> bool:
    around = widget.parentWidget()
    while around is not None and around is not page:
        if isinstance(around, QAbstractScrollArea):
            return True
        around = around.parentWidget()
    return False


def test_every_input_has_a_name_and_nothing_is_cut_on_a_small_screen(shell):
    """1366×768 at 125 % are 1093×614 points, at 200 % 683×384."""
    nobody, cuts = {}, {}
    for width, height in ((1093, 614), (683, 384)):
        shell.resize(width, height)
        for name, page in every_page(shell):
            QApplication.processEvents()
            if width == 1093 and (found := nameless(page)):
                nobody[name] = found
            if found := cut(page):
                cuts[f"{name} {width}"] = found
    assert nobody == {}
    assert nameless(shell.top) == []
    assert cuts == {}
