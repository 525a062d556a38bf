"""The list of registers in groups: one group stands open, the others are their headings; typing finds a register in any group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column
from sppk_desktop.ui.table.search_box import SearchBox

_KEY: Final = Qt.ItemDataRole.UserRole  # of a register; a heading has none
_GROUP: Final = Qt.ItemDataRole.UserRole + 1
_OPEN: Final = Qt.ItemDataRole.UserRole + 2


class RegisterList(QWidget):
    """Up and down go through registers and headings, Enter or Right opens a group, Left its heading; letters search."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit, self._open, self._groups = kit, 0, 0
        self.search = SearchBox(kit, T("Find a register"))
        self.list = _List(self)
        self.list.setItemDelegate(_Painter(kit, self.list))
        self.list.setAccessibleName(kit.say(T("Journals and registers")))
        self.setLayout(column(self.search, self.list, gap=kit.theme.px(6)))
        self.setFocusProxy(self.list)
        self.search.searched.connect(lambda _text: self._show())
        self.search.went_down.connect(self._to_first)
        self.search.left_empty.connect(self.list.setFocus)
        self.search.entered.connect(self._take_first)
        self.list.currentItemChanged.connect(self._moved)
        self.list.itemClicked.connect(self._clicked)

    def add_group(self, title: Phrase | str, registers: Sequence[tuple[str, Phrase | str]]) -> None:
        """A group at the end, with the keys and titles of its registers."""
        self._add(title, "")
        for key, name in registers:
            self._add(name, key)
        self._groups += 1
        self._show()

    def _add(self, title: Phrase | str, key: str) -> None:
        item = QListWidgetItem(self._kit.say(title))
        item.setData(_KEY, key)
        item.setData(_GROUP, self._groups)
        item.setToolTip(item.text())
        self.list.addItem(item)

    @property
    def shown(self) -> list[str]:
        """The titles that can be seen now, headings, too."""
        return [item.text() for item in self._items() if not item.isHidden()]

    def choose(self, key: str) -> None:
        """Show a register as chosen and its group as open; no signal."""
        item = next(item for item in self._items() if item.data(_KEY) == key)
        self._open = item.data(_GROUP)
        self._show()
        self.list.blockSignals(True)
        self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._see()
        self.list.viewport().update()

    def _see(self) -> None:
        """Bring the chosen register whole into sight, also when the list has just become shorter."""
        if (item := self.list.currentItem()) is not None:
            self.list.doItemsLayout()
            self.list.scrollToItem(item)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The chosen one stays in sight."""
        super().resizeEvent(event)
        self._see()

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(at) for at in range(self.list.count())]

    def _show(self) -> None:
        """Hide what is neither of the open group nor sought."""
        words = search_fold(self.search.text()).split()
        found = {item.data(_GROUP) for item in self._items() if item.data(_KEY) and _fits(item, words)}
        for item in self._items():
            group = item.data(_GROUP)
            if item.data(_KEY):
                item.setHidden(not _fits(item, words) if words else group != self._open)
            else:
                item.setHidden(self._groups == 1 or (bool(words) and group not in found))
                item.setData(_OPEN, bool(words) or group == self._open)

    def _moved(self, item: QListWidgetItem | None, _before: object) -> None:
        if item is not None and item.data(_KEY):
            self.chosen.emit(item.data(_KEY))

    def _clicked(self, item: QListWidgetItem) -> None:
        if not item.data(_KEY):
            self.unfold(item)

    def unfold(self, item: QListWidgetItem) -> None:
        """Open the group of a heading; the open one folds, so that the whole list is seen at a glance."""
        if item.data(_GROUP) == self._open and not self.search.text():
            self._open = -1
        else:
            self.search.clear()
            self._open = item.data(_GROUP)
        self._show()

    def key(self, event: QKeyEvent) -> bool:
        """What the keys mean here; whether one meant something."""
        item = self.list.currentItem()
        text = event.text()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if item is not None and not item.data(_KEY):
                self.unfold(item)
            else:
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Right and item is not None and not item.data(_KEY):
            if item.data(_GROUP) != self._open:
                self.unfold(item)
        elif event.key() == Qt.Key.Key_Left and item is not None and self._groups > 1:
            heading = next(one for one in self._items() if one.data(_GROUP) == item.data(_GROUP))
            if item is heading and self._open == item.data(_GROUP):
                self.unfold(item)
            self.list.setCurrentItem(heading)
        elif event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif text and text.isprintable() and not text.isspace():
            self.search.setFocus()
            self.search.setText(self.search.text() + text)
        else:
            return False
        return True

    def _first(self) -> QListWidgetItem | None:
        return next((item for item in self._items() if item.data(_KEY) and not item.isHidden()), None)

    def _to_first(self) -> None:
        self.list.setFocus()
        if self.search.text() and (item := self._first()) is not None:
            self.list.setCurrentItem(item)

    def _take_first(self) -> None:
        if self.search.text() and (item := self._first()) is not None:
            key = item.data(_KEY)
            self.search.clear()
            self.choose(key)
            self.chosen.emit(key)
            self.entered.emit()


def _fits(item: QListWidgetItem, words: Sequence[str]) -> bool:
    folded = search_fold(item.text())
    return all(word in folded for word in words)


class _List(QListWidget):
    """Hands its keys to the list of registers first."""

    def __init__(self, whole: RegisterList) -> None:
        super().__init__()
        self._whole = whole
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListWidget.Shape.NoFrame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See `RegisterList.key`."""
        if not self._whole.key(event):
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    """Headings with a triangle, registers indented below; the chosen one tinted with a bar."""

    def __init__(self, kit: Kit, view: QListWidget) -> None:
        super().__init__(view)
        self._kit, self._view = kit, view
        self._plain, self._bold, self._heading = kit.theme.font(), kit.theme.font(bold=True), kit.theme.font(bold=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line."""
        return QSize(self._kit.theme.px(60), self._kit.theme.px(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """One register or one heading."""
        px, color, area = self._kit.theme.px, self._kit.theme.color, option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        heading = not index.data(_KEY)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color("selection"))
            painter.drawRoundedRect(area, 4, 4)
            painter.fillRect(area.left(), area.top(), px(3), area.height(), color("accent"))
            if self._view.hasFocus():
                painter.setPen(color("accent"))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(0, 0, -1, -1), 4, 4)
        left = px(8)
        if heading:
            sign = self._kit.pixmap("down" if index.data(_OPEN) else "right", 14, "muted")
            painter.drawPixmap(area.left() + left, area.center().y() - px(7) + 1, sign)
        left += px(20)
        painter.setPen(color("text"))
        painter.setFont(self._heading if heading else self._bold if chosen else self._plain)
        words = area.adjusted(left, 0, -px(4), 0)
        text = painter.fontMetrics().elidedText(index.data() or "", Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
