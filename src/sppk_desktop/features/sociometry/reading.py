"""Reads the records of a sociometric test: its questions, its list, its ballots, and the waves before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.people.records import Pupil, SchoolClass
from sppk_desktop.features.people.same import cards_of
from sppk_desktop.features.sociometry.indices import Choices
from sppk_desktop.features.sociometry.records import Sociometry, SociometryBallot, SociometryCriterion, SociometryMember


@dataclass(frozen=True)
class Member:
    """One of the list on the day; ``card`` is the one that stays of merged ones."""

    number: int
    card: int
    name: str
    sex: str | None
    code: str
    absent: bool


def criteria_of(session: Session, run_id: int) -> Sequence[SociometryCriterion]:
    """The questions in order."""
    return session.scalars(
        select(SociometryCriterion)
        .where(SociometryCriterion.sociometry_id == run_id, SociometryCriterion.removed_at.is_(None))
        .order_by(SociometryCriterion.id)
    ).all()


def member_rows(session: Session, run_id: int) -> Sequence[SociometryMember]:
    """The list as it is kept, by number."""
    return session.scalars(
        select(SociometryMember)
        .where(SociometryMember.sociometry_id == run_id, SociometryMember.removed_at.is_(None))
        .order_by(SociometryMember.number)
    ).all()


def members_of(session: Session, run_id: int) -> list[Member]:
    """The list of the day, by number. Who is in no register any more keeps the number: others have chosen it."""
    rows = member_rows(session, run_id)
    card = cards_of(session, "pupil", (row.pupil_id for row in rows))
    known = {
        id_: (name, sex)
        for id_, name, sex in session.execute(
            select(Pupil.id, Pupil.full_name, Pupil.sex).where(Pupil.id.in_(set(card.values())))
        )
    }
    gone: tuple[str, str | None] = ("—", None)
    return [
        Member(row.number, main, *known.get(main, gone), row.code, bool(row.absent))
        for row in rows
        for main in [card[row.pupil_id]]
    ]


def ballots_of(session: Session, criterion_id: int) -> dict[int, SociometryBallot]:
    """The ballots of one criterion, by number."""
    rows = session.scalars(
        select(SociometryBallot).where(SociometryBallot.criterion_id == criterion_id, SociometryBallot.removed_at.is_(None))
    )
    return {row.number: row for row in rows}


def choices_of(session: Session, run_id: int, criterion_id: int) -> Choices:
    """The choices of one criterion; the absent belong to nobody's index."""
    kept = ballots_of(session, criterion_id)
    present = tuple(member.number for member in members_of(session, run_id) if not member.absent)
    return Choices(
        present, {number: tuple(row.plus or ()) for number, row in kept.items()},
        {number: tuple(row.minus or ()) for number, row in kept.items()}, session.get_one(Sociometry, run_id).limit,
    )  # fmt: skip


def waves_before(session: Session, run: Sociometry) -> Sequence[Sociometry]:
    """Earlier tests of the same class, also under the name it had in the years before; the last first."""
    classes, at = {run.class_id}, session.get(SchoolClass, run.class_id)
    while at is not None and at.continues_id is not None and at.continues_id not in classes:
        classes.add(at.continues_id)
        at = session.get(SchoolClass, at.continues_id)
    return session.scalars(
        select(Sociometry)
        .where(Sociometry.class_id.in_(classes), Sociometry.removed_at.is_(None), Sociometry.on < run.on)
        .order_by(Sociometry.on.desc(), Sociometry.id.desc())
    ).all()
