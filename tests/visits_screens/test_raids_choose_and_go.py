"""Choosing families for a raid, planning it, and its results one after the other."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from sppk_desktop.core.screens import Request
from sppk_desktop.features.people import same
from sppk_desktop.features.people.records import Family, FamilyCategory, PupilCategory, Residence
from sppk_desktop.features.visits import raid
from sppk_desktop.features.visits.raid import Choice, months_before
from sppk_desktop.features.visits.raid_book import RaidBook
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(0, 60))
def test_months_go_back_by_calendar_and_never_past_the_day(day: date, months: int) -> None:
    found = months_before(day, months)
    assert (day.year * 12 + day.month) - (found.year * 12 + found.month) == months
    assert found.day == day.day or found.day >= 28
    assert found.day <= day.day


def test_the_last_day_of_a_month_stands_for_days_it_lacks() -> None:
    assert months_before(date(2026, 5, 31), 3) == date(2026, 2, 28)
    assert months_before(date(2028, 5, 31), 3) == date(2028, 2, 29)


def test_everybody_is_chosen_in_the_order_of_the_streets(school: Store) -> None:
    with school.reading() as session:
        ids = raid.chosen_ids(session, Choice(), TODAY)
        keys = [session.get_one(Family, id_).address_key for id_ in ids]
    assert len(ids) > 50
    assert keys == sorted(keys)


def test_a_category_of_the_family_or_of_a_child_chooses_it(school: Store) -> None:
    with school.reading() as session:
        chosen = set(raid.chosen_ids(session, Choice(categories=("H11", "E12")), TODAY))
        own = set(session.scalars(select(FamilyCategory.family_id).where(FamilyCategory.code == "H11")))
        pupils = set(session.scalars(select(PupilCategory.pupil_id).where(PupilCategory.code == "E12")))
        of_child = set(
            session.scalars(select(Residence.family_id).where(Residence.pupil_id.in_(pupils), Residence.until.is_(None)))
        )
    assert chosen
    assert chosen <= own | of_child
    assert len(chosen) >= len(own | of_child) - 5  # a few have closed or left


def test_not_visited_for_months_leaves_out_who_was_seen_and_keeps_who_was_not_at_home(school: Store) -> None:
    with school.reading() as session:
        seen = session.scalars(
            select(Visit.family_id).where(Visit.outcome == "examined", Visit.visited_on > months_before(TODAY, 2))
        ).all()
        chosen = raid.chosen_ids(session, Choice(not_visited_months=2), TODAY)
        everybody = raid.chosen_ids(session, Choice(), TODAY)
    assert seen
    assert not set(seen) & set(chosen)
    assert set(everybody) - set(chosen) == set(seen) & set(everybody)


def test_a_household_merged_into_another_is_chosen_as_that_one_with_its_children_and_visits(school: Store) -> None:
    with school.saving() as session:
        seen = session.scalars(
            select(Visit.family_id).where(Visit.outcome == "examined", Visit.visited_on > months_before(TODAY, 2))
        ).all()
        other = next(id_ for id_ in raid.chosen_ids(session, Choice(), TODAY) if id_ in seen)
        last = raid.last_visits(session, [other], TODAY)[other]
        chain = [Family(name="Асановдор"), Family(name="Асандар")]
        session.add_all(chain)
        session.flush()
        main, middle = (family.id for family in chain)
        code = session.scalars(select(FamilyCategory.code).where(FamilyCategory.until.is_(None))).first()
        session.add(FamilyCategory(family_id=other, code=code, since=date(2026, 9, 1)))
        same.merge(session, "family", middle, other)
        same.merge(session, "family", main, middle)
        session.flush()
        assert main in raid.chosen_ids(session, Choice(), TODAY)
        assert main in raid.chosen_ids(session, Choice(categories=(str(code),)), TODAY)
        assert main not in raid.chosen_ids(session, Choice(not_visited_months=2), TODAY)
    with school.reading() as session:
        assert raid.last_visits(session, [main, other], TODAY) == {main: last, other: last}


def test_conditions_hold_together(school: Store, raids: RaidBook) -> None:
    rows = raids.choices()
    with school.reading() as session:
        class_id = rows.filters[0].choices(session)[0].key

        def fitting(**filters: str) -> set[int]:
            return set(rows.ids(session, Request(filters=filters)))

        both = fitting(**{"class": class_id, "category": "C10"})
        assert both == fitting(**{"class": class_id}) & fitting(category="C10")
        for filter_ in rows.filters:
            for choice in filter_.choices(session):
                assert fitting(**{filter_.key: choice.key}) <= fitting()
        ids = rows.ids(session, Request())[:20]
        assert all(len(line) == len(rows.columns) for line in rows.rows(session, ids).values())


@pytest.fixture
def planned(school: Store, raids: RaidBook) -> int:
    with school.reading() as session:
        families = raid.chosen_ids(session, Choice(categories=("C10", "H11")), TODAY)[:5]
    team = [
        {"name": "Асанова Гүлмира", "post": "социалдык педагог", "role": "chair"},
        {"name": "Токтоев Бакыт", "post": "инспектор", "role": "member"},
    ]
    return raids.make({"on": TODAY, "basis": "№ 118 буйрук", "purpose": "кышка даярдык", "commission": team}, families)


def visits_of(school: Store, raids: RaidBook, raid_id: int) -> list[int]:
    with school.reading() as session:
        return list(raids.ways(raid_id).ids(session, Request()))


def test_a_planned_raid_has_its_families_in_order_and_a_visit_for_each(school: Store, raids: RaidBook, planned: int) -> None:
    sheet = raids.sheet(planned)
    assert (sheet.families, sheet.done) == (5, 0)
    assert sheet.team.startswith("Асанова Гүлмира (социалдык педагог), Токтоев")
    with school.reading() as session:
        visits = session.scalars(select(Visit).where(Visit.raid_id == planned)).all()
        assert all(visit.planned_for == TODAY and visit.basis == "raid" and visit.outcome is None for visit in visits)


def test_results_go_from_one_family_to_the_next_and_round_again(school: Store, raids: RaidBook, planned: int) -> None:
    ways = visits_of(school, raids, planned)
    assert raids.next_without_result(planned) == ways[0]
    undo = raids.record(ways[0], "nobody_home")
    assert raids.next_without_result(planned, after=ways[0]) == ways[1]
    for visit in ways[2:]:
        raids.record(visit, "examined")
    assert raids.next_without_result(planned, after=ways[4]) == ways[1]
    undo()
    assert raids.sheet(planned).done == 3
    raids.record(ways[0], "moved")
    raids.record(ways[1], "not_let_in")
    assert raids.next_without_result(planned) is None


def test_the_figures_add_up_to_the_families(school: Store, raids: RaidBook, planned: int) -> None:
    ways = visits_of(school, raids, planned)
    raids.record(ways[0], "nobody_home")
    raids.record(ways[1], "examined")
    with school.reading() as session:
        figures = raid.figures(session, planned)
    assert figures.families == 5
    assert figures.outcomes == {"nobody_home": 1, "examined": 1}
    assert figures.not_yet == 3


def test_a_family_taken_off_the_list_can_be_put_back(school: Store, raids: RaidBook, planned: int) -> None:
    ways = visits_of(school, raids, planned)
    undo = raids.drop(planned, ways[2])
    assert visits_of(school, raids, planned) == [visit for visit in ways if visit != ways[2]]
    undo()
    assert visits_of(school, raids, planned) == ways


def test_the_same_family_is_not_put_on_the_list_twice(school: Store, raids: RaidBook, planned: int) -> None:
    with school.saving() as session:
        family = session.get_one(Visit, visits_of(school, raids, planned)[0]).family_id
        raid.add_families(session, session.get_one(raid.Raid, planned), [family, family])
    assert raids.sheet(planned).families == 5
