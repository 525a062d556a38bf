"""The tab of the annual plan over a real vault: both views, moving by keyboard and by drop, amendments, evidence."""

from __future__ import annotations

import os
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sppk_desktop.app.plan import PlanDuties
from sppk_desktop.core.errors import Refused
from sppk_desktop.core.plans import WHOLE, LineShown
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Words
from sppk_desktop.features.plan.cyclogram import EndsBeforeItStarts, WeekBook
from sppk_desktop.features.plan.records import Plan
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.people.form_page import FormPage
from sppk_desktop.ui.plan.card import WorkCard
from sppk_desktop.ui.plan.plan_page import PlanPage
from sppk_desktop.ui.reason import Asking
from tests.plan_screens.conftest import TODAY, QuietDesk


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, ""))


def lines(page: PlanPage) -> list[LineShown]:
    assert page.sheet is not None
    return [line for section in page.sheet.sections for line in section.lines]


def line(page: PlanPage, line_id: int) -> LineShown:
    return next(each for each in lines(page) if each.id == line_id)


def card(page: PlanPage, line_id: int) -> WorkCard:
    page.show_view("months")
    page.board.focus(line_id)
    return next(each for column in page.board.columns for each in column.cards if each.line.id == line_id)


def give_reason(page: PlanPage, reason: str) -> None:
    asking = page.findChildren(Asking)[-1]
    asking.editors[0].set_value(reason)
    asking.take()


def test_the_plan_of_whoever_sits_here_is_shown_with_this_month_tinted(page: PlanPage) -> None:
    assert page.sheet is not None
    assert [column.shown.code for column in page.board.columns if column.shown.current] == ["11"]
    assert {line.state for line in lines(page)} == {"done", "late", "now", "ahead"}
    for month in (each.shown for each in page.board.columns if each.cards):
        done = sum(line.state == "done" for line in month.lines)
        assert f"{100 * done // len(month.lines)} %" in month.aside


def test_alt_and_an_arrow_move_a_card_to_the_next_month_after_a_reason(page: PlanPage, desk: QuietDesk) -> None:
    one = next(each for each in lines(page) if each.month == "12")
    press(card(page, one.id), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert line(page, one.id).month == "12"
    give_reason(page, "каникул узарды")
    assert line(page, one.id).month == "01"
    desk.undos[-1]()
    assert line(page, one.id).month == "12"


def test_a_card_dropped_on_a_month_comes_into_it(page: PlanPage) -> None:
    one = next(each for each in lines(page) if each.month == "12")
    page.show_view("months")
    next(column for column in page.board.columns if column.shown.code == "11").dropped.emit(one.id, "11")
    give_reason(page, "эртерээк")
    assert line(page, one.id).month == "11"


def test_alt_and_arrows_step_a_line_within_its_section_of_the_table(page: PlanPage) -> None:
    page.show_view("sections")
    first, second = [each.id for each in lines(page) if each.section == "S01"][:2]
    page.table.focus(first)
    press(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.id for each in lines(page) if each.section == "S01"][:2] == [second, first]


def test_steps_of_a_line_after_each_other_have_one_way_back(page: PlanPage, desk: QuietDesk) -> None:
    page.show_view("sections")
    before = [each.id for each in lines(page)]
    first, second, third = [each.id for each in lines(page) if each.section == "S01"][:3]
    page.table.focus(first)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        press(page.table, key, Qt.KeyboardModifier.AltModifier)
    assert [each.id for each in lines(page)][:3] == [second, third, first]
    desk.undos[-1]()
    assert [each.id for each in lines(page)] == before
    press(page.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert len(desk.undos) == 2  # at the edge nothing moved, and there is no way back to offer


def test_work_is_linked_and_unlinked_and_the_line_says_so(page: PlanPage, desk: QuietDesk) -> None:
    one = next(each for each in lines(page) if each.state == "late" and not each.evidence)
    card(page, one.id)
    work = page.pane._candidates(one.id)[0]
    page.pane.linked.emit(one.id, work)
    assert line(page, one.id).state == "done"
    desk.undos[-1]()
    assert line(page, one.id).state == "late"


def test_today_asks_for_the_lines_of_my_own_plan_that_are_late_or_due(page: PlanPage, school: Store, words: Words) -> None:
    with school.reading() as session:
        found = PlanDuties(words, {Role.SOCIAL})(session, TODAY, date(2026, 11, 30))
        assert PlanDuties(words, {Role.DEPUTY})(session, TODAY, date(2026, 11, 30)) == []
    late = {each.id for each in lines(page) if each.state == "late"}
    assert late <= {duty.opens.id for duty in found}
    assert all(duty.due <= date(2026, 11, 30) for duty in found)


@pytest.mark.parametrize("kit", ["ky-light", "ru-dark"], indirect=True)
def test_both_views_and_the_form_open_in_both_languages(page: PlanPage) -> None:
    folder = os.environ.get("PLAN_PICTURES")
    one = next(each for each in lines(page) if each.evidence)
    for view in ("months", "sections"):
        page.show_view(view)
        page._choose(one.id)
        page._focus()
        QApplication.processEvents()
        if folder:
            page.grab().save(str(Path(folder) / f"plan-{view}-{page.kit.words.language}.png"))
    page.edit(one.id)
    give_reason(page, "тактоо")
    QApplication.processEvents()
    if folder:
        page.grab().save(str(Path(folder) / f"plan-form-{page.kit.words.language}.png"))
    assert page._form is not None


def test_the_plan_of_the_service_is_read_only_and_leads_to_the_plan_of_a_line(page: PlanPage) -> None:
    page.show_plan(WHOLE)
    assert page.sheet is not None
    assert page.sheet.id == WHOLE
    assert not page.sheet.writes
    one = lines(page)[-1]  # of the psychologist's plan
    page.edit(one.id)
    assert page.sheet.id != WHOLE
    assert any(each.id == one.id for each in lines(page))


def test_an_hour_of_the_week_is_added_moved_taken_out_and_brought_back(page: PlanPage, desk: QuietDesk) -> None:
    page.show_view("week")
    before = [line.id for column in page.week.columns for line in column.shown.lines]
    page.new()
    form = page.findChildren(FormPage)[-1]
    for name, value in {"weekday": "2", "starts": time(8, 0), "ends": time(8, 30), "content": "Кезек"}.items():
        form.form.set_value(name, value)
    assert form.save()
    made = next(line for column in page.week.columns for line in column.shown.lines if line.id not in before)
    assert made.status.startswith("08:00–08:30")
    page.week.focus(made.id)
    one = next(each for column in page.week.columns for each in column.cards if each.line.id == made.id)
    press(one, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert day_of(page, made.id) == "3"
    desk.undos[-1]()
    assert day_of(page, made.id) == "2"
    page.week.focus(made.id)
    page.week.remove()
    assert day_of(page, made.id) == ""
    desk.undos[-1]()
    assert day_of(page, made.id) == "2"


def day_of(page: PlanPage, hour_id: int) -> str:
    return next((c.shown.code for c in page.week.columns for line in c.shown.lines if line.id == hour_id), "")


def test_an_hour_that_ends_before_it_starts_is_refused(school: Store, words: Words) -> None:
    week = WeekBook(school, words, lambda: TODAY)
    with school.reading() as session:
        plan_id = session.scalars(select(Plan.id).where(Plan.specialist == "social")).one()
    with pytest.raises(EndsBeforeItStarts):
        week.add(plan_id, {"weekday": "1", "starts": time(10), "ends": time(9), "content": "иш"})
    with pytest.raises(Refused):  # the social pedagogue does not write the psychologist's week
        with school.reading() as session:
            other = session.scalars(select(Plan.id).where(Plan.specialist == "psychologist")).one()
        week.add(other, {"weekday": "1", "starts": time(10), "content": "иш"})


def test_work_outside_the_plan_is_seen_and_becomes_evidence_when_it_is_linked(page: PlanPage) -> None:
    page.show_view("outside")
    outside, count = page.outside.list, page.outside.list.model.rowCount()
    outside.grid.selectRow(0)
    place = outside.current
    assert place is not None
    work = page.outside._rows.work(place)
    one = lines(page)[0]
    page.outside.linked.emit(one.id, work)
    assert (work.kind, work.record_id) in [(each.kind, each.record_id) for each in line(page, one.id).evidence]
    page.outside.list.model.finish()
    assert page.outside.list.model.rowCount() == count - 1


@pytest.mark.parametrize("view", ["months", "sections", "week", "outside"])
def test_the_keyboard_stands_in_the_view_that_is_seen(page: PlanPage, qtbot: QtBot, view: str) -> None:
    page.activateWindow()
    page.show_view(view)
    page.setFocus()
    qtbot.waitUntil(lambda: page.focusWidget() is not None and page.focusWidget() is not page)
    here = page.focusWidget()
    assert here is not None
    assert page.panes[0] is here or page.panes[0].isAncestorOf(here)
    if view == "months":
        assert isinstance(here, WorkCard)
        assert page._line == here.line.id
    if view == "sections":
        assert page._line == lines(page)[0].id


def test_in_a_narrow_window_the_title_is_read_whole_and_nothing_of_the_months_is_cut(page: PlanPage) -> None:
    for width, view in ((1300, "months"), (560, "months"), (700, "outside")):
        page.resize(width, 500)
        page.show_view(view)
        QApplication.processEvents()
        assert page._title.width() >= page._title.sizeHint().width()
        assert page._view.height() <= page._documents.height() + 8, "the views stand beside each other"
        if view == "months":
            assert page._months_bar.width() >= page._months_bar.sizeHint().width()
    assert page._title.text().startswith("Социалдык")
