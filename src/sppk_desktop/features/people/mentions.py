"""Finds in a free text the people, phones, personal numbers and addresses the vault knows: a pure function on plain values.

What is found is only marked. A name in small letters that may be an ordinary word, and the name of the child the text is about,
are marked, too, but as doubtful or the child's own: nothing known passes unmarked (`endings` says which forms are claimed).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.features.people.endings import KIN_WORDS, KINSHIP, LEAST, is_ending, stems_of

_WORD: Final = re.compile(r"[^\W\d_]+(?:[ʼ'’`][^\W\d_]+)*")
_GAP: Final = re.compile(r"[\s\-–—.]{0,3}")
_DIGITS: Final = re.compile(r"\+?\d(?:[\s\-–().]{0,2}\d){5,16}")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_HOUSE: Final = re.compile(
    r"(?:[\s,.\-–—]|көч\w*|коч\w*|ул\w*|үй\w*|д\b|дом\w*|кв\w*|№)*\d+\s?[а-яА-Яa-zA-Z]?(?:[\s,\-–/]*(?:кв\.?|б\.?)?\s?\d+)?", re.I
)
_PIN: Final = 14
_PHONE_TAIL: Final = 6
_SHORT: Final = 4
"""A word in small letters that goes back to so few letters is marked as doubtful."""


class Kind(StrEnum):
    """What was found."""

    NAME = "name"
    PHONE = "phone"
    PIN = "pin"
    ADDRESS = "address"
    MAIL = "mail"
    HAND = "hand"  # marked by the person


@dataclass(frozen=True, slots=True)
class Someone:
    """A person the vault knows. ``role`` stands in the place of the name; ``own``: the text is about this one; ``near``: kin."""

    id: int
    names: tuple[str, ...]
    role: str
    own: bool = False
    near: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text. ``role`` would replace it; ``own`` and ``doubtful`` ones stay unless the person says otherwise."""

    start: int
    end: int
    kind: Kind
    role: str
    own: bool = False
    doubtful: bool = False

    @property
    def replaced(self) -> bool:
        """Whether it is replaced unless the person decides otherwise."""
        return not self.own and not self.doubtful


@dataclass(frozen=True)
class Known:
    """Everything that is looked for. ``roles`` say what stands for a pupil or adult who cannot be told apart, a phone, a PIN …"""

    people: Mapping[int, Someone]
    stems: Mapping[str, Collection[int]]
    phones: frozenset[str]
    streets: Mapping[str, Collection[int]]
    roles: Mapping[Kind, str]
    own_phones: frozenset[str] = field(default=frozenset())

    @classmethod
    def of(cls, people: Iterable[Someone], phones: Iterable[str] = (), streets: Iterable[str] = (),
           roles: Mapping[Kind, str] | None = None) -> Known:  # fmt: skip
        """Make the index once for a whole paper."""
        everybody = {one.id: one for one in people}
        stems: dict[str, set[int]] = {}
        for one in everybody.values():
            for name in one.names:
                words = _WORD.findall(name)
                for word in words:
                    if len(words) == 1 or search_fold(word) not in KIN_WORDS:
                        for stem in stems_of(word):
                            stems.setdefault(stem, set()).add(one.id)
        roads: dict[str, set[int]] = {}
        for at, street in enumerate(set(streets)):
            for word in _WORD.findall(street):
                if len(word) >= _SHORT:
                    for stem in stems_of(word):
                        roads.setdefault(stem, set()).add(at)
        tails = frozenset(re.sub(r"\D", "", phone)[-9:] for phone in phones if len(re.sub(r"\D", "", phone)) >= _PHONE_TAIL)
        told = {kind: f"[{kind.value}]" for kind in Kind}
        return cls(everybody, stems, tails, roads, {**told, **(roles or {})})


@dataclass(frozen=True, slots=True)
class _Hit:
    """A word that may be a name."""

    start: int
    end: int
    who: frozenset[int]
    sure: bool


def find(text: str, known: Known) -> list[Mark]:
    """Every mention, in the order of the text; marks never overlap."""
    taken: list[Mark] = [*_mails(text, known), *_numbers(text, known)]
    taken += [mark for mark in _addresses(text, known) if not _overlaps(mark, taken)]
    taken += [mark for mark in _names(text, known) if not _overlaps(mark, taken)]
    return sorted(taken, key=lambda mark: mark.start)


def _overlaps(mark: Mark, others: Sequence[Mark]) -> bool:
    return any(mark.start < other.end and other.start < mark.end for other in others)


def _mails(text: str, known: Known) -> list[Mark]:
    return [Mark(found.start(), found.end(), Kind.MAIL, known.roles[Kind.MAIL]) for found in _MAIL.finditer(text)]


def _numbers(text: str, known: Known) -> list[Mark]:
    """Phones and personal numbers: those known, and whatever is as long as one."""
    marks = []
    for found in _DIGITS.finditer(text):
        digits = re.sub(r"\D", "", found.group())
        if len(digits) == _PIN and digits[0] in "12":
            marks.append(Mark(found.start(), found.end(), Kind.PIN, known.roles[Kind.PIN]))
        elif digits[-9:] in known.phones or digits in known.phones or _looks_like_a_phone(found.group(), digits):
            marks.append(Mark(found.start(), found.end(), Kind.PHONE, known.roles[Kind.PHONE]))
    return marks


def _looks_like_a_phone(typed: str, digits: str) -> bool:
    """Nine to fifteen digits; a date or a number of a document has fewer."""
    return 9 <= len(digits) <= 15 and not re.fullmatch(r"\d{2}\.\d{2}\.\d{4}.*", typed)


def _hits(text: str, stems: Mapping[str, Collection[int]]) -> list[_Hit]:
    found = []
    for word in _WORD.finditer(text):
        who, longest = _whose(word.group(), stems)
        if who:
            sure = word.group()[0].isupper() or longest >= _SHORT
            found.append(_Hit(word.start(), word.end(), who, sure and _is_name_like(word.group(), longest)))
    return found


def _is_name_like(word: str, longest: int) -> bool:
    """In small letters only what goes back to a long stem is surely a name."""
    return word[0].isupper() or (longest >= _SHORT and len(word) - longest <= _SHORT)


def _whose(word: str, stems: Mapping[str, Collection[int]]) -> tuple[frozenset[int], int]:
    """Everybody whose name the word may be a form of, and the letters of the longest stem."""
    folded = search_fold(word).replace(" ", "")
    who: set[int] = set()
    longest = 0
    for end in range(LEAST, len(folded) + 1):
        ids = stems.get(folded[:end])
        if ids and is_ending(folded[end:]):
            who.update(ids)
            longest = end
    return frozenset(who), longest


def _addresses(text: str, known: Known) -> list[Mark]:
    """A known street with a number behind it; a street alone is doubtful, since many are called after people."""
    marks: list[Mark] = []
    for hit in _hits(text, known.streets):
        if marks and hit.start < marks[-1].end:
            continue
        house = _HOUSE.match(text, hit.end)
        if house is not None:
            marks.append(Mark(hit.start, house.end(), Kind.ADDRESS, known.roles[Kind.ADDRESS]))
    return marks


def _names(text: str, known: Known) -> list[Mark]:
    """Words that stand together are one mention: surname, given name, initials, «уулу»."""
    hits = _hits(text, known.stems)
    marks: list[Mark] = []
    at = 0
    while at < len(hits):
        run = [hits[at]]
        while at + len(run) < len(hits) and _are_joined(text, run[-1], hits[at + len(run)]):
            run.append(hits[at + len(run)])
        at += len(run)
        start, end = _with_initials(text, run[0].start, run[-1].end)
        if marks and start < marks[-1].end:
            start = run[0].start
        marks.append(_mark(start, end, run, known))
    return marks


def _are_joined(text: str, one: _Hit, other: _Hit) -> bool:
    if not one.who & other.who:
        return False  # two people named one after the other
    between = text[one.end : other.start]
    if _GAP.fullmatch(between) and "." not in between and "\n" not in between:
        return True
    words = _WORD.findall(between)
    return len(words) == 1 and KINSHIP.fullmatch(search_fold(words[0])) is not None and "." not in between


def _with_initials(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with initials before and after it, and with «уулу» behind it."""
    while before := re.search(r"(?<!\w)[^\W\d_]\.\s?$", text[:start]):
        start = before.start()
    while after := re.match(r"\s?[^\W\d_]\.", text[end:]):
        end += after.end()
    if (kin := re.match(r"[ \-]([^\W\d_]+)", text[end:])) and KINSHIP.fullmatch(search_fold(kin.group(1))):
        end += kin.end()
    return start, end


def _mark(start: int, end: int, run: Sequence[_Hit], known: Known) -> Mark:
    counted = Counter(id_ for hit in run for id_ in hit.who)
    most = max(counted.values())
    best = [known.people[id_] for id_, count in counted.items() if count == most]
    own, others = [one for one in best if one.own], [one for one in best if not one.own]
    doubtful = not any(hit.sure for hit in run)
    if own and (most > 1 or not any(one.near for one in others)):
        return Mark(start, end, Kind.NAME, known.roles[Kind.NAME], own=True, doubtful=doubtful or bool(others))
    near = [one for one in others if one.near]
    roles = {one.role for one in (near or others)}
    role = roles.pop() if len(roles) == 1 else known.roles[Kind.NAME]
    return Mark(start, end, Kind.NAME, role, own=bool(own), doubtful=doubtful or bool(own))
