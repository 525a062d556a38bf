"""Reading the line of a ballot as it is typed: roster numbers between spaces, commas or dots."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.words import Phrase, T

_BETWEEN: Final = re.compile(r"[\s,.;/+]+")


@dataclass(frozen=True, slots=True)
class Line:
    """The numbers of a line, or why it cannot be taken."""

    numbers: tuple[int, ...] = ()
    wrong: Phrase | None = None


def read_line(typed: str, own: int, members: Container[int], limit: int | None, other: Sequence[int] = ()) -> Line:
    """The choices of ``own``; ``other`` are the numbers of the opposite question, which may not be chosen here, too."""
    words = [word for word in _BETWEEN.split(typed.strip()) if word]
    if wrong := next((word for word in words if not word.isdigit() or len(word) > 2), None):
        return Line(wrong=T("“{word}” is not a number of the list.", word=wrong))
    numbers = tuple(int(word) for word in words)
    for at, number in enumerate(numbers):
        if number == own:
            return Line(wrong=T("This is the pupil's own number."))
        if number not in members:
            return Line(wrong=T("There is no number {number} on the list.", number=number))
        if number in numbers[:at]:
            return Line(wrong=T("Number {number} is written twice.", number=number))
        if number in other:
            return Line(wrong=T("Number {number} stands in both columns.", number=number))
    if limit is not None and len(numbers) > limit:
        return Line(wrong=T("At most {limit} may be chosen.", limit=limit))
    return Line(numbers)
