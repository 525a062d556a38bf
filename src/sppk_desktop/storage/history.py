"""Who, when and the previous values of every change, filled in by the store itself so that nobody can forget it."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Column, Date, DateTime, LargeBinary, Time, event, insert, inspect, select
from sqlalchemy.orm import ORMExecuteState, Session

from sppk_desktop.core.records import Kept
from sppk_desktop.storage.tables import OWN

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_KEPT: Final = frozenset(
    {"id", "revision", "created_at", "created_by", "changed_at", "changed_by", "removed_at", "removed_by"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a record: field name → value before and after. ``deed``: made, changed, removed, restored."""

    at: datetime.datetime
    by: str
    deed: str
    revision: int
    fields: Mapping[str, tuple[Any, Any]]


def keep(session_class: type[Session]) -> None:
    """Make every session of this class keep history."""
    event.listen(session_class, "before_flush", _fill)
    event.listen(session_class, "after_flush", _write)
    event.listen(session_class, "do_orm_execute", _refuse_bulk)


class History:
    """Reads what `keep` wrote."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def of(self, session: Session, record: Kept) -> list[Change]:
        """Every change of a record, newest first; the making of it last."""
        table = OWN[compartment_of(record)].history
        columns = inspect(type(record)).columns
        rows = session.execute(
            select(table).where(table.c.kind == kind_of(record), table.c.record_id == record.id).order_by(table.c.id.desc())
        )
        changes = []
        for row in rows:
            types = {name: columns.get(name) for name in row.was}
            fields = {name: (_value(types[name], row.was[name]), _value(types[name], row.now[name])) for name in row.was}
            changes.append(Change(row.at, row.by, row.deed, row.revision, fields))
        return [*changes, Change(record.created_at, record.created_by, "made", 1, {})]

    def latest(self, session: Session, kind: str, compartment: str, last: int = 200) -> Sequence[Mapping[str, Any]]:
        """The newest changes of one kind of record: at, by, record_id, revision, deed."""
        table = OWN[compartment].history
        chosen = select(table.c.at, table.c.by, table.c.record_id, table.c.revision, table.c.deed)
        return [
            dict(row)
            for row in session.execute(chosen.where(table.c.kind == kind).order_by(table.c.id.desc()).limit(last)).mappings()
        ]


def kind_of(record: Kept) -> str:
    """The name a kind of record has in history, journal and attachments: its table."""
    return str(inspect(type(record)).local_table.name)


def compartment_of(record: Kept) -> str:
    """The compartment a record lives in."""
    return str(type(record).compartment)  # type: ignore[attr-defined]


def _fill(session: Session, _context: object, _instances: object) -> None:
    store: Store = session.info["store"]
    now, by = store.now(), store.account.id
    changes = session.info.setdefault("changes", [])
    for record in session.deleted:
        if isinstance(record, Kept):
            raise RuntimeError("a kept record is removed through store.bin, which can be undone")
    for record in session.new:
        if isinstance(record, Kept):
            record.created_at = record.changed_at = now
            record.created_by = record.changed_by = by
    for record in session.dirty:
        if isinstance(record, Kept) and session.is_modified(record):
            was, current, deed = _difference(session, record)
            record.changed_at, record.changed_by = now, by
            changes.append((record, deed, was, current))


def _difference(session: Session, record: Kept) -> tuple[dict[str, Any], dict[str, Any], str]:
    state = inspect(record)
    was: dict[str, Any] = {}
    current: dict[str, Any] = {}
    deed = "changed"
    for attribute in state.mapper.column_attrs:
        name, column = attribute.key, attribute.columns[0]
        found = state.attrs[name].history
        if not found.has_changes():
            continue
        if name == "removed_at":
            deed = "removed" if found.added[0] is not None else "restored"
        if name in _KEPT or isinstance(column.type, LargeBinary):
            continue
        before = found.deleted[0] if found.deleted else _stored(session, record, column)
        after = found.added[0] if found.added else None
        if before != after:
            was[name], current[name] = _plain(before), _plain(after)
    return was, current, deed


def _stored(session: Session, record: Kept, column: Column[Any]) -> Any:
    """The value in the file, of a field that was set without having been read."""
    with session.no_autoflush:
        return session.connection().execute(select(column).where(column.table.c.id == record.id)).scalar()


def _write(session: Session, _context: object) -> None:
    store: Store = session.info["store"]
    changes = session.info.pop("changes", [])
    by_file: dict[str, list[dict[str, Any]]] = {}
    for record, deed, was, current in changes:
        if was or deed != "changed":
            by_file.setdefault(compartment_of(record), []).append(
                {"at": record.changed_at, "by": store.account.id, "kind": kind_of(record), "record_id": record.id,
                 "revision": record.revision, "deed": deed, "was": was, "now": current}
            )  # fmt: skip
    for name, rows in by_file.items():
        session.connection().execute(insert(OWN[name].history), rows)


def _refuse_bulk(state: ORMExecuteState) -> None:
    mapper = state.bind_mapper
    if (state.is_update or state.is_delete) and mapper is not None and issubclass(mapper.class_, Kept):
        raise RuntimeError("kept records are changed one by one, so that their history is kept")


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.date | datetime.datetime | datetime.time):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def _value(column: Any, plain: Any) -> Any:
    if plain is None or column is None:
        return plain
    for type_, made in ((DateTime, datetime.datetime), (Date, datetime.date), (Time, datetime.time)):
        if isinstance(column.type, type_):
            return made.fromisoformat(plain)
    return plain
