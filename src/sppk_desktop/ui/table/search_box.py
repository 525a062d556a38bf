"""The search box above a list: a magnifier, a cross to clear, ↓ into the list, Esc clears."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, picture


class SearchBox(QLineEdit):
    """Says ``searched`` at every key; ``went_down`` and ``entered`` lead into the list."""

    searched = Signal(str)
    went_down = Signal()
    entered = Signal()
    left_empty = Signal()

    def __init__(self, kit: Kit, placeholder: Phrase | str | None = None) -> None:
        super().__init__()
        self._kit = kit
        self.setProperty("look", "search")
        text = kit.say(placeholder or T("Search"))
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self._glass = picture(kit, "search")
        self._glass.setParent(self)
        self._clear = button(kit, "", self.clear_search, "link", "clear", T("Clear the search"))
        self._clear.setIcon(kit.icon("clear", color="muted"))
        self._clear.setParent(self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.hide()
        self.textChanged.connect(self._changed)
        self.setMinimumWidth(kit.theme.characters(20))
        self.setMaximumWidth(kit.theme.characters(40))

    def sizeHint(self) -> QSize:
        """Room for a name."""
        return QSize(self._kit.theme.characters(38), super().sizeHint().height())

    def clear_search(self) -> None:
        """Empty, and ready for the next."""
        self.clear()
        self.setFocus()

    def _changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text and self._kit.open_code is not None and self._kit.open_code(text):
            self.clear()
            return
        self.searched.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that lead on."""
        match event.key():
            case Qt.Key.Key_Down:
                self.went_down.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit()
            case Qt.Key.Key_Escape:
                if self.text():
                    self.clear()
                else:
                    self.left_empty.emit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Magnifier left, cross right."""
        px = self._kit.theme.px
        side = px(16)
        middle = (self.height() - side) // 2
        self._glass.setGeometry(px(9), middle, side + 1, side)
        self._clear.setGeometry(self.width() - px(9) - side, middle, side, side)
        super().resizeEvent(event)
