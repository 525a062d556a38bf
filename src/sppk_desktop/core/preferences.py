"""What this computer user prefers: language, look, lock time, which vault. Holds no personal data, so it is not encrypted."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from sppk_desktop.core.places import data_home
from sppk_desktop.core.words import LANGUAGES

THEMES: Final = ("system", "light", "dark")
FONT_PERCENTS: Final = (90, 100, 110, 125, 150, 175)
IDLE_MINUTES: Final = (2, 5, 10, 15, 20, 30)

_LIMIT: Final = 1 << 20  # a preferences file is a few kB; anything larger is not ours


@dataclass
class Preferences:
    """Read once at the start; ``save`` writes the file whole or not at all.

    ``last_account`` is the random id of an account, never a name. ``layouts`` remembers windows and column widths by key.
    """

    path: Path
    language: str = ""  # "" until the person has chosen
    theme: str = "system"
    font_percent: int = 100
    idle_minutes: int = 10
    last_account: str = ""
    root: str = ""  # the folder of the vaults; "" is the usual place
    school: str = ""  # its public name, shown on the unlock window
    layouts: dict[str, Any] = field(default_factory=dict)
    _written: str = field(default="", repr=False, compare=False)

    @classmethod
    def read(cls, path: Path | None = None) -> Preferences:
        """The kept preferences; a missing, damaged or strange file gives the usual ones."""
        path = path or data_home() / "preferences.json"
        found: object = None
        with suppress(OSError, ValueError):
            if path.stat().st_size <= _LIMIT:
                found = json.loads(path.read_text(encoding="utf-8"))
        own = {f.name: f for f in fields(cls) if f.name not in ("path", "_written")}
        kept = {k: v for k, v in found.items() if k in own} if isinstance(found, dict) else {}
        preferences = cls(path=path)
        for name, value in kept.items():
            if type(value) is type(getattr(preferences, name)):
                setattr(preferences, name, value)
        preferences._mend()
        preferences._written = preferences._text() if found else ""
        return preferences

    def save(self) -> None:
        """Write the file under a temporary name, then rename it over the old one; nothing if nothing changed."""
        if (text := self._text()) == self._written:
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        part = self.path.with_name(self.path.name + ".part")
        with part.open("w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self.path)
        self._written = text

    def _text(self) -> str:
        kept = {k: v for k, v in asdict(self).items() if k not in ("path", "_written")}
        return json.dumps(kept, ensure_ascii=False, indent=1)

    def _mend(self) -> None:
        if self.language not in LANGUAGES:
            self.language = ""
        if self.theme not in THEMES:
            self.theme = "system"
        self.font_percent = max(FONT_PERCENTS[0], min(FONT_PERCENTS[-1], self.font_percent))
        self.idle_minutes = max(IDLE_MINUTES[0], min(IDLE_MINUTES[-1], self.idle_minutes))
