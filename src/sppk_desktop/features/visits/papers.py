"""Joins the papers of visits and raids with what the vault knows; each is made in memory, in the language asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.sheet_code import new_code
from sppk_desktop.core.words import LANGUAGES, Phrase, T, Words
from sppk_desktop.features.people.catalogues import labels
from sppk_desktop.features.visits import acts, documents, raid
from sppk_desktop.features.visits.act import SignNames, as_shipped
from sppk_desktop.features.visits.compare import Change, Verdict, changes
from sppk_desktop.features.visits.entry import FACTS, LOCKED, ORDERS
from sppk_desktop.features.visits.household import Household, household, households, member_rows
from sppk_desktop.features.visits.planning import note_blank
from sppk_desktop.features.visits.records import CONCLUSIONS, MEASURES, PrintedSheet, Raid, RaidFamily, Visit
from sppk_desktop.features.visits.rules import EXAMINED
from sppk_desktop.features.visits.screens import said
from sppk_desktop.reports.paper_words import paper_words

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Make = Callable[[Progress], bytes]
_ACT: Final = "visit_act"
_ROUTE: Final = "raid_route"
_FIELDS: Final = {name: field for name, field in fields_of(Visit).items() if name in FACTS}


class NothingToPrint(AppError):
    """A raid without families."""

    happened = T("There is no family on the list of this raid.")
    remedy = T("Put families on the list, then print.")


class VisitPapers:
    """The documents of one unlocked vault. Each call reads what it needs at once and gives the work that makes the PDF."""

    def __init__(
        self, store: Store, today: Callable[[], date], *, names_protected: bool = True, signs: SignNames = as_shipped
    ) -> None:
        self._store, self._today, self._codes_only, self._signs = store, today, not names_protected, signs

    def blank(self, language: str) -> Make:
        """A wholly empty form with a code of its own; its family is chosen when it comes back."""
        words, school, made = paper_words(language, self._store), self._school(), new_code()
        with self._store.saving() as session:
            note_blank(session, made, _ACT, language)
            names = self._signs(session, language)
        return lambda _progress: documents.blank_act(made, words, school, names=names)

    def prefilled(self, visit_id: int, language: str) -> Make:
        """The form for a planned visit: what is known typed, what was seen last time pointed at."""
        words, school = paper_words(language, self._store), self._school()
        with self._store.saving() as session:
            visit = session.get_one(Visit, visit_id)
            _give_code(session, visit, language)
            session.flush()
            day = visit.planned_for or self._today()
            home = household(session, visit.family_id, day)
            assert home is not None
            paper, names = _on_paper(session, visit, home, words), self._signs(session, language)
        return lambda _progress: documents.prefilled_act(paper, words, school, names)

    def completed(self, visit_id: int, language: str) -> Make:
        """The act as it was signed; one that is not signed yet reads DRAFT."""
        words, school = paper_words(language, self._store), self._school()
        with self._store.reading() as session:
            visit = session.get_one(Visit, visit_id)
            if visit.frozen is not None:
                frozen: Any = visit.frozen
                addenda = [
                    {"on": one.on, "reason": one.reason, "body": one.body, "author": one.author}
                    for one in acts.corrections(session, visit_id)
                ]
                return lambda _progress: documents.completed_act(frozen, words, addenda, codes_only=self._codes_only)
            values, rows = _values_and_rows(session, visit)
            if self._codes_only:
                values = {name: None if name in LOCKED else value for name, value in values.items()}
            names, changed = self._signs(session, language), _changes(session, visit, values)
            story = documents.act_story(values, rows, "", words, labels(session), changed, names)
            sheet = visit.sheet_code or ""
        return lambda _progress: documents.draft_act(story, sheet, words, school)

    def pack(self, raid_id: int, language: str) -> Make:
        """The route list and one prefilled form per family, in the order of the way; a long job of its own."""
        words, school = paper_words(language, self._store), self._school()

        def make(progress: Progress) -> bytes:
            store = self._store.for_job()
            try:
                with store.saving() as session:
                    on_paper, stops, families = _pack(session, raid_id, language, words, self._today())
                    names = self._signs(session, language)
                    session.flush()
                return documents.raid_pack(on_paper, stops, families, words, school, progress, names)
            finally:
                store.close()

        return make

    def route(self, raid_id: int, language: str) -> Make:
        """The route list alone."""
        words, school = paper_words(language, self._store), self._school()
        with self._store.saving() as session:
            on_paper, stops, _families = _pack(session, raid_id, language, words, self._today())
            names = self._signs(session, language)
        return lambda _progress: documents.route_list(on_paper, stops, words, school, names)

    def note(self, raid_id: int, language: str, *, by_name: bool = False) -> Make:
        """The summary note of a raid."""
        words, school = paper_words(language, self._store), self._school()
        with self._store.reading() as session:
            found = session.get_one(Raid, raid_id)
            results = _results(session, raid_id, words, self._today())
            on_paper = _raid_on_paper(session, found)
            texts = (found.violations or "", found.measures or "", found.summary or "")
        director = self._store.setting("school.director", "")
        approved = (words.say(T("Director")), str(director)) if director else ("", "")
        return lambda _progress: documents.raid_note(on_paper, results, *texts, words, school, approved, by_name=by_name)

    def _school(self) -> documents.School:
        return school_of(self._store, self._today())


def school_of(store: Store, on: date) -> documents.School:
    """The head of every paper, from the school's settings."""
    name, number = str(store.setting("school.name", "") or ""), str(store.setting("school.number", "") or "")
    told = " ".join(part for part in (f"№ {number}" if number else "", name) if part)
    return documents.School(told, str(store.setting("school.district", "") or ""), dates.school_year(on))


class Freezer:
    """Says what acts say, in both languages, as plain JSON that signing keeps for ever."""

    def __init__(self, store: Store, session: Session, signs: SignNames = as_shipped) -> None:
        self._store, self._session = store, session
        self._names = partial(signs, session)
        self._languages = [paper_words(language, self._store) for language in LANGUAGES]
        self._label = labels(session)

    def freeze(self, visit: Visit) -> dict[str, Any]:
        """The content of one act at this moment."""
        values, rows = _values_and_rows(self._session, visit)
        school = school_of(self._store, visit.visited_on or self._store.now().date())
        changed = _changes(self._session, visit, values)
        number, sheet = visit.act_number or "", visit.sheet_code or ""
        return dict(documents.freeze(values, rows, number, sheet, school, self._languages, self._label, changed,
                                     self._names))  # fmt: skip


def _values_and_rows(session: Session, visit: Visit) -> tuple[dict[str, Any], dict[str, list[dict[str, Any]]]]:
    values = acts.read(session, visit)
    rows = {nested.name: values.pop(nested.name) for nested in acts.NESTED}
    return {**values, "act_number": visit.act_number}, rows


def _changes(session: Session, visit: Visit, values: Mapping[str, Any]) -> dict[str, Phrase]:
    last = acts.last_examined(session, visit)
    if last is None or visit.outcome != EXAMINED:
        return {}
    before = {name: getattr(last, name) for name in _FIELDS}
    return {change.field.name: _told(change) for change in changes(_FIELDS.values(), before, values, ORDERS)}


_TOLD: Final = {
    Verdict.BETTER: T("better, was: {last}"),
    Verdict.WORSE: T("worse, was: {last}"),
    Verdict.DIFFERENT: T("was: {last}"),
}


def _told(change: Change) -> Phrase:
    return _TOLD[change.verdict].filled(last=_plainly(change)) if change.field.kind is not Kind.CHOICES else change.verdict.label


def _plainly(change: Change) -> Phrase | str:
    field, last = change.field, change.last
    if field.kind is Kind.CHOICE:
        option = field.option(last)
        return option.label if option else str(last)
    if field.kind is Kind.YES_NO and field.has:
        return T("there is", "has") if last else T("there is none", "has")
    if field.kind is Kind.YES_NO:
        return T("yes") if last else T("no")
    return f"{last:g}".replace(".", ",") if isinstance(last, (int, float)) else str(last)


def _give_code(session: Session, visit: Visit, language: str) -> None:
    if visit.sheet_code is None:
        visit.sheet_code = new_code()
        session.add(PrintedSheet(code=visit.sheet_code, document=_ACT, family_id=visit.family_id, raid_id=visit.raid_id,
                                 visit_id=visit.id, language=language))  # fmt: skip


def _on_paper(session: Session, visit: Visit, home: Household, words: Words) -> documents.FamilyOnPaper:
    last = acts.last_examined(session, visit)
    before = acts.read(session, last) if last is not None else {}
    written = acts.read(session, visit)
    commission = written["commission"] or (
        [_member(row) for row in raid.team_of(session, visit.raid_id)] if visit.raid_id else []
    )
    return documents.FamilyOnPaper(
        code=visit.sheet_code or "",
        name=home.name,
        address=home.address,
        known={
            "basis": visit.basis,
            "purpose": visit.purpose,
            "registered_address": home.registered or None,
            "actual_address": home.address or None,
        },
        members=member_rows(home, words),
        commission=commission,
        last={name: before.get(name) for name in (*_FIELDS, "categories", "benefits", "debts")} if before else {},
        last_incomes=before.get("incomes", ()),
        last_on=last.visited_on if last is not None else None,
    )


def _member(row: Any) -> dict[str, Any]:
    return {"role": row.role, "name": row.name, "post": row.post}


def _raid_on_paper(session: Session, found: Raid) -> documents.RaidOnPaper:
    return documents.RaidOnPaper(
        number=found.number or "",
        on=found.on,
        starts_at=found.starts_at,
        basis=found.basis or "",
        purpose=found.purpose or "",
        commission=[_member(row) for row in raid.team_of(session, found.id)],
        code=found.sheet_code or "",
    )


def _visits_of_raid(session: Session, raid_id: int) -> Sequence[Visit]:
    return session.scalars(
        select(Visit)
        .join(RaidFamily, RaidFamily.visit_id == Visit.id)
        .where(RaidFamily.raid_id == raid_id, RaidFamily.removed_at.is_(None), Visit.removed_at.is_(None))
        .order_by(RaidFamily.position, RaidFamily.id)
    ).all()


def _pack(
    session: Session, raid_id: int, language: str, words: Words, today: date
) -> tuple[documents.RaidOnPaper, list[documents.Stop], list[documents.FamilyOnPaper]]:
    found, visits = session.get_one(Raid, raid_id), _visits_of_raid(session, raid_id)
    if not visits:
        raise NothingToPrint
    if found.sheet_code is None:
        found.sheet_code = new_code()
        session.add(PrintedSheet(code=found.sheet_code, document=_ROUTE, raid_id=found.id, language=language))
    homes = households(session, [visit.family_id for visit in visits], found.on)
    last = raid.last_visits(session, [visit.family_id for visit in visits], today)
    families, stops = [], []
    for visit in visits:
        _give_code(session, visit, language)
        home = homes[visit.family_id]
        families.append(_on_paper(session, visit, home, words))
        stops.append(
            documents.Stop(home.street, home.house, home.name, home.classes, last.get(visit.family_id), visit.sheet_code or "")
        )
    return _raid_on_paper(session, found), stops, families


def _results(session: Session, raid_id: int, words: Words, today: date) -> list[documents.RaidResult]:
    visits = _visits_of_raid(session, raid_id)
    homes = households(session, [visit.family_id for visit in visits], today)
    return list(_told_results(visits, homes, words))


def _told_results(visits: Sequence[Visit], homes: Mapping[int, Household], words: Words) -> Iterator[documents.RaidResult]:
    for visit in visits:
        home = homes[visit.family_id]
        yield documents.RaidResult(
            family=home.name, address=home.address, outcome=visit.outcome,
            conclusion=said(CONCLUSIONS, visit.conclusion_level, words),
            measures=", ".join(said(MEASURES, code, words) for code in visit.measures or ()), act_number=visit.act_number or "",
        )  # fmt: skip
