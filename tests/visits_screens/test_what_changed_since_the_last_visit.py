"""Same, better, worse: the comparison of two visits."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.words import T
from sppk_desktop.features.visits.compare import Change, Order, Tally, Verdict, changes, is_unknown, tally, verdict

CODES = ("good", "fair", "old", "dangerous")
STATE = Field(Kind.CHOICE, T("State"), "state", options=tuple(Option(code, T("State")) for code in CODES))
ROOMS = Field(Kind.INTEGER, T("State"), "rooms")
NOTE = Field(Kind.LONG, T("State"), "note")
WHO = Field(Kind.CHOICES, T("State"), "who", options=STATE.options)

codes = st.sampled_from(CODES)
orders = st.sampled_from(list(Order))
values: st.SearchStrategy[Any] = st.one_of(
    st.none(), codes, st.text(max_size=5), st.integers(0, 30), st.booleans(), st.lists(codes, unique=True)
)
fields = st.sampled_from([STATE, ROOMS, NOTE, WHO])


@given(fields, values, orders)
def test_what_was_not_looked_at_is_never_a_change(field: Field, value: Any, order: Order) -> None:
    assert verdict(field, None, value, order) is Verdict.UNKNOWN
    assert verdict(field, value, None, order) is Verdict.UNKNOWN


@given(fields, values, orders)
def test_a_fact_compared_with_itself_is_the_same_or_unknown(field: Field, value: Any, order: Order) -> None:
    assert verdict(field, value, value, order) is (Verdict.UNKNOWN if is_unknown(value) else Verdict.SAME)


@given(fields, values, values, orders)
def test_looking_back_turns_better_into_worse(field: Field, one: Any, other: Any, order: Order) -> None:
    turned = {Verdict.BETTER: Verdict.WORSE, Verdict.WORSE: Verdict.BETTER}
    forth, back = verdict(field, one, other, order), verdict(field, other, one, order)
    assert back is turned.get(forth, forth)


@given(fields, values, values)
def test_without_an_order_nothing_is_better_or_worse(field: Field, one: Any, other: Any) -> None:
    assert verdict(field, one, other, Order.NONE) in (Verdict.SAME, Verdict.DIFFERENT, Verdict.UNKNOWN)


@given(codes, codes)
def test_the_order_of_the_options_decides(one: str, other: str) -> None:
    before, after = CODES.index(one), CODES.index(other)
    expected = Verdict.SAME if before == after else Verdict.BETTER if after < before else Verdict.WORSE
    assert verdict(STATE, one, other, Order.BEST_FIRST) is expected


@given(st.integers(0, 20), st.integers(0, 20))
def test_more_rooms_are_better_where_more_is_better(before: int, after: int) -> None:
    expected = Verdict.SAME if before == after else Verdict.BETTER if after > before else Verdict.WORSE
    assert verdict(ROOMS, before, after, Order.MORE_IS_BETTER) is expected


def test_no_is_worse_where_yes_is_better_and_no_is_not_unknown() -> None:
    lit = Field(Kind.YES_NO, T("State"), "lit")
    assert verdict(lit, True, False, Order.MORE_IS_BETTER) is Verdict.WORSE
    assert verdict(lit, False, True, Order.MORE_IS_BETTER) is Verdict.BETTER
    assert verdict(lit, False, False, Order.MORE_IS_BETTER) is Verdict.SAME


def test_the_order_of_ticks_is_no_change_and_no_tick_at_all_is_an_answer() -> None:
    assert verdict(WHO, ["good", "old"], ["old", "good"]) is Verdict.SAME
    assert verdict(WHO, ["good"], []) is Verdict.DIFFERENT


@given(st.dictionaries(st.sampled_from(["state", "rooms", "note", "who"]), values),
       st.dictionaries(st.sampled_from(["state", "rooms", "note", "who"]), values))  # fmt: skip
def test_changes_name_exactly_the_facts_that_differ_and_keep_the_order_of_the_form(
    last: dict[str, Any], now: dict[str, Any]
) -> None:
    form = [STATE, ROOMS, NOTE, WHO]
    found = changes(form, last, now, {"state": Order.BEST_FIRST})
    assert [c.field for c in found] == [f for f in form if verdict(f, last.get(f.name), now.get(f.name)).is_a_change]
    counts = tally(found)
    assert counts.better + counts.worse + counts.different == len(found)


def test_the_tally_says_which_way_it_goes() -> None:
    better, worse = Change(STATE, "old", "good", Verdict.BETTER), Change(STATE, "good", "old", Verdict.WORSE)
    assert tally([better, better, worse]).verdict is Verdict.BETTER
    assert tally([worse]).verdict is Verdict.WORSE
    assert tally([better, worse]).verdict is Verdict.DIFFERENT
    assert tally([]) == Tally(0, 0, 0)
    assert tally([]).verdict is Verdict.SAME
