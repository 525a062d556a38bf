"""The chart of a family's diary: ten indicators as shapes over the line of the score, for a period one chooses."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.diary.asks import PointShown
from sppk_desktop.ui.editors.segments import Part, Segments
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, label, row

PERIODS: Final = (
    ("quarter", T("3 months", "period"), 92), ("half", T("6 months", "period"), 183), ("year", T("a year", "period"), 366),
    ("all", T("all", "period"), 0),
)  # fmt: skip
_LEGEND: Final = T("full square: good (2) · half: worrying (1) · empty: bad (0) · dash: not observed")
_MOST: Final = 20.0
_KEY: Final = "diary.chart"


class DiaryChart(QWidget):
    """``opened`` tells which entry was clicked."""

    opened = Signal(int)

    def __init__(self, kit: Kit, indicators: Sequence[tuple[str, Phrase]]) -> None:
        super().__init__()
        self._kit = kit
        self._points: Sequence[PointShown] = ()
        self._today = date.min
        self.periods = Segments(kit, [Part(code, kit.say(said)) for code, said, _ in PERIODS])
        self.periods.setAccessibleName(kit.say(T("Period of the chart")))
        self.periods.set_codes([str(kit.layout(_KEY, "half"))])
        self.periods.chosen.connect(self._chosen)
        self._told = label(kit, "", "small", wrap=True)
        self.strip = _Strip(kit, indicators)
        self.strip.opened.connect(self.opened)
        legend = label(kit, _LEGEND, "small", wrap=True)
        px = kit.theme.px
        lines = column(row(self.periods, None), self._told, self.strip, legend, None, gap=px(8))
        lines.setContentsMargins(px(16), px(10), px(16), px(10))
        self.setLayout(lines)

    def show_points(self, points: Sequence[PointShown], today: date) -> None:
        """The signed entries of one family, the first first."""
        self._points, self._today = points, today
        self._show()

    def _chosen(self) -> None:
        if codes := self.periods.codes:
            self._kit.remember(_KEY, str(codes[0]))
        self._show()

    def _show(self) -> None:
        code = str(self.periods.codes[0]) if self.periods.codes else "half"
        days = next(days for known, _, days in PERIODS if known == code)
        since = self._today - timedelta(days=days) if days else date.min
        shown = [point for point in self._points if point.on >= since]
        self.strip.show_points(shown)
        scored = [point for point in shown if point.score is not None]
        if len(scored) < 2:
            self._told.setText(self._kit.say(T("{n} entries in this period", n=len(shown))))
            return
        first, last = scored[0], scored[-1]
        told = T("{n} entries, {first}–{last}: the score went from {before} to {after}", n=len(shown),
                 first=dates.short(first.on), last=dates.short(last.on), before=first.said, after=last.said)  # fmt: skip
        self._told.setText(self._kit.say(told))


class _Strip(QWidget):
    """Draws the entries in the order of their days; a click opens one."""

    opened = Signal(int)

    def __init__(self, kit: Kit, indicators: Sequence[tuple[str, Phrase]]) -> None:
        super().__init__()
        self._kit = kit
        self._names = [(name, kit.say(said)) for name, said in indicators]
        self._points: Sequence[PointShown] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_points(self, points: Sequence[PointShown]) -> None:
        """Draw these."""
        self._points = points
        told = ", ".join(f"{dates.short(point.on)}: {point.said}" for point in points)
        self.setAccessibleName(self._kit.say(T("Score by day: {list}", list=told)))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as the score, ten rows and the days."""
        px = self._kit.theme.px
        return QSize(px(320), px(130) + 10 * px(19) + px(24))

    minimumSizeHint = sizeHint

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The score above, the indicators below, the days between."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, px = self._kit.theme, self._kit.theme.px
        left, high = self._left(), px(112)
        painter.setFont(theme.font(9))
        for level in (0, 10, 20):
            y = px(14) + high - high * level / _MOST
            painter.setPen(QPen(theme.color("hairline"), 1))
            painter.drawLine(QPointF(left, y), QPointF(self.width(), y))
            painter.setPen(theme.color("muted"))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, y - px(9), left - px(8), px(18)), right, str(level))
        self._draw_score(painter, high)
        top = px(14) + high + px(26)
        for at, (name, said) in enumerate(self._names):
            y = top + at * px(19)
            painter.setPen(theme.color("text"))
            shown = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, left - px(10))
            painter.drawText(QRectF(0, y, left - px(8), px(18)), int(Qt.AlignmentFlag.AlignVCenter), shown)
            for place, point in enumerate(self._points):
                self._draw_level(painter, self._x(place), y + px(9), point.levels.get(name))

    def _draw_score(self, painter: QPainter, high: int) -> None:
        theme, px = self._kit.theme, self._kit.theme.px
        places = [
            None if point.score is None else QPointF(self._x(at), px(14) + high - high * point.score / _MOST)
            for at, point in enumerate(self._points)
        ]
        painter.setPen(QPen(theme.color("accent"), px(2)))
        for before, now in pairwise(places):
            if before is not None and now is not None:  # a gap stays a gap
                painter.drawLine(before, now)
        step = self._step()
        for at, (place, point) in enumerate(zip(places, self._points, strict=True)):
            if place is not None:
                painter.setBrush(theme.color("accent"))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(place, px(3), px(3))
                if step >= px(30) or at in (0, len(places) - 1):
                    painter.setPen(theme.color("text"))
                    over = QRectF(place.x() - px(20), place.y() - px(20), px(40), px(14))
                    painter.drawText(over, int(Qt.AlignmentFlag.AlignCenter), point.said)
            if step >= px(38) or at % max(1, round(px(42) / step)) == 0:
                painter.setPen(theme.color("muted"))
                below = QRectF(self._x(at) - px(24), px(14) + high + px(4), px(48), px(16))
                painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), f"{point.on:%d.%m}")

    def _draw_level(self, painter: QPainter, x: float, y: float, level: int | None) -> None:
        """Told apart by shape, not by colour alone."""
        theme, px = self._kit.theme, self._kit.theme.px
        half = px(5)
        if level is None:
            painter.setPen(QPen(theme.color("muted"), 1.4))
            painter.drawLine(QPointF(x - half, y), QPointF(x + half, y))
            return
        color = theme.color({2: "done", 1: "careful", 0: "danger"}[level])
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))
        if level:
            tall = 2 * half if level == 2 else half
            painter.fillRect(QRectF(x - half, y + half - tall, 2 * half, tall), color)

    def _left(self) -> int:
        return min(self._kit.theme.characters(27), self.width() // 2)

    def _step(self) -> float:
        room = self.width() - self._left() - 2 * self._kit.theme.px(18)
        return room / max(1, len(self._points) - 1)

    def _x(self, at: int) -> float:
        return self._left() + self._kit.theme.px(18) + at * self._step()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the entry whose column was clicked."""
        if self._points and event.position().x() >= self._left():
            nearest = min(range(len(self._points)), key=lambda at: abs(self._x(at) - event.position().x()))
            self.opened.emit(self._points[nearest].id)
