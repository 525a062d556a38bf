"""Rows to pick one from: people on the unlock window, languages on the first page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import label


class Pick(QPushButton):
    """One row: a round mark, a bold line, a muted line, a tick when it is the one."""

    def __init__(self, kit: Kit, mark: str, title: Phrase | str, detail: Phrase | str = "") -> None:
        super().__init__()
        px = kit.theme.px
        self._height = px(66)
        self.setProperty("look", "pick")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(", ".join(filter(None, (kit.say(title), kit.say(detail)))))
        self._mark = QLabel(mark, self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._mark.setProperty("look", "initials-small")
        self._words = QWidget(self)
        lines = QVBoxLayout(self._words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(px(2))
        lines.addStretch(1)
        lines.addWidget(label(kit, title, "panel"))
        if kit.say(detail):
            lines.addWidget(label(kit, detail, "muted"))
        lines.addStretch(1)
        self._tick = QLabel(self)
        self._tick.setPixmap(kit.pixmap("check", 18, "accent"))
        self._tick.setVisible(False)
        self._px = px
        for part in (self._mark, self._words, self._tick):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._tick.setVisible)

    def sizeHint(self) -> QSize:
        """As high as two lines and the mark need."""
        words = self._words.sizeHint()
        return QSize(self._px(160) + words.width(), max(self._height, words.height() + self._px(16)))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut, the row may not get lower."""
        return QSize(self._px(160), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the parts out by hand: a button has no layout of its own."""
        px, height = self._px, self.height()
        side = px(40)
        self._mark.setGeometry(px(14), (height - side) // 2, side, side)
        left, right = px(70), px(40)
        self._words.setGeometry(left, 0, max(0, self.width() - left - right), height)
        size = self._tick.sizeHint()
        self._tick.setGeometry(self.width() - px(14) - size.width(), (height - size.height()) // 2, size.width(), size.height())
        super().resizeEvent(event)


class PickList(QWidget):
    """A column of `Pick` rows; the arrows move through it."""

    def __init__(self, kit: Kit, picks: Sequence[Pick]) -> None:
        super().__init__()
        self.picks = tuple(picks)
        self.group = QButtonGroup(self)
        self.group.setExclusive(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(kit.theme.px(8))
        for at, pick in enumerate(self.picks):
            self.group.addButton(pick, at)
            box.addWidget(pick)

    @property
    def at(self) -> int:
        """Which row is picked; -1 for none."""
        return self.group.checkedId()

    def pick(self, at: int) -> None:
        """Pick a row."""
        self.picks[at].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down pick the neighbour."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        at = max(0, min(len(self.picks) - 1, self.at + step))
        chosen: QAbstractButton = self.picks[at]
        chosen.setChecked(True)
        chosen.setFocus()
