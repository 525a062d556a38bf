"""The act of a visit as plain values: read from the records, put back, signed, corrected.

A value nobody looked at is None all the way. A signed act is never written again: corrections are addenda.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.screens import Rows
from sppk_desktop.core.words import T
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.visits.act import COMMISSION, INCOMES, MEMBERS, RECOMMENDATIONS
from sppk_desktop.features.visits.entry import ENTRY, names
from sppk_desktop.features.visits.records import Addendum, Visit
from sppk_desktop.features.visits.rules import EXAMINED

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

NESTED: Final = (COMMISSION, MEMBERS, INCOMES, RECOMMENDATIONS)
FIELDS: Final = tuple(name for section in ENTRY.sections for name in names(section) if name not in {rows.name for rows in NESTED})
_KEPT_WITH_A_ROW: Final = ("pupil_id", "person_id", "staff_id", "signed", "not_signed_reason", "done")
"""Columns of nested rows the form does not show and must not lose."""


class AlreadySigned(AppError):
    """The act is signed and frozen."""

    happened = T("This act is signed; a signed act is not changed.")
    remedy = T("Nothing was changed. Write an addendum with its reason.")


def read(session: Session, visit: Visit) -> dict[str, Any]:
    """Every value of the act by field name; nested tables as lists of rows, each with its ``id``."""
    values: dict[str, Any] = {name: getattr(visit, name) for name in FIELDS}
    for rows in NESTED:
        values[rows.name] = [_row_values(rows, record) for record in _records(session, rows, visit.id)]
    return values


def write(store: Store, session: Session, visit: Visit, values: Mapping[str, Any]) -> None:
    """Put the values back. Fields that are not among ``values`` stay; a nested table is replaced row by row."""
    if visit.signed_at is not None:
        raise AlreadySigned
    for name in FIELDS:
        if name in values and getattr(visit, name) != values[name]:
            setattr(visit, name, values[name])
    for rows in NESTED:
        if rows.name in values:
            _write_rows(store, session, rows, visit.id, values[rows.name])


def _records(session: Session, rows: Rows, visit_id: int) -> Sequence[Any]:
    record = rows.record
    return session.scalars(
        select(record).where(record.visit_id == visit_id, record.removed_at.is_(None)).order_by(record.position, record.id)
    ).all()


def _row_values(rows: Rows, record: Any) -> dict[str, Any]:
    kept = [name for name in _KEPT_WITH_A_ROW if hasattr(record, name)]
    return {"id": record.id, **{name: getattr(record, name) for name in (*rows.fields, *kept)}}


def _write_rows(store: Store, session: Session, rows: Rows, visit_id: int, lines: Sequence[Mapping[str, Any]]) -> None:
    standing = {record.id: record for record in _records(session, rows, visit_id)}
    for place, line in enumerate(line for line in lines if _says_something(rows, line)):
        record: OfficeRecord = standing.pop(line.get("id") or 0, None) or rows.record(visit_id=visit_id)
        told = {name: line[name] for name in (*rows.fields, *_KEPT_WITH_A_ROW) if name in line and hasattr(record, name)}
        for name, value in {**told, "position": place}.items():
            if getattr(record, name) != value:
                setattr(record, name, value)
        session.add(record)
    for gone in standing.values():
        store.bin.remove(session, gone)


def _says_something(rows: Rows, line: Mapping[str, Any]) -> bool:
    return any(line.get(name) not in (None, "") for name in rows.fields)


def last_examined(session: Session, visit: Visit) -> Visit | None:
    """The visit before this one that examined the family and was signed: what "last time" means."""
    before = [
        Visit.family_id.in_(ids_of_card(session, "family", visit.family_id)), Visit.id != visit.id,
        Visit.signed_at.is_not(None), Visit.outcome == EXAMINED, Visit.removed_at.is_(None),
    ]  # fmt: skip
    day = visit.visited_on or visit.planned_for
    if day is not None:
        before.append(Visit.visited_on <= day)
    return session.scalar(select(Visit).where(*before).order_by(Visit.visited_on.desc(), Visit.id.desc()).limit(1))


def sign(visit: Visit, number: str, school_year: str, frozen: Mapping[str, Any], *, now: datetime, by: str) -> None:
    """Freeze the act under its number."""
    if visit.signed_at is not None:
        raise AlreadySigned
    visit.act_number, visit.school_year = number, school_year
    visit.frozen, visit.signed_at, visit.signed_by = dict(frozen), now, by


def add_correction(session: Session, visit: Visit, on: date, reason: str, body: str, author: str) -> Addendum:
    """Say what a signed act has wrong; the act itself stays as it was signed."""
    addendum = Addendum(visit_id=visit.id, on=on, reason=reason, body=body, author=author)
    session.add(addendum)
    session.flush()
    return addendum


def corrections(session: Session, visit_id: int) -> Sequence[Addendum]:
    """The addenda of an act, oldest first."""
    wanted = select(Addendum).where(Addendum.visit_id == visit_id, Addendum.removed_at.is_(None))
    return session.scalars(wanted.order_by(Addendum.on, Addendum.id)).all()
