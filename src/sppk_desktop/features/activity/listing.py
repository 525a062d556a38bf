"""The lists of the journals as row sources: newest first, searched by their own words and by the names of child and family."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, String, and_, cast, func, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind, Option
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity import directory, notices
from sppk_desktop.features.activity.options import HAND_OVER_TO
from sppk_desktop.features.activity.records import Activity, Lasts, Notice, Organisation
from sppk_desktop.features.activity.records import Request as RequestRecord
from sppk_desktop.features.activity.states import State, state_of, states_of, where
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.listing import ordered_ids
from sppk_desktop.features.people.records import Family, Membership, Person, Pupil, SchoolClass, Staff
from sppk_desktop.features.people.same import cards_of, ids_of_cards

PROTECTED_REASONS: Final = ("violence", "self_harm")
PROTECTED_SITUATIONS: Final = ("suicide", "violence", "domestic")


@dataclass(frozen=True)
class JournalView:
    """Who looks, and when; ``names_protected`` is false for whom protected rows are not named."""

    words: Words
    today: date
    names_protected: bool = True


def open_to(view: JournalView, record: type[Any]) -> list[ColumnElement[bool]]:
    """What of a register this person may be shown."""
    if view.names_protected:
        return []
    if record is Notice:
        return [Notice.situation.not_in(PROTECTED_SITUATIONS)]
    if record in (Activity, RequestRecord):
        return [~or_(*(holds_code(record.reasons, code) for code in PROTECTED_REASONS))]
    return []


def holds_code(column: Any, code: str) -> ColumnElement[bool]:
    """A list of codes kept as JSON holds this one."""
    return func.coalesce(cast(column, String), "").contains(f'"{code}"', autoescape=True)


def classes_on(session: Session, wanted: Iterable[tuple[int | None, date]]) -> dict[tuple[int, date], str]:
    """For many (pupil, day) at once: the class the pupil was in on that day, by any id of a merged card."""
    pairs = {(pupil, day) for pupil, day in wanted if pupil is not None}
    if not pairs:
        return {}
    cards = cards_of(session, "pupil", (pupil for pupil, _ in pairs))
    mains = set(cards.values())
    main_of = ids_of_cards(session, "pupil", mains)
    rows = session.execute(
        select(Membership.pupil_id, Membership.since, Membership.until, SchoolClass.grade, SchoolClass.letter)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .where(Membership.pupil_id.in_(main_of), Membership.removed_at.is_(None))
        .order_by(Membership.since, Membership.pupil_id.in_(mains), Membership.id)
    ).all()
    spans: dict[int, list[tuple[date, date, str]]] = {}
    for pupil, since, until, grade, letter in rows:
        spans.setdefault(main_of[pupil], []).append((since, until or date.max, str(ClassName(grade, letter))))
    return {
        (pupil, day): name
        for pupil, day in pairs
        for since, until, name in spans.get(cards[pupil], ())
        if since <= day <= until
    }  # fmt: skip


def names_of(session: Session, record: Any, ids: Iterable[int | None]) -> dict[int, str]:
    """For many at once: names of pupils, of adults, or of families."""
    column = Family.name if record is Family else record.full_name
    wanted = {id_ for id_ in ids if id_ is not None}
    if not wanted:
        return {}
    return {id_: name for id_, name in session.execute(select(record.id, column).where(record.id.in_(wanted)))}  # noqa: C416


def names_of_classes(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """«7А» for many at once."""
    query = select(SchoolClass.id, SchoolClass.grade, SchoolClass.letter).where(SchoolClass.id.in_(ids))
    return {id_: str(ClassName(grade, letter)) for id_, grade, letter in session.execute(query)}


@dataclass(frozen=True)
class JournalRows:
    """The rows of one register. ``columns`` are its attributes, or: who, class, state, organisation, told."""

    view: JournalView
    record: type[Any]
    columns: Sequence[Column]
    filters: Sequence[Filter] = ()
    conditions: Mapping[str, Callable[[str], ColumnElement[bool]]] = field(default_factory=dict)
    kinds: Sequence[str] = ()  # of an `Activity`: which forms of work this journal holds

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        query: Select[int] = select(self.record.id)
        if request.search or request.sort == "who":
            if hasattr(self.record, "pupil_id"):
                query = query.join(Pupil, Pupil.id == self.record.pupil_id, isouter=True)
            if hasattr(self.record, "family_id"):
                query = query.join(Family, Family.id == self.record.family_id, isouter=True)
        down = request.descending if request.sort else True
        order = [column.desc() if down else column for column in self._order(request.sort)]
        return ordered_ids(session, query.where(*self.wanted(request)).order_by(*order), request.limit)

    def wanted(self, request: Request) -> list[ColumnElement[bool]]:
        """The conditions of a list, or of a print of the same."""
        found: list[ColumnElement[bool]] = [self.record.removed_at.is_(None), *open_to(self.view, self.record)]
        if self.kinds:
            found.append(self.record.kind.in_(self.kinds))
        for word in search_fold(request.search).split():
            places = [
                self.record.found_by,
                *([Pupil.name_fold] if hasattr(self.record, "pupil_id") else []),
                *([Family.name_fold] if hasattr(self.record, "family_id") else []),
            ]
            found.append(or_(*(place.contains(word, autoescape=True) for place in places)))
        for key, value in request.filters.items():
            if value and key == "year":
                first = int(value[:4])
                found += within(self.record, date(first, 8, 1), date(first + 1, 7, 31))
            elif value and key == "state":
                found.append(where(self.record, State(value), self.view.today))
            elif value and key in self.conditions:
                found.append(self.conditions[key](value))
        return found

    def _order(self, sort: str) -> list[Any]:
        if sort == "who":
            own = [Family.name_key] if hasattr(self.record, "family_id") else []
            names = [Pupil.name_key, *own] if hasattr(self.record, "pupil_id") else own
            return [func.coalesce(*names) if len(names) > 1 else names[0], self.record.id]
        return [getattr(self.record, sort or "on"), self.record.id]

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        found = session.scalars(select(self.record).where(self.record.id.in_(ids))).all()
        known = Known(session, found, self.view.words.language)
        told = notices.counts(session, ids) if self.record is Notice else {}
        return {row.id: [self._cell(column.key, row, known, told) for column in self.columns] for row in found}

    def _receiver(self, row: Any) -> str:
        """What kind of receiver a hand-over went to, where nobody is named."""
        code = getattr(row, "receiver", None)
        return next((self.view.words.say(option.label) for option in HAND_OVER_TO if option.code == code), "")

    def _cell(self, key: str, row: Any, known: Known, told: Mapping[int, tuple[int, int]]) -> Any:
        match key:
            case "who":
                return known.who(row)
            case "class":
                return known.class_name(row)
            case "organisation":
                return known.organisation(row) or self._receiver(row)
            case "staff":
                return known.colleague(row)
            case "state":
                state = state_of(row, self.view.today)
                return [Chip(self.view.words.say(state.label), state.tone)] if state else []
            case "told":
                done, all_ = told.get(row.id, (0, 0))
                return f"{done} / {all_}"
            case "rests_on":
                return T("consent") if row.consent_id else row.without_consent or row.basis
            case _:
                return getattr(row, key)


class Known:
    """The names some records of a register mention, read at once."""

    def __init__(self, session: Session, rows: Sequence[Any], language: str) -> None:
        self._pupils = names_of(session, Pupil, (getattr(row, "pupil_id", None) for row in rows))
        self._families = names_of(session, Family, (getattr(row, "family_id", None) for row in rows))
        self._adults = names_of(session, Person, (getattr(row, "person_id", None) for row in rows))
        self._classes = classes_on(session, ((getattr(row, "pupil_id", None), row.on) for row in rows if hasattr(row, "on")))
        groups = {id_ for row in rows if (id_ := getattr(row, "class_id", None)) is not None}
        self._groups = names_of_classes(session, groups) if groups else {}
        self._staff = names_of(session, Staff, (getattr(row, "staff_id", None) for row in rows))
        organisations = [id_ for row in rows if (id_ := getattr(row, "organisation_id", None)) is not None]
        self._organisations = directory.names(session, organisations, language) if organisations else {}

    def pupil(self, row: Any) -> str:
        """The pupil's name, if it is about one."""
        return self._pupils.get(getattr(row, "pupil_id", None) or 0, "")

    def family(self, row: Any) -> str:
        """The family's name, if it is about one."""
        return self._families.get(getattr(row, "family_id", None) or 0, "")

    def adult(self, row: Any) -> str:
        """The adult's name, if it was somebody of the register."""
        return self._adults.get(getattr(row, "person_id", None) or 0, "")

    def who(self, row: Any) -> str:
        """The child, else the family, else the adult, else who came in words."""
        if name := self.pupil(row) or self.family(row) or self.adult(row):
            return name
        return getattr(row, "with_whom", None) or getattr(row, "from_name", None) or getattr(row, "given_by", None) or ""

    def colleague(self, row: Any) -> str:
        """The specialist."""
        return self._staff.get(getattr(row, "staff_id", None) or 0, "")

    def class_name(self, row: Any) -> str:
        """The child's class on the day of the record, or the class it was done with."""
        if (pupil_id := getattr(row, "pupil_id", None)) is not None:
            return self._classes.get((pupil_id, row.on), "")
        return self._groups.get(getattr(row, "class_id", None) or 0, "")

    def organisation(self, row: Any) -> str:
        """The organisation and whom there."""
        parts = (self._organisations.get(row.organisation_id or 0), getattr(row, "to_whom", None))
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class OrganisationRows:
    """The directory, by name in the language of the window; hidden entries only on request."""

    language: str
    record: type[Any] = Organisation
    columns: Sequence[Column] = (
        Column("name", T("Name", "of an organisation"), width=46, marks_hits=True),
        Column("kind", T("Kind"), Kind.CHOICE, width=24, rank=1),
        Column("phone", T("Phone"), width=17),
        Column("contact", T("Contact person"), width=24, rank=2),
        Column("address", T("Address"), width=28, rank=3),
    )
    filters: Sequence[Filter] = (Filter("hidden", T("Hidden ones"), lambda _session: [Choice("yes", T("show hidden ones"))]),)

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        wanted: list[ColumnElement[bool]] = [Organisation.removed_at.is_(None)]
        if not request.filters.get("hidden"):
            wanted.append(Organisation.hidden.is_not(True))
        wanted += [Organisation.found_by.contains(word, autoescape=True) for word in search_fold(request.search).split()]
        name = Organisation.ru if self.language == "ru" else Organisation.ky
        column = {"": Organisation.id, "name": name}.get(request.sort) or getattr(Organisation, request.sort)
        query = select(Organisation.id).where(*wanted).order_by(column.desc() if request.descending else column, Organisation.id)
        return ordered_ids(session, query, request.limit)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        found = session.scalars(select(Organisation).where(Organisation.id.in_(ids)))
        keys = [column.key for column in self.columns[1:]]
        return {row.id: [row.name(self.language), *(getattr(row, key) for key in keys)] for row in found}


def within(record: type[Any], since: date, until: date) -> list[ColumnElement[bool]]:
    """Of the days from one to another: begun on one of them, or, of what lasts, holding on one of them."""
    on: Any = record.on
    if issubclass(record, Lasts):
        end = getattr(record, record.LASTS)
        return [on <= until, or_(end.is_(None), end >= since)]
    return [on >= since, on <= until]


def in_school_year(column: Any, name: str) -> ColumnElement[bool]:
    """The days of «2026/27», from August to July."""
    first = int(name[:4])
    return and_(column >= date(first, 8, 1), column < date(first + 1, 8, 1))


def year_filter(record: type[Any]) -> Filter:
    """The school years a register has entries of, the latest first."""

    def years(session: Session) -> Sequence[Choice]:
        first, last = session.execute(select(func.min(record.on), func.max(record.on)).where(record.removed_at.is_(None))).one()
        if first is None:
            return []
        span = range(int(dates.school_year(last)[:4]), int(dates.school_year(first)[:4]) - 1, -1)
        return [Choice(name, name) for name in (dates.school_year(date(year, 9, 1)) for year in span)]

    return Filter("year", T("School year"), years)


def option_filter(key: str, label: Any, options: Sequence[Option]) -> Filter:
    """A pill over the answers of a choice."""
    return Filter(key, label, lambda _session: [Choice(option.code, option.label) for option in options])


def state_filter(record: type[Any], states: Sequence[State] = ()) -> Filter:
    """A pill over the states records of this register can be in."""
    shown = states or states_of(record)
    return Filter("state", T("Status"), lambda _session: [Choice(state.value, state.label) for state in shown])
