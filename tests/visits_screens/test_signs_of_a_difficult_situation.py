"""The sum of S01 to S22, its level and the notices."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.visits.signs import CODES, MOST, Level, notices, reckon

answers = st.dictionaries(st.sampled_from(CODES), st.one_of(st.none(), st.integers(0, 2)))


@given(answers)
def test_the_sum_leaves_out_what_was_not_looked_at(values: dict[str, int | None]) -> None:
    found = reckon(values)
    assert found.total == sum(value or 0 for value in values.values())
    assert found.looked_at == sum(value is not None for value in values.values())
    assert found.total <= MOST
    assert found.complete == (found.looked_at == 22)


@given(answers, st.sampled_from(CODES))
def test_one_more_sign_never_lowers_the_level(values: dict[str, int | None], code: str) -> None:
    assert reckon({**values, code: 2}).level >= reckon(values).level


def test_the_limits_are_those_of_the_paper() -> None:
    quiet = [code for code in CODES if code not in ("S11", "S12", "S14", "S15")]

    def level(total: int) -> Level:
        values = dict.fromkeys(CODES, 0)
        for code in quiet:
            values[code] = min(2, max(0, total))
            total -= values[code]
        return reckon(values).level

    assert [level(n) for n in (0, 5, 6, 14, 15, 24, 25)] == [
        Level.NONE, Level.NONE, Level.RISK, Level.RISK, Level.DIFFICULT, Level.DIFFICULT, Level.DANGEROUS]  # fmt: skip


def test_violence_alone_makes_a_difficult_situation_and_calls_the_police() -> None:
    found = reckon({"S12": 1})
    assert found.level is Level.DIFFICULT
    assert found.raised_by == ("S12",)
    assert any("102" in str(notice.first) for notice in notices({"S12": 1}))
    assert reckon({"S11": 1}).level is Level.NONE
    assert reckon({"S11": 2}).level is Level.DIFFICULT


def test_danger_to_life_stands_first_among_the_notices() -> None:
    assert "103" in str(notices({"S17": 1}, danger=True)[0].first)
    assert notices({}) == []
