"""The sections of each specialist's plan, as data that ships with the program."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from sppk_desktop.core.places import resources


@dataclass(frozen=True, slots=True)
class PlanSection:
    """One section; an obligatory one stands on the paper even while it is empty.

    ``direction`` is what its lines serve (clause 2.2) unless they say otherwise.
    """

    code: str
    ky: str
    ru: str
    obligatory: bool = False
    direction: str | None = None

    def label(self, language: str) -> str:
        """The title in a language."""
        return self.ru if language == "ru" else self.ky


@cache
def _shipped() -> dict[str, tuple[PlanSection, ...]]:
    read = json.loads((resources() / "catalogues" / "plan_sections.json").read_text(encoding="utf-8"))
    return {who: tuple(PlanSection(**entry) for entry in entries) for who, entries in read.items() if who != "about"}


def sections_of(specialist: str) -> tuple[PlanSection, ...]:
    """The sections of a specialist's plan in order."""
    return _shipped()[specialist]


def direction_of(section: str, own: str | None) -> str | None:
    """The direction of a line: its own, else that of its section. Codes of sections are of one specialist only."""
    return own or next((one.direction for sections in _shipped().values() for one in sections if one.code == section), None)
