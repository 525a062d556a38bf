"""Joins the psychologist's reports: the statistical one of domain 8.1, its copy for others, the analytical one of 8.2.

What others get holds no number of one to four children where it could tell who they are (security, decision 3).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, TypeGuard

from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from sppk_desktop.app.handing import WAYS, WRITTEN, ask, marked_of
from sppk_desktop.app.reports import behind, text
from sppk_desktop.core import dates
from sppk_desktop.core.compartments import PSYCHOLOGY
from sppk_desktop.core.reports import PERCENT, Cell, Chapter, Chapters, Figure, Named, Period, Report, Row, Span, Table, drawn
from sppk_desktop.core.roles import Role
from sppk_desktop.core.small_numbers import FEW, HIDDEN, SMALL
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.handovers import hand_over
from sppk_desktop.features.correction.reporting import correction_table, named_correction
from sppk_desktop.features.people import reporting as people
from sppk_desktop.features.people.entry import current_staff
from sppk_desktop.features.plan import reporting as plan
from sppk_desktop.features.practice import reporting as practice
from sppk_desktop.features.psychodiagnostics.reporting import (
    examinations_table,
    named_conclusions,
    named_examinations,
    named_sociometry,
)
from sppk_desktop.features.reporting.book import Make, ReportBook
from sppk_desktop.features.reporting.records import HandedReport
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.reports.page import ReportPage
from sppk_desktop.ui.reports.tab import FurtherReport

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_PEOPLE: Final = ("pupil", "psy_work", "correction_member", "conclusion", "psy_request")

TABLES: Final[Sequence[Chapters]] = (
    examinations_table,
    drawn(practice.consultations_table, 3),
    drawn(practice.reasons_table, 1),
    correction_table,
    drawn(practice.education_table, 9),
    drawn(practice.expert_table, 1),
    practice.requests_table,
    drawn(plan.fulfilment_of("psychologist"), 4),
    drawn(practice.time_table, 2),
)
"""Domain 8.1, tables 1 to 8; the number is the column that is drawn as bars, too."""


def for_others(tell: Chapters) -> Chapters:
    """The same tables without small numbers of people, and without lists behind any number."""

    def chapters(session: Session, period: Period, words: Words) -> Sequence[Chapter]:
        return [_quiet(one, words) if isinstance(one, Table) else one for one in tell(session, period, words)]

    return chapters


def _quiet(table: Table, words: Words) -> Table:
    """A line with a small number is hidden whole, since the others would give it away; one hidden line takes the next with it.

    Lines below one heading are parts of one whole: there a share of a line that is told would tell the whole, and so the rest.
    """
    hidden = {at for at, row in enumerate(table.rows) if any(map(_is_small, row.cells))}
    veiled: set[int] = set()
    for group in (*_groups(table.rows), range(len(table.rows))):
        alone = [at for at in group if at in hidden and not table.rows[at].strong]
        if len(alone) == 1:
            rest = [(_least(table.rows[at]), at) for at in group if at not in hidden and not table.rows[at].strong]
            hidden |= {at for least, at in [min((one for one in rest if one[0]), default=(0, -1))] if least}
    for group in _groups(table.rows):
        if not hidden.isdisjoint(group):
            veiled |= set(group)
    rows = tuple(
        replace(
            row,
            cells=_total_cells(row, some=bool(hidden), veiled=at in veiled)
            if row.strong
            else _quiet_cells(row, hidden=at in hidden, veiled=at in veiled),
        )
        for at, row in enumerate(table.rows)
    )
    note = " ".join(filter(None, (table.note, words.say(_NOTE) if hidden else "")))
    return replace(table, rows=rows, note=note)


def _groups(rows: Sequence[Row]) -> list[range]:
    """The lines between two headings; what stands below a total is no part of it."""
    ends = [at for at, row in enumerate(rows) if row.is_band or row.strong]
    return [range(begin + 1, end + 1) for begin, end in pairwise([-1, *ends, len(rows) - 1])]


_OF_CLASSES: Final = re.compile(r" \(\d+\)")
"""«7Б (2)»: how many of a class took part is a number of children, too."""
_NOTE: Final = T("Numbers from 1 to 4 stand as “< 5”, and what would give them away as “…”.")


def _total_cells(row: Row, *, some: bool, veiled: bool) -> tuple[Cell, ...]:
    """A total stays; with a small number in it only the largest does, from which the small one cannot be taken away.

    Where ``some`` numbers of the table are not told, neither is the list of classes they belong to.
    """
    most = max((cell.value or 0 for cell in row.cells if _is_of_people(cell)), default=0)
    small = any(map(_is_small, row.cells))
    found: list[Cell] = []
    for cell, quiet in zip(row.cells, _quiet_cells(row, hidden=False, veiled=veiled), strict=True):
        if isinstance(cell, str):
            found.append(HIDDEN if some and cell else quiet)
        else:
            found.append(HIDDEN if small and quiet != FEW and _is_of_people(cell) and 0 < (cell.value or 0) < most else quiet)
    return tuple(found)


def _quiet_cells(row: Row, *, hidden: bool, veiled: bool) -> tuple[Cell, ...]:
    found: list[Cell] = []
    for cell in row.cells:
        if not isinstance(cell, Figure):
            found.append(HIDDEN if hidden and cell else _OF_CLASSES.sub("", cell))
        elif _is_small(cell):
            found.append(FEW)
        elif cell.value and (hidden or (veiled and cell.unit == PERCENT)):
            found.append(HIDDEN)
        else:
            found.append(replace(cell, kind="", ids=(), more=()))
    return tuple(found)


def _is_small(cell: Cell) -> bool:
    return _is_of_people(cell) and 0 < (cell.value or 0) < SMALL


def _is_of_people(cell: Cell) -> TypeGuard[Figure]:
    if not isinstance(cell, Figure) or not cell.counts:
        return False
    return not {cell.kind, *(kind for kind, _ in cell.more)}.isdisjoint(_PEOPLE)


def _least(row: Row) -> float:
    """The smallest number of people in a line that is not none."""
    return min((cell.value for cell in row.cells if isinstance(cell, Figure) and cell.counts and cell.value), default=0)


_AUTHORS: Final = frozenset({Role.PSYCHOLOGIST})
STATISTICS: Final = Report(
    "psychologist", T("Statistical report of the psychologist"), T("Psychologist", "signature"), TABLES, first=Span.MONTH,
    compartment=PSYCHOLOGY, authors=_AUTHORS,
)  # fmt: skip
FOR_OTHERS: Final = Report(
    "psychologist.others", T("Statistical report of the psychologist"), T("Psychologist", "signature"),
    tuple(for_others(one) for one in TABLES), first=Span.QUARTER, compartment=PSYCHOLOGY, authors=_AUTHORS,
)  # fmt: skip
ANALYSIS: Final = Report(
    "psychologist.analysis",
    T("Analytical report of the psychologist"),
    T("Psychologist", "signature"),
    (
        text(
            "aims", T("Aims and tasks of the period"), T("What was set for this period, and on what basis."), T("Aims and tasks")
        ),
        practice.contingent_table,
        *(for_others(one) for one in TABLES[:7]),
        TABLES[7],
        text(
            "results",
            T("Analysis of the results"),
            T("What the figures say; what changed since the period before, and why."),
            T("Analysis"),
            watches=True,
        ),
        text("problems", T("Problems and their causes"), T("What could not be done, what stands in the way."), T("Problems")),
        text("conclusion", T("Conclusion"), T("The work of the period in a few sentences."), T("Conclusion")),
        text(
            "tasks",
            T("Tasks for the next year"),
            T("What follows from the analysis for the next year."),
            T("Next tasks"),
        ),
        text("proposals", T("Proposals"), T("To the administration, the teachers, the parents."), T("Proposals")),
    ),
    first=Span.YEAR,
    compartment=PSYCHOLOGY,
    authors=_AUTHORS,
)
"""Domain 8.2: editable texts around the tables; compared with the period before on the page."""


def reports_of_hers(compartments: frozenset[str]) -> list[FurtherReport]:
    """Her reports, where her compartment is open."""
    if PSYCHOLOGY not in compartments:
        return []
    return [
        FurtherReport(STATISTICS.key, T("Psychologist: statistics"), partial(_page, STATISTICS)),
        FurtherReport(FOR_OTHERS.key, T("Psychologist: statistics for others"), partial(_page, FOR_OTHERS)),
        FurtherReport(ANALYSIS.key, T("Psychologist: analysis"), partial(_page, ANALYSIS)),
    ]


def _page(report: Report, desk: Desk) -> QWidget:
    kind = ReportBook if report is STATISTICS else partial(BookForOthers, desk)
    book = kind(desk.store, desk.kit.words, report, desk.today, BehindOfHers(desk), names_protected=True)
    return ReportPage(desk, book)


class BookForOthers(ReportBook):
    """A report that leaves her compartment: before there is a paper of it, its hand-over is written down."""

    def __init__(self, desk: Desk, *told: Any, names_protected: bool) -> None:
        super().__init__(*told, names_protected=names_protected)
        self._desk = desk

    @property
    def leaves(self) -> bool:
        """See `ReportBook`."""
        return True

    def look(self, period: Period, language: str, *, compare: bool = False) -> Make:
        """See `ReportBook`."""
        return marked_of(self._desk, self.paper(period, language, compare=compare), language)

    def once_given(self, period: Period, then: Callable[[], None]) -> None:
        """See `ReportBook`: without the row there is no paper."""
        assert isinstance(self._desk, QWidget)

        def given(answers: Mapping[str, Any]) -> None:
            way = next(one.label for one in WAYS if one.code == answers["way"])
            hand_over_copy(self._desk.store, self, period, self._desk.today(), self._desk.kit.words, way=way,
                           to_whom=answers["to_whom"], basis=answers["basis"])  # fmt: skip
            then()

        with self._desk.store.reading() as session:
            directors = current_staff(session, "director", self._desk.today())
        name = directors[0][1] if len(directors) == 1 else ""
        ask(self._desk, self._desk, WRITTEN, name, T("report on the work of the period"), given)


def hand_over_copy(
    store: Store, book: ReportBook, period: Period, on: date, words: Words, *, to_whom: str | None = None,
    basis: str | None = None, way: Phrase | None = None,
) -> None:  # fmt: skip
    """A line of the office's register: which report, to the administration; a copy of it lies beside the line."""
    number, content = book.content(period)
    document = f"{words.say(book.report.title)}, {dates.short(period.since)} – {dates.short(period.until)}"
    if way is not None:
        document = f"{document} ({words.say(way)})"
    with store.saving() as session:
        row = hand_over(
            session, on=on, document=document, receiver="administration", print_code=number, to_whom=to_whom, basis=basis
        )
        session.add(
            HandedReport(
                report=book.report.key, span=period.span.value, name=period.name, since=period.since, until=period.until,
                hand_over_id=row.id, number=number, content=content,
            )
        )  # fmt: skip


def build_demo(store: Store, words: Words, today: date) -> None:
    """The invented psychologist has handed over her report of the first quarter."""
    book = ReportBook(store, words, FOR_OTHERS, lambda: today, lambda *_: (), names_protected=True)
    past = book.turn(book.period(Span.QUARTER, today), -1)
    hand_over_copy(store, book, past, min(today, past.until), words)


class BehindOfHers:
    """Names the records behind the numbers of her reports."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._office = desk, behind(desk)

    def __call__(self, session: Session, kind: str, ids: Sequence[int], words: Words) -> Sequence[Named]:
        """See `features.reporting.book.Behind`."""
        match kind:
            case "psy_work" | "psy_request" | "lesson_observation" | "other_work":
                return practice.named_practice(session, kind, ids, words)
            case "correction" | "correction_session" | "correction_member":
                return named_correction(session, kind, ids)
            case "examination":
                return named_examinations(session, ids, words)
            case "sociometry":
                return named_sociometry(session, ids, words)
            case "conclusion":
                return named_conclusions(session, ids)
            case "pupil":
                return people.named_pupils(session, ids, self._desk.today())
            case _:
                return self._office(session, kind, ids, words)
