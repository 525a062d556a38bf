"""What belongs to a child, wherever it stands: every row that names the child or is a part of a row that does.

Found from the descriptions of the records, so that a new subject is reached the day it is named. A family goes with its last
pupil, an adult with the last child he or she is tied to; what they share with a pupil who stays is left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.compartments import OFFICE
from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.core.records import OfficeTable, PsychologyTable
from sppk_desktop.features.people.records import Family, HouseholdMember, Person, Pupil, Residence, Tie
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.storage.purging import Doomed

_AT_ONCE: Final = 5000
_ROOTS: Final = {Pupil.__name__: "pupil", Family.__name__: "family", Person.__name__: "person"}
_OWNING: Final = frozenset({("commission_member", "visit_id"), ("printed_sheet", "visit_id")})
"""Links that may be empty, but make a row a part of what they name."""
_PLAIN: Final = {
    ("conclusion_result", "conclusion_id"): "conclusion", ("recommendation", "conclusion_id"): "conclusion",
}  # fmt: skip
"""Columns that refer to a table without saying so in their description."""
_BY_KIND: Final[dict[str, tuple[tuple[str, ...], Mapping[str, str]]]] = {
    "card_addendum": (("card_id",), {"adolescent": "adolescent_card", "family": "family_card"}),
    "psy_addendum": (("record_id",), {"protocol": "protocol", "conclusion": "conclusion"}),
    "evidence": (("record_id",), {}),
    "same_as": (("main_id", "other_id"), {}),
    "not_same": (("first_id", "second_id"), {}),
}
"""Tables whose ``kind`` says to which table their id belongs; a kind that is not translated is a table's own name."""
_OURS: Final = frozenset({"destruction_act", "purge_order"})


def whole_child(session: Session, pupils: Iterable[int]) -> dict[str, frozenset[int]]:
    """The children with every card merged into theirs, and the families and adults nobody else has."""
    cards = frozenset(id_ for pupil in pupils for id_ in ids_of_card(session, "pupil", pupil))
    homes = set(_ids(session, select(Residence.family_id), Residence.pupil_id, cards))
    families = {one for home in homes for one in ids_of_card(session, "family", home)}
    shared = {
        family for family, pupil in _pairs(session, Residence.family_id, Residence.pupil_id, families) if pupil not in cards
    }  # fmt: skip
    for home in shared:
        families -= set(ids_of_card(session, "family", home))
    adults = set(_ids(session, select(Tie.person_id), Tie.pupil_id, cards))
    adults |= set(_ids(session, select(HouseholdMember.person_id), HouseholdMember.family_id, families))
    adults = {one for adult in adults for one in ids_of_card(session, "person", adult)}
    stay = {person for person, pupil in _pairs(session, Tie.person_id, Tie.pupil_id, adults) if pupil not in cards}
    at_home = _pairs(session, HouseholdMember.person_id, HouseholdMember.family_id, adults)
    stay |= {person for person, home in at_home if home not in families}
    for person in stay:
        adults -= set(ids_of_card(session, "person", person))
    return {"pupil": cards, "family": frozenset(families), "person": frozenset(adults)}


def _ids(session: Session, query: Any, column: Any, among: Iterable[int]) -> Iterator[int]:
    for part in _portions(among):
        yield from session.scalars(query.where(column.in_(part)))


def _pairs(session: Session, first: Any, second: Any, among: Iterable[int]) -> Iterator[tuple[int, int]]:
    for part in _portions(among):
        yield from ((row[0], row[1]) for row in session.execute(select(first, second).where(first.in_(part))))


def reach(session: Session, compartment: str, roots: Mapping[str, frozenset[int]]) -> Doomed:
    """Every row of a compartment that belongs to the roots (table → ids), in the bin or not."""
    records = list(_records(compartment))
    here = {record.__tablename__ for record in records}
    tables = {record.__name__: record.__tablename__ for parent in (OFFICE, "psychology") for record in _records(parent)}
    doomed: dict[str, set[int]] = defaultdict(set)
    for name, ids in roots.items():
        if name in here:
            doomed[name] |= ids
    loosened: dict[tuple[str, str], set[int]] = defaultdict(set)
    while True:
        before = sum(map(len, doomed.values()))
        for record in records:
            known: dict[str, set[int]] = {**{name: set(ids) for name, ids in roots.items()}, **doomed}
            for column, target, owns in _references(record, tables):
                named = known.get(target)
                if not named:
                    continue
                if owns:
                    doomed[record.__tablename__].update(_ids(session, select(record.id), getattr(record, column), named))
                else:
                    loosened[record.__tablename__, column] |= named
            if record.__tablename__ in _BY_KIND:
                doomed[record.__tablename__].update(_by_kind(session, record, known))
        if sum(map(len, doomed.values())) == before:
            break
    rows = {name: frozenset(ids) for name, ids in doomed.items() if ids}
    return Doomed(rows, {key: frozenset(ids) for key, ids in loosened.items()})


def _records(compartment: str) -> Iterator[Any]:
    parent: Any = OfficeTable if compartment == OFFICE else PsychologyTable
    for mapper in parent.registry.mappers:
        record = mapper.class_
        if issubclass(record, parent) and hasattr(record, "id") and record.__tablename__ not in _OURS:
            yield record


def _references(record: Any, tables: Mapping[str, str]) -> Iterator[tuple[str, str, bool]]:
    """Column, the table it names, and whether the row is then a part of what it names."""
    told = fields_of(record)
    for name, field in told.items():
        if field.kind is Kind.LINK:
            target = tables.get(field.link, "")
            owns = field.link in _ROOTS or field.required or (record.__tablename__, name) in _OWNING
            yield name, target, owns
    for column in record.__table__.c:
        if column.key not in told:
            if column.key == "pupil_id":
                yield column.key, "pupil", True
            elif (record.__tablename__, column.key) in _PLAIN:
                yield column.key, _PLAIN[record.__tablename__, column.key], True


def _by_kind(session: Session, record: Any, known: Mapping[str, Iterable[int]]) -> Iterator[int]:
    columns, translated = _BY_KIND[record.__tablename__]
    wanted = translated or {table: table for table in known}
    for kind, table in wanted.items():
        ids = known.get(table, ())
        for name in columns:
            yield from _ids(session, select(record.id).where(record.kind == kind), getattr(record, name), ids)


def _portions(ids: Iterable[int]) -> Iterator[list[int]]:
    everything = sorted(set(ids))
    for start in range(0, len(everything), _AT_ONCE):
        yield everything[start : start + _AT_ONCE]
