"""Old backups are thinned by order and day seen; the last verified one and a strange clock stop the knife."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.storage.retention import DAYS, MONTHS, WEEKS, Copy, may_go

DAY = date(2026, 11, 23)
days = st.dates(date(2020, 1, 1), date(2035, 1, 1))
histories = st.lists(st.integers(0, 60), max_size=60).map(
    lambda gaps: [Copy(i + 1, date(2020, 1, 1) + timedelta(sum(gaps[: i + 1]))) for i in range(len(gaps))]
)


def daily(count: int) -> list[Copy]:
    return [Copy(count - back, DAY - timedelta(back)) for back in range(count)]


def test_a_year_of_daily_copies_is_thinned_to_days_weeks_and_months() -> None:
    copies = daily(365)
    gone = may_go(copies, DAY, 365)
    left = sorted((copy.day for copy in copies if copy.sequence not in gone), reverse=True)
    assert left[:7] == [DAY - timedelta(back) for back in range(7)]
    assert len(left) <= DAYS + WEEKS + MONTHS
    assert left[-1] == date(2025, 12, 31)
    assert {(day.year, day.month) for day in left} == {(day.year, day.month) for day in (copy.day for copy in copies[:350])}


def test_several_copies_of_one_day_leave_the_three_newest() -> None:
    assert may_go([Copy(n, DAY) for n in range(1, 6)], DAY, None) == {1, 2}
    assert may_go([Copy(n, DAY) for n in range(1, 6)], DAY, 1) == {2}


@given(histories, days, st.integers(0, 60))
def test_the_newest_and_the_last_verified_are_never_deleted(copies: list[Copy], today: date, verified: int) -> None:
    gone = may_go(copies, today, verified)
    assert verified not in gone
    assert not copies or copies[-1].sequence not in gone


@given(histories, days)
def test_nothing_is_deleted_when_the_clock_was_set_back(copies: list[Copy], today: date) -> None:
    if copies and copies[-1].day > today:
        assert may_go(copies, today, None) == frozenset()


@given(histories, st.integers(1, 4000))
def test_a_clock_set_ahead_ages_nothing(copies: list[Copy], ahead: int) -> None:
    if copies:
        today = copies[-1].day
        assert may_go(copies, today + timedelta(ahead), None) == may_go(copies, today, None)


@given(st.permutations([Copy(n, DAY - timedelta(n * 3)) for n in range(1, 7)]), st.integers(1, 6))
def test_dates_that_run_backwards_delete_nothing(copies: list[Copy], verified: int) -> None:
    assert may_go(copies, DAY, verified) == frozenset()


def test_one_copy_from_a_wrong_future_does_not_stop_thinning_for_ever() -> None:
    copies = [Copy(1, DAY), Copy(2, date(2036, 1, 1)), Copy(3, DAY), Copy(4, DAY), Copy(5, DAY)]
    assert may_go(copies, DAY, 5) == {1}


@given(histories)
def test_thinning_again_at_once_takes_nothing_more(copies: list[Copy]) -> None:
    if copies:
        today = copies[-1].day
        gone = may_go(copies, today, None)
        left = [copy for copy in copies if copy.sequence not in gone]
        assert may_go(left, today, None) == frozenset()


def test_daylight_saving_and_new_year_are_no_jump() -> None:
    copies = [Copy(1, date(2026, 12, 31)), Copy(2, date(2027, 1, 1))]
    assert may_go(copies, date(2027, 1, 1), 2) == frozenset()
