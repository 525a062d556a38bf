"""The Kyrgyz-Russian alphabet: order of names, and two ways to fold text for comparison.

SQLite folds and sorts ASCII only, so folded text and sort keys are computed here and stored in columns.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

ALPHABET: Final = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"
"""The order of the Kyrgyz alphabet (domain.md section 10)."""

# Latin and Kazakh letters that look like, or are typed instead of, Cyrillic ones.
_TYPED_LATIN: Final = str.maketrans({"a": "а", "b": "в", "c": "с", "e": "е", "h": "н", "i": "и", "k": "к", "m": "м", "o": "о",
                                     "p": "р", "t": "т", "x": "х", "y": "у", "ö": "ө", "ü": "ү", "ñ": "ң", "қ": "к", "ғ": "г",
                                     "ұ": "ү", "һ": "х", "і": "и", "ә": "а"})  # fmt: skip
_FORGIVEN: Final = str.maketrans({"ң": "н", "ө": "о", "ү": "у", "ё": "е", "й": "и"})
_SPACES: Final = re.compile(r"[\s\-–—.,'’\"«»()]+")
_WEIGHT: Final = {letter: index for index, letter in enumerate(ALPHABET, start=0x40)}


def fold(text: str) -> str:
    """Fold for *equality*: case, composed form, spaces and ё; ң ө ү stay apart from н о у."""
    folded = unicodedata.normalize("NFC", text).casefold().replace("ё", "е")
    return _SPACES.sub(" ", folded).strip()


def search_fold(text: str) -> str:
    """Fold for *search*: forgiving, so that ``онорбек`` and Latin look-alikes find Өнөрбек."""
    return fold(text).translate(_TYPED_LATIN).translate(_FORGIVEN)


def to_cyrillic(text: str) -> str:
    """Replace Latin and Kazakh look-alike letters inside a Cyrillic word (case kept); Latin-only words stay."""

    def mended(match: re.Match[str]) -> str:
        word = match.group()
        if not re.search(r"[а-яёңөүА-ЯЁҢӨҮ]", word):
            return word
        return "".join(
            (letter.lower().translate(_TYPED_LATIN).upper() if letter.isupper() else letter.translate(_TYPED_LATIN))
            for letter in word
        )

    return re.sub(r"[^\W\d_]+", mended, unicodedata.normalize("NFC", text))


def sort_key(text: str) -> bytes:
    """Bytes whose order is the order of the Kyrgyz alphabet; numbers sort as numbers (2А before 10Б)."""
    key = bytearray()
    folded = unicodedata.normalize("NFC", text).casefold()
    for part in re.findall(r"\d+|\s+|.", folded, flags=re.DOTALL):
        if part.isdecimal():
            digits = part.lstrip("0") or "0"
            key += bytes((0x10, min(len(digits), 0x2F))) + digits[:0x2F].encode()
        elif part.isspace() or part == "-":
            key.append(0x02)
        elif part in _WEIGHT:
            key.append(_WEIGHT[part])
        elif part.isalpha():
            key += b"\xf0" + part.encode()
        else:
            key += b"\x08" + part.encode()
    return bytes(key)
