"""Where a search hits inside a text, letter by letter: «онорбек» is found in Өнөрбек and the Ө is marked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sppk_desktop.core.alphabet import search_fold


@lru_cache(maxsize=1024)
def _folded(letter: str) -> str:
    return search_fold(letter) or " "


def hits(text: str, search: str) -> list[tuple[int, int]]:
    """(start, end) of every hit, in order, without overlap. ``text`` is folded letter by letter, so places stay true."""
    words = search_fold(search).split()
    if not words or not text:
        return []
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        for folded in _folded(letter):
            letters.append(folded)
            places.append(place)
    whole = "".join(letters)
    return _joined([(places[at], places[at + len(word) - 1] + 1) for word in words for at in _found(whole, word)])


def _found(whole: str, word: str) -> list[int]:
    starts, at = [], whole.find(word)
    while at >= 0:
        starts.append(at)
        at = whole.find(word, at + len(word))
    return starts


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
