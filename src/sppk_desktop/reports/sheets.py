"""Sheets: reading workbooks and text tables from outside, writing tables that no office program mistakes for formulas.

Reading happens in a process of its own (`sheet_reader`), so that a hostile file can at worst fail with one clear sentence.
"""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

from sppk_desktop.core.errors import AppError
from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.core.words import T
from sppk_desktop.reports.sheet_guards import MOST_BYTES

Value = str | int | float | bool | date | None

SECONDS: Final = 30
"""How long reading may take on a slow machine; a school's list takes a tenth of a second."""
_MOST_ANSWER: Final = 150_000_000
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


class SheetRefused(AppError):
    """The file cannot be taken as a table; nothing of it was used."""

    remedy = T("Nothing was taken from the file. Open it in Excel or LibreOffice, save it as XLSX and choose it again.")


class SheetMissing(SheetRefused):
    """The file is gone or may not be read."""

    happened = T("The file {name} cannot be opened.")
    remedy = T("Nothing was changed. Check that the file is still there and is not open in another program.")


class SheetEmpty(SheetRefused):
    """There is nothing in it."""

    happened = T("The file {name} is empty.")
    remedy = T("Nothing was changed. Choose the file with the list.")


class SheetDamaged(SheetRefused):
    """The parser gave up, or the process that read it died."""

    happened = T("The file {name} is damaged and cannot be read.")


class SheetLarge(SheetRefused):
    """More than a school's list ever is."""

    happened = T("The file {name} is too large for a list of a school.")
    remedy = T("Nothing was taken from the file. Leave only the list in it, save it anew and choose it again.")


class SheetFar(SheetRefused):
    """A cell stands far out, so the table would be millions of empty cells."""

    happened = T("In the file {name} there is a filled cell very far from the table.")
    remedy = T("Nothing was taken from the file. Copy the table alone into a new file and choose that.")


class SheetHostile(SheetRefused):
    """Built in a way no office program builds it."""

    happened = T("The file {name} is built in a way that can be dangerous.")
    remedy = T("Nothing was taken from the file. Ask who sent it to save the list again as XLSX.")


class SheetProtected(SheetRefused):
    """Under a password."""

    happened = T("The file {name} is protected by a password.")
    remedy = T("Nothing was taken from the file. Open it, take the password off, save it and choose it again.")


class SheetForeign(SheetRefused):
    """Another kind of file."""

    happened = T("The file {name} is not a table.")
    remedy = T("Nothing was changed. Choose an XLSX, XLS or CSV file.")


class SheetIsPage(SheetRefused):
    """A web page under the name of a workbook, as some systems export it."""

    happened = T("The file {name} is a web page and not a workbook, whatever its name says.")


class SheetSlow(SheetRefused):
    """It took too long."""

    happened = T("The file {name} takes too long to read.")


_REFUSALS: Final[dict[str, type[SheetRefused]]] = {
    "empty": SheetEmpty,
    "damaged": SheetDamaged,
    "large": SheetLarge,
    "bomb": SheetHostile,
    "hostile": SheetHostile,
    "far": SheetFar,
    "password": SheetProtected,
    "foreign": SheetForeign,
    "binary": SheetForeign,
    "page": SheetIsPage,
}


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet: rows of values from A1 on, merged cells filled with what stands in their first cell."""

    name: str
    rows: Sequence[Sequence[Value]]
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Workbook:
    """A file that was read. ``lost_letters``: its ң ө ү were destroyed before it came here."""

    name: str
    form: str  # "xlsx", "xls", "csv"
    sheets: Sequence[Sheet]
    digest: str
    encoding: str = ""
    lost_letters: bool = False
    source: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell that is wrong, and why, in the words of the copy's reader. Counted from 0."""

    sheet: int
    row: int
    column: int
    text: str


def address(row: int, column: int) -> str:
    """The cell's name as the office program shows it; ``row`` and ``column`` count from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row + 1}"


def read(path: Path, progress: Progress = unwatched) -> Workbook:
    """Read a workbook or text table; raises a `SheetRefused` with one clear sentence."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise SheetLarge(name=path.name)
        data = path.read_bytes()
    except OSError as error:
        raise SheetMissing(name=path.name) from error
    return read_bytes(data, path.name, progress)


def read_bytes(data: bytes, name: str, progress: Progress = unwatched) -> Workbook:
    """Like `read`, for bytes that are already here."""
    answer = _ask({"do": "read"}, data, name, progress)
    sheets = tuple(_sheet(told) for told in answer["sheets"])
    if not any(sheet.rows for sheet in sheets):
        raise SheetEmpty(name=name)
    digest = hashlib.sha256(data).hexdigest()
    return Workbook(name, answer["form"], sheets, digest, answer["encoding"], answer["lost"], data)


def marked_copy(book: Workbook, marks: Sequence[Mark], progress: Progress = unwatched) -> bytes:
    """The workbook as XLSX with each marked cell filled and commented."""
    told = [[mark.sheet, mark.row, mark.column, mark.text] for mark in marks]
    answer = _ask({"do": "mark", "marks": told}, book.source, book.name, progress)
    return base64.b64decode(answer["file"])


def _sheet(told: dict[str, Any]) -> Sheet:
    rows = told["rows"]
    for row in rows:
        for index, value in enumerate(row):
            if type(value) is list:
                row[index] = date.fromisoformat(value[0])
    for top, left, bottom, right in told["merged"]:
        _spread(rows, top, left, min(bottom, len(rows) - 1), min(right, left + 60))
    return Sheet(told["name"], rows, bool(told.get("hidden")))


def _spread(rows: list[list[Value]], top: int, left: int, bottom: int, right: int) -> None:
    if top >= len(rows) or left >= len(rows[top]) or rows[top][left] in ("", None):
        return
    for row in rows[top : bottom + 1]:
        row += [""] * (right + 1 - len(row))
        row[left : right + 1] = [rows[top][left]] * (right + 1 - left)


def _ask(request: dict[str, Any], data: bytes, name: str, progress: Progress) -> dict[str, Any]:
    """Let the reading process do it; stop it when the person stops, when it is slow, or when it says too much."""
    process = subprocess.Popen(
        _command(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2]), "PYTHONUTF8": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    answers: list[bytes] = []
    talk = threading.Thread(target=_talk, args=(process, json.dumps(request).encode() + b"\n", data, answers), daemon=True)
    talk.start()
    until = time.monotonic() + SECONDS
    try:
        while talk.is_alive():
            progress(0, 0)
            talk.join(0.05)
            if time.monotonic() > until:
                raise SheetSlow(name=name)
    finally:
        process.kill()
        process.wait()
        talk.join()
    try:
        answer: dict[str, Any] = json.loads(answers[0]) if len(answers[0]) <= _MOST_ANSWER else {"unfit": "large"}
    except ValueError as error:
        raise SheetDamaged(name=name) from error
    if "unfit" in answer:
        raise _REFUSALS[answer["unfit"]](name=name)
    return answer


def _talk(process: subprocess.Popen[bytes], request: bytes, data: bytes, answers: list[bytes]) -> None:
    if process.stdin is None or process.stdout is None:
        raise AssertionError("both ends are pipes")
    try:
        with process.stdin:
            process.stdin.write(request)
            process.stdin.write(data)
    except OSError:
        pass  # it died while reading; its answer will be empty
    with process.stdout:
        answers.append(process.stdout.read(_MOST_ANSWER + 1))


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "--read-sheet"]
    return [sys.executable, "-m", "sppk_desktop.reports.sheet_reader"]


def harmless(text: str) -> str:
    """Text an XLSX cell can hold; formula signs stay, since the cell is written as text."""
    return _NOT_XML.sub(" ", text)[:32_767]


def harmless_csv(text: str) -> str:
    """Text a CSV cell can hold without becoming a formula: an apostrophe goes before the sign."""
    return f"'{text}" if text.lstrip(" \u00a0").startswith(_FORMULA) else text


def write_xlsx(
    headings: Sequence[str], rows: Iterable[Sequence[object]], *, title: str = "", widths: Sequence[int] = ()
) -> bytes:
    """A workbook with one sheet; every text is a text cell, dates are dates, lists are joined by commas."""
    return write_book([SheetMade(title, headings, rows, widths)])


_SHEET_NAME: Final = 31  # letters, what Excel takes
_ACROSS: Final = 720
"""Points of the screen a picture of a sheet is wide."""


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of a sheet: a bar, or two, for each label; its numbers stand at the right of the table, where Excel reads them."""

    title: str
    labels: Sequence[str]
    series: Sequence[tuple[str, Sequence[float | None]]]


@dataclass(frozen=True, slots=True)
class SheetMade:
    """One sheet of a workbook to be written; ``widths`` of the first columns in characters."""

    title: str
    headings: Sequence[str]
    rows: Iterable[Sequence[object]]
    widths: Sequence[int] = ()
    bars: Bars | None = None
    picture: bytes | None = None  # a PNG below the table


def write_book(sheets: Sequence[SheetMade]) -> bytes:
    """A workbook of several sheets, each with a head that stays in sight."""
    from openpyxl import Workbook as Book

    from sppk_desktop.reports.sheet_bytes import book_bytes

    book = Book()
    for at, made in enumerate(sheets):
        name = sheet_name(made.title)
        _fill(book.worksheets[0] if at == 0 else book.create_sheet(), made, name)
    return book_bytes(book)


def _fill(sheet: Any, made: SheetMade, name: str) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet.title = name
    sheet.freeze_panes = "A2"
    for number, heading in enumerate(made.headings, start=1):
        asked = made.widths[number - 1] if number <= len(made.widths) else max(10, len(heading) + 2)
        sheet.column_dimensions[get_column_letter(number)].width = min(asked, 60)
    bold, grey, wrapped = Font(bold=True), PatternFill("solid", start_color="FFE9EDEB"), Alignment(wrap_text=True)
    for number, heading in enumerate(made.headings, start=1):
        head = put(sheet.cell(1, number), heading)
        head.font, head.fill, head.alignment = bold, grey, wrapped
    line = 1
    for line, row in enumerate(made.rows, start=2):
        for number, value in enumerate(row, start=1):
            put(sheet.cell(line, number), value)
    if made.bars is not None:
        _draw(sheet, made.bars, len(made.headings) + 2, line + 2)
    if made.picture is not None:
        _put_picture(sheet, made.picture, f"A{line + 2}")


def _put_picture(sheet: Any, png: bytes, place: str) -> None:
    from openpyxl.drawing.image import Image

    picture = Image(io.BytesIO(png))
    picture.height, picture.width = round(_ACROSS * picture.height / picture.width), _ACROSS
    sheet.add_image(picture, place)


def _draw(sheet: Any, bars: Bars, column: int, below: int) -> None:
    """The numbers of the chart from a column on, the chart below the table."""
    from openpyxl.chart import BarChart, Reference
    from openpyxl.utils import get_column_letter

    sheet.column_dimensions[get_column_letter(column)].width = 36
    put(sheet.cell(1, column), bars.title)
    for at, label in enumerate(bars.labels, start=2):
        put(sheet.cell(at, column), label)
    for number, (name, values) in enumerate(bars.series, start=column + 1):
        put(sheet.cell(1, number), name)
        for at, value in enumerate(values, start=2):
            put(sheet.cell(at, number), value)
    last = len(bars.labels) + 1
    chart = BarChart()
    chart.type, chart.style, chart.title, chart.gapWidth = "bar", 1, bars.title, 60
    chart.add_data(
        Reference(sheet, min_col=column + 1, max_col=column + len(bars.series), min_row=1, max_row=last), titles_from_data=True
    )
    chart.set_categories(Reference(sheet, min_col=column, min_row=2, max_row=last))
    chart.x_axis.scaling.orientation = "maxMin"  # the first label on top, as in the table
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.majorGridlines = None
    chart.width, chart.height = 26, max(6.0, 1.0 + len(bars.labels) * (0.9 if len(bars.series) > 1 else 0.7))
    if len(bars.series) == 1:
        chart.legend = None
    sheet.add_chart(chart, f"A{below}")


def sheet_name(title: str) -> str:
    """A title as the name of a sheet: without the signs Excel forbids, 31 letters at most, never empty."""
    plain = re.sub(r"[\\/*?\[\]]", " ", re.sub(r"\s*:\s*", " – ", harmless(title)))
    name = " ".join(plain.split()).strip(" '–")
    return (name if len(name) <= _SHEET_NAME else name[: _SHEET_NAME - 1].rstrip(" –") + "…") or "СППК"


def put(cell: Any, value: object) -> Any:
    """Write a value into a cell of a workbook so that text stays text; returns the cell."""
    plain = _plain(value)
    if plain is None or plain == "":
        return cell
    cell.value = plain
    if isinstance(plain, str):
        cell.data_type = "s"
        if plain.startswith(_FORMULA):
            cell.quotePrefix = True
    elif isinstance(plain, date):
        cell.number_format = "dd.mm.yyyy"
    return cell


def write_csv(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> bytes:
    """A text table that Excel of a Kyrgyz or Russian Windows opens rightly: UTF-8 with its mark, semicolons."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in (headings, *rows):
        writer.writerow([_csv_cell(value) for value in row])
    return out.getvalue().encode("utf-8-sig", "replace")


def write_table(headings: Sequence[str], rows: Iterable[Sequence[object]], form: str = "xlsx", *, title: str = "",
                widths: Sequence[int] = ()) -> bytes:  # fmt: skip
    """What a list shows, as ``xlsx`` or ``csv``; the only way a list leaves the program as a sheet."""
    if form == "csv":
        return write_csv(headings, rows)
    return write_xlsx(headings, rows, title=title, widths=widths)


def _plain(value: object) -> Value | datetime:
    if value is None or isinstance(value, bool | int | float | date):
        return value
    if isinstance(value, list | tuple | set | frozenset):
        return harmless(", ".join(str(getattr(item, "text", item)) for item in value))
    return harmless(str(value))


def _csv_cell(value: object) -> str:
    plain = _plain(value)
    if plain is None:
        return ""
    if isinstance(plain, date):
        return plain.strftime("%d.%m.%Y")
    if isinstance(plain, bool | int | float):
        return str(plain)
    return harmless_csv(plain.replace("\r\n", "\n").replace("\r", "\n") if not plain.startswith("\r") else plain)
