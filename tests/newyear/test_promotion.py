"""What becomes of a class when the year turns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.promotion import Deed, goal, is_possible, proposed

GRADES = st.integers(0, 12)
PROGRAMMES = st.sampled_from(["11", "12", None])


def test_the_last_grade_of_each_programme_finishes_school() -> None:
    assert proposed(11, "11", "2026/27") is Deed.GRADUATED
    assert proposed(11, None, "2026/27") is Deed.GRADUATED
    assert proposed(11, "12", "2026/27") is Deed.UP
    assert proposed(12, "12", "2026/27") is Deed.GRADUATED


def test_after_grade_three_the_twelve_year_classes_skipped_one_in_2025_and_never_else() -> None:
    assert proposed(3, "12", "2025/26") is Deed.SKIP
    assert proposed(3, "11", "2025/26") is Deed.UP
    assert proposed(3, "12", "2026/27") is Deed.UP


@given(GRADES, PROGRAMMES)
def test_what_is_proposed_is_always_possible(grade: int, programme: str | None) -> None:
    name = ClassName(grade, "А")
    assert is_possible(name, programme, proposed(grade, programme, "2027/28"))


@given(GRADES, st.sampled_from(list(Deed)))
def test_a_pupil_has_a_goal_or_is_gone(grade: int, deed: Deed) -> None:
    assert (goal(ClassName(grade, "Б"), deed) is None) == deed.leaves


def test_a_certificate_is_given_after_grades_nine_and_the_last() -> None:
    finishing = [grade for grade in range(13) if is_possible(ClassName(grade), "11", Deed.GRADUATED)]
    assert finishing == [9, 11, 12]
