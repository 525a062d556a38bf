"""Help plans over a period, for the reports: running, begun, closed and why, goals reached, actions done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.closings import CLOSINGS
from sppk_desktop.core.reports import PERCENT, Figure, Named, Period, Row, Table
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.support import rules
from sppk_desktop.features.support.reading import kind_label
from sppk_desktop.features.support.records import HelpAction, HelpGoal, HelpPlan


def help_plans_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 5 of the social pedagogue: a plan counts from its approval to its closing."""
    say = words.say
    first = period.since - timedelta(days=1)
    plans = session.execute(
        select(HelpPlan.id, HelpPlan.kind, HelpPlan.approved_on, HelpPlan.closed_on, HelpPlan.closing).where(
            HelpPlan.removed_at.is_(None), HelpPlan.approved_on.is_not(None), HelpPlan.approved_on <= period.until
        )
    ).all()

    def at(day: object) -> list[int]:
        return [one.id for one in plans if one.approved_on <= day and (one.closed_on is None or one.closed_on > day)]

    kinds = {one.id: one.kind for one in plans}
    begun = [one.id for one in plans if one.approved_on in period]
    closed = [one for one in plans if one.closed_on is not None and one.closed_on in period]
    ended = [one.id for one in closed]

    def line(title: str, ids: Collection[int], key: str = "", *, strong: bool = False) -> Row:
        cells = [
            Figure.of("help_plan", [id_ for id_ in ids if kinds[id_] == kind], protected=True)
            for kind in ("adolescent", "family")
        ]
        return Row(title, (*cells, Figure.of("help_plan", ids, protected=True)), strong=strong, key=key)

    reasons = [option for option in CLOSINGS if any(one.closing == option.code for one in closed)]
    rows = [
        line(say(T("In work at the beginning", "help plans")), at(first), "start"),
        line(say(T("Approved in the period", "help plans")), begun, "begun"),
        line(say(T("Closed in the period", "help plans")), ended, "closed"),
        *(
            line(f"   {say(option.label)}", [one.id for one in closed if one.closing == option.code], option.code)
            for option in reasons
        ),
        line(say(T("In work at the end", "help plans")), at(period.until), "end", strong=True),
        *_goals(session, ended, kinds, words),
        *_actions(session, period, kinds, words),
    ]
    head = (
        say(T("Indicator")),
        say(T("Adolescents", "help plans")),
        say(T("Families", "help plans")),
        say(T("Together", "help plans")),
    )
    note = say(T("A plan counts from its approval to its closing; goals are those of the plans that were closed."))
    title, short = say(T("Individual help plans")), say(T("Help plans", "report"))
    return [Table("help_plans", title, head, tuple(rows), note, short)]


def _by_kind(make: Callable[[list[int]], Figure], plans: Collection[int], kinds: dict[int, str]) -> tuple[Figure, ...]:
    parts = [[id_ for id_ in plans if kinds[id_] == kind] for kind in ("adolescent", "family")]
    return (*(make(part) for part in parts), make(list(plans)))


def _goals(session: Session, ended: Sequence[int], kinds: dict[int, str], words: Words) -> list[Row]:
    goals = session.execute(
        select(HelpGoal.plan_id, HelpGoal.outcome).where(HelpGoal.plan_id.in_(ended), HelpGoal.removed_at.is_(None))
    ).all()

    def counted(outcome: str | None) -> Callable[[list[int]], Figure]:
        def count(plans: list[int]) -> Figure:
            fitting = [goal for goal in goals if goal.plan_id in plans and outcome in (None, goal.outcome)]
            return Figure(
                len(fitting), "help_plan", tuple(sorted({goal.plan_id for goal in fitting})), counts=False, protected=True
            )

        return count

    def reached(plans: list[int]) -> Figure:
        share = rules.share([goal.outcome for goal in goals if goal.plan_id in plans])
        return Figure(share, "help_plan", tuple(sorted(plans)), PERCENT, counts=False, protected=True)

    say = words.say
    return [
        Row(say(T("Goals of the closed plans"))),
        Row(say(T("goals set")), _by_kind(counted(None), ended, kinds), key="goals"),
        Row(say(T("reached", "goals")), _by_kind(counted("reached"), ended, kinds), key="reached"),
        Row(say(T("partly reached", "goals")), _by_kind(counted("partly"), ended, kinds), key="partly"),
        Row(say(T("share reached", "goals")), _by_kind(reached, ended, kinds), strong=True, key="share"),
    ]


def _actions(session: Session, period: Period, kinds: dict[int, str], words: Words) -> list[Row]:
    rows = session.execute(
        select(HelpAction.id, HelpAction.plan_id).where(
            HelpAction.removed_at.is_(None), HelpAction.plan_id.in_(list(kinds)), HelpAction.status.in_(rules.FULFILLED),
            HelpAction.done_on.between(period.since, period.until),
        )
    ).all()  # fmt: skip

    def count(plans: list[int]) -> Figure:
        return Figure.of("help_action", [row.id for row in rows if row.plan_id in plans], protected=True)

    return [Row(words.say(T("Actions done in the period")), _by_kind(count, list(kinds), kinds), key="actions")]


def named_plans(session: Session, kind: str, ids: Sequence[int], words: Words) -> list[Named]:
    """Help plans, or actions of them, behind a number."""
    name = func.coalesce(Pupil.full_name, Family.name).label("name")
    wanted: Any = select(HelpPlan.id, HelpPlan.kind, HelpPlan.number, HelpPlan.approved_on, name)
    if kind == "help_action":
        wanted = select(HelpAction.id, HelpPlan.kind, HelpAction.content, HelpAction.done_on, name).join(
            HelpPlan, HelpPlan.id == HelpAction.plan_id
        )
    found = session.execute(
        wanted.outerjoin(Pupil, Pupil.id == HelpPlan.pupil_id)
        .outerjoin(Family, Family.id == HelpPlan.family_id)
        .where((HelpAction if kind == "help_action" else HelpPlan).id.in_(ids))
        .order_by(name)
    )
    named = []
    for id_, plan_kind, told, day, who in found:
        about = f"№ {told}" if kind == "help_plan" and told else str(told or "")
        parts = [part for part in (who, kind_label(plan_kind, words), about) if part]
        named.append(Named(kind, id_, dates.short(day), ", ".join(parts)))
    return named
