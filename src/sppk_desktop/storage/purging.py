"""Destroying records for ever: rows, history, attachments and drafts of one compartment, then the file under a new key.

Which rows belong to what is chosen is told by the caller (`belonging.Doomed`); this module takes them away so that nothing of
them stays in a file of the vault: `purge` deletes in one transaction (``secure_delete`` overwrites the pages), `rewrite` copies
what is left under a new key and removes every older copy that lies on this computer.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import backup, files, keyfile, snapshots
from sppk_desktop.storage.belonging import Doomed, take_away
from sppk_desktop.storage.restore import SAFETY

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

UNFINISHED: Final = "purge.unfinished"
"""The compartments that were purged and not yet written anew: a power cut in between is told, and finished later."""
_VAULT: Final = re.compile(r"vault(-[1-9][0-9]{0,5})?", re.ASCII)


def purge(store: Store, session: Session, compartment: str, doomed: Doomed) -> int:
    """Delete for ever inside the caller's save, which touches only this compartment; returns how many rows went."""
    gone = take_away(store, session, compartment, doomed)
    kind = min(doomed.rows, default="")  # any of its kinds: it decides in whose journal this stands
    store.journal.write("destroyed", kind, None, rows=gone)
    return gone


def unfinished(store: Store) -> frozenset[str]:
    """The open compartments that a cut-off destruction has left to be written anew."""
    return frozenset(store.setting(UNFINISHED, [])) & store.compartments


def rewrite(store: Store, compartments: Iterable[str], password: str, progress: Progress = unwatched) -> list[str]:
    """Copy the compartments under new keys and remove the older copies on this computer; the names of what was removed."""
    names = frozenset(compartments)
    store.accounts.rekey(names, password, progress)  # removes the old file and its snapshots
    removed: list[str] = []
    for path in older_copies(store.folder, names):
        if path.is_dir():
            shutil.rmtree(path)
        else:
            files.remove(path)
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


def sticks_that_hold(store: Store, since: datetime | None = None) -> list[dict[str, Any]]:
    """The backups that were made from then until now: each still holds what was destroyed, until it is destroyed itself."""
    day = since.date().isoformat() if since is not None else ""
    return [one for one in backup.history(store) if str(one["made"])[:10] >= day]
