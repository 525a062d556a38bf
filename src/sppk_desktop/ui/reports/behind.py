"""The records behind the chosen number: how many, what each is called, Enter opens it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from sppk_desktop.core.reports import Named
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import EmptyState
from sppk_desktop.ui.parts import column, frame, hairline, label, picture, row, show_if
from sppk_desktop.ui.passport.names import NameView

_MARK: Final = {"pupil": 8}
_DAY: Final = 14


class BehindPane(QWidget):
    """Empty until a number is chosen."""

    escaped = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._kit = kit
        self._title, self._line = label(kit, "", "panel", wrap=True), label(kit, "", "muted", wrap=True)
        self.view = NameView(kit)
        self.view.horizontalHeader().hide()
        self.view.setColumnHidden(2, True)
        self.view.opened.connect(desk.open)
        self.view.escaped.connect(self.escaped)
        note = label(kit, T("Looking at these names is written into the journal."), "small", wrap=True)
        foot = row(picture(kit, "lock", 16), note, gap=px(8), margins=(px(14), px(8), px(14), px(8)))
        foot.setStretch(1, 1)
        self._foot = frame("plain", foot)
        top = QWidget()
        top.setLayout(column(self._title, self._line, gap=px(4), margins=(px(16), px(12), px(16), px(10))))
        top.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._empty = EmptyState(
            kit, T("Choose a number"), T("What it counts is shown here. Arrow keys go from number to number."), "people"
        )
        self._full = QWidget()
        whole = column(top, hairline(), self.view, hairline(), self._foot, gap=0)
        whole.setStretch(2, 1)
        self._full.setLayout(whole)
        self.setLayout(column(frame("panel", column(self._empty, self._full, gap=0, margins=(1, 1, 1, 1))), gap=0))
        self.setFocusProxy(self.view)
        self.clear()

    def clear(self) -> None:
        """No number is chosen."""
        self.view.rows.show_names([])
        self._full.hide()
        show_if(self._empty, True)

    def show_names(self, title: str, line: Phrase | str, names: Sequence[Named], *, journalled: bool) -> None:
        """What stands behind another number."""
        self._title.setText(title)
        self._line.setText(self._kit.say(line))
        self.view.rows.show_names(list(names))
        self.view.setColumnHidden(0, not any(name.classes for name in names))
        self.view.setColumnWidth(0, self._kit.theme.characters(_MARK.get(names[0].kind, _DAY) if names else _DAY))
        show_if(self._foot, journalled)
        self._empty.hide()
        show_if(self._full, True)
