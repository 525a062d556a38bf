"""What becomes of a class when a new school year begins: the rules of the 11- and the 12-year programme, on plain values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Final

from sppk_desktop.core.places import resources
from sppk_desktop.features.people.classes import HIGHEST_GRADE, ClassName


class Deed(StrEnum):
    """What becomes of one pupil."""

    UP = "up"
    SKIP = "skip"  # over one grade
    REPEAT = "repeat"
    TRANSFERRED = "transferred"
    LEFT = "left"
    GRADUATED = "graduated"

    @property
    def leaves(self) -> bool:
        """Whether the pupil is no longer at this school in the new year."""
        return self in _LEAVING


_LEAVING: Final = frozenset({Deed.TRANSFERRED, Deed.LEFT, Deed.GRADUATED})
_STEPS: Final = {Deed.UP: 1, Deed.SKIP: 2, Deed.REPEAT: 0}
USUAL: Final = "11"
"""The programme of a class of which nobody has said it."""


@dataclass(frozen=True, slots=True)
class Programme:
    """One programme: its last grade, and after which grades a pupil may have finished school with a certificate."""

    name: str
    last: int
    may_finish: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Rules:
    programmes: dict[str, Programme]
    skips: dict[str, frozenset[int]]  # into which school year → after which grades everybody of the 12-year programme skips


@cache
def _rules() -> _Rules:
    read = json.loads((resources() / "catalogues" / "calendar.json").read_text(encoding="utf-8"))
    told = [Programme(one["programme"], one["last"], frozenset(one["may_finish"])) for one in read["promotion"]]
    return _Rules({one.name: one for one in told}, {one["into"]: frozenset(one["after"]) for one in read["skips"]})


def programme(name: str | None) -> Programme:
    """The programme of a class; of an unknown one the usual rules."""
    known = _rules().programmes
    return known.get(name or USUAL, known[USUAL])


def proposed(grade: int, of: str | None, into: str) -> Deed:
    """What usually becomes of a pupil of this grade and programme in the school year ``into`` («2026/27»)."""
    if grade >= programme(of).last:
        return Deed.GRADUATED
    if of == "12" and grade in _rules().skips.get(into, frozenset()):
        return Deed.SKIP
    return Deed.UP


def goal(name: ClassName, deed: Deed, letter: str | None = None) -> ClassName | None:
    """The class a pupil comes into, under its own letter or another one («9А» → «10Б»); None for those who are gone."""
    step = _STEPS.get(deed)
    return None if step is None else ClassName(name.grade + step, name.letter if letter is None else letter)


def is_possible(name: ClassName, of: str | None, deed: Deed) -> bool:
    """Whether the programme has the grade this leads to, and a certificate after this grade."""
    rules = programme(of)
    if deed is Deed.GRADUATED:
        return name.grade >= rules.last or name.grade in rules.may_finish
    reached = goal(name, deed)
    return reached is None or reached.grade <= min(rules.last, HIGHEST_GRADE)
