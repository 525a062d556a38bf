"""Meetings and the questions of their agenda, participation elsewhere, orders, the service's composition, the legal base."""

from __future__ import annotations

import datetime
from typing import ClassVar, Final

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import Option, choice, date, integer, link, long_text, text, time
from sppk_desktop.core.keeping import Counted, Term, kept, part, unlimited
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.records import Found, Lasts, Waits

MEETINGS_TERM: Final = Term("meetings", T("minutes and orders: copies, the originals are on paper"), Counted.YEAR, None)

MEETINGS: Final = (
    Option("ped_council", T("pedagogical council")),
    Option("director", T("meeting with the director")),
    Option("prevention", T("council for prevention")),
    Option("service", T("meeting of the service")),
    Option("consilium", T("consilium")),
    Option("commission", T("commission", "meeting")),
    Option("association", T("methodical association")),
    Option("parents", T("parents' committee")),
    Option("other", T("other", "meeting")),
)
PARTS: Final = (
    Option("speaker", T("gave a talk")),
    Option("member", T("member", "of a commission")),
    Option("expert", T("gave an opinion")),
    Option("listener", T("listened")),
)
ORDERS: Final = (
    Option("service", T("creation and work of the service")),
    Option("staff", T("composition, appointment")),
    Option("plan", T("approval of plans and papers")),
    Option("commission", T("commissions and councils")),
    Option("event", T("events and raids")),
    Option("pupil", T("about pupils")),
    Option("other", T("other", "order")),
)
SERVICE_ROLES: Final = (
    Option("head", T("head of the service")),
    Option("social", T("social pedagogue")),
    Option("psychologist", T("pedagogue-psychologist")),
    Option("logoped", T("speech therapist")),
    Option("nurse", T("nurse or doctor")),
    Option("teacher", T("class teacher", "client")),
    Option("other", T("other", "role")),
)
LEGAL: Final = (
    Option("international", T("international act")),
    Option("law", T("law, code")),
    Option("government", T("decree of the government")),
    Option("ministry", T("order of a ministry")),
    Option("local", T("oblast or municipal document")),
    Option("charter", T("charter of the school")),
    Option("regulation", T("regulation of the service")),
    Option("school", T("order of the school", "legal act")),
    Option("instruction", T("job description, instruction")),
)
VALIDITY: Final = (
    Option("valid", T("in force", "act")),
    Option("changed", T("in force as changed")),
    Option("void", T("no longer in force")),
    Option("check", T("to be checked", "act")),
)


class Meeting(Found, OfficeRecord):
    """A meeting and its minutes. Its number is the protocol's, given by the school."""

    __tablename__ = "meeting"
    keeping = kept(MEETINGS_TERM)
    NUMBERED: ClassVar = False
    FOUND_BY: ClassVar = ("number", "topic", "chair", "present", "note")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    number: Mapped[str | None] = text(T("Protocol No."), limit=20)
    kind: Mapped[str] = choice(T("Kind"), MEETINGS, required=True)
    topic: Mapped[str | None] = text(T("Topic"), limit=300)
    at: Mapped[datetime.time | None] = time(T("Time", "of day"))
    place: Mapped[str | None] = text(T("Place", "of an event"), limit=200)
    chair: Mapped[str | None] = text(T("Chair"), limit=200)
    secretary: Mapped[str | None] = text(T("Secretary"), limit=200)
    present_count: Mapped[int | None] = integer(T("How many were present"), most=2000)
    present: Mapped[str | None] = long_text(T("Who was present"))
    absent: Mapped[str | None] = text(T("Who was absent, why"), limit=300)
    staff_id: Mapped[int | None] = link(T("Who took part for the service"), "Staff")
    note: Mapped[str | None] = text(T("Note"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class MeetingItem(Waits, Found, OfficeRecord):
    """A question of the agenda: what was heard, what was decided, who does it by when. ``on`` is the day of the meeting."""

    __tablename__ = "meeting_item"
    keeping = part()
    FOUND_BY: ClassVar = ("question", "speaker", "decision", "result")
    meeting_id: Mapped[int] = link(T("Meeting"), "Meeting", required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True, default=datetime.date.min)
    question: Mapped[str] = text(T("Question of the agenda"), limit=300, required=True)
    speaker: Mapped[str | None] = text(T("Speaker"), limit=200)
    heard: Mapped[str | None] = long_text(T("Heard"))
    decision: Mapped[str | None] = long_text(T("Decided"))
    staff_id: Mapped[int | None] = link(T("Responsible"), "Staff")
    due: Mapped[datetime.date | None] = date(T("Deadline"), index=True)
    done: Mapped[datetime.date | None] = date(T("Done on"))
    result: Mapped[str | None] = long_text(T("Result"))
    pupil_id: Mapped[int | None] = link(T("About which pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("About which family"), "Family")
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Participation(Found, OfficeRecord):
    """The service taking part in a council, commission or methodical association of others (R-8.2a)."""

    __tablename__ = "participation"
    keeping = kept(MEETINGS_TERM)
    FOUND_BY: ClassVar = ("title", "subject", "result")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    kind: Mapped[str] = choice(T("Kind"), MEETINGS, required=True)
    title: Mapped[str] = text(T("What it was, who held it"), limit=300, required=True)
    staff_id: Mapped[int | None] = link(T("Specialist"), "Staff")
    part: Mapped[str | None] = choice(T("How he or she took part"), PARTS)
    subject: Mapped[str | None] = text(T("Topic of the talk or opinion"), limit=300)
    result: Mapped[str | None] = long_text(T("Result"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Order(Waits, Found, OfficeRecord):
    """An order (buyruk) of the director. Its number is the school's; a deadline is when it must be carried out."""

    __tablename__ = "school_order"
    keeping = kept(MEETINGS_TERM)
    NUMBERED: ClassVar = False
    FOUND_BY: ClassVar = ("number", "subject", "body", "responsible")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    number: Mapped[str | None] = text(T("Order No."), limit=20)
    kind: Mapped[str] = choice(T("Kind"), ORDERS, required=True)
    subject: Mapped[str] = text(T("About what"), limit=300, required=True)
    basis: Mapped[str | None] = text(T("Basis"), limit=300)
    body: Mapped[str | None] = long_text(T("What is ordered, point by point"), lines=6)
    meeting_id: Mapped[int | None] = link(T("By the meeting"), "Meeting")
    responsible: Mapped[str | None] = text(T("Who is charged with it"), limit=200)
    staff_id: Mapped[int | None] = link(T("Who watches over it"), "Staff")
    signed_by: Mapped[str | None] = text(T("Signed by"), limit=200)
    due: Mapped[datetime.date | None] = date(T("Deadline"), index=True)
    done: Mapped[datetime.date | None] = date(T("Done on"))
    pupil_id: Mapped[int | None] = link(T("About which pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("About which family"), "Family")
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class ServiceMember(Lasts, Found, OfficeRecord):
    """Who belongs to the service, in which role, from when to when (R-1.6)."""

    __tablename__ = "service_member"
    keeping = unlimited("the composition of the service with its dates; names staff, no child")
    FOUND_BY: ClassVar = ("name", "duties")
    on: Mapped[datetime.date] = date(T("Since"), required=True, index=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    staff_id: Mapped[int | None] = link(T("Colleague"), "Staff")
    name: Mapped[str | None] = text(T("Name, if not in the register"), limit=200)
    role: Mapped[str] = choice(T("Role in the service"), SERVICE_ROLES, required=True)
    duties: Mapped[str | None] = long_text(T("Duties"))
    order_id: Mapped[int | None] = link(T("By the order"), "Order")


class LegalAct(Found, OfficeRecord):
    """An entry of the legal base (R-1.2); the Regulation with its approval (R-1.5) is one. Files hang on the entry."""

    __tablename__ = "legal_act"
    keeping = unlimited("the library of laws; names nobody")
    NUMBERED: ClassVar = False
    FOUND_BY: ClassVar = ("number", "title", "title_ru", "body", "note")
    kind: Mapped[str] = choice(T("Kind"), LEGAL, required=True)
    number: Mapped[str | None] = text(T("№"), limit=40)
    on: Mapped[datetime.date | None] = date(T("Date"), index=True)
    title: Mapped[str] = text(T("Title in Kyrgyz"), limit=400, required=True)
    title_ru: Mapped[str | None] = text(T("Title in Russian"), limit=400)
    validity: Mapped[str | None] = choice(T("In force"), VALIDITY)
    checked: Mapped[datetime.date | None] = date(T("Checked on", "act"))
    considered_on: Mapped[datetime.date | None] = date(T("Considered by the pedagogical council on"))
    considered_number: Mapped[str | None] = text(T("Protocol No."), limit=20)
    approved_on: Mapped[datetime.date | None] = date(T("Approved by the director on"))
    approved_number: Mapped[str | None] = text(T("Order No."), limit=20)
    body: Mapped[str | None] = long_text(T("Text", "of an act"), limit=200_000, lines=8)
    note: Mapped[str | None] = text(T("Note"), limit=300)
    code: Mapped[str | None] = mapped_column(String(40), index=True)
