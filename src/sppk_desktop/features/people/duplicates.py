"""Is this child known already? Doubles of a name while it is typed; twins are told apart, what was said is remembered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sppk_desktop.features.people.names import NameMatch, from_key, name_match
from sppk_desktop.features.people.pins import bare_pin
from sppk_desktop.features.people.records import Person, Pupil
from sppk_desktop.features.people.same import cards_of, ids_of_card, known_two
from sppk_desktop.features.people.standing import class_names


class Sign(StrEnum):
    """Why two cards look like one."""

    PIN = "pin"
    NAME_AND_BIRTH = "name_and_birth"
    NAME_NEAR_BIRTH = "name_near_birth"  # day and month swapped, a year off, a day off
    NAME_ONLY = "name_only"  # one of the birth dates is not known


@dataclass(frozen=True, slots=True)
class Known:
    """A card compared with another: enough to tell whether it is the same child, no more."""

    match: NameMatch
    born: date | None = None
    pin: str | None = None


@dataclass(frozen=True, slots=True)
class Double:
    """A card that may be the same child (or adult), and why."""

    id: int
    name: str
    born: date | None
    class_name: str | None
    sign: Sign


def sign_of(one: Known, other: Known) -> Sign | None:
    """Why the two may be one, or None.

    Equal numbers say so whatever the names. Else the given names must be one and a stem in common, so twins never meet; two
    different numbers say they are two, unless name and birth agree wholly (a number may be mistyped). Namesakes whose birth
    dates lie apart are two.
    """
    if one.pin and one.pin == other.pin:
        return Sign.PIN
    if not one.match.may_be(other.match):
        return None
    if one.born and other.born:
        if one.born == other.born:
            return Sign.NAME_AND_BIRTH
        return Sign.NAME_NEAR_BIRTH if near(one.born, other.born) and not (one.pin and other.pin) else None
    return None if one.pin and other.pin else Sign.NAME_ONLY


def near(one: date, other: date) -> bool:
    """Dates that a slip of the pen apart: a day, swapped day and month, one part different."""
    if abs((one - other).days) <= 1:
        return True
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return True
    same = (one.year == other.year, one.month == other.month, one.day == other.day)
    return sum(same) == 2 and abs(one.year - other.year) <= 1


_ORDER = tuple(Sign)


def doubles(
    session: Session,
    kind: str,
    surname: str,
    given: str | None,
    patronymic: str | None,
    *,
    born: date | None = None,
    pin: str | None = None,
    own_id: int | None = None,
    today: date,
) -> list[Double]:
    """Cards of pupils (or persons: ``kind``) that may be the one being typed, the surest first.

    ``own_id`` is the card being edited; cards somebody said are another child are left out.
    """
    record: Any = Pupil if kind == "pupil" else Person
    match = name_match(surname, given, patronymic)
    digits = bare_pin(pin or "") or None
    one = Known(match, born, digits)
    candidates = []
    if match.given:
        candidates.append(record.name_match.between(f"{match.given}|", f"{match.given}|\U0010ffff"))
    if digits:
        candidates.append(record.pin == digits)
    if not candidates:
        return []
    apart = known_two(session, kind, own_id) | set(ids_of_card(session, kind, own_id)) if own_id else set()
    rows = session.execute(
        select(record.id, record.full_name, record.name_match, record.born, record.pin).where(
            or_(*candidates), record.removed_at.is_(None)
        )
    ).all()
    found = [(row, sign) for row in rows if (sign := sign_of(one, Known(from_key(row.name_match), row.born, row.pin)))]
    mains = cards_of(session, kind, [row.id for row, _sign in found])
    classes = class_names(session, mains.values(), today) if kind == "pupil" else {}
    best: dict[int, Double] = {}
    for row, sign in sorted(found, key=lambda entry: (_ORDER.index(entry[1]), entry[0].id)):
        main = mains[row.id]
        if row.id not in apart and main not in apart and main not in best:
            best[main] = Double(main, row.full_name, row.born, classes.get(main), sign)
    return list(best.values())


@dataclass(frozen=True, slots=True)
class Pair:
    """Two cards of the register that may be one."""

    first: int
    second: int
    sign: Sign


def pairs(session: Session, kind: str = "pupil", most: int = 200) -> list[Pair]:
    """Every pair of cards that may be one, the surest first; decided pairs are left out."""
    record: Any = Pupil if kind == "pupil" else Person
    rows = session.execute(
        select(record.id, record.name_match, record.born, record.pin)
        .where(record.removed_at.is_(None))
        .order_by(record.name_match, record.id)
    ).all()
    known = {row.id: Known(from_key(row.name_match), row.born, row.pin) for row in rows}
    mains = cards_of(session, kind, known)
    found: dict[tuple[int, int], Sign] = {}
    for group in (*_groups(rows, lambda row: row.name_match.split("|")[0]), *_groups(rows, lambda row: row.pin)):
        for position, first in enumerate(group):
            for second in group[position + 1 :]:
                key = (min(mains[first], mains[second]), max(mains[first], mains[second]))
                sign = sign_of(known[first], known[second])
                if sign and key[0] != key[1] and sign is not Sign.NAME_ONLY:
                    found[key] = min(sign, found.get(key, sign), key=_ORDER.index)
    decided = {id_: known_two(session, kind, id_) for pair in found for id_ in pair[:1]}
    ordered = sorted(found.items(), key=lambda item: (_ORDER.index(item[1]), item[0]))
    return [Pair(*key, sign) for key, sign in ordered if key[1] not in decided[key[0]]][:most]


def _groups(rows: Sequence[Any], by: Any) -> Iterable[list[int]]:
    gathered: dict[str, list[int]] = {}
    for row in rows:
        if key := by(row):
            gathered.setdefault(key, []).append(row.id)
    return [group for group in gathered.values() if len(group) > 1]
