"""Lists and forms of correction work as data: programmes, and the sessions and members of one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, case, func, select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.records import PSYCHOLOGY
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Form, Request, Rows, Screen, Section, Tone
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.correction.records import OUTCOMES, Attendance, Correction, CorrectionMember, CorrectionSession
from sppk_desktop.features.people.listing import ordered_ids
from sppk_desktop.features.people.records import Pupil

MEMBERS = Rows(
    "members", CorrectionMember, "correction_id", ("pupil_id", "since", "until"), T("Members"), least_rows=1
)  # fmt: skip
TONES = {"better": Tone.DONE, "same": Tone.NEUTRAL, "worse": Tone.DANGER}


def _check(values: Mapping[str, Any]) -> Mapping[str, Phrase]:
    found: dict[str, Phrase] = {}
    members = [line for line in values.get("members") or () if line.get("pupil_id")]
    if not members:
        found["members"] = T("Choose at least one pupil.")
    elif values.get("kind") == "single" and len(members) > 1:
        found["members"] = T("Individual work is with one pupil; for several choose a group.")
    since = values.get("since")
    for name in ("until", "closed"):
        if since and values.get(name) and values[name] < since:
            found[name] = T("This lies before the beginning.")
    return found


FORM = Form(
    Correction,
    (
        Section("1", T("The programme"), (
            "kind", "name", "programme", "reasons", "aim", "specialists", "since", "until", "planned", "rhythm", "place",
            "request_id", "plan_line_id",
        )),
        Section("2", T("Who takes part"), (MEMBERS,)),
        Section("3", T("How it ended"), ("closed", "summary")),
    ),
    check=_check,
)  # fmt: skip
SESSION = Form(CorrectionSession, (Section("", T("The session"), ("on", "minutes", "topic", "aim", "content", "seen")),))
MEMBER = Form(
    CorrectionMember,
    (
        Section("1", T("Before the work"), ("pupil_id", "since", "before_id", "before")),
        Section("2", T("After the work"), ("until", "after_id", "after", "outcome", "advice")),
    ),
)


def _open_or_closed(_session: Session) -> Sequence[Choice]:
    return [Choice("open", T("running", "programme")), Choice("closed", T("closed", "programme"))]


@dataclass(frozen=True)
class CorrectionRows:
    """The programmes of one kind, running ones first, with how many sessions were held."""

    words: Words
    kind: str
    record: type[Any] = Correction
    columns: Sequence[Column] = (
        Column("name", T("Name", "of a correction group"), width=34, marks_hits=True),
        Column("members", T("Pupils", "column"), width=30, sortable=False, rank=1),
        Column("since", T("Begins"), Kind.DATE, width=11),
        Column("held", T("Sessions held"), width=14, sortable=False),
        Column("state", T("Status"), "chips", width=14, sortable=False),
    )
    filters: Sequence[Filter] = (Filter("state", T("Status"), _open_or_closed),)

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        wanted: list[ColumnElement[bool]] = [Correction.removed_at.is_(None), Correction.kind == self.kind]
        if state := request.filters.get("state"):
            wanted.append(Correction.closed.is_(None) if state == "open" else Correction.closed.is_not(None))
        for word in search_fold(request.search).split():
            of_pupils = (
                select(CorrectionMember.correction_id)
                .join(Pupil, Pupil.id == CorrectionMember.pupil_id)
                .where(CorrectionMember.removed_at.is_(None), Pupil.name_fold.contains(word, autoescape=True))
            )
            wanted.append(Correction.found_by.contains(word, autoescape=True) | Correction.id.in_(of_pupils))
        order: list[Any] = [Correction.closed.is_not(None), Correction.since.desc(), Correction.id.desc()]
        if request.sort:
            column = getattr(Correction, request.sort)
            order = [column.desc() if request.descending else column, Correction.id]
        return ordered_ids(session, select(Correction.id).where(*wanted).order_by(*order), request.limit)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        found = session.execute(
            select(Correction.id, Correction.name, Correction.since, Correction.planned, Correction.closed).where(
                Correction.id.in_(ids)
            )
        ).all()
        names: dict[int, list[str]] = {}
        for id_, name in session.execute(
            select(CorrectionMember.correction_id, Pupil.surname)
            .join(Pupil, Pupil.id == CorrectionMember.pupil_id)
            .where(CorrectionMember.correction_id.in_(ids), CorrectionMember.removed_at.is_(None))
            .order_by(Pupil.name_key)
        ):
            names.setdefault(id_, []).append(name)
        counted = session.execute(
            select(CorrectionSession.correction_id, func.count())
            .where(CorrectionSession.correction_id.in_(ids), CorrectionSession.removed_at.is_(None))
            .group_by(CorrectionSession.correction_id)
        )
        held = {id_: count for id_, count in counted}  # noqa: C416
        say = self.words.say
        running, closed = Chip(say(T("running", "programme")), Tone.INFO), Chip(say(T("closed", "programme")), Tone.DONE)
        return {
            row.id: (row.name, ", ".join(names.get(row.id, ())), row.since, self._held(held.get(row.id, 0), row.planned),
                     [closed if row.closed else running])
            for row in found
        }  # fmt: skip

    def _held(self, held: int, planned: int | None) -> str:
        return self.words.say(T("{held} of {planned}", held=held, planned=planned)) if planned else str(held)


@dataclass(frozen=True)
class SessionRows:
    """The sessions of one programme, the last first, with how many came."""

    correction_id: int
    record: type[Any] = CorrectionSession
    columns: Sequence[Column] = (
        Column("on", T("Date"), Kind.DATE, width=11),
        Column("topic", T("Topic"), width=44, marks_hits=True),
        Column("came", T("Came", "count"), width=9, sortable=False),
        Column("minutes", T("Minutes"), Kind.INTEGER, width=8, rank=1),
        Column("seen", T("Observations, dynamics"), width=36, sortable=False, rank=2),
    )
    filters: Sequence[Filter] = ()

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        wanted = [CorrectionSession.removed_at.is_(None), CorrectionSession.correction_id == self.correction_id]
        wanted += [CorrectionSession.found_by.contains(word, autoescape=True) for word in search_fold(request.search).split()]
        column = getattr(CorrectionSession, request.sort or "on")
        down = request.descending if request.sort else True
        query = select(CorrectionSession.id).where(*wanted).order_by(column.desc() if down else column, CorrectionSession.id)
        return ordered_ids(session, query, request.limit)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        came = {
            id_: f"{there} / {noted}"
            for id_, there, noted in session.execute(
                select(Attendance.session_id, func.sum(case((Attendance.came.is_(True), 1), else_=0)), func.count())
                .where(Attendance.session_id.in_(ids), Attendance.removed_at.is_(None), Attendance.came.is_not(None))
                .group_by(Attendance.session_id)
            )
        }
        found = session.scalars(select(CorrectionSession).where(CorrectionSession.id.in_(ids)))
        return {row.id: (row.on, row.topic, came.get(row.id, ""), row.minutes, row.seen) for row in found}


@dataclass(frozen=True)
class MemberRows:
    """The members of one programme by name."""

    words: Words
    correction_id: int
    record: type[Any] = CorrectionMember
    columns: Sequence[Column] = (
        Column("name", T("Pupil"), width=34, sortable=False),
        Column("before", T("State before"), width=34, sortable=False),
        Column("after", T("State after"), width=34, sortable=False, rank=1),
        Column("outcome", T("Change", "of a member"), "chips", width=18, sortable=False),
        Column("until", T("Left on"), Kind.DATE, width=11, sortable=False, rank=2),
    )
    filters: Sequence[Filter] = field(default_factory=tuple)

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        wanted = [CorrectionMember.removed_at.is_(None), CorrectionMember.correction_id == self.correction_id]
        wanted += [Pupil.name_fold.contains(word, autoescape=True) for word in search_fold(request.search).split()]
        query = select(CorrectionMember.id).join(Pupil, Pupil.id == CorrectionMember.pupil_id).where(*wanted)
        return ordered_ids(session, query.order_by(Pupil.name_key, CorrectionMember.id), request.limit)

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        found = session.execute(
            select(CorrectionMember, Pupil.full_name)
            .join(Pupil, Pupil.id == CorrectionMember.pupil_id)
            .where(CorrectionMember.id.in_(ids))
        )
        return {row.id: (name, row.before, row.after, self._chips(row.outcome), row.until) for row, name in found}

    def _chips(self, outcome: str | None) -> list[Chip]:
        option = next((one for one in OUTCOMES if one.code == outcome), None)
        return [Chip(self.words.say(option.label), TONES[option.code])] if option else []


def programmes(words: Words, kind: str) -> Screen:
    """The register of groups, or of individual work."""
    if kind == "group":
        return Screen(
            "correction_groups", T("Correction groups"), CorrectionRows(words, kind), FORM, new=T("New group"),
            compartment=PSYCHOLOGY,
            empty=T("No correction group yet. A programme, its members, sessions and their result stand here."),
        )  # fmt: skip
    return Screen(
        "single_correction", T("Individual correction"), CorrectionRows(words, kind), FORM, new=T("New individual programme"),
        compartment=PSYCHOLOGY, empty=T("No individual correction yet. A programme for one pupil and its result stand here."),
    )  # fmt: skip


def sessions(correction_id: int) -> Screen:
    """The sessions of one programme; the key keeps the drafts of programmes apart."""
    return Screen(
        f"correction_sessions.{correction_id}", T("Sessions", "correction"), SessionRows(correction_id), SESSION,
        new=T("New session"), compartment=PSYCHOLOGY, empty=T("No session was held yet. Write the first one down."),
    )  # fmt: skip


def members(words: Words, correction_id: int) -> Screen:
    """The members of one programme."""
    return Screen(
        f"correction_members.{correction_id}", T("Members"), MemberRows(words, correction_id), MEMBER, new=T("Add a member"),
        compartment=PSYCHOLOGY, empty=T("Nobody takes part yet."),
    )  # fmt: skip
