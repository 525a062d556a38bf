"""Categories of children that follow from an entry of a register: who eats free of charge is so by the list of meals.

The card, the lists, the passport and the reports read categories only; so a register that keeps its marks here is counted by
all of them, and a mark set by hand for the same days becomes the register's, never a second one; what it told of earlier days
stays as it was.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sppk_desktop.features.people.records import PupilCategory
from sppk_desktop.features.people.same import ids_of_card


@dataclass(frozen=True, slots=True)
class Mark:
    """A child holds a category from a day to another; open ones hold still."""

    pupil_id: int
    code: str
    since: date
    until: date | None = None
    basis: str | None = None
    value: str | None = None


def keep(session: Session, kind: str, record_id: int, marks: Collection[Mark]) -> None:
    """Make these the marks of an entry: changed ones are corrected, those it does not give any more are removed."""
    known: dict[tuple[int, str], list[PupilCategory]] = {}
    for one in marks_of(session, kind, record_id):  # who left a group and came back holds the same category twice
        known.setdefault((one.pupil_id, one.code), []).append(one)
    for mark in marks:
        own = known.get((mark.pupil_id, mark.code))
        row = own.pop(0) if own else _by_hand(session, mark)
        if row is not None and row.source_kind is None and row.since < mark.since:
            row.until = mark.since - timedelta(days=1)
            row = None
        if row is None:
            row = PupilCategory(pupil_id=mark.pupil_id, code=mark.code)
            session.add(row)
        row.pupil_id, row.since, row.until, row.value = mark.pupil_id, mark.since, mark.until, mark.value
        row.basis = mark.basis or row.basis
        row.source_kind, row.source_id = kind, record_id
    for gone in (one for rest in known.values() for one in rest):
        session.info["store"].bin.remove(session, gone)
    session.flush()


def marks_of(session: Session, kind: str, record_id: int) -> list[PupilCategory]:
    """The categories an entry keeps."""
    return list(
        session.scalars(
            select(PupilCategory)
            .where(PupilCategory.source_kind == kind, PupilCategory.source_id == record_id, PupilCategory.removed_at.is_(None))
            .order_by(PupilCategory.id)
        )
    )


def _by_hand(session: Session, mark: Mark) -> PupilCategory | None:
    """A mark nobody's register keeps, which holds on some of the same days."""
    query = select(PupilCategory).where(
        PupilCategory.pupil_id.in_(ids_of_card(session, "pupil", mark.pupil_id)),
        PupilCategory.code == mark.code, PupilCategory.source_kind.is_(None),
        PupilCategory.removed_at.is_(None), or_(PupilCategory.until.is_(None), PupilCategory.until >= mark.since),
    )  # fmt: skip
    if mark.until is not None:
        query = query.where(PupilCategory.since <= mark.until)
    return session.scalar(query.order_by(PupilCategory.since).limit(1))
