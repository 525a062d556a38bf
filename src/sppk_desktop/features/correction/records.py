"""A correction programme with members, sessions, attendance (journal 5 of domain 7.2); one child alone is a group of one."""

from __future__ import annotations

import datetime
from typing import ClassVar, Final

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped

from sppk_desktop.core.fields import Option, choice, choices, date, integer, link, long_text, text, yes_no
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import PsychologyRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.options import REASONS
from sppk_desktop.features.activity.records import Found

CORRECTION_TERM: Final = Term("correction", T("correction programmes and their sessions"), Counted.LEAVING, 3)

KINDS: Final = (Option("group", T("group", "correction")), Option("single", T("one pupil", "correction")))
OUTCOMES: Final = (
    Option("better", T("improvement", "outcome")),
    Option("same", T("no change", "outcome")),
    Option("worse", T("deterioration", "outcome")),
)
SPECIALISTS: Final = (
    Option("speech_therapist", T("speech therapist")),
    Option("doctor", T("doctor or nurse")),
    Option("social", T("social pedagogue")),
    Option("class_teacher", T("class teacher", "client")),
    Option("other", T("another specialist")),
)


class Correction(Found, PsychologyRecord):
    """A programme of correction and development with a group or with one pupil (R-2.2d)."""

    __tablename__ = "correction"
    keeping = kept(CORRECTION_TERM, "since")
    FOUND_BY: ClassVar = ("name", "programme", "aim")
    kind: Mapped[str] = choice(T("With whom"), KINDS, required=True)
    name: Mapped[str] = text(T("Name", "of a correction group"), limit=120, required=True)
    programme: Mapped[str | None] = text(T("Programme (title, author)"), limit=300, short=T("Programme"))
    reasons: Mapped[list[str] | None] = choices(T("With what difficulty"), REASONS)
    aim: Mapped[str | None] = long_text(T("Aim"))
    specialists: Mapped[list[str] | None] = choices(T("Who else takes part"), SPECIALISTS)
    since: Mapped[datetime.date] = date(T("Begins"), required=True, index=True)
    until: Mapped[datetime.date | None] = date(T("Ends by the plan"))
    planned: Mapped[int | None] = integer(T("Sessions by the programme"), least=1, most=200, short=T("Sessions", "planned"))
    rhythm: Mapped[str | None] = text(T("Days and hours"), limit=120)
    place: Mapped[str | None] = text(T("Where", "sessions"), limit=120)
    request_id: Mapped[int | None] = link(T("By the request"), "PsyRequest")
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")
    closed: Mapped[datetime.date | None] = date(T("Closed on"))
    summary: Mapped[str | None] = long_text(T("What was achieved"))


class CorrectionMember(PsychologyRecord):
    """A pupil in a programme, from–until, with what the examinations said before and after."""

    __tablename__ = "correction_member"
    keeping = part()
    correction_id: Mapped[int] = link(T("Correction programme"), "Correction", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    since: Mapped[datetime.date | None] = date(T("From", "member"))
    until: Mapped[datetime.date | None] = date(T("Left on"))
    before_id: Mapped[int | None] = link(T("Examination before"), "Examination")
    before: Mapped[str | None] = long_text(T("State before"))
    after_id: Mapped[int | None] = link(T("Examination after"), "Examination")
    after: Mapped[str | None] = long_text(T("State after"))
    outcome: Mapped[str | None] = choice(T("Change", "of a member"), OUTCOMES)
    advice: Mapped[str | None] = long_text(T("Recommendations"))


class CorrectionSession(Found, PsychologyRecord):
    """One session. The line of the plan is that of its programme: what was held counts there as a number."""

    __tablename__ = "correction_session"
    keeping = part()
    FOUND_BY: ClassVar = ("topic", "aim", "content", "seen")
    correction_id: Mapped[int] = link(T("Correction programme"), "Correction", required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    minutes: Mapped[int | None] = integer(T("Minutes"), least=1, most=600)
    topic: Mapped[str] = text(T("Topic"), limit=300, required=True)
    aim: Mapped[str | None] = text(T("Aim"), limit=300)
    content: Mapped[str | None] = long_text(T("Contents"))
    seen: Mapped[str | None] = long_text(T("Observations, dynamics"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Attendance(PsychologyRecord):
    """Whether a member came to a session; no row: nobody noted it."""

    __tablename__ = "correction_attendance"
    keeping = part()
    session_id: Mapped[int] = link(T("Session"), "CorrectionSession", required=True)
    member_id: Mapped[int] = link(T("Pupil"), "CorrectionMember", required=True)
    came: Mapped[bool | None] = yes_no(T("Came"))
    __table_args__ = (UniqueConstraint("session_id", "member_id"), {"sqlite_autoincrement": True})
