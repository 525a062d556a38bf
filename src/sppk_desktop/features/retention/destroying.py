"""Destroys what an act names: in every compartment this session opens, and by an order in the one it cannot open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.compartments import OFFICE, PSYCHOLOGY
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import T
from sppk_desktop.features.people.calendar import year_name
from sppk_desktop.features.people.reach import reach, whole_child
from sppk_desktop.features.retention.records import DestructionAct, PurgeOrder
from sppk_desktop.features.retention.review import Due
from sppk_desktop.storage.numbers import next_number
from sppk_desktop.storage.purging import UNFINISHED, Doomed, purge, rewrite, sticks_that_hold

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
    """Destroy for ever. Wrong names or a wrong password change nothing; after the first save the rest is finished by a rekey.

    The password is tried before anything is deleted: the data are written anew under new keys at the end.
    """
    signed.demand()
    if not chosen:
        raise NothingChosen
    store.accounts.check_password(password)
    with closing(store.for_job()) as job:
        with job.reading() as session:
            roots = whole_child(session, [due.pupil_id for due in chosen if due.pupil_id is not None])
            doomed = reach(session, OFFICE, {**roots, **_rows(chosen)})
            hers = reach(session, PSYCHOLOGY, roots) if PSYCHOLOGY in job.compartments else None
        closed = hers is None and PSYCHOLOGY in job.keyfile.places and bool(roots["pupil"])
        gone = 0
        names = {OFFICE} | ({PSYCHOLOGY} if hers is not None and hers.count else set())
        job.set_setting(UNFINISHED, sorted(names))
        if hers is not None and hers.count:
            with job.saving() as session:
                gone += purge(job, session, PSYCHOLOGY, hers)
        with job.saving() as session:
            act = _act(session, chosen, signed)
            if closed:
                session.add_all(PurgeOrder(kind=kind, of_id=id_, act_id=act.id) for kind, ids in roots.items() for id_ in ids)
                session.flush()
            number = f"{act.number}-{act.school_year}"
            gone += purge(job, session, OFFICE, doomed)
        sticks = sticks_that_hold(job)
    removed = rewrite(store, names, password, progress)
    return Destroyed(number, gone, removed, sticks, closed)


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


def carry_out_orders(store: Store, password: str, today: date, progress: Progress = unwatched) -> int:
    """What waits for whoever can open ``psychology``: the rows go, the file is written anew under a new key."""
    store.demand(PSYCHOLOGY)
    store.accounts.check_password(password)
    with closing(store.for_job()) as job:
        with job.reading() as session:
            orders = [order.id for order in waiting(session)]
            roots = {
                kind: frozenset(order.of_id for order in waiting(session) if order.kind == kind)
                for kind in ("pupil", "family", "person")
            }
            doomed: Doomed = reach(session, PSYCHOLOGY, roots)
        gone = 0
        if doomed.count:
            with job.saving() as session:
                gone = purge(job, session, PSYCHOLOGY, doomed)
    if orders:
        rewrite(store, {PSYCHOLOGY}, password, progress)  # also when an earlier try was cut off after its save
        with closing(store.for_job()) as job, job.saving() as session:
            for order in orders:
                session.get_one(PurgeOrder, order).done_on = today
    return gone
