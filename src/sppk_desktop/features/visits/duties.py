"""What visits ask for by a day, and what they add to the timelines of a pupil and a family."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Link, Moment
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.people.standing import address_line, family_ids, pupils_of_families
from sppk_desktop.features.visits.compare import Verdict
from sppk_desktop.features.visits.history import PastVisit, visits_of
from sppk_desktop.features.visits.planning import in_state, not_begun
from sppk_desktop.features.visits.records import BASES, CONCLUSIONS, OUTCOMES, Raid, RaidFamily, Visit
from sppk_desktop.features.visits.rules import EXAMINED, State
from sppk_desktop.features.visits.screens import CONCLUSION_TONES, said

_SIGN_WITHIN: Final = timedelta(days=3)
"""An act that is written down wants its signature in so many days."""


def duties(session: Session, words: Words, until: date) -> list[Duty]:
    """Visits planned or overdue, raids ahead, and acts that wait for their signature."""
    return [*_planned(session, until, words), *_raids(session, until), *_unsigned(session, words)]


def _planned(session: Session, until: date, words: Words) -> list[Duty]:
    rows = session.execute(
        _families_of_visits().where(not_begun(), Visit.raid_id.is_(None), Visit.planned_for <= until).order_by(Visit.planned_for)
    ).all()
    classes = _classes(session, {row.family_id for row in rows}, until)
    return [
        Duty(row.planned_for, "house", T("{family}: home visit", family=row.name),
             _line(classes.get(row.family_id, ""), address_line(row), row.purpose or said(BASES, row.basis, words)),
             T("Write the visit down"), Link("visit", row.id))
        for row in rows
    ]  # fmt: skip


def _unsigned(session: Session, words: Words) -> list[Duty]:
    rows = session.execute(_families_of_visits().where(in_state(State.OPEN, date.min)).order_by(Visit.visited_on)).all()
    return [
        Duty((row.visited_on or row.planned_for) + _SIGN_WITHIN, "document", T("{family}: act not signed yet", family=row.name),
             _line(dates.short(row.visited_on), said(OUTCOMES, row.outcome, words)), T("Continue"), Link("visit", row.id))
        for row in rows
        if row.visited_on or row.planned_for
    ]  # fmt: skip


def _raids(session: Session, until: date) -> list[Duty]:
    rows = session.execute(
        select(Raid.id, Raid.on, Raid.purpose, Raid.basis, func.count(RaidFamily.id).label("families"))
        .join(RaidFamily, RaidFamily.raid_id == Raid.id, isouter=True)
        .where(
            Raid.removed_at.is_(None),
            Raid.status.in_(("planned", "under_way")),
            Raid.on <= until,
            RaidFamily.removed_at.is_(None),
        )
        .group_by(Raid.id)
        .order_by(Raid.on)
    )
    return [
        Duty(row.on, "route", T("Raid: {n} families", n=row.families), _line(row.purpose or "", row.basis or ""),
             T("Open"), Link("raid", row.id))
        for row in rows
    ]  # fmt: skip


def _families_of_visits() -> Select[*tuple[Any, ...]]:
    return select(
        Visit.id, Visit.family_id, Visit.planned_for, Visit.visited_on, Visit.basis, Visit.purpose, Visit.outcome,
        Family.name, Family.settlement, Family.street, Family.house, Family.flat, Family.address_text,
    ).join(Family, Family.id == Visit.family_id)  # fmt: skip


def _classes(session: Session, families: set[int], on: date) -> dict[int, str]:
    return {
        id_: ", ".join(dict.fromkeys(child.class_name for child in children if child.class_name))
        for id_, children in pupils_of_families(session, families, on).items()
    }


def _line(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def moments_of_family(session: Session, family_id: int, today: date, words: Words) -> list[Moment]:
    """What visits add to a family's timeline."""
    return [moment for visit in visits_of(session, family_id, today) if (moment := _moment(visit, words))]


def moments_of_pupil(session: Session, pupil_id: int, today: date, words: Words) -> list[Moment]:
    """The visits of the family the pupil lives in now."""
    family_id = family_ids(session, [pupil_id], today).get(pupil_id)
    return moments_of_family(session, family_id, today, words) if family_id is not None else []


def _moment(visit: PastVisit, words: Words) -> Moment | None:
    if visit.on is None or visit.state is State.CANCELLED:
        return None
    return Moment(visit.on, "house", _title(visit, words), _detail(visit, words), _tone(visit), Link("visit", visit.id))


def _title(visit: PastVisit, words: Words) -> Phrase:
    if visit.state is State.OVERDUE:
        return T("Home visit, overdue")
    if visit.state is State.PLANNED:
        return T("Home visit, planned")
    if visit.outcome not in (None, EXAMINED):
        return T("Home visit: {outcome}", outcome=said(OUTCOMES, visit.outcome, words))
    return T("Home visit, act {number}", number=visit.number) if visit.number else T("Home visit, act not signed")


def _detail(visit: PastVisit, words: Words) -> str:
    found = [visit.purpose or said(BASES, visit.basis, words)] if visit.state in (State.PLANNED, State.OVERDUE) else []
    if visit.conclusion_level:
        found.append(said(CONCLUSIONS, visit.conclusion_level, words))
    if visit.tally is not None and visit.tally.verdict is not Verdict.SAME:
        found.append(changed(visit, words))
    return _line(*found)


def changed(visit: PastVisit, words: Words) -> str:
    """What changed since the visit before, in one line: «2 facts better, 1 worse»."""
    counted = visit.tally
    if counted is None:
        return ""
    parts = (
        (counted.better, T("{n} facts better", n=counted.better)),
        (counted.worse, T("{n} facts worse", n=counted.worse)),
        (counted.different, T("{n} facts changed", n=counted.different)),
    )
    return ", ".join(words.say(phrase) for count, phrase in parts if count) or words.say(T("no changes"))


def _tone(visit: PastVisit) -> Tone:
    if visit.state is State.OVERDUE:
        return Tone.DANGER
    if visit.conclusion_level:
        return CONCLUSION_TONES[visit.conclusion_level]
    return Tone.CAREFUL if visit.state is State.OPEN else Tone.NEUTRAL
