"""Numbers of signed documents: one run per kind and school year, without gaps."""

from __future__ import annotations

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from sppk_desktop.storage.tables import OWN


def next_number(session: Session, kind: str, school_year: str) -> int:
    """The next number; it is taken only if the save that asked for it succeeds, so no number is ever lost."""
    table = OWN[session.info["store"].schema.compartment_of(kind)].number
    here = (table.c.kind == kind) & (table.c.school_year == school_year)
    if session.execute(update(table).where(here).values(last=table.c.last + 1)).rowcount == 0:  # type: ignore[attr-defined]
        session.execute(insert(table).values(kind=kind, school_year=school_year, last=1))
    return int(session.execute(select(table.c.last).where(here)).scalar_one())
