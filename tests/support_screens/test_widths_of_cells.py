"""Columns of a help plan share the width; a date is never cut for it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.ui.support.cells import shared


@given(st.lists(st.integers(1, 60), min_size=2, max_size=12), st.integers(600, 1400), st.data())
def test_no_column_is_narrower_than_it_must_be_and_all_fit(shares: list[int], room: int, data: st.DataObject) -> None:
    least = data.draw(st.lists(st.sampled_from([0, 90]), min_size=len(shares), max_size=len(shares)).filter(
        lambda found: 0 in found and sum(found) < room - 20 * len(found)))  # fmt: skip
    widths = shared(shares, least, room)
    assert all(width >= must for width, must in zip(widths, least, strict=True))
    assert sum(widths) <= room + sum(width == 1 for width in widths)


def test_without_dates_the_shares_are_the_widths() -> None:
    assert shared([1, 3], [0, 0], 400) == [100, 300]
    assert shared([1, 3], [150, 0], 400) == [150, 250]
