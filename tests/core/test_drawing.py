"""Words of drawings that are too long take two lines; no word is lost."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.core.charts import Band, Moment, Part, course, shares
from sppk_desktop.core.drawing import Said, Stroke, lines_of


@given(st.lists(st.text("абвөүң", min_size=1, max_size=9), min_size=1, max_size=8), st.integers(1, 60))
def test_wrapped_words_keep_every_word_and_the_first_line_fits(words: list[str], room: int) -> None:
    text = " ".join(words)
    lines = lines_of(Said(0, 0, text, room=room, wraps=True), lambda line: len(line) <= room)
    assert " ".join(lines) == text
    assert len(lines) <= 2
    assert len(lines) == 1 or len(lines[0]) <= room
    assert lines_of(Said(0, 0, text, room=room), lambda _line: False) == [text]


def test_a_long_name_gets_a_higher_row() -> None:
    names = ("Кастык", "Айланадагылардын күтүүсүнө жооп бербөөдөн коркуу")
    short, long = (shares([(name, [Part("норма", 3)])]) for name in names)
    assert long.height > short.height


def test_a_line_parts_two_bands_of_one_shade() -> None:
    bands = [Band(0, 50, "norm", False), Band(50, 75, "raised", True), Band(75, 100, "high", True)]
    drawn = course([Moment(date(2026, 9, 1), 40, "40", "1")], 0, 100, {"1": bands})
    across = [one for one in drawn.shapes if isinstance(one, Stroke) and one.y1 == one.y2 and not one.strong]
    assert len({one.y1 for one in across}) == 2
