"""What the windows of the cards ask for; the feature's book satisfies it, and `app` hands it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

from sppk_desktop.core.cards import Header
from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import Chip, Form, RowSource
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.asks import CorrectionShown, GapShown, Make


class ReckonedShown(Protocol):
    """What is typed comes to."""

    @property
    def said(self) -> str: ...
    @property
    def level(self) -> Chip | None: ...
    @property
    def dangers(self) -> Sequence[str]: ...
    @property
    def advised(self) -> Sequence[tuple[str, str]]: ...


class CardShown(Protocol):
    """One card."""

    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def owner_id(self) -> int: ...
    @property
    def revision(self) -> int: ...
    @property
    def header(self) -> Header: ...
    @property
    def chip(self) -> Chip: ...
    @property
    def title(self) -> str: ...
    @property
    def line(self) -> str: ...
    @property
    def signed(self) -> bool: ...
    @property
    def values(self) -> Mapping[str, Any]: ...
    @property
    def last(self) -> Mapping[str, Any]: ...
    @property
    def last_on(self) -> date | None: ...
    @property
    def corrections(self) -> Sequence[CorrectionShown]: ...
    @property
    def notices(self) -> Sequence[int]: ...
    @property
    def form(self) -> Form: ...


class ChangeShown(Protocol):
    """Where a figure went: a word and a shape."""

    @property
    def label(self) -> Phrase: ...
    @property
    def arrow(self) -> str: ...
    @property
    def value(self) -> str: ...


class SignShown(Protocol):
    """One indicator at every card."""

    @property
    def code(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def levels(self) -> Sequence[int | None]: ...
    @property
    def change(self) -> ChangeShown: ...


class BlockShown(Protocol):
    """A block of indicators at every card."""

    @property
    def label(self) -> str: ...
    @property
    def sums(self) -> Sequence[int | None]: ...
    @property
    def most(self) -> int: ...
    @property
    def change(self) -> ChangeShown: ...
    @property
    def signs(self) -> Sequence[SignShown]: ...


class OverTimeShown(Protocol):
    """Signed cards beside each other."""

    @property
    def days(self) -> Sequence[date]: ...
    @property
    def totals(self) -> Sequence[int | None]: ...
    @property
    def levels(self) -> Sequence[str]: ...
    @property
    def joined(self) -> Sequence[bool]: ...
    @property
    def most(self) -> int: ...
    @property
    def blocks(self) -> Sequence[BlockShown]: ...
    @property
    def change(self) -> ChangeShown: ...
    @property
    def better(self) -> int: ...
    @property
    def worse(self) -> int: ...


class Cards(Protocol):
    """The cards of one unlocked vault. ``kind`` is adolescent or family."""

    def show(self, kind: str, card_id: int) -> CardShown:
        """One card."""
        ...

    def reckoned(self, kind: str, values: Mapping[str, Any], card_id: int) -> ReckonedShown:
        """What is typed comes to."""
        ...

    def verdict(self, asked: Field, last: Any, now: Any) -> str:
        """Better, worse, same, different."""
        ...

    def start(self, kind: str, owner_id: int) -> int:
        """The unsigned card of a pupil or a family, or a new one."""
        ...

    def claim(self, kind: str, code: str, owner_id: int) -> int:
        """The same for an empty form that came back: its code opens the card from now on."""
        ...

    def keep(self, kind: str, card_id: int, values: Mapping[str, Any], revision: int) -> tuple[int, int | None]:
        """Save; the new revision, and the check-list of a danger just seen."""
        ...

    def tell_of(self, kind: str, card_id: int, situation: str, seen: str) -> int:
        """Open a check-list that does not open by itself."""
        ...

    def gaps(self, kind: str, values: Mapping[str, Any], card_id: int) -> Sequence[GapShown]:
        """What signing still wants."""
        ...

    def sign(self, kind: str, card_id: int, values: Mapping[str, Any], revision: int) -> tuple[str, int | None]:
        """Freeze; the number, and the check-list of a danger just seen."""
        ...

    def correct(self, kind: str, card_id: int, reason: str, body: str) -> None:
        """Add to a signed card."""
        ...

    def remove(self, kind: str, card_id: int) -> Callable[[], None]:
        """Into the recycle bin; returns the way back."""
        ...

    def over_time(self, kind: str, owner_id: int) -> OverTimeShown:
        """Signed cards beside each other."""
        ...


class Papers(Protocol):
    """The cards on paper, in a language of its own: ky or ru."""

    def blank(self, kind: str, language: str) -> Make:
        """The empty form."""
        ...

    def prefilled(self, kind: str, card_id: int, language: str) -> Make:
        """The form with what is known, the card before pointed at."""
        ...

    def completed(self, kind: str, card_id: int, language: str, *, codes_only: bool = False) -> Make:
        """The card; with codes for protected facts where a family may read it."""
        ...

    def key(self, language: str) -> Make:
        """What the codes of protected facts mean: stays in the service."""
        ...

    def comparison(self, kind: str, owner_id: int, language: str, *, codes_only: bool = False) -> Make:
        """The signed cards beside each other."""
        ...


@dataclass(frozen=True)
class Ways:
    """Where the windows of the cards lead to; `app` knows the other subjects."""

    pupils: RowSource
    families: RowSource
    danger: Callable[[int], object]  # shows the check-list of a notification
    scans: Callable[[str, int], object]
    help_plan: Callable[[str], Callable[[int], object] | None]  # by the table of the card; None: nobody makes plans here
