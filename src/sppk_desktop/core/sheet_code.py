"""The code on a printed sheet: ten random digits and two check digits (ISO 7064, mod 97-10), readable by hand and as a QR.

Digits work on every keyboard layout. The code says nothing about a child; it means something only inside the vault.
"""

from __future__ import annotations

import re
import secrets
from typing import Final

RANDOM_DIGITS: Final = 10
_SCANNED: Final = re.compile(r"\D{4}1\D(\d{12})\D\d")
"""What a scanner types for `qr_text`, on any keyboard layout: letters may come as other letters, digits do not change."""


def new_code() -> str:
    """Twelve digits nobody can guess from another sheet."""
    return with_check(f"{secrets.randbelow(10**RANDOM_DIGITS):0{RANDOM_DIGITS}}")


def with_check(digits: str) -> str:
    """The digits with their two check digits: the whole number leaves 1 when divided by 97."""
    return f"{digits}{98 - int(digits) * 100 % 97:02}"


def check(text: str) -> str | None:
    """The twelve digits of a code as a person types or a scanner sends it; None if it cannot be one."""
    compact = re.sub(r"[\s\-–—.]", "", text)
    scanned = _SCANNED.fullmatch(compact)
    digits = scanned.group(1) if scanned else compact
    if not re.fullmatch(r"[0-9]{12}", digits):
        return None
    return digits if int(digits) % 97 == 1 else None


def grouped(code: str) -> str:
    """As it is printed: ``4071 5528 1902``."""
    return " ".join(code[start : start + 4] for start in range(0, len(code), 4))


def qr_text(code: str, page: int) -> str:
    """What the QR of a page carries: twenty characters, no name, class, address, school or id."""
    return f"SPPK1V{code}P{page % 10}"
