"""Long work tells how far it is, and learns by the same call that the person has stopped it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""``progress(done, total)``: raises `Cancelled` when the person stopped the work. ``total`` 0 means unknown."""


class Cancelled(Exception):
    """The person stopped the work; whoever catches it leaves nothing half done."""


def unwatched(done: int, total: int) -> None:
    """A progress nobody looks at and nobody stops."""
