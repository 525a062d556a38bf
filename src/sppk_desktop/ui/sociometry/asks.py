"""What the pages of sociometry ask of whoever keeps the tests."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sppk_desktop.core.sociometry import BallotLine, ComparisonShown, ResultShown, RunShown
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.messages import Deed


class Runs(Protocol):
    """The tests of the open vault."""

    def show(self, run_id: int) -> RunShown:
        """One test with its criteria and the waves before it."""
        ...

    def ballots(self, run_id: int, criterion_id: int) -> list[BallotLine]:
        """The lines of the ballots, by number."""
        ...

    def check(self, run_id: int, number: int, plus: str, minus: str) -> tuple[Phrase | None, Phrase | None]:
        """What is wrong with the two halves of a line."""
        ...

    def write(self, run_id: int, criterion_id: int, number: int, plus: str, minus: str) -> None:
        """Keep a line."""
        ...

    def forget(self, run_id: int, criterion_id: int, number: int) -> None:
        """Take a line back."""
        ...

    def mark_absent(self, run_id: int, number: int) -> None:
        """This pupil was not there."""
        ...

    def result(self, run_id: int, criterion_id: int) -> ResultShown:
        """What follows from the ballots of one criterion."""
        ...

    def set_often(self, times: int) -> None:
        """The threshold of "refused much more often than chosen"; 0 looks for nobody."""
        ...

    def compare(self, before_id: int, after_id: int) -> ComparisonShown:
        """Two waves with everybody in the same place."""
        ...


class Papers(Protocol):
    """The documents of a test."""

    def choices(self, run_id: int, criterion_id: int, language: str) -> Sequence[Deed]:
        """What can be printed of it."""
        ...

    def report(self, run_id: int, criterion_id: int) -> None:
        """The report of the group, at once."""
        ...
