"""Rows to pick one from: people on the unlock window, languages on the first page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from sppk_desktop.core.words import Phrase
from sppk_desktop.ui import numbers
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, label, picture, row


class Pick(QPushButton):
    """One row: a round mark, a bold line, a muted line, a tick when it is the one.

    Put together of labels: a painter's pen would cost the unlock window Qt's whole namespace (see `numbers`).
    """

    def __init__(self, kit: Kit, mark: str, title: Phrase | str, detail: Phrase | str = "") -> None:
        super().__init__()
        self._kit, px = kit, kit.theme.px
        self._lines = [(label(kit, "", look), kit.say(text)) for look, text in (("panel", title), ("muted", detail)) if text]
        self.setProperty("look", "pick")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(", ".join(text for _label, text in self._lines))
        disc = label(kit, mark, "initials-small")
        disc.setProperty("alignment", numbers.CENTRE | numbers.MIDDLE)
        self._tick = picture(kit, "check", 18, "accent")
        self._tick.hide()
        lines = column(None, *(shown for shown, _text in self._lines), None, gap=px(2))
        inner = row(disc, lines, self._tick, gap=px(16), margins=(px(14), 0, px(14), 0))
        inner.setStretch(1, 1)
        self.setLayout(inner)
        self.toggled.connect(self._tick.setVisible)

    def sizeHint(self) -> QSize:
        """As high as two lines and the mark need."""
        return QSize(self._kit.theme.px(300), self._kit.theme.px(66))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut, the row may not get lower."""
        return QSize(self._kit.theme.px(160), self._kit.theme.px(66))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut what does not fit; the tick keeps its room whether or not it is shown."""
        super().resizeEvent(event)
        room = self.width() - self._kit.theme.px(70 + 40)
        for shown, text in self._lines:
            if shown.fontMetrics().horizontalAdvance(text) > room:
                from PySide6.QtCore import Qt

                text = shown.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            shown.setText(text)


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
        self.setFocusProxy(self.picks[at])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down pick the neighbour."""
        step = {numbers.KEY_UP: -1, numbers.KEY_DOWN: 1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        at = max(0, min(len(self.picks) - 1, self.at + step))
        chosen: QAbstractButton = self.picks[at]
        chosen.setChecked(True)
        chosen.setFocus()
