"""The papers of any report: a PDF, a DOCX the office edits, a workbook with a sheet for every table; pure functions to bytes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core.report_chart import chart_of, drawn_rows
from sppk_desktop.core.reports import Cell, Criterion, Figure, Row, Table, TextBlock, Told, change, said
from sppk_desktop.core.small_numbers import IN_PLACE
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports import report_docx as docx
from sppk_desktop.reports.drawings import paint
from sppk_desktop.reports.marks import Side
from sppk_desktop.reports.paper import ASIDE, STRONG, Band, Flow, Frame
from sppk_desktop.reports.paper import Cell as PaperCell
from sppk_desktop.reports.sheets import Bars, SheetMade, write_book

_FIRST: Final = 2.6
"""The first column is so many times as wide as a column of numbers, where there are few of them."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands at the head and foot of the paper, and how it lies."""

    school: str
    about: str
    number: str = ""
    wide: bool = True


def report_pdf(told: Told, heading: Heading, words: Words) -> bytes:
    """The report on paper."""
    number_ = heading.number.replace("/", "-")
    return report_flow(told, heading, words).pdf(f"SPPK-{number_}" if number_ else "SPPK")


def report_flow(told: Told, heading: Heading, words: Words) -> Flow:
    """The pages, before they are bytes."""
    foot = words.say(T("No. {number}", number=heading.number)) if heading.number else ""
    frame = Frame(heading.school, heading.about, words.say(T("Confidential: service document")), foot)
    flow = Flow(frame, words, wide=heading.wide)
    flow.title(told.title)
    for line in told.lines:
        flow.text(line, STRONG)
    flow.gap(2)
    for at, chapter in _numbered(told):
        if isinstance(chapter, Table):
            _table(flow, chapter, at, words)
            continue
        if isinstance(chapter, list):
            flow.section(criteria_title(at, words), 24)
            flow.table(three_columns(words), [list(line) for line in criteria_lines(chapter, at, words)], _THREE)
            flow.gap(3)
            continue
        flow.section(f"{at}. {chapter.title}", 14)
        flow.gap(1)
        if chapter.text:
            for paragraph in chapter.text.split("\n"):
                flow.text(paragraph or " ")
        else:
            flow.lines(2)
        flow.gap(3)
    for added in told.addenda:
        flow.text(words.say(T("Correction: {text}", text=added)), ASIDE)
    flow.gap(2)
    flow.signatures([(post, name, "") for post, name in told.signers])
    return flow


_THREE: Final = (2.0, 4.2, 3.4)


def _numbered(told: Told) -> list[tuple[int, Table | TextBlock | list[Criterion]]]:
    """The chapters with their numbers; criteria that follow each other are one table of three columns."""
    found: list[tuple[int, Table | TextBlock | list[Criterion]]] = []
    for chapter in told.chapters:
        if not isinstance(chapter, Criterion):
            found.append((len(found) + 1, chapter))
        elif found and isinstance(last := found[-1][1], list):
            last.append(chapter)
        else:
            found.append((len(found) + 1, [chapter]))
    return found


def three_columns(words: Words) -> tuple[str, str, str]:
    """The head of the self-assessment form (domain 8.4)."""
    say = words.say
    return say(T("Criteria of the self-assessment")), say(T("Results of the self-assessment")), say(T("Evidence base"))


def criteria_title(at: int, words: Words) -> str:
    """The heading over the three columns, as schools print it (domain 8.4)."""
    return f"{at}. {words.say(T('How the minimum requirements are met, and the evidence base'))}"


def criteria_lines(criteria: Sequence[Criterion], at: int, words: Words) -> list[tuple[str, str, str]]:
    """Each line small enough that a row of it fits on a page: first what the program counted, then what the author says."""
    lines: list[tuple[str, str, str]] = []
    for place, one in enumerate(criteria, 1):
        numbers = [f"{row.title.strip()}: {_said(row.cells[0], words)}" for row in one.table.rows if row.cells]
        evidence = [*one.evidence, *([one.more] if one.more else [])]
        lines.append((f"{at}.{place}. {one.title}", "\n".join(numbers), "\n".join(evidence)))
        lines += [("", paragraph, "") for paragraph in one.text.split("\n") if paragraph.strip()]
    return lines


def _table(flow: Flow, table: Table, at: int, words: Words) -> None:
    flow.section(f"{at}. {table.title}", 24)
    rows: list[Sequence[PaperCell | str] | Band] = []
    for row in table.rows:
        if row.is_band:
            rows.append(Band(row.title))
            continue
        cells = [PaperCell(_said(cell, words), row.strong, _side(cell)) for cell in row.cells]
        rows.append([PaperCell(row.title, row.strong), *cells])
    if rows:
        flow.table(list(table.head), rows, _widths(table))
    else:
        flow.text(words.say(T("Nothing was written down for this period.")), ASIDE)
    if table.note:
        flow.gap(0.8)
        flow.text(table.note, ASIDE)
    if (drawing := chart_of(table, words)) is not None:
        flow.gap(2)
        paint(flow, drawing)
    flow.gap(3)


def _widths(table: Table) -> list[float]:
    numbers = len(table.head) - 1
    others = [2.2 if any(row.cells[at] and _is_words(row.cells[at]) for row in table.rows if row.cells) else 1.0
              for at in range(numbers)]  # fmt: skip
    return [max(_FIRST, 5.5 - numbers * 0.3), *others]


def _side(cell: Cell) -> Side:
    return Side.LEFT if _is_words(cell) else Side.RIGHT


def _is_words(cell: Cell) -> bool:
    """Not a number, and not what stands in the place of one."""
    return isinstance(cell, str) and cell not in IN_PLACE


def _said(cell: Cell, words: Words) -> str:
    """«12», «12 (+3)»."""
    if isinstance(cell, str):
        return cell
    text, by = said(cell, words.numbers), change(cell, words.numbers)
    return f"{text} ({by})" if by else text


def report_docx(told: Told, heading: Heading, words: Words) -> bytes:
    """The same for a text program."""
    parts: list[docx.Part] = []
    for at, chapter in _numbered(told):
        if isinstance(chapter, list):
            parts.append(docx.Grid(criteria_title(at, words), three_columns(words), criteria_lines(chapter, at, words), _THREE))
            continue
        title = f"{at}. {chapter.title}"
        if not isinstance(chapter, Table):
            parts.append(docx.Paragraphs(title, chapter.text.split("\n")))
            continue
        rows = [
            Band(row.title) if row.is_band else [row.title, *(_said(cell, words) for cell in row.cells)] for row in chapter.rows
        ]
        parts.append(docx.Grid(title, chapter.head, rows, _widths(chapter), chapter.note))
        if (drawing := chart_of(chapter, words)) is not None:
            parts.append(docx.Picture(drawing, words.say(T("Chart: {table}", table=chapter.title))))
    for added in told.addenda:
        parts.append(docx.Paragraphs("", [words.say(T("Correction: {text}", text=added))]))
    head = [text for text in (heading.school, heading.about, heading.number and f"№ {heading.number}") if text]
    return docx.document(head, [told.title, *told.lines], parts, told.signers, wide=heading.wide)


def report_xlsx(told: Told, heading: Heading, words: Words) -> bytes:  # noqa: ARG001
    """A workbook: a sheet for every table, the period before in columns of its own; the texts on the last sheet."""
    before = words.say(T("before", "a column of the period before"))
    sheets = []
    lines: list[list[object]]
    texts: list[list[object]] = []
    for at, chapter in _numbered(told):
        if isinstance(chapter, list):
            lines = [list(line) for line in criteria_lines(chapter, at, words)]
            sheets.append(SheetMade(words.say(T("Self-assessment", "sheet")), three_columns(words), lines, [36, 60, 50]))
            continue
        if not isinstance(chapter, Table):
            texts.append([chapter.title, chapter.text])
            continue
        told_twice = [any(_before(row, column) is not None for row in chapter.rows) for column in range(len(chapter.head) - 1)]
        headings = [chapter.head[0]]
        for title, twice in zip(chapter.head[1:], told_twice, strict=True):
            headings += [title, f"{title}, {before}"] if twice else [title]
        lines = [_line(row, told_twice) for row in chapter.rows]
        sheets.append(SheetMade(f"{at} {chapter.short or chapter.title}", headings, lines, [44], _bars(chapter, words)))
    if texts:
        sheets.append(SheetMade(words.say(T("Texts", "sheet")), [words.say(T("Part", "of a report")), ""], texts, [40, 60]))
    return write_book(sheets)


def _bars(table: Table, words: Words) -> Bars | None:
    """The chart of a table as Excel draws it itself."""
    rows = drawn_rows(table)
    if not rows:
        return None
    series: list[tuple[str, Sequence[float | None]]] = [
        (words.say(T("now", "bar of a chart")), [cell.value for _title, cell in rows])
    ]
    if any(cell.before is not None for _title, cell in rows):
        series.append((words.say(T("before", "bar of a chart")), [cell.before for _title, cell in rows]))
    return Bars(table.head[table.bars], [title for title, _cell in rows], series)


def _before(row: Row, column: int) -> float | None:
    cell = row.cells[column] if row.cells else ""
    return cell.before if isinstance(cell, Figure) else None


def _line(row: Row, twice: Sequence[bool]) -> list[object]:
    found: list[object] = [row.title]
    for cell, both in zip(row.cells, twice, strict=False):
        found.append(cell.value if isinstance(cell, Figure) else cell)
        if both:
            found.append(cell.before if isinstance(cell, Figure) else None)
    return found
