"""The line of time of a card: what lies ahead first, then the past by months."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QWidget,
)

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Moment
from sppk_desktop.core.words import T
from sppk_desktop.ui.facts import Open
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, column, label


class _Dot(QLabel):
    """The icon of a moment on its line."""

    def __init__(self, kit: Kit, moment: Moment) -> None:
        super().__init__()
        px = kit.theme.px
        self.setProperty("look", "dot")
        self.setProperty("ground", moment.tone.value)
        self.setFixedSize(px(22), px(22))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setPixmap(kit.pixmap(moment.icon, 14, moment.tone.value))


class Timeline(QWidget):
    """What lies ahead first, then the past by months: date left, icon on one line, bold title, muted second line."""

    def __init__(self, kit: Kit, moments: Sequence[Moment], today: date, open_: Open) -> None:
        super().__init__()
        self._kit, self._open = kit, open_
        px = kit.theme.px
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(px(12), px(8), px(16), px(12))
        self._grid.setHorizontalSpacing(px(8))
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(2, 1)
        ahead = sorted((m for m in moments if m.on > today), key=lambda m: m.on)
        past = sorted((m for m in moments if m.on <= today), key=lambda m: m.on, reverse=True)
        if ahead:
            self._head(kit.say(T("Ahead")))
            for moment in ahead:
                self._moment(moment)
        month = ""
        for moment in past:
            if (name := dates.month(moment.on, kit.words.language if kit.words.language != "en" else "ru")) != month:
                month = name
                self._head(month)
            self._moment(moment)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _head(self, text: str) -> None:
        made = label(self._kit, text, "small-bold")
        made.setContentsMargins(0, self._kit.theme.px(8), 0, self._kit.theme.px(4))
        self._grid.addWidget(made, self._grid.rowCount(), 2)

    def _moment(self, moment: Moment) -> None:
        kit, at, px = self._kit, self._grid.rowCount(), self._kit.theme.px
        language = kit.words.language if kit.words.language != "en" else "ru"
        top, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        day = label(kit, dates.day_month(moment.on, language), "small")
        day.setToolTip(dates.short(moment.on))
        day.setContentsMargins(0, px(2), 0, 0)
        self._grid.addWidget(day, at, 0, top | right)
        stem = QFrame()
        stem.setProperty("rule", "stem")
        stem.setFixedWidth(2)
        stem.setStyleSheet(f"background: {kit.theme.tokens.hairline}")
        line = column(_Dot(kit, moment), stem, gap=px(3), margins=(0, 0, 0, px(3)))
        line.setAlignment(stem, Qt.AlignmentFlag.AlignHCenter)
        line.setStretch(1, 1)
        self._grid.addLayout(line, at, 1)
        words = column(gap=0, margins=(0, 0, 0, px(8)))
        if moment.opens is not None:
            opens = moment.opens
            title: QWidget = button(kit, moment.title, lambda: self._open(opens.kind, opens.id), "link")
            title.setProperty("look", "moment")
            words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            words.addWidget(label(kit, moment.title, "bold", wrap=True))
        if kit.say(moment.detail):
            words.addWidget(label(kit, moment.detail, "small", wrap=True))
        self._grid.addLayout(words, at, 2)
