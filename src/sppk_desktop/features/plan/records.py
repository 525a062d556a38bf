"""A plan of one specialist for one school year, its lines, and the amendments of an approved one."""

from __future__ import annotations

import datetime
from typing import Any, Final

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import Option, choice, date, integer, link, long_text, text, time
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T

PLANS_TERM: Final = Term("plans", T("annual plans"), Counted.YEAR, 5)

SPECIALISTS: Final = (
    Option("social", T("Social pedagogue", "plan")),
    Option("psychologist", T("Psychologist", "plan")),
    Option("deputy", T("Deputy director", "plan")),
    Option("speech_therapist", T("Speech therapist", "plan")),
    Option("class_teachers", T("Class teachers", "plan")),
)
STAGES: Final = (
    Option("draft", T("draft", "plan")),
    Option("considered", T("considered", "plan")),
    Option("approved", T("approved", "plan")),
)
FORMS: Final = (
    Option("lecture", T("lecture", "form of work")),
    Option("talk", T("talk", "form of work")),
    Option("stand", T("information stand", "form of work")),
    Option("review", T("review of literature", "form of work")),
    Option("consultation", T("individual consultation", "form of work")),
    Option("group_consultation", T("group consultation", "form of work")),
    Option("survey", T("questionnaire", "form of work")),
    Option("test", T("testing", "form of work")),
    Option("observation", T("observation", "form of work")),
    Option("correction", T("correction and development sessions", "form of work")),
    Option("raid", T("raid", "form of work")),
    Option("visit", T("home visit", "form of work")),
    Option("attendance", T("control of attendance", "form of work")),
    Option("engagement", T("control of engagement out of class", "form of work")),
    Option("regime", T("control of the regime of work and rest", "form of work")),
    Option("documents", T("work with documents", "form of work")),
    Option("meeting", T("meeting, council", "form of work")),
    Option("event", T("event", "form of work")),
)
"""Clause 5.3 of the Regulation; visits, meetings and events are what its raids and talks come to in practice."""

DIRECTIONS: Final = (
    Option("substances_offences", T("prevention of substance use and offences"), T("substances, offences")),
    Option("maladaptation", T("psychological and pedagogical prevention of maladaptation"), T("prevention of maladaptation")),
    Option("diagnostics", T("psychodiagnostics", "direction"), T("diagnostics", "direction")),
    Option("correction", T("psychological and pedagogical correction", "direction"), T("correction", "direction")),
    Option("consultation", T("consultation", "direction")),
)
"""The directions of the service's work, clause 2.2 a to e of the Regulation."""

MONTHS: Final = (
    Option("08", T("August", "plan")),
    Option("09", T("September", "plan")),
    Option("10", T("October", "plan")),
    Option("11", T("November", "plan")),
    Option("12", T("December", "plan")),
    Option("01", T("January", "plan")),
    Option("02", T("February", "plan")),
    Option("03", T("March", "plan")),
    Option("04", T("April", "plan")),
    Option("05", T("May", "plan")),
    Option("06", T("June", "plan")),
    Option("07", T("July", "plan")),
)
"""In the order of a school year, which turns on 1 August."""

WEEKDAYS: Final = (
    Option("1", T("Monday", "plan")),
    Option("2", T("Tuesday", "plan")),
    Option("3", T("Wednesday", "plan")),
    Option("4", T("Thursday", "plan")),
    Option("5", T("Friday", "plan")),
    Option("6", T("Saturday", "plan")),
)


class Plan(OfficeRecord):
    """The plan of one specialist for one school year. An approved one is frozen: it changes by amendments."""

    __tablename__ = "plan"
    keeping = kept(PLANS_TERM, "school_year")
    specialist: Mapped[str] = choice(T("Whose plan"), SPECIALISTS, required=True, index=True)
    school_year: Mapped[str] = text(T("School year"), limit=10, required=True, index=True)
    author: Mapped[str | None] = text(T("Made by"), limit=200)
    stage: Mapped[str] = choice(T("Stage"), STAGES, required=True)
    protocol: Mapped[str | None] = text(T("Protocol of the pedagogical council №"), limit=40)
    considered_on: Mapped[datetime.date | None] = date(T("Considered on"))
    order: Mapped[str | None] = text(T("Order of the director №"), limit=40)
    approved_on: Mapped[datetime.date | None] = date(T("Approved on"))


class PlanLine(OfficeRecord):
    """One line: the columns of the printed plan. What was done is evidence, never a tick."""

    __tablename__ = "plan_line"
    keeping = part()
    plan_id: Mapped[int] = link(T("Plan", "record"), "Plan", required=True)
    section: Mapped[str] = text(T("Section"), limit=20, required=True)
    position: Mapped[int] = integer(T("Place in the section"), required=True)
    content: Mapped[str] = long_text(T("Content of the work"), required=True, limit=600)
    aim: Mapped[str | None] = text(T("Aim"), limit=300)
    for_whom: Mapped[str | None] = text(T("For whom (class, group)"), limit=200, short=T("For whom"))
    form: Mapped[str | None] = choice(T("Form of work"), FORMS, short=T("Form"))
    direction: Mapped[str | None] = choice(
        T("Direction (clause 2.2)"), DIRECTIONS, short=T("Direction"), unknown=T("that of the section")
    )
    month: Mapped[str] = choice(T("Month"), MONTHS, required=True)
    due: Mapped[datetime.date | None] = date(T("Day, if it is set"))
    term: Mapped[str | None] = text(T("Term in words, for the paper"), limit=60, help=T("every quarter, 5–14 January"))
    responsible: Mapped[str | None] = text(T("Responsible"), limit=200)
    expected: Mapped[str | None] = text(T("Expected result"), limit=300)
    target: Mapped[int | None] = integer(T("How many records of work make it done"), least=1, most=999)


class PlanAmendment(OfficeRecord):
    """A change of an approved plan: what it was, what it became, and why. ``before`` is empty for a line that was added."""

    __tablename__ = "plan_amendment"
    keeping = part()
    plan_id: Mapped[int] = link(T("Plan", "record"), "Plan", required=True)
    line_id: Mapped[int] = link(T("Line"), "PlanLine", required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True)
    reason: Mapped[str] = text(T("Reason"), limit=300, required=True)
    author: Mapped[str] = text(T("Author"), limit=200, required=True)
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class PlanHour(OfficeRecord):
    """A part of the usual week of a specialist (the weekly cyclogram): weekday, from, until, and what is done then."""

    __tablename__ = "plan_hour"
    keeping = part()
    plan_id: Mapped[int] = link(T("Plan", "record"), "Plan", required=True)
    weekday: Mapped[str] = choice(T("Weekday"), WEEKDAYS, required=True)
    starts: Mapped[datetime.time] = time(T("From", "an hour"), required=True)
    ends: Mapped[datetime.time | None] = time(T("Until", "an hour"))
    content: Mapped[str] = text(T("What is done"), limit=200, required=True)
    for_whom: Mapped[str | None] = text(T("For whom (class, group)"), limit=200, short=T("For whom"))
    place: Mapped[str | None] = text(T("Where"), limit=100)


class ClosedWork(OfficeRecord):
    """How many records of work of a closed compartment a line had in a month: the number is all the office may know."""

    __tablename__ = "closed_work"
    keeping = part()
    plan_line_id: Mapped[int] = link(T("Line of the annual plan"), "PlanLine", required=True)
    month: Mapped[str] = text(T("Month"), limit=7, required=True)  # "2026-11"
    number: Mapped[int] = integer(T("How many"), required=True)
    source: Mapped[str] = text(T("Kept by"), limit=20, required=True)
