"""Who writes help plans, and who writes down that one was approved."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final, Protocol

from sppk_desktop.core.roles import Role

WRITERS: Final = (Role.SOCIAL, Role.PSYCHOLOGIST)


class Colleague(Protocol):
    """Somebody with an account."""

    @property
    def roles(self) -> Collection[Role]: ...  # noqa: D102
    @property
    def active(self) -> bool: ...  # noqa: D102


def approvers(colleagues: Iterable[Colleague]) -> tuple[Role, ...]:
    """The deputy director leads a plan to approval; where nobody at this computer is one, those who write plans do."""
    return (Role.DEPUTY,) if any(one.active and Role.DEPUTY in one.roles for one in colleagues) else WRITERS
