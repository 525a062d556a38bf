"""What the program itself wrote into a notification, said in the language of whoever reads it.

A sign of a diagnostic card opens a check-list with the words of the window it was seen in. Such a text is told apart from a
typed one by being, word for word, what the program writes; what a hand has changed stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from typing import Final

from sppk_desktop.core.places import resources
from sppk_desktop.core.words import LANGUAGES, Phrase, T, Words
from sppk_desktop.features.activity.records import Notice
from sppk_desktop.reports.paper_words import usual_words

_SOURCES: Final[Mapping[str, Phrase]] = {
    "adolescent_card": T("Card of an adolescent"),
    "family_card": T("Card of a family"),
}
"""Where the program says it is known from, by the table of the record."""
FROM_PSYCHOLOGIST: Final = T("the psychologist's work")
"""Where a danger that a test showed is known from: the record itself stays closed and is not named."""


@cache
def _signs() -> Mapping[str, Mapping[str, str]]:
    """«T22 …» in any language → the same sign in every language, as the program ships them."""
    read = json.loads((resources() / "catalogues" / "diagnostics.json").read_text(encoding="utf-8"))
    told: dict[str, Mapping[str, str]] = {}
    for card in ("adolescent", "family"):
        for one in read[card]["indicators"]:
            said = {language: f"{one['code']} {one[language]}" for language in LANGUAGES}
            told |= dict.fromkeys(said.values(), said)
    return told


def known(notice: Notice, words: Words) -> str | None:
    """What is known."""
    return _signs().get(notice.known or "", {}).get(words.language, notice.known)


def source(notice: Notice, words: Words) -> str | None:
    """Where it is known from."""
    phrase = _SOURCES.get(notice.source_kind or "", FROM_PSYCHOLOGIST)
    if notice.source in [usual_words(language).say(phrase) for language in LANGUAGES]:
        return words.say(phrase)
    return notice.source
