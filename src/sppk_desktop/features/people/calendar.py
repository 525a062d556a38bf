"""School years, quarters and holidays: all of it data, because orders change them even in the middle of a year."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.places import resources
from sppk_desktop.features.people.records import SchoolYear, YearPart

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days, both ends included."""

    starts: date
    ends: date

    def __contains__(self, day: date) -> bool:
        return self.starts <= day <= self.ends


@dataclass(frozen=True, slots=True)
class ShippedYear:
    """A school year as it ships; ``assumed`` means no order was seen and the school must look at it."""

    name: str
    span: Span
    holidays: tuple[tuple[str, Span], ...]
    assumed: bool

    @property
    def quarters(self) -> tuple[Span, ...]:
        """What lies between the holidays."""
        return quarters_between(self.span, [span for _code, span in self.holidays])


def quarters_between(year: Span, holidays: list[Span]) -> tuple[Span, ...]:
    """The quarters of a year: the stretches its holidays leave."""
    found, starts = [], year.starts
    for holiday in sorted(holidays, key=lambda span: span.starts):
        found.append(Span(starts, holiday.starts - _DAY))
        starts = holiday.ends + _DAY
    found.append(Span(starts, year.ends))
    return tuple(span for span in found if span.starts <= span.ends)


@cache
def _calendar() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((resources() / "catalogues" / "calendar.json").read_text(encoding="utf-8"))
    return read


def _span(entry: dict[str, str]) -> Span:
    return Span(date.fromisoformat(entry["starts"]), date.fromisoformat(entry["ends"]))


@cache
def shipped_years() -> tuple[ShippedYear, ...]:
    """The school years the program knows of."""
    return tuple(
        ShippedYear(
            name=year["name"],
            span=_span(year),
            holidays=tuple((holiday["code"], _span(holiday)) for holiday in year["holidays"]),
            assumed=year.get("assumed", False),
        )
        for year in _calendar()["years"]
    )


def holiday_label(code: str, language: str) -> str:
    """«Күзгү каникул», «Осенние каникулы»."""
    label: str = _calendar()["holidays"][code][language]
    return label


def grade_bands(programme: str) -> tuple[tuple[int, int], ...]:
    """Primary, middle, high: (1–4, 5–9, 10–11) or (1–5, 6–9, 10–12)."""
    for preset in _calendar()["grade_bands"]:
        if preset["programme"] == programme:
            return tuple((low, high) for low, high in preset["bands"])
    raise KeyError(programme)


def year_name(day: date) -> str:
    """The school year a day belongs to by custom: «2026/27» from 1 August on."""
    first = day.year if day.month >= 8 else day.year - 1
    return f"{first}/{(first + 1) % 100:02d}"


def usual_span(name: str) -> Span:
    """The borders of a year nobody has told yet: as shipped, else 1 September to 29 May."""
    for year in shipped_years():
        if year.name == name:
            return year.span
    first = int(name[:4])
    return Span(date(first, 9, 1), date(first + 1, 5, 29))


def year_of(session: Session, day: date) -> SchoolYear | None:
    """The school year on a day; in summer the one that ended last."""
    return session.scalar(
        select(SchoolYear)
        .where(SchoolYear.starts <= day, SchoolYear.removed_at.is_(None))
        .order_by(SchoolYear.starts.desc())
        .limit(1)
    )


def need_year(session: Session, name: str, language: str = "ky") -> SchoolYear:
    """The school year of this name, made with its quarters and holidays if it is not there yet."""
    found = session.scalar(select(SchoolYear).where(SchoolYear.name == name, SchoolYear.removed_at.is_(None)))
    if found:
        return found
    span = usual_span(name)
    year = SchoolYear(name=name, starts=span.starts, ends=span.ends)
    session.add(year)
    session.flush()
    shipped = next((shipped for shipped in shipped_years() if shipped.name == name), None)
    if shipped:
        for number, quarter in enumerate(shipped.quarters, start=1):
            session.add(YearPart(year_id=year.id, kind="quarter", name=str(number), starts=quarter.starts, ends=quarter.ends))
        for code, holiday in shipped.holidays:
            named = holiday_label(code, language)
            session.add(YearPart(year_id=year.id, kind="holiday", name=named, starts=holiday.starts, ends=holiday.ends))
    session.flush()
    return year


def quarter_on(session: Session, day: date) -> str | None:
    """The quarter («2») on a day; None on holidays and outside the year."""
    return session.scalar(
        select(YearPart.name).where(
            YearPart.kind == "quarter", YearPart.starts <= day, YearPart.ends >= day, YearPart.removed_at.is_(None)
        )
    )
