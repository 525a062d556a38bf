"""The personal number (ПИН) of Kyrgyz documents: 14 digits, the first tells the sex, the next eight the birth date.

Most children have one, some have none; foreigners and re-issued numbers break the pattern. So only a wrong length is an
error; everything else is a warning that can be saved.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from sppk_desktop.core.words import Phrase, T

LENGTH: Final = 14
_SEX: Final = {"1": "f", "2": "m"}


def bare_pin(text: str) -> str:
    """The number without the spaces and dashes people type."""
    return re.sub(r"[\s\-–.]", "", text)


def pin_error(text: str) -> Phrase | None:
    """Why this cannot be a PIN at all, or None."""
    digits = bare_pin(text)
    if digits and not (digits.isascii() and digits.isdecimal()):
        return T("A PIN has digits only.")
    if digits and len(digits) != LENGTH:
        return T("A PIN has 14 digits; here are {count}.", count=len(digits))
    return None


def born_of_pin(text: str) -> date | None:
    """The birth date inside the number."""
    digits = bare_pin(text)
    try:
        return date(int(digits[5:9]), int(digits[3:5]), int(digits[1:3]))
    except ValueError:
        return None


def sex_of_pin(text: str) -> str | None:
    """The sex inside the number."""
    return _SEX.get(bare_pin(text)[:1])


def pin_warnings(text: str, sex: str | None = None, born: date | None = None) -> tuple[Phrase, ...]:
    """What looks odd about a number of the right length, compared with the card; it may be saved all the same."""
    if not bare_pin(text) or pin_error(text):
        return ()
    found: list[Phrase] = []
    inside_sex, inside_born = sex_of_pin(text), born_of_pin(text)
    if inside_sex is None:
        found.append(T("A person's PIN begins with 1 or 2."))
    elif sex and inside_sex != sex:
        found.append(T("The PIN says another sex than the card."))
    if inside_born is None:
        found.append(T("There is no birth date in this PIN."))
    elif born and inside_born != born:
        found.append(T("The PIN says another birth date: {born}.", born=inside_born.strftime("%d.%m.%Y")))
    return tuple(found)


def mask_pin(pin: str | None) -> str:
    """The number as lists and headers show it: 2120…0417."""
    return f"{pin[:4]}…{pin[-4:]}" if pin and len(pin) > 8 else pin or ""
