"""What the windows of the diary ask for; the feature's book satisfies it, and `app` hands it in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from sppk_desktop.core.cards import Header, Moment
from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import Chip, RowSource
from sppk_desktop.core.timeline import Page
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.asks import Make


class ReckonedShown(Protocol):
    """Score and change of what is being typed."""

    @property
    def score(self) -> str: ...
    @property
    def detail(self) -> Phrase: ...
    @property
    def word(self) -> Chip | None: ...
    @property
    def verdicts(self) -> Mapping[str, str]:
        """Indicator to better, worse, same, unknown."""
        ...


class DiaryShown(Protocol):
    """One family's diary."""

    @property
    def id(self) -> int: ...
    @property
    def family_id(self) -> int: ...
    @property
    def revision(self) -> int: ...
    @property
    def header(self) -> Header: ...
    @property
    def chip(self) -> Chip: ...
    @property
    def line(self) -> str: ...
    @property
    def closed(self) -> bool: ...
    @property
    def last(self) -> Mapping[str, int | None]: ...
    @property
    def last_on(self) -> date | None: ...
    @property
    def last_score(self) -> float | None: ...
    @property
    def values(self) -> Mapping[str, Any]:
        """What a new entry begins with."""
        ...

    @property
    def moments(self) -> Sequence[Moment]: ...
    @property
    def earlier(self) -> date | None:
        """The day to read on from; None: that was all."""
        ...


class PointShown(Protocol):
    """One signed entry in the chart."""

    @property
    def id(self) -> int: ...
    @property
    def on(self) -> date: ...
    @property
    def score(self) -> float | None: ...
    @property
    def said(self) -> str:
        """The score in words."""
        ...

    @property
    def levels(self) -> Mapping[str, int | None]: ...


class EntryShown(Protocol):
    """One signed entry."""

    @property
    def id(self) -> int: ...
    @property
    def observation_id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def chip(self) -> Chip | None: ...
    @property
    def lines(self) -> Sequence[tuple[str, str]]: ...
    @property
    def corrections(self) -> Sequence[tuple[str, str, str]]: ...


class Diaries(Protocol):
    """The diaries of one unlocked vault."""

    @property
    def rows(self) -> RowSource: ...
    @property
    def put_on_fields(self) -> Sequence[Field]: ...
    @property
    def terms_fields(self) -> Sequence[Field]: ...
    @property
    def take_off_fields(self) -> Sequence[Field]: ...
    @property
    def entry_fields(self) -> Mapping[str, Field]: ...
    @property
    def indicators(self) -> Sequence[tuple[str, Phrase]]: ...
    def earlier(self, observation_id: int, until: date) -> Page:
        """The diary read on, up to a day."""
        ...

    def show(self, observation_id: int) -> DiaryShown:
        """One family's diary."""
        ...

    def entry(self, entry_id: int) -> EntryShown:
        """One signed entry."""
        ...

    def history(self, observation_id: int) -> Sequence[PointShown]:
        """The signed entries of one family for its chart, the first first."""
        ...

    def reckoned(
        self, last: Mapping[str, int | None], now: Mapping[str, int | None], before: float | None = None
    ) -> ReckonedShown:
        """Score and change of what is being typed."""
        ...

    def gaps(self, observation_id: int, values: Mapping[str, Any]) -> Sequence[tuple[str, Phrase]]:
        """What signing still wants."""
        ...

    def start_values(self) -> dict[str, Any]:
        """What putting a family on begins with."""
        ...

    def put_on(self, family_id: int, values: Mapping[str, Any]) -> int:
        """Begin a diary."""
        ...

    def terms(self, observation_id: int) -> dict[str, Any]:
        """What can be changed of a running observation."""
        ...

    def change_terms(self, observation_id: int, values: Mapping[str, Any]) -> None:
        """Change it."""
        ...

    def take_off(self, observation_id: int, values: Mapping[str, Any]) -> Callable[[], None]:
        """End the observation; returns the way back."""
        ...

    def sign(self, observation_id: int, values: Mapping[str, Any]) -> int:
        """Make a final entry."""
        ...

    def correct(self, entry_id: int, reason: str, body: str) -> None:
        """Add a correction to a signed entry."""
        ...


class Papers(Protocol):
    """The diary on paper, in a language of its own: ky or ru."""

    def family(self, observation_id: int, language: str, *, whole: bool = False) -> Make:
        """One family's diary of this school year, or from its beginning."""
        ...

    def book(self, language: str, *, last_year: bool = False) -> Make:
        """Every diary of this school year or the one before, with the list of the families in front."""
        ...
