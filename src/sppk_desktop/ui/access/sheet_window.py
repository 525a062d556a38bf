"""A recovery sheet made in place of another one, handed out in a window that closes when part of it is typed back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.storage.recovery import RecoverySheet
from sppk_desktop.ui.access.sheet_page import SheetPage
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, column, frame, label, row


class SheetWindow(QDialog):
    """Closing it unconfirmed is allowed: the next unlock asks again with a fresh sheet."""

    confirmed = Signal()

    def __init__(
        self, kit: Kit, sheet: RecoverySheet, show_paper: Callable[[RecoverySheet], object], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        px = kit.theme.px
        self.setWindowTitle(kit.say(T("Recovery sheet")))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(px(720))
        self.page = SheetPage(kit, sheet, show_paper)
        self.page.confirmed.connect(self._confirmed)
        done = button(kit, T("Check and close"), self.page.try_confirm, "primary")
        later = button(kit, T("Later"), self.reject)
        inner = column(label(kit, T("Recovery sheet"), "page"), self.page, gap=px(12), margins=(px(24), px(20), px(24), px(16)))
        actions = row(None, later, done, gap=px(8), margins=(px(24), px(8), px(24), px(8)))
        whole = column(frame("plain", inner), frame("foot", actions), gap=0)
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def _confirmed(self) -> None:
        self.confirmed.emit()
        self.accept()
