"""Which folder below the program's data folder is the living vault: one line that is switched in one step.

A fresh installation has ``vault`` and no line at all. A restore over living data fills a new folder beside it and then
switches the line; the folder before it stays as it was.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from sppk_desktop.storage.errors import Damaged
from sppk_desktop.storage.files import disk_trouble_told, write_whole

POINTER: Final = "CURRENT"
FIRST: Final = "vault"
_NAME: Final = re.compile(r"vault(-[1-9][0-9]{0,5})?", re.ASCII)


def current_vault(root: Path) -> Path:
    """The folder of the living vault, whether or not it exists yet."""
    try:
        with disk_trouble_told(), (root / POINTER).open("rb") as line:
            name = line.read(100).decode("ascii", errors="replace").strip()
    except FileNotFoundError:
        return root / FIRST
    if not _NAME.fullmatch(name):
        raise Damaged(POINTER)
    return root / name


def next_vault(root: Path) -> Path:
    """A folder name that was never used here, for data that are about to replace the living ones."""
    with disk_trouble_told():
        numbers = [int(path.name.partition("-")[2] or 1) for path in root.glob("vault*") if _NAME.fullmatch(path.name)]
    return root / f"{FIRST}-{max(numbers, default=1) + 1}"


def switch(root: Path, vault: Path) -> None:
    """From now on this is the living vault. Before the call it is the old one, after it the new one, never neither."""
    if vault.parent != root or not _NAME.fullmatch(vault.name) or not vault.is_dir():
        raise ValueError(vault)
    write_whole(root / POINTER, f"{vault.name}\n".encode("ascii"))
