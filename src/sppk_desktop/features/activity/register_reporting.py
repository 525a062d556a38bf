"""Registers told as data in the reports: entries of a period by kind, the children they name, what was done of them.

An entry that holds from a day until another belongs to every period it holds in; any other to the period of its day.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, distinct, func, literal, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Option, fields_of
from sppk_desktop.core.reports import Cell, Figure, Named, Period, Row, Table
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.keeping import title_of
from sppk_desktop.features.activity.listing import Known
from sppk_desktop.features.activity.records import Lasts, Waits
from sppk_desktop.features.activity.register import Register
from sppk_desktop.features.people.reporting import main_cards

_INDENT: Final = "   "


@dataclass(frozen=True)
class Told:
    """A table of several registers. The numbers of ``guarded`` registers are opened only by who may see protected names."""

    key: str
    title: Phrase
    short: Phrase
    registers: Sequence[Register]
    guarded: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class _Sort:
    """Entries of one kind, put together by the database."""

    kind: str | None
    ids: Sequence[int]
    pupils: Sequence[int | None]
    done: Collection[int]


def registers_table(session: Session, period: Period, words: Words, told: Told) -> Table:
    """A line for every register that has entries in the period, and one for each of its kinds where there are several."""
    say = words.say
    rows = [row for one in told.registers for row in _rows(session, period, words, one, guarded=one.key in told.guarded)]
    head = (
        say(T("Register", "book of entries")),
        say(T("Entries", "column")),
        say(T("Pupils", "column")),
        say(T("Done, answered", "column")),
        say(T("Not yet", "column")),
    )
    note = say(T("What holds for a time is counted in every period it holds in; each child is counted once in a line."))
    return Table(told.key, say(told.title), head, tuple(rows), note if rows else "", say(told.short))


def _rows(session: Session, period: Period, words: Words, register: Register, *, guarded: bool) -> list[Row]:
    sorts = _sorts(session, period, register)
    if not sorts:
        return []
    record = register.record
    members = _members(session, period, register)
    names_pupils = members is not None or hasattr(record, "pupil_id")

    def line(title: str, own: Sequence[_Sort], key: str) -> Row:
        ids = [id_ for sort in own for id_ in sort.ids]
        done = {id_ for sort in own for id_ in sort.done}
        pupils: Iterable[int | None] = (id_ for sort in own for id_ in sort.pupils)
        if members is not None:
            pupils = (pupil for id_ in ids for pupil in members.get(id_, ()))
        kind = record.__tablename__
        cells: list[Cell] = [Figure.of(kind, ids, protected=guarded), "", "", ""]
        if names_pupils:
            cells[1] = Figure.of("pupil", main_cards(session, "pupil", pupils), protected=guarded)
        if issubclass(record, Waits):
            cells[2] = Figure.of(kind, done, protected=guarded)
            cells[3] = Figure.of(kind, set(ids) - done, protected=guarded)
        return Row(title, tuple(cells), key=key)

    title = words.say(register.title)
    found = [line(title, sorts, register.key)]
    if len(sorts) > 1:
        order = {option.code: (at, option) for at, option in enumerate(_options(register))}
        for sort in sorted(sorts, key=lambda one: order.get(one.kind or "", (len(order), None))[0]):
            _at, option = order.get(sort.kind or "", (0, None))
            said = words.say(option.label) if option is not None else words.say(T("kind not told"))
            found.append(line(f"{_INDENT}{said}", [sort], f"{register.key}.{sort.kind}"))
    return found


def _by(register: Register) -> str:
    """The field its entries are told apart by."""
    return next((name for name in ("kind", "owner", "role") if name in register.choose), "")


def _options(register: Register) -> Sequence[Option]:
    by = _by(register)
    return fields_of(register.record)[by].options if by else ()


def _within(register: Register, period: Period) -> list[ColumnElement[bool]]:
    record: Any = register.record
    wanted = [record.removed_at.is_(None), record.on <= period.until]
    if issubclass(record, Lasts):
        until = getattr(record, record.LASTS)
        wanted.append(or_(until.is_(None), until >= period.since))
    else:
        wanted.append(record.on >= period.since)
    if register.kinds:
        wanted.append(record.kind.in_(register.kinds))
    return wanted


def _sorts(session: Session, period: Period, register: Register) -> Sequence[_Sort]:
    record: Any = register.record
    by = getattr(record, _by(register)) if _by(register) else literal(None)
    pupil = distinct(record.pupil_id) if hasattr(record, "pupil_id") else literal(None)
    done = getattr(record, record.WAITS[1]).is_not(None) if issubclass(record, Waits) else literal(value=False)
    columns = (by.label("sort"), done.label("done"))
    rows = session.execute(
        select(*columns, func.json_group_array(record.id), func.json_group_array(pupil))
        .where(*_within(register, period))
        .group_by("sort", "done")
    )
    found: dict[str | None, tuple[list[int], list[int | None], set[int]]] = {}
    for sort, was_done, ids, pupils in rows:
        own = found.setdefault(sort, ([], [], set()))
        own[0].extend(json.loads(ids))
        own[1].extend(json.loads(pupils))
        if was_done:
            own[2].update(json.loads(ids))
    return [_Sort(sort, *own) for sort, own in found.items()]


def _members(session: Session, period: Period, register: Register) -> Mapping[int, Collection[int]] | None:
    """Entry → the children nested in it within the period; None where it nests none."""
    nested = register.members
    if nested is None:
        return None
    child: Any = nested.record
    link = getattr(child, nested.parent_link)
    wanted = [child.removed_at.is_(None), *_within(register, period)]
    if hasattr(child, "since"):
        wanted += [
            or_(child.since.is_(None), child.since <= period.until),
            or_(child.until.is_(None), child.until >= period.since),
        ]
    found: dict[int, set[int]] = defaultdict(set)
    rows = session.execute(select(link, child.pupil_id).join(register.record, register.record.id == link).where(*wanted))
    for entry, pupil in rows:
        found[entry].add(pupil)
    return found


def named_register_entries(session: Session, record: type[Any], ids: Sequence[int], words: Words) -> list[Named]:
    """The entries behind a number, by day: whom each is about, its kind and what it was."""
    wanted: Any = record
    rows = session.scalars(select(wanted).where(wanted.id.in_(ids)).order_by(wanted.on, wanted.id)).all()
    known = Known(session, rows, words.language)
    kind = str(wanted.__tablename__)
    return [
        Named(kind, row.id, dates.short(row.on), ": ".join(filter(None, (known.who(row), title_of(row, words))))) for row in rows
    ]
