"""What the editors of an act look up outside the record: the categories of families."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sppk_desktop.ui.visits.asks import Acts

_GROUPS: Final = ("B", "C", "D", "E", "H")
"""The groups field 5 of the act offers."""


class ActLookups:
    """Entries of the category catalogue in the language of the window."""

    def __init__(self, acts: Acts) -> None:
        self._acts = acts

    def entries(self, catalogue: str) -> Sequence[tuple[str, str]]:
        """(code, label) in the order of the social passport."""
        if catalogue != "categories":
            return ()
        return [(code, label) for code, label, _group in self._acts.categories(_GROUPS)]

    def find(self, record: str, text: str) -> Sequence[tuple[int, str]]:
        """An act links to nothing the person types."""
        del record, text
        return ()

    def name(self, record: str, id: int) -> str:  # noqa: A002
        """Only the number is known."""
        del record
        return str(id)
