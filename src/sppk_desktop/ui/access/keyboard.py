"""Which keyboard language is on and whether Caps Lock is lit: asked of the system, or guessed from what is typed."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, replace
from typing import Final

_BADGES: Final = {
    "kg": "КЫР", "ky": "КЫР", "ru": "РУС", "us": "ENG", "gb": "ENG", "en": "ENG",
    "kz": "КАЗ", "uz": "УЗБ", "tj": "ТОҶ", "tr": "TUR",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class KeyboardState:
    """``badge`` is "" and ``caps`` None as long as nobody can say."""

    badge: str = ""
    caps: bool | None = None

    def after(self, text: str, *, shift: bool) -> KeyboardState:
        """What a typed letter gives away, where the system was silent."""
        if len(text) != 1 or not text.isalpha():
            return self
        caps = text.isupper() != shift if text.upper() != text.lower() else self.caps
        return replace(self, badge="АБВ" if text.casefold() >= "а" else "ABC", caps=caps)


def asked() -> KeyboardState | None:
    """The system's answer; ``None`` where it gives none (Wayland, no display)."""
    if sys.platform == "win32" or os.environ.get("DISPLAY"):
        from sppk_desktop.ui.access import system_keyboard

        return system_keyboard.state()
    return None


def badge_of(layout: str) -> str:
    """The three letters shown for a layout name or language code."""
    return _BADGES.get(layout.lower(), layout.upper()[:3])
