"""Reading class names as schools write them: 5А, 5-А, 5 "А", 5-«А» класс, 5a, 0, 5 класс."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.alphabet import sort_key, to_cyrillic

LOWEST_GRADE: Final = 0
HIGHEST_GRADE: Final = 12
_LETTERS: Final = "А-ЯЁҢӨҮа-яёңөүA-Za-z"
_PATTERN: Final = re.compile(rf"^\s*(\d{{1,2}})\s*[-–.]?\s*[\"«'„“”]?\s*([{_LETTERS}])?(?![{_LETTERS}])")
_LATIN: Final = str.maketrans("ABCEKMHOPTXY", "АВСЕКМНОРТХУ")


@dataclass(frozen=True, slots=True, order=True)
class ClassName:
    """A grade and a letter; the letter is empty where a grade has one class."""

    grade: int
    letter: str = ""

    def __str__(self) -> str:
        return f"{self.grade}{self.letter}"


def read_class(text: str) -> ClassName | None:
    """The class a piece of text names, or None; look-alike Latin letters become Cyrillic."""
    match = _PATTERN.match(text)
    if not match:
        return None
    grade, letter = int(match[1]), (match[2] or "").upper().translate(_LATIN)
    return ClassName(grade, letter) if LOWEST_GRADE <= grade <= HIGHEST_GRADE else None


def read_profile(text: str) -> str | None:
    """What stands after the class name and the word класс: «5А класс, инклюзивдик» gives инклюзивдик."""
    match = _PATTERN.match(text)
    if not match:
        return None
    rest = re.sub(r"^[\s\"»'“”,.:;()\-–]*(класс\w*|кл\.?)?[\s,.:;()\-–]*", "", text[match.end() :], flags=re.IGNORECASE)
    return to_cyrillic(rest.strip(" \"»'“”,.:;()-–")) or None


def class_key(name: str) -> bytes:
    """Order of class names: 2А before 10Б."""
    return sort_key(name)
