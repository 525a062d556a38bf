"""Dangers that results show and nobody was told of yet (domain 9.4)."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.examinations import Alarm
from sppk_desktop.core.words import T
from sppk_desktop.features.psychodiagnostics.examined import examined
from sppk_desktop.features.psychodiagnostics.records import Examination, Result
from sppk_desktop.features.psychodiagnostics.result_rows import DANGERS


def alarms(session: Session, exam_id: int | None = None) -> list[Alarm]:
    """Of one examination, or all of them; the oldest first."""
    query = (
        select(Result)
        .join(Examination, Examination.id == Result.examination_id)
        .where(
            Result.alerts.is_not(None), Result.notice_id.is_(None), Result.newest, Result.removed_at.is_(None),
            Examination.removed_at.is_(None),
        )
        .order_by(Result.on, Result.id)
    )  # fmt: skip
    if exam_id is not None:
        query = query.where(Result.examination_id == exam_id)
    rows = session.scalars(query).all()
    found = []
    for row in rows:
        pupil = examined(session, [row.pupil_id], row.on).get(row.pupil_id)
        if pupil is not None:
            kinds = sorted(row.alerts or (), key=_gravest)
            said = DANGERS.get(kinds[0], T("danger")) if kinds else T("danger")
            found.append(Alarm(row.id, row.examination_id, row.pupil_id, row.on, pupil.name, kinds, said))
    return found


def _gravest(kind: str) -> int:
    known = list(DANGERS)
    return known.index(kind) if kind in known else len(known)
