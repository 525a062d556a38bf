"""Screens told as data: what a list shows, what a form asks, what can be done. Windows and papers read these."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from sqlalchemy import ColumnElement, Select, and_, func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Field, Kind, fields_of
from sppk_desktop.core.records import OFFICE
from sppk_desktop.core.words import Phrase


class Tone(StrEnum):
    """The state a chip or line carries; always beside a word or an icon, never colour alone."""

    NEUTRAL = "neutral"
    INFO = "info"
    CAREFUL = "careful"
    DANGER = "danger"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Chip:
    """A state or category shown as a small label."""

    text: str
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class Trend:
    """Figures in the order of their days, drawn as a small line; ``None`` is a gap: not observed."""

    points: tuple[float | None, ...]
    most: float
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a list. ``kind`` says how the cell is shown; ``width`` is in average characters.

    ``rank``: 0 never hides on a narrow screen, higher ranks hide first. ``sortable`` columns are sorted by the database.
    """

    key: str
    header: Phrase
    kind: Kind | str = Kind.TEXT  # or "chips", "class", "toned" (a `Chip` as plain text in its tone), "trend" (a `Trend`)
    width: int = 14
    rank: int = 0
    shown: bool = True
    sortable: bool = True
    marks_hits: bool = False  # search hits are marked inside the word


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a filter's menu."""

    key: str
    label: Phrase | str


@dataclass(frozen=True, slots=True)
class Filter:
    """A pill above the list; ``choices`` are read when its menu opens."""

    key: str
    label: Phrase
    choices: Callable[[Session], Sequence[Choice]]
    start: str | None = None  # chosen at first


@dataclass(frozen=True, slots=True)
class Request:
    """What the person asks of a list: search text as typed, chosen filters, order."""

    search: str = ""
    filters: Mapping[str, str] = field(default_factory=dict)
    sort: str = ""  # a column key; "" is the list's own order
    descending: bool = False
    limit: int = 0  # only the first so many ids, for the first screenful while typing; 0 is all


class RowSource(Protocol):
    """Where a list gets its rows. ``ids`` gives the whole order at once, ``rows`` the cells of one page."""

    @property
    def columns(self) -> Sequence[Column]:
        """What is shown of a row."""
        ...

    @property
    def filters(self) -> Sequence[Filter]:
        """The pills above the list."""
        ...

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """Ids of all rows asked for, in order; must not load anything else."""
        ...

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """Cells of these rows, one value per column, by id."""
        ...


@dataclass(frozen=True)
class PlainRows:
    """The rows of one record class that needs no joins: columns are its own attributes."""

    record: type[Any]
    columns: Sequence[Column]
    search_in: Sequence[Any] = ()  # folded columns
    order: Sequence[Any] = ()
    filters: Sequence[Filter] = ()
    conditions: Mapping[str, Callable[[str], ColumnElement[bool]]] = field(default_factory=dict)

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        return session.scalars(self._select(request)).all()

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        chosen = [getattr(self.record, column.key) for column in self.columns]
        found = session.execute(select(self.record.id, *chosen).where(self.record.id.in_(ids)))
        return {row[0]: row[1:] for row in found}

    def _select(self, request: Request) -> Select[int]:
        wanted = [self.record.removed_at.is_(None)]
        for word in search_fold(request.search).split():
            wanted.append(and_(func.coalesce(*self.search_in, "").contains(word, autoescape=True)))
        wanted += [self.conditions[key](value) for key, value in request.filters.items() if value and key in self.conditions]
        order = [getattr(self.record, request.sort)] if request.sort else list(self.order)
        if request.descending:
            order = [column.desc() for column in order]
        found = select(self.record.id).where(*wanted).order_by(*order, self.record.id)
        return found.limit(request.limit) if request.limit else found


@dataclass(frozen=True, slots=True)
class FieldRow:
    """Several fields on one line of a form and of the paper (6.3: rooms, area, people)."""

    fields: tuple[str, ...]
    label: Phrase | None = None
    number: str = ""


class RowsLayout(StrEnum):
    """How nested rows stand on paper."""

    TABLE = "table"  # a ruled table
    PAIRS = "pairs"  # two records on a line
    LINES = "lines"  # columns of handwriting lines
    SIGNATURES = "signatures"  # people who sign at the end


@dataclass(frozen=True, slots=True)
class Rows:
    """A nested table of a form: each line is a record of ``record`` tied to the parent by ``parent_link``."""

    name: str
    record: type[Any]
    parent_link: str
    fields: tuple[str, ...]
    label: Phrase | None = None
    number: str = ""
    least_rows: int = 0
    blank_rows: int = 4  # empty rows on a blank form
    layout: RowsLayout = RowsLayout.TABLE
    widths: tuple[float, ...] = ()  # of the columns on paper, in millimetres
    strong: str = ""  # rows with this value are set in bold


class Layout(StrEnum):
    """How the items of a section stand on paper."""

    LINES = "lines"  # one under the other
    COLUMNS = "columns"  # the options of one field in columns
    SIGNS = "signs"  # many short fields with the same few boxes, in columns
    SIGNATURES = "signatures"  # the people of the form's signature rows, then the other party


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of a form, numbered as the paper is. What follows ``items`` is for the paper only."""

    number: str
    title: Phrase
    items: tuple[str | FieldRow | Rows, ...]
    headed: bool = True  # whether the paper gives it a head of its own
    paper_number: str = ""  # where the paper joins several numbers
    recalls: bool = False  # shows last time's answers
    asks_change: bool = False  # and lines carry "same / better / worse"
    layout: Layout = Layout.LINES
    columns: int = 1
    page: int = 1


@dataclass(frozen=True, slots=True)
class Form:
    """What is asked of one record, in the paper's order. ``check`` gives field name → what is wrong."""

    record: type[Any]
    sections: tuple[Section, ...]
    check: Callable[[Mapping[str, Any]], Mapping[str, Phrase]] | None = None

    @property
    def fields(self) -> Mapping[str, Field]:
        """The described fields of the record."""
        return fields_of(self.record)


@dataclass(frozen=True, slots=True)
class Screen:
    """A plain subject: a list and the form of its record. Richer screens are built by hand in ``ui``."""

    key: str
    title: Phrase
    rows: RowSource
    form: Form
    new: Phrase  # text of the button that makes one
    empty: Phrase  # what is missing and what makes it come
    compartment: str = OFFICE
    roles: frozenset[str] = frozenset()  # empty: every role of the compartment
    writers: frozenset[str] = frozenset()  # empty: every role that may see it
