"""Who may be given something about a pupil, and who may not: the class teacher, the legal representatives, a court's decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.people.records import Person, SchoolClass, Staff, Tie
from sppk_desktop.features.people.same import ids_of_card
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
        select(Person.full_name, Tie.legal, Tie.may_be_informed)
        .join(Person, Person.id == Tie.person_id)
        .where(
            Tie.pupil_id.in_(ids_of_card(session, "pupil", pupil_id)), holds_on(Tie, day), Tie.removed_at.is_(None),
            Person.removed_at.is_(None),
        )
        .order_by(Tie.id)
    ).all()  # fmt: skip
    return Informed(
        teacher_of(session, class_.id) if class_ is not None else "",
        tuple(dict.fromkeys(row.full_name for row in rows if row.legal and row.may_be_informed is not False)),
        tuple(dict.fromkeys(row.full_name for row in rows if row.may_be_informed is False)),
    )


def teacher_of(session: Session, class_id: int) -> str:
    """The class teacher's name; "" where none is known."""
    teacher_id = session.get_one(SchoolClass, class_id).teacher_id
    teacher = session.get(Staff, teacher_id) if teacher_id is not None else None
    return teacher.full_name if teacher is not None else ""
