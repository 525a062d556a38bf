"""Examinations of a period for the psychologist's reports: how many, of whom, at what levels, how many conclusions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.reports import Figure, Named, Period, Row, Table
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.records import Pupil, SchoolClass
from sppk_desktop.features.people.reporting import classes_of, girls_and_boys, main_cards
from sppk_desktop.features.people.same import cards_of
from sppk_desktop.features.psychodiagnostics.exam_book import Shelf, method_name, of_many
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.records import (
    Conclusion,
    ConclusionResult,
    Examination,
    Result,
    ResultScale,
    Sitting,
)
from sppk_desktop.features.sociometry.records import Sociometry, SociometryMember


@dataclass(frozen=True, slots=True)
class _Exam:
    id: int
    name: str
    single: bool
    pupils: frozenset[int]


def examinations_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Table 1 of domain 8.1 and the levels below it."""
    shelf = Library(session.info["store"])
    return [_counts(session, period, words, shelf), _levels(session, period, words, shelf)]


def _exams(session: Session, period: Period, words: Words, shelf: Shelf) -> list[_Exam]:
    rows = session.execute(
        select(Examination.id, Examination.method, Examination.pupil_id).where(
            Examination.removed_at.is_(None), Examination.on.between(period.since, period.until)
        )
    ).all()
    sat: dict[int, set[int]] = {}
    for exam_id, pupil_id in session.execute(
        select(Sitting.examination_id, Sitting.pupil_id).where(
            Sitting.examination_id.in_([row.id for row in rows]), Sitting.removed_at.is_(None), Sitting.absent.is_(False),
            Sitting.answered > 0,
        )
    ):  # fmt: skip
        sat.setdefault(exam_id, set()).add(pupil_id)
    return [
        _Exam(row.id, method_name(shelf, row.method, words.language), row.pupil_id is not None,
              frozenset(main_cards(session, "pupil", sat.get(row.id, ()))))
        for row in rows
    ]  # fmt: skip


def _counts(session: Session, period: Period, words: Words, shelf: Shelf) -> Table:
    say = words.say
    exams = _exams(session, period, words, shelf)
    drawn: dict[int, set[int]] = {}
    for exam_id, conclusion_id in session.execute(
        select(Result.examination_id, Conclusion.id)
        .join(ConclusionResult, ConclusionResult.result_id == Result.id)
        .join(Conclusion, Conclusion.id == ConclusionResult.conclusion_id)
        .where(
            Result.examination_id.in_([exam.id for exam in exams]), ConclusionResult.removed_at.is_(None),
            Conclusion.removed_at.is_(None), Conclusion.signed_at.is_not(None),
            Conclusion.on.between(period.since, period.until),
        )
    ):  # fmt: skip
        drawn.setdefault(exam_id, set()).add(conclusion_id)

    def line(title: str, own: Sequence[_Exam], key: str, *, strong: bool = False) -> Row:
        single, groups = [one for one in own if one.single], [one for one in own if not one.single]
        every = {id_ for one in own for id_ in one.pupils}
        girls, boys = girls_and_boys(session, every)
        conclusions = {id_ for one in own for id_ in drawn.get(one.id, ())}
        cells = (
            Figure.of("examination", [one.id for one in single]), Figure.of("pupil", {i for one in single for i in one.pupils}),
            Figure.of("examination", [one.id for one in groups]), Figure.of("pupil", {i for one in groups for i in one.pupils}),
            classes_of(session, {i for one in groups for i in one.pupils}, period.until, words),
            Figure.of("pupil", girls), Figure.of("pupil", boys), Figure.of("conclusion", conclusions),
        )  # fmt: skip
        return Row(title, cells, strong, key)

    names = sorted({exam.name for exam in exams})
    rows = [line(name, [exam for exam in exams if exam.name == name], name) for name in names]
    if rows:
        rows.append(line(say(T("In all")), exams, "all", strong=True))
    if (waves := _sociometry(session, period, words)) is not None:
        rows.append(waves)
    head = (
        say(T("Instrument")), say(T("Individual", "examinations")), say(T("Pupils", "column")), say(T("Group", "examinations")),
        say(T("Pupils", "column")), say(T("Classes")), say(T("Girls", "column")), say(T("Boys", "column")),
        say(T("Conclusions", "column")),
    )  # fmt: skip
    note = say(T("Pupils: those who answered, each once. Conclusions: signed in this period."))
    return Table("examinations", say(T("Diagnostic work")), head, tuple(rows), note)


def _sociometry(session: Session, period: Period, words: Words) -> Row | None:
    """Sociometric tests stand below the instruments: group work with those who were there."""
    runs = session.scalars(
        select(Sociometry.id).where(Sociometry.removed_at.is_(None), Sociometry.on.between(period.since, period.until))
    ).all()
    if not runs:
        return None
    there = session.scalars(
        select(SociometryMember.pupil_id).where(
            SociometryMember.sociometry_id.in_(runs), SociometryMember.removed_at.is_(None),
            SociometryMember.absent.is_not(True),
        )
    )  # fmt: skip
    pupils = main_cards(session, "pupil", there)
    girls, boys = girls_and_boys(session, pupils)
    none, where = Figure.of("sociometry", []), classes_of(session, pupils, period.until, words)
    cells = (none, none, Figure.of("sociometry", runs), Figure.of("pupil", pupils), where,
             Figure.of("pupil", girls), Figure.of("pupil", boys), none)  # fmt: skip
    return Row(words.say(T("Sociometry")), cells, key="sociometry")


def named_sociometry(session: Session, ids: Sequence[int], words: Words) -> list[Named]:
    """Sociometric tests behind a number, by day."""
    rows = session.execute(
        select(Sociometry.id, Sociometry.on, SchoolClass.grade, SchoolClass.letter)
        .join(SchoolClass, SchoolClass.id == Sociometry.class_id)
        .where(Sociometry.id.in_(ids))
        .order_by(Sociometry.on, Sociometry.id)
    )
    title = words.say(T("Sociometry"))
    return [Named("sociometry", row.id, dates.short(row.on), f"{title}, {row.grade}{row.letter}") for row in rows]


def _levels(session: Session, period: Period, words: Words, shelf: Shelf) -> Table:
    """By the first scale of each instrument, at its own levels: other instruments call them otherwise."""
    say, russian = words.say, words.language == "ru"
    first = (
        select(ResultScale.instrument, func.min(ResultScale.place).label("place"))
        .where(ResultScale.level.is_not(None))
        .group_by(ResultScale.instrument)
        .subquery()
    )
    rows = session.execute(
        select(ResultScale.instrument, ResultScale.ky, ResultScale.ru, ResultScale.level, ResultScale.level_ky,
               ResultScale.level_ru, ResultScale.pupil_id, ResultScale.raw)
        .join(first, (first.c.instrument == ResultScale.instrument) & (first.c.place == ResultScale.place))
        .join(Result, Result.id == ResultScale.result_id)
        .join(Examination, Examination.id == Result.examination_id)
        .where(
            Result.removed_at.is_(None), Result.newest.is_(True), Examination.removed_at.is_(None),
            ResultScale.on.between(period.since, period.until), ResultScale.level.is_not(None),
        )
        .order_by(ResultScale.on, ResultScale.id)
    ).all()  # fmt: skip
    by: dict[str, dict[str, list[Any]]] = {}
    card = cards_of(session, "pupil", (row.pupil_id for row in rows))
    for row in {(row.instrument, card[row.pupil_id]): row for row in rows}.values():  # the last result of each pupil
        by.setdefault(row.instrument, {}).setdefault(row.level, []).append(row)
    told: list[Row] = []
    for instrument in sorted(by, key=lambda code: method_name(shelf, code, words.language)):
        levels = by[instrument]
        some = next(iter(levels.values()))[0]
        told.append(Row(f"{method_name(shelf, instrument, words.language)}: {some.ru if russian else some.ky}"))
        every = Figure.of("pupil", [card[row.pupil_id] for own in levels.values() for row in own])
        for level in sorted(levels, key=lambda code: min(row.raw or 0 for row in levels[code])):
            own = Figure.of("pupil", [card[row.pupil_id] for row in levels[level]])
            name = levels[level][0].level_ru if russian else levels[level][0].level_ky
            told.append(Row(name or level, (own, Figure.share(own, every)), key=f"{instrument}.{level}"))
    head = (say(T("Level", "of a scale")), say(T("Pupils", "column")), say(T("Share", "column")))
    note = say(
        T("First scale of each instrument, its own levels, the last result of each pupil; results of screening, no diagnoses.")
    )
    return Table("levels", say(T("Levels by instrument")), head, tuple(told), note, say(T("Levels", "part of a report")))


def named_examinations(session: Session, ids: Sequence[int], words: Words) -> list[Named]:
    """Examinations behind a number, by day."""
    shelf = Library(session.info["store"])
    rows = session.scalars(select(Examination).where(Examination.id.in_(ids)).order_by(Examination.on, Examination.id)).all()
    names = _pupils(session, [row.pupil_id for row in rows])
    return [
        Named("examination", row.id, dates.short(row.on), ": ".join(filter(None, (
            method_name(shelf, row.method, words.language), names.get(row.pupil_id or 0) or of_many(session, row)))))
        for row in rows
    ]  # fmt: skip


def named_conclusions(session: Session, ids: Sequence[int]) -> list[Named]:
    """Conclusions behind a number, by day."""
    rows = session.execute(
        select(Conclusion.id, Conclusion.on, Conclusion.pupil_id).where(Conclusion.id.in_(ids)).order_by(Conclusion.on)
    ).all()
    names = _pupils(session, [row.pupil_id for row in rows])
    return [Named("conclusion", row.id, dates.short(row.on), names.get(row.pupil_id, "")) for row in rows]


def _pupils(session: Session, ids: Sequence[int | None]) -> Mapping[int, str]:
    rows = session.execute(select(Pupil.id, Pupil.full_name).where(Pupil.id.in_({id_ for id_ in ids if id_ is not None})))
    return {id_: name for id_, name in rows}  # noqa: C416


def minutes_of(session: Session, since: date, until: date) -> dict[int, float | None]:
    """How long each examination took, where its beginning and end were written down."""
    rows = session.execute(
        select(Examination.id, Examination.begins, Examination.ends).where(
            Examination.removed_at.is_(None), Examination.on.between(since, until)
        )
    )
    found: dict[int, float | None] = {}
    for id_, begins, ends in rows:
        taken = (ends.hour - begins.hour) * 60 + ends.minute - begins.minute if begins is not None and ends is not None else 0
        found[id_] = taken if taken > 0 else None
    return found
