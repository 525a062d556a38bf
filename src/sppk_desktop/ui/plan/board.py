"""Columns of cards beside each other, the present one tinted: the year by months, the week by days; a card can be moved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from sppk_desktop.core.plans import ColumnShown
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import clear, column, label, row
from sppk_desktop.ui.plan.card import MIME, WorkCard

MOST: Final = 5
LEAST: Final = 30  # characters a column of a month needs


class CardColumn(QWidget):
    """One month or day; a card dropped here comes into it."""

    dropped = Signal(int, str)

    def __init__(self, kit: Kit, shown: ColumnShown, *, movable: bool, characters: int) -> None:
        super().__init__()
        self.shown, self._kit = shown, kit
        self.setAcceptDrops(movable)
        self.setMinimumWidth(kit.theme.characters(characters))
        px = kit.theme.px
        head, count = label(kit, shown.head, "bold"), label(kit, shown.aside, "small")
        self.cards = [WorkCard(kit, line, movable=movable) for line in shown.lines]
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
        """The ground; that of now is tinted."""
        painter, theme = QPainter(self), self._kit.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("selection" if self.shown.current else "page"))
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
        self.dropped.emit(int(bytes(event.mimeData().data(MIME).data()).decode()), self.shown.code)


class Board(QFrame):
    """``moved`` asks for another column. It shows as many columns as there is room for, at most ``most``."""

    chosen = Signal(int)
    opened = Signal(int)
    moved = Signal(int, str)
    window_moved = Signal(str)

    def __init__(self, kit: Kit, *, most: int = MOST, characters: int = LEAST, lead: int = 2) -> None:
        super().__init__()
        self.setProperty("ground", "panel")
        self._kit, self._shown, self._movable = kit, list[ColumnShown](), False
        self._most, self._characters, self._lead = most, characters, lead
        self._first: int | None = None
        self.columns: list[CardColumn] = []
        px = kit.theme.px
        self._line = row(gap=px(8), margins=(px(8), px(8), px(8), px(8)))
        self._line.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # the board tells the columns, not they the board
        self._column = kit.theme.characters(characters) + px(8)
        self.setMinimumWidth(self._column + px(8))
        self.setLayout(self._line)

    @property
    def most(self) -> int:
        """How many columns there is room for."""
        return max(1, min(self._most, (self.width() - self._kit.theme.px(8)) // self._column))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer columns."""
        super().resizeEvent(event)
        if self._shown and self.most != len(self.columns):
            self._first = self._within(self._first or 0)
            self._fill(None)

    def show_columns(self, columns: Sequence[ColumnShown], *, movable: bool, chosen: int | None = None) -> None:
        """Show a year or a week, starting ``lead`` columns before now at first."""
        self._shown, self._movable = list(columns), movable
        if self._first is None:
            now = next((at for at, shown in enumerate(columns) if shown.current), 3)
            self._first = self._within(now - self._lead)
        self._fill(chosen)

    def start_again(self) -> None:
        """The next plan is shown from its own now."""
        self._first = None

    def turn(self, step: int) -> None:
        """Go so many months on or back."""
        self._first = self._within((self._first or 0) + step)
        self._fill(None)

    def _within(self, first: int) -> int:
        return max(0, min(len(self._shown) - self.most, first))

    def _fill(self, chosen: int | None) -> None:
        clear(self._line)
        first = self._first or 0
        shown = self._shown[first : first + self.most]
        self.columns = [CardColumn(self._kit, each, movable=self._movable, characters=self._characters) for each in shown]
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

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes here by the keyboard stands on a card: the chosen one, else the first of now, else the first."""
        super().focusInEvent(event)
        shown = [each for each in self.columns if each.cards]
        chosen = [card for each in shown for card in each.cards if card.is_chosen]
        now = [each.cards[0] for each in shown if each.shown.current]
        if card := next(iter([*chosen, *now, *(each.cards[0] for each in shown)]), None):
            card.setFocus()

    def focus(self, line_id: int) -> bool:
        """Go to a card, turning to its column."""
        at = next((at for at, shown in enumerate(self._shown) for line in shown.lines if line.id == line_id), None)
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
        """One column on or back."""
        at = next(at for at, shown in enumerate(self._shown) for line in shown.lines if line.id == line_id)
        if 0 <= at + step < len(self._shown):
            self.moved.emit(line_id, self._shown[at + step].code)

    def _walk(self, line_id: int, across: int, down: int) -> None:
        """To the nearest card in that direction."""
        at = next(at for at, shown in enumerate(self._shown) for line in shown.lines if line.id == line_id)
        place = next(place for place, line in enumerate(self._shown[at].lines) if line.id == line_id)
        if down:
            lines = self._shown[at].lines
            self.focus(lines[max(0, min(len(lines) - 1, place + down))].id)
            return
        for shown in self._shown[at + 1 :] if across > 0 else reversed(self._shown[:at]):
            if shown.lines:
                self.focus(shown.lines[min(place, len(shown.lines) - 1)].id)
                return
