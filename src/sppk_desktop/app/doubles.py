"""Cards that look alike: told while a name is typed, compared, made one or remembered as two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sppk_desktop.core import dates
from sppk_desktop.core.words import T
from sppk_desktop.features.people import same, screens
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.comparing import SIGNS, PairRows, compare, why_alike
from sppk_desktop.features.people.duplicates import Sign, doubles
from sppk_desktop.features.people.listing import View
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.people.form_page import Alike, Entry, Values
from sppk_desktop.ui.people.merge_page import Comparison, MergePage, Pairing
from sppk_desktop.ui.people.register_page import RegisterPage
from sppk_desktop.ui.table import ListView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Doubles:
    """What the register's page does about two cards of one child, adult or household."""

    def __init__(self, desk: Desk, page: RegisterPage, cards: Cards, view: View) -> None:
        self._desk, self._page, self._cards, self._view = desk, page, cards, view
        self._pairs: ListView | None = None

    def alike(self, kind: str, own: int | None, values: Values) -> list[Alike]:
        """Cards that look like what is being typed."""
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

    def apart(self, kind: str, own: int, other: int) -> None:
        """These are two, whatever they look like."""
        with self._desk.store.saving() as session:
            same.remember_two(session, kind, own, other)

    def compare(self, kind: str, left: int, right: int) -> None:
        """Two cards side by side, to be made one or to be kept apart."""
        store = self._desk.store
        with store.reading() as session:
            headers = [self._cards.card(session, kind, id_).header for id_ in (left, right)]
            lines = [Comparison(*line) for line in compare(session, kind, left, right, self._view)]
            why = why_alike(session, kind, left, right)

        def merge(main: int, other: int) -> None:
            with store.saving() as session:
                row = same.merge(session, kind, main, other)
            self._desk.open(kind, main)
            self._page.reload()
            if row is not None:
                self._desk.offer_undo(T("Two cards are one now."), lambda: undo(row))

        def undo(row: Any) -> None:
            with store.saving() as session:
                store.bin.remove(session, session.get_one(type(row), row.id))
            self._page.reload()

        def two() -> None:
            self.apart(kind, left, right)
            self._page.reload()
            if self._pairs is not None:
                self._pairs.reload()

        page = MergePage(self._desk, Pairing(headers[0], headers[1], lines, why, merge, two))
        page.closed.connect(lambda: self._page.uncover(page))
        self._page.cover(page)

    def choose_same(self, kind: str, id_: int) -> None:
        """Look for the other card of the same child, adult or household, then compare them."""
        record = {"pupil": "Pupil", "family": "Family", "person": "Person"}[kind]

        def save(values: Values, _revision: int) -> int:
            return int(values["other_id"])

        def then(other: int) -> None:
            if other == id_:
                self._desk.tell(Message(T("This is the same card."), T("Choose another one.")))
            else:
                self.compare(kind, id_, other)

        with self._desk.store.reading() as session:
            header = self._cards.card(session, kind, id_).header
        form = screens.same_form(record)
        self._page.ask(Entry(form, T("Which other card is it?"), "", save, header, primary=T("Compare")), then)

    def page_of_pairs(self) -> QWidget:
        """The list of pairs the program found by itself."""
        rows = PairRows(self._view)
        view = ListView(self._desk, rows, "doubles", count=T("{n} pairs"), searchable=False)
        view.set_empty(T("No two cards look alike."))
        view.opened.connect(lambda at: self.compare("pupil", rows.found[at - 1].first, rows.found[at - 1].second))
        self._pairs = view
        return view
