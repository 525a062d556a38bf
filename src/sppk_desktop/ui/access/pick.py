"""Rows to pick one from: people on the unlock window, languages on the first page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.kit import Kit


class Pick(QPushButton):
    """One row: a round mark, a bold line, a muted line, a tick when it is the one.

    Painted, not put together of labels: the unlock window is measured in milliseconds.
    """

    def __init__(self, kit: Kit, mark: str, title: Phrase | str, detail: Phrase | str = "") -> None:
        super().__init__()
        self._kit = kit
        self._mark, self._title, self._detail = mark, kit.say(title), kit.say(detail)
        self.setProperty("look", "pick")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(", ".join(filter(None, (self._title, self._detail))))

    def sizeHint(self) -> QSize:
        """As high as two lines and the mark need."""
        return QSize(self._kit.theme.px(300), self._kit.theme.px(66))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut, the row may not get lower."""
        return QSize(self._kit.theme.px(160), self._kit.theme.px(66))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground is the style sheet's; mark, lines and tick lie on it."""
        super().paintEvent(event)
        theme, px, height = self._kit.theme, self._kit.theme.px, self.height()
        side, left, right = px(40), px(70), px(40) if self.isChecked() else px(14)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRect(px(14), (height - side) // 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("selection"))
        painter.drawEllipse(disc)
        self._write(painter, disc, self._mark, 11, "accent", bold=True, centred=True)
        width = self.width() - left - right
        if self._detail:
            self._write(painter, QRect(left, height // 2 - px(23), width, px(22)), self._title, 11, "text", bold=True)
            self._write(painter, QRect(left, height // 2 + px(1), width, px(20)), self._detail, 10, "muted")
        else:
            self._write(painter, QRect(left, 0, width, height), self._title, 11, "text", bold=True)
        if self.isChecked():
            tick = self._kit.pixmap("check", 18, "accent")
            painter.drawPixmap(self.width() - px(32), (height - px(18)) // 2, tick)

    def _write(self, painter: QPainter, area: QRect, text: str, size: float, color: str, *, bold: bool = False,
               centred: bool = False) -> None:  # fmt: skip
        painter.setFont(self._kit.theme.font(size, bold=bold))
        painter.setPen(self._kit.theme.color(color))
        across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(across | Qt.AlignmentFlag.AlignVCenter), fitting)


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
