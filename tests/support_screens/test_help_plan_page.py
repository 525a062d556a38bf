"""The page of help plans: cells typed in place, reasons asked for, drafts that come back, nothing of one plan in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sppk_desktop.app.support import help_plan_page
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity import demo as activity
from sppk_desktop.features.people import demo as people
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.support import demo
from sppk_desktop.features.support.records import HelpPlan
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.support.page import HelpPlanPage
from sppk_desktop.ui.support.widths import broken
from tests.visits_screens.conftest import QuietDesk

TODAY = date(2026, 11, 23)


def plan_at(store: Store, stage: str) -> int:
    with store.reading() as session:
        return session.scalars(select(HelpPlan.id).where(HelpPlan.stage == stage).order_by(HelpPlan.id)).first() or 0


@pytest.fixture
def press() -> Callable[[QWidget, str], None]:
    """Sends letters as a keyboard does; Cyrillic must not go through QTest."""

    def send(widget: QWidget, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter))

    return send


@pytest.fixture(params=["ky", "ru"])
def page(
    request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, store: Store, tmp_path: Path
) -> Iterator[HelpPlanPage]:
    people.build(store.saving, pupils=120, today=TODAY)
    activity.build(store, today=TODAY)
    demo.build(store, today=TODAY)
    words = Words.read(translations(), request.param)
    kit = Kit.make(qapp, words, Preferences(tmp_path / "preferences.json", language=request.param, theme="light"))
    made = help_plan_page(QuietDesk(kit, store))
    qtbot.addWidget(made)
    made.resize(1334, 620)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.leave()
    made.close()
    kit.close()


def test_a_row_is_written_by_the_keyboard_alone(page: HelpPlanPage, store: Store, press: Callable[[QWidget, str], None]) -> None:
    plan = plan_at(store, "draft")
    page.show_plan(plan)
    page.view.form.show_own(page.view.work)
    table = page.view.tables["actions"]
    before = len(page.view.shown.actions) if page.view.shown else 0
    table.setFocus()
    table.setCurrentCell(before, 2)
    press(table, "Ж")
    assert table.editor is not None
    press(table.editor.input, "аңы иш")
    QTest.keyClick(table.editor.input, Qt.Key.Key_Tab)
    assert page.view.shown is not None
    assert page.view.shown.actions[-1].values["content"] == "Жаңы иш"
    assert table.editor is not None, "Tab opens the next cell of the new row"
    assert table.editor.field.name == "goal_id"
    QTest.keyClick(table.editor.input, Qt.Key.Key_Escape)
    assert table.editor is None


def test_the_first_cell_of_an_empty_table_is_not_cut_while_it_is_typed(page: HelpPlanPage, store: Store) -> None:
    with store.reading() as session:
        pupil = session.scalars(select(Pupil.id).order_by(Pupil.id.desc())).first() or 0
    page.begin_for("pupil", pupil)
    page.view.form.show_own(page.view.work)
    goals = page.view.tables["goals"]
    assert goals.rowCount() == 1
    before = goals.height()
    goals.setFocus()
    QTest.keyClick(goals, Qt.Key.Key_F2)
    assert goals.editor is not None
    assert goals.editor.geometry().bottom() < goals.viewport().height()
    QTest.keyClick(goals.editor.input, Qt.Key.Key_Escape)
    assert goals.height() == before


def test_only_who_may_approve_is_offered_it(page: HelpPlanPage, store: Store) -> None:
    plan = plan_at(store, "draft")
    page._plans.agree(plan, {"agreed_on": TODAY, "agreed_by": "апасы", "no_consent": "оозеки макул болду"})
    page.show_plan(plan)
    assert page.view._approve.isVisible()
    page.view.approves = False
    page.view.reload()
    assert not page.view._approve.isVisible()


def test_a_cell_of_an_approved_plan_asks_why_and_keeps_nothing_without_an_answer(
    page: HelpPlanPage, store: Store, qtbot: QtBot
) -> None:
    page.show_plan(plan_at(store, "work"))
    table = page.view.tables["actions"]
    old = table.item(0, 2).text()
    table.open_cell(0, 2, "Other")
    table.commit(0)
    asking = page.view.findChild(Asking)
    assert asking is not None
    asking.reject()
    assert table.item(0, 2).text() == old
    table.open_cell(0, 2, "Other")
    table.commit(0)
    asking = page.view.findChildren(Asking)[-1]
    asking.editors[0].set_value("reason")
    asking.take()
    assert table.item(0, 2).text() == "Other"
    assert page.view.shown is not None
    assert [one.reason for one in page.view.shown.changes] == ["reason"]


def test_done_today_needs_one_key_and_can_be_taken_back(page: HelpPlanPage, store: Store) -> None:
    page.show_plan(plan_at(store, "work"))
    table, view = page.view.tables["actions"], page.view
    at = next(place for place, row in enumerate(view.shown.actions if view.shown else ()) if row.values["status"] == "planned")
    row_id = view.shown.actions[at].id if view.shown else 0
    table.go_to(row_id)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert view.shown is not None
    assert (view.shown.actions[at].values["status"], view.shown.actions[at].values["done_on"]) == ("done", TODAY)
    page.desk.undos[-1]()  # type: ignore[attr-defined]
    assert view.shown.actions[at].values["status"] == "planned"


def test_what_was_typed_in_the_form_is_saved_by_going_to_the_list(page: HelpPlanPage, store: Store) -> None:
    plan = plan_at(store, "draft")
    page.show_plan(plan)
    editor = page.view.form.editor("basis")
    editor.set_value("card 7")
    editor.changed.emit()
    page.show_list()
    with store.reading() as session:
        assert session.get_one(HelpPlan, plan).basis == "card 7"


def test_a_cell_that_was_open_when_the_desk_was_locked_is_open_again(page: HelpPlanPage, store: Store) -> None:
    plan = plan_at(store, "draft")
    page.show_plan(plan)
    page.view.tables["goals"].open_cell(0, 1, "half a goal")
    page.view._cell_touched()
    assert page.view._cell_draft is not None
    page.view._cell_draft.keep()  # as locking does
    page.view.tables["goals"].close_cell()
    page.show_list()
    page.show_plan(plan)
    editor = page.view.tables["goals"].editor
    assert editor is not None
    assert editor.value() == "half a goal"
    page.view.tables["goals"].close_cell()
    page.show_list()
    page.show_plan(plan)
    assert page.view.tables["goals"].editor is None


def test_a_review_left_unfinished_comes_back_for_its_own_plan_only(page: HelpPlanPage, store: Store) -> None:
    with store.reading() as session:
        first, second = session.scalars(select(HelpPlan.id).where(HelpPlan.stage == "work").order_by(HelpPlan.id)).all()[:2]
    page.review_plan(first)
    form = page.view.reviews.form
    form.editors["changes"].set_value("half a sentence")
    form.editors["changes"].changed.emit()
    page.review_plan(second)
    assert form.values()["changes"] is None
    page.review_plan(first)
    assert form.values()["changes"] == "half a sentence"


def test_a_figure_that_cannot_be_read_is_not_signed_away(page: HelpPlanPage, store: Store) -> None:
    page.show_plan(plan_at(store, "work"))
    page.view.review()
    form, signed = page.view.reviews.form, list[object]()
    form.signed.disconnect()
    form.signed.connect(signed.append)
    editor = next(iter(form.measured.values()))
    editor.input.setText("жыйырма")
    form.sign()
    assert signed == []
    editor.input.setText("20")
    form.sign()
    assert [values["measured"] for values in signed] == [dict.fromkeys(form.measured) | {next(iter(form.measured)): 20.0}]


def test_the_page_offers_every_paper_and_a_closed_plan_takes_nothing(page: HelpPlanPage, store: Store) -> None:
    page.show_plan(plan_at(store, "closed"))
    assert len(page._choices("ky")) >= 6
    table = page.view.tables["actions"]
    assert not table.open_cell(0, 2)
    assert table.rowCount() == len(page.view.shown.actions if page.view.shown else ())
    assert not page.view._done.isVisible()
    assert not page.view._close_plan.isVisible()


def test_a_word_wider_than_its_column_is_broken_and_nothing_is_lost(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    for text in ("психологическое сопровождение", "жарым-жартылай жетишилди", "а б", ""):
        told = broken(text, metrics, metrics.horizontalAdvance("психоло"))
        assert told.replace("-", "") == text.replace("-", "")
        assert all(
            metrics.horizontalAdvance(piece) <= metrics.horizontalAdvance("психоло-")
            for word in told.split()
            for piece in word.split("-")
        )
