"""The tab of the annual plan over a real vault: both views, moving by keyboard and by drop, amendments, evidence."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from sppk_desktop.app.plan import PlanDuties
from sppk_desktop.core.plans import LineShown
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Words
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.plan.card import WorkCard
from sppk_desktop.ui.plan.plan_page import PlanPage
from sppk_desktop.ui.visits.reason import Asking
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
    assert [column.month.code for column in page.board.columns if column.month.current] == ["11"]
    assert {line.state for line in lines(page)} == {"done", "late", "now", "ahead"}


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
    next(column for column in page.board.columns if column.month.code == "11").dropped.emit(one.id, "11")
    give_reason(page, "эртерээк")
    assert line(page, one.id).month == "11"


def test_alt_and_arrows_step_a_line_within_its_section_of_the_table(page: PlanPage) -> None:
    page.show_view("sections")
    first, second = [each.id for each in lines(page) if each.section == "S01"][:2]
    page.table.focus(first)
    press(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.id for each in lines(page) if each.section == "S01"][:2] == [second, first]


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
