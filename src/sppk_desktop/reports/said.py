"""How a value of a described field is said on paper: labels, dates, numbers; unknown is a dash."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.words import T, Words

UNKNOWN: Final = "—"
Catalogue = Callable[[str, str, str], str]
"""(name of the catalogue, code, language) → label."""


def code_itself(name: str, code: str, language: str) -> str:  # noqa: ARG001
    """The catalogue of somebody who has none: the code stands for itself."""
    return code


def said(field: Field, value: Any, words: Words, catalogue: Catalogue = code_itself) -> str:
    """The value in words of the paper's language."""
    if value is None or value == "":
        return UNKNOWN
    if value == []:
        return words.say(T("none of them", "said"))
    match field.kind:
        case Kind.YES_NO if field.has:
            return words.say(T("there is", "has") if value else T("there is none", "has"))
        case Kind.YES_NO:
            return words.say(T("yes", "said") if value else T("no", "said"))
        case Kind.CHOICE:
            option = field.option(value)
            return words.say(option.label) if option else str(value)
        case Kind.CHOICES:
            return "; ".join(words.say(option.label) for option in field.options if option.code in value)
        case Kind.CATALOGUE:
            return catalogue(field.catalogue, value, words.language)
        case Kind.CATALOGUES:
            return "; ".join(catalogue(field.catalogue, code, words.language) for code in value)
        case Kind.DATE:
            return words.day(value)
        case Kind.TIME:
            return f"{value:%H:%M}"
        case Kind.MOMENT:
            return dates.short_moment(value)
        case Kind.MONEY:
            return words.say(T("{sum} som", sum=words.numbers.whole(value)))
        case Kind.DECIMAL:
            return words.numbers.decimal(value)
        case _:
            return str(value)


def typed(field: Field, value: Any, words: Words) -> str:
    """The value as it is typed on a line of a form: short dates, bare numbers, nothing for unknown."""
    if value is None:
        return ""
    if field.kind is Kind.DATE:
        return dates.short(value)
    if field.kind is Kind.MONEY:
        return words.numbers.whole(value)
    return said(field, value, words).replace(UNKNOWN, "")
