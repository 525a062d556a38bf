"""The forms of cards: new and changed pupils, families and adults, another class or household, leaving and coming back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from sppk_desktop.app.doubles import Doubles
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.screens import Form
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people import entry, register, screens, standing
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.phones import read_phone
from sppk_desktop.features.people.pins import pin_warnings
from sppk_desktop.features.people.records import Family, Person, Pupil
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Message
from sppk_desktop.ui.people.form_page import Entry, FormPage, Values
from sppk_desktop.ui.people.register_page import RegisterPage


class CardForms:
    """Each form is bound to the record it was opened for."""

    def __init__(self, desk: Desk, page: RegisterPage, cards: Cards, doubles: Doubles) -> None:
        self._desk, self._page, self._cards, self._doubles = desk, page, cards, doubles

    def new_pupil(self) -> FormPage:
        """A new child: name, class and household in one form, doubles told while typing."""
        title, today = T("New pupil"), self._desk.today()
        return self._page.ask(
            Entry(
                screens.NEW_PUPIL, title, "pupil", partial(self._save_pupil, None), values={"enrolled": today},
                alike=partial(self._doubles.alike, "pupil", None), show_alike=partial(self._desk.open, "pupil"), warn=_warn,
            ),
            partial(self._desk.open, "pupil"),
        )  # fmt: skip

    def edit_pupil(self, id_: int) -> FormPage:
        """Change what is written about a child."""
        with self._desk.store.reading() as session:
            values, revision = entry.load(session, Pupil, id_)
            header = self._cards.pupil_header(session, id_)
        return self._page.ask(
            Entry(
                screens.PUPIL, T("Edit the card"), "pupil", partial(self._save_pupil, id_), header, id_, values, revision,
                alike=partial(self._doubles.alike, "pupil", id_), show_alike=partial(self._doubles.compare, "pupil", id_),
                apart=partial(self._doubles.apart, "pupil", id_), warn=_warn,
            ),
            lambda _: self._offer_back(Pupil, id_, values),
        )  # fmt: skip

    def _save_pupil(self, id_: int | None, values: Values, revision: int) -> int:
        with self._desk.store.saving() as session:
            return entry.save_pupil(session, id_, values, revision, self._desk.today()).id

    def new_family(self) -> FormPage:
        """A household without children yet."""
        return self._page.ask(
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
        return self._page.ask(told, lambda _: self._offer_back(record, id_, values))

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
            self._page.reload()

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
            self._tie_known(pupil_id, person_id, page.form.values())
            page.form.discard_draft()
            self._page.uncover(page)
            self._page.reload()

        page = self._page.ask(
            Entry(
                screens.ADULT_OF_PUPIL, T("Add an adult"), f"adult.pupil.{pupil_id}", save, header,
                alike=partial(self._doubles.alike, "person", None), show_alike=known, show_text=T("Take this card"), warn=_warn,
            )
        )  # fmt: skip
        return page

    def _tie_known(self, pupil_id: int, person_id: int, values: Values) -> None:
        with self._desk.store.saving() as session:
            entry.tie_known(session, pupil_id, person_id, values.get("kinship") or "relative", values, self._desk.today())

    def _siblings(self, pupil_id: int) -> list[int]:
        with self._desk.store.reading() as session:
            lines = standing.siblings_of(session, pupil_id, self._desk.today())
            return [line.pupil.id for line in lines if standing.Because.FAMILY in line.because]

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

        return self._page.ask(Entry(form, title, f"{key}.pupil.{id_}", save, self._pupil_header(id_), values=values))

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
            lambda session, told: entry.come_back(session, id_, told),
        )  # fmt: skip


def _warn(values: Values) -> Mapping[str, Phrase]:
    """What looks odd and may be saved all the same."""
    found: dict[str, Phrase] = {}
    if warnings := pin_warnings(values.get("pin") or "", values.get("sex"), values.get("born")):
        found["pin"] = warnings[0]
    for name in ("phone", "family_phone"):
        if values.get(name) and (warning := read_phone(values[name]).warning):
            found[name] = warning
    return found
