"""Paints the cells of a list: hits marked inside the word, class bold and muted, figures right, chips, the chosen row's bar."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from sppk_desktop.core.screens import Chip, Column, Tone, Trend
from sppk_desktop.ui.chips import ChipPainter
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.table.hits import hits
from sppk_desktop.ui.table.rows import FIGURES, Index, RowModel
from sppk_desktop.ui.values import UNKNOWN

# Flags as plain numbers: Python's own take microseconds to join, and a screen has a hundred cells.
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter.value
_LEFT: Final = _MIDDLE | Qt.AlignmentFlag.AlignLeft.value
_RIGHT: Final = _MIDDLE | Qt.AlignmentFlag.AlignRight.value
_REMEMBERED: Final = 4_000  # texts


class _Letters(dict[str, float]):
    """How wide each letter of a face is, measured once: a sum of some thirty takes a tenth of what laying a text out does."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, letter: str) -> float:
        self[letter] = wide = self._metrics.horizontalAdvance(letter)
        return wide

    def width(self, text: str) -> float:
        """Pixels of a text; what the face draws closer together is not known here."""
        return sum(map(self.__getitem__, text))


class Chosen(Protocol):
    """What the painter asks of the view: the rows chosen, and the column that carries their bar."""

    chosen: frozenset[int]
    first: int

    def hasFocus(self) -> bool:
        """Whether the keyboard is in the list."""
        ...


class CellPainter(QStyledItemDelegate):
    """One delegate for the whole list; asks the model directly, since Qt's own way asks ten times a cell."""

    def __init__(self, kit: Kit, view: Chosen, parent: QObject) -> None:
        super().__init__(parent)
        theme, tokens = kit.theme, kit.theme.tokens
        self._view, self._tokens = view, tokens
        self._chips = ChipPainter(kit)
        self._plain, self._bold = theme.font(), theme.font(bold=True)
        self._metrics, self._bold_metrics = QFontMetrics(self._plain), QFontMetrics(self._bold)
        self._letters, self._bold_letters = _Letters(QFontMetricsF(self._plain)), _Letters(QFontMetricsF(self._bold))
        self._above, self._high = self._metrics.ascent(), self._metrics.height()
        self._pad, self._height, self._bar = theme.px(8), theme.px(32), theme.px(3)
        self._text, self._muted, self._hit = QColor(tokens.text), QColor(tokens.muted), QColor(tokens.hit)
        self._chosen, self._accent, self._line = QColor(tokens.selection), QColor(tokens.accent), QColor(tokens.hairline)
        self._fitted: dict[tuple[str, int, bool], str] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are of one height."""
        return QSize(self._pad, self._height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        model = index.model()
        if not isinstance(model, RowModel):
            return
        area: QRect = option.rect
        row, place = index.row(), index.column()
        chosen = row in self._view.chosen
        focused = chosen and self._view.hasFocus()
        if chosen:
            painter.fillRect(area, self._chosen)
            if place == self._view.first:
                painter.fillRect(area.left(), area.top(), self._bar, area.height(), self._accent)
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, self._accent if focused else self._line)
        if focused:
            painter.fillRect(area.left(), area.top(), area.width(), 1, self._accent)
        column = model.columns[place]
        inside = area.adjusted(self._pad, 0, -self._pad, -1)
        if column.kind == "chips":
            self._paint_chips(painter, inside, model.value(row, place))
        elif column.kind == "trend":
            self._paint_trend(painter, inside, model.value(row, place))
        elif column.kind == "toned":
            self._paint_toned(painter, inside, model.value(row, place))
        else:
            text = model.text(row, place)
            self._paint_text(painter, inside, column, text, model.request.search if column.marks_hits else "")

    def _paint_chips(self, painter: QPainter, inside: QRect, value: Any) -> None:
        chips: Sequence[Chip] = value or ()
        if chips:
            self._chips.paint(painter, inside, chips, icons=False)
        else:
            painter.setPen(self._muted)
            painter.setFont(self._plain)
            painter.drawText(inside, _MIDDLE, UNKNOWN)

    def _paint_toned(self, painter: QPainter, inside: QRect, value: Chip | None) -> None:
        painter.setFont(self._plain)
        told = value is not None and value.tone is not Tone.NEUTRAL
        painter.setPen(QColor(self._tokens.tint(value.tone).text) if value is not None and told else self._muted)
        painter.drawText(inside, _LEFT, self._fit(value.text if value is not None else UNKNOWN, inside.width(), False))

    def _paint_trend(self, painter: QPainter, inside: QRect, value: Trend | None) -> None:
        """A line over the middle of the scale; a gap stays a gap, a dot stands at the last figure."""
        if value is None:
            painter.setPen(self._muted)
            painter.drawText(inside, _MIDDLE, UNKNOWN)
            return
        area = QRectF(inside.left(), inside.top() + self._bar * 2, inside.width() - self._bar, inside.height() - self._bar * 4)
        step = area.width() / max(1, len(value.points) - 1)
        places = [
            None if one is None else QPointF(area.left() + step * at, area.bottom() - area.height() * one / value.most)
            for at, one in enumerate(value.points)
        ]
        color = self._accent if value.tone is Tone.NEUTRAL else QColor(self._tokens.tint(value.tone).text)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._line, 1))
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()))
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(color)
        for before, now in pairwise(places):
            if before is not None and now is not None:
                painter.drawLine(before, now)
        last = next(one for one in reversed([*places]) if one is not None) if any(one is not None for one in places) else None
        if last is not None:
            painter.drawEllipse(last, self._bar * 0.7, self._bar * 0.7)
        painter.restore()

    def _paint_text(self, painter: QPainter, inside: QRect, column: Column, text: str, search: str) -> None:
        is_class = column.kind == "class"
        painter.setFont(self._bold if is_class else self._plain)
        left, width = inside.left(), inside.width()
        shown = self._fit(text, width, is_class)
        for start, end in hits(text, search) if search else ():
            self._mark(painter, inside, is_class, shown, start, end)
        painter.setPen(self._muted if is_class or column.rank > 0 or text == UNKNOWN else self._text)
        if column.kind in FIGURES:
            painter.drawText(inside, _RIGHT, shown)
        elif "\n" in shown:
            painter.drawText(inside, _LEFT, shown)
        else:  # on its baseline, as the rectangle would have it: that takes two thirds of the time
            painter.drawText(left, inside.top() + (inside.height() - self._high + 1) // 2 + self._above, shown)

    def _mark(self, painter: QPainter, inside: QRect, is_class: bool, shown: str, start: int, end: int) -> None:
        letters = self._bold_letters if is_class else self._letters
        left = inside.left() + letters.width(shown[:start])
        right = min(left + letters.width(shown[start:end]), inside.right())
        if left < right:  # corners taken off by a pixel look round, and cost nothing
            high, x, wide = self._chips.height - 2, round(left) - 1, round(right) - round(left) + 2
            y = inside.center().y() - high // 2 + 1
            painter.fillRect(x, y + 1, wide, high - 2, self._hit)
            painter.fillRect(x + 1, y, wide - 2, high, self._hit)

    def _fit(self, text: str, width: int, is_bold: bool) -> str:
        key = (text, width, is_bold)
        if (shown := self._fitted.get(key)) is None:
            if len(self._fitted) > _REMEMBERED:
                self._fitted.clear()
            shown = self._fitted[key] = self._cut(text, width, is_bold)
        return shown

    def _cut(self, text: str, width: int, is_bold: bool) -> str:
        if (self._bold_letters if is_bold else self._letters).width(text) <= width - 1:
            return text
        metrics = self._bold_metrics if is_bold else self._metrics
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """What is cut short stands in full in its tooltip."""
        model = index.model()
        if event.type() != QEvent.Type.ToolTip or not isinstance(model, RowModel):
            return False
        text = model.text(index.row(), index.column())
        column = model.columns[index.column()]
        area: QRect = option.rect
        room = area.width() - 2 * self._pad
        chips = model.value(index.row(), index.column()) if column.kind == "chips" else None
        cut = len(self._chips.fitting(chips, room, 2, icons=False)) != len(chips) if chips else False
        if cut or (not chips and self._metrics.horizontalAdvance(text) > room):
            QToolTip.showText(event.globalPos(), text, view)
        else:
            QToolTip.hideText()
        return True
