"""Two cards line by line, for deciding whether they are one; and the list of pairs that may be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Text
from sppk_desktop.core.fields import Kind, field_of
from sppk_desktop.core.screens import Column, Filter, Request
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.people.catalogues import categories, label_of
from sppk_desktop.features.people.duplicates import Known, Pair, Sign, pairs, sign_of
from sppk_desktop.features.people.listing import View, category_codes
from sppk_desktop.features.people.names import from_key
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.records import Family, Person, Pupil
from sppk_desktop.features.people.standing import address_line, adults_of_family, class_names, family_of, pupils_of_family

SIGNS = {
    Sign.PIN: T("the same PIN"),
    Sign.NAME_AND_BIRTH: T("the same name and birth date"),
    Sign.NAME_NEAR_BIRTH: T("the same name, birth dates a slip apart"),
    Sign.NAME_ONLY: T("the same name, a birth date is missing"),
}
Line = tuple[Text, Text | None, Text | None]


def compare(session: Session, kind: str, left: int, right: int, view: View) -> list[Line]:
    """What both cards say, line by line; ``None`` is unknown."""
    tell = {"pupil": _pupil, "family": _family, "person": _person}[kind]
    told = [tell(session, id_, view) for id_ in (left, right)]
    return [(label, told[0][label], told[1][label]) for label in told[0]]


def why_alike(session: Session, kind: str, left: int, right: int) -> Phrase | None:
    """Why the program thinks so, or None when a person chose the two."""
    if kind == "family":
        return _why_one_household(session, left, right)
    record: Any = Pupil if kind == "pupil" else Person
    known = []
    for id_ in (left, right):
        row = session.execute(select(record.name_match, record.born, record.pin).where(record.id == id_)).one()
        known.append(Known(from_key(row.name_match), row.born, row.pin))
    sign = sign_of(*known)
    return T("They look alike: {why}.", why=SIGNS[sign]) if sign else None


def _why_one_household(session: Session, left: int, right: int) -> Phrase | None:
    """Two households share a phone or an address."""
    first, second = session.get_one(Family, left), session.get_one(Family, right)
    if first.phone and first.phone == second.phone:
        return T("They look alike: {why}.", why=T("the same phone"))
    if (first.street, first.house, first.flat) == (second.street, second.house, second.flat) and first.street and first.house:
        return T("They look alike: {why}.", why=T("the same address"))
    return None


def _pupil(session: Session, id_: int, view: View) -> dict[Phrase, Text | None]:
    pupil = session.get_one(Pupil, id_)
    home = family_of(session, id_, view.today)
    adults = [line.name for line in adults_of_family(session, home.id, view.today)] if home else []
    return {
        T("Name", "of a person"): pupil.full_name,
        field_of(Pupil.born).label: dates.short(pupil.born) if pupil.born else None,
        field_of(Pupil.sex).label: next(
            (option.label for option in field_of(Pupil.sex).options if option.code == pupil.sex), None
        ),
        field_of(Pupil.pin).label: pupil.pin,
        T("Class"): class_names(session, [id_], view.today).get(id_),
        T("Family"): home.name if home else None,
        T("Lives at"): (address_line(home) or None) if home else None,
        T("Adults"): ", ".join(adults) or None,
        field_of(Pupil.phone).label: show_phone(pupil.phone) or None,
        field_of(Pupil.nationality).label: label_of("nationalities", pupil.nationality, view.language, session) or None,
        field_of(Pupil.enrolled).label: dates.short(pupil.enrolled) if pupil.enrolled else None,
        field_of(Pupil.left).label: dates.short(pupil.left) if pupil.left else None,
        T("Categories"): ", ".join(_named_categories(session, "pupil", id_, view)) or None,
        field_of(Pupil.note).label: pupil.note if view.names_protected else None,
    }


def _family(session: Session, id_: int, view: View) -> dict[Phrase, Text | None]:
    family = session.get_one(Family, id_)
    children = [
        _with_class(line.name, line.class_name) for line in pupils_of_family(session, id_, view.today, enrolled_only=True)
    ]
    return {
        field_of(Family.name).label: family.name,
        T("Lives at"): address_line(family) or None,
        field_of(Family.landmark).label: family.landmark,
        field_of(Family.phone).label: show_phone(family.phone) or None,
        T("Children"): ", ".join(children) or None,
        T("Adults"): ", ".join(line.name for line in adults_of_family(session, id_, view.today)) or None,
        T("Categories"): ", ".join(_named_categories(session, "family", id_, view)) or None,
        field_of(Family.closed).label: dates.short(family.closed) if family.closed else None,
        field_of(Family.note).label: family.note if view.names_protected else None,
    }


def _named_categories(session: Session, kind: str, id_: int, view: View) -> list[str]:
    """The categories that hold today, in words; protected ones only to whom they may be named."""
    known = categories(session)
    return [
        known[code].label(view.language)
        for code, _value in category_codes(session, kind, [id_], view.today)[id_]
        if code in known and (view.names_protected or not known[code].protected)
    ]


def _person(session: Session, id_: int, view: View) -> dict[Phrase, Text | None]:
    person = session.get_one(Person, id_)
    year = person.born.year if person.born else person.born_year
    return {
        T("Name", "of a person"): person.full_name,
        field_of(Person.born_year).label: str(year) if year else None,
        field_of(Person.pin).label: person.pin,
        field_of(Person.phone).label: show_phone(person.phone) or None,
        field_of(Person.workplace).label: person.workplace,
        field_of(Person.education).label: label_of("education", person.education, view.language, session) or None,
    }


@dataclass(frozen=True)
class PairRows:
    """Pairs of pupils that may be one, the surest first. A row's id is its place in the list last read."""

    view: View
    columns: Sequence[Column] = (
        Column("first", T("First card"), width=34, marks_hits=True),
        Column("second", T("Second card"), width=34, rank=1),
        Column("why", T("Why"), width=44, sortable=False),
        Column("born", T("Birth date"), Kind.DATE, width=11, rank=2, sortable=False),
    )
    filters: Sequence[Filter] = ()
    found: list[Pair] = field(default_factory=list)

    def ids(self, session: Session, request: Request) -> Sequence[int]:  # noqa: ARG002
        """See `RowSource`."""
        self.found[:] = pairs(session)
        return range(1, len(self.found) + 1)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        chosen = {id_: self.found[id_ - 1] for id_ in ids}
        people = {id_ for pair in chosen.values() for id_ in (pair.first, pair.second)}
        rows = session.execute(select(Pupil.id, Pupil.full_name, Pupil.born).where(Pupil.id.in_(people)))
        names = {row.id: (row.full_name, row.born) for row in rows}
        classes = class_names(session, people, self.view.today)
        return {
            id_: (
                _with_class(names[pair.first][0], classes.get(pair.first)),
                _with_class(names[pair.second][0], classes.get(pair.second)),
                SIGNS[pair.sign],
                names[pair.first][1],
            )
            for id_, pair in chosen.items()
        }


def _with_class(name: str, class_name: str | None) -> str:
    return f"{name}, {class_name}" if class_name else name
