"""One child at the screen: every answer is safe at once, no key leads out, nothing of the desk is left."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from sppk_desktop.app import psychodiagnostics, subject
from sppk_desktop.app.daily import DailyCare
from sppk_desktop.app.program import Program
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.records import Sitting
from sppk_desktop.features.psychodiagnostics.subject_sheet import NotForTheScreen, SubjectBook
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.psychodiagnostics.examinations_page import ExaminationsPage
from sppk_desktop.ui.psychodiagnostics.subject_window import SubjectWindow
from sppk_desktop.ui.shell import Shell, Tab
from tests.psychodiagnostics.conftest import TODAY, of_class
from tests.psychodiagnostics.shelf import SmallShelf


@pytest.fixture
def sitting_id(book: ExamBook) -> int:
    return book.rows(of_class(book, way="screen"))[0].id


def press(window: QWidget, text: str, code: Qt.Key | int = 0) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, int(code), Qt.KeyboardModifier.NoModifier, text))


def open_window(kit: Kit, book: ExamBook, sitting_id: int, qtbot: QtBot) -> SubjectWindow:
    tests = SubjectBook(book)
    sheet = tests.sheet(sitting_id)
    window = SubjectWindow(kit, sheet, lambda at, answer: tests.keep(sheet, at, answer))
    window.finished.connect(lambda: tests.finish(sitting_id))
    qtbot.addWidget(window, before_close_func=lambda shown: setattr(shown, "_leaving", True))
    window.resize(1366, 768)
    window.show()
    window.begin()
    return window


def test_answers_are_kept_one_by_one_and_a_power_cut_goes_on_at_the_same_question(
    kit: Kit, book: ExamBook, sitting_id: int, qtbot: QtBot
) -> None:
    window = open_window(kit, book, sitting_id, qtbot)
    for key in "1212":
        press(window, key)
    assert window.at == 4
    # The power goes: nothing is closed in order, the next window finds what was answered.
    again = open_window(kit, book, sitting_id, qtbot)
    assert again.at == 4
    press(again, "1")
    with book.store.reading() as session:
        assert session.get_one(Sitting, sitting_id).answers is None  # the test is not over
    exam_id = next(iter({sitting.examination_id for sitting in _sittings(book)}))
    book.collect(exam_id)
    assert book.rows(exam_id)[0].answers[:5] == [True, False, True, False, True]


def _sittings(book: ExamBook) -> list[Sitting]:
    with book.store.reading() as session:
        return session.query(Sitting).all()


def test_the_whole_test_becomes_the_answers_of_the_sitting(kit: Kit, book: ExamBook, sitting_id: int, qtbot: QtBot) -> None:
    window = open_window(kit, book, sitting_id, qtbot)
    for _ in range(58):
        press(window, "2")
    with book.store.reading() as session:
        sitting = session.get_one(Sitting, sitting_id)
        assert sitting.answers == [False] * 58
        assert sitting.left
    assert book.store.drafts.find("subject", sitting_id) is None


def test_no_key_and_no_closing_leads_out(kit: Kit, book: ExamBook, sitting_id: int, qtbot: QtBot) -> None:
    window = open_window(kit, book, sitting_id, qtbot)
    left: list[bool] = []
    window.left.connect(lambda: left.append(True))
    for code in (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_F6, Qt.Key.Key_F12, Qt.Key.Key_Tab, Qt.Key.Key_Menu):
        QTest.keyClick(window, code)
    for code in (Qt.Key.Key_1, Qt.Key.Key_W, Qt.Key.Key_Q, Qt.Key.Key_N, Qt.Key.Key_P):
        QTest.keyClick(window, code, Qt.KeyboardModifier.ControlModifier)
    assert not window.close()
    assert window.isVisible()
    assert left == []
    assert "СППК" in window.windowTitle()


def test_an_instrument_whose_text_may_not_be_shown_is_refused(book: ExamBook) -> None:
    exam_id = of_class(book, "mood", way="screen")
    with pytest.raises(NotForTheScreen):
        SubjectBook(book).sheet(book.rows(exam_id)[0].id)


def _until_stopped(care: DailyCare) -> dict[str, list[str]]:
    """The daily check, at work when the child sits down: it ends a moment after it was told to."""
    while not care._stopped:
        time.sleep(0.01)
    time.sleep(0.2)
    return {}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen platform has no keyboard to grab
def test_nothing_of_the_desk_is_left_when_the_child_sits_down(
    qapp: QApplication, school: Store, book: ExamBook, sitting_id: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "get", lambda _self, id: SmallShelf().get(id))  # noqa: A006
    monkeypatch.setattr(Library, "every", lambda _self: SmallShelf().every())
    restarted: list[bool] = []
    program = Program(qapp, tmp_path / "home", restart=lambda: restarted.append(True), today=lambda: TODAY)
    program.store = school
    secret = QPushButton("Бөтөн баланын натыйжасы")
    tabs = [*psychodiagnostics.tabs(school), Tab("other", "Башка", "mind", lambda _desk: secret)]  # type: ignore[arg-type]
    shell = Shell(program.kit, school, tabs, today=lambda: TODAY)
    shell.closed.connect(program.end)
    psychodiagnostics.add_openers(shell)
    subject.add_opener(program, shell)
    program.show(shell)
    program.care = DailyCare(program, shell, school)
    program.care._aside.run(partial(_until_stopped, program.care), program.care._found, program.care._failed)
    QApplication.clipboard().setText("Бөтөн баланын натыйжасы")
    shell.show_tab("other")
    with school.reading() as session:
        shell.open("examination", session.get_one(Sitting, sitting_id).examination_id)
    page = psychodiagnostics.page_of(shell).show_page("examinations")
    assert isinstance(page, ExaminationsPage)
    (button,) = [own for own in page.exam.people.buttons if own.property("look") == "primary"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)  # as she does: the click comes from a view that is about to go
    for _ in range(3):
        QApplication.processEvents()
    assert QApplication.clipboard().text() == ""
    window = program.window
    assert isinstance(window, SubjectWindow)
    seen = [widget for top in QApplication.topLevelWidgets() for widget in (top, *top.findChildren(QPushButton))]
    assert not any(getattr(widget, "text", str)() == "Бөтөн баланын натыйжасы" for widget in seen)
    assert not any(isinstance(top, Shell) for top in QApplication.topLevelWidgets())
    assert not program.ended
    assert program.care is None  # and its thread has ended: nothing of it comes before the child's eyes
    window.begin()
    press(window, "1")
    window.leave()  # its only way: the lock screen of a new process, which asks for the password
    assert restarted == [True]
    assert program.ended
