"""Where some children study, told in one cell of a report."""

from __future__ import annotations

import pytest

from sppk_desktop.core.places import translations
from sppk_desktop.core.words import Words
from sppk_desktop.features.people.reporting import classes_told


@pytest.mark.parametrize(("language", "told"), [("ky", "2А, 10Б (2), классы жок (2)"), ("ru", "2А, 10Б (2), без класса (2)")])
def test_every_child_is_told_in_the_order_of_classes_and_who_left_since_last(language: str, told: str) -> None:
    names = {1: "10Б", 2: "2А", 3: "10Б"}
    assert classes_told([1, 5, 2, 3, 4], names, Words.read(translations(), language)) == told


def test_of_nobody_nothing_is_told() -> None:
    assert classes_told([], {}, Words.read(translations(), "ky")) == ""
