"""Joins the composition of the service with the obligations signed: whoever works in it has signed one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Duty, Link
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity.listing import names_of
from sppk_desktop.features.meetings.records import ServiceMember
from sppk_desktop.features.office_papers.records import Obligation
from sppk_desktop.features.people.records import Staff


def not_obliged(session: Session, today: date, words: Words) -> Sequence[Duty]:
    """Members of the service whose obligation not to disclose is not written down."""
    signed = select(Obligation.staff_id).where(
        Obligation.removed_at.is_(None), Obligation.staff_id.is_not(None), Obligation.on <= today,
        or_(Obligation.until.is_(None), Obligation.until >= today),
    )  # fmt: skip
    rows = session.scalars(
        select(ServiceMember)
        .where(
            ServiceMember.removed_at.is_(None), ServiceMember.on <= today, ServiceMember.staff_id.is_not(None),
            or_(ServiceMember.until.is_(None), ServiceMember.until >= today), ServiceMember.staff_id.not_in(signed),
        )
        .order_by(ServiceMember.id)
    ).all()  # fmt: skip
    first = {row.staff_id: row for row in reversed(rows)}  # one person may hold several roles
    names = names_of(session, Staff, first)
    detail = words.say(T("Works in the service without a signed paper"))
    return [
        Duty(
            today, "lock", T("{name}: obligation not to disclose", name=names.get(row.staff_id or 0, "")), detail,
            T("Open", "request"), Link("service_member", row.id),
        )
        for row in reversed(first.values())
    ]  # fmt: skip
