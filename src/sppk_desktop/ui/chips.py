"""Chips: a state or a category as a small tinted label, never a button and never colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import show_if

_ICONS = {Tone.CAREFUL: "flag", Tone.DANGER: "warning", Tone.DONE: "check"}


class ChipPainter:
    """Paints chips into a rectangle; the table's cells and the chip line share it."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._font = kit.theme.font(9)
        self._metrics = QFontMetrics(self._font)
        self._pad, self._height, self._gap = kit.theme.px(7), kit.theme.px(21), kit.theme.px(4)

    @property
    def height(self) -> int:
        """Of every chip."""
        return self._height

    def width(self, chip: Chip, *, icons: bool = True) -> int:
        """Of one chip."""
        icon = self._kit.theme.px(18) if icons and chip.tone in _ICONS else 0
        return self._metrics.horizontalAdvance(chip.text) + 2 * self._pad + icon

    def fitting(self, chips: Sequence[Chip], space: int, most: int, *, icons: bool = True) -> list[Chip]:
        """At most so many chips, then "+2" for the rest; the first is always shown."""
        shown: list[Chip] = []
        for index, chip in enumerate(chips):
            left = len(chips) - index - 1
            rest = self.width(Chip(f"+{left}")) + self._gap if left else 0
            if shown and (len(shown) >= most or self.width(chip, icons=icons) + rest > space):
                return [*shown, Chip(f"+{left + 1}")]
            shown.append(chip)
            space -= self.width(chip, icons=icons) + self._gap
        return shown

    def paint(self, painter: QPainter, area: QRect, chips: Sequence[Chip], *, most: int = 2, icons: bool = True) -> None:
        """Paint from the left, centred in height."""
        x, y = area.left(), area.center().y() - self._height // 2 + 1
        painter.setFont(self._font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.fitting(chips, area.width(), most, icons=icons)
        after = sum(self.width(chip, icons=icons) + self._gap for chip in shown[1:])
        for place, chip in enumerate(shown):
            tint = self._kit.theme.tokens.tint(chip.tone)
            room = area.right() - x + 1 - (after if place == 0 else 0)  # the first gives way, so that "+2" is whole
            width = min(self.width(chip, icons=icons), room)
            if width <= self._pad:
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tint.ground))
            painter.drawRoundedRect(QRectF(x, y, width, self._height), 4, 4)
            text_at = x + self._pad
            if icons and chip.tone in _ICONS:
                size = self._kit.theme.px(14)
                picture = self._kit.pixmap(_ICONS[chip.tone], 14, chip.tone.value)
                painter.drawPixmap(QPointF(text_at - 1, y + (self._height - size) / 2), picture)
                text_at += self._kit.theme.px(18)
            painter.setPen(QColor(tint.text))
            inside = x + width - self._pad - text_at + 1
            text = self._metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, inside)
            painter.drawText(QRect(text_at, y, inside + 2, self._height), Qt.AlignmentFlag.AlignVCenter, text)
            x += width + self._gap


class ChipLine(QWidget):
    """Chips beside each other; what does not fit becomes "+2" with the words in the tooltip."""

    def __init__(self, kit: Kit, chips: Sequence[Chip] = (), *, most: int = 6) -> None:
        super().__init__()
        self._painter = ChipPainter(kit)
        self._most = most
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_chips(chips)

    def set_chips(self, chips: Sequence[Chip]) -> None:
        """Show these."""
        self._chips = list(chips)
        words = ", ".join(chip.text for chip in chips)
        self.setAccessibleName(words)
        self.setToolTip(words)
        show_if(self, bool(chips))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All chips in one line."""
        wide = sum(self._painter.width(chip) + 4 for chip in self._chips)
        return QSize(wide, self._painter.height + 2)

    def minimumSizeHint(self) -> QSize:
        """One chip."""
        return QSize(min([self._painter.width(chip) for chip in self._chips], default=0), self._painter.height + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint them."""
        self._painter.paint(QPainter(self), self.rect(), self._chips, most=self._most)
