"""Carries the register over into a new school year: a list first, then one save, and a way back until somebody goes on working.

Nothing is overwritten: the membership in the old class ends the day before the new year, a new one begins with it. Who is in a
class of the new year already is not in the list, so a second run finds nothing to do.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.records import OfficeRecord
from sppk_desktop.core.words import T
from sppk_desktop.features.people import keys as _keys  # noqa: F401  (search keys are written by its session hooks)
from sppk_desktop.features.people.calendar import Span, grade_bands, need_year, usual_span, year_name
from sppk_desktop.features.people.classes import ClassName, class_key
from sppk_desktop.features.people.promotion import USUAL, Deed, goal, proposed
from sppk_desktop.features.people.records import Membership, Pupil, Rollover, RolloverItem, SchoolClass, SchoolYear
from sppk_desktop.features.people.same import cards_of, ids_of_card, ids_of_cards, merged_away

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_DAY: Final = timedelta(days=1)
_AUTUMN: Final = range(8, 11)  # August to October: the turn of this year is shown even when it is done
_AT_ONCE: Final = 5000  # ids in one statement; SQLite takes 32,766 values


class TooEarly(AppError):
    """The old year still runs."""

    happened = T("The school year {year} still runs until {day}.")
    remedy = T("Until then this list is a rehearsal: it can be looked through, corrected and printed.")


class NothingToCarry(AppError):
    """Everybody is in the new year already."""

    happened = T("All pupils are in the classes of {year} already.")
    remedy = T("Nothing was changed.")


class WorkedOn(AppError):
    """The new year has been worked on since."""

    happened = T("The new school year cannot be taken back: «{name}» was edited in it since.")
    remedy = T("Nothing was changed. Correct single pupils on their cards.")


class UndoneBefore(AppError):
    """It was taken back before."""

    happened = T("The new school year was taken back already.")
    remedy = T("Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Turn:
    """From which school year into which one."""

    old_id: int
    old: str
    old_span: Span
    new: str
    new_span: Span

    def may_begin(self, today: date) -> bool:
        """Whether the old year is over."""
        return today > self.old_span.ends

    def demand(self, today: date) -> None:
        """Refuse to begin a year before the old one is over."""
        if not self.may_begin(today):
            raise TooEarly(year=self.old, day=f"{self.old_span.ends:%d.%m.%Y}")


@dataclass(frozen=True, slots=True)
class Line:
    """One pupil of the list. ``pupil_id`` is the card; ``membership_id`` what ends."""

    pupil_id: int
    membership_id: int
    name: str
    class_id: int
    class_name: ClassName
    programme: str | None
    proposed: Deed


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did."""

    id: int
    moved: int
    left: int
    classes: int


def turn_of(session: Session, today: date) -> Turn | None:
    """The turn of the year that is due: in autumn, and while somebody still waits, into this year; else into the next one."""
    this = year_name(today)
    first = int(this[:4])
    for old in (_name(first - 1), this):
        year = session.scalar(select(SchoolYear).where(SchoolYear.name == old, SchoolYear.removed_at.is_(None)))
        if year is None:
            continue
        new = _name(int(old[:4]) + 1)
        known = session.scalar(select(SchoolYear).where(SchoolYear.name == new, SchoolYear.removed_at.is_(None)))
        span = Span(known.starts, known.ends) if known else usual_span(new)
        turn = Turn(year.id, old, Span(year.starts, year.ends), new, span)
        if old == this or today.month in _AUTUMN or _waiting(session, turn):
            return turn
    return None


def _name(first: int) -> str:
    return f"{first}/{(first + 1) % 100:02d}"


def dry_run(session: Session, turn: Turn) -> list[Line]:
    """Every pupil who was in a class on the last day of the old year and is in none of the new one; in class order."""
    rows = _waiting(session, turn)
    lines = [
        Line(pupil, membership, name, class_id, ClassName(grade, letter), programme, proposed(grade, programme, turn.new))
        for pupil, membership, name, _key, class_id, grade, letter, programme in sorted(
            rows, key=lambda row: (class_key(f"{row[5]}{row[6]}"), row[3])
        )
    ]
    seen: set[int] = set()
    return [line for line in lines if not (line.pupil_id in seen or seen.add(line.pupil_id))]  # type: ignore[func-returns-value]


def _waiting(session: Session, turn: Turn) -> list[tuple[Any, ...]]:
    """Card, membership, name, sort key, class id, grade, letter, programme."""
    ends = turn.old_span.ends
    last = or_(Membership.until.is_(None), Membership.until >= ends)
    rows = session.execute(
        select(
            Membership.pupil_id, Membership.id, SchoolClass.id, SchoolClass.grade, SchoolClass.letter, SchoolClass.programme,
            Membership.since,
        )
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .where(SchoolClass.year_id == turn.old_id, Membership.removed_at.is_(None), SchoolClass.removed_at.is_(None), last)
    ).all()  # fmt: skip
    card_of = cards_of(session, "pupil", {row[0] for row in rows})
    # Of merged cards that came on one day the class of the one that stays counts, as on the card.
    rows = sorted(rows, key=lambda row: (row[6], card_of[row[0]] == row[0], row[1]), reverse=True)
    cards = {card_of.get(row[0], row[0]) for row in rows}
    there = _already(session, turn)
    named: dict[int, tuple[str, bytes]] = {}
    for part in _portions(cards):
        found = session.execute(
            select(Pupil.id, Pupil.full_name, Pupil.name_key).where(
                Pupil.id.in_(part), Pupil.removed_at.is_(None), Pupil.id.not_in(merged_away("pupil")),
                or_(Pupil.left.is_(None), Pupil.left > ends),
            )
        )  # fmt: skip
        named.update({id_: (name, key) for id_, name, key in found})
    return [
        (card, row[1], *named[card], *row[2:6])
        for row in rows
        if (card := card_of.get(row[0], row[0])) in named and card not in there
    ]


def _already(session: Session, turn: Turn) -> set[int]:
    """The cards that have a class on the first day of the new year or later, or were given one of that year."""
    rows = session.scalars(
        select(Membership.pupil_id)
        .join(SchoolClass, SchoolClass.id == Membership.class_id)
        .join(SchoolYear, SchoolYear.id == SchoolClass.year_id)
        .where(SchoolYear.name >= turn.new, SchoolYear.removed_at.is_(None), Membership.removed_at.is_(None))
    ).all()
    card_of = cards_of(session, "pupil", set(rows))
    return {card_of.get(id_, id_) for id_ in rows}


def _portions(ids: Iterable[int]) -> Iterator[list[int]]:
    everything = sorted(set(ids))
    for start in range(0, len(everything), _AT_ONCE):
        yield everything[start : start + _AT_ONCE]


def carry_out(
    store: Store, session: Session, turn: Turn, chosen: Mapping[int, Deed], today: date, progress: Progress = unwatched,
    *, letters: Mapping[int, str] | None = None,
) -> Outcome:  # fmt: skip
    """Carry everybody over inside the caller's save; ``chosen`` says which pupils go another way than proposed, ``letters`` into
    a class of which letter (classes that are divided, joined or renamed).

    The list is read anew here: who came into a class of the new year meanwhile is left alone.
    """
    turn.demand(today)
    lines = dry_run(session, turn)
    if not lines:
        raise NothingToCarry(year=turn.new)
    year = need_year(session, turn.new)
    deeds = {line.pupil_id: chosen.get(line.pupil_id, line.proposed) for line in lines}
    goals = {line.pupil_id: goal(line.class_name, deeds[line.pupil_id], (letters or {}).get(line.pupil_id)) for line in lines}
    made, there = _classes(session, turn, year.id, lines, goals)
    run = Rollover(old_year=turn.old, new_year=turn.new, moved=0, gone=0)
    session.add(run)
    session.flush()
    ended: dict[int, Membership] = {}
    for part in _portions(line.membership_id for line in lines):
        ended.update({row.id: row for row in session.scalars(select(Membership).where(Membership.id.in_(part)))})
    touched: list[tuple[int, Any, int]] = [(0, one, 0) for one in made]
    also = _open_besides(session, lines)
    for at, line in enumerate(lines):
        if at % 200 == 0:
            progress(at, len(lines))
        ends = turn.old_span.ends if deeds[line.pupil_id].leaves else turn.new_span.starts - _DAY
        for one in also.get(line.pupil_id, ()):
            touched.append((line.pupil_id, one, one.revision))
            one.until = max(ends, one.since)
        deed, old = deeds[line.pupil_id], ended[line.membership_id]
        touched.append((line.pupil_id, old, old.revision))
        if deed.leaves:
            run.gone += 1
            old.until = max(turn.old_span.ends, old.since)
            for id_ in ids_of_card(session, "pupil", line.pupil_id):
                pupil = session.get_one(Pupil, id_)
                touched.append((line.pupil_id, pupil, pupil.revision))
                pupil.left, pupil.leaving = turn.old_span.ends, deed.value
        else:
            run.moved += 1
            old.until = turn.new_span.starts - _DAY
            reached = goals[line.pupil_id]
            assert reached is not None
            new = Membership(pupil_id=line.pupil_id, class_id=there[reached].id, since=turn.new_span.starts)
            session.add(new)
            touched.append((line.pupil_id, new, 0))
    session.flush()
    session.add_all(
        RolloverItem(
            run_id=run.id, pupil_id=pupil, kind=type(record).__name__, record_id=record.id, was=was, revision=record.revision
        )
        for pupil, record, was in touched
    )
    session.flush()
    store.journal.write("new school year", Rollover.__tablename__, run.id, moved=run.moved, left=run.gone)
    progress(len(lines), len(lines))
    return Outcome(run.id, run.moved, run.gone, len(made))


def _open_besides(session: Session, lines: Sequence[Line]) -> dict[int, list[Membership]]:
    """By pupil: what cards merged into the card are still in; it ends with the class that is carried over."""
    main_of = ids_of_cards(session, "pupil", (line.pupil_id for line in lines))
    carried, found = {line.membership_id for line in lines}, defaultdict[int, list[Membership]](list)
    for part in _portions(main_of):
        is_open = (Membership.pupil_id.in_(part), Membership.until.is_(None), Membership.removed_at.is_(None))
        for row in session.scalars(select(Membership).where(*is_open)):
            if row.id not in carried:
                found[main_of[row.pupil_id]].append(row)
    return found


def _classes(
    session: Session, turn: Turn, year_id: int, lines: Sequence[Line], goals: Mapping[int, ClassName | None]
) -> tuple[list[SchoolClass], dict[ClassName, SchoolClass]]:
    """The classes everybody comes into: those that are there already, and new ones linked to the class most of them come from.

    A class that is divided is continued by each of its parts; of several that are joined the largest is continued.
    """
    there = {
        ClassName(one.grade, one.letter): one
        for one in session.scalars(
            select(SchoolClass).where(SchoolClass.year_id == year_id, SchoolClass.removed_at.is_(None)).order_by(SchoolClass.id)
        )
    }
    before = {one.id: one for one in session.scalars(select(SchoolClass).where(SchoolClass.year_id == turn.old_id))}
    votes: dict[ClassName, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for line in lines:
        reached = goals[line.pupil_id]
        if reached is not None and reached.grade != line.class_name.grade:
            votes[reached][line.class_id] += 1
    made = []
    for name in sorted({name for name in goals.values() if name is not None}):
        if name in there:
            continue
        came = votes.get(name)
        old = before[max(came, key=lambda id_: (came[id_], -id_))] if came else None
        one = SchoolClass(year_id=year_id, grade=name.grade, letter=name.letter)
        if old is not None:
            one.continues_id, one.profile, one.programme = old.id, old.profile, old.programme
            one.shift, one.language = old.shift, old.language
            if _band(old.grade, old.programme) == _band(name.grade, old.programme):
                one.teacher_id = old.teacher_id  # a primary teacher does not go along into grade 5
        session.add(one)
        made.append(one)
        there[name] = one
    session.flush()
    return made, there


def _band(grade: int, programme: str | None) -> int:
    return next((at for at, (low, high) in enumerate(grade_bands(programme or USUAL)) if low <= grade <= high), -1)


# The way back ---------------------------------------------------------------------------------------------------------------


def last_run(session: Session) -> Rollover | None:
    """The last turn that was carried out and not taken back."""
    return session.scalar(
        select(Rollover).where(Rollover.undone.is_not(True), Rollover.removed_at.is_(None)).order_by(Rollover.id.desc()).limit(1)
    )


def undo(store: Store, session: Session, run_id: int, progress: Progress = unwatched) -> int:
    """Take the whole turn back inside the caller's save, or nothing of it: once the new year was edited it stays."""
    run = session.get_one(Rollover, run_id)
    if run.undone:
        raise UndoneBefore
    items = session.scalars(select(RolloverItem).where(RolloverItem.run_id == run_id)).all()
    classes: dict[str, Any] = {one.__name__: one for one in (Membership, Pupil, SchoolClass)}
    ids: dict[str, set[int]] = defaultdict(set)
    for item in items:
        ids[item.kind].add(item.record_id)
    found: dict[tuple[str, int], Any] = {}
    for kind, wanted in ids.items():
        for part in _portions(wanted):
            rows = session.scalars(select(classes[kind]).where(classes[kind].id.in_(part)))
            found.update({(kind, row.id): row for row in rows})
    for item in items:
        record = found.get((item.kind, item.record_id))
        if record is None or record.revision != item.revision:
            raise WorkedOn(name=_named(session, item, record))
    new_classes = {item.record_id for item in items if item.kind == SchoolClass.__name__}
    _refuse_used(session, new_classes, ids[Membership.__name__])
    for at, item in enumerate(items):
        if at % 200 == 0:
            progress(at, len(items))
        record = found[item.kind, item.record_id]
        if item.was == 0:
            store.bin.remove(session, record)
            continue
        for change in store.history.of(session, record):
            if item.was < change.revision <= item.revision:
                for name, (before, _after) in change.fields.items():
                    setattr(record, name, before)
    run.undone = True
    session.flush()
    store.journal.write("new school year undone", Rollover.__tablename__, run.id)
    return run.moved + run.gone


def _named(session: Session, item: RolloverItem, record: Any) -> str:
    if isinstance(record, SchoolClass):
        return record.name
    pupil = session.get(Pupil, item.pupil_id)
    return pupil.full_name if pupil else str(item.record_id)


def _refuse_used(session: Session, classes: set[int], memberships: set[int]) -> None:
    """A class that the turn made and that something else points to now: a new pupil, a meeting, a passport."""
    for mapper in OfficeRecord.registry.mappers:
        record: Any = mapper.class_
        if not issubclass(record, OfficeRecord):
            continue
        for name, told in fields_of(record).items():
            if told.kind is not Kind.LINK or told.link != SchoolClass.__name__:
                continue
            column = getattr(record, name)
            query = select(column).where(column.in_(classes), record.removed_at.is_(None))
            if record is Membership:
                rows = session.execute(
                    select(Membership.id, column).where(column.in_(classes), record.removed_at.is_(None))
                )  # fmt: skip
                used = next((to for id_, to in rows if id_ not in memberships), None)
            else:
                used = session.scalar(query.limit(1))
            if used is not None:
                raise WorkedOn(name=session.get_one(SchoolClass, used).name)


def counts(lines: Sequence[Line], chosen: Mapping[int, Deed]) -> dict[Deed, int]:
    """How many pupils go which way."""
    found = dict.fromkeys(Deed, 0)
    for line in lines:
        found[chosen.get(line.pupil_id, line.proposed)] += 1
    return found


def pupils_of_new_first_classes(session: Session, turn: Turn) -> int:
    """How many pupils stand in classes of the new year already: first graders come by import."""
    return (
        session.scalar(
            select(func.count(Membership.id))
            .join(SchoolClass, SchoolClass.id == Membership.class_id)
            .join(SchoolYear, SchoolYear.id == SchoolClass.year_id)
            .where(SchoolYear.name == turn.new, Membership.removed_at.is_(None))
        )
        or 0
    )
