"""The daily care of a vault: every page of every open compartment is checked, and a local copy is put beside it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.storage import connecting, snapshots

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store


def last_check(store: Store, compartment: str) -> tuple[datetime, bool] | None:
    """When a compartment (open or not) was last checked by somebody who holds its key, and whether it was whole."""
    noted = store.setting(f"checked.{compartment}")
    return (datetime.fromisoformat(noted["at"]), bool(noted["whole"])) if noted else None


def is_due(store: Store, today: date | None = None) -> bool:
    """Whether an open compartment was not found whole today; a clock that was set makes the check due, never skips it."""
    checks = [last_check(store, name) for name in store.compartments]
    return any(check is None or check[0].date() != (today or store.now().date()) or not check[1] for check in checks)


def take_care(store: Store, progress: Progress = unwatched) -> dict[str, list[str]]:
    """Check everything, copy what is whole; returns what was found, by compartment. Runs over a job's store."""
    found: dict[str, list[str]] = {}
    for done, name in enumerate(sorted(store.compartments)):
        progress(done, len(store.compartments))
        found[name] = connecting.faults(store.file(name), store.held[name])
        if not found[name]:
            snapshots.take(store.folder, name, store.file(name), store.held[name])
        store.set_setting(f"checked.{name}", {"at": store.now().isoformat(timespec="seconds"), "whole": not found[name]})
    progress(1, 1)
    return found
