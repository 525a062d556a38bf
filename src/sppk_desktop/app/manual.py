"""Joins the manual with the windows: which page tells about what lies in front, and the one window that shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from sppk_desktop.app.updating import show_update
from sppk_desktop.core.words import T
from sppk_desktop.ui.top_bar import Entry

if TYPE_CHECKING:
    from collections.abc import Callable

    from sppk_desktop.app.program import Program
    from sppk_desktop.core.progress import Progress
    from sppk_desktop.ui.kit import Kit
    from sppk_desktop.ui.manual.window import ManualWindow

_UI: Final = "sppk_desktop.ui."
_OWN: Final = (f"{_UI}shell", f"{_UI}psychodiagnostics.subject_window", f"{_UI}manual.window")
"""Windows that F1 is not brought to: the desk hears it by itself, a child's test and the manual do not hear it."""
_HEARS: Final = "hears-f1"

COMMON: Final = frozenset(("people.list_and_card", "people.form_page", "people.papers_page", "visits.pill_switch"))
"""Parts that windows of several subjects are made of: what lies around them tells the page."""

_CARD: Final = "quick-card"
PAGES: Final = {
    "access.first_run": "first-day", "access.new_password": "first-day", "access.school": "first-day",
    "access.unlock": "troubles", "access.use_sheet": "troubles", "access.sheet_window": "backup",
    "access.accounts": "people", "access.account_form": "people", "access.settings": "settings",
    "access.journal_page": "people", "access.bin_page": "troubles", "about": "limits", "updating": "update",
    "backup": "backup", "imports": "import", "people.today": "today", "people": "pupils",
    "people.month": "today", "visits": "visits", "visits.diary_page": "visits", "diary": "diary", "diagnostics": "cards",
    "support": "cards", "plan": "plan", "passport": "passport", "catalogues": "settings", "newyear": "year",
    "psychodiagnostics": "diagnostics", "sociometry": "sociometry", "correction": "diagnostics",
    "activity": "journals", "reports": "reports", "handout": "papers", "preview": "papers",
}  # fmt: skip
"""Modules of windows to pages; the longest that begins the module's name counts."""

TABS: Final = {
    "today": "today", "pupils": "pupils", "plan": "plan", "passport": "passport", "diary": "visits",
    "psychodiagnostics": "diagnostics", "journals": "journals", "reports": "reports",
}  # fmt: skip


def page_of(widget: QWidget | None) -> str:
    """The page that tells about a widget: its own module's or that of the nearest widget around it; nothing for unknown ones."""
    switched = widget is not None and widget.property("look") == "pill"
    while widget is not None:
        if page := _own_page(widget):
            return page_within(widget) if switched else page  # on a switch of pages one means the page it shows
        widget = widget.parentWidget()
    return ""


def page_within(window: QWidget | None) -> str:
    """The page that tells about what takes the most room in a window, where the keyboard is nowhere."""
    page, widget = "", window
    while widget is not None:
        page = _own_page(widget) or page
        inner = [
            child for child in widget.children() if isinstance(child, QWidget) and child.isVisible() and not child.isWindow()
        ]
        widget = max(inner, key=lambda child: child.width() * child.height(), default=None)
    return page


def _own_page(widget: QWidget) -> str:
    module = type(widget).__module__
    if not module.startswith(_UI):
        return ""
    name = module.removeprefix(_UI)
    if name in COMMON:
        return ""
    parts = name.split(".")
    for length in range(len(parts), 0, -1):
        if (page := PAGES.get(".".join(parts[:length]))) is not None:
            return page
    return ""


class Help(QObject):
    """F1 everywhere but in a child's test: one window, moved to the page of whatever is in front."""

    def __init__(self, program: Program) -> None:
        super().__init__(program.app)
        self._program = program
        self.window: ManualWindow | None = None
        self._closed = False
        # A filter for the whole program would be asked about every event of every widget, thousands for each page.
        program.app.focusChanged.connect(self._focused)
        self._focused(None, QApplication.focusWidget())

    def _focused(self, _old: QWidget | None, now: QWidget | None) -> None:
        """F1 in dialogs and at the door, where the desk's own shortcut does not reach."""
        window = now.window() if now is not None else None
        if window is None or window.windowType() == Qt.WindowType.Popup or window.property(_HEARS):
            return
        if type(window).__module__ not in _OWN:
            window.setProperty(_HEARS, True)
            QShortcut(QKeySequence(Qt.Key.Key_F1), window).activated.connect(self.show_front)

    def show_front(self) -> None:
        """The page of what is in front."""
        if not self._closed:
            self.show(self.page_in_front())

    def page_in_front(self, tab: str = "") -> str:
        """What the keyboard is in; else what fills the window in front; else the tab."""
        front = QApplication.activeModalWidget() or QApplication.activeWindow() or self._program.window
        focus = QApplication.focusWidget()
        if focus is not None and (front is None or focus.window() is front):
            found = page_of(focus) or page_within(focus.window())
        else:
            found = page_within(front) or page_of(front)
        return found or TABS.get(tab, "") or "first-day"

    def show(self, page: str = "") -> ManualWindow:
        """Bring the window up, beside the work where the screen has room."""
        if self.window is None:
            self.window = manual_window(self._program.kit)
            self.window.destroyed.connect(self._gone)
            if (work := self._program.window) is not None and (screen := work.screen()) is not None:
                room = screen.availableGeometry()
                self.window.resize(min(self.window.width(), room.width()), min(self.window.height(), room.height()))
                self.window.move(max(room.left(), room.right() - self.window.width() - 8), room.top() + 40)
        if page:
            self.window.show_page(page)
        self.window.show()
        self.window.activateWindow()
        return self.window

    def for_tab(self, tab: str) -> None:
        """The shell's F1."""
        self.show(self.page_in_front(tab))

    def close(self) -> None:
        """With the program."""
        if not self._closed:
            self._closed = True
            self._program.app.focusChanged.disconnect(self._focused)
        if self.window is not None:
            self.window.close()

    def _gone(self) -> None:
        self.window = None


def help_entries(program: Program) -> list[Entry]:
    """What the menu offers of help."""
    return [
        Entry(T("Manual"), program.help.show, "help"),
        Entry(T("Quick card"), lambda: show_quick_card(program), "document"),
        Entry(T("Update from a stick"), lambda: show_update(program), "import"),
        Entry(T("About the program"), lambda: show_about(program), "info"),
    ]


def show_quick_card(program: Program) -> None:
    """The card in the preview, ready to print."""
    program.desk.preview(_papers(program.kit)(_CARD), T("Quick card"))


def show_about(program: Program) -> QWidget:
    """Version, places, licences."""
    from sppk_desktop import __version__
    from sppk_desktop.app.office import window_of
    from sppk_desktop.core.places import resources
    from sppk_desktop.ui.about import AboutPage

    fonts = sorted((resources() / "fonts").glob("LICENCE-*.txt"))
    licences = sorted((resources() / "licences").glob("*.txt"), key=lambda path: path.stem.casefold()) + fonts
    page = AboutPage(program.kit, __version__, program.vault_folder, program.preferences.path, licences)
    return window_of(program, page, T("About the program"))


def manual_window(kit: Kit) -> ManualWindow:
    """The manual in the language of the windows."""
    from sppk_desktop.core.manual import read_manual
    from sppk_desktop.ui.manual.window import ManualWindow

    return ManualWindow(kit, read_manual(kit.words.language), _papers(kit))


def _papers(kit: Kit) -> Callable[[str], Callable[[Progress], bytes]]:
    """Makers of PDFs: of the page with a key, of the whole manual (``""``), of the quick card."""

    def paper(key: str) -> Callable[[Progress], bytes]:
        def make(_: Progress) -> bytes:
            from sppk_desktop import __version__
            from sppk_desktop.core.manual import read_manual, read_quick_card
            from sppk_desktop.reports import manual

            language = kit.words.language
            if key == _CARD:
                return manual.quick_card(read_quick_card(language), __version__, kit.words).pdf("SPPK")
            pages = read_manual(language)
            if not key:
                return manual.whole_manual(pages, __version__, kit.words).pdf("SPPK")
            return manual.one_page(next(page for page in pages if page.key == key), __version__, kit.words).pdf("SPPK")

        return make

    return paper
