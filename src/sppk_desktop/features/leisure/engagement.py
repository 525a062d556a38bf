"""Who goes to a club or section on a day: of all pupils, and of those in the risk group; the same sets the report counts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.leisure.keeping import ENGAGED
from sppk_desktop.features.people.records import Membership, PupilCategory
from sppk_desktop.features.people.same import cards_of
from sppk_desktop.features.people.standing import holds_on

RISK: Final = ("G10", "G11", "G13", "G14")
"""School register, inspection, risk group, «difficult» (domain 2.1), as the report's table of free time."""


@dataclass(frozen=True, slots=True)
class Share:
    """Some pupils, and who of them is engaged."""

    pupils: frozenset[int]
    engaged: frozenset[int]

    @property
    def percent(self) -> float | None:
        """Of nobody it is unknown."""
        return round(100 * len(self.engaged) / len(self.pupils), 1) if self.pupils else None


def shares(session: Session, day: date) -> tuple[Share, Share]:
    """Of all pupils who study here on a day, and of the risk group among them."""
    here = _cards(session, session.scalars(select(Membership.pupil_id).where(holds_on(Membership, day))).all())
    engaged, risk = here & _with(session, (ENGAGED,), day), here & _with(session, RISK, day)
    return Share(here, engaged), Share(risk, risk & engaged)


def _with(session: Session, codes: tuple[str, ...], day: date) -> frozenset[int]:
    query = select(PupilCategory.pupil_id).where(PupilCategory.code.in_(codes), holds_on(PupilCategory, day))
    return _cards(session, session.scalars(query).all())


def _cards(session: Session, ids: object) -> frozenset[int]:
    return frozenset(cards_of(session, "pupil", list(ids)).values())  # type: ignore[call-overload]
