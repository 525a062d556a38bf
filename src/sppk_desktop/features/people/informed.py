"""Who may be given something about a pupil, and who may not: the class teacher, the legal representatives, a court's decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.people.records import Person, SchoolClass, Staff, Tie
from sppk_desktop.features.people.same import cards_of, ids_of_card
from sppk_desktop.features.people.standing import class_of, holds_on


@dataclass(frozen=True, slots=True)
class Informed:
    """Names as documents write them; ``barred`` must not be told anything."""

    teacher: str = ""
    representatives: tuple[str, ...] = ()
    barred: tuple[str, ...] = ()


def informed(session: Session, pupil_id: int, day: date) -> Informed:
    """Whom a paper about this pupil may go to on a day."""
    class_ = class_of(session, pupil_id, day)
    rows = session.execute(
        select(Tie.person_id, Tie.legal, Tie.may_be_informed)
        .where(Tie.pupil_id.in_(ids_of_card(session, "pupil", pupil_id)), holds_on(Tie, day))
        .order_by(Tie.id)
    ).all()
    card_of = cards_of(session, "person", (row.person_id for row in rows))
    # A decision holds for the adult, on whichever card of the child or of the adult it was written down.
    barred = list(dict.fromkeys(card_of[row.person_id] for row in rows if row.may_be_informed is False))
    legal = [card_of[row.person_id] for row in rows if row.legal]
    names = {
        row.id: row.full_name
        for row in session.execute(
            select(Person.id, Person.full_name).where(Person.id.in_(card_of.values()), Person.removed_at.is_(None))
        )
    }
    return Informed(
        teacher_of(session, class_.id) if class_ is not None else "",
        tuple(dict.fromkeys(names[card] for card in legal if card in names and card not in barred)),
        tuple(dict.fromkeys(names[card] for card in barred if card in names)),
    )


def teacher_of(session: Session, class_id: int) -> str:
    """The class teacher's name; "" where none is known."""
    teacher_id = session.get_one(SchoolClass, class_id).teacher_id
    teacher = session.get(Staff, teacher_id) if teacher_id is not None else None
    return teacher.full_name if teacher is not None else ""
