"""A sociometric test told as data: ballots, matrix, indices, groups and waves as windows and papers show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sppk_desktop.core.sociogram import Drawing
from sppk_desktop.core.words import Phrase

Text = Phrase | str


@dataclass(frozen=True, slots=True)
class BallotLine:
    """One pupil's line: what was chosen, as it is typed; an absent one has none."""

    number: int
    name: str
    absent: bool
    plus: str
    minus: str
    filled: bool


@dataclass(frozen=True, slots=True)
class RunShown:
    """One test: its title, the criteria by id, and how far the ballots are."""

    id: int
    title: str
    line: str
    criteria: Sequence[tuple[int, str, str]]  # id, question, opposite
    negative: bool
    limit: int | None
    revision: int
    earlier: Sequence[tuple[int, str]]  # waves of the same class before this one, the last first


@dataclass(frozen=True, slots=True)
class MatrixShown:
    """Names and signs; ``signs[i][j]`` is what i said of j, ``mutual`` the returned choices."""

    numbers: Sequence[int]
    names: Sequence[str]
    signs: Sequence[Sequence[int]]
    mutual: frozenset[tuple[int, int]]
    received: Sequence[int]
    rejected: Sequence[int]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: heads, rows, the width of each column in characters, and a line of explanation."""

    title: Text
    heads: Sequence[Text]
    rows: Sequence[Sequence[str]]
    widths: Sequence[int]
    note: Text = ""


@dataclass(frozen=True, slots=True)
class ResultShown:
    """Everything that follows from the ballots of one criterion."""

    names: dict[int, str]
    free: Drawing
    target: Drawing
    matrix: MatrixShown
    group: Sheet
    people: Sheet
    statuses: Sheet
    gaps: int  # pupils who were there and have no ballot yet
    often: int | None = None  # the threshold of "refused much more often than chosen"; None where refusals were not asked


@dataclass(frozen=True, slots=True)
class ComparisonShown:
    """Two waves with everybody in the same place, and what changed."""

    before: Drawing
    after: Drawing
    titles: tuple[str, str]
    names: dict[int, str]
    group: Sheet
    people: Sheet
