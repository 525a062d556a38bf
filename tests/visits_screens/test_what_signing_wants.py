"""States of a visit, figures per head, and the list before signing."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.visits.rules import (
    Signature,
    State,
    area_per_head,
    gaps,
    income_per_head,
    income_total,
    school_year,
    signature_gaps,
    state,
)

TODAY = date(2026, 11, 23)
THREE = [{"name": name} for name in ("Асанова Г.", "Токтоев Б.", "Исаева Н.")]
WHOLE: dict[str, Any] = {
    "outcome": "examined", "visited_on": TODAY, "basis": "raid", "conclusion_level": "fit", "conclusion": "Жакшы.",
    "measures": ["none"],
}  # fmt: skip


def where(act: dict[str, Any], commission: list[dict[str, str]], unseen: int = 0) -> list[tuple[str, bool]]:
    return [(gap.field, gap.stops) for gap in gaps(act, commission, today=TODAY, unseen=unseen)]


def test_a_whole_act_can_be_signed() -> None:
    assert where(WHOLE, THREE) == []


def test_facts_not_looked_at_are_told_and_do_not_stop() -> None:
    assert where(WHOLE, THREE, unseen=12) == [("", False)]


def test_an_empty_act_names_everything_in_the_order_of_the_paper() -> None:
    assert [field for field, stops in where({}, []) if stops] == [
        "outcome", "visited_on", "basis", "commission", "conclusion_level"]  # fmt: skip


@pytest.mark.parametrize("outcome", ["nobody_home", "not_let_in", "wrong_address", "moved"])
def test_nobody_at_home_is_a_result_and_asks_for_no_facts(outcome: str) -> None:
    short = {"outcome": outcome, "visited_on": TODAY}
    assert [field for field, stops in where(short, THREE[:1], unseen=60) if stops] == []


def test_a_visit_of_tomorrow_cannot_be_signed() -> None:
    assert ("visited_on", True) in where({**WHOLE, "visited_on": TODAY + timedelta(1)}, THREE)


def test_one_member_is_no_commission_and_two_are_few() -> None:
    assert ("commission", True) in where(WHOLE, THREE[:1])
    assert ("commission", False) in where(WHOLE, THREE[:2])


def test_a_missing_hand_needs_its_reason() -> None:
    signed, silent = Signature("Асанова", True), Signature("Токтоев", False)
    assert signature_gaps([signed], Signature("Нурзат", True), short=False) == []
    assert len(signature_gaps([signed, silent], Signature("Нурзат", True), short=False)) == 1
    assert len(signature_gaps([signed, Signature("Токтоев", False, "ооруп калды")], None, short=True)) == 0
    assert len(signature_gaps([silent], None, short=False)) == 3
    assert signature_gaps([signed], Signature("", False, "макул эмес"), short=False) == []
    assert len(signature_gaps([signed], Signature("", True), short=False)) == 1


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2030, 1, 1))))
def test_only_a_planned_day_that_has_passed_is_overdue(today: date, planned: date | None) -> None:
    found = state(planned_for=planned, begun=False, signed_on=None, cancelled=False, today=today)
    assert (found is State.OVERDUE) == (planned is not None and planned < today)
    assert state(planned_for=planned, begun=True, signed_on=None, cancelled=False, today=today) is State.OPEN
    assert state(planned_for=planned, begun=True, signed_on=today, cancelled=True, today=today) is State.SIGNED


def test_figures_per_head_stay_unknown_until_both_are_known() -> None:
    assert area_per_head(38.5, 5) == 7.7
    assert area_per_head(None, 5) is None
    assert area_per_head(38.5, None) is None
    assert area_per_head(38.5, 0) is None
    assert income_total([None, None]) is None
    assert income_total([12_000, None, 3_000]) == 15_000
    assert income_per_head([12_000, None, 3_000], 4) == 3_750
    assert income_per_head([], 4) is None


def test_a_school_year_turns_in_august() -> None:
    assert school_year(date(2026, 7, 31)) == "2025/26"
    assert school_year(date(2026, 8, 1)) == "2026/27"
    assert school_year(date(2099, 9, 1)) == "2099/00"
