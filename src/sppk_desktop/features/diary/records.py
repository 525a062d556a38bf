"""Families under observation, what was seen each time, and what was added to a signed entry later."""

from __future__ import annotations

from datetime import date as Date  # noqa: N812  (a class body names its own columns `date`)
from datetime import datetime
from datetime import time as Time  # noqa: N812
from typing import Final

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.closings import CLOSINGS
from sppk_desktop.core.fields import Option, choice, date, decimal, integer, link, long_text, moment, text, time
from sppk_desktop.core.keeping import Counted, Term, kept, part
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.diary.indicators import INDICATORS

DIARY_TERM: Final = Term("diary", T("diary of observation, patronage"), Counted.LEAVING, 3)

LEVELS: Final = (
    Option("low", T("low", "risk")),
    Option("middle", T("middle", "risk")),
    Option("high", T("high", "risk")),
)
FREQUENCIES: Final = (
    Option("week", T("once a week")),
    Option("fortnight", T("twice a month")),
    Option("month", T("once a month")),
    Option("quarter", T("once a quarter")),
)
CONTACTS: Final = (
    Option("home", T("home visit", "contact")),
    Option("school", T("talk at school", "contact")),
    Option("phone", T("telephone", "contact")),
    Option("messenger", T("messenger", "contact")),
    Option("neighbours", T("through neighbours", "contact")),
    Option("class_teacher", T("through the class teacher", "contact")),
    Option("organisation", T("through an organisation", "contact")),
)


class Observation(OfficeRecord):
    """A family under observation from one day to another. Its last score stands here too, so that a list reads one table."""

    __tablename__ = "observation"
    keeping = kept(DIARY_TERM, "since")
    family_id: Mapped[int] = link(T("Family"), "Family", required=True)
    number: Mapped[int | None] = integer(T("Number of the diary"))
    school_year: Mapped[str | None] = mapped_column(String(9))
    since: Mapped[Date] = date(T("Put under observation"), required=True, index=True)
    reason: Mapped[str] = text(T("Reason", "of observation"), limit=300, required=True)
    decision: Mapped[str | None] = text(T("Decision (protocol No., date)"), limit=200)
    responsible: Mapped[str] = text(T("Responsible"), limit=160, required=True)
    level: Mapped[str] = choice(T("Level of risk"), LEVELS, required=True)
    frequency: Mapped[str] = choice(T("How often"), FREQUENCIES, required=True)
    next_on: Mapped[Date | None] = date(T("Next contact"), index=True)
    next_purpose: Mapped[str | None] = text(T("Purpose of the next contact"), limit=200)
    until: Mapped[Date | None] = date(T("Taken off on"))
    closing: Mapped[str | None] = choice(T("Why it is taken off"), CLOSINGS)
    closing_decision: Mapped[str | None] = text(T("Decision on taking off (protocol No., date)"), limit=200)
    score: Mapped[float | None] = decimal(T("Score"), most=20)  # of the last signed entry that observed something
    change: Mapped[str | None] = mapped_column(String(8))


class DiaryEntry(OfficeRecord):
    """What was seen of a family once. Facts, the child's words and one's own assessment stand apart."""

    __tablename__ = "diary_entry"
    keeping = part()
    observation_id: Mapped[int] = link(T("Observation"), "Observation", required=True)
    on: Mapped[Date] = date(T("Date"), required=True, past=True)
    at: Mapped[Time | None] = time(T("Time", "of day"))
    contact: Mapped[str | None] = choice(T("Kind of contact"), CONTACTS)
    with_whom: Mapped[str | None] = text(T("With whom"), limit=200)
    facts: Mapped[str | None] = long_text(T("What was observed (facts)"), lines=4)
    child_words: Mapped[str | None] = long_text(T("The child's words"))
    assessment: Mapped[str | None] = long_text(T("My assessment"))
    i01: Mapped[int | None] = integer(INDICATORS["i01"], most=2)
    i02: Mapped[int | None] = integer(INDICATORS["i02"], most=2)
    i03: Mapped[int | None] = integer(INDICATORS["i03"], most=2)
    i04: Mapped[int | None] = integer(INDICATORS["i04"], most=2)
    i05: Mapped[int | None] = integer(INDICATORS["i05"], most=2)
    i06: Mapped[int | None] = integer(INDICATORS["i06"], most=2)
    i07: Mapped[int | None] = integer(INDICATORS["i07"], most=2)
    i08: Mapped[int | None] = integer(INDICATORS["i08"], most=2)
    i09: Mapped[int | None] = integer(INDICATORS["i09"], most=2)
    i10: Mapped[int | None] = integer(INDICATORS["i10"], most=2)
    measures: Mapped[str | None] = long_text(T("Measures taken, advice"))
    result: Mapped[str | None] = long_text(T("Result"))
    next_on: Mapped[Date | None] = date(T("Next contact"))
    next_purpose: Mapped[str | None] = text(T("Purpose of the next contact"), limit=200)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")
    score: Mapped[float | None] = decimal(T("Score"), most=20)
    change: Mapped[str | None] = mapped_column(String(8))  # code of `indicators.Change`, computed when it is signed
    signed_at: Mapped[datetime | None] = moment(T("Signed", "entry"))
    signed_by: Mapped[str | None] = mapped_column(String(40))  # account
    author: Mapped[str | None] = text(T("Author"), limit=200)
    __table_args__ = (
        Index("ix_diary_entry_order", "observation_id", "on", "id"),
        Index("ix_diary_entry_change", "change", "on", "observation_id", "removed_at"),  # what grew worse in a span of days
        {"sqlite_autoincrement": True},
    )


class DiaryAddendum(OfficeRecord):
    """What was wrong or missing in a signed entry: the entry stays as it was signed."""

    __tablename__ = "diary_addendum"
    keeping = part()
    entry_id: Mapped[int] = link(T("Entry of the diary"), "DiaryEntry", required=True)
    on: Mapped[Date] = date(T("Date"), required=True)
    reason: Mapped[str] = text(T("Reason of the correction"), limit=300, required=True)
    body: Mapped[str] = long_text(T("What is corrected or added"), required=True)
    author: Mapped[str | None] = text(T("Author"), limit=200)


AIMS: Final = (
    Option("conditions", T("living conditions", "patronage")),
    Option("care", T("care of the child", "patronage")),
    Option("help", T("bringing help (food, clothes)", "patronage"), T("bringing help", "patronage")),
    Option("learning", T("how the child learns at home", "patronage"), T("learning at home", "patronage")),
    Option("health", T("health of the child", "patronage")),
    Option("guardian", T("child with a guardian or with relatives", "patronage"), T("child with a guardian", "patronage")),
    Option("other", T("other", "patronage")),
)


class Patronage(OfficeRecord):
    """A family visited at home regularly, by purpose and rhythm (R-2.1d). What is due is reckoned from the last visit."""

    __tablename__ = "patronage"
    keeping = kept(DIARY_TERM, "since")
    family_id: Mapped[int] = link(T("Family"), "Family", required=True)
    since: Mapped[Date] = date(T("Under patronage since"), required=True)
    basis: Mapped[str] = text(T("Basis (category, decision)"), limit=200, required=True)
    aim: Mapped[str] = choice(T("Purpose of the visits"), AIMS, required=True)
    aim_note: Mapped[str | None] = text(T("What exactly"), limit=200)
    frequency: Mapped[str] = choice(T("How often"), FREQUENCIES, required=True)
    responsible: Mapped[str] = text(T("Responsible"), limit=200, required=True)
    next_on: Mapped[Date | None] = date(T("Day of the next visit, if it is set"), index=True)
    until: Mapped[Date | None] = date(T("Patronage ended on"))
    closing: Mapped[str | None] = choice(T("Why it ended"), CLOSINGS)
