"""Dated entries of one card (its categories), each with its own deeds, and one button that adds another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QWidget

from sppk_desktop.core.cards import Header
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.cards import IdentityHeader
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, EmptyState
from sppk_desktop.ui.parts import button, clear, column, frame, hairline, label, row


@dataclass(frozen=True, slots=True)
class DatedLine:
    """One entry: what, from when to when and on what basis; ``over`` when it no longer holds."""

    id: int
    text: str
    detail: Phrase | str
    over: bool = False


@dataclass(frozen=True)
class DatedEntries:
    """Where the page gets its lines and what it does with one."""

    lines: Callable[[], Sequence[DatedLine]]
    add: Callable[[], object]
    change: Callable[[int], object]
    remove: Callable[[int], object]
    new: Phrase
    empty: Phrase


class DatedPage(QWidget):
    """Lies above the lists until it is closed; forms it opens lie above it."""

    closed = Signal()

    def __init__(self, desk: Desk, header: Header, title: Phrase, entries: DatedEntries) -> None:
        super().__init__()
        self._desk, self._entries = desk, entries
        kit, px = desk.kit, desk.kit.theme.px
        who = frame("panel", row(IdentityHeader(kit, header, small=True), margins=(px(16), px(8), px(16), px(8))))
        self._lines = column(gap=0, margins=(1, 1, 1, 1))
        self._inner = QWidget()
        self._inner.setProperty("ground", "plain")
        self._inner.setLayout(self._lines)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._inner)
        panel = frame("panel", column(area, gap=0, margins=(1, 1, 1, 1)))
        bar = ActionBar(kit, [("Ctrl+N", T("new", "key")), ("Esc", T("back"))])
        bar.set_buttons(
            button(kit, T("Close"), self.closed.emit, "text"), button(kit, entries.new, entries.add, "primary", "plus")
        )
        whole = column(label(kit, title, "page"), who, panel, bar, gap=px(8))
        whole.setStretchFactor(panel, 1)
        self.setLayout(whole)
        for keys, do in (("Esc", self.closed.emit), ("Ctrl+N", entries.add)):
            QShortcut(QKeySequence(keys), self).activated.connect(do)
        self.reload()

    def reload(self) -> None:
        """Show the lines as they are now."""
        clear(self._lines)
        lines = self._entries.lines()
        for line in lines:
            self._lines.addWidget(self._line(line))
            self._lines.addWidget(hairline())
        if lines:
            self._lines.addStretch(1)
        else:
            self._lines.addWidget(
                EmptyState(self._desk.kit, self._entries.empty, deed=Deed(self._entries.new, self._entries.add))
            )

    def _line(self, line: DatedLine) -> QWidget:
        kit, px = self._desk.kit, self._desk.kit.theme.px
        words = column(
            label(kit, line.text, "muted" if line.over else "bold", wrap=True),
            label(kit, line.detail, "small", wrap=True),
            gap=px(2),
        )
        chips = ChipLine(kit, [Chip(kit.say(T("over")))] if line.over else [Chip(kit.say(T("now")), Tone.INFO)])
        change = button(kit, T("Edit"), lambda: self._entries.change(line.id), "text", "pencil")
        remove = button(kit, T("Delete"), lambda: self._entries.remove(line.id), "text", "bin")
        made = QWidget()
        whole = row(words, chips, change, remove, gap=px(12), margins=(px(16), px(8), px(12), px(8)))
        whole.setStretch(0, 1)
        made.setLayout(whole)
        return made
