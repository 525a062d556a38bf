"""Clubs with their members, checks of how children spend their time, and what they are interested in."""

from __future__ import annotations

import datetime
from typing import ClassVar, Final

from sqlalchemy.orm import Mapped

from sppk_desktop.core.fields import Option, choice, choices, date, integer, link, long_text, text, time, yes_no
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.week import DAYS
from sppk_desktop.core.words import T
from sppk_desktop.features.activity import named_rows
from sppk_desktop.features.activity.records import Found, Lasts, Waits

LEISURE_TERM: Final = Term("leisure", T("leisure and order: clubs, checks, interests"), Counted.ENTRY, 5)

CLUBS: Final = (
    Option("club", T("club", "leisure")),
    Option("section", T("sports section")),
    Option("ensemble", T("ensemble, studio")),
    Option("optional", T("optional course")),
    Option("council", T("pupils' self-government")),
    Option("mediation", T("school mediation")),
    Option("volunteers", T("volunteers")),
    Option("other", T("other", "club")),
)
AREAS: Final = (
    Option("sport", T("sport")),
    Option("music", T("music and singing")),
    Option("dance", T("dance and theatre")),
    Option("art", T("drawing and handicraft")),
    Option("technique", T("technique and construction")),
    Option("computers", T("computers")),
    Option("science", T("mathematics and science")),
    Option("nature", T("nature and animals")),
    Option("reading", T("reading and writing")),
    Option("languages", T("languages")),
    Option("heritage", T("history, Manas, folk traditions")),
    Option("leading", T("leading and organising")),
    Option("helping", T("helping others")),
    Option("other", T("other", "interest")),
)
"""Directions of clubs and of children's interests alike, so that one can be offered for the other."""
ENGAGED: Final = (
    Option("club", T("club (at school)")),
    Option("outside", T("club (outside)")),
    Option("courses", T("courses, tutor")),
    Option("home", T("helps at home")),
    Option("work", T("works")),
    Option("nowhere", T("nowhere")),
)
IN_CLUB: Final = ("club", "outside")
CHECKS: Final = (
    Option("truancy", T("attendance of lessons, truancy"), T("attendance")),
    Option("clubs", T("attendance out of class"), T("out of class")),
    Option("regime", T("regime of work and rest"), T("regime")),
    Option("load", T("load of homework")),
    Option("evening", T("evening check of public places"), T("evening check")),
    Option("labour", T("work of minors")),
)
FOUND: Final = (
    Option("absent", T("absent without a reason")),
    Option("late", T("came late")),
    Option("left", T("left the lessons")),
    Option("evening", T("out late at night")),
    Option("works", T("works in lesson time")),
    Option("overload", T("sleeps little, overloaded")),
    Option("gadgets", T("hours at the telephone")),
    Option("order", T("all in order")),
    Option("other", T("other", "what was found")),
)
LEVELS: Final = (
    Option("tries", T("tries it", "interest")),
    Option("likes", T("likes it, does it steadily")),
    Option("able", T("is able, has results")),
)
KNOWN_FROM: Final = (
    Option("self", T("the child's own words")),
    Option("parents", T("the parents", "source")),
    Option("teacher", T("a teacher", "source")),
    Option("survey", T("questionnaire")),
    Option("test", T("diagnostics of interests")),
    Option("observation", T("observation", "source")),
)


class Club(Found, Lasts, OfficeRecord):
    """A club or section: where, when, who leads it, and its members from a day to another (R-5.3m)."""

    __tablename__ = "club"
    keeping = kept(LEISURE_TERM)
    FOUND_BY: ClassVar = ("name", "place", "leader")
    kind: Mapped[str] = choice(T("Kind"), CLUBS, required=True)
    name: Mapped[str] = text(T("Name", "of a club"), limit=200, required=True)
    area: Mapped[str | None] = choice(T("Direction", "of a club"), AREAS)
    outside: Mapped[bool | None] = yes_no(T("Outside the school"))
    organisation_id: Mapped[int | None] = link(T("Organisation"), "Organisation")
    place: Mapped[str | None] = text(T("Place", "of an event"), limit=200)
    staff_id: Mapped[int | None] = link(T("Leader, of the school's staff"), "Staff")
    leader: Mapped[str | None] = text(T("Leader, if not of the school"), short=T("Leader"), limit=200)
    days: Mapped[list[str] | None] = choices(T("Days"), DAYS)
    at: Mapped[datetime.time | None] = time(T("From", "time of day"))
    till: Mapped[datetime.time | None] = time(T("To", "time of day"))
    on: Mapped[datetime.date] = date(T("Works from"), required=True, index=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    note: Mapped[str | None] = text(T("Note"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")

    @property
    def members_now(self) -> int:
        """How many go there today."""
        return named_rows.now(self, ClubPupil, ClubPupil.club_id)


class ClubPupil(OfficeRecord):
    """A member of a club, from a day to another."""

    __tablename__ = "club_pupil"
    keeping = part()
    club_id: Mapped[int] = link(T("Club", "entry"), "Club", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    since: Mapped[datetime.date | None] = date(T("Came on"))
    until: Mapped[datetime.date | None] = date(T("Left on"))
    note: Mapped[str | None] = text(T("Successes"), limit=200)


class EngagementCheck(Found, Waits, OfficeRecord):
    """How the children of a class spend their free time, as it was found on a day (R-5.3m)."""

    __tablename__ = "engagement_check"
    keeping = kept(LEISURE_TERM)
    WAITS: ClassVar = ("due", "done")
    FOUND_BY: ClassVar = ("essence", "result")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    class_id: Mapped[int | None] = link(T("Class"), "SchoolClass")
    staff_id: Mapped[int | None] = link(T("Specialist"), "Staff")
    essence: Mapped[str | None] = text(T("How it was found out"), limit=300)
    result: Mapped[str | None] = long_text(T("Result"))
    due: Mapped[datetime.date | None] = date(T("Next check by"), index=True)
    done: Mapped[datetime.date | None] = date(T("Checked again on"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")

    @property
    def asked(self) -> int:
        """How many children stand on its list."""
        return named_rows.now(self, EngagementPupil, EngagementPupil.engagement_check_id)


class EngagementPupil(OfficeRecord):
    """One child of a check; without an answer the child was not asked."""

    __tablename__ = "engagement_pupil"
    keeping = part()
    engagement_check_id: Mapped[int] = link(T("Check", "of order"), "EngagementCheck", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    engaged: Mapped[str | None] = choice(T("Where engaged"), ENGAGED)
    what: Mapped[str | None] = text(T("In what, where, which days"), limit=200)


class OrderCheck(Found, Waits, OfficeRecord):
    """A check of attendance (R-5.3l) or of the regime of work and rest (R-5.3n), and whom it found."""

    __tablename__ = "order_check"
    keeping = kept(LEISURE_TERM)
    WAITS: ClassVar = ("due", "done")
    FOUND_BY: ClassVar = ("place", "with_whom", "essence", "measures", "result")
    kind: Mapped[str] = choice(T("What is checked"), CHECKS, required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    at: Mapped[datetime.time | None] = time(T("Time", "of day"))
    class_id: Mapped[int | None] = link(T("Class"), "SchoolClass")
    place: Mapped[str | None] = text(T("Place", "of an event"), limit=200)
    staff_id: Mapped[int | None] = link(T("Specialist"), "Staff")
    with_whom: Mapped[str | None] = text(T("Together with"), limit=200)
    expected: Mapped[int | None] = integer(T("Should be present"), most=2000)
    present: Mapped[int | None] = integer(T("Are present"), most=2000)
    essence: Mapped[str | None] = long_text(T("What was found"))
    measures: Mapped[str | None] = long_text(T("Measures taken"))
    due: Mapped[datetime.date | None] = date(T("To be checked again by"), index=True)
    done: Mapped[datetime.date | None] = date(T("Checked again on"))
    result: Mapped[str | None] = long_text(T("Result"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")

    @property
    def named(self) -> int:
        """How many children it names."""
        return named_rows.now(self, OrderCheckPupil, OrderCheckPupil.order_check_id)


class OrderCheckPupil(OfficeRecord):
    """A child named by a check."""

    __tablename__ = "order_check_pupil"
    keeping = part()
    order_check_id: Mapped[int] = link(T("Check", "of order"), "OrderCheck", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    found: Mapped[str | None] = choice(T("What was found"), FOUND)
    lessons: Mapped[int | None] = integer(T("Lessons"), most=60)
    note: Mapped[str | None] = text(T("Note"), limit=200)


class Interest(Found, OfficeRecord):
    """What a child likes and is able at, as known on a day (R-1.1c, R-1.3a): the history stays."""

    __tablename__ = "interest"
    keeping = kept(LEISURE_TERM)
    FOUND_BY: ClassVar = ("name", "support")
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    kind: Mapped[str] = choice(T("Direction", "of a club"), AREAS, required=True)
    name: Mapped[str | None] = text(T("What exactly"), limit=200)
    level: Mapped[str | None] = choice(T("How far"), LEVELS)
    known_from: Mapped[str | None] = choice(T("Where it is known from"), KNOWN_FROM)
    support: Mapped[str | None] = text(T("What would help to develop it"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")
