"""Covers a window at once, so that nothing is read from it while the vault is being closed behind."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, label, picture


class Cover(QWidget):
    """Lies over everything in the window; other windows of the program are hidden."""

    def __init__(self, kit: Kit, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("page")
        lock = picture(kit, "lock", 32)
        words = label(kit, T("Locking…"), "panel")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = column(None, lock, words, None, gap=kit.theme.px(8))
        box.setAlignment(lock, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(box)

    def cover(self) -> None:
        """Cover now, drawn before this returns."""
        for window in QApplication.topLevelWidgets():
            if window is not self._over and window.isVisible():
                window.hide()
        self._over.setWindowTitle("SPPK")
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self.grabKeyboard()
        self.repaint()
