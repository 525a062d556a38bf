"""The bar at the top: the tabs, who is logged in with the menu, and the lock. On a small page the tabs fold into one button."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, label, row


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of the menu: Settings, Accounts, Backup, Journal of actions, Help. ``None`` for ``do`` is a separator."""

    text: Phrase | str
    do: Callable[[], object] | None
    icon: str = ""


class TopBar(QFrame):
    """Says which tab was chosen; knows nothing of the pages."""

    chosen = Signal(int)
    locked = Signal()

    def __init__(self, kit: Kit, tabs: Sequence[tuple[str, str]], account: str, menu: Sequence[Entry]) -> None:
        super().__init__()
        self._kit, self._entries = kit, menu
        px = kit.theme.px
        self.setProperty("ground", "bar")
        self.setFixedHeight(px(46))
        self._logo = label(kit, "СППК", "logo") if kit.words.language != "ru" else label(kit, "СППС", "logo")
        self._buttons: list[QPushButton] = []
        line = row(self._logo, gap=0, margins=(px(16), 0, px(12), 0))
        line.addSpacing(px(10))
        for at, (title, icon) in enumerate(tabs):
            made = button(kit, title, partial(self.choose, at))
            made.setProperty("look", "tab")
            made.setProperty("ring", "inside")
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setToolTip(f"Ctrl+{at + 1}")
            made.setMinimumWidth(QFontMetrics(kit.theme.font(bold=True)).horizontalAdvance(title) + px(20))
            self._buttons.append(made)
            line.addWidget(made)
            made.setProperty("icon_name", icon)
        self._folded = button(kit, "", self._open_tabs, "outlined", "menu")
        self._folded.hide()
        line.addWidget(self._folded)
        line.addStretch(1)
        self._account = button(kit, account, self._open_menu, "outlined", "down", T("Account and menu"))
        self._account.setProperty("look", "account")
        self._account.setLayoutDirection(self._account.layoutDirection().RightToLeft)
        self._account.setAccessibleName(account)
        self._lock = button(kit, "F12", self.locked.emit, "outlined", "lock", T("Lock"))
        self._lock.setAccessibleName(kit.say(T("Lock")))
        line.addWidget(self._account)
        line.addSpacing(px(4))
        line.addWidget(self._lock)
        self.setLayout(line)
        self._at = 0

    def minimumSizeHint(self) -> QSize:
        """Folded, whatever is shown now: otherwise the window could never be made narrow enough to fold."""
        kept = (self._account, self._lock, self._folded)
        return QSize(sum(made.sizeHint().width() for made in kept) + self._kit.theme.px(60), self.height())

    def choose(self, at: int) -> None:
        """Choose a tab."""
        if 0 <= at < len(self._buttons):
            self.mark(at)
            self.chosen.emit(at)

    def mark(self, at: int) -> None:
        """Show a tab as chosen; no signal."""
        self._at = at
        self._buttons[at].setChecked(True)
        self._folded.setText(self._buttons[at].text())

    def _open_tabs(self) -> None:
        menu = QMenu(self)
        for at, made in enumerate(self._buttons):
            icon = self._kit.icon(str(made.property("icon_name") or "right"))
            menu.addAction(icon, f"{made.text()}\tCtrl+{at + 1}", lambda at=at: self.choose(at))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._folded.mapToGlobal(self._folded.rect().bottomLeft()))

    def _open_menu(self) -> None:
        menu = QMenu(self)
        for entry in self._entries:
            if entry.do is None:
                menu.addSeparator()
                continue
            action = menu.addAction(self._kit.say(entry.text), entry.do)
            if entry.icon:
                action.setIcon(self._kit.icon(entry.icon))
        menu.aboutToHide.connect(menu.deleteLater)
        at = self._account.mapToGlobal(self._account.rect().bottomRight())
        at.setX(at.x() - menu.sizeHint().width())
        menu.popup(at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold when the words have no room."""
        super().resizeEvent(event)
        metrics = self._kit.theme
        words = sum(made.sizeHint().width() for made in self._buttons)
        rest = self._account.sizeHint().width() + self._lock.sizeHint().width() + self._logo.sizeHint().width() + metrics.px(50)
        fold = words + rest > self.width()
        for made in self._buttons:
            made.setVisible(not fold)
        self._folded.setVisible(fold)
        tight = self.width() < metrics.characters(70)
        self._logo.setVisible(not tight)
