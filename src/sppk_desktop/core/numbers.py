"""How papers write numbers and days: the school's choice, carried by the words of a paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sppk_desktop.core import dates

SETTING: Final = "documents.numbers"
POINTS: Final = (",", ".")
GROUPS: Final = ("space", "none")
DAYS: Final = ("words", "figures")
_SPACE: Final = "\N{NO-BREAK SPACE}"  # never broken at the end of a line


@dataclass(frozen=True, slots=True)
class NumberForm:
    """``7,6`` or ``7.6``; ``28 000`` or ``28000``; a day in words of the paper's language, or in figures."""

    point: str = ","
    group: str = "space"
    days: str = "words"

    @classmethod
    def read(cls, kept: Any) -> NumberForm:
        """What the settings keep; what is missing or strange is as usual."""
        told: Mapping[str, Any] = kept if isinstance(kept, Mapping) else {}
        usual = cls()
        return cls(
            told["point"] if told.get("point") in POINTS else usual.point,
            told["group"] if told.get("group") in GROUPS else usual.group,
            told["days"] if told.get("days") in DAYS else usual.days,
        )

    def plain(self) -> dict[str, str]:
        """As the settings keep it."""
        return {"point": self.point, "group": self.group, "days": self.days}

    def whole(self, number: int) -> str:
        """``28 000``."""
        return f"{number:,}".replace(",", _SPACE if self.group == "space" else "")

    def decimal(self, number: float, places: int = 1, *, trim: bool = True) -> str:
        """``1 012,5``; with ``trim`` no needless zeros: ``7``."""
        whole, _, rest = f"{number:,.{places}f}".partition(".")
        whole = whole.replace(",", _SPACE if self.group == "space" else "")
        rest = rest.rstrip("0") if trim else rest
        return f"{whole}{self.point}{rest}" if rest else whole

    def day(self, day: date, language: str) -> str:
        """``2026-жылдын 23-ноябры``, ``23 ноября 2026 г.``, or ``23.11.2026``."""
        return dates.long(day, language) if self.days == "words" else dates.short(day)
