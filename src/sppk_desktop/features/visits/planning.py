"""Visits before they happen: planning one, finding it by the code on its paper, calling it off."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Link
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.visits.records import PrintedSheet, Visit
from sppk_desktop.features.visits.rules import State


def not_begun() -> ColumnElement[bool]:
    """Planned, and nobody has written anything yet."""
    return and_(
        Visit.removed_at.is_(None), Visit.signed_at.is_(None), Visit.cancelled.is_not(True),
        Visit.outcome.is_(None), Visit.visited_on.is_(None),
    )  # fmt: skip


def in_state(state: State, today: date) -> ColumnElement[bool]:
    """The same as `rules.state`, asked of the database."""
    match state:
        case State.SIGNED:
            return and_(Visit.removed_at.is_(None), Visit.signed_at.is_not(None))
        case State.CANCELLED:
            return and_(Visit.removed_at.is_(None), Visit.signed_at.is_(None), Visit.cancelled.is_(True))
        case State.OPEN:
            begun = or_(Visit.outcome.is_not(None), Visit.visited_on.is_not(None))
            return and_(Visit.removed_at.is_(None), Visit.signed_at.is_(None), Visit.cancelled.is_not(True), begun)
        case State.OVERDUE:
            return and_(not_begun(), Visit.planned_for < today)
        case State.PLANNED:
            return and_(not_begun(), or_(Visit.planned_for.is_(None), Visit.planned_for >= today))


def planned_visit(session: Session, family_id: int) -> int | None:
    """The next visit already planned for a family outside a raid; the earliest first."""
    return session.scalar(
        select(Visit.id)
        .where(not_begun(), Visit.raid_id.is_(None), Visit.family_id.in_(ids_of_card(session, "family", family_id)))
        .order_by(Visit.planned_for, Visit.id)
        .limit(1)
    )


def open_visit(session: Session, family_id: int) -> int | None:
    """An act of this family that is being written; the latest first."""
    return session.scalar(
        select(Visit.id)
        .where(in_state(State.OPEN, date.min), Visit.family_id.in_(ids_of_card(session, "family", family_id)))
        .order_by(Visit.id.desc())
        .limit(1)
    )


def plan(session: Session, family_id: int, on: date | None, *, basis: str | None = None, purpose: str | None = None,
         raid_id: int | None = None) -> Visit:  # fmt: skip
    """Plan a visit. It gets its sheet code when its form is printed, its number when it is signed."""
    visit = Visit(family_id=family_id, planned_for=on, basis=basis, purpose=purpose, raid_id=raid_id)
    session.add(visit)
    session.flush()
    return visit


def plan_following(session: Session, visit: Visit) -> None:
    """Plan the next visit an act names, unless the family has one planned for that very day: then that is the one."""
    assert visit.next_visit is not None
    family = ids_of_card(session, "family", visit.family_id)
    standing = session.scalar(
        select(Visit)
        .where(not_begun(), Visit.raid_id.is_(None), Visit.family_id.in_(family), Visit.planned_for == visit.next_visit)
        .limit(1)
    )
    if standing is None:
        plan(session, visit.family_id, visit.next_visit, basis="repeated", purpose=visit.next_purpose)
    else:
        standing.purpose = standing.purpose or visit.next_purpose


def call_off(visit: Visit, reason: str) -> None:
    """The visit will not take place; it stays in the list with its reason."""
    visit.cancelled, visit.cancel_reason = True, reason


def fulfil(session: Session, visit: Visit, reason: str) -> None:
    """A family that was examined need not be visited for older plans: they are called off with the reason given."""
    older = session.scalars(
        select(Visit).where(
            not_begun(), Visit.raid_id.is_(None), Visit.id != visit.id, Visit.planned_for <= visit.visited_on,
            Visit.family_id.in_(ids_of_card(session, "family", visit.family_id)),
        )
    )  # fmt: skip
    for planned in older:
        call_off(planned, reason)


def blank_document(session: Session, code: str) -> str | None:
    """Which wholly empty form was printed under this code and has not come back yet."""
    return session.scalar(select(PrintedSheet.document).where(PrintedSheet.code == code, PrintedSheet.removed_at.is_(None)))


def note_blank(session: Session, code: str, document: str, language: str) -> None:
    """A wholly empty form was printed: whoever brings it back says whose it is."""
    session.add(PrintedSheet(code=code, document=document, language=language))


def claim_sheet(session: Session, code: str, visit: Visit) -> None:
    """Say whose visit an empty form became."""
    session.flush()
    for sheet in session.scalars(select(PrintedSheet).where(PrintedSheet.code == code, PrintedSheet.removed_at.is_(None))):
        sheet.family_id, sheet.visit_id = visit.family_id, visit.id


def by_code(session: Session, code: str) -> Link | None:
    """What a sheet of paper opens: its visit, else its raid, else its family. ``code`` is the 12 digits, already checked."""
    visit = session.scalar(select(Visit.id).where(Visit.sheet_code == code, Visit.removed_at.is_(None)))
    if visit is not None:
        return Link("visit", visit)
    sheet = session.execute(
        select(PrintedSheet.visit_id, PrintedSheet.raid_id, PrintedSheet.family_id).where(
            PrintedSheet.code == code, PrintedSheet.removed_at.is_(None)
        )
    ).first()
    if sheet is None:
        return None
    for kind, id_ in (("visit", sheet.visit_id), ("raid", sheet.raid_id), ("family", sheet.family_id)):
        if id_ is not None:
            return Link(kind, id_)
    return None
