"""Joins individual help plans: their page in the tab «Family diary», deeds of cards, moments, duties, drafts, work done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from sqlalchemy.orm import Session

from sppk_desktop.app import visits
from sppk_desktop.app.activity import EntryPapers
from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Moment
from sppk_desktop.core.findings import CardFindings
from sppk_desktop.core.help_plans import Again, Beginning, Measured
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.finding import findings, latest_findings
from sppk_desktop.features.people.listing import FamilyRows, PupilRows, View
from sppk_desktop.features.support.papers import HelpPlanPapers
from sppk_desktop.features.support.plan_book import HelpPlanBook
from sppk_desktop.features.support.records import HelpPlan
from sppk_desktop.features.support.telling import duties, moments
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.parts import column
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.papers_page import PapersPage
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.sub_page import FurtherPage
from sppk_desktop.ui.support.page import HelpPlanPage
from sppk_desktop.ui.support.plan_view import CELL, SCREEN
from sppk_desktop.ui.support.reviews import SCREEN as REVIEW

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft

KEY: Final = "support"
CARDS: Final = ("adolescent_card", "family_card")
_LEVELS: Final = {
    "low": "low", "medium": "middle", "high": "high", "critical": "critical",
    "none": "low", "risk": "middle", "difficult": "high", "dangerous": "critical",
}  # fmt: skip
"""Levels of both kinds of card as levels of a plan; a level the school added itself is chosen by hand."""


def help_plans() -> FurtherPage:
    """The page of help plans."""
    return FurtherPage(KEY, T("Help plans"), help_plan_page)


def help_plan_page(desk: Desk) -> HelpPlanPage:
    """The page over the open vault."""
    words, today = desk.kit.words, desk.today()
    writes, view = visits.may_write(desk), View(today, words.language)
    lookups = StoreLookups(desk.store, words.language, desk.today, names_protected=writes)
    subjects: dict[str, RowSource] = {"pupil": PupilRows(view), "family": FamilyRows(view)}
    book, papers = HelpPlanBook(desk.store, words, desk.today, measured_again), HelpPlanPapers(desk.store, desk.today)
    return HelpPlanPage(
        desk, book, papers, subjects, lookups, partial(_scans, desk, book, book.writes), writes=book.writes,
        approves=book.approves,
    )  # fmt: skip


def _scans(desk: Desk, book: HelpPlanBook, writes: bool, plan_id: int) -> None:
    """The signed paper and what else is attached to a plan, in a window of its own."""
    inner = PapersPage(desk, book.header(plan_id), EntryPapers(desk, HelpPlan, plan_id, writes).papers())
    window = QDialog(visits.page_of(desk))
    inner.closed.connect(window.accept)
    margin = desk.kit.theme.px(14)
    window.setWindowTitle(desk.kit.say(T("Scans and files of the plan…")))
    window.setLayout(column(inner, margins=(margin, margin, margin, margin)))
    window.resize(visits.page_of(desk).size() * 0.85)
    window.setWindowModality(Qt.WindowModality.WindowModal)
    window.finished.connect(window.deleteLater)
    window.open()


def add_openers(shell: Shell) -> None:
    """Let every page open a help plan, an action of it, and the review that is due."""
    shell.openers["help_plan"] = lambda id_: _page(shell).show_plan(id_)
    shell.openers["help_action"] = lambda id_: _page(shell).show_action(id_)
    shell.openers["help_review"] = lambda id_: _page(shell).show_review(id_)
    shell.openers["help_review_due"] = lambda id_: _page(shell).review_plan(id_)
    if visits.may_write(shell):
        for table in CARDS:
            shell.openers[f"help_plan_from_{table}"] = partial(_from_card, shell, table)


def _from_card(shell: Shell, table: str, card_id: int) -> None:
    """Begin a plan with what a diagnostic card found, or open the one that runs."""
    with shell.store.reading() as session:
        found = findings(session, table, card_id, shell.kit.words, names_protected=False)
    kind, subject = ("pupil", found.pupil_id) if found.pupil_id is not None else ("family", found.family_id)
    if subject is not None:
        _page(shell).begin_for(kind, subject, beginning(found, shell.kit.words))


def beginning(found: CardFindings, words: Words) -> Beginning:
    """A card's findings as a plan begins with them. Protected signs never come into a paper the family signs."""
    wrong = "; ".join(problem.label for problem in found.problems)
    told = [found.conclusion, words.say(T("Signs: {list}", list=wrong)) if wrong else ""]
    sums = [found.total, *(block.sum for block in found.measures)]
    unit = T("points of {most}")
    return Beginning(
        basis=words.say(T("diagnostic card No. {number}, {day}", number=found.number or "—", day=dates.short(found.on))),
        level=_LEVELS.get(found.level, ""),
        problem="\n".join(part for part in told if part),
        causes=found.causes,
        strengths=found.strengths,
        measures=[
            Measured(one.label, float(one.value), words.say(unit.filled(most=one.most)), code=one.code)
            for one in sums
            if one.value is not None
        ],
    )


def measured_again(session: Session, kind: str, subject_id: int) -> Again | None:
    """The newest signed card of a pupil or a family, as figures by code."""
    found = latest_findings(session, CARDS[int(kind == "family")], subject_id, Words("en", {}), names_protected=False)
    if found is None:
        return None
    sums = [found.total, *(block.sum for block in found.measures)]
    return Again(found.on, {one.code: float(one.value) for one in sums if one.value is not None})


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

    group = T("Help plans")

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        return moments(session, kind, id_, self._today, self._words)


def help_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """A plan or a review that was left unfinished."""
    if draft.screen not in (SCREEN, REVIEW, CELL) or draft.record_id is None:
        return None
    plan_id = draft.record_id
    header = HelpPlanBook(desk.store, desk.kit.words, desk.today).header(plan_id)
    reviewing = draft.screen == REVIEW
    title = T("Review of a help plan, {name}") if reviewing else T("Help plan, {name}")
    opens = (lambda: _page(desk).review_plan(plan_id)) if reviewing else (lambda: _page(desk).show_plan(plan_id))
    return DraftLine("heart", title.filled(name=header.name), dates.short_moment(draft.at), opens)


def _page(desk: Desk) -> HelpPlanPage:
    page = visits.page_of(desk).further_page(KEY)
    assert isinstance(page, HelpPlanPage)
    return page
