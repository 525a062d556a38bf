"""The list of sociometric tests and the form of one, as data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.records import PSYCHOLOGY
from sppk_desktop.core.screens import Chip, Column, Form, Request, Rows, Screen, Section, Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.listing import in_school_year, year_filter
from sppk_desktop.features.people.listing import ordered_ids
from sppk_desktop.features.people.records import SchoolClass
from sppk_desktop.features.sociometry.records import Sociometry, SociometryBallot, SociometryCriterion, SociometryMember

CRITERIA = Rows(
    "criteria", SociometryCriterion, "sociometry_id", ("question", "opposite"), T("Questions (criteria) of the ballot"),
    least_rows=1,
)  # fmt: skip
START: Mapping[str, Any] = {"limit": 3, "negative": False}


def _check(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found = {}
    criteria = [line for line in values.get("criteria") or () if line.get("question")]
    if not criteria:
        found["criteria"] = T("Write at least one question.")
    if values.get("negative") and not values.get("ethics"):
        found["ethics"] = T("Say why the negative question is needed and how nobody is hurt by it.")
    if values.get("negative") and criteria and not any(line.get("opposite") for line in criteria):
        found["criteria"] = T("Write the opposite of a question.")
    return found


FORM = Form(
    Sociometry,
    (
        Section("1", T("The test"), ("class_id", "on", "aim", "limit", CRITERIA)),
        Section("2", T("Negative choices"), ("negative", "ethics")),
        Section("3", T("What follows"), ("conclusion", "advice", "plan_line_id")),
    ),
    check=_check,
)


@dataclass(frozen=True)
class SociometryRows:
    """The tests, the last first, with how many ballots are in."""

    words: Words
    record: type[Any] = Sociometry
    columns: Sequence[Column] = (
        Column("on", T("Date"), Kind.DATE, width=12),
        Column("class", T("Class"), "class", width=8),
        Column("question", T("First question"), width=52, sortable=False, marks_hits=True),
        Column("limit", T("Choices", "limit"), width=12, rank=2, sortable=False),
        Column("ballots", T("Ballots"), "chips", width=20, sortable=False),
    )

    @property
    def filters(self) -> Sequence[Any]:
        """By school year."""
        return (year_filter(Sociometry),)

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        wanted: list[ColumnElement[bool]] = [Sociometry.removed_at.is_(None)]
        if year := request.filters.get("year"):
            wanted.append(in_school_year(Sociometry.on, year))
        query = select(Sociometry.id).join(SchoolClass, SchoolClass.id == Sociometry.class_id)
        for word in search_fold(request.search).split():
            wanted.append(_of_class(word) if word[0].isdigit() else Sociometry.id.in_(_asking(word)))
        by_class = [SchoolClass.grade, SchoolClass.letter]
        order: list[Any] = by_class if request.sort == "class" else [Sociometry.on]
        down = request.descending if request.sort else True
        columns = [*(column.desc() if down else column for column in order), Sociometry.id.desc()]
        return ordered_ids(session, query.where(*wanted).order_by(*columns), request.limit)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        found = session.execute(
            select(Sociometry.id, Sociometry.on, Sociometry.limit, SchoolClass.grade, SchoolClass.letter)
            .join(SchoolClass, SchoolClass.id == Sociometry.class_id)
            .where(Sociometry.id.in_(ids))
        ).all()
        first = _first_criteria(session, ids)
        wanted = _counts(session, SociometryMember.sociometry_id, ids, SociometryMember.absent.is_not(True), SociometryMember)
        return {
            row.id: (row.on, f"{row.grade}{row.letter}", first.get(row.id, (0, ""))[1], self._limit(row.limit),
                     [self._state(_voted(session, first.get(row.id, (0, ""))[0]), wanted.get(row.id, 0))])
            for row in found
        }  # fmt: skip

    def _limit(self, limit: int | None) -> str:
        return self.words.say(T("any number")) if limit is None else str(limit)

    def _state(self, voted: int, wanted: int) -> Chip:
        words = self.words.say(T("{voted} of {wanted}", voted=voted, wanted=wanted))
        return Chip(words, Tone.DONE if wanted and voted >= wanted else Tone.CAREFUL)


def _of_class(word: str) -> ColumnElement[bool]:
    """«7», «7а»: a grade, or a class."""
    digits = "".join(letter for letter in word if letter.isdigit())
    letters = word.removeprefix(digits).upper()
    of_grade = SchoolClass.grade == int(digits[:2])
    return and_(of_grade, SchoolClass.letter == letters) if letters else of_grade


def _asking(word: str) -> Any:
    return select(SociometryCriterion.sociometry_id).where(
        SociometryCriterion.removed_at.is_(None), SociometryCriterion.found_by.contains(word, autoescape=True)
    )


def _first_criteria(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, str]]:
    rows = session.execute(
        select(SociometryCriterion.sociometry_id, SociometryCriterion.id, SociometryCriterion.question)
        .where(SociometryCriterion.sociometry_id.in_(ids), SociometryCriterion.removed_at.is_(None))
        .order_by(SociometryCriterion.id.desc())
    )
    return {run: (id_, question) for run, id_, question in rows}


def _counts(session: Session, by: Any, ids: Sequence[int], wanted: ColumnElement[bool], record: Any) -> dict[int, int]:
    rows = session.execute(
        select(by, func.count()).where(by.in_(ids), wanted, record.removed_at.is_(None)).group_by(by)
    )  # fmt: skip
    return {key: count for key, count in rows}  # noqa: C416


def _voted(session: Session, criterion_id: int) -> int:
    return _counts(
        session, SociometryBallot.criterion_id, [criterion_id], SociometryBallot.number > 0, SociometryBallot
    ).get(criterion_id, 0)  # fmt: skip


def screen(words: Words) -> Screen:
    """The list and the form."""
    return Screen(
        "sociometry", T("Sociometry"), SociometryRows(words), FORM, new=T("New sociometry"), compartment=PSYCHOLOGY,
        empty=T("No sociometry was made yet. Choose a class and write the question; the ballots are typed in as numbers."),
    )  # fmt: skip
