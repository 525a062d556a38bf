"""The papers and the sheet of the passport: pure functions from its data to bytes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Final, Protocol

from sppk_desktop.core.numbers import NumberForm
from sppk_desktop.core.words import Words
from sppk_desktop.features.passport.content import Content, LineTold
from sppk_desktop.reports.marks import Side, Style
from sppk_desktop.reports.office_flow import OfficeFlow
from sppk_desktop.reports.paper import ASIDE, BODY, CELL, Band, Cell, Flow, Frame
from sppk_desktop.reports.sheets import write_table

ON_A_PAGE: Final = 20
"""So many classes stand beside each other on a landscape page; more of them go on below, with the totals repeated."""
_NONE: Final = "–"
_PAGE: Final = 196.0
"""More than any page has left, in millimetres."""


class Table(Protocol):
    """Where a table of numbers may stand."""

    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell | str] | Band], widths: Sequence[float], /) -> None: ...  # noqa: D102
    def need(self, height: float, /) -> object: ...  # noqa: D102


class Story(Table, Protocol):
    """What a paper and a document of the office both have."""

    def approval(self, approves: tuple[str, ...], considered: tuple[str, ...] = (), /) -> None: ...  # noqa: D102
    def title(self, text: str) -> None: ...  # noqa: D102
    def text(self, text: str, style: Style = BODY, /) -> object: ...  # noqa: D102
    def gap(self, height: float, /) -> None: ...  # noqa: D102
    def signature(self, post: str, name: str, /) -> None: ...  # noqa: D102


def passport_paper(told: Content, words: Words, *, protected: bool = False, number: str = "") -> bytes:
    """The passport on landscape pages. Protected lines only when asked for, and then without classes."""
    return _flow(told, words, protected=protected, number=number).pdf(f"SPPK-{number.replace('/', '-')}" if number else "SPPK")


def passport_docx(told: Content, words: Words, *, protected: bool = False, number: str = "") -> bytes:
    """The same as a document the office edits."""
    flow = OfficeFlow(words)
    _story(flow, told, words, protected=protected, number=number)
    return flow.docx()


def problems(told: Content, words: Words) -> list[str]:
    """What does not fit on the paper."""
    return _flow(told, words, protected=True, number="2026/27-1").problems


def _flow(told: Content, words: Words, *, protected: bool, number: str) -> Flow:
    said, school = told["said"][words.language], told["school"]
    head = " · ".join(part for part in (school.get("name", ""), school.get("place", "")) if part)
    about = f"{said['service']} · {school.get('year', '')}"
    foot = f"{said['foot']} · № {number}" if number else said["foot"]
    flow = Flow(Frame(head, about, said["confidential"], foot), words, wide=True)
    _story(flow, told, words, protected=protected, number="")
    return flow


def _story(flow: Story, told: Content, words: Words, *, protected: bool, number: str) -> None:
    said, school = told["said"][words.language], told["school"]
    flow.approval(
        (said["approved"], said["director"], school.get("director", "")), (said["considered"], said["council"], said["protocol"])
    )
    flow.title(f"{said['title']} № {number}" if number else said["title"])
    flow.text(said["about"])
    flow.text(said["counted"], ASIDE)
    flow.text(said["many"], ASIDE)
    flow.gap(2)
    numbers_table(flow, told, words, protected=protected)
    flow.gap(2)
    gaps = [
        f"{gap['span']} — {gap['count']}" + (f" ({where})" if (where := gap.get("classes")) else "")
        for gap in told["gaps"] if protected or not gap["protected"]
    ]  # fmt: skip
    if gaps:
        flow.text(f"{said['missing']} {'; '.join(gaps)}", CELL)
    flow.text(said["only"] if protected else said["without"], CELL)
    flow.gap(2)
    flow.need(27)
    for post, name in (("social", "author"), ("deputy", "deputy"), ("director", "director")):
        flow.signature(said[post], school.get(name, ""))


def numbers_table(flow: Table, told: Content, words: Words, *, protected: bool) -> None:
    """The lines by class, so many classes beside each other as a page holds."""
    lines = [line for line in told["lines"] if protected or not line["protected"]]
    columns = [column[words.language] for column in told["columns"]]
    for start in range(0, max(len(columns), 1), ON_A_PAGE):
        if start:
            flow.need(_PAGE)  # a page of its own
        _table(flow, told, lines, words, columns[start : start + ON_A_PAGE], start)


def _table(flow: Table, told: Content, lines: Sequence[LineTold], words: Words, columns: Sequence[str], start: int) -> None:
    language, numbers = words.language, words.numbers
    said = told["said"][language]
    head = [said["code"], said["line"], "", said["total"], "%", said.get("children", ""), *columns]
    figures = [11.0, 6.5, 13.0, 12.0, 13.0]
    classes = min(24.0, max(8.2, (197.0 - sum(figures)) / max(len(columns), 1)))
    widths = [figures[0], max(50.0, 267.0 - sum(figures) - classes * len(columns)), *figures[1:], *[classes] * len(columns)]
    rows: list[Sequence[Cell | str] | Band] = []
    for group, of_group in groupby(lines, key=lambda line: line["group"]):
        rows.append(Band(told["groups"][group][language]))
        for line in of_group:
            cells = line["cells"][start : start + len(columns)]
            rows.append([
                line["code"], line["label"][language], Cell(said[line["per"]], side=Side.CENTRE),
                Cell(_number(line["total"], numbers), strong=True, side=Side.RIGHT),
                Cell(line["share"].replace(",", numbers.point) if line["total"] else "", side=Side.RIGHT),
                Cell(_number(line.get("children"), numbers), side=Side.RIGHT),
                *(Cell("" if line["protected"] else _number(cell, numbers), side=Side.CENTRE) for cell in cells),
            ])  # fmt: skip
    flow.table(head, rows, widths)


def _number(number: int | None, form: NumberForm) -> str:
    return "" if number is None else form.whole(number) if number else _NONE


def passport_sheet(told: Content, language: str, *, protected: bool = False, number: str = "") -> bytes:
    """The same numbers as a workbook; protected lines only when asked for, and then without classes."""
    said = told["said"][language]
    headings = [
        said["code"],
        said["line"],
        "",
        said["total"],
        "%",
        said.get("children", ""),
        *(column[language] for column in told["columns"]),
    ]
    rows = [
        [line["code"], line["label"][language], said[line["per"]], line["total"],
         float(line["share"].replace(",", ".")) if line["share"] else None, line.get("children"),
         *([None] * len(line["cells"]) if line["protected"] else line["cells"])]
        for line in told["lines"] if protected or not line["protected"]
    ]  # fmt: skip
    title = f"{f'№ {number}' if number else said['title']} {date.fromisoformat(told['day']):%d.%m.%Y}"
    return write_table(headings, rows, title=title, widths=[8, 60, 5, 9, 8, 9])
