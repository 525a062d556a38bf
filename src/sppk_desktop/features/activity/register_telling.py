"""What registers told as data ask for by a day, and what they add to the timelines of children and families."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Duty, Link, Moment
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.timeline import Piece, Stretch, latest_ids
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.keeping import title_of
from sppk_desktop.features.activity.listing import JournalView, Known
from sppk_desktop.features.activity.presence import present
from sppk_desktop.features.activity.records import Lasts
from sppk_desktop.features.activity.register import Register
from sppk_desktop.features.activity.states import State, state_of, where
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.people.standing import family_of, pupils_of_family

BEFORE_END: Final = timedelta(days=14)


def due(session: Session, register: Register, view: JournalView, until: date) -> list[Duty]:
    """The entries of a register something is waited for until a day, or which run out soon."""
    if register.remind is None:
        return []
    record: Any = register.record
    waits = [record.removed_at.is_(None)]
    if issubclass(record, Lasts):  # what runs out is renewed in time
        day = getattr(record, record.LASTS)
        waits += [day >= view.today, day <= view.today + BEFORE_END]
    else:
        day = getattr(record, record.WAITS[0])
        waits.append(where(record, State.OPEN, view.today) | where(record, State.LATE, view.today))
    if register.kinds:
        waits.append(record.kind.in_(register.kinds))
    rows = session.scalars(select(record).where(*waits, day <= until).order_by(day, record.id)).all()
    known = Known(session, rows, view.words.language)
    found = []
    for row in rows:
        title = register.remind.filled(name=_name(row, known, view))
        link = Link(record.__tablename__, row.id)
        found.append(Duty(getattr(row, day.key), register.icon, title, title_of(row, view.words), T("Open", "request"), link))
    return found


def _name(row: Any, known: Known, view: JournalView) -> str:
    said = known.who(row) or known.class_name(row) if hasattr(row, "on") else ""
    return said or (known.organisation(row) if hasattr(row, "organisation_id") else "") or title_of(row, view.words)


def moments(
    session: Session, registers: Sequence[Register], kind: str, id_: int, view: JournalView, stretch: Stretch
) -> Piece:  # fmt: skip
    """What these registers know of a pupil or of a family with its children."""
    if kind == "pupil":
        pupils = set(ids_of_card(session, "pupil", id_))
        home = family_of(session, id_, view.today)
        families = set(ids_of_card(session, "family", home.id)) if home else set()
    elif kind == "family":
        families = set(ids_of_card(session, "family", id_))
        pupils = {child.id for child in pupils_of_family(session, id_, view.today)}
    else:
        return Piece(())
    told = [one for one in registers if one.told]
    kinds = [(one.record, one.members.record if one.members is not None else None) for one in told]
    known = present(session, kinds, pupils, families) if told else set()
    pieces = [_piece(session, told[at], pupils, families, view, stretch) for at in sorted(known)]
    return Piece(
        [moment for piece in pieces for moment in piece.moments],
        max((piece.since for piece in pieces if piece.since is not None), default=None),
    )


def _piece(
    session: Session, register: Register, pupils: Iterable[int], families: Iterable[int], view: JournalView, stretch: Stretch
) -> Piece:  # fmt: skip
    record: Any = register.record
    alive = [record.removed_at.is_(None)]
    if register.kinds:
        alive.append(record.kind.in_(register.kinds))
    branches: list[Any] = []
    own = hasattr(record, "pupil_id")
    if own:
        branches += [[*alive, record.pupil_id == pupil] for pupil in pupils]
    if hasattr(record, "family_id"):
        whole = [record.pupil_id.is_(None)] if own else []
        branches += [[*alive, record.family_id == family, *whole] for family in families]
    if (rows := register.members) is not None:
        link = getattr(rows.record, rows.parent_link)
        named = session.scalars(select(link).where(rows.record.pupil_id.in_(pupils), rows.record.removed_at.is_(None))).all()
        if named:
            branches.append([*alive, record.id.in_(named)])
    if not branches:
        return Piece(())
    ids, since = latest_ids(session, record.id, record.on, branches, stretch)
    found = session.scalars(select(record).where(record.id.in_(ids)).order_by(record.on.desc(), record.id.desc()))
    return Piece([_moment(register, row, view) for row in found], since)


def _moment(register: Register, row: Any, view: JournalView) -> Moment:
    late = state_of(row, view.today) is State.LATE
    title = T("{register} {number}", register=register.title, number=getattr(row, "number", None) or "")
    return Moment(
        row.on, register.icon, title, title_of(row, view.words), Tone.CAREFUL if late else Tone.NEUTRAL,
        Link(register.record.__tablename__, row.id),
    )  # fmt: skip
