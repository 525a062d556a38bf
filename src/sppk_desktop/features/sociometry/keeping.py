"""Saves the description of a sociometric test; the list of the class is taken with the first save and then stays."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import SystemRandom
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T
from sppk_desktop.features.people import entry
from sppk_desktop.features.people.standing import class_list
from sppk_desktop.features.sociometry.reading import criteria_of, member_rows
from sppk_desktop.features.sociometry.records import Sociometry, SociometryBallot, SociometryCriterion, SociometryMember

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Values = dict[str, Any]
Counted = Callable[[set[int]], object]


class ClassIsFixed(AppError):
    """The class of a test was to be changed after ballots were written."""

    happened = T("Ballots are written already: the class of this sociometry cannot change.")
    remedy = T("Nothing was changed. Make a new sociometry for the other class.")


class EmptyClass(AppError):
    """A test of a class without pupils."""

    happened = T("Nobody is in this class on this day.")
    remedy = T("Nothing was saved. Choose another class or another day.")


class SociometryKeeper:
    """Loads and saves the description of a test for its form; the list of the class is taken with the first save."""

    def __init__(self, store: Store, counted: Counted = lambda _lines: None) -> None:
        self._store, self._counted = store, counted

    def load(self, id: int) -> tuple[Values, int]:  # noqa: A002
        """The values of a test and its revision."""
        with self._store.reading() as session:
            values, revision = entry.load(session, Sociometry, id)
            values["criteria"] = [
                {"id": row.id, "question": row.question, "opposite": row.opposite} for row in criteria_of(session, id)
            ]
        return values, revision

    def save(self, id: int | None, values: Values, revision: int) -> tuple[int, int]:  # noqa: A002
        """Save into this test, or a new one; its id and new revision."""
        with self._store.saving() as session:
            known = (row.class_id, row.on, row.plan_line_id) if id and (row := session.get_one(Sociometry, id)) else None
            kept = entry.save(session, Sociometry, id, {k: v for k, v in values.items() if k != "criteria"}, revision)
            if known is None or known[:2] != (kept.class_id, kept.on):
                self._take_list(session, kept, changed=known is not None and known[0] != kept.class_id)
            self._keep_criteria(session, kept, values.get("criteria") or ())
            session.flush()
            made = int(kept.id), int(kept.revision)
            lines = {line for line in (known[2] if known else None, kept.plan_line_id) if line is not None}
        if lines:
            self._counted(lines)
        return made

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin."""
        self._move(id, self._store.bin.remove)

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin."""
        self._move(id, self._store.bin.restore)

    def _move(self, id_: int, move: Callable[..., object]) -> None:
        with self._store.saving() as session:
            kept = session.get_one(Sociometry, id_)
            move(session, kept)
            line = kept.plan_line_id
        if line is not None:
            self._counted({line})

    def _take_list(self, session: Session, kept: Sociometry, *, changed: bool) -> None:
        """The members are the class on the day; while nobody has voted the list follows the day."""
        members = member_rows(session, kept.id)
        voted = session.scalar(
            select(SociometryBallot.id)
            .join(SociometryCriterion, SociometryCriterion.id == SociometryBallot.criterion_id)
            .where(SociometryCriterion.sociometry_id == kept.id, SociometryBallot.removed_at.is_(None))
            .limit(1)
        )
        if voted is not None:
            if changed:
                raise ClassIsFixed
            return
        lines = class_list(session, kept.class_id, kept.on)
        if not lines:
            raise EmptyClass
        self._store.bin.remove(session, *members)
        codes = _codes(len(lines))
        session.add_all(
            SociometryMember(sociometry_id=kept.id, number=number, pupil_id=line.id, code=code)
            for number, (line, code) in enumerate(zip(lines, codes, strict=True), 1)
        )

    def _keep_criteria(self, session: Session, kept: Sociometry, lines: Sequence[Mapping[str, Any]]) -> None:
        known = {row.id: row for row in criteria_of(session, kept.id)}
        wanted = [line for line in lines if line.get("question")]
        kept_ids = {line.get("id") for line in wanted}
        self._store.bin.remove(session, *(row for id_, row in known.items() if id_ not in kept_ids))
        for line in wanted:
            row = known.get(line.get("id") or 0)
            if row is None:
                row = SociometryCriterion(sociometry_id=kept.id)
                session.add(row)
            row.question, row.opposite = str(line["question"]), line.get("opposite") or None


def _codes(count: int) -> list[str]:
    """Codes that tell nothing of the place on the list: drawn by lot, each once."""
    letters = "АБВГДЕЖКЛМНПРСТУФЭЮЯ"
    every = [f"{letter}{digit}" for letter in letters for digit in range(1, 10)]
    return SystemRandom().sample(every, count)
