"""Notices that a vault is older than it was when this computer last saw it: somebody put an old copy back.

What was last seen stands outside the vault, in one small file of this computer user. Who owns the computer can change it; the
code printed on the monthly report he cannot.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from sppk_desktop.storage.files import write_whole


@dataclass(frozen=True, slots=True)
class Seen:
    """A vault as it was last seen: changes of its key file, lines of its office journal, when, and lines of the psychologist's
    journal when she was the one who last saw it."""

    keys: int
    lines: int
    at: str = ""
    hers: int = 0


class LastSeen:
    """The file of what was last seen, for every vault this computer user ever opened. ``None`` remembers nothing."""

    def __init__(self, path: Path | None) -> None:
        self._path = path

    def of(self, vault: str) -> Seen:
        """What was last seen of a vault; zeros if nothing or if the file is unreadable."""
        try:
            told = self._all()[vault]
            return Seen(int(told["keys"]), int(told["lines"]), str(told["at"]), int(told.get("hers", 0)))
        except (KeyError, TypeError, ValueError):
            return Seen(0, 0)

    def note(self, vault: str, seen: Seen) -> None:
        """Remember this."""
        if self._path is not None:
            write_whole(self._path, json.dumps({**self._all(), vault: asdict(seen)}, sort_keys=True, indent=1).encode())

    def _all(self) -> dict[str, dict[str, int | str]]:
        try:
            told = json.loads(self._path.read_text(encoding="utf-8")) if self._path else {}
        except (OSError, ValueError):
            return {}
        return told if isinstance(told, dict) else {}
