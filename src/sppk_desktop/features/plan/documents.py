"""The plan on paper: the whole year with its approval, one month, and the same as an office document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sppk_desktop.core import dates
from sppk_desktop.core.plans import AmendmentShown, ColumnShown, LineShown, PlanShown
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.reports import docx
from sppk_desktop.reports.marks import Side, break_lines
from sppk_desktop.reports.paper import BODY, TITLE, Band, Flow, Frame

HEAD: Final[tuple[Phrase, ...]] = (
    T("№"), T("Content of the work"), T("Aim"), T("For whom"), T("Form"), T("Term"), T("Responsible"), T("Expected result"),
    T("Fulfilment"),
)  # fmt: skip
_KEYS: Final = ("content", "aim", "for_whom", "form", "term", "responsible", "expected", "done")
_WEEK_WIDTHS: Final = (24.0, 40.5, 40.5, 40.5, 40.5, 40.5, 40.5)
WIDTHS: Final = (11.0, 60.0, 33.0, 31.0, 32.0, 24.0, 31.0, 31.0, 28.0)


@dataclass(frozen=True, slots=True)
class PlanHead:
    """What stands above a printed plan."""

    school: str  # name and number
    place: str
    director: str
    heading: str  # "Annual plan of the social pedagogue"
    year: str
    protocol: str
    considered_on: date | None
    order: str
    approved_on: date | None
    author: str
    post: str
    amendments: Sequence[AmendmentShown] = ()


def whole_plan(plan: PlanShown, head: PlanHead, words: Words) -> bytes:
    """The whole plan in landscape, with the approval block and a line for the author's signature."""
    flow = _flow(head, words)
    top = flow.y
    flow.approval(_approves(head, words), _considered(head, words))
    below, flow.y = flow.y, top + 8
    _title(flow, head.heading, words.say(T("{year} school year", year=head.year)))
    flow.y = max(below, flow.y) + 4
    flow.table([words.say(each) for each in HEAD], _rows(plan), WIDTHS)
    if head.amendments:
        flow.gap(4)
        flow.section(words.say(T("Changes of the approved plan")), 20)
        changes = [[dates.short(each.on), each.what, each.reason, each.author] for each in head.amendments]
        titles = (T("Date"), T("What changed"), T("Reason"), T("Author"))
        flow.table([words.say(each) for each in titles], changes, (22.0, 120.0, 85.0, 40.0))
    flow.gap(4)
    flow.signatures([(head.post, head.author, "")])
    return flow.pdf(words.say(T("Annual plan")))


def month_plan(plan: PlanShown, month: str, head: PlanHead, words: Words) -> bytes:
    """The lines of one month, by day."""
    shown = next(each for each in plan.months if each.code == month)
    flow = _flow(head, words)
    flow.gap(4)
    _title(flow, words.say(T("Plan of work of one month: {month}", month=shown.title)), head.heading)
    flow.gap(4)
    flow.table([words.say(each) for each in HEAD], [_cells(line) for line in shown.lines], WIDTHS)
    flow.gap(4)
    flow.signatures([(head.post, head.author, "")])
    return flow.pdf(words.say(T("Plan of one month")))


def cyclogram(week: Sequence[ColumnShown], head: PlanHead, words: Words) -> bytes:
    """The usual week: a row per hour, a column per day."""
    flow = _flow(head, words)
    top = flow.y
    flow.approval((*_approves(head, words)[:2], head.director))
    below, flow.y = flow.y, top + 8
    _title(flow, words.say(T("Weekly cyclogram")), head.heading)
    flow.y = max(below, flow.y) + 4
    flow.table(_week_head(week, words), _week_rows(week), _WEEK_WIDTHS)
    flow.gap(4)
    flow.signatures([(head.post, head.author, "")])
    return flow.pdf(words.say(T("Weekly cyclogram")))


def office_cyclogram(week: Sequence[ColumnShown], head: PlanHead, words: Words) -> bytes:
    """The usual week as DOCX."""
    title = [words.say(T("Weekly cyclogram")), head.heading, words.say(T("{year} school year", year=head.year))]
    return docx.landscape_table(
        [""], _approves_by_hand(head, words), title, _week_head(week, words), _week_rows(week), _WEEK_WIDTHS
    )


def _week_head(week: Sequence[ColumnShown], words: Words) -> list[str]:
    return [words.say(T("Hours")), *(day.title for day in week)]


def _week_rows(week: Sequence[ColumnShown]) -> list[list[str]]:
    """Hours in order; what is done in the same hours of several days stands in one row."""
    hours: dict[str, dict[str, list[str]]] = {}
    for day in week:
        for line in day.lines:
            told = " · ".join(filter(None, (line.texts["content"], line.texts["for_whom"], line.texts["place"])))
            whose = f"{line.texts['responsible']}: " if line.texts["responsible"] else ""
            hours.setdefault(line.texts["between"], {}).setdefault(day.code, []).append(whose + told)
    return [[between, *("; ".join(days.get(day.code, ())) for day in week)] for between, days in sorted(hours.items())]


def office_month(plan: PlanShown, month: str, head: PlanHead, words: Words) -> bytes:
    """One month as DOCX."""
    shown = next(each for each in plan.months if each.code == month)
    title = [words.say(T("Plan of work of one month: {month}", month=shown.title)), head.heading]
    rows = [_cells(line) for line in shown.lines]
    return docx.landscape_table([""], _approves_by_hand(head, words), title, [words.say(each) for each in HEAD], rows, WIDTHS)


def _approves_by_hand(head: PlanHead, words: Words) -> list[str]:
    """The approval block of an office document: a line to sign on and a day to write."""
    by_hand = words.say(T("“____” ______________ 20___", "date of a plan"))
    return [*_approves(head, words)[:-1], f"______________ {head.director}", by_hand]


def office_plan(plan: PlanShown, head: PlanHead, words: Words) -> bytes:
    """The whole plan as DOCX, for the office to edit."""
    by_hand = words.say(T("“____” ______________ 20___", "date of a plan"))
    approves = _approves_by_hand(head, words)
    title = [head.heading, words.say(T("{year} school year", year=head.year))]
    return docx.landscape_table(
        [*_considered(head, words), by_hand], approves, title, [words.say(each) for each in HEAD], _rows(plan), WIDTHS
    )


def _flow(head: PlanHead, words: Words) -> Flow:
    about = words.say(T("Socio-psychological-pedagogical service, {year}", year=head.year))
    school = " · ".join(part for part in (head.school, head.place) if part)
    return Flow(Frame(school, about, words.say(T("Annual plan, {year}", year=head.year))), words, wide=True)


def _title(flow: Flow, heading: str, below: str) -> None:
    middle = (flow.left + flow.right) / 2
    for line in break_lines(heading, TITLE, 120):
        flow.y += 6.2
        flow.page.say(middle, flow.y - 1, line, TITLE, 124, Side.CENTRE)
    flow.y += 5
    flow.page.say(middle, flow.y - 1, below, BODY, 124, Side.CENTRE)


def _approves(head: PlanHead, words: Words) -> tuple[str, ...]:
    director = words.say(T("Director of the school: {school}", school=head.school)) if head.school else words.say(T("Director"))
    order = (T("order No. {number}, {day}", number=head.order, day=dates.short(head.approved_on)),) if head.order else ()
    return (words.say(T("APPROVED BY")), director, *(words.say(each) for each in order), head.director)


def _considered(head: PlanHead, words: Words) -> tuple[str, ...]:
    number = head.protocol or "____"
    day = f", {dates.short(head.considered_on)}" if head.considered_on else ""
    protocol = T("at the pedagogical council, protocol No. {number}", number=number + day)
    return words.say(T("CONSIDERED")), words.say(protocol)


def _rows(plan: PlanShown) -> Sequence[list[str] | Band]:
    rows: list[list[str] | Band] = []
    for section in plan.sections:
        if section.lines or section.obligatory:
            rows.append(Band(section.title))
            rows += [_cells(line) for line in section.lines]
    return rows


def _cells(line: LineShown) -> list[str]:
    return [line.number, *(line.texts[key] for key in _KEYS)]
