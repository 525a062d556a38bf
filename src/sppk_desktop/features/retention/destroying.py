"""Destroys what an act names: in every compartment this session opens, and by an order in the one it cannot open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import T
from sppk_desktop.features.people.calendar import year_name
from sppk_desktop.features.people.keys import leaning, refresh_keys
from sppk_desktop.features.people.reach import reach, whole_child
from sppk_desktop.features.retention.records import DestructionAct, PurgeOrder
from sppk_desktop.features.retention.review import Due, term_of
from sppk_desktop.storage.belonging import Doomed, namings, portions, records
from sppk_desktop.storage.numbers import next_number
from sppk_desktop.storage.purging import UNFINISHED, purge, rewrite, sticks_that_hold, unfinished

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

LEAST: Final = 3  # letters of a name somebody signed with


class NotSigned(AppError):
    """Two people have to sign."""

    happened = T("The act needs the names of two different people who signed it on paper.")
    remedy = T("Nothing was destroyed. Type both names.")


class NothingChosen(AppError):
    """Nothing was chosen."""

    happened = T("Nothing is chosen in the list.")
    remedy = T("Choose the lines first: Shift and Ctrl choose several.")


@dataclass(frozen=True)
class Signed:
    """Who signed the act on paper, and when."""

    first: str
    second: str
    on: date

    def demand(self) -> None:
        """Two different names."""
        one, other = self.first.strip(), self.second.strip()
        if len(one) < LEAST or len(other) < LEAST or one.casefold() == other.casefold():
            raise NotSigned


@dataclass(frozen=True)
class Destroyed:
    """What was done: the act, how many rows went, what older copies were removed here, which backups still hold it."""

    number: str
    rows: int
    removed: Sequence[str] = ()
    sticks: Sequence[dict[str, Any]] = field(default=())
    ordered: bool = False  # psychology waits for its owner


def destroy(store: Store, chosen: Sequence[Due], signed: Signed, password: str, progress: Progress = unwatched) -> Destroyed:
    """Destroy for ever. Wrong names or a wrong password change nothing.

    One save decides it: in it the rows of ``office`` go, the act is written, and so is an order for ``psychology``. Whatever cuts
    the rest off is told at the next login and finished there by the same way (`finish`): every file holds all of it or nothing.
    """
    signed.demand()
    if not chosen:
        raise NothingChosen
    store.accounts.check_password(password)
    with closing(store.for_job()) as job:
        with job.reading() as session:
            roots, office, hers = _parted(job, session, chosen)
            doomed = reach(session, OFFICE, {**roots, **office})
            since = _first_made(job, session, doomed)
        orders = {**roots, **hers, **_named_there(job, doomed)} if PSYCHOLOGY in job.keyfile.places else {}
        with job.saving() as session:
            job.set_setting(UNFINISHED, [OFFICE])
            act = _act(session, chosen, signed)
            session.add_all(PurgeOrder(kind=kind, of_id=id_, act_id=act.id) for kind, ids in orders.items() for id_ in ids)
            session.flush()
            number = f"{act.number}-{act.school_year}"
            told = [doomed.rows.get(table, frozenset()) for table in ("pupil", "person", "family")]
            pupils, families = leaning(session, *told)
            gone = purge(job, session, OFFICE, doomed)
            refresh_keys(session, pupils, families)  # a brother's family is not found by the name of who is no more
        holding = sticks_that_hold(job, since)
    done = finish(store, password, signed.on, progress)
    closed = PSYCHOLOGY not in store.compartments and any(orders.values())
    return Destroyed(number, gone + done.rows, done.removed, holding, closed)


@dataclass(frozen=True)
class Finished:
    """What a session has carried out: rows that went from ``psychology``, older copies that were removed here."""

    rows: int
    removed: Sequence[str] = ()


def finish(store: Store, password: str, today: date, progress: Progress = unwatched) -> Finished:
    """Carry out what an act has left to this session: orders for ``psychology``, and files to be written anew under new keys.

    Safe to call again after any interruption: an order is only done when the file without its rows is the one in use.
    """
    store.accounts.check_password(password)
    gone, orders = 0, list[int]()
    with closing(store.for_job()) as job:
        if PSYCHOLOGY in job.compartments:
            with job.reading() as session:
                waits = waiting(session)
                orders = [order.id for order in waits]
                roots: dict[str, frozenset[int]] = {}
                for order in waits:
                    roots[order.kind] = roots.get(order.kind, frozenset()) | {order.of_id}
                doomed = reach(session, PSYCHOLOGY, roots)
            if doomed.count:
                job.set_setting(UNFINISHED, sorted({*job.setting(UNFINISHED, []), PSYCHOLOGY}))  # first: a purged file is known
            if orders:
                with job.saving() as session:
                    gone = purge(job, session, PSYCHOLOGY, doomed)
    names = unfinished(store)
    removed = rewrite(store, names, password, progress) if names else []
    if orders:
        with closing(store.for_job()) as job, job.saving() as session:
            for id_ in orders:
                session.get_one(PurgeOrder, id_).done_on = today
    return Finished(gone, removed)


def contents(store: Store, session: Session, chosen: Sequence[Due]) -> dict[str, int]:
    """How many records of which kind (key of a term, "" for others) go with these lines, as far as this session sees."""
    roots, office, hers = _parted(store, session, chosen)
    counted: Counter[str] = Counter()
    for compartment, more in ((OFFICE, office), (PSYCHOLOGY, hers)):
        if compartment not in store.compartments:
            continue
        classes = {record.__tablename__: record for record in records(store, compartment)}
        for table, ids in reach(session, compartment, {**roots, **more}).rows.items():
            term = term_of(store, classes[table])
            counted[term.key if term else ""] += len(ids)
    return dict(counted)


def sticks(store: Store, session: Session, chosen: Sequence[Due]) -> list[dict[str, Any]]:
    """The backups that hold what these lines name."""
    roots, office, _ = _parted(store, session, chosen)
    return sticks_that_hold(store, _first_made(store, session, reach(session, OFFICE, {**roots, **office})))


def _parted(
    store: Store, session: Session, chosen: Sequence[Due]
) -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]], dict[str, frozenset[int]]]:
    """The children with all who are only theirs, other rows of ``office``, other rows of ``psychology``."""
    roots = whole_child(session, [due.pupil_id for due in chosen if due.pupil_id is not None])
    office: dict[str, frozenset[int]] = {}
    hers: dict[str, frozenset[int]] = {}
    for table, ids in _rows(chosen).items():
        if table in roots:
            roots[table] |= ids
        elif store.schema.compartment_of(table) == OFFICE:
            office[table] = ids
        else:
            hers[table] = ids
    return roots, office, hers


def _named_there(store: Store, doomed: Doomed) -> dict[str, frozenset[int]]:
    """Rows of ``office`` that records of ``psychology`` may name: people, requests, lines of a plan."""
    targets = {naming.target for naming in namings(store, PSYCHOLOGY)}
    return {table: ids for table, ids in doomed.rows.items() if table in targets}


def _first_made(store: Store, session: Session, doomed: Doomed) -> datetime | None:
    """When the oldest of the doomed rows was made: backups from before it do not hold them."""
    made = [
        session.scalar(select(func.min(record.created_at)).where(record.id.in_(part)))
        for record in records(store, OFFICE)
        if hasattr(record, "created_at")
        for part in portions(doomed.rows.get(record.__tablename__, ()))
    ]
    return min((day for day in made if day is not None), default=None)


def _rows(chosen: Sequence[Due]) -> dict[str, frozenset[int]]:
    found: dict[str, frozenset[int]] = {}
    for due in chosen:
        for table, ids in (due.rows or {}).items():
            found[table] = found.get(table, frozenset()) | ids
    return found


def _act(session: Session, chosen: Sequence[Due], signed: Signed) -> DestructionAct:
    year = year_name(signed.on)
    counted = Counter(due.kind for due in chosen)
    number = next_number(session, DestructionAct.__tablename__, year)
    act = DestructionAct(
        number=number, school_year=year, on=signed.on, first_signed=signed.first.strip(), second_signed=signed.second.strip(),
        counted=dict(counted),
    )  # fmt: skip
    session.add(act)
    session.flush()
    return act


def waiting(session: Session) -> list[PurgeOrder]:
    """Orders that the psychologist's session has not carried out yet."""
    return list(session.scalars(select(PurgeOrder).where(PurgeOrder.done_on.is_(None), PurgeOrder.removed_at.is_(None))))
