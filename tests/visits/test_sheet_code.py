"""The code on a printed sheet: typed wrong it is refused, scanned it is understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.core import sheet_code as code

codes = st.integers(0, 10**10 - 1).map(lambda number: code.with_check(f"{number:010}"))


@given(codes)
def test_every_wrong_digit_is_noticed(good: str):
    for place, digit in enumerate(good):
        for other in "0123456789":
            if other != digit:
                assert code.check(good[:place] + other + good[place + 1 :]) is None


@given(codes)
def test_swapped_neighbours_are_noticed(good: str):
    for place in range(11):
        swapped = good[:place] + good[place + 1] + good[place] + good[place + 2 :]
        if swapped != good:
            assert code.check(swapped) is None


@given(codes)
def test_a_code_is_understood_as_people_write_it(good: str):
    assert code.check(good) == code.check(code.grouped(good)) == code.check(good[:4] + "-" + good[4:]) == good


@given(codes, st.integers(1, 9))
def test_a_scanner_is_understood_on_any_keyboard_layout(good: str, page: int):
    latin = code.qr_text(good, page)
    cyrillic = latin.translate(str.maketrans("SPKV", "ЫЗЛМ"))
    assert code.check(latin) == code.check(cyrillic) == good


def test_the_example_of_the_design_page_is_a_good_code():
    assert code.grouped(code.with_check("4071552819")) == "4071 5528 1902"


@pytest.mark.parametrize("text", ["", "4071", "4071 5528 1903", "Бекмуратов", "4071 5528 19021", "SPPK1V4071552819P1"])
def test_what_is_no_code_is_refused(text: str):
    assert code.check(text) is None


def test_new_codes_are_good_and_differ():
    made = {code.new_code() for _ in range(500)}
    assert len(made) == 500
    assert all(code.check(each) == each for each in made)
