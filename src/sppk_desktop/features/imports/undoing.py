"""Taking an import back: what nobody touched since goes to the bin or gets its old values; the rest is listed and kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.core.imports import KeptBack, UndoOutcome
from sppk_desktop.core.progress import Progress
from sppk_desktop.core.records import Kept, OfficeRecord
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.imports.writing import SCHOOL
from sppk_desktop.features.people.records import Family, ImportItem, ImportRun, NotSame, Person, Pupil, SameAs, SchoolClass
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.storage.belonging import named_alive

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Mark = tuple[str, int]  # record class name and id

_EDITED: Final = T("Edited since the import.")
_USED: Final = T("Other records were made for this child or family since.")
_SHARED: Final = frozenset({Family.__name__, Person.__name__, SchoolClass.__name__})
_KINDS: Final = {Family.__name__: "family", Person.__name__: "person"}
_AT_ONCE: Final = 5000


class UndoneAlready(AppError):
    """The import was undone before."""

    happened = T("This import was undone already.")
    remedy = T("Nothing was changed.")


def undo(store: Store, session: Session, run_id: int, progress: Progress) -> UndoOutcome:
    """Take back one run inside the caller's save."""
    run = session.get_one(ImportRun, run_id)
    if run.undone:
        raise UndoneAlready
    items = session.execute(
        select(ImportItem.line, ImportItem.kind, ImportItem.record_id, ImportItem.was, ImportItem.revision).where(
            ImportItem.run_id == run_id
        )
    ).all()
    records = _records(session, items)
    by_line: dict[int, list[Any]] = defaultdict(list)
    for item in items:
        by_line[item.line].append(item)
    ours = {(item.kind, item.record_id) for item in items}
    used = _used_elsewhere(session, ours)
    kept: dict[int, Phrase] = {}
    for line, group in by_line.items():
        if line != SCHOOL and (why := _worked_on(store, session, group, records, used)):
            kept[line] = why
    lines = [line for line in by_line if line not in kept and line != SCHOOL]
    for number, line in enumerate(lines):
        if number % 200 == 0:
            session.flush()
            progress(number, len(lines))
        for item in by_line[line]:
            _take_back(store, session, item, records)
    session.flush()
    _remove_shared(store, session, items, records)
    run.undone = True
    session.flush()
    return UndoOutcome(len(lines), [_kept_back(by_line[line], records, session, why) for line, why in kept.items()])


def _records(session: Session, items: Sequence[Any]) -> dict[Mark, Kept]:
    """Every record of the run that is still there, by class name and id."""
    classes = {mapper.class_.__name__: mapper.class_ for mapper in OfficeRecord.registry.mappers}
    wanted: dict[str, list[int]] = defaultdict(list)
    for item in items:
        wanted[item.kind].append(item.record_id)
    found: dict[Mark, Kept] = {}
    for kind, ids in wanted.items():
        for part in _portions(ids):
            for record in session.scalars(select(classes[kind]).where(classes[kind].id.in_(part))):
                found[kind, record.id] = record
    return found


def _portions(ids: Iterable[int]) -> Iterator[list[int]]:
    everything = sorted(set(ids))
    for start in range(0, len(everything), _AT_ONCE):
        yield everything[start : start + _AT_ONCE]


def _used_elsewhere(session: Session, ours: set[Mark]) -> set[Mark]:
    """Which of our pupils, families and persons records point to that the import did not write."""
    ids: dict[str, list[int]] = defaultdict(list)
    for kind, id_ in ours:
        ids[kind].append(id_)
    used: set[Mark] = set()
    for record, name, column in _links():
        for part in _portions(ids.get(name, ())):
            rows = session.execute(select(record.id, column).where(column.in_(part), record.removed_at.is_(None)))
            used.update((name, to) for id_, to in rows if (record.__name__, id_) not in ours)
    store: Store = session.info["store"]
    if PSYCHOLOGY in store.compartments:  # closed, nobody can tell
        for target in (Pupil, Person, Family):
            own = ids.get(target.__name__, ())
            used.update((target.__name__, to) for to in named_alive(session, store, PSYCHOLOGY, target.__tablename__, own))
    pairs = (
        select(SameAs.kind, SameAs.main_id, SameAs.other_id).where(SameAs.removed_at.is_(None)),
        select(NotSame.kind, NotSame.first_id, NotSame.second_id).where(NotSame.removed_at.is_(None)),
    )
    for pair in pairs:
        for kind, one, other in session.execute(pair):
            name = {"pupil": Pupil, "person": Person, "family": Family}[kind].__name__
            used.update({(name, one), (name, other)} & ours)
    return used


def _links() -> Iterator[tuple[Any, str, Any]]:
    """Every column of the office that points to a pupil, a family, a person or a class: whatever feature it belongs to."""
    targets = {Pupil.__name__, *_SHARED}
    for mapper in OfficeRecord.registry.mappers:
        record: Any = mapper.class_
        if issubclass(record, OfficeRecord):
            for name, told in fields_of(record).items():
                if told.kind is Kind.LINK and told.link in targets:
                    yield record, told.link, getattr(record, name)


def _differs(store: Store, session: Session, record: Kept, revision: int) -> bool:
    """Whether a record is another than it was at a revision: what a later import did and its undo took back is no edit."""
    was: dict[str, Any] = {}
    for change in store.history.of(session, record):  # newest first: the oldest value since then stays
        if change.revision > revision:
            if change.deed not in ("made", "changed"):
                return True
            was.update({name: before for name, (before, _after) in change.fields.items()})
    return any(getattr(record, name) != before for name, before in was.items())


def _worked_on(store: Store, session: Session, group: Sequence[Any], records: dict[Mark, Kept], used: set[Mark]) -> Phrase | None:
    for item in group:
        record = records.get((item.kind, item.record_id))
        if record is None or (record.revision != item.revision and _differs(store, session, record, item.revision)):
            return _EDITED
        if item.was == 0 and item.kind not in _SHARED and (item.kind, item.record_id) in used:
            return _USED
    return None


def _take_back(store: Store, session: Session, item: Any, records: dict[Mark, Kept]) -> None:
    mark = (item.kind, item.record_id)
    record = records[mark]
    if item.was:
        for change in store.history.of(session, record):
            if item.was < change.revision <= item.revision:
                for name, (before, _after) in change.fields.items():
                    setattr(record, name, before)
    elif item.kind not in _SHARED and record.removed_at is None:
        store.bin.remove(session, record)


def _remove_shared(store: Store, session: Session, items: Sequence[Any], records: dict[Mark, Kept]) -> None:
    """Families, persons and classes the import made go when nothing alive points to them any more."""
    made = {(item.kind, item.record_id): item for item in items if item.was == 0 and item.kind in _SHARED}
    alive = {
        mark
        for mark, item in made.items()
        if records[mark].revision != item.revision and _differs(store, session, records[mark], item.revision)
    }
    ids: dict[str, list[int]] = defaultdict(list)
    for kind, id_ in made:
        ids[kind].append(id_)
    for record, name, column in _links():
        for part in _portions(ids.get(name, ())):
            rows = session.execute(select(column).where(column.in_(part), record.removed_at.is_(None)))
            alive.update((name, row[0]) for row in rows)
    for name, id_ in set(made) - alive:  # one card with somebody's who stays
        if name == SchoolClass.__name__:
            continue
        whole = {(name, one) for one in ids_of_card(session, _KINDS[name], id_)}
        if whole & alive or not whole <= set(made):
            alive |= whole
    for mark in made:
        if mark not in alive and records[mark].removed_at is None:
            store.bin.remove(session, records[mark])


def _kept_back(group: Sequence[Any], records: dict[Mark, Kept], session: Session, why: Phrase) -> KeptBack:
    """The child of a line that was left alone."""
    for item in group:
        record: Any = records.get((item.kind, item.record_id))
        if isinstance(record, Pupil):
            return KeptBack(record.id, record.full_name, why)
    for item in group:
        record = records.get((item.kind, item.record_id))
        pupil = session.get(Pupil, record.pupil_id) if record is not None and hasattr(record, "pupil_id") else None
        if pupil:
            return KeptBack(pupil.id, pupil.full_name, why)
    return KeptBack(0, "", why)
