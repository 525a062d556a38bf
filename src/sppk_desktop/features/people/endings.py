"""The endings a name takes in Kyrgyz and Russian text, so that a name known to the vault is known in whatever form it stands.

Everything is said in the letters of `core.alphabet.search_fold` (small, й as и, ң ө ү ё as н о у е): what an office keyboard
without Kyrgyz letters types is found, too. Claimed are: Kyrgyz plural, possessive, case, predicate and -дай, -ча, -дагы, -ныкы
in any order a noun takes them; Russian cases of both numbers, possessive adjectives (Айгулин, Айдаров); surnames in -ов, -ев,
-ин with and without them; patronymics in -ович, -евна, уулу, кызы made of a known name; -жан, -кан after a given name.
Not claimed: names cut short to forms of endearment, initials alone, transliteration into Latin letters, slips of the pen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sppk_desktop.core.alphabet import search_fold

LEAST: Final = 2
"""A stem has at least so many letters."""
KINSHIP: Final = re.compile(
    r"уул|кыз|тегин|оглу|(?:уулу|улу|кыз[ыи]|кизи)(?:н|н[ыиу]н|н[аео]|н[аео]н|нд[аео]н?|н[ыиу]к[ыиу].{0,6}|л[аео]р.{0,8})?"
)
"""«уулу», «кызынын»: what stands between or after the names of a Kyrgyz full name. Улук and Улукбек are names."""
KIN_WORDS: Final = frozenset({"уулу", "уул", "улу", "кызы", "кыз", "кизи", "тегин", "оглу"})

_A, _Y = "[аео]", "[ыиу]"
_PLURAL: Final = f"[лдт]{_A}р"
_OWN: Final = f"(?:{_Y}?м|{_Y}?н|с?{_Y}|{_Y}?б{_Y}з|{_Y}?н{_Y}з(?:д{_A}р)?|{_Y}?н{_A}р)"
_CASE: Final = f"(?:[нтд]{_Y}н|[нтд]{_Y}|н|[гкн]?{_A}|н?[дт]{_A}|н?[дт]{_A}н|н{_A}н)"
_WHOSE: Final = f"[нтд]{_Y}к{_Y}"
_AFTER: Final = f"(?:[дт]{_A}г{_Y}|[дт]{_A}и|ч{_A}|м{_Y}н|с{_Y}н|с{_Y}з|б{_Y}з|[лд]{_Y}к|с{_Y}з|ч{_Y}л{_A}п|м?{_Y}ш)"
_FOND: Final = "(?:жан|кан|хан|бек|баи|ке|аи|гул)"
_KYRGYZ: Final = f"{_FOND}?(?:{_PLURAL})?(?:{_OWN})?(?:{_WHOSE})?(?:{_CASE})?(?:{_AFTER})?(?:{_PLURAL})?(?:{_CASE})?"
_RUSSIAN: Final = (
    "(?:а|я|у|ю|ом|ем|е|еи|ею|ы|и|ам|ям|ами|ями|ах|ях|ои|ою|ии|ию|ием|иеи|иею|ым|им|ого|его|ому|ему|ая|яя|ую|юю|ые|ие|ых|их|ыми"
    "|ими|ыи|ье|ья|ью|ьи|ьем|ьями)"
)
_SURNAME: Final = "(?:ов|ев|ин|ск)"
_PATRONYMIC: Final = "(?:ович|евич|ич|овн|евн|ичн|иничн)"
_JOINED: Final = "(?:уулу?|улу|кыз[ыи]?)"
_ENDING: Final = re.compile(
    f"(?:{_KYRGYZ}|{_RUSSIAN}|{_SURNAME}(?:{_RUSSIAN})?|{_PATRONYMIC}(?:{_RUSSIAN}|{_KYRGYZ})?|{_SURNAME}?[ая]?{_KYRGYZ}"
    f"|{_PATRONYMIC}[ая]?{_KYRGYZ}|{_JOINED}(?:{_KYRGYZ}))"
)
_VOWELS: Final = "аеиоуыюяьэ"
_VOICED: Final = {"к": "г", "п": "б"}
_OF_SURNAME: Final = ("ова", "ева", "ов", "ев")
_OF_PATRONYMIC: Final = ("инична", "иничн", "ович", "евич", "овна", "евна", "ична", "ич")
_BASE: Final = 3
_JOINED_LAST: Final = ("уулу", "улу", "кызы", "кизи")


@lru_cache(maxsize=200_000)
def is_ending(rest: str) -> bool:
    """Whether a name may end so."""
    return not rest or _ENDING.fullmatch(rest) is not None


def stems_of(part: str) -> Iterator[str]:
    """The beginnings under which one part of a name is looked for, in folded letters."""
    name = search_fold(part).replace(" ", "")
    if len(name) < LEAST:
        return
    yield name
    for variant in _variants(name):
        if len(variant) >= LEAST:
            yield variant


def _variants(name: str) -> Iterator[str]:
    if name[-1] in _VOWELS:
        yield name[:-1]  # Мария → Марии, Андрей → Андрея
    if name[-1] in _VOICED:
        yield name[:-1] + _VOICED[name[-1]]  # Айбек → Айбеги
    for ends in (_OF_SURNAME, _OF_PATRONYMIC, _JOINED_LAST):
        ending = next((one for one in ends if name.endswith(one) and len(name) - len(one) >= _BASE), None)
        if ending is not None:
            base = name[: -len(ending)]
            yield base  # Бекмуратова → Бекмурат уулу, Эрлановна → Эрлан кызы
            if ending in _OF_SURNAME and ending.endswith("а"):
                yield name[:-1]
            if base[-1] in _VOICED:
                yield base[:-1] + _VOICED[base[-1]]
            elif base[-1] in _VOWELS or ending in ("евич", "евна"):
                yield base + "и"  # Сергеевна → Сергей
    if name.endswith(("скии", "ская", "скои")):
        yield name[:-2]
    if name.endswith("ина"):
        yield name[:-1]
