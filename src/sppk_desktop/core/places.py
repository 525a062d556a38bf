"""Where the program's own files stand: beside the code in a checkout, inside the package once installed."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent.parent


def _own(name: str) -> Path:
    packed = _PACKAGE / name
    return packed if packed.is_dir() else _PACKAGE.parent.parent / name


def resources() -> Path:
    """Fonts, icons, catalogues, instruments."""
    return _own("resources")


def translations() -> Path:
    """The ``.ts`` files."""
    return _own("translations")


def data_home() -> Path:
    """The folder that holds vaults and preferences of this computer user (security.md, decision 15)."""
    if override := os.environ.get("SPPK_HOME"):
        return Path(override)
    if sys.platform == "win32":
        return Path(os.environ["LOCALAPPDATA"]) / "SPPK"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "sppk"


def shared_root() -> Path | None:
    """The folder for a vault that several Windows accounts of one computer use; no such thing elsewhere."""
    return Path(os.environ["PROGRAMDATA"]) / "SPPK" if sys.platform == "win32" else None
