"""Filter pills: buttons with a menu, tinted when they filter; on a narrow page they move into one menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from sppk_desktop.core.screens import Choice, Filter
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import restyle
from sppk_desktop.ui.table.rows import Reading


class FilterPill(QPushButton):
    """One filter. Its choices are read when the menu opens."""

    chosen = Signal()

    def __init__(self, kit: Kit, filter_: Filter, reading: Reading) -> None:
        super().__init__()
        self.filter = filter_
        self.key: str | None = filter_.start
        self._kit, self._reading = kit, reading
        self._names: dict[str, str] = {}
        self.setProperty("look", "pill")
        self.setAutoDefault(False)
        self.setIcon(kit.icon("down", color="muted"))
        self.setIconSize(QSize(kit.theme.px(14), kit.theme.px(14)))
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self.open)
        if filter_.start is not None:
            self._names = {choice.key: kit.say(choice.label) for choice in self._choices()}
        self._show()

    def set_key(self, key: str | None) -> None:
        """Choose without asking anybody; no signal."""
        if key is not None and key not in self._names:
            self._names = {choice.key: self._kit.say(choice.label) for choice in self._choices()}
        self.key = key
        self._show()

    def _choices(self) -> Sequence[Choice]:
        with self._reading() as session:
            return list(self.filter.choices(session))

    def _show(self) -> None:
        name = self._kit.say(T("all", "filter")) if self.key is None else self._names.get(self.key, self.key)
        text = self._kit.say(T("{label}: {value}", label=self.filter.label, value=name))
        self.setText(text)
        self.setAccessibleName(text)
        restyle(self, "filtering", "true" if self.key is not None else "false")

    def fill(self, menu: QMenu) -> None:
        """Put the choices into a menu."""
        group = QActionGroup(menu)
        choices = [Choice("", T("all", "filter")), *self._choices()]
        self._names = {choice.key: self._kit.say(choice.label) for choice in choices}
        for choice in choices:
            action = QAction(self._names[choice.key], menu, checkable=True)
            action.setChecked((self.key or "") == choice.key)
            action.triggered.connect(lambda _=False, key=choice.key: self._chosen(key or None))
            group.addAction(action)
            menu.addAction(action)

    def open(self) -> None:
        """Show the choices below the pill."""
        menu = QMenu(self)
        self.fill(menu)
        menu.setStyleSheet("QMenu { menu-scrollable: 1; }")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _chosen(self, key: str | None) -> None:
        if key != self.key:
            self.key = key
            self._show()
            self.chosen.emit()
