"""The page of one examination: pupils, answers with their draft, a paste, results, a danger one key away; closed to others."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sppk_desktop.app import psychodiagnostics
from sppk_desktop.app.examinations import Lists, ResultDeeds, answers_draft
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.records import Notice, NoticeEntry
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.records import Result
from sppk_desktop.reports.sheets import write_xlsx
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.psychodiagnostics.exam_page import ExamPage
from sppk_desktop.ui.psychodiagnostics.read_preview import ReadPreview
from sppk_desktop.ui.reason import Asking
from tests.psychodiagnostics.conftest import of_class
from tests.visits_screens.conftest import QuietDesk


@pytest.fixture
def page(desk: QuietDesk, book: ExamBook, qtbot: QtBot) -> Iterator[ExamPage]:
    made = ExamPage(desk, book, Lists(desk, book), ResultDeeds(desk, book))  # type: ignore[arg-type]
    made.resize(1334, 640)
    made.show()
    yield made
    made.end()
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def key(widget: QWidget, text: str = "", code: Qt.Key | int = 0) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, int(code), Qt.KeyboardModifier.NoModifier, text))


def test_answers_want_consents_or_a_reason_first(page: ExamPage, book: ExamBook, desk: QuietDesk) -> None:
    exam_id = of_class(book)
    book.explain(exam_id, "")
    page.show_exam(exam_id)
    page.show_step("answers")
    assert page.step == "people"
    assert page.people._message.isVisible()
    page.people.ask_reason_for_all()
    (asking,) = page.people.findChildren(Asking)
    asking.reject()
    assert page.people._message.isVisible()  # what is missing is still said
    assert desk.told == []  # and nowhere else, where it would stay
    page.people._explained(None, {"reason": "чогулууда"})
    page.show_step("answers")
    assert page.step == "answers"


def test_a_class_that_was_typed_in_half_is_said_to_be_so_when_it_is_scored(
    page: ExamPage, book: ExamBook, desk: QuietDesk
) -> None:
    exam_id = of_class(book)
    page.show_exam(exam_id, "answers")
    for sign in "1" * 58:
        key(page.answers.grid, sign)
    key(page.answers.grid, code=Qt.Key.Key_Return)
    for sign in "110":
        key(page.answers.grid, sign)
    page.score()
    said = desk.kit.say(desk.told[-1].remedy)
    without = len([one for one in book.people(exam_id) if not one.absent]) - 2
    assert str(without) in said
    assert desk.kit.say(T("with blanks: {count}", count=1)) in said
    desk.told[-1].deeds[0].do()
    assert page.step == "answers"


def test_the_hints_of_keys_are_whole_or_not_there(page: ExamPage, book: ExamBook, qtbot: QtBot) -> None:
    page.show_exam(of_class(book), "answers")
    for width in range(700, 1500, 20):
        page.resize(width, 640)
        for sign in ("1", "x"):
            key(page.answers.grid, sign)
            qtbot.wait(1)
            hints = page.answers._hints.itemAt(0).widget()
            assert hints.isHidden() or hints.width() >= hints.sizeHint().width()
            about = page.answers._about
            assert hints.isHidden() or about.width() >= about.sizeHint().width()  # «24 / 58» is not cut beside them


def test_a_second_reading_that_ends_with_differences_says_so_and_can_be_gone_on_with(
    page: ExamPage, book: ExamBook, desk: QuietDesk
) -> None:
    exam_id = of_class(book, "mood")
    page.show_exam(exam_id, "answers")
    for sign in "123012301":
        key(page.answers.grid, sign)
    page.answers.toggle_check()
    for sign in "123012302":
        key(page.answers.grid, sign)
    page.answers.toggle_check()
    told = desk.told[-1]
    assert desk.kit.say(T("Differences: {count}", count=1)) in desk.kit.say(told.remedy)
    assert not book.show(exam_id).checked
    told.deeds[0].do()
    assert page.answers.grid.table.checking
    page.answers.grid.table.go(0, 8)
    key(page.answers.grid, "1")
    page.answers.toggle_check()
    assert book.show(exam_id).checked


def test_gaps_are_shown_again_after_the_second_reading(page: ExamPage, book: ExamBook) -> None:
    page.show_exam(of_class(book, "mood"), "answers")
    table = page.answers.grid.table
    for sign in "1230123":
        key(page.answers.grid, sign)
    key(page.answers.grid, code=Qt.Key.Key_Return)
    before = table.gaps()
    assert before
    page.answers.toggle_check()
    page.answers.toggle_check()
    assert table.gaps() == before


def test_the_child_comes_first_in_the_title(page: ExamPage, book: ExamBook) -> None:
    exam_id = of_class(book)
    page.show_exam(exam_id)
    assert page._title.text().startswith(book.show(exam_id).whom)


def test_what_was_typed_survives_a_power_cut(page: ExamPage, book: ExamBook, desk: QuietDesk) -> None:
    exam_id = of_class(book)
    page.show_exam(exam_id, "answers")
    for sign in "1101":
        key(page.answers.grid, sign)
    keeper = page.answers._keeper
    assert keeper is not None
    keeper.keep()  # two seconds later; then the power goes and nothing is closed in order
    draft = desk.store.drafts.find("answers", exam_id)
    assert draft is not None
    assert draft.compartment == PSYCHOLOGY
    again = ExamPage(desk, book, Lists(desk, book), ResultDeeds(desk, book))  # type: ignore[arg-type]
    again.show_exam(exam_id)
    assert again.step == "answers"  # where she was, though nothing was scored or kept yet
    assert again.answers.grid.table.rows[0].answers[:4] == [True, True, False, True]
    assert (again.answers.grid.table.row, again.answers.grid.table.at) == (0, 4)
    again.end()
    again.deleteLater()


def test_a_draft_leaves_alone_what_came_into_other_lines_since(page: ExamPage, book: ExamBook, desk: QuietDesk) -> None:
    exam_id = of_class(book)
    page.show_exam(exam_id, "answers")
    key(page.answers.grid, "1")
    keeper = page.answers._keeper
    assert keeper is not None
    keeper.keep()  # then the desk is locked
    rows = book.rows(exam_id)
    rows[1].answers = [True] * 58  # a colleague typed it, or the child answered on the screen
    book.keep_answers(exam_id, rows)
    again = ExamPage(desk, book, Lists(desk, book), ResultDeeds(desk, book))  # type: ignore[arg-type]
    again.show_exam(exam_id, "answers")
    again.end()
    again.deleteLater()
    kept = book.rows(exam_id)
    assert kept[0].answers[0] is True
    assert kept[1].answers == [True] * 58


def test_a_paste_is_shown_before_it_is_entered(page: ExamPage, book: ExamBook) -> None:
    exam_id = of_class(book, "mood")
    page.show_exam(exam_id, "answers")
    names = [row.name for row in page.answers.grid.table.rows]
    QGuiApplication.clipboard().setText("\n".join("\t".join([name, *"123012301"]) for name in names[:3]))
    page.answers.paste()
    (preview,) = page.answers.findChildren(ReadPreview)
    assert page.answers.grid.table.rows[0].answers == [None] * 9
    preview._take()
    assert [book.rows(exam_id)[at].answers for at in range(3)] == [[1, 2, 3, 0, 1, 2, 3, 0, 1]] * 3
    assert book.people(exam_id)[3].answered == 0


def test_the_preview_names_the_items_that_are_no_answer(page: ExamPage, book: ExamBook) -> None:
    page.show_exam(of_class(book, "mood"), "answers")
    name = page.answers.grid.table.rows[0].name
    QGuiApplication.clipboard().setText("\t".join([name, *"12x0120x1"]))
    page.answers.paste()
    (preview,) = page.answers.findChildren(ReadPreview)
    (cells,) = preview.list.model._rows.rows(None, [1]).values()
    assert [chip.text for chip in cells[3]] == ["7 / 9", "жооп эмес: 3, 8"]
    preview.reject()


def test_a_file_of_answers_is_read(page: ExamPage, book: ExamBook, tmp_path: Path) -> None:
    exam_id = of_class(book, "mood")
    page.show_exam(exam_id, "answers")
    names = [row.name for row in page.answers.grid.table.rows]
    path = tmp_path / "answers.xlsx"
    path.write_bytes(write_xlsx(["Аты-жөнү", *map(str, range(1, 10))], [[name, *[2] * 9] for name in names]))
    page.answers.read_file(path)
    (preview,) = page.answers.findChildren(ReadPreview)
    preview._take()
    assert all(row.answers == [2] * 9 for row in book.rows(exam_id))


def test_a_danger_is_told_with_one_key_and_the_notice_holds_nothing_of_the_test(
    page: ExamPage, book: ExamBook, desk: QuietDesk
) -> None:
    exam_id = of_class(book)
    page.show_exam(exam_id, "answers")
    for at in range(58):
        key(page.answers.grid, "1" if at == 8 else "0")
    page.score()
    assert page.step == "results"
    page.results.tell_first()
    assert desk.opened[-1][0] == "notice"
    with book.store.reading() as session:
        notice = session.scalars(select(Notice)).one()
        result = session.scalars(select(Result)).one()
        assert result.notice_id == notice.id
        assert (notice.situation, notice.pupil_id) == ("suicide", result.pupil_id)
        assert session.scalars(select(NoticeEntry)).first() is not None
        said = " ".join(str(part) for part in (notice.known, notice.source, notice.outcome) if part)
    for word in ("Коркуу", "тест", "суроо", "9"):
        assert word not in said


def test_the_tab_is_not_there_for_whoever_does_not_hold_the_key(store: Store, school: Store) -> None:
    assert psychodiagnostics.tabs(store) == []
    assert [tab.key for tab in psychodiagnostics.tabs(school)] == ["psychodiagnostics"]


def test_a_form_that_was_left_comes_back_on_today(desk: QuietDesk) -> None:
    desk.store.drafts.keep("conclusions", None, 0, {"observed": "жарымы"}, compartment=PSYCHOLOGY)
    desk.store.drafts.keep("examinations", None, 0, {"purpose": "жарымы"}, compartment=PSYCHOLOGY)
    lines = [answers_draft(desk, draft) for draft in desk.store.drafts.all()]
    assert [line.icon for line in lines if line is not None] == ["mind", "mind"]
