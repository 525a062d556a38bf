"""What an instrument (курал) is: its items, answers, scales with keys, norms, cautions and golden vectors, as plain values.

Definitions are data files (``docs/file-formats/instrument.md``), read by `instrument_file`, scored by `scoring`. Nothing here
holds the text of somebody else's test: items are numbers of the paper blank.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T

Answer = bool | int | float | str | None
"""What a pupil answered: yes/no as truth, "a"/"b" of a pair, a number, free text; ``None`` is a blank."""


class UnknownVariant(AppError):
    """The instrument has no such variant."""

    happened = T("{instrument} has no variant “{variant}”, but it has: {variants}.")
    remedy = T("Choose the variant that stands on the blank.")


@dataclass(frozen=True, slots=True)
class Said:
    """Words in both languages."""

    ky: str
    ru: str

    def label(self, language: str) -> str:
        """In this language."""
        return self.ru if language == "ru" else self.ky


class AnswerKind(StrEnum):
    """How an item is answered."""

    YES_NO = "yes_no"
    PAIR = "pair"  # "a" or "b"
    CHOICE = "choice"  # a whole number from least to most: a Likert scale, or the number of an option with points of its own
    NUMBER = "number"  # any number from least to most: seconds, millimetres, a mark
    TEXT = "text"  # free words, never scored


@dataclass(frozen=True, slots=True)
class AnswerType:
    """What may be answered; ``labels`` are the words of the options in order, where they are free to be shown."""

    kind: AnswerKind
    least: float = 0
    most: float = 0
    unit: str = ""  # "s", "mm" or nothing
    values: tuple[float, ...] = ()  # of a choice: only these, where not every number between is an answer
    labels: tuple[Said, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One place of the answer sheet; ``optional`` ones may stay blank. ``text`` only where the school may show it."""

    id: str
    answer: AnswerType
    label: Said | None = None  # what kind of item it is, where a number alone does not say it: "line 2, self-esteem"
    text: Said | None = None
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A level: from ``least`` (or only above it) up to the next band. ``mark`` says what it means for the reader."""

    code: str
    name: Said
    least: float | None = None  # None: from the very bottom
    above: bool = False  # the edge itself still belongs to the band below
    mark: str = ""  # "", "attention", or on a validity scale "doubtful", "invalid"


def band_of(bands: Sequence[Band], value: float) -> Band | None:
    """The level a value belongs to; without bands there is none."""
    for band in reversed(bands):
        if band.least is None or value > band.least or (value == band.least and not band.above):
            return band
    return None


@dataclass(frozen=True, slots=True)
class Norm:
    """One row of norms: for whom it holds, and the edges of its standard scores or its own bands."""

    sex: str = ""  # "f", "m" or both
    age: tuple[int, int] | None = None
    grade: tuple[int, int] | None = None
    edges: tuple[float, ...] = ()  # where the second, third, ... of `values` begins
    above: bool = False  # an edge itself still belongs to the value before
    values: tuple[float, ...] = ()
    bands: tuple[Band, ...] = ()

    def holds_for(self, sex: str | None, age: int | None, grade: int | None) -> bool:
        """Whether this row speaks of such a child; what is not known fits no row that asks for it."""
        return (
            (not self.sex or self.sex == sex)
            and (self.age is None or (age is not None and self.age[0] <= age <= self.age[1]))
            and (self.grade is None or (grade is not None and self.grade[0] <= grade <= self.grade[1]))
        )


class StandardKind(StrEnum):
    """How a raw score becomes a standard one."""

    NONE = "none"
    PERCENT = "percent"  # 100 x raw / of
    MEAN = "mean"  # raw / of
    TABLE = "table"  # by the norms: stens, points


@dataclass(frozen=True, slots=True)
class Scale:
    """One scale. It counts items by its ``key``, or other scales (an index: ``of``), or is a ``ratio`` of two such sums.

    ``key`` names a direction and its items: ``yes``/``no`` and ``a``/``b`` count one for that answer; ``plus`` adds the points,
    ``reverse`` adds least + most - points, ``minus`` takes the points away.
    """

    code: str
    name: Said
    key: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    of: Mapping[str, float] = field(default_factory=dict)
    ratio: tuple[Mapping[str, float], Mapping[str, float]] | None = None  # top and bottom: scales or items, with weights
    multiplier: float = 1
    constant: float = 0
    average: bool = False  # the sum divided by the number of items
    least: float | None = None  # possible range; None where there is none (times)
    most: float | None = None
    standard: StandardKind = StandardKind.NONE
    standard_of: float = 1
    norms: tuple[Norm, ...] = ()
    bands: tuple[Band, ...] = ()
    bands_on: str = "raw"  # or "standard"
    validity: bool = False  # its marked bands say whether the rest may be believed
    places: int = 0  # decimals shown

    @property
    def items(self) -> tuple[str, ...]:
        """The items it counts itself."""
        return tuple(item for items in self.key.values() for item in items)

    def bands_for(self, sex: str | None = None, age: int | None = None, grade: int | None = None) -> tuple[Band, ...]:
        """The levels that hold for such a child, of a row of norms or its own; empty: the norms do not know."""
        for norm in self.norms:
            if norm.bands and norm.holds_for(sex, age, grade):
                return norm.bands
        return self.bands


@dataclass(frozen=True, slots=True)
class Missing:
    """What blanks do: nothing is scored, or a scale with at least ``answered`` answers is prorated and rounded."""

    prorate: bool = False
    answered: int = 0


@dataclass(frozen=True, slots=True)
class AlertRule:
    """An answer or a score that must be acted upon at once; ``kind`` is a kind of danger of the office's notices."""

    kind: str
    item: str = ""
    scale: str = ""
    least: float | None = None
    answer: bool | None = None
    on: str = "raw"  # or "standard"


@dataclass(frozen=True, slots=True)
class FindingRule:
    """A conclusion from several scores: the leading scales, a code of letters, a quadrant, or a count of answers."""

    kind: str  # "leading", "code", "quadrant", "count"
    code: str
    name: Said
    scales: tuple[str, ...] = ()
    letters: int = 3  # of a code
    centre: tuple[float, float] = (0, 0)  # of a quadrant: x is the first scale, y the second
    corners: Mapping[str, Said] = field(default_factory=dict)  # of a quadrant: "high_low" and so on, and "centre"
    answers: Mapping[str, float] = field(default_factory=dict)  # of a count: item to the least answer that counts
    one_of: tuple[str, ...] = ()  # of a count: one of these must be among them
    outcomes: tuple[Band, ...] = ()  # of a count


@dataclass(frozen=True, slots=True)
class Golden:
    """One checked example: answers, and what they must score."""

    answers: tuple[Answer, ...]
    raw: Mapping[str, float | None]
    standard: Mapping[str, float | None] = field(default_factory=dict)
    level: Mapping[str, str | None] = field(default_factory=dict)  # codes
    alerts: tuple[str, ...] | None = None  # kinds; None: not looked at
    variant: str = ""
    sex: str | None = None
    age: int | None = None
    grade: int | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """The answer sheet and the scoring of one variant. Equal only to itself: what is worked out for it is kept by identity."""

    id: str
    name: Said | None
    items: tuple[Item, ...]
    scales: tuple[Scale, ...]
    sheets: tuple[tuple[str, ...], ...] = ()  # shorter sheets that are also whole: by their length; the full one is `items`
    points: Mapping[str, tuple[float, ...]] = field(default_factory=dict)  # item: points of its options in order
    missing: Missing = Missing()
    age: tuple[int | None, int | None] = (None, None)  # where the variant is for another age than the instrument
    alerts: tuple[AlertRule, ...] = ()
    findings: tuple[FindingRule, ...] = ()

    def scale(self, code: str) -> Scale:
        """The scale with this code."""
        return next(scale for scale in self.scales if scale.code == code)


class Texts(StrEnum):
    """Whether item texts may be shown on the screen."""

    OPEN = "open"  # free to use
    RIGHT = "right"  # only where the school holds the right
    NEVER = "never"  # no electronic version without the owner's leave


@dataclass(frozen=True, slots=True)
class NormSource:
    """Where the norms come from; what is not known is empty."""

    source: Said
    sample: Said | None = None
    year: int | None = None
    foreign: bool = True  # not from Kyrgyzstan: said beside every level


@dataclass(frozen=True, slots=True)
class Instrument:
    """A whole definition. ``forms`` holds one form per variant; without variants one under the empty id."""

    id: str
    version: int  # of the key: a changed key is a new version
    fingerprint: str  # of everything that makes the scores, levels included
    name: Said
    author: Said
    forms: Mapping[str, Form]
    first: str = ""  # the variant that is meant when nobody says one
    asks: bool = False  # which blank is used must be asked: the variants differ in their keys
    year: int | None = None
    area: str = ""  # section 5 of the conclusion: cognitive, emotional, personal, social, motivation, career
    age: tuple[int | None, int | None] = (None, None)
    grade: tuple[int | None, int | None] = (None, None)
    individual: bool = False  # given to one child at a time
    caution: Said | None = None
    note: Said | None = None  # facts about keys in circulation
    licence: Said | None = None
    texts: Texts = Texts.RIGHT
    enabled: bool = True
    why_off: Said | None = None
    norms: NormSource | None = None
    free: bool = False  # nothing is scored: figures and words
    sources: tuple[str, ...] = ()
    golden: tuple[Golden, ...] = ()
    copy_of: str = ""  # an own copy: id and version of what it was copied from
    data: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)  # the file it was read from

    def form(self, variant: str | None = None) -> Form:
        """The form of a variant; none asked for is the first."""
        if not variant:
            return self.forms[self.first]
        found = next((form for id_, form in self.forms.items() if id_.casefold() == variant.casefold()), None)
        if found is None:
            raise UnknownVariant(instrument=self.id, variant=variant, variants=", ".join(self.forms) or "—")
        return found

    @property
    def key_version(self) -> str:
        """What a result and a protocol keep: the version a person reads, and the print that cannot be mistaken."""
        return f"{self.version}-{self.fingerprint[:8]}"

    def suits(self, age: int | None, grade: int | None = None, variant: str | None = None) -> bool:
        """Whether a child of this age is within its range; not known suits."""
        return _within(age, self.age) and _within(age, self.form(variant).age) and _within(grade, self.grade)


def _within(value: int | None, span: tuple[int | None, int | None]) -> bool:
    least, most = span
    return value is None or ((least is None or value >= least) and (most is None or value <= most))


AREAS: Final = ("cognitive", "emotional", "personal", "social", "motivation", "career")
