"""Groups of labelled values on a card; what can be opened is a link."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from sppk_desktop.core.cards import FactGroup, Link
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.values import UNKNOWN

Open = Callable[[str, int], object]
"""Shows the card of a record, by kind and id."""


class Facts(QWidget):
    """Titled groups of labelled values; unknown is a dash. What can be opened is a link."""

    def __init__(self, kit: Kit, groups: Sequence[FactGroup], open_: Open) -> None:
        super().__init__()
        self._kit, self._open = kit, open_
        px = kit.theme.px
        whole = column(gap=px(12), margins=(px(16), px(12), px(16), px(12)))
        for group in groups:
            whole.addLayout(self._group(group))
        whole.addStretch(1)
        self.setLayout(whole)

    def _group(self, group: FactGroup) -> QVBoxLayout:
        px, kit = self._kit.theme.px, self._kit
        head = row(gap=px(8))
        if kit.say(group.title):
            head.addWidget(self._value(kit.say(group.title), group.opens, "bold"), 0 if group.opens or group.chips else 1)
        if group.chips:
            head.addWidget(ChipLine(kit, group.chips, most=3))
        head.addStretch(0 if head.stretch(0) else 1)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(4))
        grid.setColumnStretch(1, 1)
        for at, fact in enumerate(group.facts):
            name = label(kit, fact.label, "muted", wrap=True)
            name.setFixedWidth(kit.theme.characters(18))
            value = UNKNOWN if fact.value is None else kit.say(fact.value)
            look = "muted" if fact.value is None else (fact.tone.value if fact.tone else "")
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._value(value, fact.opens, look), at, 1)
        return column(head, grid, gap=px(4))

    def _value(self, text: str, opens: Link | None, look: str) -> QWidget:
        if opens is None:
            made: QLabel = label(self._kit, text, look, wrap=True)
            made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            return made
        return button(self._kit, text, lambda: self._open(opens.kind, opens.id), "link")
