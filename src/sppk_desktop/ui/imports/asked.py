"""What the import window asks of whoever reads and writes; a feature satisfies it without knowing the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

from sppk_desktop.core.imports import ImportOutcome, PastImport, Preview, TargetField, UndoOutcome
from sppk_desktop.core.progress import Progress


class Importing(Protocol):
    """One import from file to undo. Every method may run in a job."""

    @property
    def targets(self) -> Sequence[TargetField]:
        """The fields a column can be taken into."""
        ...

    def open(self, path: Path, progress: Progress) -> Preview:
        """Read a file and compare it; nothing is written."""
        ...

    def with_mapping(self, mapping: Mapping[str, str], progress: Progress) -> Preview:
        """Headings understood otherwise."""
        ...

    def with_choice(self, row: int, choice: int | None, progress: Progress) -> Preview:
        """A conflict answered."""
        ...

    def leave_out_wrong_cells(self, yes: bool, progress: Progress) -> Preview:
        """Rows taken without their wrong cells."""
        ...

    def write(self, progress: Progress) -> ImportOutcome:
        """Write what was shown, all or nothing."""
        ...

    def undo(self, run_id: int, progress: Progress) -> UndoOutcome:
        """Take a whole import back."""
        ...

    def past(self) -> list[PastImport]:
        """Imports so far."""
        ...

    def marked_copy(self, progress: Progress) -> bytes:
        """The file with its wrong cells marked."""
        ...

    def template(self) -> bytes:
        """The workbook class teachers fill in."""
        ...
