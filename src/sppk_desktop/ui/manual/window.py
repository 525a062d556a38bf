"""The manual's window: contents and search at the left, the page at the right, its neighbours and its paper below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.manual import ManualPage, terms_of
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.manual.told import told
from sppk_desktop.ui.messages import Message, MessageBar
from sppk_desktop.ui.parts import KeyHints, button, column, frame, label, row, show_if
from sppk_desktop.ui.table.search_box import SearchBox


class _Reading(QTextBrowser):
    """Shows pictures no wider than itself, made small smoothly."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the manual; nothing else is ever loaded."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        shown = QImage(name if isinstance(name, str) else name.toString())
        room = max(self.viewport().width() - 2 * int(self.document().documentMargin()) - 4, 80)
        return shown.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation) if shown.width() > room else shown


Make = Callable[[Progress], bytes]


class ManualWindow(QWidget):
    """``paper`` makes a PDF: of the page with this key, of all of them (``""``), of the quick card."""

    def __init__(self, kit: Kit, pages: Sequence[ManualPage], paper: Callable[[str], Make]) -> None:
        super().__init__()
        self._kit, self._pages, self._paper = kit, list(pages), paper
        self._shown = self._pages[0]
        self._terms: list[str] = []
        self._rendered = ""
        px = kit.theme.px
        self.setObjectName("page")
        self.setWindowTitle(kit.say(T("Manual")))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.search = SearchBox(kit, T("Search the manual"))
        self.contents = QListWidget()
        self.contents.setAccessibleName(kit.say(T("Contents of the manual")))
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._none = label(kit, T("No page has these words."), "muted", wrap=True)
        self._none.hide()
        self.text = _Reading()
        self.text.setOpenLinks(False)
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else pictures are wider than the rest leaves
        self.text.setAccessibleName(kit.say(T("Page of the manual")))
        self.text.document().setDocumentMargin(px(16))
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.message = MessageBar(kit)
        self._list = button(kit, T("Contents"), self._toggle_contents, "text", "list")
        self._earlier = button(kit, T("Previous page"), lambda: self.step(-1), "text", "left")
        self._later = button(kit, T("Next page"), lambda: self.step(1), "text", "right")
        self._build()
        self._again = QTimer(self, singleShot=True, interval=60)
        self._again.timeout.connect(self._render)
        self._fill()
        self.resize(px(900), px(700))

    def _build(self) -> None:
        kit, px = self._kit, self._kit.theme.px
        sheets = row(
            button(kit, T("Quick card"), lambda: self._preview("quick-card", T("Quick card")), "text", "document"),
            button(kit, T("Whole manual"), lambda: self._preview("", T("Manual")), "text", "book"),
            button(
                kit, T("Print the page…"), lambda: self._preview(self._shown.key, T("Page of the manual")), "outlined", "printer"
            ),
            gap=px(6),
        )
        self._side = frame(
            "panel", column(self.search, self._none, self.contents, gap=px(8), margins=(px(8), px(8), px(8), px(8)))
        )
        reading = frame("panel", column(self.message, self.text, gap=0, margins=(1, 1, 1, 1)))
        body = row(self._side, reading, gap=px(12), margins=(px(12), px(12), px(12), px(8)))
        body.setStretch(1, 1)
        margins = (px(12), px(6), px(12), px(6))
        self._hints = KeyHints(kit, [("Ctrl+F", T("search", "key")), ("Alt+←", T("back", "key")), ("Alt+→", T("on", "key")),
                                     ("Esc", T("close", "key"))])  # fmt: skip
        steps = row(self._list, self._earlier, self._later, None, self._hints, gap=px(6), margins=margins)
        papers = row(None, sheets, margins=(px(12), 0, px(12), px(6)))
        whole = column(body, frame("foot", column(steps, papers, gap=0)), gap=0)
        known = (self._earlier, self._later, self._hints)
        self._whole = max(self._kit.theme.characters(90), sum(part.sizeHint().width() for part in known) + px(48))
        self.setMinimumSize(sheets.sizeHint().width() + px(24), px(300))  # else the layout would not let it become narrow
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.contents.currentItemChanged.connect(self._chosen)
        self.search.searched.connect(self._searched)
        self.search.went_down.connect(self.contents.setFocus)
        self.search.entered.connect(self.text.setFocus)
        self.search.left_empty.connect(self.close)
        self.text.anchorClicked.connect(self._follow)
        for keys_, do in (("Ctrl+F", self.search.setFocus), ("Alt+Left", lambda: self.step(-1)),
                          ("Alt+Right", lambda: self.step(1)),
                          ("Ctrl+P", lambda: self._preview(self._shown.key, T("Page of the manual")))):  # fmt: skip
            QShortcut(QKeySequence(keys_), self).activated.connect(do)
        for place in (self.contents, self.text):
            QShortcut(QKeySequence("Esc"), place, context=Qt.ShortcutContext.WidgetShortcut).activated.connect(self.close)

    @property
    def shown(self) -> str:
        """The key of the page being read."""
        return self._shown.key

    def show_page(self, key: str) -> None:
        """Open the page with this key; an unknown one leaves what is shown."""
        page = next((page for page in self._pages if page.key == key), None)
        if page is None:
            return
        if self.search.text() and not page.holds(self._terms):
            self.search.clear()
        self._shown = page
        self._mark()
        self._render()
        self.text.setFocus()

    def step(self, by: int) -> None:
        """To the neighbour in the order of the manual."""
        at = self._pages.index(self._shown) + by
        if 0 <= at < len(self._pages):
            self.show_page(self._pages[at].key)

    def _fill(self) -> None:
        found = [page for page in self._pages if page.holds(self._terms)]
        self.contents.blockSignals(True)
        self.contents.clear()
        for page in found:
            item = QListWidgetItem(page.title)
            item.setData(Qt.ItemDataRole.UserRole, page.key)
            item.setToolTip(page.title)
            self.contents.addItem(item)
        self.contents.blockSignals(False)
        self._none.setVisible(not found)
        if found and self._shown not in found:
            self._shown = found[0]
        self._mark()
        self._render()

    def _mark(self) -> None:
        self.contents.blockSignals(True)
        for at in range(self.contents.count()):
            if self.contents.item(at).data(Qt.ItemDataRole.UserRole) == self._shown.key:
                self.contents.setCurrentRow(at)
        self.contents.blockSignals(False)
        at = self._pages.index(self._shown)
        self._earlier.setEnabled(at > 0)
        self._later.setEnabled(at < len(self._pages) - 1)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            key = item.data(Qt.ItemDataRole.UserRole)
            self._shown = next(page for page in self._pages if page.key == key)
            self._mark()
            self._render()

    def _searched(self, text: str) -> None:
        self._terms = terms_of(text)
        self._fill()
        if self._terms:
            self.text.scrollToAnchor("hit")

    def _follow(self, url: QUrl) -> None:
        self.show_page(url.toString())

    def _render(self) -> None:
        at = self.text.verticalScrollBar().value() if self._rendered == self._shown.key else 0
        self.text.document().clear()  # and its pictures, which were made for another width
        self.text.setHtml(told(self._kit, self._shown, self._terms))
        self.text.verticalScrollBar().setValue(at)
        self._rendered = self._shown.key

    def _toggle_contents(self) -> None:
        self._side.setVisible(not self._side.isVisible())
        if self._side.isVisible():
            self.search.setFocus()

    def _preview(self, key: str, title: Phrase) -> None:
        def show(pdf: bytes) -> None:
            from sppk_desktop.ui.preview import Preview  # QtPdf and printing are loaded when first used

            Preview(self._kit, pdf, self._kit.say(title), None, self).open()

        self._kit.jobs.run(T("Preparing the document"), self._paper(key), show, self._failed, parent=self)

    def _failed(self, error: AppError) -> None:
        self.message.show_message(Message.of(error))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures follow the width; a narrow window shows the contents on demand."""
        super().resizeEvent(event)
        narrow = self.width() < self._whole
        if event.oldSize().width() < 0 or narrow != (event.oldSize().width() < self._whole):
            show_if(self._side, not narrow)
        self._list.setVisible(narrow)
        self._hints.setVisible(not narrow)
        self._side.setFixedWidth(min(self._kit.theme.characters(36), max(self.width() // 3, 1)))
        self._again.start()
