"""What has passed its term: the school's terms, children first, then what names no child, kind by kind and year by year.

Which kinds there are is read from the records themselves (`core/keeping.py`). A child's file is destroyed whole, so it falls due
only when the longest term of what it holds is over: so many years after leaving, and so many after the last entry about the
child in a journal (defaults: domain 9.5).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, literal, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.compartments import COMPARTMENTS, OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.keeping import Counted, Term
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.calendar import year_name
from sppk_desktop.features.people.reach import ROOTS
from sppk_desktop.features.people.records import CARD_TERM, Family, HouseholdMember, Person, Pupil, Residence, Tie
from sppk_desktop.features.people.same import cards_of, ids_of_cards, members_of_cards, merged_away, others_of
from sppk_desktop.storage.belonging import Naming, is_part, keeping_of, namings, portions, records

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

SETTING: Final = "retention.terms"
CHILD: Final = CARD_TERM.key
LONGEST: Final = 75
Years = Mapping[str, int | None]
"""Years by the key of the term; None: as long as it is needed."""
Whose = Mapping[str, Mapping[int, set[int]]]
"""Table and id of a card → the lines of the review whose file what names that card belongs to."""


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


def all_terms(store: Store) -> list[Term]:
    """Every term the records of this program know: of children first, the card before all, then of entries and of years."""
    found = {term.key: term for name in COMPARTMENTS for one in records(store, name) if (term := keeping_of(one).term)}
    order = list(Counted)
    return sorted(found.values(), key=lambda term: (order.index(term.counted), term.key != CHILD))


def name_of(store: Store, kind: str) -> Phrase:
    """What a line of the review or of the act is called."""
    if kind == CHILD:
        return T("file of a child")
    return next((term.name for term in all_terms(store) if term.key == kind), T("other records"))


def term_of(store: Store, record: Any) -> Term | None:
    """The term of a record class; of a part that of what it belongs to."""
    keeping = keeping_of(record)
    if not keeping.is_part:
        return keeping.term
    of = record.compartment
    owners = {one.target for one in namings(store, of) if one.record is record and is_part(one) and not one.kinds}
    for owner in records(store, of):
        if owner.__tablename__ in owners - ROOTS and owner is not record and (found := term_of(store, owner)):
            return found
    return CARD_TERM if owners & ROOTS else None


def terms(store: Store) -> dict[str, int | None]:
    """The school's terms in years."""
    kept = store.setting(SETTING, {})
    return {term.key: kept.get(term.key, term.years) for term in all_terms(store)}


def set_terms(store: Store, typed: Mapping[str, str]) -> dict[str, int | None]:
    """Keep what was typed; one wrong number keeps nothing. Only what is not counted from leaving may have no term."""
    read: dict[str, int | None] = {}
    for term in all_terms(store):
        text = typed.get(term.key, "").strip()
        if not text and term.counted is not Counted.LEAVING:
            read[term.key] = None
        elif text.isascii() and text.isdigit() and 1 <= int(text) <= LONGEST:
            read[term.key] = int(text)
        else:
            raise WrongTerm(most=LONGEST)
    store.set_setting(SETTING, read)
    return read


def years_after(day: date, years: int) -> date:
    """The same day so many years later; 29 February becomes 1 March."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def review(session: Session, today: date, years: Years) -> list[Due]:
    """Everything whose term is over on this day, children first. What lies in a closed compartment waits for its owner."""
    return [*_children(session, today, years), *_numbered([*_homeless(session, today, years), *_by_year(session, today, years)])]


def _numbered(found: Sequence[Due]) -> Iterator[Due]:
    for at, due in enumerate(found, 1):
        yield Due(-at, due.kind, due.name, due.about, due.since, rows=due.rows)


# Children -------------------------------------------------------------------------------------------------------------------


def _children(session: Session, today: date, years: Years) -> Iterator[Due]:
    first = years[CHILD] or LONGEST
    rows = session.execute(
        select(Pupil.id, Pupil.full_name, Pupil.left, Pupil.removed_at, Pupil.born)
        .where(or_(Pupil.left.is_not(None), Pupil.removed_at.is_not(None)), Pupil.id.not_in(merged_away("pupil")))
        .order_by(Pupil.left, Pupil.name_key)
    ).all()
    gone = {row.id: max(filter(None, (row.left, row.removed_at and row.removed_at.date()))) for row in rows}
    left = _left(session, gone)  # whose card lies in the bin is not here any more either
    left = {id_: day for id_, day in left.items() if years_after(day, first) <= today}
    waits = _waits(session, left, _whose(session, left), years) if left else {}
    for row in sorted((row for row in rows if row.id in left), key=lambda row: left[row.id]):
        day = left[row.id]
        over = max(years_after(day, first), waits.get(row.id, date.min))
        if over <= today:
            born = f"{row.born:%d.%m.%Y}" if row.born else "–"
            yield Due(row.id, CHILD, row.full_name, f"{born} · {day:%d.%m.%Y}", over, pupil_id=row.id)


def _left(session: Session, left: Mapping[int, date]) -> dict[int, date]:
    """When a child left for the last time, by all its cards; one that still studies by any of them has not left."""
    found, others = dict(left), others_of(session, "pupil", left)
    for part in portions(others):
        for id_, day in session.execute(select(Pupil.id, Pupil.left).where(Pupil.id.in_(part), Pupil.removed_at.is_(None))):
            main = others[id_]
            if day is None:
                found.pop(main, None)
            elif main in found:
                found[main] = max(found[main], day)
    return found


def _waits(
    session: Session, left: Mapping[int, date], whose: Whose, years: Years, *, by_entry: bool = False
) -> dict[int, date]:  # fmt: skip
    """Until when something else in a file must be kept. A closed compartment counts as if it held every kind.

    ``by_entry``: nobody leaves; what a household or an adult without a child stands in is counted from its own day.
    """
    store: Store = session.info["store"]
    first = years[CHILD] or LONGEST
    found: dict[int, date] = {}

    def wait(pupil: int, until: date) -> None:
        found[pupil] = max(found.get(pupil, until), until)

    for compartment in COMPARTMENTS:
        if compartment not in store.compartments:
            for record in records(store, compartment):
                term = keeping_of(record).term
                if term and term.counted is Counted.LEAVING and (longer := years[term.key] or 0) > first:
                    for pupil, day in left.items():
                        wait(pupil, years_after(day, longer))
            continue
        for naming in namings(store, compartment):
            if naming.target not in whose or naming.record is Pupil:
                continue
            keeping, column = keeping_of(naming.record), getattr(naming.record, naming.column)
            term = term_of(store, naming.record)
            n = years[term.key] if term else None
            if term is None or n is None:
                continue
            counted = term.counted
            leaves = counted is Counted.LEAVING and not by_entry
            if (leaves and n <= first) or (not leaves and keeping.is_part):
                continue
            last = func.max(getattr(naming.record, keeping.dated)) if keeping.dated else literal(None)
            query = select(column, last).where(column.is_not(None))
            if hasattr(naming.record, "removed_at"):
                query = query.where(naming.record.removed_at.is_(None))
            for owner, on in session.execute(query.group_by(column)):
                for pupil in whose[naming.target].get(owner, ()):
                    entered = left[pupil] if leaves else day_of(on, counted)
                    if entered is not None:
                        wait(pupil, years_after(entered, n))
    return found


def _whose(session: Session, left: Mapping[int, date]) -> Whose:
    """By table and id of any card of a child, a household or an adult: the children of these whose file holds it."""
    mains = ids_of_cards(session, "pupil", left)
    whose: dict[str, dict[int, set[int]]] = {"pupil": {id_: {main} for id_, main in mains.items()}}
    for table, joins in (("family", (Residence.pupil_id, Residence.family_id)), ("person", (Tie.pupil_id, Tie.person_id))):
        rows = [(mains[pupil], of) for pupil, of in session.execute(select(*joins)) if pupil in mains]
        of_card: dict[int, set[int]] = defaultdict(set)
        card_of = cards_of(session, table, (of for _pupil, of in rows))
        for pupil, of in rows:
            of_card[card_of[of]].add(pupil)
        whose[table] = {id_: of_card[card] for card in of_card for id_ in (card, *others_of(session, table, [card]))}
    return whose


def day_of(value: date | datetime | str | None, counted: Counted) -> date | None:
    """The day years are counted from: of a day, a moment or a school year."""
    if value is None:
        return None
    if isinstance(value, str):
        return date(int(value[:4]) + 1, 8, 31)
    day = value.date() if isinstance(value, datetime) else value
    return date(int(year_name(day)[:4]) + 1, 8, 31) if counted is Counted.YEAR else day


def _homeless(session: Session, today: date, years: Years) -> Iterator[Due]:
    """Families no child ever lived in and adults no child is tied to, as imports leave them, by all their cards."""
    first = years[CHILD] or LONGEST
    tied = select(Tie.person_id).union(select(HouseholdMember.person_id))
    for record, rows_used in ((Family, select(Residence.family_id)), (Person, tied)):
        table: Any = record
        kind = table.__tablename__
        used = members_of_cards(kind, rows_used)  # a card is lived in by way of any card merged into it
        name = table.name if record is Family else table.full_name
        rows = session.execute(
            select(table.id, name, table.changed_at)
            .where(table.id.not_in(used), table.id.not_in(merged_away(kind)))
            .order_by(table.id)
        )
        old = {id_: (said, day) for id_, said, at in rows if years_after(day := at.date(), first) <= today}
        cards = ids_of_cards(session, kind, old)
        whose = {kind: {id_: {main} for id_, main in cards.items()}}
        waits = _waits(session, {id_: day for id_, (_, day) in old.items()}, whose, years, by_entry=True) if old else {}
        for id_, (said, day) in old.items():
            if (over := max(years_after(day, first), waits.get(id_, date.min))) <= today:
                whole = frozenset(other for other, main in cards.items() if main == id_)
                yield Due(0, CHILD, said, "–", over, rows={kind: whole})


# What names no child ---------------------------------------------------------------------------------------------------------


def _by_year(session: Session, today: date, years: Years) -> Iterator[Due]:
    """Records of which no child is left, by kind and school year; those of a child go with the child."""
    store: Store = session.info["store"]
    rows: dict[tuple[str, str, str], dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    last: dict[tuple[str, str, str], date] = {}
    for compartment in (OFFICE, PSYCHOLOGY):
        if compartment not in store.compartments:
            continue
        named = namings(store, compartment)
        for record in records(store, compartment):
            term = keeping_of(record).term
            if term is None or (n := years[term.key]) is None or record.__tablename__ in ROOTS:
                continue
            for id_, value in _unnamed(session, record, [one for one in named if one.record is record]):
                day = day_of(value, term.counted)
                if day is None or years_after(day, n) > today:
                    continue
                key = (term.key, year_name(day), compartment)
                rows[key][record.__tablename__].add(id_)
                last[key] = max(last.get(key, day), day)
            if term.counted is Counted.LEAVING:
                _leave_named(session, record, named, rows, term.key)
    order = [term.key for term in all_terms(store)]
    for kind, year, of in sorted(rows, key=lambda key: (order.index(key[0]), key[1], key[2])):
        kinds = {table: frozenset(ids) for table, ids in rows[kind, year, of].items() if ids}
        if kinds:
            over = years_after(last[kind, year, of], years[kind] or 0)
            yield Due(0, kind, year, str(sum(map(len, kinds.values()))), over, rows=kinds)


def _unnamed(session: Session, record: Any, named: Sequence[Naming]) -> Iterator[tuple[int, Any]]:
    query = select(record.id, getattr(record, keeping_of(record).dated))
    for naming in named:
        if naming.target in ROOTS:
            query = query.where(getattr(record, naming.column).is_(None))
    yield from (tuple(row) for row in session.execute(query))


def _leave_named(
    session: Session, record: Any, named: Sequence[Naming], rows: Mapping[Any, dict[str, set[int]]], kind: str
) -> None:  # fmt: skip
    """A group's record waits while one of its parts still names a child: a sociometry, an examination of a class, a raid."""
    table = record.__tablename__
    candidates = {id_ for key, kinds in rows.items() if key[0] == kind for id_ in kinds.get(table, ())}
    if not candidates:
        return
    for naming in named:
        if naming.target != table or naming.kinds:
            continue
        theirs = [one for one in named if one.record is naming.record and one.target in ROOTS]
        for one in theirs:
            column = getattr(naming.record, naming.column)
            busy = set(session.scalars(select(column).where(getattr(one.record, one.column).is_not(None), column.is_not(None))))
            for key, kinds in rows.items():
                if key[0] == kind and table in kinds:
                    kinds[table] -= busy
