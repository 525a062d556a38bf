"""The words of papers in either language, read once per process: reading them anew at every click would be felt."""

from __future__ import annotations

from functools import lru_cache

from sppk_desktop.core.places import translations
from sppk_desktop.core.words import LANGUAGES, Words


@lru_cache(maxsize=len(LANGUAGES))
def words_of(language: str) -> Words:
    """The words of a paper, whatever the window speaks."""
    return Words.read(translations(), language)
