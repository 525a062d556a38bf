"""An import told as data: what a file will do to the register, row by row. The feature makes it, the window shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from sppk_desktop.core.words import Phrase

Text = Phrase | str

AS_NEW: Final = 0
"""The choice for a row in conflict: it is a child the register does not have."""


class RowState(StrEnum):
    """What will become of a row when the import is confirmed. Only new and changed rows are written."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    CONFLICT = "conflict"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class CellTrouble:
    """A cell that cannot be taken as it is, in one sentence; ``vital`` ones keep the whole row out."""

    sheet: int
    row: int  # from 0
    column: int  # from 0
    sheet_name: str
    cell: str  # "D7"
    heading: str
    value: str
    why: Phrase
    vital: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """One field: what the register holds and what the file says. Not ``taken``: told, but left for a person to decide."""

    label: Phrase
    old: Text | None
    new: Text | None
    taken: bool = True
    why: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A card the row may belong to."""

    id: int
    name: str
    detail: Text


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One child of the file and what will be done about it."""

    index: int
    sheet_name: str
    line: int  # the row's number as the office program shows it
    name: str
    class_name: str
    born: date | None
    state: RowState
    differences: Sequence[Difference] = ()
    troubles: Sequence[CellTrouble] = ()
    notes: Sequence[Phrase] = ()  # odd, but taken
    why: Phrase | None = None  # of a conflict
    candidates: Sequence[Candidate] = ()
    pupil_id: int | None = None


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    """A heading of the file and the field it was understood as; ``target`` "" is a column that is not taken."""

    heading: str
    target: str
    example: str
    remembered: bool = False


@dataclass(frozen=True, slots=True)
class Absent:
    """A pupil of a class that stands in the file, whom the file does not name. Never removed by an import."""

    id: int
    name: str
    class_name: str


@dataclass(frozen=True, slots=True)
class TargetField:
    """A field a column can be taken into."""

    key: str
    label: Phrase
    group: Phrase


@dataclass(frozen=True, slots=True)
class Preview:
    """Everything the window shows before anything is written."""

    file_name: str
    columns: Sequence[ColumnGuess]
    rows: Sequence[PreviewRow]
    absent: Sequence[Absent] = ()
    new_classes: Sequence[str] = ()
    skipped_sheets: Sequence[str] = ()  # no table of children was found there
    hidden_sheets: Sequence[str] = ()  # lists nobody sees in the office program: not read where another one is
    lost_letters: bool = False
    imported_before: datetime | None = None
    choices: Mapping[int, int] = field(default_factory=dict)  # row index → pupil id or AS_NEW
    without_wrong_cells: bool = False

    def count(self, state: RowState) -> int:
        """How many rows are in a state."""
        return sum(1 for row in self.rows if row.state is state)


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What a confirmed import did."""

    run_id: int
    added: int
    changed: int


@dataclass(frozen=True, slots=True)
class KeptBack:
    """A child whose rows an undo left alone, and why."""

    pupil_id: int
    name: str
    why: Phrase


@dataclass(frozen=True, slots=True)
class UndoOutcome:
    """What an undo took back, and what it kept because somebody worked on it since."""

    taken_back: int
    kept: Sequence[KeptBack] = ()


@dataclass(frozen=True, slots=True)
class PastImport:
    """One line of the list of past imports."""

    id: int
    at: datetime
    file_name: str
    by: str
    added: int
    changed: int
    undone: bool
