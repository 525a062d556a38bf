"""The screens of examinations told as data: their list and the form of a new one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.records import PSYCHOLOGY
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Form, Request, Screen, Section, Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.psychodiagnostics.exam_book import Shelf, method_name, whom
from sppk_desktop.features.psychodiagnostics.examined import names
from sppk_desktop.features.psychodiagnostics.records import Examination, Result, Sitting


def check(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    """Exactly one of pupil, class and list."""
    told = [name for name in ("pupil_id", "class_id", "group") if values.get(name)]
    if len(told) > 1:
        return {told[1]: T("Either one pupil, or a class, or a list.")}
    return {} if told else {"class_id": T("Who is examined? A pupil, a class, or a list.")}


FORM = Form(
    Examination,
    (
        Section("1", T("What and with whom"), ("on", "method", "class_id", "pupil_id", "group", "wave")),
        Section("2", T("On what basis"), ("basis", "plan_line_id", "request_id", "psy_request_id", "application", "purpose")),
        Section("3", T("How it goes"), ("way", "place", "begins", "ends", "note")),
    ),
    check,
)


@dataclass(frozen=True)
class ExaminationRows:
    """The examinations, newest first."""

    words: Words
    shelf: Shelf
    only_groups: bool = False  # those that are scored, for their summaries
    columns: Sequence[Column] = (
        Column("on", T("Date"), Kind.DATE, width=11),
        Column("method", T("Instrument"), width=30, sortable=False, marks_hits=True),
        Column("whom", T("With whom"), width=30, sortable=False, marks_hits=True),
        Column("wave", T("Wave"), width=7, rank=4),
        Column("answered", T("Answered", "of items"), width=10, rank=1, sortable=False),
        Column("state", T("Status"), "chips", width=23, sortable=False),
        Column("number", T("№"), width=13, rank=3),
    )
    filters: Sequence[Filter] = field(init=False)

    def __post_init__(self) -> None:
        pills: tuple[Filter, ...] = (Filter("method", T("Instrument"), self._methods), Filter("state", T("Status"), _states))
        if self.only_groups:
            pills = pills[:1]
            object.__setattr__(self, "columns", tuple(replace(one, rank=_RANKS.get(one.key, 0)) for one in self.columns))
        object.__setattr__(self, "filters", pills)

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        query = select(Examination.id).where(Examination.removed_at.is_(None))
        for word in search_fold(request.search).split():
            query = query.where(names(Examination, word))
        if method := request.filters.get("method"):
            query = query.where(Examination.method == method)
        if self.only_groups:
            query = query.where(Examination.scored_at.is_not(None), Examination.pupil_id.is_(None))
        match request.filters.get("state"):
            case "scored":
                query = query.where(Examination.scored_at.is_not(None))
            case "open":
                query = query.where(Examination.scored_at.is_(None))
            case "alert":
                query = query.where(Examination.id.in_(_alarmed()))
        order = [getattr(Examination, request.sort) if request.sort else Examination.on, Examination.id]
        descending = request.descending if request.sort else True
        query = query.order_by(*(column.desc() if descending else column for column in order))
        return session.scalars(query.limit(request.limit) if request.limit else query).all()

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        exams = session.scalars(select(Examination).where(Examination.id.in_(ids))).all()
        sums = {
            row.examination_id: (row.there, row.done)
            for row in session.execute(
                select(
                    Sitting.examination_id, func.count().label("there"),
                    func.count().filter(Sitting.answered > 0).label("done"),
                )
                .where(Sitting.examination_id.in_(ids), Sitting.removed_at.is_(None), ~Sitting.absent)
                .group_by(Sitting.examination_id)
            )
        }  # fmt: skip
        alarmed = set(session.scalars(_alarmed().where(Result.examination_id.in_(ids))))
        found = {}
        for row in exams:
            there, done = sums.get(row.id, (0, 0))
            found[row.id] = (
                row.on, method_name(self.shelf, row.method, self.words.language), whom(session, row), row.wave, f"{done}/{there}",
                self._state(row, done, alarmed=row.id in alarmed), row.number,
            )  # fmt: skip
        return found

    def _state(self, row: Examination, done: int, *, alarmed: bool) -> tuple[Chip, ...]:
        say = self.words.say
        if row.scored_at is not None:
            chips = [Chip(say(T("scored")), Tone.DONE)]
        elif done:
            chips = [Chip(say(T("answers are being entered")), Tone.INFO)]
        else:
            chips = [Chip(say(T("prepared", "examination")))]
        return (Chip(say(T("danger")), Tone.DANGER), *chips) if alarmed else tuple(chips)

    def _methods(self, session: Session) -> Sequence[Choice]:
        used = session.scalars(select(Examination.method).distinct().where(Examination.removed_at.is_(None)))
        named = [(method, method_name(self.shelf, method, self.words.language)) for method in used]
        return [Choice(*pair) for pair in sorted(named, key=lambda pair: pair[1])]


_RANKS: Mapping[str, int] = {"state": 5, "answered": 4, "number": 6, "wave": 3}
"""What gives way first in the narrow list of groups."""


def _alarmed() -> Any:
    """Examinations with a danger nobody was told of yet."""
    return (
        select(Result.examination_id)
        .distinct()
        .where(Result.alerts.is_not(None), Result.notice_id.is_(None), Result.newest, Result.removed_at.is_(None))
    )


def _states(_session: Session) -> Sequence[Choice]:
    return [
        Choice("open", T("not scored yet")),
        Choice("scored", T("scored")),
        Choice("alert", T("danger, nobody told yet")),
    ]


def examinations(words: Words, shelf: Shelf) -> Screen:
    """The list of examinations and the form of one."""
    return Screen(
        "examinations", T("Examinations"), ExaminationRows(words, shelf), FORM, T("New examination…"),
        T("No examination yet"), PSYCHOLOGY,
    )  # fmt: skip
