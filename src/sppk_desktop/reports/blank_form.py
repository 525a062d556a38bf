"""The form on paper, laid out from the description of the screen: measured first, drawn later.

`FormPaper` lays the unchanging part out once per language and remembers where every field's boxes and lines are; each copy
(`form_copy.py`) then only adds what is known of one family.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sppk_desktop.core.fields import Field, Kind, fields_of
from sppk_desktop.core.screens import FieldRow, Form, Layout, Rows, RowsLayout, Section
from sppk_desktop.core.words import T, Words
from sppk_desktop.reports import fonts, form_blocks
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
    HAND,
    HEAD,
    LEFT,
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
    WHO,
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
    paired: bool = False  # two sign on a line: more are known than have lines of their own
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
        self.locked: list[Field] = []
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
            if number == max(section.page for section in self.form.sections):
                self._sign_here()
            if self.y > FOOT - 1.3:
                self.page.complaints.append(f"{self.y - FOOT + 1.3:.1f} mm too long")

    def _least_room(self, sections: Sequence[Section]) -> float:
        tables = [
            item for section in sections for item in section.items if isinstance(item, Rows) and item.layout is RowsLayout.TABLE
        ]
        return sum(HAND * (rows.blank_rows - self.recalls) for rows in tables)

    def _sign_here(self) -> None:
        """Who signs, a line each."""
        for signer in self.look.signers:
            self.y += HAND
            x = LEFT + 1 + self.page.say(LEFT + 1, self.y - 0.8, self.words.say(signer), BODY, 60) + 1.5
            self.page.add(Line(x, self.y, LEFT + 119, self.y))
            self.page.say(LEFT + 122, self.y - 0.8, self.words.say(T("signature", "paper")), BODY, 17)
            self.page.add(Line(LEFT + 140, self.y, RIGHT, self.y))

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
        if look.coded:
            page.say(RIGHT - QR_SIDE - 2, TOP + 7, words.say(T("sheet code", "paper")), Style(7.5), side=Side.RIGHT)
        page.add(Line(LEFT, FOOT, RIGHT, FOOT))
        page.say(LEFT, FOOT + 3.1, words.say(look.confidential), SMALL, 106)
        if number == 1 and look.whose:
            self.y = BODY_TOP + WHO
            return
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
                form_blocks.signs(self, section)
            case Layout.SIGNATURES:
                form_blocks.signatures(self, section)
            case Layout.COLUMNS:
                for name in section.items:
                    form_blocks.columns_of_answers(self, self.fields[str(name)], section.columns)
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
                self.locked.append(self.fields[name])
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

    def remember(self, each: Field, number: str) -> str:
        """The label of a field as the paper writes it; number and full label are kept for continuation sheets."""
        label = self.words.say(each.short or each.label)
        self.labels[each.name] = (each.number or number, self.words.say(each.label))
        return label

    def numeral(self, number: str, baseline: float, x: float = LEFT + 0.6) -> None:
        """The number of a point, once."""
        if number not in self._numbered:
            self.page.say(x, baseline, number, NUMERAL)
        self._numbered.add(number)

    def rule(self, end: float = RIGHT) -> None:
        """The line below a row."""
        self._on_line = False
        self.page.add(Line(LEFT, self.y, end, self.y))

    def _change_boxes(self, middle: float, number: str) -> None:
        if not self._changing:
            return
        for at, code in zip(self._change_columns(), ("same", "better", "worse"), strict=True):
            self.tick_box(f"change {number}", code, at - BOX / 2, middle - BOX / 2, BOX, at + BOX / 2)

    def tick_box(self, name: str, code: str, x: float, y: float, side: float, x2: float) -> None:
        """An empty box for one answer, remembered."""
        self.page.add(Box(x, y, side, side))
        self.ticks.setdefault(name, {})[code] = TickBox(len(self.pages) - 1, x, y, side, x2)

    def write_line(self, name: str, x1: float, x2: float, y: float) -> None:
        """A line to write on, remembered."""
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
        label = self.remember(each, number)
        height = max(self.pitch, HAND) if comment else self.pitch
        middle = self.y + height - self.pitch / 2 if comment else self.y + height / 2
        baseline = middle + BODY.rise
        self.numeral(number, baseline)
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
            self.remember(comment, number)
            self.rule(end)
            self.write_line(comment.name, end + 2, self.right, self.y)
        else:
            self.rule()

    def _sits_well(self, answers: Sequence[tuple[str, str]], start: float, end: float) -> bool:
        placed = self._placed(answers, start, end)
        return placed is not None and placed[0][1] == 1.0

    def _answer(self, name: str, code: str, text: str, x: float, middle: float, squeeze: float = 1.0) -> None:
        wide = BODY.width(text) * squeeze
        self.tick_box(name, code, x, middle - BOX / 2, BOX, x + BOX + 0.7 + wide)
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
        self.numeral(number, baseline)
        number_room = [6.0 if index and each.number and each.number != number else 0.0 for index, each in enumerate(shown)]
        labels = [
            self.remember(each, number) if each.short or len(shown) == 1 or not index else "" for index, each in enumerate(shown)
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
                self.numeral(each.number, baseline, x)
                x += number_room[index]
            x += self.page.say(x, baseline, labels[index], BODY, BODY.width(labels[index]) * squeeze + 0.02) + 1.2
            if each.kind in _LINED:
                end = x + controls[index] + (share if flexible[index] else 0.0)
                self.write_line(each.name, x, end, line_y)
            else:
                end = x
                for code, text in self._answers(each, brief=brief):
                    self._answer(each.name, code, text, end + POINTER, baseline - BODY.rise, squeeze)
                    end += POINTER + BOX + 0.7 + BODY.width(text) * squeeze + AFTER
            x = end + gap
        self._change_boxes(baseline - BODY.rise, number)
        self.y += height
        if not lined:
            self.rule()

    def _control_width(self, each: Field, brief: bool) -> float:
        if each.kind in (Kind.TEXT, Kind.LONG):
            return 18.0
        if each.kind in _LINED:
            return _NUMBERS.get(each.kind, 24.0)
        return len(self._answers(each, brief=brief)) * (POINTER + BOX + 0.7 + AFTER)

    def _texts(self, each: Field, brief: bool) -> list[str]:
        return [] if each.kind in _LINED else [text for _, text in self._answers(each, brief=brief)]

    def _first_line(self, number: str, each: Field) -> None:
        label = self.remember(each, number)
        line_y = self.y + HAND
        self.numeral(number, line_y - 0.8)
        x = LEFT + NUMBER + self.page.say(LEFT + NUMBER, line_y - 0.8, label, BODY, 90) + 1.5
        self.write_line(each.name, x, RIGHT, line_y)
        self._long(each, line_y, each.lines - 1)

    def _long(self, each: Field, y: float, lines: int) -> None:
        self.labels.setdefault(each.name, (each.number, self.words.say(each.label)))
        for line in range(1, lines + 1):
            self.write_line(each.name, LEFT + NUMBER, RIGHT, y + HAND * line)
        self.y = y + HAND * lines

    # Nested rows

    def _rows(self, rows: Rows) -> None:
        match rows.layout:
            case RowsLayout.TABLE:
                form_blocks.table_head(self, self.page, rows, self.y)
                self.zones[rows.name] = Zone(len(self.pages) - 1, self.y + HEAD, self.y + HEAD + self._table_room)
                if self._table_room < self._least_room(self.form.sections) - 0.05:
                    self.page.complaints.append(f"{rows.number}: the table has only {self._table_room:.1f} mm")
                self.y += HEAD + self._table_room
            case RowsLayout.PAIRS:
                form_blocks.pairs(self, rows)
            case RowsLayout.LINES:
                form_blocks.lines(self, rows)
            case RowsLayout.SIGNATURES:
                if self.recalls:
                    self.numeral(rows.number, self.y + 3.8)
                    self.lines[rows.name] = [Place(len(self.pages) - 1, LEFT + NUMBER, RIGHT, self.y + 5.2)]
                    self.y += 5.2
                    self.rule()

    @staticmethod
    def widths(rows: Rows) -> tuple[float, ...]:
        """Column widths of a table with its running number."""
        return (NUMBER, *rows.widths)

    # Measuring

    def _height_of_section(self, section: Section) -> float:
        """Lay the section out on a page nobody sees."""
        probe = FormPaper.__new__(FormPaper)
        probe.__dict__.update(self.__dict__)
        probe.page, probe.pages, probe.y, probe._numbered = Page(), [Page()], 0.0, set()
        probe.lines, probe.ticks, probe.zones, probe.signatures, probe.labels = {}, {}, {}, {}, {}
        probe.locked, probe._table_room = list(self.locked) or self._locked_before(section), 0.0
        probe._section(section)
        self._on_line = probe._on_line
        return probe.y

    def _locked_before(self, section: Section) -> list[Field]:
        earlier = self.form.sections[: self.form.sections.index(section)]
        names = [name for part in earlier for item in part.items if not isinstance(item, Rows)
                 for name in ((item,) if isinstance(item, str) else item.fields)]  # fmt: skip
        return [self.fields[name] for name in names if self.fields[name].locked]


_CHANGE_HEADS: Final = (T("same", "paper change"), T("better", "paper change"), T("worse", "paper change"))
