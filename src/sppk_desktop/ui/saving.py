"""Files that leave the vault in the clear: say so, ask where, write them whole or not at all, and note it in the journal."""

from __future__ import annotations

from contextlib import suppress
from errno import ENOSPC
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from sppk_desktop.core.errors import AppError, DiskFull
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.storage.files import meaning, rename
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message

About = tuple[str, int | None]
"""Which record, or only which kind of records, the file tells of; the kind decides in whose journal of actions it stands."""
_PATIENCE: Final = 1.0  # seconds; an antivirus looks at a fresh file, and holds it meanwhile
LEFT: Final = T("This file is outside the vault. Delete it when it is no longer needed.")


class NotWritable(AppError):
    """The chosen place cannot be written to."""

    happened = T("The file was not saved: this place cannot be written to.")
    remedy = T("Nothing else has changed. Choose another folder or another stick.")


class OpenElsewhere(NotWritable):
    """Another program holds the file of that name open, as readers of PDF and spreadsheets do on Windows."""

    happened = T("The file was not saved: {file} is open in another program.")
    remedy = T("Nothing else has changed. Close it there, or save under another name.")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under a temporary name and put it into its place; what stood there before stays if that fails."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(content)
        rename(part, path, _PATIENCE)
    except OSError as trouble:
        written = part.exists() and isinstance(trouble, PermissionError)  # then it is the old file that is not to be had
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if written and path.is_file():
            raise OpenElsewhere(file=path.name) from trouble
        raise (DiskFull() if meaning(trouble) == ENOSPC else NotWritable()) from trouble


def may_leave(kit: Kit, parent: QWidget) -> bool:
    """Say that whoever has the file can read it; whether it is to be saved all the same."""
    from sppk_desktop.ui.preview import SaveQuestion  # QtPdf is loaded when first used

    question = SaveQuestion(kit, parent, can_protect=False)
    agreed = question.exec() == QDialog.DialogCode.Accepted
    question.deleteLater()
    return agreed


def save_outside(desk: Desk, parent: QWidget, title: Phrase, name: str, make: Make, about: About | None = None) -> None:
    """Warn, ask where, make the document as a job and write it. ``name`` is offered; its ending decides the kind of file."""
    if not may_leave(desk.kit, parent):
        return
    ending = Path(name).suffix
    kind = f"{ending[1:].upper()} (*{ending})"
    chosen, _ = QFileDialog.getSaveFileName(parent, desk.kit.say(T("Where to save")), name, kind)
    if chosen:
        save_to(desk, title, Path(chosen if chosen.lower().endswith(ending) else f"{chosen}{ending}"), make, about)


def save_to(desk: Desk, title: Phrase, path: Path, make: Make, about: About | None = None) -> None:
    """Make the document as a job and write it there; the journal notes what left."""

    def work(progress: Progress) -> None:
        write_whole(path, make(progress))

    def done(_: None) -> None:
        desk.store.journal.write("exported", *(about or ()), document=f"{title.source} {path.suffix}")
        desk.tell(Message(T("Saved: {file}", file=path.name), LEFT, "done"))

    desk.run(T("Saving the file"), work, done)
