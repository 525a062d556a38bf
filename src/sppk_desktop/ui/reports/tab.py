"""The tab «Reports»: the reports this person may see as names above, the chosen one below; each is made when first shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QStackedWidget, QWidget

from sppk_desktop.core.words import Phrase
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import column, frame, show_if
from sppk_desktop.ui.subtabs import SubTabs


@dataclass(frozen=True, slots=True)
class FurtherReport:
    """A report: its short name above, and what makes its page."""

    key: str
    name: Phrase
    make: Callable[[Desk], QWidget]


class ReportsPage(QWidget):
    """With one report there are no names above."""

    def __init__(self, desk: Desk, reports: Sequence[FurtherReport]) -> None:
        super().__init__()
        self._desk, self._reports = desk, list(reports)
        self._made: dict[str, QWidget] = {}
        self._at = ""
        px = desk.kit.theme.px
        self.names = SubTabs(desk.kit)
        self.names.set_titles([desk.kit.say(report.name) for report in reports])
        self.names.chosen.connect(lambda at: self.show_report(self._reports[at].key))
        bar = frame("panel", column(self.names, margins=(0, 1, 0, 1)))
        show_if(bar, len(self._reports) > 1)
        self._stack = QStackedWidget()
        whole = column(bar, self._stack, gap=px(10))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.show_report(self._reports[0].key)

    @property
    def panes(self) -> Sequence[QWidget]:
        """What F6 goes through."""
        return tuple(getattr(self._made[self._at], "panes", ()))

    def show_report(self, key: str) -> QWidget:
        """Show a report and give its page."""
        at = next(at for at, report in enumerate(self._reports) if report.key == key)
        if key not in self._made:
            self._made[key] = self._reports[at].make(self._desk)
            self._stack.addWidget(self._made[key])
        elif self._at == key or self.isVisible():
            self.count_anew(key)
        self._at = key
        self.names.mark(at)
        page = self._made[key]
        self._stack.setCurrentWidget(page)
        self.setFocusProxy(page)
        return page

    def count_anew(self, key: str = "") -> None:
        """Something may have been written meanwhile."""
        reload = getattr(self._made.get(key or self._at), "reload", None)
        if reload is not None:
            reload()
