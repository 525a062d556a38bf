"""The page of terms: choose, print, sign, destroy; a wrong term is one sentence."""

from __future__ import annotations

from datetime import date

import pytest

from sppk_desktop.ui.newyear.retention_page import RetentionPage  # isort: skip  (Qt first)
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sppk_desktop.app.retention import RetentionDuty, SchoolKeeping
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.access.password_field import PasswordField
from sppk_desktop.ui.kit import Kit
from tests.conftest import PASSWORD
from tests.newyear.school import build
from tests.ui.conftest import PlainDesk, kit, nothing_left_open, press

from PySide6.QtWidgets import QLineEdit  # isort: skip

__all__ = ["kit", "nothing_left_open", "press"]
IN_SUMMER = date(2030, 7, 1)


class Desk(PlainDesk):
    """The office in the summer when a term is over."""

    def today(self) -> date:
        return IN_SUMMER


@pytest.fixture
def desk(kit: Kit, store: Store) -> Desk:
    build(store)
    return Desk(kit, store)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RetentionPage:
    made = RetentionPage(desk, SchoolKeeping(desk))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def test_two_names_and_the_password_destroy_what_is_chosen(page: RetentionPage, desk: Desk, qtbot: QtBot) -> None:
    assert page.list.model.rowCount() == 1
    page.list.select(page.list.model.ids[0])
    page.ask()
    window = page.window_of_deed
    mine = window.findChild(PasswordField)
    assert mine is not None
    names = [edit for edit in window.findChildren(QLineEdit) if edit.parent() is not mine and edit.maxLength() == 200]
    for edit, name in zip(names, ("Осмонов Б.", "Токтосунова А."), strict=True):
        edit.setText(name)
    mine.reveal(PASSWORD)
    window.go()
    qtbot.waitUntil(lambda: not desk.kit.jobs.busy and page.list.model.rowCount() == 0, timeout=30_000)
    assert "1-2029/30" in page._bar._happened.text()
    with desk.store.reading() as session:
        assert "Кеткен" not in session.scalars(select(Pupil.surname)).all()
        assert len(session.scalars(select(Pupil.id)).all()) == 6


def test_a_wrong_term_keeps_the_old_ones_and_says_so(page: RetentionPage, desk: Desk) -> None:
    page.terms["card"].setText("0")
    page.keep_terms()
    assert not page._bar.isHidden()
    assert SchoolKeeping(desk).terms()["card"] == 3
    page.terms["card"].setText("9")
    page.keep_terms()
    assert page.list.model.rowCount() == 0


def test_nothing_chosen_is_said(page: RetentionPage) -> None:
    page.list.grid.clearSelection()
    page.ask()
    assert not page._bar.isHidden()


def test_today_asks_for_the_review_in_summer_only(desk: Desk) -> None:
    duty = RetentionDuty(desk.store, writes=True)
    with desk.store.reading() as session:
        assert len(duty(session, IN_SUMMER, IN_SUMMER)) == 1
        assert duty(session, date(2030, 11, 1), IN_SUMMER) == []


def test_the_act_names_the_child_in_both_languages(desk: Desk) -> None:
    import io

    from pypdf import PdfReader

    from sppk_desktop.features.retention import destroying, review
    from sppk_desktop.features.retention.papers import Told, act
    from sppk_desktop.reports.paper_words import usual_words

    stick = {"sequence": 3, "made": "2030-06-30T16:05:00", "place": "USB", "file": "sppk-3.sppkb"}
    with desk.store.reading() as session:
        chosen = review.review(session, IN_SUMMER, review.terms(desk.store))
        counted = destroying.contents(desk.store, session, chosen)
    assert counted == {"card": 2}, "the card and its place in a class"
    names = {term.key: review.name_of(desk.store, term.key) for term in review.all_terms(desk.store)}
    told = Told(names, {term.key: term.name for term in review.all_terms(desk.store)}, review.terms(desk.store), counted, [stick])
    for language, heading, kind in (
        ("ky", "жок кылуу актысы", "Баланын картасы"),
        ("ru", "Акт об уничтожении", "Карточка ребёнка"),
    ):
        pdf = act(chosen, told, {"school.name": "№ 5"}, "А. Токтосунова", IN_SUMMER, usual_words(language))
        text = "".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages)
        for part in (heading, "Кеткен", kind, "30.06.2030 16:05"):
            assert part in text
