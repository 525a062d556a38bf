"""What has passed its term: terms by kind of record as data of the school, children first, then journals and plans by year.

A child's file is destroyed whole, so it falls due only when the longest term of what it holds is over: so many years after
leaving, and so many after the last entry about the child in a journal (defaults: domain 9.5).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.calendar import year_name
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.same import merged_away

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

SETTING: Final = "retention.terms"
CHILD: Final = "child"
JOURNALS: Final = "journals"
PLANS: Final = "plans"
TERMS: Final[dict[str, int]] = {CHILD: 3, JOURNALS: 5, PLANS: 5}
LABELS: Final[dict[str, Phrase]] = {
    CHILD: T("Files of children: cards, acts, diaries, plans of help, protocols, consents (years after leaving)"),
    JOURNALS: T("Entries of journals (years after the entry)"),
    PLANS: T("Annual plans (years after the school year)"),
}
SHORT: Final[dict[str, Phrase]] = {
    CHILD: T("file of a child"), JOURNALS: T("entries of journals"), PLANS: T("annual plan"),
}  # fmt: skip
_JOURNAL_TABLES: Final = frozenset(
    {"activity", "request", "offence", "absence", "appeal", "hand_over", "notice"}
)  # registers a child's entries stand in, each dated by ``on``
LONGEST: Final = 75


class WrongTerm(AppError):
    """A term that cannot be meant."""

    happened = T("A term is a whole number of years from 1 to {most}.")
    remedy = T("The terms stay as they were.")


@dataclass(frozen=True, slots=True)
class Due:
    """One line of the review. ``pupil_id`` for a child; else ``rows``: table → ids."""

    id: int
    kind: str
    name: str
    about: str  # class years or counts, already plain
    since: date  # when its term was over
    pupil_id: int | None = None
    rows: Mapping[str, frozenset[int]] | None = None


def terms(store: Store) -> dict[str, int]:
    """The school's terms in years."""
    kept = store.setting(SETTING, {})
    return {kind: int(kept.get(kind, years)) for kind, years in TERMS.items()}


def set_terms(store: Store, typed: Mapping[str, str]) -> dict[str, int]:
    """Keep what was typed; one wrong number keeps nothing."""
    read: dict[str, int] = {}
    for kind in TERMS:
        text = typed.get(kind, "").strip()
        if not text.isascii() or not text.isdigit() or not 1 <= int(text) <= LONGEST:
            raise WrongTerm(most=LONGEST)
        read[kind] = int(text)
    store.set_setting(SETTING, read)
    return read


def years_after(day: date, years: int) -> date:
    """The same day so many years later; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def review(session: Session, today: date, years: Mapping[str, int]) -> list[Due]:
    """Everything whose term is over on this day, children first."""
    return [*_children(session, today, years), *_journals(session, today, years), *_plans(session, today, years)]


def _children(session: Session, today: date, years: Mapping[str, int]) -> Iterator[Due]:
    rows = session.execute(
        select(Pupil.id, Pupil.full_name, Pupil.left, Pupil.born)
        .where(Pupil.left.is_not(None), Pupil.removed_at.is_(None), Pupil.id.not_in(merged_away("pupil")))
        .order_by(Pupil.left, Pupil.name_key)
    ).all()
    rows = [row for row in rows if years_after(row.left, years[CHILD]) <= today]
    latest = _last_entries(session, {row.id for row in rows})
    for row in rows:
        over = years_after(row.left, years[CHILD])
        if row.id in latest:
            over = max(over, years_after(latest[row.id], years[JOURNALS]))
        if over <= today:
            born = f"{row.born:%d.%m.%Y}" if row.born else "–"
            yield Due(row.id, CHILD, row.full_name, f"{born} · {row.left:%d.%m.%Y}", over, pupil_id=row.id)


def _last_entries(session: Session, pupils: set[int]) -> dict[int, date]:
    found: dict[int, date] = {}
    for record in _tables():
        if not hasattr(record, "pupil_id"):
            continue
        last = select(record.pupil_id, func.max(record.on)).where(record.removed_at.is_(None), record.pupil_id.is_not(None))
        for pupil, on in session.execute(last.group_by(record.pupil_id)):
            if pupil in pupils and on is not None:
                found[pupil] = max(found.get(pupil, on), on)
    return found


def _tables() -> Iterator[Any]:
    for mapper in OfficeRecord.registry.mappers:
        record: Any = mapper.class_
        if issubclass(record, OfficeRecord) and record.__tablename__ in _JOURNAL_TABLES:
            yield record


def _journals(session: Session, today: date, years: Mapping[str, int]) -> Iterator[Due]:
    """Entries that name no child and no family; those of a child go with the child."""
    found: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    last: dict[str, date] = {}
    for record in _tables():
        query = select(record.id, record.on).where(record.on.is_not(None))
        for owner in ("pupil_id", "family_id"):
            if hasattr(record, owner):
                query = query.where(getattr(record, owner).is_(None))
        for id_, on in session.execute(query):
            year = year_name(on)
            found[year][record.__tablename__].add(id_)
            last[year] = max(last.get(year, on), on)
    for year, rows in sorted(found.items()):
        over = years_after(last[year], years[JOURNALS])
        if over <= today:
            entries = Counter({table: len(ids) for table, ids in rows.items()}).total()
            yield Due(-int(year[:4]), JOURNALS, year, str(entries), over, rows={k: frozenset(v) for k, v in rows.items()})


def _plans(session: Session, today: date, years: Mapping[str, int]) -> Iterator[Due]:
    plan: Any = next((m.class_ for m in OfficeRecord.registry.mappers if getattr(m.class_, "__tablename__", "") == "plan"), None)
    if plan is None:
        return
    by_year: dict[str, set[int]] = defaultdict(set)
    for id_, year in session.execute(select(plan.id, plan.school_year)):
        by_year[year].add(id_)
    for year, ids in sorted(by_year.items()):
        over = years_after(date(int(year[:4]) + 1, 8, 31), years[PLANS])
        if over <= today:
            yield Due(-10_000 - int(year[:4]), PLANS, year, str(len(ids)), over, rows={"plan": frozenset(ids)})
