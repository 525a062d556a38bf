"""What keeping a help plan rests on: its rows as plain values, what is missing, and what it shows of the annual plan."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from sppk_desktop.core.help_plans import Measured
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.support import rules
from sppk_desktop.features.support.reading import COLUMNS, rows_of
from sppk_desktop.features.support.records import HelpAction, HelpGoal, HelpMeasure, HelpPlan
from sppk_desktop.features.support.refusals import NoSuchPlan, PlanIsClosed
from sppk_desktop.features.support.rules import Stage


def void(_result: object) -> None:
    """Forget what a call gave back."""


def show_work(session: Session, row: HelpAction) -> None:
    """Linked to its line while it is done, to none otherwise; the record tells no name."""
    line = row.plan_line_id if row.status in rules.FULFILLED else None
    evidence.relink(session, line, "help_action", row.id, row.done_on or row.due or date.min, row.content, row.responsible)


def measure_of(plan_id: int, position: int, told: Measured) -> HelpMeasure:
    """A row of a figure the plan begins with."""
    better = None if told.less_is_better is None else "less" if told.less_is_better else "more"
    return HelpMeasure(plan_id=plan_id, position=position, name=told.name[:200], unit=told.unit or None, before=told.before,
                       code=told.code or None, better=better)  # fmt: skip


def fill(table: str, row: Any, values: Mapping[str, Any]) -> None:
    """Set cells; a goal is named by its id as text in the list of answers."""
    for name in COLUMNS[table]:
        if name in values:
            value = values[name]
            setattr(row, name, int(value) if name == "goal_id" and value else value)


def plain(record: Any, names: Sequence[str]) -> dict[str, Any]:
    """Values as JSON holds them."""
    values = {name: getattr(record, name) for name in names}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def plan_in(session: Session, plan_id: int) -> HelpPlan:
    """A plan that is still there."""
    found = session.get(HelpPlan, plan_id)
    if found is None or found.removed_at is not None:
        raise NoSuchPlan
    return found


def not_closed(plan: HelpPlan) -> HelpPlan:
    """The plan, unless it is closed."""
    if plan.stage == Stage.CLOSED:
        raise PlanIsClosed
    return plan


def gaps_of(session: Session, plan: HelpPlan) -> list[tuple[str, Phrase]]:
    """What is missing before the plan can be agreed: the section or field, and what it is."""
    goals, actions = rows_of(session, HelpGoal, plan.id), rows_of(session, HelpAction, plan.id)
    found: list[tuple[str, Phrase]] = []
    if not plan.problem:
        found.append(("problem", T("The problem is not described.")))
    if not plan.strengths:
        found.append(("strengths", T("Strengths and resources are not written: a plan rests on them.")))
    if not goals:
        found.append(("goals", T("There is no goal yet.")))
    elif any(not goal.criterion for goal in goals):
        found.append(("goals", T("A goal has no sign by which one sees that it is reached.")))
    if not actions:
        found.append(("actions", T("There is no action yet.")))
    elif any(not action.responsible or action.due is None for action in actions):
        found.append(("actions", T("An action does not say who does it, or by when.")))
    return found


def gaps_of_review(plan: HelpPlan, values: Mapping[str, Any], today: date) -> list[tuple[str, Phrase]]:
    """What signing a review still wants."""
    day, following, decision = values.get("on"), values.get("next_on"), values.get("decision")
    found: list[tuple[str, Phrase]] = []
    if day is None:
        found.append(("on", T("The day is not written.")))
    elif day > today:
        found.append(("on", T("The day lies in the future.")))
    elif day < plan.since - timedelta(days=1):
        found.append(("on", T("The day lies before the plan begins.")))
    if decision is None:
        found.append(("decision", T("The decision is not chosen.")))
    elif decision != "close" and following is None:
        found.append(("next_on", T("The day of the next review is not written.")))
    elif decision != "close" and day is not None and following is not None and following <= day:
        found.append(("next_on", T("The next review must lie after this one.")))
    return found


def as_they_stand(session: Session, plan_id: int, measured: Mapping[str, float | None], on: date) -> dict[str, Any]:
    """Goals, actions and measures on the day of a review, as the signed review keeps them.

    What was measured at the review becomes the final value of the plan, unless a later one stands there.
    """
    measures = []
    for row in rows_of(session, HelpMeasure, plan_id):
        value, later = measured.get(str(row.id)), row.after_on is not None and row.after_on > on
        if value is not None and not later:
            row.after, row.after_on = value, on
        stood = {"id": row.id, **plain(row, COLUMNS["measures"])}
        if later:
            stood |= {"after": value, "after_on": on.isoformat() if value is not None else None}
        measures.append(stood)
    return {
        "goals": [{"id": goal.id, **plain(goal, COLUMNS["goals"])} for goal in rows_of(session, HelpGoal, plan_id)],
        "actions": [{"id": one.id, **plain(one, COLUMNS["actions"])} for one in rows_of(session, HelpAction, plan_id)],
        "measures": measures,
    }
