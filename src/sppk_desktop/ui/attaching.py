"""Files that are attached to a record: which are taken, and why one is not. What could not be shown later is refused at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.attachments import MOST
from sppk_desktop.storage.errors import TooLarge
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.pictures import is_picture

SUFFIXES: Final = (".pdf", ".jpg", ".jpeg", ".png", ".bmp", ".webp")


def attach_all(paths: Iterable[Path], add: Callable[[str, bytes], object], say: Callable[[Phrase | str], str]) -> Message | None:
    """Hand files on to be kept; what there is to say of those that are not taken, every one with its reason."""
    refused = [message for path in paths if (message := attach(path, add)) is not None]
    if len(refused) < 2:
        return refused[0] if refused else None
    told = T("{n} files were not attached.", n=len(refused))
    tone = "danger" if any(one.tone == "danger" for one in refused) else "careful"
    return Message(told, " ".join(say(one.happened) for one in refused), tone)


def attach(path: Path, add: Callable[[str, bytes], object]) -> Message | None:
    """Hand the file on to be kept; what there is to say if it is not taken."""
    if path.suffix.lower() not in SUFFIXES:
        remedy = T("Nothing was attached. Scan to PDF or JPEG.")
        return Message(T("«{name}» is not a PDF or a picture.", name=path.name), remedy, "careful")
    try:
        if path.stat().st_size > MOST:  # asked before the whole of it is read
            raise TooLarge(most=MOST // (1024 * 1024))
        data = path.read_bytes()
        if not can_be_shown(path.name, data):
            remedy = T("Nothing was attached. See whether the file opens on this computer, or scan the paper again.")
            return Message(T("«{name}» is damaged, empty or needs a password.", name=path.name), remedy, "careful")
        add(path.name, data)
    except OSError:
        remedy = T("Nothing was attached. Look whether the drive is still there.")
        return Message(T("«{name}» could not be read.", name=path.name), remedy, "danger")
    except AppError as error:
        return Message.of(error)
    return None


def can_be_shown(name: str, data: bytes) -> bool:
    """Whether the program's own windows can open it."""
    if not name.lower().endswith(".pdf"):
        return is_picture(data)
    from PySide6.QtPdf import QPdfDocument  # loaded when first used

    content, document = QByteArray(data), QPdfDocument()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = document.pageCount()
    document.close()
    return pages > 0
