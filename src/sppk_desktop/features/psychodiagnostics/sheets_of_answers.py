"""An instrument's items as the grid of answers asks for them, and a table of answers read from a sheet or the clipboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.answers import Answer, EntryKind, Item, Unreadable, read
from sppk_desktop.core.examinations import ReadRow
from sppk_desktop.features.psychodiagnostics import instruments as told

_ONE_KEY: Final = 9
"""The largest mark that one key gives."""
_LONGEST_NUMBER: Final = 4
"""Letters the number of an item may have."""


def items_of(form: told.Form, language: str) -> list[Item]:
    """What the grid shows above its columns, and which keys answer."""
    return [_item(item, number, language) for number, item in enumerate(form.items, 1)]


def number_of(item: told.Item, place: int) -> str:
    """How an item is numbered for a reader: as on the blank, or by its place where the file only has a word for it."""
    return item.id if len(item.id) <= _LONGEST_NUMBER else str(place)


def _item(item: told.Item, number: int, language: str) -> Item:
    asked = item.answer
    about = item.label.label(language) if item.label else ""
    label = number_of(item, number)
    match asked.kind:
        case told.AnswerKind.YES_NO:
            return Item(EntryKind.YES_NO, label, about=about)
        case told.AnswerKind.PAIR:
            return Item(EntryKind.PAIR, label, about=about)
        case told.AnswerKind.CHOICE:
            kind = EntryKind.DIGIT if asked.least >= 0 and asked.most <= _ONE_KEY else EntryKind.NUMBER
            return Item(kind, label, asked.least, asked.most, about, whole=True)
        case told.AnswerKind.NUMBER:
            return Item(EntryKind.NUMBER, label, asked.least, asked.most, about)
        case _:
            return Item(EntryKind.TEXT, label, about=about)


def read_table(rows: Sequence[Sequence[object]], items: Sequence[Item], names: Sequence[str], start: int = 0) -> list[ReadRow]:
    """Lines of a table as answers. A first column of names finds the pupils; without one the lines follow the class.

    A heading row and an empty line are left out. Columns beyond the items and cells that are no answer are told, never guessed.
    """
    lines = [list(line) for line in rows if any(str(cell).strip() for cell in line if cell is not None)]
    if not lines:
        return []
    known, several = _names(names)
    named = _column_of_names(lines, known)
    first = (named + 1) if named is not None else _first_answers(lines, items)
    found: list[ReadRow] = []
    place = start
    for line in lines:
        cells = line[first : first + len(items)]
        read_cells, wrong = _cells(cells, items)
        if named is not None:
            name = str(line[named] or "").strip() if named < len(line) else ""
            at = known.get(_key(name))
            if at is None and _is_head(cells, items):
                continue
            found.append(ReadRow(name, at, read_cells, wrong, several=_key(name) in several))
        else:
            if len(wrong) > len(cells) // 2 or _counts(cells):
                continue
            inside = place < len(names)
            found.append(ReadRow(names[place] if inside else "", place if inside else None, read_cells, wrong))
            place += 1
    return _once(found)


def _once(found: Sequence[ReadRow]) -> list[ReadRow]:
    """Of a pupil in several lines with unlike answers none is entered; the same line once more changes nothing."""
    unlike: dict[int | None, set[tuple[Answer, ...]]] = {None: set()}
    for one in found:
        if one.row is not None:
            unlike.setdefault(one.row, set()).add(one.answers)
    return [replace(one, row=None, twice=True) if len(unlike[one.row]) > 1 else one for one in found]


def _cells(cells: Sequence[object], items: Sequence[Item]) -> tuple[tuple[Answer, ...], tuple[int, ...]]:
    answers: list[Answer] = []
    wrong: list[int] = []
    for at, item in enumerate(items):
        try:
            answers.append(read(item, cells[at] if at < len(cells) else None))
        except Unreadable:
            answers.append(None)
            wrong.append(at)
    return tuple(answers), tuple(wrong)


def _names(names: Sequence[str]) -> tuple[Mapping[str, int], set[str]]:
    """Whose these names are: full ones, «surname and given name», initials; and the names of two, which find nobody."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for at, name in enumerate(names):
        for key in _keys(name):
            if key in found:
                twice.add(key)
            found[key] = at
    return {key: at for key, at in found.items() if key and key not in twice}, twice


def _keys(name: str) -> set[str]:
    words = _key(name).split()
    initials = [" ".join([*words[:1], *(word[0] for word in words[1:count])]) for count in (2, 3)]
    return {" ".join(words), " ".join(words[:2]), *initials} if len(words) > 1 else set(words)


def _key(name: str) -> str:
    return " ".join(search_fold(name.replace(".", ". ")).replace(".", " ").split())


def _column_of_names(lines: Sequence[Sequence[object]], known: Mapping[str, int]) -> int | None:
    wide = min(4, max(len(line) for line in lines))
    hits = [sum(_key(str(line[at])) in known for line in lines if at < len(line) and line[at]) for at in range(wide)]
    best = max(range(wide), key=lambda at: hits[at], default=0)
    return best if hits and hits[best] else None


def _first_answers(lines: Sequence[Sequence[object]], items: Sequence[Item]) -> int:
    """Where the answers begin when nobody is named: numbers of lines or codes may stand before them."""
    wide = max(len(line) for line in lines)
    return max(0, min(wide - len(items), 3)) if wide > len(items) else 0


def _is_head(cells: Sequence[object], items: Sequence[Item]) -> bool:
    wrong = _cells(cells, items)[1]
    return _counts(cells) or len(wrong) > len(items) // 2 or not any(str(cell).strip() for cell in cells if cell is not None)


def _counts(cells: Sequence[object]) -> bool:
    """1, 2, 3, … is the heading of the items."""
    told_numbers = [str(cell).strip().removesuffix(".0") for cell in cells[:5]]
    return len(told_numbers) > 3 and told_numbers == [str(at) for at in range(1, len(told_numbers) + 1)]
