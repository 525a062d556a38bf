"""Families under observation over a period, for the reports."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.reports import Figure, Period, Row
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diary.records import Observation, Patronage
from sppk_desktop.features.people.reporting import children_of, main_cards


def observation_row(session: Session, period: Period, words: Words) -> Row:
    """Families under observation: at the start, put on, taken off, at the end, and their children."""
    first = period.since - timedelta(days=1)

    def families(*wanted: Any) -> set[int]:
        rows = session.scalars(select(Observation.family_id).where(Observation.removed_at.is_(None), *wanted))
        return main_cards(session, "family", rows)

    start = families(Observation.since <= first, or_(Observation.until.is_(None), Observation.until > first))
    on = families(Observation.since.between(period.since, period.until)) - start
    end = families(Observation.since <= period.until, or_(Observation.until.is_(None), Observation.until > period.until))
    off = (start | on) - end
    figures = [Figure.of("family", ids, protected=True) for ids in (start, on, off, end)]
    children = Figure.of("pupil", children_of(session, end, period.until), protected=True)
    return Row(words.say(T("Under observation (diary)")), (*figures, children), key="observation")


def patronage_row(session: Session, period: Period, words: Words) -> Row:
    """Families of the patronage list: at the start, put on, ended, at the end, and their children."""
    first = period.since - timedelta(days=1)

    def families(*wanted: Any) -> set[int]:
        rows = session.scalars(select(Patronage.family_id).where(Patronage.removed_at.is_(None), *wanted))
        return main_cards(session, "family", rows)

    start = families(Patronage.since <= first, or_(Patronage.until.is_(None), Patronage.until > first))
    on = families(Patronage.since.between(period.since, period.until)) - start
    end = families(Patronage.since <= period.until, or_(Patronage.until.is_(None), Patronage.until > period.until))
    figures = [Figure.of("family", ids, protected=True) for ids in (start, on, (start | on) - end, end)]
    children = Figure.of("pupil", children_of(session, end, period.until), protected=True)
    return Row(words.say(T("Under patronage (list)")), (*figures, children), key="patronage")
