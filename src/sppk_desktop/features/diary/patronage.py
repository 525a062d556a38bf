"""Families visited at home regularly: who is next, who is overdue, who was never seen. Due is the last visit plus the rhythm.

The last visit comes from outside (`LastVisit`), since visits are another subject's; entries of the diary made at home count, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import ColumnElement, case, func, literal, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.cards import Duty, Link, Moment
from sppk_desktop.core.closings import CLOSINGS
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Field, fields_of
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diary.open_now import demand_none
from sppk_desktop.features.diary.records import AIMS, FREQUENCIES, DiaryEntry, Observation, Patronage
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.people.same import main_on, on_card
from sppk_desktop.features.people.standing import pupils_of_families

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

LastVisit = Callable[[ColumnElement[int]], ColumnElement[Any]]
"""The day of the last visit of a family as an expression; NULL when there was none."""
FIELDS: Final = ("since", "basis", "aim", "aim_note", "frequency", "responsible", "next_on")
END: Final = ("until", "closing")
_STEPS: Final = {"week": "+7 days", "fortnight": "+14 days", "month": "+1 month", "quarter": "+3 months"}


class AlreadyUnderPatronage(AppError):
    """A family has one open patronage."""

    happened = T("This family is already under patronage.")
    remedy = T("Change its purpose or rhythm in the list.")


class NoSuchPatronage(AppError):
    """It was removed meanwhile."""

    happened = T("This patronage is no longer in the list.")


class EndsTooEarly(AppError):
    """A patronage cannot end before it began, nor in the future."""

    happened = T("The day lies before the patronage began or in the future.")
    remedy = T("Nothing was changed. Choose another day.")


def seen_on(last_visit: LastVisit) -> ColumnElement[Any]:
    """The last time the family was seen at home: a visit, or an entry of its diary made at home. "" is never."""
    # From the newest entry back to the first one at home: a diary of many years is not read through.
    newest = (
        select(DiaryEntry.on)
        .where(DiaryEntry.observation_id == Observation.id, DiaryEntry.contact == "home", DiaryEntry.removed_at.is_(None))
        .order_by(DiaryEntry.on.desc())
        .limit(1)
        .correlate(Observation)
        .scalar_subquery()
    )
    own = on_card("family", Observation.family_id, Patronage.family_id)
    entry = select(func.max(newest)).where(own).correlate(Patronage).scalar_subquery()
    return func.max(func.coalesce(func.date(last_visit(Patronage.family_id)), ""), func.coalesce(func.date(entry), ""))  # type: ignore[arg-type]


def due_on(last_visit: LastVisit) -> ColumnElement[str]:
    """The day of the next visit as ISO text: the day that was set, unless the family was seen since; else by the rhythm."""
    seen = seen_on(last_visit)
    began = func.date(Patronage.since)
    base = case((seen > began, seen), else_=began)
    step = case(_STEPS, value=Patronage.frequency, else_=literal("+1 month"))
    by_rhythm = case((seen == "", began), else_=func.date(base, step))
    return case((func.date(Patronage.next_on) > seen, func.date(Patronage.next_on)), else_=by_rhythm)


class PatronageRows:
    """Families under patronage, the earliest visit first."""

    def __init__(self, words: Words, today: date, last_visit: LastVisit) -> None:
        self._words, self._today = words, today
        self._seen, self._due = seen_on(last_visit), due_on(last_visit)
        self.columns: Sequence[Column] = (
            Column("family", T("Family"), width=24, marks_hits=True),
            Column("classes", T("Classes"), "class", width=9, rank=1, sortable=False),
            Column("aim", T("Purpose of the visits"), width=30),
            Column("frequency", T("How often"), width=15),
            Column("seen", T("Last visit"), width=14),
            Column("next", T("Next visit"), "toned", width=18),
            Column("responsible", T("Responsible"), width=20, rank=2),
            Column("basis", T("Basis"), width=24, rank=3, sortable=False),
        )
        when = (("week", T("this week")), ("overdue", T("overdue", "families")), ("never", T("never visited", "families")))
        statuses = (("open", T("under patronage")), ("closed", T("ended", "patronage")))
        self.filters: Sequence[Filter] = (
            Filter("when", T("When"), lambda _: [Choice(code, said) for code, said in when]),
            Filter("aim", T("Purpose of the visits"), lambda _: [Choice(option.code, option.label) for option in AIMS]),
            Filter("responsible", T("Responsible"), self._responsible),
            Filter("status", T("Status"), lambda _: [Choice(code, told) for code, told in statuses], start="open"),
        )  # fmt: skip

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        orders: dict[str, Any] = {
            "family": Family.name_key, "aim": Patronage.aim, "frequency": Patronage.frequency, "seen": self._seen,
            "next": self._due, "responsible": Patronage.responsible,
        }  # fmt: skip
        key = orders.get(request.sort, self._due)
        found = (
            select(Patronage.id).join(Family, Family.id == main_on("family", Patronage.family_id)).where(*self._wanted(request))
        )
        found = found.order_by(key.desc() if request.descending else key.asc(), Patronage.id)
        return session.scalars(found.limit(request.limit) if request.limit else found).all()

    def _wanted(self, request: Request) -> list[ColumnElement[bool]]:
        wanted: list[ColumnElement[bool]] = [Patronage.removed_at.is_(None)]
        for word in search_fold(request.search).split():
            wanted.append(Family.name_fold.contains(word, autoescape=True))
        week_ends = self._today + timedelta(days=6 - self._today.weekday())
        conditions: dict[tuple[str, str], ColumnElement[bool]] = {
            ("when", "week"): self._due <= week_ends.isoformat(),
            ("when", "overdue"): self._due < self._today.isoformat(),
            ("when", "never"): self._seen == "",
            ("status", "open"): Patronage.until.is_(None),
            ("status", "closed"): Patronage.until.is_not(None),
        }
        for key, value in request.filters.items():
            if value:
                plain = conditions.get((key, value))
                wanted.append(plain if plain is not None else getattr(Patronage, key) == value)
        return wanted

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        chosen = (Patronage.id, Patronage.family_id, Patronage.aim, Patronage.aim_note, Patronage.frequency, Patronage.until,
                  Patronage.responsible, Patronage.basis, Family.name, self._seen.label("seen"),
                  self._due.label("due"))  # fmt: skip
        found = session.execute(
            select(*chosen).join(Family, Family.id == main_on("family", Patronage.family_id)).where(Patronage.id.in_(ids))
        ).all()
        children = pupils_of_families(session, {row.family_id for row in found}, self._today)
        return {row.id: self._cells(row, children.get(row.family_id, ())) for row in found}

    def _cells(self, row: Any, children: Sequence[Any]) -> list[Any]:
        return [
            row.name,
            ", ".join(dict.fromkeys(child.class_name for child in children if child.class_name)),
            ": ".join(part for part in (said(AIMS, row.aim, self._words), row.aim_note) if part),
            said(FREQUENCIES, row.frequency, self._words),
            date.fromisoformat(row.seen) if row.seen else None,
            self._next(row),
            row.responsible,
            row.basis,
        ]

    def _next(self, row: Any) -> Chip:
        say = self._words.say
        if row.until is not None:
            return Chip(say(T("ended {day}", day=dates.short(row.until))))
        due = date.fromisoformat(row.due)
        day = dates.day_month(due, self._words.language if self._words.language != "en" else "ru")
        if due < self._today:
            return Chip(say(T("{day}, overdue", day=day)), Tone.DANGER)
        return Chip(say(T("today")), Tone.CAREFUL) if due == self._today else Chip(day)

    @staticmethod
    def _responsible(session: Session) -> Sequence[Choice]:
        names = session.scalars(
            select(Patronage.responsible).where(Patronage.removed_at.is_(None)).distinct().order_by(Patronage.responsible)
        )
        return [Choice(name, name) for name in names]


def said(options: Sequence[Any], code: str | None, words: Words) -> str:
    """An option's label; unknown is nothing."""
    return next((words.say(option.label) for option in options if option.code == code), "")


class PatronageBook:
    """The patronage of one unlocked vault, for one window."""

    def __init__(self, store: Store, words: Words, today: Callable[[], date], last_visit: LastVisit) -> None:
        self._store, self._today = store, today
        self.rows = PatronageRows(words, today(), last_visit)
        told = fields_of(Patronage)
        self.fields: Sequence[Field] = [told[name] for name in FIELDS]
        self.end_fields: Sequence[Field] = [replace(told[name], required=True) for name in END]

    def start_values(self) -> dict[str, Any]:
        """What a new one begins with."""
        return {"since": self._today(), "responsible": self._store.account.name, "frequency": "month", "aim": "conditions"}

    def values(self, id_: int) -> dict[str, Any]:
        """What can be changed of one."""
        with self._store.reading() as session:
            found = _patronage(session, id_)
            return {name: getattr(found, name) for name in FIELDS}

    def family_of(self, id_: int) -> int:
        """The family that is visited."""
        with self._store.reading() as session:
            return _patronage(session, id_).family_id

    def begin(self, family_id: int, values: Mapping[str, Any]) -> int:
        """Put a family under patronage."""
        with self._store.saving() as session:
            demand_none(session, Patronage, family_id, AlreadyUnderPatronage)
            made = Patronage(family_id=family_id, **{name: values.get(name) for name in FIELDS})
            session.add(made)
            session.flush()
            return made.id

    def change(self, id_: int, values: Mapping[str, Any]) -> Callable[[], None]:
        """Another purpose, rhythm or day. Returns the way back."""
        with self._store.saving() as session:
            found = _patronage(session, id_)
            old = {name: getattr(found, name) for name in FIELDS}
            for name in FIELDS:
                if name in values:
                    setattr(found, name, values[name])
        return lambda: void(self.change(id_, old))

    def end(self, id_: int, values: Mapping[str, Any]) -> Callable[[], None]:
        """End it. Returns the way back."""
        with self._store.saving() as session:
            found = _patronage(session, id_)
            if not found.since <= values["until"] <= self._today():
                raise EndsTooEarly
            found.until, found.closing = values["until"], values["closing"]

        def back() -> None:
            with self._store.saving() as session:
                found = _patronage(session, id_)
                demand_none(session, Patronage, found.family_id, AlreadyUnderPatronage)
                found.until = found.closing = None

        return back


def void(_result: object) -> None:
    """Forget what a call gave back."""


def _patronage(session: Session, id_: int) -> Patronage:
    found = session.get(Patronage, id_)
    if found is None or found.removed_at is not None:
        raise NoSuchPatronage
    return found


def duties(session: Session, words: Words, until: date, last_visit: LastVisit) -> list[Duty]:
    """Families whose visit is due."""
    due = due_on(last_visit)
    rows = session.execute(
        select(Patronage.id, Patronage.aim, Patronage.aim_note, Family.name, due.label("due"))
        .join(Family, Family.id == main_on("family", Patronage.family_id))
        .where(Patronage.removed_at.is_(None), Patronage.until.is_(None), due <= until.isoformat())
        .order_by(due)
    )
    return [
        Duty(date.fromisoformat(row.due), "house", T("{family}: patronage visit", family=row.name),
             ": ".join(part for part in (said(AIMS, row.aim, words), row.aim_note) if part), T("Write the visit down"),
             Link("patronage_visit", row.id))
        for row in rows
    ]  # fmt: skip


def moments(session: Session, family_ids: Sequence[int], words: Words) -> list[Moment]:
    """When a family came under patronage and when that ended."""
    rows = session.scalars(select(Patronage).where(Patronage.family_id.in_(family_ids), Patronage.removed_at.is_(None)))
    found = []
    for one in rows:
        link = Link("patronage", one.id)
        found.append(Moment(one.since, "house", T("Put under patronage"), said(AIMS, one.aim, words), Tone.CAREFUL, link))
        if one.until is not None:
            found.append(Moment(one.until, "check", T("Patronage ended"), said(CLOSINGS, one.closing, words), opens=link))
    return found
