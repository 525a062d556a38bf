"""Which signals are looked for, how far back, and how many of them must coincide: data of the school, not of the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import Select

from sppk_desktop.core.words import Phrase

SETTING: Final = "patterns"
LEAST: Final = 2
"""One signal is no pattern."""
Pick = Callable[[date, date], Sequence[Select[Any]]]
"""(since, until) → statements with the columns pupil_id, family_id, kind, record_id, day and code, in this order."""
Say = Callable[[str], Phrase | str]


@dataclass(frozen=True)
class Signal:
    """One sort of record that may be a signal. ``days`` is how far back it is looked for at first; 0 is not at all.

    ``says`` explains a record by its code. A ``standing`` one holds on the day itself, however long ago it began.
    """

    key: str
    label: Phrase
    days: int
    pick: Pick
    says: Say
    protected: bool = True
    standing: bool = False


@dataclass(frozen=True)
class Rules:
    """What the school has set: how many different signals, and for each how many days back."""

    least: int = LEAST
    days: Mapping[str, int] = field(default_factory=dict)

    def back(self, signal: Signal) -> int:
        """Days a signal is looked for."""
        return self.days.get(signal.key, signal.days)

    def since(self, signal: Signal, today: date) -> date:
        """The first day that counts."""
        return today - timedelta(days=self.back(signal))

    def asked(self, signals: Sequence[Signal]) -> Sequence[Signal]:
        """The signals that are looked for."""
        return [signal for signal in signals if self.back(signal) > 0]

    def plain(self) -> dict[str, Any]:
        """As the settings hold it."""
        return {"least": self.least, "days": dict(self.days)}

    @classmethod
    def of(cls, plain: Mapping[str, Any] | None) -> Rules:
        """From the settings; what they do not tell is as the program proposes."""
        told = plain or {}
        return cls(max(LEAST, int(told.get("least", LEAST))), {key: int(days) for key, days in told.get("days", {}).items()})
