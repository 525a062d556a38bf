"""Help plans on paper: for signing, blank, a review, the closing report. The same story is written as PDF and as DOCX."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Protocol

from sppk_desktop.core import dates
from sppk_desktop.core.help_plans import HelpPlanShown, ReviewShown, RowShown
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.reports.marks import Style
from sppk_desktop.reports.office_flow import OfficeFlow
from sppk_desktop.reports.paper import ASIDE, BODY, CELL_STRONG, Cell, Flow, Frame

TITLES: Final = {"adolescent": T("Individual help plan of an adolescent"), "family": T("Individual help plan of a family")}
_GOALS: Final = (
    ("", T("№"), 8), ("goal", T("Goal"), 66), ("criterion", T("Sign that it is reached"), 62),
    ("before", T("At the beginning"), 32), ("expected", T("Expected"), 32), ("due", T("Deadline"), 22),
    ("outcome", T("State", "goal"), 28),
)  # fmt: skip
_ACTIONS: Final = (
    ("", T("№"), 7), ("direction", T("Direction"), 24), ("content", T("Action"), 46), ("goal_id", T("Goal No."), 12),
    ("for_whom", T("For whom", "action"), 20), ("responsible", T("Responsible"), 24), ("due", T("Term", "action"), 19),
    ("frequency", T("How often", "action"), 20), ("status", T("Status"), 21), ("done_on", T("Done on"), 19),
    ("result", T("Result"), 30), ("proof", T("Proof (act, protocol №)"), 24),
)  # fmt: skip
_MEASURES: Final = (
    ("name", T("Measure"), 90), ("unit", T("Unit"), 28), ("before", T("Before"), 24), ("after", T("After"), 24),
    ("after_on", T("Measured on"), 28), ("change", T("Change", "of a measure"), 34),
)  # fmt: skip
_BLANK: Final = {"measures": 3, "goals": 3, "actions": 8}
_HIGH: Final = 9.0
"""Millimetres of a row that is written on by hand."""


@dataclass(frozen=True, slots=True)
class HelpHead:
    """What stands around a printed plan."""

    school: str
    director: str
    year: str
    facts: Sequence[tuple[str, str]]
    situation: Sequence[tuple[str, str]]
    lead: str
    specialists: Sequence[str]
    approved_on: date | None = None


class Sheet(Protocol):
    """What both a PDF and an office document can write."""

    def approval(self, approves: tuple[str, ...], considered: tuple[str, ...] = ()) -> None: ...
    def title(self, text: str) -> None: ...
    def gap(self, height: float, /) -> None: ...
    def section(self, text: str, follow: float = ..., /) -> None: ...
    def fact(self, number: str, label: str, value: str, /, *, label_width: float = ...) -> None: ...
    def text(self, text: str, style: Style = ..., /) -> None: ...
    def table(self, head: Sequence[str], rows: Sequence[Any], widths: Sequence[float], least_height: float = ...) -> None: ...
    def lines(self, count: int, label: str = "") -> None: ...
    def blanks(self, text: str, /) -> None: ...
    def signature(self, post: str, name: str, /) -> None: ...
    def need(self, height: float, /) -> None: ...


def plan_pdf(plan: HelpPlanShown, head: HelpHead, words: Words) -> bytes:
    """The plan for signing, in landscape."""
    flow = _flow(head, words, plan.number)
    _plan(flow, plan, head, words)
    return flow.pdf(f"SPPK-P{plan.number.split()[0]}")


def plan_docx(plan: HelpPlanShown, head: HelpHead, words: Words) -> bytes:
    """The same for the office to edit."""
    flow = OfficeFlow(words)
    _plan(flow, plan, head, words)
    return flow.docx()


def blank_pdf(kind: str, head: HelpHead, words: Words) -> bytes:
    """The plan with nothing in it, to be written by hand."""
    flow = _flow(head, words, "")
    _approvals(flow, head, words)
    flow.title(words.say(TITLES[kind]))
    for label, _ in head.facts:
        flow.lines(1, label)
    flow.gap(3)
    _heading(flow, words, T("Situation"))
    for label, _ in head.situation:
        flow.lines(2, label)
    for part, title, columns in (("measures", T("Measures before and after"), _MEASURES[:-1]), ("goals", T("Goals"), _GOALS),
                                 ("actions", T("Actions"), _ACTIONS)):  # fmt: skip
        flow.gap(3)
        _heading(flow, words, title)
        empty = [[str(at) if not columns[0][0] else "", *[""] * (len(columns) - 1)] for at in range(1, _BLANK[part] + 1)]
        flow.table([words.say(each[1]) for each in columns], empty, [each[2] for each in columns], _HIGH)
    flow.gap(3)
    _signed(flow, head, words)
    _parents(flow, words)
    return flow.pdf("SPPK-P")


def review_pdf(plan: HelpPlanShown, review: ReviewShown | None, head: HelpHead, words: Words) -> bytes:
    """The sheet of a review: of one that was held, or, without one, to be written by hand at the meeting."""
    flow = _flow(head, words, plan.number)
    _review(flow, plan, review, head, words)
    return flow.pdf(f"SPPK-P{plan.number.split()[0]}")


def review_docx(plan: HelpPlanShown, review: ReviewShown | None, head: HelpHead, words: Words) -> bytes:
    """The same for the office to edit."""
    flow = OfficeFlow(words)
    _review(flow, plan, review, head, words)
    return flow.docx()


def closing_pdf(plan: HelpPlanShown, head: HelpHead, words: Words) -> bytes:
    """What the plan came to: why it is closed, goals, the same measures before and after, what was done."""
    flow = _flow(head, words, plan.number)
    _closing(flow, plan, head, words)
    return flow.pdf(f"SPPK-P{plan.number.split()[0]}")


def closing_docx(plan: HelpPlanShown, head: HelpHead, words: Words) -> bytes:
    """The same for the office to edit."""
    flow = OfficeFlow(words)
    _closing(flow, plan, head, words)
    return flow.docx()


# Pieces ------------------------------------------------------------------------------------------------------------------


def _review(flow: Sheet, plan: HelpPlanShown, review: ReviewShown | None, head: HelpHead, words: Words) -> None:
    flow.title(words.say(T("Review of the help plan No. {number}", number=plan.number)))
    _whose(flow, plan, words)
    if review is not None:
        flow.fact("", words.say(T("Date")), words.day(review.on), label_width=74)
        flow.fact("", words.say(T("Who was present")), review.present or "—", label_width=74)
    else:
        flow.blanks(words.say(T("Date: “____” ______________ 20___")))
        flow.lines(1, words.say(T("Who was present")))
    flow.gap(3)
    _heading(flow, words, T("Result of every goal"))
    outcomes = dict(review.outcomes) if review is not None else {}
    heads = [T("№"), T("Goal"), T("Sign that it is reached"), T("At the beginning"), T("Expected")]
    boxes = [] if review is not None else [T("reached", "goal"), T("partly", "goal"), T("not reached", "goal")]
    tail = [T("Result")] if review is not None else []
    rows = []
    for goal in review.goals if review is not None else plan.goals:
        cells: list[Cell | str] = [goal.number, *(goal.texts[name] for name in ("goal", "criterion", "before", "expected"))]
        told = outcomes.get(f"{goal.number}. {goal.texts['goal']}", "—")
        rows.append([*cells, *(Cell(boxes=1) for _ in boxes), *([Cell(told, strong=True)] if review is not None else [])])
    widths = [8, 60, 54, 30, 30, *([20] * len(boxes)), *([34] * len(tail))]
    flow.table([words.say(one) for one in (*heads, *boxes, *tail)], rows, widths, _HIGH if boxes else 5.2)
    flow.gap(3)
    if measures := review.measures if review is not None else plan.measures:
        _heading(flow, words, T("Measures on the day of the review"))
        if review is not None:
            _table(flow, _MEASURES, measures, words)
        else:  # what is measured at the meeting is written by hand
            known = [[row.texts[name] for name in ("name", "unit", "before")] for row in measures]
            flow.table([words.say(title) for _, title, _ in _MEASURES[:4]], [[*cells, ""] for cells in known], [110, 40, 40, 60],
                       _HIGH)  # fmt: skip
        flow.gap(3)
    _heading(flow, words, T("Actions on the day of the review"))
    _table(flow, _ACTIONS, review.actions if review is not None else plan.actions, words)
    flow.gap(3)
    if review is not None:
        flow.fact("", words.say(T("What is changed in the plan")), review.changes or "—", label_width=74)
        flow.fact("", words.say(T("Decision")), review.decision, label_width=74)
        following = dates.short(review.next_on) if review.next_on else "—"
        flow.fact("", words.say(T("Next review", "help plan")), following, label_width=74)
    else:
        flow.lines(3, words.say(T("What is changed in the plan")))
        flow.blanks(
            words.say(T("Decision (underline): go on · change the plan · close the plan. Next review: “____” __________ 20___"))
        )
    flow.gap(3)
    flow.need(8 * (len(head.specialists) + 2))  # who signs stands on one page
    _signed(flow, head, words)
    flow.signature(words.say(T("Parent (legal representative)")), "")


def _closing(flow: Sheet, plan: HelpPlanShown, head: HelpHead, words: Words) -> None:
    _approvals(flow, head, words)
    flow.title(words.say(T("Closing of the help plan No. {number}", number=plan.number)))
    _whose(flow, plan, words)
    for label, value in head.facts[1:]:
        flow.fact("", label, value, label_width=74)
    for name, value in plan.closing:
        flow.fact("", words.say(name), value, label_width=74)
    if not plan.closing:
        flow.blanks(
            words.say(T("Closed on “____” ______________ 20___, protocol No. ______, reason: ______________________________"))
        )
    flow.gap(3)
    effect = plan.effect
    percent = 100 * effect.reached // effect.goals if effect.goals else 0
    _heading(flow, words, T("Goals"))
    _table(flow, _GOALS, plan.goals, words)
    told = T("Goals reached: {reached} of {all} ({percent} %), partly: {partly}", reached=effect.reached, all=effect.goals,
             percent=percent, partly=effect.partly)  # fmt: skip
    flow.gap(1)
    flow.text(words.say(told), CELL_STRONG)
    flow.gap(3)
    _heading(flow, words, T("Measures before and after"))
    _table(flow, _MEASURES, plan.measures, words)
    flow.gap(3)
    _heading(flow, words, T("Actions"))
    _table(flow, _ACTIONS, plan.actions, words)
    if plan.reviews:
        flow.gap(3)
        _heading(flow, words, T("Reviews"))
        rows = [[dates.short(one.on), one.present, one.changes, one.decision] for one in plan.reviews]
        heads = (T("Date"), T("Who was present"), T("What is changed in the plan"), T("Decision"))
        flow.table([words.say(one) for one in heads], rows, [22, 80, 110, 40])
    flow.gap(3)
    _signed(flow, head, words)


def _plan(flow: Sheet, plan: HelpPlanShown, head: HelpHead, words: Words) -> None:
    _approvals(flow, head, words)
    number = f" № {plan.number}" if plan.number != "—" else " № ________"
    flow.title(words.say(TITLES[plan.kind]) + number)
    for label, value in head.facts:
        flow.fact("", label, value, label_width=74)
    flow.gap(2)
    _heading(flow, words, T("Situation"))
    for label, value in head.situation:
        flow.fact("", label, value, label_width=74)
    if plan.measures:
        flow.gap(3)
        _heading(flow, words, T("Measures before and after"))
        _table(flow, _MEASURES, plan.measures, words)
    flow.gap(3)
    _heading(flow, words, T("Goals"))
    _table(flow, _GOALS, plan.goals, words)
    flow.gap(3)
    _heading(flow, words, T("Actions"))
    _table(flow, _ACTIONS, plan.actions, words)
    if plan.changes:
        flow.gap(3)
        _heading(flow, words, T("Changes after approval"))
        rows = [[dates.short(one.on), one.what, one.reason, one.author] for one in plan.changes]
        heads = (T("Date"), T("What changed"), T("Reason"), T("Author"))
        flow.table([words.say(one) for one in heads], rows, [22, 130, 75, 40])
    flow.gap(3)
    _signed(flow, head, words)
    _parents(flow, words)


def _flow(head: HelpHead, words: Words, number: str) -> Flow:
    about = words.say(T("SPPS · school year {year}", year=head.year))
    below = words.say(T("Help plan No. {number}", number=number)) if number and number != "—" else words.say(T("Help plan"))
    return Flow(Frame(head.school, about, words.say(T("Confidential: service document.")), below), words, wide=True)


def _approvals(flow: Sheet, head: HelpHead, words: Words) -> None:
    director = words.say(T("Director of the school: {school}", school=head.school)) if head.school else words.say(T("Director"))
    considered = words.say(T("at the pedagogical council, protocol No. {number}", number="____"))
    flow.approval((words.say(T("APPROVED BY")), director, head.director), (words.say(T("CONSIDERED")), considered))
    flow.gap(2)


def _heading(flow: Sheet, words: Words, title: Phrase) -> None:
    flow.section(words.say(title), 20)


def _table(flow: Sheet, columns: Sequence[tuple[str, Phrase, int]], rows: Sequence[RowShown], words: Words) -> None:
    cells = [[row.texts.get(name, "") if name else row.number for name, _, _ in columns] for row in rows]
    flow.table([words.say(title) for _, title, _ in columns], cells or [["—"] * len(columns)], [width for _, _, width in columns])


def _whose(flow: Sheet, plan: HelpPlanShown, words: Words) -> None:
    line = ", ".join(told for part in plan.header.line[:2] if (told := words.say(part)))
    flow.text(" · ".join(part for part in (plan.header.name, line) if part))
    flow.gap(2)


def _signed(flow: Sheet, head: HelpHead, words: Words) -> None:
    flow.signature(words.say(T("Leading specialist")), head.lead)
    for name in head.specialists:
        flow.signature(words.say(T("Specialist")), name)


def _parents(flow: Sheet, words: Words) -> None:
    """The consent of the parents, on the sheet they sign."""
    flow.gap(4)
    flow.need(46)
    _heading(flow, words, T("Consent of the parents (legal representatives)"))
    flow.gap(1)
    flow.text(words.say(_CONSENT))
    for line in _PARENTS:
        flow.blanks(words.say(line))


_CONSENT: Final = T(
    "The plan was explained to me and I was given the chance to ask and to propose. I agree to the work by this plan and to the "
    "visits, talks and contacts with other bodies named in it. I know that I may withdraw my consent in writing at any time."
)
_PARENTS: Final = (
    T("Name: ____________________ kinship: ____________ signature: ____________ date: __________"),
    T("Proposals of the parents: ________________________________________________________________"),
    T("The adolescent (14 and older) has read the plan: ____________ signature: ____________ date: __________"),
)


__all__ = [
    "ASIDE", "BODY", "TITLES", "HelpHead", "blank_pdf", "closing_docx", "closing_pdf", "plan_docx", "plan_pdf", "review_docx",
    "review_pdf",
]  # fmt: skip
