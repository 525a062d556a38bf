"""A report told as plain data: tables whose numbers know what they count, texts, and the period they are about.

Every subject tells its own tables; `app` puts them together into a report. One page shows any report and one writer prints
it. A report that was signed is kept as this data in both languages (`core.kept_reports`) and never counted again.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Final

from sqlalchemy.orm import Session

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.numbers import NumberForm
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, Words

PERCENT: Final = "%"


class Span(StrEnum):
    """How long a report looks back."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Period:
    """The days a report is about, both included; ``name`` is «2» of a quarter or a half-year, «2026/27» of a year."""

    span: Span
    since: date
    until: date
    name: str = ""

    def __contains__(self, day: date) -> bool:
        return self.since <= day <= self.until


@dataclass(frozen=True, slots=True)
class Figure:
    """One number and the records it counts: they are told together, so a list is never longer or shorter than its number.

    A sum or a percent is no count: ``value`` says it, ``ids`` are what it was made of. Unknown is ``None``, shown as a dash.
    """

    value: float | None
    kind: str = ""  # of the records; "" when there is nothing to open
    ids: tuple[int, ...] = ()
    unit: str = ""
    counts: bool = True  # whether the number is the size of the list
    protected: bool = False  # its list is not shown to a role that sees counts only; looking at it is journalled
    signed: bool = False  # a difference, said with its sign
    before: float | None = None  # the same number of the period before
    more: tuple[tuple[str, tuple[int, ...]], ...] = ()  # records of other kinds it was made of, too

    @classmethod
    def of(cls, kind: str, ids: Collection[int], *, protected: bool = False) -> Figure:
        """As many as these records, each once."""
        once = tuple(sorted(set(ids)))
        return cls(len(once), kind, once, protected=protected)

    @classmethod
    def sum_of(cls, kind: str, amounts: Mapping[int, float | None], unit: str = "", *, protected: bool = False) -> Figure:
        """The sum of what is known of these records; nothing known is unknown."""
        known = [amount for amount in amounts.values() if amount is not None]
        total = sum(known) if known else None
        return cls(total, kind, tuple(sorted(amounts)), unit, counts=False, protected=protected)

    @classmethod
    def share(cls, part: Figure, whole: Figure) -> Figure:
        """Percent of one count in another; nothing of nothing is unknown."""
        percent = round(100 * part.value / whole.value, 1) if part.value is not None and whole.value else None
        return cls(percent, part.kind, part.ids, PERCENT, counts=False, protected=part.protected)

    @classmethod
    def together(cls, parts: Sequence[Figure]) -> Figure:
        """The sum of numbers of several kinds of records; behind it stands what stands behind each of them."""
        known = [part.value for part in parts if part.value is not None]
        ids: dict[str, set[int]] = {}
        for kind, own in (listed for part in parts for listed in part.lists):
            ids.setdefault(kind, set()).update(own)
        first, *more = [(kind, tuple(sorted(own))) for kind, own in ids.items()] or [("", ())]
        value = round(sum(known), 1) if known else None
        counts = all(part.counts for part in parts)
        return cls(value, *first, counts=counts, protected=any(part.protected for part in parts), more=tuple(more))

    @property
    def lists(self) -> Sequence[tuple[str, tuple[int, ...]]]:
        """The kinds of records behind the number, and which of each."""
        return [(kind, ids) for kind, ids in ((self.kind, self.ids), *self.more) if kind and ids]

    @property
    def opens(self) -> bool:
        """Whether there is a list behind the number."""
        return bool(self.lists)


NOTHING: Final = Figure(None, counts=False)
"""Nobody keeps this number."""
Cell = Figure | str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a table; a band has no cells and heads the lines below it."""

    title: str
    cells: tuple[Cell, ...] = ()
    strong: bool = False
    key: str = ""  # by which the period before is found; the title where there is none

    @property
    def is_band(self) -> bool:
        """Whether it only heads others."""
        return not self.cells


@dataclass(frozen=True, slots=True)
class Table:
    """A table of numbers. ``head`` names the first column and the cells; ``note`` says what has to be known to read it."""

    key: str
    title: str
    head: tuple[str, ...]
    rows: tuple[Row, ...]
    note: str = ""
    short: str = ""  # for the list of parts, where the title is long
    bars: int = 0  # the column of numbers that is also drawn as bars, from 1; 0 is none


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A text the author writes; ``hint`` says what belongs here."""

    key: str
    title: str
    hint: str = ""
    text: str = ""
    short: str = ""
    watches: bool = False  # speaks of the numbers of the report: told to be old when they have changed since
    stale: tuple[str, ...] = ()  # what has changed since it was written, in words


@dataclass(frozen=True, slots=True)
class Criterion:
    """A line of a self-assessment: the criterion, its numbers and what is said of them, the documents that show it.

    ``evidence`` is what the program found; ``more`` the author adds. ``text`` and ``more`` are kept as texts are.
    """

    key: str
    title: str
    table: Table
    evidence: tuple[str, ...] = ()
    text: str = ""
    more: str = ""
    short: str = ""
    stale: tuple[str, ...] = ()

    @property
    def more_key(self) -> str:
        """The block in which the author adds evidence."""
        return f"{self.key}.evidence"


Chapter = Table | TextBlock | Criterion


@dataclass(frozen=True, slots=True)
class Told:
    """A report filled for a period, in one language. ``lines`` stand below the title: school, period, who wrote it."""

    title: str
    lines: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    signers: tuple[tuple[str, str], ...] = ()  # post and name
    addenda: tuple[str, ...] = ()

    def table(self, key: str) -> Table:
        """A table by its key."""
        return next(chapter for chapter in self.chapters if isinstance(chapter, Table) and chapter.key == key)


Chapters = Callable[[Session, Period, Words], Sequence[Chapter]]
"""Tells tables and empty texts for a period, in the language of the words."""


def drawn(tell: Chapters, column: int) -> Chapters:
    """The same table, one of its columns drawn as bars, too."""

    def chapters(session: Session, period: Period, words: Words) -> Sequence[Chapter]:
        return [replace(one, bars=column) if isinstance(one, Table) else one for one in tell(session, period, words)]

    return chapters


@dataclass(frozen=True)
class Report:
    """A kind of report: what it is called, who signs it, and what tells its chapters, in the order of the paper."""

    key: str
    title: Phrase
    post: Phrase  # of the author
    chapters: Sequence[Chapters]
    spans: tuple[Span, ...] = tuple(Span)
    first: Span = Span.QUARTER
    compartment: str = OFFICE
    authors: frozenset[Role] = frozenset()  # who writes its texts and signs it; others read
    wide: bool = True  # landscape
    compares: bool = False  # the period before stands beside the numbers from the start
    goes_out: bool = False  # leaves the school: numbers of few people are left out of its papers (see `core.small_numbers`)
    heading: Phrase | None = None  # on the screen, where the title of the paper is too long for it
    signs_too: Sequence[Phrase] = ()  # posts that sign between author and director
    posts: Mapping[Role, Phrase] = field(default_factory=dict)  # where writers of several roles sign: beside which of the posts


@dataclass(frozen=True, slots=True)
class Named:
    """One record behind a number: a short mark (class, day), its name, and what opens it."""

    kind: str
    id: int
    classes: str  # the mark; pupils and families are marked with their classes
    name: str
    change: str = ""


def tables_of(chapters: Sequence[Chapter]) -> Iterator[Table]:
    """Every table of numbers, those of criteria, too."""
    for one in chapters:
        if isinstance(one, Table):
            yield one
        elif isinstance(one, Criterion):
            yield one.table


def with_tables(told: Told, change_one: Callable[[Table], Table]) -> Told:
    """The report with every table changed."""

    def changed(one: Chapter) -> Chapter:
        if isinstance(one, Table):
            return change_one(one)
        return replace(one, table=change_one(one.table)) if isinstance(one, Criterion) else one

    return replace(told, chapters=tuple(changed(one) for one in told.chapters))


def compared(now: Told, then: Told) -> Told:
    """The report with the numbers of the period before beside its own; lines that were not there stay without."""
    past = {
        (table.key, row.key or row.title, at): cell.value
        for table in tables_of(then.chapters)
        for row in table.rows
        for at, cell in enumerate(row.cells)
        if isinstance(cell, Figure)
    }

    def cell_of(table: Table, row: Row, at: int, cell: Cell) -> Cell:
        if not isinstance(cell, Figure):
            return cell
        return replace(cell, before=past.get((table.key, row.key or row.title, at)))

    def table_of(table: Table) -> Table:
        rows = tuple(
            replace(row, cells=tuple(cell_of(table, row, at, cell) for at, cell in enumerate(row.cells))) for row in table.rows
        )
        return replace(table, rows=rows)

    return with_tables(now, table_of)


USUAL: Final = NumberForm()
"""How windows write numbers; a paper brings the school's own way."""


def number(value: float | None, unit: str = "", form: NumberForm = USUAL) -> str:
    """«1 012», «66,7 %»; unknown is a dash, none is a short one."""
    if value is None:
        return "—"
    if not value and not unit:
        return "–"
    text = form.decimal(value)
    return f"{text}\N{NO-BREAK SPACE}{unit}" if unit else text


def said(figure: Figure, form: NumberForm = USUAL) -> str:
    """A number as it is read: «12», «66,7 %», a difference with its sign."""
    if figure.signed and figure.value is not None:
        return with_sign(figure.value, form)
    return number(figure.value, figure.unit, form)


def change(figure: Figure, form: NumberForm = USUAL) -> str:
    """«+3», «−2», «0»; nothing where one of the two is not known, both are none, or the number is itself a difference."""
    if figure.before is None or figure.value is None or figure.signed or not (figure.before or figure.value):
        return ""
    return with_sign(round(figure.value - figure.before, 1), form)


def with_sign(by: float, form: NumberForm = USUAL) -> str:
    """«+3», «−2», «0»."""
    text = number(abs(by), form=form) if by else "0"
    return f"+{text}" if by > 0 else f"−{text}" if by < 0 else text


@dataclass(frozen=True, slots=True)
class Shown:
    """A report as the page shows it. ``signed`` is the number it was signed under; then nothing of it changes any more."""

    told: Told
    period: Period
    title: str  # of the period, in words
    signed: str = ""
    signed_id: int | None = None
    before: str = ""  # the period it is compared with, in words
    writes: bool = False
    problems: Sequence[str] = field(default=())
