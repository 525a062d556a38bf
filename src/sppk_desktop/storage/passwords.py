"""Rules for passwords and a generator of good ones; nothing here is secret or slow."""

from __future__ import annotations

import math
import re
import secrets
import unicodedata
from collections.abc import Iterable
from typing import Final

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.words import Phrase, T

LEAST: Final = 12
# Letters whose keys are the same on the English, Russian and Kyrgyz layouts do not exist; a password of digits and Latin
# letters is typed on the English layout, which every keyboard has. Left out: signs that look alike on paper (0 O 1 l I).
_LETTERS: Final = "abcdefghjkmnpqrstuvwxyz"
_DIGITS: Final = "23456789"
_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "1234567890", "abcdefghijkl",
                "абвгдеёжзийкл")  # fmt: skip
_USUAL: Final = ("password", "пароль", "сырсөз", "купуясөз", "admin", "school", "мектеп", "школа", "kyrgyz", "кыргыз", "bishkek",
                 "бишкек", "ош", "сппк", "sppk", "сезим", "психолог", "welcome", "qazwsx", "iloveyou")  # fmt: skip

_SHORT: Final = T("Take at least {n} characters.", n=LEAST)
_PLAIN: Final = T("Do not use names, years, the school's number or keys that lie side by side. Four chance words are good.")
_FEW: Final = T("Use more different characters.")


def weakness(password: str, known: Iterable[str] = ()) -> Phrase | None:
    """Why a password is refused, or ``None``. ``known`` are words an acquaintance would try: names, the school, places."""
    if len(unicodedata.normalize("NFKC", password)) < LEAST:
        return _SHORT
    if len(set(password.casefold())) < 6:
        return _FEW
    rest = search_fold(password).replace(" ", "")
    for word in {search_fold(part) for text in (*_USUAL, *known) for part in text.split()}:
        if len(word) >= 2:
            rest = rest.replace(word, "\0")
    for row in _ROWS:
        rest = _without_runs(rest, search_fold(row))
        rest = _without_runs(rest, search_fold(row[::-1]))
    rest = re.sub(r"(?:19|20)\d\d|\d{2}\.?\d{2}\.?(?:19|20)?\d\d", "\0", rest)
    rest = re.sub(r"(.)\1{2,}", r"\1", rest)
    return _PLAIN if len(rest.replace("\0", "")) < 7 else None


def generated() -> str:
    """Four groups of four letters and digits, 76 bits, found on every keyboard and not mistaken on paper."""
    groups: list[str] = []
    while len(groups) < 4:
        letters = [secrets.choice(_LETTERS) for _ in range(3)]
        letters.insert(secrets.randbelow(4), secrets.choice(_DIGITS))
        groups.append("".join(letters))
    return "-".join(groups)


def generated_bits() -> float:
    """How many bits a generated password holds."""
    return 4 * (3 * math.log2(len(_LETTERS)) + math.log2(len(_DIGITS)) + 2)


def _without_runs(text: str, row: str) -> str:
    """``text`` with every stretch of four or more neighbours of ``row`` taken out."""
    for length in range(len(row), 3, -1):
        for at in range(len(row) - length + 1):
            text = text.replace(row[at : at + length], "\0")
    return text
