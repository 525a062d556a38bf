"""The privacy curtain: one key and nothing of the page is seen; the same key, Escape or a click brings it back."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import EmptyState
from sppk_desktop.ui.parts import column


class Curtain(QWidget):
    """Covers its window wholly, and keeps the keyboard while it is drawn."""

    def __init__(self, kit: Kit, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(kit.say(T("Covered")))
        self.setLayout(column(EmptyState(kit, T("Covered"), T("F9 or a click shows the page again."), "eye-off")))
        self._before: QWidget | None = None
        window.installEventFilter(self)
        self.hide()

    @property
    def drawn(self) -> bool:
        """Whether the window is covered."""
        return not self.isHidden()

    def toggle(self) -> None:
        """Cover, or show again."""
        self.open() if self.drawn else self.draw()

    def draw(self) -> None:
        """Cover at once."""
        self._before = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def open(self) -> None:
        """Show again; the keyboard is back where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the window."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """No shortcut of the page works behind the curtain but the lock, and Tab does not go behind it."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() != Qt.Key.Key_F12)
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The keyboard stays here."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F9 and Escape open; every other key is swallowed."""
        if event.key() in (Qt.Key.Key_F9, Qt.Key.Key_Escape):
            self.open()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        self.open()
