"""Answers standing beside each other: all are seen, one key chooses, and «not looked at» is dashed and chosen from the start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sppk_desktop.ui.kit import Kit

_BACK = (Qt.Key.Key_0, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Minus)


@dataclass(frozen=True, slots=True)
class Part:
    """One answer. ``unknown`` is the dashed one; ``none`` is "none of these" among several answers."""

    code: object
    text: str
    full: str = ""
    unknown: bool = False
    none: bool = False


class Segments(QWidget):
    """One widget that paints all its parts; wraps to more lines when the page is narrow.

    ``several`` lets any number of parts be chosen, each with a tick; otherwise one part is.
    """

    chosen = Signal()
    entered = Signal()

    def __init__(self, kit: Kit, parts: Sequence[Part], *, several: bool = False) -> None:
        super().__init__()
        self._kit = kit
        self._parts = list(parts)
        self._several = several
        self._on = {i for i, part in enumerate(parts) if part.unknown}
        self._at = 0
        self._read_only = False
        answers = [part.text for part in parts if not part.unknown and not part.none]
        # Where the answers are digits themselves (0, 1, 2), a digit means that answer; only then 0 does not take back.
        self._digits = answers if all(len(text) == 1 and text.isdecimal() for text in answers) else []
        self._bold = QFontMetrics(kit.theme.font(bold=True))
        self._rects: list[QRect] = []
        self._known: dict[int, list[QRect]] = {}
        self.setProperty("ring", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)  # narrow pages need more lines
        self.setSizePolicy(policy)

    # What is chosen -----------------------------------------------------------------------------------------------------

    @property
    def codes(self) -> list[object] | None:
        """Chosen codes; ``None`` when not looked at; an empty list when none of these applies."""
        if not self._on or any(self._parts[i].unknown for i in self._on):
            return None
        return [self._parts[i].code for i in sorted(self._on) if not self._parts[i].none]

    def set_codes(self, codes: Sequence[object] | None) -> None:
        """Show these as chosen."""
        if codes is None:
            self._on = {i for i, part in enumerate(self._parts) if part.unknown}
        elif not codes:
            self._on = {i for i, part in enumerate(self._parts) if part.none}
        else:
            self._on = {i for i, part in enumerate(self._parts) if not part.unknown and not part.none and part.code in codes}
        self._at = min(self._on, default=0)
        self._described()

    def set_read_only(self, read_only: bool) -> None:
        """Show, but do not take."""
        self._read_only = read_only
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if read_only else Qt.FocusPolicy.StrongFocus)
        self.update()

    def _choose(self, index: int) -> None:
        if self._read_only or not 0 <= index < len(self._parts):
            return
        part, before = self._parts[index], set(self._on)
        self._at = index
        if self._several and not part.unknown and not part.none:
            self._on = {i for i in self._on ^ {index} if not self._parts[i].unknown and not self._parts[i].none}
            self._on = self._on or {i for i, other in enumerate(self._parts) if other.unknown}
        else:
            self._on = {index}
        if self._on != before:
            self._described()
            self.chosen.emit()
        self.update()

    def _described(self) -> None:
        self.setAccessibleDescription(", ".join(self._parts[i].full or self._parts[i].text for i in sorted(self._on)))
        self.update()

    def _take_back(self) -> None:
        if (unknown := next((i for i, part in enumerate(self._parts) if part.unknown), None)) is not None:
            self._choose(unknown)

    # Keys and mouse -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, 0 takes back, arrows move, Enter goes on."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.text() in self._digits:
            self._choose(self._digits.index(event.text()))
        elif plain and self._digits and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            return
        elif plain and Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            digit = key - Qt.Key.Key_1
            if digit < len(self._parts) and not self._parts[digit].unknown:
                self._choose(digit)
        elif plain and key in _BACK:
            self._take_back()
        elif plain and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == Qt.Key.Key_Right else -1
            index = max(0, min(len(self._parts) - 1, self._at + step))
            if self._several:
                self._at = index
                self.update()
            else:
                self._choose(index)
        elif plain and key == Qt.Key.Key_Space:
            self._choose(self._at)
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The part under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton and not self._read_only:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._choose(self._index_at(event.position().toPoint()))

    def event(self, event: QEvent) -> bool:
        """A shortened word shows itself in full."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self._index_at(event.pos())
            if index >= 0 and self._parts[index].full not in ("", self._parts[index].text):
                QToolTip.showText(event.globalPos(), self._parts[index].full, self)
                return True
        return super().event(event)

    def _index_at(self, point: QPoint) -> int:
        return next((i for i, rect in enumerate(self._rects) if rect.contains(point)), -1)

    # Size ---------------------------------------------------------------------------------------------------------------

    def _laid(self, width: int) -> list[QRect]:
        """Where the parts stand at a width. A layout asks again and again about the same few widths."""
        if width not in self._known:
            self._known[width] = self._lay(width)
        return self._known[width]

    def _lay(self, width: int) -> list[QRect]:
        px = self._kit.theme.px
        high, gap, x, y = px(30), px(4) if self._several else -1, 0, 0
        rects = []
        for part in self._parts:
            tick = px(18) if self._several and not part.unknown else 0
            wide = min(self._bold.horizontalAdvance(part.text) + px(22) + tick, max(width, px(60)))
            if x and x + wide > width:
                x, y = 0, y + high + px(4)
            rects.append(QRect(x, y, wide, high))
            x += wide + gap
        return rects

    def heightForWidth(self, width: int) -> int:
        """Of all lines."""
        return max((rect.bottom() + 1 for rect in self._laid(width)), default=0)

    def sizeHint(self) -> QSize:
        """All in one line, up to a bearable width."""
        most = self._kit.theme.px(760)
        rects = self._laid(most)
        return QSize(max((rect.right() + 1 for rect in rects), default=0), max((rect.bottom() + 1 for rect in rects), default=0))

    def minimumSizeHint(self) -> QSize:
        """As wide as the widest part."""
        wide = max((rect.width() for rect in self._laid(10_000)), default=0)
        return QSize(min(wide, self._kit.theme.px(160)), self._kit.theme.px(30))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts anew."""
        self._rects = self._laid(self.width())
        if self.minimumHeight() != (high := self.heightForWidth(self.width())):
            self.setMinimumHeight(high)
        super().resizeEvent(event)

    # Painting -----------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """All parts; the chosen on top, so that its edge is whole."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in sorted(range(len(self._parts)), key=lambda i: i in self._on):
            self._paint(painter, index)
        wrong = self.property("wrong")
        if wrong:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._kit.theme.color("danger"), 2))
            for rect in self._rects:
                painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 3, 3)

    def _paint(self, painter: QPainter, index: int) -> None:
        part, rect, on = self._parts[index], self._rects[index], index in self._on
        theme, tokens = self._kit.theme, self._kit.theme.tokens
        fill, ink, edge, style = tokens.surface, tokens.text, tokens.edge, Qt.PenStyle.SolidLine
        if part.unknown:
            fill, ink, style = tokens.neutral.ground if on else tokens.surface, tokens.muted, Qt.PenStyle.DashLine
        elif on:
            fill = tokens.muted if self._read_only else tokens.accent
            ink, edge = (tokens.surface if self._read_only else tokens.on_accent), fill
        painter.setPen(QPen(QColor(edge), 1, style))
        painter.setBrush(QColor(fill))
        first = index == 0 or self._rects[index - 1].top() != rect.top() or self._several
        last = index == len(self._parts) - 1 or self._rects[index + 1].top() != rect.top() or self._several
        painter.drawPath(_shape(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4 if first else 0, 4 if last else 0))
        inside = rect.adjusted(theme.px(11), 0, -theme.px(4), 0)
        if self._several and not part.unknown:
            size = theme.px(14)
            box = "box-checked" if on else "box"
            picture = self._kit.icons.pixmap(box, size, QColor(ink if on else tokens.edge))
            painter.drawPixmap(inside.left() - theme.px(3), rect.center().y() - size // 2 + 1, picture)
            inside.setLeft(inside.left() + theme.px(16))
        painter.setPen(QColor(ink))
        painter.setFont(theme.font(bold=on and not part.unknown))
        middle = Qt.AlignmentFlag.AlignVCenter
        if not self._several:
            inside, middle = rect, Qt.AlignmentFlag.AlignCenter
        text = self._bold.elidedText(part.text, Qt.TextElideMode.ElideRight, rect.width() - theme.px(8))
        painter.drawText(inside, middle, text)
        if self._several and self.hasFocus() and index == self._at:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.text if on else tokens.accent), 2))
            painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), 3, 3)


def _shape(area: QRectF, left: float, right: float) -> QPainterPath:
    """A rectangle whose left and right corners are rounded apart."""
    path = QPainterPath()
    path.moveTo(area.left() + left, area.top())
    path.lineTo(area.right() - right, area.top())
    path.quadTo(area.right(), area.top(), area.right(), area.top() + right)
    path.lineTo(area.right(), area.bottom() - right)
    path.quadTo(area.right(), area.bottom(), area.right() - right, area.bottom())
    path.lineTo(area.left() + left, area.bottom())
    path.quadTo(area.left(), area.bottom(), area.left(), area.bottom() - left)
    path.lineTo(area.left(), area.top() + left)
    path.quadTo(area.left(), area.top(), area.left() + left, area.top())
    path.closeSubpath()
    return path
