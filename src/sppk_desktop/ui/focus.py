"""The ring that shows which button the keyboard is on: two pixels of accent, two pixels away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from sppk_desktop.ui.theme import Theme


class _Ring(QWidget):
    """The drawn ring; a sibling of the focused widget, so that it scrolls with it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), self._theme.px(2)))
        corner = self._theme.px(6)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), corner, corner)


class FocusRing(QObject):
    """Follows the focus through the program. Fields show focus on their own edge; buttons and ``ring`` widgets get the ring."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._theme = theme
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if self._around is not None:
            self._around.removeEventFilter(self)
            self._around.destroyed.disconnect(self._gone)
            self._around = None
        if self._ring is not None:
            self._ring.destroyed.disconnect(self._ring_gone)
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None
        if now is None or not _wants_ring(now) or now.parentWidget() is None or now.isWindow():
            return
        self._around = now
        now.installEventFilter(self)
        now.destroyed.connect(self._gone)
        self._ring = _Ring(self._theme, now.parentWidget())
        self._ring.destroyed.connect(self._ring_gone)
        self._place()
        self._ring.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ring around a widget that moves, grows or hides."""
        if self._ring is not None and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif self._ring is not None and event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            self._ring.setVisible(event.type() == QEvent.Type.Show)
        return False

    def _place(self) -> None:
        if self._ring is not None and self._around is not None:
            away = self._theme.px(4)
            self._ring.setGeometry(self._around.geometry().adjusted(-away, -away, away, away))
            self._ring.raise_()

    def _gone(self) -> None:
        self._around = None
        if self._ring is not None:
            self._ring.hide()

    def _ring_gone(self) -> None:
        self._ring = None


def _wants_ring(widget: QWidget) -> bool:
    if (wanted := widget.property("ring")) is not None:
        return bool(wanted)
    return isinstance(widget, QPushButton | QToolButton)
