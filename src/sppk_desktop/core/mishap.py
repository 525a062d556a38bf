"""What is written down of a bug: kind, place and a number to tell it by; never a value, since a value may be a child's name."""

from __future__ import annotations

import platform
import secrets
import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from sppk_desktop import __version__

_MOST: Final = 256 * 1024  # bytes of log; older entries make room
_DEEPEST: Final = 30


def describe(error: BaseException) -> list[str]:
    """Class names and places of an error and of what caused it; messages are left out."""
    lines: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        lines += _places(cause.__traceback__)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return lines


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)[-_DEEPEST:]
    return [f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]


def _inside(path: str) -> str:
    """A source path without the part that may name a person's folder."""
    parts = Path(path).parts
    for start in ("sppk_desktop", "site-packages"):
        if start in parts:
            return "/".join(parts[parts.index(start) :])
    return parts[-1] if parts else ""


def write_down(error: BaseException, folder: Path, now: datetime) -> str:
    """Append an entry to ``errors.txt`` in a folder and give the number it can be told by.

    A full disk loses the entry, not the program.
    """
    number = secrets.token_hex(3).upper()
    machine = f"{platform.system()} {platform.release()} Python {platform.python_version()}"
    head = f"{now:%Y-%m-%d %H:%M} {number} SPPK {__version__} {machine}"
    entry = "\n".join((head, *describe(error), "", ""))
    path = folder / "errors.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        before = path.read_text(encoding="utf-8")[-(_MOST - len(entry)) :] if path.exists() else ""
        path.write_text(before + entry, encoding="utf-8", newline="\n")
    except OSError:
        return number
    return number
