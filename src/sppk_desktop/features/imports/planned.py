"""What was decided for each row of a file: whom it means, what will be written, what is in doubt."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from sppk_desktop.core.imports import Absent, Candidate, Difference, RowState
from sppk_desktop.core.words import Phrase
from sppk_desktop.features.imports.adults import Adult
from sppk_desktop.features.imports.entries import Entry
from sppk_desktop.features.imports.values import Coded
from sppk_desktop.features.people.classes import ClassName


@dataclass(slots=True)
class AdultDeed:
    """What to do about one adult: a known person to change, or a new one, and the tie to the child."""

    adult: Adult
    person_id: int | None = None
    new_person: object = None  # equal for rows that mean the same new person
    changes: dict[str, Any] = field(default_factory=dict)
    needs_tie: bool = False


@dataclass(slots=True)
class Planned:
    """One row and everything that will be written for it."""

    index: int
    entry: Entry
    state: RowState = RowState.SAME
    pupil_id: int | None = None
    differences: list[Difference] = field(default_factory=list)
    why: Phrase | None = None
    candidates: list[Candidate] = field(default_factory=list)
    changes: dict[str, Any] = field(default_factory=dict)
    to_class: ClassName | None = None
    family_id: int | None = None
    new_family: object = None
    joins: bool = False  # the pupil gets a residence
    family_changes: dict[str, Any] = field(default_factory=dict)
    adults: list[AdultDeed] = field(default_factory=list)
    child_codes: list[Coded] = field(default_factory=list)
    family_codes: list[Coded] = field(default_factory=list)

    @property
    def writes(self) -> bool:
        """Whether the row will be written."""
        return self.state in (RowState.NEW, RowState.CHANGED)


@dataclass(slots=True)
class Plan:
    """All rows, and what the file does not name."""

    rows: list[Planned]
    absent: list[Absent]
    new_classes: list[ClassName]

    @property
    def outline(self) -> tuple[Any, ...]:
        """What would be written, to see whether the register has changed between showing and doing."""
        return tuple((row.state, row.pupil_id, tuple(row.differences)) for row in self.rows)
