"""The pages of the tab «Family diary» beside visits: each has its own keys, and none takes those of another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sppk_desktop.app import diary, patronage, visits
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.features.diary import demo
from sppk_desktop.features.people import demo as people
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.diary.page import ObservationPage
from sppk_desktop.ui.diary.patronage_page import PatronagePage
from sppk_desktop.ui.family_pick import FamilyPick
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.visits.diary_page import DiaryPage
from tests.visits_screens.conftest import QuietDesk

TODAY = date(2026, 11, 23)


@pytest.fixture
def tab(qapp: QApplication, qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[DiaryPage]:
    people.build(store.saving, pupils=200, today=TODAY)
    demo.build(store, today=TODAY)
    kit = Kit.make(qapp, Words.read(translations(), "ky"), Preferences(tmp_path / "p.json", language="ky", theme="light"))
    made = visits.diary_page(QuietDesk(kit, store), [diary.observation(), patronage.patronage()])
    qtbot.addWidget(made)
    made.resize(1334, 690)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    kit.close()


def test_ctrl_n_begins_what_the_page_is_about(tab: DiaryPage) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    page = tab.further_page("observation")
    assert isinstance(page, ObservationPage)
    page.show_diary(1)
    page.list.grid.setFocus()
    QTest.keyClick(page.list.grid, Qt.Key.Key_N, control)
    assert page._pages.currentWidget() is page.form
    assert not tab.findChildren(FamilyPick)
    page.leave()
    other = tab.further_page("patronage")
    assert isinstance(other, PatronagePage)
    other.list.grid.setFocus()
    QTest.keyClick(other.list.grid, Qt.Key.Key_N, control)
    picks = tab.findChildren(FamilyPick)
    assert len(picks) == 1
    picks[0].reject()


def test_the_chart_needs_one_key_and_goes_back_with_another(tab: DiaryPage) -> None:
    page = tab.further_page("observation")
    assert isinstance(page, ObservationPage)
    page.show_diary(1)
    page.list.grid.setFocus()
    QTest.keyClick(page.list.grid, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page._pages.currentWidget() is page._charted
    QTest.keyClick(page.chart.periods, Qt.Key.Key_Escape)
    assert page._pages.currentWidget() is page._time
