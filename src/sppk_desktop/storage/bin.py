"""The recycle bin: what was removed can be brought back until somebody purges it, and what is purged is gone everywhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.records import Kept, OfficeRecord, PsychologyRecord
from sppk_desktop.storage.belonging import (
    Doomed,
    belonging,
    is_part,
    keeping_of,
    named_alive,
    namings,
    portions,
    records,
    take_away,
)
from sppk_desktop.storage.errors import MayBeNamed, StillNamed
from sppk_desktop.storage.history import compartment_of, kind_of

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Removed:
    """A record in the bin."""

    record: Kept
    kind: str
    at: datetime
    by: str


class Bin:
    """The recycle bin of the open compartments."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def remove(self, session: Session, *records: Kept) -> None:
        """Put records into the bin; lists leave them out from now on."""
        now = self._store.now()
        session.add_all(records)
        for record in records:
            if record.removed_at is None:
                record.removed_at, record.removed_by = now, self._store.account.id

    def restore(self, session: Session, *records: Kept) -> None:
        """Take records out of the bin as they were."""
        session.add_all(records)
        for record in records:
            record.removed_at = record.removed_by = None

    def contents(self, session: Session) -> list[Removed]:
        """Everything in the bin, last removed first."""
        found = [
            Removed(record, kind_of(record), record.removed_at, record.removed_by or "")
            for class_ in self._classes()
            for record in session.scalars(select(class_).where(class_.removed_at.is_not(None)))
            if record.removed_at is not None
        ]
        return sorted(found, key=lambda removed: removed.at, reverse=True)

    def purge(self, session: Session, *records: Kept) -> None:
        """Delete records for ever with their parts, history, drafts and attachments; the journal keeps only that it was done."""
        roots: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
        for record in records:
            if record.removed_at is None:
                raise RuntimeError("only what lies in the bin can be purged")
            roots[compartment_of(record)][kind_of(record)].add(record.id)
            session.add(record)
        if PSYCHOLOGY in self._store.keyfile.places:
            self._demand_unnamed_there(session, roots.get(OFFICE, {}))
        for compartment, kinds in roots.items():
            take_away(self._store, session, compartment, self._doomed(session, compartment, kinds))
            for kind, ids in kinds.items():
                for id_ in sorted(ids):
                    self._store.journal.write("purged", kind, id_)

    def _demand_unnamed_there(self, session: Session, kinds: Mapping[str, set[int]]) -> None:
        """Her records of a child stand in another file: they are removed first, or the child stays in the bin."""
        known = [
            naming for naming in namings(self._store, PSYCHOLOGY) if not naming.kinds and hasattr(naming.record, "removed_at")
        ]
        targets = {naming.target for naming in known}
        for kind, ids in kinds.items():
            if kind in targets and PSYCHOLOGY not in self._store.compartments:
                raise MayBeNamed
            if kind in targets and named_alive(session, self._store, PSYCHOLOGY, kind, ids):
                raise StillNamed

    def _doomed(self, session: Session, compartment: str, kinds: Mapping[str, set[int]]) -> Doomed:
        """The chosen with their parts, and what lies in the bin and cannot be without them; nothing alive goes along."""
        roots = {kind: frozenset(ids) for kind, ids in kinds.items()}
        parts = belonging(session, compartment, roots).rows
        doomed = belonging(session, compartment, roots, lambda naming: is_part(naming) or naming.required)
        for record in records(self._store, compartment):
            more = doomed.rows.get(record.__tablename__, frozenset()) - parts.get(record.__tablename__, frozenset())
            if keeping_of(record).is_part or not hasattr(record, "removed_at"):
                continue
            for part in portions(more):
                if session.scalar(select(record.id).where(record.id.in_(part), record.removed_at.is_(None)).limit(1)):
                    raise StillNamed
        return doomed

    def _classes(self) -> Iterator[type[Kept]]:
        for parent in (OfficeRecord, PsychologyRecord):
            if parent.compartment not in self._store.compartments:
                continue
            known = self._store.schema[parent.compartment].metadata.tables.values()
            for mapper in parent.registry.mappers:
                if issubclass(mapper.class_, parent) and mapper.local_table in known:
                    yield mapper.class_
