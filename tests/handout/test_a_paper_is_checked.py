"""A paper for an audience over a real vault: what is found, replaced, kept with a reason; the page on which it is confirmed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from sppk_desktop import ui  # noqa: F401
from sppk_desktop.app.handout import show_handout
from sppk_desktop.app.people import Extras, add_openers, people_tabs
from sppk_desktop.core.handouts import Decision, Entry, paged
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity.consents import ConsentMissing
from sppk_desktop.features.activity.records import Activity, HandOver
from sppk_desktop.features.handout.book import NotConfirmed
from sppk_desktop.features.handout.records import Handout
from sppk_desktop.features.people import register
from sppk_desktop.features.people.records import Family, Person, Pupil
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.handout.page import HandoutPage
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.shell import Shell

TODAY = date(2026, 11, 23)
SAID = "Айдар Данияр Осмонов менен урушту. Апасы Айгүл Бекмуратовага 0555 12 34 56 боюнча чалынды."


@pytest.fixture
def child(store: Store) -> int:
    with store.saving() as session:
        family = Family(name="Бекмуратовдор", street="Ибраимов көч.", house="3")
        session.add(family)
        session.flush()
        child = register.enrol(session, Pupil(surname="Бекмуратов", given="Айдар"), None, family.id, date(2024, 9, 1))
        register.enrol(session, Pupil(surname="Осмонов", given="Данияр"), None, None, date(2024, 9, 1))
        mother = Person(surname="Бекмуратова", given="Айгүл", phone="+996555123456")
        session.add(mother)
        session.flush()
        register.tie(session, child.id, mother.id, "mother")
        for day in range(1, 21):
            session.add(Activity(kind="talk", on=date(2026, 10, day), pupil_id=child.id, topic="Жүрүм-туруму", essence=SAID))
        return child.id


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, store: Store, child: int, tmp_path: Path) -> Iterator[HandoutPage]:
    kit = Kit.make(qapp, Words.read(translations(), "ky"), Preferences.read(tmp_path / "preferences.json"))
    window = Shell(kit, store, people_tabs(Extras()), today=lambda: TODAY)
    add_openers(window)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield show_handout(window, "pupil", child)
    kit.close()


def test_others_stand_as_roles_and_the_child_as_himself(page: HandoutPage) -> None:
    assert page.draft is not None
    entry = page.draft.entries[-1]
    assert entry.result.endswith("Айдар [башка окуучу] менен урушту. Апасы [апасы] [телефон] боюнча чалынды.")


def test_a_paper_leaves_only_when_every_page_was_confirmed(page: HandoutPage, store: Store) -> None:
    draft = page.draft
    assert draft is not None
    assert len(draft.pages) > 1
    page.confirm()
    with pytest.raises(NotConfirmed):
        page._book.hand_over(draft, {"to_whom": "БИК", "basis": "сурам"})
    for _ in draft.pages[1:]:
        page.confirm()
    id_, make = page._book.hand_over(draft, {"to_whom": "Бекмуратова А.", "basis": "арыз"})
    text = "".join(sheet.extract_text() for sheet in PdfReader(BytesIO(make(lambda *_: None))).pages)
    assert "Осмонов" not in text
    assert "555" not in text
    assert "[башка" in text
    with store.reading() as session:
        row = session.scalars(select(HandOver)).one()
        kept = session.get_one(Handout, id_)
        assert (row.receiver, row.to_whom, row.basis) == ("parent", "Бекмуратова А.", "арыз")
        assert (row.print_code or "").replace(" ", "") == kept.print_code
        assert kept.hand_over_id == row.id


def test_for_a_commission_a_consent_or_a_reason_is_demanded_and_nothing_is_half_written(page: HandoutPage, store: Store) -> None:
    page._audience.set_codes(["commission"])
    page.compose()
    draft = page.draft
    assert draft is not None
    for _ in draft.pages:
        page.confirm()
    with pytest.raises(ConsentMissing):
        page._book.hand_over(draft, {"to_whom": "БИК", "basis": "сурам"})
    with store.reading() as session:
        assert session.scalars(select(Handout)).all() == []
    page._book.hand_over(draft, {"to_whom": "БИК", "basis": "сурам", "without_consent": "сот чечими"})


def test_a_name_kept_against_the_proposal_needs_a_reason_and_the_reason_is_kept(page: HandoutPage) -> None:
    draft = page.draft
    assert draft is not None
    entry, mark = next((entry, one) for entry, one in page.marks if not one.own)
    page._pick(entry, mark)
    page.decide.keep()
    page.confirm()
    assert 0 not in draft.confirmed
    page.decide._reason.setText("күбө катары")
    page.decide._reason.textEdited.emit("күбө катары")
    page.confirm()
    assert 0 in draft.confirmed
    assert draft.kept_with_reasons() == [(entry.text[mark.start : mark.end], "күбө катары")]


def test_words_the_program_does_not_know_are_marked_by_hand_and_the_page_is_open_again(page: HandoutPage) -> None:
    draft = page.draft
    assert draft is not None
    page.confirm()
    page._turn_to(0)
    entry = draft.pages[0][0]
    at = page.sheet.toPlainText().index("урушту")
    cursor = page.sheet.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len("урушту"), QTextCursor.MoveMode.KeepAnchor)
    page.sheet.setTextCursor(cursor)
    page.mark_selected()
    assert "урушту" not in entry.result
    assert 0 not in draft.confirmed


def test_one_decision_for_the_whole_paper_opens_the_pages_it_changed(page: HandoutPage) -> None:
    draft = page.draft
    assert draft is not None
    for _ in draft.pages:
        page.confirm()
    page._turn_to(0)
    entry, mark = next((entry, one) for entry, one in page.marks if "Осмонов" in entry.text[one.start : one.end])
    page._pick(entry, mark)
    page.decide._role.setCurrentText("[классташы]")
    page._everywhere()
    assert all("[классташы]" in one.result for one in draft.entries if "Осмонов" in one.text)
    assert not draft.is_confirmed


def test_what_was_decided_comes_back_after_going_away(page: HandoutPage, store: Store) -> None:
    page.confirm()
    page.decide.replace()
    entry = page._page[0]
    page._entry = entry
    page.leave_out()
    desk = page._desk
    assert isinstance(desk, Shell)
    page._leave()
    again = show_handout(desk, "pupil", store.drafts.all()[0].record_id or 0)
    assert again.draft is not None
    assert again.draft.confirmed == {0}
    assert any(one.left_out for one in again.draft.entries)


def test_tab_goes_from_mark_to_mark(page: HandoutPage, qtbot: QtBot) -> None:
    first = page._decision
    qtbot.keyClick(page.sheet, Qt.Key.Key_Tab)
    assert page._decision is not first


words = st.text("абв где", min_size=1, max_size=60)


@given(words, st.integers(0, 60), st.integers(0, 60), st.integers(0, 60), st.integers(0, 60))
def test_marks_by_hand_never_overlap_and_hide_what_they_cover(text: str, a: int, b: int, c: int, d: int) -> None:
    entry = Entry(TODAY, text)
    for one, other in ((a, b), (c, d)):
        start, end = sorted((min(one, len(text)), min(other, len(text))))
        entry.mark(start, end, "[#]")
    ends = [0]
    for decision in entry.decisions:
        assert decision.start >= ends[-1]
        ends.append(decision.end)
    hidden = sum(one.end - one.start for one in entry.decisions)
    assert len(entry.result.replace("[#]", "")) == len(text) - hidden


@given(st.lists(st.integers(1, 900), max_size=30))
def test_pages_hold_every_entry_once_and_none_is_empty(lengths: list[int]) -> None:
    entries = [Entry(TODAY, "а" * length) for length in lengths]
    pages = paged(entries)
    assert [entry for page in pages for entry in page] == entries
    assert all(pages)
    assert all(one.needs_reason for one in [Decision(0, 1, "name", "[x]", replaced=False)])
