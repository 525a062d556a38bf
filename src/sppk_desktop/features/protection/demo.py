"""Letters by their templates, a hearing ahead and one behind, of children of the invented school."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from sppk_desktop.features.activity import directory
from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.activity.records import Appeal
from sppk_desktop.features.people.records import Staff
from sppk_desktop.features.protection.records import LetterTemplate

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store


def build(store: Store, *, today: date) -> None:
    """Beside the letters the journals' demo has written."""
    with store.saving() as session:
        known = directory.by_code(session)
        social = session.scalar(select(Staff.id).where(Staff.post == "social").limit(1))
        templates = {row.code: row.id for row in session.scalars(select(LetterTemplate))}
        letters = session.scalars(select(Appeal).where(Appeal.pupil_id.is_not(None)).order_by(Appeal.id)).all()
        codes = ("protection_signal", "methodical", "authority_help", "idn_offence")
        for row, code in zip(letters, codes, strict=False):
            row.template_id = templates.get(code)
        children = list(dict.fromkeys(row.pupil_id for row in letters))[:2]
        for child, (organisation, ago, ahead) in zip(children, (("commission", 12, 5), ("court", 60, -31)), strict=False):
            held = ahead < 0
            made = Appeal(
                kind="hearing", aim="rights", on=today - timedelta(days=ago), due=today + timedelta(days=ahead), at=time(10, 0),
                place="Райондук администрация, 2-кабат" if not held else "Райондук сот", role="representative", pupil_id=child,
                organisation_id=known[organisation].id if organisation in known else None, staff_id=social,
                subject="Баланын тарбия шарттары",
                essence="Бала мектепте калсын, үй-бүлөгө жардам планы түзүлсүн деп сунуштайбыз.",
                answered=today + timedelta(days=ahead) if held else None, outcome="granted" if held else None,
                result="Бала чоң энесинин камкордугуна берилди." if held else None,
            )  # fmt: skip
            session.add(made)
            give_number(session, made)
