"""Joins the register: the tabs Today and Pupils, and everything their buttons do."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from sppk_desktop.app.belongings import Belongings
from sppk_desktop.app.card_forms import CardForms
from sppk_desktop.app.doubles import Doubles
from sppk_desktop.app.extras import NOBODY, Duties, Extras, may_name_protected
from sppk_desktop.app.keepers import ClassKeeper, RecordKeeper
from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.app.today import today_page
from sppk_desktop.core.cards import Card, CardTab, Moment
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import Screen
from sppk_desktop.core.timeline import Stretch
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people import screens, standing
from sppk_desktop.features.people.calendar import year_of
from sppk_desktop.features.people.calendar_editor import YEAR_CALENDAR, YearKeeper
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.line import FIRST
from sppk_desktop.features.people.listing import ClassRows, FamilyRows, PersonRows, PupilRows, View, families_found
from sppk_desktop.features.people.records import Family, Person, Pupil, Staff
from sppk_desktop.features.people.standing import pupils_on
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.people.list_and_card import Action, CardActions, Subject
from sppk_desktop.ui.people.register_page import PlainPage, RegisterPage
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.shell import Shell, Tab

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


__all__ = ["Duties", "Extras", "People", "add_openers", "may_name_protected", "people_tabs", "show_facts", "today_page"]


def people_tabs(extras: Extras | None = None) -> list[Tab]:
    """The first two tabs of the window."""
    told = extras or Extras()
    return [
        Tab("today", T("Today"), "calendar", lambda desk: today_page(desk, told)),
        Tab("pupils", T("Pupils", "tab"), "people", lambda desk: People(desk, told).page),
    ]


def add_openers(shell: Shell) -> None:
    """Let every page open the cards of pupils, families and adults."""
    for kind in ("pupil", "family", "person"):
        shell.openers[kind] = partial(_open_card, shell, kind)


def show_facts(shell: Shell, school: str) -> None:
    """The school, the year and how many children, in the line at the bottom; told anew with every tab and change."""

    def tell() -> None:
        with shell.store.reading() as session:
            year, studying = year_of(session, shell.today()), pupils_on(session, shell.today())
        facts: list[Phrase | str] = [school] if school else []
        if year is not None:
            facts.append(T("school year {year}", year=year.name))
        shell.status.set_facts([*facts, T("{n} pupils", n=studying)])

    shell.tab_shown.connect(lambda _: tell())
    shell.facts_changed.connect(tell)
    tell()


def _open_card(shell: Shell, kind: str, id_: int) -> None:
    page = shell.show_tab("pupils")
    assert isinstance(page, RegisterPage)
    page.show_record(kind, id_)


class CardLine:
    """The line of time of one card, read on stretch by stretch."""

    def __init__(self, desk: Desk, cards: Cards, kind: str, id_: int) -> None:
        self._desk, self._line, self._kind, self._id = desk, cards.line, kind, id_

    @property
    def groups(self) -> Sequence[Phrase]:
        """See `core.cards.Line`."""
        return self._line.groups

    def page(self, group: int | None, since: date | None, until: date | None) -> tuple[Sequence[Moment], date | None]:
        """See `core.cards.Line`."""
        with self._desk.store.reading() as session:
            found = self._line.page(session, self._kind, self._id, Stretch(since, until, FIRST), group)
        return found.moments, found.earlier


class People:
    """The register's page with everything behind its buttons. The forms it opens are bound to one record each."""

    def __init__(self, desk: Desk, extras: Extras) -> None:
        self._desk, self._extras = desk, extras
        protected = may_name_protected(desk)
        self._view = View(desk.today(), desk.kit.words.language, names_protected=protected)
        self._writes = protected
        self._cards = Cards(self._view, extras.moments, (*extras.card_tabs, self._papers_tab))
        self.lookups = StoreLookups(desk.store, self._view.language, desk.today, names_protected=protected)
        self.page = RegisterPage(
            desk, self._subjects(), self._plain_pages(), self.card, self.lookups,
            importing=self._writes and extras.importing is not None,
        )  # fmt: skip
        self.doubles = Doubles(desk, self.page, self._cards, self._view)
        self.forms = CardForms(desk, self.page, self._cards, self.doubles)
        self.belongings = Belongings(desk, self.page, self._cards, self._view, writes=self._writes)
        self.page.import_asked.connect(self._import)
        if isinstance(desk, Shell):
            self.page.changed.connect(desk.facts_changed)
        self.page.resume = self.go_on

    def go_on(self, screen: str, id_: int | None) -> None:
        """Open the form a draft belongs to."""
        match screen, id_:
            case "pupil", None:
                self.forms.new_pupil()
            case "pupil", int():
                self.forms.edit_pupil(id_)
            case "family", None:
                self.forms.new_family()
            case "family", int():
                self.forms.edit_family(id_)
            case "person", int():
                self.forms.edit_person(id_)

    def _papers_tab(self, session: Session, kind: str, id_: int) -> list[CardTab]:
        return self.belongings.tab(session, kind, id_)

    # --- lists and cards ---

    def card(self, kind: str, id_: int) -> Card:
        """A card; looking at what is protected is journalled, once per login."""
        with self._desk.store.reading() as session:
            card = self._cards.card(session, kind, id_)
            protected = self._cards.is_protected(session, kind, id_)
        if protected:
            self._desk.store.journal.read(kind, card.header.id)
        return replace(card, line=CardLine(self._desk, self._cards, kind, card.header.id))

    def _subjects(self) -> list[Subject]:
        view, writes = self._view, self._writes
        return [
            Subject(
                "pupils", "pupil", T("Pupils"), PupilRows(view), T("{n} pupils"),
                NOBODY, self._pupil_actions,
                T("Name, class, PIN or phone"), Deed(T("New pupil"), lambda: self.forms.new_pupil()) if writes else None,
                self._families, self._warm,
            ),
            Subject(
                "families", "family", T("Families"), FamilyRows(view), T("{n} families"),
                T("No family is written down yet. Families come with the class lists, or are written in here."),
                self._family_actions, T("Family, child, adult or street"),
                Deed(T("New family"), lambda: self.forms.new_family()) if writes else None,
            ),
            Subject(
                "persons", "person", T("Adults"), PersonRows(view), T("{n} adults"),
                T("No adult is written down yet. Adults are added on the card of a child."), self._person_actions,
                T("Name or phone"),
            ),
        ]  # fmt: skip

    def _plain_pages(self) -> list[PlainPage]:
        store = self._desk.store

        def years() -> QWidget:
            return self._records(YEAR_CALENDAR, YearKeeper(store, self._desk.kit.words.language))

        return [
            PlainPage("classes", T("Classes"), "school", lambda: self._records(self._class_screen(), ClassKeeper(store))),
            PlainPage("staff", T("Staff"), "people", lambda: self._records(screens.STAFF_SCREEN, RecordKeeper(store, Staff))),
            PlainPage("years", T("School years"), "calendar", years),
            PlainPage("doubles", T("Cards that look alike"), "merge", lambda: self.doubles.page_of_pairs()),
        ]

    def _records(self, screen: Screen, keeper: Any) -> QWidget:
        return RecordPage(self._desk, screen, keeper, self.lookups, writes=self._writes)

    def _class_screen(self) -> Screen:
        empty = T("No class is written down yet. Classes come with the class lists, or are written in here.")
        return Screen("classes", T("Classes"), ClassRows(self._view), screens.CLASS, new=T("New class"), empty=empty)

    def _warm(self) -> None:
        store = self._desk.store

        def rehearse(_: Progress) -> None:  # statements compiled there are found here, too
            with closing(store.for_job()) as job, job.reading() as session:
                PupilRows(self._view).warm(session)
                self._cards.rehearse(session)

        self._desk.kit.jobs.run(T("Reading the card"), rehearse, lambda _: None, lambda _: None, quiet=True)

    def _families(self, typed: str) -> tuple[int, Sequence[tuple[int, str]]]:
        with self._desk.store.reading() as session:
            return families_found(session, typed, self._view)

    def _import(self) -> None:
        if self._extras.importing is not None:
            self._extras.importing(self._desk, self.page, self.page.reload)

    # --- what can be done with a card ---

    def _more(self, kind: str) -> list[Action | None]:
        given = (self._extras.more_actions or {}).get(kind, ())
        return [make(self._desk) for make in given]

    def _pupil_actions(self, id_: int) -> CardActions:
        if not self._writes:
            return CardActions(menu=self._more("pupil"))
        with self._desk.store.reading() as session:
            pupil = session.get_one(Pupil, id_)
            away = pupil.left is not None and pupil.left < self._desk.today()
            home = standing.family_of(session, id_, self._desk.today())
        menu: list[Action | None] = [
            Action(T("Add an adult…"), "plus", self.forms.new_adult),
            Action(T("Categories…"), "flag", partial(self.belongings.show_categories, "pupil")),
            Action(T("Papers…"), "clip", partial(self.belongings.show_papers, "pupil")),
            Action(T("Another class…"), "school", self.forms.move_class),
            Action(T("Another household…"), "house", self.forms.move_family),
            Action(T("Back at school…"), "undo", self.forms.come_back)
            if away
            else Action(T("Left the school…"), "export", self.forms.leave),
            None,
            *self._more("pupil"),
            Action(T("This is the same child as…"), "merge", partial(self.doubles.choose_same, "pupil")),
            Action(T("Delete the card"), "bin", partial(self.belongings.remove, Pupil)),
        ]
        primary = None
        if home is not None and self._extras.visit is not None and not away:
            visit, family_id = self._extras.visit, home.id
            primary = Action(T("Visit the family"), "house", lambda _: visit(self._desk, family_id), "primary")
        elif home is None:
            primary = Action(T("With whom does the child live?"), "house", self.forms.move_family, "primary")
        return CardActions([Action(T("Edit"), "pencil", self.forms.edit_pupil)], menu, primary)

    def _family_actions(self, _id: int) -> CardActions:
        if not self._writes:
            return CardActions(menu=self._more("family"))
        menu: list[Action | None] = [
            Action(T("Categories…"), "flag", partial(self.belongings.show_categories, "family")),
            Action(T("Papers…"), "clip", partial(self.belongings.show_papers, "family")),
            *self._more("family"),
            None,
            Action(T("This is the same household as…"), "merge", partial(self.doubles.choose_same, "family")),
            Action(T("Delete the card"), "bin", partial(self.belongings.remove, Family)),
        ]
        visit = self._extras.visit
        primary = Action(T("Visit the family"), "house", lambda id_: visit(self._desk, id_), "primary") if visit else None
        return CardActions([Action(T("Edit"), "pencil", self.forms.edit_family)], menu, primary)

    def _person_actions(self, _id: int) -> CardActions:
        if not self._writes:
            return CardActions()
        menu: list[Action | None] = [
            *self._more("person"),
            Action(T("This is the same person as…"), "merge", partial(self.doubles.choose_same, "person")),
            Action(T("Delete the card"), "bin", partial(self.belongings.remove, Person)),
        ]
        return CardActions([Action(T("Edit"), "pencil", self.forms.edit_person)], menu)
