"""Pupils × items, typed without a mouse: every key is an answer, and the eye never loses the place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea

from sppk_desktop.core.answer_table import AnswerTable, Row
from sppk_desktop.core.answers import EntryKind, shown
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit

_NARROW: Final = {EntryKind.NUMBER: 46, EntryKind.TEXT: 120}
_WIDE: Final = {EntryKind.NUMBER: 92, EntryKind.TEXT: 320}
_LEAST, _MOST = 12, 44
"""Drawn widths of a column whose answer is one sign."""


class AnswerGrid(QAbstractScrollArea):
    """``changed`` follows every answer, ``moved`` the cursor; ``finished`` is Enter at the end of the last line."""

    changed = Signal()
    moved = Signal()
    finished = Signal()
    refused = Signal()  # a key that is no answer here

    def __init__(self, kit: Kit, table: AnswerTable | None = None) -> None:
        super().__init__()
        self._kit = kit
        self.table = table or AnswerTable((), ())
        self._body, self._strong, self._small = kit.theme.font(), kit.theme.font(bold=True), kit.theme.font(8.5)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setAccessibleName(kit.say(T("Answers: pupils and items")))
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._lefts: list[int] = []
        self._head, self._names = kit.theme.px(30), kit.theme.px(226)
        self._asked = QRegion()  # what the cursor's moves wanted repainted
        self._rows: set[int] = set()
        self._columns: set[int] = set()
        self._was = (-1, -1)  # where the cross stood when it was painted last
        self._row_height = kit.theme.px(28)

    def set_table(self, table: AnswerTable) -> None:
        """Show another class."""
        self.table = table
        self._measure()
        self._was = (-1, -1)
        self.follow()

    # Measures -----------------------------------------------------------------------------------------------------------

    def _measure(self) -> None:
        """As narrow as it must be for all items to be seen, as wide as reads well."""
        px, items = self._kit.theme.px, self.table.items
        self._head, self._names = px(30), min(px(226), self.viewport().width() // 3)
        least = [px(_NARROW.get(item.kind, _LEAST)) for item in items]
        most = [px(_WIDE.get(item.kind, _MOST)) for item in items]
        room = self.viewport().width() - self._names - px(4)
        spare = max(0, room - sum(least))
        widths = list(least)
        if items:
            share, rest = divmod(spare, len(items))
            widths = [min(high, low + share + (at < rest)) for at, (low, high) in enumerate(zip(least, most, strict=True))]
        self._lefts = [0]
        for width in widths:
            self._lefts.append(self._lefts[-1] + width)
        high = self.viewport().height() - self._head
        rows = max(1, len(self.table.rows))
        self._row_height = max(px(22), min(px(28), high // rows))
        if self._row_height * rows > high:
            self._row_height = px(26)
        self.horizontalScrollBar().setRange(0, max(0, self._lefts[-1] - room))
        self.horizontalScrollBar().setPageStep(max(1, room))
        self.verticalScrollBar().setRange(0, max(0, self._row_height * rows - high))
        self.verticalScrollBar().setPageStep(max(1, high))
        self.verticalScrollBar().setSingleStep(self._row_height)

    def cell(self, row: int, at: int) -> QRect:
        """Where a cell is on the viewport."""
        left, right = self._lefts[at], self._lefts[at + 1]
        return QRect(self._names + left - self.horizontalScrollBar().value(), self._top(row), right - left, self._row_height)

    def _top(self, row: int) -> int:
        return self._head + row * self._row_height - self.verticalScrollBar().value()

    def follow(self) -> None:
        """Bring the cursor into sight."""
        table, bar = self.table, self.verticalScrollBar()
        top, high = table.row * self._row_height, self.viewport().height() - self._head
        if top < bar.value():
            bar.setValue(top)
        elif top + self._row_height > bar.value() + high:
            bar.setValue(top + self._row_height - high)
        if table.at < len(table.items):
            left, right = self._lefts[table.at], self._lefts[table.at + 1]
            across, room = self.horizontalScrollBar(), self.viewport().width() - self._names
            if left < across.value():
                across.setValue(left)
            elif right > across.value() + room:
                across.setValue(right - room)
        self._repaint()
        self.moved.emit()

    def _repaint(self) -> None:
        """Only the two crosses, where the cursor was and where it is: a key must cost little on a slow computer."""
        table, view = self.table, self.viewport()
        here = (table.row, table.at)
        if self._was == (-1, -1):
            view.update()
        for row, at in {self._was, here}:
            region = QRegion(QRect(0, self._top(row), view.width(), self._row_height + 1))
            if 0 <= at < len(table.items):
                column = self.cell(0, at)
                region += QRegion(QRect(column.left() - 6, 0, column.width() + 12, view.height()))
            view.update(region)
            self._asked += region
            self._rows.add(row)
            self._columns |= {at - 1, at, at + 1}
        self._was = here

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the new width."""
        super().resizeEvent(event)
        self._measure()
        self._was = (-1, -1)
        self.follow()

    def sizeHint(self) -> QSize:
        """As large as there is room."""
        return QSize(self._kit.theme.px(900), self._kit.theme.px(420))

    # Keys ---------------------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tab and the answers' own keys belong to the grid, not to the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_ours(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self.keyPressEvent(event)
            return True
        return super().event(event)

    def _is_ours(self, event: QKeyEvent) -> bool:
        return bool(event.text()) and event.text().isprintable() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """One key, one answer."""
        table, keys = self.table, Qt.Key
        if not table.rows:
            super().keyPressEvent(event)
            return
        match event.key():
            case keys.Key_Return | keys.Key_Enter | keys.Key_Tab:
                if not table.enter():
                    self.finished.emit()
                self._after()
            case keys.Key_Backspace:
                table.back()
                self._after()
            case keys.Key_Left:
                table.go(table.row, table.at - 1)
                self.follow()
            case keys.Key_Right:
                table.go(table.row, table.at + 1)
                self.follow()
            case keys.Key_Up | keys.Key_Down:
                table.go(table.row + (1 if event.key() == keys.Key_Down else -1), min(table.at, len(table.items) - 1))
                self.follow()
            case keys.Key_Home:
                table.go(table.row, 0)
                self.follow()
            case keys.Key_End:
                table.go(table.row, len(table.items))
                self.follow()
            case keys.Key_F8:
                if not table.next_stop():
                    self.refused.emit()
                self.follow()
            case keys.Key_F4:
                table.toggle_absent()
                self._after()
            case keys.Key_Space if table.item is None or table.item.kind is not EntryKind.TEXT:
                table.take() if table.typed else table.blank()
                if table.item is not None and not table.item.at_once and table.active(table.current)[table.at] is not None:
                    table.at += 1
                self._after()
            case _ if self._is_ours(event):
                if table.press(event.text()):
                    self._after()
                else:
                    self.refused.emit()
            case _:
                super().keyPressEvent(event)

    def _after(self) -> None:
        self.follow()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click puts the cursor there."""
        at, row = self._place(event.position().toPoint())
        if 0 <= row < len(self.table.rows):
            self.table.go(row, at)
            self.follow()
        self.setFocus()

    def _place(self, point: QPoint) -> tuple[int, int]:
        x = point.x() - self._names + self.horizontalScrollBar().value()
        at = next((i for i in range(len(self.table.items)) if self._lefts[i] <= x < self._lefts[i + 1]), len(self.table.items))
        row = (point.y() - self._head + self.verticalScrollBar().value()) // self._row_height
        return (0 if x < 0 else at), row

    # Painting -----------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Head, lines in sight, then the frozen names above what scrolled below them; after a key only what changed."""
        painter, tokens = QPainter(self.viewport()), self._kit.theme.tokens
        view = self.viewport().rect()
        painter.fillRect(view, QColor(tokens.surface))
        if not self._lefts:
            return
        first = max(0, self.verticalScrollBar().value() // self._row_height)
        last = min(len(self.table.rows), first + (view.height() - self._head) // self._row_height + 2)
        every = range(len(self.table.items))
        whole = not event.region().subtracted(self._asked).isEmpty()
        some = [at for at in every if at in self._columns]
        painter.setClipRect(QRect(self._names, 0, view.width() - self._names, view.height()))
        self._paint_cross(painter)
        for at in range(first, last):
            self._paint_answers(painter, at, every if whole or at in self._rows else some)
        self._paint_rules(painter, first, last)
        painter.setClipRect(QRect(0, self._head, view.width(), view.height() - self._head))
        for at in range(first, last):
            if whole or self._rows & {at - 1, at, at + 1}:
                self._paint_name(painter, at)
        painter.setPen(QColor(tokens.edge))
        painter.drawLine(self._names, 0, self._names, self._top(last) if last else self._head)
        painter.setClipping(False)
        self._paint_head(painter)
        self._asked, self._rows, self._columns = QRegion(), set(), set()

    def _paint_cross(self, painter: QPainter) -> None:
        tint = QColor(self._kit.theme.tokens.selection)
        painter.fillRect(QRect(self._names, self._top(self.table.row), self.viewport().width(), self._row_height), tint)
        if self.table.at < len(self.table.items):
            column = self.cell(0, self.table.at)
            bottom = self._top(len(self.table.rows))
            painter.fillRect(QRect(column.left(), 0, column.width(), bottom), tint)

    def _paint_answers(self, painter: QPainter, at: int, items: Iterable[int]) -> None:
        table, tokens = self.table, self._kit.theme.tokens
        row = table.rows[at]
        if row.absent:
            painter.setFont(self._small)
            painter.setPen(QColor(tokens.muted))
            here = at == table.row and table.at < len(table.items)
            left = self.cell(at, table.at).right() if here else self._names  # beside the cursor, not below it
            area = QRect(left + self._kit.theme.px(6), self._top(at), self.viewport().width(), self._row_height)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._kit.say(T("was not there", "absent pupil")))
            if here:
                self._paint_cursor(painter, self.cell(at, table.at), "")
            return
        answers = table.active(row)
        for item in items:
            area = self.cell(at, item)
            if area.right() < self._names or area.left() > self.viewport().width():
                continue
            self._paint_cell(painter, area, row, item, answers[item])
            if (at, item) == (table.row, table.at):
                self._paint_cursor(painter, area, table.typed or shown(answers[item]))

    def _paint_cell(self, painter: QPainter, area: QRect, row: Row, item: int, answer: object) -> None:
        tokens, inner = self._kit.theme.tokens, area.adjusted(1, 2, -1, -1)
        sign, color, font = shown(answer), tokens.text, self._strong  # type: ignore[arg-type]
        if self.table.checking and self.table.differs(row, item):
            painter.fillRect(inner, QColor(tokens.danger.ground))
            sign, color, font = f"{shown(row.answers[item]) or '?'}/{sign}", tokens.danger.text, self._small
        elif self.table.is_gap(row, item):
            painter.fillRect(inner, QColor(tokens.careful.ground))
            sign, color = "?", tokens.careful.text
        elif sign == "–":
            color, font = tokens.muted, self._body
        if not sign:
            return
        painter.setFont(font)
        painter.setPen(QColor(color))
        kind = self.table.items[item].kind
        if kind is EntryKind.TEXT:
            sign = QFontMetrics(font).elidedText(sign, Qt.TextElideMode.ElideRight, inner.width() - 4)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_cursor(self, painter: QPainter, area: QRect, sign: str) -> None:
        tokens = self._kit.theme.tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.edge), 2))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(area.adjusted(0, 1, 0, 0), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(self._strong)
        painter.setPen(QColor(tokens.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_rules(self, painter: QPainter, first: int, last: int) -> None:
        painter.setPen(QColor(self._kit.theme.tokens.hairline))
        bottom, right = self._top(last), self.cell(0, len(self.table.items) - 1).right() if self.table.items else self._names
        for at in range(first, last + 1):
            painter.drawLine(self._names, self._top(at), right, self._top(at))
        for item in range(5, len(self.table.items) + 1, 5):
            x = self.cell(0, item - 1).right()
            painter.drawLine(x, self._head, x, bottom)

    def _paint_name(self, painter: QPainter, at: int) -> None:
        theme, table = self._kit.theme, self.table
        row, here = table.rows[at], at == table.row
        area = QRect(0, self._top(at), self._names, self._row_height)
        painter.fillRect(area, QColor(theme.tokens.selection if here else theme.tokens.surface))
        painter.setPen(QColor(theme.tokens.hairline))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setFont(self._small)
        painter.setPen(QColor(theme.tokens.muted))
        number = area.adjusted(0, 0, theme.px(28) - area.width(), 0)
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(at + 1))
        count = "" if row.absent else f"{table.done(row)}/{len(table.items)}"
        right = area.adjusted(0, 0, -theme.px(8), 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        wide = QFontMetrics(self._small).horizontalAdvance(f"{len(table.items)}/{len(table.items)}")
        font = self._strong if here else self._body
        painter.setFont(font)
        painter.setPen(QColor(theme.tokens.text))
        space = area.adjusted(theme.px(38), 0, -theme.px(14) - wide, 0)
        said = QFontMetrics(font).elidedText(row.short or row.name, Qt.TextElideMode.ElideRight, space.width())
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_head(self, painter: QPainter) -> None:
        theme, table = self._kit.theme, self.table
        painter.fillRect(QRect(0, 0, self._names, self._head), QColor(theme.tokens.sunk))
        narrowest = min((b - a for a, b in zip(self._lefts, self._lefts[1:], strict=False)), default=0)
        crowded = QFontMetrics(self._small).horizontalAdvance("88") + 3 > narrowest
        painter.setClipRect(QRect(self._names, 0, self.viewport().width(), self._head))
        for at, item in enumerate(table.items):
            area = QRect(self.cell(0, at).left(), 0, self.cell(0, at).width(), self._head)
            here = at == table.at
            painter.fillRect(area, QColor(theme.tokens.selection if here else theme.tokens.sunk))
            if crowded and not here and ((at + 1) % 5 or abs(at - table.at) < 2):
                continue  # very many items: only every fifth is named, and the one under the cursor
            painter.setFont(self._strong if here else self._small)
            painter.setPen(QColor(theme.tokens.accent if here else theme.tokens.muted))
            painter.drawText(area.adjusted(-6, 0, 6, 0), Qt.AlignmentFlag.AlignCenter, item.label or str(at + 1))
        painter.setClipping(False)
        painter.setPen(QColor(theme.tokens.hairline))
        painter.drawLine(0, self._head, self.viewport().width(), self._head)
