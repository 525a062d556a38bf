"""The SHA-256 sum of an installer: taken from a file, written so that people can compare it, compared with what they typed."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from pathlib import Path
from typing import Final

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import T

LENGTH: Final = 64  # hexadecimal digits
_GROUP: Final = 4
_PIECE: Final = 1 << 20  # bytes read at once


class NotReadable(AppError):
    """The file cannot be read to its end."""

    happened = T("This file cannot be read to its end.")
    remedy = T("Nothing was changed. Take the installer from another stick, or copy it anew.")


class Agreement(StrEnum):
    """How a typed sum agrees with the one of the file."""

    NOTHING = "nothing"  # nothing typed yet
    SO_FAR = "so far"  # what is typed agrees, the rest is missing
    EQUAL = "equal"
    DIFFERS = "differs"


def sum_of(path: Path, progress: Progress = unwatched) -> str:
    """SHA-256 of a file, 64 small hexadecimal digits; reads in pieces, ``progress`` counts bytes."""
    try:
        size, digest, done = path.stat().st_size, hashlib.sha256(), 0
        with path.open("rb") as file:
            while piece := file.read(_PIECE):
                digest.update(piece)
                done += len(piece)
                progress(done, max(size, done))
    except OSError as trouble:
        raise NotReadable from trouble
    return digest.hexdigest()


def in_groups(digits: str) -> str:
    """Four digits at a time, as they stand in the printed manual."""
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def compare(whole: str, typed: str) -> Agreement:
    """Compare with what a person typed or pasted: spaces, dashes and large letters do not matter."""
    plain = "".join(sign for sign in typed.casefold() if not sign.isspace() and sign not in "-–:")
    if not plain:
        return Agreement.NOTHING
    if plain == whole:
        return Agreement.EQUAL
    return Agreement.SO_FAR if whole.startswith(plain) else Agreement.DIFFERS
