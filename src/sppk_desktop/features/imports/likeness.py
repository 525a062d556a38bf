"""Whether two ways of writing mean the same: names of adults, addresses, spellings, mistyped birth dates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from sppk_desktop.core.alphabet import fold
from sppk_desktop.features.imports.adults import Adult
from sppk_desktop.features.imports.snapshot import search_fold
from sppk_desktop.features.people.names import full_name


@lru_cache(maxsize=20_000)
def bare_place(text: str) -> str:
    """An address without the words for street and house, spaces and signs."""
    words = re.findall(r"\w+", search_fold(text))
    skip = {
        "коч",
        "кочосу",
        "ул",
        "улица",
        "уи",
        "дом",
        "д",
        "кв",
        "батир",
        "квартира",
        "г",
        "ш",
        "шаары",
        "город",
        "аиыл",
        "с",
        "село",
        "ж",
        "м",
    }
    return " ".join(word for word in words if word not in skip)


@lru_cache(maxsize=40_000)
def _folded_name(surname: str, given: str | None, patronymic: str | None) -> str:
    return search_fold(full_name(surname, given, patronymic))


def adult_name(adult: Adult) -> str:
    """The name of an adult of a sheet, as search sees it."""
    return _folded_name(adult.surname, adult.given, adult.patronymic)


def person_name(person: Mapping[str, Any]) -> str:
    """The name of an adult of the register, as search sees it."""
    return _folded_name(person["surname"], person["given"], person["patronymic"])


def may_be_named(person: Mapping[str, Any], adult: Adult) -> bool:
    """Whether both names are one: equal, or one says less (no patronymic, initials)."""
    one_name, other_name = person_name(person), adult_name(adult)
    if one_name == other_name:
        return " " in one_name
    ours, theirs = one_name.split(), other_name.split()
    return all(one.startswith(other) or other.startswith(one) for one, other in zip(ours, theirs, strict=False)) and bool(
        ours and theirs and ours[0] == theirs[0] and min(len(ours), len(theirs)) > 1
    )


def bare_value(key: str, value: Any) -> Any:
    """A value as two ways of writing it share it."""
    if not isinstance(value, str):
        return value
    if key == "address_text":
        return bare_place(value)
    return fold(value) if value else None


def better_spelling(old: str | None, new: str) -> bool:
    """Whether a name part of the file is to be taken: another name, or the same with its ң ө ү given back."""
    if not old or search_fold(old) != search_fold(new):
        return True
    return fold(old) != fold(new) and _kyrgyz(new) > _kyrgyz(old)


def _kyrgyz(text: str) -> int:
    return sum(text.casefold().count(letter) for letter in "ңөүё")


def misread(one: date | None, other: date | None) -> bool:
    """Whether two birth dates look like one, mistyped: day and month changed about, or one of three parts differs a little."""
    if one is None or other is None:
        return False
    if (one.day, one.month, one.year) == (other.month, other.day, other.year):
        return True
    differing = [(one.day, other.day), (one.month, other.month), (one.year, other.year)]
    return sum(a != b for a, b in differing) == 1
