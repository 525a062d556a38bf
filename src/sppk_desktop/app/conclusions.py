"""Joins protocols and conclusions: their pages, who may be given which text, and when somebody is to be examined again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from PySide6.QtWidgets import QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app.handing import give, given_to, look
from sppk_desktop.app.practice import PracticeLookups
from sppk_desktop.core.cards import Duty, Link
from sppk_desktop.core.fields import Field
from sppk_desktop.core.screens import RowSource
from sppk_desktop.core.words import LANGUAGES, T, Words
from sppk_desktop.features.people.same import cards_of, others_of
from sppk_desktop.features.psychodiagnostics import conclusion_book, conclusion_papers
from sppk_desktop.features.psychodiagnostics.conclusion_book import ConclusionBook
from sppk_desktop.features.psychodiagnostics.conclusion_papers import (
    ADMINISTRATION,
    FULL,
    PARENTS,
    TEACHER,
    VARIANTS,
    ConclusionPapers,
)
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook
from sppk_desktop.features.psychodiagnostics.examined import examined
from sppk_desktop.features.psychodiagnostics.paper_words import words_of
from sppk_desktop.features.psychodiagnostics.protocol_book import ADDING, SIGNING, ProtocolBook, ProtocolRows
from sppk_desktop.features.psychodiagnostics.protocol_papers import ProtocolPapers
from sppk_desktop.features.psychodiagnostics.records import Conclusion
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.psychodiagnostics.conclusions_page import ConclusionRecords, ConclusionsPage
from sppk_desktop.ui.psychodiagnostics.protocols_page import ProtocolsPage
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.saving import save_outside

PROTOCOLS: Final = "protocols"
CONCLUSIONS: Final = "conclusions"
_AHEAD: Final = timedelta(days=14)
_GIVE: Final = {
    TEACHER: T("Give to the class teacher…"),
    PARENTS: T("Give to the parents…"),
    ADMINISTRATION: T("Give the recommendations to the administration…"),
}
_LOOK: Final = {
    TEACHER: T("Look: what the class teacher gets"),
    PARENTS: T("Look: what the parents get"),
    ADMINISTRATION: T("Look: what the administration gets"),
}
_RECEIVER: Final = {TEACHER: "teacher", PARENTS: "parent", ADMINISTRATION: "administration"}


def protocol_book(book: ExamBook) -> ProtocolBook:
    """Protocols, frozen in both languages."""
    return ProtocolBook(book, {language: words_of(language) for language in LANGUAGES})


class ProtocolDeeds:
    """What the register of protocols asks for, and the signing from the results."""

    adding: Sequence[Field] = ADDING

    def __init__(self, desk: Desk, book: ExamBook) -> None:
        self._desk, self._book, self._protocols = desk, book, protocol_book(book)
        self._papers = ProtocolPapers(book, self._protocols, desk.today)

    def rows(self) -> RowSource:
        """See `protocols_page.Protocols`."""
        return ProtocolRows(self._book, given_to)

    def preview(self, protocol_id: int, language: str) -> None:
        """See `protocols_page.Protocols`."""
        title = T("Protocol of an examination")
        self._desk.preview(self._papers.protocol(protocol_id, language), title, ("protocol", protocol_id))

    def papers(self, protocol_id: int | None, language: str) -> Sequence[Deed]:
        """See `protocols_page.Protocols`."""
        title = T("Register of protocols")
        found = [Deed(title, lambda: self._desk.preview(self._papers.register(given_to, language), title, ("protocol", None)))]
        for form, name in (("docx", T("Register of protocols as DOCX…")), ("xlsx", T("Register of protocols as XLSX…"))):
            make = self._papers.register(given_to, language, form)
            parts = (self._desk, _parent(self._desk), title, f"protocols.{form}", make, ("protocol", None))
            found.append(Deed(name, partial(save_outside, *parts)))
        if protocol_id is not None:
            found.insert(0, Deed(T("The chosen protocol"), lambda: self.preview(protocol_id, language)))
            found.append(Deed(T("Give the protocol to an organisation…"), lambda: self._give(protocol_id, language)))
        return found

    def add(self, protocol_id: int, answers: Mapping[str, Any]) -> None:
        """See `protocols_page.Protocols`."""
        self._protocols.add("protocol", protocol_id, answers)

    def _give(self, protocol_id: int, language: str) -> None:
        number, _story, _added = self._protocols.story(protocol_id, language)
        with self._book.store.reading() as session:
            from sppk_desktop.features.psychodiagnostics.records import Protocol

            pupil_id = session.get_one(Protocol, protocol_id).pupil_id
        make = self._papers.protocol(protocol_id, language)
        # The whole protocol holds raw answers: the register keeps its number, not its text.
        give(self._desk, _parent(self._desk), "organisation", T("Protocol of an examination"), make, number=number,
             pupil_id=pupil_id, keep_text=False)  # fmt: skip

    def of_result(self, result_id: int, language: str) -> None:
        """The signed protocol of a result; without one it is asked for and signed."""
        known = self._protocols.of_result(result_id)
        if known is not None:
            self.preview(known, language)
            return
        told = T("After signing it cannot be changed; corrections are added to it.")
        start = {"observed": self._protocols.observed(result_id), "sheets": 1}
        asking = Asking(self._desk, T("Sign the protocol"), told, SIGNING, T("Sign", "a conclusion"), _parent(self._desk), start)
        asking.answered.connect(lambda answers: self.preview(self._protocols.sign(result_id, answers), language))
        asking.open()

    def draft(self, result_id: int, language: str) -> None:
        """How the protocol would look."""
        self._desk.preview(self._papers.draft(result_id, language), T("Protocol of an examination"), ("result", result_id))


def _parent(desk: Desk) -> QWidget:
    assert isinstance(desk, QWidget)
    return desk


def protocols_page(desk: Desk, book: ExamBook) -> ProtocolsPage:
    """The register of protocols."""
    return ProtocolsPage(desk, ProtocolDeeds(desk, book))


class ConclusionLookups(PracticeLookups):
    """Her look-ups, and the results of the child in question."""

    def __init__(self, desk: Desk, book: ExamBook) -> None:
        super().__init__(desk.store, desk.kit.words.language, desk.today)
        self._book = book
        self.pupil_id: int | None = None

    def find(self, record: str, text: str) -> Sequence[tuple[int, str]]:
        """See `StoreLookups`."""
        if record != "PsyResult":
            return super().find(record, text)
        with self._store.reading() as session:
            return conclusion_book.results_found(session, self._book, self.pupil_id, text)

    def _name(self, session: Session, record: str, id_: int) -> str:
        if record == "PsyResult":
            return conclusion_book.result_name(session, self._book, id_)
        return super()._name(session, record, id_)


class ConclusionJoin:
    """What is done with a conclusion outside its form."""

    adding: Sequence[Field] = ADDING

    def __init__(self, desk: Desk, book: ExamBook, conclusions: ConclusionBook, lookups: ConclusionLookups) -> None:
        self._desk, self._book, self._conclusions, self._lookups = desk, book, conclusions, lookups
        self._papers = ConclusionPapers(book, conclusions, desk.today)

    def about(self, pupil_id: int | None) -> None:
        """See `conclusions_page.ConclusionDeeds`."""
        self._lookups.pupil_id = pupil_id

    def who(self, pupil_id: int | None) -> str:
        """See `conclusions_page.ConclusionDeeds`."""
        return self._lookups.name("Pupil", pupil_id) if pupil_id is not None else ""

    def add(self, conclusion_id: int, answers: Mapping[str, Any]) -> None:
        """See `conclusions_page.ConclusionDeeds`."""
        protocol_book(self._book).add("conclusion", conclusion_id, answers)

    def papers(self, conclusion_id: int, language: str) -> Sequence[Deed]:
        """See `conclusions_page.ConclusionDeeds`: only a signed text leaves her desk."""
        title = T("Psychological conclusion")
        make = self._papers.paper(conclusion_id, FULL, language)
        found = [Deed(VARIANTS[FULL], lambda: self._desk.preview(make, title, ("conclusion", conclusion_id)))]
        if self._conclusions.is_signed(conclusion_id):
            readers = conclusion_papers.readers(self._conclusions.show(conclusion_id))
            found += [Deed(_GIVE[one], partial(self._give, conclusion_id, one, _RECEIVER[one], language)) for one in readers]
            found += [Deed(_LOOK[one], partial(self._look, conclusion_id, one, language)) for one in readers]
        return found

    def _look(self, conclusion_id: int, variant: str, language: str) -> None:
        make = self._papers.paper(conclusion_id, variant, language)
        look(self._desk, conclusion_papers.GIVEN[variant], make, language, ("conclusion", conclusion_id))

    def _give(self, conclusion_id: int, variant: str, receiver: str, language: str) -> None:
        shown = self._conclusions.show(conclusion_id)
        document = conclusion_papers.GIVEN[variant]
        make = self._papers.paper(conclusion_id, variant, language)
        give(self._desk, _parent(self._desk), receiver, document, make, number=shown.number, pupil_id=shown.pupil_id)


def conclusions_page(desk: Desk, book: ExamBook) -> ConclusionsPage:
    """The page of conclusions."""
    keeper, lookups = ConclusionBook(book), ConclusionLookups(desk, book)
    deeds = ConclusionJoin(desk, book, keeper, lookups)
    records = ConclusionRecords(desk, conclusion_book.conclusions(desk.kit.words), keeper, lookups, deeds)
    return ConclusionsPage(desk, records, keeper)


def due_again(session: Session, words: Words, until: date) -> list[Duty]:
    """Children who are to be examined again."""
    rows = session.scalars(
        select(Conclusion).where(
            Conclusion.again_on.is_not(None), Conclusion.again_on <= until + _AHEAD, Conclusion.signed_at.is_not(None),
            Conclusion.removed_at.is_(None),
        )
    ).all()  # fmt: skip
    card = cards_of(session, "pupil", (row.pupil_id for row in rows))
    others = others_of(session, "pupil", card.values())
    whose = {**others, **{main: main for main in card.values()}}
    newest = select(Conclusion.pupil_id, Conclusion.on).where(
        Conclusion.pupil_id.in_(whose), Conclusion.signed_at.is_not(None), Conclusion.removed_at.is_(None)
    )
    later: dict[int, date] = {}  # a newer conclusion settles the older one's reminder
    for pupil_id, on in session.execute(newest.order_by(Conclusion.on)):
        later[whose[pupil_id]] = on
    found = []
    for row in rows:
        pupil = examined(session, [row.pupil_id], row.on).get(row.pupil_id)
        if pupil is not None and row.again_on is not None and later[card[row.pupil_id]] == row.on:
            detail = words.say(T("conclusion No. {number}", number=row.number or "—"))
            found.append(
                Duty(
                    row.again_on,
                    "mind",
                    T("Examine again: {name}", name=pupil.name),
                    detail,
                    T("Open"),
                    Link("conclusion", row.id),
                )
            )
    return found
