"""Joins the patronage list with visits: its page in the tab «Family diary», duties, moments, the deed of a family's card."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from sppk_desktop.app import visits
from sppk_desktop.core.cards import Duty, Moment
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diary.patronage import PatronageBook, duties, moments
from sppk_desktop.features.diary.patronage_papers import PatronagePapers
from sppk_desktop.features.people.listing import FamilyRows, View
from sppk_desktop.features.people.same import ids_of_card, on_card
from sppk_desktop.features.people.standing import family_ids
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.diary.patronage_page import PatronagePage
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.sub_page import FurtherPage

KEY: Final = "patronage"


def patronage() -> FurtherPage:
    """The page of the patronage list."""
    return FurtherPage(KEY, T("Patronage"), patronage_page)


def last_visit(family_id: ColumnElement[int]) -> ColumnElement[Any]:
    """The day a family was last visited, whether somebody was at home or not being a matter of the act."""
    return (
        select(func.max(Visit.visited_on))
        .where(on_card("family", Visit.family_id, family_id), Visit.removed_at.is_(None), Visit.outcome.is_not(None))
        .scalar_subquery()
    )


def patronage_page(desk: Desk) -> PatronagePage:
    """The page over the open vault."""
    words, today = desk.kit.words, desk.today()

    def head() -> tuple[str, str]:
        from sppk_desktop.features.visits.papers import school_of

        school = school_of(desk.store, desk.today())
        return school.line, school.year

    book = PatronageBook(desk.store, words, desk.today, last_visit)
    papers = PatronagePapers(desk.store, desk.today, head, last_visit)
    families = FamilyRows(View(today, words.language))
    return PatronagePage(desk, book, papers, families, lambda id_: visits.visit(desk, id_), writes=visits.may_write(desk))


def add_openers(shell: Shell) -> None:
    """Let every page open a line of the list, and write down the visit that is due."""
    shell.openers["patronage"] = lambda id_: _page(shell).show_patronage(id_)
    shell.openers["patronage_visit"] = lambda id_: _page(shell).write_visit(id_)


def patronage_action(desk: Desk) -> Action:
    """«Put under patronage…» in the menu of a family's card."""
    return Action(T("Put under patronage…"), "house", lambda family_id: _page(desk).begin_for(family_id))


class PatronageDuties:
    """Visits that are due by the list."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, session: Session, _today: date, until: date) -> Sequence[Duty]:
        """Due until this day."""
        return duties(session, self._words, until, last_visit)


class PatronageMoments:
    """What the list adds to the timelines of pupils and families."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today

    group = T("Patronage")

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        family = id_ if kind == "family" else family_ids(session, [id_], self._today).get(id_) if kind == "pupil" else None
        return moments(session, ids_of_card(session, "family", family), self._words) if family is not None else ()


def _page(desk: Desk) -> PatronagePage:
    page = visits.page_of(desk).further_page(KEY)
    assert isinstance(page, PatronagePage)
    return page
