"""Joins the papers of the journals with what the vault knows; each is made in memory, in the language asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Fact, Link
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.screens import Request, Screen
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity import documents, notices, retelling
from sppk_desktop.features.activity.listing import JournalRows, Known, within
from sppk_desktop.features.activity.options import CONSENT_TO, WAYS
from sppk_desktop.features.activity.records import Consent, Notice, NoticeEntry, NoticeStep
from sppk_desktop.features.activity.sheet import Entry
from sppk_desktop.features.people.catalogues import labels
from sppk_desktop.features.people.records import Person, Pupil, Staff
from sppk_desktop.reports.office_flow import OfficeFlow
from sppk_desktop.reports.paper import Flow, Frame
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.reports.said import UNKNOWN

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
_DEEDS: Final = {option.code: option.label for option in NoticeEntry.__table__.c.deed.info["field"].options}
_WAYS: Final = {option.code: option.label for option in WAYS}


class JournalPapers:
    """The documents of one unlocked vault."""

    def __init__(
        self, store: Store, today: Callable[[], date], journals: Mapping[str, documents.Journal] = documents.JOURNALS
    ) -> None:
        self._store, self._today, self.journals = store, today, journals

    def journal(
        self, screen: Screen, language: str, since: date, until: date, *, by_code: bool = False, form: str = "pdf"
    ) -> Make:  # fmt: skip
        """The entries of a period, as the list of the screen may show them to this person; a long job of its own."""
        words, school = paper_words(language, self._store), self._school()
        rows = screen.rows

        def make(_progress: Progress) -> bytes:
            with self._store.for_job() as job, job.reading() as session:
                found = _entries(session, rows, since, until)
                told = self._told(session, found, words, by_code=by_code)
                kind, span = self.journals[screen.key], period(since, until, words)
                return documents.journal(kind, found, told, school, span, self._store.account.name, form)

        return make

    def key_to_codes(self, screen: Screen, language: str, since: date, until: date) -> Make:
        """Who stands behind the codes of the same journal."""
        words, school = paper_words(language, self._store), self._school()
        rows = screen.rows

        def make(_progress: Progress) -> bytes:
            with self._store.for_job() as job, job.reading() as session:
                found = _entries(session, rows, since, until)
                known = Known(session, found, language)
                lines = {}
                for row in found:
                    if code := documents.coded(row):
                        lines[code] = (code, known.who(row), known.class_name(row))
                ordered = [lines[code] for code in sorted(lines)]
                span = period(since, until, words)
                return documents.key_to_codes(ordered, words, school, span, self._store.account.name)

        return make

    def consent(self, consent_id: int | None, language: str) -> Make:
        """A consent to be signed by hand: of an entry of the register, or wholly empty."""
        words, school = paper_words(language, self._store), self._school()
        keeper = self._store.account.name
        every = [words.say(option.label) for option in CONSENT_TO]
        if consent_id is None:
            paper = documents.ConsentOnPaper(purposes=every, keeper=keeper)
            return lambda _progress: documents.consent_form(paper, words, school)
        with self._store.reading() as session:
            row = session.get_one(Consent, consent_id)
            known = Known(session, [row], language)
            child = ", ".join(filter(None, (known.who(row), known.class_name(row))))
            adult = session.get(Person, row.person_id) if row.person_id is not None else None
            own = row.giver == "pupil"
            giver = adult.full_name if adult is not None else row.given_by or (known.pupil(row) if own else "")
            purposes = [words.say(option.label) for option in CONSENT_TO if option.code in (row.purposes or ())] or every
            until = dates.short(row.until) if row.until else ""
        told = documents.ConsentOnPaper(giver, child, purposes, until, own, keeper)
        return lambda _progress: documents.consent_form(told, words, school)

    def entry(self, record: type[Any], id_: int | None, language: str, title: str, draw: Callable[[Any, Entry], None], *,
              office: bool = False) -> Make:  # fmt: skip
        """A paper of one entry, or without an id its empty form: a PDF, or a DOCX the office goes on with."""
        words = paper_words(language, self._store)

        def make(_progress: Progress) -> bytes:
            with self._store.for_job() as job, job.reading() as session:
                row = session.get_one(record, id_) if id_ is not None else None
                told = self._told(session, [row] if row is not None else [], words, by_code=False)
                entry = Entry(session, row, told, self._school(), self._store.settings("school."), self._store.account.name)
                if office:
                    document = OfficeFlow(words, tall=True, size=12)
                    draw(document, entry)
                    return document.docx()
                number = str(getattr(row, "number", None) or "")
                service, closed = words.say(documents.SERVICE), words.say(documents.CONFIDENTIAL)
                flow = Flow(Frame(self._school(), service, closed, number), words)
                draw(flow, entry)
                return flow.pdf(title)

        return make

    def notice(self, notice_id: int, language: str) -> Make:
        """The check-list of a danger with what was done."""
        words, school = paper_words(language, self._store), self._school()
        with self._store.reading() as session:
            row = session.get_one(Notice, notice_id)
            told = [(words.say(fact.label), words.say(fact.value or UNKNOWN)) for fact in notice_facts(session, row, words)]
            steps = [_step_on_paper(session, row, step, words) for step in notices.steps_of(session, notice_id)]
            log = log_lines(session, notice_id, words)
        paper = documents.NoticeOnPaper(row.number or "", told, steps, log, self._store.account.name)
        return lambda _progress: documents.notice_sheet(paper, words, school)

    def _told(self, session: Session, rows: Sequence[Any], words: Words, *, by_code: bool) -> documents.Told:
        staff = {id_: name for id_, name in session.execute(select(Staff.id, Staff.full_name))}  # noqa: C416
        pupils = {id_ for row in rows if (id_ := getattr(row, "pupil_id", None)) is not None}
        found = session.execute(select(Pupil.id, Pupil.born).where(Pupil.id.in_(pupils)))
        born = {id_: day for id_, day in found}  # noqa: C416
        known = Known(session, rows, words.language)
        keepers = {account.id: account.name for account in self._store.accounts.all()}
        return documents.Told(
            words, known, staff, self._today(), by_code=by_code, born=born, catalogue=labels(session), keepers=keepers
        )

    def _school(self) -> str:
        told = self._store.settings("school.")
        number = str(told.get("school.number") or "")
        name = " ".join(filter(None, (f"№ {number}" if number else "", str(told.get("school.name") or ""))))
        return " · ".join(filter(None, (name, str(told.get("school.district") or ""))))


def _entries(session: Session, rows: Any, since: date, until: date) -> Sequence[Any]:
    """``rows`` are `JournalRows`, or plain ones of a register about no child."""
    record = rows.record
    shown = rows.wanted(Request()) if isinstance(rows, JournalRows) else [record.removed_at.is_(None)]
    wanted = shown if since == date.min else [*shown, *within(record, since, until)]
    return session.scalars(select(record).where(*wanted).order_by(record.on, record.id)).all()


def period(since: date, until: date, words: Words) -> str:
    """«01.09.2026 – 23.11.2026»; the beginning of time is the whole register as it stands."""
    if since == date.min:
        return words.say(T("As of {day}", day=dates.short(until)))
    return words.say(T("Period: {since} – {until}", since=dates.short(since), until=dates.short(until)))


def notice_facts(session: Session, row: Notice, words: Words) -> list[Fact]:
    """Who is in danger, of what, what is known; each said in one line."""
    known = Known(session, [row], words.language)
    who = ", ".join(filter(None, (known.who(row), known.class_name(row))))
    link = Link("pupil", row.pupil_id) if row.pupil_id else Link("family", row.family_id) if row.family_id else None
    facts = [
        Fact(T("Child or family"), who or None, opens=link),
        Fact(T("What danger"), notices.situation_label(row.situation)),
        Fact(T("Noticed on"), dates.short(row.on)),
        Fact(T("What is known"), retelling.known(row, words)),
        Fact(T("Where it is known from"), retelling.source(row, words)),
    ]
    if row.no_consent:
        facts.append(Fact(T("Why without a consent"), row.no_consent))
    if row.parents_are_danger:
        facts.append(Fact(T("Parents", "notice"), T("The parents themselves are the danger")))
    if row.closed:
        facts += [Fact(T("Closed on"), dates.short(row.closed)), Fact(T("How it ended"), row.outcome)]
    return facts


def told_line(step: NoticeStep, words: Words) -> str:
    """«23.11.2026, 14:05, by phone, Асанова Г.: will come»; nothing while nobody was told."""
    if step.done_at is None:
        return ""
    parts: list[Phrase | str] = [
        dates.short_moment(step.done_at),
        _WAYS.get(step.way or "", ""),
        step.name or "",
        step.done_by or "",
    ]
    said = ", ".join(text for part in parts if (text := words.say(part)))
    return f"{said}: {step.answer}" if step.answer else said


def log_lines(session: Session, notice_id: int, words: Words) -> list[tuple[Any, str]]:
    """The log, said: «told – Director: knows · Асанова Г.»."""
    steps = {step.id: notices.step_name(session, step, words.language) for step in notices.steps_of(session, notice_id)}
    found = []
    for entry in notices.log_of(session, notice_id):
        deed = words.say(_DEEDS[entry.deed])
        whom = steps.get(entry.step_id or 0, "")
        text = f"{whom} – {deed}" if whom else deed
        said = f"{text}: {entry.said}" if entry.said and entry.said != whom else text
        found.append((entry.at, f"{said} ({entry.by})"))
    return found


def _step_on_paper(session: Session, row: Notice, step: NoticeStep, words: Words) -> tuple[str, str, str, str, str]:
    whom = notices.step_name(session, step, words.language)
    way = words.say(_WAYS.get(step.way or "", ""))
    done = ", ".join(filter(None, (dates.short_moment(step.done_at) if step.done_at else "", step.done_by)))
    return whom, notices.condition_of(row, step, words.language), way, done, step.answer or step.excused or ""
