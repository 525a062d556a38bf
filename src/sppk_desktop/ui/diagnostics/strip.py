"""Signed cards beside each other as shapes: empty, half, full, a dash; told apart without colour, like the diary's strip."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.diagnostics.asks import BlockShown, OverTimeShown, SignShown
from sppk_desktop.ui.kit import Kit

_SHOWN: Final = 6
"""So many of the latest cards stand beside each other; the paper has them all."""


class CardStrip(QWidget):
    """One column per card, one line per block and sign; where it went since the card before at the right."""

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self._told: OverTimeShown | None = None
        self._lines: list[tuple[bool, BlockShown | SignShown]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_cards(self, told: OverTimeShown | None) -> None:
        """These; signs that were 0 at every card are left out, so that what matters is seen."""
        self._told = told if told is not None and told.days else None
        self._lines = []
        for block in told.blocks if told is not None else ():
            self._lines.append((True, block))
            self._lines += [(False, sign) for sign in block.signs if any(level != 0 for level in sign.levels)]
        self.setVisible(self._told is not None)
        self.setAccessibleDescription(self._spoken())
        self.updateGeometry()
        self.update()

    def _spoken(self) -> str:
        if self._told is None:
            return ""
        parts = [f"{day:%d.%m.%Y}: {'—' if total is None else total}" for day, total in
                 zip(self._told.days, self._told.totals, strict=True)]  # fmt: skip
        return ", ".join(parts)

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(self._kit.theme.px(480), self._kit.theme.px(24) * (len(self._lines) + 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Days above, then the sum, then blocks and signs."""
        del event
        told = self._told
        if told is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        kit, px = self._kit, self._kit.theme.px
        high, first = px(24), max(0, len(told.days) - _SHOWN)
        columns = len(told.days) - first
        step, right = kit.theme.characters(10), kit.theme.characters(17)
        start = max(px(120), self.width() - right - step * columns)
        self._days(painter, told.days[first:], told.joined[first:], start, step, high)
        totals = [("—" if total is None else f"{total}/{told.most}") for total in told.totals[first:]]
        bold, plain, small = kit.theme.font(bold=True), kit.theme.font(), kit.theme.font(9)
        y = high
        self._text(painter, QRect(px(8), y, start - px(16), high), kit.say(T("Sum of the signs")), bold)
        for at, said in enumerate(totals):
            self._text(painter, QRect(start + at * step, y, step, high), said, bold, middle=True)
        self._change(painter, QRect(start + columns * step, y, right, high), told.change.value, told.change.arrow,
                     kit.say(told.change.label))  # fmt: skip
        y += high
        for at, level in enumerate(told.levels[first:]):
            self._text(painter, QRect(start + at * step, y, step, high), level or "—", small, middle=True)
        y += high
        for is_block, line in self._lines:
            if is_block:
                painter.fillRect(0, y, self.width(), high, QColor(kit.theme.tokens.sunk))
            name = line.label if is_block else f"{line.code}  {line.label}"  # type: ignore[union-attr]
            left = px(8) if is_block else px(20)
            self._text(painter, QRect(left, y, start - left - px(8), high), name, bold if is_block else plain)
            figures = (line.sums if is_block else line.levels)[first:]  # type: ignore[union-attr]
            for at, figure in enumerate(figures):
                place = QRect(start + at * step, y, step, high)
                if is_block:
                    said = "—" if figure is None else f"{figure}/{line.most}"  # type: ignore[union-attr]
                    self._text(painter, place, said, plain, middle=True)
                else:
                    self._shape(painter, place, figure)
            if line.change.value in ("better", "worse"):
                said = kit.say(line.change.label)
                self._change(painter, QRect(start + columns * step, y, right, high), line.change.value, line.change.arrow, said)
            y += high
        painter.end()

    def _days(self, painter: QPainter, days: Sequence[date], joined: Sequence[bool], start: int, step: int, high: int) -> None:
        small = self._kit.theme.font(9, bold=True)
        for at, day in enumerate(days):
            self._text(painter, QRect(start + at * step, 0, step, high), f"{day:%d.%m.%y}", small, middle=True)
            if at and not joined[at]:  # made by other rules: a rule between them, and no arrow means anything across it
                painter.setPen(QPen(self._kit.theme.color("muted"), 1, Qt.PenStyle.DashLine))
                painter.drawLine(start + at * step, 2, start + at * step, self.height() - 2)

    def _text(
        self, painter: QPainter, place: QRect, text: str, font: QFont, *, middle: bool = False, color: str = "text"
    ) -> None:
        painter.setFont(font)
        painter.setPen(self._kit.theme.color(color))
        side = Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft
        fitted = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | side, fitted)

    def _change(self, painter: QPainter, place: QRect, value: str, arrow: str, word: str) -> None:
        color = {"better": "done", "worse": "danger"}.get(value, "muted")
        text = f"{arrow} {word}".strip()
        self._text(painter, place.adjusted(self._kit.theme.px(8), 0, 0, 0), text, self._kit.theme.font(9), color=color)

    def _shape(self, painter: QPainter, place: QRect, level: int | None) -> None:
        px, ink = self._kit.theme.px, self._kit.theme.color("text")
        wide, tall = px(26), px(12)
        x, y = place.center().x() - wide // 2, place.center().y() - tall // 2
        painter.setPen(QPen(ink, 1))
        if level is None:
            painter.drawLine(x + px(6), y + tall // 2, x + wide - px(6), y + tall // 2)
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(x, y, wide, tall)
        if level:
            fill = tall if level > 1 else tall // 2
            painter.fillRect(x, y + tall - fill, wide, fill + 1, ink)
