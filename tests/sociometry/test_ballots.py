"""A ballot is typed as numbers; what cannot be is said in a sentence of its own."""

from __future__ import annotations

import pytest

from sppk_desktop.features.sociometry.ballots import read_line

MEMBERS = range(1, 31)


@pytest.mark.parametrize("typed", ["3 7 12", " 3,7,12 ", "3. 7. 12.", "3;7 /12", "3+7+12"])
def test_numbers_come_however_they_are_parted(typed: str) -> None:
    assert read_line(typed, 1, MEMBERS, 3).numbers == (3, 7, 12)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("1 2", "own number"), ("2 31", "no number 31"), ("4 4", "written twice"), ("2 3 4 5", "At most 3"), ("2 а", "а"),
     ("9 2", "both columns"), ("123", "123")],
)  # fmt: skip
def test_what_cannot_be_is_said(typed: str, said: str) -> None:
    line = read_line(typed, 1, MEMBERS, 3, (9,))
    assert line.numbers == ()
    assert line.wrong is not None
    assert said in str(line.wrong)


def test_an_empty_line_chooses_nobody() -> None:
    assert read_line("  ", 1, MEMBERS, 3).wrong is None


def test_without_a_limit_one_may_choose_all() -> None:
    assert len(read_line(" ".join(map(str, range(2, 31))), 1, MEMBERS, None).numbers) == 29
