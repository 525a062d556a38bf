"""A help plan begins with what a diagnostic card found, and ends with what the newest one finds."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

import sppk_desktop.ui  # noqa: F401  (Qt finds its way before anything runs it)
from sppk_desktop.app.support import beginning, measured_again
from sppk_desktop.core.cards import Link
from sppk_desktop.core.findings import BlockMeasures, CardFindings, Measure
from sppk_desktop.core.help_plans import Again
from sppk_desktop.core.places import translations
from sppk_desktop.core.words import Words
from sppk_desktop.features.people import demo as people
from sppk_desktop.features.support.plan_book import HelpPlanBook
from sppk_desktop.features.support.refusals import NotMeasuredAgain
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
RU = Words.read(translations(), "ru")
FOUND = CardFindings(
    kind="adolescent_card", card_id=7, number="2026/27-0004", on=TODAY, signed=True, pupil_id=1, family_id=None, level="critical",
    level_label="очень высокий", strengths="Спорт", causes="окуу", conclusion="Колдоо керек", recommendations="",
    total=Measure("total", "Сумма", 33, 52), problems=[Measure("T05", "Драки", 2, 2)],
    measures=[
        BlockMeasures(Measure("behaviour", "Поведение", 9, 20), []), BlockMeasures(Measure("health", "Здоровье", None, 8), []),
    ],
)  # fmt: skip


def test_level_strengths_problems_and_the_sums_that_are_known_come_from_the_card() -> None:
    told = beginning(FOUND, RU)
    assert FOUND.opens == Link("adolescent_card", 7)
    assert (told.level, told.strengths, told.causes) == ("critical", "Спорт", "окуу")
    assert "2026/27-0004" in told.basis
    assert "Драки" in told.problem
    assert [(one.code, one.before) for one in told.measures] == [("total", 33.0), ("behaviour", 9.0)], "a gap is no nought"


def test_the_final_values_come_from_a_card_that_is_newer_than_the_plan(store: Store) -> None:
    people.build(store.saving, pupils=20, today=TODAY)
    newest = [Again(TODAY, {"total": 12.0})]
    book = HelpPlanBook(store, RU, lambda: TODAY, lambda *_: newest[0])
    plan = book.make("pupil", 1, beginning(FOUND, RU))
    with pytest.raises(NotMeasuredAgain):
        book.measure_again(plan)
    newest[0] = Again(TODAY + timedelta(days=60), {"total": 12.0, "other": 5.0})
    undo = book.measure_again(plan)
    rows = book.show(plan).measures
    assert [row.values["after"] for row in rows] == [12.0, None]
    assert rows[0].values["after_on"] == TODAY + timedelta(days=60)
    undo()
    assert book.show(plan).measures[0].values["after"] is None


def test_nobody_was_measured_again_where_no_card_is_signed(store: Store) -> None:
    people.build(store.saving, pupils=20, today=TODAY)
    with store.reading() as session:
        assert measured_again(session, "pupil", 1) is None
        assert measured_again(session, "family", 1) is None
