"""A family has one open diary and one open patronage at a time, on whichever of its merged cards they were begun."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.features.diary.records import Observation, Patronage
from sppk_desktop.features.people.same import ids_of_card


def demand_none(session: Session, record: type[Observation | Patronage], family_id: int, refusal: type[AppError]) -> None:
    """Raise ``refusal`` where one is open already."""
    cards = ids_of_card(session, "family", family_id)
    standing = select(record.id).where(record.family_id.in_(cards), record.until.is_(None), record.removed_at.is_(None))
    if session.scalar(standing) is not None:
        raise refusal
