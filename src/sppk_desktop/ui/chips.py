"""Chips: a state or a category as a small tinted label, never a button and never colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import show_if

_ICONS = {Tone.CAREFUL: "flag", Tone.DANGER: "warning", Tone.DONE: "check"}


_REMEMBERED: Final = 500
"""Places of chips that are kept: more than the cells of some screens."""


@dataclass(frozen=True, slots=True)
class _Placed:
    """One chip in its rectangle; ``x`` and ``text_at`` from the left edge."""

    chip: Chip
    x: int
    width: int
    icon: str
    text: str
    text_at: int


class ChipPainter:
    """Paints chips into a rectangle; the table's cells and the chip line share it."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._font = kit.theme.font(9)
        self._metrics = QFontMetrics(self._font)
        self._pad, self._height, self._gap = kit.theme.px(7), kit.theme.px(21), kit.theme.px(4)
        self._above, self._high = self._metrics.ascent(), self._metrics.height()
        self._colors: dict[Tone, tuple[QColor, QColor]] = {}  # ground and text: read from their names once
        self._places: dict[tuple[tuple[Chip, ...], int, int, bool], list[_Placed]] = {}
        self._grounds: dict[tuple[int, Tone, float], QPixmap] = {}

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
        left, y = area.left(), area.center().y() - self._height // 2 + 1
        baseline = y + (self._height - self._high + 1) // 2 + self._above
        painter.setFont(self._font)
        ratio = painter.device().devicePixelRatioF()
        for placed in self._laid(tuple(chips), area.width(), most, icons):
            x, tone = left + placed.x, placed.chip.tone
            painter.drawPixmap(QPoint(x, y), self._ground(placed.width, tone, ratio))
            if placed.icon:
                size = self._kit.theme.px(14)
                at = QPointF(x + self._pad - 1, y + (self._height - size) / 2)
                painter.drawPixmap(at, self._kit.pixmap(placed.icon, 14, tone.value))
            painter.setPen(self._colors_of(tone)[1])
            painter.drawText(left + placed.text_at, baseline, placed.text)

    def _ground(self, width: int, tone: Tone, ratio: float) -> QPixmap:
        """A chip without its words; kept, since round corners take longer to draw than everything else of a cell."""
        if (ground := self._grounds.get((width, tone, ratio))) is None:
            if len(self._grounds) > _REMEMBERED:
                self._grounds.clear()
            ground = QPixmap(round(width * ratio), round(self._height * ratio))
            ground.setDevicePixelRatio(ratio)
            ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colors_of(tone)[0])
            painter.drawRoundedRect(QRectF(0, 0, width, self._height), 4, 4)
            painter.end()
            self._grounds[width, tone, ratio] = ground
        return ground

    def _colors_of(self, tone: Tone) -> tuple[QColor, QColor]:
        if tone not in self._colors:
            tint = self._kit.theme.tokens.tint(tone)
            self._colors[tone] = QColor(tint.ground), QColor(tint.text)
        return self._colors[tone]

    def _laid(self, chips: tuple[Chip, ...], space: int, most: int, icons: bool) -> Sequence[_Placed]:
        """Where each stands and what of its text fits; kept, since measuring takes longer than painting."""
        key = (chips, space, most, icons)
        if (laid := self._places.get(key)) is None:
            if len(self._places) > _REMEMBERED:
                self._places.clear()
            laid = self._places[key] = self._lay(chips, space, most, icons)
        return laid

    def _lay(self, chips: tuple[Chip, ...], space: int, most: int, icons: bool) -> list[_Placed]:
        laid: list[_Placed] = []
        x = 0
        shown = self.fitting(chips, space, most, icons=icons)
        after = sum(self.width(chip, icons=icons) + self._gap for chip in shown[1:])
        for place, chip in enumerate(shown):
            room = space - x - (after if place == 0 else 0)  # the first gives way, so that "+2" is whole
            width = min(self.width(chip, icons=icons), room)
            if width <= self._pad:
                break
            icon = _ICONS.get(chip.tone, "") if icons else ""
            text_at = x + self._pad + (self._kit.theme.px(18) if icon else 0)
            inside = x + width - self._pad - text_at + 1
            text = self._metrics.elidedText(chip.text, Qt.TextElideMode.ElideRight, inside)
            laid.append(_Placed(chip, x, width, icon, text, text_at))
            x += width + self._gap
        return laid


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
