"""Destroying records for ever: rows, history, attachments and drafts of one compartment, then the file under a new key.

Which rows belong to what is chosen is told by the caller (`Doomed`); this module takes them away so that nothing of them stays
in a file of the vault: `purge` deletes in one transaction (``secure_delete`` overwrites the pages), `rewrite` copies what is left
under a new key and removes every older copy that lies on this computer.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import backup, keyfile, snapshots
from sppk_desktop.storage.restore import SAFETY
from sppk_desktop.storage.tables import OWN

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_AT_ONCE: Final = 5000  # ids in one statement; SQLite takes 32,766 values
_ID: Final = "id"
UNFINISHED: Final = "purge.unfinished"
"""The compartments that were purged and not yet written anew: a power cut in between is told, and finished later."""
_VAULT: Final = re.compile(r"vault(-[1-9][0-9]{0,5})?", re.ASCII)


@dataclass(frozen=True)
class Doomed:
    """What goes: ids by table, references that become unknown by (table, column), and words no draft may hold afterwards."""

    rows: Mapping[str, frozenset[int]] = field(default_factory=dict)
    loosened: Mapping[tuple[str, str], frozenset[int]] = field(default_factory=dict)  # referring column → ids it may not name

    @property
    def count(self) -> int:
        """How many rows."""
        return sum(len(ids) for ids in self.rows.values())


def purge(store: Store, session: Session, compartment: str, doomed: Doomed) -> int:
    """Delete for ever inside the caller's save, which touches only this compartment; returns how many rows went."""
    store.demand(compartment)
    own, connection = OWN[compartment], session.connection()
    session.flush()
    session.expunge_all()
    tables = {table.name: table for table in store.schema[compartment].metadata.tables.values()}
    for (name, column), ids in doomed.loosened.items():
        table = tables[name]
        for part in _portions(ids):
            connection.execute(update(table).where(table.c[column].in_(part)).values({column: None}))
    gone = 0
    for name, ids in doomed.rows.items():
        table = tables[name]
        for part in _portions(ids):
            for kept in (own.history, own.attachment, own.draft):
                connection.execute(delete(kept).where(kept.c.kind == name, kept.c.record_id.in_(part)))
            gone += connection.execute(delete(table).where(table.c[_ID].in_(part))).rowcount
    _drafts(session, compartment, doomed)
    kind = min(doomed.rows, default="")  # any of its kinds: it decides in whose journal this stands
    store.journal.write("destroyed", kind, None, rows=gone)
    return gone


def unfinished(store: Store) -> frozenset[str]:
    """The open compartments that a cut-off destruction has left to be written anew."""
    return frozenset(store.setting(UNFINISHED, [])) & store.compartments


def _drafts(session: Session, compartment: str, doomed: Doomed) -> None:
    """Drafts of records that were never saved name the child in a field: they go, too."""
    draft = OWN[compartment].draft
    named = {f"{name}_id": ids for name, ids in doomed.rows.items()}
    for row in session.execute(select(draft)).all():
        if any(_names(row.values, key, ids) for key, ids in named.items()):
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


def rewrite(store: Store, compartments: Iterable[str], password: str, progress: Progress = unwatched) -> list[str]:
    """Copy the compartments under new keys and remove the older copies on this computer; the names of what was removed."""
    names = frozenset(compartments)
    store.accounts.rekey(names, password, progress)  # removes the old file and its snapshots
    removed: list[str] = []
    for path in older_copies(store.folder, names):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
        removed.append(path.name)
    with closing(store.for_job()) as job:
        job.set_setting(UNFINISHED, sorted(set(job.setting(UNFINISHED, [])) - names))
    keyfile.mend(store.folder, store.keyfile)  # the second copy of the key file knows no older key either
    return removed


def older_copies(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    """What on this computer may still hold what was destroyed: damaged files, safety copies, vaults of before a restore."""
    for name in names:
        yield from snapshots.all_of(folder, name)
        yield from sorted(folder.glob(f"{name}.g*.damaged"))
    root = folder.parent
    safety = root / SAFETY
    if safety.is_dir():
        yield from sorted(safety.iterdir())
    if _VAULT.fullmatch(folder.name):
        yield from sorted(
            path for path in root.glob("vault*") if path.is_dir() and path != folder and _VAULT.fullmatch(path.name)
        )


def sticks_that_hold(store: Store) -> list[dict[str, Any]]:
    """The backups that were made until now: each still holds what was destroyed, until it is overwritten or destroyed itself."""
    return backup.history(store)


def _portions(ids: Iterable[int]) -> Iterator[list[int]]:
    everything = sorted(ids)
    for start in range(0, len(everything), _AT_ONCE):
        yield everything[start : start + _AT_ONCE]
