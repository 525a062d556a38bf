"""Examinations as windows show them: plain values between the subject and its pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sppk_desktop.core.answers import Answer
from sppk_desktop.core.cards import Header
from sppk_desktop.core.consent_state import ConsentState
from sppk_desktop.core.drawing import Drawing
from sppk_desktop.core.screens import Chip
from sppk_desktop.core.words import Phrase


@dataclass(frozen=True, slots=True)
class ExamShown:
    """An examination as its page heads it."""

    id: int
    number: str
    title: str
    whom: str
    on: date
    variant: str
    wave: int | None
    items: int
    scored: bool
    checked: bool
    on_screen: bool
    individual: bool
    can_add: bool  # a chosen list
    caution: str
    key_version: str


@dataclass(frozen=True, slots=True)
class PersonShown:
    """One pupil of an examination."""

    sitting_id: int
    pupil_id: int
    name: str
    age: int | None
    consent: ConsentState
    absent: bool
    reason: str | None
    outside: bool  # the age is outside the instrument's range
    answered: int


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One line of a table that was read: whose it is (``None``: nobody found), what it says, which cells were unreadable.

    ``several`` says why nobody was found: the name is that of more than one; ``twice``: other answers of the same pupil stand
    in another line, and nobody can know which are right.
    """

    name: str
    row: int | None  # place in the class
    answers: tuple[Answer, ...]
    wrong: tuple[int, ...] = ()
    several: bool = False
    twice: bool = False

    @property
    def answered(self) -> int:
        """How many answers were read."""
        return sum(answer is not None for answer in self.answers)


@dataclass(frozen=True, slots=True)
class Alarm:
    """One result that shows a danger nobody was told of. What the child answered is not in it."""

    result_id: int
    examination_id: int
    pupil_id: int
    on: date
    name: str
    kinds: Sequence[str]  # the gravest first
    said: Phrase


@dataclass(frozen=True, slots=True)
class ResultLine:
    """One result in the list of a child: when, what, how it came out in a word."""

    result_id: int
    on: date
    instrument: str
    title: str
    level: str
    mark: str
    key_version: str


@dataclass(frozen=True, slots=True)
class Figures:
    """A table of numbers: the head, and rows as they are printed."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class ProfileShown:
    """One result of one child."""

    result_id: int
    pupil_id: int
    title: str
    line: str
    chips: tuple[Chip, ...]
    bars: Drawing
    scales: tuple[tuple[str, str], ...]  # code and name, to choose whose course is shown
    scale: str
    course: Drawing | None
    figures: Figures
    findings: tuple[str, ...]
    notes: tuple[str, ...]  # cautions and where the norms come from


@dataclass(frozen=True)
class ChildShown:
    """A child and everything he or she was examined with."""

    header: Header
    lines: tuple[ResultLine, ...]


@dataclass(frozen=True)
class GroupShown:
    """What a group scored, beside other waves or classes where they were chosen."""

    exam_id: int
    title: str
    line: str
    shares: Drawing
    figures: Figures
    scales: tuple[tuple[str, str], ...]
    scale: str
    names: tuple[tuple[str, tuple[str, ...]], ...]  # level, and who has it
    others: tuple[tuple[int, str], ...]  # examinations it can be compared with
    compared: Drawing | None
    compared_figures: Figures | None
    notes: tuple[str, ...]
