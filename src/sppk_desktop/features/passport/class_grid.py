"""A class and all categories as of a day: what its grid shows, and its changes written, and taken back, as one.

A mark belongs to a child or to a family (brothers and sisters share it), begins on the day of the grid, and ends what it
excludes the day before. Protected columns are read, and noted in the journal, only when they were asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError, ChangedMeanwhile
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import T
from sppk_desktop.features.passport.catalogue import SIGNS
from sppk_desktop.features.passport.counted import CHILD, FAMILY
from sppk_desktop.features.passport.counting import OF_FAMILY
from sppk_desktop.features.people.catalogues import Category, categories
from sppk_desktop.features.people.classes import ClassName, class_key
from sppk_desktop.features.people.records import FamilyCategory, Membership, Pupil, PupilCategory, SchoolClass
from sppk_desktop.features.people.same import cards_of, ids_of_card, ids_of_cards
from sppk_desktop.features.people.standing import class_list, family_ids, holds_on

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Key = tuple[str, int, str]
"""Child or family, its id, the code of the category."""
Changes = Mapping[Key, str | None]
"""The value a category gets ("" where it has none), or None: it holds no more."""
_DAY: Final = timedelta(days=1)
_RECORDS: Final[Mapping[str, tuple[Any, str, str]]] = {
    CHILD: (PupilCategory, "pupil_id", "pupil"),
    FAMILY: (FamilyCategory, "family_id", "family"),
}
_DATED: Final = ("code", "value", "since", "until", "basis")


class NotOfTheGrid(AppError):
    """A mark names a category this reader may not set."""

    happened = T("This category cannot be set here.")
    remedy = T("Nothing was changed. Show the protected columns, or set it on the card.")


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A category as a column; ``follows`` is the family category that gives it to every child of the family."""

    code: str
    group: str
    per: str
    label: str
    short: str
    values: tuple[tuple[str, str], ...] = ()
    exclusive: str | None = None
    protected: bool = False
    follows: str = ""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A pupil of the class and the household he or she lives in on the day."""

    pupil_id: int
    name: str
    family_id: int | None


@dataclass(frozen=True, slots=True)
class Grid:
    """Everything the grid of a class shows; ``by_card`` holds what a card says where no dated category was entered."""

    class_id: int
    day: date
    columns: Sequence[GridColumn]
    rows: Sequence[GridRow]
    held: Mapping[Key, str]
    by_card: Mapping[Key, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Before:
    """A dated row as it was, and the revision it has since."""

    record: type[Any]
    id: int
    revision: int
    values: Mapping[str, Any] | None  # None: the row was added
    removed: bool


@dataclass(frozen=True, slots=True)
class Written:
    """One save of the grid: how many marks, and what takes it back."""

    count: int
    rows: tuple[_Before, ...]


class ClassGrids:
    """Reads and writes the grids of classes over one vault."""

    def __init__(self, store: Store, language: str, *, names_protected: bool) -> None:
        self._store, self._language, self._names_protected = store, language, names_protected

    @property
    def may_protect(self) -> bool:
        """Whether this reader may see protected columns at all."""
        return self._names_protected

    def classes(self, day: date) -> Sequence[tuple[int, str]]:
        """Ids and names of the classes that have children on a day, 2А before 10Б."""
        with self._store.reading() as session:
            rows = session.execute(
                select(SchoolClass.id, SchoolClass.grade, SchoolClass.letter)
                .where(SchoolClass.id.in_(select(Membership.class_id).where(holds_on(Membership, day))))
                .where(SchoolClass.removed_at.is_(None))
            )
            named = [(id_, str(ClassName(grade, letter))) for id_, grade, letter in rows]
        return sorted(named, key=lambda one: class_key(one[1]))

    def grid(self, class_id: int, day: date, *, protected: bool = False) -> Grid:
        """The class as of a day."""
        protected = protected and self._names_protected
        with self._store.reading() as session:
            columns = self._columns(categories(session), protected=protected)
            pupils = class_list(session, class_id, day)
            homes = family_ids(session, [pupil.id for pupil in pupils], day)
            mains = cards_of(session, "family", homes.values())
            rows = [GridRow(p.id, p.name, mains[homes[p.id]] if p.id in homes else None) for p in pupils]
            codes = {column.code for column in columns}
            held = _held(session, CHILD, {row.pupil_id for row in rows}, codes, day)
            held |= _held(session, FAMILY, {row.family_id for row in rows if row.family_id is not None}, codes, day)
            by_card = {}
            if "F20" in codes:
                said = select(Pupil.id, Pupil.health_group).where(Pupil.id.in_([row.pupil_id for row in rows]))
                by_card = {(CHILD, id_, "F20"): group for id_, group in session.execute(said) if group}
        if protected:
            self._store.journal.write("listed", "school_class", class_id, names=len(rows))
        return Grid(class_id, day, columns, rows, held, by_card)

    def _columns(self, known: Mapping[str, Category], *, protected: bool) -> list[GridColumn]:
        return [
            GridColumn(
                code=code,
                group=one.group,
                per=one.per,
                label=one.label(self._language),
                short=one.short(self._language),
                values=tuple((value.code, value.label(self._language)) for value in one.values),
                exclusive=one.exclusive,
                protected=one.protected,
                follows=OF_FAMILY.get(code, ""),
            )
            for code, one in known.items()
            if one.group != SIGNS and (protected or not one.protected)
        ]

    # Writing ------------------------------------------------------------------------------------------------------------

    def save(self, changes: Changes, day: date, basis: str | None) -> Written:
        """Write every change from ``day`` on, all of it or nothing."""
        self._store.demand_role(Role.SOCIAL, Role.PSYCHOLOGIST)
        touched: dict[int, tuple[Any, Mapping[str, Any] | None, bool]] = {}
        with self._store.saving() as session:
            known = categories(session, with_hidden=True)
            for (per, owner, code), value in changes.items():
                category = known.get(code)
                if category is None or category.per != per or (category.protected and not self._names_protected):
                    raise NotOfTheGrid
                rivals = {code}
                if category.exclusive:
                    rivals = {other.code for other in known.values() if other.exclusive == category.exclusive}
                self._write(session, touched, per, owner, code, rivals, value, day, basis)
            session.flush()
            rows = tuple(
                _Before(type(record), record.id, record.revision, before, removed) for record, before, removed in touched.values()
            )
        return Written(len(changes), rows)

    def _write(self, session: Session, touched: dict[int, Any], per: str, owner: int, code: str, rivals: Iterable[str],
               value: str | None, day: date, basis: str | None) -> None:  # fmt: skip
        record, owned, kind = _RECORDS[per]
        ids = ids_of_card(session, kind, owner)
        rows = session.scalars(
            select(record).where(getattr(record, owned).in_(ids), record.code.in_(list(rivals)), record.removed_at.is_(None))
        ).all()
        holding = [row for row in rows if row.since <= day and (row.until is None or row.until >= day)]
        if value is None:
            for row in holding:
                if row.code == code:
                    self._end(session, touched, row, day)
            return
        same = next((row for row in holding if row.code == code and (row.value or "") == value), None)
        for row in holding:
            if row is not same:
                self._end(session, touched, row, day)
        if same is not None:
            if basis and same.basis != basis:
                _change(touched, same, basis=basis)
            return
        later = min((row for row in rows if row.since > day), key=lambda row: row.since, default=None)
        if later is not None and later.code == code and (later.value or "") == value:
            _change(touched, later, since=day, basis=basis or later.basis)  # it began earlier than was told
            return
        until = later.since - _DAY if later is not None else None
        made = record(code=code, value=value or None, since=day, until=until, basis=basis, **{owned: ids[0]})
        session.add(made)
        session.flush()
        touched[id(made)] = (made, None, False)

    def _end(self, session: Session, touched: dict[int, Any], row: Any, day: date) -> None:
        if row.since < day:
            _change(touched, row, until=day - _DAY)
            return
        before = touched[id(row)][1] if id(row) in touched else _values(row)
        touched[id(row)] = (row, before, True)
        self._store.bin.remove(session, row)

    def undo(self, written: Written) -> None:
        """Take one save back; a row somebody changed since is not overwritten."""
        with self._store.saving() as session:
            for before in written.rows:
                row = session.get_one(before.record, before.id)
                if row.revision != before.revision:
                    raise ChangedMeanwhile
                if before.values is None:
                    self._store.bin.remove(session, row)
                    continue
                for name, value in before.values.items():
                    setattr(row, name, value)
                if before.removed:
                    self._store.bin.restore(session, row)


def _values(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in _DATED}


def _change(touched: dict[int, Any], row: Any, **changes: Any) -> None:
    touched.setdefault(id(row), (row, _values(row), False))
    for name, value in changes.items():
        setattr(row, name, value)


def _held(session: Session, per: str, owners: set[int], codes: set[str], day: date) -> dict[Key, str]:
    """What holds on the day; of two values of one category (both a victim and an offender) the newer one is shown."""
    record, owned, kind = _RECORDS[per]
    owner = getattr(record, owned)
    every = ids_of_cards(session, kind, owners)
    rows = session.execute(
        select(owner, record.code, record.value)
        .where(owner.in_(list(every)), holds_on(record, day))
        .order_by(record.since, record.id)
    )
    return {(per, every[id_], code): value or "" for id_, code, value in rows if code in codes}
