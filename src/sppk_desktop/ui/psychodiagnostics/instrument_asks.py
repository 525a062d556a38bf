"""What the windows of instruments ask for; `app` joins it with the subject."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from sppk_desktop.core.cards import Card
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import Form, RowSource


class Wrong(Protocol):
    """A refusal that knows the field of the form it is about."""

    field: str
    reason: Any


class Instruments(Protocol):
    """The shelf of instruments, by the numbers of its rows."""

    wrong: type[AppError]  # what `save` raises, with the field: see `Wrong`
    form: Form
    screen: str
    compartment: str

    def rows(self) -> RowSource:
        """All of them."""
        ...

    def card(self, number: int) -> Card:
        """What is shown of one."""
        ...

    def is_own(self, number: int) -> bool:
        """Whether it may be changed and deleted."""
        ...

    def is_on(self, number: int) -> bool:
        """Whether it is offered for examinations."""
        ...

    def needs_permission(self, number: int) -> bool:
        """Whether switching it on asks from whom the permission is."""
        ...

    def makes_tables(self, number: int) -> bool:
        """Whether the program can print its material."""
        ...

    def switch(self, number: int, on: bool, permission: str = "") -> None:
        """On or off."""
        ...

    def compared(self, number: int) -> None:
        """The key was compared with the blank today."""
        ...

    def copy(self, number: int) -> int:
        """A copy of her own; its number."""
        ...

    def start(self) -> dict[str, Any]:
        """What the form of a new one begins with."""
        ...

    def values(self, number: int) -> dict[str, Any]:
        """What the form shows of an own one."""
        ...

    def save(self, number: int | None, values: Mapping[str, Any]) -> int:
        """Keep an own one, or a new one; its number. Raises `wrong`."""
        ...

    def remove(self, number: int) -> str:
        """Into the recycle bin; its id, to bring it back."""
        ...

    def restore(self, id: str) -> None:  # noqa: A002
        """Out of the recycle bin."""
        ...

    def take_in(self, path: Path) -> int:
        """Import a file; the number of what came of it."""
        ...

    def file_of(self, number: int) -> tuple[str, bytes]:
        """Name and content of the file to hand on."""
        ...

    def examine(self, number: int) -> None:
        """Begin an examination with it."""
        ...

    def check_scoring(self) -> None:
        """Score all examples and show the protocol."""
        ...

    def print_tables(self, seed: int | None) -> None:
        """Show the material the program can make; without a number a new set."""
        ...
