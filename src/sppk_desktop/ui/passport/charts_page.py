"""The charts of the passport: one line through the years, its group by grade band, from the same drawings as the paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QScrollArea, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.drawing import Drawing
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import KeyHints, button, column, frame, hairline, label, row
from sppk_desktop.ui.psychodiagnostics.drawing_view import DrawingView


class Dynamics(Protocol):
    """Counts and draws; the feature's own satisfies it."""

    def counted(self, day: date, progress: Progress) -> Sequence[Any]:
        """Every day of the course."""
        ...

    def lines(self, day: date) -> Sequence[tuple[str, str]]:
        """The lines there is a course of."""
        ...

    def course(self, years: Sequence[Any], code: str) -> Drawing:
        """One line over the years."""
        ...

    def structure(self, day: date, code: str, language: str) -> Drawing:
        """Its group by grade band."""
        ...

    def titles(self, day: date, code: str, language: str) -> tuple[str, str]:
        """The line, and the heading of its group."""
        ...

    def paper(self, years: Sequence[Any], day: date, code: str, language: str) -> Make:
        """Both charts on a page."""
        ...


class ChartsPage(QWidget):
    """``language`` gives the language of the paper."""

    closed = Signal()

    def __init__(self, desk: Desk, dynamics: Dynamics, day: date, code: str, language: Callable[[], str]) -> None:
        super().__init__()
        self.desk, self.kit, self._dynamics, self._day, self._language = desk, desk.kit, dynamics, day, language
        self.years: Sequence[Any] = ()
        kit, px = self.kit, self.kit.theme.px
        self.lines = QComboBox()
        self.lines.setAccessibleName(kit.say(T("Line of the passport")))
        self.lines.setMaxVisibleItems(24)
        self.lines.setMinimumWidth(kit.theme.characters(40))
        for one, title in dynamics.lines(day):
            self.lines.addItem(title, one)
        self.lines.setCurrentIndex(max(0, self.lines.findData(code)))
        self.lines.currentIndexChanged.connect(lambda _: self._show())
        back = button(kit, "", self.closed.emit, "plain", "left", T("One step back"))
        self._print = button(kit, T("Print"), self.print_charts, "primary", "printer")
        self._print.setEnabled(False)
        head = row(back, label(kit, T("Course and structure"), "page"), self.lines, None, self._print, gap=px(10))
        self._course_title, self._group_title = label(kit, "", "panel", wrap=True), label(kit, "", "panel", wrap=True)
        self.course, self.structure = DrawingView(kit), DrawingView(kit)
        told = T("Counted from the register as it is now; a signed passport may say otherwise.")
        inside = column(
            self._course_title, self.course, label(kit, told, "small", wrap=True), hairline(), self._group_title, self.structure,
            label(kit, T("Percent of the children, or of the families, of each band."), "small", wrap=True), None,
            gap=px(10), margins=(px(20), px(16), px(20), px(16)),
        )  # fmt: skip
        content = QWidget()
        content.setProperty("ground", "plain")
        content.setLayout(inside)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(content)
        panel = frame("panel", column(self._area, gap=0, margins=(1, 1, 1, 1)))
        hints = [("↑ ↓", T("line after line", "key")), ("Ctrl+P", T("print", "key")), ("Esc", T("back", "key"))]
        foot = row(KeyHints(kit, hints), None)
        whole = column(head, panel, foot, gap=px(8))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.setFocusProxy(self.lines)
        for keys, do in (("Ctrl+P", self.print_charts), ("Esc", self.closed.emit)):
            made = QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(do)
        desk.run(T("Counting the years"), lambda progress: dynamics.counted(day, progress), self._counted)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through."""
        return (self.lines, self._area)

    @property
    def code(self) -> str:
        """The chosen line."""
        return str(self.lines.currentData() or "A01")

    def _counted(self, years: Sequence[Any]) -> None:
        self.years = years
        self._print.setEnabled(True)
        self._show()

    def _show(self) -> None:
        if not self.years:
            return
        language = self.kit.words.language
        line, group = self._dynamics.titles(self._day, self.code, language)
        self._course_title.setText(self.kit.say(T("Through the years: {line}", line=line)))
        self._group_title.setText(self.kit.say(T("By grade band: {group}", group=group)))
        self.course.show_drawing(self._dynamics.course(self.years, self.code))
        self.structure.show_drawing(self._dynamics.structure(self._day, self.code, language))

    def print_charts(self) -> None:
        """The same on paper."""
        if self.years:
            make = self._dynamics.paper(self.years, self._day, self.code, self._language())
            self.desk.preview(make, T("Social passport as of {day}", day=dates.short(self._day)))
