"""A button with a short list of deeds below it, each with its icon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Deed

Group = Sequence[tuple[str, Deed]]


class DeedMenu(QPushButton):
    """``groups`` are divided by a line. ``rest`` stands in it, too, while the page has no room for its buttons."""

    def __init__(self, kit: Kit, title: Phrase, groups: Sequence[Group], rest: Group = ()) -> None:
        super().__init__(kit.say(title))
        self._kit, self._title, self._groups, self._rest = kit, title, groups, rest
        px = kit.theme.px
        self.setAutoDefault(False)
        self.setIcon(kit.icon("down", color="muted"))
        self.setIconSize(QSize(px(14), px(14)))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._menu = QMenu(self)
        self._menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMenu(self._menu)
        self.fold(folded=False)

    def fold(self, *, folded: bool) -> None:
        """Take the rest in, or give it back to the buttons of the page."""
        self.setText(self._kit.say(T("More…") if folded and self._rest else self._title))
        self._menu.clear()
        for at, group in enumerate([*self._groups, *([self._rest] if folded else [])]):
            if at:
                self._menu.addSeparator()
            for icon, deed in group:
                self._menu.addAction(self._kit.icon(icon), self._kit.say(deed.text), deed.do)
