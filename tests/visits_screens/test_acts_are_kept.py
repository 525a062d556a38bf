"""Acts in a real vault: unknown stays unknown, nested rows keep their identity, plans and codes find their way back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text

from sppk_desktop.core import sheet_code as code
from sppk_desktop.core.errors import ChangedMeanwhile
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.visits import acts as act_values
from sppk_desktop.features.visits import planning
from sppk_desktop.features.visits.act_book import ActBook
from sppk_desktop.features.visits.entry import FACTS
from sppk_desktop.features.visits.records import PrintedSheet, Visit, VisitMember
from sppk_desktop.features.visits.rules import State
from sppk_desktop.features.visits.shown import NoSuchVisit, NotReady
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def family(school: Store) -> int:
    """A family nobody has visited or plans to visit."""
    with school.reading() as session:
        visited = select(Visit.family_id)
        return session.scalars(select(Family.id).where(Family.id.not_in(visited), Family.closed.is_(None)).limit(1)).one()


def test_facts_nobody_looked_at_are_null_in_the_file(school: Store, acts: ActBook, family: int) -> None:
    visit = acts.start(family)
    sheet = acts.sheet(visit)
    acts.keep(visit, {**sheet.values, "outcome": "examined", "heating": "coal", "hot_water": False})
    with school.reading() as session:
        columns = ", ".join(name for name in FACTS)
        row = session.execute(text(f"SELECT {columns} FROM visit WHERE id = {visit}")).mappings().one()
        assert {name for name in FACTS if row[name] is not None} == {"heating", "hot_water"}
    assert acts.sheet(visit).values["hot_water"] is False
    assert acts.sheet(visit).values["bath"] is None


def test_before_anybody_went_the_act_knows_only_what_the_register_knows(acts: ActBook, family: int) -> None:
    sheet = acts.sheet(acts.start(family))
    assert not sheet.written
    assert sheet.values["visited_on"] == TODAY
    assert sheet.values["members"]
    assert all(row.get("at_home") is None for row in sheet.values["members"])
    assert all(sheet.values[name] is None for name in FACTS)
    assert sheet.header.name


def test_looking_at_a_planned_visit_writes_nothing(school: Store, acts: ActBook, family: int) -> None:
    visit = acts.plan(family, TODAY + timedelta(3))
    acts.sheet(visit)
    with school.reading() as session:
        assert session.get_one(Visit, visit).visited_on is None
        assert session.get_one(Visit, visit).revision == 1
        assert session.scalars(select(VisitMember).where(VisitMember.visit_id == visit)).all() == []


def test_a_visit_begun_by_looking_only_goes_again_and_one_with_a_word_in_it_stays(
    school: Store, acts: ActBook, family: int
) -> None:
    visit = acts.start(family)
    assert acts.let_go(visit)
    with school.reading() as session:
        assert planning.open_visit(session, family) is None
        assert planning.planned_visit(session, family) is None
    visit = acts.start(family)
    acts.keep(visit, {**acts.sheet(visit).values, "heating": "coal"})
    assert not acts.let_go(visit)
    planned = acts.plan(family, TODAY + timedelta(3))
    assert not acts.let_go(planned)


def test_rows_keep_their_identity_and_blank_ones_are_not_kept(school: Store, acts: ActBook, family: int) -> None:
    visit = acts.start(family)
    members = [dict(row) for row in acts.sheet(visit).values["members"]]
    acts.keep(visit, {"visited_on": TODAY, "members": [*members, {"name": "", "kinship": None}]})
    kept: list[dict[str, Any]] = acts.sheet(visit).values["members"]
    assert [row["name"] for row in kept] == [row["name"] for row in members]
    assert [row.get("pupil_id") for row in kept] == [row.get("pupil_id") for row in members]
    kept[0]["at_home"] = True
    acts.keep(visit, {"members": [kept[-1], kept[0]]})
    again = acts.sheet(visit).values["members"]
    assert [row["id"] for row in again] == [kept[-1]["id"], kept[0]["id"]]
    assert again[1]["at_home"] is True


def test_somebody_elses_later_save_is_not_overwritten(acts: ActBook, family: int) -> None:
    visit = acts.start(family)
    revision = acts.sheet(visit).revision
    acts.keep(visit, {"visited_on": TODAY}, revision)
    with pytest.raises(ChangedMeanwhile):
        acts.keep(visit, {"purpose": "кайра"}, revision)


def test_starting_again_opens_the_act_that_is_being_written(acts: ActBook, family: int) -> None:
    planned = acts.plan(family, TODAY + timedelta(5))
    assert acts.start(family) == planned
    acts.keep(planned, {"visited_on": TODAY, "outcome": "examined"})
    assert acts.start(family) == planned
    assert acts.sheet(planned).state is State.OPEN


def test_a_visit_called_off_can_be_brought_back(acts: ActBook, family: int) -> None:
    visit = acts.plan(family, TODAY)
    undo = acts.call_off(visit, "ата-эне өзү келди")
    assert acts.sheet(visit).state is State.CANCELLED
    undo()
    assert acts.sheet(visit).state is State.PLANNED


def test_an_unfinished_act_is_not_signed_and_takes_no_number(school: Store, acts: ActBook, family: int) -> None:
    visit = acts.start(family)
    with pytest.raises(NotReady):
        acts.sign(visit, {"visited_on": TODAY, "outcome": "examined"})
    with school.reading() as session:
        assert session.get_one(Visit, visit).act_number is None


def test_the_code_on_a_sheet_opens_its_visit_and_a_mistyped_one_opens_nothing(school: Store, family: int) -> None:
    with school.reading() as session:
        visit_id, printed = session.execute(select(PrintedSheet.visit_id, PrintedSheet.code).limit(1)).one()
        link = planning.by_code(session, printed)
        assert link is not None
        assert (link.kind, link.id) == ("visit", visit_id)
    typed = code.grouped(printed)
    assert code.check(typed) == printed
    wrong = ("1" if typed[0] != "1" else "2") + typed[1:]
    assert code.check(wrong) is None


def test_a_visit_that_is_gone_says_so(acts: ActBook) -> None:
    with pytest.raises(NoSuchVisit):
        acts.sheet(10_000_000)


def test_what_last_time_means_is_the_signed_examined_visit_before(school: Store, acts: ActBook) -> None:
    with school.reading() as session:
        visit = session.scalars(select(Visit).where(Visit.planned_for >= TODAY, Visit.signed_at.is_(None)).limit(1)).one()
        last = act_values.last_examined(session, visit)
        assert last is not None
        earlier = session.scalars(
            select(Visit).where(Visit.family_id == visit.family_id, Visit.outcome == "examined", Visit.visited_on.is_not(None))
        ).all()
        assert last.visited_on == max(v.visited_on for v in earlier if v.visited_on)
    sheet = acts.sheet(visit.id)
    assert sheet.last_on == last.visited_on
    assert sheet.last["heating"] == last.heating
