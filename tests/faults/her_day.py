"""What the psychologist and the office write in a term, for the canary: every journal, examination, paper and report of it."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from sqlalchemy import String, inspect, select

from sppk_desktop.app.conclusions import protocol_book
from sppk_desktop.app.diagnostics import card_book
from sppk_desktop.app.examinations import book_of
from sppk_desktop.app.handing import given_to
from sppk_desktop.app.psychologist_report import FOR_OTHERS, STATISTICS
from sppk_desktop.core.places import translations
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.records import PsychologyRecord
from sppk_desktop.core.words import LANGUAGES, Words
from sppk_desktop.features.activity import demo as activity
from sppk_desktop.features.correction import demo as correction
from sppk_desktop.features.correction.papers import programme_journal
from sppk_desktop.features.correction.records import Correction
from sppk_desktop.features.diagnostics import demo as diagnostics
from sppk_desktop.features.handout import demo as handout
from sppk_desktop.features.people import demo as people
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.practice import demo as practice
from sppk_desktop.features.psychodiagnostics import demo as psychodiagnostics
from sppk_desktop.features.psychodiagnostics import instruments_demo
from sppk_desktop.features.psychodiagnostics.conclusion_book import ConclusionBook
from sppk_desktop.features.psychodiagnostics.conclusion_papers import FULL, PARENTS, TEACHER, ConclusionPapers
from sppk_desktop.features.psychodiagnostics.journal_paper import DiagnosticsJournal
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.protocol_papers import ProtocolPapers
from sppk_desktop.features.psychodiagnostics.records import Conclusion, Protocol
from sppk_desktop.features.reporting.book import PAPERS, ReportBook
from sppk_desktop.features.sociometry import demo as sociometry
from sppk_desktop.features.sociometry.papers import SociometryPapers
from sppk_desktop.features.sociometry.records import Sociometry, SociometryCriterion
from sppk_desktop.features.support import demo as support
from sppk_desktop.storage.store import Store

TODAY: Final = date(2026, 11, 23)
SECRET: Final = "Тымызынсөзова"
"""Stands in the psychologist's own texts and nowhere else."""


def term(store: Store, surname: str) -> None:
    """Both compartments full of this surname, and her texts full of the secret."""
    words = Words.read(translations(), "ky")
    people.build(store.saving, pupils=240, today=TODAY)
    with store.saving() as session:
        for pupil in session.scalars(select(Pupil)):
            pupil.surname = surname
    activity.build(store, today=TODAY)
    support.build(store, today=TODAY)
    diagnostics.build(store, lambda day: card_book(store, words, day), today=TODAY)
    practice.build(store, today=TODAY)
    correction.build(store, today=TODAY)
    sociometry.build(store, words, today=TODAY)
    instruments_demo.build(library := Library(store), today=TODAY)
    library.copy("gad-7", (SECRET, SECRET))
    book = book_of(store, words, lambda: TODAY, library)
    psychodiagnostics.build(book, protocol_book(book), today=TODAY)
    handout.build(store, today=TODAY)
    tell_the_secret(store)
    papers(store, book)


def tell_the_secret(store: Store) -> None:
    """Put it into every free text of hers that a hand could write."""
    for mapper in PsychologyRecord.registry.mappers:
        kind: Any = mapper.class_
        free = [one.key for one in inspect(kind).column_attrs if _is_free(one.columns[0])]
        if not issubclass(kind, PsychologyRecord) or not free:
            continue
        with store.saving() as session:
            for row in session.scalars(select(kind).limit(20)):
                for name in free:
                    setattr(row, name, f"{SECRET} {getattr(row, name) or ''}")
    store.drafts.keep("consultations", None, 0, {"theme": SECRET}, "psychology")


def _is_free(column: Any) -> bool:
    return isinstance(column.type, String) and column.nullable and (column.type.length or 999) > 200


def papers(store: Store, book: Any) -> None:
    """Every paper and file of hers, made in memory as a preview makes it."""
    today = lambda: TODAY  # noqa: E731
    with store.reading() as session:
        first = {
            kind: session.scalar(select(kind.id).limit(1))
            for kind in (Protocol, Conclusion, Correction, Sociometry, SociometryCriterion)
        }
    protocols = protocol_book(book)
    of_protocols, of_conclusions = ProtocolPapers(book, protocols, today), ConclusionPapers(book, ConclusionBook(book), today)
    for language in LANGUAGES:
        makes = [
            of_protocols.protocol(first[Protocol], language), of_protocols.register(given_to, language),
            *(of_conclusions.paper(first[Conclusion], variant, language) for variant in (FULL, TEACHER, PARENTS)),
            programme_journal(store, first[Correction], language), DiagnosticsJournal(book, given_to, today).make(language),
            SociometryPapers(store).report(first[Sociometry], first[SociometryCriterion], language),
        ]  # fmt: skip
        for report in (STATISTICS, FOR_OTHERS):
            told = ReportBook(store, Words.read(translations(), language), report, today, lambda *_: (), names_protected=True)
            period = told.period(report.first, TODAY)
            makes += [told.paper(period, language, form) for form in PAPERS]
        for make in makes:
            assert make(unwatched)
