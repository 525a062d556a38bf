"""Phone numbers: kept as E.164 where they can be read so, else as typed with a warning; no prefix is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.words import Phrase, T

_COUNTRY: Final = "996"
_ODD: Final = T("This does not look like a phone number; it is kept as typed.")


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """What is kept, and what is odd about it."""

    kept: str
    warning: Phrase | None = None


def read_phone(text: str) -> PhoneReading:
    """Read a number as people type it: +996…, 996…, 0…, nine bare digits, or a foreign number with +."""
    typed = " ".join(text.split())
    if not typed:
        return PhoneReading("")
    digits = re.sub(r"[\s\-–().]", "", typed)
    if digits.startswith("00"):
        digits = "+" + digits[2:]
    if re.fullmatch(rf"\+?{_COUNTRY}\d{{9}}", digits):
        return PhoneReading("+" + digits.lstrip("+"))
    if re.fullmatch(r"0\d{9}", digits):
        return PhoneReading(f"+{_COUNTRY}{digits[1:]}")
    if re.fullmatch(r"[2-9]\d{8}", digits):
        return PhoneReading(f"+{_COUNTRY}{digits}")
    if re.fullmatch(r"\+[1-9]\d{6,14}", digits) and not digits.startswith(f"+{_COUNTRY}"):
        return PhoneReading(digits)
    return PhoneReading(typed, _ODD)


def show_phone(kept: str | None) -> str:
    """The number in groups: +996 555 123 456; what could not be read stays as typed."""
    if not kept:
        return ""
    if match := re.fullmatch(r"(\+996)(\d{3})(\d{3})(\d{3})", kept):
        return " ".join(match.groups())
    if match := re.fullmatch(r"(\+7)(\d{3})(\d{3})(\d{2})(\d{2})", kept):
        return " ".join(match.groups())
    return kept


def phone_text(kept: str | None) -> str:
    """The number as search finds it: with the country code and with the leading zero."""
    if not kept:
        return ""
    digits = re.sub(r"\D", "", kept)
    if digits.startswith(_COUNTRY) and len(digits) == 12:
        return f"{digits} 0{digits[3:]}"
    return digits
