"""The periods a report may be about. They leave no day out: what is done in the holidays belongs to the part before them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.reports import Period, Span
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people.calendar import Span as Days
from sppk_desktop.features.people.calendar import quarters_between, shipped_years, usual_span, year_name
from sppk_desktop.features.people.records import SchoolYear, YearPart

_DAY = timedelta(days=1)
_HALVES = 2


def period_on(session: Session, span: Span, day: date) -> Period:
    """The month, quarter, half-year or school year a day lies in; any dates begin with the month until that day."""
    match span:
        case Span.MONTH:
            return Period(span, day.replace(day=1), _last_of_month(day))
        case Span.DATES:
            return Period(span, day.replace(day=1), day)
        case Span.YEAR:
            return _year(session, day)
    parts = _parts(session, _year(session, day), span)
    return next((part for part in parts if day in part), parts[-1])


def before(session: Session, period: Period) -> Period:
    """The period of the same kind right before."""
    if period.span is Span.DATES:
        long = period.until - period.since
        return Period(Span.DATES, period.since - _DAY - long, period.since - _DAY)
    return period_on(session, period.span, period.since - _DAY)


def after(session: Session, period: Period) -> Period:
    """The period of the same kind right after."""
    if period.span is Span.DATES:
        long = period.until - period.since
        return Period(Span.DATES, period.until + _DAY, period.until + _DAY + long)
    return period_on(session, period.span, period.until + _DAY)


def as_far(past: Period, period: Period, today: date) -> Period:
    """The period before, up to where this one has come: three months are not held against a whole year."""
    if not period.since <= today < period.until:
        return past
    return replace(past, until=min(past.until, past.since + (today - period.since)))


def title(period: Period, words: Words) -> str:
    """«2026-жылдын ноябры», «2-чейрек, 09.11.2026 – 11.01.2027»."""
    days = words.say(T("{since} – {until}", since=dates.short(period.since), until=dates.short(period.until)))
    said: dict[Span, Phrase | str] = {
        Span.MONTH: dates.month(period.since, words.language if words.language in ("ky", "ru") else "ru"),
        Span.QUARTER: T("quarter {name}, {days}", name=period.name, days=days),
        Span.HALF: T("half-year {name}, {days}", name=period.name, days=days),
        Span.YEAR: T("school year {name}, {days}", name=period.name, days=days),
        Span.DATES: days,
    }
    return words.say(said[period.span])


def _year(session: Session, day: date) -> Period:
    """From the first day of lessons, or from 1 August where that is earlier told, until the day before the next year."""
    name = year_name(day)
    starts = _starts(session, name)
    if day < starts:  # August belongs to the year that is over
        name = year_name(starts - timedelta(days=200))
        starts = _starts(session, name)
    first = int(name[:4]) + 1
    following = _starts(session, f"{first}/{(first + 1) % 100:02d}")
    return Period(Span.YEAR, starts, following - _DAY, name)


def _starts(session: Session, name: str) -> date:
    told = session.scalar(select(SchoolYear.starts).where(SchoolYear.name == name, SchoolYear.removed_at.is_(None)))
    return told or usual_span(name).starts


def _parts(session: Session, year: Period, span: Span) -> Sequence[Period]:
    borders = _quarters(session, year)
    ends = [*[start - _DAY for start in borders[1:]], year.until]
    quarters = [
        Period(Span.QUARTER, since, until, str(at)) for at, (since, until) in enumerate(zip(borders, ends, strict=True), 1)
    ]
    if span is Span.QUARTER:
        return quarters
    cut = max(1, (len(quarters) + 1) // _HALVES)
    halves = [quarters[:cut], quarters[cut:]]
    return [Period(Span.HALF, part[0].since, part[-1].until, str(at)) for at, part in enumerate(halves, 1) if part]


def _quarters(session: Session, year: Period) -> Sequence[date]:
    """Where the quarters begin; the first one with the year."""
    told = session.scalars(
        select(YearPart.starts)
        .join(SchoolYear, SchoolYear.id == YearPart.year_id)
        .where(
            YearPart.kind == "quarter", YearPart.removed_at.is_(None), SchoolYear.removed_at.is_(None),
            SchoolYear.name == year.name, YearPart.starts > year.since, YearPart.starts <= year.until,
        )
        .order_by(YearPart.starts)
    ).all()  # fmt: skip
    if not told:
        shipped = next((one for one in shipped_years() if one.name == year.name), None)
        usual = Days(year.since, usual_span(year.name).ends)
        spans = shipped.quarters if shipped else quarters_between(usual, [])
        told = [span.starts for span in spans if year.since < span.starts <= year.until]
    return [year.since, *told]


def _last_of_month(day: date) -> date:
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return following - _DAY
