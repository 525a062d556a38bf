"""What belongs to a child, wherever it stands: every row that names the child or is a part of a row that does.

Found from the descriptions of the records (`storage/belonging.py`). A family goes with its last pupil, an adult with the last
child he or she is tied to; what they share with a pupil who stays is left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.people.records import Family, HouseholdMember, Person, Pupil, Residence, Tie
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.storage.belonging import Doomed, Naming, belonging, portions

ROOTS: Final = frozenset(record.__tablename__ for record in (Pupil, Family, Person))
"""Whoever a row names of these, the row is about: it goes with them even where the link may be empty."""


def about_people(naming: Naming) -> bool:
    """Whether a row goes with what this column names."""
    return naming.declared or naming.required or naming.target in ROOTS


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
    for part in portions(among):
        yield from session.scalars(query.where(column.in_(part)))


def _pairs(session: Session, first: Any, second: Any, among: Iterable[int]) -> Iterator[tuple[int, int]]:
    for part in portions(among):
        yield from ((row[0], row[1]) for row in session.execute(select(first, second).where(first.in_(part))))


def reach(session: Session, compartment: str, roots: Mapping[str, frozenset[int]]) -> Doomed:
    """Every row of a compartment that belongs to the roots (table → ids), in the bin or not."""
    return belonging(session, compartment, roots, about_people)
