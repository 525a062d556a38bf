"""The week on one paper: what is late, then day by day what is due, each with a box to tick and room for a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper import ASIDE, Band, Cell, Flow, Frame

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Week:
    """Monday, the day it is printed on, whose week it is, and everything due until its Sunday."""

    monday: date
    today: date
    author: str
    duties: Sequence[Duty]

    @property
    def sunday(self) -> date:
        """The last day."""
        return self.monday + 6 * _DAY

    def on(self, day: date) -> list[Duty]:
        """What is due on a day and not late yet."""
        return [duty for duty in self.duties if duty.due == day and duty.due >= self.today]

    @property
    def late(self) -> list[Duty]:
        """What should have been done before."""
        return sorted((duty for duty in self.duties if duty.due < self.today), key=lambda duty: (not duty.urgent, duty.due))


def week_sheet(week: Week, frame: Frame, words: Words) -> Flow:
    """The whole sheet; an empty day stands there with a line of its own."""
    say, language = words.say, words.language
    flow = Flow(frame, words)
    flow.title(say(T("Sheet of the week")))
    span = say(T("{since} – {until}", since=dates.short(week.monday), until=dates.short(week.sunday)))
    flow.text(" · ".join(filter(None, (span, week.author))))
    flow.gap(2)
    rows: list[Sequence[Cell | str] | Band] = []
    if week.late:
        rows.append(Band(say(T("Late", "duties")), str(len(week.late))))
        rows += [_line(duty, words, with_day=True) for duty in week.late]
    for at in range(7):
        day = week.monday + at * _DAY
        duties = week.on(day)
        if at > 4 and not duties:
            continue
        rows.append(Band(f"{dates.weekday(day, language).capitalize()}, {dates.short(day)}", str(len(duties)) if duties else ""))
        rows += [_line(duty, words) for duty in duties] or [[Cell(boxes=1), "", "", ""]]
    flow.table(["", say(T("What is due")), say(T("About it", "a duty")), say(T("Done, remark"))], rows, [7, 70, 62, 41], 6.4)
    flow.gap(2)
    flow.text(say(T("Printed on {day}. Names stand on this sheet: keep it like a diary.", day=dates.short(week.today))), ASIDE)
    return flow


def _line(duty: Duty, words: Words, *, with_day: bool = False) -> list[Cell | str]:
    detail = words.say(duty.detail)
    told = " · ".join(filter(None, (dates.short(duty.due) if with_day else "", detail)))
    return [Cell(boxes=1, side=Side.CENTRE), Cell(words.say(duty.title), strong=duty.urgent), told, ""]
