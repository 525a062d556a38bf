"""Answers to the items of an instrument: what a key, a cell of a table or a pasted word means, and how an answer is shown."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sppk_desktop.core.words import Phrase

Answer = bool | int | float | str | None
"""``None`` is a blank: nothing was answered."""

_YES: Final = frozenset("1+=")
_NO: Final = frozenset("0-−–_")
_FIRST: Final = frozenset("aаф1")  # Latin a, Cyrillic а, and ф, which lies on the key of a
_SECOND: Final = frozenset("bби2")  # Latin b, Cyrillic б, and и, which lies on the key of b
_YES_WORDS: Final = frozenset({"ооба", "да", "yes", "true", "y", "о", "д"})
_NO_WORDS: Final = frozenset({"жок", "нет", "no", "false", "n", "ж", "н"})
_BLANKS: Final = frozenset({"", "?", "—", "null", "none"})


class Unreadable(ValueError):
    """What stands in a cell is no answer to this item."""


class EntryKind(StrEnum):
    """How an answer is entered: which keys give it. What may be answered is the instrument's own affair."""

    YES_NO = "yes_no"
    PAIR = "pair"
    DIGIT = "digit"  # one key, from ``least`` to ``most``
    NUMBER = "number"  # several keys: seconds, millimetres, points
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Item:
    """One item: what stands above its column, its bounds, and its name where it has one beside the number."""

    kind: EntryKind
    label: str = ""
    least: float = 0
    most: float = 1
    about: Phrase | str = ""
    whole: bool = False  # a number without decimals

    @property
    def at_once(self) -> bool:
        """Whether one key is a whole answer."""
        return self.kind in (EntryKind.YES_NO, EntryKind.PAIR, EntryKind.DIGIT)


def of_key(item: Item, typed: str) -> Answer:
    """The answer one key gives; ``None`` when the key gives none."""
    typed = typed.lower()
    match item.kind:
        case EntryKind.YES_NO:
            return True if typed in _YES else False if typed in _NO else None
        case EntryKind.PAIR:
            return "a" if typed in _FIRST else "b" if typed in _SECOND else None
        case EntryKind.DIGIT:
            return int(typed) if typed.isdecimal() and len(typed) == 1 and item.least <= int(typed) <= item.most else None
        case _:
            return None


def read(item: Item, text: object) -> Answer:
    """The answer a cell of a table holds; a blank is ``None``, what cannot be one raises `Unreadable`."""
    if isinstance(text, bool):
        said = "1" if text else "0"
    elif isinstance(text, float) and text.is_integer():
        said = str(int(text))
    else:
        said = "" if text is None else str(text).strip()
    low = said.lower()
    if low in _BLANKS:
        return None
    match item.kind:
        case EntryKind.TEXT:
            return said
        case EntryKind.NUMBER:
            return number(item, said)
        case EntryKind.YES_NO if low in _YES_WORDS or low in _NO_WORDS:
            return low in _YES_WORDS
        case _:
            found = of_key(item, said) if len(said) == 1 else None
    if found is None:
        raise Unreadable(said)
    return found


def number(item: Item, typed: str) -> Answer:
    """A number as people write it, with a comma or a point, within the bounds of the item."""
    try:
        value = float(typed.replace(",", ".").replace(" ", ""))
    except ValueError:
        raise Unreadable(typed) from None
    if not item.least <= value <= item.most or (item.whole and not value.is_integer()):
        raise Unreadable(typed)
    return int(value) if value.is_integer() else value


def shown(answer: Answer) -> str:
    """The sign of an answer in a grid: + – a 3 4,5."""
    if answer is None:
        return ""
    if isinstance(answer, bool):
        return "+" if answer else "–"
    if isinstance(answer, float):
        return f"{answer:g}".replace(".", ",")
    return str(answer)
