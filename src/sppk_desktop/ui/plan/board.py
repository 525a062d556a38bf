"""The year by months: five columns beside each other, this month tinted, a line is a card that can be moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from sppk_desktop.core.plans import MonthShown
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import clear, column, label, row
from sppk_desktop.ui.plan.card import MIME, WorkCard

MOST: Final = 5
_LEAST: Final = 30  # characters a column needs


class MonthColumn(QWidget):
    """One month; a card dropped here comes into it."""

    dropped = Signal(int, str)

    def __init__(self, kit: Kit, month: MonthShown, *, movable: bool) -> None:
        super().__init__()
        self.month, self._kit = month, kit
        self.setAcceptDrops(movable)
        self.setMinimumWidth(kit.theme.characters(_LEAST))
        px = kit.theme.px
        title = month.title[:1].upper() + month.title[1:]
        head = label(kit, T("{month}, now", month=title) if month.current else title, "bold")
        count = label(kit, T("{done} of {all}", done=month.done, all=len(month.lines)) if month.lines else "", "small")
        self.cards = [WorkCard(kit, line, movable=movable) for line in month.lines]
        inside = QWidget()
        inside.setLayout(column(*self.cards, None, gap=px(8), margins=(0, 0, px(2), 0)))
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setStyleSheet("background: transparent;")
        self._area = area
        top = row(head, None, count, margins=(px(2), 0, px(4), px(4)))
        self.setLayout(column(top, area, gap=px(4), margins=(px(8), px(8), px(6), px(8))))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground; this month's is tinted."""
        painter, theme = QPainter(self), self._kit.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("selection" if self.month.current else "page"))
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(6), theme.px(6))

    def show_card(self, card: WorkCard) -> None:
        """Scroll to it."""
        self._area.ensureWidgetVisible(card)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only cards of a plan may be dropped."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which card was dropped."""
        event.acceptProposedAction()
        self.dropped.emit(int(bytes(event.mimeData().data(MIME).data()).decode()), self.month.code)


class Board(QFrame):
    """``moved`` asks for another month. It shows as many months as there is room for, at most five."""

    chosen = Signal(int)
    opened = Signal(int)
    moved = Signal(int, str)
    window_moved = Signal(str)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._kit, self._months, self._movable = kit, list[MonthShown](), False
        self._first: int | None = None
        self.columns: list[MonthColumn] = []
        px = kit.theme.px
        self._line = row(gap=px(8), margins=(px(8), px(8), px(8), px(8)))
        self._line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the board tells the months, not they the board
        self._column = kit.theme.characters(_LEAST) + px(8)
        self.setMinimumWidth(self._column + px(8))
        self.setLayout(self._line)

    @property
    def most(self) -> int:
        """How many months there is room for."""
        return max(1, min(MOST, (self.width() - self._kit.theme.px(8)) // self._column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer months."""
        super().resizeEvent(event)
        if self._months and self.most != len(self.columns):
            self._first = self._within(self._first or 0)
            self._fill(None)

    def show_months(self, months: Sequence[MonthShown], *, movable: bool, chosen: int | None = None) -> None:
        """Show a plan's year, starting two months before now at first."""
        self._months, self._movable = list(months), movable
        if self._first is None:
            now = next((at for at, month in enumerate(months) if month.current), 3)
            self._first = self._within(now - 2)
        self._fill(chosen)

    def start_again(self) -> None:
        """The next plan is shown from its own month."""
        self._first = None

    def turn(self, step: int) -> None:
        """Go so many months on or back."""
        self._first = self._within((self._first or 0) + step)
        self._fill(None)

    def _within(self, first: int) -> int:
        return max(0, min(len(self._months) - self.most, first))

    def _fill(self, chosen: int | None) -> None:
        clear(self._line)
        first = self._first or 0
        shown = self._months[first : first + self.most]
        self.columns = [MonthColumn(self._kit, month, movable=self._movable) for month in shown]
        for each in self.columns:
            self._line.addWidget(each, 1)
            each.dropped.connect(self.moved)
            for card in each.cards:
                card.chosen.connect(self._choose)
                card.opened.connect(self.opened)
                card.stepped.connect(self._step)
                card.walked.connect(self._walk)
                card.set_chosen(card.line.id == chosen)
        self.window_moved.emit(f"{shown[0].title} – {shown[-1].title}" if shown else "")

    def focus(self, line_id: int) -> bool:
        """Go to a card, turning to its month."""
        at = next((at for at, month in enumerate(self._months) for line in month.lines if line.id == line_id), None)
        if at is None:
            return False
        if not (self._first or 0) <= at < (self._first or 0) + self.most:
            self._first = self._within(at - 2)
            self._fill(line_id)
        for each in self.columns:
            for card in each.cards:
                if card.line.id == line_id:
                    card.setFocus()
                    each.show_card(card)
        return True

    def _choose(self, line_id: int) -> None:
        for each in self.columns:
            for card in each.cards:
                card.set_chosen(card.line.id == line_id)
        self.chosen.emit(line_id)

    def _step(self, line_id: int, step: int) -> None:
        """One month on or back, within the year."""
        at = next(at for at, month in enumerate(self._months) for line in month.lines if line.id == line_id)
        if 0 <= at + step < len(self._months):
            self.moved.emit(line_id, self._months[at + step].code)

    def _walk(self, line_id: int, across: int, down: int) -> None:
        """To the nearest card in that direction."""
        at = next(at for at, month in enumerate(self._months) for line in month.lines if line.id == line_id)
        place = next(place for place, line in enumerate(self._months[at].lines) if line.id == line_id)
        if down:
            lines = self._months[at].lines
            self.focus(lines[max(0, min(len(lines) - 1, place + down))].id)
            return
        for month in self._months[at + 1 :] if across > 0 else reversed(self._months[:at]):
            if month.lines:
                self.focus(month.lines[min(place, len(month.lines) - 1)].id)
                return
