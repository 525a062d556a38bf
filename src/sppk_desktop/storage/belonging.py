"""What belongs to a record, found from the descriptions of the records, and taking it away for ever.

A row belongs to another where a required link says so, or where the record's own `keeping` names a column that does. So a new
subject is reached the day it is named: nothing here knows a table by its name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.core.keeping import Keeping
from sppk_desktop.core.records import COMPARTMENTS, Table
from sppk_desktop.storage.tables import OWN

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_AT_ONCE: Final = 5000  # ids in one statement; SQLite takes 32,766 values
_ID: Final = "id"


@dataclass(frozen=True)
class Doomed:
    """What goes: ids by table, and references that become unknown by (table, column)."""

    rows: Mapping[str, frozenset[int]] = field(default_factory=dict)
    loosened: Mapping[tuple[str, str], frozenset[int]] = field(default_factory=dict)  # referring column → ids it may not name

    @property
    def count(self) -> int:
        """How many rows."""
        return sum(len(ids) for ids in self.rows.values())


@dataclass(frozen=True, slots=True)
class Naming:
    """One column of a record class that names another record. ``kinds``: values of ``kind`` for which it does."""

    record: Any
    column: str
    target: str  # the table
    required: bool
    declared: bool  # its `keeping` says that it belongs to what it names
    kinds: tuple[str, ...] = ()


Owns = Callable[[Naming], bool]
"""Whether a row goes with what this column names; where it does not, the column becomes unknown."""


def is_part(naming: Naming) -> bool:
    """Rows that have no life of their own: parts by a required link, and what is declared."""
    return naming.declared or (naming.required and keeping_of(naming.record).is_part)


def keeping_of(record: Any) -> Keeping:
    """What a record class says of its keeping; a table of a test says nothing and is kept."""
    return getattr(record, "keeping", None) or Keeping(reason="says nothing")


def records(store: Store, compartment: str) -> Iterator[Any]:
    """The record classes of a compartment."""
    known = set(store.schema[compartment].metadata.tables.values())
    for mapper in Table.registry.mappers:
        if mapper.local_table in known and _ID in mapper.local_table.c:
            yield mapper.class_


def namings(store: Store, compartment: str) -> list[Naming]:
    """Every column of a compartment that names a record of any compartment."""
    tables = {record.__name__: record.__tablename__ for name in COMPARTMENTS for record in records(store, name)}
    return [naming for record in records(store, compartment) for naming in _of(record, tables)]


def _of(record: Any, tables: Mapping[str, str]) -> Iterator[Naming]:
    declared = keeping_of(record).owners
    told = fields_of(record)
    for name, one in told.items():
        if one.kind is Kind.LINK and one.link in tables and name not in declared:
            yield Naming(record, name, tables[one.link], one.required, declared=False)
    for column in record.__table__.c:
        if column.key == "pupil_id" and column.key not in told:
            yield Naming(record, column.key, "pupil", True, True)
    for name, owner in declared.items():
        if isinstance(owner, str):
            yield Naming(record, name, owner, True, True)
        elif owner:
            for kind, table in owner.items():
                yield Naming(record, name, table, True, True, (kind,))
        else:
            for cls, table in tables.items():
                yield Naming(record, name, table, True, True, (table, cls))


def belonging(session: Session, compartment: str, roots: Mapping[str, frozenset[int]], owns: Owns = is_part) -> Doomed:
    """Every row of a compartment that belongs to the roots (table → ids, of any compartment), in the bin or not."""
    store: Store = session.info["store"]
    here = {record.__tablename__ for record in records(store, compartment)}
    named = namings(store, compartment)
    doomed: dict[str, set[int]] = defaultdict(set)
    loosened: dict[tuple[str, str], set[int]] = defaultdict(set)
    fresh: dict[str, set[int]] = {name: set(ids) for name, ids in roots.items() if ids}
    for name, ids in fresh.items():
        if name in here:
            doomed[name] |= ids
    while fresh:  # each round looks only for what names something found in the round before
        found: dict[str, set[int]] = defaultdict(set)
        for naming in named:
            if naming.target not in fresh:
                continue
            table, ids = naming.record.__tablename__, fresh[naming.target]
            if owns(naming):
                found[table] |= set(_rows(session, naming, ids)) - doomed[table]
            else:
                loosened[table, naming.column] |= ids
        for table, ids in found.items():
            doomed[table] |= ids
        fresh = {table: ids for table, ids in found.items() if ids}
    rows = {name: frozenset(ids) for name, ids in doomed.items() if ids}
    return Doomed(rows, {key: frozenset(ids) for key, ids in loosened.items()})


def _rows(session: Session, naming: Naming, ids: Iterable[int]) -> Iterator[int]:
    record = naming.record
    query = select(record.id)
    if naming.kinds:
        query = query.where(record.kind.in_(naming.kinds))
    for part in portions(ids):
        yield from session.scalars(query.where(getattr(record, naming.column).in_(part)))


def take_away(store: Store, session: Session, compartment: str, doomed: Doomed) -> int:
    """Delete for ever inside the caller's save: rows, history, attachments, drafts; returns how many rows went."""
    store.demand(compartment)
    own, connection = OWN[compartment], session.connection()
    session.flush()
    session.expunge_all()
    tables = {table.name: table for table in store.schema[compartment].metadata.tables.values()}
    for (name, column), ids in doomed.loosened.items():
        table = tables[name]
        for part in portions(ids):
            connection.execute(update(table).where(table.c[column].in_(part)).values({column: None}))
    gone = 0
    for name, ids in doomed.rows.items():
        table = tables[name]
        for part in portions(ids):
            for kept in (own.history, own.attachment, own.draft):
                connection.execute(delete(kept).where(kept.c.kind == name, kept.c.record_id.in_(part)))
            gone += connection.execute(delete(table).where(table.c[_ID].in_(part))).rowcount
    _drafts(session, compartment, doomed)
    return gone


def _drafts(session: Session, compartment: str, doomed: Doomed) -> None:
    """Drafts of records that were never saved name what goes in a field: they go, too."""
    draft = OWN[compartment].draft
    named = {f"{name}_id": ids for name, ids in doomed.rows.items()}
    for row in session.execute(select(draft)).all():
        _, kind, number = f"..{row.screen}".rsplit(".", 2)  # «leave.pupil.12»: typed on the card of this pupil
        on_card = number.isdigit() and int(number) in doomed.rows.get(kind, ())
        if on_card or any(_names(row.values, key, ids) for key, ids in named.items()):
            mine = (draft.c.by == row.by, draft.c.screen == row.screen, draft.c.record_id == row.record_id)
            session.connection().execute(delete(draft).where(*mine))


def _names(values: Any, key: str, ids: frozenset[int]) -> bool:
    if isinstance(values, Mapping):
        return any(
            (name == key and value in ids) or _names(value, key, ids) for name, value in values.items() if value is not None
        )
    if isinstance(values, list):
        return any(_names(value, key, ids) for value in values)
    return False


def named_alive(session: Session, store: Store, compartment: str, target: str, ids: Iterable[int]) -> set[int]:
    """Which records of a table living records of a compartment name in their own columns."""
    found: set[int] = set()
    for naming in namings(store, compartment):
        if naming.target != target or naming.kinds or not hasattr(naming.record, "removed_at"):
            continue
        column = getattr(naming.record, naming.column)
        for part in portions(ids):
            found.update(session.scalars(select(column).where(column.in_(part), naming.record.removed_at.is_(None))))
    return found


def portions(ids: Iterable[int]) -> Iterator[list[int]]:
    """Ids in portions that fit one statement."""
    everything = sorted(set(ids))
    for start in range(0, len(everything), _AT_ONCE):
        yield everything[start : start + _AT_ONCE]
