"""The grid of marks: names stand still at the left, codes and short labels above, a cross-hair, and keys for all of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.passport.grid_model import GridModel

Index = QModelIndex | QPersistentModelIndex
_WIDE: Final = 34
_HIGH: Final = 28
_HEAD: Final = 150


class MarkPainter(QStyledItemDelegate):
    """A tick or a short value; changed cells have a corner, what follows from the family is muted, no family is a dot."""

    def __init__(self, kit: Kit, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        theme, tokens = kit.theme, kit.theme.tokens
        self._small, self._px = theme.font(9, bold=True), theme.px
        self._colors = {
            name: QColor(getattr(tokens, name))
            for name in ("text", "muted", "selection", "hairline", "edge", "accent", "surface", "sunk")
        }
        self._gone = QColor(tokens.danger.text)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        model = self._view.model()
        assert isinstance(model, GridModel)
        row, column, area = index.row(), index.column(), option.rect
        current = self._view.currentIndex()
        here = current.row() == row and current.column() == column
        crossed = current.row() == row or current.column() == column
        family = model.columns[column].per == "family"
        ground = "surface" if here or not (crossed or family) else "selection" if crossed else "sunk"
        painter.fillRect(area, self._colors[ground])
        painter.fillRect(area.left(), area.bottom(), area.width(), 1, self._colors["hairline"])
        first = column == 0 or model.columns[column - 1].group != model.columns[column].group
        painter.fillRect(area.left(), area.top(), 1, area.height(), self._colors["edge" if first else "hairline"])
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._mark(painter, area, model, row, column)
        if model.is_changed(row, column):
            self._corner(painter, area)
        if here:
            painter.setPen(QPen(self._colors["accent"], 2))
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -3), 3, 3)
        painter.restore()

    def _mark(self, painter: QPainter, area: QRect, model: GridModel, row: int, column: int) -> None:
        value = model.value(row, column)
        if model.key(row, column) is None:
            painter.setPen(self._colors["muted"])
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), "·")
        elif value is None and model.is_changed(row, column):
            painter.setPen(QPen(self._gone, 1.6))
            middle = area.center()
            painter.drawLine(middle.x() - self._px(5), middle.y(), middle.x() + self._px(5), middle.y())
        elif value is None and (said := model.follows(row, column)) is not None:
            self._tick(painter, area, said, "muted", model, column)
        elif value is not None:
            self._tick(painter, area, value, "text", model, column)

    def _tick(self, painter: QPainter, area: QRect, value: str, color: str, model: GridModel, column: int) -> None:
        if value:
            label = next((label for code, label in model.columns[column].values if code == value), value)
            painter.setFont(self._small)
            painter.setPen(self._colors[color])
            text = label if len(label) <= 3 else label[:2] + "."
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), text)
            return
        pen = QPen(self._colors[color], self._px(2))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, y, unit = area.center().x() + 0.5, area.center().y() + 0.5, self._px(10) / 10
        points = [QPointF(x - 5 * unit, y), QPointF(x - 1.5 * unit, y + 4 * unit), QPointF(x + 5.5 * unit, y - 4 * unit)]
        painter.drawPolyline(QPolygonF(points))

    def _corner(self, painter: QPainter, area: QRect) -> None:
        side = self._px(7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colors["accent"])
        top, right = area.top(), area.right() + 1
        painter.drawPolygon(QPolygonF([QPointF(right - side, top), QPointF(right, top), QPointF(right, top + side)]))
        painter.setBrush(Qt.BrushStyle.NoBrush)


class CategoryHead(QHeaderView):
    """Short labels upright, codes below them; the column of the cursor is bold."""

    def __init__(self, kit: Kit, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._view, self._px = view, kit.theme.px
        tokens = kit.theme.tokens
        self._plain = kit.theme.font(9)
        self._code, self._metrics = kit.theme.font(8), QFontMetrics(self._plain)
        self._colors = {
            name: QColor(getattr(tokens, name)) for name in ("text", "muted", "selection", "hairline", "edge", "sunk", "accent")
        }
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(kit.theme.px(20))
        self.setDefaultSectionSize(max(kit.theme.px(_WIDE), QFontMetrics(self._code).horizontalAdvance("G25") + 4))
        self.sectionPressed.connect(lambda at: view.setCurrentIndex(view.model().index(max(view.currentIndex().row(), 0), at)))

    def sizeHint(self) -> QSize:
        """High enough for a short label."""
        return QSize(0, self._px(_HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        """One column."""
        model = self._view.model()
        assert isinstance(model, GridModel)
        told, current = model.columns[at], self._view.currentIndex().column() == at
        painter.save()
        painter.fillRect(rect, self._colors["selection" if current else "sunk"])
        first = at == 0 or model.columns[at - 1].group != told.group
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), self._colors["edge" if first else "hairline"])
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._colors["edge"])
        low = self._px(20)
        painter.setPen(self._colors["accent" if current else "muted"])
        painter.setFont(self._code)
        code = QRect(rect.left(), rect.bottom() - low, rect.width(), low)
        painter.drawText(code, int(Qt.AlignmentFlag.AlignCenter), told.code)
        painter.setFont(self._plain)
        painter.setPen(self._colors["accent" if current else "text"])
        room = rect.height() - low - self._px(6)
        painter.translate(rect.left(), rect.bottom() - low)
        painter.rotate(-90)
        lines = self._two_lines(told.label, room) or self._two_lines(told.short, room) or [told.short]
        high = self._metrics.height()
        top = (rect.width() - high * len(lines)) // 2
        for number, line in enumerate(lines):
            said = self._metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRect(0, top + number * high, room + 4, high), int(Qt.AlignmentFlag.AlignVCenter), said)
        painter.restore()

    def _two_lines(self, text: str, room: int) -> list[str]:
        """The text in one line or two, or nothing where it needs more."""
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self._metrics.horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines if len(lines) <= 2 else []


class NameHead(QHeaderView):
    """The names, which never scroll sideways."""

    def __init__(self, kit: Kit, view: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view, self._px = view, kit.theme.px
        tokens = kit.theme.tokens
        self._plain, self._bold, self._small = kit.theme.font(), kit.theme.font(bold=True), kit.theme.font(9)
        self._colors = {
            name: QColor(getattr(tokens, name)) for name in ("text", "muted", "selection", "hairline", "edge", "surface")
        }
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(kit.theme.px(18))
        self.setDefaultSectionSize(kit.theme.px(_HIGH))
        self.setHighlightSections(False)
        self.setFixedWidth(kit.theme.characters(36))

    def paintSection(self, painter: QPainter, rect: QRect, at: int) -> None:
        """One name with its number."""
        model = self._view.model()
        assert isinstance(model, GridModel)
        current = self._view.currentIndex().row() == at
        painter.save()
        painter.fillRect(rect, self._colors["selection" if current else "surface"])
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self._colors["hairline"])
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), self._colors["edge"])
        number = QRect(rect.left(), rect.top(), self._px(26), rect.height())
        painter.setFont(self._small)
        painter.setPen(self._colors["muted"])
        painter.drawText(number, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(at + 1))
        painter.setFont(self._bold if current else self._plain)
        painter.setPen(self._colors["text"])
        room = rect.adjusted(self._px(34), 0, -self._px(8), 0)
        said = QFontMetrics(painter.font()).elidedText(model.rows[at].name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), said)
        painter.restore()


class MarkGrid(QTableView):
    """Space turns, 1 sets, 0 takes away; a letter begins the search for a column and digits go on with it.

    ``homeless`` tells that a family's category was set on a pupil without a family; ``typing`` what was typed so far.
    """

    moved = Signal()
    typing = Signal(str)
    homeless = Signal(int)
    saved = Signal()
    escaped = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self.marks = GridModel(self)
        self.setModel(self.marks)
        self.setItemDelegate(MarkPainter(kit, self))
        self.setHorizontalHeader(CategoryHead(kit, self))
        self.setVerticalHeader(NameHead(kit, self))
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(kit.say(T("Categories of the class")))
        self.doubleClicked.connect(lambda index: self._turn(index.row(), index.column()))
        self._typed = ""

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex) -> None:
        """The cross-hair moves with the cursor; only its old and new row and column are painted again."""
        super().currentChanged(current, previous)
        port, heads, names = self.viewport(), self.horizontalHeader().viewport(), self.verticalHeader().viewport()
        for at in (previous, current):
            if at.isValid():
                y, high = self.rowViewportPosition(at.row()), self.rowHeight(at.row())
                x, wide = self.columnViewportPosition(at.column()), self.columnWidth(at.column())
                port.update(0, y, port.width(), high)
                port.update(x, 0, wide, port.height())
                heads.update(x, 0, wide, heads.height())
                names.update(0, y, names.width(), high)
        self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The cursor is always somewhere."""
        super().focusInEvent(event)
        self.begin()

    def begin(self) -> None:
        """Stand in the first cell, if nowhere yet."""
        if not self.currentIndex().isValid() and self.marks.rows and self.marks.columns:
            self.setCurrentIndex(self.marks.index(0, 0))

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z is the grid's while it has a step to take back; else it is left to the bar that undoes the last save."""
        override = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if override and self.marks.can_undo and event.matches(QKeySequence.StandardKey.Undo):  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Everything by keys."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.marks.undo()
            return
        at, key, text = self.currentIndex(), event.key(), event.text()
        if not at.isValid():
            super().keyPressEvent(event)
            return
        row, column = at.row(), at.column()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._to(row, self._group(column, 1 if key == Qt.Key.Key_Right else -1))
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit() if not self._typed else self._type("")
        elif key == Qt.Key.Key_Space:
            self._turn(row, column)
        elif key == Qt.Key.Key_Backspace and self._typed:
            self._type(self._typed[:-1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._type("")
            self._to(row + 1, column)
        elif (not control and text.isalpha()) or (text.isdigit() and self._typed):
            self._type(self._typed + text)
        elif not control and text.isdigit():
            self._digit(row, column, int(text))
        elif key == Qt.Key.Key_Delete:
            self._set(row, column, None)
        else:
            self._type("")
            super().keyPressEvent(event)

    def _to(self, row: int, column: int) -> None:
        if 0 <= row < len(self.marks.rows) and 0 <= column < len(self.marks.columns):
            self.setCurrentIndex(self.marks.index(row, column))

    def _group(self, column: int, step: int) -> int:
        """The first column of the next group, or of this or the one before."""
        firsts = [at for at, told in enumerate(self.marks.columns) if at == 0 or self.marks.columns[at - 1].group != told.group]
        if step > 0:
            return next((at for at in firsts if at > column), len(self.marks.columns) - 1)
        return next((at for at in reversed(firsts) if at < column), 0)

    def _digit(self, row: int, column: int, digit: int) -> None:
        values = self.marks.columns[column].values
        if digit == 0:
            self._set(row, column, None)
        elif not values and digit == 1:
            self._set(row, column, "")
        elif digit <= len(values):
            self._set(row, column, values[digit - 1][0])

    def _set(self, row: int, column: int, value: str | None) -> None:
        self._type("")
        if not self.marks.set(row, column, value):
            self.homeless.emit(row)

    def _turn(self, row: int, column: int) -> None:
        self._type("")
        if not self.marks.turn(row, column):
            self.homeless.emit(row)

    def _type(self, typed: str) -> None:
        if typed == self._typed:
            return
        self._typed = typed
        if typed and (found := self.marks.find(typed)) is not None:
            self._to(self.currentIndex().row(), found)
        self.typing.emit(typed)
