"""The pure rules of the ten indicators."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.diary.indicators import INDICATORS, MOST, Change, change, latest_levels, observed, one_change, score

levels = st.fixed_dictionaries({name: st.one_of(st.none(), st.integers(0, 2)) for name in INDICATORS})


def test_the_example_of_the_drawing_gives_its_figures() -> None:
    before = dict(zip(INDICATORS, (1, 1, 1, 1, 0, 2, 1, 2, 1, 2), strict=True))
    now = dict(zip(INDICATORS, (0, 1, 0, 1, 1, 2, 1, 1, None, 1), strict=True))
    assert score(before) == 12.0
    assert score(now) == 8.9
    assert change(before, now) is Change.WORSE


@given(levels)
def test_a_score_is_ten_times_the_mean_of_what_was_observed(now: dict[str, int | None]) -> None:
    seen = [level for level in now.values() if level is not None]
    found = score(now)
    assert sorted(observed(now)) == sorted(seen)
    if seen:
        assert found is not None
        assert 0 <= found <= MOST
        assert abs(found - 10 * sum(seen) / len(seen)) <= 0.05 + 1e-9
    else:
        assert found is None


@given(levels, st.sampled_from(sorted(INDICATORS)))
def test_an_indicator_nobody_observed_changes_nothing(now: dict[str, int | None], name: str) -> None:
    without = {key: level for key, level in now.items() if key != name}
    assert score({**now, name: None}) == score(without)
    assert change({**now, name: None}, now) in (Change.SAME, Change.UNKNOWN)


@given(levels, levels)
def test_what_is_better_one_way_is_worse_the_other(last: dict[str, int | None], now: dict[str, int | None]) -> None:
    mirror = {Change.BETTER: Change.WORSE, Change.WORSE: Change.BETTER}
    there = change(last, now)
    assert change(now, last) is mirror.get(there, there)
    ways = {one_change(last[name], now[name]) for name in INDICATORS}
    if there in mirror:
        assert there in ways
    assert (there is Change.UNKNOWN) == (ways == {Change.UNKNOWN})


@given(st.lists(levels, max_size=5))
def test_the_last_known_level_outlives_a_gap(earlier: list[dict[str, int | None]]) -> None:
    found = latest_levels(earlier)
    for name in INDICATORS:
        known = [entry[name] for entry in earlier if entry[name] is not None]
        assert found[name] == (known[-1] if known else None)


def test_the_first_time_there_is_nothing_to_compare() -> None:
    assert change(None, dict.fromkeys(INDICATORS, 2)) is Change.UNKNOWN
