"""The service's part of the school's self-assessment (domain 8.4): criteria, results out of the counts, the evidence base."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from sqlalchemy.orm import Session

from sppk_desktop.app.annual_report import (
    OFFICE_TABLES,
    POSTS,
    SERVICE,
    SIGNERS,
    WRITERS,
    hand_overs_table,
    handed_reports,
    handed_tables,
)
from sppk_desktop.app.evidence_lines import evidence_of, listed
from sppk_desktop.app.patterns import patterns
from sppk_desktop.app.reports import report_page, text
from sppk_desktop.core.reports import Chapter, Criterion, Figure, Period, Report, Row, Span, Table, tables_of
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.ui.reports.tab import FurtherReport

REST: Final = "*"
"""Every line of the table that has a key."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A number of the report's tables: table, line, and columns from 1."""

    table: str
    row: str
    columns: tuple[int, ...] = (1,)


@dataclass(frozen=True, slots=True)
class Asked:
    """A criterion and the numbers that answer it, in the order of the paper."""

    key: str
    title: Phrase
    short: Phrase
    asks: tuple[Ask, ...]


CRITERIA: Final = (
    Asked(
        "plan", T("The service works by approved annual plans and fulfils them"), T("Annual plans", "criterion"),
        (Ask("plan.social", "all", (1, 2, 4)), Ask("plan.psychologist", "all", (1, 2, 4))),
    ),
    Asked(
        "contingent", T("The social situation of pupils and families is studied and known"), T("Social passport"),
        tuple(Ask("dynamics", code, (2,)) for code in ("A01", "A04", "B20", "B30", "C10", "D10", "D15", "E10", "E11", "E12")),
    ),
    Asked(
        "families", T("The conditions of upbringing in families are studied"), T("Home visits"),
        (Ask("visits", "all", (1, 2)), Ask("visits", "signed"), Ask("visits", "raids", (1, 2))),
    ),
    Asked(
        "need", T("Families in a difficult situation and families at risk are accompanied"), T("Families in need"),
        tuple(Ask("families", row, (4, 5)) for row in ("H10", "H11", "observation", "patronage")),
    ),
    Asked(
        "risk", T("Work with pupils of the risk group and on registers"), T("Risk group"),
        tuple(Ask("registers", row, (4, 3)) for row in ("G10", "G11", "G12", "G13", "G14")),
    ),
    Asked(
        "help", T("Individual support by help plans, and its effect"), T("Individual help"),
        tuple(Ask("help_plans", row, (3,)) for row in ("begun", "end", "closed", "share", "actions")),
    ),
    Asked(
        "prevention", T("Prevention of offences, of substance use and of violence"), T("Prevention", "criterion"),
        (Ask("prevention", "all", (1, 2)), Ask("prevention", "lecture"), Ask("prevention", "group_talk"),
         Ask("prevention", "training"), Ask("prevention", "class_hour"), Ask("offences", "all", (1, 2))),
    ),
    Asked(
        "parents", T("Work with parents and legal representatives"), T("Parents", "criterion"),
        (Ask("prevention", "parents_meeting", (1, 2)), Ask("prevention", "consultation"), Ask("appeals", "requests", (1, 2))),
    ),
    Asked(
        "attendance", T("Every child is covered by education: attendance is watched"), T("Attendance"),
        tuple(Ask("absences", row, (2,)) for row in ("systematic", "returned", "out")),
    ),
    Asked(
        "inclusion", T("Inclusive education: children with special needs are supported"), T("Inclusion"),
        tuple(Ask("dynamics", code, (2,)) for code in ("F10", "F11", "F12")),
    ),
    Asked(
        "leisure", T("Pupils are engaged after lessons, above all those of the risk group"), T("Free time"),
        (Ask("leisure", "all", (2, 3)), Ask("leisure", "risk", (1, 2, 3)), Ask("clubs", "all", (1, 2, 3)),
         Ask("checks", REST, (1, 2)), Ask("interests", "interests", (2,))),
    ),
    Asked(
        "care", T("Care: meals, extended day, material help, holidays"), T("Care", "part"),
        (Ask("care", REST, (3,)), *(Ask("care_registers", row, (2,)) for row in
                                    ("meals", "medical", "extra_work", "extended_day", "holidays")),
         Ask("help", "all", (1, 2, 4))),
    ),
    Asked(
        "rights", T("The rights and interests of children are protected"), T("Protection"),
        (Ask("appeals", "all", (1, 2)), Ask("rights", "all", (1, 3)), Ask("rights", "notices", (1, 3))),
    ),
    Asked(
        "advice", T("Teachers, parents and the administration are advised and informed in time"), T("Advice and informing"),
        (Ask("advice", "recommendations", (1, 3)), Ask("advice", "informing", (1, 3)), Ask("advice", "proposals", (1, 3))),
    ),
    Asked(
        "interaction", T("Administration, teachers, pupils, parents and outside bodies act together"), T("Interaction"),
        (Ask("participants", "all", (1, 2, 3, 4, 5, 6)), Ask("participants", "t.traditions"), Ask("participants", "t.heritage")),
    ),
    Asked(
        "climate", T("Relations at the school are democratic, conflicts are mediated, harmful groups are known"),
        T("Relations at school"),
        (Ask("participants", "t.self_government"), Ask("advice", "mediation", (1, 2)), Ask("advice", "youth_groups", (1, 2))),
    ),
    Asked(
        "management", T("Work is discussed at the pedagogical council and settled by protocols and orders"),
        T("Protocols and orders"),
        (Ask("meetings", "meetings"), Ask("meetings", "decisions", (1, 3)), Ask("meetings", "orders"),
         Ask("meetings", "participation")),
    ),
    Asked(
        "confidence", T("What is known of children and families is not disclosed; papers are asked for and kept"),
        T("Non-disclosure, papers"),
        (Ask("papers", "obligations"), Ask("papers", "asked_papers", (1, 3)), Ask("papers", "specialist_papers")),
    ),
    Asked(
        "psychology", T("Psychological support of the educational process"), T("Psychological support"),
        (Ask("psy.examinations", "all"), Ask("psy.consultations", "all", (3,)), Ask("psy.correction", REST),
         Ask("hand_overs", "all")),
    ),
)  # fmt: skip
"""The criteria of the service's work; the school's form numbers them as it needs."""


def criteria(session: Session, period: Period, words: Words) -> Sequence[Chapter]:
    """Every criterion with its numbers and evidence, out of the tables of the annual report."""
    told = [chapter for tell in (*OFFICE_TABLES, handed_tables, hand_overs_table) for chapter in tell(session, period, words)]
    tables = {table.key: table for table in tables_of(told)}
    return [_criterion(session, period, words, asked, tables) for asked in CRITERIA]


def _criterion(session: Session, period: Period, words: Words, asked: Asked, tables: Mapping[str, Table]) -> Criterion:
    rows = [row for ask in asked.asks for row in _numbers(ask, tables)]
    figures = [cell for row in rows for cell in row.cells if isinstance(cell, Figure)]
    evidence = evidence_of(session, period, figures, words)
    if asked.key == "psychology" and (handed := handed_reports(session, period)):
        papers = listed([(row.number or "—", row.on) for row in handed], words)
        evidence = (words.say(T("Statistical report of the psychologist, handed over: {list}", list=papers)), *evidence)
    title = words.say(asked.title)
    head = (words.say(T("Indicator")), words.say(T("Number", "column")))
    return Criterion(asked.key, title, Table(asked.key, title, head, tuple(rows)), evidence, short=words.say(asked.short))


def _numbers(ask: Ask, tables: Mapping[str, Table]) -> list[Row]:
    found = []
    for table, row in [(own, row) for own in _tables(ask, tables) for row in own.rows]:
        if row.is_band or not (row.key == ask.row or (ask.row == REST and row.key)):
            continue
        for column in ask.columns:
            cell = row.cells[column - 1] if column <= len(row.cells) else ""
            if isinstance(cell, Figure):
                found.append(Row(_label(table, row, column), (cell,), key=f"{table.key}.{row.key}.{column}"))
    return found


def _tables(ask: Ask, tables: Mapping[str, Table]) -> Sequence[Table]:
    """The table that is asked for; of the psychologist's the same of every report she handed over («psy.2.consultations»)."""
    if (own := tables.get(ask.table)) is not None:
        return [own]
    whose, _, name = ask.table.partition(".")
    return [table for key, table in tables.items() if _is_part(key) and key.startswith(f"{whose}.") and key.endswith(f".{name}")]


def _is_part(key: str) -> bool:
    """Whether a table is of one of several reports."""
    return key.startswith("psy.") and key.split(".")[1].isdigit()


def _label(table: Table, row: Row, column: int) -> str:
    """«Plan of the psychologist: fulfilled», «Visits made: families»."""
    whole = table.short or table.title
    subject = whole if row.strong or row.key in ("all", "requests", "notices") else row.title.strip()
    if _is_part(table.key) and subject != whole:
        subject = f"{whole}, {subject}"
    return f"{subject}: {table.head[column].lower()}"


ANNEX: Final = Report(
    "self_assessment",
    T("Self-assessment of the school: part of the socio-psychological-pedagogical service"),
    T("Social pedagogue"),
    (
        text(
            "about",
            T("About the service"),
            T("Who works in it, by which documents; what was set for the year."),
            T("Introduction"),
        ),
        criteria,
        text(
            "conclusion", T("Conclusion"), T("Strong sides, what has to be improved, next steps."), T("Conclusion"), watches=True
        ),
    ),
    spans=(Span.YEAR, Span.DATES),
    first=Span.YEAR,
    authors=WRITERS,
    compares=True,
    goes_out=True,
    heading=T("Self-assessment"),
    signs_too=SIGNERS,
    posts=POSTS,
)
"""Clauses R-6.1g and R-6.2c."""


def of_the_service() -> list[FurtherReport]:
    """What concerns the service as a whole, for the tab «Reports»: its yearly reports, and the patterns."""
    return [
        FurtherReport(SERVICE.key, T("Annual report"), partial(report_page, SERVICE)),
        FurtherReport(ANNEX.key, T("Self-assessment"), partial(report_page, ANNEX)),
        patterns(),
    ]
