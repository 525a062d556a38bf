"""Keeps the search, sort and duplicate columns true: nobody can save a name, class or phone and leave them stale.

A record's own keys are written as it is flushed. A pupil's search text also holds the class, the phones of the household and
of the adults, and the names of cards merged into it; what a save may have made stale is noted while flushing and rewritten
just before the commit, in a few statements whatever their number. Rows written around the session (bulk inserts) use
`person_keys`, `family_keys` and `refresh_keys` themselves.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sqlalchemy import Connection, Table, bindparam, event, select, update
from sqlalchemy.orm import Mapper, Session, UOWTransaction

from sppk_desktop.core.alphabet import search_fold, sort_key
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.names import class_text, full_name, match_key
from sppk_desktop.features.people.phones import phone_text
from sppk_desktop.features.people.records import (
    Family,
    HouseholdMember,
    Membership,
    Person,
    Pupil,
    Residence,
    SameAs,
    SchoolClass,
    Staff,
    Tie,
)
from sppk_desktop.features.people.same import cards

_STALE: Final = "people.stale"
_AT_ONCE: Final = 5000  # ids in one statement; SQLite takes 32,766 values


def person_keys(surname: str, given: str | None, patronymic: str | None) -> dict[str, Any]:
    """The key columns every named record has, from its own name alone."""
    name = full_name(surname, given, patronymic)
    return {"full_name": name, "name_fold": search_fold(name), "name_key": sort_key(name)}


def family_keys(family: Any) -> dict[str, Any]:
    """A family's own key columns: its name, and its address in the order of a walk (estate, street, house as a number)."""
    place = [family.settlement, family.street, family.house, family.flat]
    typed = [part or "" for part in place] if any(place) else [family.address_text or ""]
    # No address sorts last: such families are looked for, not walked to.
    address = b"\x01".join(sort_key(part) for part in typed) if any(typed) else b"\xff"
    return {"name_fold": search_fold(family.name), "name_key": sort_key(family.name), "address_key": address}


@event.listens_for(Pupil, "before_insert")
@event.listens_for(Pupil, "before_update")
@event.listens_for(Person, "before_insert")
@event.listens_for(Person, "before_update")
@event.listens_for(Staff, "before_insert")
@event.listens_for(Staff, "before_update")
def _write_own_keys(_mapper: Mapper[Any], _connection: Connection, record: Pupil | Person | Staff) -> None:
    keys = person_keys(record.surname, record.given, record.patronymic)
    if not isinstance(record, Staff):
        keys["name_match"] = match_key(record.surname, record.given, record.patronymic)
    if isinstance(record, Pupil):
        keys["number_fold"] = record.number_fold or ""
        if record.name_fold and record.full_name == keys["full_name"]:
            del keys["name_fold"]  # the class stands in it; refresh_keys writes it whole
    _put(record, keys)


@event.listens_for(Family, "before_insert")
@event.listens_for(Family, "before_update")
def _write_family_keys(_mapper: Mapper[Any], _connection: Connection, family: Family) -> None:
    keys = family_keys(family)
    if family.name_fold:
        del keys["name_fold"]
    _put(family, keys)


def _put(record: Any, keys: dict[str, Any]) -> None:
    for name, value in keys.items():
        if getattr(record, name) != value:
            setattr(record, name, value)


@event.listens_for(Session, "after_flush")
def _note_stale(session: Session, _context: UOWTransaction) -> None:
    stale: dict[type[Any], set[int]] = session.info.setdefault(_STALE, defaultdict(set))
    for record in (*session.new, *session.dirty, *session.deleted):
        match record:
            case Membership() | Tie():
                stale[Pupil].add(record.pupil_id)
            case Residence():
                stale[Pupil].add(record.pupil_id)
                stale[Family].add(record.family_id)
            case HouseholdMember():
                stale[Family].add(record.family_id)
            case SameAs():
                kept = {"pupil": Pupil, "person": Person, "family": Family}[record.kind]
                stale[kept] |= {record.main_id, record.other_id}
            case Pupil() | Person() | Family() | SchoolClass():
                stale[type(record)].add(record.id)


@event.listens_for(Session, "before_commit")
def _refresh_stale(session: Session) -> None:
    if not (session.new or session.dirty or session.deleted or session.info.get(_STALE)):
        return
    session.flush()
    stale = session.info.pop(_STALE, {})
    if stale:
        _refresh(session.connection(), stale)


@event.listens_for(Session, "after_rollback")
def _forget_stale(session: Session) -> None:
    session.info.pop(_STALE, None)


def refresh_keys(session: Session, pupils: Iterable[int] = (), families: Iterable[int] = ()) -> None:
    """Write the search text of these pupils and families anew (after bulk writes; ordinary saves do it themselves)."""
    session.flush()
    connection = session.connection()
    for ids in _portions(pupils):
        _write_pupils(connection, ids)
    for ids in _portions(families):
        _write_families(connection, ids)


def leaning(session: Session, pupils: Iterable[int], people: Iterable[int], families: Iterable[int]) -> tuple[set[int], set[int]]:
    """Pupils and families whose search text holds words of these cards: to be written anew when these cards are no more."""
    session.flush()
    return _reached(session.connection(), {Pupil: set(pupils), Person: set(people), Family: set(families)})


def _refresh(connection: Connection, stale: Mapping[type[Any], set[int]]) -> None:
    pupils, families = _reached(connection, stale)
    for ids in _portions(pupils):
        _write_pupils(connection, ids)
    for ids in _portions(families):
        _write_families(connection, ids)


def _reached(connection: Connection, stale: Mapping[type[Any], set[int]]) -> tuple[set[int], set[int]]:
    pupils, families = set(stale.get(Pupil, ())), set(stale.get(Family, ()))
    for ids in _portions(stale.get(SchoolClass, ())):
        pupils |= _column(connection, Membership.pupil_id, Membership.class_id, ids)
    for ids in _portions(stale.get(Person, ())):
        pupils |= _column(connection, Tie.pupil_id, Tie.person_id, ids)
        families |= _column(connection, HouseholdMember.family_id, HouseholdMember.person_id, ids)
    for ids in _portions(set(pupils)):
        families |= _column(connection, Residence.family_id, Residence.pupil_id, ids)
        pupils |= set(_merged_into(connection, "pupil", ids))
    for ids in _portions(set(families)):
        families |= set(_merged_into(connection, "family", ids))
    for ids in _portions(stale.get(Family, ())):
        pupils |= _column(connection, Residence.pupil_id, Residence.family_id, ids)
    return pupils, families


def _column(connection: Connection, wanted: Any, by: Any, ids: Sequence[int]) -> set[int]:
    return set(connection.scalars(select(wanted).where(by.in_(ids))))


def _portions(ids: Iterable[int]) -> Iterator[list[int]]:
    everything = sorted(ids)
    for start in range(0, len(everything), _AT_ONCE):
        yield everything[start : start + _AT_ONCE]


def _write_pupils(connection: Connection, ids: Sequence[int]) -> None:
    merged = _merged(connection, "pupil", ids)
    everyone = [*ids, *merged]
    names: dict[int, list[str]] = defaultdict(list)
    numbers: dict[int, list[str]] = defaultdict(list)
    wanted = (Pupil.id, Pupil.full_name, Pupil.former_names, Pupil.pin, Pupil.phone)
    for id_, name, former, pin, phone in connection.execute(select(*wanted).where(Pupil.id.in_(everyone))):
        names[merged.get(id_, id_)] += [search_fold(name), *([search_fold(former)] if former else [])]
        numbers[merged.get(id_, id_)] += [pin or "", phone_text(phone)]
    classes: dict[int, str] = {}
    in_class = (
        select(Membership.pupil_id, SchoolClass.grade, SchoolClass.letter)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .where(Membership.pupil_id.in_(everyone), Membership.removed_at.is_(None))
        .order_by(Membership.since)
    )
    for id_, grade, letter in connection.execute(in_class):
        classes[merged.get(id_, id_)] = class_text(str(ClassName(grade, letter)))
    by_household = (
        select(Residence.pupil_id, Family.phone)
        .join(Family, Family.id == Residence.family_id)
        .where(
            Residence.pupil_id.in_(everyone), Residence.until.is_(None), Residence.removed_at.is_(None), Family.phone.is_not(None)
        )
    )
    by_tie = (
        select(Tie.pupil_id, Person.phone)
        .join(Person, Person.id == Tie.person_id)
        .where(Tie.pupil_id.in_(everyone), Tie.removed_at.is_(None), Person.phone.is_not(None))
    )
    for query in (by_household, by_tie):
        for id_, phone in connection.execute(query):
            numbers[merged.get(id_, id_)].append(phone_text(phone))
    rows = [
        {"key": id_, "words": joined([*names[id_], classes.get(id_, "")]), "digits": joined(numbers[id_])}
        for id_ in ids
        if id_ in names
    ]
    _store(connection, update(_table(Pupil)).values(name_fold=bindparam("words"), number_fold=bindparam("digits")), Pupil, rows)


def _merged(connection: Connection, kind: str, ids: Sequence[int]) -> dict[int, int]:
    """The cards merged into these: other id to the id of the card that stays."""
    known = cards(kind)
    return {other: main for other, main in connection.execute(select(known).where(known.c.main.in_(ids)))}  # noqa: C416


def _merged_into(connection: Connection, kind: str, ids: Sequence[int]) -> Iterable[int]:
    """The cards that stay of these."""
    known = cards(kind)
    return connection.scalars(select(known.c.main).where(known.c.id.in_(ids)))


def _write_families(connection: Connection, ids: Sequence[int]) -> None:
    words: dict[int, list[str]] = defaultdict(list)
    merged = _merged(connection, "family", ids)
    everyone = [*ids, *merged]
    wanted = (Family.id, Family.name, Family.settlement, Family.street, Family.house, Family.address_text, Family.phone)
    for id_, name, settlement, street, house, typed, phone in connection.execute(select(*wanted).where(Family.id.in_(everyone))):
        place = " ".join(part for part in (settlement, street, house) if part) or typed or ""
        words[merged.get(id_, id_)] += [search_fold(name), search_fold(place), phone_text(phone)]
    children = (
        select(Residence.family_id, Pupil.full_name)
        .join(Pupil, Pupil.id == Residence.pupil_id)
        .where(
            Residence.family_id.in_(everyone),
            Residence.until.is_(None),
            Residence.removed_at.is_(None),
            Pupil.removed_at.is_(None),
        )
    )
    adults = (
        select(HouseholdMember.family_id, Person.full_name)
        .join(Person, Person.id == HouseholdMember.person_id)
        .where(HouseholdMember.family_id.in_(everyone), HouseholdMember.until.is_(None), HouseholdMember.removed_at.is_(None))
    )
    for query in (children, adults):
        for id_, name in connection.execute(query):
            words[merged.get(id_, id_)].append(search_fold(name))
    rows = [{"key": id_, "words": joined(words[id_])} for id_ in ids if id_ in words]
    _store(connection, update(_table(Family)).values(name_fold=bindparam("words")), Family, rows)


def _table(record: type[Any]) -> Table:
    table = record.__table__
    assert isinstance(table, Table)
    return table


def joined(parts: Iterable[str]) -> str:
    """The search text of these folded parts: each once, in order."""
    return " ".join(part for part in dict.fromkeys(parts) if part)


def _store(connection: Connection, statement: Any, record: type[Pupil] | type[Family], rows: list[dict[str, Any]]) -> None:
    if rows:
        connection.execute(statement.where(_table(record).c.id == bindparam("key")), rows)
