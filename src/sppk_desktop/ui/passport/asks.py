"""What the window of the passport asks for; the feature's book satisfies it, and `app` hands it in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.asks import Make


class RowShown(Protocol):
    """One line of the figures; a heading has no code."""

    @property
    def code(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def per(self) -> str: ...
    @property
    def cells(self) -> Sequence[int | None]: ...
    @property
    def total(self) -> int | None: ...
    @property
    def share(self) -> str: ...
    @property
    def change(self) -> int | None: ...
    @property
    def protected(self) -> bool: ...


class WarnedShown(Protocol):
    """Why sums do not meet."""

    @property
    def key(self) -> str: ...
    @property
    def text(self) -> Phrase: ...


class SheetShown(Protocol):
    """Everything the table shows."""

    @property
    def day(self) -> date: ...
    @property
    def before(self) -> date | None: ...
    @property
    def columns(self) -> Sequence[str]: ...
    @property
    def rows(self) -> Sequence[RowShown]: ...
    @property
    def warnings(self) -> Sequence[WarnedShown]: ...


class NameShown(Protocol):
    """One name behind a number."""

    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> int: ...
    @property
    def classes(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def change(self) -> str:
        """came, left or nothing."""
        ...


class NamesShown(Protocol):
    """The names behind a number."""

    @property
    def title(self) -> str: ...
    @property
    def per(self) -> str: ...
    @property
    def names(self) -> Sequence[NameShown]: ...
    @property
    def came(self) -> int: ...
    @property
    def left(self) -> int: ...
    @property
    def protected(self) -> bool: ...
    @property
    def children(self) -> int:
        """How many children live in the families of a list of families."""
        ...


class Book(Protocol):
    """Counts and names."""

    @property
    def adds_up(self) -> bool:
        """Whether families stand in one column only."""
        ...

    def renew(self) -> None:
        """Forget what was counted, if anything was written since."""
        ...

    def holds(self, *days: date | None) -> bool:
        """Whether these days were counted already."""
        ...

    def counting(self, *days: date | None) -> Callable[[Progress], None]:
        """Work that counts them."""
        ...

    def sheet(self, day: date, before: date | None, by: str, *, zeros: bool = False) -> SheetShown:
        """The figures of a day."""
        ...

    def may_name(self, code: str, day: date) -> bool:
        """Whether this reader may see the names behind a line."""
        ...

    def names(self, day: date, before: date | None, by: str, code: str, column: int | None = None) -> NamesShown:
        """Who stands behind a number."""
        ...

    def missing(self, day: date, key: str) -> NamesShown:
        """Who is not filled in."""
        ...


class SignedShown(Protocol):
    """A signed passport in a list."""

    @property
    def id(self) -> int: ...
    @property
    def number(self) -> str: ...
    @property
    def as_of(self) -> date: ...


class Papers(Protocol):
    """Papers, the workbook, and signing."""

    def school(self, day: date, language: str, *, protected: bool = False, by: str = "class") -> Make:
        """The school's passport, by class or broken down otherwise."""
        ...

    def school_docx(self, day: date, language: str, *, protected: bool = False) -> Make:
        """The same as a document the office edits."""
        ...

    def classes(self, day: date) -> Sequence[tuple[int, str]]:
        """The classes that have children on a day, in order."""
        ...

    def of_class(self, day: date, class_id: int, language: str, *, protected: bool = False) -> Make:
        """The numbers of one class."""
        ...

    def sheet(self, day: date, language: str, *, protected: bool = False) -> Make:
        """The same as a workbook."""
        ...

    def sign(self, day: date, signed_on: date, basis: str | None) -> int:
        """Keep the passport of a day for ever."""
        ...

    def signed(self) -> Sequence[SignedShown]:
        """Every signed passport, the newest first."""
        ...

    def reprint(self, id_: int, language: str, *, protected: bool = False, form: str = "pdf") -> Make:
        """A signed passport, as it was signed."""
        ...
