"""Whose hand writes which plan."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from sppk_desktop.core.roles import Role

WRITERS: Final = {
    "social": {Role.SOCIAL},
    "psychologist": {Role.PSYCHOLOGIST},
    "deputy": {Role.DEPUTY},
    "speech_therapist": {Role.SOCIAL, Role.DEPUTY},
    "class_teachers": {Role.SOCIAL, Role.DEPUTY},
}
"""Speech therapist and class teachers have no account of their own."""


def plans_of(roles: Collection[Role]) -> tuple[str, ...]:
    """The specialists whose plans somebody with these roles writes."""
    return tuple(specialist for specialist, writers in WRITERS.items() if writers & set(roles))
