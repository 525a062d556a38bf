"""Registers of pupils in a real vault: once at a time, counted by the passport, listed as of any day, on paper."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from sppk_desktop.core.places import translations
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.screens import Request
from sppk_desktop.core.words import Words
from sppk_desktop.features.diagnostics.forms import ADOLESCENTS
from sppk_desktop.features.diagnostics.keeping import beforehand
from sppk_desktop.features.diagnostics.papers import CardPapers
from sppk_desktop.features.diagnostics.records import RegisterEntry
from sppk_desktop.features.diagnostics.register import (
    AlreadyOnRegister,
    AlreadyTakenOff,
    RegisterKeeper,
    TakenOffTooEarly,
    check,
)
from sppk_desktop.features.diagnostics.register_rows import RegisterRows
from sppk_desktop.features.diagnostics.telling import duties, moments
from sppk_desktop.features.people.records import Pupil, PupilCategory
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
KY = Words.read(translations(), "ky")


@pytest.fixture
def pupil(store: Store) -> int:
    with store.saving() as session:
        made = Pupil(surname="Өмүров", given="Бек", born=date(2012, 3, 4))
        session.add(made)
        session.flush()
        return made.id


def values(pupil: int, **more: Any) -> dict[str, Any]:
    empty: dict[str, Any] = dict.fromkeys(
        ("decision", "reasons", "essence", "responsible", "review_on", "planned_off", "until", "off_reason", "off_decision",
         "off_note")
    )  # fmt: skip
    return {**empty, "pupil_id": pupil, "register": "school", "since": date(2026, 9, 10), "basis": "№ 3 протокол", **more}


def categories(store: Store) -> list[tuple[str, date, date | None]]:
    with store.reading() as session:
        rows = session.scalars(select(PupilCategory).where(PupilCategory.removed_at.is_(None)).order_by(PupilCategory.id))
        return [(row.code, row.since, row.until) for row in rows]


def test_the_passport_counts_a_pupil_as_long_as_the_register_says(store: Store, pupil: int) -> None:
    keeper = RegisterKeeper(store)
    entry, revision = keeper.save(None, values(pupil), 0)
    assert categories(store) == [("G10", date(2026, 9, 10), None)]
    _, revision = keeper.save(entry, values(pupil, since=date(2026, 9, 12)), revision)
    assert categories(store) == [("G10", date(2026, 9, 12), None)]
    off = values(pupil, since=date(2026, 9, 12), until=date(2026, 11, 20), off_reason="better")
    _, revision = keeper.save(entry, off, revision)
    assert categories(store) == [("G10", date(2026, 9, 12), date(2026, 11, 20))]
    keeper.save(entry, values(pupil, since=date(2026, 9, 12)), revision)
    assert categories(store) == [("G10", date(2026, 9, 12), None)]
    keeper.remove(entry)
    assert categories(store) == []
    keeper.restore(entry)
    assert categories(store) == [("G10", date(2026, 9, 12), None)]


def test_a_pupil_stands_on_a_register_once_at_a_time(store: Store, pupil: int) -> None:
    keeper = RegisterKeeper(store)
    keeper.save(None, values(pupil, until=date(2026, 10, 1), off_reason="better"), 0)
    keeper.save(None, values(pupil, since=date(2026, 11, 1)), 0)
    keeper.save(None, values(pupil, register="idn", since=date(2026, 11, 1)), 0)
    with pytest.raises(AlreadyOnRegister):
        keeper.save(None, values(pupil, since=date(2026, 11, 5)), 0)
    assert [code for code, _, _ in categories(store)] == ["G10", "G10", "G11"]


def test_the_list_is_as_of_a_day(store: Store, pupil: int) -> None:
    keeper = RegisterKeeper(store)
    keeper.save(None, values(pupil, until=date(2026, 10, 1), off_reason="better"), 0)
    on = Request(filters={"state": "on"})
    for day, found in ((date(2026, 9, 9), 0), (date(2026, 9, 10), 1), (date(2026, 10, 1), 1), (date(2026, 10, 2), 0)):
        with store.reading() as session:
            assert len(RegisterRows(KY, day).ids(session, on)) == found


def test_filters_find_what_is_due(store: Store, pupil: int) -> None:
    keeper = RegisterKeeper(store)
    keeper.save(None, values(pupil, planned_off=date(2026, 11, 20), reasons=["truancy", "fights"]), 0)
    keeper.save(None, values(pupil, register="idn", review_on=date(2026, 11, 1)), 0)
    rows = RegisterRows(KY, TODAY)
    with store.reading() as session:
        assert rows.ids(session, Request(filters={"due": "planned"})) == [1]
        assert rows.ids(session, Request(filters={"due": "review"})) == [2]
        assert rows.ids(session, Request(filters={"reason": "fights"})) == [1]
        assert rows.ids(session, Request(filters={"register": "idn"})) == [2]
        assert rows.ids(session, Request(search="омур")) == [1, 2]
        assert "мушташат" in rows.rows(session, [1])[1][5]


def test_today_and_the_timeline_know_of_it(store: Store, pupil: int) -> None:
    RegisterKeeper(store).save(None, values(pupil, planned_off=date(2026, 11, 20), review_on=date(2026, 11, 25)), 0)
    with store.reading() as session:
        (duty,) = duties(session, KY, TODAY, TODAY)
        assert (duty.due, duty.opens.kind, duty.opens.id) == (date(2026, 11, 20), "register_entry", 1)
        assert [moment.on for moment in moments(session, "pupil", pupil, TODAY, KY)] == [date(2026, 9, 10)]
        assert moments(session, "pupil", pupil, TODAY, KY, names_protected=False) == []


def test_what_cannot_be_so_is_said_at_its_field(pupil: int) -> None:
    assert set(check(values(pupil, until=date(2026, 9, 1), off_reason="better"))) == {"until"}
    assert set(check(values(pupil, until=date(2026, 9, 20)))) == {"off_reason"}
    assert set(check(values(pupil, off_reason="better"))) == {"until"}
    assert set(check(values(pupil, planned_off=date(2026, 9, 1)))) == {"planned_off"}
    assert check(values(pupil)) == {}


def test_a_card_begins_with_what_the_register_knows(store: Store, pupil: int) -> None:
    RegisterKeeper(store).save(None, values(pupil, planned_off=date(2027, 3, 1)), 0)
    with store.reading() as session:
        known = beforehand(session, ADOLESCENTS, pupil, TODAY, KY, "Айгүл")
    assert (known["school_since"], known["school_basis"], known["planned_off"]) == (
        date(2026, 9, 10), "№ 3 протокол", date(2027, 3, 1),
    )  # fmt: skip
    assert "idn_since" not in known


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_registers_stand_on_paper(store: Store, pupil: int, language: str) -> None:
    RegisterKeeper(store).save(None, values(pupil, reasons=["truancy"]), 0)
    papers = CardPapers(store, lambda: TODAY)
    for make in (
        papers.register_list(None, TODAY, language),
        papers.register_list("school", TODAY, language),
        papers.register_extract(pupil, language),
    ):
        text = " ".join(page.extract_text() for page in PdfReader(BytesIO(make(unwatched))).pages)
        assert "Өмүров" in text
        assert "№ 3 протокол" in text
    assert papers.register_list("idn", TODAY, language)(unwatched)[:4] == b"%PDF"
    with store.reading() as session:
        assert session.get_one(RegisterEntry, 1).pupil_id == pupil


def test_taking_off_ends_the_entry_and_can_be_taken_back(store: Store, pupil: int) -> None:
    keeper = RegisterKeeper(store)
    entry, _ = keeper.save(None, values(pupil), 0)
    with pytest.raises(TakenOffTooEarly):
        keeper.take_off(entry, {"until": date(2026, 9, 1), "off_reason": "better"})
    undo = keeper.take_off(entry, {"until": TODAY, "off_reason": "better", "off_decision": "№ 5"})
    assert categories(store) == [("G10", date(2026, 9, 10), TODAY)]
    with pytest.raises(AlreadyTakenOff):
        keeper.take_off(entry, {"until": TODAY, "off_reason": "better"})
    undo()
    assert categories(store) == [("G10", date(2026, 9, 10), None)]
    with store.reading() as session:
        assert duties(session, KY, TODAY, TODAY) == []
