"""One line of the plan as a card of a month: its work, and how it stands, said by edge, icon and word."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QDrag, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy

from sppk_desktop.core.plans import LineShown
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, label, picture, row

MIME: Final = "application/x-sppk-plan-line"
_ICONS: Final = {"done": "check", "late": "warning", "now": "calendar", "ahead": "calendar", "hour": "clock"}
_COLORS: Final = {"done": "done", "late": "danger", "now": "accent", "ahead": "edge", "hour": "accent"}


class WorkCard(QFrame):
    """``stepped`` asks to move by so many months; ``walked`` to go to the card beside, above or below."""

    chosen = Signal(int)
    opened = Signal(int)
    stepped = Signal(int, int)
    walked = Signal(int, int, int)

    def __init__(self, kit: Kit, line: LineShown, *, movable: bool) -> None:
        super().__init__()
        self.line, self._kit, self._movable = line, kit, movable
        self._pressed: QPoint | None = None
        self.is_chosen = False
        px = kit.theme.px
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(f"{line.texts['content']}, {line.status}")
        self.setToolTip("\n".join(filter(None, (line.texts["content"], line.texts["for_whom"], line.texts["responsible"]))))
        title = label(kit, line.texts["content"], wrap=True)
        look = {"done": "done", "late": "danger"}.get(line.state, "small")
        status = label(kit, line.status, look, wrap=True)
        color = "muted" if line.state in ("ahead", "hour") else _COLORS[line.state]
        below = row(picture(kit, _ICONS[line.state], 14, color), status, gap=px(5))
        below.setStretch(1, 1)
        self.setLayout(column(title, below, gap=px(3), margins=(px(13), px(7), px(9), px(7))))

    def set_chosen(self, chosen: bool) -> None:
        """The chosen card is tinted."""
        self.is_chosen = chosen
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its words need at this width; a scrolled column does not ask."""
        super().resizeEvent(event)
        if (inside := self.layout()) is not None:
            self.setMinimumHeight(inside.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Surface, hairline, and the edge of its state."""
        painter, theme = QPainter(self), self._kit.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.color("accent" if self.hasFocus() else "hairline"), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.color("selection" if self.is_chosen else "surface"))
        painter.drawRoundedRect(area, theme.px(4), theme.px(4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(_COLORS[self.line.state]))
        painter.drawRoundedRect(QRectF(0, 0, theme.px(4), self.height()), 2, 2)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To go to a card is to choose it."""
        super().focusInEvent(event)
        self.chosen.emit(self.line.id)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the ring."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk, Alt and arrows move the work, Enter opens it."""
        steps = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.line.id)
        elif key in steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if self._movable and steps[key][0]:
                self.stepped.emit(self.line.id, steps[key][0])
        elif key in steps:
            self.walked.emit(self.line.id, *steps[key])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses; holding and moving drags."""
        self._pressed = event.position().toPoint()
        self.setFocus()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open it."""
        self.opened.emit(self.line.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the card to another month."""
        if self._pressed is None or not self._movable:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        drag, data = QDrag(self), QMimeData()
        data.setData(MIME, str(self.line.id).encode())
        drag.setMimeData(data)
        drag.setPixmap(self.grab())
        drag.setHotSpot(self._pressed)
        self._pressed = None
        drag.exec(Qt.DropAction.MoveAction)
