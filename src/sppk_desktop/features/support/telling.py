"""What help plans say elsewhere: moments of a pupil's and a family's line of time, and duties of the page Today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Link, Moment
from sppk_desktop.core.closings import CLOSINGS
from sppk_desktop.core.plans import Work
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.people.standing import family_ids
from sppk_desktop.features.support import rules
from sppk_desktop.features.support.reading import said
from sppk_desktop.features.support.records import DECISIONS, HelpAction, HelpPlan, HelpReview
from sppk_desktop.features.support.rules import Stage

_RUNNING = (Stage.APPROVED.value, Stage.WORK.value)


def moments(session: Session, kind: str, id_: int, today: date, words: Words) -> list[Moment]:
    """What help plans add to the card of a pupil or a family; a family's plan stands on its children's cards too."""
    found: list[Moment] = []
    for plan in _plans_of(session, kind, id_, today):
        link = Link("help_plan", plan.id)
        who = T("Help plan for the family") if plan.kind == "family" else T("Help plan")
        told = (plan.problem or "").splitlines()[0] if plan.problem else ""
        if plan.approved_on is not None:
            title = T("{plan} No. {number} approved", plan=who, number=plan.number or "—")
            found.append(Moment(plan.approved_on, "heart", title, told, Tone.INFO, link))
        else:
            found.append(Moment(plan.on, "heart", T("{plan}: drawn up", plan=who), told, Tone.CAREFUL, link))
        if plan.closed_on is not None:
            title = T("{plan} closed", plan=who)
            found.append(Moment(plan.closed_on, "check", title, said(CLOSINGS, plan.closing, words), Tone.DONE, link))
        elif plan.next_review is not None and plan.next_review >= today and plan.stage in _RUNNING:
            found.append(Moment(plan.next_review, "heart", T("{plan}: next review", plan=who), opens=link))
        found += _inner(session, plan, words)
    return found


def _plans_of(session: Session, kind: str, id_: int, today: date) -> Sequence[HelpPlan]:
    if kind == "pupil":
        pupils = ids_of_card(session, "pupil", id_)
        home = family_ids(session, [id_], today).get(id_)
        families = ids_of_card(session, "family", home) if home is not None else ()
        about = or_(HelpPlan.pupil_id.in_(pupils), HelpPlan.family_id.in_(families))
    elif kind == "family":
        about = HelpPlan.family_id.in_(ids_of_card(session, "family", id_))
    else:
        return ()
    return session.scalars(select(HelpPlan).where(about, HelpPlan.removed_at.is_(None))).all()


def _inner(session: Session, plan: HelpPlan, words: Words) -> list[Moment]:
    reviews = session.scalars(select(HelpReview).where(HelpReview.plan_id == plan.id, HelpReview.removed_at.is_(None)))
    found = [
        Moment(one.on, "heart", T("Help plan reviewed: {decision}", decision=said(DECISIONS, one.decision, words)),
               one.changes or "", opens=Link("help_plan", plan.id))
        for one in reviews
    ]  # fmt: skip
    done = session.scalars(
        select(HelpAction).where(
            HelpAction.plan_id == plan.id, HelpAction.removed_at.is_(None), HelpAction.status.in_(rules.FULFILLED),
            HelpAction.done_on.is_not(None),
        )
    )  # fmt: skip
    for one in done:
        assert one.done_on is not None
        title = T("Done by the help plan: {action}", action=one.content)
        found.append(Moment(one.done_on, "check", title, one.result or "", Tone.DONE, Link("help_action", one.id)))
    return found


def duties(session: Session, words: Words, until: date) -> list[Duty]:
    """Reviews that are due, actions due or overdue, plans that began or wait and are not approved, terms that run out."""
    return [
        *_reviews(session, until),
        *_actions(session, words, until),
        *_waiting(session, until),
        *_ending(session, until),
    ]


def _named(*columns: Any) -> Any:
    name = func.coalesce(Pupil.full_name, Family.name).label("name")
    return (
        select(*columns, name).outerjoin(Pupil, Pupil.id == HelpPlan.pupil_id).outerjoin(Family, Family.id == HelpPlan.family_id)
    )


def _reviews(session: Session, until: date) -> list[Duty]:
    query = _named(HelpPlan.id, HelpPlan.next_review, HelpPlan.lead).where(
        HelpPlan.removed_at.is_(None), HelpPlan.stage.in_(_RUNNING), HelpPlan.next_review <= until
    )
    return [
        Duty(row.next_review, "heart", T("{name}: review of the help plan", name=row.name), row.lead, T("Review"),
             Link("help_review_due", row.id), whose=row.lead or "")
        for row in session.execute(query.order_by(HelpPlan.next_review))
    ]  # fmt: skip


def _actions(session: Session, words: Words, until: date) -> list[Duty]:
    name = func.coalesce(Pupil.full_name, Family.name).label("name")
    query = (
        select(HelpAction.id, HelpAction.due, HelpAction.content, HelpAction.responsible, name)
        .join(HelpPlan, HelpPlan.id == HelpAction.plan_id)
        .outerjoin(Pupil, Pupil.id == HelpPlan.pupil_id)
        .outerjoin(Family, Family.id == HelpPlan.family_id)
        .where(
            HelpPlan.removed_at.is_(None), HelpPlan.stage.in_(_RUNNING), HelpAction.removed_at.is_(None),
            HelpAction.due <= until, HelpAction.status.not_in(rules.SETTLED),
        )
        .order_by(HelpAction.due, HelpAction.id)
    )  # fmt: skip
    return [
        Duty(row.due, "heart", T("{name}: {action}", name=row.name, action=row.content),
             " · ".join(filter(None, (words.say(T("by the help plan")), row.responsible))), T("Mark it done"),
             Link("help_action", row.id), whose=row.responsible or "")
        for row in session.execute(query)
    ]  # fmt: skip


def _waiting(session: Session, until: date) -> list[Duty]:
    query = _named(HelpPlan.id, HelpPlan.since, HelpPlan.stage, HelpPlan.lead).where(
        HelpPlan.removed_at.is_(None), HelpPlan.stage.in_(("draft", "agreed")), HelpPlan.since <= until
    )
    details = {"draft": T("not agreed with the parents yet"), "agreed": T("agreed, not approved yet")}
    return [
        Duty(row.since, "heart", T("{name}: the help plan is not approved", name=row.name), details[row.stage],
             T("Open the plan"), Link("help_plan", row.id), whose=row.lead or "")
        for row in session.execute(query.order_by(HelpPlan.since))
    ]  # fmt: skip


def _ending(session: Session, until: date) -> list[Duty]:
    query = _named(HelpPlan.id, HelpPlan.until, HelpPlan.lead).where(
        HelpPlan.removed_at.is_(None), HelpPlan.stage.in_(_RUNNING), HelpPlan.until <= until
    )
    return [
        Duty(row.until, "heart", T("{name}: the term of the help plan ends", name=row.name), row.lead, T("Open the plan"),
             Link("help_plan", row.id), whose=row.lead or "")
        for row in session.execute(query.order_by(HelpPlan.until))
    ]  # fmt: skip


def works(session: Session, words: Words, since: date, until: date) -> list[Work]:
    """Actions done and reviews held between two days, for the annual plan; whose plan it was is not told."""
    done = session.execute(
        select(HelpAction.id, HelpAction.done_on, HelpAction.content, HelpAction.responsible).where(
            HelpAction.removed_at.is_(None), HelpAction.status.in_(rules.FULFILLED), HelpAction.done_on.between(since, until)
        )
    )
    held = session.execute(
        select(HelpReview.id, HelpReview.on, HelpReview.author).where(
            HelpReview.removed_at.is_(None), HelpReview.on.between(since, until)
        )
    )
    found = [
        Work(
            "help_action",
            row.id,
            row.done_on,
            words.say(T("Help plan: {action}", action=row.content))[:120],
            row.responsible or "",
        )
        for row in done
    ]
    return found + [
        Work(
            "help_review", row.id, row.on, words.say(T("Review of a help plan, {day}", day=dates.short(row.on))), row.author or ""
        )
        for row in held
    ]
