"""Joins sociometry: its page in the tab «Psychodiagnostics», its papers, drafts, moments and openers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QWidget
from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app import psychodiagnostics
from sppk_desktop.app.closed_work import counter
from sppk_desktop.app.handing import give, look
from sppk_desktop.app.lookups import StoreLookups
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Link, Moment
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.sociometry.book import SociometryBook
from sppk_desktop.features.sociometry.keeping import SociometryKeeper
from sppk_desktop.features.sociometry.papers import SociometryPapers
from sppk_desktop.features.sociometry.records import Sociometry, SociometryMember
from sppk_desktop.features.sociometry.screens import START, screen
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.parts import button
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.saving import save_outside
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.sociometry.page import SociometryPage
from sppk_desktop.ui.sub_page import FurtherPage

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft

KEY: Final = "sociometry"
_FOR_TEACHER: Final = T("Relations in the class: for the class teacher")


def further_page() -> FurtherPage:
    """The page of the tab."""
    return FurtherPage(KEY, T("Sociometry"), sociometry_page)


def sociometry_page(desk: Desk) -> SociometryPage:
    """The page over the open vault."""
    told = screen(desk.kit.words)
    start = {
        **START,
        "criteria": [{
            "question": desk.kit.say(T("Whom would you like to do a task together with?")),
            "opposite": desk.kit.say(T("Whom would you rather not do a task together with?")),
        }],
    }  # fmt: skip

    def begin() -> dict[str, Any]:
        return {"on": desk.today(), **start}

    keeper = SociometryKeeper(desk.store, counter(desk.store))
    lookups = StoreLookups(desk.store, desk.kit.words.language, desk.today)
    records = RecordPage(
        desk, told, keeper, lookups,
        opens=lambda id_: page.show_run(id_), start=begin,
    )  # fmt: skip
    records.list.set_actions(button(desk.kit, told.new, records.new, "primary", "plus"))
    page = SociometryPage(desk, records, SociometryBook(desk.store, desk.kit.words), Papers(desk))
    return page


class Papers:
    """See `ui.sociometry.asks.Papers`."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._papers = desk, SociometryPapers(desk.store)
        self._book = SociometryBook(desk.store, desk.kit.words)

    def choices(self, run_id: int, criterion_id: int, language: str) -> Sequence[Deed]:
        """See `ui.sociometry.asks.Papers`."""
        papers, show, of = self._papers, self._desk.preview, ("sociometry", run_id)
        report, ballot = T("Report of the group"), T("Empty ballot with the list")
        then = T("Then and now")
        earlier = self._book.show(run_id).earlier
        found = [
            Deed(report, lambda: show(papers.report(run_id, criterion_id, language), report, of)),
            Deed(T("Report of the group as DOCX…"), lambda: self._save(run_id, criterion_id, language, "docx")),
            Deed(T("Report of the group as XLSX…"), lambda: self._save(run_id, criterion_id, language, "xlsx")),
            Deed(T("Give the copy with codes to the class teacher…"), lambda: self._give_teacher(run_id, criterion_id, language)),
            Deed(T("Look: what the class teacher gets"), lambda: self._look_teacher(run_id, criterion_id, language)),
        ]
        found += [
            Deed(T("Then and now, with {day}", day=day),
                 lambda id_=id_: show(papers.comparison(run_id, id_, language), then, of))  # type: ignore[misc]
            for id_, day in earlier[:4]
        ]  # fmt: skip
        return [*found, Deed(ballot, lambda: show(papers.ballot(run_id, language), ballot, of))]

    def report(self, run_id: int, criterion_id: int) -> None:
        """See `ui.sociometry.asks.Papers`."""
        language = self._desk.kit.paper_language
        make = self._papers.report(run_id, criterion_id, language)
        self._desk.preview(make, T("Report of the group"), ("sociometry", run_id))

    def _save(self, run_id: int, criterion_id: int, language: str, form: str) -> None:
        assert isinstance(self._desk, QWidget)
        make = self._papers.report(run_id, criterion_id, language, form)
        save_outside(self._desk, self._desk, T("Report of the group"), f"sociometry.{form}", make, ("sociometry", run_id))

    def _look_teacher(self, run_id: int, criterion_id: int, language: str) -> None:
        make = self._papers.teachers_copy(run_id, criterion_id, language)
        look(self._desk, _FOR_TEACHER, make, language, ("sociometry", run_id))

    def _give_teacher(self, run_id: int, criterion_id: int, language: str) -> None:
        """First the line of the register, then the paper. The register keeps that it was given, not the choices in it."""
        assert isinstance(self._desk, QWidget)
        teacher, class_name = self._papers.teacher(run_id)
        make = self._papers.teachers_copy(run_id, criterion_id, language)
        document = T("Relations in class {name}: for the class teacher", name=class_name)
        give(self._desk, self._desk, "teacher", document, make, number="", to_whom=teacher, keep_text=False,
             basis=T("the psychologist's work with the class"))  # fmt: skip


def page_of(desk: Desk) -> SociometryPage:
    """The page, shown."""
    page = psychodiagnostics.page_of(desk).show_page(KEY)
    assert isinstance(page, SociometryPage)
    return page


def add_openers(shell: Shell) -> None:
    """Let every page open a test."""
    if PSYCHOLOGY in shell.store.compartments:
        shell.openers["sociometry"] = lambda id_: page_of(shell).show_run(id_)


def sociometry_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """A test that was left unfinished."""
    if draft.screen != KEY:
        return None

    def go_on() -> None:
        page = page_of(desk)
        if draft.record_id is None:
            page.show_list()
            page.records.begin({})
        else:
            page.records.open(draft.record_id)

    when = T("{day}, not saved yet", day=dates.short_moment(draft.at))
    return DraftLine("mind", T("Sociometry"), when, go_on)


class SociometryMoments:
    """That a pupil took part in one, on the timelines she sees; no result of it."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        if kind != "pupil":
            return []
        mine = select(SociometryMember.sociometry_id).where(
            SociometryMember.pupil_id.in_(ids_of_card(session, "pupil", id_)), SociometryMember.removed_at.is_(None)
        )
        rows = session.execute(
            select(Sociometry.id, Sociometry.on).where(Sociometry.id.in_(mine), Sociometry.removed_at.is_(None))
        )
        return [Moment(row.on, "mind", T("Sociometry of the class"), opens=Link("sociometry", row.id)) for row in rows]
