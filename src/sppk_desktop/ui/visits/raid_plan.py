"""Planning a raid: when, why and who goes at the left; the families, filtered and in the order of the streets, at the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T
from sppk_desktop.ui.action_bar import ActionBar
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.messages import Message, ask
from sppk_desktop.ui.parts import button, column, label, row
from sppk_desktop.ui.table import ListView
from sppk_desktop.ui.visits.asks import Acts, Raids

SCREEN: Final = "raid_plan"
MANY: Final = 60
"""More families than a team visits in a week: probably a filter was forgotten."""


class RaidPlan(QWidget):
    """Every family the list shows goes on the raid; single ones are taken off later. ``made`` gives the raid."""

    made = Signal(int)
    left = Signal()

    def __init__(self, desk: Desk, acts: Acts, raids: Raids) -> None:
        super().__init__()
        self.desk, self.kit, self._raids = desk, desk.kit, raids
        kit, px = self.kit, self.kit.theme.px
        self.form = FormView(desk, raids.plan_form, screen=SCREEN, paged=False)
        self.form.suggest(
            "commission", "name", [{"name": name, "post": post, "staff_id": id_} for id_, name, post in acts.staff()]
        )
        self._rows = raids.choices()
        self.list = ListView(desk, self._rows, "raid.families", count=T("{n} families will be on the list"), hints=False)
        self.list.set_actions()
        told = T("Filter until the list holds the families to visit. They stand in the order of the streets.")
        side = QWidget()
        side.setLayout(column(label(kit, told, "muted", wrap=True), self.list, gap=px(8)))
        body = row(self.form, side, gap=px(12))
        body.setStretch(0, 1)
        body.setStretch(1, 2)
        bar = ActionBar(kit, [("Enter", T("next", "key")), ("Esc", T("leave", "key"))])
        plan = button(kit, T("Plan the raid"), self.plan, "primary", "route")
        bar.set_buttons(button(kit, T("Cancel"), self.left.emit, "text"), plan)
        whole = column(label(kit, T("New raid"), "page"), body, bar, gap=px(10))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.form.finished.connect(plan.setFocus)
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.left.emit)

    def begin(self) -> None:
        """Start anew, with the team that went last time left to type or pick."""
        self.form.open_for(None, {"on": self.desk.today(), "commission": self._raids.usual_team()})
        self.list.reload()
        self.form.focus_first()

    @property
    def chosen(self) -> Sequence[int]:
        """The families the list shows now."""
        with self.desk.store.reading() as session:
            return self._rows.ids(session, self.list.request)

    def _sure(self, families: int) -> bool:
        question = T("Plan a raid to {n} families?", n=families)
        return ask(self.kit, self, question, T("Each of them gets a planned visit."), T("Plan the raid"), destroys=False)

    def plan(self) -> None:
        """Make the raid with all these families."""
        if not self.form.check():
            return
        families = self.chosen
        if not families:
            none = Message(T("No family is on the list."), T("Clear a filter, then plan the raid."), "careful")
            self.form.message.show_message(none)
            return
        if len(families) > MANY and not self._sure(len(families)):
            return
        try:
            raid_id = self._raids.make(self.form.values(), families)
        except AppError as error:
            self.form.message.show_message(Message.of(error))
            return
        self.form.discard_draft()
        self.form.close_record()
        self.made.emit(raid_id)
