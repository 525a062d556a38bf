"""Joins individual help plans: their page in the tab «Family diary», deeds of cards, moments, duties, drafts, work done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy.orm import Session

from sppk_desktop.app import visits
from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Moment
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.listing import FamilyRows, PupilRows, View
from sppk_desktop.features.support.papers import HelpPlanPapers
from sppk_desktop.features.support.plan_book import HelpPlanBook
from sppk_desktop.features.support.telling import duties, moments
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.support.page import HelpPlanPage
from sppk_desktop.ui.support.plan_view import CELL, SCREEN
from sppk_desktop.ui.support.reviews import SCREEN as REVIEW
from sppk_desktop.ui.visits.sub_page import FurtherPage

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft

KEY: Final = "support"


def help_plans() -> FurtherPage:
    """The page of help plans."""
    return FurtherPage(KEY, T("Help plans"), help_plan_page)


def help_plan_page(desk: Desk) -> HelpPlanPage:
    """The page over the open vault."""
    words, today = desk.kit.words, desk.today()
    writes, view = visits.may_write(desk), View(today, words.language)
    lookups = StoreLookups(desk.store, words.language, desk.today, names_protected=writes)
    subjects: dict[str, RowSource] = {"pupil": PupilRows(view), "family": FamilyRows(view)}
    book, papers = HelpPlanBook(desk.store, words, desk.today), HelpPlanPapers(desk.store, desk.today)
    approves = Role.DEPUTY in desk.store.account.roles
    return HelpPlanPage(desk, book, papers, subjects, lookups, writes=writes, approves=approves)


def add_openers(shell: Shell) -> None:
    """Let every page open a help plan, an action of it, and the review that is due."""
    shell.openers["help_plan"] = lambda id_: _page(shell).show_plan(id_)
    shell.openers["help_action"] = lambda id_: _page(shell).show_action(id_)
    shell.openers["help_review"] = lambda id_: _page(shell).show_review(id_)
    shell.openers["help_review_due"] = lambda id_: _page(shell).review_plan(id_)


def plan_action(kind: str) -> Callable[[Desk], Action]:
    """«Help plan…» in the menu of a pupil's or a family's card."""
    return lambda desk: Action(T("Help plan…"), "heart", lambda id_: _page(desk).begin_for(kind, id_))


class HelpDuties:
    """Reviews and actions that are due, plans that wait for approval."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, session: Session, _today: date, until: date) -> Sequence[Duty]:
        """Due until this day."""
        return duties(session, self._words, until)


class HelpMoments:
    """What help plans add to the timelines of pupils and families."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        return moments(session, kind, id_, self._today, self._words)


def help_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """A plan or a review that was left unfinished."""
    if draft.screen not in (SCREEN, REVIEW, CELL) or draft.record_id is None:
        return None
    plan_id = draft.record_id
    shown = HelpPlanBook(desk.store, desk.kit.words, desk.today).show(plan_id)
    reviewing = draft.screen == REVIEW
    title = T("Review of a help plan, {name}") if reviewing else T("Help plan, {name}")
    opens = (lambda: _page(desk).review_plan(plan_id)) if reviewing else (lambda: _page(desk).show_plan(plan_id))
    return DraftLine("heart", title.filled(name=shown.header.name), dates.short_moment(draft.at), opens)


def _page(desk: Desk) -> HelpPlanPage:
    page = visits.page_of(desk).further_page(KEY)
    assert isinstance(page, HelpPlanPage)
    return page
