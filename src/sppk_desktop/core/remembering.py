"""What one reading asks of the database again and again is asked once.

Every subject that adds to a card or to Today asks whose household it is, which cards were merged, what the categories are called.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from functools import wraps
from typing import Any, Concatenate, Final, ParamSpec, TypeVar

from sqlalchemy.orm import Session

P = ParamSpec("P")
R = TypeVar("R")

REMEMBERS: Final = "remembers"
"""In a session's ``info``: the answers so far. Only sessions that read have it; a save in between empties it."""


def remembered(ask: Callable[Concatenate[Session, P], R]) -> Callable[Concatenate[Session, P], R]:
    """For questions whose arguments are plain values; a list or a dictionary is given as a new one each time."""

    @wraps(ask)
    def answer(session: Session, /, *args: P.args, **named: P.kwargs) -> R:
        memory: dict[Any, Any] | None = session.info.get(REMEMBERS)
        if memory is None:
            return ask(session, *args, **named)
        key = (ask, args, tuple(named.items()))
        if key not in memory:
            memory[key] = ask(session, *args, **named)
        found: R = memory[key]
        return copy(found) if isinstance(found, list | dict) else found

    return answer
