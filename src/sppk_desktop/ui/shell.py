"""The main window: tabs, account, lock, messages, undo, status. It is the desk of every page on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.curtain import Curtain
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.form.drafts import DraftKeeper
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Message, MessageBar, UndoBar
from sppk_desktop.ui.parts import column, frame, label, picture, row
from sppk_desktop.ui.status_line import StatusLine
from sppk_desktop.ui.top_bar import Entry, TopBar

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

R = TypeVar("R")
Protect = Callable[[bytes, str], bytes]


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab of the window; its page is made when it is first shown."""

    key: str
    title: Phrase
    icon: str
    make: Callable[[Desk], QWidget]


class Shell(QWidget):
    """Joins the pages. ``openers`` say who shows the card of a kind of record; ``protect`` puts a password on a PDF.

    ``lock_asked`` is F12 or the button: the application keeps the drafts (`keep_drafts`), closes the vault and ends the
    process. ``help_asked`` carries the key of the tab. ``facts_changed`` asks for the line at the bottom to be told anew.
    """

    lock_asked = Signal()
    help_asked = Signal(str)
    closed = Signal()
    tab_shown = Signal(str)
    facts_changed = Signal()

    def __init__(self, kit: Kit, store: Store, tabs: Sequence[Tab], *, menu: Sequence[Entry] = (), title: str = "СППК",
                 today: Callable[[], date] = date.today, protect: Protect | None = None, demo: bool = False) -> None:  # fmt: skip
        super().__init__()
        self.kit, self.store = kit, store
        self.tabs = list(tabs)
        self.openers: dict[str, Callable[[int], object]] = {}
        self._today, self._protect = today, protect
        self._pages: dict[str, QWidget] = {}
        self.setObjectName("page")
        self.setWindowTitle(title)
        px = kit.theme.px
        self.top = TopBar(kit, [(kit.say(tab.title), tab.icon) for tab in tabs], store.account.name, menu)
        self.top.chosen.connect(self._show)
        self.top.locked.connect(self.lock_asked)
        self.message, self.undo_bar, self.status = MessageBar(kit), UndoBar(kit), StatusLine(kit)
        self.undo_bar.undone.connect(lambda told: self.tell(Message(T("Taken back: {what}", what=told), tone="done")))
        self._stack = QStackedWidget()
        body = column(self.message, self._stack, self.undo_bar, gap=px(8), margins=(px(16), px(12), px(16), px(12)))
        body.setStretch(1, 1)
        self._body = body
        whole = column(self.top, gap=0)
        if demo:
            whole.addWidget(self._demo_banner())
        whole.addLayout(body, 1)
        whole.addWidget(self.status)
        self.setLayout(whole)
        self.curtain = Curtain(kit, self)
        self._shortcuts()
        self.setMinimumSize(px(480), px(320))
        self.resize(px(1366), px(768))
        if (kept := kit.layout("shell.place")) is not None:
            self.restoreGeometry(QByteArray.fromBase64(str(kept).encode()))
        if self.tabs:
            self.show_tab(self.tabs[0].key).setFocus()

    # The desk -----------------------------------------------------------------------------------------------------------

    def today(self) -> date:
        """See `Desk`."""
        return self._today()

    def open(self, kind: str, id: int) -> None:  # noqa: A002
        """See `Desk`. What no page of this account shows is another specialist's."""
        if (opener := self.openers.get(kind)) is None:
            self.tell(Message(T("This entry is kept by another specialist: it does not open for you."), tone="careful"))
            return
        opener(id)

    def preview(
        self, make: Callable[[Progress], bytes], title: Phrase | str, journal: tuple[str, int | None] | None = None, *,
        look: bool = False,
    ) -> None:  # fmt: skip
        """See `Desk`."""

        def show(pdf: bytes) -> None:
            from sppk_desktop.ui.preview import Preview  # QtPdf and printing are loaded when first used

            kind, id_ = journal or ("", None)
            window = Preview(self.kit, pdf, self.kit.say(title), self._protect, self, look=look)
            window.printed.connect(lambda: self.store.journal.write("printed", kind, id_, document=self.kit.say(title)))
            window.saved.connect(lambda: self.store.journal.write("exported", kind, id_, document=self.kit.say(title)))
            window.open()

        self.run(T("Preparing the document"), make, show)

    def offer_undo(self, text: Phrase | str, undo: Callable[[], object]) -> None:
        """See `Desk`. What was said before is about something that is over."""
        self.message.clear()
        self.undo_bar.offer(text, undo)

    def hush(self) -> None:
        """See `Desk`."""
        self.message.clear()

    def tell(self, message: Message) -> None:
        """See `Desk`."""
        self.message.show_message(message)

    def run(
        self, title: Phrase | str, work: Callable[[Progress], R], done: Callable[[R], object],
        stopped: Callable[[], object] | None = None,
    ) -> object:  # fmt: skip
        """See `Desk`."""

        def failed(error: AppError) -> None:
            self.tell_error(error)
            if stopped is not None:
                stopped()

        return self.kit.jobs.run(title, work, done, failed, stopped=stopped, parent=self)

    def tell_error(self, error: AppError) -> None:
        """What happened and what to do."""
        self.tell(Message.of(error))

    # Tabs ---------------------------------------------------------------------------------------------------------------

    def show_tab(self, key: str) -> QWidget:
        """Show a tab and give its page, made now if it was not yet."""
        at = next(at for at, tab in enumerate(self.tabs) if tab.key == key)
        if key not in self._pages:
            page = self.tabs[at].make(self)
            self._pages[key] = page
            self._stack.addWidget(page)
        if self._stack.currentWidget() not in (None, self._pages[key]):
            self.undo_bar.put_away()
            self.message.clear()
        self._stack.setCurrentWidget(self._pages[key])
        self.top.mark(at)
        self.tab_shown.emit(key)
        return self._pages[key]

    @property
    def current_tab(self) -> str:
        """The key of the tab shown."""
        page = self._stack.currentWidget()
        return next((key for key, made in self._pages.items() if made is page), "")

    def _show(self, at: int) -> None:
        self.message.clear()
        self.show_tab(self.tabs[at].key).setFocus()

    def keep_drafts(self) -> None:
        """Keep what is being written in every open form; the lock calls it before it closes the vault."""
        for form in self.findChildren(FormView):
            form.keep_draft()
        for keeper in self.findChildren(DraftKeeper):
            keeper.keep()  # of pages built by hand

    # Window -------------------------------------------------------------------------------------------------------------

    def _demo_banner(self) -> QWidget:
        px = self.kit.theme.px
        words = label(self.kit, T("Demo school: invented children and families. Real data must not be entered here."), "careful")
        line = row(picture(self.kit, "warning", 16, "careful"), words, None, gap=px(8), margins=(px(16), px(3), px(16), px(3)))
        return frame("demo", line)

    def _shortcuts(self) -> None:
        for at in range(min(len(self.tabs), 8)):
            QShortcut(QKeySequence(f"Ctrl+{at + 1}"), self).activated.connect(lambda at=at: self.top.choose(at))
        for keys, do in (("F1", lambda: self.help_asked.emit(self.current_tab)), ("F9", self.curtain.toggle),
                         ("F12", self.lock_asked.emit), ("F6", self._next_pane), ("Ctrl+Z", self.undo_bar.undo)):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(do)

    def _next_pane(self) -> None:
        """F6: to the next pane of a page that has panes."""
        page = self._stack.currentWidget()
        panes = [pane for pane in getattr(page, "panes", ()) if pane.isVisible()]
        if panes:
            here = next((at for at, pane in enumerate(panes) if pane.isAncestorOf(self.focusWidget() or self)), -1)
            panes[(here + 1) % len(panes)].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a very small screen the status line goes and the edges shrink."""
        super().resizeEvent(event)
        small = self.height() < self.kit.theme.px(480)
        px = self.kit.theme.px
        self.status.setVisible(not small)
        self._body.setContentsMargins(*((px(8), px(6), px(8), px(6)) if small else (px(16), px(12), px(16), px(12))))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Drafts first, then the place of the window, then the application."""
        self.keep_drafts()
        self.kit.remember("shell.place", bytes(self.saveGeometry().toBase64().data()).decode())
        self.closed.emit()
        super().closeEvent(event)
