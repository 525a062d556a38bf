"""The journals and registers as data: what each list shows, what each form asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement

from sppk_desktop.core.fields import Field, Kind, field_of
from sppk_desktop.core.screens import Column, FieldRow, Form, Rows, Screen, Section
from sppk_desktop.core.words import ENGLISH, Phrase, T
from sppk_desktop.features.activity.listing import (
    JournalRows,
    JournalView,
    OrganisationRows,
    holds_code,
    option_filter,
    state_filter,
    year_filter,
)
from sppk_desktop.features.activity.options import (
    ABSENCES,
    CLIENTS,
    CONSENT_TO,
    DECISIONS,
    GROUP_WORKS,
    HAND_OVER_TO,
    INDIVIDUAL,
    OFFENCES,
    REASONS,
    SITUATIONS,
    TAGS,
    WORKS,
)
from sppk_desktop.features.activity.options import PARTICIPANTS as GROUPS_OF_PEOPLE
from sppk_desktop.features.activity.records import (
    Absence,
    Activity,
    ActivityPupil,
    Consent,
    HandOver,
    Notice,
    Offence,
    Organisation,
    Request,
)

WHO = Column("who", T("Child or family"), width=28, marks_hits=True)
CLASS = Column("class", T("Class"), "class", width=6, rank=1, sortable=False)
NUMBER = Column("number", T("№"), width=13, rank=1)
DAY = Column("on", T("Date"), Kind.DATE, width=11)
STATE = Column("state", T("Status"), "chips", width=17, sortable=False)


@dataclass(frozen=True, slots=True)
class WorkForm(Form):
    """A form of `Activity` that offers only the forms of work of its journal."""

    extra: Mapping[str, Field] = field(default_factory=dict)

    @property
    def fields(self) -> Mapping[str, Field]:
        """The described fields, some narrowed."""
        return {**Form.fields.fget(self), **{name: replace(told, name=name) for name, told in self.extra.items()}}  # type: ignore[attr-defined]


def _offering(codes: tuple[str, ...]) -> Field:
    return replace(field_of(Activity.kind), options=tuple(option for option in WORKS if option.code in codes))


def _check_order(earlier: str, later: str, said: Phrase) -> Callable[[Mapping[str, Any]], Mapping[str, Phrase]]:
    def check(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
        if values.get(earlier) and values.get(later) and values[later] < values[earlier]:
            return {later: said}
        return {}

    return check


_BEFORE = T("This lies before the beginning.")


def _check_request(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found = dict(_check_order("on", "answered", T("This lies before the request came."))(values))
    if values.get("decision") in ("redirected", "refused") and not values.get("decision_note"):
        found["decision_note"] = T("Write where to, or why.")
    return found


def _check_individual(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if not any(values.get(name) for name in ("pupil_id", "family_id", "person_id", "with_whom")):
        return {"pupil_id": T("Say with whom: a pupil, a family, an adult or in words.")}
    return {}


def _check_consent(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found = dict(_check_order("on", "until", _BEFORE)(values))
    if not values.get("pupil_id") and not values.get("family_id"):
        found["pupil_id"] = T("Say whom the consent is about: a pupil or a family.")
    return found


def _check_about(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    if not values.get("pupil_id") and not values.get("family_id"):
        return {"pupil_id": T("Say who is in danger: a pupil or a family.")}
    return {}


def _check_people(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    told = [values[name] for name in GROUPS_OF_PEOPLE if values.get(name) is not None]
    if told and values.get("people_count") is not None and sum(told) != values["people_count"]:
        return {"people_count": T("The groups make {sum} in all; leave this empty or correct it.", sum=sum(told))}
    return {}


REQUEST = Form(
    Request,
    (
        Section(
            "1", T("The request"), ("on", "from_whom", "from_name", "pupil_id", "family_id", "essence", "reasons", "staff_id")
        ),
        Section("2", T("What was decided"), ("decision", "decision_note", "due")),
        Section("3", T("Result"), ("answered", "result", "plan_line_id")),
    ),
    check=_check_request,
)
INDIVIDUAL_WORK = WorkForm(
    Activity,
    (
        Section("1", T("When and with whom"), (
            "kind", "on", "at", "minutes", "staff_id", "pupil_id", "family_id", "person_id", "with_whom", "client", "first_time",
            "sent_by",
        )),
        Section("2", T("What it was about"), ("reasons", "directions", "topic", "essence", "advice")),
        Section("3", T("Result"), ("result", "next_on", "basis", "request_id", "plan_line_id", "note")),
    ),
    check=_check_individual,
    extra={"kind": _offering(INDIVIDUAL)},
)  # fmt: skip
PARTICIPANTS = Rows("participants", ActivityPupil, "activity_id", ("pupil_id",), T("Pupils who took part, by name"))
GROUP_WORK = WorkForm(
    Activity,
    (
        Section("1", T("When and with whom"), (
            "kind", "on", "at", "minutes", "staff_id", "class_id", "with_whom", "client",
        )),
        Section("2", T("What it was about"), ("topic", "directions", "tags", "essence")),
        Section("3", T("Who took part"), (
            FieldRow(("administration", "teachers"), T("Staff of the school", "participants")),
            FieldRow(("pupils", "parents", "external"), T("Pupils and others", "participants")), "people_count", PARTICIPANTS,
        )),
        Section("4", T("Result"), ("result", "next_on", "basis", "plan_line_id", "note")),
    ),
    check=_check_people,
    extra={"kind": _offering(GROUP_WORKS), "topic": replace(field_of(Activity.topic), required=True)},
)  # fmt: skip
OFFENCE = Form(
    Offence,
    (
        Section("1", T("The offence"), ("on", "pupil_id", "kind", "place", "essence", "source")),
        Section("2", T("What was done"), ("parents_told", "measures", "result", "plan_line_id")),
    ),
)
ABSENCE = Form(
    Absence,
    (
        Section("1", T("What was missed"), (
            "pupil_id", "on", "until", "days", "lessons", "reason", "systematic", "out_of_school",
        )),
        Section("2", T("What was done"), ("parents_told", "measures", "returned", "note", "plan_line_id")),
    ),
    check=_check_order("on", "until", _BEFORE),
)  # fmt: skip
CONSENT = Form(
    Consent,
    (
        Section("1", T("The consent"), ("pupil_id", "family_id", "purposes", "giver", "person_id", "given_by", "form")),
        Section("2", T("How long it holds"), ("on", "until", "withdrawn", "note")),
    ),
    check=_check_consent,
)
HAND_OVER = Form(
    HandOver,
    (
        Section("1", T("What was given"), ("on", "document", "print_code", "pupil_id", "family_id")),
        Section("2", T("To whom and why"), ("receiver", "organisation_id", "to_whom", "purpose", "basis", "staff_id")),
        Section("3", T("Consent"), ("consent_id", "without_consent")),
    ),
)
NOTICE = Form(
    Notice,
    (
        Section("1", T("The danger"), ("situation", "pupil_id", "family_id", "parents_are_danger", "on", "known", "source")),
        Section("2", T("Without a consent"), ("no_consent",)),
    ),
    check=_check_about,
)
ORGANISATION = Form(
    Organisation,
    (
        Section("1", T("The organisation"), ("ky", "ru", "short_ky", "short_ru", "kind")),
        Section("2", T("How to reach it"), ("phone", "contact", "address", "email", "note", "hidden")),
    ),
)


def _holds(column: Any) -> Callable[[str], ColumnElement[bool]]:
    """A list of codes kept as JSON holds this one."""
    return lambda code: holds_code(column, code)


def _is(column: Any) -> Callable[[str], ColumnElement[bool]]:
    return lambda code: column == code


def journals(view: JournalView) -> dict[str, Screen]:
    """The screens of the tab, by key, in the order of its list."""
    of = JournalRows
    found = (
        Screen(
            "requests", T("Requests"),
            of(view, Request, (
                NUMBER, DAY, Column("from_whom", T("Who asked"), Kind.CHOICE, width=18, rank=2),
                WHO, CLASS, Column("essence", T("What is asked"), width=34, rank=2, sortable=False), STATE,
                Column("due", T("Deadline"), Kind.DATE, width=11),
            ), (state_filter(Request), year_filter(Request), option_filter("decision", T("Decision"), DECISIONS)),
               {"decision": _is(Request.decision)}),
            REQUEST, new=T("New request"),
            empty=T("No request is written down yet. Whoever asks the service for help is written down here, with a deadline."),
        ),
        Screen(
            "talks", T("Consultations and talks"),
            of(view, Activity, (
                DAY, WHO, CLASS, Column("kind", T("Form of work"), Kind.CHOICE, width=22, rank=1),
                Column("reasons", T("Reason of the contact"), Kind.CHOICES, width=30, rank=2, sortable=False),
                Column("first_time", T("For the first time"), Kind.YES_NO, width=9, rank=3, sortable=False),
                Column("next_on", T("Next meeting"), Kind.DATE, width=12),
            ), (year_filter(Activity), option_filter("client", T("Category of client"), CLIENTS),
                option_filter("reason", T("Reason of the contact"), REASONS)),
               {"client": _is(Activity.client), "reason": _holds(Activity.reasons)}, INDIVIDUAL),
            INDIVIDUAL_WORK, new=T("New talk"),
            empty=T("No talk is written down yet. Consultations and preventive talks with one person or family stand here."),
        ),
        Screen(
            "groups", T("Group work and events"),
            of(view, Activity, (
                DAY, Column("topic", T("Topic"), width=38, marks_hits=True),
                Column("kind", T("Form of work"), Kind.CHOICE, width=22, rank=1), CLASS,
                Column("with_whom", T("Participants"), width=24, rank=2, sortable=False),
                Column("people_count", T("Number", "of people"), Kind.INTEGER, width=7),
            ), (year_filter(Activity), option_filter("kind", T("Form of work"), _offering(GROUP_WORKS).options),
                option_filter("tag", T("What it stands for"), TAGS)),
               {"kind": _is(Activity.kind), "tag": _holds(Activity.tags)}, GROUP_WORKS),
            GROUP_WORK, new=T("New event"),
            empty=T("No event is written down yet. Lectures, class hours, meetings and other group work stand here."),
        ),
        Screen(
            "offences", T("Offences"),
            of(view, Offence, (
                DAY, WHO, CLASS, Column("kind", T("Kind"), Kind.CHOICE, width=24),
                Column("essence", T("What happened"), width=36, rank=2, sortable=False),
                Column("parents_told", T("Parents were told on"), Kind.DATE, width=14, rank=3),
            ), (year_filter(Offence), option_filter("kind", T("Kind"), OFFENCES)),
               {"kind": _is(Offence.kind)}),
            OFFENCE, new=T("New offence"), empty=T("No offence is written down."),
        ),
        Screen(
            "absences", T("Missed lessons"),
            of(view, Absence, (
                replace(DAY, header=T("From", "absence")), Column("until", T("Until"), Kind.DATE, width=11), WHO, CLASS,
                Column("lessons", T("Lessons"), Kind.INTEGER, width=8),
                Column("reason", T("Reason"), Kind.CHOICE, width=24, rank=1), STATE,
            ), (state_filter(Absence), year_filter(Absence), option_filter("reason", T("Reason"), ABSENCES)),
               {"reason": _is(Absence.reason)}),
            ABSENCE, new=T("New entry"), empty=T("No missed lessons are written down."),
        ),
        Screen(
            "notices", T("Notifications of danger"),
            of(view, Notice, (
                NUMBER, DAY, Column("situation", T("What danger"), Kind.CHOICE, width=34),
                WHO, CLASS, Column("told", T("Told", "count"), width=9, sortable=False), STATE,
            ), (state_filter(Notice), year_filter(Notice), option_filter("situation", T("What danger"), SITUATIONS)),
               {"situation": _is(Notice.situation)}),
            NOTICE, new=T("A child is in danger"),
            empty=T("No danger is written down. When there is one, its check-list opens here at once."),
        ),
        Screen(
            "consents", T("Consents"),
            of(view, Consent, (
                DAY, WHO, CLASS, Column("purposes", T("To what"), Kind.CHOICES, width=40, rank=1, sortable=False),
                Column("form", T("Form", "of a consent"), Kind.CHOICE, width=14, rank=3),
                Column("until", T("Valid until"), Kind.DATE, width=13), STATE,
            ), (state_filter(Consent), option_filter("purpose", T("To what"), CONSENT_TO)),
               {"purpose": _holds(Consent.purposes)}),
            CONSENT, new=T("New consent"),
            empty=T("No consent is written down yet. Consents of parents and of pupils from 14 stand here."),
        ),
        Screen(
            "hand_overs", T("Hand-overs"),
            of(view, HandOver, (
                NUMBER, DAY, Column("document", T("What was given"), width=30, marks_hits=True),
                Column("organisation", T("To whom", "a paper"), width=26, sortable=False), WHO,
                Column("rests_on", T("Rests on"), width=26, rank=2, sortable=False),
            ), (year_filter(HandOver), option_filter("receiver", T("To whom", "a paper"), HAND_OVER_TO)),
               {"receiver": _is(HandOver.receiver)}),
            HAND_OVER, new=T("New hand-over"),
            empty=T("Nothing was handed over yet. Whatever leaves the school is written down here, with its basis."),
        ),
        Screen(
            "organisations", T("Organisations"), OrganisationRows(view.words.language), ORGANISATION, new=T("New organisation"),
            empty=T("The directory is empty."),
        ),
    )  # fmt: skip
    return {screen.key: screen for screen in found}


SCREENS = journals(JournalView(ENGLISH, date.max))
"""The same without words, for what only needs forms and titles."""
