"""The register's deeds: enrol, move, leave, come back, tie, put into a category.

Everything is dated and inclusive on both ends; nothing about a child is overwritten. The questions are in `standing`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T
from sppk_desktop.features.people.catalogues import categories
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.records import (
    FamilyCategory,
    HouseholdMember,
    Membership,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
    Tie,
)
from sppk_desktop.features.people.same import ids_of_card

_DAY = timedelta(days=1)
Dated = Membership | Residence | HouseholdMember | Tie | PupilCategory | FamilyCategory


class WrongDate(AppError):
    """A deed is dated before what it continues."""

    happened = T("This date lies before the last change of this kind ({since}).")
    remedy = T("Nothing was changed. Choose a later date, or correct the earlier entry.")


# --- Deeds -----------------------------------------------------------------------------------------------------------------


def enrol(
    session: Session, pupil: Pupil, class_id: int | None, family_id: int | None, on: date, in_class: date | None = None
) -> Pupil:
    """Take a new pupil into the register, a class and a household; ``in_class`` where the class began later."""
    pupil.enrolled = pupil.enrolled or on
    session.add(pupil)
    session.flush()
    if class_id:
        session.add(Membership(pupil_id=pupil.id, class_id=class_id, since=in_class or on))
    if family_id:
        session.add(Residence(pupil_id=pupil.id, family_id=family_id, since=on))
    session.flush()
    return pupil


def move_to_class(session: Session, pupil_id: int, class_id: int, on: date, reason: str | None = None) -> Membership:
    """From ``on`` the pupil is in this class; the earlier membership ends the day before."""
    row: Membership = _end_open(session, Membership, pupil_id, on) or Membership(pupil_id=pupil_id, since=on)
    row.class_id, row.reason = class_id, reason
    session.add(row)
    session.flush()
    return row


def move_to_family(session: Session, pupil_id: int, family_id: int, on: date) -> Residence:
    """From ``on`` the pupil lives in this household."""
    row: Residence = _end_open(session, Residence, pupil_id, on) or Residence(pupil_id=pupil_id, since=on)
    row.family_id = family_id
    session.add(row)
    session.flush()
    return row


def leave(session: Session, pupil_id: int, on: date, leaving: str, left_to: str | None = None) -> None:
    """The pupil's last day at this school is ``on``; the household stays known."""
    for id_ in ids_of_card(session, "pupil", pupil_id):
        pupil = session.get_one(Pupil, id_)
        pupil.left, pupil.leaving, pupil.left_to = on, leaving, left_to
        for membership in _open_rows(session, Membership, id_):
            membership.until = max(on, membership.since)
    session.flush()


def come_back(session: Session, pupil_id: int, class_id: int, on: date) -> Membership:
    """The pupil who had left is taken in again; the time away stays in the class history."""
    for id_ in ids_of_card(session, "pupil", pupil_id):
        pupil = session.get_one(Pupil, id_)
        if pupil.left and on <= pupil.left:
            raise WrongDate(since=pupil.left.strftime("%d.%m.%Y"))
        pupil.left = pupil.leaving = pupil.left_to = None
    return move_to_class(session, pupil_id, class_id, on)


def tie(session: Session, pupil_id: int, person_id: int, kinship: str, **facts: Any) -> Tie:
    """Say what a person is to a pupil; the same kinship of the same two is kept once."""
    found = session.scalar(
        select(Tie).where(
            Tie.pupil_id == pupil_id,
            Tie.person_id == person_id,
            Tie.kinship == kinship,
            Tie.removed_at.is_(None),
            Tie.until.is_(None),
        )
    )
    row = found or Tie(pupil_id=pupil_id, person_id=person_id, kinship=kinship)
    for name, value in facts.items():
        setattr(row, name, value)
    session.add(row)
    session.flush()
    return row


def join_household(session: Session, family_id: int, person_id: int, since: date | None = None) -> HouseholdMember:
    """An adult belongs to this household; said once."""
    found = session.scalar(
        select(HouseholdMember).where(
            HouseholdMember.family_id == family_id,
            HouseholdMember.person_id == person_id,
            HouseholdMember.until.is_(None),
            HouseholdMember.removed_at.is_(None),
        )
    )
    if found:
        return found
    row = HouseholdMember(family_id=family_id, person_id=person_id, since=since)
    session.add(row)
    session.flush()
    return row


def set_category(
    session: Session, kind: str, id_: int, code: str, since: date, *, value: str | None = None, basis: str | None = None
) -> PupilCategory | FamilyCategory:
    """Give a pupil or a family (``kind``) a category from ``since`` on.

    A category that excludes others ends them the day before; the same category with the same value is not said twice.
    """
    record: Any = PupilCategory if kind == "pupil" else FamilyCategory
    owner = record.pupil_id if kind == "pupil" else record.family_id
    known = categories(session, with_hidden=True)
    rivals = {code}
    if code in known and known[code].exclusive:
        rivals = {other.code for other in known.values() if other.exclusive == known[code].exclusive}
    present = session.scalars(
        select(record).where(
            owner.in_(ids_of_card(session, kind, id_)),
            record.code.in_(rivals),
            record.removed_at.is_(None),
            record.until.is_(None),
        )
    ).all()
    for row in present:
        if row.code == code and row.value == value:
            row.basis = basis or row.basis
            session.flush()
            return row  # type: ignore[no-any-return]
        if row.since >= since:
            raise WrongDate(since=row.since.strftime("%d.%m.%Y"))
        row.until = since - _DAY
    said = record(code=code, value=value, since=since, basis=basis, **{owner.key: id_})
    session.add(said)
    session.flush()
    return said  # type: ignore[no-any-return]


def end_category(session: Session, row: PupilCategory | FamilyCategory, until: date) -> None:
    """The category held until this day."""
    if until < row.since:
        raise WrongDate(since=row.since.strftime("%d.%m.%Y"))
    row.until = until
    session.flush()


def _open_rows(session: Session, record: type[Any], pupil_id: int) -> Sequence[Any]:
    query = select(record).where(record.pupil_id == pupil_id, record.until.is_(None), record.removed_at.is_(None))
    return session.scalars(query.order_by(record.since)).all()


def _end_open(session: Session, record: type[Any], pupil_id: int, on: date) -> Any:
    """End what still holds the day before ``on``; a row that began on that very day is corrected instead: it is returned."""
    same_day = None
    for id_ in ids_of_card(session, "pupil", pupil_id):
        latest = session.scalar(
            select(record.since).where(record.pupil_id == id_, record.removed_at.is_(None)).order_by(record.since.desc()).limit(1)
        )
        if latest and latest > on:
            raise WrongDate(since=latest.strftime("%d.%m.%Y"))
        closed = session.scalar(
            select(record.until)
            .where(record.pupil_id == id_, record.removed_at.is_(None), record.until >= on)
            .order_by(record.until.desc())
            .limit(1)
        )
        if closed:
            raise WrongDate(since=closed.strftime("%d.%m.%Y"))
        for row in _open_rows(session, record, id_):
            if row.since == on:
                same_day = row
            else:
                row.until = on - _DAY
    session.flush()
    return same_day


def need_class(session: Session, year_id: int, name: ClassName) -> SchoolClass:
    """The class of this name in this year, made if it is not there yet."""
    found = session.scalar(
        select(SchoolClass).where(
            SchoolClass.year_id == year_id,
            SchoolClass.grade == name.grade,
            SchoolClass.letter == name.letter,
            SchoolClass.removed_at.is_(None),
        )
    )
    if found:
        return found
    row = SchoolClass(year_id=year_id, grade=name.grade, letter=name.letter)
    session.add(row)
    session.flush()
    return row
