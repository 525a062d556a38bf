"""Names as Kyrgyz and Russian documents write them: how they are put together, and when two of them may be one child's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.alphabet import fold, search_fold

_SON_OR_DAUGHTER: Final = ("уулу", "кызы", "уул", "кыз", "улу", "оглы", "угли", "тегин")
_ENDINGS: Final = (
    "инична", "овна", "евна", "ович", "евич", "ична", "уулу", "кизи", "ович",
    "ская", "скии", "ова", "ева", "ина", "ов", "ев", "ин", "ич",
)  # fmt: skip
"""Endings of surnames and patronymics, as `_sound` leaves them; longer ones first."""

_WRITTEN_OTHERWISE: Final = str.maketrans("эы", "еи", "ьъ")
_DOUBLED: Final = re.compile(r"(.)\1+")


def full_name(surname: str | None, given: str | None = None, patronymic: str | None = None) -> str:
    """The name in the order of the class register: surname, given name, patronymic."""
    return " ".join(" ".join(part.split()) for part in (surname, given, patronymic) if part and part.strip())


def short_name(surname: str | None, given: str | None = None) -> str:
    """Surname and initial: «Асанова Г.»; a single full name is cut the same way."""
    words = full_name(surname, given).split()
    if not words:
        return ""
    kept = 2 if len(words) > 1 and words[1].casefold() in _SON_OR_DAUGHTER else 1
    first = f" {words[kept][0]}." if len(words) > kept else ""
    return " ".join(words[:kept]) + first


def initials(surname: str | None, given: str | None = None) -> str:
    """Two letters for the round mark in a card's header: given name first."""
    words = [word for word in full_name(surname, given).split() if word.casefold() not in _SON_OR_DAUGHTER]
    if given and surname and len(words) > 1:
        return (given.strip()[0] + surname.strip()[0]).upper()
    return "".join(word[0] for word in words[1::-1]).upper()


def split_name(text: str) -> tuple[str, str | None, str | None]:
    """Surname, given name and patronymic of one full name; «X уулу» and «X кызы» stay together."""
    parts: list[str] = []
    for word in text.split():
        if parts and word.casefold() in _SON_OR_DAUGHTER:
            parts[-1] += f" {word}"
        else:
            parts.append(word)
    if not parts:
        return "", None, None
    return parts[0], parts[1] if len(parts) > 1 else None, " ".join(parts[2:]) or None


@dataclass(frozen=True, slots=True)
class NameMatch:
    """What two spellings of one name have in common: the given name's sound, and the stems of surname and patronymic."""

    given: str
    stems: frozenset[str]
    surname: str = ""

    def may_be(self, other: NameMatch) -> bool:
        """Whether both may be the same name: equal given name, and a stem in common (Асанов, Асан уулу, Асанович)."""
        return bool(self.given) and self.given == other.given and bool(self.stems & other.stems)


def name_match(surname: str | None, given: str | None = None, patronymic: str | None = None) -> NameMatch:
    """The comparable form of a name; a full name typed into the surname alone is split first."""
    if surname and not given:
        surname, given, split = split_name(surname)
        patronymic = patronymic or split
    surname_stem = stem(surname or "")
    return NameMatch(_sound(given or ""), frozenset({surname_stem, stem(patronymic or "")} - {""}), surname_stem)


def match_key(surname: str | None, given: str | None = None, patronymic: str | None = None) -> str:
    """``name_match`` as one indexed text: given name first, so that equal given names stand together."""
    match = name_match(surname, given, patronymic)
    return "|".join((match.given, match.surname, *sorted(match.stems - {match.surname})))


def from_key(key: str) -> NameMatch:
    """The match behind a `match_key`."""
    given, surname, *stems = key.split("|")
    return NameMatch(given, frozenset({surname, *stems} - {""}), surname)


def stem(part: str) -> str:
    """What is left of a surname or patronymic without its ending: Өнөрбекович, Өнөрбек уулу, Өнөрбекова are онорбек."""
    words = search_fold(part).split()
    if len(words) > 1 and words[-1] in _SON_OR_DAUGHTER:
        return _tail("".join(words[:-1]))
    bare = _sound(part)
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 2:
            return _tail(bare[: -len(ending)])
    return _tail(bare)


def _tail(bare: str) -> str:
    """Бакай and Бака(евич), Семетей and Семете(евич) meet: what is left of the end but vowels falls away."""
    bare = _sound(bare)
    kept = bare.rstrip("аеиоуюя")
    return kept if len(kept) > 1 else bare


def _sound(part: str) -> str:
    """A name without what clerks write differently: joined or spaced -бек, ь, ъ, дж, э, ы, doubled letters."""
    joined = search_fold(part).replace(" ", "").replace("дж", "ж")
    joined = joined.translate(_WRITTEN_OTHERWISE)
    return _DOUBLED.sub(r"\1", joined)


def class_text(name: str) -> str:
    """A class in the search text: «7А» as typed in one word."""
    return search_fold(name).replace(" ", "")


def same_name(one: str, other: str) -> bool:
    """Whether two names are equal but for case and spaces."""
    return fold(one) == fold(other)
