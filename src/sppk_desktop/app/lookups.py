"""What forms ask outside their record: entries of catalogues, and pupils, families, classes, colleagues to link to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.screens import Request as Asked
from sppk_desktop.core.screens import RowSource
from sppk_desktop.features.activity import directory
from sppk_desktop.features.activity.records import Consent, Notice, Organisation, Request
from sppk_desktop.features.meetings.records import Meeting, Order
from sppk_desktop.features.people import catalogues
from sppk_desktop.features.people.entry import class_label, find_classes, joined
from sppk_desktop.features.people.listing import FamilyRows, PersonRows, PupilRows, View
from sppk_desktop.features.people.records import Family, Person, Pupil, SchoolYear, Staff
from sppk_desktop.features.people.search import matches
from sppk_desktop.features.people.standing import address_line, class_names
from sppk_desktop.features.plan.records import Plan, PlanLine
from sppk_desktop.features.protection.records import LetterTemplate

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from sppk_desktop.storage.store import Store

MOST = 12
REGISTERED: Final[Mapping[str, type[Any]]] = {
    "Request": Request,
    "Consent": Consent,
    "Notice": Notice,
    "Meeting": Meeting,
    "Order": Order,
    "LetterTemplate": LetterTemplate,
}
"""Entries of registers that others refer to by number and day."""
_ABOUT: Final = ("essence", "known", "given_by", "subject", "topic")


class StoreLookups:
    """Answers from the open vault, in the language of the window."""

    def __init__(self, store: Store, language: str, today: Callable[[], date], *, names_protected: bool = True) -> None:
        self._store, self._language, self._today = store, language, today
        self._names_protected = names_protected

    def entries(self, catalogue: str) -> Sequence[tuple[str, str]]:
        """(code, label); ``categories.child`` and ``categories.family`` are the social categories."""
        with self._store.reading() as session:
            if catalogue.startswith("categories."):
                per = {"pupil": "child", "child": "child", "family": "family"}[catalogue.partition(".")[2]]
                return [
                    choice
                    for category in catalogues.categories(session).values()
                    if category.per == per and (self._names_protected or not category.protected)
                    for choice in self._choices(category)
                ]
            return [(entry.code, entry.label(self._language)) for entry in catalogues.entries(catalogue, session)]

    def _choices(self, category: catalogues.Category) -> Sequence[tuple[str, str]]:
        """A category with values is chosen with its value: «Ден соолук тобу: III»; a sign of 0 is no sign."""
        label = category.label(self._language)
        if not category.values:
            return [(category.code, label)]
        return [
            (joined(category.code, value.code), f"{label}: {value.label(self._language)}")
            for value in category.values
            if value.code != "0"
        ]

    def find(self, record: str, text: str) -> Sequence[tuple[int, str]]:
        """At most a dozen that fit, the nearest of kin to what the lists find."""
        with self._store.reading() as session:
            if record == "SchoolClass":
                return find_classes(session, text, self._today(), MOST)
            if record in ("SchoolYear", "Staff"):
                return _plain(session, record, text)
            if record == "Organisation":
                return directory.find(session, text, self._language, MOST)
            if record == "PlanLine":
                return _plan_lines(session, text, self._today())
            if record in REGISTERED:
                return [(row.id, self._name(session, record, row.id)) for row in _registered(session, record, text)]
            return [(id_, self._name(session, record, id_)) for id_ in self._ids(session, record, text)]

    def name(self, record: str, id: int) -> str:  # noqa: A002
        """The name of one record, as a list would show it."""
        with self._store.reading() as session:
            return self._name(session, record, id)

    def _ids(self, session: Session, record: str, text: str) -> Sequence[int]:
        view = View(self._today(), self._language)
        sources: dict[str, RowSource] = {"Pupil": PupilRows(view), "Family": FamilyRows(view), "Person": PersonRows(view)}
        rows = sources.get(record)
        return [] if rows is None else rows.ids(session, Asked(search=text, limit=MOST))

    def _name(self, session: Session, record: str, id_: int) -> str:
        match record:
            case "SchoolClass":
                return class_label(session, id_, self._today())
            case "PlanLine":
                return _plan_line(session.get_one(PlanLine, id_))
            case "Organisation":
                return directory.name_of(session.get_one(Organisation, id_), self._language)
            case "LetterTemplate":
                return session.get_one(LetterTemplate, id_).name(self._language)
            case _ if record in REGISTERED:
                return self._entry(session.get_one(REGISTERED[record], id_))
            case "SchoolYear":
                return session.get_one(SchoolYear, id_).name
            case "Staff":
                return session.get_one(Staff, id_).full_name
            case "Person":
                return session.get_one(Person, id_).full_name
            case "Family":
                family = session.get_one(Family, id_)
                return ", ".join(filter(None, (family.name, address_line(family))))
            case _:
                name = session.get_one(Pupil, id_).full_name
                in_class = class_names(session, [id_], self._today()).get(id_)
                return f"{name}, {in_class}" if in_class else name

    @staticmethod
    def _entry(row: Any) -> str:
        """An entry of a register: number, day, and what it is about."""
        about = next((str(said) for name in _ABOUT if (said := getattr(row, name, None))), "")
        parts = (getattr(row, "number", None) or "", dates.short(row.on), about.splitlines()[0][:60] if about else "")
        return ", ".join(part for part in parts if part)


def _registered(session: Session, record: str, text: str) -> Sequence[Any]:
    kind = REGISTERED[record]
    wanted = [kind.found_by.contains(word, autoescape=True) for word in search_fold(text).split()]
    if hasattr(kind, "hidden"):
        wanted.append(kind.hidden.is_not(True))
    return session.scalars(select(kind).where(kind.removed_at.is_(None), *wanted).order_by(kind.id.desc()).limit(MOST)).all()


def _plan_lines(session: Session, text: str, today: date) -> Sequence[tuple[int, str]]:
    """Lines of this school year's plans with these words in them, the month's own first; a plan has a few hundred at most."""
    rows = session.scalars(
        select(PlanLine)
        .join(Plan, Plan.id == PlanLine.plan_id)
        .where(Plan.school_year == dates.school_year(today), Plan.removed_at.is_(None), PlanLine.removed_at.is_(None))
        .order_by(PlanLine.month != f"{today:%m}", PlanLine.section, PlanLine.position)
    )
    words = search_fold(text).split()
    fitting = [row for row in rows if all(word in search_fold(row.content) for word in words)]
    return [(row.id, _plan_line(row)) for row in fitting[:MOST]]


def _plan_line(row: PlanLine) -> str:
    return f"{row.content.splitlines()[0][:90]} ({row.month})"


def _plain(session: Session, record: str, text: str) -> Sequence[tuple[int, str]]:
    if record == "Staff":
        query = (
            select(Staff.id, Staff.full_name).where(Staff.removed_at.is_(None), *matches(text, Staff)).order_by(Staff.name_key)
        )
    else:
        query = select(SchoolYear.id, SchoolYear.name).where(
            SchoolYear.removed_at.is_(None), SchoolYear.name.contains(text.strip())
        )
        query = query.order_by(SchoolYear.starts.desc())
    return [(id_, name) for id_, name in session.execute(query.limit(MOST))]
