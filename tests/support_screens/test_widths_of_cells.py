"""Columns of a help plan share the width; a date is never cut for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.ui.support.widths import between_syllables, least_for_words, shared


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


@given(st.lists(st.tuples(st.sampled_from([0, 90]), st.integers(10, 200)), min_size=1, max_size=12), st.integers(200, 1400))
def test_the_widest_words_give_way_first_and_none_before_it_must(columns: list[tuple[int, int]], room: int) -> None:
    firm, wanted = [one for one, _ in columns], [one for _, one in columns]
    least = least_for_words(firm, wanted, room)
    assert all(width >= must for width, must in zip(least, firm, strict=True))
    assert sum(least) <= max(room, sum(firm))
    if sum(map(max, firm, wanted)) <= room:
        assert least == list(map(max, firm, wanted))
    cut = [width for width, must, word in zip(least, firm, wanted, strict=True) if width < word and width > must]
    assert len(set(cut)) < 2


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("психологическое", {3, 5, 7, 9, 11, 12}),
        ("мугалими", {2, 4, 6}),
        ("тверждение", {4, 5, 7}),
        ("сталь", set[int]()),
        ("район", set[int]()),
    ],
)
def test_a_word_is_broken_between_its_syllables_only(word: str, told: set[int]) -> None:
    assert {at for at in range(1, len(word)) if between_syllables(word, at)} == told
