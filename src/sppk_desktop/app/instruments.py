"""Joins instruments: their page in the psychologist's tab, the check of the scoring, the tables the program can make."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Card
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.places import translations
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import Form, RowSource
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.psychodiagnostics import instrument_card, own_form, schulte_tables, shipped
from sppk_desktop.features.psychodiagnostics.instrument_rows import InstrumentRows
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.own_form_data import NotRight, data_of
from sppk_desktop.features.psychodiagnostics.own_form_values import values_of
from sppk_desktop.features.psychodiagnostics.scoring_check import check
from sppk_desktop.features.psychodiagnostics.scoring_protocol import scoring_protocol
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.ui.access.school import shown_name
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.psychodiagnostics.instruments_page import InstrumentsPage
from sppk_desktop.ui.sub_page import FurtherPage

KEY: Final = "instruments"
_LARGEST: Final = 2_000_000
_HERS: Final = ("own_instrument", None)  # papers of instruments stand in her journal of actions


class NoSuchFile(AppError):
    """The file cannot be read."""

    happened = T("The file {file} cannot be read.")
    remedy = T("Nothing was taken. Choose another file.")


def instruments() -> FurtherPage:
    """The page of instruments."""
    return FurtherPage(KEY, T("Instruments"), lambda desk: InstrumentsPage(desk, Shelf(desk)))


class Shelf:
    """See `ui.psychodiagnostics.instrument_asks.Instruments`."""

    wrong: type[AppError] = NotRight
    form: Form = own_form.FORM
    screen: str = own_form.SCREEN
    compartment: str = own_form.COMPARTMENT

    def __init__(self, desk: Desk) -> None:
        self._desk, self._library = desk, Library(desk.store)

    def rows(self) -> RowSource:
        """See `Instruments`."""
        return InstrumentRows(self._library, self._desk.kit.words)

    def card(self, number: int) -> Card:
        """See `Instruments`."""
        return instrument_card.card(self._library.by_number(number), self._library, self._desk.kit.words)

    def is_own(self, number: int) -> bool:
        """See `Instruments`."""
        return self._library.is_own(self._id(number))

    def is_on(self, number: int) -> bool:
        """See `Instruments`."""
        return self._library.state(self._library.by_number(number)).enabled

    def needs_permission(self, number: int) -> bool:
        """See `Instruments`."""
        instrument = self._library.by_number(number)
        return instrument.why_off is not None and not self._library.state(instrument).permission

    def makes_tables(self, number: int) -> bool:
        """See `Instruments`."""
        return self._id(number) == "schulte"

    def switch(self, number: int, on: bool, permission: str = "") -> None:
        """See `Instruments`."""
        self._library.switch(self._id(number), on, permission)

    def compared(self, number: int) -> None:
        """See `Instruments`."""
        self._library.compared(self._id(number), self._desk.today())

    def copy(self, number: int) -> int:
        """See `Instruments`."""
        said = T("(my copy)")
        ky, ru = (_words(language).say(said) for language in ("ky", "ru"))
        return self._library.number(self._library.copy(self._id(number), (ky, ru)).id)

    def start(self) -> dict[str, Any]:
        """See `Instruments`."""
        return {"author": self._desk.store.account.name, "answer": "yes_no"}

    def values(self, number: int) -> dict[str, Any]:
        """See `Instruments`."""
        return values_of(self._library.by_number(number).data)

    def save(self, number: int | None, values: Mapping[str, Any]) -> int:
        """See `Instruments`."""
        before = {"id": self._library.new_id()} if number is None else self._library.by_number(number).data
        return self._library.number(self._library.save(data_of(values, before)).id)

    def remove(self, number: int) -> str:
        """See `Instruments`."""
        id_ = self._id(number)
        self._library.remove(id_)
        return id_

    def restore(self, id: str) -> None:  # noqa: A002
        """See `Instruments`."""
        self._library.restore(id)

    def take_in(self, path: Path) -> int:
        """See `Instruments`."""
        try:
            with path.open("rb") as stream:
                content = stream.read(_LARGEST)
        except OSError:
            raise NoSuchFile(file=path.name) from None
        return self._library.number(self._library.take_in(content, path.name).id)

    def file_of(self, number: int) -> tuple[str, bytes]:
        """See `Instruments`."""
        id_ = self._id(number)
        return f"{id_}.json", self._library.file_of(id_)

    def examine(self, number: int) -> None:
        """See `Instruments`."""
        from sppk_desktop.app import psychodiagnostics

        instrument = self._library.by_number(number)
        method = f"{instrument.id}:{instrument.first}" if instrument.first and not instrument.asks else instrument.id
        psychodiagnostics.begin_examination(self._desk, {} if instrument.asks else {"method": method})

    def check_scoring(self) -> None:
        """See `Instruments`."""
        check_scoring(self._desk)

    def print_tables(self, seed: int | None) -> None:
        """See `Instruments`."""
        chosen = seed or 1 + secrets.randbelow(schulte_tables.MOST)
        words = paper_words(self._desk.kit.paper_language, self._desk.store)
        self._desk.preview(lambda _progress: schulte_tables.tables_paper(chosen, words), T("Schulte tables"), _HERS)

    def _id(self, number: int) -> str:
        return self._library.by_number(number).id


def check_scoring(desk: Desk) -> None:
    """Score every example of every instrument, as a job, and show the protocol; own instruments where they may be seen."""
    store, words, today = desk.store, paper_words(desk.kit.paper_language, desk.store), desk.today()
    told = Library(store).all() if PSYCHOLOGY in store.compartments else list(shipped.every().values())
    school = shown_name({f"school.{key}": str(store.setting(f"school.{key}", "") or "") for key in ("name", "number")})
    author = store.account.name

    def make(progress: Progress) -> bytes:
        checked = []
        for done, instrument in enumerate(told):
            progress(done, len(told))
            checked.append(check(instrument))
        return scoring_protocol(checked, today, school, dates.school_year(today), author, words)

    about = _HERS if PSYCHOLOGY in store.compartments else None
    desk.preview(make, T("Protocol of a check of the scoring"), about)


def _words(language: str) -> Words:
    return Words.read(translations(), language, ("app",))
