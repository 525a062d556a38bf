"""Who is examined, as the register knew them on the day: name, class, sex, age."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.dates import age
from sppk_desktop.features.people.classes import read_class
from sppk_desktop.features.people.names import short_name
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.same import cards_of, members_of_cards
from sppk_desktop.features.people.standing import class_names


@dataclass(frozen=True, slots=True)
class Examined:
    """One pupil on a day. ``sex`` is as instruments write it: f, m."""

    id: int
    name: str
    short: str
    class_name: str | None
    sex: str | None
    born: date | None
    age: int | None
    grade: int | None
    key: bytes = b""


def names(record: Any, word: str) -> ColumnElement[bool]:
    """The condition that a record is found by a folded word: by what it was called when it was written, or by the child's
    name of today, whichever of merged cards it was written for."""
    called = members_of_cards("pupil", select(Pupil.id).where(Pupil.name_fold.contains(word, autoescape=True)))
    return or_(record.found_by.contains(word, autoescape=True), record.pupil_id.in_(called))


def examined(session: Session, pupil_ids: Iterable[int], day: date) -> dict[int, Examined]:
    """For many pupils at once, by any id of a merged card; ids the register no longer has are missing."""
    cards = cards_of(session, "pupil", pupil_ids)
    ids = list(dict.fromkeys(cards.values()))
    classes = class_names(session, ids, day)
    rows = session.execute(
        select(Pupil.id, Pupil.full_name, Pupil.surname, Pupil.given, Pupil.sex, Pupil.born, Pupil.name_key).where(
            Pupil.id.in_(ids)
        )
    )
    known = {}
    for row in rows:
        name = classes.get(row.id)
        read = read_class(name) if name else None
        known[row.id] = Examined(
            row.id, row.full_name, short_name(row.surname, row.given), name, row.sex, row.born,
            age(row.born, day) if row.born else None, read.grade if read else None, row.name_key,
        )  # fmt: skip
    return {id_: replace(known[main], id=id_) for id_, main in cards.items() if main in known}
