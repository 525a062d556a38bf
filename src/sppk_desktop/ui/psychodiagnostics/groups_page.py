"""Groups that were examined: levels, mean and spread, who has which level; waves and classes beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QMenu, QScrollArea, QStackedWidget, QWidget

from sppk_desktop.core.examinations import GroupShown
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, EmptyState
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, clear, column, frame, hairline, label, row
from sppk_desktop.ui.psychodiagnostics.drawing_view import DrawingView
from sppk_desktop.ui.psychodiagnostics.figures import FiguresTable
from sppk_desktop.ui.sub_page import SubPage
from sppk_desktop.ui.table import ListView


class Groups(Protocol):
    """What the page asks for."""

    def rows(self) -> RowSource:
        """Examinations of groups that are scored."""
        ...

    def group(self, exam_id: int, scale: str = "", beside: Sequence[int] = ()) -> GroupShown:
        """One of them, beside others."""
        ...

    def papers(self, exam_id: int, scale: str, beside: Sequence[int], language: str) -> Sequence[Deed]:
        """What can be printed or given."""
        ...


class GroupsPage(SubPage):
    """The comparison goes with the chosen group and is let go with it."""

    def __init__(self, desk: Desk, groups: Groups) -> None:
        super().__init__()
        self._desk, self._kit, self._groups = desk, desk.kit, groups
        kit, px = desk.kit, desk.kit.theme.px
        self.exam_id, self._scale, self._beside = 0, "", list[int]()
        self.list = ListView(desk, groups.rows(), "psychology.groups", count=T("{n} groups"), search=T("Class or instrument"))
        self.list.set_empty(T("No group is scored yet"), T("Examine a class, enter the answers, score."), "chart")
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.show_group)
        self._title, self._line = label(kit, "", "person", wrap=True), label(kit, "", "muted")
        self._papers = PaperMenu(kit, lambda language: groups.papers(self.exam_id, self._scale, self._beside, language))
        self._compare = button(kit, T("Compare with…"), self._open_compare, icon="columns")
        self._body = column(gap=px(10), margins=(px(16), px(10), px(16), px(16)))
        inner = frame("plain", self._body)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(inner)
        words = column(self._title, self._line, gap=px(2))
        head = row(words, self._compare, self._papers, gap=px(8), margins=(px(16), px(12), px(16), px(8)))
        head.setStretch(0, 1)
        whole = column(head, hairline(), self._scroll, gap=0)
        whole.setStretch(2, 1)
        self._whole = QWidget()
        self._whole.setLayout(whole)
        self._sides = QStackedWidget()
        self._sides.addWidget(EmptyState(kit, T("Choose a group to see its summary"), icon="chart"))
        self._sides.addWidget(self._whole)
        line = row(self.list, frame("panel", column(self._sides, margins=(1, 1, 1, 1))), gap=px(12))
        line.setStretch(0, 2)
        line.setStretch(1, 3)
        self.setLayout(line)
        self.setFocusProxy(self.list.search)

    @property
    def panes(self) -> Sequence[QWidget]:
        """The list and the summary."""
        return (self.list.grid, self._scroll)

    def shown_again(self) -> None:
        """Read anew."""
        self.list.reload()

    def show_group(self, exam_id: int) -> None:
        """The summary of one group."""
        if exam_id != self.exam_id:
            self._scale, self._beside = "", []
        self.exam_id = exam_id
        self.list.select(exam_id)
        self._again()

    def compare_with(self, exam_id: int) -> None:
        """Put another wave or class beside it, or take it away."""
        if exam_id in self._beside:
            self._beside.remove(exam_id)
        else:
            self._beside.append(exam_id)
        self._again()

    def _chosen(self, exam_id: int) -> None:
        if exam_id != self.exam_id:
            self.show_group(exam_id)

    def _again(self, scale: str = "") -> None:
        self._scale = scale or self._scale
        shown = self._groups.group(self.exam_id, self._scale, self._beside)
        self._scale = shown.scale
        self._title.setText(shown.title)
        self._line.setText(shown.line)
        self._others = shown.others
        self._compare.setVisible(bool(shown.others))
        self._fill(shown)
        self._sides.setCurrentWidget(self._whole)

    def _fill(self, shown: GroupShown) -> None:
        kit = self._kit
        clear(self._body)
        add = self._body.addWidget
        if shown.compared is not None and shown.compared_figures is not None:
            add(label(kit, T("Beside each other: {scale}", scale=dict(shown.scales).get(shown.scale, "")), "panel"))
            add(DrawingView(kit, shown.compared, kit.say(T("Groups beside each other"))))
            add(FiguresTable(kit, shown.compared_figures))
        add(DrawingView(kit, shown.shares, shown.title))
        add(FiguresTable(kit, shown.figures))
        if shown.scales:
            choice = QComboBox()
            choice.setAccessibleName(kit.say(T("Scale")))
            for code, name in shown.scales:
                choice.addItem(name, code)
            choice.setCurrentIndex(max(0, choice.findData(shown.scale)))
            choice.activated.connect(lambda at: self._again(choice.itemData(at)))
            self._body.addLayout(row(label(kit, T("By level:"), "group"), choice, None))
        for level, names in shown.names:
            add(label(kit, f"{level} ({len(names)})", "bold"))
            add(label(kit, ", ".join(names), wrap=True))
        for note in shown.notes:
            add(label(kit, note, "small", wrap=True))
        self._body.addStretch(1)

    def _open_compare(self) -> None:
        menu = QMenu(self)
        for exam_id, name in self._others:
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(exam_id in self._beside)
            action.triggered.connect(lambda _on, exam_id=exam_id: self.compare_with(exam_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._compare.mapToGlobal(self._compare.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small page the list keeps a third."""
        super().resizeEvent(event)
        self.list.setMaximumWidth(max(self._kit.theme.px(330), event.size().width() * 2 // 5))
