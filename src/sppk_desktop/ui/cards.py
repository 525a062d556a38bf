"""Cards: the header that always says who this is, the path, groups of facts and the deeds. Drawn from `core.cards`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from sppk_desktop.core.cards import Card, CardTab, Header, Link
from sppk_desktop.core.words import T
from sppk_desktop.ui.facts import Facts, Open
from sppk_desktop.ui.identity import IdentityHeader
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import EmptyState
from sppk_desktop.ui.parts import clear, column, frame, hairline, row
from sppk_desktop.ui.subtabs import SubTabs
from sppk_desktop.ui.timeline import Timeline, TimelinePage

__all__ = ["CardView", "Facts", "IdentityHeader", "SubTabs", "Timeline"]


class CardView(QFrame):
    """A whole card: header, tabs (the timeline first), buttons below. Shows one record, and forgets it with ``clear``."""

    def __init__(self, kit: Kit, today: Callable[[], date], open_: Open) -> None:
        super().__init__()
        self._kit, self._today, self._open = kit, today, open_
        self.link: Link | None = None
        px = kit.theme.px
        self.setProperty("ground", "panel")
        self.header = IdentityHeader(kit)
        self._head = frame("plain", column(self.header, margins=(px(16), px(12), px(16), px(4))))
        self._tabs = SubTabs(kit)
        self._tabs.chosen.connect(self._show_tab)
        self._pages = QStackedWidget()
        self._buttons = row(gap=px(8), margins=(px(16), px(8), px(16), px(8)))
        self._foot = frame("foot", self._buttons)
        self._foot.hide()
        self._pictured: list[tuple[QPushButton, QIcon]] = []
        self._empty = EmptyState(kit, T("Choose a row to see its card"), icon="card")
        self._whole = QWidget()
        self._whole.setLayout(column(self._head, self._tabs, hairline(), self._pages, self._foot, gap=px(2)))
        self._sides = QStackedWidget()
        self._sides.addWidget(self._empty)
        self._sides.addWidget(self._whole)
        self.setLayout(column(self._sides, gap=0, margins=(1, 1, 1, 1)))
        self.timeline: TimelinePage | None = None
        self._keys: list[str] = []
        self._waiting: dict[int, CardTab] = {}
        self._at = 0

    def show_card(self, card: Card) -> None:
        """Show a card; the tab that was open stays open if this card has it."""
        key = self._keys[self._at] if self._at < len(self._keys) else ""
        self._drop()
        self.link = Link(card.header.kind, card.header.id)
        self.header.show_header(card.header)
        self.timeline, titles, self._keys = None, [], []
        if card.path:
            self.timeline = TimelinePage(self._kit, card.timeline, card.earlier, card.line, self._today(), self._open)
            self._pages.addWidget(self.timeline)
            titles, self._keys = [self._kit.say(T("Path", "a child's way"))], [""]
        for at, tab in enumerate(card.tabs, start=len(titles)):
            self._pages.addWidget(QWidget())
            self._waiting[at] = tab
            titles.append(self._kit.say(tab.title))
            self._keys.append(tab.key)
        self._tabs.set_titles(titles)
        if key and key in self._keys:
            self._tabs.choose(self._keys.index(key))
        elif card.timeline or not card.tabs or not card.path:
            self._show_tab(0)
        else:
            self._tabs.choose(1)
        self._sides.setCurrentWidget(self._whole)

    def clear(self) -> None:
        """Forget the person: nothing of them stays in a widget."""
        self._drop()
        self.link = None
        self.header.show_header(Header("", 0, "", "", ()))
        self._tabs.set_titles([])
        self._sides.setCurrentWidget(self._empty)

    def set_actions(self, *items: QWidget | None) -> None:
        """Buttons below; ``None`` is the space before the primary one."""
        clear(self._buttons)
        self._pictured = [(item, item.icon()) for item in items if isinstance(item, QPushButton) and not item.icon().isNull()]
        for item in items:
            if item is None:
                self._buttons.addStretch(1)
            else:
                self._buttons.addWidget(item)
        self._foot.setVisible(bool(items))
        self._fit_buttons()
        QTimer.singleShot(0, self, self._fit_buttons)  # once they wear their style, and know how wide they are

    def _fit_buttons(self) -> None:
        """Where the words have no room, the icons give way; a deed is never cut short."""
        for item, icon in self._pictured:
            item.setIcon(icon)
        if self._foot.sizeHint().width() > self.width():
            for item, _ in self._pictured:
                item.setIcon(QIcon())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons anew at every width."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _tab(self, tab: CardTab) -> QWidget:
        if not tab.groups:
            return EmptyState(self._kit, tab.empty or T("Nothing here yet"))
        return self._scrolled(Facts(self._kit, tab.groups, self._open))

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner.setProperty("ground", "plain")
        area.setWidget(inner)
        return area

    def _show_tab(self, at: int) -> None:
        if (tab := self._waiting.pop(at, None)) is not None:  # a tab is built when somebody looks at it
            self._pages.insertWidget(at, self._tab(tab))
            if (place := self._pages.widget(at + 1)) is not None:
                self._pages.removeWidget(place)
                place.deleteLater()
        self._at = at
        self._pages.setCurrentIndex(at)

    def _drop(self) -> None:
        self.timeline = None
        self._waiting.clear()
        while (old := self._pages.widget(0)) is not None:
            self._pages.removeWidget(old)
            old.hide()
            old.deleteLater()
