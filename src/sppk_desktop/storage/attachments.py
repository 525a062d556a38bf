"""Attachments: scans and files that belong to a record, inside the encrypted file of its compartment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from sppk_desktop.storage.errors import TooLarge
from sppk_desktop.storage.tables import OWN

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

MOST: Final = 20 * 1024 * 1024
"""Bytes; a colour scan of ten pages at 200 dots per inch has about 8 MB."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a record, without its content."""

    id: int
    name: str
    size: int
    at: datetime
    by: str


_LONGEST: Final = 200  # characters of a name


def _kept(path: PurePath) -> str:
    """The name of a file, shortened in its middle if it is very long: what it ends in says what opens it."""
    ending = path.suffix[:20]
    return path.name if len(path.name) <= _LONGEST else path.stem[: _LONGEST - len(ending)] + ending


class Attachments:
    """The attachments of the open compartments; ``kind`` is the record's table."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, session: Session, kind: str, id: int, name: str, data: bytes) -> int:  # noqa: A002
        """Attach a file; returns the attachment's id."""
        if len(data) > MOST:
            raise TooLarge(most=MOST // (1024 * 1024))
        table = OWN[self._store.schema.compartment_of(kind)].attachment
        made = session.execute(
            insert(table).values(
                kind=kind, record_id=id, name=_kept(PurePath(name)), size=len(data),
                at=self._store.now(), by=self._store.account.id, data=data,
            )
        )  # fmt: skip
        attachment = int(made.inserted_primary_key[0])  # type: ignore[attr-defined]
        self._store.journal.write("attached", kind, id, attachment=attachment)
        return attachment

    def of(self, session: Session, kind: str, id: int) -> list[Attachment]:  # noqa: A002
        """The attachments of a record, oldest first."""
        table = OWN[self._store.schema.compartment_of(kind)].attachment
        chosen = select(table.c.id, table.c.name, table.c.size, table.c.at, table.c.by).order_by(table.c.id)
        rows = session.execute(chosen.where(table.c.kind == kind, table.c.record_id == id))
        return [Attachment(*row) for row in rows]

    def data(self, session: Session, attachment_id: int, kind: str = "") -> bytes:
        """The content; ``kind`` only matters for attachments in ``psychology``."""
        table = OWN[self._store.schema.compartment_of(kind)].attachment
        return bytes(session.execute(select(table.c.data).where(table.c.id == attachment_id)).scalar_one())

    def remove(self, session: Session, attachment_id: int, kind: str, id: int) -> None:  # noqa: A002
        """Delete an attachment for ever."""
        table = OWN[self._store.schema.compartment_of(kind)].attachment
        session.execute(delete(table).where(table.c.id == attachment_id, table.c.kind == kind, table.c.record_id == id))
        self._store.journal.write("attachment removed", kind, id, attachment=attachment_id)
