"""What is done for children who need care: each entry is dated, and says on what it rests and who received it."""

from __future__ import annotations

import datetime
from typing import ClassVar, Final

from sqlalchemy.orm import Mapped

from sppk_desktop.core.fields import (
    Option,
    catalogue,
    choice,
    choices,
    date,
    decimal,
    link,
    long_text,
    money,
    text,
    time,
)
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.week import DAYS
from sppk_desktop.core.words import T
from sppk_desktop.features.activity import named_rows
from sppk_desktop.features.activity.records import Found, Lasts, Waits

CARE_TERM: Final = Term("care", T("care: meals, health, extended day, holidays, material help"), Counted.ENTRY, 5)

MEALS: Final = (
    Option("free", T("free of charge")),
    Option("reduced", T("at a reduced price")),
    Option("hot", T("hot meal of the primary classes"), T("hot meal")),
    Option("paid", T("paid by the parents")),
)
MEAL_BASES: Final = (
    Option("primary", T("state programme for the primary classes")),
    Option("low_income", T("low income of the family")),
    Option("many_children", T("family with many children")),
    Option("orphan", T("orphan or without parental care")),
    Option("disability", T("child with a disability")),
    Option("difficult", T("difficult life situation")),
    Option("school", T("decision of the school")),
    Option("other", T("other", "basis of meals")),
)
MEDICAL: Final = (
    Option("check_up", T("medical check-up")),
    Option("referral", T("referral to a doctor")),
    Option("register", T("under a doctor's observation")),
    Option("vaccination", T("vaccination")),
    Option("first_aid", T("first aid at school")),
    Option("other", T("other", "medical")),
)
PHYSICAL: Final = (
    Option("main", T("main group")),
    Option("preparatory", T("preparatory group")),
    Option("special", T("special group")),
    Option("exempt", T("excused from lessons")),
)
EXTRA_WORKS: Final = (
    Option("catch_up", T("catching up in a subject")),
    Option("language", T("support in the language of teaching")),
    Option("individual", T("individual programme")),
    Option("home", T("teaching at home")),
    Option("speech", T("work with a speech therapist")),
    Option("adaptation", T("getting used to school")),
    Option("other", T("other", "compensatory work")),
)
HOLIDAYS: Final = (
    Option("camp", T("camp out of town")),
    Option("day_camp", T("day camp at school")),
    Option("playground", T("playground")),
    Option("sanatorium", T("sanatorium, treatment")),
    Option("trip", T("trip or hike")),
    Option("labour", T("labour team")),
    Option("other", T("other", "holidays")),
)
PLACES_PAID: Final = (
    Option("free", T("free of charge")),
    Option("part", T("partly paid")),
    Option("parents", T("paid by the parents")),
)
HELPS: Final = (
    Option("money", T("money")),
    Option("clothes", T("clothes and shoes")),
    Option("school", T("school supplies")),
    Option("books", T("textbooks")),
    Option("food", T("food")),
    Option("medicine", T("medicine, treatment")),
    Option("fuel", T("coal, firewood")),
    Option("other", T("other", "help")),
)
SOURCES: Final = (
    Option("school", T("the school")),
    Option("parents", T("parents' fund")),
    Option("authority", T("local authority", "source of help")),
    Option("protection", T("social protection")),
    Option("charity", T("charity or fund")),
    Option("sponsor", T("a sponsor")),
    Option("staff", T("the school's staff")),
    Option("other", T("other", "source of help")),
)


class Meal(Found, Lasts, OfficeRecord):
    """How a child eats at school from a day to another, and on what paper that rests (R-4.5a)."""

    __tablename__ = "meal"
    keeping = kept(CARE_TERM)
    FOUND_BY: ClassVar = ("paper", "note")
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    kind: Mapped[str] = choice(T("How the child eats"), MEALS, required=True)
    on: Mapped[datetime.date] = date(T("From", "meals"), required=True, index=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    basis: Mapped[str | None] = choice(T("Basis"), MEAL_BASES)
    paper: Mapped[str | None] = text(T("Paper it rests on (№, date)"), short=T("Paper"), limit=200)
    note: Mapped[str | None] = text(T("Note"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Medical(Found, Waits, OfficeRecord):
    """A check-up, a referral, a vaccination: what the school is to mind. The nurse's note is for the service only (R-4.5b)."""

    __tablename__ = "medical"
    keeping = kept(CARE_TERM)
    WAITS: ClassVar = ("due", "done")
    FOUND_BY: ClassVar = ("to_whom", "note", "advice")
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    kind: Mapped[str] = choice(T("Kind"), MEDICAL, required=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    organisation_id: Mapped[int | None] = link(T("Organisation"), "Organisation")
    to_whom: Mapped[str | None] = text(T("Doctor", "to whom"), limit=200)
    health_group: Mapped[str | None] = catalogue(T("Health group"), "health_groups", locked=True)
    physical: Mapped[str | None] = choice(T("Group for physical education"), PHYSICAL, short=T("Phys. ed. group"))
    advice: Mapped[str | None] = long_text(T("What the school is to mind"))
    nurse_note: Mapped[str | None] = long_text(T("Nurse's note (protected)"), locked=True)
    due: Mapped[datetime.date | None] = date(T("To be checked by"), index=True)
    done: Mapped[datetime.date | None] = date(T("Checked on"))
    note: Mapped[str | None] = text(T("Note"), limit=300)
    staff_id: Mapped[int | None] = link(T("Specialist"), "Staff")
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class ExtraWork(Found, Lasts, OfficeRecord):
    """Levelling work with a child beyond the lessons: what, with whom, how many hours (R-4.5c)."""

    __tablename__ = "extra_work"
    keeping = kept(CARE_TERM)
    FOUND_BY: ClassVar = ("subject", "aim", "result")
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    kind: Mapped[str] = choice(T("Kind"), EXTRA_WORKS, required=True)
    subject: Mapped[str | None] = text(T("Subject or topic"), limit=200)
    on: Mapped[datetime.date] = date(T("From", "work"), required=True, index=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    staff_id: Mapped[int | None] = link(T("Responsible"), "Staff")
    hours_week: Mapped[float | None] = decimal(T("Hours a week"), most=40)
    hours: Mapped[float | None] = decimal(T("Hours held"), most=1000)
    aim: Mapped[str | None] = long_text(T("Aim"))
    result: Mapped[str | None] = long_text(T("Result"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class ExtendedDay(Found, Lasts, OfficeRecord):
    """A group of the extended day with its children (R-4.5d)."""

    __tablename__ = "extended_day"
    keeping = kept(CARE_TERM)
    FOUND_BY: ClassVar = ("name", "place", "paper")
    name: Mapped[str] = text(T("Name of the group"), limit=120, required=True)
    on: Mapped[datetime.date] = date(T("Works from"), required=True, index=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    staff_id: Mapped[int | None] = link(T("Educator"), "Staff")
    place: Mapped[str | None] = text(T("Room"), limit=120)
    days: Mapped[list[str] | None] = choices(T("Days"), DAYS)
    at: Mapped[datetime.time | None] = time(T("From", "time of day"))
    till: Mapped[datetime.time | None] = time(T("To", "time of day"))
    paper: Mapped[str | None] = text(T("Order (№, date)"), limit=200)
    note: Mapped[str | None] = text(T("Note"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")

    @property
    def children_now(self) -> int:
        """How many are in the group today."""
        return named_rows.now(self, ExtendedDayPupil, ExtendedDayPupil.extended_day_id)


class ExtendedDayPupil(OfficeRecord):
    """A child of a group, from a day to another."""

    __tablename__ = "extended_day_pupil"
    keeping = part()
    extended_day_id: Mapped[int] = link(T("Group"), "ExtendedDay", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    since: Mapped[datetime.date | None] = date(T("Came on"))
    until: Mapped[datetime.date | None] = date(T("Left on"))
    note: Mapped[str | None] = text(T("Note"), limit=200)


class Holiday(Found, Lasts, OfficeRecord):
    """How children were engaged in the holidays: a camp, a playground, a trip (R-4.5d)."""

    __tablename__ = "holiday"
    keeping = kept(CARE_TERM)
    FOUND_BY: ClassVar = ("name", "place", "note")
    kind: Mapped[str] = choice(T("Kind"), HOLIDAYS, required=True)
    name: Mapped[str] = text(T("Name", "of a camp"), limit=200, required=True)
    on: Mapped[datetime.date] = date(T("From", "holidays"), required=True, index=True)
    until: Mapped[datetime.date | None] = date(T("Until"))
    place: Mapped[str | None] = text(T("Place", "of an event"), limit=200)
    organisation_id: Mapped[int | None] = link(T("Organisation"), "Organisation")
    staff_id: Mapped[int | None] = link(T("Responsible"), "Staff")
    note: Mapped[str | None] = text(T("Note"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")

    @property
    def children_now(self) -> int:
        """How many were there."""
        return named_rows.now(self, HolidayPupil, HolidayPupil.holiday_id)


class HolidayPupil(OfficeRecord):
    """A child who was there, and who paid."""

    __tablename__ = "holiday_pupil"
    keeping = part()
    holiday_id: Mapped[int] = link(T("Holidays", "entry"), "Holiday", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    paid: Mapped[str | None] = choice(T("Who paid"), PLACES_PAID)
    note: Mapped[str | None] = text(T("Note"), limit=200)


class MaterialHelp(Found, Waits, OfficeRecord):
    """Help given to a child or a family: what, from whom, worth how much, handed over when and to whom (R-4.5e)."""

    __tablename__ = "material_help"
    keeping = kept(CARE_TERM)
    WAITS: ClassVar = ("due", "handed")
    FOUND_BY: ClassVar = ("number", "what", "giver", "received_by", "basis")
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    pupil_id: Mapped[int | None] = link(T("Pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("Family"), "Family")
    basis: Mapped[str | None] = text(T("Why help is needed, paper"), short=T("Basis"), limit=300)
    kind: Mapped[str] = choice(T("What kind of help"), HELPS, short=T("Kind"), required=True)
    what: Mapped[str] = text(T("What exactly"), limit=300, required=True)
    amount: Mapped[str | None] = text(T("How much", "things"), limit=80)
    value: Mapped[int | None] = money(T("Worth, som"))
    source: Mapped[str | None] = choice(T("Source", "of help"), SOURCES)
    giver: Mapped[str | None] = text(T("Who gave it (name, organisation)"), short=T("Who gave it", "help"), limit=200)
    due: Mapped[datetime.date | None] = date(T("To be handed over by"), index=True)
    handed: Mapped[datetime.date | None] = date(T("Handed over on"))
    received_by: Mapped[str | None] = text(T("Received by (name, who to the child)"), short=T("Received by"), limit=200)
    staff_id: Mapped[int | None] = link(T("Who handed it over"), "Staff")
    note: Mapped[str | None] = text(T("Note"), limit=300)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")
