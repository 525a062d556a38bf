"""What tables of reports need of pupils: girls and boys, and the classes of some children, told shortly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.reports import Named
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.classes import class_key
from sppk_desktop.features.people.records import Family, Person, Pupil, SameAs
from sppk_desktop.features.people.same import cards_of
from sppk_desktop.features.people.standing import class_names, pupils_of_families


def girls_and_boys(session: Session, ids: Collection[int]) -> tuple[list[int], list[int]]:
    """The girls and the boys among some pupils; a child whose sex is not told is in neither."""
    known = _kept(session, "reporting.sexes", _sexes)
    own = sorted(set(ids))
    return [id_ for id_ in own if known.get(id_) == "f"], [id_ for id_ in own if known.get(id_) == "m"]


def _sexes(session: Session) -> Mapping[int, str | None]:
    return {row[0]: row[1] for row in session.execute(select(Pupil.id, Pupil.sex).where(Pupil.sex.is_not(None)))}


def _kept(session: Session, key: str, read: Callable[[Session], Any]) -> Any:
    """What every table of a report asks for again, read once: kept with the session that only reads it, for its short life."""
    if key not in session.info:
        session.info[key] = read(session)
    return session.info[key]


def classes_of(session: Session, ids: Iterable[int], day: date, words: Words) -> str:
    """«5А, 7Б (2), without a class»: where these children study, in the order of classes; the last have left since."""
    wanted = list(ids)
    return classes_told(wanted, class_names(session, wanted, day) if wanted else {}, words)


def classes_told(ids: Iterable[int], names: Mapping[int, str], words: Words) -> str:
    """The same for children whose classes are known already."""
    without = words.say(T("without a class"))
    count = Counter(names.get(id_, without) for id_ in ids)
    ordered = sorted(count, key=lambda name: (name == without, class_key(name)))
    return ", ".join(name if count[name] == 1 else f"{name}\u00a0({count[name]})" for name in ordered)


def main_cards(session: Session, kind: str, ids: Iterable[int | None]) -> set[int]:
    """Each child, family or adult once, whichever of merged cards was named."""
    pairs = _kept(session, f"reporting.same.{kind}", lambda reading: _pairs(reading, kind))
    wanted = {id_ for id_ in ids if id_ is not None}
    if not wanted & pairs.keys():
        return wanted
    return set(cards_of(session, kind, wanted).values())


def _pairs(session: Session, kind: str) -> Mapping[int, int]:
    rows = session.execute(select(SameAs.other_id, SameAs.main_id).where(SameAs.kind == kind, SameAs.removed_at.is_(None)))
    return {row[0]: row[1] for row in rows}


def children_of(session: Session, families: Iterable[int], day: date) -> set[int]:
    """The pupils who live in some families on a day and study here."""
    homes = pupils_of_families(session, main_cards(session, "family", families), day, enrolled_only=True)
    return {child.id for children in homes.values() for child in children}


def named_pupils(session: Session, ids: Sequence[int], day: date) -> list[Named]:
    """Pupils behind a number, in the order of classes and names."""
    wanted = set(ids)
    names = class_names(session, wanted, day)
    rows = session.execute(select(Pupil.id, Pupil.full_name, Pupil.name_key).where(Pupil.id.in_(wanted))).all()
    ordered = sorted(rows, key=lambda row: (row.id not in names, class_key(names.get(row.id, "")), row.name_key))
    return [Named("pupil", row.id, names.get(row.id, ""), row.full_name) for row in ordered]


def named_families(session: Session, ids: Sequence[int], _day: date) -> list[Named]:
    """Families behind a number, by name."""
    rows = session.execute(select(Family.id, Family.name).where(Family.id.in_(ids)).order_by(Family.name_key)).all()
    return [Named("family", id_, "", name) for id_, name in rows]


def named_adults(session: Session, ids: Sequence[int], _day: date) -> list[Named]:
    """Adults behind a number, by name."""
    rows = session.execute(select(Person.id, Person.full_name).where(Person.id.in_(ids)).order_by(Person.name_key)).all()
    return [Named("person", id_, "", name) for id_, name in rows]
