"""Psychological conclusions (domain 7.4): written in sections, resting on results, signed once, corrected by addenda."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.core.records import PSYCHOLOGY
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Form, Request, Rows, Screen, Section, Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.people import entry
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook, method_name
from sppk_desktop.features.psychodiagnostics.examined import examined, names
from sppk_desktop.features.psychodiagnostics.protocol_book import Added, AlreadySigned, addenda
from sppk_desktop.features.psychodiagnostics.reading import of_pupil
from sppk_desktop.features.psychodiagnostics.records import (
    AUDIENCES,
    Conclusion,
    ConclusionResult,
    Examination,
    OwnPhrase,
    Recommendation,
    Result,
)
from sppk_desktop.storage.numbers import next_number

AREAS: Final = ("cognitive", "emotional", "personal", "social", "motivation", "career")
SCREEN: Final = "conclusions"
_ROWS: Final[Mapping[str, type[Any]]] = {"results": ConclusionResult, "recommendations": Recommendation}

FORM: Final = Form(
    Conclusion,
    (
        Section("1", T("General"), ("pupil_id", "on")),
        Section("2", T("Reason of the request"), ("psy_request_id", "reason")),
        Section("3", T("What was used"), (Rows("results", ConclusionResult, "conclusion_id", ("result_id",)),)),
        Section("4", T("Observation", "of a child"), ("observed",)),
        Section("5", T("Results by spheres"), AREAS),
        Section("6", T("Strengths"), ("strengths",)),
        Section("7", T("Difficulties and their supposed causes"), ("difficulties",)),
        Section("8", T("Conclusion in short"), ("summary",)),
        Section(
            "9", T("Recommendations"),
            (Rows("recommendations", Recommendation, "conclusion_id", ("audience", "said", "result_id", "evidence"),
                  widths=(5, 9, 5, 5)),),
        ),
        Section("10", T("To be examined again"), ("again_on",)),
    ),
)  # fmt: skip


class NotReady(AppError):
    """Something that must stand in a conclusion does not; ``fields`` are where it is written."""

    happened = T("The conclusion cannot be signed yet: {what}.")
    remedy = T("Nothing was lost. Fill this in and sign again.")

    def __init__(self, fields: Sequence[str], **values: object) -> None:
        super().__init__(**values)
        self.fields = fields


@dataclass(frozen=True, slots=True)
class ConclusionShown:
    """A signed or unsigned conclusion for its papers."""

    number: str
    signed: bool
    pupil_id: int
    story: dict[str, Any]
    added: list[Added]


class ConclusionBook:
    """A keeper for the page of conclusions, and the signing of them."""

    def __init__(self, book: ExamBook) -> None:
        self._book, self._store, self.words = book, book.store, book.words

    def load(self, id: int) -> tuple[dict[str, Any], int]:  # noqa: A002
        """The values with the nested rows."""
        self._store.journal.read("conclusion", id)
        with self._store.reading() as session:
            values, revision = entry.load(session, Conclusion, id)
            for name, record in _ROWS.items():
                told = fields_of(record)
                values[name] = [
                    {"id": row.id, **{key: getattr(row, key) for key in told}} for row in _nested(session, record, id)
                ]
            return values, revision

    def save(self, id: int | None, values: dict[str, Any], revision: int) -> tuple[int, int]:  # noqa: A002
        """Save a draft of it; a signed one is final."""
        with self._store.saving() as session:
            if id is not None and session.get_one(Conclusion, id).signed_at is not None:
                raise AlreadySigned
            kept = entry.save(session, Conclusion, id, values, revision)
            pupil = examined(session, [kept.pupil_id], kept.on).get(kept.pupil_id)
            kept.found_by = search_fold(f"{pupil.name if pupil else ''} {kept.number or ''}")[:400]
            session.flush()
            for name, record in _ROWS.items():
                self._keep_rows(session, record, kept.id, values.get(name) or ())
            session.flush()
            return int(kept.id), int(kept.revision)

    def _keep_rows(self, session: Session, record: type[Any], id_: int, lines: Sequence[Mapping[str, Any]]) -> None:
        told = fields_of(record)
        there = {row.id: row for row in _nested(session, record, id_)}
        for line in lines:
            row = there.pop(line.get("id") or 0, None)
            if row is None:
                row = record(conclusion_id=id_)
                session.add(row)
            for key in told:
                if getattr(row, key) != line.get(key):
                    setattr(row, key, line.get(key))
        for row in there.values():
            self._store.bin.remove(session, row)

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin, unless it is signed."""
        with self._store.saving() as session:
            kept = session.get_one(Conclusion, id)
            if kept.signed_at is not None:
                raise AlreadySigned
            self._store.bin.remove(session, kept)

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of it."""
        with self._store.saving() as session:
            self._store.bin.restore(session, session.get_one(Conclusion, id))

    def is_signed(self, conclusion_id: int) -> bool:
        """Whether it is final."""
        with self._store.reading() as session:
            return session.get_one(Conclusion, conclusion_id).signed_at is not None

    def number(self, conclusion_id: int) -> str:
        """Its number; "" while it is not signed."""
        with self._store.reading() as session:
            return session.get_one(Conclusion, conclusion_id).number or ""

    def begin(self, pupil_id: int) -> dict[str, Any]:
        """What a new one begins with: the child's results of this school year."""
        today = self._book.today()
        first = date(int(dates.school_year(today)[:4]), 8, 1)
        with self._store.reading() as session:
            card = ids_of_card(session, "pupil", pupil_id)
            used = dict.fromkeys(point.result_id for point in of_pupil(session, card) if point.on >= first)
        return {"pupil_id": pupil_id, "on": today, "results": [{"result_id": id_} for id_ in used]}

    # Signing ------------------------------------------------------------------------------------------------------------

    def sign(self, conclusion_id: int) -> str:
        """Number and freeze it; strengths, a short conclusion and the ground of every recommendation are demanded."""
        with self._store.saving() as session:
            row = session.get_one(Conclusion, conclusion_id)
            if row.signed_at is not None:
                raise AlreadySigned
            advice = _nested(session, Recommendation, conclusion_id)
            if lacks := self._lacks(row, advice):
                what = "; ".join(self.words.say(what) for _field, what in lacks)
                raise NotReady([field for field, _what in lacks], what=what)
            today = self._book.today()
            year = dates.school_year(today)
            row.number = f"{year}-К-{next_number(session, 'conclusion', year):03d}"
            row.author = self._store.account.name
            row.signed_at = self._store.now().replace(microsecond=0)
            row.found_by = search_fold(f"{row.found_by} {row.number}")[:400]
            row.story = self._story(session, row)
            self._store.journal.write("signed", "conclusion", row.id)
            return row.number

    @staticmethod
    def _lacks(row: Conclusion, advice: Sequence[Any]) -> list[tuple[str, Phrase]]:
        """The fields that say too little, with what they lack: all at once, so that signing is not a guessing game."""
        nowhere = any(one.result_id is None and not (one.evidence or "").strip() for one in advice)
        unsaid = any(not (one.said or "").strip() or not one.audience for one in advice)
        asked = (
            ("strengths", not (row.strengths or "").strip(), T("the strengths are not written")),
            ("summary", not (row.summary or "").strip(), T("the short conclusion is not written")),
            ("recommendations", not advice, T("there is no recommendation")),
            ("recommendations", unsaid, T("a recommendation has no text or no addressee")),
            ("recommendations", nowhere, T("it is not said what a recommendation rests on")),
        )
        return [(field, what) for field, lacking, what in asked if lacking]

    def show(self, conclusion_id: int) -> ConclusionShown:
        """What papers print: the frozen text, or what it would be."""
        with self._store.reading() as session:
            row = session.get_one(Conclusion, conclusion_id)
            story = dict(row.story) if row.story is not None else self._story(session, row)
            return ConclusionShown(
                row.number or "", row.signed_at is not None, row.pupil_id, story, addenda(session, "conclusion", conclusion_id)
            )

    def _story(self, session: Session, row: Conclusion) -> dict[str, Any]:
        pupil = examined(session, [row.pupil_id], row.on)[row.pupil_id]
        used = [one.result_id for one in _nested(session, ConclusionResult, row.id) if one.result_id]
        points = of_pupil(session, ids_of_card(session, "pupil", row.pupil_id))
        methods: dict[int, dict[str, Any]] = {}
        names: dict[int | None, dict[str, Any]] = {}  # by the result that was chosen
        for id_ in dict.fromkeys(used):
            result = _as_now(session, id_)
            exam = session.get_one(Examination, result.examination_id)
            own = [point for point in points if point.result_id == result.id]
            names[id_] = methods[result.id] = {
                "on": result.on.isoformat(), "key": result.key_version.partition("-")[0], "purpose": exam.purpose or "",
                "ky": method_name(self._book.shelf, exam.method, "ky"), "ru": method_name(self._book.shelf, exam.method, "ru"),
                "area": self._book.shelf.get(exam.instrument).area,
                "level": {"ky": own[0].level_ky or "", "ru": own[0].level_ru or ""} if own else {"ky": "", "ru": ""},
                "result_id": result.id,
            }  # fmt: skip
        state = self._book.consents(session, {row.pupil_id: pupil.age}, row.on)[row.pupil_id]
        days = {"parent": state.parent_on, "own": state.own_on}
        return {
            "on": row.on.isoformat(), "name": pupil.name, "class": pupil.class_name or "", "age": pupil.age,
            "born": pupil.born.isoformat() if pupil.born else "", "author": row.author or self._store.account.name,
            "consent": {giver: day.isoformat() if day else "" for giver, day in days.items()},
            "methods": list(methods.values()), "again_on": row.again_on.isoformat() if row.again_on else "",
            **{name: getattr(row, name) or "" for name in ("reason", "observed", "strengths", "difficulties", "summary", *AREAS)},
            "advice": [
                {"audience": one.audience, "said": one.said, "evidence": one.evidence or "", "on": names.get(one.result_id)}
                for one in _nested(session, Recommendation, row.id)
            ],
        }  # fmt: skip

    # Wordings of one's own ----------------------------------------------------------------------------------------------

    def phrases(self, section: str) -> list[tuple[int, str]]:
        """The wordings kept for a section."""
        with self._store.reading() as session:
            rows = session.scalars(
                select(OwnPhrase).where(OwnPhrase.section == section, OwnPhrase.removed_at.is_(None)).order_by(OwnPhrase.id)
            )
            return [(row.id, row.said) for row in rows]

    def keep_phrase(self, section: str, said: str) -> None:
        """Keep a wording."""
        with self._store.saving() as session:
            session.add(OwnPhrase(section=section, said=said))

    def forget_phrase(self, phrase_id: int) -> None:
        """A wording is not offered any more."""
        with self._store.saving() as session:
            self._store.bin.remove(session, session.get_one(OwnPhrase, phrase_id))


def _nested(session: Session, record: type[Any], id_: int) -> Sequence[Any]:
    return session.scalars(
        select(record).where(record.conclusion_id == id_, record.removed_at.is_(None)).order_by(record.id)
    ).all()


def _as_now(session: Session, result_id: int) -> Result:
    """A result, or what the same sitting scored since it was chosen."""
    chosen = session.get_one(Result, result_id)
    again = select(Result).where(Result.sitting_id == chosen.sitting_id, Result.newest, Result.removed_at.is_(None))
    return session.scalar(again.order_by(Result.id.desc()).limit(1)) or chosen


def results_found(session: Session, book: ExamBook, pupil_id: int | None, text: str) -> list[tuple[int, str]]:
    """Results to link to: of the child in question, the newest first."""
    query = select(Result).join(Examination, Examination.id == Result.examination_id)
    query = query.where(Result.newest, Result.removed_at.is_(None), Examination.removed_at.is_(None))
    if pupil_id is not None:
        query = query.where(Result.pupil_id.in_(ids_of_card(session, "pupil", pupil_id)))
    rows = session.scalars(query.order_by(Result.on.desc(), Result.id.desc()).limit(60)).all()
    words = search_fold(text).split()
    named = [(row.id, result_name(session, book, row.id)) for row in rows]
    return [(id_, name) for id_, name in named if all(word in search_fold(name) for word in words)][:12]


def result_name(session: Session, book: ExamBook, id_: int) -> str:
    """«Тест школьной тревожности, 23.11.2026»."""
    row = session.get_one(Result, id_)
    exam = session.get_one(Examination, row.examination_id)
    return f"{method_name(book.shelf, exam.method, book.words.language)}, {dates.short(row.on)}"


@dataclass(frozen=True)
class ConclusionRows:
    """The conclusions, newest first."""

    words: Words
    columns: Sequence[Column] = (
        Column("on", T("Date"), Kind.DATE, width=11, sortable=False),
        Column("pupil", T("Pupil"), width=34, marks_hits=True, sortable=False),
        Column("class", T("Class"), "class", width=7, sortable=False),
        Column("number", T("№"), width=15, sortable=False),
        Column("state", T("Status"), "chips", width=14, sortable=False),
        Column("again", T("To be examined again"), Kind.DATE, width=16, rank=2, sortable=False),
    )
    filters: Sequence[Filter] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "filters", (Filter("state", T("Status"), _states),))

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        query = select(Conclusion.id).where(Conclusion.removed_at.is_(None))
        for word in search_fold(request.search).split():
            query = query.where(names(Conclusion, word))
        match request.filters.get("state"):
            case "draft":
                query = query.where(Conclusion.signed_at.is_(None))
            case "signed":
                query = query.where(Conclusion.signed_at.is_not(None))
        return session.scalars(query.order_by(Conclusion.on.desc(), Conclusion.id.desc())).all()

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        found = {}
        for row in session.scalars(select(Conclusion).where(Conclusion.id.in_(ids))):
            pupil = examined(session, [row.pupil_id], row.on).get(row.pupil_id)
            signed = row.signed_at is not None
            chip = Chip(
                self.words.say(T("signed", "conclusion")) if signed else self.words.say(T("draft")),
                Tone.DONE if signed else Tone.INFO,
            )
            found[row.id] = (
                row.on,
                pupil.name if pupil else None,
                pupil.class_name if pupil else None,
                row.number,
                (chip,),
                row.again_on,
            )
        return found


def _states(_session: Session) -> Sequence[Choice]:
    return [Choice("draft", T("draft")), Choice("signed", T("signed", "conclusion"))]


def conclusions(words: Words) -> Screen:
    """The list of conclusions and the form of one."""
    return Screen(SCREEN, T("Conclusions"), ConclusionRows(words), FORM, T("New conclusion…"), T("No conclusion yet"), PSYCHOLOGY)


def audience_label(code: str) -> Phrase:
    """«for the parents»."""
    return next(one.label for one in AUDIENCES if one.code == code)
