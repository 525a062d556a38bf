"""Papers of the office: obligations not to disclose, characteristics and extracts asked from teachers, specialists' documents."""

from __future__ import annotations

import datetime
from typing import ClassVar, Final

from sqlalchemy.orm import Mapped

from sppk_desktop.core.fields import Option, choice, date, link, long_text, text
from sppk_desktop.core.keeping import Counted, Term, kept
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.records import Found, Lasts, Waits

OFFICE_PAPERS_TERM: Final = Term(
    "office_papers", T("obligations, papers asked from colleagues and specialists"), Counted.ENTRY, 5
)

ASKED: Final = (
    Option("characteristic", T("characteristic of a pupil")),
    Option("journal", T("extract from the class journal")),
    Option("marks", T("sheet of marks")),
    Option("attendance", T("sheet of attendance")),
    Option("medical", T("certificate of the nurse")),
    Option("other", T("other", "paper")),
)
OWNERS: Final = (
    Option("logoped", T("speech therapist")),
    Option("nurse", T("nurse or doctor")),
    Option("teacher", T("class teacher", "client")),
    Option("subject_teacher", T("subject teacher")),
    Option("psychologist", T("pedagogue-psychologist")),
    Option("social", T("social pedagogue")),
    Option("deputy", T("deputy director")),
    Option("other", T("other", "role")),
)
PAPERS: Final = (
    Option("plan", T("plan of work")),
    Option("journal", T("journal", "paper")),
    Option("card", T("card of a pupil")),
    Option("report", T("report", "paper")),
    Option("conclusion", T("conclusion", "paper")),
    Option("schedule", T("timetable", "paper")),
    Option("other", T("other", "paper")),
)


class Obligation(Lasts, Found, OfficeRecord):
    """A colleague's signed obligation not to disclose what is known of children and families (R-2.3e)."""

    __tablename__ = "obligation"
    keeping = kept(OFFICE_PAPERS_TERM)
    FOUND_BY: ClassVar = ("name", "post", "kept", "note")
    on: Mapped[datetime.date] = date(T("Signed on"), required=True, index=True)
    until: Mapped[datetime.date | None] = date(T("Works with us until"))
    staff_id: Mapped[int | None] = link(T("Colleague"), "Staff")
    name: Mapped[str | None] = text(T("Name, if not in the register"), limit=200)
    post: Mapped[str | None] = text(T("Post"), limit=200)
    scope: Mapped[str | None] = text(T("What he or she has access to"), limit=300)
    kept: Mapped[str | None] = text(T("Where the signed paper is kept"), limit=200)
    note: Mapped[str | None] = text(T("Note"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class AskedPaper(Waits, Found, OfficeRecord):
    """A characteristic or an extract asked from a teacher (R-8.2c), and when it came."""

    __tablename__ = "asked_paper"
    keeping = kept(OFFICE_PAPERS_TERM)
    FOUND_BY: ClassVar = ("number", "essence", "kept", "result")
    WAITS: ClassVar = ("due", "received")
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Asked on"), required=True, index=True)
    kind: Mapped[str] = choice(T("What is asked"), ASKED, required=True)
    pupil_id: Mapped[int | None] = link(T("About which pupil"), "Pupil")
    class_id: Mapped[int | None] = link(T("Class"), "SchoolClass")
    staff_id: Mapped[int | None] = link(T("From whom"), "Staff")
    essence: Mapped[str | None] = text(T("What for, what must be in it"), limit=400)
    due: Mapped[datetime.date | None] = date(T("Wanted by"), index=True)
    received: Mapped[datetime.date | None] = date(T("Received on"))
    result: Mapped[str | None] = long_text(T("What it says, briefly"))
    kept: Mapped[str | None] = text(T("Where it is kept"), limit=200)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class SpecialistPaper(Waits, Found, OfficeRecord):
    """A document of another specialist (R-6.3): whose, what, of which day, where it is; files hang on the entry."""

    __tablename__ = "specialist_paper"
    keeping = kept(OFFICE_PAPERS_TERM)
    FOUND_BY: ClassVar = ("title", "period", "kept", "note")
    WAITS: ClassVar = ("due", "received")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    owner: Mapped[str] = choice(T("Whose document"), OWNERS, required=True)
    kind: Mapped[str] = choice(T("Kind"), PAPERS, required=True)
    title: Mapped[str] = text(T("Title", "of a document"), limit=300, required=True)
    period: Mapped[str | None] = text(T("For what time"), limit=100)
    staff_id: Mapped[int | None] = link(T("Specialist"), "Staff")
    pupil_id: Mapped[int | None] = link(T("Pupil"), "Pupil")
    class_id: Mapped[int | None] = link(T("Class"), "SchoolClass")
    due: Mapped[datetime.date | None] = date(T("Wanted by"), index=True)
    received: Mapped[datetime.date | None] = date(T("Received on"))
    kept: Mapped[str | None] = text(T("Where it is kept"), limit=200)
    note: Mapped[str | None] = text(T("Note"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")
