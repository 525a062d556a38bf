"""The pages of a tab as pills; what has no room stands in a menu at the end, the page that is shown never does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, restyle, row


class PillSwitch(QWidget):
    """``show`` is called with the key of the pill that was pressed; `mark` says which page is shown."""

    def __init__(self, kit: Kit, show: Callable[[str], object]) -> None:
        super().__init__()
        self._kit, self._choose = kit, show
        self.buttons: dict[str, QPushButton] = {}
        self._current = ""
        self._more = button(kit, T("More…"), self._open_rest, icon="down")
        self._more.setProperty("look", "pill")
        self._line = row(self._more, None, gap=kit.theme.px(8))
        self.setLayout(self._line)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, key: str, title: Phrase) -> None:
        """One more page."""
        made = button(self._kit, title, partial(self._choose, key))
        made.setProperty("look", "pill")
        self._line.insertWidget(len(self.buttons), made)
        self.buttons[key] = made

    def mark(self, key: str) -> None:
        """This page is shown."""
        self._current = key
        for other, made in self.buttons.items():
            restyle(made, "filtering", other == key)
        self._fit()

    def _fit(self) -> None:
        """The first ones, as many as have room; the one that is shown always."""
        gap, room = self._line.spacing(), self.width()
        wide = {key: made.sizeHint().width() for key, made in self.buttons.items()}
        shown = set(wide)
        if sum(wide.values()) + gap * (len(wide) - 1) > room:
            shown = {self._current} & set(wide)
            left = room - self._more.sizeHint().width() - sum(wide[key] + gap for key in shown)
            for key, width in wide.items():
                if key in shown:
                    continue
                left -= width + gap
                if left < 0:
                    break
                shown.add(key)
        for key, made in self.buttons.items():
            made.setVisible(key in shown)
        self._more.setVisible(len(shown) < len(wide))

    def minimumSizeHint(self) -> QSize:
        """The page that is shown and the way to the others; with less it goes on a line of its own."""
        shown = self.buttons.get(self._current)
        wide = self._more.sizeHint().width() + (shown.sizeHint().width() + self._line.spacing() if shown is not None else 0)
        return QSize(wide, super().minimumSizeHint().height())

    def _open_rest(self) -> None:
        menu = QMenu(self)
        for key, made in self.buttons.items():
            if made.isHidden():
                menu.addAction(made.text(), partial(self._choose, key))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Anew at every width."""
        super().resizeEvent(event)
        self._fit()
