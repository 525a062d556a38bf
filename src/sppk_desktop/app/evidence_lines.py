"""The documents behind numbers, as the evidence column of a self-assessment lists them: kind, number, date; never a name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.reports import Figure, Period
from sppk_desktop.core.small_numbers import is_few
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.records import Appeal, HandOver, Notice, Request
from sppk_desktop.features.advice.records import Recommendation
from sppk_desktop.features.care.records import MaterialHelp
from sppk_desktop.features.meetings.records import Meeting, Order
from sppk_desktop.features.office_papers.records import AskedPaper
from sppk_desktop.features.passport.records import SignedPassport
from sppk_desktop.features.plan.records import SPECIALISTS, Plan, PlanLine
from sppk_desktop.features.support.records import HelpPlan
from sppk_desktop.features.visits.records import Raid, Visit

SHOWN: Final = 5
"""So many documents of a kind are named; the rest is counted."""
_AT_ONCE: Final = 5_000
_NUMBERED: Final[Mapping[str, tuple[Phrase, Any, Any, Any]]] = {
    "visit": (T("Acts of home visits: {list}"), Visit, Visit.act_number, Visit.visited_on),
    "raid": (T("Raids: {list}"), Raid, Raid.number, Raid.on),
    "help_plan": (T("Individual help plans: {list}"), HelpPlan, HelpPlan.number, HelpPlan.approved_on),
    "appeal": (T("Outgoing letters: {list}"), Appeal, Appeal.number, Appeal.on),
    "request": (T("Requests: {list}"), Request, Request.number, Request.on),
    "notice": (T("Notifications: {list}"), Notice, Notice.number, Notice.on),
    "hand_over": (T("Register of hand-overs: {list}"), HandOver, HandOver.number, HandOver.on),
    "meeting": (T("Protocols: {list}"), Meeting, Meeting.number, Meeting.on),
    "school_order": (T("Orders: {list}"), Order, Order.number, Order.on),
    "advice": (T("Recommendations: {list}"), Recommendation, Recommendation.number, Recommendation.on),
    "asked_paper": (T("Characteristics and extracts: {list}"), AskedPaper, AskedPaper.number, AskedPaper.on),
    "material_help": (T("Acts of material help: {list}"), MaterialHelp, MaterialHelp.number, MaterialHelp.handed),
}
_JOURNALS: Final = {
    "activity": T("Journal of work: {n} entries"),
    "absence": T("Journal of missed lessons: {n} entries"),
    "offence": T("Journal of offences: {n} entries"),
    "informing": T("Register of informing: {n} entries"),
    "mediation": T("Register of mediation: {n} entries"),
    "participation": T("Register of participation: {n} entries"),
    "order_check": T("Register of checks: {n} entries"),
    "meal": T("Register of meals: {n} entries"),
    "extra_work": T("Register of compensatory work: {n} entries"),
    "extended_day": T("Lists of extended-day groups: {n}"),
    "holiday": T("Lists of holiday engagement: {n}"),
    "club": T("Register of clubs and sections: {n}"),
    "specialist_paper": T("Register of colleagues' documents: {n} entries"),
    "obligation": T("Obligations of non-disclosure: {n}"),
}


def evidence_of(session: Session, period: Period, figures: Iterable[Figure], words: Words) -> tuple[str, ...]:
    """A line for every kind of document; what counts few people is left out, lest its papers tell who they are."""
    ids: dict[str, set[int]] = {}
    for figure in figures:
        if not is_few(figure):
            for of, own in figure.lists:
                ids.setdefault(of, set()).update(own)
    told: list[str] = []
    if ids.keys() & {"pupil", "family"}:
        told += _passports(session, period, words)
    if "plan_line" in ids:
        told += _plans(session, ids["plan_line"], words)
    for kind, (phrase, record, number, day) in _NUMBERED.items():
        if kind in ids and (listed := _numbered(session, record, number, day, ids[kind], words)):
            told.append(words.say(phrase.filled(list=listed)))
    told += [words.say(phrase.filled(n=len(ids[kind]))) for kind, phrase in _JOURNALS.items() if kind in ids]
    return tuple(told)


def _numbered(session: Session, record: Any, number: Any, day: Any, ids: set[int], words: Words) -> str:
    wanted = sorted(ids)[-_AT_ONCE:]
    rows = session.execute(
        select(number, day).where(record.id.in_(wanted), number.is_not(None)).order_by(day.desc(), record.id.desc())
    ).all()
    return listed([(str(name), on) for name, on in rows], words)


def listed(papers: Sequence[tuple[str, Any]], words: Words) -> str:
    """«№ 7 (03.10.2026), № 6 (…) and 12 more»."""
    said = ", ".join(f"№ {name} ({dates.short(on)})" if on else f"№ {name}" for name, on in papers[:SHOWN])
    more = len(papers) - SHOWN
    return words.say(T("{some} and {n} more", some=said, n=more)) if more > 0 else said


def _passports(session: Session, period: Period, words: Words) -> list[str]:
    rows = session.execute(
        select(SignedPassport.number, SignedPassport.as_of)
        .where(SignedPassport.removed_at.is_(None), SignedPassport.as_of.between(period.since, period.until))
        .order_by(SignedPassport.as_of.desc())
    ).all()
    if rows:
        return [words.say(T("Social passport of the school: {list}", list=listed([(name, on) for name, on in rows], words)))]
    return [words.say(T("Social passport of the school as of {day}", day=dates.short(period.until)))]


def _plans(session: Session, lines: set[int], words: Words) -> list[str]:
    labels = {option.code: words.say(option.label) for option in SPECIALISTS}
    rows = session.execute(
        select(Plan.specialist, Plan.school_year, Plan.order, Plan.approved_on)
        .where(Plan.id.in_(select(PlanLine.plan_id).where(PlanLine.id.in_(sorted(lines)[-_AT_ONCE:]))))
        .order_by(Plan.specialist)
    )
    told = []
    for specialist, year, order, on in rows:
        plan = words.say(T("Annual plan {year}, {whose}", year=year, whose=labels.get(specialist, specialist)))
        approved = words.say(T("approved {day}", day=dates.short(on))) if on else ""
        told.append(", ".join(filter(None, (plan, approved, f"№ {order}" if order else ""))))
    return told
