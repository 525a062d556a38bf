"""The page of the cards: a digit per sign, a danger said at once, drafts, signing, going about by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from sppk_desktop.app.diagnostics import card_book
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.papers import CardPapers
from sppk_desktop.features.diagnostics.rows import CardRows
from sppk_desktop.features.people.listing import FamilyRows, PupilRows, View
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.diagnostics import card_page
from sppk_desktop.ui.diagnostics.asks import Ways
from sppk_desktop.ui.diagnostics.page import CardsPage
from sppk_desktop.ui.kit import Kit
from tests.visits_screens.conftest import QuietDesk

TODAY = date(2026, 11, 23)


@dataclass
class Window:
    """The page and where it led."""

    page: CardsPage
    store: Store
    dangers: list[int] = field(default_factory=list)
    plans: list[int] = field(default_factory=list)

    def press(self, code: str, key: str) -> None:
        form = self.page.card.form
        assert form is not None
        QTest.keyClick(form.editor(code).input, key)

    def value(self, code: str) -> object:
        form = self.page.card.form
        assert form is not None
        return form.values().get(code)


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[Window]:
    words = Words.read(translations(), "ky")
    kit = Kit.make(qapp, words, Preferences(tmp_path / "preferences.json", language="ky", theme="light"))
    with store.saving() as session:
        session.add_all([Pupil(surname="Өмүров", given="Бек"), Pupil(surname="Асанова", given="Айгүл")])
    dangers: list[int] = []
    plans: list[int] = []
    view = View(TODAY, "ky")
    ways = Ways(PupilRows(view), FamilyRows(view), dangers.append, lambda _kind, _id: None, lambda _table: plans.append)
    rows = {kind: CardRows(kind, words, TODAY) for kind in ("adolescent", "family")}
    book = card_book(store, words, lambda: TODAY)
    page = CardsPage(QuietDesk(kit, store), book, CardPapers(store, lambda: TODAY), rows, ways)
    qtbot.addWidget(page)
    page.resize(1334, 600)
    page.show()
    qtbot.waitExposed(page)
    yield Window(page, store, dangers, plans)
    page.close()
    kit.close()


def test_a_row_of_digits_answers_a_row_of_signs(window: Window) -> None:
    window.page.fill_in("adolescent", 1)
    form = window.page.card.form
    assert form is not None
    form.focus_field("T01")
    for key in "0121-0":
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)
    assert [window.value(f"T{number:02}") for number in range(1, 8)] == [0, 1, 2, 1, None, 0, None]
    focused = QApplication.focusWidget()
    assert focused is form.editor("T07").input
    QTest.keyClick(focused, Qt.Key.Key_Backspace)
    assert QApplication.focusWidget() is form.editor("T06").input


def test_a_card_left_is_saved_for_its_own_child(window: Window) -> None:
    window.page.fill_in("adolescent", 1)
    window.press("T01", "2")
    window.page.fill_in("adolescent", 2)
    assert window.value("T01") is None
    window.page.fill_in("adolescent", 1)
    assert window.value("T01") == 2


def test_a_danger_is_said_at_the_key_and_its_list_stands_with_the_draft(window: Window) -> None:
    window.page.fill_in("adolescent", 1)
    card, form = window.page.card, window.page.card.form
    assert form is not None
    window.press("T22", "1")
    assert form.message.isVisibleTo(card)
    window.press("T23", "0")
    form.keep_draft()  # as locking does
    shown = card.card
    assert shown is not None
    assert card_book(window.store, card.kit.words, lambda: TODAY).show("adolescent", shown.id).notices
    assert window.value("T23") == 0
    assert form.dirty
    assert card.leave()


def test_leaving_a_dangerous_card_shows_whom_to_tell(window: Window) -> None:
    window.page.fill_in("adolescent", 1)
    window.press("T24", "2")
    assert window.page.card.leave()
    assert len(window.dangers) == 1


def test_a_mistyped_danger_taken_back_tells_nobody(window: Window) -> None:
    window.page.fill_in("adolescent", 1)
    window.press("T22", "1")
    window.press("T22", "0")
    assert window.page.card.leave()
    assert window.dangers == []


def test_signing_asks_for_a_strength_and_then_freezes(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(card_page, "ask", lambda *_args, **_kw: True)
    window.page.fill_in("adolescent", 1)
    card, form = window.page.card, window.page.card.form
    assert form is not None
    form.editor("T01").setFocus()
    window.press("T01", "1")
    card.sign()
    assert form.current_section == "8"
    form.editor("strengths").set_value("спорт")
    card.sign()
    shown = card.card
    assert shown is not None
    assert shown.signed
    window.press("T01", "2")
    assert window.value("T01") == 1


def test_a_help_plan_is_one_button_away(window: Window) -> None:
    window.page.fill_in("adolescent", 1)
    card = window.page.card
    assert card.card is not None
    here = card.card.id
    card.make_plan()
    assert window.plans == [here]


def test_a_card_thrown_away_comes_back(window: Window) -> None:
    window.page.fill_in("adolescent", 1)
    card = window.page.card
    assert card.card is not None
    here = card.card.id
    undo = card.remove()
    assert window.page.lists["adolescent"].current is None
    undo()
    window.page.show_card("adolescent", here)
    assert card.card is not None


def test_a_card_that_was_changed_elsewhere_can_be_left_as_a_draft(window: Window) -> None:
    page = window.page
    page.fill_in("adolescent", 1)
    window.press("T01", "1")
    assert page.card.save()
    card, form = page.card, page.card.form
    assert form is not None
    card_id = form.record_id
    assert card_id is not None
    window.press("T02", "2")
    card._cards.keep("adolescent", card_id, {"T03": 1}, form.revision)
    assert not card.leave()
    leave = [one for one in form.message.findChildren(QPushButton) if one.text() == page.card.kit.say(T("Leave it as a draft"))]
    leave[0].click()
    assert form.record_id is None
    assert window.store.drafts.find("adolescent_card", card_id) is not None
