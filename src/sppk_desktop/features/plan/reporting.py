"""How far the plans of a school year were fulfilled within a period, by section; for the reports."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.reports import Figure, Named, Period, Row, Table
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.plan import rules
from sppk_desktop.features.plan.reading import done_counts
from sppk_desktop.features.plan.records import DIRECTIONS, MONTHS, Plan, PlanLine
from sppk_desktop.features.plan.sections import direction_of, sections_of


def fulfilment_of(specialist: str) -> Any:
    """The tables of one specialist's plan: by section, and by the directions of clause 2.2."""

    def tables(session: Session, period: Period, words: Words) -> Sequence[Table]:
        lines = _Lines(session, period, words, specialist)
        return [lines.by_section(), *lines.by_direction()]

    return tables


def fulfilment_table(session: Session, period: Period, words: Words, specialist: str) -> Table:
    """Table 13: section × planned, done, percent; a line belongs to the period its month lies in."""
    return _Lines(session, period, words, specialist).by_section()


class _Lines:
    """The lines of a specialist within a period, and how much was done of each."""

    def __init__(self, session: Session, period: Period, words: Words, specialist: str) -> None:
        self._words, self._specialist = words, specialist
        found = session.execute(
            select(PlanLine.id, PlanLine.section, PlanLine.direction, PlanLine.month, PlanLine.due, PlanLine.target,
                   Plan.school_year)
            .join(Plan, Plan.id == PlanLine.plan_id)
            .where(
                Plan.specialist == specialist, Plan.removed_at.is_(None), PlanLine.removed_at.is_(None),
                Plan.school_year.in_({dates.school_year(period.since), dates.school_year(period.until)}),
            )
        ).all()  # fmt: skip
        self._lines = [row for row in found if _is_within(row, period)]
        self._done = done_counts(session, [row.id for row in self._lines], period.until)

    def by_section(self) -> Table:
        """Every section with lines, and all of them."""
        say = self._words.say
        sections = [(one.code, one.label(self._words.language)) for one in sections_of(self._specialist)]
        rows = self._rows(sections, lambda row: row.section)
        told = (*rows, self._row(say(T("In all")), self._lines, "all", strong=True)) if self._lines else ()
        note = say(T("A line is done when so many records of work are linked to it as it asks for."))
        return Table("plan", say(T("Fulfilment of the plan")), self._head(T("Section of the plan")), told, note)

    def by_direction(self) -> list[Table]:
        """The directions of clause 2.2 of the Regulation that lines serve; no table where none does."""
        say = self._words.say
        directions = [(one.code, say(one.label)) for one in DIRECTIONS]
        rows = self._rows(directions, lambda row: direction_of(row.section, row.direction))
        title = say(T("The plan by the directions of clause 2.2"))
        short = say(T("Plan by direction"))
        return [Table("plan_directions", title, self._head(T("Direction")), tuple(rows), short=short)] if rows else []

    def _head(self, first: Phrase) -> tuple[str, ...]:
        say = self._words.say
        return (say(first), say(T("Planned", "column")), say(T("Done", "column")), say(T("Not done", "column")),
                say(T("Fulfilled", "column")))  # fmt: skip

    def _rows(self, kinds: Sequence[tuple[str, str]], kind_of: Callable[[Any], str | None]) -> list[Row]:
        held = [(code, title, [row for row in self._lines if kind_of(row) == code]) for code, title in kinds]
        return [self._row(title, rows, code) for code, title, rows in held if rows]

    def _row(self, title: str, rows: Sequence[Any], key: str, *, strong: bool = False) -> Row:
        planned = Figure.of("plan_line", [row.id for row in rows])
        made = Figure.of("plan_line", [row.id for row in rows if rules.is_done(self._done.get(row.id, 0), row.target)])
        late = Figure.of("plan_line", set(planned.ids) - set(made.ids))
        return Row(title, (planned, made, late, Figure.share(made, planned)), strong, key)


def _is_within(row: Any, period: Period) -> bool:
    """By the day that is set, else by the last day of its month."""
    if row.due is not None:
        return row.due in period
    first = date(rules.year_of_month(row.month, row.school_year), int(row.month), 1)
    last = rules.deadline(row.month, None, row.school_year)
    return last in period or (first in period and last > period.until and period.span == "month")


def named_lines(session: Session, ids: Sequence[int], words: Words) -> list[Named]:
    """Lines of plans behind a number, by month."""
    months = {option.code: words.say(option.label) for option in MONTHS}
    order = [option.code for option in MONTHS]
    rows = session.execute(select(PlanLine.id, PlanLine.month, PlanLine.content).where(PlanLine.id.in_(ids))).all()
    ordered = sorted(rows, key=lambda row: (order.index(row.month), row.id))
    return [Named("plan_line", row.id, months[row.month], row.content.splitlines()[0]) for row in ordered]
