"""Walks through the data of an instrument file and says, of anything wrong, the file, the field and the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final, NoReturn

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.psychodiagnostics.instruments import Said

_SPAN: Final = re.compile(r"(\d{1,3})-(\d{1,3})")
_LONGEST: Final = 4_000


class BadInstrument(AppError):
    """An instrument file is wrong; ``field`` is the way to the place, ``reason`` a phrase."""

    happened = T("{file}, field “{field}”: {reason}")
    remedy = T("The instrument was not taken. Correct the file and try again.")


class Part:
    """One object of the file, and the way to it. What was never asked for is unknown, and refused at the end."""

    def __init__(self, data: Any, file: str, way: str = "") -> None:
        self.file, self.way = file, way
        if not isinstance(data, Mapping):
            self.fail("", T("an object in braces is wanted"))
        self.data: Mapping[str, Any] = data
        self._asked: set[str] = set()

    def fail(self, field: str, reason: Phrase) -> NoReturn:
        """Refuse the file."""
        raise BadInstrument(file=self.file, field=self.at(field) or "—", reason=reason)

    def at(self, field: str) -> str:
        """The way to a field."""
        return ".".join(step for step in (self.way, field) if step).replace(".[", "[")

    def has(self, field: str) -> bool:
        """Whether the field stands there."""
        self._asked.add(field)
        return self.data.get(field) is not None

    def end(self) -> None:
        """Refuse fields nobody knows: a slip in a name must not pass silently."""
        for field in self.data:
            if field not in self._asked:
                self.fail(str(field), T("there is no such field"))

    def _value(self, field: str, kind: type | tuple[type, ...], reason: Phrase, default: Any) -> Any:
        if not self.has(field):
            if default is not ...:
                return default
            self.fail(field, T("this field is missing"))
        value = self.data[field]
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            self.fail(field, reason)
        return value

    def text(self, field: str, default: Any = ...) -> str:
        """Words, not empty."""
        value: str = self._value(field, str, T("words in quotation marks are wanted"), default)
        if value != default and not value.strip():
            self.fail(field, T("it is empty"))
        if len(value) > _LONGEST:
            self.fail(field, T("it is longer than {limit} letters", limit=_LONGEST))
        return value

    def one_of(self, field: str, known: tuple[str, ...], default: Any = ...) -> str:
        """One of the known words."""
        value = self.text(field, default)
        if value != default and value not in known:
            self.fail(field, T("“{value}” is none of: {known}", value=value, known=", ".join(known)))
        return value

    def number(self, field: str, default: Any = ...) -> float:
        """A number."""
        value: float = self._value(field, (int, float), T("a number is wanted"), default)
        return value

    def whole(self, field: str, least: int, most: int, default: Any = ...) -> int:
        """A whole number within bounds."""
        value: int = self._value(field, int, T("a whole number is wanted"), default)
        if value != default and not least <= value <= most:
            self.fail(field, T("{value} is not from {least} to {most}", value=value, least=least, most=most))
        return value

    def truth(self, field: str, default: Any = ...) -> bool:
        """True or false."""
        value: bool = self._value(field, bool, T("true or false is wanted"), default)
        return value

    def said(self, field: str) -> Said:
        """Words in both languages."""
        part = self.part(field)
        told = Said(part.text("ky"), part.text("ru"))
        part.end()
        return told

    def may_say(self, field: str) -> Said | None:
        """Words in both languages, where there are any."""
        return self.said(field) if self.has(field) else None

    def part(self, field: str) -> Part:
        """An object inside."""
        return Part(self._value(field, Mapping, T("an object in braces is wanted"), ...), self.file, self.at(field))

    def list(self, field: str, default: Any = ...) -> list[Any]:
        """A list."""
        value: list[Any] = self._value(field, list, T("a list in square brackets is wanted"), default)
        return value

    def parts(self, field: str) -> Iterator[Part]:
        """The objects of a list; none where the field is missing."""
        for number, data in enumerate(self.list(field, []), 1):
            yield Part(data, self.file, self.at(f"{field}[{number}]"))

    def texts(self, field: str, default: Any = ...) -> tuple[str, ...]:
        """A list of words."""
        made = self.list(field, default)
        if not all(isinstance(value, str) and value for value in made):
            self.fail(field, T("words in quotation marks are wanted"))
        return tuple(made)

    def numbers(self, field: str, default: Any = ...) -> tuple[float, ...]:
        """A list of numbers."""
        made = self.list(field, default)
        if not all(isinstance(value, int | float) and not isinstance(value, bool) for value in made):
            self.fail(field, T("a list of numbers is wanted"))
        return tuple(made)

    def pair(self, field: str, default: Any = ...) -> tuple[int | None, int | None]:
        """From and to; null is open."""
        made = self.list(field, [None, None] if default is ... else default)
        ends_well = len(made) == 2 and all(end is None or (isinstance(end, int) and not isinstance(end, bool)) for end in made)
        if not ends_well or (made[0] is not None and made[1] is not None and made[0] > made[1]):
            self.fail(field, T("two whole numbers are wanted, the smaller first"))
        return made[0], made[1]

    def weights(self, field: str) -> dict[str, float]:
        """Names with numbers: {"E": 1, "a": -1}."""
        part = self.part(field)
        return {str(name): part.number(str(name)) for name in part.data}

    def items(self, field: str) -> tuple[str, ...]:
        """Item numbers; "46-58" is a run of them."""
        made: list[str] = []
        for value in self.list(field):
            if isinstance(value, str) and (span := _SPAN.fullmatch(value)):
                made += map(str, range(int(span[1]), int(span[2]) + 1))
            elif isinstance(value, str) or (isinstance(value, int) and not isinstance(value, bool)):
                made.append(str(value))
            else:
                self.fail(field, T("numbers of items are wanted"))
        if len(set(made)) != len(made):
            twice = next(item for item in made if made.count(item) > 1)
            self.fail(field, T("item {item} stands there twice", item=twice))
        return tuple(made)
