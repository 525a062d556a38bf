"""The demo school's passports of two autumns, signed as schools sign them, and a category the school added itself."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import select

from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.people import register, standing
from sppk_desktop.features.people.calendar import year_name
from sppk_desktop.features.people.catalogue_editor import CatalogueEditor
from sppk_desktop.features.people.records import CategoryKind, Membership

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_OWN = {"ky": "Спорт мектебинин окуучусу", "ru": "Учащийся спортивной школы", "per": "child", "protected": "no"}
_EVERY = 23
"""One pupil in so many goes to the sports school."""


def build(store: Store, *, today: date = date(2026, 11, 23)) -> None:
    """Keep the passports of 15 September, if those days have come; add the school's own category."""
    made = CatalogueEditor(store, "ky").save("categories.I", None, _OWN)
    first = date(int(year_name(today)[:4]), 9, 15)
    with store.saving() as session:
        code = session.get_one(CategoryKind, made).code
        pupils = session.scalars(
            select(Membership.pupil_id).where(standing.holds_on(Membership, today)).order_by(Membership.pupil_id)
        ).all()
        for pupil_id in pupils[::_EVERY]:
            register.set_category(session, "pupil", pupil_id, code, first - timedelta(days=10))
    papers = PassportPapers(store, PassportBook(store, "ky", names_protected=True))
    for day in (first.replace(year=first.year - 1), first):
        if day <= today:
            papers.sign(day, day, None)
