"""Load and save plain records for the generic pages: one keeper per record class, over the open vault."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sppk_desktop.features.people import entry
from sppk_desktop.features.people.records import SchoolClass

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store


class RecordKeeper:
    """Keeps one class of records; removal is the recycle bin."""

    def __init__(self, store: Store, record: type[Any]) -> None:
        self._store, self._record = store, record

    def load(self, id: int) -> tuple[dict[str, Any], int]:  # noqa: A002
        """The values of a record and its revision."""
        with self._store.reading() as session:
            return entry.load(session, self._record, id)

    def save(self, id: int | None, values: dict[str, Any], revision: int) -> tuple[int, int]:  # noqa: A002
        """Save into this record, or a new one; its id and new revision."""
        with self._store.saving() as session:
            kept = entry.save(session, self._record, id, values, revision)
            return int(kept.id), int(kept.revision)

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin."""
        with self._store.saving() as session:
            self._store.bin.remove(session, session.get_one(self._record, id))

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin."""
        with self._store.saving() as session:
            self._store.bin.restore(session, session.get_one(self._record, id))


class ClassKeeper(RecordKeeper):
    """Classes: the letter may be empty and is written in capitals."""

    def __init__(self, store: Store) -> None:
        super().__init__(store, SchoolClass)

    def save(self, id: int | None, values: dict[str, Any], revision: int) -> tuple[int, int]:  # noqa: A002
        """See `RecordKeeper`."""
        return super().save(id, {**values, "letter": (values.get("letter") or "").strip().upper()}, revision)
