"""The page of the new school year by keyboard: digits decide, one button carries it out, the message takes it back."""

from __future__ import annotations

from datetime import date

import pytest

from sppk_desktop.ui.newyear.promotion_page import PromotionPage  # isort: skip  (Qt first)
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sppk_desktop.app.newyear import NewYearDuty, SchoolTurning
from sppk_desktop.features.people import rollover
from sppk_desktop.features.people.promotion import Deed
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from tests.newyear.school import IN_AUGUST, build
from tests.ui.conftest import Keys, PlainDesk, kit, nothing_left_open, press

__all__ = ["kit", "nothing_left_open", "press"]


class Desk(PlainDesk):
    """The office on a day."""

    day = IN_AUGUST

    def today(self) -> date:
        return self.day


@pytest.fixture
def desk(kit: Kit, store: Store) -> Desk:
    build(store)
    return Desk(kit, store)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PromotionPage:
    made = PromotionPage(desk, SchoolTurning(desk))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def test_digits_decide_and_go_on_to_the_next_line(page: PromotionPage, desk: Desk, press: Keys) -> None:
    ids = list(page.list.model.ids)
    page.list.select(ids[0])
    press(page.list.grid, "3")
    assert page.list.current == ids[1]
    press(page.list.grid, "5")
    turning = SchoolTurning(desk)
    assert turning.rows.chosen == {ids[0]: Deed.REPEAT, ids[1]: Deed.LEFT}, "a lock in between loses nothing"


def test_a_whole_class_gets_another_letter_and_a_lock_loses_nothing(page: PromotionPage, press: Keys, desk: Desk) -> None:
    page.list.select(page.list.model.ids[0])
    press(page.list.grid, "8")
    assert len(page.list.selected) == 2, "everybody of 1А"
    page.give_letter("Б")
    again = SchoolTurning(desk).rows
    assert [again._cells(again._by_id[id_])[4] for id_ in page.list.model.ids[:3]] == ["2Б", "2Б", "5А"]
    press(page.list.grid, "4")
    assert SchoolTurning(desk).rows.letters == {}, "who leaves comes into no class"


def test_what_the_programme_does_not_know_is_refused_in_one_sentence(page: PromotionPage, press: Keys) -> None:
    page.list.select(page.list.model.ids[0])
    press(page.list.grid, "6")
    assert not page._bar.isHidden()
    assert SchoolTurning(page._desk).rows.chosen == {}


def test_nothing_begins_without_a_backup_or_an_explicit_choice(page: PromotionPage, desk: Desk, qtbot: QtBot) -> None:
    first = page.list.model.ids[0]
    page.list.select(first)
    page.choose(2)
    assert not page.go.isEnabled()
    page.anyway.setChecked(True)
    assert page.go.isEnabled()
    page.go.click()
    qtbot.waitUntil(lambda: not desk.kit.jobs.busy and page.list.model.rowCount() == 0)
    with desk.store.reading() as session:
        assert rollover.last_run(session) is not None
    assert list((desk.store.folder / "snapshots").glob("office.s*.db")), "a checked local copy was made first"
    page.take_back()
    qtbot.waitUntil(lambda: not desk.kit.jobs.busy and page.list.model.rowCount() == 6)
    assert SchoolTurning(desk).rows.chosen == {first: Deed.REPEAT}, "what was decided by hand stands there again, too"


def test_before_the_end_of_the_year_the_page_is_a_rehearsal(desk: Desk, qtbot: QtBot) -> None:
    desk.day = date(2026, 11, 29)
    page = PromotionPage(desk, SchoolTurning(desk))
    qtbot.addWidget(page)
    page.anyway.setChecked(True)
    assert not page.go.isEnabled()
    assert page.printing.isEnabled()
    assert "29.05.2027" in page._bar._happened.text()


def test_today_asks_for_it_in_august_and_september_only(desk: Desk) -> None:
    duty = NewYearDuty(desk.kit.words, writes=True)
    with desk.store.reading() as session:
        assert len(duty(session, IN_AUGUST, IN_AUGUST)) == 1
        assert duty(session, date(2026, 11, 29), IN_AUGUST) == ()


def test_the_paper_names_everybody_in_both_languages(desk: Desk) -> None:
    import io

    from pypdf import PdfReader

    from sppk_desktop.features.people.promotion_papers import annex
    from sppk_desktop.reports.paper_words import usual_words

    turning = SchoolTurning(desk)
    assert turning._turn is not None
    for language, heading in (("ky", "Буйрукка тиркеме"), ("ru", "Приложение к приказу")):
        pdf = annex(
            turning._turn, turning._lines, {}, {}, {"school.name": "№ 5"}, "А. Токтосунова", IN_AUGUST, usual_words(language)
        )
        text = "".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages)
        assert heading in text
        assert all(line.name.split()[0] in text for line in turning._lines)


def test_in_a_narrow_window_names_and_the_class_of_the_new_year_are_seen(page: PromotionPage, qtbot: QtBot) -> None:
    grid = page.list.grid
    characters = page._kit.theme.characters
    page.resize(max(characters(80), page.minimumSizeHint().width()), 700)
    page.show()
    QApplication.processEvents()
    shown = [at for at in range(len(grid.rows.columns)) if not grid.isColumnHidden(at)]
    assert [grid.rows.columns[at].key for at in shown] == ["class", "name", "deed", "to"]
    assert sum(grid.columnWidth(at) for at in shown) <= grid.viewport().width()
    assert grid.columnWidth(shown[1]) >= characters(17)
