"""One correction programme: attendance, sessions, members; and the page that holds it beside the list of programmes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from sppk_desktop.core.attendance import AttendanceShown
from sppk_desktop.core.words import T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.correction.attendance_grid import AttendanceGrid
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, EmptyState
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import ElidedLabel, button, column, frame, label, row
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.subtabs import SubTabs

ATTENDANCE, SESSIONS, MEMBERS = range(3)


class Book(Protocol):
    """What the page asks of one programme."""

    def title(self) -> str:
        """Its name."""
        ...

    def line(self) -> str:
        """How far it is."""
        ...

    def shown(self) -> AttendanceShown:
        """Who came to which session."""
        ...

    def mark(self, session_id: int, member_id: int, came: bool | None) -> None:
        """Note it."""
        ...


class GroupPage(QWidget):
    """Made anew for each programme, so that nothing of another one stays in a form or a list."""

    closed = Signal()
    edited = Signal()

    def __init__(self, desk: Desk, book: Book, sessions: RecordPage, members: RecordPage,
                 papers: Callable[[str], Sequence[Deed]]) -> None:  # fmt: skip
        super().__init__()
        kit, px = desk.kit, desk.kit.theme.px
        self._kit, self._book = kit, book
        self.sessions, self.members = sessions, members
        self._title, self._line = label(kit, book.title(), "page"), ElidedLabel(kit, "", "small")
        self.tabs = SubTabs(kit)
        self.tabs.set_titles([kit.say(title) for title in (T("Attendance"), T("Sessions", "correction"), T("Members"))])
        self.tabs.chosen.connect(self.show_pane)
        self.grid = AttendanceGrid(kit, book.mark)
        self.grid.changed.connect(self._say_line)
        self._empty = EmptyState(
            kit, T("No session was held yet"), T("Write the first session down; then mark who came."), "people",
            Deed(T("New session"), self.new_session), "outlined",
        )  # fmt: skip
        self._attendance = QStackedWidget()
        self._attendance.addWidget(self.grid)
        self._attendance.addWidget(self._empty)
        panel = frame("panel", column(self._attendance, margins=(1, 1, 1, 1)))
        hints = [("1", T("came", "key")), ("0", T("did not come", "key")), ("F8", T("first gap")), ("Alt+1…3", T("panes", "key"))]
        self._bar = ActionBar(kit, hints)
        self._bar.set_buttons(
            button(kit, T("Close"), self.closed.emit, "text"), button(kit, T("Description…"), self.edited.emit),
            PaperMenu(kit, lambda language: list(papers(language))),
            button(kit, T("New session"), self.new_session, "primary", "plus"),
        )  # fmt: skip
        first = column(panel, self._bar, gap=px(8))
        first.setStretch(0, 1)
        whole = QWidget()
        whole.setLayout(first)
        self._panes = QStackedWidget()
        for pane in (whole, sessions, members):
            self._panes.addWidget(pane)
        sessions.saved.connect(lambda _id: self._after_session())
        back = button(kit, T("All programmes"), self.closed.emit, "text", "arrow-left")
        head = row(back, self._title, self._line, gap=px(12))
        head.setStretch(2, 1)
        lines = column(head, self.tabs, self._panes, gap=px(8))
        lines.setStretch(2, 1)
        self.setLayout(lines)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, do in (("F8", self.grid.to_gap), *((f"Alt+{at + 1}", partial(self.tabs.choose, at)) for at in range(3))):
            QShortcut(QKeySequence(keys), self, context=context).activated.connect(do)
        for keys, do in (("Esc", self.closed.emit), ("Ctrl+N", self.new_session)):
            QShortcut(QKeySequence(keys), whole, context=context).activated.connect(do)
        self.show_pane(ATTENDANCE)

    def show_pane(self, at: int) -> None:
        """Attendance, sessions or members."""
        self._panes.setCurrentIndex(at)
        if at == ATTENDANCE:
            shown = self._book.shown()
            self.grid.show_attendance(shown)
            self._attendance.setCurrentWidget(self.grid if shown.sessions else self._empty)
            self.grid.setFocus()
        else:
            page = self.sessions if at == SESSIONS else self.members
            page.list.reload()
            page.setFocus()
        self._say_line()

    def new_session(self) -> None:
        """The form of a new session."""
        self.tabs.choose(SESSIONS)
        self.sessions.begin({})

    def _after_session(self) -> None:
        """A session just written down is marked next."""
        self._say_line()
        self.tabs.choose(ATTENDANCE)

    def _say_line(self) -> None:
        gaps = self.grid.gaps
        left = self._kit.say(T("{n} marks are missing", n=gaps)) if gaps else ""
        self._line.setText(" · ".join(filter(None, (self._book.line(), left))))


class CorrectionPage(QWidget):
    """The list of programmes with the form of one, or one programme in its place; ``open_group`` makes its page."""

    def __init__(self, records: RecordPage, open_group: Callable[[int], GroupPage]) -> None:
        super().__init__()
        self.records, self._open_group = records, open_group
        self.group: GroupPage | None = None
        self._sides = QStackedWidget()
        self._sides.addWidget(records)
        self.setLayout(column(self._sides))
        self.setFocusProxy(records)
        records.saved.connect(self.show_group)

    def show_group(self, id_: int) -> None:
        """One programme in the place of the list."""
        self._drop()
        group = self.group = self._open_group(id_)
        group.closed.connect(self.show_list)
        group.edited.connect(lambda: self._edit(id_))
        self._sides.addWidget(group)
        self._sides.setCurrentWidget(group)
        group.grid.setFocus()

    def show_list(self) -> None:
        """Back to the list."""
        self._sides.setCurrentWidget(self.records)
        self._drop()
        self.records.list.reload()
        self.records.list.grid.setFocus()

    def _edit(self, id_: int) -> None:
        self._sides.setCurrentWidget(self.records)
        self._drop()
        self.records.open(id_)

    def _drop(self) -> None:
        if self.group is not None:
            group, self.group = self.group, None
            for page in (group.sessions, group.members):
                page.close_form()  # what was being written stays as a draft
            self._sides.removeWidget(group)
            group.deleteLater()
