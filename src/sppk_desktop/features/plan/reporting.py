"""How far the plans of a school year were fulfilled within a period, by section; for the reports."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.reports import Figure, Named, Period, Row, Table
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.plan import rules
from sppk_desktop.features.plan.reading import done_counts
from sppk_desktop.features.plan.records import MONTHS, Plan, PlanLine
from sppk_desktop.features.plan.sections import sections_of


def fulfilment_of(specialist: str) -> Any:
    """The table of one specialist's plan."""

    def table(session: Session, period: Period, words: Words) -> Sequence[Table]:
        return [fulfilment_table(session, period, words, specialist)]

    return table


def fulfilment_table(session: Session, period: Period, words: Words, specialist: str) -> Table:
    """Table 13: section × planned, done, percent; a line belongs to the period its month lies in."""
    say = words.say
    found = session.execute(
        select(PlanLine.id, PlanLine.section, PlanLine.month, PlanLine.due, PlanLine.target, Plan.school_year)
        .join(Plan, Plan.id == PlanLine.plan_id)
        .where(
            Plan.specialist == specialist, Plan.removed_at.is_(None), PlanLine.removed_at.is_(None),
            Plan.school_year.in_({dates.school_year(period.since), dates.school_year(period.until)}),
        )
    ).all()  # fmt: skip
    lines = [row for row in found if _is_within(row, period)]
    done = done_counts(session, [row.id for row in lines], period.until)

    def line(title: str, rows: Sequence[Any], key: str, *, strong: bool = False) -> Row:
        planned = Figure.of("plan_line", [row.id for row in rows])
        made = Figure.of("plan_line", [row.id for row in rows if rules.is_done(done.get(row.id, 0), row.target)])
        late = Figure.of("plan_line", set(planned.ids) - set(made.ids))
        return Row(title, (planned, made, late, Figure.share(made, planned)), strong, key)

    rows = [
        line(section.label(words.language), [row for row in lines if row.section == section.code], section.code)
        for section in sections_of(specialist)
    ]
    rows = [row for row in rows if isinstance(row.cells[0], Figure) and row.cells[0].value]
    head = (say(T("Section of the plan")), say(T("Planned", "column")), say(T("Done", "column")), say(T("Not done", "column")),
            say(T("Fulfilled", "column")))  # fmt: skip
    told = (*rows, line(say(T("In all")), lines, "all", strong=True)) if lines else ()
    note = say(T("A line is done when so many records of work are linked to it as it asks for."))
    return Table("plan", say(T("Fulfilment of the plan")), head, told, note)


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
