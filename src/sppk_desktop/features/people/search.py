"""What a person types into the search box, understood: parts of names, a class, a PIN, a phone in any spelling."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, Select, func, literal_column, select, table
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold

_CLASS_APART: Final = re.compile(r"(?<!\w)(\d{1,2})\s*[-–]?\s*[\"«„“']?([^\W\d_])[\"»“”']?(?!\w)")
_CLASS: Final = re.compile(r"\d{1,2}[^\W\d_]")
_SHORTEST_NUMBER: Final = 3  # one or two digits are a grade
_TRIGRAM: Final = 3
_VERY_MANY: Final = 400  # of 60,000: from here on the ordered scan fills a screen sooner than looking all of them up
_MANY_NUMBERS: Final = 2000  # numbers stand in no covering index, so scanning for them pays later
_INDEXED: Final = ("pupil", "family")  # records.py makes their trigram index


@dataclass(frozen=True, slots=True)
class Wanted:
    """Folded words of a name or class, and digits of a PIN or phone."""

    words: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.numbers)


def understand(typed: str) -> Wanted:
    """Split what was typed. Classes may be typed as 7-А or 7 «А», phones with spaces and brackets."""
    words: list[str] = []
    numbers: list[str] = []
    digits = ""
    for word in [*search_fold(_CLASS_APART.sub(r"\1\2", typed)).split(), ""]:
        bare = word.lstrip("+")
        if bare.isdecimal():
            digits += bare
            continue
        if digits:
            # Class and grade stand after the name, so a leading space keeps 1а from finding 11а.
            numbers.append(digits) if len(digits) >= _SHORTEST_NUMBER else words.append(f" {digits}")
            digits = ""
        if word:
            words.append(f" {word}" if _CLASS.fullmatch(word) else word)
    return Wanted(tuple(words), tuple(numbers))


def matches(
    typed: str, record: Any, session: Session | None = None, *, numbers: str = "number_fold"
) -> list[ColumnElement[bool]]:
    """The conditions of a search in a record's folded names and numbers.

    Three letters and more are looked up in the record's trigram index where it has one. With a session given (a first
    screenful is wanted) what very many rows hold is read off the covering index instead, which stops when the screen is full.
    """
    wanted = understand(typed)
    parts = [("name_fold", word) for word in wanted.words]
    parts += [(numbers if hasattr(record, numbers) else "name_fold", number) for number in wanted.numbers]
    indexed = [part for part in parts if len(part[1]) >= _TRIGRAM and record.__tablename__ in _INDEXED]
    found = [_holds(getattr(record, name), part) for name, part in parts if (name, part) not in indexed]
    if indexed:
        index = f"{record.__tablename__}_search"
        query = " AND ".join(f'{name} : "{part.replace(chr(34), chr(34) * 2)}"' for name, part in indexed)
        rows = select(literal_column("rowid", Integer)).select_from(table(index)).where(literal_column(index).op("MATCH")(query))
        many = _VERY_MANY if indexed[0][0] == "name_fold" else _MANY_NUMBERS
        if session and len(parts) == 1 and _are_many(session, rows, many):
            found += [_holds(getattr(record, name), part) for name, part in indexed]
        else:
            found.append(record.id.in_(rows))
    return found


def _are_many(session: Session, rows: Select[int], many: int) -> bool:
    return (session.scalar(select(func.count()).select_from(rows.limit(many).subquery())) or 0) >= many


def _holds(column: ColumnElement[str], part: str) -> ColumnElement[bool]:
    return column.contains(part, autoescape=True)
