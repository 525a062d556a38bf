"""Long lists built in steps: what is seen at once, the rest afterwards, and never two lists in one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from sppk_desktop.ui.steps import STEP, Steps


def pieces(built, name, count):
    for at in range(count):
        built.append((name, at))
        yield


def test_a_list_stands_as_far_as_one_sees_and_grows_in_small_steps(qtbot):
    owner, built = QObject(), []
    steps = Steps(owner, at_once=10)
    steps.begin(pieces(built, "a", 50))
    assert len(built) == 10
    before, most = len(built), 0
    while not steps.whole:
        QApplication.processEvents()
        most, before = max(most, len(built) - before), len(built)
    assert len(built) == 50
    assert most <= STEP


def test_a_list_begun_anew_does_not_go_on_with_the_one_before(qtbot):
    owner, built = QObject(), []
    steps = Steps(owner, at_once=5)
    steps.begin(pieces(built, "a", 50))
    steps.begin(pieces(built, "b", 12))
    steps.finish()
    assert [at for name, at in built if name == "a"] == list(range(5))
    assert [at for name, at in built if name == "b"] == list(range(12))
    steps.begin(pieces(built, "c", 50))
    steps.stop()
    QApplication.processEvents()
    assert sum(name == "c" for name, _ in built) == 5
