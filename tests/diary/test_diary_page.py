"""The page of the diary: ten key presses, a draft that comes back, a family's entry never in another's."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.features.diary.book import DiaryBook
from sppk_desktop.features.diary.papers import DiaryPapers
from sppk_desktop.features.diary.records import DiaryEntry, Observation
from sppk_desktop.features.people.listing import FamilyRows, View
from sppk_desktop.features.people.records import Family
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.diary.page import ObservationPage
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.reason import Asking
from tests.visits_screens.conftest import QuietDesk

TODAY = date(2026, 11, 23)


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[ObservationPage]:
    words = Words.read(translations(), "ky")
    kit = Kit.make(qapp, words, Preferences(tmp_path / "preferences.json", language="ky", theme="light"))
    book = DiaryBook(store, words, lambda: TODAY)
    for name in ("Абдыкеримовдор", "Орозовдор"):
        with store.saving() as session:
            family = Family(name=name)
            session.add(family)
            session.flush()
            family_id = family.id
        book.put_on(family_id, {**book.start_values(), "reason": "аз камсыз"})
    papers = DiaryPapers(store, lambda: TODAY, lambda: ("№ 12", "2026/27"))
    made = ObservationPage(QuietDesk(kit, store), book, papers, FamilyRows(View(TODAY, "ky")))
    qtbot.addWidget(made)
    made.resize(1340, 640)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    kit.close()


def test_ten_key_presses_answer_ten_indicators(page: ObservationPage) -> None:
    page.show_diary(1, write=True)
    for place, key in enumerate("0121-01210"):
        QTest.keyClick(page.form.grid.answers[place], key)
    assert list(page.form.grid.values().values()) == [0, 1, 2, 1, None, 0, 1, 2, 1, 0]
    QTest.keyClick(page.form.grid.answers[2], Qt.Key.Key_Minus)
    assert page.form.grid.values()["i03"] is None


def test_an_entry_left_comes_back_for_its_own_family_only(page: ObservationPage) -> None:
    page.show_diary(1, write=True)
    QTest.keyClick(page.form.grid.answers[0], "2")
    page.show_diary(2, write=True)
    assert set(page.form.grid.values().values()) == {None}
    page.show_diary(1, write=True)
    assert page.form.grid.values()["i01"] == 2


def test_the_chart_of_a_family_opens_the_entry_that_is_clicked(page: ObservationPage, qtbot: QtBot) -> None:
    book = page._diaries
    first = book.sign(1, {"on": TODAY, "contact": "home", "i01": 2, "i02": 0})
    page.show_diary(1)
    page.show_chart()
    assert page._pages.currentWidget() is page._charted
    page.chart.periods.set_codes(["all"])
    page.chart.periods.chosen.emit()
    assert [point.id for point in page.chart.strip._points] == [first]
    page.chart.strip.opened.emit(first)
    assert page._pages.currentWidget() is page._reading
    QTest.keyClick(page._pane, Qt.Key.Key_Escape)
    assert page._pages.currentWidget() is page._time


def test_a_correction_asks_for_what_is_missing_and_says_where_it_stands(page: ObservationPage) -> None:
    page.show_entry(page._diaries.sign(1, {"on": TODAY, "contact": "home", "facts": "тамак жок " * 200, "i01": 2}))
    page._add_correction()
    asking = page.findChildren(Asking)[-1]
    asking.take()
    reason, body = asking.editors
    assert reason.error is not None
    QTest.keyClick(reason.input, "1")
    assert reason.error is None  # as soon as it is answered
    assert body.error is not None
    body.set_value("Тамак бар болчу.")
    asking.take()
    assert [said.text() for said in page._reading.findChildren(QLabel)][-1] == "Тамак бар болчу."
    assert isinstance(page.desk, QuietDesk)
    assert page.desk.told[-1].tone == "done"


def test_earlier_entries_come_below_when_asked_for(page: ObservationPage, store: Store, qtbot: QtBot) -> None:
    with store.saving() as session:
        watched = session.scalars(select(Observation.id).order_by(Observation.id)).first()
        assert watched is not None
        session.add_all(DiaryEntry(observation_id=watched, facts=f"№ {day}", on=TODAY - timedelta(days=day)) for day in range(40))

    def shown() -> set[str]:
        return {said.text() for said in page.findChildren(QLabel) if said.text().startswith("№ ") and not said.isHidden()}

    page.show_diary(watched)
    assert "№ 0" in shown()
    assert "№ 39" not in shown()
    (more,) = [press for press in page.findChildren(QPushButton) if press.text() == "Мурдагы жазуулар"]
    more.click()
    qtbot.waitUntil(lambda: {"№ 0", "№ 39"} <= shown())
