"""The form on paper, laid out from the description of the screen: measured first, drawn later.

`FormPaper` lays the unchanging part out once per language and remembers where every field's boxes and lines are; each copy
(`form_copy.py`) then only adds what is known of one family.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, TypeGuard

from sppk_desktop.core.fields import Field, Kind, fields_of
from sppk_desktop.core.screens import FieldRow, Form, Layout, Rows, RowsLayout, Section
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports import fonts
from sppk_desktop.reports.form_grid import (
    AFTER,
    BAR,
    BODY,
    BODY_TOP,
    BOX,
    BREATH,
    CAPTION,
    CHANGE,
    FOOT,
    HAIR_TABLE,
    HAND,
    HEAD,
    LEFT,
    LETTER,
    NUMBER,
    NUMERAL,
    PITCHES,
    POINTER,
    QR_SIDE,
    RIGHT,
    SECTION,
    SHADE,
    SMALL,
    TOP,
    Look,
    Place,
    TickBox,
    Zone,
)
from sppk_desktop.reports.marks import TIGHTEST, Box, Line, Page, Side, Style, break_lines

_NUMBERS: Final = {Kind.INTEGER: 15.0, Kind.DECIMAL: 20.0, Kind.MONEY: 21.0, Kind.DATE: 27.0, Kind.TIME: 17.0}
_LINED: Final = frozenset({Kind.TEXT, Kind.LONG, Kind.PHONE, Kind.PIN, Kind.LINK, *_NUMBERS})


@dataclass
class FormPaper:
    """One form in one language: blank, or (``recalls``) with room for what was seen last time."""

    form: Form
    words: Words
    look: Look
    recalls: bool = False
    pages: list[Page] = field(default_factory=list)
    lines: dict[str, list[Place]] = field(default_factory=dict)
    ticks: dict[str, dict[str, TickBox]] = field(default_factory=dict)
    zones: dict[str, Zone] = field(default_factory=dict)
    signatures: dict[str, list[Place]] = field(default_factory=dict)
    labels: dict[str, tuple[str, str]] = field(default_factory=dict)  # field → number, label
    pitch: float = PITCHES[0]

    def __post_init__(self) -> None:
        """Lay out once and for all."""
        self.fields = self.form.fields
        self.letters = [self.words.say(letter) for letter in (T("y", "letter of yes"), T("n", "letter of no"))]
        self.recalled = self._recalled()
        self._columns_of: dict[str, dict[str, Field]] = {}
        self._lay_out()

    def columns(self, rows: Rows) -> dict[str, Field]:
        """The described fields of nested rows, read once."""
        if rows.name not in self._columns_of:
            self._columns_of[rows.name] = fields_of(rows.record)
        return self._columns_of[rows.name]

    def _recalled(self) -> frozenset[str]:
        """Fields and nested rows whose last values the form shows: never a locked one."""
        names: set[str] = set()
        for section in self.form.sections:
            for item in section.items if section.recalls else ():
                names |= {item} if isinstance(item, str) else {item.name} if isinstance(item, Rows) else set(item.fields)
        return frozenset(name for name in names if name not in self.fields or not self.fields[name].locked)

    @property
    def problems(self) -> list[str]:
        """What does not fit; empty on a form that may be printed."""
        return [f"page {number}: {said}" for number, page in enumerate(self.pages, 1) for said in page.complaints]

    @property
    def right(self) -> float:
        """Where answers end: a blank form gives them the room of the "same / better / worse" boxes."""
        return RIGHT - CHANGE if self._changing else RIGHT

    # Pages and sections

    def _lay_out(self) -> None:
        self._numbered: set[str] = set()
        self._on_line = False  # the last thing set was a line to write on
        self._locked: list[Field] = []
        self._changing = False
        for number in range(1, max(section.page for section in self.form.sections) + 1):
            self._open_page(number)
            own = [section for section in self.form.sections if section.page == number]
            for pitch in PITCHES:  # the widest that fits
                self.pitch = pitch
                self._table_room = FOOT - 1.4 - self.y - sum(self._height_of_section(section) for section in own)
                if self._table_room >= self._least_room(own):
                    break
            self._on_line = False
            for section in own:
                self._section(section)
            if self.y > FOOT - 1.3:
                self.page.complaints.append(f"{self.y - FOOT + 1.3:.1f} mm too long")

    def _least_room(self, sections: Sequence[Section]) -> float:
        tables = [
            item for section in sections for item in section.items if isinstance(item, Rows) and item.layout is RowsLayout.TABLE
        ]
        return sum(HAND * (rows.blank_rows - self.recalls) for rows in tables)

    def _open_page(self, number: int) -> None:
        self.page = Page()
        self.pages.append(self.page)
        page, words, look = self.page, self.words, self.look
        if number == 1:
            room = RIGHT - QR_SIDE - 2 - LEFT - 44
            page.say(LEFT, TOP + 3, look.unit[0], Style(8.5), room)
            page.say(LEFT, TOP + 7.2, look.unit[1], Style(8.5), room)
            page.say(LEFT, TOP + 13.2, words.say(look.title[0]), Style(13.5, fonts.BOLD), 110)
            page.say(LEFT, TOP + 18.8, words.say(look.title[1]), Style(13.5, fonts.BOLD), 94)
            page.say(112, TOP + 18.8, "0.1", NUMERAL)
            page.say(118, TOP + 18.8, words.say(look.number_label), Style(9.5))
            self.act_number = Place(0, 132, RIGHT - QR_SIDE - 2, TOP + 19.2)
            page.add(Line(132, TOP + 19.2, RIGHT - QR_SIDE - 2, TOP + 19.2))
        page.say(RIGHT - QR_SIDE - 2, TOP + 7, words.say(T("sheet code", "paper")), Style(7.5), side=Side.RIGHT)
        page.add(Line(LEFT, FOOT, RIGHT, FOOT))
        page.say(LEFT, FOOT + 3.1, words.say(look.confidential), SMALL, 106)
        self.y = BODY_TOP if number == 1 else BODY_TOP + 1.9  # two millimetres of white below the QR

    def _section(self, section: Section) -> None:
        self._changing = section.asks_change and self.recalls
        if section.headed:
            self._bar(section)
        lone = [
            self.words.say(each.short or each.label)
            for item in section.items
            for each in self._visible(item)[:1]
            if each.kind in (Kind.CHOICE, Kind.CHOICES) and not self._is_inline(item)
        ]
        self._label = min(48.0, max([BODY.width(label) + 2.5 for label in lone] + [24.0]))
        match section.layout:
            case Layout.SIGNS:
                self._signs(section)
            case Layout.SIGNATURES:
                self._signatures(section)
            case Layout.COLUMNS:
                for name in section.items:
                    self._columns(self.fields[str(name)], section.columns)
            case _:
                for item in section.items:
                    self._item(item)
        self._changing = False

    def _bar(self, section: Section) -> None:
        number = section.paper_number or section.number
        if self._on_line:
            self.y += BREATH
        self._on_line = False
        self.page.add(Box(LEFT, self.y, RIGHT - LEFT, BAR, 0.8, SHADE))
        self.page.say(LEFT + 1.2, self.y + 3.5, f"{number}. {self.words.say(section.title)}", SECTION, 152)
        if self._changing:
            for at, phrase in zip(self._change_columns(), _CHANGE_HEADS, strict=True):
                texts = break_lines(self.words.say(phrase), CAPTION, 9.2)
                for line, text in enumerate(texts):
                    self.page.say(at, self.y + (2.1 if len(texts) > 1 else 3.2) + 2.1 * line, text, CAPTION, 9.6, Side.CENTRE)
        self.y += BAR

    def _change_columns(self) -> tuple[float, float, float]:
        return (RIGHT - 23.2, RIGHT - 14.0, RIGHT - 4.8)

    # Items of a section

    def _visible(self, item: str | FieldRow | Rows) -> list[Field]:
        if isinstance(item, Rows):
            return []
        names = (item,) if isinstance(item, str) else item.fields
        return [self.fields[name] for name in names if not self.fields[name].locked]

    def _is_inline(self, item: str | FieldRow | Rows) -> bool:
        """Whether the fields of a line stand one after the other, each with a label of its own."""
        shown = self._visible(item)
        if len(shown) < 2:
            return bool(shown) and shown[0].kind is Kind.YES_NO
        return not (shown[0].kind in (Kind.CHOICE, Kind.CHOICES) and all(each.short is None for each in shown[1:]))

    def _item(self, item: str | FieldRow | Rows) -> None:
        if isinstance(item, Rows):
            self._rows(item)
            return
        for name in (item,) if isinstance(item, str) else item.fields:
            if self.fields[name].locked:
                self._locked.append(self.fields[name])
        shown = self._visible(item)
        if not shown:
            return
        number = (item.number if isinstance(item, FieldRow) else "") or shown[0].number
        if self._is_inline(item):
            self._inline(number, shown)
        elif shown[0].kind in (Kind.CHOICE, Kind.CHOICES):
            rest = shown[1:]
            comment = next((each for each in rest if each.kind is Kind.TEXT), None)
            self._options(number, shown[0], comment)
            for each in rest:
                if each.kind is Kind.LONG:
                    self._long(each, self.y, each.lines)
        elif shown[0].kind is Kind.LONG:
            self._first_line(number, shown[0])
        else:
            self._inline(number, shown)

    def _remember(self, each: Field, number: str) -> str:
        label = self.words.say(each.short or each.label)
        self.labels[each.name] = (each.number or number, self.words.say(each.label))
        return label

    def _numeral(self, number: str, baseline: float, x: float = LEFT + 0.6) -> None:
        if number not in self._numbered:
            self.page.say(x, baseline, number, NUMERAL)
        self._numbered.add(number)

    def _rule(self, end: float = RIGHT) -> None:
        self._on_line = False
        self.page.add(Line(LEFT, self.y, end, self.y))

    def _change_boxes(self, middle: float, number: str) -> None:
        if not self._changing:
            return
        for at, code in zip(self._change_columns(), ("same", "better", "worse"), strict=True):
            self._tick_box(f"change {number}", code, at - BOX / 2, middle - BOX / 2, BOX, at + BOX / 2)

    def _tick_box(self, name: str, code: str, x: float, y: float, side: float, x2: float) -> None:
        self.page.add(Box(x, y, side, side))
        self.ticks.setdefault(name, {})[code] = TickBox(len(self.pages) - 1, x, y, side, x2)

    def _write_line(self, name: str, x1: float, x2: float, y: float) -> None:
        self.page.add(Line(x1, y, x2, y))
        self.lines.setdefault(name, []).append(Place(len(self.pages) - 1, x1, x2, y))
        self._on_line = True

    def _answers(self, each: Field, *, brief: bool = False) -> list[tuple[str, str]]:
        """Codes and paper texts of a field's boxes; ``brief``: many on a line, so letters must do."""
        if each.kind is Kind.YES_NO:
            yes, no = self.letters
            if each.has and brief:
                yes = self.words.say(T("h", "letter of there is"))
            elif each.has:
                yes, no = self.words.say(T("there is", "paper has")), self.words.say(T("there is none", "paper has"))
            return [("yes", yes), ("no", no)]
        return [(option.code, self.words.say(option.short or option.label)) for option in each.options]

    def _options(self, number: str, each: Field, comment: Field | None = None) -> None:
        """A label, then boxes: in even columns when they fit, else close together, else squeezed, else in two rows."""
        label = self._remember(each, number)
        height = max(self.pitch, HAND) if comment else self.pitch
        middle = self.y + height - self.pitch / 2 if comment else self.y + height / 2
        baseline = middle + BODY.rise
        self._numeral(number, baseline)
        self.page.say(LEFT + NUMBER, baseline, label, BODY, self._label - 1)
        self._change_boxes(middle, number)
        answers = self._answers(each)
        start, close = LEFT + NUMBER + self._label, LEFT + NUMBER + BODY.width(label) + 1.0
        end = self.right - (34.0 if comment else 0.0)
        if not self._sits_well(answers, start, end) and self._sits_well(answers, close, end):
            start = close
        rows = [answers]
        if self._placed(answers, start, end) is None and len(answers) > 3:
            half = (len(answers) + 1) // 2
            rows = [answers[:half], answers[half:]]
        columns = max(len(row) for row in rows)
        for index, row in enumerate(rows):
            if index:
                self.y += self.pitch
                middle += self.pitch
            placed = self._placed(row, start, end, columns) or self._placed(row, start, end)
            if placed is None:
                self.page.complaints.append(f"{number}: answers do not fit in {end - start:.0f} mm")
                placed = [(start, 1.0)] * len(row)
            for (code, text), (x, squeeze) in zip(row, placed, strict=True):
                self._answer(each.name, code, text, x, middle, squeeze)
        self.y += height
        if comment:
            self._remember(comment, number)
            self._rule(end)
            self._write_line(comment.name, end + 2, self.right, self.y)
        else:
            self._rule()

    def _sits_well(self, answers: Sequence[tuple[str, str]], start: float, end: float) -> bool:
        placed = self._placed(answers, start, end)
        return placed is not None and placed[0][1] == 1.0

    def _answer(self, name: str, code: str, text: str, x: float, middle: float, squeeze: float = 1.0) -> None:
        wide = BODY.width(text) * squeeze
        self._tick_box(name, code, x, middle - BOX / 2, BOX, x + BOX + 0.7 + wide)
        self.page.say(x + BOX + 0.7, middle + BODY.rise, text, BODY, wide + 0.02)

    def _placed(
        self, answers: Sequence[tuple[str, str]], start: float, end: float, columns: int = 0
    ) -> list[tuple[float, float]] | None:
        """Where each box stands and how far its text is squeezed; None when they do not fit on one line."""
        room = end - start
        taken = [POINTER + BOX + 0.7 + BODY.width(text) for _, text in answers]
        pitch = room / (columns or len(answers))
        if max(taken) + 0.8 <= pitch:
            return [(start + POINTER + index * pitch, 1.0) for index in range(len(answers))]
        texts = sum(BODY.width(text) for _, text in answers)
        fixed = sum(taken) - texts + 0.8 * len(answers)
        squeeze = min(1.0, (room - fixed) / texts)
        if squeeze < TIGHTEST:
            return None
        gap = 0.8 + max(0.0, (room - fixed - texts) / max(1, len(answers) - 1))
        placed, x = [], start
        for (_, text), _wide in zip(answers, taken, strict=True):
            placed.append((x + POINTER, squeeze))
            x += POINTER + BOX + 0.7 + BODY.width(text) * squeeze + gap
        return placed

    def _inline(self, number: str, shown: Sequence[Field]) -> None:
        """Several small fields on one line, each a label and then its boxes or its line."""
        brief = len(shown) > 3
        lined = any(each.kind in _LINED for each in shown)
        height = HAND if lined else self.pitch
        line_y = self.y + height
        baseline = line_y - 0.8 if lined else self.y + height / 2 + BODY.rise
        self._numeral(number, baseline)
        number_room = [6.0 if index and each.number and each.number != number else 0.0 for index, each in enumerate(shown)]
        labels = [
            self._remember(each, number) if each.short or len(shown) == 1 or not index else "" for index, each in enumerate(shown)
        ]
        controls = [self._control_width(each, brief) for each in shown]
        flexible = [each.kind in (Kind.TEXT, Kind.LONG) for each in shown]
        texts = sum(BODY.width(text) for text in [*labels, *(text for each in shown for text in self._texts(each, brief))])
        room = self.right - LEFT - NUMBER
        fixed = sum(controls) + sum(number_room) + 1.2 * len(shown) + 2.5 * (len(shown) - 1)
        squeeze = min(1.0, (room - fixed) / texts) if texts else 1.0
        if squeeze < TIGHTEST:
            self.page.complaints.append(f"{number}: {texts + fixed - room:.1f} mm too wide")
        free = max(0.0, room - fixed - texts)
        share = free / sum(flexible) if any(flexible) else 0.0
        gap = 2.5 + (0.0 if any(flexible) or len(shown) < 2 else free / (len(shown) - 1))
        if not any(flexible) and lined:
            gap = min(gap, 6.0)
        x = LEFT + NUMBER
        for index, each in enumerate(shown):
            if number_room[index]:
                self._numeral(each.number, baseline, x)
                x += number_room[index]
            x += self.page.say(x, baseline, labels[index], BODY, BODY.width(labels[index]) * squeeze + 0.02) + 1.2
            if each.kind in _LINED:
                end = x + controls[index] + (share if flexible[index] else 0.0)
                self._write_line(each.name, x, end, line_y)
            else:
                end = x
                for code, text in self._answers(each, brief=brief):
                    self._answer(each.name, code, text, end + POINTER, baseline - BODY.rise, squeeze)
                    end += POINTER + BOX + 0.7 + BODY.width(text) * squeeze + AFTER
            x = end + gap
        self._change_boxes(baseline - BODY.rise, number)
        self.y += height
        if not lined:
            self._rule()

    def _control_width(self, each: Field, brief: bool) -> float:
        if each.kind in (Kind.TEXT, Kind.LONG):
            return 18.0
        if each.kind in _LINED:
            return _NUMBERS.get(each.kind, 24.0)
        return len(self._answers(each, brief=brief)) * (POINTER + BOX + 0.7 + AFTER)

    def _texts(self, each: Field, brief: bool) -> list[str]:
        return [] if each.kind in _LINED else [text for _, text in self._answers(each, brief=brief)]

    def _first_line(self, number: str, each: Field) -> None:
        label = self._remember(each, number)
        line_y = self.y + HAND
        self._numeral(number, line_y - 0.8)
        x = LEFT + NUMBER + self.page.say(LEFT + NUMBER, line_y - 0.8, label, BODY, 90) + 1.5
        self._write_line(each.name, x, RIGHT, line_y)
        self._long(each, line_y, each.lines - 1)

    def _long(self, each: Field, y: float, lines: int) -> None:
        self.labels.setdefault(each.name, (each.number, self.words.say(each.label)))
        for line in range(1, lines + 1):
            self._write_line(each.name, LEFT + NUMBER, RIGHT, y + HAND * line)
        self.y = y + HAND * lines

    def _columns(self, each: Field, columns: int) -> None:
        """Many answers of one field in columns, and a line for what is not among them."""
        self._remember(each, each.number)
        answers = [(codes, self.words.say(text)) for codes, text in self.look.boxes[each.catalogue]]
        wide = (RIGHT - LEFT) / columns
        middle = self.y
        for index, (codes, text) in enumerate([*answers, ((), self.words.say(T("other", "paper category")))]):
            row, column = divmod(index, columns)
            middle = self.y + self.pitch * (row + 0.5)
            x = LEFT + column * wide + POINTER
            end = x + BOX + 0.7 + self.page.say(x + BOX + 0.7, middle + BODY.rise, text, BODY, wide - BOX - POINTER - 1)
            self._tick_box(each.name, " ".join(codes) or "other", x, middle - BOX / 2, BOX, end)
            if not codes:
                self._write_line(f"{each.name} other", end + 1.2, LEFT + (column + 1) * wide - 1, middle + BODY.rise + 0.6)
        self.y = middle + self.pitch / 2

    def _signs(self, section: Section) -> None:
        """Short fields with the same few boxes in columns, then the locked ones as codes only."""
        shown = [self.fields[str(name)] for name in section.items if not self.fields[str(name)].locked]
        self._locked += [self.fields[str(name)] for name in section.items if self.fields[str(name)].locked]
        rows, wide, pitch = -(-len(shown) // section.columns), (RIGHT - LEFT) / section.columns, 4.75
        for index, each in enumerate(shown):
            column, row = divmod(index, rows)
            x, baseline = LEFT + column * wide, self.y + pitch * (row + 0.5) + BODY.rise
            self.page.say(x + 0.6, baseline, each.number, NUMERAL)
            boxes = 4.7 * len(each.options)
            self.page.say(x + NUMBER, baseline, self._remember(each, each.number), BODY, wide - NUMBER - boxes - 1.5)
            self._letters(each, x + wide - boxes - 1.2, baseline - BODY.rise)
        spare = rows * section.columns - len(shown)
        if spare >= 2:
            note = break_lines(
                self.words.say(T("Service marks are below; the commission has their meaning.", "paper")), SMALL, wide - 3
            )
            for line, text in enumerate(note[:spare]):
                self.page.say(RIGHT - wide + 0.6, self.y + pitch * (rows - spare + 0.7) + 3.2 * line, text, SMALL)
        self.y += rows * pitch
        self._service_marks()

    def _letters(self, each: Field, x: float, middle: float) -> float:
        """Boxes with their letter inside; returns where they end."""
        side, pitch = 3.5, 4.7
        letters = [self.words.say(option.short or option.label) for option in each.options]
        if each.kind is Kind.YES_NO:
            letters = self.letters
        elif each.kind is Kind.CHOICES:
            letters = list("абвгдежз"[: len(each.options)])
        codes = ["yes", "no"] if each.kind is Kind.YES_NO else [option.code for option in each.options]
        for index, (code, letter) in enumerate(zip(codes, letters, strict=True)):
            at = x + index * pitch
            self._tick_box(each.name, code, at, middle - side / 2, side, at + side)
            self.page.say(at + side / 2, middle + LETTER.rise, letter, LETTER, side, Side.CENTRE)
        return x + pitch * len(codes)

    def _service_marks(self) -> None:
        """Locked facts stand as codes: the parent signs this paper, and somebody to be feared may read it at the door."""
        if not self._locked:
            return
        self._rule()
        middle = self.y + self.pitch / 2 + 0.2
        self.page.say(LEFT + 0.6, middle + BODY.rise, self.words.say(T("SM", "service marks")), NUMERAL)
        taken = [BODY.width(each.code) + 1.2 + 4.7 * (len(each.options) or 2) for each in self._locked]
        gap = (RIGHT - LEFT - NUMBER - sum(taken)) / max(1, len(taken) - 1)
        x = LEFT + NUMBER
        for each, wide in zip(self._locked, taken, strict=True):
            self.labels[each.name] = (each.number, self.words.say(each.label))
            at = x + self.page.say(x, middle + BODY.rise, each.code, BODY) + 1.2
            self._letters(each, at, middle)
            x += wide + min(gap, 12.0)
        if gap < 2:
            self.page.complaints.append("service marks do not fit on one line")
        self.y += self.pitch + 0.3
        self._rule()
        self._locked = []

    # Nested rows

    def _rows(self, rows: Rows) -> None:
        match rows.layout:
            case RowsLayout.TABLE:
                self.table_head(self.page, rows, self.y)
                self.zones[rows.name] = Zone(len(self.pages) - 1, self.y + HEAD, self.y + HEAD + self._table_room)
                if self._table_room < self._least_room(self.form.sections) - 0.05:
                    self.page.complaints.append(f"{rows.number}: the table has only {self._table_room:.1f} mm")
                self.y += HEAD + self._table_room
            case RowsLayout.PAIRS:
                self._pairs(rows)
            case RowsLayout.LINES:
                self._lines(rows)
            case RowsLayout.SIGNATURES:
                if self.recalls:
                    self._numeral(rows.number, self.y + 3.8)
                    self.lines[rows.name] = [Place(len(self.pages) - 1, LEFT + NUMBER, RIGHT, self.y + 5.2)]
                    self.y += 5.2
                    self._rule()

    def table_head(self, page: Page, rows: Rows, y: float) -> None:
        """The head of a table, also on a continuation sheet."""
        described = self.columns(rows)
        page.add(Box(LEFT, y, RIGHT - LEFT, HEAD, HAIR_TABLE, SHADE))
        x = LEFT
        for name, wide in zip(("", *rows.fields), self.widths(rows), strict=True):
            caption = "№" if not name else self.words.say(described[name].short or described[name].label)
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

    @staticmethod
    def widths(rows: Rows) -> tuple[float, ...]:
        """Column widths of a table with its running number."""
        return (NUMBER, *rows.widths)

    def _pairs(self, rows: Rows) -> None:
        first, second = (self.columns(rows)[name] for name in rows.fields[:2])
        labels = self.words.say(first.short or first.label), self.words.say(second.short or second.label)
        unit = self.words.say(second.unit) if second.unit else ""
        wide = (RIGHT - LEFT - NUMBER - 5) / 2
        for index in range(rows.blank_rows):
            x = LEFT + NUMBER + (index % 2) * (wide + 5)
            line_y = self.y + HAND * (index // 2 + 1)
            if not index:
                self._numeral(rows.number, line_y - 0.8)
            end = x + wide - BODY.width(unit) - 1
            self.page.say(end + 1, line_y - 0.8, unit, BODY)
            middle = end - 20 - BODY.width(labels[1]) - 1.2
            x += self.page.say(x, line_y - 0.8, labels[0], BODY) + 1.2
            self._write_line(f"{rows.name} {first.name}", x, middle - 1.2, line_y)
            self.page.say(middle, line_y - 0.8, labels[1], BODY)
            self._write_line(f"{rows.name} {second.name}", end - 20, end, line_y)
        self.y += HAND * -(-rows.blank_rows // 2)

    def _lines(self, rows: Rows) -> None:
        baseline = self.y + 4.2
        self._numeral(rows.number, baseline)
        described = self.columns(rows)
        head = self.words.say(rows.label) + ": " if rows.label else ""
        x = LEFT + NUMBER
        for name, wide in zip(rows.fields, rows.widths, strict=True):
            self.page.say(x, baseline, head + self.words.say(described[name].short or described[name].label), BODY, wide)
            head = ""
            for line in range(rows.blank_rows):
                end = min(RIGHT, x + wide - (3 if name != rows.fields[-1] else 0))
                self._write_line(f"{rows.name} {name}", x, end, self.y + 4.8 + HAND * (line + 1))
            x += wide
        self.y += 4.8 + HAND * rows.blank_rows

    def _signatures(self, section: Section) -> None:
        """Commission, then the parent's line, then the refusal."""
        say, page = self.words.say, self.page
        signing = [rows for part in self.form.sections for rows in part.items if _signs(rows)]
        for rows in signing:
            for index in range(rows.blank_rows):
                y = self.y + HAND * (index + 1)
                role = say(T("chair", "paper commission")) if not index else say(T("member", "paper commission"))
                page.say(LEFT + 1, y - 0.8, role, BODY, 13)
                page.say(LEFT + 122, y - 0.8, say(T("signature", "paper")), BODY, 17)
                page.add(Line(LEFT + 140, y, RIGHT, y))
                self.signatures.setdefault(rows.name, []).append(Place(len(self.pages) - 1, LEFT + 15, LEFT + 119, y))
            self.y += HAND * rows.blank_rows
        name, day, refusal, reason = (
            self.fields[key] for row in section.items if isinstance(row, FieldRow) for key in row.fields
        )
        y = self.y + HAND
        x = LEFT + 1 + page.say(LEFT + 1, y - 0.8, self._remember(name, name.number), BODY, 62) + 1.5
        self._write_line(name.name, x, LEFT + 119, y)
        page.say(LEFT + 122, y - 0.8, say(T("signature", "paper")), BODY, 17)
        page.add(Line(LEFT + 140, y, LEFT + 157, y))
        self._write_line(
            day.name, LEFT + 158 + page.say(LEFT + 158, y - 0.8, self._remember(day, day.number), BODY, 11) + 1, RIGHT, y
        )
        y += HAND
        self._tick_box(refusal.name, "refused", LEFT + 1, y - BOX - 0.2, BOX, LEFT + 5)
        x = LEFT + 5.6 + page.say(LEFT + 5.6, y - 0.8, self._remember(refusal, refusal.number), BODY, 60) + 1.5
        self._write_line(reason.name, x, RIGHT, y)
        self.labels[reason.name] = (reason.number, say(reason.label))
        self.y = y

    # Measuring

    def _height_of_section(self, section: Section) -> float:
        """Lay the section out on a page nobody sees."""
        probe = FormPaper.__new__(FormPaper)
        probe.__dict__.update(self.__dict__)
        probe.page, probe.pages, probe.y, probe._numbered = Page(), [Page()], 0.0, set()
        probe.lines, probe.ticks, probe.zones, probe.signatures, probe.labels = {}, {}, {}, {}, {}
        probe._locked, probe._table_room = list(self._locked) or self._locked_before(section), 0.0
        probe._section(section)
        self._on_line = probe._on_line
        return probe.y

    def _locked_before(self, section: Section) -> list[Field]:
        earlier = self.form.sections[: self.form.sections.index(section)]
        names = [name for part in earlier for item in part.items if not isinstance(item, Rows)
                 for name in ((item,) if isinstance(item, str) else item.fields)]  # fmt: skip
        return [self.fields[name] for name in names if self.fields[name].locked]


_CHANGE_HEADS: Final = (T("same", "paper change"), T("better", "paper change"), T("worse", "paper change"))


def _signs(rows: object) -> TypeGuard[Rows]:
    return isinstance(rows, Rows) and rows.layout is RowsLayout.SIGNATURES
