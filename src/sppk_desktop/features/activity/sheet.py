"""The paper of one entry: what it is told from, what it is drawn on (a PDF or a DOCX), and the sheet every register has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final, Protocol

from sqlalchemy.orm import Session

from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.core.screens import FieldRow, Form, Rows
from sppk_desktop.core.words import Phrase, T, Words
from sppk_desktop.features.activity.documents import Told
from sppk_desktop.features.activity.listing import names_of
from sppk_desktop.features.activity.register_keeping import nested
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.reports.marks import Style
from sppk_desktop.reports.paper import BODY, Band, Cell
from sppk_desktop.reports.said import typed

LINE: Final = "_" * 24
LONG_LINE: Final = "_" * 60
LETTER: Final = Style(11)
_NARROW: Final = (Kind.DATE, Kind.YES_NO, Kind.INTEGER)


class Sheet(Protocol):
    """What `reports.paper.Flow` and `reports.office_flow.OfficeFlow` both can."""

    def title(self, text: str, /) -> None:
        """The title of the document."""

    def gap(self, height: float, /) -> None:
        """Leave room."""

    def section(self, text: str, /) -> None:
        """A heading."""

    def text(self, text: str, style: Style = BODY, /) -> None:
        """A paragraph."""

    def fact(self, number: str, label: str, value: str, /) -> None:
        """A label and its value."""

    def table(self, head: Sequence[str], rows: Sequence[Sequence[Cell | str] | Band], widths: Sequence[float], /) -> None:
        """A ruled table."""

    def blanks(self, text: str, style: Style = BODY, /) -> None:
        """A line with places to write on."""

    def lines(self, count: int, label: str = "", /) -> None:
        """Lines to write on."""

    def signature(self, post: str, name: str, /) -> None:
        """Post, line, name."""

    def at_right(self, lines: Sequence[str], style: Style = BODY, /) -> None:
        """A block at the right: whom a letter is to."""

    def centred(self, text: str, style: Style = BODY, /) -> None:
        """A line in the middle."""


@dataclass(frozen=True)
class Entry:
    """One entry and all that may be said around it. Without a row it is a form to be filled in by hand."""

    session: Session
    row: Any
    told: Told
    school: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    keeper: str = ""

    @property
    def words(self) -> Words:
        """The words of the paper."""
        return self.told.words

    @property
    def today(self) -> date:
        """The day it is printed."""
        return self.told.today

    def say(self, phrase: Phrase | str) -> str:
        """In the language of the paper."""
        return self.words.say(phrase)

    def value(self, *names: str, empty: str = LINE) -> str:
        """Fields of the entry in words; a line to write on where there is nothing."""
        return (self.told.field(self.row, *names) if self.row is not None else "") or empty

    def plain(self, name: str) -> Any:
        """The bare value of a field, None without an entry."""
        return getattr(self.row, name, None) if self.row is not None else None

    def day(self, name: str = "on") -> str:
        """A day in words, or a place to write it."""
        value = self.plain(name)
        return self.words.day(value) if value else self.say(T("“____” ______________ 20___", "date by hand"))

    def who(self) -> str:
        """Child or family, with the class; a line where nobody is named."""
        if self.row is None:
            return LONG_LINE
        return ", ".join(filter(None, (self.told.known.who(self.row), self.class_said()))) or LONG_LINE

    def class_said(self) -> str:
        """«7А-класс»."""
        name = self.told.known.class_name(self.row) if self.row is not None else ""
        return self.say(T("class {name}", name=name)) if name else ""

    def colleague(self, name: str = "staff_id") -> str:
        """A member of staff the entry names."""
        return self.told.staff.get(self.plain(name) or 0, "")

    @property
    def director(self) -> str:
        """As the settings name him or her."""
        return str(self.settings.get("school.director") or "")


def paragraphs(sheet: Sheet, text: str, style: Style = BODY) -> None:
    """A text of several paragraphs, empty lines as gaps."""
    sheet.gap(0.8)
    for line in text.splitlines():
        if line.strip():
            sheet.text(line.strip(), style)
            sheet.gap(1.2)
        else:
            sheet.gap(2)


def facts(sheet: Sheet, entry: Entry, *names: str) -> None:
    """Fields of the entry with their labels; what nobody wrote is left out."""
    if entry.row is None:
        return
    for name in names:
        if said := entry.value(name, empty=""):
            sheet.fact("", entry.say(fields_of(type(entry.row))[name].label), said)


def entry_sheet(sheet: Sheet, entry: Entry, form: Form, title: Phrase) -> None:
    """Every answer of an entry in the order of its form; the same without an entry is the form on paper."""
    sheet.title(entry.say(title))
    sheet.gap(2)
    known = fields_of(form.record)
    for section in form.sections:
        sheet.section(entry.say(section.title))
        for item in section.items:
            if isinstance(item, Rows):
                _rows(sheet, entry, item)
                continue
            for name in item.fields if isinstance(item, FieldRow) else (item,):
                if known[name].link == "PlanLine" or (known[name].locked and entry.row is not None):
                    continue  # a protected answer is read in the program, it does not lie about on a sheet
                label = entry.say(known[name].label)
                if entry.row is None:
                    sheet.blanks(f"{label}: {LINE if known[name].kind in _NARROW else LONG_LINE}")
                elif said := _said(entry, name, known[name]):
                    sheet.fact("", label, said)
        sheet.gap(2)
    sheet.gap(2)
    sheet.signature(entry.say(T("Who keeps the journal")), entry.keeper)


def _said(entry: Entry, name: str, field: Any) -> str:
    match field.link:
        case "":
            return entry.told.field(entry.row, name)
        case "Pupil":
            return entry.who()
        case "Family":
            return entry.told.known.family(entry.row)
        case "Person":
            return entry.told.known.adult(entry.row)
        case "Staff":
            return entry.colleague(name)
        case "Organisation":
            return entry.told.known.organisation(entry.row)
        case "SchoolClass":
            return entry.told.known.class_name(entry.row)
        case _:
            return ""


def _rows(sheet: Sheet, entry: Entry, rows: Rows) -> None:
    known = fields_of(rows.record)
    shown = [name for name in rows.fields if known[name].link != "PlanLine"]
    head = [entry.say(known[name].short or known[name].label) for name in shown]
    found = nested(entry.session, rows, entry.row.id) if entry.row is not None else [None] * rows.blank_rows
    if not found:
        return
    names = pupil_names(entry.session, found)
    cells = [[_cell(entry, row, known[name], names) for name in shown] for row in found]
    sheet.gap(1)
    sheet.table(head, cells, [18.0 if known[name].kind in _NARROW else 50.0 for name in shown])


def _cell(entry: Entry, row: Any, field: Any, names: Mapping[int, str]) -> str:
    if row is None:
        return ""
    value = getattr(row, field.name)
    if field.link == "Pupil":
        return names.get(value or 0, "")
    if field.link == "Staff":
        return entry.told.staff.get(value or 0, "")
    return typed(field, value, entry.words)


def pupil_names(session: Session, rows: Sequence[Any]) -> dict[int, str]:
    """The names of the pupils nested rows point to."""
    return names_of(session, Pupil, (getattr(row, "pupil_id", None) for row in rows))
