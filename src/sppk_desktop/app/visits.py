"""Joins family visits: the tab «Family diary», what cards and the page Today get from it, and codes typed into any search."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Moment
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.catalogue import FAMILY, rules, shipped
from sppk_desktop.features.diagnostics.keeping import by_code as card_by_code
from sppk_desktop.features.people.listing import FamilyRows, View
from sppk_desktop.features.visits.act import Names
from sppk_desktop.features.visits.act_book import ActBook
from sppk_desktop.features.visits.duties import duties, moments_of_family, moments_of_pupil
from sppk_desktop.features.visits.papers import VisitPapers
from sppk_desktop.features.visits.raid_book import RaidBook
from sppk_desktop.features.visits.screens import RaidRows, VisitRows
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.diagnostics.page import CardsPage
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.shell import Shell, Tab
from sppk_desktop.ui.sub_page import FurtherPage
from sppk_desktop.ui.visits.act_page import SCREEN
from sppk_desktop.ui.visits.corrections import DRAFT as CORRECTION
from sppk_desktop.ui.visits.diary_page import DiaryPage, DiaryRows

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft

KEY = "diary"
CODES = (card_by_code,)
"""Other subjects whose printed forms come back with a code."""


def diary_tab(further: Sequence[FurtherPage] = ()) -> Tab:
    """The tab «Family diary»; ``further`` are the pages of other subjects beside visits and raids."""
    return Tab(KEY, T("Family diary"), "house", lambda desk: diary_page(desk, further))


def may_write(desk: Desk) -> bool:
    """Acts are the work of the social pedagogue and the psychologist; the deputy director reads."""
    return bool(desk.store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})


def sign_names(session: Session, language: str) -> Names:
    """What the school calls the signs of a difficult situation where it has renamed them on the card of a family."""
    own = {one.code: one.label(language) for one in rules(session, FAMILY).indicators}
    return tuple(
        (one.code.lower(), own[one.code])
        for one in shipped(FAMILY).indicators
        if one.code in own and own[one.code] != one.label(language)
    )


def diary_page(desk: Desk, further: Sequence[FurtherPage] = ()) -> DiaryPage:
    """The tab's page over the open vault."""
    words, store, today = desk.kit.words, desk.store, desk.today
    rows = DiaryRows(
        VisitRows(words, today()),
        VisitRows(words, today(), ahead=True),
        RaidRows(words),
        FamilyRows(View(today(), words.language)),
    )
    named = may_write(desk)
    acts, papers = (
        ActBook(store, words, today, names_protected=named, codes=CODES, signs=sign_names),
        VisitPapers(store, today, names_protected=named, signs=sign_names),
    )
    blanks = {f"{kind}_card": partial(_claim_card, desk, kind) for kind in ("adolescent", "family")}
    return DiaryPage(desk, acts, RaidBook(store, words, today), papers, rows, writes=named, further=further, blanks=blanks)


def _claim_card(desk: Desk, kind: str, code: str) -> None:
    """The empty form of a card came back: ask whose it is."""
    page = page_of(desk).further_page("cards")
    assert isinstance(page, CardsPage)
    page.claim(kind, code)


def add_openers(shell: Shell) -> None:
    """Let every page open visits and raids, and every search box open the code of a sheet."""
    shell.openers["visit"] = lambda id_: page_of(shell).show_visit(id_)
    shell.openers["raid"] = lambda id_: page_of(shell).show_raid(id_)
    shell.kit.open_code = partial(_open_code, shell)


def _open_code(shell: Shell, typed: str) -> bool:
    """Open a sheet by its code; asked at every key, so it must be quick to say no."""
    if sum(letter.isdecimal() for letter in typed) < 12:
        return False
    found = ActBook(shell.store, shell.kit.words, shell.today, codes=CODES).read_code(typed)
    if found.kind == "none":
        return False
    QTimer.singleShot(0, shell, lambda: page_of(shell).open_code(typed))
    return found.kind in ("opens", "blank")


def page_of(shell: Desk) -> DiaryPage:
    """The tab's page, shown."""
    assert isinstance(shell, Shell)
    page = shell.show_tab(KEY)
    assert isinstance(page, DiaryPage)
    return page


# What the register's pages get -------------------------------------------------------------------------------------------


def visit(desk: Desk, family_id: int) -> None:
    """Write a visit down: the button of a pupil's and a family's card."""
    page_of(desk).write_down(family_id)


def plan_action(desk: Desk) -> Action:
    """«Plan a visit…» in the menu of a family's card."""
    return Action(T("Plan a visit…"), "calendar", lambda family_id: page_of(desk).plan_visit(family_id))


def print_action(desk: Desk) -> Action:
    """«Form for the visit…» in the menu of a family's card: plans a visit for today if none is planned, and prints its form."""
    return Action(T("Print the visit form"), "printer", lambda family_id: page_of(desk).print_form_of(family_id))


class VisitDuties:
    """What visits and raids ask for."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def __call__(self, session: Session, _today: date, until: date) -> Sequence[Duty]:
        """Due until this day."""
        return duties(session, self._words, until)


class VisitMoments:
    """What visits add to the timelines of pupils and families."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today

    group = T("Visits")

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        tell = {"family": moments_of_family, "pupil": moments_of_pupil}.get(kind)
        return tell(session, id_, self._today, self._words) if tell is not None else ()


def visit_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """An act that was left unfinished."""
    if draft.screen not in (SCREEN, CORRECTION) or draft.record_id is None:
        return None
    shown = ActBook(desk.store, desk.kit.words, desk.today).glance(draft.record_id)
    visit_id = draft.record_id
    title = T("Act, {family}", family=shown.header.name)
    return DraftLine("house", title, dates.short_moment(draft.at), lambda: page_of(desk).show_visit(visit_id))
