"""Joins the diary's papers with what the vault knows; each is made in memory, in the language asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.closings import CLOSINGS
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diary import documents
from sppk_desktop.features.diary.indicators import INDICATORS, Change
from sppk_desktop.features.diary.records import CONTACTS, FREQUENCIES, LEVELS, DiaryAddendum, DiaryEntry, Observation
from sppk_desktop.features.diary.telling import said
from sppk_desktop.features.people.calendar import usual_span, year_name
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.records import Family, SchoolYear
from sppk_desktop.features.people.same import card_of
from sppk_desktop.features.people.standing import address_line, adults_of_family, pupils_of_family
from sppk_desktop.reports.paper import Frame
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.reports.said import UNKNOWN

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
Head = Callable[[], tuple[str, str]]
"""The school as papers name it, and the school year."""
_BLANK_ROWS = 4


class NothingToPrint(AppError):
    """No family was observed in the year."""

    happened = T("No family was under observation in this school year.")


class DiaryPapers:
    """The papers of one unlocked vault."""

    def __init__(self, store: Store, today: Callable[[], date], head: Head) -> None:
        self._store, self._today, self._head = store, today, head

    def family(self, observation_id: int, language: str, *, whole: bool = False) -> Make:
        """One family's diary of this school year, or from its beginning, with empty rows to write on."""
        words = paper_words(language, self._store)
        since = date.min if whole else self._year()
        with self._store.reading() as session:
            found = self._diary(session, session.get_one(Observation, observation_id), words, since)
        return lambda _progress: documents.book([found], self._frame(words, found.number), words, blank_rows=_BLANK_ROWS).pdf(
            f"SPPK-K{found.number.replace('/', '-')}"
        )

    def book(self, language: str, *, last_year: bool = False) -> Make:
        """Every diary that ran in this school year or the one before, with the list of the families in front."""
        words, since = paper_words(language, self._store), self._year()
        if last_year:
            since = since.replace(year=since.year - 1)
        until = since.replace(year=since.year + 1) - timedelta(days=1)
        with self._store.reading() as session:
            ran = (Observation.removed_at.is_(None), Observation.since <= until,
                   (Observation.until.is_(None)) | (Observation.until >= since))  # fmt: skip
            rows = session.scalars(select(Observation).where(*ran).order_by(Observation.since, Observation.id)).all()
            found = [self._diary(session, one, words, since, until) for one in rows]
            front = [self._line(session, one, words, until) for one in rows]
        if not found:
            raise NothingToPrint
        frame = self._frame(words, "", dates.school_year(since))
        return lambda _progress: documents.book(found, frame, words, front=front).pdf("SPPK-K")

    def _line(self, session: Session, found: Observation, words: Words, until: date) -> list[str]:
        """A family in the list at the front of the book."""
        family = session.get_one(Family, card_of(session, "family", found.family_id))
        names = self._children(session, found, until)
        return [
            _number(found), family.name, names or UNKNOWN, address_line(family) or UNKNOWN, dates.short(found.since),
            found.reason, said(LEVELS, found.level, words),
            said(FREQUENCIES, found.frequency, words), found.responsible, _ended(found, words),
        ]  # fmt: skip

    def _children(self, session: Session, found: Observation, until: date) -> str:
        """The children of a family with their classes, as they were on the last day of lessons the paper tells of."""
        day = min(self._today(), until, found.until or date.max)
        name = year_name(day)
        year = session.scalar(select(SchoolYear).where(SchoolYear.name == name, SchoolYear.removed_at.is_(None)))
        last = year.ends if year is not None else usual_span(name).ends
        day = max(min(day, last), found.since)
        children = pupils_of_family(session, found.family_id, day, enrolled_only=True)
        return ", ".join(f"{child.name} ({child.class_name or UNKNOWN})" for child in children)

    def _year(self) -> date:
        return date(int(dates.school_year(self._today())[:4]), 8, 1)

    def _frame(self, words: Words, number: str, year: str = "") -> Frame:
        school, this_year = self._head()
        year = year or this_year
        about = words.say(T("SPPS · school year {year}", year=year))
        below = words.say(T("Diary No. {number}", number=number)) if number else words.say(T("Book of diaries"))
        return Frame(school, about, words.say(T("Confidential: service document.")), below)

    def _diary(
        self, session: Session, found: Observation, words: Words, since: date, until: date = date.max
    ) -> documents.DiaryOnPaper:
        family = session.get_one(Family, card_of(session, "family", found.family_id))
        names = self._children(session, found, until)
        wanted = select(DiaryEntry).where(
            DiaryEntry.observation_id == found.id, DiaryEntry.removed_at.is_(None), DiaryEntry.on.between(since, until)
        )
        entries = session.scalars(wanted.order_by(DiaryEntry.on, DiaryEntry.id)).all()
        added: dict[int, list[DiaryAddendum]] = defaultdict(list)
        corrections = select(DiaryAddendum).where(
            DiaryAddendum.entry_id.in_([one.id for one in entries]), DiaryAddendum.removed_at.is_(None)
        )
        for addendum in session.scalars(corrections.order_by(DiaryAddendum.on, DiaryAddendum.id)):
            added[addendum.entry_id].append(addendum)
        number = _number(found)
        about = T("Under observation since {day} · reason: {reason} · {frequency} · risk: {level} · responsible: {name}",
                  day=dates.short(found.since), reason=found.reason, frequency=said(FREQUENCIES, found.frequency, words),
                  level=said(LEVELS, found.level, words), name=found.responsible)  # fmt: skip
        children_said = words.say(T("children: {names}", names=names)) if names else ""
        phones = ", ".join(dict.fromkeys(
            show_phone(adult.phone) for adult in adults_of_family(session, found.family_id, self._today()) if adult.phone
        ))  # fmt: skip
        phone = words.say(T("phone: {phone}", phone=phones)) if phones else ""
        who = " · ".join(part for part in (family.name, children_said, address_line(family), phone) if part)
        ended = [words.say(T("Taken off: {said}", said=_ended(found, words)))] if found.until is not None else []
        told = [_entry(one, added[one.id], words) for one in entries]
        return documents.DiaryOnPaper(number, who, [words.say(about), *ended], told)


def _number(found: Observation) -> str:
    return f"{found.number or found.id} ({found.school_year})" if found.school_year else str(found.number or found.id)


def _ended(found: Observation, words: Words) -> str:
    """When, why and by what decision a family was taken off."""
    if found.until is None:
        return ""
    parts = (dates.short(found.until), said(CLOSINGS, found.closing, words), found.closing_decision)
    return ", ".join(part for part in parts if part)


def _seen(entry: DiaryEntry, added: Sequence[DiaryAddendum], words: Words) -> str:
    """Facts, the child's words and the assessment, told apart, then what was corrected after signing."""
    say = words.say
    parts = [
        entry.facts or "",
        say(T("The child's words: {text}", text=entry.child_words)) if entry.child_words else "",
        say(T("My assessment: {text}", text=entry.assessment)) if entry.assessment else "",
        *(
            say(T("Correction {day} ({reason}): {text}", day=dates.short(one.on), reason=one.reason, text=one.body))
            for one in added
        ),
    ]
    return " ".join(part for part in parts if part)


def _entry(entry: DiaryEntry, added: Sequence[DiaryAddendum], words: Words) -> documents.EntryOnPaper:
    gone = Change(entry.change) if entry.change else Change.UNKNOWN
    levels = {name: getattr(entry, name) for name in INDICATORS}
    following: Sequence[str] = [
        part for part in (dates.short(entry.next_on) if entry.next_on else "", entry.next_purpose) if part
    ]
    return documents.EntryOnPaper(
        on=entry.on, at=entry.at, contact=said(CONTACTS, entry.contact, words), with_whom=entry.with_whom or "",
        facts=documents.unknown(_seen(entry, added, words)), levels=levels, score=entry.score,
        change=words.say(gone.label) if gone is not Change.UNKNOWN else UNKNOWN, measures=entry.measures or "",
        result=entry.result or "", following=", ".join(following), author=entry.author or "",
    )  # fmt: skip
