"""The journal of one correction programme on paper, as domain 7.2.5 has it: title, attendance, sessions, before and after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.attendance import AttendanceShown
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.office_flow import OfficeFlow
from sppk_desktop.reports.paper import CELL, Cell, Flow, Frame

SERVICE: Final = T("Socio-psychological-pedagogical service")
_CONFIDENTIAL: Final = T("Confidential: service document.")
_ACROSS: Final = 24
"""Sessions beside each other on one sheet across."""


@dataclass(frozen=True)
class ProgrammeOnPaper:
    """Everything already in words of the paper."""

    title: str
    facts: Sequence[tuple[str, str]]
    sessions: Sequence[tuple[str, str, str, str, str, str]]  # day, topic, aim, came, contents, observations
    members: Sequence[tuple[str, str, str, str, str]]  # name, before, after, change, recommendations
    summary: str
    school: str
    keeper: str


def journal(paper: ProgrammeOnPaper, attendance: AttendanceShown, words: Words, form: str = "pdf") -> bytes:
    """The whole journal of the programme: on paper across, or as a docx the office edits."""
    say = words.say
    frame = Frame(paper.school, say(SERVICE), say(_CONFIDENTIAL))
    flow: Flow | OfficeFlow = OfficeFlow(words) if form == "docx" else Flow(frame, words, wide=True)
    title = say(T("Journal of correction and development work"))
    flow.title(title)
    flow.gap(1)
    for label, value in paper.facts:
        flow.fact("", label, value)
    flow.gap(3)
    _attendance(flow, attendance, words)
    flow.section(say(T("Sessions", "correction")))
    head = [say(one) for one in (T("№"), T("Date"), T("Topic"), T("Aim"), T("Came", "count"), T("Contents"),
                                 T("Observations, dynamics"), T("Signature"))]  # fmt: skip
    rows = [[str(at), *line, ""] for at, line in enumerate(paper.sessions, 1)]
    flow.table(head, rows, [8, 18, 44, 38, 14, 60, 56, 18])
    flow.gap(3)
    flow.section(say(T("Before and after")))
    head = [
        say(one) for one in (T("Pupil"), T("State before"), T("State after"), T("Change", "of a member"), T("Recommendations"))
    ]
    flow.table(head, [list(line) for line in paper.members], [50, 66, 66, 26, 58])
    flow.gap(3)
    flow.section(say(T("What was achieved")), 20)
    flow.gap(1)
    if paper.summary:
        flow.text(paper.summary)
    else:
        flow.lines(2)
    flow.gap(2)
    flow.signatures([(say(T("Psychologist", "signature")), paper.keeper, "")])
    return flow.docx() if isinstance(flow, OfficeFlow) else flow.pdf(title)


def _attendance(flow: Flow | OfficeFlow, shown: AttendanceShown, words: Words) -> None:
    say = words.say
    came, away = say(T("c", "came, one letter")), say(T("a", "did not come, one or two letters"))
    for start in range(0, max(len(shown.sessions), 1), _ACROSS):
        part = shown.sessions[start : start + _ACROSS]
        flow.section(say(T("Attendance")))
        head = ["№", say(T("Pupil")), *(f"{day:%d.%m}" for _, day, _ in part)]
        rows = []
        for at, (member_id, name) in enumerate(shown.members, 1):
            cells = [Cell(str(at)), Cell(name)]
            for session_id, _, _ in part:
                mark = shown.marks.get((session_id, member_id))
                inside = (session_id, member_id) in shown.inside
                text = "×" if not inside else "" if mark is None else came if mark else away
                cells.append(Cell(text, side=Side.CENTRE))
            rows.append(cells)
        widths = [7.0, 52.0, *([9.0] * len(part))]
        if len(part) < _ACROSS:
            head, widths = [*head, ""], [*widths, 9.0 * (_ACROSS - len(part))]
            rows = [[*cells, Cell("")] for cells in rows]
        flow.table(head, rows, widths)
        flow.gap(1)
    said = T("{came} – came, {away} – did not come, × – was not in the group then, empty – not noted", came=came, away=away)
    flow.text(say(said), CELL)
    flow.gap(3)
