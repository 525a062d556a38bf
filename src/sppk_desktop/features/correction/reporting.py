"""Table 3 of the statistical report: correction and development work of a period, in groups and with single pupils."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.reports import Figure, Named, Period, Row, Table
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.correction.records import OUTCOMES, Correction, CorrectionMember, CorrectionSession
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.reporting import main_cards


def correction_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """Groups, pupils, sessions, individual programmes, and how those ended whose change was written down."""
    say = words.say
    programmes = session.execute(
        select(Correction.id, Correction.kind, Correction.since, Correction.closed).where(
            Correction.removed_at.is_(None), Correction.since <= period.until,
            or_(Correction.closed.is_(None), Correction.closed >= period.since),
        )
    ).all()  # fmt: skip
    kind_of = {row.id: row.kind for row in programmes}
    members = [
        row
        for row in session.execute(
            select(CorrectionMember.id, CorrectionMember.correction_id, CorrectionMember.pupil_id, CorrectionMember.since,
                   CorrectionMember.until, CorrectionMember.outcome)
            .where(CorrectionMember.correction_id.in_(list(kind_of)), CorrectionMember.removed_at.is_(None))
        )
        if (row.since is None or row.since <= period.until) and (row.until is None or row.until >= period.since)
    ]  # fmt: skip
    held = session.execute(
        select(CorrectionSession.id, CorrectionSession.correction_id).where(
            CorrectionSession.correction_id.in_(list(kind_of)), CorrectionSession.removed_at.is_(None),
            CorrectionSession.on.between(period.since, period.until),
        )
    ).all()  # fmt: skip

    def cells(record: str, rows: Sequence[Any], programme: str = "correction_id") -> tuple[Figure, Figure, Figure]:
        groups = [row for row in rows if kind_of[getattr(row, programme)] == "group"]
        single = [row for row in rows if kind_of[getattr(row, programme)] == "single"]
        if record == "pupil":
            made = [Figure.of("pupil", main_cards(session, "pupil", (row.pupil_id for row in some)))
                    for some in (groups, single, rows)]  # fmt: skip
        else:
            made = [Figure.of(record, [row.id for row in some]) for some in (groups, single, rows)]
        return made[0], made[1], made[2]

    def line(title: str, record: str, rows: Sequence[Any], key: str, programme: str = "correction_id") -> Row:
        return Row(title, (*cells(record, rows, programme), ""), key=key)

    ended = [row for row in members if row.outcome is not None]
    every = cells("correction_member", ended)[2]
    rows = [
        line(say(T("Programmes")), "correction", programmes, "programmes", "id"),
        line(say(T("of them begun in the period")), "correction", [row for row in programmes if row.since >= period.since],
             "begun", "id"),
        line(say(T("of them closed in the period")), "correction",
             [row for row in programmes if row.closed is not None and row.closed <= period.until], "closed", "id"),
        line(say(T("Pupils", "row")), "pupil", members, "pupils"),
        line(say(T("Sessions held")), "correction_session", held, "sessions"),
        Row(say(T("Change of those it was written down of"))),
    ]  # fmt: skip
    for option in OUTCOMES:
        found = cells("correction_member", [row for row in ended if row.outcome == option.code])
        rows.append(Row(say(option.label), (*found, Figure.share(found[2], every)), key=option.code))
    untold = cells("correction_member", [row for row in members if row.outcome is None])
    rows.append(Row(say(T("not told yet", "outcome")), (*untold, ""), key="untold"))
    head = (say(T("Indicator")), say(T("In groups", "column")), say(T("Single pupils", "column")), say(T("In all", "column")),
            say(T("Share", "column")))  # fmt: skip
    told = tuple(rows) if programmes else ()
    return [Table("correction", say(T("Correction and development work")), head, told, short=say(T("Correction work")))]


def named_correction(session: Session, kind: str, ids: Sequence[int]) -> list[Named]:
    """Programmes, sessions or members behind a number."""
    if kind == "correction":
        rows = session.execute(
            select(Correction.id, Correction.since, Correction.name).where(Correction.id.in_(ids)).order_by(Correction.since)
        )
        return [Named(kind, row.id, dates.short(row.since), row.name) for row in rows]
    if kind == "correction_session":
        found = session.execute(
            select(CorrectionSession.id, CorrectionSession.on, CorrectionSession.topic, Correction.name)
            .join(Correction, Correction.id == CorrectionSession.correction_id)
            .where(CorrectionSession.id.in_(ids))
            .order_by(CorrectionSession.on, CorrectionSession.id)
        )
        return [Named(kind, row.id, dates.short(row.on), f"{row.name}: {row.topic}") for row in found]
    members = session.execute(
        select(CorrectionMember.id, Pupil.full_name, Correction.name)
        .join(Pupil, Pupil.id == CorrectionMember.pupil_id)
        .join(Correction, Correction.id == CorrectionMember.correction_id)
        .where(CorrectionMember.id.in_(ids))
        .order_by(Pupil.name_key)
    )
    return [Named(kind, row[0], "", f"{row[1]}: {row[2]}") for row in members]
