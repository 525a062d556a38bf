"""Joins the observation diary: its page in the tab «Family diary», its moments on cards, its duties on Today, its drafts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from sppk_desktop.app import visits
from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Moment
from sppk_desktop.core.timeline import Piece, Stretch
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diary.book import DiaryBook
from sppk_desktop.features.diary.papers import DiaryPapers
from sppk_desktop.features.diary.telling import duties, moments
from sppk_desktop.features.people.listing import FamilyRows, View
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.diary.entry_form import SCREEN
from sppk_desktop.ui.diary.page import ObservationPage
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.sub_page import FurtherPage

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft

KEY = "observation"


def observation() -> FurtherPage:
    """The page of families under observation."""
    return FurtherPage(KEY, T("Observation"), observation_page)


def observation_page(desk: Desk) -> ObservationPage:
    """The page over the open vault; the family's visits stand in the same line of time."""
    words, today = desk.kit.words, desk.today()
    book = DiaryBook(desk.store, words, desk.today, (visits.VisitMoments(words, today),))

    def head() -> tuple[str, str]:
        from sppk_desktop.features.visits.papers import school_of

        school = school_of(desk.store, desk.today())
        return school.line, school.year

    papers = DiaryPapers(desk.store, desk.today, head)
    writes = visits.may_write(desk)
    lookups = StoreLookups(desk.store, words.language, desk.today, names_protected=writes)
    return ObservationPage(desk, book, papers, FamilyRows(View(today, words.language)), lookups, writes=writes)


def add_openers(shell: Shell) -> None:
    """Let every page open a family's diary and an entry of it."""
    shell.openers["observation"] = lambda id_: _page(shell).show_diary(id_, write=True)
    shell.openers["diary_entry"] = lambda id_: _page(shell).show_entry(id_)


def observe_action(desk: Desk) -> Action:
    """«Put under observation…» in the menu of a family's card."""
    return Action(T("Put under observation…"), "eye", lambda family_id: _page(desk).put_family_on(family_id))


class DiaryDuties:
    """Families whose next contact is due."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, session: Session, today: date, until: date) -> Sequence[Duty]:
        """Due until this day."""
        return duties(session, self._words, today, until)


class DiaryMoments:
    """What the diary adds to the timelines of pupils and families."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today

    group = T("Observation diary")

    def stretch(self, session: Session, kind: str, id_: int, stretch: Stretch) -> Piece:
        """See `core.timeline`."""
        return moments(session, kind, id_, self._today, self._words, stretch)

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        return self.stretch(session, kind, id_, Stretch()).moments


def diary_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """An entry that was left unfinished."""
    if draft.screen != SCREEN or draft.record_id is None:
        return None
    observation_id = draft.record_id
    shown = DiaryBook(desk.store, desk.kit.words, desk.today).show(observation_id)
    title = T("Diary, {family}", family=shown.header.name)
    return DraftLine("eye", title, dates.short_moment(draft.at), lambda: _page(desk).show_diary(observation_id, write=True))


def _page(desk: Desk) -> ObservationPage:
    page = visits.page_of(desk).further_page(KEY)
    assert isinstance(page, ObservationPage)
    return page
