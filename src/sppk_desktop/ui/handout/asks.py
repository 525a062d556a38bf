"""What the checking page asks for; the feature's book satisfies it, and `app` hands it in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from sppk_desktop.core.handouts import Draft
from sppk_desktop.ui.asks import Make


class Book(Protocol):
    """Composes papers about one card, and lets them leave."""

    def compose(self, audience: str, language: str, since: date, until: date) -> Draft:
        """The entries with what was found in them."""
        ...

    def roles(self, language: str) -> Sequence[str]:
        """What may stand in the place of a name; the last one for words marked by hand."""
        ...

    def usual(self) -> tuple[date, date]:
        """The period proposed at first."""
        ...

    def hand_over(self, draft: Draft, answers: Mapping[str, Any]) -> tuple[int, Make]:
        """Write the paper and its hand-over down; its id and its pages."""
        ...
