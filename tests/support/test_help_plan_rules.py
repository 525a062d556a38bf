"""The rules of help plans on plain values."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.support import rules
from sppk_desktop.features.support.rules import Stage, Verdict

DAYS = st.dates(date(2020, 1, 1), date(2040, 12, 31))


def test_a_plan_goes_forward_step_by_step_and_back_only_before_it_is_approved() -> None:
    assert rules.may_step(Stage.DRAFT, Stage.AGREED)
    assert not rules.may_step(Stage.DRAFT, Stage.APPROVED)
    assert rules.may_step(Stage.AGREED, Stage.DRAFT)
    assert not rules.may_step(Stage.APPROVED, Stage.DRAFT)
    assert not any(rules.may_step(Stage.CLOSED, stage) for stage in Stage)


@given(DAYS, st.sampled_from(["month", "quarter"]))
def test_the_next_review_lies_after_this_one_and_within_its_rhythm(day: date, rhythm: str) -> None:
    gone = rules.following(day, rhythm) - day
    assert timedelta(days=28 if rhythm == "month" else 89) <= gone <= timedelta(days=31 if rhythm == "month" else 92)


def test_a_high_risk_is_reviewed_every_month_and_any_other_every_quarter() -> None:
    assert [rules.rhythm_of(level) for level in ("low", "middle", "high", "critical", None)] == [
        "quarter", "quarter", "month", "month", "quarter",
    ]  # fmt: skip


@given(st.floats(0, 100), st.floats(0, 100))
def test_less_and_more_are_mirrored_and_a_gap_is_never_a_change(before: float, after: float) -> None:
    less, more = rules.verdict(before, after, "less"), rules.verdict(before, after, "more")
    mirrored = {Verdict.BETTER: Verdict.WORSE, Verdict.WORSE: Verdict.BETTER, Verdict.SAME: Verdict.SAME}
    assert mirrored[less] == more
    assert rules.verdict(None, after, "less") == rules.verdict(before, None, "more") == Verdict.UNKNOWN
    assert rules.verdict(before, after, None) == Verdict.UNKNOWN


def test_an_action_is_overdue_only_while_nothing_settled_it() -> None:
    today = date(2026, 11, 23)
    due = date(2026, 11, 22)
    assert rules.is_overdue("planned", due, today)
    assert rules.is_overdue("partly", due, today)
    assert not rules.is_overdue("done", due, today)
    assert not rules.is_overdue("cancelled", due, today)
    assert not rules.is_overdue("planned", today, today)
    assert not rules.is_overdue("planned", None, today)


@given(DAYS)
def test_the_usual_term_is_a_month_at_least_and_half_a_year_at_most(since: date) -> None:
    assert timedelta(days=30) <= rules.usual_end(since) - since <= timedelta(days=182)
