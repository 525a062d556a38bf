"""Characteristics asked from class teachers, papers of the nurse and the speech therapist, signed obligations."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.activity.records import Offence
from sppk_desktop.features.office_papers.records import AskedPaper, Obligation, SpecialistPaper
from sppk_desktop.features.people.records import Membership, SchoolClass, Staff

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_PAPERS: Final = (
    ("nurse", "report", "Окуучулардын ден соолук топтору", "2026/27-окуу жылы", "nurse"),
    ("logoped", "schedule", "Логопеддин сабактарынын графиги", "I жарым жылдык", "speech_therapist"),
    ("teacher", "plan", "Тарбия ишинин планы, 7-класстар", "2026/27-окуу жылы", "class_teacher"),
)


def build(store: Store, *, today: date) -> None:
    """One autumn of asking for papers and keeping those of others."""
    with store.saving() as session:
        staff = {row.post: row.id for row in session.scalars(select(Staff).order_by(Staff.id.desc()))}
        pupils = session.scalars(select(Offence.pupil_id).group_by(Offence.pupil_id).order_by(Offence.pupil_id).limit(3)).all()
        told = (("characteristic", 20, 12, True), ("journal", 9, -2, False), ("characteristic", 15, 3, False))
        for pupil, (kind, ago, left, came) in zip(pupils, told, strict=False):
            teacher = session.scalar(
                select(SchoolClass.teacher_id)
                .join(Membership, Membership.class_id == SchoolClass.id)
                .where(Membership.pupil_id == pupil, Membership.until.is_(None))
                .limit(1)
            )
            row = AskedPaper(
                on=today - timedelta(days=ago), kind=kind, pupil_id=pupil, staff_id=teacher, due=today - timedelta(days=left),
                essence="Алдын алуу кеңешине: сабакка катышуусу, мамилелери, күчтүү жактары.",
                received=today - timedelta(days=left + 1) if came else None, kept="Окуучунун делосу" if came else None,
            )  # fmt: skip
            session.add(row)
            give_number(session, row)
        for owner, kind, title, period, post in _PAPERS:
            ready = owner != "logoped"
            session.add(
                SpecialistPaper(
                    on=today - timedelta(days=45), owner=owner, kind=kind, title=title, period=period, staff_id=staff.get(post),
                    due=today + timedelta(days=4), received=today - timedelta(days=30) if ready else None,
                    kept="СППК папкасы" if ready else None,
                )
            )  # fmt: skip
        for post in ("social", "psychologist", "deputy", "nurse"):
            if post in staff:
                session.add(
                    Obligation(
                        on=today - timedelta(days=84), staff_id=staff[post], kept="Кадрлар папкасы",
                        scope="балдардын жана үй-бүлөлөрдүн карталары",
                    )
                )  # fmt: skip
