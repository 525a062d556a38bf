"""What the page of a notification asks of the work behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from sppk_desktop.core.cards import Fact
from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import Chip
from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.messages import Deed


@dataclass(frozen=True, slots=True)
class StepShown:
    """Somebody on the check-list. ``told`` says how, when and by whom; ``excused`` why it was not needed."""

    id: int
    whom: str
    condition: str
    first: bool
    told: str = ""
    excused: str = ""

    @property
    def settled(self) -> bool:
        """Nothing is left to do with it."""
        return bool(self.told or self.excused)


@dataclass(frozen=True, slots=True)
class NoticeShown:
    """A notification as its page shows it."""

    id: int
    title: Phrase | str
    chip: Chip
    facts: Sequence[Fact]
    steps: Sequence[StepShown]
    log: Sequence[tuple[datetime, str]]
    closed: bool


class Notices(Protocol):
    """The open vault's notifications."""

    @property
    def telling(self) -> Sequence[Field]:
        """What is asked when somebody was told: how, when, whom, what was answered."""
        ...

    @property
    def adding(self) -> Sequence[Field]:
        """What is asked when somebody else is to be told."""
        ...

    def shown(self, notice_id: int) -> NoticeShown:
        """Read one; looking at it is journalled."""
        ...

    def now(self) -> datetime:
        """The wall clock of the office."""
        ...

    def tell(self, step_id: int, answers: Mapping[str, Any]) -> None:
        """This one was told."""
        ...

    def excuse(self, step_id: int, reason: str) -> None:
        """This one need not be told."""
        ...

    def take_back(self, step_id: int) -> None:
        """It was marked by mistake."""
        ...

    def add(self, notice_id: int, answers: Mapping[str, Any]) -> None:
        """Somebody else is to be told."""
        ...

    def close(self, notice_id: int, outcome: str) -> None:
        """It is over."""
        ...

    def reopen(self, notice_id: int) -> None:
        """It is not over."""
        ...

    def papers(self, notice_id: int, language: str) -> Sequence[Deed]:
        """What can be printed of it."""
        ...
