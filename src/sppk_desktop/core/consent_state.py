"""Whether a pupil may be examined on a day, as the office's register of consents knows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

OWN_FROM: Final = 14
"""From this age the pupil's own consent is asked, too (domain 7.3)."""


@dataclass(frozen=True, slots=True)
class ConsentState:
    """The consents to a psychological examination that hold on a day. ``asks_own`` says that the pupil is old enough to ask."""

    parent_id: int | None = None
    parent_on: date | None = None
    own_id: int | None = None
    own_on: date | None = None
    asks_own: bool = False

    @property
    def whole(self) -> bool:
        """Nothing is missing."""
        return self.parent_id is not None and (not self.asks_own or self.own_id is not None)
