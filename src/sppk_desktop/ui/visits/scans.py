"""Scans and photographs of an act: kept inside the vault, shown without ever becoming a file outside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QLayout, QScrollArea, QWidget

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.attaching import SUFFIXES, attach_all
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import EmptyState, Message, ask
from sppk_desktop.ui.parts import button, clear, column, label, row
from sppk_desktop.ui.pictures import image_of
from sppk_desktop.ui.visits.asks import Acts, AttachmentShown

_MEGABYTE: Final = 1024 * 1024


class Scans(QWidget):
    """The list of scans with what can be done; files can be dropped here."""

    changed = Signal()

    def __init__(self, desk: Desk, acts: Acts) -> None:
        super().__init__()
        self._desk, self._kit, self._acts = desk, desk.kit, acts
        self._visit: int | None = None
        self._shown: Sequence[AttachmentShown] = ()
        px = self._kit.theme.px
        self._list = column(gap=px(6))
        self._picture = QScrollArea()
        self._picture.setWidgetResizable(True)
        self._picture.setMinimumHeight(px(300))
        self._picture.hide()
        self._add = button(self._kit, T("Attach a scan…"), self.choose, icon="plus")
        told = label(
            self._kit,
            T("PDF or picture, up to 20 MB. It is kept encrypted in the vault; the file you chose stays where it was."),
            "small",
            wrap=True,
        )
        self.setLayout(
            column(self._list, row(self._add, None), told, self._picture, gap=px(10), margins=(px(8), px(8), px(8), px(8)))
        )
        self.setAcceptDrops(True)

    @property
    def count(self) -> int:
        """How many."""
        return len(self._shown)

    def clear(self) -> None:
        """Forget the act: nothing of it stays in a widget."""
        self._visit, self._shown = None, ()
        clear(self._list)
        self._hide_picture()

    def show_for(self, visit_id: int) -> None:
        """Show the scans of an act."""
        if visit_id != self._visit:
            self._hide_picture()
        self._visit, self._shown = visit_id, self._acts.attachments(visit_id)
        clear(self._list)
        if not self._shown:
            self._list.addWidget(EmptyState(self._kit, T("No scan is attached"), T("Drop a file here, or choose one.")))
        for scan in self._shown:
            self._list.addLayout(self._line(scan))

    def _line(self, scan: AttachmentShown) -> QLayout:
        kit = self._kit
        size = T("{size} MB", size=f"{max(scan.size / _MEGABYTE, 0.1):.1f}".replace(".", ","))
        name = button(kit, scan.name, lambda: self._open(scan), "link")
        about = label(kit, f"{kit.say(size)} · {scan.at:%d.%m.%Y}", "small")
        return row(name, about, None, button(kit, T("Delete"), lambda: self._delete(scan), "text"), gap=kit.theme.px(10))

    # Adding -------------------------------------------------------------------------------------------------------------

    def choose(self) -> None:
        """Ask for files."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        paths, _ = QFileDialog.getOpenFileNames(
            self, self._kit.say(T("Attach a scan")), "", f"{self._kit.say(T('Scans'))} ({kinds})"
        )
        self.add([Path(path) for path in paths])

    def add(self, paths: Sequence[Path]) -> None:
        """Attach these files; what cannot be shown later is refused now."""
        visit = self._visit
        if visit is None:
            return
        refused = attach_all(paths, lambda name, data: self._acts.attach(visit, name, data), self._desk.kit.say)
        if refused is not None:
            self._desk.tell(refused)
        self.show_for(visit)
        self.changed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # Looking ------------------------------------------------------------------------------------------------------------

    def _open(self, scan: AttachmentShown) -> None:
        data = self._acts.attachment(scan.id)
        if scan.name.lower().endswith(".pdf"):
            self._desk.preview(_given(data), scan.name, ("visit", self._visit or 0))
            return
        image = image_of(data)
        if image.isNull():
            self._desk.tell(Message(T("«{name}» cannot be shown.", name=scan.name), T("The file is kept as it is."), "careful"))
            return
        wide = max(self.width() - self._kit.theme.px(40), 200)
        shown = QLabel()
        picture = QPixmap.fromImage(image)
        shown.setPixmap(picture.scaledToWidth(min(wide, picture.width()), Qt.TransformationMode.SmoothTransformation))
        self._picture.setWidget(shown)
        self._picture.show()

    def _hide_picture(self) -> None:
        if (old := self._picture.takeWidget()) is not None:
            old.deleteLater()
        self._picture.hide()

    def _delete(self, scan: AttachmentShown) -> None:
        question, gone = T("Delete the scan «{name}»?", name=scan.name), T("It cannot be brought back.")
        if self._visit is not None and ask(self._kit, self, question, gone, T("Delete")):
            self._acts.detach(self._visit, scan.id)
            self._hide_picture()
            self.show_for(self._visit)
            self.changed.emit()


def _given(data: bytes) -> Make:
    def make(progress: Progress) -> bytes:
        del progress
        return data

    return make
