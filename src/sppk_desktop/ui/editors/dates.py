"""Editors of dates and times: typed as dd.mm.yyyy and hh:mm, with a calendar one button away, and they may be empty."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, time
from typing import Any, Final

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QFrame, QPushButton

from sppk_desktop.core.fields import Field
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.ui.editors.editor import Editor
from sppk_desktop.ui.editors.text import LineEditor
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.parts import button, column, row
from sppk_desktop.ui.values import say_date

_CENTURY_TURN: Final = 40  # 12.03.41 is 1941, 12.03.40 is 2040
_FIRST, _LAST = 1900, 2100
"""Years of whoever is written about here; 0206 is a slip of the hand."""


def read_date(text: str) -> date | None:
    """12.03.2013, 12.3.13, 12-03-2013, 12032013 or 2013-03-12; nothing before 1900 or after 2100."""
    text = text.strip()
    if found := re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", text):
        year, month, day = (int(part) for part in found.groups())
    elif found := re.fullmatch(r"(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{4}|\d{2})\.?", text) or re.fullmatch(
        r"(\d{2})(\d{2})(\d{4})", text
    ):
        day, month, year = (int(part) for part in found.groups())
        if len(found.group(3)) == 2:
            year += 2000 if year <= _CENTURY_TURN else 1900
    else:
        return None
    if not _FIRST <= year <= _LAST:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_time(text: str) -> time | None:
    """15:10, 15.10, 1510 or 9."""
    if not (found := re.fullmatch(r"(\d{1,2})(?:[:.\- ]?(\d{2}))?", text.strip())):
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def why_no_date(text: str) -> Phrase:
    """What is wrong with a typed date, as exactly as it can be said."""
    if found := re.fullmatch(r"(\d{1,2})[.,/\- ](\d{1,2})[.,/\- ](\d{4})", text.strip()):
        day, month, year = (int(part) for part in found.groups())
        if not _FIRST <= year <= _LAST:
            return T("There is no such year here: from {first} to {last}.", first=_FIRST, last=_LAST)
        if 1 <= month <= 12 and day > 28:
            last = calendar.monthrange(year, month)[1]
            return T("There is no such day: this month has {n} days.", n=last)
    return T("This is not a date. Write it like 28.02.2013.")


class DateEditor(LineEditor):
    """A date; ↑ and ↓ go a day, F4 or the button opens the calendar."""

    usual_width = 11

    def __init__(self, field: Field, kit: Kit) -> None:
        super().__init__(field, kit)
        self.line.setMaxLength(10)
        self.line.setPlaceholderText(kit.say(T("dd.mm.yyyy")))
        self._opener = button(kit, "", self.open_calendar, "plain", "calendar", T("Choose from the calendar"))
        self._opener.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.parts.setSpacing(kit.theme.px(2))
        self.parts.addWidget(self._opener)

    def value(self) -> Any:
        """The date, or unknown."""
        return read_date(self.line.text())

    def set_value(self, value: Any) -> None:
        """Show a date; a draft may give back text that was not clear."""
        super().set_value(say_date(value) if isinstance(value, date) else value)

    @property
    def unclear(self) -> Phrase | None:
        """No such day."""
        text = self.line.text().strip()
        return why_no_date(text) if text and self.value() is None else None

    def fill_cell(self) -> None:
        """F4 still opens the calendar."""
        super().fill_cell()
        self._opener.hide()
        self._opener.setFixedWidth(0)

    def set_read_only(self, read_only: bool) -> None:
        """Without the calendar."""
        super().set_read_only(read_only)
        self._opener.setVisible(not read_only)

    def _left(self) -> None:
        if (value := self.value()) is not None:
            self.line.setText(say_date(value))
        super()._left()

    def open_calendar(self) -> None:
        """Show a month to choose a day from."""
        chosen = self.value() or date.today()
        popup = CalendarPopup(self.kit, chosen, self._opener)
        popup.days.clicked.connect(lambda day: self._choose(popup, day))
        popup.days.activated.connect(lambda day: self._choose(popup, day))
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        popup.move(self.mapToGlobal(self.line.geometry().bottomLeft()))
        popup.show()
        popup.days.setFocus()

    def _choose(self, popup: CalendarPopup, day: QDate) -> None:
        popup.close()
        self.set_value(date(day.year(), day.month(), day.day()))
        self._edited()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A day later or earlier, and the calendar, by keys."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and not self.line.isReadOnly():
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key())) if plain else None
            if event.key() == Qt.Key.Key_F4:
                self.open_calendar()
                return True
            if step and (value := self.value()) is not None and date.min < value < date.max:
                self.set_value(date.fromordinal(value.toordinal() + step))
                self._edited()
                return True
        return super().eventFilter(watched, event)


class CalendarPopup(QFrame):
    """A month to choose a day from; Escape closes it."""

    def __init__(self, kit: Kit, chosen: date, parent: QPushButton) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("ground", "panel")
        self.days = QCalendarWidget()
        self.days.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.days.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.days.setSelectedDate(QDate(chosen.year, chosen.month, chosen.day))
        self.days.setAccessibleName(kit.say(T("Choose from the calendar")))
        weekend = self.days.weekdayTextFormat(Qt.DayOfWeek.Saturday)
        weekend.setForeground(kit.theme.color("muted"))
        self.days.setWeekdayTextFormat(Qt.DayOfWeek.Saturday, weekend)
        self.days.setWeekdayTextFormat(Qt.DayOfWeek.Sunday, weekend)
        self.setLayout(column(self.days, gap=0, margins=(4, 4, 4, 4)))


class TimeEditor(LineEditor):
    """A time of day; 1510 becomes 15:10."""

    usual_width = 6

    def __init__(self, field: Field, kit: Kit) -> None:
        super().__init__(field, kit)
        self.line.setMaxLength(5)
        self.line.setPlaceholderText(kit.say(T("hh:mm")))

    def value(self) -> Any:
        """The time, or unknown."""
        return read_time(self.line.text())

    def set_value(self, value: Any) -> None:
        """Show a time; a draft may give back text that was not clear."""
        super().set_value(f"{value:%H:%M}" if isinstance(value, time) else value)

    @property
    def unclear(self) -> Phrase | None:
        """No such time."""
        text = self.line.text().strip()
        return T("This is not a time. Write it like 15:10.") if text and self.value() is None else None

    def _left(self) -> None:
        if (value := self.value()) is not None:
            self.set_value(value)
        super()._left()


class MomentEditor(Editor):
    """A date and a time beside each other; a date without a time counts from midnight."""

    def __init__(self, field: Field, kit: Kit) -> None:
        super().__init__(field, kit)
        self.date, self.time = DateEditor(field, kit), TimeEditor(field, kit)
        self.setLayout(row(self.date, self.time, None))
        for part in (self.date, self.time):
            part.changed.connect(self.changed)
            part.errored.connect(self.errored)
        self.date.entered.connect(self.time.line.setFocus)
        self.time.entered.connect(self.entered)
        self._made(self.date.line)
        self.time.line.setAccessibleName(kit.say(T("{field}, time", field=field.label)))

    def value(self) -> Any:
        """Both parts, or unknown."""
        day = self.date.value()
        return None if day is None else datetime.combine(day, self.time.value() or time())

    def set_value(self, value: Any) -> None:
        """Show both parts."""
        self.date.set_value(value.date() if isinstance(value, datetime) else None)
        self.time.set_value(value.time() if isinstance(value, datetime) else None)

    def set_read_only(self, read_only: bool) -> None:
        """Both parts."""
        self.date.set_read_only(read_only)
        self.time.set_read_only(read_only)

    @property
    def unclear(self) -> Phrase | None:
        """Either part."""
        return self.date.unclear or self.time.unclear
