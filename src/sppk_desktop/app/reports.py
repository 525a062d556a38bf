"""Joins the reports: the tab, the social pedagogue's report out of the tables every subject tells, the records behind numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Final

from sqlalchemy.orm import Session

from sppk_desktop.app.people import may_name_protected
from sppk_desktop.app.registers_report import RECORDS
from sppk_desktop.core.reports import Chapter, Chapters, Named, Period, Report, Span, Table, TextBlock
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity import reporting as activity
from sppk_desktop.features.activity.register_reporting import named_register_entries
from sppk_desktop.features.care import reporting as care
from sppk_desktop.features.diagnostics import reporting as diagnostics
from sppk_desktop.features.diary import reporting as diary
from sppk_desktop.features.leisure import reporting as leisure
from sppk_desktop.features.passport import reporting as passport
from sppk_desktop.features.people import reporting as people
from sppk_desktop.features.plan import reporting as plan
from sppk_desktop.features.reporting.book import ReportBook
from sppk_desktop.features.support import reporting as support
from sppk_desktop.features.visits import reporting as visits
from sppk_desktop.ui.desk import Desk
from sppk_desktop.ui.reports.page import ReportPage
from sppk_desktop.ui.reports.tab import FurtherReport, ReportsPage
from sppk_desktop.ui.shell import Shell, Tab

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

KEY: Final = "reports"


def reports_tab(further: Sequence[FurtherReport] = ()) -> Tab:
    """The tab «Reports»; ``further`` are the reports of other subjects: of plain ones `report_page` makes the page."""
    return Tab(KEY, T("Reports", "tab"), "chart", lambda desk: reports_page(desk, further))


def reports_page(desk: Desk, further: Sequence[FurtherReport] = ()) -> ReportsPage:
    """The tab's page; it counts anew each time it is shown."""
    own = FurtherReport(SOCIAL.key, T("Social pedagogue's report"), partial(report_page, SOCIAL))
    hers = Role.PSYCHOLOGIST in desk.store.account.roles and Role.SOCIAL not in desk.store.account.roles
    page = ReportsPage(desk, [*further, own] if hers else [own, *further])
    if isinstance(desk, Shell):
        desk.tab_shown.connect(lambda key: page.count_anew() if key == KEY else None)
    return page


def report_page(report: Report, desk: Desk) -> ReportPage:
    """The generic page of a report told as data."""
    named = may_name_protected(desk)
    return ReportPage(desk, ReportBook(desk.store, desk.kit.words, report, desk.today, behind(desk), names_protected=named))


def text(key: str, title: Phrase, hint: Phrase, short: Phrase, *, watches: bool = False) -> Chapters:
    """A text of a report, to stand among its tables; one that ``watches`` is told to be old when its numbers change."""

    def chapter(_session: Session, _period: Period, words: Words) -> Sequence[Chapter]:
        return [TextBlock(key, words.say(title), words.say(hint), short=words.say(short), watches=watches)]

    return chapter


def registers_with_reasons(session: Session, period: Period, words: Words) -> Sequence[Chapter]:
    """Table 2: the categories of the passport, and why pupils were taken off the registers."""
    (table,) = passport.registers_table(session, period, words)
    more = diagnostics.removal_rows(session, period, words, len(table.head) - 1)
    return [replace(table, rows=(*table.rows, *more))]


def families_table(session: Session, period: Period, words: Words) -> Sequence[Chapter]:
    """Table 3: what the passport and the diary know of families in need."""
    rows = (*passport.family_rows(session, period, words), diary.observation_row(session, period, words),
            diary.patronage_row(session, period, words))  # fmt: skip
    note = words.say(T("Their children: of the families counted at the end."))
    return [Table("families", words.say(T("Families: difficult situation, risk, patronage, observation")),
                  passport.family_head(words), rows, note, words.say(T("Families in need")))]  # fmt: skip


SOCIAL: Final = Report(
    "social",
    T("Report of the social pedagogue"),
    T("Social pedagogue"),
    (
        text(
            "aims", T("Aims and tasks of the period"), T("What was set for this period, and on what basis."), T("Aims and tasks")
        ),
        passport.dynamics_table,
        registers_with_reasons,
        families_table,
        visits.visits_table,
        support.help_plans_table,
        activity.absences_table,
        activity.offences_table,
        activity.prevention_table,
        passport.leisure_table,
        leisure.clubs_table,
        leisure.checks_table,
        passport.care_table,
        care.help_table,
        activity.appeals_table,
        activity.rights_table,
        plan.fulfilment_of("social"),
        text(
            "results",
            T("Analysis of the results"),
            T("What the figures say; what changed since the period before, and why."),
            T("Analysis"),
            watches=True,
        ),
        text("problems", T("Problems and their causes"), T("What could not be done, what stands in the way."), T("Problems")),
        text(
            "tasks", T("Tasks for the next period"), T("What follows from it; proposals to the administration."), T("Next tasks")
        ),
    ),
    first=Span.QUARTER,
    authors=frozenset({Role.SOCIAL}),
)
"""Domain 8.3: thirteen tables, and the texts of an analytical report around them."""


class _Behind:
    """Asks the subject a record belongs to what it is called."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def __call__(self, session: Session, kind: str, ids: Sequence[int], words: Words) -> Sequence[Named]:
        today = self._desk.today()
        match kind:
            case "pupil":
                return people.named_pupils(session, ids, today)
            case "family":
                return people.named_families(session, ids, today)
            case "person":
                return people.named_adults(session, ids, today)
            case "visit":
                return visits.named_visits(session, ids, words)
            case "raid":
                return visits.named_raids(session, ids, words)
            case "material_help":
                return care.named_help(session, ids, words)
            case "club" | "order_check" | "engagement_check":
                return leisure.named_entries(session, kind, ids, words)
            case "help_plan" | "help_action":
                return support.named_plans(session, kind, ids, words)
            case "register_entry":
                return diagnostics.named_entries(session, ids, words)
            case "plan_line":
                return plan.named_lines(session, ids, words)
            case _ if kind in RECORDS and kind != "appeal":
                return named_register_entries(session, RECORDS[kind], ids, words)
            case _:
                return activity.named_entries(session, kind, ids, words)


def behind(desk: Desk) -> _Behind:
    """What names the records behind the numbers of reports."""
    return _Behind(desk)


def build_demo(store: Store, words: Words, today: date) -> None:
    """The invented school's reports: the first quarter signed, the second with its texts begun."""
    book = ReportBook(store, words, SOCIAL, lambda: today, lambda *_: (), names_protected=True)
    period = book.period(Span.QUARTER, today)
    past = book.turn(period, -1)
    for block, told in _DEMO_TEXTS.items():
        book.write(past, block, told)
    book.sign(past, min(today, past.until))
    book.write(period, "aims", _DEMO_TEXTS["aims"])


_DEMO_TEXTS: Final = {
    "aims": "Тобокелдик тобундагы үй-бүлөлөрдү толук изилдөө, сабак калтырууну азайтуу, рейддерди план боюнча өткөрүү.",
    "results": "Үйгө баруулар план боюнча жүрдү. Көпчүлүк үй-бүлөлөрдүн шарты ылайыктуу, байкоодогулар туруктуу.",
    "problems": "Айрым дарек эскирген, ата-энелердин бир бөлүгү эмгек миграциясында, алар менен байланыш телефон аркылуу гана.",
    "tasks": "Даректерди тактоо, мигранттардын балдары боюнча туугандары менен макулдашуу, ИДН менен биргелешкен рейд.",
}
"""Texts of an invented report; data, not phrases of the program."""
