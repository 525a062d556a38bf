"""A line of the self-assessment: its numbers above, what the author says of them, and the documents that show it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

from sppk_desktop.core.reports import Criterion, TextBlock
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import column, frame, hairline, label
from sppk_desktop.ui.reports.grid import ReportGrid
from sppk_desktop.ui.reports.text_part import TextPart

_ROWS: Final = 6
"""So many numbers are seen at once; the rest scrolls."""


class CriterionPart(QScrollArea):
    """``keep`` is called with a block and its text, as of any text of a report. Without room for all of it, it scrolls."""

    def __init__(self, kit: Kit, keep: Callable[[str, str], object]) -> None:
        super().__init__()
        self._kit, px = kit, kit.theme.px
        self.grid = ReportGrid(kit)
        self._found = label(kit, "", "muted", wrap=True)
        self._found.setContentsMargins(px(14), px(8), px(14), 0)
        self.text, self.more = TextPart(kit, keep), TextPart(kit, keep)
        for part in (self.text, self.more):
            part.text.setMinimumHeight(px(84))
            part.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        whole = column(self.grid, hairline(), self.text, hairline(), self._found, self.more, gap=0)
        whole.setStretch(2, 3)
        whole.setStretch(5, 2)
        inner = frame("plain", whole)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)
        self.setFocusProxy(self.grid)

    def show_criterion(self, one: Criterion, *, writes: bool) -> None:
        """Another line; the texts of the one before are kept first."""
        say, px = self._kit.say, self._kit.theme.px
        self.grid.show_table(one.table)
        self.grid.setFixedHeight(self.grid.horizontalHeader().height() + px(29) * min(len(one.table.rows), _ROWS) + px(4))
        result = TextBlock(one.key, say(T("Results in words")), say(T("What the numbers say: results in words.")), one.text)
        more = TextBlock(
            one.more_key, say(T("Evidence of your own")), say(T("Further documents, with number and date.")), one.more
        )
        self.text.show_block(result, writes=writes, stale=one.stale)
        found = "\n".join(one.evidence) or say(T("no documents were found for these numbers"))
        self._found.setText(say(T("Evidence found: {list}", list=found)))
        self.more.show_block(more, writes=writes)

    def keep(self) -> None:
        """Keep what was typed."""
        self.text.keep()
        self.more.keep()

    def close_block(self) -> None:
        """No line is shown."""
        self.text.close_block()
        self.more.close_block()
