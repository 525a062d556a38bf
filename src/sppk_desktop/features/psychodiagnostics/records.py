"""Examinations, who was examined, their answers, and what the answers scored. All of it lies in the psychologist's own file.

References to pupils, classes, requests and lines of the plan go to the office by id. A result is never changed: scoring again
makes another result; the newest of a sitting is the one that counts.
"""

from __future__ import annotations

import datetime
from typing import Any, Final

from sqlalchemy import JSON, Boolean, Date, DateTime, Float, Index, Integer, String
from sqlalchemy.orm import Mapped, mapped_column

from sppk_desktop.core.fields import Option, catalogue, choice, date, integer, link, long_text, text, time
from sppk_desktop.core.keeping import Counted, Term, kept, part, unlimited
from sppk_desktop.core.records import PsychologyRecord, PsychologyTable
from sppk_desktop.core.words import T

EXAMINATIONS_TERM: Final = Term("examinations", T("examinations and their results"), Counted.LEAVING, 3)
PROTOCOLS_TERM: Final = Term("protocols", T("protocols of examinations"), Counted.LEAVING, 3)
CONCLUSIONS_TERM: Final = Term("conclusions", T("psychological conclusions"), Counted.LEAVING, 3)

BASES: Final = (
    Option("plan", T("line of the annual plan"), T("plan", "basis")),
    Option("request", T("request", "basis")),
    Option("application", T("application of the parents")),
    Option("other", T("other", "basis")),
)
WAYS: Final = (
    Option("paper", T("on paper, typed in afterwards"), T("paper", "way of answering")),
    Option("screen", T("on this screen"), T("screen", "way of answering")),
)


AUDIENCES: Final = (
    Option("pupil", T("for the pupil")),
    Option("parents", T("for the parents")),
    Option("teacher", T("for the class teacher and teachers")),
    Option("administration", T("for the administration")),
)


class Examination(PsychologyRecord):
    """One instrument given to one pupil, a class or a chosen list on one day."""

    __tablename__ = "examination"
    keeping = kept(EXAMINATIONS_TERM)
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    begins: Mapped[datetime.time | None] = time(T("Beginning", "of an hour"))
    ends: Mapped[datetime.time | None] = time(T("End", "of an hour"))
    method: Mapped[str] = catalogue(T("Instrument"), "instruments", required=True, index=True)  # id, or id:variant
    pupil_id: Mapped[int | None] = link(T("One pupil"), "Pupil")
    class_id: Mapped[int | None] = link(T("A whole class"), "SchoolClass")
    group: Mapped[str | None] = text(T("Or a list of your own: its name"), short=T("List"), limit=120)
    wave: Mapped[int | None] = integer(T("Wave"), least=1, most=20, help=T("Left empty, it is counted by itself."))
    basis: Mapped[str | None] = choice(T("Basis"), BASES)
    plan_line_id: Mapped[int | None] = link(T("Line of the annual plan"), "PlanLine")
    request_id: Mapped[int | None] = link(T("Request", "register"), "Request")
    psy_request_id: Mapped[int | None] = link(T("Request to the psychologist"), "PsyRequest")
    application: Mapped[str | None] = text(T("Whose application, of which day"), limit=200)
    purpose: Mapped[str | None] = text(T("Purpose"), limit=300)
    way: Mapped[str | None] = choice(T("How it is answered"), WAYS)
    place: Mapped[str | None] = text(T("Where", "place of an examination"), limit=120)
    note: Mapped[str | None] = long_text(T("Observation during the work"))

    no_consent: Mapped[str | None] = mapped_column(String(300))  # why those without a consent take part
    danger: Mapped[bool] = mapped_column(Boolean, default=False)  # life or health: nobody's consent is awaited
    scored_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)
    checked_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)  # every answer was read twice
    found_by: Mapped[str] = mapped_column(String(400), default="")

    @property
    def instrument(self) -> str:
        """The id of the instrument."""
        return self.method.partition(":")[0]

    @property
    def variant(self) -> str:
        """The variant of its blank; "" for the first or only one."""
        return self.method.partition(":")[2]


class Sitting(PsychologyRecord):
    """One pupil in an examination: presence, consent, answers as they stand on the blank."""

    __tablename__ = "sitting"
    keeping = part(examination_id="examination")
    examination_id: Mapped[int] = mapped_column(Integer, index=True)
    pupil_id: Mapped[int] = mapped_column(Integer, index=True)
    position: Mapped[int] = mapped_column(Integer)
    absent: Mapped[bool] = mapped_column(Boolean, default=False)
    consent_id: Mapped[int | None] = mapped_column(Integer)
    own_consent_id: Mapped[int | None] = mapped_column(Integer)  # of a pupil of 14 and older
    no_consent: Mapped[str | None] = mapped_column(String(300))
    answers: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    again: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))  # the second reading
    answered: Mapped[int] = mapped_column(Integer, default=0)
    left: Mapped[bool] = mapped_column(Boolean, default=False)  # the line was gone through to its end
    on_screen: Mapped[bool] = mapped_column(Boolean, default=False)
    began_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)
    ended_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)
    observed: Mapped[str | None] = long_text(T("Attitude, pace, tiredness, help that was given"))


class Result(PsychologyRecord):
    """What one sitting scored under one version of the key, with the answers it was scored from."""

    __tablename__ = "result"
    keeping = kept(EXAMINATIONS_TERM, examination_id="examination", sitting_id="sitting")
    sitting_id: Mapped[int] = mapped_column(Integer, index=True)
    examination_id: Mapped[int] = mapped_column(Integer, index=True)
    pupil_id: Mapped[int] = mapped_column(Integer, index=True)
    on: Mapped[datetime.date] = mapped_column(Date)
    instrument: Mapped[str] = mapped_column(String(60))
    variant: Mapped[str] = mapped_column(String(60), default="")
    key_version: Mapped[str] = mapped_column(String(40))
    sex: Mapped[str | None] = mapped_column(String(10))
    age: Mapped[int | None] = mapped_column(Integer)
    grade: Mapped[int | None] = mapped_column(Integer)
    answers: Mapped[list[Any]] = mapped_column(JSON)
    whole: Mapped[bool] = mapped_column(Boolean)  # false: some scale is not scorable
    missing: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))  # blank items, as the blank numbers them
    doubts: Mapped[str | None] = mapped_column(String(10))  # "doubtful" or "invalid", by a validity scale
    alerts: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))  # dangers, by kind
    findings: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))  # what several scores say together
    notice_id: Mapped[int | None] = mapped_column(Integer)  # the notice of the danger in the office
    newest: Mapped[bool] = mapped_column(Boolean, default=True)  # no later scoring of the same sitting


class ResultScale(PsychologyTable):
    """One scale of a result: the one table that charts, lists and summaries read. Written with its result, never changed."""

    __tablename__ = "result_scale"
    keeping = part(result_id="result", examination_id="examination")
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    result_id: Mapped[int] = mapped_column(Integer, index=True)
    examination_id: Mapped[int] = mapped_column(Integer, index=True)
    pupil_id: Mapped[int] = mapped_column(Integer)
    on: Mapped[datetime.date] = mapped_column(Date)
    instrument: Mapped[str] = mapped_column(String(60))
    key_version: Mapped[str] = mapped_column(String(40))
    scale: Mapped[str] = mapped_column(String(60))
    place: Mapped[int] = mapped_column(Integer)  # order of the scales in the instrument
    ky: Mapped[str] = mapped_column(String(200))  # its name, as it was then
    ru: Mapped[str] = mapped_column(String(200))
    raw: Mapped[float | None] = mapped_column(Float)
    standard: Mapped[float | None] = mapped_column(Float)
    level: Mapped[str | None] = mapped_column(String(40))
    level_ky: Mapped[str | None] = mapped_column(String(120))
    level_ru: Mapped[str | None] = mapped_column(String(120))
    mark: Mapped[str] = mapped_column(String(20), default="")  # what the level means: "", "attention", "doubtful", "invalid"
    __table_args__ = (Index("ix_result_scale_pupil", "pupil_id", "instrument", "on"),)


class Protocol(PsychologyRecord):
    """The signed protocol of one result: numbered, and told by ``story`` as it was on the day of signing."""

    __tablename__ = "protocol"
    keeping = kept(PROTOCOLS_TERM, result_id="result", examination_id="examination")
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    result_id: Mapped[int] = mapped_column(Integer, index=True)
    examination_id: Mapped[int] = mapped_column(Integer)
    pupil_id: Mapped[int] = mapped_column(Integer, index=True)
    sheets: Mapped[int | None] = integer(T("Number of blanks"), most=100)
    kept_in: Mapped[str | None] = text(T("Where the blanks are kept"), limit=120)
    observed: Mapped[str | None] = long_text(T("Observation: attitude, pace, tiredness, help"))
    signed_at: Mapped[datetime.datetime] = mapped_column(DateTime)
    author: Mapped[str] = mapped_column(String(200))
    story: Mapped[dict[str, Any]] = mapped_column(JSON)
    found_by: Mapped[str] = mapped_column(String(400), default="")


class Conclusion(PsychologyRecord):
    """What the psychologist concludes of a child, in the sections of domain 7.4; final once it is signed."""

    __tablename__ = "conclusion"
    keeping = kept(CONCLUSIONS_TERM)
    number: Mapped[str | None] = text(T("№"), limit=20)
    on: Mapped[datetime.date] = date(T("Date"), required=True, index=True)
    pupil_id: Mapped[int] = link(T("Pupil"), "Pupil", required=True)
    psy_request_id: Mapped[int | None] = link(T("Request to the psychologist"), "PsyRequest")
    reason: Mapped[str | None] = long_text(T("Reason of the request"), required=False)
    observed: Mapped[str | None] = long_text(T("Observation", "of a child"))
    cognitive: Mapped[str | None] = long_text(T("Cognitive sphere"))
    emotional: Mapped[str | None] = long_text(T("Emotions and will"))
    personal: Mapped[str | None] = long_text(T("Personality"))
    social: Mapped[str | None] = long_text(T("Communication", "sphere"))
    motivation: Mapped[str | None] = long_text(T("Motivation to learn"))
    career: Mapped[str | None] = long_text(T("Choice of a profession", "sphere"))
    strengths: Mapped[str | None] = long_text(T("Strengths"))
    difficulties: Mapped[str | None] = long_text(T("Difficulties and their supposed causes"))
    summary: Mapped[str | None] = long_text(T("Conclusion in short"))
    again_on: Mapped[datetime.date | None] = date(T("To be examined again"), index=True)
    signed_at: Mapped[datetime.datetime | None] = mapped_column(DateTime)
    author: Mapped[str | None] = mapped_column(String(200))
    story: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    found_by: Mapped[str] = mapped_column(String(400), default="")


class ConclusionResult(PsychologyRecord):
    """A result a conclusion was drawn from."""

    __tablename__ = "conclusion_result"
    keeping = part(conclusion_id="conclusion", result_id="result")
    conclusion_id: Mapped[int] = mapped_column(Integer, index=True)
    result_id: Mapped[int | None] = link(T("Result", "of an examination"), "PsyResult")


class Recommendation(PsychologyRecord):
    """One recommendation: to whom, what, and the result or the observation it rests on."""

    __tablename__ = "recommendation"
    keeping = part(conclusion_id="conclusion")
    conclusion_id: Mapped[int] = mapped_column(Integer, index=True)
    audience: Mapped[str | None] = choice(T("To whom", "a recommendation"), AUDIENCES)
    said: Mapped[str | None] = long_text(T("Recommendation"))
    result_id: Mapped[int | None] = link(T("Rests on the result"), "PsyResult")
    evidence: Mapped[str | None] = text(T("or on what else (observation, talk)"), limit=200)


class PsyAddendum(PsychologyRecord):
    """What was wrong or missing in a signed protocol or conclusion: the document stays as it was signed."""

    __tablename__ = "psy_addendum"
    keeping = part(record_id={"protocol": "protocol", "conclusion": "conclusion"})
    kind: Mapped[str] = mapped_column(String(20))  # "protocol" or "conclusion"
    record_id: Mapped[int] = mapped_column(Integer, index=True)
    on: Mapped[datetime.date] = date(T("Date"), required=True)
    reason: Mapped[str] = text(T("Reason of the correction"), limit=300, required=True)
    body: Mapped[str] = long_text(T("What is corrected or added"), required=True)
    author: Mapped[str | None] = mapped_column(String(200))


class OwnPhrase(PsychologyRecord):
    """A wording of the psychologist's own, offered in the section it was kept from."""

    __tablename__ = "own_phrase"
    keeping = unlimited("phrases of the psychologist for her conclusions; names no child")
    section: Mapped[str] = mapped_column(String(40), index=True)
    said: Mapped[str] = long_text(T("Wording", "of her own"), required=True)
