"""What keys and cells mean as answers, and where typing goes on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.core.answer_table import AnswerTable, Row
from sppk_desktop.core.answers import EntryKind, Item, Unreadable, of_key, read, shown

YES_NO, PAIR, POINTS = Item(EntryKind.YES_NO), Item(EntryKind.PAIR), Item(EntryKind.DIGIT, least=1, most=4)
SECONDS = Item(EntryKind.NUMBER, least=0, most=600)


def table(items: int = 3, rows: int = 2, item: Item = YES_NO) -> AnswerTable:
    return AnswerTable([item] * items, [Row(number, f"Окуучу {number}") for number in range(rows)])


def test_every_layout_of_the_keyboard_answers_a_pair() -> None:
    assert [of_key(PAIR, key) for key in "aаф1bби2"] == ["a"] * 4 + ["b"] * 4


def test_a_key_outside_the_bounds_is_no_answer() -> None:
    assert [of_key(POINTS, key) for key in "01459x"] == [None, 1, 4, None, None, None]


@given(st.one_of(st.none(), st.booleans()))
def test_what_is_shown_is_read_back(answer: bool | None) -> None:
    assert read(YES_NO, shown(answer)) is answer


@given(st.one_of(st.integers(0, 600), st.floats(0, 600).map(lambda value: round(value, 1))))
def test_a_number_is_read_back_with_its_comma(answer: float) -> None:
    assert read(SECONDS, shown(answer)) == answer


@pytest.mark.parametrize("text", ["5", "ооо", "12", "++"])
def test_what_is_no_answer_is_never_guessed(text: str) -> None:
    with pytest.raises(Unreadable):
        read(YES_NO, text)


@pytest.mark.parametrize(
    ("text", "answer"), [("Ооба", True), (1.0, True), ("нет", False), (False, False), ("", None), ("?", None)]
)
def test_cells_of_tables_are_read(text: object, answer: bool | None) -> None:
    assert read(YES_NO, text) is answer


def test_enter_goes_to_the_next_pupil_who_was_there() -> None:
    typed = AnswerTable([YES_NO], [Row(1, "а"), Row(2, "б", absent=True), Row(3, "в")])
    assert typed.press("1")
    assert not typed.press("1")
    assert typed.enter()
    assert typed.current.id == 3
    assert typed.press("0")
    assert not typed.enter()


def test_a_blank_passed_over_is_a_gap_and_the_rest_of_an_unfinished_line_is_not() -> None:
    typed = table(4)
    typed.press("1")
    typed.blank()
    typed.press("0")
    assert typed.gaps() == [(0, 1)]
    typed.enter()
    assert typed.gaps() == [(0, 1), (0, 3)]
    assert typed.next_stop()
    assert (typed.row, typed.at) == (0, 1)


def test_a_number_is_one_answer_of_several_keys() -> None:
    typed = table(2, item=SECONDS)
    for key in "41,5":
        assert typed.press(key)
    assert not typed.press("x")
    typed.enter()
    typed.press("9")
    typed.press("9")
    assert not typed.press("9")  # 999 seconds is out of bounds
    typed.enter()
    assert typed.rows[0].answers == [41.5, 99]
    assert typed.row == 1


def test_the_second_reading_hides_the_first_and_a_new_key_decides() -> None:
    typed = table(2, 1)
    for key in "10":
        typed.press(key)
    typed.check(on=True)
    assert typed.done(typed.current) == 0
    for key in "11":
        typed.press(key)
    assert typed.differences() == [(0, 1)]
    typed.next_stop()
    typed.press("1")
    assert typed.differences() == []
    assert typed.rows[0].answers == [True, True]


@given(
    st.lists(
        st.sampled_from(["1", "0", "enter", "blank", "back", "left", "right", "up", "down", "absent", "stop", "7"]), max_size=60
    )
)
def test_the_cursor_never_leaves_the_table(keys: list[str]) -> None:
    typed = table(4, 3)
    for key in keys:
        match key:
            case "enter":
                typed.enter()
            case "blank":
                typed.blank()
            case "back":
                typed.back()
            case "absent":
                typed.toggle_absent()
            case "stop":
                typed.next_stop()
            case "left" | "right":
                typed.go(typed.row, typed.at + (1 if key == "right" else -1))
            case "up" | "down":
                typed.go(typed.row + (1 if key == "down" else -1), typed.at)
            case _:
                typed.press(key)
        assert 0 <= typed.row < 3
        assert 0 <= typed.at <= 4
        assert all(len(row.answers) == 4 for row in typed.rows)
