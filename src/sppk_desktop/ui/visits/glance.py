"""The right side of the list of visits: the family, where the visit stands, what changed through the years, what to do now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea

from sppk_desktop.core.cards import Header
from sppk_desktop.core.words import T
from sppk_desktop.ui.asks import Make
from sppk_desktop.ui.cards import IdentityHeader
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, EmptyState
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, column, frame, hairline, row
from sppk_desktop.ui.visits.asks import Acts, GlanceShown, Papers
from sppk_desktop.ui.visits.past import PastVisits

_NOT_BEGUN: Final = ("planned", "overdue")
_DEEDS: Final = {"planned": T("Write the visit down"), "overdue": T("Write the visit down"), "open": T("Continue")}


class VisitGlance(QFrame):
    """Shows one visit and forgets it with ``clear``; ``opened`` asks for its act, ``called_off`` for its end."""

    opened = Signal(int)
    called_off = Signal(int)

    def __init__(self, desk: Desk, acts: Acts, papers: Papers) -> None:
        super().__init__()
        self._desk, self._kit, self._acts, self._papers = desk, desk.kit, acts, papers
        self._shown: GlanceShown | None = None
        self.setProperty("ground", "panel")
        kit, px = self._kit, self._kit.theme.px
        self._header, self._chip = IdentityHeader(kit, small=True), ChipLine(kit)
        self._past = PastVisits(kit, desk.open, most=6)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(frame("plain", column(self._past)))
        self._family = button(kit, T("Family card"), self._open_family, "link")
        self._off = button(kit, T("Call off…"), self._call_off, "text")
        self._menu = PaperMenu(kit, self._choices)
        self._open = button(kit, T("Open"), self._opened, "primary")
        foot = row(self._off, None, self._menu, self._open, gap=px(8), margins=(px(12), px(8), px(12), px(8)))
        under = row(self._chip, self._family, None, gap=px(12))
        head = frame("plain", column(self._header, under, gap=px(6), margins=(px(16), px(12), px(16), px(10))))
        self._whole = frame("plain", column(head, hairline(), area, frame("foot", foot), gap=0))
        self._empty = EmptyState(kit, T("Choose a visit to see its family"), icon="house")
        self.setLayout(column(self._empty, self._whole, gap=0, margins=(1, 1, 1, 1)))
        self.clear()

    def show_visit(self, visit_id: int) -> None:
        """Show this one."""
        shown = self._shown = self._acts.glance(visit_id)
        self._header.show_header(shown.header)
        self._chip.set_chips((shown.chip,))
        self._past.show_for(shown.visits)
        self._open.setText(self._kit.say(_DEEDS.get(shown.state, T("Open"))))
        self._off.setVisible(shown.state in _NOT_BEGUN)
        self._empty.hide()
        self._whole.show()

    def clear(self) -> None:
        """Forget the family: nothing of it stays in a widget."""
        self._shown = None
        self._header.show_header(Header("", 0, "", "", ()))
        self._past.clear()
        self._whole.hide()
        self._empty.show()

    def _opened(self) -> None:
        if self._shown is not None:
            self.opened.emit(self._shown.id)

    def _open_family(self) -> None:
        if self._shown is not None:
            self._desk.open("family", self._shown.family_id)

    def _call_off(self) -> None:
        if self._shown is not None:
            self.called_off.emit(self._shown.id)

    def _choices(self, language: str) -> Sequence[Deed]:
        shown = self._shown
        if shown is None:
            return ()
        if shown.state in _NOT_BEGUN:
            return [
                self._paper(
                    T("Form with what is known, for the visit"), lambda: self._papers.prefilled(shown.id, language), shown.id
                )
            ]
        return [self._paper(T("The act"), lambda: self._papers.completed(shown.id, language), shown.id)]

    def _paper(self, title: object, make: Callable[[], Make], visit_id: int) -> Deed:
        return Deed(title, lambda: self._desk.preview(make(), title, ("visit", visit_id)))  # type: ignore[arg-type]
