"""The desk: what the main window does for the pages that lie on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Protocol, TypeVar

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

R = TypeVar("R")


class Desk(Protocol):
    """Handed to every page; the shell is one, and a test may be another."""

    kit: Kit
    store: Store

    def today(self) -> date:
        """The day the office has."""
        ...

    def open(self, kind: str, id: int) -> None:  # noqa: A002  (a record's id is called so everywhere)
        """Show the card of a record."""
        ...

    def preview(
        self, make: Callable[[Progress], bytes], title: Phrase | str, journal: tuple[str, int | None] | None = None, *,
        look: bool = False,
    ) -> None:  # fmt: skip
        """Make a PDF as a job and show it; ``journal`` names the record, or only the kind of records, whose paper it is.

        The kind decides in whose journal of actions it stands: a paper out of the psychologist's part always names one.
        ``look``: it is only looked at before it is handed over, and can be neither printed nor saved.
        """
        ...

    def hush(self) -> None:
        """What was said is about another page now: take it away."""
        ...

    def offer_undo(self, text: Phrase | str, undo: Callable[[], object]) -> None:
        """Say what was done and offer the way back."""
        ...

    def tell(self, message: Message) -> None:
        """Show a message in the page."""
        ...

    def run(
        self, title: Phrase | str, work: Callable[[Progress], R], done: Callable[[R], object],
        stopped: Callable[[], object] | None = None,
    ) -> object:  # fmt: skip
        """Run long work; its errors are told. ``stopped`` is called instead of ``done`` when it was cancelled or failed."""
        ...
