"""The children nested in an entry of a register: how many there are now, and their list with class and age."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session, object_session

from sppk_desktop.core import dates
from sppk_desktop.features.people.classes import class_key
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.same import cards_of
from sppk_desktop.features.people.standing import class_names


@dataclass(frozen=True, slots=True)
class NamedChild:
    """A row of the list: the nested row itself, and what the register knows of the child."""

    row: Any
    name: str
    class_name: str
    age: str


def now(parent: Any, record: Any, link: Any) -> int:
    """How many children an entry holds today; who has left is not among them."""
    session = object_session(parent)
    assert session is not None
    today = session.info["store"].now().date()
    wanted = [link == parent.id, record.removed_at.is_(None)]
    if hasattr(record, "until"):
        wanted.append(or_(record.until.is_(None), record.until >= today))
    return len(set(cards_of(session, "pupil", session.scalars(select(record.pupil_id).where(*wanted))).values()))


def rows_of(parent: Any, record: Any, link: Any) -> Sequence[Any]:
    """The nested rows of an entry as they were written; none of the empty form."""
    if parent is None:
        return ()
    session = object_session(parent)
    assert session is not None
    return session.scalars(select(record).where(link == parent.id, record.removed_at.is_(None)).order_by(record.id)).all()


def children(session: Session, rows: Sequence[Any], day: date) -> list[NamedChild]:
    """The children of some rows in the order of classes and names."""
    cards = cards_of(session, "pupil", (row.pupil_id for row in rows))
    by_id: dict[int, list[Any]] = {}
    for row in rows:
        by_id.setdefault(cards[row.pupil_id], []).append(row)
    return [replace(child, row=row) for child in children_by_id(session, list(by_id), day) for row in by_id[child.row]]


def children_by_id(session: Session, ids: Sequence[int], day: date) -> list[NamedChild]:
    """The same of bare ids, each child once; the row is the id of the card that stays."""
    ids = list(set(cards_of(session, "pupil", ids).values()))
    told = session.execute(select(Pupil.id, Pupil.full_name, Pupil.name_key, Pupil.born).where(Pupil.id.in_(ids))).all()
    classes = class_names(session, ids, day)
    ordered = sorted(told, key=lambda row: (class_key(classes.get(row.id, "")), row.name_key))
    return [NamedChild(row.id, row.full_name, classes.get(row.id, ""), _age(row.born, day)) for row in ordered]


def _age(born: date | None, day: date) -> str:
    return str(dates.age(born, day)) if born else ""
