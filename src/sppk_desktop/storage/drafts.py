"""Drafts: what was typed and not yet saved, kept in the compartment of its record and given back to nobody else's."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, select

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.storage.tables import OWN

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """What one person typed into one screen for one record (``None``: a new one) that stood at ``revision`` then."""

    screen: str
    record_id: int | None
    revision: int
    at: datetime
    values: Mapping[str, Any]
    compartment: str = OFFICE


class Drafts:
    """The drafts of the account that is logged in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep(
        self, screen: str, record_id: int | None, revision: int, values: Mapping[str, Any],
        compartment: str = OFFICE, kind: str = "", *, patient: bool = False,
    ) -> None:  # fmt: skip
        """Keep ``values`` (JSON kinds) in place of the last draft of this screen and record; ``kind`` lets a purge find it.

        Raises `Busy` at once while a job is saving or reading: try again a little later. Who has no later is ``patient`` and
        waits as every save does.
        """
        table, mine = OWN[compartment].draft, self._mine(compartment, screen, record_id)
        with nullcontext() if patient else self._store.impatient(), self._store.joined(compartment) as session:
            session.execute(delete(table).where(*mine))
            session.execute(
                insert(table).values(
                    by=self._store.account.id, screen=screen, record_id=record_id or 0, revision=revision,
                    at=self._store.now(), kind=kind or screen, values=dict(values),
                )
            )  # fmt: skip

    def find(self, screen: str, record_id: int | None) -> Draft | None:
        """The draft of this screen and record, if this account left one."""
        return next((d for d in self.all() if (d.screen, d.record_id) == (screen, record_id)), None)

    def all(self) -> list[Draft]:
        """Every draft of this account, newest first."""
        found: list[Draft] = []
        with self._store.reading() as session:
            for name in sorted(self._store.compartments):
                table = OWN[name].draft
                rows = session.execute(select(table).where(table.c.by == self._store.account.id)).mappings()
                found += [Draft(r["screen"], r["record_id"] or None, r["revision"], r["at"], r["values"], name) for r in rows]
        return sorted(found, key=lambda draft: draft.at, reverse=True)

    def discard(self, screen: str, record_id: int | None) -> None:
        """Forget the draft of this screen and record, wherever it lies."""
        draft = self.find(screen, record_id)
        if draft is not None:
            table = OWN[draft.compartment].draft
            with self._store.joined(draft.compartment) as session:
                session.execute(delete(table).where(*self._mine(draft.compartment, screen, record_id)))

    def _mine(self, compartment: str, screen: str, record_id: int | None) -> tuple[Any, ...]:
        table = OWN[compartment].draft
        return (table.c.by == self._store.account.id, table.c.screen == screen, table.c.record_id == (record_id or 0))
