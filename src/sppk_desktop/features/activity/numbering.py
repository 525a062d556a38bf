"""Numbers of registered records: one run per register and school year, given with the first save, never reused."""

from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from sppk_desktop.core.dates import school_year
from sppk_desktop.storage.numbers import next_number


def give_number(session: Session, record: Any) -> None:
    """Number a new record by its day: «2026/27-0007». One that has a number keeps it."""
    if record.number is None:
        year = school_year(record.on)
        record.number = f"{year}-{next_number(session, record.__tablename__, year):04d}"
