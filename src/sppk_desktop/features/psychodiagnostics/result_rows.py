"""What everybody of one examination scored, as a list: scores, level, what asks for attention, dangers first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.screens import Chip, Column, Filter, Request, Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.examined import examined
from sppk_desktop.features.psychodiagnostics.reading import Point, of_examination
from sppk_desktop.features.psychodiagnostics.records import Examination, Result

DANGERS: Final[Mapping[str, Phrase]] = {
    "suicide": T("danger: suicide, self-harm"),
    "violence": T("danger: violence"),
    "domestic": T("danger: domestic violence"),
}
_SHOWN: Final = 4
"""So many scales are told in the line; all of them stand in the profile."""


@dataclass(frozen=True)
class ResultRows:
    """The newest results of one examination; ids are results."""

    book: ExamBook
    exam_id: int
    columns: Sequence[Column] = (
        Column("name", T("Name", "of a person"), width=30, sortable=False),
        Column("scores", T("Scores"), width=34, sortable=False),
        Column("level", T("Level"), "chips", width=20, sortable=False),
        Column("attention", T("Asks for attention"), "chips", width=30, rank=1, sortable=False),
        Column("state", T("Validity and dangers"), "chips", width=34, sortable=False),
    )
    filters: Sequence[Filter] = ()

    def ids(self, session: Session, request: Request) -> Sequence[int]:  # noqa: ARG002
        """See `RowSource`."""
        rows = session.execute(
            select(Result.id, Result.pupil_id, Result.alerts, Result.notice_id).where(
                Result.examination_id == self.exam_id, Result.newest, Result.removed_at.is_(None)
            )
        ).all()
        exam = session.get_one(Examination, self.exam_id)
        known = examined(session, [row.pupil_id for row in rows], exam.on)
        rows = [row for row in rows if row.pupil_id in known]
        return [
            row.id for row in sorted(rows, key=lambda row: (not (row.alerts and row.notice_id is None), known[row.pupil_id].key))
        ]

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        results = session.scalars(select(Result).where(Result.id.in_(ids))).all()
        exam = session.get_one(Examination, self.exam_id)
        known = examined(session, [row.pupil_id for row in results], exam.on)
        scales: dict[int, list[Point]] = defaultdict(list)
        for point in of_examination(session, [self.exam_id]):
            scales[point.result_id].append(point)
        return {
            row.id: (
                known[row.pupil_id].name if row.pupil_id in known else None, self._scores(scales[row.id]),
                self._level(scales[row.id]), self._attention(scales[row.id]), state_chips(row, self.book.words),
            )
            for row in results
        }  # fmt: skip

    def _scores(self, found: Sequence[Point]) -> str:
        language = self.book.words.language
        told = [f"{one.name(language)} {say_score(one.value)}" for one in found[:_SHOWN] if one.value is not None]
        return " · ".join([*told, *(["…"] if len(found) > _SHOWN else [])])

    def _level(self, found: Sequence[Point]) -> tuple[Chip, ...]:
        if not found or (name := found[0].level_name(self.book.words.language)) is None:
            return ()
        return (Chip(name, tone_of(found[0].mark)),)

    def _attention(self, found: Sequence[Point]) -> tuple[Chip, ...]:
        language = self.book.words.language
        return tuple(Chip(one.name(language), Tone.CAREFUL) for one in found[1:] if one.mark == "attention")


def say_score(value: float | None) -> str:
    """A score as the list and the table say it; what was not scored is a dash."""
    return (
        "—" if value is None else f"{value:g}".replace(".", ",") if value == round(value, 2) else f"{value:.2f}".replace(".", ",")
    )


def tone_of(mark: str) -> Tone:
    """How a level is toned: only what asks for attention is coloured."""
    return {"attention": Tone.CAREFUL, "doubtful": Tone.CAREFUL, "invalid": Tone.DANGER}.get(mark, Tone.NEUTRAL)


def state_chips(row: Result, words: Words) -> tuple[Chip, ...]:
    """Dangers, validity, and what stands in the way of scoring with the items named."""
    chips = []
    for kind in row.alerts or ():
        if row.notice_id is None:
            chips.append(Chip(words.say(DANGERS.get(kind, T("danger"))), Tone.DANGER))
        else:
            chips.append(Chip(words.say(T("danger: told")), Tone.DONE))
    if not row.whole:
        items = ", ".join(str(item) for item in row.missing or ())
        chips.append(Chip(words.say(T("not scorable: {items}", items=items)), Tone.CAREFUL))
    if row.doubts == "invalid":
        chips.append(Chip(words.say(T("answers not to be believed")), Tone.DANGER))
    elif row.doubts:
        chips.append(Chip(words.say(T("answers doubtful")), Tone.CAREFUL))
    return tuple(chips)
