"""Saving an entry of the psychologist's registers: its number, the pupils named in it, and what it says of a danger.

One save touches one file, so nothing is written into the office here: a danger is only named, and offered there by the window.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.screens import Rows
from sppk_desktop.features.activity.keeping import danger_of
from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.people import entry
from sppk_desktop.features.practice.screens import NESTED

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Values = dict[str, Any]
Line = int | None
Counted = Callable[[set[int]], object]
"""Told the lines of the plan whose work changed; `app` keeps their count in the office."""


class PracticeKeeper:
    """Loads and saves the entries of one register. ``danger`` is (situation, pupil, family) the last save named, if any."""

    def __init__(self, store: Store, record: type[Any], counted: Counted = lambda _lines: None) -> None:
        self._store, self._record, self._counted = store, record, counted
        self._rows = NESTED.get(record)
        self.danger: tuple[str, Line, Line] | None = None

    def load(self, id: int) -> tuple[Values, int]:  # noqa: A002
        """The values of an entry and its revision."""
        with self._store.reading() as session:
            values, revision = entry.load(session, self._record, id)
            if self._rows is not None:
                rows = nested(session, self._rows, id)
                values[self._rows.name] = [{name: getattr(row, name) for name in self._rows.fields} for row in rows]
        return values, revision

    def save(self, id: int | None, values: Values, revision: int) -> tuple[int, int]:  # noqa: A002
        """Save into this entry, or a new one; its id and new revision."""
        with self._store.saving() as session:
            before = self._line(session, id)
            known = danger_of(session.get_one(self._record, id)) if id is not None else None
            kept = entry.save(session, self._record, id, values, revision)
            if hasattr(kept, "number"):
                give_number(session, kept)
            if self._rows is not None and self._rows.name in values:
                keep_nested(session, self._rows, kept.id, values[self._rows.name] or ())
            named = danger_of(kept)
            about = getattr(kept, "pupil_id", None), getattr(kept, "family_id", None)
            self.danger = (named, *about) if named is not None and named != known else None
            session.flush()
            made, lines = (int(kept.id), int(kept.revision)), {before, getattr(kept, "plan_line_id", None)}
        self._tell(lines)
        return made

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin."""
        with self._store.saving() as session:
            line = self._line(session, id)
            self._store.bin.remove(session, session.get_one(self._record, id))
        self._tell({line})

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin."""
        with self._store.saving() as session:
            self._store.bin.restore(session, session.get_one(self._record, id))
            line = self._line(session, id)
        self._tell({line})

    def _line(self, session: Session, id_: int | None) -> Line:
        return getattr(session.get_one(self._record, id_), "plan_line_id", None) if id_ is not None else None

    def _tell(self, lines: set[Line]) -> None:
        if told := {line for line in lines if line is not None}:
            self._counted(told)


def nested(session: Session, rows: Rows, parent: int) -> Sequence[Any]:
    """The nested rows of one entry, as they were written."""
    record = rows.record
    link = getattr(record, rows.parent_link)
    return session.scalars(select(record).where(link == parent, record.removed_at.is_(None)).order_by(record.id)).all()


def keep_nested(session: Session, rows: Rows, parent: int, lines: Sequence[Mapping[str, Any]]) -> None:
    """Make the rows of an entry these; one row per pupil, and a row that stays is changed and not made anew."""
    known = {row.pupil_id: row for row in nested(session, rows, parent)}
    wanted = {line["pupil_id"]: line for line in lines if line.get("pupil_id")}
    for pupil_id, row in known.items():
        if pupil_id not in wanted:
            session.info["store"].bin.remove(session, row)
    for pupil_id, line in wanted.items():
        row = known.get(pupil_id)
        if row is None:
            row = rows.record(**{rows.parent_link: parent})
            session.add(row)
        for name in rows.fields:
            setattr(row, name, line.get(name))
    session.flush()
