"""The blocks of a form that are more than a label and its boxes: columns of answers, signs, tables, signature rows.

Each function sets its block at ``form.y`` and moves it down.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeGuard

from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.screens import FieldRow, Rows, RowsLayout, Section
from sppk_desktop.core.words import T
from sppk_desktop.reports import fonts
from sppk_desktop.reports.form_grid import (
    BODY,
    BOX,
    HAIR_TABLE,
    HAND,
    HEAD,
    LEFT,
    LETTER,
    NUMBER,
    NUMERAL,
    POINTER,
    RIGHT,
    SHADE,
    SMALL,
    Place,
)
from sppk_desktop.reports.marks import Box, Line, Page, Side, Style, break_lines, whole_words

if TYPE_CHECKING:
    from sppk_desktop.reports.blank_form import FormPaper

_BETWEEN: Final = 5.0  # mm between two who sign on one line
_HAND_OF_HALF: Final = 29.0  # mm to sign on where two sign on one line


def columns_of_answers(form: FormPaper, each: Field, columns: int) -> None:
    """Many answers of one field in columns, and a line for what is not among them."""
    form.remember(each, each.number)
    answers = [(codes, form.words.say(text)) for codes, text in form.look.boxes[each.catalogue]]
    wide = (RIGHT - LEFT) / columns
    middle = form.y
    for index, (codes, text) in enumerate([*answers, ((), form.words.say(T("other", "paper category")))]):
        row, column = divmod(index, columns)
        middle = form.y + form.pitch * (row + 0.5)
        x = LEFT + column * wide + POINTER
        end = x + BOX + 0.7 + form.page.say(x + BOX + 0.7, middle + BODY.rise, text, BODY, wide - BOX - POINTER - 1)
        form.tick_box(each.name, " ".join(codes) or "other", x, middle - BOX / 2, BOX, end)
        if not codes:
            form.write_line(f"{each.name} other", end + 1.2, LEFT + (column + 1) * wide - 1, middle + BODY.rise + 0.6)
    form.y = middle + form.pitch / 2


def signs(form: FormPaper, section: Section) -> None:
    """Short fields with the same few boxes in columns, then the locked ones as codes only."""
    shown = [form.fields[str(name)] for name in section.items if not form.fields[str(name)].locked]
    form.locked += [form.fields[str(name)] for name in section.items if form.fields[str(name)].locked]
    rows, wide, pitch = -(-len(shown) // section.columns), (RIGHT - LEFT) / section.columns, 4.75
    for index, each in enumerate(shown):
        column, row = divmod(index, rows)
        x, baseline = LEFT + column * wide, form.y + pitch * (row + 0.5) + BODY.rise
        form.page.say(x + 0.6, baseline, each.number, NUMERAL)
        boxes = 4.7 * len(each.options)
        room = wide - NUMBER - boxes - 1.5
        label = form.remember(each, each.number)
        form.page.say(x + NUMBER, baseline, label if each.short else whole_words(label, BODY, room), BODY, room)
        _letters(form, each, x + wide - boxes - 1.2, baseline - BODY.rise)
    spare = rows * section.columns - len(shown)
    if spare >= 2:
        note = break_lines(
            form.words.say(T("Service marks are below; the commission has their meaning.", "paper")), SMALL, wide - 3
        )
        for line, text in enumerate(note[:spare]):
            form.page.say(RIGHT - wide + 0.6, form.y + pitch * (rows - spare + 0.7) + 3.2 * line, text, SMALL)
    form.y += rows * pitch
    _service_marks(form)


def _letters(form: FormPaper, each: Field, x: float, middle: float) -> float:
    """Boxes with their letter inside; returns where they end."""
    side, pitch = 3.5, 4.7
    letters = [form.words.say(option.short or option.label) for option in each.options]
    if each.kind is Kind.YES_NO:
        letters = form.letters
    elif each.kind is Kind.CHOICES:
        letters = list("абвгдежз"[: len(each.options)])
    codes = ["yes", "no"] if each.kind is Kind.YES_NO else [option.code for option in each.options]
    for index, (code, letter) in enumerate(zip(codes, letters, strict=True)):
        at = x + index * pitch
        form.tick_box(each.name, code, at, middle - side / 2, side, at + side)
        form.page.say(at + side / 2, middle + LETTER.rise, letter, LETTER, side, Side.CENTRE)
    return x + pitch * len(codes)


def _service_marks(form: FormPaper) -> None:
    """Locked facts stand as codes: the parent signs this paper, and somebody to be feared may read it at the door."""
    if not form.locked:
        return
    form.rule()
    middle = form.y + form.pitch / 2 + 0.2
    form.page.say(LEFT + 0.6, middle + BODY.rise, form.words.say(T("SM", "service marks")), NUMERAL)
    taken = [BODY.width(each.code) + 1.2 + 4.7 * (len(each.options) or 2) for each in form.locked]
    gap = (RIGHT - LEFT - NUMBER - sum(taken)) / max(1, len(taken) - 1)
    x = LEFT + NUMBER
    for each, wide in zip(form.locked, taken, strict=True):
        form.labels[each.name] = (each.number, form.words.say(each.label))
        at = x + form.page.say(x, middle + BODY.rise, each.code, BODY) + 1.2
        _letters(form, each, at, middle)
        x += wide + min(gap, 12.0)
    if gap < 2:
        form.page.complaints.append("service marks do not fit on one line")
    form.y += form.pitch + 0.3
    form.rule()
    form.locked = []


def table_head(form: FormPaper, page: Page, rows: Rows, y: float) -> None:
    """The head of a table, also on a continuation sheet."""
    described = form.columns(rows)
    page.add(Box(LEFT, y, RIGHT - LEFT, HEAD, HAIR_TABLE, SHADE))
    x = LEFT
    for name, wide in zip(("", *rows.fields), form.widths(rows), strict=True):
        caption = "№" if not name else form.words.say(described[name].short or described[name].label)
        style = Style(7.4, fonts.BOLD) if wide > 15 else Style(6.6, fonts.BOLD)
        lines = break_lines(caption, style, wide - 1.0)
        for index, text in enumerate(lines[:3]):
            middle = y + HEAD / 2 + style.leading * (index - (len(lines) - 1) / 2)
            page.say(x + wide / 2, middle + style.rise, text, style, wide - 0.6, Side.CENTRE)
        if len(lines) > 3:
            page.complaints.append(f"table head “{caption}” needs {len(lines)} lines")
        x += wide
        if x < RIGHT - 0.1:
            page.add(Line(x, y, x, y + HEAD, HAIR_TABLE))


def pairs(form: FormPaper, rows: Rows) -> None:
    """Two records on a line: a text, and a sum with its unit."""
    first, second = (form.columns(rows)[name] for name in rows.fields[:2])
    labels = form.words.say(first.short or first.label), form.words.say(second.short or second.label)
    unit = form.words.say(second.unit) if second.unit else ""
    wide = (RIGHT - LEFT - NUMBER - 5) / 2
    for index in range(rows.blank_rows):
        x = LEFT + NUMBER + (index % 2) * (wide + 5)
        line_y = form.y + HAND * (index // 2 + 1)
        if not index:
            form.numeral(rows.number, line_y - 0.8)
        end = x + wide - BODY.width(unit) - 1
        form.page.say(end + 1, line_y - 0.8, unit, BODY)
        middle = end - 20 - BODY.width(labels[1]) - 1.2
        x += form.page.say(x, line_y - 0.8, labels[0], BODY) + 1.2
        form.write_line(f"{rows.name} {first.name}", x, middle - 1.2, line_y)
        form.page.say(middle, line_y - 0.8, labels[1], BODY)
        form.write_line(f"{rows.name} {second.name}", end - 20, end, line_y)
    form.y += HAND * -(-rows.blank_rows // 2)


def lines(form: FormPaper, rows: Rows) -> None:
    """Columns of lines to write on under their captions."""
    baseline = form.y + 4.2
    form.numeral(rows.number, baseline)
    described = form.columns(rows)
    head = form.words.say(rows.label) + ": " if rows.label else ""
    x = LEFT + NUMBER
    for name, wide in zip(rows.fields, rows.widths, strict=True):
        form.page.say(x, baseline, head + form.words.say(described[name].short or described[name].label), BODY, wide)
        head = ""
        for line in range(rows.blank_rows):
            end = min(RIGHT, x + wide - (3 if name != rows.fields[-1] else 0))
            form.write_line(f"{rows.name} {name}", x, end, form.y + 4.8 + HAND * (line + 1))
        x += wide
    form.y += 4.8 + HAND * rows.blank_rows


def signatures(form: FormPaper, section: Section) -> None:
    """Commission, then the parent's line, then the refusal."""
    say, page = form.words.say, form.page
    signing = [rows for part in form.form.sections for rows in part.items if _signs(rows)]
    for rows in signing:
        for index in range(rows.blank_rows * (1 + form.paired)):
            role = say(T("chair", "paper commission")) if not index else say(T("member", "paper commission"))
            place = (_half_line if form.paired else _whole_line)(form, index, role)
            form.signatures.setdefault(rows.name, []).append(place)
        form.y += HAND * rows.blank_rows
    name, day, refusal, reason = (form.fields[key] for row in section.items if isinstance(row, FieldRow) for key in row.fields)
    y = form.y + HAND
    x = LEFT + 1 + page.say(LEFT + 1, y - 0.8, form.remember(name, name.number), BODY, 62) + 1.5
    form.write_line(name.name, x, LEFT + 119, y)
    page.say(LEFT + 122, y - 0.8, say(T("signature", "paper")), BODY, 17)
    page.add(Line(LEFT + 140, y, LEFT + 157, y))
    form.write_line(day.name, LEFT + 158 + page.say(LEFT + 158, y - 0.8, form.remember(day, day.number), BODY, 11) + 1, RIGHT, y)
    y += HAND
    form.tick_box(refusal.name, "refused", LEFT + 1, y - BOX - 0.2, BOX, LEFT + 5)
    x = LEFT + 5.6 + page.say(LEFT + 5.6, y - 0.8, form.remember(refusal, refusal.number), BODY, 60) + 1.5
    form.write_line(reason.name, x, RIGHT, y)
    form.labels[reason.name] = (reason.number, say(reason.label))
    form.y = y


def _whole_line(form: FormPaper, index: int, role: str) -> Place:
    """Role, name and post, hand: a line for one."""
    y, page = form.y + HAND * (index + 1), form.page
    page.say(LEFT + 1, y - 0.8, role, BODY, 13)
    page.say(LEFT + 122, y - 0.8, form.words.say(T("signature", "paper")), BODY, 17)
    page.add(Line(LEFT + 140, y, RIGHT, y))
    return Place(len(form.pages) - 1, LEFT + 15, LEFT + 119, y)


def _half_line(form: FormPaper, index: int, role: str) -> Place:
    """Role, name and post, hand: half a line."""
    y, half = form.y + HAND * (index // 2 + 1), (RIGHT - LEFT - _BETWEEN) / 2
    left = LEFT + (half + _BETWEEN) * (index % 2)
    form.page.say(left + 1, y - 0.8, role, BODY, 12)
    form.page.add(Line(left + half - _HAND_OF_HALF, y, left + half, y))
    return Place(len(form.pages) - 1, left + 14, left + half - _HAND_OF_HALF - 1.5, y)


def _signs(rows: object) -> TypeGuard[Rows]:
    return isinstance(rows, Rows) and rows.layout is RowsLayout.SIGNATURES
