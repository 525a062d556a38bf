"""Joins the registers told as data: their groups in the tab «Journals», papers, duties, moments, drafts, and what opens them.

A subject adds a group of registers by naming it in `GROUPS`; nothing else of the program need know of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from sppk_desktop.app import activity
from sppk_desktop.app.service_duties import not_obliged
from sppk_desktop.core.cards import Duty, Moment
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Screen
from sppk_desktop.core.timeline import Piece, Stretch
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.listing import JournalView
from sppk_desktop.features.activity.papers import JournalPapers
from sppk_desktop.features.activity.register import ANYBODY, EntryPaper, Register, RegisterGroup
from sppk_desktop.features.activity.register_keeping import RegisterKeeper
from sppk_desktop.features.activity.register_telling import due, moments
from sppk_desktop.features.activity.sheet import Entry, Sheet, entry_sheet
from sppk_desktop.features.advice.screens import ADVICE
from sppk_desktop.features.advice.telling import nobody_informed, recommendations_to_hand
from sppk_desktop.features.care import screens as care
from sppk_desktop.features.leisure import screens as leisure
from sppk_desktop.features.meetings.screens import MEETINGS
from sppk_desktop.features.office_papers.screens import OFFICE_PAPERS
from sppk_desktop.features.protection.screens import PROTECTION
from sppk_desktop.ui.activity.journals_page import JournalGroup
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.saving import save_outside
from sppk_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft
    from sppk_desktop.storage.store import Store

Extra = Callable[[Session, date, Words], Sequence[Duty]]
"""A duty that follows from several entries: given the session, today and the words of the window."""

GROUPS: Final[tuple[RegisterGroup, ...]] = (PROTECTION, MEETINGS, ADVICE, care.GROUP, leisure.GROUP, OFFICE_PAPERS)
"""The groups of the tab below the service's own journals, in their order."""
EXTRAS: Final[tuple[Extra, ...]] = (nobody_informed, not_obliged, recommendations_to_hand)


def registers() -> Sequence[Register]:
    """Every register told as data."""
    return [register for group in GROUPS for register in group.registers]


def groups() -> Sequence[activity.Further]:
    """What the tab «Journals» asks for its groups."""
    return [partial(_group, group) for group in GROUPS]


def seed(store: Store) -> None:
    """Fill what a new school starts with: templates of letters, the legal base.

    Done with the first run and with unlocking, off the windows' thread.
    """
    for group in GROUPS:
        if group.seed is None:
            continue
        with store.reading() as session:
            known = group.is_seeded(session)
        if not known:
            with store.saving() as session:
                group.seed(session)


def build_demo(store: Store, today: date) -> None:
    """What the demo school has in these registers."""
    from sppk_desktop.features.advice import demo as advice
    from sppk_desktop.features.meetings import demo as meetings
    from sppk_desktop.features.office_papers import demo as office_papers
    from sppk_desktop.features.protection import demo as protection

    seed(store)
    for subject in (protection, meetings, advice, office_papers):
        subject.build(store, today=today)


def _group(group: RegisterGroup, desk: Desk) -> JournalGroup | None:
    return JournalGroup(group.title, RegisterPages(desk, group.registers).journals())


class RegisterPages(activity.Pages):
    """Makes the pages of registers told as data, on those of the office's journals."""

    def __init__(self, desk: Desk, told: Sequence[Register]) -> None:
        self._registers = {register.key: register for register in told}
        view = activity.view_of(desk)
        papers = JournalPapers(desk.store, desk.today, {register.key: register.journal for register in told})
        super().__init__(desk, {register.key: register.screen(view) for register in told}, papers, coded=())

    def make(self, screen: Screen) -> QWidget:
        """The page of one register."""
        register = self._registers[screen.key]
        page = self._record_page(screen, RegisterKeeper(self._desk.store, register, self._desk.kit.words))
        page.start_with(register.others or {})
        return page

    def _choices(self, screen: Screen, language: str, page: RecordPage) -> list[Deed]:
        """The papers of the chosen entry first, then the journal of a period."""
        register, chosen = self._registers[screen.key], page.list.current
        sheet = EntryPaper(T("The chosen entry on paper"), _sheet(register))
        found = []
        if chosen is not None:
            for paper in (*register.papers, sheet):
                found.append(Deed(paper.title, partial(self._show, register, paper, chosen, language)))
            found += [
                Deed(T("{paper} as DOCX…", paper=paper.title), partial(self._save, register, paper, chosen, language, page))
                for paper in register.papers
                if paper.office
            ]
        blank = EntryPaper(T("Empty form"), _sheet(register))
        found += [
            Deed(T("{paper}, empty", paper=paper.title), partial(self._show, register, paper, None, language))
            for paper in register.papers
            if paper.blank
        ]
        found += [Deed(paper.title, partial(self._show, register, paper, None, language)) for paper in register.sheets]
        found.append(Deed(blank.title, partial(self._show, register, blank, None, language)))
        if register.whole:
            journal = self._papers.journal(screen, language, date.min, self._desk.today())
            return [*found, Deed(T("The whole register"), lambda: self._preview(screen, journal))]
        return [*found, *super()._choices(screen, language, page)]

    def _make(self, register: Register, paper: EntryPaper, id_: int | None, language: str, *, office: bool = False) -> Any:
        title = self._desk.kit.say(paper.title)
        return self._papers.entry(register.record, id_, language, title, paper.draw, office=office)

    def _show(self, register: Register, paper: EntryPaper, id_: int | None, language: str) -> None:
        about = (register.record.__tablename__, id_) if id_ is not None else None
        self._desk.preview(self._make(register, paper, id_, language), paper.title, about)

    def _save(self, register: Register, paper: EntryPaper, id_: int, language: str, page: QWidget) -> None:
        make = self._make(register, paper, id_, language, office=True)
        name = f"{register.key}-{id_}.docx"  # never a child's name
        save_outside(self._desk, page, paper.title, name, make, (register.record.__tablename__, id_))


def _sheet(register: Register) -> Callable[[Sheet, Entry], None]:
    return lambda sheet, entry: entry_sheet(sheet, entry, register.form, register.title)


def add_openers(shell: Shell) -> None:
    """Let every page open the entries of these registers."""
    by_table: dict[str, list[Register]] = {}
    for register in registers():
        by_table.setdefault(register.record.__tablename__, []).append(register)
    for kind, told in by_table.items():
        shell.openers[kind] = partial(_open, shell, told)


def _open(shell: Shell, told: Sequence[Register], id_: int) -> None:
    register = told[0]
    if len(told) > 1:
        with shell.store.reading() as session:
            kind = session.get_one(register.record, id_).kind
        register = next(one for one in told if kind in one.kinds)
    activity.open_entry(shell, register.key, id_)


def entry_action(key: str, title: Phrase, icon: str, kind: str) -> Callable[[Desk], Action]:
    """Begin an entry of a register from the menu of a pupil's or a family's card."""
    return lambda desk: Action(title, icon, lambda id_: activity.begin_entry(desk, key, {f"{kind}_id": id_}))


def help_action(kind: str) -> Callable[[Desk], Action]:
    """«Write material help down…» in the menu of a card."""
    return entry_action("material_help", T("Write material help down…"), "heart", kind)


def interest_action() -> Callable[[Desk], Action]:
    """«Write an interest down…» in the menu of a pupil's card."""
    return entry_action("interests", T("Write an interest down…"), "flag", "pupil")


def card_actions(kind: str) -> Sequence[Callable[[Desk], Action]]:
    """What is begun from the card of a pupil or a family: a letter, a recommendation, whom the service told."""
    begun = (
        ("appeals", T("Write a letter…"), "export"),
        ("recommendations", T("Write a recommendation…"), "sign"),
        ("informing", T("Write down who was told…"), "phone"),
    )
    return [partial(_begin_action, kind, key, text, icon) for key, text, icon in begun]


def _begin_action(kind: str, key: str, text: Phrase, icon: str, desk: Desk) -> Action:
    return Action(text, icon, lambda id_: activity.begin_entry(desk, key, {f"{kind}_id": id_}))


def register_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """An entry that was left unfinished."""
    return activity.entry_draft(desk, draft, _screens())


def _screens() -> Mapping[str, Screen]:
    return {register.key: register.screen(ANYBODY) for register in registers()}


def _names_protected(store: Store) -> bool:
    return bool(store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})


class RegisterDuties:
    """What the registers ask for."""

    def __init__(self, store: Store, words: Words) -> None:
        self._names, self._words = _names_protected(store), words

    def __call__(self, session: Session, today: date, until: date) -> Sequence[Duty]:
        """Due until this day."""
        view = JournalView(self._words, today, self._names)
        found = [duty for register in registers() for duty in due(session, register, view, until)]
        return [*found, *(duty for extra in EXTRAS for duty in extra(session, today, self._words))]


class RegisterMoments:
    """What the registers add to the timelines of pupils and families."""

    group = T("Registers", "tab")

    def __init__(self, store: Store, words: Words, today: date) -> None:
        self._view = JournalView(words, today, _names_protected(store))

    def stretch(self, session: Session, kind: str, id_: int, stretch: Stretch) -> Piece:
        """See `core.timeline`."""
        return moments(session, registers(), kind, id_, self._view, stretch)

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        return self.stretch(session, kind, id_, Stretch()).moments
