"""The cards told once: what the screen asks stands on the paper under the same number, in both languages."""

from __future__ import annotations

import pytest

from sppk_desktop.core.places import translations
from sppk_desktop.core.words import Words
from sppk_desktop.features.diagnostics.catalogue import shipped
from sppk_desktop.features.diagnostics.documents import School
from sppk_desktop.features.diagnostics.forms import ADOLESCENTS, FAMILIES, CardKind, form_of, names_of
from sppk_desktop.features.diagnostics.forms_on_paper import paper_form

ON_THE_SCREEN_ONLY = {"health_note", "level_reason"}
"""A text has no code to stand as; and the reason of a level set by hand is written in the conclusion."""


@pytest.mark.parametrize("language", ["ky", "ru"])
@pytest.mark.parametrize("kind", [ADOLESCENTS, FAMILIES], ids=["adolescent", "family"])
def test_what_the_screen_asks_stands_on_the_paper(kind: CardKind, language: str) -> None:
    rules = shipped(kind.key)
    screen = form_of(kind, rules, language)
    asked = [name for section in screen.sections for name in names_of(section)]
    laid = paper_form(kind, rules, Words.read(translations(), language), School("№ 12"))
    on_paper = {name for name in (*laid.lines, *laid.ticks) if not name.startswith("change ")}
    assert set(asked) - on_paper == ON_THE_SCREEN_ONLY
    for name in on_paper:
        assert laid.fields[name].number == screen.fields[name].number


@pytest.mark.parametrize("kind", [ADOLESCENTS, FAMILIES], ids=["adolescent", "family"])
def test_sections_stand_in_the_order_of_the_domain(kind: CardKind) -> None:
    numbers = [int(section.number) for section in kind.sections]
    assert numbers == list(range(len(numbers)))
    assert len(numbers) == {"adolescent": 13, "family": 14}[kind.key]
    for section in form_of(kind, shipped(kind.key), "ky").sections:
        for name in names_of(section):
            number = form_of(kind, shipped(kind.key), "ky").fields[name].number
            assert number.split(".")[0] == section.number or number[0] in "TS"
