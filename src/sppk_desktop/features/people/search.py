"""What a person types into the search box, understood: parts of names, a class, a PIN, a phone in any spelling.

Pupils and families have trigram indexes of their folded text (`records.py`). Every part of a search is either rare enough to be
looked up there, or so common that reading the list in its own order soon fills a screen; the search finds out which.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import cache
from typing import Any, Final

from sqlalchemy import ColumnElement, Integer, Select, String, bindparam, column, false, func, literal_column, select, table
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold

_CLASS_APART: Final = re.compile(r"(?<!\w)(\d{1,2})\s*[-–]?\s*[\"«„“']?([^\W\d_])[\"»“”']?(?!\w)")
_CLASS: Final = re.compile(r"\d{1,2}[^\W\d_]")
_SHORTEST_NUMBER: Final = 3  # one or two digits are a grade
_TRIGRAM: Final = 3
_SCREENFUL: Final = 48  # rows a list asks for at first
_FIRST: Final = 3000  # rows of a list that are simply read: what fills a screen from them needs no index
_FEW: Final = 1500  # found by name: are looked up without another question, which would cost as much as so many do
_MANY: Final = 3000  # found by name: fewer are looked up and put in order within two milliseconds
_MANY_NUMBERS: Final = 10_000  # numbers stand in no index of the list, so reading the list for them pays later
_LAST: Final = "\U0010ffff"


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


def matches(typed: str, record: Any, *, numbers: str = "number_fold") -> list[ColumnElement[bool]]:
    """The conditions of a search in the folded names and numbers of a record that has no index of them."""
    wanted = understand(typed)
    digits = getattr(record, numbers) if hasattr(record, numbers) else record.name_fold
    return [_holds(record.name_fold, word) for word in wanted.words] + [_holds(digits, number) for number in wanted.numbers]


class How(Enum):
    """How one part of a search is answered."""

    READ = auto()  # in the folded text itself, row by row
    AMONG = auto()  # among ids that were looked up before
    MATCH = auto()  # by the index, whatever it finds
    NEVER = auto()  # no row holds it


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a list's statement; its value is told apart, so that statements can be made once and kept."""

    how: How
    column: str = ""
    index: str = ""

    def over(self, record: Any, value: str) -> ColumnElement[bool]:
        """The condition in SQL; ``value`` names the parameter."""
        match self.how:
            case How.READ:
                return func.instr(getattr(record, self.column), bindparam(value)) > 0
            case How.AMONG:
                ids = func.json_each(bindparam(value)).table_valued(literal_column("value", Integer))
                return _among(record, select(ids.c.value))
            case How.MATCH:
                return _among(record, _found(self.index, value))
            case How.NEVER:
                return false()


@dataclass(frozen=True, slots=True)
class Search:
    """What was typed as conditions, with their values by parameter name."""

    conditions: tuple[Condition, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)


def search(typed: str, record: Any, session: Session | None = None) -> Search:
    """What was typed, for a list of pupils or families.

    With a session given (a first screenful is wanted) the quickest way is found out: what very many rows hold is read off the
    list's own covering index, which stops when the screen is full.
    """
    parts = _parts(record, understand(typed))
    if session is not None and parts:
        answers = _quickest(session, record, parts)
    else:
        answers = [part.matching if part.index else part.reading for part in parts]
    told = [pair for answer in answers for pair in answer]
    return Search(tuple(condition for condition, _ in told), {f"sought_{at}": value for at, (_, value) in enumerate(told)})


def searched(query: Select[int], record: Any, conditions: Sequence[Condition]) -> Select[int]:
    """The query narrowed down by the conditions of a `Search`."""
    query = query.where(*(condition.over(record, f"sought_{at}") for at, condition in enumerate(conditions)))
    by_id = any(condition.how in (How.AMONG, How.MATCH) for condition in conditions)
    return query.with_hint(record, f"INDEXED BY ix_{record.__tablename__}_found", "sqlite") if by_id else query


_Answer = list[tuple[Condition, str]]


@dataclass(frozen=True, slots=True)
class _Part:
    """Words that stand in one column and are looked up together; without ``index`` they are too short for it."""

    column: str
    words: tuple[str, ...]
    index: str = ""
    many: int = 0  # from so many rows on they are read instead

    @property
    def asked(self) -> str:
        """The words as the index wants to be asked for them."""
        return " AND ".join(map(_quoted, self.words))

    @property
    def matching(self) -> _Answer:
        """Leave it to the index."""
        return [(Condition(How.MATCH, index=self.index), self.asked)]

    @property
    def reading(self) -> _Answer:
        """Read the text."""
        return [(Condition(How.READ, self.column), word) for word in self.words]


def _parts(record: Any, wanted: Wanted) -> list[_Part]:
    apart = hasattr(record, "number_fold")
    words = wanted.words if apart else (*wanted.words, *wanted.numbers)
    name = record.__tablename__
    parts = (
        _Part("name_fold", tuple(word for word in words if len(word) >= _TRIGRAM), f"{name}_search", _MANY),
        *(_Part("name_fold", (word,)) for word in words if len(word) < _TRIGRAM),
        _Part("number_fold", wanted.numbers if apart else (), f"{name}_numbers", _MANY_NUMBERS),
    )
    return [part for part in parts if part.words]


def _quickest(session: Session, record: Any, parts: Sequence[_Part]) -> list[_Answer]:
    """What few rows hold is looked up, the rest is read; so is everything, where the first rows of the list fill a screen."""
    answers: dict[_Part, _Answer] = {}
    fewest = _MANY_NUMBERS
    for part in parts:
        if part.index:
            count, ids = session.connection().execute(_looked_up(part.index), {"asked": part.asked, "many": part.many}).one()
            if count < part.many:
                answers[part] = [(Condition(How.AMONG), ids)]
                fewest = min(fewest, count)
    names = [word for part in parts if part.column == "name_fold" for word in part.words]
    if names and fewest > _FEW and (answers or any(not part.index for part in parts)):
        if _fill_a_screen(session, record, names):
            answers.clear()
        elif not answers:
            answers = {part: rare for part in parts if not part.index and (rare := _rare(session, record, part)) is not None}
    return [answers.get(part, part.reading) for part in parts]


def _rare(session: Session, record: Any, part: _Part) -> _Answer | None:
    """One or two letters through the trigrams that begin with them, unless very many rows hold those."""
    name, letters = record.__tablename__, part.words[0]
    terms, rows = [], 0
    for term, many in session.connection().execute(_vocabulary(f"{name}_terms"), {"first": letters, "last": letters + _LAST}):
        terms.append(term)
        rows += many
        if rows > _MANY:
            return None
    if not terms:
        return [(Condition(How.NEVER), "")]
    return [(Condition(How.MATCH, index=f"{name}_search"), " OR ".join(map(_quoted, terms)))]


def _fill_a_screen(session: Session, record: Any, words: Sequence[str]) -> bool:
    """Whether the first rows of the list hold a screenful; numbers are not asked, they do not stand in its index."""
    values = {f"word_{at}": word for at, word in enumerate(words)}
    return (session.connection().scalar(_first_rows(record, len(words)), values) or 0) >= _SCREENFUL


# Told once each: making a statement costs more than running it.


@cache
def _looked_up(index: str) -> Any:
    """How many rows, at most ``many``, an index finds, and their ids as one value."""
    rows = _found(index, "asked").limit(bindparam("many", type_=Integer)).subquery()
    return select(func.count(), func.json_group_array(rows.c[0]))


@cache
def _vocabulary(terms: str) -> Any:
    known = table(terms, column("term", String), column("doc", Integer))
    return select(known.c.term, known.c.doc).where(known.c.term >= bindparam("first"), known.c.term < bindparam("last"))


@cache
def _first_rows(record: Any, words: int) -> Any:
    key = record.name_key if hasattr(record, "number_fold") else record.address_key
    first = select(record.name_fold).where(record.removed_at.is_(None)).order_by(key).limit(_FIRST).subquery()
    holds = [func.instr(first.c.name_fold, bindparam(f"word_{at}")) > 0 for at in range(words)]
    return select(func.count()).select_from(select(first).where(*holds).limit(_SCREENFUL).subquery())


def _found(index: str, value: str) -> Select[int]:
    """The ids that a full-text index gives; ``value`` names the parameter."""
    match = literal_column(index).op("MATCH")(bindparam(value))
    return select(literal_column("rowid", Integer)).select_from(table(index)).where(match)


def _among(record: Any, ids: Select[int]) -> ColumnElement[bool]:
    found: ColumnElement[bool] = record.id.in_(ids)
    return found


def _quoted(part: str) -> str:
    return '"' + part.replace('"', '""') + '"'


def _holds(column: ColumnElement[str], part: str) -> ColumnElement[bool]:
    return column.contains(part, autoescape=True)
