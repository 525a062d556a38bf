"""What belongs to a card: its dated categories, its papers, and the way into the recycle bin and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import CardTab, Fact, FactGroup
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people import entry, same, screens
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.listing import View
from sppk_desktop.features.people.records import FamilyCategory, PupilCategory
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.people.dated_page import DatedEntries, DatedLine, DatedPage
from sppk_desktop.ui.people.form_page import Entry, Values
from sppk_desktop.ui.people.papers_page import Paper, Papers, PapersPage
from sppk_desktop.ui.people.register_page import RegisterPage

if TYPE_CHECKING:
    from sppk_desktop.storage.attachments import Attachment


class Belongings:
    """Categories and papers of a pupil, a family or an adult."""

    def __init__(self, desk: Desk, page: RegisterPage, cards: Cards, view: View, *, writes: bool) -> None:
        self._desk, self._page, self._cards, self._view, self._writes = desk, page, cards, view, writes

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

            screen = f"category.{kind}.{id_}"  # a purge of the card finds the draft by this ending
            self._page.ask(Entry(form, title, screen, save, header, row_id, values), lambda _: page.reload())

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
            self._to_bin(record, [row_id], page.reload)

        entries = DatedEntries(lines, lambda: ask(None), ask, remove, T("New category"), T("No category is written down."))
        page = DatedPage(self._desk, header, T("Categories"), entries)

        def close() -> None:
            self._page.uncover(page)
            self._page.reload()

        page.closed.connect(close)
        self._page.cover(page)
        return page

    # --- papers ---

    def _attached(self, session: Session, kind: str, id_: int) -> list[Attachment]:
        return [
            paper
            for card in same.ids_of_card(session, kind, id_)
            for paper in self._desk.store.attachments.of(session, kind, card)
        ]

    def tab(self, session: Session, kind: str, id_: int) -> list[CardTab]:
        """The papers as a tab of the card; an adult has none."""
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
            return [Paper(paper.id, paper.name, size_and_day(paper)) for paper in found]

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
            self._page.uncover(page)
            self._page.reload()

        page.closed.connect(close)
        self._page.cover(page)
        return page

    def remove(self, record: type[Any], id_: int) -> None:
        """Into the recycle bin, with the way back at the bottom."""
        with self._desk.store.reading() as session:
            whole = same.ids_of_card(session, record.__tablename__, id_)  # else the rest is a card again when this one is purged
        self._to_bin(record, whole, self._page.reload)

    def _to_bin(self, record: type[Any], ids: Sequence[int], then: Callable[[], object]) -> None:
        store = self._desk.store
        with store.saving() as session:
            rows = [row for id_ in ids if (row := session.get_one(record, id_)).removed_at is None]
            store.bin.remove(session, *rows)
            removed = [row.id for row in rows]
        then()

        def undo() -> None:
            with store.saving() as session:
                store.bin.restore(session, *(session.get_one(record, id_) for id_ in removed))
            then()

        self._desk.offer_undo(T("The record was moved to the recycle bin."), undo)


def size_and_day(paper: Attachment) -> Phrase:
    """What stands beside the name of an attachment."""
    size = f"{max(paper.size / 1_048_576, 0.1):.1f}".replace(".", ",")
    return T("{size} MB · {day}", size=size, day=dates.short(paper.at.date()))


def _span(values: Values) -> Phrase:
    since, until, basis = dates.short(values["since"]), values.get("until"), values.get("basis")
    span = T("{since} – {until}", since=since, until=dates.short(until)) if until else T("since {since}", since=since)
    return T("{span} · {basis}", span=span, basis=basis) if basis else span


def _is_over(values: Values, today: date) -> bool:
    return values.get("until") is not None and values["until"] < today
