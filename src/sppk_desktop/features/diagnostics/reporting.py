"""Why pupils were taken off the registers within a period, for the reports."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.reports import Figure, Named, Period, Row
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.records import REASONS_OFF, REGISTERS, RegisterEntry
from sppk_desktop.features.people.records import Pupil

_PLACE = 2
"""The column of table 2 in which those taken off are counted."""


def removal_rows(session: Session, period: Period, words: Words, columns: int) -> list[Row]:
    """A line for each reason that was given; the other columns stay empty."""
    found = session.execute(
        select(RegisterEntry.id, RegisterEntry.off_reason).where(
            RegisterEntry.removed_at.is_(None), RegisterEntry.until.between(period.since, period.until)
        )
    ).all()
    rows = []
    for one in REASONS_OFF:
        entries = [row.id for row in found if row.off_reason == one.code]
        if entries:
            figure = Figure.of("register_entry", entries, protected=True)
            cells = tuple(figure if at == _PLACE else "" for at in range(columns))
            rows.append(Row(words.say(one.label), cells, key=f"off.{one.code}"))
    return [Row(words.say(T("Why pupils were taken off"))), *rows] if rows else []


def named_entries(session: Session, ids: Sequence[int], words: Words) -> list[Named]:
    """Entries of the registers behind a number, by the day they ended."""
    labels = {option.code: words.say(option.label) for option in REGISTERS}
    rows = session.execute(
        select(RegisterEntry.id, RegisterEntry.until, RegisterEntry.register, Pupil.full_name)
        .join(Pupil, Pupil.id == RegisterEntry.pupil_id)
        .where(RegisterEntry.id.in_(ids))
        .order_by(RegisterEntry.until, RegisterEntry.id)
    )
    return [
        Named("register_entry", id_, dates.short(until), f"{name}: {labels[register]}") for id_, until, register, name in rows
    ]
