"""Protocols of examinations (domain 7.3) and their numbered register (clause 7): signed, then final; corrections are added."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.answers import shown
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.screens import Column, Filter, Request
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook, method_name
from sppk_desktop.features.psychodiagnostics.examined import examined, names
from sppk_desktop.features.psychodiagnostics.reading import points
from sppk_desktop.features.psychodiagnostics.records import (
    BASES,
    WAYS,
    Examination,
    Protocol,
    PsyAddendum,
    Result,
    ResultScale,
    Sitting,
)
from sppk_desktop.features.psychodiagnostics.result_book import finding_said
from sppk_desktop.features.psychodiagnostics.result_rows import say_score
from sppk_desktop.features.psychodiagnostics.sheets_of_answers import number_of
from sppk_desktop.storage.numbers import next_number

KEPT_YEARS: Final = 3
"""Protocols are kept so long after the pupil left (domain 9.5; the school may decide on more)."""
SIGNING: Final = (
    Field(Kind.LONG, T("Observation: attitude, pace, tiredness, help"), "observed", lines=3),
    Field(Kind.INTEGER, T("Number of blanks"), "sheets", most=100),
    Field(Kind.TEXT, T("Where the blanks are kept"), "kept_in", limit=120),
)
ADDING: Final = (
    Field(Kind.TEXT, T("Reason of the correction"), "reason", required=True, limit=300),
    Field(Kind.LONG, T("What is corrected or added"), "body", required=True, lines=4),
)


class AlreadySigned(AppError):
    """A protocol of this result is signed."""

    happened = T("This is signed already and cannot be changed.")
    remedy = T("Add a correction with its reason; both are printed together.")


@dataclass(frozen=True, slots=True)
class Added:
    """A correction."""

    on: date
    reason: str
    body: str
    author: str


class ProtocolBook:
    """``words`` of both languages are frozen with the signature, so that a paper in either says the same."""

    def __init__(self, book: ExamBook, both: Mapping[str, Words]) -> None:
        self._book, self._store, self._both = book, book.store, both

    def of_result(self, result_id: int) -> int | None:
        """The protocol of a result, if it is signed."""
        with self._store.reading() as session:
            return session.scalar(select(Protocol.id).where(Protocol.result_id == result_id, Protocol.removed_at.is_(None)))

    def observed(self, result_id: int) -> str | None:
        """What was noted while the child worked."""
        with self._store.reading() as session:
            row = session.get_one(Result, result_id)
            sitting = session.get_one(Sitting, row.sitting_id)
            return sitting.observed or session.get_one(Examination, row.examination_id).note

    def sign(self, result_id: int, answers: Mapping[str, Any]) -> int:
        """Number and freeze it."""
        if self.of_result(result_id) is not None:
            raise AlreadySigned
        with self._store.saving() as session:
            row = session.get_one(Result, result_id)
            now: datetime = self._store.now().replace(microsecond=0)
            today = self._book.today()
            year = dates.school_year(today)
            number = f"{year}-П-{next_number(session, 'protocol', year):03d}"
            story = {
                language: self._story(session, row, words, answers.get("observed")) for language, words in self._both.items()
            }
            made = Protocol(
                number=number, on=today, result_id=result_id, examination_id=row.examination_id, pupil_id=row.pupil_id,
                signed_at=now, author=self._store.account.name, story=story, **answers,
            )  # fmt: skip
            pupil = examined(session, [row.pupil_id], row.on)[row.pupil_id]
            made.found_by = search_fold(f"{number} {pupil.name} {row.instrument}")[:400]
            session.add(made)
            session.flush()
            self._store.journal.write("signed", "protocol", made.id)
            return int(made.id)

    def draft(self, result_id: int, language: str) -> dict[str, Any]:
        """The story as it would be signed now."""
        with self._store.reading() as session:
            return self._story(session, session.get_one(Result, result_id), self._both[language], self.observed(result_id))

    def story(self, protocol_id: int, language: str) -> tuple[str, dict[str, Any], list[Added]]:
        """Number, frozen story and corrections."""
        with self._store.reading() as session:
            row = session.get_one(Protocol, protocol_id)
            return row.number or "", dict(row.story[language]), addenda(session, "protocol", protocol_id)

    def add(self, kind: str, record_id: int, answers: Mapping[str, Any]) -> None:
        """A correction of a signed document."""
        with self._store.saving() as session:
            session.add(
                PsyAddendum(kind=kind, record_id=record_id, on=self._book.today(), author=self._store.account.name, **answers)
            )

    def _story(self, session: Session, row: Result, words: Words, observed: str | None) -> dict[str, Any]:
        """Facts in the order of domain 7.3, then answers and scores."""
        exam, sitting = session.get_one(Examination, row.examination_id), session.get_one(Sitting, row.sitting_id)
        pupil = examined(session, [row.pupil_id], row.on)[row.pupil_id]
        say, language = words.say, words.language
        instrument = self._book.shelf.get(row.instrument)
        hours = "–".join(f"{at:%H:%M}" for at in (exam.begins, exam.ends) if at)
        alone = exam.pupil_id is not None
        facts = [
            (say(T("Date")), ", ".join(filter(None, (dates.short(row.on), hours)))),
            (say(T("Specialist")), self._store.account.name),
            (say(T("Pupil")), ", ".join(filter(None, (pupil.name, pupil.class_name,
             say(T("{n} years old", n=pupil.age)) if pupil.age is not None else None)))),
            (say(T("Basis")), _basis(exam, words)),
            (say(T("Consent")), self._consent(session, exam, sitting, row, words)),
            (say(T("Purpose")), exam.purpose or "—"),
            (say(T("Instrument")), f"{method_name(self._book.shelf, exam.method, language)}; "
             + say(T("key version {version}", version=row.key_version))),
            (say(T("Conditions")), ", ".join(filter(None, (say(T("one pupil") if alone else T("in a group")), exam.place)))),
            (say(T("How it is answered")), next((say(one.label) for one in WAYS if one.code == exam.way), "—")),
        ]  # fmt: skip
        scales = [
            {"name": point.name(language), "raw": say_score(point.raw), "standard": say_score(point.standard),
             "level": point.level_name(language) or "—"}
            for point in points(session, ResultScale.result_id == row.id)
        ]  # fmt: skip
        items = instrument.form(row.variant).items
        numbers = [number_of(item, place) for place, item in enumerate(items, 1)]
        answers = [f"{number} {shown(answer) or '?'}" for number, answer in zip(numbers, row.answers, strict=False)]
        told = zip(items, numbers, row.answers, strict=False)
        named = [f"{number} – {item.label.label(language)}" for item, number, _answer in told if item.label]
        remarks = [finding_said(one, language) for one in row.findings or ()]
        if row.missing:
            remarks.append(say(T("Not scorable: no answer to items {items}.", items=", ".join(map(str, row.missing)))))
        if row.doubts:
            remarks.append(say(T("By the validity scale the answers are doubtful.")))
        return {
            "facts": facts, "answers": answers, "named": named, "scales": scales, "remarks": remarks, "observed": observed or "—",
            "caution": instrument.caution.label(language) if instrument.caution else "",
            "norms": instrument.norms.source.label(language) if instrument.norms else "",
        }  # fmt: skip

    def _consent(self, session: Session, exam: Examination, sitting: Sitting, row: Result, words: Words) -> str:
        say = words.say
        state = self._book.consents(session, {row.pupil_id: row.age}, row.on)[row.pupil_id]
        told = [say(T("parent: {day}", day=dates.short(state.parent_on))) if state.parent_id else ""]
        told.append(say(T("own: {day}", day=dates.short(state.own_on))) if state.own_id else "")
        if not state.whole:
            if exam.danger:
                told.append(say(T("not awaited: danger to life or health")))
            else:
                told.append(say(T("without a consent: {reason}", reason=sitting.no_consent or exam.no_consent or "—")))
        return "; ".join(part for part in told if part)


def _basis(exam: Examination, words: Words) -> str:
    said = next((words.say(one.label) for one in BASES if one.code == exam.basis), "—")
    return ", ".join(filter(None, (said, exam.application)))


def addenda(session: Session, kind: str, record_id: int) -> list[Added]:
    """Corrections of a signed document in order."""
    rows = session.scalars(
        select(PsyAddendum)
        .where(PsyAddendum.kind == kind, PsyAddendum.record_id == record_id, PsyAddendum.removed_at.is_(None))
        .order_by(PsyAddendum.on, PsyAddendum.id)
    )
    return [Added(row.on, row.reason, row.body, row.author or "") for row in rows]


def keep_until(left: date | None) -> date | None:
    """When a document about a pupil may be destroyed; not known while the pupil is at the school."""
    if left is None:
        return None
    leap = left.month == 2 and left.day == 29
    return left.replace(year=left.year + KEPT_YEARS, day=28 if leap else left.day)


GivenTo = Callable[[Session, Sequence[str | None]], Mapping[str | None, str]]


@dataclass(frozen=True)
class ProtocolRows:
    """The register of protocols: number, day, pupil, instrument, blanks, where they are kept, who was given it, until when.

    ``given`` tells from the office's register of hand-overs who received a document with this number.
    """

    book: ExamBook
    given: GivenTo
    columns: Sequence[Column] = (
        Column("number", T("№"), width=15, sortable=False),
        Column("on", T("Date"), Kind.DATE, width=11, sortable=False),
        Column("pupil", T("Pupil"), width=28, marks_hits=True, sortable=False),
        Column("instrument", T("Instrument"), width=28, rank=1, sortable=False),
        Column("sheets", T("Blanks"), Kind.INTEGER, width=8, rank=3, sortable=False),
        Column("kept_in", T("Kept in"), width=16, rank=2, sortable=False),
        Column("given", T("Given to"), width=22, rank=2, sortable=False),
        Column("until", T("Keep until"), width=22, rank=4, sortable=False),
    )
    filters: Sequence[Filter] = ()

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        query = select(Protocol.id).where(Protocol.removed_at.is_(None))
        for word in search_fold(request.search).split():
            query = query.where(names(Protocol, word))
        return session.scalars(query.order_by(Protocol.on.desc(), Protocol.id.desc())).all()

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        rows = session.scalars(select(Protocol).where(Protocol.id.in_(ids))).all()
        leaving = select(Pupil.id, Pupil.left).where(Pupil.id.in_([row.pupil_id for row in rows]))
        left = {found.id: found.left for found in session.execute(leaving)}
        given = self.given(session, [row.number for row in rows])
        language, say = self.book.words.language, self.book.words.say
        found = {}
        for row in rows:
            pupil = examined(session, [row.pupil_id], row.on).get(row.pupil_id)
            exam = session.get_one(Examination, row.examination_id)
            until = keep_until(left.get(row.pupil_id))
            found[row.id] = (
                row.number, row.on, pupil.name if pupil else None, method_name(self.book.shelf, exam.method, language),
                row.sheets, row.kept_in, given.get(row.number) or None,
                dates.short(until) if until else say(T("{n} years after leaving", n=KEPT_YEARS)),
            )  # fmt: skip
        return found
