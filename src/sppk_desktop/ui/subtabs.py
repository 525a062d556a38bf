"""Tabs inside a panel: words with a line below the chosen one; what has no room stands in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, row


class SubTabs(QWidget):
    """Tabs inside a panel: words with a line below the chosen one. Those without room move into one menu at the end."""

    chosen = Signal(int)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        px = kit.theme.px
        self._buttons: list[QPushButton] = []
        self._titles: list[str] = []
        self._more = button(kit, T("More…"), self._open_rest)
        self._more.setProperty("look", "subtab")
        self._row = row(self._more, gap=px(16), margins=(px(16), 0, px(16), 0))
        self._row.addStretch(1)
        self.setLayout(self._row)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_titles(self, titles: Sequence[str]) -> None:
        """Show these; the first is chosen."""
        for old in self._buttons:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons, self._titles = [], list(titles)
        for at, title in enumerate(titles):
            made = button(self._kit, title, partial(self.choose, at))
            made.setProperty("look", "subtab")
            made.setProperty("ring", "inside")
            made.setMinimumWidth(self._width(title))
            made.setCheckable(True)
            made.setAutoExclusive(True)
            self._row.insertWidget(at, made)
            self._buttons.append(made)
        if self._buttons:
            self._buttons[0].setChecked(True)
        self._fit()

    def mark(self, at: int) -> None:
        """Show which one is chosen, where somebody else chose it."""
        self._buttons[at].setChecked(True)
        self._fit()

    def choose(self, at: int) -> None:
        """Choose one; one from the menu comes into sight."""
        self.mark(at)
        self.chosen.emit(at)

    def _width(self, title: str) -> int:
        return QFontMetrics(self._kit.theme.font(bold=True)).horizontalAdvance(title) + self._kit.theme.px(8)

    def _fit(self) -> None:
        """The first ones, as many as have room; the chosen one always."""
        gap, room = self._row.spacing(), self.width() - 2 * self._kit.theme.px(16)
        widths = [self._width(title) for title in self._titles]
        whole = sum(widths) + gap * (len(widths) - 1)
        shown = set(range(len(widths)))
        if widths and whole > room:
            chosen = next((at for at, made in enumerate(self._buttons) if made.isChecked()), 0)
            left = room - widths[chosen] - self._width(self._more.text()) - gap
            shown = {chosen}
            for at, width in enumerate(widths):
                left -= 0 if at == chosen else width + gap
                if left < 0:
                    break
                shown.add(at)
        for at, made in enumerate(self._buttons):
            made.setVisible(at in shown)
        self._more.setVisible(len(shown) < len(widths))

    def _open_rest(self) -> None:
        menu = QMenu(self)
        for at, made in enumerate(self._buttons):
            if made.isHidden():
                menu.addAction(self._titles[at], partial(self.choose, at))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Anew at every width."""
        super().resizeEvent(event)
        self._fit()
