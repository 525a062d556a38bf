"""A field told once: its column, label, limits and kind of editor; form, table, paper and sheet all follow from it.

Use in a record class::

    surname: Mapped[str] = text(T("Surname"), limit=60, required=True)
    heating: Mapped[str | None] = choice(T("Heating"), HEATING, number="6.5")

Unknown is not no: every field that is not ``required`` is NULL until somebody looked.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any, cast

from sqlalchemy import JSON, Boolean, Date, DateTime, Integer, Numeric, String, Text, Time
from sqlalchemy.orm import InspectionAttr, MappedColumn, class_mapper, mapped_column
from sqlalchemy.types import TypeEngine

from sppk_desktop.core.words import Phrase


class Kind(StrEnum):
    """What a field holds; chooses editor, table cell, paper cell and sheet cell."""

    TEXT = "text"
    LONG = "long"  # several lines
    INTEGER = "integer"
    DECIMAL = "decimal"
    MONEY = "money"  # whole som
    DATE = "date"
    TIME = "time"
    MOMENT = "moment"  # date and time
    YES_NO = "yes_no"
    CHOICE = "choice"  # one code of `options`
    CHOICES = "choices"  # list of codes
    CATALOGUE = "catalogue"  # one code of an editable catalogue
    CATALOGUES = "catalogues"  # list of codes
    PHONE = "phone"
    PIN = "pin"
    LINK = "link"  # id of a record of class `link`


@dataclass(frozen=True, slots=True)
class Option:
    """One answer of a choice. ``short`` is for segmented buttons and paper; ``locked`` ones never stand on a prefilled form."""

    code: str
    label: Phrase
    short: Phrase | None = None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """Everything the screens and papers need to know of one column."""

    kind: Kind
    label: Phrase
    name: str = ""
    short: Phrase | None = None  # for paper and table heads
    help: Phrase | None = None
    unit: Phrase | None = None
    required: bool = False
    limit: int | None = None  # characters
    least: float | None = None
    most: float | None = None
    options: tuple[Option, ...] = ()
    catalogue: str = ""  # name of an editable catalogue
    link: str = ""  # record class name, for Kind.LINK
    number: str = ""  # the paper's own numbering, e.g. "6.5"
    lines: int = 1  # handwriting lines on a blank form
    locked: bool = False  # protected: codes only on paper the family sees, never the last value
    code: str = ""  # what a locked field is called on that paper, e.g. "9.1 з"
    groups: tuple[str, ...] = ()  # which groups of the catalogue are offered; empty: all
    has: bool = False  # yes/no is said "there is / there is none"
    past: bool = False  # a day that cannot lie ahead: of a birth, of what was seen or done
    unknown: Phrase | None = None  # what no answer means, where it is not «not looked at»
    makes: Callable[[str], tuple[str, Phrase] | None] | None = None
    """For a link: the name of a new record that what was typed would make, and how it is told; saving makes it."""

    def option(self, code: str | None) -> Option | None:
        """The option with this code."""
        return next((option for option in self.options if option.code == code), None)


def field_of(attribute: Any) -> Field:
    """The description behind ``Family.street`` (class attribute) or a column."""
    column = attribute if hasattr(attribute, "info") and "field" in attribute.info else attribute.property.columns[0]
    described: Field = column.info["field"]
    return described if described.name else replace(described, name=getattr(attribute, "key", column.key))


def fields_of(record: type[Any]) -> dict[str, Field]:
    """Every described field of a record class, by attribute name, in the order they were told.

    A class without a table, which only a form fills in, tells them as ``told_fields``.
    """
    if (told := getattr(record, "told_fields", None)) is not None:
        return {name: replace(field, name=name) for name, field in told.items()}
    return dict(_fields_of(cast("Hashable", record)))


@cache
def _fields_of(record: type[Any]) -> dict[str, Field]:
    return {
        prop.key: replace(prop.columns[0].info["field"], name=prop.key)
        for prop in class_mapper(record).column_attrs
        if isinstance(prop, InspectionAttr) and "field" in prop.columns[0].info
    }


def _column(kind: Kind, type_: TypeEngine[Any], label: Phrase, *, required: bool = False, index: bool = False,
            default: Any = None, **described: Any) -> MappedColumn[Any]:  # fmt: skip
    field = Field(kind=kind, label=label, required=required, **described)
    return mapped_column(type_, nullable=not required, index=index or None, default=default, info={"field": field})


def text(label: Phrase, *, limit: int = 200, **described: Any) -> MappedColumn[Any]:
    """One line of text."""
    return _column(Kind.TEXT, String(limit), label, limit=limit, **described)


def long_text(label: Phrase, *, limit: int = 20_000, lines: int = 2, **described: Any) -> MappedColumn[Any]:
    """Several lines; ``lines`` is what a blank form leaves for handwriting."""
    return _column(Kind.LONG, Text(), label, limit=limit, lines=lines, **described)


def integer(label: Phrase, *, least: int = 0, most: int = 1_000_000, **described: Any) -> MappedColumn[Any]:
    """A whole number that may be empty."""
    return _column(Kind.INTEGER, Integer(), label, least=least, most=most, **described)


def decimal(label: Phrase, *, least: float = 0, most: float = 1_000_000, places: int = 1, **described: Any) -> MappedColumn[Any]:
    """A decimal number that may be empty."""
    return _column(Kind.DECIMAL, Numeric(12, places, asdecimal=False), label, least=least, most=most, **described)


def money(label: Phrase, **described: Any) -> MappedColumn[Any]:
    """Whole som."""
    return _column(Kind.MONEY, Integer(), label, least=0, most=100_000_000, **described)


def date(label: Phrase, **described: Any) -> MappedColumn[Any]:
    """A calendar date, typed as dd.mm.yyyy."""
    return _column(Kind.DATE, Date(), label, **described)


def time(label: Phrase, **described: Any) -> MappedColumn[Any]:
    """A time of day."""
    return _column(Kind.TIME, Time(), label, **described)


def moment(label: Phrase, **described: Any) -> MappedColumn[Any]:
    """A local date and time, as the wall clock of the office shows it."""
    return _column(Kind.MOMENT, DateTime(), label, **described)


def yes_no(label: Phrase, **described: Any) -> MappedColumn[Any]:
    """Yes, no, or not looked at (NULL)."""
    return _column(Kind.YES_NO, Boolean(), label, **described)


def choice(label: Phrase, options: Iterable[Option], **described: Any) -> MappedColumn[Any]:
    """One of a fixed list; stores the code."""
    return _column(Kind.CHOICE, String(40), label, options=tuple(options), **described)


def choices(label: Phrase, options: Iterable[Option], **described: Any) -> MappedColumn[Any]:
    """Any number of a fixed list; stores a JSON list of codes, NULL when not looked at."""
    return _column(Kind.CHOICES, JSON(none_as_null=True), label, options=tuple(options), **described)


def catalogue(label: Phrase, name: str, **described: Any) -> MappedColumn[Any]:
    """One entry of an editable catalogue (``resources/catalogues``); stores its stable code."""
    return _column(Kind.CATALOGUE, String(40), label, catalogue=name, **described)


def catalogues(label: Phrase, name: str, **described: Any) -> MappedColumn[Any]:
    """Several entries of an editable catalogue; stores a JSON list of codes."""
    return _column(Kind.CATALOGUES, JSON(none_as_null=True), label, catalogue=name, **described)


def phone(label: Phrase, **described: Any) -> MappedColumn[Any]:
    """A phone number, kept as E.164 where it can be read so, else as typed."""
    return _column(Kind.PHONE, String(40), label, limit=40, **described)


def pin(label: Phrase, **described: Any) -> MappedColumn[Any]:
    """The personal number of a Kyrgyz document, 14 digits, optional."""
    return _column(Kind.PIN, String(14), label, limit=14, **described)


def link(label: Phrase, to: str, *, index: bool = True, **described: Any) -> MappedColumn[Any]:
    """The id of a record of class ``to``; no foreign key, since it may live in another file."""
    return _column(Kind.LINK, Integer(), label, index=index, link=to, **described)
