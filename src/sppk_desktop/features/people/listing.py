"""The lists of the register as row sources: pupils, families, persons. All order, search and filtering is the database's work."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import Any

from sqlalchemy import Date, Integer, String, bindparam, case, func, literal, literal_column, or_, select, union_all
from sqlalchemy.orm import Session, aliased

from sppk_desktop.core.dates import school_year
from sppk_desktop.core.fields import Kind, field_of
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request
from sppk_desktop.core.words import T
from sppk_desktop.features.people.calendar import year_of
from sppk_desktop.features.people.catalogues import Category, categories
from sppk_desktop.features.people.classes import ClassName, read_class
from sppk_desktop.features.people.orders import View as View
from sppk_desktop.features.people.orders import families_in_order, pupils_in_order, read_ids
from sppk_desktop.features.people.orders import ordered_ids as ordered_ids
from sppk_desktop.features.people.phones import show_phone
from sppk_desktop.features.people.pins import mask_pin
from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    HouseholdMember,
    Membership,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
    SchoolYear,
    Staff,
    Tie,
)
from sppk_desktop.features.people.same import cards, merged_away, others_on
from sppk_desktop.features.people.search import matches, search
from sppk_desktop.features.people.standing import address_line, class_names, classes_of_year, holds_on, pupils_of_families

_TELLING = ("G", "H", "D", "E", "C", "B30", "F", "I")
"""Which categories come first as chips; whole families, services and housing (B10, J, K) and signs (S) are for the card."""


Telling = Mapping[str, tuple[int, str, Chip]]
"""For every category worth a chip how telling it is, its code, the chip."""


def telling(known: Iterable[Category], view: View) -> Telling:
    """The chips there may be for this reader."""
    ranks = [
        (rank, category) for category in known for rank in _rank(category.code) if view.names_protected or not category.protected
    ]
    return {category.code: (rank, category.code, Chip(category.short(view.language), category.tone)) for rank, category in ranks}


def _rank(code: str) -> list[int]:
    return [rank for rank, group in enumerate(_TELLING) if code.startswith(group)][:1]


def chips_of(codes: Iterable[tuple[str, str | None]], told: Telling) -> tuple[Chip, ...]:
    """The categories worth a chip, the most telling first, equal words once."""
    chosen = sorted([told[code] for code, _value in codes if code in told], key=itemgetter(0, 1))
    return tuple(dict.fromkeys([chip for _rank, _code, chip in chosen]))


Codes = dict[int, list[tuple[str, str | None]]]
"""Codes and values of categories by the card that has them."""


def _told_ids(name: str = "ids") -> Any:
    """A parameter of many ids as one value: a list of them would be written into the statement anew each time."""
    ids = func.json_each(bindparam(name, type_=String)).table_valued(literal_column("value", Integer))
    return select(ids.c.value)


def _codes(kind: str) -> Any:
    record: Any = PupilCategory if kind == "pupil" else FamilyCategory
    owner = record.pupil_id if kind == "pupil" else record.family_id
    ids = _told_ids(kind)
    merged = cards(kind)
    others = select(merged.c.id).where(merged.c.main.in_(ids))
    return (
        select(literal(kind), func.coalesce(merged.c.main, owner), record.code, record.value)
        .select_from(record)
        .outerjoin(merged, merged.c.id == owner)
        .where(or_(owner.in_(ids), owner.in_(others)), holds_on(record, bindparam("day", type_=Date)))
    )


# Told once: making a statement costs more than running it.
_CODES = {kind: _codes(kind) for kind in ("pupil", "family")}
_CODES_OF_BOTH = union_all(*_CODES.values())


def category_codes(session: Session, kind: str, ids: Iterable[int], day: date) -> Codes:
    """For many pupils or families at once: codes and values that hold on a day."""
    return _codes_found(session, _CODES[kind], {kind: ids}, day)[kind]


def codes_of_both(session: Session, pupils: Iterable[int], families: Iterable[int], day: date) -> tuple[Codes, Codes]:
    """The same of pupils and of families, asked in one."""
    found = _codes_found(session, _CODES_OF_BOTH, {"pupil": pupils, "family": families}, day)
    return found["pupil"], found["family"]


def _codes_found(session: Session, statement: Any, ids: Mapping[str, Iterable[int]], day: date) -> dict[str, Codes]:
    asked = {kind: json.dumps(list(some)) for kind, some in ids.items()}
    found: dict[str, Codes] = {kind: defaultdict(list) for kind in ids}
    for kind, id_, code, value in session.connection().execute(statement, {**asked, "day": day}).all():
        found[kind][id_].append((code, value))
    return found


def class_choices(view: View) -> Callable[[Session], Sequence[Choice]]:
    """The classes of the present school year."""

    def choices(session: Session) -> Sequence[Choice]:
        year = year_of(session, view.today)
        return [Choice(str(id_), name) for id_, name in classes_of_year(session, year.id)] if year else []

    return choices


def category_choices(view: View, *per: str) -> Callable[[Session], Sequence[Choice]]:
    """The categories that may be filtered by; the deputy is not offered protected ones."""

    def choices(session: Session) -> Sequence[Choice]:
        return [
            Choice(category.code, category.label(view.language))
            for category in categories(session).values()
            if category.per in per and category.group != "S" and (view.names_protected or not category.protected)
        ]

    return choices


@dataclass(frozen=True)
class PupilRows:
    """The list of pupils: class, name, birth date, address, categories."""

    view: View
    columns: Sequence[Column] = (
        Column("class", T("Class"), "class", width=6),
        Column("name", T("Name", "of a person"), width=32, marks_hits=True),
        Column("born", T("Birth date"), Kind.DATE, width=11, rank=1),
        Column("address", T("Lives at"), width=20, rank=3),
        Column("categories", T("Category"), "chips", width=20, rank=2, sortable=False),
        Column("sex", T("Sex"), width=10, rank=6, shown=False),
        Column("family", T("Family"), width=18, rank=5, shown=False),
        Column("phone", T("Phone"), width=17, rank=5, shown=False, sortable=False),
        Column("pin", T("PIN"), width=12, rank=6, shown=False, sortable=False),
        Column("enrolled", T("Enrolled"), Kind.DATE, width=11, rank=6, shown=False),
    )
    filters: Sequence[Filter] = field(init=False)
    _told: dict[str, tuple[int, str, Chip]] = field(init=False, default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        pills = (
            Filter("class", T("Class"), class_choices(self.view)),
            Filter("category", T("Category"), category_choices(self.view, "child", "family")),
            Filter("status", T("Status"), _statuses, start="studying"),
        )
        object.__setattr__(self, "filters", pills)

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        if not request.limit:
            self._told.clear()  # the whole list is read anew, so are the labels
        asked = search(request.search, Pupil, session if request.limit else None)
        filters = tuple(sorted(request.filters.items()))
        statement = pupils_in_order(self.view, asked.conditions, filters, request.sort, request.descending, not request.limit)
        return read_ids(session, statement, request.limit, asked.values)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        today = self.view.today
        told = self._telling(session)
        people = session.connection().execute(_PUPIL_CELLS, {"ids": json.dumps(list(ids)), "day": today}).all()
        own, of_family = codes_of_both(session, ids, {row.family_id for row in people if row.family_id}, today)
        found = {}
        for row in people:
            chips = chips_of([*own.get(row.id, ()), *of_family.get(row.family_id, ())], told)
            found[row.id] = (
                None if row.grade is None else str(ClassName(row.grade, row.letter)),
                row.full_name,
                row.born,
                (address_line(row) or None) if row.family_id else None,
                chips,
                _SEX.get(row.sex),
                row.family,
                show_phone(row.phone or row.family_phone) or None,
                mask_pin(row.pin) or None,
                row.enrolled,
            )
        return found

    def warm(self, session: Session) -> None:
        """Let every shape of search be made once before somebody types: the first of a kind costs some milliseconds more."""
        for typed in ("а", "ова", "абв", "абв г", "а б", "7а абв", "123", "абв 123"):
            self.rows(session, self.ids(session, Request(typed, {"status": "studying"}, limit=1)))

    def _telling(self, session: Session) -> Telling:
        if not self._told:
            self._told.update(telling(categories(session).values(), self.view))
        return self._told


def _cells_of_pupils() -> Any:
    """Everything the list shows of some pupils but the categories, in one statement."""
    day = bindparam("day", type_=Date)
    in_class = _latest(Membership, day)
    at_home = _latest(Residence, day)
    homes = cards("family")
    return (
        select(
            Pupil.id, Pupil.full_name, Pupil.born, Pupil.sex, Pupil.phone, Pupil.pin, Pupil.enrolled,
            SchoolClass.grade, SchoolClass.letter, Family.id.label("family_id"), Family.name.label("family"),
            Family.settlement, Family.street, Family.house, Family.flat, Family.address_text, Family.landmark,
            Family.phone.label("family_phone"),
        )
        .select_from(Pupil)
        .outerjoin(Membership, Membership.id == in_class)
        .outerjoin(SchoolClass, SchoolClass.id == Membership.class_id)
        .outerjoin(Residence, Residence.id == at_home)
        .outerjoin(homes, homes.c.id == Residence.family_id)
        .outerjoin(Family, Family.id == func.coalesce(homes.c.main, Residence.family_id))
        .where(Pupil.id.in_(_told_ids()))
    )  # fmt: skip


def _latest(record: Any, day: Any) -> Any:
    """The row of a dated record that holds for the pupil on a day; a merged card looks at all its ids."""
    row = aliased(record)
    rows = select(row.id).where(or_(row.pupil_id == Pupil.id, row.pupil_id.in_(others_on("pupil", Pupil.id))), holds_on(row, day))
    return (
        rows.order_by(row.since.desc(), (row.pupil_id == Pupil.id).desc(), row.id.desc())
        .limit(1)
        .correlate(Pupil)
        .scalar_subquery()
    )


_PUPIL_CELLS = _cells_of_pupils()
_SEX = {"f": T("girl"), "m": T("boy"), None: None}


def _statuses(_session: Session) -> Sequence[Choice]:
    return [Choice("studying", T("studying")), Choice("left", T("left the school"))]


def _family_cells(session: Session, ids: Iterable[int]) -> dict[int, tuple[str | None, str, str | None]]:
    """Address, name and phone of these families."""
    wanted = (Family.id, Family.name, Family.settlement, Family.street, Family.house, Family.flat, Family.address_text)
    rows = session.execute(select(*wanted, Family.phone).where(Family.id.in_(list(ids))))
    return {row.id: (address_line(row) or None, row.name, row.phone) for row in rows}


@dataclass(frozen=True)
class FamilyRows:
    """The list of families in the order of a walk: street, house as a number."""

    view: View
    columns: Sequence[Column] = (
        Column("family", T("Family"), width=22, marks_hits=True),
        Column("address", T("Lives at"), width=26),
        Column("children", T("Children"), width=34, rank=1, sortable=False, marks_hits=True),
        Column("categories", T("Category"), "chips", width=18, rank=2, sortable=False),
        Column("phone", T("Phone"), width=17, rank=3, shown=False, sortable=False),
        Column("landmark", T("Landmark"), width=20, rank=4, shown=False, sortable=False),
    )
    filters: Sequence[Filter] = field(init=False)

    def __post_init__(self) -> None:
        pills = (
            Filter("class", T("Class"), class_choices(self.view)),
            Filter("category", T("Category"), category_choices(self.view, "family")),
            Filter("status", T("Status"), _family_statuses, start="open"),
        )
        object.__setattr__(self, "filters", pills)

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        asked = search(request.search, Family, session if request.limit else None)
        filters = tuple(sorted(request.filters.items()))
        statement = families_in_order(self.view, asked.conditions, filters, request.sort, request.descending, not request.limit)
        return read_ids(session, statement, request.limit, asked.values)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        cells = _family_cells(session, ids)
        found = session.execute(select(Family.id, Family.landmark).where(Family.id.in_(ids)))
        landmarks = {id_: landmark for id_, landmark in found}  # noqa: C416
        children = pupils_of_families(session, ids, self.view.today, enrolled_only=True)
        told = telling(categories(session).values(), self.view)
        codes = category_codes(session, "family", ids, self.view.today)
        return {
            id_: (
                name,
                address,
                ", ".join(_given_and_class(line.name, line.class_name) for line in children.get(id_, ())) or None,
                chips_of(codes.get(id_, ()), told),
                show_phone(phone) or None,
                landmarks.get(id_),
            )
            for id_, (address, name, phone) in cells.items()
        }


def _given_and_class(name: str, class_name: str | None) -> str:
    words = name.split()
    kept = words[2] if len(words) > 2 and words[1] in ("уулу", "кызы") else words[1] if len(words) > 1 else name
    return f"{kept} {class_name}" if class_name else kept


def _family_statuses(_session: Session) -> Sequence[Choice]:
    return [Choice("open", T("in the register")), Choice("closed", T("no longer in the register"))]


@dataclass(frozen=True)
class PersonRows:
    """The list of adults with the children they are tied to."""

    view: View
    columns: Sequence[Column] = (
        Column("name", T("Name", "of a person"), width=34, marks_hits=True),
        Column("born_year", T("Year of birth"), width=12, rank=2),
        Column("children", T("Children"), width=34, rank=1, sortable=False),
        Column("phone", T("Phone"), width=17, rank=1, sortable=False),
        Column("workplace", T("Place of work or study"), width=22, rank=3, shown=False, sortable=False),
    )
    filters: Sequence[Filter] = ()

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        query = select(Person.id).where(Person.removed_at.is_(None), Person.id.not_in(merged_away("person")))
        query = query.where(*matches(request.search, Person, numbers="phone"))
        key: Any = Person.born_year if request.sort == "born_year" else Person.name_key
        return ordered_ids(session, query.order_by(key.desc() if request.descending else key, Person.id), request.limit)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        children: dict[int, list[str]] = defaultdict(list)
        tied = (
            select(Tie.person_id, Pupil.id, Pupil.full_name)
            .join(Pupil, Pupil.id == Tie.pupil_id)
            .where(Tie.person_id.in_(ids), Tie.removed_at.is_(None), Pupil.removed_at.is_(None))
            .order_by(Pupil.born)
        )
        pairs = session.execute(tied).all()
        classes = class_names(session, [row[1] for row in pairs], self.view.today)
        for person_id, pupil_id, name in pairs:
            children[person_id].append(_given_and_class(name, classes.get(pupil_id)))
        rows = session.execute(
            select(Person.id, Person.full_name, Person.born, Person.born_year, Person.phone, Person.workplace).where(
                Person.id.in_(ids)
            )
        )
        return {
            id_: (name, _year(born, born_year), ", ".join(children[id_]) or None, show_phone(phone) or None, workplace)
            for id_, name, born, born_year, phone, workplace in rows
        }


@dataclass(frozen=True)
class ClassRows:
    """The classes of a school year (the present one at first) with their teachers and numbers."""

    view: View
    columns: Sequence[Column] = (
        Column("class", T("Class"), "class", width=7),
        Column("teacher", T("Class teacher"), width=30, marks_hits=True, sortable=False),
        Column("pupils", T("Pupils"), Kind.INTEGER, width=9, sortable=False),
        Column("programme", T("Programme"), width=18, rank=2, sortable=False),
        Column("shift", T("Shift"), width=14, rank=2, sortable=False),
        Column("language", T("Language of study"), width=14, rank=3, sortable=False),
        Column("year", T("School year"), width=10, rank=1, sortable=False),
    )
    filters: Sequence[Filter] = field(init=False)

    def __post_init__(self) -> None:
        start = school_year(self.view.today)
        object.__setattr__(self, "filters", (Filter("year", T("School year"), _years, start=start),))

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        query = (
            select(SchoolClass.id)
            .join(SchoolYear, SchoolYear.id == SchoolClass.year_id)
            .outerjoin(Staff, Staff.id == SchoolClass.teacher_id)
            .where(SchoolClass.removed_at.is_(None))
        )
        if name := request.filters.get("year"):
            query = query.where(SchoolYear.name == name)
        for word in request.search.split():
            named = read_class(word)
            if named:
                query = query.where(SchoolClass.grade == named.grade, SchoolClass.letter == (named.letter or SchoolClass.letter))
            else:
                query = query.where(*matches(word, Staff))
        grade = SchoolClass.grade.desc() if request.descending else SchoolClass.grade
        return ordered_ids(session, query.order_by(SchoolYear.starts.desc(), grade, SchoolClass.letter), request.limit)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        day = case((SchoolYear.ends < self.view.today, SchoolYear.ends), else_=self.view.today)
        merged = cards("pupil")
        inside = (
            select(func.count(func.coalesce(merged.c.main, Membership.pupil_id).distinct()))
            .outerjoin_from(Membership, merged, merged.c.id == Membership.pupil_id)
            .where(
                Membership.class_id == SchoolClass.id,
                Membership.removed_at.is_(None),
                Membership.since <= day,
                or_(Membership.until.is_(None), Membership.until >= day),
                Membership.pupil_id.in_(select(Pupil.id).where(Pupil.removed_at.is_(None))),
            )
            .correlate(SchoolClass, SchoolYear)
            .scalar_subquery()
        )
        rows = session.execute(
            select(SchoolClass.id, SchoolClass.grade, SchoolClass.letter, SchoolClass.programme, SchoolClass.shift,
                   SchoolClass.language, SchoolYear.name, Staff.full_name, inside)
            .join(SchoolYear, SchoolYear.id == SchoolClass.year_id)
            .outerjoin(Staff, Staff.id == SchoolClass.teacher_id)
            .where(SchoolClass.id.in_(ids))
        )  # fmt: skip
        labels = {name: {option.code: option.label for option in field_of(getattr(SchoolClass, name)).options}
                  for name in ("programme", "shift", "language")}  # fmt: skip
        return {
            id_: (
                str(ClassName(grade, letter)), teacher, count, labels["programme"].get(programme), labels["shift"].get(shift),
                labels["language"].get(language), year,
            )
            for id_, grade, letter, programme, shift, language, year, teacher, count in rows
        }  # fmt: skip


def _years(session: Session) -> Sequence[Choice]:
    names = session.scalars(select(SchoolYear.name).where(SchoolYear.removed_at.is_(None)).order_by(SchoolYear.starts.desc()))
    return [Choice(name, name) for name in names]


def _year(born: date | None, born_year: int | None) -> str | None:
    """A year is not a figure: it is not grouped by thousands."""
    year = born.year if born else born_year
    return str(year) if year else None


def families_found(session: Session, typed: str, view: View, most: int = 3) -> tuple[int, list[tuple[int, str]]]:
    """How many families a search finds, and the first few by name: the line below the list of pupils."""
    rows = FamilyRows(view)
    ids = rows.ids(session, Request(search=typed, filters={"status": "open"})) if typed.strip() else []
    cells = _family_cells(session, ids[:most])
    return len(ids), [(id_, cells[id_][1]) for id_ in ids[:most]]


def household_ids(session: Session, person_id: int, day: date) -> list[int]:
    """The families a person belongs to on a day."""
    wanted = select(HouseholdMember.family_id).where(HouseholdMember.person_id == person_id, holds_on(HouseholdMember, day))
    return list(session.scalars(wanted))
