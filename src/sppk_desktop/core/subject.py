"""A test answered by one child on the screen: only what the child sees, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sppk_desktop.core.answers import Answer, Item

Both = Mapping[str, str]
"""The same words in Kyrgyz and Russian, by language."""


@dataclass(frozen=True, slots=True)
class Question:
    """One item with its text and the answers one may choose; without choices a number or a text is typed."""

    text: Both
    item: Item
    choices: tuple[tuple[Answer, Both], ...] = ()


@dataclass
class Sheet:
    """What is asked of one child. ``answers`` are those given so far."""

    sitting_id: int
    given_name: str
    title: Both
    questions: tuple[Question, ...]
    answers: list[Answer] = field(default_factory=list)

    @property
    def first_open(self) -> int:
        """Where to go on: the first question without an answer; their number when there is none."""
        return next((at for at, answer in enumerate(self.answers) if answer is None), len(self.questions))
