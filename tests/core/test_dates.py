"""Dates as people write them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.core import dates


def test_a_long_date_is_written_in_kyrgyz_and_in_russian() -> None:
    day = date(2026, 11, 23)
    assert dates.long(day, "ky") == "2026-жылдын 23-ноябры"
    assert dates.long(day, "ru") == "23 ноября 2026 г."
    assert dates.weekday(day, "ky") == "дүйшөмбү"
    assert dates.day_month(day, "ky") == "23-ноя"


def test_an_unknown_date_is_a_dash() -> None:
    assert dates.short(None) == "—"


def test_a_school_year_turns_in_august() -> None:
    assert dates.school_year(date(2026, 7, 31)) == "2025/26"
    assert dates.school_year(date(2026, 8, 1)) == "2026/27"
    assert dates.school_year(date(2099, 9, 1)) == "2099/00"


@given(st.dates(date(1950, 1, 1), date(2020, 1, 1)), st.integers(0, 20_000))
def test_age_grows_by_one_on_the_birthday(born: date, days: int) -> None:
    on = born + timedelta(days=days)
    grown = dates.age(born, on + timedelta(days=1)) - dates.age(born, on)
    tomorrow = on + timedelta(days=1)
    leap = (born.month, born.day) == (2, 29) and (tomorrow.month, tomorrow.day) == (3, 1)
    assert grown == int((tomorrow.month, tomorrow.day) == (born.month, born.day) or (leap and grown == 1))
