"""The page itself: the catalogues at the left, what the chosen one holds at the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.catalogues.entries import Editing, EntriesPane, Rows
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import button, column, frame, label, row


@dataclass(frozen=True)
class Other:
    """Something of the page that is no list of entries: the calendar, how the passport counts."""

    title: Phrase
    make: Callable[[], QWidget]


class CataloguePage(QWidget):
    """``closed`` goes back to where the page was opened."""

    closed = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, editing: Editing, rows: Rows, others: Sequence[Other], *, writes: bool,
                 closes: bool = True) -> None:  # fmt: skip
        super().__init__()
        self.desk, self.kit, self._editing, self._others = desk, desk.kit, editing, list(others)
        kit, px = self.kit, self.kit.theme.px
        self.entries = EntriesPane(desk, editing, rows, writes=writes)
        self.entries.changed.connect(self.changed)
        self.catalogues = QListWidget()
        self.catalogues.setAccessibleName(kit.say(T("Catalogues")))
        self.catalogues.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.catalogues.setTextElideMode(Qt.TextElideMode.ElideRight)
        for told in editing.lists:
            self._add(kit.say(told.title), told.key)
        for at, other in enumerate(self._others):
            self._add(kit.say(other.title), f"other.{at}")
        self.catalogues.currentRowChanged.connect(self._chosen)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.entries)
        self._made: dict[str, QWidget] = {}
        back = button(kit, "", self.closed.emit, "plain", "left", T("One step back"))
        back.setVisible(closes)
        head = row(back, label(kit, T("Catalogues"), "page"), None, gap=px(8))
        self._list = frame("panel", column(self.catalogues, gap=0, margins=(1, 1, 1, 1)))
        body = row(self._list, self._pages, gap=px(12))
        body.setStretch(1, 1)
        hints = [("F6", T("the other side", "key")), ("F2", T("change", "key")), ("Alt+↑", T("place", "key")),
                 ("Ctrl+N", T("new", "key")), ("Ctrl+H", T("hide", "key")), ("Esc", T("back", "key"))]  # fmt: skip
        whole = column(head, body, ActionBar(kit, hints), gap=px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.catalogues)
        if closes:
            leave = QShortcut(QKeySequence("Esc"), self.catalogues, context=Qt.ShortcutContext.WidgetShortcut)
            leave.activated.connect(self.closed)
        self.catalogues.setCurrentRow(0)

    def _add(self, title: str, key: str) -> None:
        item = QListWidgetItem(title)
        item.setData(Qt.ItemDataRole.UserRole, key)
        item.setToolTip(title)
        item.setSizeHint(QSize(0, self.kit.theme.px(28)))
        self.catalogues.addItem(item)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        page = self._pages.currentWidget() or self.entries
        return (self.catalogues, self.entries.list.grid if page is self.entries else page)

    def show_catalogue(self, key: str) -> None:
        """Choose a catalogue by its key."""
        for at in range(self.catalogues.count()):
            if self.catalogues.item(at).data(Qt.ItemDataRole.UserRole) == key:
                self.catalogues.setCurrentRow(at)

    def show_other(self, at: int) -> QWidget:
        """Choose one of the other pages."""
        self.show_catalogue(f"other.{at}")
        return self._pages.currentWidget() or self.entries

    def _chosen(self, at: int) -> None:
        key = str(self.catalogues.item(at).data(Qt.ItemDataRole.UserRole))
        if not key.startswith("other."):
            self._pages.setCurrentWidget(self.entries)
            self.entries.show_catalogue(key)
            return
        if key not in self._made:
            self._made[key] = self._others[int(key.partition(".")[2])].make()
            self._pages.addWidget(self._made[key])
        self._pages.setCurrentWidget(self._made[key])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of catalogues takes a fifth."""
        super().resizeEvent(event)
        self._list.setFixedWidth(min(self.kit.theme.characters(34), event.size().width() // 4))
