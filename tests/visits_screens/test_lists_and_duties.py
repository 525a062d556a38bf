"""The lists of visits and raids, the duties of Today, and the timelines, on a school with two years behind it."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import func, select

from sppk_desktop.core.screens import Request
from sppk_desktop.core.words import Words
from sppk_desktop.features.visits.duties import duties, moments_of_family
from sppk_desktop.features.visits.history import visits_of
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.features.visits.rules import State, state
from sppk_desktop.features.visits.screens import RaidRows, VisitRows
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)


def test_every_visit_is_in_exactly_one_state_of_the_filter(school: Store, words: Words) -> None:
    rows = VisitRows(words, TODAY)
    with school.reading() as session:
        everything = set(rows.ids(session, Request()))
        by_state = {s: set(rows.ids(session, Request(filters={"state": s.value}))) for s in State}
        assert sum(len(ids) for ids in by_state.values()) == len(everything) > 40
        assert set().union(*by_state.values()) == everything
        for found, ids in by_state.items():
            for visit in session.scalars(select(Visit).where(Visit.id.in_(ids))):
                told = state(planned_for=visit.planned_for, begun=visit.outcome is not None, cancelled=False, today=TODAY,
                             signed_on=visit.signed_at.date() if visit.signed_at else None)  # fmt: skip
                assert told is found


def test_the_list_has_a_cell_for_every_column_and_the_latest_first(school: Store, words: Words) -> None:
    rows = VisitRows(words, TODAY)
    with school.reading() as session:
        ids = rows.ids(session, Request(filters={"state": "signed"}))
        cells = rows.rows(session, ids[:30])
        assert all(len(line) == len(rows.columns) for line in cells.values())
        days = [cells[id_][2] for id_ in ids[:30]]
        assert days == sorted(days, reverse=True)


def test_search_finds_a_family_typed_without_kyrgyz_letters_and_an_act_by_its_number(school: Store, words: Words) -> None:
    rows = VisitRows(words, TODAY)
    with school.reading() as session:
        number = session.scalar(select(Visit.act_number).where(Visit.act_number.is_not(None)))
        assert number is not None
        found = rows.ids(session, Request(search=number))
        assert [session.get_one(Visit, id_).act_number for id_ in found] == [number]


def test_ahead_shows_what_is_planned_and_overdue_the_oldest_first(school: Store, words: Words) -> None:
    rows = VisitRows(words, TODAY, ahead=True)
    with school.reading() as session:
        ids = rows.ids(session, Request())
        days = [session.get_one(Visit, id_).planned_for for id_ in ids]
        assert days == sorted(day for day in days if day)
        late = rows.ids(session, Request(filters={"when": "overdue"}))
        assert 0 < len(late) < len(ids)
        assert all((session.get_one(Visit, id_).planned_for or TODAY) < TODAY for id_ in late)


def test_raids_count_their_families_and_results(school: Store, words: Words) -> None:
    rows = RaidRows(words)
    with school.reading() as session:
        ids = rows.ids(session, Request())
        cells = rows.rows(session, ids)
    assert len(ids) == 6
    assert cells[ids[0]][5].startswith("0 / ")
    assert all(cells[id_][5] == f"{cells[id_][4]} / {cells[id_][4]}" for id_ in ids[1:])


def test_numbers_of_acts_have_no_gaps_within_a_school_year(school: Store) -> None:
    with school.reading() as session:
        years = session.execute(
            select(Visit.school_year, func.count(), func.max(Visit.act_number))
            .where(Visit.signed_at.is_not(None))
            .group_by(Visit.school_year)
        ).all()
    assert years
    assert all(last == f"{year}-{count:04}" for year, count, last in years)


def test_duties_name_what_is_late_and_the_raid_but_not_each_family_of_it(school: Store, words: Words) -> None:
    with school.reading() as session:
        found = duties(session, words, TODAY + timedelta(days=7))
    assert any(duty.due < TODAY and duty.opens.kind == "visit" for duty in found)
    assert [duty.due for duty in found if duty.opens.kind == "raid"] == [date(2026, 11, 27)]
    assert all(duty.due <= TODAY + timedelta(days=7) for duty in found)


def test_history_compares_each_examined_visit_with_the_one_before(school: Store, words: Words) -> None:
    with school.reading() as session:
        family = session.execute(
            select(Visit.family_id)
            .where(Visit.outcome == "examined")
            .group_by(Visit.family_id)
            .order_by(func.count().desc())
            .limit(1)
        ).scalar_one()
        past = visits_of(session, family, TODAY)
        examined = [visit for visit in past if visit.outcome == "examined"]
        assert len(examined) >= 3
        assert examined[-1].since_last is None
        assert all(visit.since_last is not None for visit in examined[:-1])
        moments = moments_of_family(session, family, TODAY, words)
        assert len(moments) == len(past)
        assert all(moment.opens is not None and moment.opens.kind == "visit" for moment in moments)
