"""The weekly cyclogram of a plan: the days beside each other, their hours as cards that are opened, moved and taken out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.plans import ColumnShown
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.people.form_page import Entry
from sppk_desktop.ui.plan.asks import Undo, Weeks
from sppk_desktop.ui.plan.board import Board

SCREEN: Final = "plan_hour"
_DAYS: Final = 6
_CHARACTERS: Final = 26


class WeekBoard(Board):
    """``form_asked`` asks the page to show a form in its place."""

    form_asked = Signal(object)

    def __init__(self, desk: Desk, weeks: Weeks) -> None:
        super().__init__(desk.kit, most=_DAYS, characters=_CHARACTERS, lead=_DAYS)
        self._desk, self._weeks = desk, weeks
        self._plans: Sequence[int] = ()
        self._chosen: int | None = None
        self.writes = False
        self.chosen.connect(self._remember)
        self.opened.connect(self.edit)
        self.moved.connect(self._move)
        remove = QShortcut(QKeySequence(Qt.Key.Key_Delete), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        remove.activated.connect(self.remove)

    def show_week(self, plans: Sequence[int], *, writes: bool) -> None:
        """Show the week of a plan, or of all of them."""
        self._plans, self.writes, self._chosen = plans, writes, None
        self.reload()

    def reload(self) -> None:
        """Read the week again."""
        self.show_columns(self._weeks.week(self._plans), movable=self.writes, chosen=self._chosen)

    def new(self) -> None:
        """Ask for a new hour, on the day one stands in."""
        if not self.writes:
            return
        plan, day = self._plans[0], self._day()

        def save(typed: Mapping[str, Any], _base: int) -> int:
            return self._weeks.add(plan, typed)

        self.form_asked.emit(Entry(self._weeks.form, T("New hour of the week"), SCREEN, save, values={"weekday": day.code}))

    def edit(self, hour_id: int) -> None:
        """Open the form of an hour."""
        if not self.writes:
            return
        values, revision = self._weeks.values(hour_id)

        def save(typed: Mapping[str, Any], base: int) -> int:
            self._weeks.keep(hour_id, typed, base)
            return hour_id

        self.form_asked.emit(Entry(self._weeks.form, T("Hour of the week"), SCREEN, save, None, hour_id, values, revision))

    def remove(self) -> None:
        """Take the chosen hour out."""
        if self.writes and (hour_id := self._chosen) is not None:
            self._chosen = None
            self._do(lambda: self._weeks.remove(hour_id), T("The hour is taken out."))

    def _move(self, hour_id: int, weekday: str) -> None:
        self._do(lambda: self._weeks.keep(hour_id, {"weekday": weekday}), T("The hour is moved."))
        self.focus(hour_id)

    def _do(self, deed: Callable[[], Undo], said: Phrase) -> None:
        try:
            undo = deed()
        except AppError as error:
            self._desk.tell(Message.of(error))
            return
        self.reload()
        self._desk.offer_undo(said, lambda: self._back(undo))

    def _back(self, undo: Undo) -> None:
        undo()
        self.reload()

    def _day(self) -> ColumnShown:
        """The day one stands in, else today's, else Monday."""
        days = [each.shown for each in self.columns]
        chosen = next((day for day in days for line in day.lines if line.id == self._chosen), None)
        return chosen or next((day for day in days if day.current), days[0])

    def _remember(self, hour_id: int) -> None:
        self._chosen = hour_id
