"""The demo school's passport of this autumn, signed as schools sign it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.people.calendar import year_name

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store


def build(store: Store, *, today: date = date(2026, 11, 23)) -> None:
    """Keep the passport of 15 September, if that day has come."""
    day = date(int(year_name(today)[:4]), 9, 15)
    if day <= today:
        PassportPapers(store, PassportBook(store, "ky", names_protected=True)).sign(day, day, None)
