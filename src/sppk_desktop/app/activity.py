"""Joins the journals: the tab «Journals», the check-lists of dangers, and what cards and the page Today get from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog
from sqlalchemy.orm import Session

from sppk_desktop.app.belongings import size_and_day
from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.app.notices import NoticeBook
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Header, Moment
from sppk_desktop.core.roles import Role
from sppk_desktop.core.screens import Screen
from sppk_desktop.core.timeline import Piece, Stretch
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity import directory
from sppk_desktop.features.activity.duties import duties, moments
from sppk_desktop.features.activity.event_report import event_report
from sppk_desktop.features.activity.handovers import colleague_named
from sppk_desktop.features.activity.keeping import JournalKeeper
from sppk_desktop.features.activity.listing import JournalView, Known
from sppk_desktop.features.activity.options import INDIVIDUAL
from sppk_desktop.features.activity.papers import JournalPapers
from sppk_desktop.features.activity.records import Activity, Notice
from sppk_desktop.features.activity.screens import SCREENS, journals
from sppk_desktop.ui.activity.journals_page import Journal, JournalGroup, JournalsPage
from sppk_desktop.ui.activity.notice_page import NoticePage
from sppk_desktop.ui.activity.notices_page import NoticesPage
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed, Message
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button, column
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.papers_page import Paper, Papers, PapersPage
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.record_page import Keeper, RecordPage
from sppk_desktop.ui.saving import save_outside
from sppk_desktop.ui.shell import Shell, Tab

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton, QWidget

    from sppk_desktop.storage.drafts import Draft
    from sppk_desktop.storage.store import Store

KEY: Final = "journals"
_PAGE_OF: Final = {
    "request": "requests", "offence": "offences", "absence": "absences", "consent": "consents",
    "hand_over": "hand_overs", "organisation": "organisations",
}  # fmt: skip
"""Which page shows a record of which table; `activity` and `notice` are told apart below."""


Further = Callable[[Desk], JournalGroup | None]
"""Registers another subject brings into the tab; ``None`` where they are not open to this person."""


def journals_tab(further: Sequence[Further] = ()) -> Tab:
    """The tab «Journals», with the registers of other subjects below the office's."""
    return Tab(KEY, T("Journals", "tab"), "book", lambda desk: journals_page(desk, further))


def may_write(desk: Desk) -> bool:
    """The deputy director reads the journals."""
    return writes(desk.store)


def writes(store: Store) -> bool:
    """Who writes the registers."""
    return bool(store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})


def seed(store: Store) -> None:
    """Fill the directory of organisations of a new school; done where `registers.seed` is."""
    with store.reading() as session:
        known = directory.is_seeded(session)
    if not known:
        with store.saving() as session:
            directory.seed(session)


def view_of(desk: Desk) -> JournalView:
    """How this person sees the registers."""
    return JournalView(desk.kit.words, desk.today(), may_write(desk))


def journals_page(desk: Desk, further: Sequence[Further] = ()) -> JournalsPage:
    """The tab's page over the open vault."""
    own = JournalGroup(T("Journals of the service"), Pages(desk).journals())
    return JournalsPage(desk, [own, *(group for make in further if (group := make(desk)) is not None)])


class Pages:
    """Makes the pages of the tab. ``coded`` registers can be printed with codes in place of names."""

    def __init__(
        self, desk: Desk, screens: Mapping[str, Screen] | None = None, papers: JournalPapers | None = None,
        lookups: StoreLookups | None = None, coded: Sequence[str] = ("requests", "talks"),
    ) -> None:  # fmt: skip
        self._desk, self._writes, self._coded = desk, may_write(desk), coded
        self.screens = screens if screens is not None else journals(view_of(desk))
        self._papers = papers or JournalPapers(desk.store, desk.today)
        self._lookups = lookups or StoreLookups(desk.store, desk.kit.words.language, desk.today, names_protected=self._writes)

    def journals(self) -> list[Journal]:
        """The registers with what makes their pages."""
        return [Journal(key, screen.title, partial(self.make, screen)) for key, screen in self.screens.items()]

    def make(self, screen: Screen) -> QWidget:
        """The page of one register."""
        desk, record = self._desk, screen.form.record
        keeper = JournalKeeper(desk.store, record, desk.kit.words)
        if record is Notice:
            notice = NoticePage(desk, NoticeBook(desk, self._papers), writes=self._writes)
            records = RecordPage(
                desk, screen, keeper, self._lookups, writes=self._writes, opens=lambda id_: whole.show_notice(id_),
                start=self._start,
            )  # fmt: skip
            whole = NoticesPage(records, notice)
            self._add_actions(screen, records)
            return whole
        page = self._record_page(screen, keeper)
        page.saved.connect(lambda _id: self._after(keeper))
        return page

    def _record_page(self, screen: Screen, keeper: Keeper) -> RecordPage:
        start = self._start if "on" in screen.form.fields else dict
        page = RecordPage(self._desk, screen, keeper, self._lookups, writes=self._writes, start=start)
        self._add_actions(screen, page)
        return page

    def _start(self) -> dict[str, Any]:
        """Most entries are written on the day they are about, by the colleague who does the work."""
        name = self._desk.store.account.name
        return {"on": self._desk.today(), "staff_id": colleague_named(self._lookups.find("Staff", name), name)}

    def _add_actions(self, screen: Screen, page: RecordPage) -> None:
        kit = self._desk.kit
        made: list[QPushButton] = []
        if screen.key in self._papers.journals:
            made.append(PaperMenu(kit, lambda language: self._choices(screen, language, page)))
        if hasattr(screen.form.record, "on") or screen.key in self._papers.journals:
            made.append(button(kit, T("Attachments…"), lambda: self._papers_of(screen, page), icon="clip"))
        if self._writes:
            made.append(button(kit, screen.new, page.new, "primary", "plus"))
        page.list.set_actions(*made)

    def _choices(self, screen: Screen, language: str, page: RecordPage) -> list[Deed]:
        today = self._desk.today()
        first = date(int(dates.school_year(today)[:4]), 8, 1)
        year, month = (first, date(first.year + 1, 7, 31)), (today.replace(day=1), today)
        papers, show = self._papers, self._preview
        found = [
            Deed(T("This school year"), lambda: show(screen, papers.journal(screen, language, *year))),
            Deed(T("This month"), lambda: show(screen, papers.journal(screen, language, *month))),
        ]
        files = {"docx": T("This school year as DOCX…"), "xlsx": T("This school year as XLSX…")}
        found += [
            Deed(title, partial(self._give_out, screen, papers.journal(screen, language, *year, form=form), form, page))
            for form, title in files.items()
        ]
        if screen.key in self._coded:
            found += [
                Deed(
                    T("This school year, codes in place of names"),
                    lambda: show(screen, papers.journal(screen, language, *year, by_code=True)),
                ),
                Deed(T("Key to the codes"), lambda: show(screen, papers.key_to_codes(screen, language, *year))),
            ]
        if screen.key == "groups":
            found = [*self._event_papers(language, page), *found]
        if screen.key == "consents":
            chosen = page.list.current
            found.append(Deed(T("Empty consent form"), lambda: self._consent(None, language)))
            if chosen is not None:
                found.append(Deed(T("The chosen consent, for signing"), lambda: self._consent(chosen, language)))
        return found

    def _event_papers(self, language: str, page: RecordPage) -> list[Deed]:
        """The report on the chosen event, as PDF and DOCX, and its empty form."""
        title = T("Report on the event")

        def show(id_: int | None) -> None:
            make = self._papers.entry(Activity, id_, language, self._desk.kit.say(title), event_report)
            self._desk.preview(make, title, ("activity", id_) if id_ is not None else None)

        def give_out(id_: int) -> None:
            make = self._papers.entry(Activity, id_, language, self._desk.kit.say(title), event_report, office=True)
            save_outside(self._desk, page, title, f"event-{id_}.docx", make, ("activity", id_))

        chosen = page.list.current
        found = [Deed(T("{paper}, empty", paper=title), lambda: show(None))]
        if chosen is not None:
            office = Deed(T("{paper} as DOCX…", paper=title), lambda: give_out(chosen))
            found = [Deed(title, lambda: show(chosen)), office, *found]
        return found

    def _papers_of(self, screen: Screen, page: RecordPage) -> None:
        """The scans of the chosen entry, in a window of their own above the journal."""
        if (id_ := page.list.current) is None:
            self._desk.tell(Message(T("No line is chosen."), T("Choose the entry whose attachments you want to see.")))
            return
        papers = EntryPapers(self._desk, screen.form.record, id_, self._writes)
        window = QDialog(page)
        inner = PapersPage(self._desk, papers.header(screen), papers.papers())
        inner.closed.connect(window.accept)
        margin = self._desk.kit.theme.px(14)
        window.setWindowTitle(self._desk.kit.say(screen.title))
        window.setLayout(column(inner, margins=(margin, margin, margin, margin)))
        window.resize(page.size() * 0.85)
        window.setWindowModality(Qt.WindowModality.WindowModal)
        window.finished.connect(window.deleteLater)
        window.open()

    def _consent(self, consent_id: int | None, language: str) -> None:
        journal = ("consent", consent_id) if consent_id is not None else None
        self._desk.preview(self._papers.consent(consent_id, language), T("Consent to the work of the service"), journal)

    def _preview(self, screen: Screen, make: Any) -> None:
        self._desk.preview(make, self._papers.journals[screen.key][0], (screen.form.record.__tablename__, None))

    def _give_out(self, screen: Screen, make: Any, form: str, page: RecordPage) -> None:
        """A journal as a file the office edits; it says that it leaves the vault."""
        about = (screen.form.record.__tablename__, None)
        save_outside(self._desk, page, self._papers.journals[screen.key][0], f"{screen.key}.{form}", make, about)

    def _after(self, keeper: JournalKeeper) -> None:
        """A danger that was just written down is not looked at later: its check-list comes now."""
        if keeper.danger is not None:
            notice_id, desk = keeper.danger, self._desk
            QTimer.singleShot(0, desk.kit.jobs, lambda: show_danger(desk, notice_id))


class EntryPapers:
    """The scans and files of one entry of a register, inside the vault."""

    def __init__(self, desk: Desk, record: type[Any], id_: int, writes: bool) -> None:
        self._desk, self._store, self._record, self._id, self._writes = desk, desk.store, record, id_, writes
        self._kind: str = record.__tablename__

    def header(self, screen: Screen) -> Header:
        """Which entry it is: register, number and day."""
        with self._store.reading() as session:
            row = session.get_one(self._record, self._id)
            day = dates.short(getattr(row, "on", None))
            line = tuple(part for part in (getattr(row, "number", None), day) if part)
            name = Known(session, [row], self._desk.kit.words.language).who(row)
        return Header(self._kind, self._id, "№", name or self._desk.kit.say(screen.title), line)

    def papers(self) -> Papers:
        """What the page asks for."""
        return Papers(self._all, self._data, self._add, self._remove, self._writes)

    def _all(self) -> list[Paper]:
        with self._store.reading() as session:
            found = self._store.attachments.of(session, self._kind, self._id)
        return [Paper(one.id, one.name, size_and_day(one)) for one in found]

    def _data(self, paper_id: int) -> bytes:
        with self._store.reading() as session:
            return self._store.attachments.data(session, paper_id, self._kind)

    def _add(self, name: str, content: bytes) -> None:
        with self._store.saving() as session:
            self._store.attachments.add(session, self._kind, self._id, name, content)

    def _remove(self, paper_id: int) -> None:
        with self._store.saving() as session:
            self._store.attachments.remove(session, paper_id, self._kind, self._id)


def show_danger(desk: Desk, notice_id: int) -> None:
    """Show the check-list, and say why."""
    desk.open("notice", notice_id)
    desk.tell(
        Message(
            T("A danger was written down: tell these people now."),
            T("Nobody's consent is needed for it. What you mark here is kept with day and hour."),
            "danger",
        )
    )


def add_openers(shell: Shell) -> None:
    """Let every page open the entries of the registers."""
    for kind, key in _PAGE_OF.items():
        shell.openers[kind] = partial(open_entry, shell, key)
    shell.openers["activity"] = partial(_open_activity, shell)
    shell.openers["notice"] = partial(_open_notice, shell)


def register_page(shell: Shell, key: str) -> QWidget:
    """Show the tab with this register and give the register's page."""
    page = shell.show_tab(KEY)
    assert isinstance(page, JournalsPage)
    return page.show_journal(key)


def open_entry(shell: Shell, key: str, id_: int) -> None:
    """Show an entry of a register in its form."""
    page = register_page(shell, key)
    assert isinstance(page, RecordPage)
    page.open(id_)


def _open_activity(shell: Shell, id_: int) -> None:
    with shell.store.reading() as session:
        kind = session.get_one(Activity, id_).kind
    open_entry(shell, "talks" if kind in INDIVIDUAL else "groups", id_)


def _open_notice(shell: Shell, id_: int) -> None:
    page = register_page(shell, "notices")
    assert isinstance(page, NoticesPage)
    page.show_notice(id_)


def danger_action(kind: str) -> Callable[[Desk], Action]:
    """«The child is in danger…» in the menu of a pupil's or a family's card."""
    name = f"{kind}_id"
    return lambda desk: Action(T("In danger: tell whom…"), "warning", lambda id_: begin_entry(desk, "notices", {name: id_}))


def talk_action(kind: str) -> Callable[[Desk], Action]:
    """«Write a talk down…» in the menu of a pupil's or a family's card."""
    name = f"{kind}_id"
    return lambda desk: Action(T("Write a talk down…"), "chat", lambda id_: begin_entry(desk, "talks", {name: id_}))


def begin_entry(desk: Desk, key: str, values: Mapping[str, Any]) -> None:
    """Show the form of a new entry that begins with these values."""
    assert isinstance(desk, Shell)
    page = register_page(desk, key)
    assert isinstance(page, (RecordPage, NoticesPage))
    page.begin(values)


def journal_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """An entry of a journal that was left unfinished."""
    return entry_draft(desk, draft, SCREENS)


def entry_draft(desk: Desk, draft: Draft, screens: Mapping[str, Screen]) -> DraftLine | None:
    """The same for the registers of another subject in the tab."""
    if draft.screen not in screens:
        return None

    def go_on() -> None:
        assert isinstance(desk, Shell)
        page = register_page(desk, draft.screen)
        if isinstance(page, NoticesPage):
            page.show_list()
            page = page.records
        assert isinstance(page, RecordPage)
        if draft.record_id is None:
            page.begin({})
        else:
            page.open(draft.record_id)

    when = T("{day}, not saved yet", day=dates.short_moment(draft.at))
    return DraftLine("book", screens[draft.screen].title, when, go_on)


# What the register's pages get -------------------------------------------------------------------------------------------


class JournalDuties:
    """What the registers ask for."""

    def __init__(self, store: Store, words: Words) -> None:
        self._names_protected = bool(store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})
        self._words = words

    def __call__(self, session: Session, today: date, until: date) -> Sequence[Duty]:
        """Due until this day."""
        return duties(session, JournalView(self._words, today, self._names_protected), until)


class JournalMoments:
    """What the registers add to the timelines of pupils and families."""

    def __init__(self, store: Store, words: Words, today: date) -> None:
        self._view = JournalView(words, today, bool(store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST}))

    group = T("Journals", "tab")

    def stretch(self, session: Session, kind: str, id_: int, stretch: Stretch) -> Piece:
        """See `core.timeline`."""
        return moments(session, kind, id_, self._view, stretch)

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        return self.stretch(session, kind, id_, Stretch()).moments
