"""The passport as the window asks for it: figures of a day, what changed since another day, and the names behind a number."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.progress import Progress
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.passport.catalogue import heading
from sppk_desktop.features.passport.columns import By, Column, columns
from sppk_desktop.features.passport.counted import CHILD, FAMILY, PERSON, Ids, Line, Passport
from sppk_desktop.features.passport.counting import count
from sppk_desktop.features.passport.rules_of_school import SchoolRules
from sppk_desktop.features.people.records import Family, Person, Pupil

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_GAPS: Final = {
    "family_type": T("{n} families have no family composition, so {span} add up to less than all families."),
    "housing": T("{n} families have no housing, so {span} add up to less than all families."),
    "sex": T("{n} pupils have no sex, so {span} add up to less than all pupils."),
    "class": T("{n} pupils are in no class: they count in the total and in no column."),
    "family": T("{n} pupils live in no family of the register: {span} leaves them out."),
    "language": T("{n} pupils are in classes without a language of study, so {span} add up to less than all pupils."),
    "registered": T("{n} pupils have no registered address written down: {span} counts those whose card says «none» only."),
    "shift": T("{n} pupils are in classes without a shift, so {span} add up to less than all pupils."),
}
_ORDER: Final = ("family_type", "class", "family", "sex", "housing")
_MISSING: Final = T("{span}: {n} are not filled in.")
_DOUBLED: Final = T("{span}: {n} have more than one, though one excludes the other.")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the figures; a heading has no code."""

    code: str
    title: str
    per: str = CHILD
    cells: tuple[int | None, ...] = ()
    total: int | None = None
    share: str = ""
    change: int | None = None
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Warned:
    """Why sums do not meet, and the key of the list of those it is about."""

    key: str
    text: Phrase


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything the table shows."""

    day: date
    before: date | None
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    warnings: tuple[Warned, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """One name behind a number; ``change`` is "came", "left" or nothing."""

    kind: str
    id: int
    classes: str
    name: str
    change: str = ""


@dataclass(frozen=True, slots=True)
class Names:
    """The names behind a number, and how many of them are new, or gone, since the other day."""

    title: str
    per: str
    names: tuple[Name, ...]
    came: int
    left: int
    protected: bool
    children: int = 0  # in the families of a list of families


def share(number: int, base: int) -> str:
    """«77,2»: percent with one decimal; nothing of nothing is empty."""
    return f"{100 * number / base:.1f}".replace(".", ",") if base else ""


class PassportBook:
    """Keeps the passports it was asked for last: a day is counted once, however it is broken down.

    ``names_protected`` says whether this reader may see who stands behind a protected number.
    """

    def __init__(self, store: Store, language: str, *, names_protected: bool) -> None:
        self._store, self._language, self._names_protected = store, language, names_protected
        self.rules = SchoolRules(store)
        self._kept: dict[date, Passport] = {}
        self._state = store.state

    def forget(self) -> None:
        """Count anew: something was written meanwhile."""
        self._kept = {}

    def renew(self) -> None:
        """Forget what was counted, if anything was written since."""
        if (state := self._store.state) != self._state:
            self._state = state
            self.forget()

    def holds(self, *days: date | None) -> bool:
        """Whether these days were counted already."""
        return all(day is None or day in self._kept for day in days)

    def counting(self, *days: date | None) -> Callable[[Progress], None]:
        """Work that counts these days over a connection of its own."""
        state, many = self._state, self.rules.many
        missing = [day for day in days if day is not None and day not in self._kept]

        def work(progress: Progress) -> None:
            made = {}
            with self._store.for_job() as store, store.reading() as session:
                for at, day in enumerate(missing):
                    progress(at, len(missing))
                    made[day] = count(session, day, many)
            if self._state == state:
                self._kept = {**self._kept, **made}

        return work

    def of(self, day: date) -> Passport:
        """The school as of a day."""
        if day not in self._kept:
            many = self.rules.many
            with self._store.reading() as session:
                self._kept[day] = count(session, day, many)
        return self._kept[day]

    @property
    def adds_up(self) -> bool:
        """Whether families stand in one column only, so that the columns make the total."""
        return self.rules.youngest

    def columns(self, passport: Passport, by: By) -> Sequence[Column]:
        """The columns of a break-down, as this school counts."""
        return columns(passport, by, self.rules.bands, youngest=self.rules.youngest)

    def sheet(self, day: date, before: date | None, by: str, *, zeros: bool = False) -> Sheet:
        """The figures of a day; lines nobody stands behind, then or now, only on request."""
        now, then = self.of(day), self.of(before) if before else None
        parts = self.columns(now, By(by))
        rows: list[Row] = []
        group = ""
        for line in now.lines:
            old = self._line(then, line.code)
            if not (zeros and not line.value) and not line.ids and (old is None or not old.ids):
                continue
            if line.group != group:
                group = line.group
                told = heading(group).label(self._language)
                rows.append(Row("", told))
            rows.append(self._row(now, line, old, parts))
        titles = tuple(part.title(self._language) for part in parts)
        return Sheet(day, before, titles, tuple(rows), tuple(self._warnings(now)))

    def _row(self, now: Passport, line: Line, old: Line | None, parts: Sequence[Column]) -> Row:
        cells = tuple(None if (ids := part.ids(line)) is None else len(ids) for part in parts)
        change = len(line) - len(old) if old is not None else None
        percent = share(len(line), now.base(line.per)) if line.per != PERSON else ""
        return Row(line.code, line.label.label(self._language), line.per, cells, len(line), percent, change, line.protected)

    def _line(self, passport: Passport | None, code: str) -> Line | None:
        return next((line for line in passport.lines if line.code == code), None) if passport is not None else None

    def _warnings(self, now: Passport) -> list[Warned]:
        ordered = sorted(now.gaps, key=lambda gap: _ORDER.index(gap.key) if gap.key in _ORDER else len(_ORDER))
        told = []
        for gap in ordered:
            if gap.doubled:
                told.append(Warned(f"{gap.key}+", _DOUBLED.filled(span=gap.span, n=len(gap.doubled))))
            if gap.missing:
                line = self._line(now, gap.key)
                span = f"{gap.span} «{line.label.label(self._language)}»" if line is not None else gap.span
                told.append(Warned(gap.key, _GAPS.get(gap.key, _MISSING).filled(span=span, n=len(gap.missing))))
        return told

    # Names --------------------------------------------------------------------------------------------------------------

    def may_name(self, code: str, day: date) -> bool:
        """Whether this reader may see the names behind a line."""
        line = self._line(self.of(day), code)
        return line is not None and (self._names_protected or not line.protected)

    def names(self, day: date, before: date | None, by: str, code: str, column: int | None = None) -> Names:
        """Who stands behind a number, who came and who left; reading protected names is noted in the journal."""
        now, then = self.of(day), self.of(before) if before else None
        line = now.line(code)
        old = self._line(then, code)
        asked = None if column is None else self.columns(now, By(by))[column : column + 1]
        here, past = (
            self._ids(now, line, by, asked),
            self._ids(then, old, by, asked) if then is not None and old is not None else None,
        )
        came = here - past if past is not None else frozenset()
        left = past - here if past is not None else frozenset()
        if not (self._names_protected or not line.protected):
            return Names(line.label.label(self._language), line.per, (), len(came), len(left), line.protected)
        told = self.named(now, line.per, here, came, "came")
        if then is not None:
            told += self.named(then, line.per, left, left, "left")
        if line.protected:
            self._store.journal.write("listed", line=line.code, names=len(told))
        children = sum(len(now.members.get(id_, ())) for id_ in here) if line.per == FAMILY else 0
        return Names(line.label.label(self._language), line.per, tuple(told), len(came), len(left), line.protected, children)

    def missing(self, day: date, key: str) -> Names:
        """Who is not filled in, or filled in twice (a key that ends in +)."""
        passport = self.of(day)
        gap = next(gap for gap in passport.gaps if gap.key == key.removesuffix("+"))
        ids = gap.doubled if key.endswith("+") else gap.missing
        if gap.protected and not self._names_protected:
            ids = frozenset()
        elif gap.protected:
            self._store.journal.write("listed", line=gap.span, names=len(ids))
        return Names("", gap.per, tuple(self.named(passport, gap.per, ids)), 0, 0, gap.protected)

    def _ids(self, passport: Passport, line: Line, by: str, asked: Sequence[Column] | None) -> Ids:
        """Of a column of another day: the same class (of another year: that of its name), wherever it stands there."""
        if asked is None:
            return line.ids
        parts = self.columns(passport, By(by))
        same = [part for one in asked for part in parts if part.key == one.key]
        same = same or [part for one in asked for part in parts if part.ky == one.ky]
        return (same[0].ids(line) if same else None) or frozenset()

    def named(self, passport: Passport, per: str, ids: Ids, marked: Ids = frozenset(), change: str = "") -> list[Name]:
        """Names and classes of these, in order; what they are asked for is for the caller to note."""
        with self._store.reading() as session:
            names = _full_names(session, per, ids)
        kind = {CHILD: "pupil", FAMILY: "family", PERSON: "person"}[per]
        return [
            Name(kind, id_, self._classes(passport, per, id_), name, change if id_ in marked else "")
            for _key, id_, name in sorted((self._key(passport, per, id_, key), id_, name) for id_, (name, key) in names.items())
        ]

    def _children(self, passport: Passport, per: str, id_: int) -> Ids:
        return (
            frozenset({id_}) if per == CHILD else (passport.members if per == FAMILY else passport.parents).get(id_, frozenset())
        )

    def _places(self, passport: Passport, per: str, id_: int) -> list[tuple[int, str]]:
        classes = (passport.children[child].class_id for child in self._children(passport, per, id_))
        return sorted({(one.grade, one.letter) for class_id in classes if class_id for one in [passport.classes[class_id].name]})

    def _classes(self, passport: Passport, per: str, id_: int) -> str:
        return ", ".join(f"{grade}{letter}" for grade, letter in self._places(passport, per, id_))

    def _key(self, passport: Passport, per: str, id_: int, name_key: bytes) -> tuple[list[tuple[int, str]], bytes]:
        return (self._places(passport, per, id_) if per == CHILD else []), name_key


_FEW: Final = 500
"""So many names are asked for by their ids; more are picked from all, which costs less than a long list of ids."""


def _full_names(session: Session, per: str, ids: Ids) -> dict[int, tuple[str, bytes]]:
    if per == CHILD:
        query = select(Pupil.id, Pupil.full_name, Pupil.name_key)
    elif per == FAMILY:
        query = select(Family.id, Family.name, Family.name_key)
    else:
        query = select(Person.id, Person.full_name, Person.name_key)
    if len(ids) <= _FEW:
        query = query.where({CHILD: Pupil.id, FAMILY: Family.id}.get(per, Person.id).in_(ids))
    return {id_: (name, key) for id_, name, key in session.execute(query) if id_ in ids}
