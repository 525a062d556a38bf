"""When and where the last verified backup was made, readable before anybody has logged in. Imports nothing heavy.

Beside the vault lies ``backup.json``: a date, a place, a number. It names no child and no person, and nothing is decided by
it but the wording of a reminder.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from sppk_desktop.storage.files import write_whole

NAME: Final = "backup.json"
REMIND_AFTER_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class LastBackup:
    """The last backup that was read back from its place and found whole."""

    sequence: int
    made: datetime
    place: str
    file: str
    size: int
    complete: bool = True

    def age(self, today: date) -> int | None:
        """Days since then; unknown when the clock says it lies ahead."""
        days = (today - self.made.date()).days
        return days if days >= 0 else None

    def is_old(self, today: date) -> bool:
        """Whether it is time for a reminder. A clock that makes no sense reminds, too."""
        age = self.age(today)
        return age is None or age >= REMIND_AFTER_DAYS or not self.complete


def last(vault: Path) -> LastBackup | None:
    """The record beside a vault; a missing or unreadable one counts as no backup, which reminds."""
    try:
        told = json.loads((vault / NAME).read_bytes())
        return LastBackup(
            sequence=int(told["sequence"]),
            made=datetime.fromisoformat(told["made"]),
            place=str(told["place"]),
            file=str(told["file"]),
            size=int(told["size"]),
            complete=told["complete"] is True,
        )
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def keep(vault: Path, backup: LastBackup) -> None:
    """Write the record whole or not at all."""
    text = json.dumps({**asdict(backup), "made": backup.made.isoformat(timespec="seconds")}, ensure_ascii=False)
    write_whole(vault / NAME, text.encode())
