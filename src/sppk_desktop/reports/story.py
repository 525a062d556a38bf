"""What a completed form says, as plain data that can be frozen with a signature, and its paper.

The story is told from the same description as the screen and the blank: every field, in the form's order, unknown as a dash.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, cast

from sppk_desktop.core import dates
from sppk_desktop.core.fields import Field, Kind, fields_of
from sppk_desktop.core.screens import FieldRow, Form, Layout, Rows, RowsLayout, Section
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.reports.paper import ASIDE, CELL, Cell, Flow, Frame
from sppk_desktop.reports.said import UNKNOWN, Catalogue, code_itself, said


class Fact(TypedDict):
    """One line. ``code`` and ``code_value`` stand for a locked fact on a copy the family may see."""

    number: str
    label: str
    value: str
    change: str
    code: str
    code_value: str
    half: bool  # short enough for half the width of the paper


class Grid(TypedDict):
    """A table; ``strong`` lists the rows set in bold."""

    title: str
    number: str
    head: list[str]
    widths: list[float]
    rows: list[list[str]]
    strong: list[int]


class Part(TypedDict):
    """A section: facts and tables in order."""

    title: str
    items: list[Fact | Grid]


class Signer(TypedDict):
    """Post, name, and what is said instead of a line to sign on."""

    post: str
    name: str
    remark: str


class Story(TypedDict):
    """A whole completed document in one language."""

    title: str
    lines: list[str]
    parts: list[Part]
    signers: list[Signer]
    note: str


LETTERS = "абвгдежз"
LABEL = 74.0
TABLE_ROOM = 26.0
"""Millimetres that a table's title, head and first row need together."""


def parts_of(form: Form, values: Mapping[str, Any], rows: Mapping[str, Sequence[Mapping[str, Any]]], words: Words,
             catalogue: Catalogue = code_itself, changes: Mapping[str, Phrase | str] | None = None) -> list[Part]:  # fmt: skip
    """Every field of the form with its value, section by section."""
    return [_part(form, section, values, rows, words, catalogue, changes or {}) for section in form.sections]


def _part(form: Form, section: Section, values: Mapping[str, Any], rows: Mapping[str, Sequence[Mapping[str, Any]]],
          words: Words, catalogue: Catalogue, changes: Mapping[str, Phrase | str]) -> Part:  # fmt: skip
    items: list[Fact | Grid] = []
    for item in section.items:
        if isinstance(item, Rows):
            if item.layout is RowsLayout.SIGNATURES:  # they are the signers
                continue
            items.append(_grid(item, rows.get(item.name, ()), words, catalogue))
            continue
        number = item.number if isinstance(item, FieldRow) else ""
        names = (item,) if isinstance(item, str) else item.fields
        for name in names:
            each, value = form.fields[name], values.get(name)
            half = section.layout is Layout.SIGNS or _are_short([form.fields[other] for other in names])
            items.append(_fact(each, number, value, words, catalogue, changes.get(name, ""), half))
    number = section.paper_number or section.number
    return Part(title=f"{number}. {words.say(section.title)}", items=items)


def _fact(each: Field, number: str, value: Any, words: Words, catalogue: Catalogue, change: Phrase | str, half: bool) -> Fact:
    return Fact(
        number=each.number or number,
        label=words.say(each.label),
        value=said(each, value, words, catalogue),
        change=words.say(change),
        code=each.code if each.locked else "",
        code_value=_code_value(each, value, words) if each.locked else "",
        half=half,
    )


_SHORT = frozenset({Kind.YES_NO, Kind.INTEGER, Kind.DECIMAL, Kind.CHOICE})


def _are_short(fields: Sequence[Field]) -> bool:
    return len(fields) > 2 and all(each.kind in _SHORT for each in fields)


def _code_value(each: Field, value: Any, words: Words) -> str:
    if value is None:
        return UNKNOWN
    if each.kind is Kind.YES_NO:
        return words.say(T("y", "letter of yes") if value else T("n", "letter of no"))
    if each.kind in (Kind.TEXT, Kind.LONG):
        return words.say(T("is written", "protected text"))
    if each.kind is Kind.CHOICES:
        return " ".join(letter for letter, option in zip(LETTERS, each.options, strict=False) if option.code in value)
    return str(value)


def _grid(rows: Rows, known: Sequence[Mapping[str, Any]], words: Words, catalogue: Catalogue) -> Grid:
    described = fields_of(rows.record)
    widths = rows.widths or tuple(24.0 if described[name].kind is not Kind.TEXT else 60.0 for name in rows.fields)
    return Grid(
        title=words.say(rows.label or ""),
        number=rows.number,
        head=["№", *(words.say(described[name].short or described[name].label) for name in rows.fields)],
        widths=[7.0, *widths],
        rows=[
            [str(index), *(_cell(described[name], row.get(name), words, catalogue) for name in rows.fields)]
            for index, row in enumerate(known, 1)
        ],
        strong=[index for index, row in enumerate(known) if rows.strong and row.get(rows.strong)],
    )


def _cell(each: Field, value: Any, words: Words, catalogue: Catalogue) -> str:
    if each.kind is Kind.DATE and value is not None:
        return dates.short(value)
    return said(each, value, words, catalogue)


def paper_of(story: Story, frame: Frame, words: Words, *, code: str = "", scan: str = "", codes_only: bool = False) -> Flow:
    """The story on paper. ``codes_only``: locked facts stand as codes, for a copy the family may see."""
    flow = Flow(frame, words)
    flow.title(story["title"], code, scan)
    for line in story["lines"]:
        flow.text(line, until=flow.right - 24 if scan else None)
    flow.gap(2.5)
    if scan and flow.y < 34.5:
        flow.y = 34.5
    for part in story["parts"]:
        if not part["items"]:
            continue
        flow.section(part["title"], TABLE_ROOM if "head" in part["items"][0] else 6.0)
        last, halves = "", list[tuple[str, str, str]]()
        for item in part["items"]:
            if (
                "head" in item
                or not item["half"]
                or (item["number"] != last and len(halves) > 1 and halves[-1][0] == halves[-2][0])
            ):
                flow.half_facts(halves)
                halves = []
            if "head" in item:
                _draw_grid(flow, cast(Grid, item), part["title"])
                last = ""
                continue
            hidden = codes_only and item["code"]
            mark = words.say(T("SM {code}", "service mark", code=item["code"]))
            label, value = (mark, item["code_value"]) if hidden else (item["label"], item["value"])
            change = item["change"] if not hidden else ""
            if item["half"]:
                halves.append((item["number"], label, f"{value} ({change})" if change else value))
            else:
                flow.fact(item["number"] if item["number"] != last else "", label, value, change, LABEL)
            last = item["number"]
        flow.half_facts(halves)
    flow.gap(3)
    flow.signatures([(signer["post"], signer["name"], signer["remark"]) for signer in story["signers"]])
    if story["note"]:
        flow.gap(3)
        flow.text(story["note"], ASIDE)
    return flow


def _draw_grid(flow: Flow, grid: Grid, heading: str) -> None:
    if not grid["rows"]:
        flow.fact(grid["number"], grid["title"], UNKNOWN, label_width=LABEL)
        return
    if grid["title"] not in heading:
        flow.need(TABLE_ROOM)
        flow.gap(0.8)
        flow.text(f"{grid['number']}  {grid['title']}", CELL)
        flow.gap(0.6)
    rows = [[Cell(text, index in grid["strong"]) for text in row] for index, row in enumerate(grid["rows"])]
    flow.table(grid["head"], rows, grid["widths"])
    flow.gap(0.8)
