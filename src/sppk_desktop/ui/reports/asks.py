"""What the page of a report asks for; the feature's book satisfies it, and `app` hands it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.reports import Figure, Named, Period, Report, Shown, Span
from sppk_desktop.ui.asks import Make


class SignedShown(Protocol):
    """A signed report in a list."""

    @property
    def id(self) -> int: ...
    @property
    def number(self) -> str: ...
    @property
    def period(self) -> Period: ...
    @property
    def title(self) -> str: ...


class Book(Protocol):
    """One kind of report over the open vault."""

    report: Report

    @property
    def kind(self) -> str:
        """What the journal of actions calls such a report."""
        ...

    @property
    def writes(self) -> bool:
        """Whether this person writes its texts and signs it."""
        ...

    def period(self, span: Span, day: date) -> Period:
        """The period of a kind a day lies in."""
        ...

    def turn(self, period: Period, step: int) -> Period:
        """The period before, or after."""
        ...

    def show(self, period: Period, *, compare: bool = False) -> Shown:
        """The report of a period, counted here and now."""
        ...

    @property
    def state(self) -> object:
        """While it is the same, what was counted before still holds."""
        ...

    def known(self, period: Period, *, compare: bool = False) -> Shown | None:
        """The report of a period if it need not be counted."""
        ...

    def counting(self, period: Period, *, compare: bool = False) -> Callable[[Progress], Shown]:
        """Work that counts it."""
        ...

    def with_texts(self, shown: Shown) -> Shown:
        """The same numbers with the texts as they are now."""
        ...

    def write(self, period: Period, block: str, text: str) -> str:
        """Keep a text; the one before."""
        ...

    def may_name(self, figure: Figure) -> bool:
        """Whether this reader may see what stands behind a number."""
        ...

    def names(self, figure: Figure, title: str) -> Sequence[Named]:
        """The records behind a number."""
        ...

    def naming(self, figure: Figure) -> Callable[[Progress], Sequence[Named]]:
        """The same as work; whoever shows what it found says so to `named`."""
        ...

    def named(self, figure: Figure, title: str, found: Sequence[Named]) -> None:
        """These records are shown."""
        ...

    def signing(self, period: Period, signed_on: date) -> Callable[[Progress], int]:
        """Work that keeps the report for ever."""
        ...

    def correct(self, signed_id: int, text: str) -> None:
        """Add a correction below a signed report."""
        ...

    def signed(self) -> Sequence[SignedShown]:
        """Every signed report of this kind, the newest first."""
        ...

    def paper(self, period: Period, language: str, form: str = "pdf", *, compare: bool = False) -> Make:
        """The report as pdf, docx or xlsx."""
        ...

    @property
    def leaves(self) -> bool:
        """Whether it leaves the hands of whoever wrote it: then its hand-over is written down before there is a paper."""
        ...

    def look(self, period: Period, language: str, *, compare: bool = False) -> Make:
        """The report as pdf, marked on every page as one to look at."""
        ...

    def once_given(self, period: Period, then: Callable[[], None]) -> None:
        """Ask who receives it, write that down, then go on; at once where it does not leave."""
        ...
