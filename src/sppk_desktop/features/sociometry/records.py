"""A sociometric test of one class on one day: its criteria, who was there, and the ballot of each."""

from __future__ import annotations

import datetime
from typing import Any, ClassVar, Final

from sqlalchemy import JSON
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import date, integer, link, long_text, text, yes_no
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import PsychologyRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.records import Found

SOCIOMETRY_TERM: Final = Term("sociometry", T("sociometry"), Counted.LEAVING, 3)


class Sociometry(PsychologyRecord):
    """One wave. The members are taken from the class as it was on the day, and keep their numbers."""

    __tablename__ = "sociometry"
    keeping = kept(SOCIOMETRY_TERM)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    class_id: Mapped[int] = link(T("Class"), "SchoolClass", required=True)
    aim: Mapped[str | None] = text(T("Aim"), limit=300)
    limit: Mapped[int | None] = integer(
        T("How many may be chosen"), least=1, most=10, help=T("Usually 3; empty: as many as one likes.")
    )
    negative: Mapped[bool | None] = yes_no(
        T("Ask whom one would not choose"),
        help=T("Such a question can hurt; the answers stay with you and stand on no paper for others."),
    )
    ethics: Mapped[str | None] = text(T("Why it is asked, and how the children are protected"), limit=400)
    conclusion: Mapped[str | None] = long_text(T("Conclusion"), lines=4)
    advice: Mapped[str | None] = long_text(T("Recommendations for the class teacher"), lines=4)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")


class SociometryCriterion(Found, PsychologyRecord):
    """A question of the ballot and, where it is asked, its opposite."""

    __tablename__ = "sociometry_criterion"
    keeping = part()
    FOUND_BY: ClassVar = ("question",)
    sociometry_id: Mapped[int] = link(T("Sociometry"), "Sociometry", required=True)
    question: Mapped[str] = text(T("Whom would you choose?"), limit=200, required=True)
    opposite: Mapped[str | None] = text(T("Whom would you not choose?"), limit=200)


class SociometryMember(PsychologyRecord):
    """A pupil of the class on that day, by the number on the list; ``code`` stands for him or her on papers for others."""

    __tablename__ = "sociometry_member"
    keeping = part()
    sociometry_id: Mapped[int] = link(T("Sociometry"), "Sociometry", required=True)
    number: Mapped[int] = integer(T("№"), least=1, most=99, required=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    code: Mapped[str] = text(T("Code"), limit=6, required=True)
    absent: Mapped[bool | None] = yes_no(T("Absent"))


class SociometryBallot(PsychologyRecord):
    """What one member answered under one criterion: numbers of the list, in the order written."""

    __tablename__ = "sociometry_ballot"
    keeping = part()
    criterion_id: Mapped[int] = link(T("Criterion"), "SociometryCriterion", required=True)
    number: Mapped[int] = integer(T("№"), least=1, most=99, required=True)
    plus: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    minus: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
