"""The class teachers' sheets: out, one class or all of them into a folder; back, through the import and its preview."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtWidgets import QFileDialog

from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.saving import write_whole

if TYPE_CHECKING:
    from sppk_desktop.ui.passport.page import PassportPage

_ALL: Final = "all"
_YES_NO: Final = (Option("no", T("no")), Option("yes", T("yes")))
_PROTECTED: Final = Field(Kind.CHOICE, T("Health and registers too"), "protected", required=True, options=_YES_NO)
_PINS: Final = Field(Kind.CHOICE, T("PINs too"), "pins", required=True, options=_YES_NO)


class Sheets(Protocol):
    """Makes the sheets; the import's own satisfies it."""

    def classes(self) -> Sequence[tuple[int, str]]:
        """The classes of today."""
        ...

    def sheets(self, class_ids: list[int], *, protected: bool = False, pins: bool = False,
               progress: Progress = ...) -> Iterator[tuple[str, bytes]]:  # fmt: skip
        """Class name and workbook of each class."""
        ...


class SheetsOut:
    """Asks for which classes and with what, then where to."""

    def __init__(self, page: PassportPage, sheets: Sheets, *, may_protect: bool) -> None:
        self._page, self._sheets, self._may_protect = page, sheets, may_protect

    def ask(self) -> Asking:
        """Which classes, and what stands on the sheets."""
        page, classes = self._page, self._sheets.classes()
        options = (Option(_ALL, T("all classes, into a folder")),
                   *(Option(str(id_), T("class {name}", name=name)) for id_, name in classes))  # fmt: skip
        which = Field(Kind.CHOICE, T("Class"), "class", required=True, options=options)
        told = T("What the register knows of each child is written in already. An empty cell erases nothing when the sheet "
                 "comes back. Notes are never on it.")  # fmt: skip
        fields = (which, _PROTECTED, _PINS) if self._may_protect else (which,)
        start = {"class": _ALL, "protected": "no", "pins": "no"}
        asking = Asking(page.desk, T("Sheets for class teachers"), told, fields, T("Choose a place…"), page, start)
        asking.answered.connect(self._choose_place)
        asking.open()
        return asking

    def _choose_place(self, answers: dict[str, Any]) -> None:
        say, chosen = self._page.kit.say, answers["class"]
        if chosen == _ALL:
            folder = QFileDialog.getExistingDirectory(self._page, say(T("Folder for the sheets")))
            if folder:
                self.save([id_ for id_, _ in self._sheets.classes()], Path(folder), answers)
            return
        name = next(name for id_, name in self._sheets.classes() if str(id_) == chosen)
        path, _ = QFileDialog.getSaveFileName(self._page, say(T("Save to a file")), f"{name}.xlsx", "XLSX (*.xlsx)")
        if path:
            self.save([int(chosen)], Path(path), answers)

    def save(self, class_ids: list[int], place: Path, answers: dict[str, Any]) -> None:
        """Make the sheets as a job; ``place`` is the file of one class, or the folder of several."""
        desk, sheets = self._page.desk, self._sheets
        protected, pins = answers.get("protected") == "yes", answers.get("pins") == "yes"

        def work(progress: Progress) -> int:
            count = 0
            for name, content in sheets.sheets(class_ids, protected=protected, pins=pins, progress=progress):
                write_whole(place / f"{name}.xlsx" if place.is_dir() else place, content)
                count += 1
            return count

        def done(count: int) -> None:
            class_id = class_ids[0] if len(class_ids) == 1 else None
            what = desk.kit.say(T("Sheets for class teachers"))
            desk.store.journal.write("exported", "school_class" if class_id else "", class_id, document=what, names=count)
            remedy = T("These files are outside the vault. Delete them when they are no longer needed.")
            desk.tell(Message(T("{n} sheets were saved.", n=count), remedy, "done"))

        desk.run(T("Preparing the sheets"), work, done)
