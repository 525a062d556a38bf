"""A register told as data: fields of its form, columns of its list and its journal, what is waited for, its papers.

A subject gives `Register`s in groups; `app.registers` makes of each the page in the tab «Journals», the printed journal, the
papers of an entry, the line on Today, the moment on a timeline, the draft and what opens it. A new register is one more value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session

from sppk_desktop.core.fields import Field, Kind, fields_of
from sppk_desktop.core.screens import Column, Filter, Form, Rows, Screen
from sppk_desktop.core.words import ENGLISH, Phrase, T
from sppk_desktop.features.activity.documents import Head, Journal, Told
from sppk_desktop.features.activity.listing import JournalRows, JournalView, holds_code, option_filter, state_filter, year_filter
from sppk_desktop.features.activity.records import Lasts, Waits
from sppk_desktop.features.activity.sheet import Entry, Sheet
from sppk_desktop.features.activity.states import State, state_of

_WIDTHS: Final = {
    Kind.TEXT: 28,
    Kind.LONG: 34,
    Kind.CHOICE: 22,
    Kind.CHOICES: 26,
    Kind.DATE: 12,
    Kind.YES_NO: 10,
    Kind.INTEGER: 8,
}
_ON_PAPER: Final = {Kind.TEXT: 34.0, Kind.LONG: 46.0, Kind.CHOICE: 27.0, Kind.CHOICES: 30.0, Kind.DATE: 18.0, Kind.YES_NO: 14.0}
_OTHER: Final = 16.0
COLUMNS: Final[Mapping[str, Column]] = {
    "number": Column("number", T("№"), width=13, rank=1),
    "on": Column("on", T("Date"), Kind.DATE, width=11),
    "who": Column("who", T("Child or family"), width=28, marks_hits=True),
    "class": Column("class", T("Class"), "class", width=6, rank=1, sortable=False),
    "state": Column("state", T("Status"), "chips", width=15, sortable=False),
    "staff": Column("staff", T("Specialist"), width=22, rank=2, sortable=False),
    "organisation": Column("organisation", T("To whom", "a paper"), width=28, sortable=False),
}
"""Columns every register may name; any other name is a field of its record."""
_HEADS: Final[Mapping[str, Head]] = {
    "who": Head(T("Child or family"), 34, lambda told, row: told.who(row)),
    "class": Head(T("Class"), 11, lambda told, row: told.known.class_name(row)),
    "staff": Head(T("Specialist"), 28, lambda told, row: told.colleague(row)),
    "organisation": Head(T("To whom", "a paper"), 38, lambda told, row: told.known.organisation(row)),
    "state": Head(T("Status"), 22, lambda told, row: _state(told, row)),
}


@dataclass(frozen=True)
class EntryPaper:
    """A document of one entry. ``draw`` puts it on a PDF or a DOCX alike; ``blank`` ones make sense without an entry, too."""

    title: Phrase
    draw: Callable[[Sheet, Entry], None]
    blank: bool = False
    office: bool = True  # can be given out as a DOCX


@dataclass(frozen=True)
class Register:
    """One register. ``columns`` and ``heads`` name fields, or one of `COLUMNS`; ``choose`` are the fields offered as filters."""

    key: str
    title: Phrase
    form: Form
    columns: Sequence[str | Column]
    new: Phrase
    empty: Phrase
    heads: Sequence[str | Head] = ()  # of the printed journal; nothing named: the columns of the list
    choose: Sequence[str] = ()
    states: Sequence[State] = ()  # where they are not all those of its record
    kinds: Sequence[str] = ()  # which kinds of its record it holds, where several registers share a table
    others: Mapping[str, Any] | None = None  # what a new entry begins with
    icon: str = "book"
    remind: Phrase | None = None  # "{name}: …" on Today while something is waited for
    papers: Sequence[EntryPaper] = ()
    sheets: Sequence[EntryPaper] = ()  # of the register as a whole, as of today
    keep: Callable[[Session, Any], None] | None = None  # what saving an entry brings with it; removing and restoring, too
    whole: bool = False  # printed as a whole, whatever the year: a directory
    told: bool = True  # on the timelines of the children and families it names

    @property
    def record(self) -> type[Any]:
        """The class of its entries."""
        return self.form.record

    @property
    def nested(self) -> Sequence[Rows]:
        """The rows its form holds."""
        return [item for section in self.form.sections for item in section.items if isinstance(item, Rows)]

    @property
    def members(self) -> Rows | None:
        """The rows that name pupils, if there are any."""
        return next((rows for rows in self.nested if "pupil_id" in rows.fields), None)

    def screen(self, view: JournalView) -> Screen:
        """Its list and form for whoever looks."""
        fields = fields_of(self.record)
        filters: list[Filter] = []
        if issubclass(self.record, (Waits, Lasts)):
            filters.append(state_filter(self.record, self.states))
        filters.append(year_filter(self.record))
        filters += [option_filter(name, fields[name].label, fields[name].options) for name in self.choose]
        conditions = {name: _condition(self.record, fields[name]) for name in self.choose}
        rows = JournalRows(view, self.record, [self._column(one) for one in self.columns], filters, conditions, self.kinds)
        form = self.form if view.names_protected else _without_protected(self.form)
        return Screen(self.key, self.title, rows, form, new=self.new, empty=self.empty)

    def _column(self, named: str | Column) -> Column:
        if isinstance(named, Column):
            return named
        if named in COLUMNS:
            return COLUMNS[named]
        field, place = fields_of(self.record)[named], list(self.columns).index(named)
        sortable = field.kind not in (Kind.LONG, Kind.CHOICES)
        return Column(
            named, field.short or field.label, field.kind, width=_WIDTHS.get(field.kind, 14), rank=max(0, min(3, place - 2)),
            sortable=sortable, marks_hits=named in getattr(self.record, "FOUND_BY", ()) and place < 3,
        )  # fmt: skip

    @property
    def journal(self) -> Journal:
        """Title and columns of its printed journal."""
        named: Sequence[str | Head] = self.heads or [one if isinstance(one, str) else one.key for one in self.columns]
        return self.title, [self._head(name) for name in named]

    def _head(self, name: str | Head) -> Head:
        if isinstance(name, Head):
            return name
        if name in _HEADS:
            return _HEADS[name]
        if name == "number":
            return Head(T("№"), 22, lambda told, row: told.field(row, "number"))
        field = fields_of(self.record)[name]
        width = _ON_PAPER.get(field.kind, _OTHER)
        return Head(field.short or field.label, width, lambda told, row: told.field(row, name))


@dataclass(frozen=True)
class RegisterGroup:
    """Registers that belong together, under a heading of the tab. ``seed`` fills what a new school starts with, once."""

    title: Phrase
    registers: Sequence[Register]
    seed: Callable[[Session], None] | None = None
    is_seeded: Callable[[Session], bool] = lambda _session: True


def _without_protected(form: Form) -> Form:
    """The same form for whom protected answers are not shown."""
    hidden = {name for name, field in form.fields.items() if field.locked}
    if not hidden:
        return form
    sections = tuple(replace(each, items=tuple(item for item in each.items if item not in hidden)) for each in form.sections)
    return replace(form, sections=tuple(each for each in sections if each.items))


def _condition(record: Any, field: Field) -> Callable[[str], ColumnElement[bool]]:
    column = getattr(record, field.name)
    if field.kind is Kind.CHOICES:
        return lambda code: holds_code(column, code)
    return lambda code: column == code


def _state(told: Told, row: Any) -> str:
    state = state_of(row, told.today)
    return told.words.say(state.label) if state else ""


ANYBODY: Final = JournalView(ENGLISH, date.max)
"""A view for what only needs forms and titles."""
