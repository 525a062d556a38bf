"""What the service does and registers: one record of work, and the registers kept beside it.

A journal is a view of these records, never a copy: talks, consultations and events are all `Activity`; plans and reports count
the same rows. ``found_by`` is the folded text a search reads, kept true whenever a record is saved. Numbers are given with the
first save.
"""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, Final

from sqlalchemy import Connection, Index, String, event
from sqlalchemy.orm import Mapped, Mapper, mapped_column

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import (
    Option,
    catalogues,
    choice,
    choices,
    date,
    integer,
    link,
    long_text,
    moment,
    phone,
    text,
    time,
    yes_no,
)
from sppk_desktop.core.keeping import BY_KIND, Counted, Term, kept, part, unlimited
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.options import (
    ABSENCES,
    APPEAL_AIMS,
    APPEALS,
    APPLICANTS,
    CLIENTS,
    CONSENT_FORMS,
    CONSENT_GIVERS,
    CONSENT_TO,
    DANGER_LEVELS,
    DECISIONS,
    HAND_OVER_TO,
    HEARING,
    OFFENCES,
    ORGANISATIONS,
    OUTCOMES,
    REASONS,
    SENT_BY,
    SITUATIONS,
    TAGS,
    WAYS,
    WORKS,
)

CONSENTS_TERM: Final = Term("consents", T("consents"), Counted.LEAVING, 3)
JOURNALS_TERM: Final = Term("journals", T("journals: work done, requests, offences, missed lessons"), Counted.ENTRY, 5)
PROTECTION_TERM: Final = Term("protection", T("protection: letters to organisations, notifications of danger"), Counted.ENTRY, 5)
HAND_OVERS_TERM: Final = Term("hand_overs", T("register of hand-overs, papers for an audience"), Counted.ENTRY, 5)

_MOST_FOUND: Final = 1200


class Found:
    """A record searched by the folded text of the fields it names."""

    FOUND_BY: ClassVar[tuple[str, ...]] = ()
    found_by: Mapped[str] = mapped_column(String(1200), default="", sort_order=89)


@event.listens_for(Found, "before_insert", propagate=True)
@event.listens_for(Found, "before_update", propagate=True)
def _write_found_by(_mapper: Mapper[Any], _connection: Connection, record: Any) -> None:
    said = (search_fold(str(value)) for name in record.FOUND_BY if (value := getattr(record, name)))
    folded = " ".join(said)[:_MOST_FOUND]
    if record.found_by != folded:
        record.found_by = folded


class Waits:
    """A record something is waited for: the names of the fields of the day it is due, and of the day it was done."""

    WAITS: ClassVar[tuple[str, str]] = ("due", "done")

    @property
    def done_is(self) -> str:
        """What the state is called when it was done: a value of `states.State`."""
        return "done"


class Lasts:
    """A record that holds from its day until another; with that day open it holds now."""

    LASTS: ClassVar[str] = "until"


class WorkDone(Found):
    """The fields of one piece of work; a mixin, so that each compartment keeps its own table of the same shape."""

    FOUND_BY: ClassVar = ("topic", "with_whom", "essence", "result")
    kind: Mapped[str] = choice(T("Form of work"), WORKS, required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    at: Mapped[datetime.time | None] = time(T("Time", "of day"))
    minutes: Mapped[int | None] = integer(T("Minutes"), least=1, most=600)
    staff_id: Mapped[int | None] = link(T("Specialist"), "Staff")
    pupil_id: Mapped[int | None] = link(T("Pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("Family"), "Family")
    person_id: Mapped[int | None] = link(T("Adult"), "Person")
    class_id: Mapped[int | None] = link(T("Class"), "SchoolClass")
    with_whom: Mapped[str | None] = text(T("With whom (group, audience)"), short=T("Participants"), limit=200)
    people_count: Mapped[int | None] = integer(T("How many took part"), short=T("Number", "of people"), least=1, most=5000)
    client: Mapped[str | None] = choice(T("Category of client"), CLIENTS, short=T("Category"))
    first_time: Mapped[bool | None] = yes_no(T("For the first time"))
    sent_by: Mapped[str | None] = choice(T("Who sent"), SENT_BY)
    reasons: Mapped[list[str] | None] = choices(T("Reason of the contact"), REASONS)
    directions: Mapped[list[str] | None] = catalogues(T("Direction of prevention"), "directions")
    topic: Mapped[str | None] = text(T("Topic"), limit=300)
    essence: Mapped[str | None] = long_text(T("What it was about"), short=T("Contents"))
    advice: Mapped[str | None] = long_text(T("Recommendations"))
    result: Mapped[str | None] = long_text(T("Result"))
    next_on: Mapped[datetime.date | None] = date(T("Next meeting"), index=True)
    basis: Mapped[str | None] = text(T("Basis"), limit=200)
    request_id: Mapped[int | None] = link(T("By the request"), "Request")
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")
    note: Mapped[str | None] = text(T("Note"), limit=300)


class Activity(WorkDone, OfficeRecord):
    """A piece of work of the office: a talk, a consultation, an event. The psychologist's own lies in her compartment."""

    __tablename__ = "activity"
    keeping = kept(JOURNALS_TERM)
    __table_args__ = (
        Index("ix_activity_of_pupil", "pupil_id", "on"),
        Index("ix_activity_of_family", "family_id", "on"),
        {"sqlite_autoincrement": True},
    )
    administration: Mapped[int | None] = integer(T("Administration", "participants"), most=100)
    teachers: Mapped[int | None] = integer(T("Teachers", "participants"), most=500)
    pupils: Mapped[int | None] = integer(T("Pupils", "participants"), most=5000)
    parents: Mapped[int | None] = integer(T("Parents", "participants"), most=5000)
    external: Mapped[int | None] = integer(T("From outside", "participants"), most=500)
    tags: Mapped[list[str] | None] = choices(T("What it stands for"), TAGS)


class ActivityPupil(OfficeRecord):
    """One of several pupils a piece of work was done with."""

    __tablename__ = "activity_pupil"
    keeping = part()
    activity_id: Mapped[int] = link(T("Work"), "Activity", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)


class RequestMade(Found):
    """The fields of a request (R-8.1a): decided within competence, by a day, and answered. A mixin, as `WorkDone` is."""

    FOUND_BY: ClassVar = ("number", "from_name", "essence", "result")
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    from_whom: Mapped[str] = choice(T("Who asked"), APPLICANTS, required=True)
    from_name: Mapped[str | None] = text(T("Name of who asked"), limit=200)
    pupil_id: Mapped[int | None] = link(T("About which pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("About which family"), "Family")
    essence: Mapped[str] = long_text(T("What is asked"), required=True)
    reasons: Mapped[list[str] | None] = choices(T("Reason of the contact"), REASONS)
    staff_id: Mapped[int | None] = link(T("Who took it"), "Staff")
    decision: Mapped[str | None] = choice(T("Decision"), DECISIONS)
    decision_note: Mapped[str | None] = text(T("Where to, or why it is refused"), limit=300)
    due: Mapped[datetime.date | None] = date(T("Deadline"), index=True)
    answered: Mapped[datetime.date | None] = date(T("Answered on"))
    result: Mapped[str | None] = long_text(T("Result and answer"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Request(RequestMade, OfficeRecord):
    """A request that came to the service."""

    __tablename__ = "request"
    keeping = kept(JOURNALS_TERM)


class Offence(Found, OfficeRecord):
    """An offence of a pupil: what happened, who told, what was done."""

    __tablename__ = "offence"
    keeping = kept(JOURNALS_TERM)
    FOUND_BY: ClassVar = ("essence", "place", "source", "result")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    kind: Mapped[str] = choice(T("Kind"), OFFENCES, required=True)
    place: Mapped[str | None] = text(T("Place", "of an event"), limit=200)
    essence: Mapped[str] = long_text(T("What happened"), required=True)
    source: Mapped[str | None] = text(T("Who told, paper"), limit=200)
    parents_told: Mapped[datetime.date | None] = date(T("Parents were told on"))
    measures: Mapped[str | None] = long_text(T("Measures taken"))
    result: Mapped[str | None] = long_text(T("Result"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class GroupKnown(Found):
    """The fields of an informal group of young people (R-4.1); a mixin, as `WorkDone` is."""

    FOUND_BY: ClassVar = ("name", "place", "influence", "done")
    name: Mapped[str] = text(T("What the group is called"), limit=200, required=True)
    on: Mapped[datetime.date] = date(T("Known since"), required=True, index=True)
    place: Mapped[str | None] = text(T("Where it meets"), limit=200)
    size: Mapped[int | None] = integer(T("About how many people"), least=2, most=500)
    leader: Mapped[str | None] = text(T("Who leads it"), limit=200)
    interests: Mapped[str | None] = text(T("What binds it together"), limit=300)
    influence: Mapped[str | None] = long_text(T("Its influence on the pupils"))
    risk: Mapped[str | None] = choice(T("Level of risk"), DANGER_LEVELS)
    source: Mapped[str | None] = text(T("Where it is known from"), limit=200)
    done: Mapped[str | None] = long_text(T("What was done"))
    until: Mapped[datetime.date | None] = date(T("No longer active since"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Absence(Found, OfficeRecord):
    """Lessons missed by a pupil from one day to another, and what brought the child back."""

    __tablename__ = "absence"
    keeping = kept(JOURNALS_TERM)
    FOUND_BY: ClassVar = ("measures", "note")
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    on: Mapped[datetime.date] = date(T("From", "absence"), required=True, index=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    days: Mapped[int | None] = integer(T("School days"), least=0, most=250)
    lessons: Mapped[int | None] = integer(T("Lessons"), least=0, most=2000)
    reason: Mapped[str | None] = choice(T("Reason"), ABSENCES)
    systematic: Mapped[bool | None] = yes_no(T("Again and again"))
    out_of_school: Mapped[bool | None] = yes_no(T("Out of school altogether"))
    parents_told: Mapped[datetime.date | None] = date(T("Parents were told on"))
    measures: Mapped[str | None] = long_text(T("Measures taken"))
    returned: Mapped[datetime.date | None] = date(T("Came back on"))
    note: Mapped[str | None] = text(T("Note"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Organisation(Found, OfficeRecord):
    """An entry of the directory: whom the school tells and asks. Shipped ones may be renamed, filled in and hidden."""

    __tablename__ = "organisation"
    keeping = unlimited("a directory of organisations; names no child")
    FOUND_BY: ClassVar = ("ky", "ru", "short_ky", "short_ru", "contact", "phone", "address")
    ky: Mapped[str] = text(T("Name in Kyrgyz"), required=True)
    ru: Mapped[str] = text(T("Name in Russian"), required=True)
    short_ky: Mapped[str | None] = text(T("Short name in Kyrgyz"), limit=40)
    short_ru: Mapped[str | None] = text(T("Short name in Russian"), limit=40)
    kind: Mapped[str] = choice(T("Kind"), ORGANISATIONS, required=True)
    phone: Mapped[str | None] = phone(T("Phone"))
    contact: Mapped[str | None] = text(T("Contact person"), limit=200)
    address: Mapped[str | None] = text(T("Address"), limit=300)
    email: Mapped[str | None] = text(T("E-mail"), limit=120)
    note: Mapped[str | None] = text(T("Note"), limit=300)
    hidden: Mapped[bool | None] = yes_no(T("Hidden"))
    code: Mapped[str | None] = mapped_column(String(40), index=True)  # of shipped ones: what the matrix of notices names

    def name(self, language: str) -> str:
        """In the language of the window or the paper."""
        return self.ru if language == "ru" else self.ky

    def short(self, language: str) -> str:
        """For tables."""
        return (self.short_ru if language == "ru" else self.short_ky) or self.name(language)


class Appeal(Waits, Found, OfficeRecord):
    """A paper sent out, a hearing taken part in, or a proposal to the administration (R-4.4, R-8.2d, R-8.2e).

    Of a hearing ``on`` is the day of the invitation, ``due`` the day of the hearing, ``answered`` the day it took place.
    """

    __tablename__ = "appeal"
    keeping = kept(PROTECTION_TERM)
    FOUND_BY: ClassVar = ("number", "to_whom", "subject", "essence", "result")
    WAITS: ClassVar = ("due", "answered")
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    kind: Mapped[str] = choice(T("Kind"), APPEALS, required=True)
    aim: Mapped[str | None] = choice(T("What for"), APPEAL_AIMS)
    organisation_id: Mapped[int | None] = link(T("Organisation"), "Organisation")
    to_whom: Mapped[str | None] = text(T("To whom", "a paper"), limit=200)
    pupil_id: Mapped[int | None] = link(T("About which pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("About which family"), "Family")
    subject: Mapped[str | None] = text(T("Subject", "of a paper"), limit=200)
    essence: Mapped[str] = long_text(T("Essence"), required=True)
    template_id: Mapped[int | None] = link(T("Template of the letter"), "LetterTemplate")
    body: Mapped[str | None] = long_text(T("Own text of the letter, in place of the template's"))
    enclosed: Mapped[str | None] = text(T("Enclosed papers"), limit=300)
    staff_id: Mapped[int | None] = link(T("Who prepared it"), "Staff")
    at: Mapped[datetime.time | None] = time(T("Time", "of day"))
    place: Mapped[str | None] = text(T("Place", "of an event"), limit=200)
    role: Mapped[str | None] = choice(
        T("As who"),
        (
            Option("representative", T("representative of the child's interests")),
            Option("specialist", T("specialist giving an opinion")),
            Option("witness", T("witness")),
            Option("member", T("member of the commission")),
            Option("present", T("accompanying the child")),
        ),
    )
    due: Mapped[datetime.date | None] = date(T("Answer expected by"), index=True)
    answered: Mapped[datetime.date | None] = date(T("Answered on"))
    answer_number: Mapped[str | None] = text(T("Number of the answer"), limit=40)
    outcome: Mapped[str | None] = choice(T("Outcome"), OUTCOMES)
    result: Mapped[str | None] = long_text(T("Answer and result"))
    notice_id: Mapped[int | None] = link(T("By the notification"), "Notice")
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")

    @property
    def done_is(self) -> str:
        """A hearing takes place, a paper is answered."""
        return "done" if self.kind == HEARING else "answered"


class Consent(Found, OfficeRecord):
    """A consent given on paper or by word, its purposes, how long it holds, and its withdrawal."""

    __tablename__ = "consent"
    keeping = kept(CONSENTS_TERM)
    FOUND_BY: ClassVar = ("given_by", "note")
    on: Mapped[datetime.date] = date(T("Given on"), required=True, index=True)
    pupil_id: Mapped[int | None] = link(T("Pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("Family"), "Family")
    purposes: Mapped[list[str] | None] = choices(T("To what"), CONSENT_TO, required=True)
    giver: Mapped[str] = choice(T("Who gave it"), CONSENT_GIVERS, required=True)
    person_id: Mapped[int | None] = link(T("Adult"), "Person")
    given_by: Mapped[str | None] = text(T("Name, if not in the register"), limit=200)
    form: Mapped[str | None] = choice(T("Form", "of a consent"), CONSENT_FORMS)
    until: Mapped[datetime.date | None] = date(T("Valid until"), index=True)
    withdrawn: Mapped[datetime.date | None] = date(T("Withdrawn on"))
    note: Mapped[str | None] = text(T("Note"), limit=300)


class HandOver(Found, OfficeRecord):
    """What was given to whom, on what basis, which print. Without a consent it says why in writing."""

    __tablename__ = "hand_over"
    keeping = kept(HAND_OVERS_TERM)
    FOUND_BY: ClassVar = ("number", "document", "to_whom", "basis", "print_code")
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    document: Mapped[str] = text(T("What was given"), limit=300, required=True)
    print_code: Mapped[str | None] = text(T("Number or code of the print"), limit=40)
    receiver: Mapped[str] = choice(T("To whom", "a paper"), HAND_OVER_TO, required=True)
    organisation_id: Mapped[int | None] = link(T("Organisation"), "Organisation")
    to_whom: Mapped[str | None] = text(T("Name of who received it"), limit=200)
    pupil_id: Mapped[int | None] = link(T("About which pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("About which family"), "Family")
    basis: Mapped[str | None] = text(T("Basis (request, law, consent)"), short=T("Basis"), limit=300)
    consent_id: Mapped[int | None] = link(T("Consent"), "Consent")
    without_consent: Mapped[str | None] = text(T("Why without a consent"), limit=300)
    purpose: Mapped[str | None] = text(T("What for"), limit=300)
    staff_id: Mapped[int | None] = link(T("Who gave it out"), "Staff")


class Notice(Found, OfficeRecord):
    """A danger that was noticed: opens its check-list at once and is closed when everybody on it was told or excused."""

    __tablename__ = "notice"
    keeping = kept(PROTECTION_TERM)
    FOUND_BY: ClassVar = ("number", "known", "source", "outcome")
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Noticed on"), required=True, index=True)
    situation: Mapped[str] = choice(T("What danger"), SITUATIONS, required=True)
    pupil_id: Mapped[int | None] = link(T("Pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("Family"), "Family")
    known: Mapped[str | None] = long_text(T("What is known"))
    source: Mapped[str | None] = text(T("Where it is known from"), limit=200)
    source_kind: Mapped[str | None] = mapped_column(String(40))  # the record that showed the danger: table and id
    source_id: Mapped[int | None] = mapped_column()
    parents_are_danger: Mapped[bool | None] = yes_no(T("The parents themselves are the danger"))
    no_consent: Mapped[str | None] = text(T("Why without a consent"), limit=300)
    closed: Mapped[datetime.date | None] = date(T("Closed on"))
    outcome: Mapped[str | None] = long_text(T("How it ended"))


class NoticeStep(OfficeRecord):
    """One line of a check-list: whom to tell, how, and when it was done; ``excused`` says why it was not needed."""

    __tablename__ = "notice_step"
    keeping = part()
    notice_id: Mapped[int] = link(T("Notification"), "Notice", required=True)
    position: Mapped[int] = integer(T("Order"), required=True)
    first: Mapped[bool | None] = yes_no(T("At once"))
    whom: Mapped[str | None] = text(T("Who is told"), limit=40)  # a code of `notices.PARTIES`, for those without an entry
    organisation_id: Mapped[int | None] = link(T("Organisation"), "Organisation")
    name: Mapped[str | None] = text(T("Name, post"), limit=200)
    way: Mapped[str | None] = choice(T("How", "of telling"), WAYS)
    done_at: Mapped[datetime.datetime | None] = moment(T("Told at"))
    done_by: Mapped[str | None] = text(T("Who told"), limit=200)
    answer: Mapped[str | None] = text(T("Answer"), limit=400)
    excused: Mapped[str | None] = text(T("Why not"), limit=300)


class NoticeEntry(OfficeRecord):
    """A line of a notification's log, written once and never changed: who did what, when."""

    __tablename__ = "notice_entry"
    keeping = part()
    notice_id: Mapped[int] = link(T("Notification"), "Notice", required=True)
    step_id: Mapped[int | None] = link(T("Line", "of a check-list"), "NoticeStep")
    at: Mapped[datetime.datetime] = moment(T("Time", "of day"), required=True)
    by: Mapped[str] = text(T("Who"), limit=200, required=True)
    deed: Mapped[str] = choice(
        T("What was done"),
        (
            Option("opened", T("the check-list was opened")),
            Option("told", T("told")),
            Option("excused", T("not needed")),
            Option("undone", T("taken back")),
            Option("added", T("a line was added")),
            Option("closed", T("closed", "notice")),
            Option("reopened", T("opened again")),
        ),
        required=True,
    )
    said: Mapped[str | None] = text(T("Note"), limit=400)


class Evidence(OfficeRecord):
    """What shows that a line of the annual plan was done: a record of work, by kind and id, with its day and title."""

    __tablename__ = "evidence"
    keeping = part(record_id=BY_KIND)
    plan_line_id: Mapped[int] = link(T("Line of the annual plan"), "PlanLine", required=True)
    kind: Mapped[str] = text(T("Kind"), limit=40, required=True)
    record_id: Mapped[int] = integer(T("Record"), required=True, index=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True)
    title: Mapped[str] = text(T("What was done"), limit=300, required=True)
    by: Mapped[str | None] = text(T("Who"), limit=200)
    __table_args__ = (
        Index("ix_evidence_of_line", "plan_line_id", "on", "id", "removed_at"),  # counts and ends of lines without their records
        {"sqlite_autoincrement": True},
    )
