"""How a stored value is said in words: table cells, last values, facts. Unknown is a dash."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from typing import Any, Final, Protocol

from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.words import Phrase, T

UNKNOWN: Final = "—"
NARROW_SPACE: Final = "\N{NARROW NO-BREAK SPACE}"


class Lookups(Protocol):
    """What editors ask outside the record: entries of catalogues, and records to link to."""

    def entries(self, catalogue: str) -> Sequence[tuple[str, str]]:
        """(code, label) of a catalogue, in its order, in the language of the window."""
        ...

    def find(self, record: str, text: str) -> Sequence[tuple[int, str]]:
        """(id, name) of at most a dozen records of a class that fit what was typed."""
        ...

    def name(self, record: str, id: int) -> str:  # noqa: A002
        """The name of one record."""
        ...


class NoLookups:
    """For forms that ask nothing outside their record."""

    def entries(self, catalogue: str) -> Sequence[tuple[str, str]]:
        """No entries."""
        return ()

    def find(self, record: str, text: str) -> Sequence[tuple[int, str]]:
        """Finds nothing."""
        return ()

    def name(self, record: str, id: int) -> str:  # noqa: A002
        """Only the number is known."""
        return str(id)


def say_date(value: date) -> str:
    """dd.mm.yyyy, as every table shows a date. A list says many, and the platform's own way takes twenty times as long."""
    return f"{value.day:02}.{value.month:02}.{value.year:04}"


def say_number(value: float, places: int | None = None) -> str:
    """Grouped by three with a narrow space, decimal comma."""
    text = f"{value:,.{places}f}" if places is not None else f"{value:,}"
    whole, _, part = text.partition(".")
    part = part.rstrip("0") if places is None else part
    return whole.replace(",", NARROW_SPACE) + (f",{part}" if part else "")


def say_value(field: Field, value: Any, say: Callable[[Phrase | str], str], lookups: Lookups) -> str:
    """The value of a field in the words of the window."""
    if value is None or value in ("", []):
        return UNKNOWN
    match field.kind:
        case Kind.YES_NO if field.has:
            return say(T("there is", "has") if value else T("there is none", "has"))
        case Kind.YES_NO:
            return say(T("yes") if value else T("no"))
        case Kind.CHOICE:
            option = field.option(value)
            return say(option.short or option.label) if option else str(value)
        case Kind.CHOICES:
            chosen = [field.option(code) for code in value]
            return ", ".join(say(option.short or option.label) for option in chosen if option)
        case Kind.CATALOGUE:
            return dict(lookups.entries(field.catalogue)).get(value, str(value))
        case Kind.CATALOGUES:
            labels = dict(lookups.entries(field.catalogue))
            return ", ".join(labels.get(code, code) for code in value)
        case Kind.LINK:
            return lookups.name(field.link, value)
        case Kind.PHONE:
            return re.sub(r"^(\+996)(\d{3})(\d{3})(\d{3})$", r"\1 \2 \3 \4", str(value))
        case _:
            return say_plain(value, say)


def say_plain(value: Any, say: Callable[[Phrase | str], str]) -> str:
    """A value whose type says everything."""
    match value:
        case None | "":
            return UNKNOWN
        case Phrase() | str():
            return say(value)
        case bool():
            return say(T("yes") if value else T("no"))
        case datetime():
            return f"{value:%d.%m.%Y, %H:%M}"
        case date():
            return say_date(value)
        case time():
            return f"{value:%H:%M}"
        case int() | float():
            return say_number(value)
        case _:
            return str(value)
