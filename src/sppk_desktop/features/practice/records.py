"""What the psychologist registers of her own work, in her compartment: nobody else can open it.

The shapes are those of the office's journals; only the tables are others. Nothing here is copied into the office: what her work
shows for a line of the annual plan stands there as a number.
"""

from __future__ import annotations

import datetime
from typing import ClassVar, Final

from sqlalchemy.orm import Mapped

from sppk_desktop.core.fields import Option, choice, choices, date, integer, link, long_text, text
from sppk_desktop.core.keeping import Counted, Term, kept, part, unlimited
from sppk_desktop.core.records import PsychologyRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.options import DANGER_LEVELS, TAGS
from sppk_desktop.features.activity.records import Found, GroupKnown, RequestMade, WorkDone

CONSULTATIONS_TERM: Final = Term(
    "consultations", T("requests, consultations and observed lessons of the psychologist"), Counted.LEAVING, 3
)
METHODICAL_TERM: Final = Term("methodical", T("methodical work of the psychologist"), Counted.ENTRY, 5)

INDIVIDUAL: Final = ("consultation", "talk")
WORKS: Final = (
    Option("consultation", T("individual consultation")),
    Option("talk", T("preventive talk")),
    Option("group_consultation", T("group consultation")),
    Option("lecture", T("lecture")),
    Option("training", T("training")),
    Option("seminar", T("seminar")),
    Option("group_talk", T("talk with a group")),
    Option("class_hour", T("class hour")),
    Option("parents_meeting", T("parents' meeting")),
    Option("event", T("event", "form of work")),
    Option("stand", T("information stand")),
    Option("leaflet", T("leaflet, memo")),
    Option("review", T("review of literature")),
    Option("survey", T("questionnaire")),
)
GROUP_WORKS: Final = tuple(option.code for option in WORKS if option.code not in INDIVIDUAL)
CLIENTS: Final = (
    Option("pupil", T("pupil", "client")),
    Option("parent", T("parent or representative")),
    Option("teacher", T("teacher", "client")),
    Option("administration", T("administration of the school")),
    Option("other", T("somebody else")),
)
LESSONS: Final = (
    Option("lesson", T("lesson", "observed")),
    Option("event", T("out-of-class event", "observed")),
    Option("extended_day", T("extended-day group", "observed")),
    Option("break", T("break between lessons", "observed")),
)
OTHER_WORKS: Final = (
    Option("preparation", T("preparation of sessions and examinations")),
    Option("processing", T("processing of results")),
    Option("papers", T("documents and reports")),
    Option("materials", T("making of materials")),
    Option("self_education", T("self-education, courses")),
    Option("supervision", T("supervision, advice of a colleague")),
    Option("consilium", T("consilium")),
    Option("commission", T("commission", "meeting")),
    Option("ped_council", T("pedagogical council")),
    Option("association", T("methodical association")),
    Option("meeting", T("meeting with the administration")),
    Option("other", T("other", "kind of work")),
)
EXPERT: Final = ("consilium", "commission", "ped_council", "association")
"""What table 5 of the statistical report counts as expert and organising work."""
METHOD_KINDS: Final = (
    Option("exercise", T("exercise, game")),
    Option("programme", T("programme of sessions")),
    Option("training", T("scenario of a training")),
    Option("talk", T("plan of a talk or lecture")),
    Option("memo", T("memo for pupils, parents, teachers")),
    Option("advice", T("advice in a typical situation")),
    Option("book", T("book, article")),
)
AUDIENCES: Final = (
    Option("pupil", T("pupils", "audience")),
    Option("parent", T("parents", "audience")),
    Option("teacher", T("teachers", "audience")),
)
LEVELS: Final = DANGER_LEVELS


class PsyRequest(RequestMade, PsychologyRecord):
    """A request that came to the psychologist (R-8.1a)."""

    __tablename__ = "psy_request"
    keeping = kept(CONSULTATIONS_TERM)


class PsyWork(WorkDone, PsychologyRecord):
    """A consultation, a talk, or work with a group. Whom it was with may be a card, a name or only a code."""

    __tablename__ = "psy_work"
    keeping = kept(CONSULTATIONS_TERM)
    kind: Mapped[str] = choice(T("Form of work"), WORKS, required=True)
    client: Mapped[str | None] = choice(T("Category of client"), CLIENTS, short=T("Category"))
    with_whom: Mapped[str | None] = text(
        T("Name or code, where no card is chosen"), short=T("Participants"), limit=200,
        help=T("A code of your own is enough: П-7."),
    )  # fmt: skip
    request_id: Mapped[int | None] = link(T("By the request"), "PsyRequest")
    tags: Mapped[list[str] | None] = choices(T("What it stands for"), TAGS)  # of group work, as the office's has them


class PsyWorkPupil(PsychologyRecord):
    """One of several pupils who took part."""

    __tablename__ = "psy_work_pupil"
    keeping = part()
    work_id: Mapped[int] = link(T("Work"), "PsyWork", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)


class LessonObservation(Found, PsychologyRecord):
    """A lesson or event the psychologist sat in on to observe (R-8.2b)."""

    __tablename__ = "lesson_observation"
    keeping = kept(CONSULTATIONS_TERM)
    FOUND_BY: ClassVar = ("subject", "aim", "observed", "conclusion")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    kind: Mapped[str] = choice(T("What was observed"), LESSONS, required=True)
    minutes: Mapped[int | None] = integer(T("Minutes"), least=1, most=600)
    class_id: Mapped[int | None] = link(T("Class"), "SchoolClass")
    subject: Mapped[str | None] = text(T("Subject, topic"), limit=200)
    teacher_id: Mapped[int | None] = link(T("Teacher"), "Staff")
    pupil_id: Mapped[int | None] = link(T("Observed pupil"), "Pupil")
    aim: Mapped[str | None] = text(T("Aim"), limit=300)
    observed: Mapped[str | None] = long_text(T("What was seen"), lines=4)
    strengths: Mapped[str | None] = long_text(T("Strengths"))
    conclusion: Mapped[str | None] = long_text(T("Conclusion"))
    advice: Mapped[str | None] = long_text(T("Recommendations"))
    told: Mapped[str | None] = text(T("Whom it was discussed with"), limit=200)
    request_id: Mapped[int | None] = link(T("By the request"), "PsyRequest")
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class LessonPupil(PsychologyRecord):
    """Another pupil who was observed at the same lesson."""

    __tablename__ = "lesson_pupil"
    keeping = part()
    lesson_id: Mapped[int] = link(T("Observed lesson"), "LessonObservation", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    seen: Mapped[str | None] = text(T("What was seen"), limit=300)


class OtherWork(Found, PsychologyRecord):
    """Organising, methodical and expert work (journal 6 of domain 7.2): what it was and how long it took."""

    __tablename__ = "other_work"
    keeping = kept(METHODICAL_TERM)
    FOUND_BY: ClassVar = ("content", "result")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    kind: Mapped[str] = choice(T("Kind of work"), OTHER_WORKS, required=True)
    minutes: Mapped[int | None] = integer(T("Minutes"), least=1, most=600)
    content: Mapped[str] = long_text(T("Contents"), required=True)
    result: Mapped[str | None] = long_text(T("Result"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Method(Found, PsychologyRecord):
    """An entry of the methods library (R-4.2, R-7b): what it is for, for whom, and where it comes from."""

    __tablename__ = "method"
    keeping = unlimited("her library of methods; names no child")
    FOUND_BY: ClassVar = ("title", "purpose", "description", "source")
    title: Mapped[str] = text(T("Title", "of a method"), limit=200, required=True)
    kind: Mapped[str] = choice(T("Kind"), METHOD_KINDS, required=True)
    audience: Mapped[list[str] | None] = choices(T("For whom", "audience"), AUDIENCES)
    reasons: Mapped[str | None] = text(T("With what difficulty it helps"), limit=300)
    age_from: Mapped[int | None] = integer(T("From what age"), least=5, most=99)
    age_to: Mapped[int | None] = integer(T("To what age"), least=5, most=99)
    minutes: Mapped[int | None] = integer(T("Minutes"), least=1, most=600)
    purpose: Mapped[str | None] = long_text(T("Aim"))
    description: Mapped[str | None] = long_text(T("How it is done"), lines=5)
    source: Mapped[str | None] = text(T("Source (author, book, year)"), limit=300)
    licence: Mapped[str | None] = text(T("Right to use it"), limit=200)
    kept: Mapped[str | None] = text(T("Where the material is kept"), limit=200)


class InformalGroup(GroupKnown, PsychologyRecord):
    """An informal group of young people whose influence is studied (R-4.1)."""

    __tablename__ = "informal_group"
    keeping = kept(CONSULTATIONS_TERM)


class InformalMember(PsychologyRecord):
    """A pupil of this school in an informal group."""

    __tablename__ = "informal_member"
    keeping = part()
    group_id: Mapped[int] = link(T("Informal group"), "InformalGroup", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    place: Mapped[str | None] = text(T("Place in the group"), limit=200)
