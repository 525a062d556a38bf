"""Joins the sheet of the week: what everybody asks for until its Sunday, in the language of the paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING

from sppk_desktop.core import dates
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.ui.access.school import shown_name
from sppk_desktop.ui.desk import Desk

if TYPE_CHECKING:
    from sppk_desktop.app.people import Duties
    from sppk_desktop.storage.store import Store

_WEEK = timedelta(days=7)


def print_week(duties_in: Callable[[Words, Store], Sequence[Duties]], desk: Desk, language: str, ahead: int) -> None:
    """Show the sheet of this week, or of one ahead."""
    desk.preview(week_paper(duties_in, desk, language, ahead), T("Sheet of the week"))


def week_paper(duties_in: Callable[[Words, Store], Sequence[Duties]], desk: Desk, language: str,
               ahead: int) -> Callable[[Progress], bytes]:  # fmt: skip
    """Reads what is due at once and gives the work that makes the paper."""
    from sppk_desktop.reports.paper import Frame
    from sppk_desktop.reports.week_sheet import Week, week_sheet

    words, today, store = paper_words(language, desk.store), desk.today(), desk.store
    monday = today - timedelta(days=today.weekday()) + ahead * _WEEK
    with store.reading() as session:
        found = [duty for source in duties_in(words, store) for duty in source(session, today, monday + timedelta(days=6))]
    week = Week(monday, today, store.account.name, found)
    school = shown_name({key: str(value) for key, value in store.settings("school.").items()})
    about = f"{words.say(T('SPPS', 'service on the passport'))} · {dates.school_year(today)}"
    frame = Frame(school, about, words.say(T("Confidential: service document")))
    return lambda _progress: week_sheet(week, frame, words).pdf("SPPK")
