"""How wide the columns of a small table are, and where a word is broken that is wider than its column. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtGui import QFontMetrics

_SHORTEST: Final = 4  # letters of a word that is never broken
_VOWELS: Final = frozenset("аеёиоуыэюяөүaeiouy")
_BOUND: Final = frozenset("ьъй")
"""Letters that stay with the one before them."""
_SONORANT: Final = frozenset("рлмнң")
"""Before another consonant they end a syllable."""


def longest_word(texts: Iterable[str], metrics: QFontMetrics) -> int:
    """The width of the widest word, which may be broken at its own hyphens."""
    words = (part for text in texts for word in text.split() for part in word.replace("-", "-\n").split("\n"))
    return max((metrics.horizontalAdvance(word) for word in words), default=0)


def least_for_words(firm: Sequence[int], wanted: Sequence[int], room: int) -> list[int]:
    """The least widths: ``firm`` in any case, and as much of what the longest words want as there is room for.

    The widest words give way first, so that few are broken.
    """
    low, high = 0, max(wanted, default=0)
    while low < high:
        cap = (low + high + 1) // 2
        if sum(max(least, min(word, cap)) for least, word in zip(firm, wanted, strict=True)) <= room:
            low = cap
        else:
            high = cap - 1
    return [max(least, min(word, low)) for least, word in zip(firm, wanted, strict=True)]


def shared(shares: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Widths of columns by shares, none below its least; what those need more is taken from the others."""
    fixed: set[int] = set()
    while True:
        rest = sum(share for at, share in enumerate(shares) if at not in fixed)
        left = room - sum(least[at] for at in fixed)
        widths = [least[at] if at in fixed else max(1, left * share // rest) for at, share in enumerate(shares)]
        tight = {at for at, width in enumerate(widths) if width < least[at]}
        if not tight:
            if loose := [at for at in range(len(shares)) if at not in fixed]:
                widths[max(loose, key=lambda at: shares[at])] += max(0, room - sum(widths))  # what rounding left over
            return widths
        fixed |= tight


def broken(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text with hyphens in words that are wider than a line, between syllables where one fits."""
    return "\n".join(
        " ".join("-".join(_pieces(part, metrics, width) for part in word.split("-")) for word in line.split(" "))
        for line in text.split("\n")
    )


def _pieces(word: str, metrics: QFontMetrics, width: int) -> str:
    found = []
    while metrics.horizontalAdvance(word) > width and len(word) > _SHORTEST:
        fitting = [at for at in range(len(word) - 2, 1, -1) if metrics.horizontalAdvance(word[:at] + "-") <= width]
        at = next((at for at in fitting if between_syllables(word, at)), fitting[0] if fitting else 2)
        found.append(word[:at])
        word = word[at:]
    return "-".join([*found, word])


def between_syllables(word: str, at: int) -> bool:
    """Whether a word of ours may be broken here: a vowel on each side, and no consonant torn from the vowel it begins."""
    left, right = word[:at].lower(), word[at:].lower()
    if len(left) < 2 or len(right) < 2 or _VOWELS.isdisjoint(left) or _VOWELS.isdisjoint(right) or right[0] in _BOUND:
        return False
    if left[-1] in _VOWELS:
        return right[0] not in _SONORANT or right[1] in _VOWELS
    return right[0] not in _VOWELS
