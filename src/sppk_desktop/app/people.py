"""Joins the register: the tabs Today and Pupils, and everything their buttons do."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app.keepers import ClassKeeper, RecordKeeper
from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Card, CardTab, Duty, Fact, FactGroup, Moment
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Form, Screen
from sppk_desktop.core.timeline import Stretch
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people import entry, register, same, screens
from sppk_desktop.features.people.calendar import year_of
from sppk_desktop.features.people.calendar_editor import YEAR_CALENDAR, YearKeeper
from sppk_desktop.features.people.cards import Cards, MoreTabs
from sppk_desktop.features.people.comparing import SIGNS, PairRows, compare, why_alike
from sppk_desktop.features.people.duplicates import Sign, doubles
from sppk_desktop.features.people.line import FIRST, MoreMoments
from sppk_desktop.features.people.listing import ClassRows, FamilyRows, PersonRows, PupilRows, View, families_found
from sppk_desktop.features.people.phones import read_phone
from sppk_desktop.features.people.pins import pin_warnings
from sppk_desktop.features.people.records import Family, FamilyCategory, Person, Pupil, PupilCategory, Staff
from sppk_desktop.features.people.register import pupils_on
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.people.dated_page import DatedEntries, DatedLine, DatedPage
from sppk_desktop.ui.people.form_page import Alike, Entry, FormPage, Values
from sppk_desktop.ui.people.list_and_card import Action, CardActions, Subject
from sppk_desktop.ui.people.merge_page import Comparison, MergePage, Pairing
from sppk_desktop.ui.people.papers_page import Paper, Papers, PapersPage
from sppk_desktop.ui.people.register_page import PlainPage, RegisterPage
from sppk_desktop.ui.people.today import BackupCard, DraftLine, TodayPage, TodaySources
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.shell import Shell, Tab
from sppk_desktop.ui.table import ListView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from sppk_desktop.storage.attachments import Attachment
    from sppk_desktop.storage.drafts import Draft

NOBODY = T("No child is written down yet. Import the class lists, or write in the first child.")

Duties = Callable[[Session, date, date], Sequence[Duty]]


@dataclass(frozen=True)
class Extras:
    """What other subjects add to the register's pages.

    ``visit`` writes down a visit of a family; ``more_actions`` are further deeds of a card's menu, by kind; ``duties`` give what
    is due between two days; ``drafts`` know the drafts of their own screens.
    """

    visit: Callable[[Desk, int], object] | None = None
    importing: Callable[[Desk, QWidget, Callable[[], object]], object] | None = None
    moments: Sequence[MoreMoments] = ()
    card_tabs: Sequence[MoreTabs] = ()
    more_actions: Mapping[str, Sequence[Callable[[Desk], Action]]] | None = None
    duties: Sequence[Duties] = ()
    print_week: Callable[[Desk, str, int], object] | None = None
    drafts: Sequence[Callable[[Desk, Draft], DraftLine | None]] = ()
    backup: Callable[[Desk], BackupCard | None] | None = None
    primary: Callable[[Desk], tuple[Phrase, str, Callable[[], object]] | None] | None = None


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


def may_name_protected(desk: Desk) -> bool:
    """The deputy director sees protected rows as counts only."""
    return bool(desk.store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})


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
        self._doubles: ListView | None = None
        self._cards = Cards(self._view, extras.moments, (*extras.card_tabs, self._papers_tab))
        self.lookups = StoreLookups(desk.store, self._view.language, desk.today, names_protected=protected)
        self.page = RegisterPage(
            desk, self._subjects(), self._plain_pages(), self.card, self.lookups,
            importing=self._writes and extras.importing is not None,
        )  # fmt: skip
        self.page.import_asked.connect(self._import)
        if isinstance(desk, Shell):
            self.page.changed.connect(desk.facts_changed)
        self.page.resume = self.go_on

    def go_on(self, screen: str, id_: int | None) -> None:
        """Open the form a draft belongs to."""
        match screen, id_:
            case "pupil", None:
                self.new_pupil()
            case "pupil", int():
                self.edit_pupil(id_)
            case "family", None:
                self.new_family()
            case "family", int():
                self.edit_family(id_)
            case "person", int():
                self.edit_person(id_)

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
                T("Name, class, PIN or phone"), Deed(T("New pupil"), self.new_pupil) if writes else None,
                self._families, self._warm,
            ),
            Subject(
                "families", "family", T("Families"), FamilyRows(view), T("{n} families"),
                T("No family is written down yet. Families come with the class lists, or are written in here."),
                self._family_actions, T("Family, child, adult or street"),
                Deed(T("New family"), self.new_family) if writes else None,
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
            PlainPage("doubles", T("Cards that look alike"), "merge", self._doubles_page),
        ]

    def _records(self, screen: Screen, keeper: Any) -> QWidget:
        return RecordPage(self._desk, screen, keeper, self.lookups, writes=self._writes)

    def _class_screen(self) -> Screen:
        empty = T("No class is written down yet. Classes come with the class lists, or are written in here.")
        return Screen("classes", T("Classes"), ClassRows(self._view), screens.CLASS, new=T("New class"), empty=empty)

    def _warm(self) -> None:
        with self._desk.store.reading() as session:
            PupilRows(self._view).warm(session)

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
            home = register.family_of(session, id_, self._desk.today())
        menu: list[Action | None] = [
            Action(T("Add an adult…"), "plus", self.new_adult),
            Action(T("Categories…"), "flag", partial(self.show_categories, "pupil")),
            Action(T("Papers…"), "clip", partial(self.show_papers, "pupil")),
            Action(T("Another class…"), "school", self.move_class),
            Action(T("Another household…"), "house", self.move_family),
            Action(T("Back at school…"), "undo", self.come_back) if away else Action(T("Left the school…"), "export", self.leave),
            None,
            *self._more("pupil"),
            Action(T("This is the same child as…"), "merge", partial(self.choose_same, "pupil")),
            Action(T("Delete the card"), "bin", partial(self.remove, Pupil)),
        ]
        primary = None
        if home is not None and self._extras.visit is not None and not away:
            visit, family_id = self._extras.visit, home.id
            primary = Action(T("Visit the family"), "house", lambda _: visit(self._desk, family_id), "primary")
        elif home is None:
            primary = Action(T("With whom does the child live?"), "house", self.move_family, "primary")
        return CardActions([Action(T("Edit"), "pencil", self.edit_pupil)], menu, primary)

    def _family_actions(self, _id: int) -> CardActions:
        if not self._writes:
            return CardActions(menu=self._more("family"))
        menu: list[Action | None] = [
            Action(T("Categories…"), "flag", partial(self.show_categories, "family")),
            Action(T("Papers…"), "clip", partial(self.show_papers, "family")),
            *self._more("family"),
            None,
            Action(T("This is the same household as…"), "merge", partial(self.choose_same, "family")),
            Action(T("Delete the card"), "bin", partial(self.remove, Family)),
        ]
        visit = self._extras.visit
        primary = Action(T("Visit the family"), "house", lambda id_: visit(self._desk, id_), "primary") if visit else None
        return CardActions([Action(T("Edit"), "pencil", self.edit_family)], menu, primary)

    def _person_actions(self, _id: int) -> CardActions:
        if not self._writes:
            return CardActions()
        menu: list[Action | None] = [
            *self._more("person"),
            Action(T("This is the same person as…"), "merge", partial(self.choose_same, "person")),
            Action(T("Delete the card"), "bin", partial(self.remove, Person)),
        ]
        return CardActions([Action(T("Edit"), "pencil", self.edit_person)], menu)

    # --- forms ---

    def new_pupil(self) -> FormPage:
        """A new child: name, class and household in one form, doubles told while typing."""
        title, today = T("New pupil"), self._desk.today()
        return self.page.ask(
            Entry(
                screens.NEW_PUPIL, title, "pupil", partial(self._save_pupil, None), values={"enrolled": today},
                alike=partial(self._alike, "pupil", None), show_alike=partial(self._desk.open, "pupil"), warn=_warn,
            ),
            partial(self._desk.open, "pupil"),
        )  # fmt: skip

    def edit_pupil(self, id_: int) -> FormPage:
        """Change what is written about a child."""
        with self._desk.store.reading() as session:
            values, revision = entry.load(session, Pupil, id_)
            header = self._cards.pupil_header(session, id_)
        return self.page.ask(
            Entry(
                screens.PUPIL, T("Edit the card"), "pupil", partial(self._save_pupil, id_), header, id_, values, revision,
                alike=partial(self._alike, "pupil", id_), show_alike=partial(self._compare, "pupil", id_),
                apart=partial(self._apart, "pupil", id_), warn=_warn,
            ),
            lambda _: self._offer_back(Pupil, id_, values),
        )  # fmt: skip

    def _save_pupil(self, id_: int | None, values: Values, revision: int) -> int:
        with self._desk.store.saving() as session:
            return entry.save_pupil(session, id_, values, revision, self._desk.today()).id

    def new_family(self) -> FormPage:
        """A household without children yet."""
        return self.page.ask(
            Entry(screens.FAMILY, T("New family"), "family", partial(self._save_plain, Family, None)),
            partial(self._desk.open, "family"),
        )

    def edit_family(self, id_: int) -> FormPage:
        """Change a household's name, address and phone."""
        return self._edit_plain(Family, screens.FAMILY, "family", id_)

    def edit_person(self, id_: int) -> FormPage:
        """Change what is written about an adult."""
        return self._edit_plain(Person, screens.ADULT, "person", id_)

    def _edit_plain(self, record: type[Any], form: Form, kind: str, id_: int) -> FormPage:
        with self._desk.store.reading() as session:
            values, revision = entry.load(session, record, id_)
            header = self._cards.card(session, kind, id_).header
        save = partial(self._save_plain, record, id_)
        told = Entry(form, T("Edit the card"), kind, save, header, id_, values, revision, warn=_warn)
        return self.page.ask(told, lambda _: self._offer_back(record, id_, values))

    def _offer_back(self, record: type[Any], id_: int, before: Values) -> None:
        """What was changed on a card can be taken back until the next thing begins."""
        store = self._desk.store
        with store.reading() as session:
            after, revision = entry.load(session, record, id_)
        if after == before:
            return

        def undo() -> None:
            try:
                with store.saving() as session:
                    entry.save(session, record, id_, before, revision)
            except AppError as error:
                self._desk.tell(Message.of(error))
            self.page.reload()

        self._desk.offer_undo(T("The card was changed."), undo)

    def _save_plain(self, record: type[Any], id_: int | None, values: Values, revision: int) -> int:
        with self._desk.store.saving() as session:
            return int(entry.save(session, record, id_, values, revision).id)

    def new_adult(self, pupil_id: int) -> FormPage:
        """An adult of a child, and what he or she is to the child."""
        header, siblings = self._pupil_header(pupil_id), self._siblings(pupil_id)

        def save(values: Values, revision: int) -> int:
            with self._desk.store.saving() as session:
                person = entry.save_adult(session, None, pupil_id, values, revision, self._desk.today())
                if values.get("kinship") in ("mother", "father"):
                    entry.tie_also(session, person.id, siblings, values["kinship"], values)
            return pupil_id

        def known(person_id: int) -> None:
            self._tie_known(pupil_id, person_id, page.form.values().get("kinship") or "relative")
            page.form.discard_draft()
            self.page.uncover(page)
            self.page.reload()

        page = self.page.ask(
            Entry(
                screens.ADULT_OF_PUPIL, T("Add an adult"), f"adult.{pupil_id}", save, header,
                alike=partial(self._alike, "person", None), show_alike=known, warn=_warn,
            )
        )  # fmt: skip
        return page

    def _tie_known(self, pupil_id: int, person_id: int, kinship: str) -> None:
        with self._desk.store.saving() as session:
            entry.tie_known(session, pupil_id, person_id, kinship)

    def _siblings(self, pupil_id: int) -> list[int]:
        with self._desk.store.reading() as session:
            lines = register.siblings_of(session, pupil_id, self._desk.today())
            return [line.pupil.id for line in lines if register.Because.FAMILY in line.because]

    def _pupil_header(self, id_: int) -> Any:
        with self._desk.store.reading() as session:
            return self._cards.pupil_header(session, id_)

    def _pupil_deed(
        self, id_: int, form: Form, title: Phrase, key: str, values: Values, do: Callable[[Session, Values], object]
    ) -> FormPage:
        def save(told: Values, _revision: int) -> int:
            with self._desk.store.saving() as session:
                do(session, told)
            return id_

        return self.page.ask(Entry(form, title, f"{key}.{id_}", save, self._pupil_header(id_), values=values))

    def move_class(self, id_: int) -> FormPage:
        """To another class from a day on."""
        start = {"since": self._desk.today()}
        return self._pupil_deed(id_, screens.MOVE_CLASS, T("Another class"), "move_class", start,
                                lambda session, told: entry.change_class(session, id_, told))  # fmt: skip

    def move_family(self, id_: int) -> FormPage:
        """To another household from a day on."""
        start = {"since": self._desk.today()}
        return self._pupil_deed(id_, screens.MOVE_FAMILY, T("Another household"), "move_family", start,
                                lambda session, told: entry.change_family(session, id_, told))  # fmt: skip

    def leave(self, id_: int) -> FormPage:
        """Away from this school."""
        start = {"left": self._desk.today()}
        return self._pupil_deed(
            id_, screens.LEAVE, T("Left the school"), "leave", start,
            lambda session, told: register.leave(session, id_, told["left"], told["leaving"], told.get("left_to")),
        )  # fmt: skip

    def come_back(self, id_: int) -> FormPage:
        """Back at this school."""
        start = {"since": self._desk.today()}
        return self._pupil_deed(
            id_, screens.COME_BACK, T("Back at school"), "come_back", start,
            lambda session, told: register.come_back(session, id_, told["class_id"], told["since"]),
        )  # fmt: skip

    # --- categories ---

    def show_categories(self, kind: str, id_: int) -> DatedPage:
        """The dated categories of a card, to add to, correct and end."""
        with self._desk.store.reading() as session:
            header = self._cards.card(session, kind, id_).header
        form = screens.category_form(kind)

        def ask(row_id: int | None) -> None:
            values: Values = {"since": self._desk.today()} if row_id is None else dict(told[row_id])
            title = T("New category") if row_id is None else T("Edit the category")

            def save(values: Values, _revision: int) -> int:
                with self._desk.store.saving() as session:
                    entry.save_category(session, kind, id_, row_id, values)
                return id_

            screen = f"category.{kind}.{id_}"
            self.page.ask(Entry(form, title, screen, save, header, row_id, values), lambda _: page.reload())

        told: dict[int, Values] = {}

        def lines() -> list[DatedLine]:
            with self._desk.store.reading() as session:
                rows = entry.category_lines(session, kind, id_, self._view.language, protected=self._view.names_protected)
            told.clear()
            told.update({row_id: values for row_id, values, _label in rows})
            return [
                DatedLine(row_id, label, _span(values), _is_over(values, self._desk.today())) for row_id, values, label in rows
            ]

        def remove(row_id: int) -> None:
            record = PupilCategory if kind == "pupil" else FamilyCategory
            self._to_bin(record, row_id, page.reload)

        entries = DatedEntries(lines, lambda: ask(None), ask, remove, T("New category"), T("No category is written down."))
        page = DatedPage(self._desk, header, T("Categories"), entries)

        def close() -> None:
            self.page.uncover(page)
            self.page.reload()

        page.closed.connect(close)
        self.page.cover(page)
        return page

    # --- papers ---

    def _attached(self, session: Session, kind: str, id_: int) -> list[Attachment]:
        return [
            paper
            for card in same.ids_of_card(session, kind, id_)
            for paper in self._desk.store.attachments.of(session, kind, card)
        ]

    def _papers_tab(self, session: Session, kind: str, id_: int) -> list[CardTab]:
        if kind == "person":
            return []
        facts = tuple(Fact(dates.short(paper.at.date()), paper.name) for paper in self._attached(session, kind, id_))
        groups = [FactGroup("", facts)] if facts else []
        return [CardTab("papers", T("Papers"), groups, T("No paper is attached yet."))]

    def show_papers(self, kind: str, id_: int) -> PapersPage:
        """Scans and files of a card."""
        store = self._desk.store
        with store.reading() as session:
            header = self._cards.card(session, kind, id_).header

        def every() -> list[Paper]:
            with store.reading() as session:
                found = self._attached(session, kind, id_)
            return [Paper(paper.id, paper.name, _size_and_day(paper)) for paper in found]

        def data(paper_id: int) -> bytes:
            with store.reading() as session:
                return store.attachments.data(session, paper_id, kind)

        def add(name: str, content: bytes) -> None:
            with store.saving() as session:
                store.attachments.add(session, kind, id_, name, content)

        def remove(paper_id: int) -> None:
            with store.saving() as session:
                for card in same.ids_of_card(session, kind, id_):
                    if any(paper.id == paper_id for paper in store.attachments.of(session, kind, card)):
                        store.attachments.remove(session, paper_id, kind, card)

        page = PapersPage(self._desk, header, Papers(every, data, add, remove, self._writes))

        def close() -> None:
            self.page.uncover(page)
            self.page.reload()

        page.closed.connect(close)
        self.page.cover(page)
        return page

    # --- removing ---

    def remove(self, record: type[Any], id_: int) -> None:
        """Into the recycle bin, with the way back at the bottom."""
        self._to_bin(record, id_, self.page.reload)

    def _to_bin(self, record: type[Any], id_: int, then: Callable[[], object]) -> None:
        store = self._desk.store
        with store.saving() as session:
            store.bin.remove(session, session.get_one(record, id_))
        then()

        def undo() -> None:
            with store.saving() as session:
                store.bin.restore(session, session.get_one(record, id_))
            then()

        self._desk.offer_undo(T("The record was moved to the recycle bin."), undo)

    # --- doubles ---

    def _alike(self, kind: str, own: int | None, values: Values) -> list[Alike]:
        if not values.get("surname"):
            return []
        with self._desk.store.reading() as session:
            found = doubles(
                session, kind, values["surname"], values.get("given"), values.get("patronymic"),
                born=values.get("born"), pin=values.get("pin"), own_id=own, today=self._desk.today(),
            )  # fmt: skip
        return [
            Alike(
                double.id,
                T("{name}, {class_name}, {born}: {why}", name=double.name, class_name=double.class_name or "—",
                  born=dates.short(double.born), why=SIGNS[double.sign]),
                double.sign in (Sign.PIN, Sign.NAME_AND_BIRTH),
            )
            for double in found
        ]  # fmt: skip

    def _apart(self, kind: str, own: int, other: int) -> None:
        with self._desk.store.saving() as session:
            same.remember_two(session, kind, own, other)

    def _compare(self, kind: str, left: int, right: int) -> None:
        store = self._desk.store
        with store.reading() as session:
            headers = [self._cards.card(session, kind, id_).header for id_ in (left, right)]
            lines = [Comparison(*line) for line in compare(session, kind, left, right, self._view)]
            why = why_alike(session, kind, left, right)

        def merge(main: int, other: int) -> None:
            with store.saving() as session:
                row = same.merge(session, kind, main, other)
            self._desk.open(kind, main)
            self.page.reload()
            if row is not None:
                self._desk.offer_undo(T("Two cards are one now."), lambda: undo(row))

        def undo(row: Any) -> None:
            with store.saving() as session:
                store.bin.remove(session, session.get_one(type(row), row.id))
            self.page.reload()

        def two() -> None:
            self._apart(kind, left, right)
            self.page.reload()
            if self._doubles is not None:
                self._doubles.reload()

        page = MergePage(self._desk, Pairing(headers[0], headers[1], lines, why, merge, two))
        page.closed.connect(lambda: self.page.uncover(page))
        self.page.cover(page)

    def choose_same(self, kind: str, id_: int) -> None:
        """Look for the other card of the same child, adult or household, then compare them."""
        record = {"pupil": "Pupil", "family": "Family", "person": "Person"}[kind]

        def save(values: Values, _revision: int) -> int:
            return int(values["other_id"])

        def then(other: int) -> None:
            if other == id_:
                self._desk.tell(Message(T("This is the same card."), T("Choose another one.")))
            else:
                self._compare(kind, id_, other)

        with self._desk.store.reading() as session:
            header = self._cards.card(session, kind, id_).header
        form = screens.same_form(record)
        self.page.ask(Entry(form, T("Which other card is it?"), "", save, header, primary=T("Compare")), then)

    def _doubles_page(self) -> QWidget:
        rows = PairRows(self._view)
        view = ListView(self._desk, rows, "doubles", count=T("{n} pairs"), searchable=False)
        view.set_empty(T("No two cards look alike."))
        view.opened.connect(lambda at: self._compare("pupil", rows.found[at - 1].first, rows.found[at - 1].second))
        self._doubles = view
        return view


def _warn(values: Values) -> Mapping[str, Phrase]:
    """What looks odd and may be saved all the same."""
    found: dict[str, Phrase] = {}
    if warnings := pin_warnings(values.get("pin") or "", values.get("sex"), values.get("born")):
        found["pin"] = warnings[0]
    for name in ("phone", "family_phone"):
        if values.get(name) and (warning := read_phone(values[name]).warning):
            found[name] = warning
    return found


def _size_and_day(paper: Attachment) -> Phrase:
    size = f"{max(paper.size / 1_048_576, 0.1):.1f}".replace(".", ",")
    return T("{size} MB · {day}", size=size, day=dates.short(paper.at.date()))


def _span(values: Values) -> Phrase:
    since, until, basis = dates.short(values["since"]), values.get("until"), values.get("basis")
    span = T("{since} – {until}", since=since, until=dates.short(until)) if until else T("since {since}", since=since)
    return T("{span} · {basis}", span=span, basis=basis) if basis else span


def _is_over(values: Values, today: date) -> bool:
    return values.get("until") is not None and values["until"] < today


# --- Today -----------------------------------------------------------------------------------------------------------------


def today_page(desk: Desk, extras: Extras) -> TodayPage:
    """What is due, unfinished and overdue, from everybody who knows of something."""

    def duties(today: date, until: date) -> list[Duty]:
        with desk.store.reading() as session:
            told = [duty for source in extras.duties for duty in source(session, today, until)]
        # who only reads is offered to open things, not to do them
        return told if may_name_protected(desk) else [replace(duty, deed=T("Open")) for duty in told]

    def drafts() -> list[DraftLine]:
        found = []
        for draft in desk.store.drafts.all():
            for source in (*extras.drafts, _people_draft):
                if (line := source(desk, draft)) is not None:
                    found.append(line)
                    break
        return found

    backup = extras.backup
    return TodayPage(
        desk,
        TodaySources(
            duties,
            drafts,
            (lambda: backup(desk)) if backup else (lambda: None),
            extras.primary(desk) if extras.primary else None,
            partial(extras.print_week, desk) if extras.print_week else None,
            partial(_begin, desk, extras),
        ),
    )


def _begin(desk: Desk, extras: Extras) -> tuple[Phrase, Deed] | None:
    """The first thing to do in a register without children: bring the class lists in."""
    if extras.importing is None or not may_name_protected(desk) or not isinstance(desk, Shell):
        return None
    with desk.store.reading() as session:
        if session.scalar(select(Pupil.id).where(Pupil.removed_at.is_(None)).limit(1)) is not None:
            return None
    importing, shell = extras.importing, desk

    def do() -> None:
        page = shell.show_tab("pupils")
        assert isinstance(page, RegisterPage)
        importing(shell, page, page.reload)

    return NOBODY, Deed(T("Import"), do)


def _people_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    titles = {
        "pupil": (T("Pupil's card"), "person"),
        "family": (T("Family's card"), "house"),
        "person": (T("Adult's card"), "people"),
    }
    if draft.screen not in titles:
        return None
    title, icon = titles[draft.screen]
    name = str(draft.values.get("surname") or draft.values.get("name") or "")
    said = T("{title}: {name}", title=title, name=name) if name else title
    when = T("{day}, not saved yet", day=dates.short_moment(draft.at))

    def go_on() -> None:
        assert isinstance(desk, Shell)
        page = desk.show_tab("pupils")
        assert isinstance(page, RegisterPage)
        page.resume(draft.screen, draft.record_id)

    return DraftLine(icon, said, when, go_on)
