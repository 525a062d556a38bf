"""What the windows of examinations ask for; `app` joins it with the subject."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from sppk_desktop.core.answer_table import Row
from sppk_desktop.core.answers import Item
from sppk_desktop.core.examinations import ExamShown, PersonShown, ReadRow
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import RowSource


class Exams(Protocol):
    """The examinations of the open vault."""

    def show(self, exam_id: int) -> ExamShown:
        """What heads the page."""
        ...

    def people(self, exam_id: int) -> Sequence[PersonShown]:
        """Who takes part."""
        ...

    def unexplained(self, exam_id: int) -> Sequence[PersonShown]:
        """Who has neither a consent nor a reason."""
        ...

    def is_danger(self, exam_id: int) -> bool:
        """Whether a danger does not allow to wait."""
        ...

    def explain(self, exam_id: int, reason: str, sitting_id: int | None = None) -> None:
        """Write why somebody takes part without a consent."""
        ...

    def set_danger(self, exam_id: int, on: bool) -> None:
        """A danger overrides."""
        ...

    def set_absent(self, sitting_id: int, absent: bool) -> None:
        """Was not there, or was."""
        ...

    def add_pupils(self, exam_id: int, pupils: Sequence[int]) -> None:
        """More of them."""
        ...

    def drop(self, sitting_id: int) -> Callable[[], None]:
        """Off the list; gives the way back."""
        ...

    def items(self, exam_id: int) -> list[Item]:
        """The columns of the grid."""
        ...

    def rows(self, exam_id: int) -> list[Row]:
        """The lines of the grid."""
        ...

    def keep_answers(self, exam_id: int, rows: Sequence[Row], *, checked: bool = False) -> None:
        """Keep what was typed."""
        ...

    def read_rows(self, exam_id: int, cells: Sequence[Sequence[object]], start: int = 0) -> Sequence[ReadRow]:
        """A table as lines of answers."""
        ...

    def read_file(self, path: Path, progress: Progress) -> list[list[object]]:
        """A file of answers as cells."""
        ...

    def collect(self, exam_id: int) -> None:
        """Take over what was answered at the screen."""
        ...

    def score(self, exam_id: int) -> int:
        """Score everybody who answered."""
        ...


class ExamLists(Protocol):
    """The lists an examination shows."""

    def people(self, exam_id: int) -> RowSource:
        """Who takes part."""
        ...

    def results(self, exam_id: int) -> RowSource:
        """What they scored."""
        ...

    def pupils(self) -> RowSource:
        """All pupils, to choose from."""
        ...
