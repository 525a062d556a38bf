"""The tab «Psychodiagnostics»: pages told as data on pills; a page that needs the whole tab covers the pills while it does."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import button, column, restyle, row
from sppk_desktop.ui.sub_page import FurtherPage, SubPage


class CoveringPage(SubPage):
    """A page that sometimes wants the whole tab: it says so with ``covering``."""

    covering = Signal(bool)


class PsychodiagnosticsPage(QWidget):
    """Each page is made when its pill is first pressed; pills without room become one menu."""

    def __init__(self, desk: Desk, pages: Sequence[FurtherPage]) -> None:
        super().__init__()
        self.desk, self._told = desk, {page.key: page for page in pages}
        self._made: dict[str, SubPage] = {}
        kit, px = desk.kit, desk.kit.theme.px
        self._pills: dict[str, QPushButton] = {}
        self._head_line = row(gap=px(8))
        self._fold = button(kit, "", self._open_menu, "outlined", "down", T("Pages of psychodiagnostics"))
        self._head_line.addWidget(self._fold)
        for page in pages:
            pill = button(kit, page.title, partial(self._go, page.key))
            pill.setProperty("look", "pill")
            self._pills[page.key] = pill
            self._head_line.addWidget(pill)
        self._head_line.addStretch(1)
        self._head = QWidget()
        self._head.setLayout(self._head_line)
        self._stack = QStackedWidget()
        whole = column(self._head, self._stack, gap=px(10))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._fold.hide()
        self.show_page(pages[0].key)

    @property
    def current(self) -> str:
        """The key of the page shown."""
        return next(key for key, page in self._made.items() if page is self._stack.currentWidget())

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through."""
        return self._made[self.current].panes

    def _go(self, key: str) -> None:
        """A person chose it: what was said on the page before is taken away."""
        self.desk.hush()
        self.show_page(key)

    def show_page(self, key: str) -> SubPage:
        """Show one of the pages and give it; the one before may first want something mended, then it stays."""
        here = self._stack.currentWidget()
        if isinstance(here, SubPage) and here is not self._made.get(key) and not here.leave():
            return here
        if key not in self._made:
            page = self._made[key] = self._told[key].make(self.desk)
            self._stack.addWidget(page)
            for widget in page.head:
                self._head_line.addWidget(widget)
            if isinstance(page, CoveringPage):
                page.covering.connect(lambda covers: self._head.setVisible(not covers))
        page = self._made[key]
        for own, made in self._made.items():
            for widget in made.head:
                widget.setVisible(own == key)
        for other, pill in self._pills.items():
            restyle(pill, "filtering", other == key)
        self._fold.setText(self.desk.kit.say(self._told[key].title))
        self._head.show()
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.shown_again()
        self._fit()
        return page

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for key, told in self._told.items():
            menu.addAction(self.desk.kit.say(told.title), partial(self._go, key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._fold.mapToGlobal(self._fold.rect().bottomLeft()))

    def _fit(self) -> None:
        gap = self._head_line.spacing()
        heads = sum(widget.sizeHint().width() + gap for widget in self._made[self.current].head)
        needed = sum(pill.sizeHint().width() + gap for pill in self._pills.values()) + heads
        narrow = needed > self.width()
        self._fold.setVisible(narrow)
        for pill in self._pills.values():
            pill.setVisible(not narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pills give way first."""
        super().resizeEvent(event)
        self._fit()
