"""Where a search hits inside a text, letter by letter: «онорбек» is found in Өнөрбек and the Ө is marked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from sppk_desktop.core.alphabet import search_fold


class _Folded(dict[int, str]):
    """Letters folded one by one, as `str.translate` wants them; remembers every letter it met."""

    def __missing__(self, letter: int) -> str:
        folded = self[letter] = search_fold(chr(letter)) or " "
        return folded


_FOLDED: Final = _Folded()


@lru_cache(maxsize=16)
def _words(search: str) -> tuple[str, ...]:
    return tuple(search_fold(search).split())


def hits(text: str, search: str) -> list[tuple[int, int]]:
    """(start, end) of every hit, in order, without overlap. ``text`` is folded letter by letter, so places stay true."""
    words = _words(search)
    if not words or not text:
        return []
    whole = text.translate(_FOLDED)
    places = range(len(text)) if len(whole) == len(text) else _places(text)
    return _joined([(places[at], places[at + len(word) - 1] + 1) for word in words for at in _found(whole, word)])


def _places(text: str) -> list[int]:
    """For every folded letter the place of the one it came from: one may fold to two."""
    return [place for place, letter in enumerate(text) for _ in letter.translate(_FOLDED)]


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
