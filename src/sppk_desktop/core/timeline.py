"""A line of time read in stretches, so that a card with very many entries opens as fast as one with few.

Every subject is a source of moments. It is asked for the latest ones up to a day, gives whole days only, and says from which day
on it gave everything; `weave` joins what several sources gave. Reading on begins at the day before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Protocol, runtime_checkable

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Moment
from sppk_desktop.core.words import Phrase, T

_DAY = timedelta(days=1)
OTHER = T("Other", "kind of entry in a line of time")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Which days are asked for, both ends included; with ``least`` the latest days that make so many are enough."""

    since: date | None = None
    until: date | None = None
    least: int = 0

    def __contains__(self, day: date) -> bool:
        return (self.since is None or day >= self.since) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Piece:
    """What one source gave: everything from ``since`` on, or simply everything (None)."""

    moments: Sequence[Moment]
    since: date | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A stretch of the whole line, the latest first; ``earlier`` is the day to read on from, None at the beginning of time."""

    moments: Sequence[Moment]
    earlier: date | None = None


@runtime_checkable
class InStretches(Protocol):
    """A source that need not read everything to give the latest."""

    def stretch(self, session: Session, kind: str, id_: int, stretch: Stretch) -> Piece:
        """The moments of a card within a stretch."""
        ...


def ask(source: Any, session: Session, kind: str, id_: int, stretch: Stretch) -> Piece:
    """A piece from any source; one that knows no stretches is short, and is read whole."""
    if isinstance(source, InStretches):
        return source.stretch(session, kind, id_, stretch)
    return Piece([moment for moment in source(session, kind, id_) if moment.on in stretch])


def group_of(source: Any) -> Phrase:
    """What the filter calls the moments of a source."""
    named: Phrase = getattr(source, "group", OTHER)
    return named


def weave(pieces: Sequence[Piece], stretch: Stretch) -> Page:
    """One line of several pieces: from the day on from which all of them are complete."""
    borders = [piece.since for piece in pieces if piece.since is not None]
    since = max(borders, default=None)
    every = [moment for piece in pieces for moment in piece.moments if since is None or moment.on >= since]
    every.sort(key=lambda moment: moment.on, reverse=True)
    if stretch.least and len(every) > stretch.least:
        border = every[stretch.least - 1].on
        if any(moment.on < border for moment in every):
            since, every = border, [moment for moment in every if moment.on >= border]
    return Page(every, since - _DAY if since is not None else None)


def latest_ids(session: Session, id_: Any, on: Any, branches: Sequence[Sequence[ColumnElement[bool]]],
               stretch: Stretch) -> tuple[list[int], date | None]:  # fmt: skip
    """Ids of whole days, the latest first, of records found in several ways, and the day from which they are complete.

    Each way is a query of its own, so that each may follow an index of its own from its end.
    """
    found: dict[int, date] = {}
    border: date | None = None
    bounds = [on >= stretch.since] if stretch.since is not None else []
    bounds += [on <= stretch.until] if stretch.until is not None else []
    for branch in branches:
        query = select(id_, on).where(*branch, *bounds).order_by(on.desc(), id_.desc())
        if not stretch.least:
            found.update({row[0]: row[1] for row in session.execute(query)})
            continue
        rows = session.execute(query.limit(stretch.least + 1)).all()
        if len(rows) > stretch.least:
            last = rows[-1][1]
            if rows[0][1] == last:  # more of them on one day than asked for: that day whole
                rows = session.execute(select(id_, on).where(*branch, on == last).order_by(id_.desc())).all()
                here = last
            else:
                rows = [row for row in rows if row[1] > last]
                here = rows[-1][1]
            border = here if border is None else max(border, here)
        found.update({row[0]: row[1] for row in rows})
    ids = [one for one, day in found.items() if border is None or day >= border]
    return sorted(ids, key=lambda one: (found[one], one), reverse=True), border
