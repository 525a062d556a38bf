"""The numbers a text of a report was written over, and which of them have changed since: such a text is told to be old."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sppk_desktop.core.reports import Chapter, Criterion, Figure, Row, Table, TextBlock, Told, number, tables_of

Basis = Mapping[str, float | None]
"""Table, line and column of a number to its value on the day the text was kept."""


def basis_of(told: Told, block: str) -> dict[str, float | None] | None:
    """What a text speaks of, as it is now; None for texts that speak of no numbers."""
    for chapter in told.chapters:
        if chapter.key == block and (tables := _spoken_of(told, chapter)):
            return {key: figure.value for key, _said, figure in _numbers(tables)}
    return None


def with_stale(told: Told, kept: Mapping[str, Basis | None]) -> Told:
    """The report whose texts say which of their numbers have changed; an empty text is never old."""

    def looked_at(one: Chapter) -> Chapter:
        basis = kept.get(one.key)
        if isinstance(one, Table) or not basis or not one.text:
            return one
        return replace(one, stale=tuple(_changed(_numbers(_spoken_of(told, one)), basis)))

    return replace(told, chapters=tuple(looked_at(one) for one in told.chapters))


def _spoken_of(told: Told, chapter: Chapter) -> Sequence[Table]:
    if isinstance(chapter, Criterion):
        return [chapter.table]
    return list(tables_of(told.chapters)) if isinstance(chapter, TextBlock) and chapter.watches else []


def _numbers(tables: Sequence[Table]) -> Iterator[tuple[str, str, Figure]]:
    """Numbers that keep their place whatever language is spoken: lines without a key have none."""
    for table in tables:
        for row in table.rows:
            for at, cell in enumerate(row.cells):
                if row.key and isinstance(cell, Figure):
                    yield f"{table.key}/{row.key}/{at}", _said(table, row, at), cell


def _said(table: Table, row: Row, at: int) -> str:
    column = f" ({table.head[at + 1]})" if len(row.cells) > 1 else ""
    return f"{row.title.strip()}{column}"


def _changed(numbers: Iterator[tuple[str, str, Figure]], basis: Basis) -> Iterator[str]:
    for key, said, figure in numbers:
        if key in basis and basis[key] != figure.value:
            yield f"{said}: {number(basis[key], figure.unit)} → {number(figure.value, figure.unit)}"
