"""A button with a short list of deeds below it, each with its icon."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QMenu, QPushButton

from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import Deed


class DeedMenu(QPushButton):
    """``groups`` are divided by a line."""

    def __init__(self, kit: Kit, title: Phrase, groups: Sequence[Sequence[tuple[str, Deed]]]) -> None:
        super().__init__(kit.say(title))
        px = kit.theme.px
        self.setAutoDefault(False)
        self.setIcon(kit.icon("down", color="muted"))
        self.setIconSize(QSize(px(14), px(14)))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for at, group in enumerate(groups):
            if at:
                menu.addSeparator()
            for icon, deed in group:
                menu.addAction(kit.icon(icon), kit.say(deed.text), deed.do)
        self.setMenu(menu)
