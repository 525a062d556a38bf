"""Sums, levels, raises and dangers of the cards: unknown stays unknown, a danger does not wait for a sum."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.diagnostics.catalogue import ADOLESCENT, FAMILY, Rules, shipped
from sppk_desktop.features.diagnostics.reckoning import Change, block_sum, change, may_stand, overall, reckon

TEEN, HOME = shipped(ADOLESCENT), shipped(FAMILY)


def summing(rules: Rules, total: int) -> dict[str, int]:
    """Levels of signs that raise nothing, with this sum."""
    raising = {code for rule in rules.raises for code in rule.codes}
    levels = {one.code: 0 for one in rules.indicators}
    for one in rules.indicators:
        if one.code not in raising and total > 0:
            levels[one.code] = min(2, total)
            total -= levels[one.code]
    assert total == 0
    return levels


def test_the_cards_have_the_signs_of_the_domain() -> None:
    assert [one.code for one in TEEN.indicators] == [f"T{number:02}" for number in range(1, 27)]
    assert [one.code for one in HOME.indicators] == [f"S{number:02}" for number in range(1, 23)]
    assert (TEEN.most, HOME.most) == (52, 44)
    assert {one.code for one in TEEN.indicators if one.protected} == {"T21", "T22", "T23", "T24"}
    assert {one.code for one in HOME.indicators if one.protected} == {"S11", "S12", "S15"}
    for rules in (TEEN, HOME):
        assert {one.block for one in rules.indicators} == {block.code for block in rules.blocks}


@pytest.mark.parametrize(
    ("rules", "total", "level"),
    [(TEEN, 0, "low"), (TEEN, 8, "low"), (TEEN, 9, "medium"), (TEEN, 18, "medium"), (TEEN, 19, "high"), (TEEN, 30, "high"),
     (TEEN, 31, "critical"), (HOME, 5, "none"), (HOME, 6, "risk"), (HOME, 14, "risk"), (HOME, 15, "difficult"),
     (HOME, 24, "difficult"), (HOME, 25, "dangerous")],
)  # fmt: skip
def test_a_level_begins_where_the_domain_says(rules: Rules, total: int, level: str) -> None:
    found = reckon(rules, summing(rules, total))
    assert found.total == total
    assert found.level is not None
    assert found.level.code == level


@given(st.sets(st.sampled_from([one.code for one in TEEN.indicators]), min_size=1), st.integers(0, 2))
def test_a_half_filled_card_has_no_sum_and_no_level_and_names_what_is_missing(gone: set[str], value: int) -> None:
    found = reckon(TEEN, {one.code: value for one in TEEN.indicators if one.code not in gone})
    assert found.total is None
    assert found.level is None
    assert set(found.missing) == gone


@pytest.mark.parametrize("code", ["T13", "T17", "T21", "T22", "T24"])
def test_some_signs_of_an_adolescent_make_it_high_whatever_the_sum(code: str) -> None:
    found = reckon(TEEN, {**summing(TEEN, 0), code: 1})
    assert found.level is not None
    assert found.level.code == "high"
    assert found.raised_by == (code,)


@pytest.mark.parametrize(("code", "least"), [("S12", 1), ("S15", 1), ("S11", 2), ("S14", 2)])
def test_some_signs_of_a_family_make_it_difficult_whatever_the_sum(code: str, least: int) -> None:
    found = reckon(HOME, {**summing(HOME, 0), code: least})
    assert found.level is not None
    assert found.level.code == "difficult"
    assert [danger.code for danger in found.at_once] == [code]
    below = reckon(HOME, {**summing(HOME, 0), code: least - 1})
    assert below.level is not None
    assert below.level.code == "none"


@pytest.mark.parametrize(("code", "situation"), [("T21", "suicide"), ("T22", "suicide"), ("T24", "domestic")])
def test_a_danger_counts_from_the_first_key(code: str, situation: str) -> None:
    found = reckon(TEEN, {code: 1})
    assert [(danger.code, danger.situation) for danger in found.at_once] == [(code, situation)]
    assert found.level is None
    assert found.floor is not None
    assert found.floor.code == "high"


def test_a_hand_may_raise_a_level_but_not_below_what_a_sign_demands() -> None:
    calm, grave = reckon(TEEN, summing(TEEN, 10)), reckon(TEEN, {**summing(TEEN, 0), "T21": 1})
    assert may_stand(TEEN, "critical", calm)
    assert may_stand(TEEN, "low", calm)
    assert may_stand(TEEN, "critical", grave)
    assert not may_stand(TEEN, "medium", grave)
    assert not may_stand(TEEN, "nonsense", calm)


def test_weights_count_and_a_signed_card_keeps_the_rules_it_was_made_by() -> None:
    heavier = replace(TEEN, indicators=tuple(replace(one, weight=3 if one.code == "T01" else 1) for one in TEEN.indicators))
    levels = {**summing(TEEN, 0), "T01": 2}
    assert reckon(heavier, levels).total == 6
    assert heavier.digest != TEEN.digest
    again = TEEN.as_kept(heavier.kept())
    assert again.digest == heavier.digest
    assert reckon(again, levels) == reckon(heavier, levels)


def test_what_was_not_looked_at_both_times_is_no_change() -> None:
    assert change(None, 1) is Change.UNKNOWN
    assert change(2, 1) is Change.BETTER
    assert change(0, 1) is Change.WORSE
    assert overall({"T01": 2, "T02": 0}, {"T01": 1, "T03": 2}, TEEN.indicators) is Change.BETTER
    assert overall({"T02": 0}, {"T03": 2}, TEEN.indicators) is Change.UNKNOWN
    assert block_sum(TEEN.of_block("mood"), {"T20": 1, "T21": 0}) is None
    assert block_sum(TEEN.of_block("mood"), {"T20": 1, "T21": 0, "T22": 2}) == 3
