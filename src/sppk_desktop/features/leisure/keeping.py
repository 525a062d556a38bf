"""What saving an entry of leisure brings with it: who is in a club, who is nowhere engaged, the list of a class to be checked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sppk_desktop.features.leisure.records import IN_CLUB, Club, ClubPupil, EngagementCheck, EngagementPupil, Interest
from sppk_desktop.features.people.marks import Mark, keep
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.same import cards_of
from sppk_desktop.features.people.standing import class_list

ENGAGED: Final = "J17"
IDLE: Final = "J18"
_DAY: Final = timedelta(days=1)


def keep_club(session: Session, club: Club) -> None:
    """A member is engaged for as long as the membership lasts, and idle no more."""
    members = _members(session, club.id) if club.removed_at is None else ()
    marks = [Mark(row.pupil_id, ENGAGED, since(row, club), until(row, club), club.name) for row in members]
    keep(session, Club.__tablename__, club.id, marks)
    _mark_checks(session, {row.pupil_id for row in members})


def since(row: ClubPupil, club: Club) -> date:
    """When a member came; without a day, with the club."""
    return row.since or club.on


def until(row: ClubPupil, club: Club) -> date | None:
    """When a member left, or the club ended."""
    return min((day for day in (row.until, club.until) if day is not None), default=None)


def keep_interest(session: Session, entry: Interest) -> None:
    """A card that says nothing of interests says the one written down; what a person wrote there stays."""
    pupil = session.get_one(Pupil, entry.pupil_id)
    if entry.removed_at is None and entry.name and not pupil.interests:
        pupil.interests = entry.name


def keep_check(session: Session, check: EngagementCheck) -> None:
    """A check of a class begins with its list, clubs filled in; what was found holds until the next check or a club."""
    rows = _asked(session, check.id)
    if check.removed_at is None and check.class_id is not None and not rows:
        known = clubs_of(session, check.on)
        for child in class_list(session, check.class_id, check.on):
            place, names = known.get(child.id, (None, None))
            session.add(EngagementPupil(engagement_check_id=check.id, pupil_id=child.id, engaged=place, what=names))
        session.flush()
        rows = _asked(session, check.id)
    _mark(session, check, rows)
    _mark_checks(session, {row.pupil_id for row in rows}, besides=check.id)


def clubs_of(session: Session, day: date) -> dict[int, tuple[str, str]]:
    """For every member of a club on a day: at school or outside, and the names of the clubs."""
    found: dict[int, tuple[str, str]] = {}
    rows = session.execute(
        select(ClubPupil.pupil_id, Club.name, Club.outside)
        .join(Club, Club.id == ClubPupil.club_id)
        .where(*members_on(day))
        .order_by(Club.name)
    ).all()
    cards = cards_of(session, "pupil", (row.pupil_id for row in rows))
    for pupil_id, name, outside in rows:
        before = found.get(cards[pupil_id])
        place = before[0] if before else "outside" if outside else "club"
        found[cards[pupil_id]] = place, ", ".join(filter(None, (before[1] if before else "", name)))[:200]
    return found


def members_on(day: date) -> Sequence[Any]:
    """The conditions of a membership that holds on a day, of `ClubPupil` joined to `Club`."""
    return (
        ClubPupil.removed_at.is_(None),
        Club.removed_at.is_(None),
        Club.on <= day,
        or_(Club.until.is_(None), Club.until >= day),
        or_(ClubPupil.since.is_(None), ClubPupil.since <= day),
        or_(ClubPupil.until.is_(None), ClubPupil.until >= day),
    )


def _mark_checks(session: Session, pupils: Collection[int], besides: int | None = None) -> None:
    """Where a child's engagement changed, the ends of what earlier checks found change with it."""
    checks = session.scalars(
        select(EngagementCheck)
        .join(EngagementPupil, EngagementPupil.engagement_check_id == EngagementCheck.id)
        .where(EngagementPupil.pupil_id.in_(pupils), EngagementCheck.removed_at.is_(None))
        .distinct()
    ).all()
    for check in checks:
        if check.id != besides:
            _mark(session, check, _asked(session, check.id))


def _mark(session: Session, check: EngagementCheck, rows: Sequence[EngagementPupil]) -> None:
    marks = []
    for row in rows if check.removed_at is None else ():
        code = ENGAGED if row.engaged in IN_CLUB else IDLE if row.engaged == "nowhere" else None
        if code is None or (code == ENGAGED and _is_member(session, row.pupil_id, check.on)):
            continue  # the club keeps this mark itself
        marks.append(Mark(row.pupil_id, code, check.on, _end(session, row.pupil_id, check, code), row.what))
    keep(session, EngagementCheck.__tablename__, check.id, marks)


def _is_member(session: Session, pupil_id: int, day: date) -> bool:
    query = select(ClubPupil.id).join(Club, Club.id == ClubPupil.club_id).where(ClubPupil.pupil_id == pupil_id, *members_on(day))
    return session.scalar(query.limit(1)) is not None


def _end(session: Session, pupil_id: int, check: EngagementCheck, code: str) -> date | None:
    """The day before the child was asked again, or, for the idle, before a club was joined."""
    later = session.scalar(
        select(EngagementCheck.on)
        .join(EngagementPupil, EngagementPupil.engagement_check_id == EngagementCheck.id)
        .where(
            EngagementPupil.pupil_id == pupil_id, EngagementPupil.engaged.is_not(None), EngagementPupil.removed_at.is_(None),
            EngagementCheck.removed_at.is_(None), EngagementCheck.on > check.on,
        )
        .order_by(EngagementCheck.on).limit(1)
    )  # fmt: skip
    joined = None
    if code == IDLE:
        joined = session.scalar(
            select(ClubPupil.since)
            .join(Club, Club.id == ClubPupil.club_id)
            .where(
                ClubPupil.pupil_id == pupil_id, ClubPupil.removed_at.is_(None), Club.removed_at.is_(None),
                ClubPupil.since > check.on,
            )
            .order_by(ClubPupil.since).limit(1)
        )  # fmt: skip
    ends = [day for day in (later, joined) if day is not None]
    return min(ends) - _DAY if ends else None


def _members(session: Session, club_id: int) -> Sequence[ClubPupil]:
    query = select(ClubPupil).where(ClubPupil.club_id == club_id, ClubPupil.removed_at.is_(None))
    return session.scalars(query.order_by(ClubPupil.id)).all()


def _asked(session: Session, check_id: int) -> Sequence[EngagementPupil]:
    query = select(EngagementPupil).where(
        EngagementPupil.engagement_check_id == check_id, EngagementPupil.removed_at.is_(None)
    )  # fmt: skip
    return session.scalars(query.order_by(EngagementPupil.id)).all()
