"""Joins the patterns: which records of which subjects are signals, the page in the tab «Reports», its rules and its paper."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Select, func, literal, null, or_, select

from sppk_desktop.app.people import may_name_protected
from sppk_desktop.app.practice import is_open
from sppk_desktop.core import dates
from sppk_desktop.core.cards import Card, CardTab, Fact, FactGroup, Header, Link
from sppk_desktop.core.fields import Option
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.notices import situation_label
from sppk_desktop.features.activity.options import ABSENCES, OFFENCES
from sppk_desktop.features.activity.records import Absence, Notice, Offence, Request
from sppk_desktop.features.diagnostics.records import AdolescentCard, FamilyCard
from sppk_desktop.features.diary.records import DiaryEntry, Observation
from sppk_desktop.features.passport.reporting import OBSERVED, REGISTERED
from sppk_desktop.features.patterns.documents import TITLES, Line, PatternList, pattern_paper
from sppk_desktop.features.patterns.finding import Hit, look
from sppk_desktop.features.patterns.listing import PatternRows
from sppk_desktop.features.patterns.rules import SETTING, Rules, Signal
from sppk_desktop.features.people.catalogues import categories as school_categories
from sppk_desktop.features.people.listing import View
from sppk_desktop.features.people.records import Family, FamilyCategory, Pupil, PupilCategory
from sppk_desktop.features.people.same import cards
from sppk_desktop.features.people.standing import holds_on
from sppk_desktop.features.practice.records import PsyRequest
from sppk_desktop.features.visits.records import CONCLUSIONS, Visit
from sppk_desktop.reports.paper_words import paper_words
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.reports.patterns_page import PatternsPage
from sppk_desktop.ui.reports.tab import FurtherReport

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

KEY: Final = "patterns"
_HIGH: Final = ("high", "critical", "difficult", "dangerous")
"""Levels of both cards that are a signal (domain 5)."""
HERS: Final = frozenset({"psy_requests"})
"""Signals out of the psychologist's own part: they are seen by her and never printed."""


def _of(record: Any, pupil: Any, family: Any, day: Any, code: Any, since: date, until: date, *wanted: Any) -> Select[Any]:
    """The columns of a signal from one table."""
    columns = (pupil, family, literal(record.__tablename__), record.id, day, code)
    return select(*columns).where(record.removed_at.is_(None), day.between(since, until), *wanted)


def _absences(since: date, until: date) -> Sequence[Select[Any]]:
    grave = or_(Absence.systematic.is_(True), Absence.out_of_school.is_(True), Absence.reason == "unexcused")
    return [_of(Absence, Absence.pupil_id, null(), Absence.on, Absence.reason, since, until, grave)]


def _offences(since: date, until: date) -> Sequence[Select[Any]]:
    return [_of(Offence, Offence.pupil_id, null(), Offence.on, Offence.kind, since, until)]


def _requests(since: date, until: date) -> Sequence[Select[Any]]:
    about = or_(Request.pupil_id.is_not(None), Request.family_id.is_not(None))
    return [
        _of(Request, Request.pupil_id, Request.family_id, Request.on, func.substr(Request.essence, 1, 80), since, until, about)
    ]


def _her_requests(since: date, until: date) -> Sequence[Select[Any]]:
    named = PsyRequest.pupil_id.is_not(None)
    return [_of(PsyRequest, PsyRequest.pupil_id, PsyRequest.family_id, PsyRequest.on, null(), since, until, named)]


def _notices(since: date, until: date) -> Sequence[Select[Any]]:
    return [_of(Notice, Notice.pupil_id, Notice.family_id, Notice.on, Notice.situation, since, until)]


def _diary(since: date, until: date) -> Sequence[Select[Any]]:
    worse = _of(DiaryEntry, null(), Observation.family_id, DiaryEntry.on, DiaryEntry.change, since, until,
                DiaryEntry.change == "worse")  # fmt: skip
    return [worse.join(Observation, Observation.id == DiaryEntry.observation_id)]


def _cards(since: date, until: date) -> Sequence[Select[Any]]:
    def of(record: Any, pupil: Any, family: Any) -> Select[Any]:
        level = func.coalesce(record.level_by_hand, record.level)
        return _of(record, pupil, family, record.on, level, since, until, record.signed_at.is_not(None), level.in_(_HIGH))

    return [of(AdolescentCard, AdolescentCard.pupil_id, null()), of(FamilyCard, null(), FamilyCard.family_id)]


def _visits(since: date, until: date) -> Sequence[Select[Any]]:
    unfit = Visit.conclusion_level.in_(("unfit", "danger"))
    return [_of(Visit, null(), Visit.family_id, Visit.visited_on, Visit.conclusion_level, since, until, unfit)]


def _categories(_since: date, until: date) -> Sequence[Select[Any]]:
    def of(record: Any, kind: str, owner: Any, codes: Sequence[str]) -> Select[Any]:
        """Each once, however many cards were merged; since the earliest day one of them tells."""
        merged = cards(kind)
        card = func.coalesce(merged.c.main, owner)
        ids = (card, null()) if kind == "pupil" else (null(), card)
        day = func.min(func.coalesce(record.since, literal(until)))
        every = select(*ids, literal(kind), card, day, record.code).outerjoin(merged, merged.c.id == owner)
        return every.where(holds_on(record, until), record.code.in_(codes)).group_by(card, record.code)

    return [
        of(PupilCategory, "pupil", PupilCategory.pupil_id, REGISTERED),
        of(FamilyCategory, "family", FamilyCategory.family_id, OBSERVED),
    ]


def _label(options: Sequence[Option]) -> Callable[[str], Phrase | str]:
    labels = {option.code: option.label for option in options}
    return lambda code: labels.get(code, "")


def signals_of(store: Store, language: str, *, names_protected: bool) -> Sequence[Signal]:
    """The signals a person may see; protected ones are not even looked for where they may not be seen."""
    with store.reading() as session:
        categories = school_categories(session, with_hidden=True)

    def category(code: str) -> str:
        return categories[code].label(language) if code in categories else code

    every = [
        Signal("absences", T("Missed lessons"), 90, _absences, _label(ABSENCES)),
        Signal("diary", T("Diary of the family: worse"), 120, _diary, lambda _: T("worse than the time before")),
        Signal("cards", T("Card with a high level"), 365, _cards, lambda _: T("a high level of the card")),
        Signal("requests", T("Request about the child"), 180, _requests, lambda code: code.splitlines()[0] if code else "",
               protected=False),
        Signal("offences", T("Offence"), 180, _offences, _label(OFFENCES)),
        Signal("notices", T("Danger that was reported"), 365, _notices, situation_label),
        Signal("visits", T("Visit: conditions are not adequate"), 365, _visits, _label(CONCLUSIONS)),
        Signal("categories", T("On a register, in the risk group"), 1, _categories, category, standing=True),
    ]  # fmt: skip
    if is_open(store):
        every.append(Signal("psy_requests", T("Request to the psychologist"), 180, _her_requests, lambda _: ""))
    return [signal for signal in every if names_protected or not signal.protected]


class Patterns:
    """The patterns of one unlocked vault, for one window; what was found holds until anything is written."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._store, self._words = desk, desk.store, desk.kit.words
        language = self._words.language if self._words.language == "ru" else "ky"
        self.signals = signals_of(self._store, language, names_protected=may_name_protected(desk))
        view = View(desk.today(), language)
        self.lists = {kind: PatternRows(kind, self.signals, self.rules, view, self._words) for kind in TITLES}
        self._states: dict[str, tuple[object, ...]] = {}

    @property
    def writes(self) -> bool:
        """Who may change the rules."""
        return bool(self._store.account.roles & {Role.SOCIAL, Role.PSYCHOLOGIST})

    def rules(self) -> Rules:
        """As the school has set them."""
        return Rules.of(self._store.setting(SETTING))

    def set_rules(self, values: Mapping[str, Any]) -> Callable[[], None]:
        """Other rules; the way back. Signals this person does not see stay as they were."""
        was = self.rules()
        days = {**was.days, **{signal.key: int(values.get(signal.key) or 0) for signal in self.signals}}
        self._store.set_setting(SETTING, Rules(int(values["least"]), days).plain())
        return lambda: self._store.set_setting(SETTING, was.plain())

    def knows(self, kind: str) -> bool:
        """Whether what was found for a list still holds."""
        return self._states.get(kind) == self._state

    @property
    def _state(self) -> tuple[object, ...]:
        return (*self._store.state, self._desk.today())

    def looking(self, kind: str) -> Callable[[Progress], None]:
        """Work that looks for patterns over a connection of its own; the list has them afterwards."""
        state, rules, today = self._state, self.rules(), self._desk.today()

        def work(progress: Progress) -> None:
            with self._store.for_job() as store, store.reading() as session:
                found = look(session, kind, self.signals, rules, today, progress)
            self.lists[kind].found = found
            self._states[kind] = state

        return work

    def card(self, kind: str, id_: int) -> Card:
        """Who it is and every signal with its day; looking at protected ones is written into the journal."""
        own = self.lists[kind].found.of(id_)
        with self._store.reading() as session:
            name = session.scalar(select(Pupil.full_name if kind == "pupil" else Family.name).where(
                (Pupil if kind == "pupil" else Family).id == id_))  # fmt: skip
            classes = self.lists[kind].classes(session, [id_], self._desk.today()).get(id_, "")
        self._noted([own])
        groups = tuple(
            FactGroup(signal.label, tuple(_fact(signal, hit) for hit in own if hit.signal == signal.key))
            for signal in self.signals
            if any(hit.signal == signal.key for hit in own)
        )
        told = str(name or "")
        header = Header(kind, id_, "".join(part[:1] for part in told.split()[:2]), told, (classes,) if classes else ())
        return Card(header, [CardTab("signals", T("Signals"), groups, T("No signals any more."))], path=False)

    def paper(self, kind: str, ids: Sequence[int], language: str, purpose: str, form: str = "pdf") -> Callable[[Progress], bytes]:
        """The list in this order, of what was found last: on paper, for the office, as a workbook.

        It names children: the journal keeps for what it was made and how many it names. What the psychologist alone
        knows is not on it, nor who has too few signals without that.
        """
        rules, today, found = self.rules(), self._desk.today(), self.lists[kind].found
        printed = {id_: [hit for hit in found.of(id_) if hit.signal not in HERS] for id_ in ids}
        told = {id_: own for id_, own in printed.items() if len({hit.signal for hit in own}) >= rules.least}
        self._store.journal.write("listed", line=f"{self._words.say(T('Patterns'))}: {purpose}", names=len(told))

        def make(progress: Progress) -> bytes:
            from sppk_desktop.features.visits.papers import school_of

            words = paper_words(language, self._store)
            with self._store.for_job() as store:
                every = signals_of(store, language, names_protected=True)
                school = school_of(store, today)
                with store.reading() as session:
                    rows = self.lists[kind].rows(session, list(told))
            signals = [signal for signal in every if signal.key in {one.key for one in self.signals} - HERS]
            lines = [Line(rows[id_][0], rows[id_][1], own) for id_, own in told.items()]
            progress(0, len(lines))
            return pattern_paper(PatternList(TITLES[kind], kind, school.line, today, purpose, lines, signals, rules), words, form)

        return make

    def _noted(self, people: Any) -> None:
        closed = {signal.key for signal in self.signals if signal.protected}
        seen = sum(any(hit.signal in closed for hit in own) for own in people)
        if seen:
            self._store.journal.write("listed", line=Words.say(self._words, T("Patterns")), names=seen)


def _fact(signal: Signal, hit: Hit) -> Fact:
    return Fact(dates.short(hit.day), signal.says(hit.code) or signal.label, opens=Link(hit.kind, hit.record_id))


def patterns() -> FurtherReport:
    """Its page in the tab «Reports»."""
    return FurtherReport(KEY, T("Patterns"), lambda desk: PatternsPage(desk, Patterns(desk)))
