"""What the windows ask of the diary: one family's diary to show, an entry to sign, a correction, putting on and taking off."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Header, Moment
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, fields_of
from sppk_desktop.core.screens import Chip, Tone
from sppk_desktop.core.timeline import Page, Piece, Stretch, ask, latest_ids, weave
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity import evidence
from sppk_desktop.features.diary.indicators import INDICATORS, Change, change, latest_levels, observed, one_change, score
from sppk_desktop.features.diary.open_now import demand_none
from sppk_desktop.features.diary.records import CONTACTS, LEVELS, DiaryAddendum, DiaryEntry, Observation
from sppk_desktop.features.diary.rows import LEVEL_TONES, ObservationRows, score_said
from sppk_desktop.features.diary.telling import moment_of, said
from sppk_desktop.features.people.names import initials, split_name
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.people.same import card_of
from sppk_desktop.features.people.standing import address_line, pupils_of_family

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

KIND: Final = "observation"
OtherMoments = Callable[[Session, str, int], Sequence[Moment]]
"""What other subjects know of a family: its visits."""
PUT_ON: Final = (
    "since", "reason", "decision", "responsible", "level", "frequency", "next_on", "next_purpose",
)  # fmt: skip
TERMS: Final = ("responsible", "level", "frequency", "next_on", "next_purpose")
TAKE_OFF: Final = ("until", "closing", "closing_decision")
ENTRY: Final = (
    "on", "at", "contact", "with_whom", "facts", "child_words", "assessment", *INDICATORS, "measures", "result", "next_on",
    "next_purpose", "plan_line_id",
)  # fmt: skip
_TONES: Final = {Change.BETTER: Tone.DONE, Change.WORSE: Tone.DANGER}
FIRST: Final = 30
"""So many moments of a diary are read at first, and each time the reader goes on."""
_COMPARED: Final = 12
"""So many earlier entries are looked through for the last known level of an indicator."""


class NoSuchDiary(AppError):
    """The observation was removed meanwhile."""

    happened = T("This diary is no longer in the register.")


class AlreadyUnderObservation(AppError):
    """A family has one open diary."""

    happened = T("This family is already under observation.")
    remedy = T("Its diary is in the list; write the entry there.")


class NotComplete(AppError):
    """Signing was asked for while something is missing."""

    happened = T("The entry cannot be signed yet.")
    remedy = T("Say the day, the kind of contact and what was observed, and sign again.")


class DiaryClosed(AppError):
    """The family is no longer under observation."""

    happened = T("The family is no longer under observation.")
    remedy = T("Put it under observation again; that begins a new diary.")


class TakenOffTooEarly(AppError):
    """An observation cannot end before what was written in it."""

    happened = T("The day of taking off lies before the diary's last entry or its beginning, or in the future.")
    remedy = T("Nothing was changed. Choose another day.")


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What the program computes while indicators are typed."""

    score: str
    detail: Phrase
    word: Chip | None
    verdicts: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Shown:
    """One family's diary on the screen."""

    id: int
    family_id: int
    revision: int
    header: Header
    chip: Chip
    line: str
    closed: bool
    last: Mapping[str, int | None]
    last_on: date | None
    last_score: float | None
    values: Mapping[str, Any]
    moments: Sequence[Moment]
    earlier: date | None  # the day to read on from; None: that was all


@dataclass(frozen=True, slots=True)
class Point:
    """One signed entry in the chart."""

    id: int
    on: date
    score: float | None
    said: str
    levels: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class EntryShown:
    """One signed entry as it is read."""

    id: int
    observation_id: int
    title: str
    chip: Chip | None
    lines: Sequence[tuple[str, str]]
    corrections: Sequence[tuple[str, str, str]]  # day and author, reason, body


class DiaryBook:
    """The diaries of one unlocked vault, for one window."""

    def __init__(self, store: Store, words: Words, today: Callable[[], date], others: Sequence[OtherMoments] = ()) -> None:
        self._store, self._words, self._today, self._others = store, words, today, others
        self.rows = ObservationRows(words, today())
        told, entry = fields_of(Observation), fields_of(DiaryEntry)
        self.put_on_fields: Sequence[Field] = [told[name] for name in PUT_ON]
        self.terms_fields: Sequence[Field] = [told[name] for name in TERMS]
        self.take_off_fields: Sequence[Field] = [
            replace(told[name], required=name != "closing_decision") for name in TAKE_OFF
        ]  # fmt: skip
        self.entry_fields: Mapping[str, Field] = {name: entry[name] for name in ENTRY}
        self.indicators: Sequence[tuple[str, Phrase]] = tuple(INDICATORS.items())

    # Showing ------------------------------------------------------------------------------------------------------------

    def show(self, observation_id: int) -> Shown:
        """One family's diary, with what stands in it and what a new entry begins with."""
        with self._store.reading() as session:
            found = _observation(session, observation_id)
            earlier = _latest(session, found.id)
            page = self._moments(session, found, Stretch(least=FIRST))
            shown = Shown(
                id=found.id,
                family_id=found.family_id,
                revision=found.revision,
                header=self._header(session, found.family_id),
                chip=Chip(said(LEVELS, found.level, self._words), LEVEL_TONES[found.level]),
                line=self._line(found),
                closed=found.until is not None,
                last=latest_levels([_levels(entry) for entry in earlier]),
                last_on=earlier[-1].on if earlier else None,
                last_score=earlier[-1].score if earlier else None,
                values={"on": self._today(), "next_on": after(self._today(), found.frequency)},
                moments=page.moments,
                earlier=page.earlier,
            )
        self._store.journal.read(KIND, observation_id)
        return shown

    def _header(self, session: Session, family_id: int) -> Header:
        family = session.get_one(Family, card_of(session, "family", family_id))
        children = pupils_of_family(session, family_id, self._today(), enrolled_only=True)
        told = [f"{split_name(child.name)[1] or child.name} {child.class_name or ''}".strip() for child in children]
        marks = initials(*split_name(children[0].name)[:2]) if children else family.name[:2].upper()
        return Header("family", family_id, marks, family.name, tuple(part for part in (*told, address_line(family)) if part))

    def _line(self, found: Observation) -> str:
        say = self._words.say
        until = T("taken off {day}", day=dates.short(found.until)) if found.until else ""
        watched = T("watched since {day}", day=dates.short(found.since))
        return " · ".join(part for part in (say(watched), say(until), found.reason, found.responsible) if part)

    def earlier(self, observation_id: int, until: date) -> Page:
        """The diary read on: what happened up to a day."""
        with self._store.reading() as session:
            return self._moments(session, _observation(session, observation_id), Stretch(until=until, least=FIRST))

    def _moments(self, session: Session, found: Observation, stretch: Stretch) -> Page:
        """A stretch of the family's line: a diary of decades opens as fast as one of a month."""
        branch = [DiaryEntry.observation_id == found.id, DiaryEntry.removed_at.is_(None)]
        ids, since = latest_ids(session, DiaryEntry.id, DiaryEntry.on, [branch], stretch)
        entries = session.scalars(
            select(DiaryEntry).where(DiaryEntry.id.in_(ids)).order_by(DiaryEntry.on.desc(), DiaryEntry.id.desc())
        )
        own = Piece([moment_of(entry, self._words) for entry in entries], since)
        return weave([*(ask(tell, session, "family", found.family_id, stretch) for tell in self._others), own], stretch)

    def entry(self, entry_id: int) -> EntryShown:
        """One signed entry with its corrections."""
        with self._store.reading() as session:
            entry = session.get(DiaryEntry, entry_id)
            if entry is None or entry.removed_at is not None:
                raise NoSuchDiary
            wanted = select(DiaryAddendum).where(DiaryAddendum.entry_id == entry_id, DiaryAddendum.removed_at.is_(None))
            added = session.scalars(wanted.order_by(DiaryAddendum.on, DiaryAddendum.id)).all()
            return EntryShown(
                entry.id,
                entry.observation_id,
                self._title(entry),
                self.word(Change(entry.change)) if entry.change else None,
                self._told(entry),
                [(" · ".join(part for part in (dates.short(one.on), one.author) if part), one.reason, one.body) for one in added],
            )

    def history(self, observation_id: int) -> list[Point]:
        """The signed entries of one family for its chart, the first first."""
        with self._store.reading() as session:
            entries = _entries(session, observation_id)
        return [Point(one.id, one.on, one.score, score_said(one.score), _levels(one)) for one in entries]

    def _title(self, entry: DiaryEntry) -> str:
        at = f", {entry.at:%H:%M}" if entry.at else ""
        return f"{dates.short(entry.on)}{at}"

    def _told(self, entry: DiaryEntry) -> list[tuple[str, str]]:
        lines = []
        for name in (
            "contact",
            "with_whom",
            "facts",
            "child_words",
            "assessment",
            "measures",
            "result",
            "next_on",
            "next_purpose",
        ):
            field, value = self.entry_fields[name], getattr(entry, name)
            shown = (
                dates.short(value) if name == "next_on" else said(field.options, value, self._words) if field.options else value
            )
            lines.append((self._words.say(field.label), shown or "—"))
        if entry.plan_line_id is not None:
            lines.append((self._words.say(self.entry_fields["plan_line_id"].label), self._words.say(T("linked", "plan line"))))
        seen = [f"{self._words.say(label)} {'—' if getattr(entry, name) is None else getattr(entry, name)}"
                for name, label in self.indicators]  # fmt: skip
        lines.insert(2, (self._words.say(T("Indicators")), "; ".join(seen)))
        lines.insert(3, (self._words.say(T("Score")), score_said(entry.score)))
        lines.append((self._words.say(T("Signed", "entry")), f"{dates.short_moment(entry.signed_at)}, {entry.author or ''}"))
        return lines

    # While typing -------------------------------------------------------------------------------------------------------

    def reckoned(self, last: Mapping[str, int | None], now: Mapping[str, int | None], before: float | None = None) -> Reckoned:
        """Score and change of what stands on the screen; ``before`` is the score of the last entry, as its line of time says."""
        seen = len(observed(now))
        known = T("{n} indicators observed, {gaps} not observed · before {score}", n=seen, gaps=len(INDICATORS) - seen,
                  score=score_said(before))  # fmt: skip
        verdicts = {name: one_change(last.get(name), now.get(name)).value for name in INDICATORS}
        gone = change(last, now)
        return Reckoned(score_said(score(now)), known, self.word(gone) if gone is not Change.UNKNOWN else None, verdicts)

    def word(self, gone: Change) -> Chip:
        """A change as shape and word."""
        return Chip(f"{gone.arrow} {self._words.say(gone.label)}".strip(), _TONES.get(gone, Tone.NEUTRAL))

    def gaps(self, observation_id: int, values: Mapping[str, Any]) -> list[tuple[str, Phrase]]:
        """What signing still wants: field and what is wrong."""
        with self._store.reading() as session:
            since = _observation(session, observation_id).since
        return _gaps(values, since, self._today())

    # Deeds --------------------------------------------------------------------------------------------------------------

    def start_values(self) -> dict[str, Any]:
        """What putting a family on begins with."""
        today = self._today()
        return {"since": today, "responsible": self._store.account.name, "level": "middle", "frequency": "month",
                "next_on": today + timedelta(days=7)}  # fmt: skip

    def put_on(self, family_id: int, values: Mapping[str, Any]) -> int:
        """Begin a diary."""
        from sppk_desktop.storage.numbers import next_number

        with self._store.saving() as session:
            demand_none(session, Observation, family_id, AlreadyUnderObservation)
            told = {name: values.get(name) for name in PUT_ON}
            year = dates.school_year(told["since"] or self._today())
            number = next_number(session, KIND, year)
            made = Observation(family_id=family_id, number=number, school_year=year, **told)
            session.add(made)
            session.flush()
            return made.id

    def terms(self, observation_id: int) -> dict[str, Any]:
        """What can be changed of a running observation."""
        with self._store.reading() as session:
            found = _observation(session, observation_id)
            return {name: getattr(found, name) for name in TERMS}

    def change_terms(self, observation_id: int, values: Mapping[str, Any]) -> None:
        """Another level, another rhythm, another day."""
        with self._store.saving() as session:
            found = _observation(session, observation_id)
            for name in TERMS:
                setattr(found, name, values.get(name))

    def take_off(self, observation_id: int, values: Mapping[str, Any]) -> Callable[[], None]:
        """End the observation; returns the way back."""
        with self._store.saving() as session:
            found = _observation(session, observation_id)
            last = _latest(session, found.id)
            if values["until"] > self._today() or values["until"] < max([found.since, *(entry.on for entry in last)]):
                raise TakenOffTooEarly
            for name in TAKE_OFF:
                setattr(found, name, values.get(name))

        def back() -> None:
            with self._store.saving() as session:
                found = _observation(session, observation_id)
                demand_none(session, Observation, found.family_id, AlreadyUnderObservation)
                found.until = found.closing = found.closing_decision = None

        return back

    def sign(self, observation_id: int, values: Mapping[str, Any]) -> int:
        """Make an entry, final from now on; the family's next day follows from it."""
        with self._store.saving() as session:
            found = _observation(session, observation_id)
            if found.until is not None:
                raise DiaryClosed
            if _gaps(values, found.since, self._today()):
                raise NotComplete
            told = {name: values.get(name) for name in ENTRY}
            day: date = values["on"]
            earlier = [entry for entry in _latest(session, found.id) if entry.on <= day]
            gone = change(latest_levels([_levels(entry) for entry in earlier]), told)
            entry = DiaryEntry(observation_id=found.id, score=score(told), change=gone.value, signed_at=self._store.now(),
                               signed_by=self._store.account.id, author=self._store.account.name, **told)  # fmt: skip
            session.add(entry)
            session.flush()
            title = self._words.say(T("Diary of observation: {contact}", contact=said(CONTACTS, entry.contact, self._words)))
            evidence.relink(session, entry.plan_line_id, "diary_entry", entry.id, entry.on, title, entry.author)
            newest = _latest(session, found.id)
            if newest[-1].id == entry.id:
                found.next_on = entry.next_on or after(entry.on, found.frequency)
                found.next_purpose = entry.next_purpose
                if entry.score is not None:
                    found.score, found.change = entry.score, entry.change
            made = entry.id
        self._store.journal.write("signed", "diary_entry", made)
        return made

    def correct(self, entry_id: int, reason: str, body: str) -> None:
        """Add what was wrong or missing; the entry stays as it was signed."""
        with self._store.saving() as session:
            session.add(DiaryAddendum(entry_id=entry_id, on=self._today(), reason=reason, body=body,
                                      author=self._store.account.name))  # fmt: skip
        self._store.journal.write("corrected", "diary_entry", entry_id)


def after(day: date, frequency: str) -> date:
    """The next day by the rhythm agreed on."""
    match frequency:
        case "week":
            return day + timedelta(days=7)
        case "fortnight":
            return day + timedelta(days=14)
    place = day.month - 1 + (3 if frequency == "quarter" else 1)
    year, month = day.year + place // 12, place % 12 + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _gaps(values: Mapping[str, Any], since: date, today: date) -> list[tuple[str, Phrase]]:
    found: list[tuple[str, Phrase]] = []
    day = values.get("on")
    if day is None:
        found.append(("on", T("The day is not written.")))
    elif day > today:
        found.append(("on", T("The day lies in the future.")))
    elif day < since:
        found.append(("on", T("The day lies before the family was put under observation.")))
    if not values.get("contact"):
        found.append(("contact", T("The kind of contact is not chosen.")))
    if not values.get("facts") and not observed(values):
        found.append(("facts", T("Neither a fact nor an indicator is written.")))
    return found


def _observation(session: Session, observation_id: int) -> Observation:
    found = session.get(Observation, observation_id)
    if found is None or found.removed_at is not None:
        raise NoSuchDiary
    return found


def _levels(entry: DiaryEntry) -> dict[str, int | None]:
    return {name: getattr(entry, name) for name in INDICATORS}


def _entries(session: Session, observation_id: int) -> Sequence[DiaryEntry]:
    wanted = select(DiaryEntry).where(DiaryEntry.observation_id == observation_id, DiaryEntry.removed_at.is_(None))
    return session.scalars(wanted.order_by(DiaryEntry.on, DiaryEntry.id)).all()


def _latest(session: Session, observation_id: int) -> list[DiaryEntry]:
    """The last few, oldest first."""
    wanted = select(DiaryEntry).where(DiaryEntry.observation_id == observation_id, DiaryEntry.removed_at.is_(None))
    return list(session.scalars(wanted.order_by(DiaryEntry.on.desc(), DiaryEntry.id.desc()).limit(_COMPARED)))[::-1]
