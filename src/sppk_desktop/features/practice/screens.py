"""The psychologist's registers as data: what each list shows, what each form asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement

from sppk_desktop.core.fields import Field, Kind, field_of
from sppk_desktop.core.records import PSYCHOLOGY
from sppk_desktop.core.screens import Column, Form, PlainRows, Rows, Screen, Section
from sppk_desktop.core.words import ENGLISH, Phrase, T
from sppk_desktop.features.activity.listing import (
    JournalRows,
    JournalView,
    holds_code,
    in_school_year,
    option_filter,
    state_filter,
    year_filter,
)
from sppk_desktop.features.activity.options import DECISIONS, REASONS, TAGS
from sppk_desktop.features.activity.screens import CLASS, DAY, NUMBER, STATE, WHO, WorkForm
from sppk_desktop.features.practice.records import (
    AUDIENCES,
    CLIENTS,
    GROUP_WORKS,
    INDIVIDUAL,
    LESSONS,
    LEVELS,
    METHOD_KINDS,
    OTHER_WORKS,
    WORKS,
    InformalGroup,
    InformalMember,
    LessonObservation,
    LessonPupil,
    Method,
    OtherWork,
    PsyRequest,
    PsyWork,
    PsyWorkPupil,
)

Wrong = Mapping[str, Phrase]


def _check_request(values: Mapping[str, Any]) -> Wrong:
    found = {}
    if values.get("answered") and values.get("on") and values["answered"] < values["on"]:
        found["answered"] = T("This lies before the request came.")
    if values.get("decision") in ("redirected", "refused") and not values.get("decision_note"):
        found["decision_note"] = T("Write where to, or why.")
    return found


def _check_work(values: Mapping[str, Any]) -> Wrong:
    if not any(values.get(name) for name in ("pupil_id", "family_id", "person_id", "with_whom")):
        return {"pupil_id": T("Say with whom: a pupil, a family, an adult, or a name or code.")}
    return {}


def _check_ages(values: Mapping[str, Any]) -> Wrong:
    if values.get("age_from") and values.get("age_to") and values["age_to"] < values["age_from"]:
        return {"age_to": T("This is less than the age it begins with.")}
    return {}


def _check_ended(values: Mapping[str, Any]) -> Wrong:
    if values.get("until") and values.get("on") and values["until"] < values["on"]:
        return {"until": T("This lies before the beginning.")}
    return {}


def _offering(codes: tuple[str, ...]) -> Field:
    return replace(field_of(PsyWork.kind), options=tuple(option for option in WORKS if option.code in codes))


REQUEST = Form(
    PsyRequest,
    (
        Section("1", T("The request"), (
            "on", "from_whom", "from_name", "pupil_id", "family_id", "essence", "reasons", "staff_id",
        )),
        Section("2", T("What was decided"), ("decision", "decision_note", "due")),
        Section("3", T("Result"), ("answered", "result", "plan_line_id")),
    ),
    check=_check_request,
)  # fmt: skip
CONSULTATION = WorkForm(
    PsyWork,
    (
        Section("1", T("When and with whom"), (
            "kind", "on", "at", "minutes", "client", "pupil_id", "person_id", "family_id", "with_whom", "first_time", "sent_by",
        )),
        Section("2", T("What it was about"), ("reasons", "topic", "essence", "advice")),
        Section("3", T("Result"), ("result", "next_on", "basis", "request_id", "plan_line_id", "note")),
    ),
    check=_check_work,
    extra={"kind": _offering(INDIVIDUAL)},
)  # fmt: skip
PARTICIPANTS = Rows("participants", PsyWorkPupil, "work_id", ("pupil_id",), T("Pupils who took part, by name"))
GROUP_WORK = WorkForm(
    PsyWork,
    (
        Section("1", T("When and with whom"), (
            "kind", "on", "at", "minutes", "client", "class_id", "with_whom", "people_count", PARTICIPANTS,
        )),
        Section("2", T("What it was about"), ("topic", "reasons", "directions", "tags", "essence")),
        Section("3", T("Result"), ("result", "next_on", "basis", "plan_line_id", "note")),
    ),
    extra={
        "kind": _offering(GROUP_WORKS),
        "topic": replace(field_of(PsyWork.topic), required=True),
        "client": replace(field_of(PsyWork.client), label=T("For whom", "audience")),
        "with_whom": replace(field_of(PsyWork.with_whom), label=T("With whom (group, audience)"), help=None),
    },
)  # fmt: skip
OBSERVED = Rows("observed_pupils", LessonPupil, "lesson_id", ("pupil_id", "seen"), T("Other pupils who were observed"))
LESSON = Form(
    LessonObservation,
    (
        Section("1", T("The lesson"), (
            "on", "kind", "minutes", "class_id", "subject", "teacher_id", "pupil_id", "aim", OBSERVED,
        )),
        Section("2", T("What was seen"), ("observed", "strengths")),
        Section("3", T("Result"), ("conclusion", "advice", "told", "request_id", "plan_line_id")),
    ),
)  # fmt: skip
OTHER_WORK = Form(OtherWork, (Section("1", T("The work"), ("on", "kind", "minutes", "content", "result", "plan_line_id")),))
METHOD = Form(
    Method,
    (
        Section("1", T("The method"), ("title", "kind", "audience", "reasons", "age_from", "age_to", "minutes")),
        Section("2", T("What it is for and how it is done"), ("purpose", "description")),
        Section("3", T("Where it comes from"), ("source", "licence", "kept")),
    ),
    check=_check_ages,
)
MEMBERS = Rows("members", InformalMember, "group_id", ("pupil_id", "place"), T("Pupils of the school who belong to it"))
INFORMAL = Form(
    InformalGroup,
    (
        Section("1", T("The group"), ("name", "on", "place", "size", "leader", "interests", MEMBERS)),
        Section("2", T("What is known of it"), ("influence", "risk", "source")),
        Section("3", T("What was done"), ("done", "until", "plan_line_id")),
    ),
    check=_check_ended,
)


def _is(column: Any) -> Callable[[str], ColumnElement[bool]]:
    return lambda code: column == code


def _holds(column: Any) -> Callable[[str], ColumnElement[bool]]:
    return lambda code: holds_code(column, code)


def _in_year(column: Any) -> Callable[[str], ColumnElement[bool]]:
    return lambda name: in_school_year(column, name)


def registers(view: JournalView) -> dict[str, Screen]:
    """The screens of her registers, by key, in the order of the list."""
    of = JournalRows
    found = (
        Screen(
            "psy_requests", T("Requests to the psychologist"),
            of(view, PsyRequest, (
                NUMBER, DAY, Column("from_whom", T("Who asked"), Kind.CHOICE, width=18, rank=2),
                WHO, CLASS, Column("essence", T("What is asked"), width=34, rank=2, sortable=False), STATE,
                Column("due", T("Deadline"), Kind.DATE, width=11),
            ), (state_filter(PsyRequest), year_filter(PsyRequest), option_filter("decision", T("Decision"), DECISIONS)),
               {"decision": _is(PsyRequest.decision)}),
            REQUEST, new=T("New request"), compartment=PSYCHOLOGY,
            empty=T("No request is written down yet. Whoever asks the psychologist for help is written down here, with a day."),
        ),
        Screen(
            "consultations", T("Consultations"),
            of(view, PsyWork, (
                DAY, WHO, CLASS, Column("client", T("Category of client"), Kind.CHOICE, width=18, rank=1),
                Column("reasons", T("Reason of the contact"), Kind.CHOICES, width=30, rank=2, sortable=False),
                Column("first_time", T("For the first time"), Kind.YES_NO, width=9, rank=3, sortable=False),
                Column("minutes", T("Minutes"), Kind.INTEGER, width=8, rank=3),
                Column("next_on", T("Next meeting"), Kind.DATE, width=12),
            ), (year_filter(PsyWork), option_filter("client", T("Category of client"), CLIENTS),
                option_filter("reason", T("Reason of the contact"), REASONS)),
               {"client": _is(PsyWork.client), "reason": _holds(PsyWork.reasons)}, INDIVIDUAL),
            CONSULTATION, new=T("New consultation"), compartment=PSYCHOLOGY,
            empty=T("No consultation is written down yet. Talks with a pupil, a parent or a teacher stand here."),
        ),
        Screen(
            "psy_groups", T("Group work of the psychologist"),
            of(view, PsyWork, (
                DAY, Column("topic", T("Topic"), width=38, marks_hits=True),
                Column("kind", T("Form of work"), Kind.CHOICE, width=22, rank=1), CLASS,
                Column("client", T("For whom", "audience"), Kind.CHOICE, width=18, rank=2),
                Column("people_count", T("Number", "of people"), Kind.INTEGER, width=7),
                Column("minutes", T("Minutes"), Kind.INTEGER, width=8, rank=3),
            ), (year_filter(PsyWork), option_filter("kind", T("Form of work"), _offering(GROUP_WORKS).options),
                option_filter("client", T("For whom", "audience"), CLIENTS), option_filter("tag", T("What it stands for"), TAGS)),
               {"kind": _is(PsyWork.kind), "client": _is(PsyWork.client), "tag": _holds(PsyWork.tags)}, GROUP_WORKS),
            GROUP_WORK, new=T("New group work"), compartment=PSYCHOLOGY,
            empty=T("No group work is written down yet. Lectures, trainings, meetings and other work with groups stand here."),
        ),
        Screen(
            "lessons", T("Observed lessons"),
            of(view, LessonObservation, (
                DAY, Column("kind", T("What was observed"), Kind.CHOICE, width=20, rank=1), CLASS,
                Column("subject", T("Subject, topic"), width=26, marks_hits=True), WHO,
                Column("conclusion", T("Conclusion"), width=34, rank=2, sortable=False),
            ), (year_filter(LessonObservation), option_filter("kind", T("What was observed"), LESSONS)),
               {"kind": _is(LessonObservation.kind)}),
            LESSON, new=T("New observation"), compartment=PSYCHOLOGY,
            empty=T("No lesson was observed yet. What the psychologist saw at lessons and events stands here."),
        ),
        Screen(
            "other_work", T("Methodical and other work"),
            PlainRows(OtherWork, (
                DAY, Column("kind", T("Kind of work"), Kind.CHOICE, width=36),
                Column("content", T("Contents"), width=46, sortable=False, marks_hits=True),
                Column("minutes", T("Minutes"), Kind.INTEGER, width=8),
            ), (OtherWork.found_by,), (OtherWork.on.desc(),),
                (year_filter(OtherWork), option_filter("kind", T("Kind of work"), OTHER_WORKS)),
                {"year": _in_year(OtherWork.on), "kind": _is(OtherWork.kind)}),
            OTHER_WORK, new=T("New entry"), compartment=PSYCHOLOGY,
            empty=T("Nothing is written down yet. Preparation, documents, councils, self-education stand here with their time."),
        ),
        Screen(
            "methods", T("Library of methods"),
            PlainRows(Method, (
                Column("title", T("Title", "of a method"), width=38, marks_hits=True),
                Column("kind", T("Kind"), Kind.CHOICE, width=28),
                Column("audience", T("For whom", "audience"), Kind.CHOICES, width=20, rank=1, sortable=False),
                Column("reasons", T("With what difficulty it helps"), width=30, rank=2),
                Column("age_from", T("From what age"), Kind.INTEGER, width=8, rank=3),
            ), (Method.found_by,), (Method.title,),
                (option_filter("kind", T("Kind"), METHOD_KINDS), option_filter("audience", T("For whom", "audience"), AUDIENCES)),
                {"kind": _is(Method.kind), "audience": _holds(Method.audience)}),
            METHOD, new=T("New method"), compartment=PSYCHOLOGY,
            empty=T("The library is empty. Exercises, programmes and scenarios with their source and right of use stand here."),
        ),
        Screen(
            "informal_groups", T("Informal groups"),
            PlainRows(InformalGroup, (
                Column("name", T("What the group is called"), width=34, marks_hits=True),
                Column("on", T("Known since"), Kind.DATE, width=12), Column("place", T("Where it meets"), width=26, rank=2),
                Column("risk", T("Level of risk"), Kind.CHOICE, width=14),
                Column("until", T("No longer active since"), Kind.DATE, width=16, rank=1),
            ), (InformalGroup.found_by,), (InformalGroup.on.desc(),), (option_filter("risk", T("Level of risk"), LEVELS),),
                {"risk": _is(InformalGroup.risk)}),
            INFORMAL, new=T("New informal group"), compartment=PSYCHOLOGY,
            empty=T("No informal group is known. A group whose influence reaches pupils of the school is studied here."),
        ),
    )  # fmt: skip
    return {screen.key: screen for screen in found}


SCREENS = registers(JournalView(ENGLISH, date.max))
"""The same without words, for what only needs forms and titles."""
NESTED: Mapping[type[Any], Rows] = {PsyWork: PARTICIPANTS, LessonObservation: OBSERVED, InformalGroup: MEMBERS}
"""The nested rows of a form that has some."""
