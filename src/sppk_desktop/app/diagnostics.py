"""Joins the diagnostic cards and the registers of pupils: pages of the tab «Family diary», deeds of cards, duties, drafts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog, QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app import activity, visits
from sppk_desktop.app.belongings import size_and_day
from sppk_desktop.app.keepers import RecordKeeper
from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Header, Moment
from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity import notices
from sppk_desktop.features.diagnostics import register, register_rows, rule_list
from sppk_desktop.features.diagnostics.book import CardBook
from sppk_desktop.features.diagnostics.catalogue import ADOLESCENT, FAMILY, seed
from sppk_desktop.features.diagnostics.forms import BY_TABLE, KINDS
from sppk_desktop.features.diagnostics.papers import CardPapers, freeze
from sppk_desktop.features.diagnostics.records import REGISTERS, CardRule, RegisterEntry
from sppk_desktop.features.diagnostics.rows import CardRows
from sppk_desktop.features.diagnostics.telling import duties, moments
from sppk_desktop.features.people.listing import FamilyRows, PupilRows, View
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.visits.planning import note_blank
from sppk_desktop.features.visits.records import DWELLINGS, SANITARY, Visit
from sppk_desktop.features.visits.screens import said
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.diagnostics.asks import Ways
from sppk_desktop.ui.diagnostics.card_page import SCREENS
from sppk_desktop.ui.diagnostics.page import CardsPage
from sppk_desktop.ui.diagnostics.registers_page import RegistersPage
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.parts import button, column
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.papers_page import Paper, Papers, PapersPage
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.sub_page import FurtherPage

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft
    from sppk_desktop.storage.store import Store

CARDS: Final = "cards"
REGISTER: Final = "registers"


def pages(store: Store) -> list[FurtherPage]:
    """The cards; the registers for whoever may see the names behind a protected number."""
    found = [FurtherPage(CARDS, T("Diagnostic cards"), cards_page)]
    if _sees(store):
        found.append(FurtherPage(REGISTER, T("On registers"), registers_page))
    return found


def _sees(store: Store) -> bool:
    return bool(store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})


def card_book(store: Store, words: Words, today: Callable[[], date]) -> CardBook:
    """The cards of a vault, joined to what other subjects know and do."""
    return CardBook(
        store, words, today, tell=partial(_tell, words, today), freeze=partial(freeze, store), recall=partial(_recall, words),
        names_protected=_sees(store),
    )  # fmt: skip


def _tell(words: Words, today: Callable[[], date], session: Session, situation: str, seen: str, card: Any) -> int:
    """Open the check-list of domain 9.4 for a sign of a card."""
    table = card.__tablename__
    notice = notices.open_checklist(
        session, situation, on=today(), pupil_id=getattr(card, "pupil_id", None), family_id=getattr(card, "family_id", None),
        known=seen, source=words.say(BY_TABLE[table].short), of=(table, card.id),
    )  # fmt: skip
    return notice.id


def _recall(words: Words, session: Session, family_id: int) -> dict[str, Any]:
    """The dwelling as the last signed act says; signs are looked at anew."""
    visit = session.scalar(
        select(Visit)
        .where(Visit.family_id.in_(ids_of_card(session, "family", family_id)), Visit.signed_at.is_not(None),
               Visit.removed_at.is_(None), Visit.outcome == "examined")
        .order_by(Visit.visited_on.desc(), Visit.id.desc())
        .limit(1)
    )  # fmt: skip
    if visit is None:
        return {}
    told = [said(DWELLINGS, visit.dwelling, words), said(SANITARY, visit.sanitary, words)]
    told = [part for part in told if part]
    if not told:
        return {}
    day = words.say(T("act of {day}", day=dates.short(visit.visited_on)))
    return {"dwelling": f"{'; '.join(told)} ({day})"}


def cards_page(desk: Desk) -> CardsPage:
    """The page over the open vault."""
    words, store, writes = desk.kit.words, desk.store, visits.may_write(desk)
    view = View(desk.today(), words.language, names_protected=_sees(store))
    ways = Ways(
        PupilRows(view), FamilyRows(view), danger=partial(_show_danger, desk), scans=partial(_scans, desk),
        help_plan=partial(_help_plan, desk),
    )  # fmt: skip
    papers = CardPapers(store, desk.today, names_protected=_sees(store), note_blank=note_blank)
    rows = {kind: CardRows(kind, words, desk.today(), names_protected=_sees(store)) for kind in (ADOLESCENT, FAMILY)}
    rules = partial(_rules_page, desk) if writes else None
    return CardsPage(desk, card_book(store, words, desk.today), papers, rows, ways, rules=rules, writes=writes)


def _show_danger(desk: Desk, notice_id: int) -> None:
    """Once the deed that wrote it down is over: the check-list covers the window."""
    QTimer.singleShot(0, desk.kit.jobs, lambda: activity.show_danger(desk, notice_id))


def _help_plan(desk: Desk, table: str) -> Callable[[int], object] | None:
    """Who makes help plans says so by an opener; nobody does where there is none."""
    assert isinstance(desk, Shell)
    return desk.openers.get(f"help_plan_from_{table}")


def _rules_page(desk: Desk) -> QWidget:
    with desk.store.saving() as session:
        seed(session)
    keeper = RecordKeeper(desk.store, CardRule)
    return RecordPage(desk, rule_list.screen(desk.kit.words), keeper, start=lambda: {"what": "indicator", "figure": 1})


def registers_page(desk: Desk) -> RegistersPage:
    """The registers over the open vault."""
    words, store = desk.kit.words, desk.store
    lookups = StoreLookups(store, words.language, desk.today)
    keeper, writes = register.RegisterKeeper(store), visits.may_write(desk)
    page = RecordPage(
        desk, register_rows.screen(words, desk.today()), keeper, lookups, writes=writes,
        start=lambda: _start(desk),
    )  # fmt: skip
    if writes:
        page.list.set_actions(button(desk.kit, T("Put on a register…"), page.new, "primary", "plus"))
    papers = CardPapers(store, desk.today)

    def choices(language: str) -> list[Deed]:
        today, preview = desk.today(), desk.preview
        every = T("Everybody on a register, as of today")
        deeds = [Deed(every, lambda: preview(papers.register_list(None, today, language), every))]
        for option in REGISTERS:
            deed = Deed(option.label, partial(_preview_list, desk, papers, option.code, language))
            deeds.append(deed)
        deeds.append(Deed(T("As of another day…"), lambda: _ask_day(desk, page, papers, language)))
        if (id_ := page.list.current) is not None:
            extract = T("Extract for the chosen pupil")
            with store.reading() as session:
                pupil_id = session.get_one(RegisterEntry, id_).pupil_id
            deeds.append(
                Deed(extract, lambda: preview(papers.register_extract(pupil_id, language), extract, ("pupil", pupil_id)))
            )
        return deeds

    return RegistersPage(desk, page, choices, keeper if writes else None)


def _ask_day(desk: Desk, page: QWidget, papers: CardPapers, language: str) -> None:
    """The list of any day: for a report, for a meeting of the council."""
    day = Field(Kind.DATE, T("On what day"), "day", required=True)
    title = T("Everybody on a register")
    asking = Asking(desk, title, None, (day,), T("Show"), page, {"day": desk.today()})
    asking.answered.connect(lambda told: desk.preview(papers.register_list(None, told["day"], language), title))
    asking.open()


def _preview_list(desk: Desk, papers: CardPapers, code: str, language: str) -> None:
    label = next(option.label for option in REGISTERS if option.code == code)
    desk.preview(papers.register_list(code, desk.today(), language), label)


def _start(desk: Desk) -> dict[str, Any]:
    """A school keeps a pupil on its register for half a year as a rule of this program's own; it may write another day."""
    today = desk.today()
    half_a_year = date(today.year + (today.month > 6), (today.month + 5) % 12 + 1, min(today.day, 28))
    return {"since": today, "register": "school", "responsible": desk.store.account.name, "planned_off": half_a_year}


def add_openers(shell: Shell) -> None:
    """Let every page open a card, begin one again, and open an entry of a register."""
    for key, kind in KINDS.items():
        shell.openers[kind.table] = partial(_open_card, shell, key)
        shell.openers[f"{kind.table}_again"] = partial(_fill_in, shell, key)
    if _sees(shell.store):
        shell.openers["register_entry"] = lambda id_: _registers(shell).open(id_)


def _cards(shell: Desk) -> CardsPage:
    page = visits.page_of(shell).further_page(CARDS)
    assert isinstance(page, CardsPage)
    return page


def _registers(shell: Desk) -> RecordPage:
    page = visits.page_of(shell).further_page(REGISTER)
    assert isinstance(page, RegistersPage)
    return page.records


def _open_card(shell: Desk, kind: str, card_id: int) -> None:
    _cards(shell).show_card(kind, card_id)


def _fill_in(shell: Desk, kind: str, owner_id: int) -> None:
    _cards(shell).fill_in(kind, owner_id)


def card_action(kind: str) -> Callable[[Desk], Action]:
    """«Fill in the diagnostic card…» in the menu of a pupil's or a family's card."""
    return lambda desk: Action(T("Fill in the diagnostic card…"), "card", partial(_fill_in, desk, kind))


def register_action(desk: Desk) -> Action:
    """«Put on a register…» in the menu of a pupil's card."""
    return Action(T("Put on a register…"), "flag", lambda id_: _registers(desk).begin({"pupil_id": id_}))


class CardDuties:
    """Cards to repeat, reviews and removals that are due."""

    def __init__(self, store: Store, words: Words) -> None:
        self._words, self._sees = words, _sees(store)

    def __call__(self, session: Session, today: date, until: date) -> Sequence[Duty]:
        """Due until this day; who only reads has none of them to do."""
        return duties(session, self._words, today, until) if self._sees else ()


class CardMoments:
    """What cards and registers add to the timelines of pupils and families."""

    group = T("Diagnostic cards")

    def __init__(self, store: Store, words: Words, today: date) -> None:
        self._words, self._today, self._sees = words, today, _sees(store)

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        return moments(session, kind, id_, self._today, self._words, names_protected=self._sees)


def card_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """A card, or an entry of a register, that was left unfinished."""
    when = dates.short_moment(draft.at)
    if draft.screen in SCREENS.values() and draft.record_id is not None:
        kind, card_id = next(key for key, table in SCREENS.items() if table == draft.screen), draft.record_id
        shown = card_book(desk.store, desk.kit.words, desk.today).show(kind, card_id)
        title = T("Diagnostic card, {name}", name=shown.header.name)
        return DraftLine("card", title, when, lambda: _open_card(desk, kind, card_id))
    if draft.screen == REGISTER and _sees(desk.store):
        entry_id = draft.record_id
        return DraftLine(
            "flag", T("Registers of pupils"), when,
            lambda: _registers(desk).open(entry_id) if entry_id is not None else _registers(desk).begin({}),
        )  # fmt: skip
    return None


def _scans(desk: Desk, table: str, card_id: int) -> None:
    """The scans of a card, in a window of their own."""
    assert isinstance(desk, Shell)
    store, kind = desk.store, next(one for one in KINDS.values() if one.table == table)

    def every() -> list[Paper]:
        with store.reading() as session:
            return [Paper(one.id, one.name, size_and_day(one)) for one in store.attachments.of(session, table, card_id)]

    def data(paper_id: int) -> bytes:
        with store.reading() as session:
            return store.attachments.data(session, paper_id, table)

    def add(name: str, content: bytes) -> None:
        with store.saving() as session:
            store.attachments.add(session, table, card_id, name, content)

    def remove(paper_id: int) -> None:
        with store.saving() as session:
            store.attachments.remove(session, paper_id, table, card_id)

    with store.reading() as session:
        card = session.get_one(kind.record, card_id)
        line = (dates.short(card.on), card.number or "")
        owner = session.get_one(Pupil, card.pupil_id).full_name if kind.owner == "pupil" else ""
    window = QDialog(desk)
    header = Header(table, card_id, "№", owner or desk.kit.say(kind.short), tuple(part for part in line if part))
    inner = PapersPage(desk, header, Papers(every, data, add, remove, visits.may_write(desk)))
    inner.closed.connect(window.accept)
    margin = desk.kit.theme.px(14)
    window.setWindowTitle(desk.kit.say(T("Scans")))
    window.setLayout(column(inner, margins=(margin, margin, margin, margin)))
    window.resize(desk.size() * 0.8)
    window.setWindowModality(Qt.WindowModality.WindowModal)
    window.finished.connect(window.deleteLater)
    window.open()
