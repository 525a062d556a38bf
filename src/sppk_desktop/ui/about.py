"""About the program: its version, where the data lie on this computer, and the licence of everything bundled with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, frame, label, row


class AboutPage(QWidget):
    """``places`` are the folders told; ``licences`` the files whose names are those of the parts."""

    def __init__(self, kit: Kit, version: str, vault: Path, preferences: Path, licences: Sequence[Path]) -> None:
        super().__init__()
        self._kit, self._licences = kit, list(licences)
        px = kit.theme.px
        facts = column(gap=px(6), margins=(px(20), px(16), px(20), px(16)))
        told = (
            (T("Version"), version),
            (T("The data, encrypted"), str(vault)),
            (T("Preferences of this computer"), str(preferences)),
        )
        for name, value in told:
            caption, shown = label(kit, name, "muted"), label(kit, value, wrap=True)
            caption.setMinimumWidth(kit.theme.characters(34))
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            shown.setAccessibleName(kit.say(name))
            line = row(caption, shown, gap=px(12))
            line.setStretch(1, 1)
            facts.addLayout(line)
        update = T("Removing or updating the program leaves the data where they are. Backups are made under Backups in the menu.")
        facts.addWidget(label(kit, update, "small", wrap=True))
        self.parts = QListWidget()
        self.parts.setAccessibleName(kit.say(T("Parts of the program")))
        self.parts.addItems([path.stem for path in self._licences])
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(kit.say(T("Licence")))
        self.parts.currentRowChanged.connect(self._chosen)
        self._list = frame("panel", column(self.parts, gap=0, margins=(1, 1, 1, 1)))
        both = row(self._list, self.text, gap=px(12))
        both.setStretch(1, 1)
        title = label(kit, T("About the program"), "page")
        what = label(kit, T("SPPK Desktop: the encrypted desk of a school's socio-psychological-pedagogical service"), wrap=True)
        margins = (px(16), px(14), px(16), px(16))
        whole = column(title, what, frame("panel", facts), label(kit, T("Licences of what is bundled"), "panel"), both,
                       gap=px(10), margins=margins)  # fmt: skip
        whole.setStretch(4, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.parts)
        self.parts.setCurrentRow(0)

    def _chosen(self, at: int) -> None:
        self.text.setPlainText(self._licences[at].read_text(encoding="utf-8") if at >= 0 else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of parts takes a quarter at most."""
        super().resizeEvent(event)
        self._list.setFixedWidth(min(self._kit.theme.characters(26), max(event.size().width() // 3, 1)))
