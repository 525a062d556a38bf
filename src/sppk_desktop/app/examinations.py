"""Joins examinations: their page, the office's consents, the notice of a danger, counts for the plan, duties and drafts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app import activity
from sppk_desktop.app.closed_work import counter
from sppk_desktop.app.conclusions import CONCLUSIONS, ProtocolDeeds, conclusions_page, due_again, protocols_page
from sppk_desktop.app.handing import give, given_to, look
from sppk_desktop.app.practice import PracticeLookups
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Link, Moment
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.consent_state import ConsentState
from sppk_desktop.core.examinations import Alarm
from sppk_desktop.core.screens import RowSource, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity import consents, notices
from sppk_desktop.features.activity.retelling import FROM_PSYCHOLOGIST
from sppk_desktop.features.people.listing import PupilRows, View
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.psychodiagnostics import screens
from sppk_desktop.features.psychodiagnostics.alarms import alarms
from sppk_desktop.features.psychodiagnostics.exam_book import ExamBook, Shelf, asks_own, method_name, methods
from sppk_desktop.features.psychodiagnostics.journal_paper import DiagnosticsJournal
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.people_rows import PeopleRows
from sppk_desktop.features.psychodiagnostics.records import Examination, Result, Sitting
from sppk_desktop.features.psychodiagnostics.result_book import ChildRows, ResultBook
from sppk_desktop.features.psychodiagnostics.result_papers import ResultPapers
from sppk_desktop.features.psychodiagnostics.result_rows import ResultRows
from sppk_desktop.features.psychodiagnostics.subject_sheet import SCREEN as AT_SCREEN
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.messages import Deed
from sppk_desktop.ui.paper_menu import PaperMenu
from sppk_desktop.ui.parts import button
from sppk_desktop.ui.people.list_and_card import Action
from sppk_desktop.ui.people.today import DraftLine
from sppk_desktop.ui.psychodiagnostics.answers_pane import SCREEN
from sppk_desktop.ui.psychodiagnostics.children_page import ChildrenPage
from sppk_desktop.ui.psychodiagnostics.conclusions_page import ConclusionsPage
from sppk_desktop.ui.psychodiagnostics.exam_page import ExamPage
from sppk_desktop.ui.psychodiagnostics.examinations_page import ExaminationsPage
from sppk_desktop.ui.psychodiagnostics.frame import PsychodiagnosticsPage
from sppk_desktop.ui.psychodiagnostics.groups_page import GroupsPage
from sppk_desktop.ui.record_page import RecordPage
from sppk_desktop.ui.saving import save_outside
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.sub_page import SubPage

if TYPE_CHECKING:
    from sppk_desktop.storage.drafts import Draft
    from sppk_desktop.storage.store import Store

TAB: Final = "psychodiagnostics"
EXAMINATIONS: Final = "examinations"
CHILDREN: Final = "children"
GROUPS: Final = "groups"
_FOR_ADMINISTRATION: Final = T("Results of a group, for the administration")


def consent_states(session: Session, ages: Mapping[int, int | None], on: date) -> dict[int, ConsentState]:
    """What the office's register of consents knows of psychological examinations of these pupils, in a few reads for all."""
    found = consents.consents_to(session, "psychology", on, ages)
    states = {}
    for pupil_id, age in ages.items():
        parent = next((row for row in found[pupil_id] if row.giver != "pupil"), None)
        own = next((row for row in found[pupil_id] if row.giver == "pupil"), None)
        states[pupil_id] = ConsentState(
            parent.id if parent else None, parent.on if parent else None, own.id if own else None, own.on if own else None,
            asks_own(age),
        )  # fmt: skip
    return states


def book_of(store: Store, words: Words, today: Any, shelf: Shelf) -> ExamBook:
    """The examinations of the open vault; for a line of the plan they count as work, without a word of content."""
    return ExamBook(store, words, today, shelf, consent_states, counter(store))


class ExamLookups(PracticeLookups):
    """The office's look-ups, and the instruments."""

    def __init__(self, desk: Desk, shelf: Shelf) -> None:
        super().__init__(desk.store, desk.kit.words.language, desk.today)
        self._shelf, self._said = shelf, desk.kit.words.language

    def entries(self, catalogue: str) -> Sequence[tuple[str, str]]:
        """See `ui.values.Lookups`."""
        return methods(self._shelf, self._said) if catalogue == "instruments" else super().entries(catalogue)


class Lists:
    """The lists an examination shows."""

    def __init__(self, desk: Desk, book: ExamBook) -> None:
        self._desk, self._book = desk, book

    def people(self, exam_id: int) -> RowSource:
        """See `asks.ExamLists`."""
        return PeopleRows(self._book, exam_id)

    def results(self, exam_id: int) -> RowSource:
        """See `asks.ExamLists`."""
        return ResultRows(self._book, exam_id)

    def pupils(self) -> RowSource:
        """See `asks.ExamLists`."""
        return PupilRows(View(self._desk.today(), self._desk.kit.words.language))


class ResultDeeds:
    """What follows from results."""

    def __init__(self, desk: Desk, book: ExamBook) -> None:
        self._desk, self._book = desk, book

    def alarms(self, exam_id: int) -> Sequence[Alarm]:
        """See `results_pane.Outcomes`."""
        with self._book.store.reading() as session:
            return alarms(session, exam_id)

    def tell(self, result_id: int) -> None:
        """See `results_pane.Outcomes`: the notice names the child and the kind of danger, nothing of the test."""
        store = self._book.store
        with store.reading() as session:
            row = session.get_one(Result, result_id)
            pupil_id, kinds = row.pupil_id, list(row.alerts or ())
        made = []
        with store.saving() as session:
            for kind in kinds:
                said = self._desk.kit.say(FROM_PSYCHOLOGIST)
                notice = notices.open_checklist(session, kind, on=self._desk.today(), pupil_id=pupil_id, source=said)
                made.append(notice.id)
        self._book.note_danger(result_id, made[0])
        activity.show_danger(self._desk, made[0])

    def open_child(self, result_id: int) -> None:
        """See `results_pane.Outcomes`."""
        page = _page(self._desk, CHILDREN)
        assert isinstance(page, ChildrenPage)
        page.show_result(result_id)

    def open_protocol(self, result_id: int) -> None:
        """See `results_pane.Outcomes`."""
        ProtocolDeeds(self._desk, self._book).of_result(result_id, self._desk.kit.paper_language)

    def open_class(self, exam_id: int) -> None:
        """See `results_pane.Outcomes`."""
        page = _page(self._desk, GROUPS)
        assert isinstance(page, GroupsPage)
        page.show_group(exam_id)

    def papers(self, exam_id: int, result_id: int | None, language: str) -> Sequence[Deed]:
        """See `results_pane.Outcomes`."""
        found: list[Deed] = []
        if result_id is not None:
            draft = ProtocolDeeds(self._desk, self._book).draft
            found += [
                *Profiles(self._desk, self._book).papers(0, result_id, language),
                Deed(T("Draft of the protocol"), lambda: draft(result_id, language)),
            ]
        return [*found, *Summaries(self._desk, self._book).papers(exam_id, "", (), language)]


class Profiles:
    """What the page of children asks for."""

    def __init__(self, desk: Desk, book: ExamBook) -> None:
        self._desk, self._book, self._results = desk, book, ResultBook(book)
        self.child, self.pupil_of, self.profile = self._results.child, self._results.pupil_of, self._results.profile

    def rows(self) -> RowSource:
        """See `children_page.Children`."""
        return ChildRows(View(self._desk.today(), self._desk.kit.words.language))

    def papers(self, pupil_id: int, result_id: int, language: str) -> Sequence[Deed]:  # noqa: ARG002
        """See `children_page.Children`."""
        papers, title = ResultPapers(self._book, self._desk.today), T("Profile of a pupil")
        show = partial(self._desk.preview, title=title, journal=("result", result_id))
        return [Deed(title, lambda: show(papers.profile(result_id, "", language)))]

    def deeds(self, pupil_id: int, result_id: int) -> Sequence[Deed]:
        """See `children_page.Children`."""
        protocols = ProtocolDeeds(self._desk, self._book)
        return [
            Deed(T("Protocol…"), lambda: protocols.of_result(result_id, self._desk.kit.paper_language)),
            Deed(T("Write a conclusion…"), lambda: self._conclude(pupil_id)),
        ]

    def _conclude(self, pupil_id: int) -> None:
        page = _page(self._desk, CONCLUSIONS)
        assert isinstance(page, ConclusionsPage)
        page.begin_for(pupil_id)


class Summaries:
    """What the page of groups asks for."""

    def __init__(self, desk: Desk, book: ExamBook) -> None:
        self._desk, self._book = desk, book
        self.group = ResultBook(book).group

    def rows(self) -> RowSource:
        """See `groups_page.Groups`."""
        return screens.ExaminationRows(self._desk.kit.words, self._book.shelf, only_groups=True)

    def papers(self, exam_id: int, scale: str, beside: Sequence[int], language: str) -> Sequence[Deed]:
        """See `groups_page.Groups`."""
        papers, title = ResultPapers(self._book, self._desk.today), T("Summary of diagnostics for a class")
        show = partial(self._desk.preview, title=title, journal=("examination", exam_id))
        beside = list(beside)
        found = [
            Deed(T("Summary with names, for the psychologist"), lambda: show(papers.group(exam_id, scale, beside, language)))
        ]
        if self._book.show(exam_id).individual:
            return found  # numbers of one child, under its name, are no numbers of a group
        return [
            *found,
            Deed(T("Give the numbers to the administration…"), lambda: self._give(exam_id, language)),
            Deed(T("Look: what the administration gets"), lambda: self._look(exam_id, language)),
        ]

    def _look(self, exam_id: int, language: str) -> None:
        make = ResultPapers(self._book, self._desk.today).administration(exam_id, language)
        look(self._desk, _FOR_ADMINISTRATION, make, language, ("examination", exam_id))

    def _give(self, exam_id: int, language: str) -> None:
        """Counts without names; small cells are not told."""
        make = ResultPapers(self._book, self._desk.today).administration(exam_id, language)
        assert isinstance(self._desk, Shell)
        give(self._desk, self._desk, "administration", _FOR_ADMINISTRATION, make,
             number=self._book.show(exam_id).number)  # fmt: skip


def _page(desk: Desk, key: str) -> SubPage:
    assert isinstance(desk, Shell)
    tab = desk.show_tab(TAB)
    assert isinstance(tab, PsychodiagnosticsPage)
    return tab.show_page(key)


def _book(desk: Desk) -> ExamBook:
    return book_of(desk.store, desk.kit.words, desk.today, Library(desk.store))


def children_page(desk: Desk) -> ChildrenPage:
    """Children and their results."""
    return ChildrenPage(desk, Profiles(desk, _book(desk)))


def protocols(desk: Desk) -> SubPage:
    """The register of protocols."""
    return protocols_page(desk, _book(desk))


def conclusions(desk: Desk) -> SubPage:
    """Conclusions."""
    return conclusions_page(desk, _book(desk))


def groups_page(desk: Desk) -> GroupsPage:
    """Groups and their summaries."""
    return GroupsPage(desk, Summaries(desk, _book(desk)))


def examinations_page(desk: Desk) -> ExaminationsPage:
    """The page over the open vault."""
    shelf = Library(desk.store)
    book = book_of(desk.store, desk.kit.words, desk.today, shelf)
    lookups, screen = ExamLookups(desk, shelf), screens.examinations(desk.kit.words, shelf)
    exam = ExamPage(desk, book, Lists(desk, book), ResultDeeds(desk, book), lambda sitting_id: desk.open("subject", sitting_id))

    def start() -> dict[str, Any]:
        return {"on": desk.today(), "way": "paper", "basis": "plan"}

    page = ExaminationsPage(lambda opens: RecordPage(desk, screen, book, lookups, opens=opens, start=start), exam)
    journal, title = DiagnosticsJournal(book, given_to, desk.today), T("Journal of diagnostics")
    about = ("examination", None)

    def choices(language: str) -> list[Deed]:
        found = [Deed(title, lambda: desk.preview(journal.make(language), title, about))]
        for form, name in (("docx", T("Journal of diagnostics as DOCX…")), ("xlsx", T("Journal of diagnostics as XLSX…"))):
            parts = (desk, page, title, f"diagnostics.{form}", journal.make(language, form), about)
            found.append(Deed(name, partial(save_outside, *parts)))
        return found

    papers = PaperMenu(desk.kit, choices)
    page.records.list.set_actions(papers, button(desk.kit, screen.new, page.records.new, "primary", "plus"))
    return page


# What the page Today gets -------------------------------------------------------------------------------------------------


class ExamDuties:
    """Dangers nobody was told of yet; only for whoever holds the key of the compartment."""

    own = True  # see `app.today`

    def __init__(self, store: Store, words: Words) -> None:
        self._open, self._words = PSYCHOLOGY in store.compartments, words

    def __call__(self, session: Session, _today: date, until: date) -> Sequence[Duty]:
        """Due until this day."""
        if not self._open:
            return ()
        return [
            Duty(one.on, "warning", T("{name}: {danger}.", name=one.name, danger=self._words.say(one.said)),
                 T("shown by an examination; nobody was told yet"), T("Tell whom…"),
                 Link("examination", one.examination_id), urgent=True)
            for one in alarms(session)
        ] + due_again(session, self._words, until)  # fmt: skip


def answers_draft(desk: Desk, draft: Draft) -> DraftLine | None:
    """Answers that were being typed, or a form of an examination or a conclusion that was left."""
    if draft.screen in (EXAMINATIONS, CONCLUSIONS):
        return _form_draft(desk, draft)
    if draft.screen not in (SCREEN, AT_SCREEN) or draft.record_id is None:
        return None
    exam_id = draft.record_id
    if draft.screen == AT_SCREEN:
        with desk.store.reading() as session:
            exam_id = session.get_one(Sitting, draft.record_id).examination_id
    shown = book_of(desk.store, desk.kit.words, desk.today, Library(desk.store)).show(exam_id)
    title = T("Answers: {whom}, {instrument}", instrument=shown.title, whom=shown.whom)
    return DraftLine("mind", title, dates.short_moment(draft.at), lambda: desk.open("examination", exam_id))


class ExamMoments:
    """What her examinations add to the timeline of a pupil; the score itself stands in the profile."""

    group = T("Psychodiagnostics")

    def __init__(self, words: Words, _today: date) -> None:
        self._words = words

    def __call__(self, session: Session, kind: str, id_: int) -> Sequence[Moment]:
        """The moments of one card."""
        if kind != "pupil":
            return ()
        rows = session.execute(
            select(Result.id, Result.on, Examination.method, Result.alerts, Result.notice_id)
            .join(Examination, Examination.id == Result.examination_id)
            .where(
                Result.pupil_id.in_(ids_of_card(session, "pupil", id_)), Result.newest, Result.removed_at.is_(None),
                Examination.removed_at.is_(None),
            )
        ).all()  # fmt: skip
        if not rows:
            return ()
        shelf = Library(session.info["store"])
        return [
            Moment(
                row.on, "mind", method_name(shelf, row.method, self._words.language), T("examination of the psychologist"),
                Tone.DANGER if row.alerts and row.notice_id is None else Tone.NEUTRAL, Link("result", row.id),
            )
            for row in rows
        ]  # fmt: skip


def examine_action(desk: Desk) -> Action:
    """«Examine…» in the menu of a pupil's card."""

    def begin(pupil_id: int) -> None:
        page = _page(desk, EXAMINATIONS)
        assert isinstance(page, ExaminationsPage)
        page.begin({"pupil_id": pupil_id})

    return Action(T("Examine…"), "mind", begin)


def open_result(desk: Desk, result_id: int) -> None:
    """The profile a result belongs to."""
    page = _page(desk, CHILDREN)
    assert isinstance(page, ChildrenPage)
    page.show_result(result_id)


def _form_draft(desk: Desk, draft: Draft) -> DraftLine:
    """A form is opened again for its record, and offers its draft by itself."""

    def go_on() -> None:
        page = _page(desk, draft.screen)
        assert isinstance(page, ExaminationsPage | ConclusionsPage)
        if draft.record_id is None:
            page.records.begin({})
        else:
            page.records.open(draft.record_id)

    title = T("Conclusions") if draft.screen == CONCLUSIONS else T("Examinations")
    return DraftLine("mind", title, T("{day}, not saved yet", day=dates.short_moment(draft.at)), go_on)
