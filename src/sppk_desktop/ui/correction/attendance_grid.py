"""Members × sessions: one key marks and goes down to the next child; the arrows go anywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableWidget, QTableWidgetItem

from sppk_desktop.core import dates
from sppk_desktop.core.attendance import AttendanceShown
from sppk_desktop.core.words import T
from sppk_desktop.ui.kit import Kit

CAME: Final = ("1", "+", "к")
AWAY: Final = ("0", "-", "−", "н")
Mark = Callable[[int, int, bool | None], object]


class AttendanceGrid(QTableWidget):
    """``1`` or ``+`` came, ``0`` or ``−`` did not, Delete takes back. The last column counts how often each one came."""

    changed = Signal()

    def __init__(self, kit: Kit, mark: Mark) -> None:
        super().__init__()
        self._kit, self._mark = kit, mark
        self._shown = AttendanceShown((), (), {}, frozenset())
        self._marks: dict[tuple[int, int], bool] = {}
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(kit.say(T("Attendance")))
        self.verticalHeader().setDefaultSectionSize(kit.theme.px(30))
        self.verticalHeader().setSectionsClickable(False)
        self.verticalHeader().setFixedWidth(kit.theme.characters(34))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setMinimumSectionSize(kit.theme.px(20))

    def show_attendance(self, shown: AttendanceShown) -> None:
        """Show this; the bar stands on the first gap of the last session."""
        self._shown, self._marks = shown, dict(shown.marks)
        kit = self._kit
        self.clear()
        self.setRowCount(len(shown.members))
        self.setColumnCount(len(shown.sessions) + 1)
        metrics = QFontMetrics(kit.theme.font())
        room = kit.theme.characters(34) - kit.theme.px(16)
        names = [metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) for _, name in shown.members]
        self.setVerticalHeaderLabels(names)
        self.setHorizontalHeaderLabels([f"{day:%d.%m}" for _, day, _ in shown.sessions] + [kit.say(T("Came", "count"))])
        for column, (session_id, day, topic) in enumerate(shown.sessions):
            self.setColumnWidth(column, kit.theme.characters(7))
            self.horizontalHeaderItem(column).setToolTip(f"{dates.short(day)} {topic}")  # type: ignore[union-attr]
            for row, (member_id, _name) in enumerate(shown.members):
                item = QTableWidgetItem()
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                if (session_id, member_id) not in shown.inside:
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                    item.setBackground(QBrush(kit.theme.color("sunk")))
                self.setItem(row, column, item)
                self._say(row, column)
        self.setColumnWidth(len(shown.sessions), kit.theme.characters(10))
        for row in range(len(shown.members)):
            self._sum(row)
        self._to_gap()

    @property
    def gaps(self) -> int:
        """Cells nobody filled yet."""
        return len(self._shown.inside - set(self._marks))

    def to_gap(self) -> None:
        """To the first cell nobody filled."""
        self._to_gap()
        self.setFocus()

    def _to_gap(self) -> None:
        for column, (session_id, _, _) in enumerate(self._shown.sessions):
            for row, (member_id, _) in enumerate(self._shown.members):
                pair = (session_id, member_id)
                if pair in self._shown.inside and pair not in self._marks:
                    self.setCurrentCell(row, column)
                    return
        if self._shown.members and self._shown.sessions:
            self.setCurrentCell(0, len(self._shown.sessions) - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the grid; the rest are arrows."""
        text = event.text().lower()
        if text and text in CAME:
            self._put(True)
        elif text and text in AWAY:
            self._put(False)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._put(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._down()
        else:
            super().keyPressEvent(event)

    def _put(self, came: bool | None) -> None:
        row, column = self.currentRow(), self.currentColumn()
        pair = self._pair(row, column)
        if pair is None:
            return
        self._mark(*pair, came)
        if came is None:
            self._marks.pop(pair, None)
        else:
            self._marks[pair] = came
        self._say(row, column)
        self._sum(row)
        self.changed.emit()
        if came is not None:
            self._down()

    def _pair(self, row: int, column: int) -> tuple[int, int] | None:
        if not (0 <= row < len(self._shown.members) and 0 <= column < len(self._shown.sessions)):
            return None
        pair = (self._shown.sessions[column][0], self._shown.members[row][0])
        return pair if pair in self._shown.inside else None

    def _down(self) -> None:
        """To the next member of this session who belonged to it; after the last one to the next session."""
        row, column = self.currentRow(), self.currentColumn()
        places = [(r, c) for c in range(column, len(self._shown.sessions)) for r in range(len(self._shown.members))]
        after = [(r, c) for r, c in places if (c, r) > (column, row) and self._pair(r, c) is not None]
        if after:
            self.setCurrentCell(*after[0])

    def _say(self, row: int, column: int) -> None:
        item, pair = self.item(row, column), self._pair(row, column)
        if item is None or pair is None:
            return
        came = self._marks.get(pair)
        item.setText("·" if came is None else "+" if came else "−")
        item.setForeground(QBrush(self._kit.theme.color("muted" if came is None else "done" if came else "danger")))
        said = (
            T("not noted", "attendance") if came is None else T("came", "attendance") if came else T("did not come", "attendance")
        )
        item.setToolTip(self._kit.say(said))

    def _sum(self, row: int) -> None:
        member_id = self._shown.members[row][0]
        noted = [came for (_, member), came in self._marks.items() if member == member_id]
        item = QTableWidgetItem(f"{sum(noted)} / {len(noted)}")
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        item.setForeground(QBrush(self._kit.theme.color("text")))
        self.setItem(row, len(self._shown.sessions), item)
