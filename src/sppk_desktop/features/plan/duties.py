"""What approved plans ask for by a day: their lines that are not done yet."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Link
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.plan import rules
from sppk_desktop.features.plan.reading import done_towards
from sppk_desktop.features.plan.records import SPECIALISTS, Plan, PlanLine

_ICON: Final = "plan"


def due_lines(session: Session, words: Words, specialists: Collection[str], today: date, until: date) -> list[Duty]:
    """Lines of this school year's plans due until a day and not done, the late ones too."""
    rows = session.execute(
        select(PlanLine, Plan)
        .join(Plan, Plan.id == PlanLine.plan_id)
        .where(
            PlanLine.removed_at.is_(None),
            Plan.removed_at.is_(None),
            Plan.school_year == dates.school_year(today),
            Plan.specialist.in_(specialists),
        )
    ).all()
    dated = [(rules.deadline(line.month, line.due, plan.school_year), line, plan) for line, plan in rows]
    works = done_towards(session, {line.id: rules.needed(line.target) for due, line, _plan in dated if due <= until})
    labels = {option.code: words.say(option.label) for option in SPECIALISTS}
    found = []
    for due, line, plan in dated:
        if due <= until and not rules.is_done(works[line.id], line.target):
            detail = " · ".join(filter(None, (words.say(T("Plan: {name}", name=labels[plan.specialist])), line.for_whom)))
            found.append(Duty(due, _ICON, line.content, detail, T("Open"), Link("plan_line", line.id)))
    return found


def waiting_plans(session: Session, words: Words, specialists: Collection[str], today: date, until: date) -> list[Duty]:
    """Plans of this school year that are not approved though the year has begun; the deputy is reminded of all of them."""
    year = dates.school_year(today)
    begins = date(int(year[:4]), 9, 1)
    if begins > until:
        return []
    rows = session.execute(
        select(Plan.id, Plan.specialist, Plan.stage).where(
            Plan.removed_at.is_(None), Plan.school_year == year, Plan.stage != rules.Stage.APPROVED,
            Plan.specialist.in_(specialists),
        )
    )  # fmt: skip
    labels = {option.code: words.say(option.label) for option in SPECIALISTS}
    told = {rules.Stage.DRAFT: T("not considered by the council yet"), rules.Stage.CONSIDERED: T("considered, not approved yet")}
    return [
        Duty(begins, _ICON, T("Annual plan is not approved: {whose}", whose=labels[specialist]), told[rules.Stage(stage)],
             T("Open"), Link("plan", id_))
        for id_, specialist, stage in rows
    ]  # fmt: skip
