"""The words of a paper: its language, whatever the window speaks, and the school's way of writing numbers and days."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Protocol

from sppk_desktop.core.numbers import SETTING, NumberForm
from sppk_desktop.core.places import translations
from sppk_desktop.core.words import LANGUAGES, Words


class Settings(Protocol):
    """Where the school's settings are kept."""

    def setting(self, key: str, default: Any = None) -> Any:
        """A value as it was set."""
        ...


@lru_cache(maxsize=len(LANGUAGES))
def usual_words(language: str) -> Words:
    """The same without the school's choice."""
    return Words.read(translations(), language)


@lru_cache(maxsize=2 * len(LANGUAGES))
def _written(language: str, numbers: NumberForm) -> Words:
    return usual_words(language).writing(numbers)  # the same object every time: forms are laid out once for their words


def paper_words(language: str, settings: Settings) -> Words:
    """Every paper begins with these."""
    return _written(language, NumberForm.read(settings.setting(SETTING)))
