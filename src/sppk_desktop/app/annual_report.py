"""The service's annual report for the pedagogical council: tables of every subject, what the psychologist handed over, and texts.

It is the same in every session: of the psychologist's compartment it knows only the reports she handed over (office register).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.app.registers_report import ADVICE, CARE, INTERESTS, MEETINGS, PAPERS, told
from sppk_desktop.app.reports import families_table, registers_with_reasons, text
from sppk_desktop.core import dates
from sppk_desktop.core.kept_reports import again
from sppk_desktop.core.reports import Chapter, Chapters, Figure, Period, Report, Row, Span, Table, drawn, tables_of
from sppk_desktop.core.roles import Role
from sppk_desktop.core.small_numbers import HIDDEN, is_few
from sppk_desktop.core.words import LANGUAGES, T, Words
from sppk_desktop.features.activity import reporting as activity
from sppk_desktop.features.activity.options import HAND_OVER_TO
from sppk_desktop.features.activity.records import HandOver
from sppk_desktop.features.care import reporting as care
from sppk_desktop.features.leisure import reporting as leisure
from sppk_desktop.features.passport import reporting as passport
from sppk_desktop.features.people.reporting import main_cards
from sppk_desktop.features.plan import reporting as plan
from sppk_desktop.features.plan.records import SPECIALISTS
from sppk_desktop.features.reporting.book import ReportBook
from sppk_desktop.features.reporting.records import HandedReport
from sppk_desktop.features.support import reporting as support
from sppk_desktop.features.visits import reporting as visits

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

THEIRS: Final = "psychologist.others"
"""The report of the psychologist that is made for others (domain 8.1 without small numbers)."""


def for_the_council(tell: Chapters) -> Chapters:
    """The same table; where it counts few children, their classes are left out: teachers could guess who is meant."""

    def guarded(row: Row) -> Row:
        if not any(isinstance(cell, Figure) and cell.protected and is_few(cell) for cell in row.cells):
            return row
        return replace(row, cells=tuple(HIDDEN if isinstance(cell, str) and cell else cell for cell in row.cells))

    def chapters(session: Session, period: Period, words: Words) -> Sequence[Chapter]:
        chapters_told = tell(session, period, words)
        return [replace(one, rows=tuple(map(guarded, one.rows))) if isinstance(one, Table) else one for one in chapters_told]

    return chapters


def plan_table(specialist: str) -> Chapters:
    """How far one specialist's plan was fulfilled, under a name of its own."""
    whose = next(option.label for option in SPECIALISTS if option.code == specialist)

    def chapters(session: Session, period: Period, words: Words) -> Sequence[Chapter]:
        table = plan.fulfilment_table(session, period, words, specialist)
        short = T("Plan: {whose}", whose=words.say(whose))
        title = words.say(T("{table}: {whose}", table=table.title, whose=words.say(whose)))
        return [replace(table, key=f"plan.{specialist}", title=title, short=words.say(short), bars=4)]

    return chapters


def handed_reports(session: Session, period: Period) -> Sequence[Any]:
    """Her handed-over reports that begin within a period, none over days another one tells: the longest, then the latest."""
    rows = session.execute(
        select(HandedReport.id, HandedReport.since, HandedReport.until, HandOver.on, HandOver.number)
        .join(HandOver, HandOver.id == HandedReport.hand_over_id)
        .where(
            HandedReport.report == THEIRS, HandedReport.removed_at.is_(None), HandOver.removed_at.is_(None),
            HandedReport.since.between(period.since, period.until),
        )
    ).all()  # fmt: skip
    chosen: list[Any] = []
    for row in sorted(rows, key=lambda one: (one.since - one.until, -one.id)):
        if all(row.until < other.since or row.since > other.until for other in chosen):
            chosen.append(row)
    return sorted(chosen, key=lambda one: one.since)


def handed_tables(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """The psychologist's tables as she handed them over; none is counted here."""
    say = words.say
    found = handed_reports(session, period)
    language = words.language if words.language in LANGUAGES else LANGUAGES[0]
    tables: list[Table] = []
    for at, row in enumerate(found, 1):
        report = again(session.get_one(HandedReport, row.id).content[language])
        span = say(T("{since} – {until}", since=dates.short(row.since), until=dates.short(row.until)))
        note = say(T("Handed over by the psychologist on {day}, No. {number}; about {span}.",
                     day=dates.short(row.on), number=row.number or "—", span=span))  # fmt: skip
        mark = "" if len(found) == 1 else f"{at}."
        about = "" if len(found) == 1 else f" ({span})"  # tables of several reports are told apart by their days
        for table in tables_of(report.chapters):
            title = say(T("Psychologist: {table}", table=table.title)) + about
            short = say(T("Psychologist: {table}", table=table.short or table.title)) + about
            whole = " ".join(filter(None, (note, table.note)))
            tables.append(replace(table, key=f"psy.{mark}{table.key}", title=title, note=whole, short=short))
    if tables:
        return tables
    note = say(T("The psychologist has not handed over her statistical report of this period yet."))
    return [Table("psy", say(T("Work of the psychologist")), (say(T("Indicator")),), (), note)]


def hand_overs_table(session: Session, period: Period, words: Words) -> Sequence[Table]:
    """What left the service's hands: the register of hand-overs by who received it."""
    say = words.say
    rows = session.execute(
        select(HandOver.id, HandOver.receiver, HandOver.pupil_id).where(
            HandOver.removed_at.is_(None), HandOver.on.between(period.since, period.until)
        )
    ).all()

    def line(title: str, own: Sequence[Any], key: str, *, strong: bool = False) -> Row:
        pupils = main_cards(session, "pupil", (row.pupil_id for row in own))
        cells = (Figure.of("hand_over", [row.id for row in own], protected=True), Figure.of("pupil", pupils, protected=True))
        return Row(title, cells, strong, key)

    lines = [line(say(one.label), own, one.code)
             for one in HAND_OVER_TO if (own := [row for row in rows if row.receiver == one.code])]  # fmt: skip
    if lines:
        lines.append(line(say(T("In all")), rows, "all", strong=True))
    head = (say(T("To whom", "a paper")), say(T("Papers", "column")), say(T("Pupils", "column")))
    return [Table("hand_overs", say(T("Papers handed over")), head, tuple(lines))]


OFFICE_TABLES: Final[Sequence[Chapters]] = (
    passport.dynamics_table,
    for_the_council(drawn(registers_with_reasons, 4)),
    drawn(families_table, 4),
    drawn(visits.visits_table, 1),
    drawn(support.help_plans_table, 3),
    drawn(activity.absences_table, 1),
    for_the_council(drawn(activity.offences_table, 1)),
    drawn(activity.prevention_table, 1),
    drawn(passport.leisure_table, 2),
    drawn(leisure.clubs_table, 2),
    leisure.checks_table,
    told(INTERESTS),
    drawn(passport.care_table, 3),
    told(CARE),
    drawn(care.help_table, 1),
    activity.appeals_table,
    activity.rights_table,
    told(ADVICE),
    told(MEETINGS),
    told(PAPERS),
    plan_table("social"),
    plan_table("psychologist"),
)
"""What the office keeps, in the order of domain 8.3; its registers stand beside the tables they belong to."""
WRITERS: Final = frozenset({Role.SOCIAL, Role.PSYCHOLOGIST})
_POST: Final = T("Psychologist", "signature")
SIGNERS: Final = (_POST, T("Deputy director for upbringing work"))
POSTS: Final = {Role.SOCIAL: T("Social pedagogue"), Role.PSYCHOLOGIST: _POST}
"""Beside which post a writer signs."""

SERVICE: Final = Report(
    "service",
    T("Annual report of the service"),
    T("Social pedagogue"),
    (
        text("aims", T("Aims and tasks of the year"), T("What was set for this year, and on what basis."), T("Aims and tasks")),
        *OFFICE_TABLES,
        handed_tables,
        hand_overs_table,
        text(
            "results", T("Analysis of the results"), T("What the figures say; what changed since last year, and why."),
            T("Analysis"), watches=True,
        ),
        text("problems", T("Problems and their causes"), T("What could not be done, what stands in the way."), T("Problems")),
        text("conclusion", T("Conclusion"), T("The work of the year in a few sentences."), T("Conclusion"), watches=True),
        text("tasks", T("Tasks for the next year"), T("What follows from the analysis for the next year."), T("Next tasks")),
        text("proposals", T("Proposals"), T("To the administration, the teachers, the parents."), T("Proposals")),
    ),
    spans=(Span.HALF, Span.YEAR, Span.DATES),
    first=Span.YEAR,
    authors=WRITERS,
    compares=True,
    signs_too=SIGNERS,
    posts=POSTS,
)  # fmt: skip
"""From domain 8.1 to 8.3, for the pedagogical council (6.3)."""


def build_demo(store: Store, words: Words, today: date) -> None:
    """The invented school's report of this year is begun; its analysis was written before the last numbers came."""
    book = ReportBook(store, words, SERVICE, lambda: today, lambda *_: (), names_protected=True)
    earlier = ReportBook(store, words, SERVICE, lambda: today - timedelta(days=14), lambda *_: (), names_protected=True)
    year = book.period(Span.YEAR, today)
    for block, written in _DEMO_TEXTS.items():
        (earlier if block == "results" else book).write(year, block, written)


_DEMO_TEXTS: Final = {
    "aims": "Ар бир баланын укугун коргоо, тобокелдиктеги үй-бүлөлөрдү эрте аныктоо, сабак калтырууну азайтуу.",
    "results": "Жыл башынан бери үйгө баруулар жана алдын алуу иштери план боюнча жүрүп жатат; эсептеги окуучулар азайды.",
    "proposals": "Педкеңешке: ийримдерге тобокелдик тобундагы балдарды биринчи кезекте тартуу.",
}
"""Texts of an invented report; data, not phrases of the program."""
