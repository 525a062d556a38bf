"""Reading a line of time stretch by stretch gives exactly what reading it at once gives, whatever the sources hold."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.core.cards import Moment
from sppk_desktop.core.timeline import Piece, Stretch, weave

START = date(2020, 9, 1)
days = st.lists(st.integers(0, 60).map(lambda n: START + timedelta(days=n)), max_size=40)
sources = st.lists(days, min_size=1, max_size=4)


def of(days: list[date], name: str) -> list[Moment]:
    return [Moment(day, "eye", f"{name}{at}") for at, day in enumerate(days)]


def piece(moments: list[Moment], stretch: Stretch) -> Piece:
    """A source as `core.timeline` asks for: whole days, the latest first, and the day from which it is complete."""
    fits = sorted((one for one in moments if one.on in stretch), key=lambda one: one.on, reverse=True)
    if not stretch.least or len(fits) <= stretch.least:
        return Piece(fits)
    border = fits[stretch.least].on
    whole = [one for one in fits if one.on > border] or [one for one in fits if one.on == border]
    return Piece(whole, whole[-1].on)


@given(sources, st.integers(1, 12))
def test_stretches_put_together_are_the_whole_line(lists: list[list[date]], least: int) -> None:
    told = [of(one, chr(97 + at)) for at, one in enumerate(lists)]
    whole = sorted((moment for one in told for moment in one), key=lambda one: one.on, reverse=True)
    found: list[Moment] = []
    until: date | None = None
    for _ in range(200):
        stretch = Stretch(until=until, least=least)
        page = weave([piece(one, stretch) for one in told], stretch)
        assert page.moments or page.earlier is None
        assert [moment.on for moment in page.moments] == sorted((moment.on for moment in page.moments), reverse=True)
        found += page.moments
        if page.earlier is None:
            break
        until = page.earlier
    assert [moment.on for moment in found] == [moment.on for moment in whole]
    assert {str(moment.title) for moment in found} == {str(moment.title) for moment in whole}


@given(days, st.integers(1, 12))
def test_a_stretch_of_few_days_is_not_much_longer_than_asked_for(on: list[date], least: int) -> None:
    stretch = Stretch(least=least)
    page = weave([piece(of(on, "a"), stretch)], stretch)
    most_of_a_day = max((on.count(day) for day in set(on)), default=0)
    assert len(page.moments) <= least + most_of_a_day
