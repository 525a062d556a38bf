"""What the service advises and tells: recommendations with their receipt, notifications about its work, mediation, groups."""

from __future__ import annotations

import datetime
from typing import ClassVar, Final

from sqlalchemy.orm import Mapped

from sppk_desktop.core.fields import Option, choice, date, link, long_text, text, yes_no
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.options import WAYS
from sppk_desktop.features.activity.records import Found, GroupKnown, Lasts, Waits

ADVICE_TERM: Final = Term("advice", T("recommendations, informing, mediation, informal groups"), Counted.ENTRY, 5)

ADVISED: Final = (
    Option("teacher", T("teacher", "client")),
    Option("class_teacher", T("class teacher", "client")),
    Option("parent", T("parent or representative")),
    Option("pupil", T("pupil", "client")),
    Option("administration", T("administration of the school")),
)
INFORMED: Final = (
    Option("administration", T("administration of the school")),
    Option("class_teacher", T("class teacher", "client")),
    Option("parent", T("parent or representative")),
    Option("teacher", T("teacher", "client")),
)
FOLLOWED: Final = (
    Option("yes", T("followed", "advice")),
    Option("partly", T("followed in part")),
    Option("no", T("not followed", "advice")),
)
MEDIATIONS: Final = (
    Option("mediation", T("mediation of a conflict")),
    Option("circle", T("circle of reconciliation")),
    Option("parliament", T("meeting of the school parliament")),
    Option("duty", T("self-government: duty, initiative")),
    Option("vote", T("vote, survey of opinion")),
    Option("other", T("other", "mediation")),
)


class Recommendation(Waits, Found, OfficeRecord):
    """A recommendation to somebody (R-2.2b): what, on which evidence, handed over when, whether it was followed."""

    __tablename__ = "advice"
    keeping = kept(ADVICE_TERM)
    FOUND_BY: ClassVar = ("number", "name", "essence", "basis", "result")
    WAITS: ClassVar = ("due", "checked")
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    kind: Mapped[str] = choice(T("To whom it is given"), ADVISED, required=True)
    name: Mapped[str | None] = text(T("Name of who is advised"), limit=200)
    pupil_id: Mapped[int | None] = link(T("About which pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("About which family"), "Family")
    class_id: Mapped[int | None] = link(T("Class"), "SchoolClass")
    essence: Mapped[str] = long_text(T("What is recommended"), required=True, lines=5)
    basis: Mapped[str] = long_text(
        T("On which evidence"), required=True,
        help=T("A visit, an observation, a talk, results: what shows that this is needed (with the day)."),
    )  # fmt: skip
    strengths: Mapped[str | None] = long_text(T("Strengths to lean on"))
    staff_id: Mapped[int | None] = link(T("Who recommends"), "Staff")
    handed: Mapped[datetime.date | None] = date(T("Handed over on", "advice"))
    way: Mapped[str | None] = choice(T("How", "of telling"), WAYS)
    receipt: Mapped[bool | None] = yes_no(T("Receipt was signed"))
    due: Mapped[datetime.date | None] = date(T("Look again by"), index=True)
    checked: Mapped[datetime.date | None] = date(T("Looked at on"))
    followed: Mapped[str | None] = choice(T("Was it followed"), FOLLOWED)
    result: Mapped[str | None] = long_text(T("Result"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Informing(Waits, Found, OfficeRecord):
    """Who was told about the course of the work with a child, when and how (R-8.1b)."""

    __tablename__ = "informing"
    keeping = kept(ADVICE_TERM)
    FOUND_BY: ClassVar = ("name", "essence", "answer")
    WAITS: ClassVar = ("due", "answered")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    kind: Mapped[str] = choice(T("Who was informed"), INFORMED, required=True)
    name: Mapped[str | None] = text(T("Name, post"), limit=200)
    pupil_id: Mapped[int | None] = link(T("About which pupil"), "Pupil")
    family_id: Mapped[int | None] = link(T("About which family"), "Family")
    essence: Mapped[str] = long_text(T("What was told"), required=True)
    way: Mapped[str | None] = choice(T("How", "of telling"), WAYS)
    staff_id: Mapped[int | None] = link(T("Who told"), "Staff")
    due: Mapped[datetime.date | None] = date(T("Answer expected by"), index=True)
    answered: Mapped[datetime.date | None] = date(T("Answered on"))
    answer: Mapped[str | None] = text(T("Answer"), limit=400)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class Mediation(Waits, Found, OfficeRecord):
    """Mediation of a conflict or an act of self-government (R-4.6c): who met, what was agreed, whether it holds."""

    __tablename__ = "mediation"
    keeping = kept(ADVICE_TERM)
    FOUND_BY: ClassVar = ("topic", "participants", "agreement", "result")
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    kind: Mapped[str] = choice(T("Kind"), MEDIATIONS, required=True)
    topic: Mapped[str] = text(T("Topic"), limit=300, required=True)
    participants: Mapped[str | None] = text(T("Other participants (adults, groups)"), limit=300)
    class_id: Mapped[int | None] = link(T("Class"), "SchoolClass")
    staff_id: Mapped[int | None] = link(T("Who mediated"), "Staff")
    essence: Mapped[str | None] = long_text(T("What it was about"))
    agreement: Mapped[str | None] = long_text(T("What was agreed"), lines=4)
    due: Mapped[datetime.date | None] = date(T("Look again by"), index=True)
    done: Mapped[datetime.date | None] = date(T("Looked at on"))
    result: Mapped[str | None] = long_text(T("Result"))
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class MediationPupil(OfficeRecord):
    """A pupil who took part in a mediation."""

    __tablename__ = "mediation_pupil"
    keeping = part()
    mediation_id: Mapped[int] = link(T("Mediation"), "Mediation", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    side: Mapped[str | None] = text(T("As who"), limit=120)


class YouthGroup(Lasts, GroupKnown, OfficeRecord):
    """An informal group of young people known to the office (R-4.1); the psychologist's study of one is her own."""

    __tablename__ = "youth_group"
    keeping = kept(ADVICE_TERM)


class YouthGroupMember(OfficeRecord):
    """A pupil of this school in an informal group."""

    __tablename__ = "youth_group_member"
    keeping = part()
    group_id: Mapped[int] = link(T("Informal group"), "YouthGroup", required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    place: Mapped[str | None] = text(T("Place in the group"), limit=200)
