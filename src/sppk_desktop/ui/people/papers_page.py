"""Papers of one card: scans and files kept inside the vault, shown without ever becoming a file outside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollArea, QWidget

from sppk_desktop.core.cards import Header
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.attaching import SUFFIXES, attach_all
from sppk_desktop.ui.cards import IdentityHeader
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, EmptyState, Message, MessageBar, ask
from sppk_desktop.ui.parts import button, clear, column, frame, hairline, label, row
from sppk_desktop.ui.pictures import image_of


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: name, and size and day in words."""

    id: int
    name: str
    detail: Phrase | str


@dataclass(frozen=True)
class Papers:
    """Where the page gets the papers of its card, and what it does with one."""

    all: Callable[[], Sequence[Paper]]
    data: Callable[[int], bytes]
    add: Callable[[str, bytes], object]
    remove: Callable[[int], object]
    writes: bool = True


class PapersPage(QWidget):
    """Lies above the lists until it is closed; files can be dropped on it."""

    closed = Signal()

    def __init__(self, desk: Desk, header: Header, papers: Papers) -> None:
        super().__init__()
        self._desk, self._kit, self._header, self._papers = desk, desk.kit, header, papers
        kit, px = desk.kit, desk.kit.theme.px
        who = frame("panel", row(IdentityHeader(kit, header, small=True), margins=(px(16), px(8), px(16), px(8))))
        self._lines = column(gap=0, margins=(1, 1, 1, 1))
        self._picture = QScrollArea()
        self._picture.setWidgetResizable(True)
        self._picture.hide()
        inner = QWidget()
        inner.setProperty("ground", "plain")
        inner.setLayout(self._lines)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        panel = frame("panel", row(area, self._picture, gap=0, margins=(1, 1, 1, 1)))
        bar = ActionBar(kit, [("Esc", T("back"))])
        buttons = [button(kit, T("Close"), self.closed.emit, "text")]
        if papers.writes:
            buttons.append(button(kit, T("Attach a paper…"), self.choose, "primary", "plus"))
        bar.set_buttons(*buttons)
        self._said = MessageBar(kit)  # the page may lie in a window of its own, above the messages of the desk
        whole = column(label(kit, T("Papers"), "page"), self._said, who, panel, bar, gap=px(8))
        whole.setStretchFactor(panel, 1)
        self.setLayout(whole)
        self.setAcceptDrops(papers.writes)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.closed.emit)
        self.reload()

    def reload(self) -> None:
        """Show what there is now."""
        clear(self._lines)
        self._hide_picture()
        papers = self._papers.all()
        for paper in papers:
            self._lines.addWidget(self._line(paper))
            self._lines.addWidget(hairline())
        if papers:
            self._lines.addStretch(1)
        else:
            told = T("A certificate, a consent, a photograph: PDF or picture, up to 20 MB. It is kept encrypted in the vault.")
            deed = Deed(T("Attach a paper…"), self.choose) if self._papers.writes else None
            self._lines.addWidget(EmptyState(self._kit, T("No paper is attached yet"), told, "clip", deed))

    def _line(self, paper: Paper) -> QWidget:
        kit, px = self._kit, self._kit.theme.px
        name = button(kit, paper.name, lambda: self.show_paper(paper), "link", "document")
        made = QWidget()
        whole = row(name, label(kit, paper.detail, "small"), None, gap=px(12), margins=(px(16), px(8), px(12), px(8)))
        if self._papers.writes:
            whole.addWidget(button(kit, T("Delete"), lambda: self.remove(paper), "text", "bin"))
        made.setLayout(whole)
        return made

    # --- adding ---

    def choose(self) -> None:
        """Ask for files."""
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        words = f"{self._kit.say(T('Papers'))} ({kinds})"
        paths, _ = QFileDialog.getOpenFileNames(self, self._kit.say(T("Attach a paper")), "", words)
        self.add([Path(path) for path in paths])

    def add(self, paths: Sequence[Path]) -> None:
        """Attach these files; what cannot be shown later is refused now."""
        self._said.clear()
        if (refused := attach_all(paths, self._papers.add, self._kit.say)) is not None:
            self._said.show_message(refused)
        self.reload()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped."""
        self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    # --- looking ---

    def show_paper(self, paper: Paper) -> None:
        """A PDF in the preview, a picture beside the list."""
        data = self._papers.data(paper.id)
        if paper.name.lower().endswith(".pdf"):

            def given(_progress: Progress) -> bytes:
                return data

            self._desk.preview(given, paper.name, (self._header.kind, self._header.id))
            return
        image = image_of(data)
        if image.isNull():
            kept = T("The file is kept as it is.")
            self._said.show_message(Message(T("«{name}» cannot be shown.", name=paper.name), kept, "careful"))
            return
        wide = max(self.width() // 2, 200)
        room = wide - 2 * self._picture.frameWidth() - self._picture.verticalScrollBar().sizeHint().width()
        shown = QLabel()
        picture = QPixmap.fromImage(image)
        shown.setPixmap(picture.scaledToWidth(min(room, picture.width()), Qt.TransformationMode.SmoothTransformation))
        self._picture.setWidget(shown)
        self._picture.setMinimumWidth(wide)
        self._picture.show()

    def _hide_picture(self) -> None:
        if (old := self._picture.takeWidget()) is not None:
            old.deleteLater()
        self._picture.hide()

    def remove(self, paper: Paper) -> None:
        """For ever: a file has no history."""
        question, gone = T("Delete «{name}»?", name=paper.name), T("It cannot be brought back.")
        if ask(self._kit, self, question, gone, T("Delete")):
            self._papers.remove(paper.id)
            self.reload()
