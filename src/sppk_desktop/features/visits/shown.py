"""What windows are shown of acts: plain values, and what is said when an act cannot be had."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sppk_desktop.core.cards import Header, Link
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import Chip
from sppk_desktop.core.words import T
from sppk_desktop.features.visits.rules import State


class NoSuchVisit(AppError):
    """The visit was removed meanwhile."""

    happened = T("This visit is no longer in the register.")
    remedy = T("Nothing was changed. Look in the recycle bin or in the list of visits.")


class NotReady(AppError):
    """Signing was asked for while something is missing."""

    happened = T("The act cannot be signed yet.")
    remedy = T("Fill in what the list names and sign again.")


@dataclass(frozen=True, slots=True)
class Correction:
    """An addendum to a signed act."""

    on: date
    reason: str
    body: str
    author: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything the entry screen shows of one visit."""

    id: int
    family_id: int
    raid_id: int | None
    revision: int
    header: Header
    state: State
    chip: Chip
    number: str
    code: str
    line: str  # day, hour and basis
    values: Mapping[str, Any]
    written: bool  # somebody has saved something; otherwise the values are what the register knows
    last: Mapping[str, Any]
    last_on: date | None
    corrections: Sequence[Correction] = field(default_factory=tuple)
    cancel_reason: str = ""


@dataclass(frozen=True, slots=True)
class CodeReading:
    """What typed text means: none, mistyped, unknown to this vault, blank (no family yet), or what it opens."""

    kind: str
    link: Link | None = None
    digits: str = ""
    document: str = ""  # of a blank form: which one


@dataclass(frozen=True, slots=True)
class Glance:
    """A visit at the side of a list."""

    id: int
    family_id: int
    header: Header
    state: State
    chip: Chip
    visits: Sequence[Past]


@dataclass(frozen=True, slots=True)
class Past:
    """One visit of a family's history, in words."""

    id: int
    day: str
    chips: tuple[Chip, ...]
    text: str
    changes: tuple[tuple[str, str, str, str], ...]  # label, last, now, verdict
