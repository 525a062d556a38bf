"""The visits of a family before this one, and what changed from each to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from sppk_desktop.core.words import T
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.messages import EmptyState
from sppk_desktop.ui.parts import ElidedLabel, button, clear, column, hairline, label, picture, row
from sppk_desktop.ui.visits.asks import PastShown

_MARKS: Final = {"better": ("arrow-up", "done"), "worse": ("arrow-down", "danger"), "different": ("arrow-right", "careful")}
_WORDS: Final = {"better": T("better"), "worse": T("worse"), "different": T("changed")}


class PastVisits(QWidget):
    """One visit below the other, the latest first; each names the facts that differ from the visit before it."""

    def __init__(self, kit: Kit, open_: Callable[[str, int], object], *, most: int = 40) -> None:
        super().__init__()
        self._kit, self._open, self._most = kit, open_, most
        self._shown: Sequence[PastShown] = ()
        px = kit.theme.px
        self._whole = column(gap=px(10), margins=(px(8), px(8), px(8), px(8)))
        self.setLayout(self._whole)

    @property
    def count(self) -> int:
        """How many."""
        return len(self._shown)

    def clear(self) -> None:
        """Forget the family."""
        self.show_for(())

    def show_for(self, visits: Sequence[PastShown]) -> None:
        """Show these visits."""
        self._shown = visits
        clear(self._whole)
        if not visits:
            self._whole.addWidget(EmptyState(self._kit, T("This is the first visit to the family")))
            return
        for place, visit in enumerate(visits):
            if place:
                self._whole.addWidget(hairline())
            self._whole.addLayout(self._visit(visit))
        self._whole.addStretch(1)

    def _visit(self, visit: PastShown) -> QLayout:
        kit, px = self._kit, self._kit.theme.px
        day = button(kit, visit.day or "—", lambda: self._open("visit", visit.id), "link")
        head = row(day, ChipLine(kit, visit.chips), None, gap=px(10))
        text = label(kit, visit.text, "small", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(2))
        grid.setColumnStretch(2, 3)
        grid.setColumnStretch(3, 2)
        for at, (name, last, now, verdict) in enumerate(visit.changes[: self._most]):
            icon, tone = _MARKS[verdict]
            grid.addWidget(picture(kit, icon, 14, tone), at, 0)
            grid.addWidget(label(kit, _WORDS[verdict], tone), at, 1)
            grid.addWidget(ElidedLabel(kit, name), at, 2)
            grid.addWidget(ElidedLabel(kit, f"{last} → {now}", "muted"), at, 3)
        if (rest := len(visit.changes) - self._most) > 0:
            grid.addWidget(label(kit, T("and {n} more facts", n=rest), "small"), self._most, 2, 1, 2)
        return column(head, text, grid, gap=px(4))
