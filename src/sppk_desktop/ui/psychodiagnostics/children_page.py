"""Children with results at the left; at the right one result as a profile, its course through the years, and the table."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QMenu, QPushButton, QScrollArea, QStackedWidget, QWidget

from sppk_desktop.core import dates
from sppk_desktop.core.examinations import ChildShown, ProfileShown, ResultLine
from sppk_desktop.core.screens import Chip, RowSource, Tone
from sppk_desktop.core.words import T
from sppk_desktop.ui.cards import IdentityHeader
from sppk_desktop.ui.chips import ChipLine
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, EmptyState
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, clear, column, frame, hairline, label, restyle, row
from sppk_desktop.ui.psychodiagnostics.drawing_view import DrawingView
from sppk_desktop.ui.psychodiagnostics.figures import FiguresTable
from sppk_desktop.ui.sub_page import SubPage
from sppk_desktop.ui.table import ListView

_IN_SIGHT: Final = 5
"""So many of the newest results stand open; the others are in a list."""


class Children(Protocol):
    """What the page asks for."""

    def rows(self) -> RowSource:
        """Pupils who have a result."""
        ...

    def child(self, pupil_id: int) -> ChildShown:
        """A child and the results."""
        ...

    def pupil_of(self, result_id: int) -> int:
        """Whose result it is."""
        ...

    def profile(self, result_id: int, scale: str = "") -> ProfileShown:
        """One result."""
        ...

    def papers(self, pupil_id: int, result_id: int, language: str) -> Sequence[Deed]:
        """What can be printed."""
        ...

    def deeds(self, pupil_id: int, result_id: int) -> Sequence[Deed]:
        """What can be done with the result: the protocol, a conclusion."""
        ...


class ChildrenPage(SubPage):
    """The chosen result stays chosen while the list is walked only if it is the same child's."""

    def __init__(self, desk: Desk, children: Children) -> None:
        super().__init__()
        self._desk, self._kit, self._children = desk, desk.kit, children
        kit, px = desk.kit, desk.kit.theme.px
        self.pupil_id, self.result_id, self._scale = 0, 0, ""
        self.list = ListView(desk, children.rows(), "psychology.children", count=T("{n} pupils"), search=T("Name or class"))
        self.list.set_empty(T("Nobody has a result yet"), T("Results come from examinations that are scored."), "chart")
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.show_child)
        self._header = IdentityHeader(kit)
        self._papers = PaperMenu(kit, lambda language: children.papers(self.pupil_id, self.result_id, language))
        self._deeds = row(gap=px(8))
        self._header.side.addWidget(self._papers)
        self._results = column(gap=px(2))
        self._body = column(gap=px(10), margins=(px(16), px(10), px(16), px(16)))
        inner = frame("plain", self._body)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inner)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll = scroll
        head = column(self._header, self._results, self._deeds, gap=px(6), margins=(px(16), px(12), px(16), px(6)))
        self._whole = QWidget()
        shown = column(head, hairline(), scroll, gap=0)
        shown.setStretch(2, 1)
        self._whole.setLayout(shown)
        self._sides = QStackedWidget()
        self._sides.addWidget(EmptyState(kit, T("Choose a child to see the results"), icon="chart"))
        self._sides.addWidget(self._whole)
        self._panel = frame("panel", column(self._sides, margins=(1, 1, 1, 1)))
        line = row(self.list, self._panel, gap=px(12))
        line.setStretch(0, 2)
        line.setStretch(1, 3)
        self.setLayout(line)
        self.setFocusProxy(self.list.search)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The list and the results."""
        return (self.list.grid, self._scroll)

    def shown_again(self) -> None:
        """Read anew."""
        self.list.reload()
        if self.pupil_id:
            self.show_child(self.pupil_id, self.result_id)

    def show_result(self, result_id: int) -> None:
        """One result, wherever it came from."""
        pupil_id = self._children.pupil_of(result_id)
        self.list.select(pupil_id)
        self.show_child(pupil_id, result_id)

    def show_child(self, pupil_id: int, result_id: int = 0) -> None:
        """A child with the newest result, or with this one."""
        shown = self._children.child(pupil_id)
        self.pupil_id = pupil_id
        self._header.show_header(shown.header)
        clear(self._results)
        self._buttons: dict[int, QPushButton] = {}
        for one in shown.lines[:_IN_SIGHT]:
            chip = ChipLine(self._kit)
            chip.set_chips((Chip(one.level, Tone.CAREFUL if one.mark else Tone.NEUTRAL),) if one.level else ())
            made = button(self._kit, f"{dates.short(one.on)}   {one.title}", partial(self._show, one.result_id), "text")
            self._buttons[one.result_id] = made
            self._results.addLayout(row(made, chip, None, gap=self._kit.theme.px(8)))
        self._add_rest(shown)
        if shown.lines:
            known = [one.result_id for one in shown.lines]
            self._show(result_id if result_id in known else known[0])
        self._sides.setCurrentWidget(self._whole)

    def _add_rest(self, shown: ChildShown) -> None:
        """Older results in a list of their own."""
        rest = shown.lines[_IN_SIGHT:]
        if not rest:
            return
        older = button(self._kit, T("Older results: {n}", n=len(rest)), lambda: self._open_older(older, rest), "text", "down")
        self._results.addLayout(row(older, None))

    def _open_older(self, under: QPushButton, rest: Sequence[ResultLine]) -> None:
        """The list is made when it is asked for: ten years of results open as quickly as one."""
        menu = QMenu(self)
        for one in rest:
            said = "   ".join(part for part in (dates.short(one.on), one.title, one.level) if part)
            menu.addAction(said, partial(self._show, one.result_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _chosen(self, pupil_id: int) -> None:
        if pupil_id != self.pupil_id and self._panel.isVisible():
            self.show_child(pupil_id)

    def _show(self, result_id: int, scale: str = "") -> None:
        self.result_id = result_id
        for own, made in self._buttons.items():
            restyle(made, "filtering", own == result_id)
        self._fill(self._children.profile(result_id, scale))
        clear(self._deeds)
        for deed in self._children.deeds(self.pupil_id, result_id):
            self._deeds.addWidget(button(self._kit, deed.text, deed.do))
        self._deeds.addStretch(1)

    def _fill(self, shown: ProfileShown) -> None:
        kit = self._kit
        clear(self._body)
        add = self._body.addWidget
        add(label(kit, shown.title, "panel", wrap=True))
        chips = ChipLine(kit)
        chips.set_chips(shown.chips)
        self._body.addLayout(row(label(kit, shown.line, "muted"), chips, None))
        add(DrawingView(kit, shown.bars, f"{shown.title}, {shown.line}"))
        for said in shown.findings:
            add(label(kit, said, "bold", wrap=True))
        for note in shown.notes:
            add(label(kit, note, "small", wrap=True))
        if len(shown.scales) > 1 or shown.course is not None:
            choice = QComboBox()
            choice.setAccessibleName(kit.say(T("Scale through the years")))
            for code, name in shown.scales:
                choice.addItem(name, code)
            choice.setCurrentIndex(max(0, choice.findData(shown.scale)))
            choice.activated.connect(lambda at: self._show(shown.result_id, choice.itemData(at)))
            self._body.addLayout(row(label(kit, T("Through the years:"), "group"), choice, None))
        if shown.course is not None:
            add(DrawingView(kit, shown.course, kit.say(T("Scale through the years"))))
        add(FiguresTable(kit, shown.figures))
        self._body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small page the list keeps a third."""
        super().resizeEvent(event)
        self.list.setMaximumWidth(max(self._kit.theme.px(330), event.size().width() * 2 // 5))
