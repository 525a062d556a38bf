"""Numbers of one to four people are not told outside: with a class or a street they would tell who is meant."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from sppk_desktop.core.reports import Cell, Criterion, Figure, Row, Table, Told, with_tables

SMALL: Final = 5
"""Counts of people below this are not told to others (security, decision 3)."""
FEW: Final = "< 5"
HIDDEN: Final = "…"
IN_PLACE: Final = (FEW, HIDDEN)
"""What stands where a number would stand; it is set as numbers are."""
_WHO: Final = frozenset({
    "pupil", "family", "person", "help_plan", "register_entry", "offence", "absence", "notice",
    "advice", "informing", "mediation", "youth_group", "meal", "medical", "extra_work", "interest", "asked_paper",
    "material_help",
})  # fmt: skip
"""Kinds of records each of which is about a person."""


def is_few(cell: Cell) -> bool:
    """Whether a number counts, or was made of, one to four people or their records; a list of work done is nobody's."""
    if not isinstance(cell, Figure) or not _is_of_people(cell):
        return False
    known = len(cell.ids) if cell.ids else cell.value if cell.counts else 0
    return known is not None and 0 < known < SMALL


def outgoing(told: Told) -> Told:
    """The report as it leaves the school: no small numbers, none that would give one away, no lists."""
    told = with_tables(told, _outgoing_table)
    kept = tuple(replace(one, stale=()) if isinstance(one, Criterion) else one for one in told.chapters)
    return replace(told, chapters=kept)


def _outgoing_table(table: Table) -> Table:
    return replace(table, rows=_guarded(table.rows))


def _guarded(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """A share is left out with its number. A part that leaves but a few of a whole above it tells of these few, too."""
    told: list[Row] = []
    wholes: list[Figure] = []
    hidden: set[tuple[str, tuple[int, ...]]] = set()
    for row in rows:
        cells: list[Cell] = []
        for cell in row.cells:
            if not isinstance(cell, Figure):
                cells.append(cell)
                continue
            few = is_few(cell)
            if few or (cell.kind, cell.ids) in hidden or any(0 < _rest(cell, whole) < SMALL for whole in wholes):
                hidden.add((cell.kind, cell.ids))
                cells.append(FEW if cell.counts and few else HIDDEN)
            else:
                few_before = cell.before is not None and 0 < cell.before < SMALL and _is_of_people(cell)
                cells.append(replace(cell, kind="", ids=(), before=None if few_before else cell.before))
            if cell.counts:
                wholes.append(cell)
        told.append(replace(row, cells=tuple(cells)))
    return tuple(told)


def _is_of_people(cell: Figure) -> bool:
    return cell.protected or cell.kind in _WHO


def _rest(part: Figure, whole: Figure) -> int:
    """How many of an earlier number are not in this one, where this is a part of it."""
    if part.kind != whole.kind or part.kind not in _WHO or not set(part.ids) <= set(whole.ids):
        return 0
    return len(whole.ids) - len(part.ids)
