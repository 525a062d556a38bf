"""Loading and saving the entries of a register told as data, with the rows nested in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.screens import Rows
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.activity.keeping import title_of
from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.activity.records import Found
from sppk_desktop.features.people import entry

if TYPE_CHECKING:
    from sppk_desktop.features.activity.register import Register
    from sppk_desktop.storage.store import Store

Values = dict[str, Any]


class RegisterKeeper:
    """Loads and saves the entries of one register for its page."""

    def __init__(self, store: Store, register: Register, words: Words) -> None:
        self._store, self._register, self._words = store, register, words
        self._record = register.record

    def load(self, id: int) -> tuple[Values, int]:  # noqa: A002
        """The values of an entry and its revision; looking at protected answers is journalled."""
        with self._store.reading() as session:
            values, revision = entry.load(session, self._record, id)
            if any(field.locked and values.get(name) for name, field in fields_of(self._record).items()):
                self._store.journal.read(self._record.__tablename__, id)
            for rows in self._register.nested:
                values[rows.name] = [
                    {"id": row.id, **{name: getattr(row, name) for name in rows.fields}} for row in nested(session, rows, id)
                ]
        return values, revision

    def save(self, id: int | None, values: Values, revision: int) -> tuple[int, int]:  # noqa: A002
        """Save into this entry, or a new one; its id and new revision."""
        with self._store.saving() as session:
            fixed = {name: value for name, value in (self._register.others or {}).items() if values.get(name) is None}
            kept = entry.save(session, self._record, id, {**values, **fixed} if id is None else values, revision)
            if hasattr(kept, "number") and getattr(kept, "NUMBERED", True):
                give_number(session, kept)
            for rows in self._register.nested:
                if rows.name in values:
                    keep_nested(session, rows, kept.id, values[rows.name] or ())
            self._bring(session, kept)
            if hasattr(kept, "plan_line_id"):
                evidence.relink(
                    session, kept.plan_line_id, kept.__tablename__, kept.id, kept.on, title_of(kept, self._words),
                    self._store.account.name,
                )  # fmt: skip
            session.flush()
            return int(kept.id), int(kept.revision)

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin; what it showed for the plan goes, too."""
        with self._store.saving() as session:
            kept = session.get_one(self._record, id)
            gone = [kept, *(row for rows in self._own_entries for row in nested(session, rows, id))]
            self._store.bin.remove(session, *gone)
            for row in gone:
                evidence.forget(session, row.__tablename__, row.id)
            self._bring(session, kept)

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin, and back to its line of the plan."""
        with self._store.saving() as session:
            kept = session.get_one(self._record, id)
            back = [kept, *(row for rows in self._own_entries for row in nested(session, rows, id, kept.removed_at))]
            self._store.bin.restore(session, *back)
            for row in back:
                if (line := getattr(row, "plan_line_id", None)) is not None:
                    said = title_of(row, self._words)
                    evidence.link(session, line, row.__tablename__, row.id, row.on, said, self._store.account.name)
            self._bring(session, kept)

    @property
    def _own_entries(self) -> Sequence[Rows]:
        """Nested rows that are entries of a register of their own, as decisions of a meeting are: they go and come with it."""
        return [rows for rows in self._register.nested if issubclass(rows.record, Found)]

    def _bring(self, session: Session, kept: Any) -> None:
        if self._register.keep is not None:
            session.flush()
            self._register.keep(session, kept)


def nested(session: Session, rows: Rows, parent: int, removed_at: datetime | None = None) -> Sequence[Any]:
    """The rows of one entry, as they were written; with ``removed_at`` those that went into the bin at that moment."""
    record = rows.record
    link = getattr(record, rows.parent_link)
    at = record.removed_at.is_(None) if removed_at is None else record.removed_at == removed_at
    return session.scalars(select(record).where(link == parent, at).order_by(record.id)).all()


def keep_nested(session: Session, rows: Rows, parent: int, lines: Sequence[Mapping[str, Any]]) -> None:
    """Make the rows of an entry these; a row that stays is the same row, with what the form does not show."""
    known = {row.id: row for row in nested(session, rows, parent)}
    wanted = {line.get("id") for line in lines}
    for id_, row in known.items():
        if id_ not in wanted:
            session.info["store"].bin.remove(session, row)
            evidence.forget(session, row.__tablename__, id_)
    for line in lines:
        row = known.get(line.get("id") or 0)
        if row is None:
            row = rows.record(**{rows.parent_link: parent})
            session.add(row)
        for name in rows.fields:
            setattr(row, name, line.get(name))
    session.flush()
