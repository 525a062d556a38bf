"""Sociometry on paper: the report of the group, the teacher's copy with codes and without names, two waves beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.sociogram import Drawing
from sppk_desktop.core.sociometry import MatrixShown, Sheet
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports.marks import Box, Line, Side, Style
from sppk_desktop.reports.office_flow import OfficeFlow
from sppk_desktop.reports.paper import BODY, CELL, SMALL, STRONG, Cell, Flow, Frame
from sppk_desktop.reports.sheets import SheetMade, write_book
from sppk_desktop.reports.sociogram import Sociogram
from sppk_desktop.reports.sociogram_picture import png

SERVICE = T("Socio-psychological-pedagogical service")
_CONFIDENTIAL = T("Confidential: service document.")
_LEGEND = T(
    "Circle: girl, square: boy. Black: star; thick outline: preferred; thin: accepted; dashed: without choices. "
    "A thick line with two heads is a mutual choice."
)


@dataclass(frozen=True)
class RunOnPaper:
    """What every paper of one test says above: school, author, facts (label and value)."""

    school: str
    keeper: str
    facts: Sequence[tuple[str, str]]
    conclusion: str = ""
    advice: str = ""


def _flow(paper: RunOnPaper, words: Words, title: str, *, wide: bool = False) -> Flow:
    flow = Flow(Frame(paper.school, words.say(SERVICE), words.say(_CONFIDENTIAL)), words, wide=wide)
    flow.title(title)
    flow.gap(1)
    for label, value in paper.facts:
        flow.fact("", label, value)
    flow.gap(3)
    return flow


_HEAD_AND_LINE: Final = 36.0
"""Room below a heading for the head of a table and a name of five lines, mm."""


def _sheet(flow: Flow, sheet: Sheet, words: Words) -> None:
    flow.section(words.say(sheet.title), _HEAD_AND_LINE)
    rows = [
        [
            Cell(cell, side=Side.RIGHT if cell == "—" or cell.replace(",", "").replace(" %", "").isdigit() else Side.LEFT)
            for cell in row
        ]
        for row in sheet.rows
    ]
    flow.table([words.say(head) for head in sheet.heads], rows, [max(width, 7) for width in sheet.widths])
    if note := words.say(sheet.note):
        flow.text(note, SMALL)
    flow.gap(3)


def _picture(flow: Flow, drawing: Drawing, words: Words, title: str, wide: float = 0.0, *, legend: bool = True) -> None:
    width = wide or flow.right - flow.left
    mark = Sociogram(flow.left + (flow.right - flow.left - width) / 2, 0, width, drawing)
    flow.section(title, mark.high + (12 if legend else 8))
    flow.gap(2)
    flow.page.add(Sociogram(mark.x, flow.y, width, drawing))
    flow.gap(mark.high + 2)
    if legend:
        flow.text(words.say(_LEGEND), SMALL)
    flow.gap(3)


def _matrix(flow: Flow, shown: MatrixShown, words: Words) -> None:
    """Drawn by hand: forty columns are too narrow for the ruled table."""
    size = len(shown.numbers)
    names, small = 46.0, Style(7.5)
    side = min(5.4, (flow.right - flow.left - names) / max(size, 1))
    lines = [(words.say(T("Chosen", "times")), shown.received)]
    if any(shown.rejected):
        lines.append((words.say(T("Not chosen", "times")), shown.rejected))
    height = side * (size + len(lines) + 1)
    flow.section(words.say(T("Matrix", "sociometry")), height + 4)
    flow.gap(1.5)
    top, left, page = flow.y, flow.left + names, flow.page
    for at, number in enumerate(shown.numbers):
        page.say(left + side * (at + 0.5), top + side * 0.72, str(number), small, side, Side.CENTRE)
    for row, (number, name) in enumerate(zip(shown.numbers, shown.names, strict=True)):
        y = top + side * (row + 1)
        page.say(flow.left, y + side * 0.72, _cut(f"{number}. {name}", small, names - 1), small)
        page.add(Box(left + side * row, y, side, side, 0, 0.07))
        for column, sign in enumerate(shown.signs[row]):
            if sign:
                mutual = (number, shown.numbers[column]) in shown.mutual
                if mutual:
                    page.add(Box(left + side * column + 0.5, y + 0.5, side - 1, side - 1, 0.7))
                style = Style(8, black=1)
                page.say(left + side * (column + 0.5), y + side * 0.74, "+" if sign > 0 else "–", style, side, Side.CENTRE)
    for at in range(size + 1):
        width = 0.8 if at % 5 == 0 else 0.3
        page.add(Line(left + side * at, top + side, left + side * at, top + side * (size + 1), width))
        page.add(Line(left, top + side * (at + 1), left + side * size, top + side * (at + 1), width))
    for at, (title, sums) in enumerate(lines):
        y = top + side * (size + 1 + at)
        page.say(flow.left, y + side * 0.72, title, small)
        for column, total in enumerate(sums):
            page.say(left + side * (column + 0.5), y + side * 0.72, str(total), small, side, Side.CENTRE)
    flow.y = top + height + 2
    flow.text(words.say(T("Rows choose, columns are chosen; a choice in a box is mutual.")), SMALL)
    flow.gap(3)


def _cut(text: str, style: Style, room: float) -> str:
    while style.width(text) > room and len(text) > 4:
        text = text[:-2] + "…"
    return text


def _said(flow: Flow, words: Words, paper: RunOnPaper) -> None:
    for title, text in ((T("Conclusion"), paper.conclusion), (T("Recommendations"), paper.advice)):
        flow.section(words.say(title), 30)
        flow.gap(1)
        if text:
            flow.text(text, BODY)
        else:
            flow.lines(3)
        flow.gap(3)
    flow.signatures([(words.say(T("Psychologist", "signature")), paper.keeper, "")])


def group_report(paper: RunOnPaper, sheets: Sequence[Sheet], matrix: MatrixShown, free: Drawing, target: Drawing,
                 words: Words) -> bytes:  # fmt: skip
    """Everything, with names: for the psychologist alone."""
    title = words.say(T("Report on the sociometry of a class"))
    flow = _flow(paper, words, title)
    for sheet in sheets:
        _sheet(flow, sheet, words)
    _picture(flow, free, words, words.say(T("Sociogram")))
    _picture(flow, target, words, words.say(T("Sociogram as a target")), 120)
    _matrix(flow, matrix, words)
    _said(flow, words, paper)
    return flow.pdf(title)


def group_report_docx(paper: RunOnPaper, sheets: Sequence[Sheet], matrix: MatrixShown, free: Drawing, target: Drawing,
                      words: Words) -> bytes:  # fmt: skip
    """The same for the office's program."""
    say, flow = words.say, OfficeFlow(words)
    flow.title(say(T("Report on the sociometry of a class")))
    for label, value in paper.facts:
        flow.fact("", label, value)
    for sheet in sheets:
        flow.section(say(sheet.title))
        flow.table([say(head) for head in sheet.heads], sheet.rows, [float(max(width, 7)) for width in sheet.widths])
        if note := say(sheet.note):
            flow.text(note)
    for title, drawing, wide in ((T("Sociogram"), free, 180.0), (T("Sociogram as a target"), target, 120.0)):
        flow.section(say(title))
        flow.picture(png(drawing), wide, say(title))
        flow.text(say(_LEGEND))
    flow.section(say(T("Matrix", "sociometry")))
    head, rows = matrix_table(matrix, words)
    flow.table(head, rows, [46.0, *[6.0] * (len(head) - 1)])
    for title, text in ((T("Conclusion"), paper.conclusion), (T("Recommendations"), paper.advice)):
        flow.section(say(title))
        if text:
            flow.text(text)
        else:
            flow.lines(3)
    flow.signature(say(T("Psychologist", "signature")), paper.keeper)
    return flow.docx()


def group_report_xlsx(paper: RunOnPaper, sheets: Sequence[Sheet], matrix: MatrixShown, free: Drawing, target: Drawing,
                      words: Words) -> bytes:  # fmt: skip
    """A sheet of a workbook for the facts, each table, the matrix and both drawings; numbers are numbers."""
    say = words.say
    facts = SheetMade(say(T("Sociometry")), ["", ""], [list(fact) for fact in paper.facts], (34, 60))
    tables = [
        SheetMade(
            say(one.title), [say(head) for head in one.heads], [[_value(cell) for cell in row] for row in one.rows], one.widths
        )
        for one in sheets
    ]
    head, rows = matrix_table(matrix, words)
    signs = SheetMade(say(T("Matrix", "sociometry")), head, rows, (34, *[5] * (len(head) - 1)))
    drawn = [
        SheetMade(say(title), [say(_LEGEND)], [], (60,), picture=png(drawing))
        for title, drawing in ((T("Sociogram"), free), (T("Sociogram as a target"), target))
    ]
    return write_book([facts, *tables, *drawn, signs])


def matrix_table(shown: MatrixShown, words: Words) -> tuple[list[str], list[list[str]]]:
    """Head and lines of the matrix: + chosen, – not chosen, a mutual choice in brackets; the sums stand below."""
    rows = []
    for row, (number, name) in enumerate(zip(shown.numbers, shown.names, strict=True)):
        line = [f"{number}. {name}"]
        for column, sign in enumerate(shown.signs[row]):
            said = "+" if sign > 0 else "–" if sign < 0 else ""
            line.append(f"({said})" if said and (number, shown.numbers[column]) in shown.mutual else said)
        rows.append(line)
    rows.append([words.say(T("Chosen", "times")), *map(str, shown.received)])
    if any(shown.rejected):
        rows.append([words.say(T("Not chosen", "times")), *map(str, shown.rejected)])
    return [words.say(T("Pupil")), *map(str, shown.numbers)], rows


def _value(cell: str) -> object:
    """A number as a number: sheets are summed and sorted."""
    plain = cell.replace(",", ".")
    return cell if not plain.replace(".", "", 1).isdigit() else float(plain) if "." in plain else int(plain)


def teachers_copy(paper: RunOnPaper, group: Sheet, statuses: Sheet, drawing: Drawing, words: Words) -> bytes:
    """For the class teacher: codes in place of names, groups as numbers; who is rejected stands nowhere."""
    title = words.say(T("Relations in the class: for the class teacher"))
    flow = _flow(paper, words, title)
    flow.text(words.say(T("Pupils stand under codes. Do not look for who is who: help the whole class.")), STRONG)
    flow.gap(3)
    _sheet(flow, group, words)
    _sheet(flow, statuses, words)
    _picture(flow, drawing, words, words.say(T("Sociogram")))
    flow.section(words.say(T("Recommendations")), 30)
    flow.gap(1)
    if paper.advice:
        flow.text(paper.advice, BODY)
    else:
        flow.lines(5)
    flow.gap(3)
    flow.signatures([(words.say(T("Psychologist", "signature")), paper.keeper, ""), (words.say(T("Received by")), "", "")])
    return flow.pdf(title)


def comparison(paper: RunOnPaper, titles: Sequence[str], drawings: Sequence[Drawing], sheets: Sequence[Sheet],
               words: Words) -> bytes:  # fmt: skip
    """Two waves with everybody in the same place."""
    title = words.say(T("Sociometry of a class: then and now"))
    flow = _flow(paper, words, title)
    for day, drawing in zip(titles, drawings, strict=True):
        _picture(flow, drawing, words, day, 165, legend=drawing is drawings[-1])
    for sheet in sheets:
        _sheet(flow, sheet, words)
    _said(flow, words, paper)
    return flow.pdf(title)


def ballot_sheets(questions: Sequence[tuple[str, str]], limit: int | None, members: Sequence[tuple[int, str]], negative: bool,
                  school: str, class_name: str, words: Words) -> bytes:  # fmt: skip
    """The ballot to hand out, with the numbered list of the class; only the own number is written on it."""
    title = words.say(T("Ballot"))
    flow = Flow(Frame(school, words.say(SERVICE), ""), words)
    flow.title(f"{title}, {class_name}")
    flow.blanks(words.say(T("My number on the list: {line}", line="_" * 8)))
    flow.gap(2)
    flow.text(words.say(T("Write the numbers of classmates. Your answers are seen by the psychologist alone.")), CELL)
    for question, opposite in questions:
        for asked in (question, opposite if negative else ""):
            if asked:
                flow.gap(3)
                flow.text(asked, STRONG)
                boxes = [Cell("") for _ in range(limit or 8)]
                flow.table([], [boxes], [18.0] * len(boxes), least_height=9)
    flow.gap(4)
    half = -(-len(members) // 2)
    rows = [
        [Cell(f"{number}. {name}") for number, name in (members[at], *members[at + half : at + half + 1])]
        for at in range(half)
    ]  # fmt: skip
    flow.table([], [row if len(row) == 2 else [*row, Cell("")] for row in rows], [85, 85])
    return flow.pdf(title)
