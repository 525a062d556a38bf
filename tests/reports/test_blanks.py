"""Lines to write on: a long one reaches the right edge of the paper, and none runs over it."""

from __future__ import annotations

import pytest

from sppk_desktop.core.words import ENGLISH
from sppk_desktop.reports.marks import Line, Text
from sppk_desktop.reports.paper import BODY, Flow, Frame

LONG = "_" * 60


def lines(text: str) -> tuple[Flow, list[Line]]:
    flow = Flow(Frame("", "", ""), ENGLISH)
    before = len(flow.page.marks)
    flow.blanks(text)
    return flow, [mark for mark in flow.page.marks[before:] if isinstance(mark, Line)]


@pytest.mark.parametrize("label", ["Аты", "Мектеп төмөнкү окуучуну кароону суранат", "Эмне үчүн, эмнелер болушу керек: " * 2])
def test_a_long_blank_reaches_the_right_edge_whatever_stands_before_it(label: str) -> None:
    flow, (line,) = lines(f"{label}: {LONG}")
    assert line.x2 == pytest.approx(flow.right)
    assert line.x2 - line.x1 >= 30, "room for a word"


def test_words_longer_than_the_paper_go_on_in_the_next_line() -> None:
    flow, drawn = lines("Кожомкулов Арген Алтынбекович " * 6)
    assert drawn == []
    texts = [mark for mark in flow.page.marks if isinstance(mark, Text)]
    assert len({mark.y for mark in texts if "Арген" in mark.text}) > 1
    assert all(mark.x + BODY.width(mark.text) <= flow.right for mark in texts if "Арген" in mark.text)


def test_short_blanks_keep_their_length_and_two_long_ones_share_the_room() -> None:
    flow, (first, second) = lines("Күнү: ________   Класс: ____")
    assert first.x2 - first.x1 == pytest.approx(8 * 1.9)
    assert second.x2 < flow.right
    flow, (first, second) = lines(f"Ким: {LONG} кимге: {LONG}")
    assert first.x2 - first.x1 == pytest.approx(second.x2 - second.x1)
    assert second.x2 == pytest.approx(flow.right)
