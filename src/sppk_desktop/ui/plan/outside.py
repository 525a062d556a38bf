"""Work that stands in no line of any plan: looked through, opened, and linked to a line afterwards."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from sppk_desktop.core.plans import PlanShown, Work
from sppk_desktop.core.words import T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import button, column
from sppk_desktop.ui.plan.asks import OutsideRows
from sppk_desktop.ui.table.list_view import ListView

_LETTERS = 70


class OutsideWork(QWidget):
    """``linked`` says which line of the plan on the screen the chosen work is to be evidence of."""

    linked = Signal(int, object)

    def __init__(self, desk: Desk, rows: OutsideRows, sheet: Callable[[], PlanShown | None]) -> None:
        super().__init__()
        self._desk, self._rows, self._sheet = desk, rows, sheet
        kit = desk.kit
        self.list = ListView(
            desk, rows, "plan.outside", count=T("{n} records of work outside the plan"), search=T("What was done")
        )
        self.list.set_empty(T("All work done this year stands in a plan."), "", "check")
        self.list.opened.connect(lambda place: self._open(self._rows.work(place)))
        self._link = button(kit, T("Link to a line of the plan"), None, "outlined", "link")
        self._menu = QMenu(self._link)
        self._menu.aboutToShow.connect(self._fill)
        self._link.setMenu(self._menu)
        self.list.set_actions(self._link)
        self.setLayout(column(self.list, gap=0))

    def reload(self) -> None:
        """Look again."""
        self._rows.read()
        sheet = self._sheet()
        self._link.setVisible(sheet is not None and sheet.writes)
        self.list.reload()

    def _open(self, work: Work) -> None:
        self._desk.open(work.kind, work.record_id)

    def _fill(self) -> None:
        """The lines of the plan by section; one press links."""
        self._menu.clear()
        sheet, place = self._sheet(), self.list.current
        if sheet is None or place is None:
            self._menu.addAction(self._desk.kit.say(T("Choose a record of work first."))).setEnabled(False)
            return
        work = self._rows.work(place)
        for section in sheet.sections:
            if section.lines:
                lines = self._menu.addMenu(section.title)
                for line in section.lines:
                    told = f"{line.number}  {line.texts['content'][:_LETTERS]}"
                    lines.addAction(told, partial(self.linked.emit, line.id, work))
