"""Joins the papers for an audience: the deed on a card, the line of time that may be printed, the register of hand-overs."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from sppk_desktop.app.activity import JournalMoments
from sppk_desktop.app.diagnostics import CardMoments
from sppk_desktop.app.diary import DiaryMoments
from sppk_desktop.app.patronage import PatronageMoments
from sppk_desktop.app.people import may_name_protected
from sppk_desktop.app.registers import RegisterMoments
from sppk_desktop.app.support import HelpMoments
from sppk_desktop.app.visits import VisitMoments
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Header, Moment
from sppk_desktop.core.handouts import Draft
from sppk_desktop.core.sheet_code import new_code
from sppk_desktop.core.timeline import Stretch
from sppk_desktop.core.words import T
from sppk_desktop.features.activity.handovers import hand_over
from sppk_desktop.features.handout.book import Asked, HandoutBook, Make
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.line import LineOfTime
from sppk_desktop.features.people.listing import View
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.handout.page import SCREEN, HandoutPage
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.register_page import RegisterPage
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft as StoredDraft


class PrintableLine:
    """The line of time in the language of a paper. Nothing of the psychologist's compartment is in it: what leaves there
    leaves by papers of its own."""

    def __init__(self, desk: Desk, language: str) -> None:
        words, today = paper_words(language, desk.store), desk.today()
        view = View(today, language, names_protected=may_name_protected(desk))
        self._cards = Cards(view)
        more = (
            VisitMoments(words, today), DiaryMoments(words, today), PatronageMoments(words, today), HelpMoments(words, today),
            CardMoments(desk.store, words, today), JournalMoments(desk.store, words, today),
            RegisterMoments(desk.store, words, today),
        )  # fmt: skip
        self._line = LineOfTime(view, more)

    def header(self, session: Session, kind: str, id_: int) -> Header:
        """See `features.handout.book.LineSource`."""
        return self._cards.pupil_header(session, id_) if kind == "pupil" else self._cards.family_header(session, id_)

    def moments(self, session: Session, kind: str, id_: int, stretch: Stretch) -> Sequence[Moment]:
        """See `features.handout.book.LineSource`."""
        return self._line.page(session, kind, id_, stretch).moments


class CardBook:
    """The book bound to one card, as the page asks for it."""

    def __init__(self, desk: Desk, kind: str, id_: int) -> None:
        self._book = HandoutBook(desk.store, desk.today, partial(PrintableLine, desk), hand_over, new_code)
        self._kind, self._id = kind, id_

    def compose(self, audience: str, language: str, since: date, until: date) -> Draft:
        """See `ui.handout.asks.Book`."""
        return self._book.compose(Asked(self._kind, self._id, audience, language, since, until))

    def roles(self, language: str) -> Sequence[str]:
        """See `ui.handout.asks.Book`."""
        return self._book.roles(language)

    def usual(self) -> tuple[date, date]:
        """See `ui.handout.asks.Book`."""
        return self._book.usual()

    def hand_over(self, draft: Draft, answers: Mapping[str, Any]) -> tuple[int, Make]:
        """See `ui.handout.asks.Book`."""
        return self._book.hand_over(draft, answers)


def print_action(kind: str) -> Callable[[Desk], Action]:
    """«Print for an audience…» in the menu of a pupil's and a family's card."""
    return lambda desk: Action(T("Print for an audience…"), "printer", lambda id_: show_handout(desk, kind, id_))


def handout_draft(desk: Desk, draft: StoredDraft) -> DraftLine | None:
    """A paper that was not checked to its end."""
    screen, _, kind = draft.screen.partition(".")
    if screen != SCREEN or draft.record_id is None:
        return None
    id_ = draft.record_id
    with desk.store.reading() as session:
        name = PrintableLine(desk, desk.kit.words.language).header(session, kind, id_).name
    title = T("Paper for an audience, {name}", name=name)
    return DraftLine("printer", title, dates.short_moment(draft.at), lambda: show_handout(desk, kind, id_))


def show_handout(desk: Desk, kind: str, id_: int) -> HandoutPage:
    """The page that checks the paper, above the lists of the register."""
    assert isinstance(desk, Shell)
    register = desk.show_tab("pupils")
    assert isinstance(register, RegisterPage)
    line = PrintableLine(desk, desk.kit.words.language)
    with desk.store.reading() as session:
        name = line.header(session, kind, id_).name
    page = HandoutPage(desk, CardBook(desk, kind, id_), name, kind, id_)
    page.closed.connect(lambda: register.uncover(page))
    register.cover(page)
    return page
