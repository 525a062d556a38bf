"""When lines are due, done, late; shares; order; stages."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.plan import rules
from sppk_desktop.features.plan.records import SPECIALISTS
from sppk_desktop.features.plan.rules import ORDER, Share, Stage, State
from sppk_desktop.features.plan.sections import sections_of

YEAR = "2026/27"
FIRST = date(2026, 8, 1)
days = st.integers(0, 364).map(lambda count: FIRST + timedelta(days=count))
months = st.sampled_from(ORDER)


@given(days)
def test_every_day_of_the_year_lies_in_it_and_is_its_own_deadline(day: date) -> None:
    assert rules.is_within(day, YEAR)
    assert not rules.is_within(day.replace(year=day.year + 1), YEAR)
    assert rules.deadline(rules.month_code(day), day, YEAR) == day <= rules.deadline(rules.month_code(day), None, YEAR)


@given(st.none() | days, months)
def test_a_moved_day_lies_in_the_month_it_was_moved_to_and_going_there_twice_changes_nothing(
    due: date | None, month: str
) -> None:
    there = rules.moved(due, month, YEAR)
    assert (there is None) == (due is None)
    if there is not None and due is not None:
        assert rules.month_code(there) == month
        assert rules.is_within(there, YEAR)
        assert there.day <= due.day
        assert rules.moved(there, month, YEAR) == there


def test_the_end_of_january_becomes_the_end_of_february_of_the_same_school_year() -> None:
    assert rules.moved(date(2027, 1, 31), "02", YEAR) == date(2027, 2, 28)
    assert rules.moved(date(2027, 1, 15), "09", YEAR) == date(2026, 9, 15)
    assert rules.next_year(date(2024, 2, 29), "2027/28") == date(2028, 2, 29)


@given(months, st.none() | days, days, st.integers(0, 5), st.none() | st.integers(1, 5))
def test_a_line_is_done_by_enough_records_else_late_exactly_after_its_deadline(
    month: str, due: date | None, today: date, evidence: int, target: int | None
) -> None:
    due = rules.moved(due, month, YEAR)
    done = rules.is_done(evidence, target)
    assert done == (evidence >= (target or 1))
    state = rules.state(month, due, YEAR, today, done=done)
    late = rules.deadline(month, due, YEAR) < today
    assert (state is State.DONE) == done
    assert (state is State.LATE) == (late and not done)
    if state is State.NOW:
        assert rules.month_code(today) == month


@given(st.lists(st.tuples(months, st.booleans())))
def test_the_shares_of_the_months_add_up_to_the_plan(lines: list[tuple[str, bool]]) -> None:
    found = rules.shares(lines)
    assert sum(share.of for share in found.values()) == len(lines)
    assert sum(share.done for share in found.values()) == sum(done for _, done in lines)
    for share in found.values():
        assert share.percent is not None
        assert (share.percent == 100) == (share.done == share.of)
    assert Share().percent is None


@given(st.lists(st.integers(), min_size=1, unique=True), st.data())
def test_ordering_loses_no_line_and_puts_it_where_it_was_dropped(ids: list[int], data: st.DataObject) -> None:
    moving, before = data.draw(st.sampled_from(ids)), data.draw(st.none() | st.sampled_from(ids))
    after = rules.placed(ids, moving, before)
    assert sorted(after) == sorted(ids)
    if before is not None and before != moving:
        assert after.index(moving) + 1 == after.index(before)
    stepped = rules.neighbour(ids, moving, 1)
    assert stepped.index(moving) == min(ids.index(moving) + 1, len(ids) - 1)
    assert [each for each in stepped if each != moving] == [each for each in ids if each != moving]


def test_a_plan_is_considered_before_it_is_approved_and_an_approved_one_never_goes_back() -> None:
    steps = {(here, there) for here in Stage for there in Stage if rules.may_step(here, there)}
    assert steps == {
        (Stage.DRAFT, Stage.CONSIDERED),
        (Stage.CONSIDERED, Stage.APPROVED),
        (Stage.CONSIDERED, Stage.DRAFT),
    }
    assert [stage for stage in Stage if rules.is_frozen(stage)] == [Stage.APPROVED]


def test_every_specialist_has_sections_and_the_psychologist_her_obligatory_groups() -> None:
    codes = [section.code for option in SPECIALISTS for section in sections_of(option.code)]
    assert len(codes) == len(set(codes))
    assert [section.code for section in sections_of("psychologist") if section.obligatory] == ["P1", "P2a", "P2b", "P2c", "P3"]
    assert all(section.ky and section.ru for option in SPECIALISTS for section in sections_of(option.code))


def test_the_plan_of_another_year_has_nothing_on_a_sunday() -> None:
    assert rules.next_year(date(2026, 9, 19), "2027/28") == date(2027, 9, 20)  # the 19th is a Sunday there
    assert rules.next_year(date(2026, 10, 31), "2027/28") == date(2027, 10, 30)  # the month stays
    assert rules.next_year(date(2026, 9, 18), "2027/28") == date(2027, 9, 18)


def test_a_step_is_taken_neither_in_the_future_nor_before_the_one_that_came_first() -> None:
    today = date(2026, 11, 23)
    assert rules.may_be(today, None, today)
    assert not rules.may_be(today + timedelta(days=1), None, today)
    assert not rules.may_be(date(2026, 8, 27), date(2026, 8, 28), today)
