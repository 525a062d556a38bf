"""Saving correction work: programmes with their members, sessions with the plan line of their programme, attendance."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.attendance import AttendanceShown
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.correction.records import Attendance, Correction, CorrectionMember, CorrectionSession
from sppk_desktop.features.correction.screens import MEMBERS
from sppk_desktop.features.people import entry
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.practice.keeping import keep_nested, nested

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

Values = dict[str, Any]
Counted = Callable[[set[int]], object]


class CorrectionKeeper:
    """Programmes: the members are lines of the form, and the sessions follow when the line of the plan changes."""

    def __init__(self, store: Store, counted: Counted = lambda _lines: None) -> None:
        self._store, self._counted = store, counted

    def load(self, id: int) -> tuple[Values, int]:  # noqa: A002
        """The values of a programme and its revision."""
        with self._store.reading() as session:
            values, revision = entry.load(session, Correction, id)
            rows = nested(session, MEMBERS, id)
            values[MEMBERS.name] = [{name: getattr(row, name) for name in MEMBERS.fields} for row in rows]
        return values, revision

    def save(self, id: int | None, values: Values, revision: int) -> tuple[int, int]:  # noqa: A002
        """Save into this programme, or a new one."""
        with self._store.saving() as session:
            before = session.get_one(Correction, id).plan_line_id if id is not None else None
            kept = entry.save(session, Correction, id, values, revision)
            if MEMBERS.name in values:
                lines = [{**line, "since": line.get("since") or kept.since} for line in values[MEMBERS.name] or ()]
                keep_nested(session, MEMBERS, kept.id, lines)
            for one in sessions_of(session, kept.id):
                if one.plan_line_id != kept.plan_line_id:
                    one.plan_line_id = kept.plan_line_id
            session.flush()
            made, lines_of_plan = (int(kept.id), int(kept.revision)), {before, kept.plan_line_id}
        self._tell(lines_of_plan)
        return made

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin, with its sessions."""
        self._move(id, self._store.bin.remove, removed=False)

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin, with the sessions that went there with it."""
        self._move(id, self._store.bin.restore, removed=True)

    def _move(self, id_: int, move: Callable[..., object], *, removed: bool) -> None:
        with self._store.saving() as session:
            kept = session.get_one(Correction, id_)
            at = kept.removed_at
            wanted = CorrectionSession.removed_at == at if removed else CorrectionSession.removed_at.is_(None)
            held = session.scalars(select(CorrectionSession).where(CorrectionSession.correction_id == id_, wanted)).all()
            move(session, kept, *held)
            line = kept.plan_line_id
        self._tell({line})

    def _tell(self, lines: set[int | None]) -> None:
        if told := {line for line in lines if line is not None}:
            self._counted(told)


class PartKeeper:
    """Sessions or members of one programme."""

    def __init__(self, store: Store, record: type[Any], correction_id: int, counted: Counted = lambda _lines: None) -> None:
        self._store, self._record, self._correction_id, self._counted = store, record, correction_id, counted

    def load(self, id: int) -> tuple[Values, int]:  # noqa: A002
        """The values of one and its revision."""
        with self._store.reading() as session:
            return entry.load(session, self._record, id)

    def save(self, id: int | None, values: Values, revision: int) -> tuple[int, int]:  # noqa: A002
        """Save into this one, or a new one of this programme."""
        with self._store.saving() as session:
            line = session.get_one(Correction, self._correction_id).plan_line_id
            told = {**values, "correction_id": self._correction_id}
            if self._record is CorrectionSession:
                told["plan_line_id"] = line
            kept = entry.save(session, self._record, id, told, revision)
            made = int(kept.id), int(kept.revision)
        self._tell(line)
        return made

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin."""
        with self._store.saving() as session:
            self._store.bin.remove(session, session.get_one(self._record, id))
            line = session.get_one(Correction, self._correction_id).plan_line_id
        self._tell(line)

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin."""
        with self._store.saving() as session:
            self._store.bin.restore(session, session.get_one(self._record, id))
            line = session.get_one(Correction, self._correction_id).plan_line_id
        self._tell(line)

    def _tell(self, line: int | None) -> None:
        if line is not None and self._record is CorrectionSession:
            self._counted({line})


@dataclass(frozen=True)
class AttendanceBook:
    """Who came to which session of one programme."""

    store: Store
    words: Words
    correction_id: int

    def title(self) -> str:
        """The programme's name."""
        with self.store.reading() as session:
            return session.get_one(Correction, self.correction_id).name

    def line(self) -> str:
        """How far it is."""
        with self.store.reading() as session:
            row = session.get_one(Correction, self.correction_id)
            held = len(sessions_of(session, row.id))
            told = [T("since {day}", "programme", day=dates.short(row.since)), T("{n} sessions held", n=held)]
            if row.planned:
                told.append(T("{n} by the programme", n=row.planned))
            if row.closed:
                told.append(T("closed on {day}", day=dates.short(row.closed)))
            return " · ".join(self.words.say(one) for one in told)

    def shown(self) -> AttendanceShown:
        """The grid: members by name, sessions by day."""
        with self.store.reading() as session:
            return attendance_of(session, self.correction_id)

    def mark(self, session_id: int, member_id: int, came: bool | None) -> None:
        """Note that a member came or did not; ``None`` takes it back."""
        with self.store.saving() as session:
            row = session.scalar(select(Attendance).where(Attendance.session_id == session_id, Attendance.member_id == member_id))
            if row is None:
                session.add(Attendance(session_id=session_id, member_id=member_id, came=came))
            else:
                if row.removed_at is not None:
                    self.store.bin.restore(session, row)
                row.came = came


def sessions_of(session: Session, correction_id: int) -> Sequence[CorrectionSession]:
    """The sessions of a programme by day."""
    return session.scalars(
        select(CorrectionSession)
        .where(CorrectionSession.correction_id == correction_id, CorrectionSession.removed_at.is_(None))
        .order_by(CorrectionSession.on, CorrectionSession.id)
    ).all()


def members_of(session: Session, correction_id: int) -> list[tuple[CorrectionMember, str]]:
    """The members of a programme with their names."""
    rows = session.execute(
        select(CorrectionMember, Pupil.full_name)
        .join(Pupil, Pupil.id == CorrectionMember.pupil_id)
        .where(CorrectionMember.correction_id == correction_id, CorrectionMember.removed_at.is_(None))
        .order_by(Pupil.name_key, CorrectionMember.id)
    )
    return [(row, name) for row, name in rows]


def attendance_of(session: Session, correction_id: int) -> AttendanceShown:
    """The grid of one programme; a member has cells only for the sessions of his or her own time in it."""
    members, held = members_of(session, correction_id), sessions_of(session, correction_id)
    marks = {
        (row.session_id, row.member_id): row.came
        for row in session.scalars(
            select(Attendance).where(
                Attendance.session_id.in_([one.id for one in held]), Attendance.removed_at.is_(None), Attendance.came.is_not(None)
            )
        )
    }
    inside = frozenset(
        (one.id, member.id) for one in held for member, _ in members if _belongs(member, one.on)
    )  # fmt: skip
    return AttendanceShown(
        [(member.id, name) for member, name in members], [(one.id, one.on, one.topic) for one in held],
        {key: bool(came) for key, came in marks.items()}, inside,
    )  # fmt: skip


def _belongs(member: Any, on: date) -> bool:
    return (member.since is None or member.since <= on) and (member.until is None or on <= member.until)


def came_counts(session: Session, session_ids: Sequence[int]) -> Mapping[int, int]:
    """How many came to each session."""
    found: dict[int, int] = {}
    for id_ in session.scalars(
        select(Attendance.session_id).where(
            Attendance.session_id.in_(session_ids), Attendance.removed_at.is_(None), Attendance.came.is_(True)
        )
    ):
        found[id_] = found.get(id_, 0) + 1
    return found
