"""The sections of a form as a table of contents: the paper's number, the title, how much is filled."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.form.contents import DONE
from sppk_desktop.ui.kit import Kit

_NUMBER: Final = Qt.ItemDataRole.UserRole
_COUNT: Final = Qt.ItemDataRole.UserRole + 1
_TYPING: Final = 1200  # ms within which digits belong to one number


class SectionList(QListWidget):
    """Up and down choose a section; digits typed here jump to the field of that number."""

    chosen = Signal(int)
    number_typed = Signal(str)
    entered = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._typed = kit, ""
        self.setItemDelegate(_SectionPainter(kit, self))
        self.setAccessibleName(kit.say(T("Sections")))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.currentRowChanged.connect(self._row_changed)
        self._pause = QTimer(self, singleShot=True, interval=_TYPING)
        self._pause.timeout.connect(self._forget)

    def add(self, number: str, title: Phrase | str) -> None:
        """A section at the end."""
        item = QListWidgetItem(self._kit.say(title))
        item.setData(_NUMBER, number)
        item.setToolTip(self._kit.say(title))
        self.addItem(item)

    def set_count(self, at: int, count: str) -> None:
        """ "6/12", a tick, or a dash."""
        item = self.item(at)
        if item is not None and item.data(_COUNT) != count:
            item.setData(_COUNT, count)
            full = self._kit.say(T("all filled")) if count == DONE else count
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.data(_NUMBER)} {item.text()}, {full}")

    def told(self, at: int, *, counted: bool = False) -> str:
        """ "6  Dwelling", and how much of it is filled."""
        item = self.item(at)
        words = f"{item.data(_NUMBER)}  {item.text()}"
        return f"{words}\t{item.data(_COUNT) or ''}" if counted else words

    def choose(self, at: int) -> None:
        """Show a section as chosen; no signal."""
        self.blockSignals(True)
        self.setCurrentRow(at)
        self.blockSignals(False)
        self.viewport().update()

    def _row_changed(self, at: int) -> None:
        if at >= 0:
            self.chosen.emit(at)

    def _forget(self) -> None:
        self._typed = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A typed number jumps; Enter goes into the section."""
        if event.text() and event.text() in "0123456789.,":
            self._typed += event.text().replace(",", ".")
            self._pause.start()
            self.number_typed.emit(self._typed)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows repaint in their new width."""
        super().resizeEvent(event)
        self.viewport().update()


class _SectionPainter(QStyledItemDelegate):
    """Number right-aligned and muted, title, count; the chosen one tinted with a bar. When narrow: number and tick."""

    def __init__(self, kit: Kit, view: SectionList) -> None:
        super().__init__(view)
        self._kit, self._view = kit, view
        self._plain, self._bold, self._small = kit.theme.font(), kit.theme.font(bold=True), kit.theme.font(9)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line."""
        return QSize(self._kit.theme.px(60), self._kit.theme.px(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """One section."""
        px, color = self._kit.theme.px, self._kit.theme.color
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._kit.theme.tokens.selection))
            painter.drawRoundedRect(area, 4, 4)
            painter.fillRect(area.left(), area.top(), px(3), area.height(), color("accent"))
            if self._view.hasFocus():
                painter.setPen(color("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), 4, 4)
        number, title, count = index.data(_NUMBER) or "", index.data() or "", index.data(_COUNT) or ""
        narrow = area.width() < self._kit.theme.characters(16)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._bold if chosen and narrow else self._small)
        painter.setPen(color("muted"))
        left = area.left() + px(4 if narrow else 8)
        digits = QRect(left, area.top(), max(px(16), area.width() - px(24)) if narrow else px(24), area.height())
        painter.drawText(digits, int(middle | Qt.AlignmentFlag.AlignRight), number)
        right = area.adjusted(0, 0, -px(1 if narrow else 10), 0)
        if count == DONE:
            side = 12 if narrow else 16
            tick = self._kit.pixmap("check", side, "done")
            painter.drawPixmap(right.right() - px(side), area.center().y() - px(side // 2) + 1, tick)
            room = px(20)
        else:
            painter.setFont(self._small)
            room = QFontMetrics(self._small).horizontalAdvance(count)
            if not narrow:
                painter.drawText(right, int(middle | Qt.AlignmentFlag.AlignRight), count)
        if not narrow:
            painter.setPen(color("text"))
            painter.setFont(self._bold if chosen else self._plain)
            words = QRect(left + px(32), area.top(), right.right() - room - px(6) - left - px(32), area.height())
            text = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, words.width())
            painter.drawText(words, middle, text)
