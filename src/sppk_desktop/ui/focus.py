"""The ring that shows which button the keyboard is on: two pixels of accent, two pixels away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPushButton, QToolButton, QWidget
from shiboken6 import isValid

from sppk_desktop.ui.theme import Theme


class _Ring(QWidget):
    """The drawn ring; a sibling of the focused widget, so that it scrolls with it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.room = theme, parent
        from PySide6.QtCore import Qt

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
    """Follows the focus through the program. Fields show focus on their own edge; buttons and ``ring`` widgets get the ring;
    where there is no room around them (tabs), the property says ``inside``.

    The ring lies in the nearest parent that has room for it, so that it is neither cut nor left behind by scrolling.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        super().__init__(app)
        self._theme = theme
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if now is None or not _wants_ring(now) or now.isWindow():
            return
        self._around = now
        now.destroyed.connect(self._gone)
        self._surround()

    def _surround(self) -> None:
        around = self._around
        if around is None:
            return
        chain, room = [around], around.parentWidget()
        while room is not None and not room.rect().contains(self._area(room)) and not room.isWindow() and not _scrolls(room):
            chain.append(room)
            room = room.parentWidget()
        if room is None:
            return
        for widget in chain:
            widget.installEventFilter(self)
        self._watched = chain
        self._ring = _Ring(self._theme, room)
        self._ring.destroyed.connect(self._ring_gone)
        self._place()
        self._ring.setVisible(around.isVisible())

    def _area(self, room: QWidget) -> QRect:
        around = self._around
        if around is None:
            return QRect()
        away = -self._theme.px(3) if around.property("ring") == "inside" else self._theme.px(4)
        return QRect(around.mapTo(room, QPoint(0, 0)), around.size()).adjusted(-away, -away, away, away)

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):  # a page may have destroyed the button that was just pressed
                widget.removeEventFilter(self)
        self._watched = []
        if self._around is not None:
            self._around.destroyed.disconnect(self._gone)
            self._around = None
        if self._ring is not None:
            self._ring.destroyed.disconnect(self._ring_gone)
            self._ring.hide()
            self._ring.deleteLater()
            self._ring = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the ring around a widget that moves, grows or hides."""
        if self._ring is not None and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif self._ring is not None and event.type() in (QEvent.Type.Hide, QEvent.Type.Show):
            self._ring.setVisible(event.type() == QEvent.Type.Show)
        return False

    def _place(self) -> None:
        if self._ring is not None and self._around is not None:
            self._ring.setGeometry(self._area(self._ring.room))
            self._ring.raise_()

    def _gone(self) -> None:
        self._around = None
        self._watched = []
        if self._ring is not None:
            self._ring.hide()

    def _ring_gone(self) -> None:
        self._ring = None


def _scrolls(widget: QWidget) -> bool:
    """The page inside a scroll area: a ring further out would stay behind when it scrolls."""
    parent = widget.parentWidget()
    return parent is not None and isinstance(parent.parentWidget(), QAbstractScrollArea)


def _wants_ring(widget: QWidget) -> bool:
    if (wanted := widget.property("ring")) is not None:
        return bool(wanted)
    return isinstance(widget, QPushButton | QToolButton)
