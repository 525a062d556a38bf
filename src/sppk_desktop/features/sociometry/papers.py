"""Joins the papers of a sociometric test with what the vault knows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.sociometry import Sheet
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.informed import teacher_of
from sppk_desktop.features.people.records import SchoolClass
from sppk_desktop.features.sociometry import documents
from sppk_desktop.features.sociometry.book import SociometryBook
from sppk_desktop.features.sociometry.geometry import sociogram
from sppk_desktop.features.sociometry.indices import Indices, Status, indices
from sppk_desktop.features.sociometry.reading import ballots_of, choices_of, criteria_of, members_of
from sppk_desktop.features.sociometry.records import Sociometry
from sppk_desktop.features.sociometry.telling import STATUSES, UNKNOWN, WELL_BEING, figure, percent
from sppk_desktop.reports.paper_words import paper_words

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]


class SociometryPapers:
    """The documents of one unlocked vault."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def report(self, run_id: int, criterion_id: int, language: str, form: str = "pdf") -> Make:
        """The report of the group, with names: on paper, or as docx or xlsx."""
        words = paper_words(language, self._store)
        shown = SociometryBook(self._store, words).result(run_id, criterion_id)
        paper = self._paper(run_id, criterion_id, words, advice=True)
        sheets = (shown.group, shown.statuses, shown.people)
        if form != "pdf":
            make = documents.group_report_docx if form == "docx" else documents.group_report_xlsx
            return lambda _progress: make(paper, sheets, shown.matrix, shown.free, shown.target, words)
        return lambda _progress: documents.group_report(paper, sheets, shown.matrix, shown.free, shown.target, words)

    def teachers_copy(self, run_id: int, criterion_id: int, language: str) -> Make:
        """Codes only; those whom nobody chose and those who are rejected are one number."""
        words = paper_words(language, self._store)
        with self._store.reading() as session:
            members = members_of(session, run_id)
            choices = choices_of(session, run_id, criterion_id)
        found = indices(choices)
        quiet = type(choices)(choices.members, choices.plus, {}, choices.limit)
        codes = {member.number: member.code for member in members}
        sexes = {member.number: member.sex for member in members}
        drawing = sociogram(quiet, indices(quiet), codes, sexes)
        paper = self._paper(run_id, criterion_id, words, advice=True, opposite=False)
        group, statuses = _for_teacher(found, words)
        return lambda _progress: documents.teachers_copy(paper, group, statuses, drawing, words)

    def comparison(self, run_id: int, before_id: int, language: str) -> Make:
        """Two waves beside each other, with names."""
        words = paper_words(language, self._store)
        shown = SociometryBook(self._store, words).compare(before_id, run_id)
        with self._store.reading() as session:
            criterion_id = criteria_of(session, run_id)[0].id
        paper = self._paper(run_id, criterion_id, words, advice=True)
        drawings, sheets = (shown.before, shown.after), (shown.group, shown.people)
        return lambda _progress: documents.comparison(paper, shown.titles, drawings, sheets, words)

    def ballot(self, run_id: int, language: str) -> Make:
        """The empty ballot with the list of the class."""
        words, school = paper_words(language, self._store), self._school()
        with self._store.reading() as session:
            run = session.get_one(Sociometry, run_id)
            name = session.get_one(SchoolClass, run.class_id).name
            questions = [(row.question, row.opposite or "") for row in criteria_of(session, run_id)]
            members = [(member.number, member.name) for member in members_of(session, run_id)]
            limit, negative = run.limit, bool(run.negative)
        return lambda _progress: documents.ballot_sheets(questions, limit, members, negative, school, name, words)

    def teacher(self, run_id: int) -> tuple[str, str]:
        """The class teacher's name, or nothing where none is known, and the name of the class."""
        with self._store.reading() as session:
            class_id = session.get_one(Sociometry, run_id).class_id
            return teacher_of(session, class_id), session.get_one(SchoolClass, class_id).name

    def _paper(
        self, run_id: int, criterion_id: int, words: Words, *, advice: bool, opposite: bool = True
    ) -> documents.RunOnPaper:
        with self._store.reading() as session:
            run = session.get_one(Sociometry, run_id)
            facts = self._facts(session, run, criterion_id, words, opposite=opposite)
            said = (run.conclusion or "", run.advice or "") if advice else ("", "")
        return documents.RunOnPaper(self._school(), self._store.account.name, facts, *said)

    def _facts(
        self, session: Session, run: Sociometry, criterion_id: int, words: Words, *, opposite: bool
    ) -> list[tuple[str, str]]:
        criterion = next(row for row in criteria_of(session, run.id) if row.id == criterion_id)
        members = members_of(session, run.id)
        absent = sum(member.absent for member in members)
        say = words.say
        facts = [
            (say(T("Class")), session.get_one(SchoolClass, run.class_id).name),
            (say(T("Date")), words.day(run.on)),
            (say(T("Question")), criterion.question),
            (say(T("How many may be chosen")), str(run.limit) if run.limit else say(T("any number"))),
            (say(T("Pupils on the list, absent")), f"{len(members)}, {absent}"),
        ]
        voted = ballots_of(session, criterion_id)
        if gaps := sum(not member.absent and member.number not in voted for member in members):
            facts.append((say(T("Ballots still missing")), str(gaps)))
        if run.negative and criterion.opposite and opposite:
            facts.insert(3, (say(T("Opposite question")), criterion.opposite))
        if run.aim:
            facts.insert(2, (say(T("Aim")), run.aim))
        return facts

    def _school(self) -> str:
        told = self._store.settings("school.")
        number = str(told.get("school.number") or "")
        name = " ".join(filter(None, (f"№ {number}" if number else "", str(told.get("school.name") or ""))))
        return " · ".join(filter(None, (name, str(told.get("school.district") or ""))))


def _for_teacher(found: Indices, words: Words) -> tuple[Sheet, Sheet]:
    well = UNKNOWN if found.well_being is None else words.say(WELL_BEING[found.well_being])
    told = [
        (T("Took part"), str(found.size)), (T("Mutual positive pairs"), str(found.mutual_pairs)),
        (T("Cohesion of the group"), figure(found.cohesion)), (T("Reciprocity of choices"), figure(found.reciprocity)),
        (T("Well-being of the relations"), well),
    ]  # fmt: skip
    group = Sheet(T("Indices of the group"), (T("Index"), T("Value")), [[words.say(a), b] for a, b in told], (40, 20))
    counts = [(words.say(STATUSES[status]), len(found.of_status(status))) for status in list(Status)[:3]]
    without = len(found.of_status(Status.ISOLATED)) + len(found.of_status(Status.REJECTED))
    counts.append((words.say(T("without choices")), without))
    rows = [[name, str(count), percent(count, found.size)] for name, count in counts]
    return group, Sheet(T("Status groups"), (T("Status group"), T("Number", "of people"), T("%")), rows, (40, 20, 20))
