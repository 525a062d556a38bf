"""Folders that a cloud program copies away; encrypted data must not lie there, and backups only with a warning."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T

_CLOUDS: Final = (
    ("OneDrive", re.compile(r"^onedrive( - .+)?$", re.IGNORECASE)),
    ("Dropbox", re.compile(r"^dropbox( \(.+\))?$", re.IGNORECASE)),
    ("Google Drive", re.compile(r"^(google ?drive|my drive|мой диск|googledrive)$", re.IGNORECASE)),
    ("Yandex Disk", re.compile(r"^(yandex\.?disk|яндекс\.?диск)$", re.IGNORECASE)),
    ("iCloud", re.compile(r"^(iclouddrive|icloud drive)$", re.IGNORECASE)),
    ("Nextcloud", re.compile(r"^(nextcloud|owncloud)$", re.IGNORECASE)),
    ("Mail.ru", re.compile(r"^(mail\.ru cloud|облако mail\.ru)$", re.IGNORECASE)),
)


class SyncedFolder(AppError):
    """The data would lie in a folder that is copied to the internet."""

    happened = T("The folder for the data belongs to {cloud} and is copied to the internet.")
    remedy = T("Nothing was written. Choose a folder that only this computer keeps.")


def cloud_of(folder: Path) -> str | None:
    """The cloud program a folder belongs to, told by the names on its path; ``None`` if none is known."""
    for part in folder.parts:
        for name, pattern in _CLOUDS:
            if pattern.match(part):
                return name
    return None
