"""The lists of the family diary as data: visits, planned and overdue ones, raids."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.people.standing import address_line, pupils_of_families
from sppk_desktop.features.visits.history import state_of
from sppk_desktop.features.visits.planning import in_state, not_begun
from sppk_desktop.features.visits.records import BASES, CONCLUSIONS, OUTCOMES, RAID_STATUS, Raid, RaidFamily, Visit
from sppk_desktop.features.visits.rules import EXAMINED, State

STATE_TONES: Final = {
    State.PLANNED: Tone.INFO,
    State.OVERDUE: Tone.DANGER,
    State.OPEN: Tone.CAREFUL,
    State.SIGNED: Tone.DONE,
    State.CANCELLED: Tone.NEUTRAL,
}
CONCLUSION_TONES: Final = {"fit": Tone.DONE, "partly": Tone.CAREFUL, "unfit": Tone.DANGER, "danger": Tone.DANGER}
RAID_TONES: Final = {"planned": Tone.INFO, "under_way": Tone.CAREFUL, "finished": Tone.DONE, "cancelled": Tone.NEUTRAL}


def said(options: Sequence[Option], code: str | None, words: Words) -> str:
    """An option's label; unknown is nothing."""
    return next((words.say(option.label) for option in options if option.code == code), "")


def said_shortly(options: Sequence[Option], code: str | None, words: Words) -> str:
    """An option in the few words of the paper, for the chips of a list."""
    return next((words.say(option.short or option.label) for option in options if option.code == code), "")


def value_said(field: Field, value: Any, words: Words) -> str:
    """A fact of an act in the words of the window."""
    match field.kind:
        case _ if value is None:
            return "—"
        case Kind.YES_NO if field.has:
            return words.say(T("there is", "has") if value else T("there is none", "has"))
        case Kind.YES_NO:
            return words.say(T("yes") if value else T("no"))
        case Kind.CHOICE:
            return said(field.options, value, words)
        case Kind.CHOICES:
            return ", ".join(said(field.options, code, words) for code in value) or words.say(T("none of these"))
        case Kind.INTEGER | Kind.DECIMAL | Kind.MONEY:
            return plain_number(value)
        case _:
            return str(value)


def plain_number(value: float) -> str:
    """``38,5`` and ``15 000``: decimal comma, thousands apart."""
    text = f"{value:,.1f}".removesuffix(".0") if isinstance(value, float) else f"{value:,}"
    return text.replace(",", "\N{NARROW NO-BREAK SPACE}").replace(".", ",")


class VisitRows:
    """Every visit, signed or not, the latest first; ``ahead`` lists only what is planned or overdue, the oldest first."""

    def __init__(self, words: Words, today: date, *, ahead: bool = False) -> None:
        self._words, self._today, self._ahead = words, today, ahead
        self.columns: Sequence[Column] = (
            Column("family", T("Family"), width=22, marks_hits=True),
            Column("classes", T("Classes"), "class", width=8, rank=1, sortable=False),
            Column("day", T("Date", "visit list"), Kind.DATE, width=11),
            Column("state", T("Status"), "chips", width=16, sortable=False),
            Column("outcome", T("Outcome"), "chips", width=20, rank=1, sortable=False),
            Column("number", T("Act number"), width=13, rank=2),
            Column("basis", T("Basis"), width=16, rank=3, sortable=False),
            Column("address", T("Address"), width=26, rank=4, sortable=False),
        )
        if ahead:
            keep = ("family", "classes", "day", "state", "address")
            self.columns = (
                *(column for column in self.columns if column.key in keep),
                Column("purpose", T("Purpose"), width=26, rank=2, sortable=False),
            )
        self.filters: Sequence[Filter] = (
            *(() if ahead else (Filter("state", T("Status"), self._states),)),
            *((Filter("when", T("When"), self._whens),) if ahead else (Filter("year", T("School year"), self._years),)),
            Filter("raid", T("Raid"), self._raids),
            *(() if ahead else (Filter("outcome", T("Outcome"), self._outcomes),)),
        )

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        day = func.coalesce(Visit.visited_on, Visit.planned_for)
        orders: dict[str, Any] = {"family": Family.name_key, "day": day, "number": Visit.act_number}
        chosen = orders.get(request.sort)
        descending = request.descending if chosen is not None else not self._ahead
        order = day if chosen is None else chosen
        wanted = self._wanted(request)
        if chosen is None:
            wanted = wanted.order_by(not_begun())  # what is only planned stands behind what was done; it has a list of its own
        wanted = wanted.order_by(order.desc() if descending else order, Visit.id.desc())
        return session.scalars(wanted).all()

    def _wanted(self, request: Request) -> Select[int]:
        wanted: list[ColumnElement[bool]] = [Visit.removed_at.is_(None)]
        if self._ahead:
            wanted.append(not_begun())
        for word in search_fold(request.search).split():
            wanted.append(or_(Family.name_fold.contains(word, autoescape=True), Visit.act_number.contains(word, autoescape=True),
                              Visit.sheet_code.startswith(word, autoescape=True)))  # fmt: skip
        for key, value in request.filters.items():
            if value:
                wanted.append(self._condition(key, value))
        return select(Visit.id).join(Family, Family.id == Visit.family_id).where(*wanted)

    def _condition(self, key: str, value: str) -> ColumnElement[bool]:
        if key == "state":
            return in_state(State(value), self._today)
        if key == "when":
            return Visit.planned_for < self._today if value == "overdue" else Visit.planned_for >= self._today
        if key == "raid":
            return Visit.raid_id == int(value)
        if key == "outcome":
            return Visit.outcome == value
        return _in_school_year(value)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        found = session.execute(
            select(
                *(Visit.id, Visit.family_id, Visit.planned_for, Visit.visited_on, Visit.outcome, Visit.signed_at),
                *(Visit.cancelled, Visit.act_number, Visit.basis, Visit.purpose, Visit.conclusion_level, Family.name),
                *(Family.settlement, Family.street, Family.house, Family.flat, Family.address_text),
            )
            .join(Family, Family.id == Visit.family_id)
            .where(Visit.id.in_(ids))
        ).all()
        children = pupils_of_families(session, {row.family_id for row in found}, self._today)
        return {row.id: [self._cell(column.key, row, children) for column in self.columns] for row in found}

    def _cell(self, key: str, row: Any, children: Mapping[int, Any]) -> Any:
        match key:
            case "family":
                return row.name
            case "classes":
                return ", ".join(dict.fromkeys(child.class_name for child in children.get(row.family_id, ()) if child.class_name))
            case "day":
                return row.visited_on or row.planned_for
            case "state":
                state = state_of(row, self._today)
                return [Chip(self._words.say(state.label), STATE_TONES[state])]
            case "outcome":
                return self._result(row)
            case "number":
                return row.act_number or ""
            case "basis":
                return said(BASES, row.basis, self._words)
            case "purpose":
                return row.purpose or said(BASES, row.basis, self._words)
            case _:
                return address_line(row)

    def _result(self, row: Any) -> list[Chip]:
        if row.outcome is None:
            return []
        if row.outcome == EXAMINED and row.conclusion_level:
            said_so = said_shortly(CONCLUSIONS, row.conclusion_level, self._words)
            return [Chip(said_so, CONCLUSION_TONES[row.conclusion_level])]
        return [Chip(said(OUTCOMES, row.outcome, self._words), Tone.NEUTRAL)]

    def _states(self, _session: Session) -> Sequence[Choice]:
        return [Choice(state.value, state.label) for state in State]

    def _whens(self, _session: Session) -> Sequence[Choice]:
        return [Choice("overdue", State.OVERDUE.label), Choice("ahead", T("Still ahead"))]

    def _outcomes(self, _session: Session) -> Sequence[Choice]:
        return [Choice(option.code, option.label) for option in OUTCOMES]

    def _years(self, session: Session) -> Sequence[Choice]:
        return years_of_visits(session)

    def _raids(self, session: Session) -> Sequence[Choice]:
        rows = session.execute(
            select(Raid.id, Raid.on, Raid.purpose).where(Raid.removed_at.is_(None)).order_by(Raid.on.desc()).limit(40)
        )
        return [Choice(str(id_), f"{dates.short(on)} {purpose or ''}".strip()) for id_, on, purpose in rows]


def years_of_visits(session: Session) -> list[Choice]:
    """The school years visits fall into, the latest first."""
    day = func.coalesce(Visit.visited_on, Visit.planned_for)
    first = session.scalar(select(func.min(day)).where(Visit.removed_at.is_(None)))
    last = session.scalar(select(func.max(day)).where(Visit.removed_at.is_(None)))
    if first is None or last is None:
        return []
    years = range(int(dates.school_year(last)[:4]), int(dates.school_year(first)[:4]) - 1, -1)
    return [Choice(name, name) for name in (dates.school_year(date(year, 9, 1)) for year in years)]


def _in_school_year(name: str) -> ColumnElement[bool]:
    first = int(name[:4])
    day = func.coalesce(Visit.visited_on, Visit.planned_for)
    return and_(day >= date(first, 8, 1), day < date(first + 1, 8, 1))


class RaidRows:
    """Every raid, the latest first."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self.columns: Sequence[Column] = (
            Column("on", T("Date", "visit list"), Kind.DATE, width=11),
            Column("purpose", T("Purpose"), width=30, marks_hits=True, sortable=False),
            Column("basis", T("Basis document"), width=18, rank=2, sortable=False),
            Column("status", T("Status"), "chips", width=13, sortable=False),
            Column("families", T("Families"), Kind.INTEGER, width=8, sortable=False),
            Column("done", T("With a result"), width=12, rank=1, sortable=False),
        )
        self.filters: Sequence[Filter] = (
            Filter("status", T("Status"), lambda _session: [Choice(option.code, option.label) for option in RAID_STATUS]),
        )

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        wanted: list[ColumnElement[bool]] = [Raid.removed_at.is_(None)]
        if status := request.filters.get("status"):
            wanted.append(Raid.status == status)
        ids = session.execute(select(Raid.id, Raid.purpose, Raid.basis, Raid.number).where(*wanted).order_by(
            Raid.on if request.sort == "on" and not request.descending else Raid.on.desc(), Raid.id.desc()))  # fmt: skip
        asked = search_fold(request.search).split()  # raids are few: their words are folded here
        return [row.id for row in ids if all(word in search_fold(" ".join(part or "" for part in row[1:])) for word in asked)]

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        counted = {
            id_: (families, done)
            for id_, families, done in session.execute(
                select(RaidFamily.raid_id, func.count(), func.count(Visit.outcome))
                .join(Visit, Visit.id == RaidFamily.visit_id, isouter=True)
                .where(RaidFamily.raid_id.in_(ids), RaidFamily.removed_at.is_(None))
                .group_by(RaidFamily.raid_id)
            )
        }
        found = session.execute(select(Raid.id, Raid.on, Raid.purpose, Raid.basis, Raid.status).where(Raid.id.in_(ids)))
        return {row.id: self._cells(row, *counted.get(row.id, (0, 0))) for row in found}

    def _cells(self, row: Any, families: int, done: int) -> list[Any]:
        status = Chip(said(RAID_STATUS, row.status, self._words), RAID_TONES[row.status])
        return [row.on, row.purpose or "", row.basis or "", [status], families, f"{done} / {families}"]
