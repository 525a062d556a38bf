"""The process that opens workbooks from outside: guards, parses, and answers in JSON, within limits of memory and time.

Run as ``python -m sppk_desktop.reports.sheet_reader`` (a frozen program: ``--read-sheet``). It gets one line of JSON and the
file's bytes on standard input and answers on standard output; whatever the file does to it, only this process dies.
"""

from __future__ import annotations

import base64
import csv
import datetime
import io
import json
import re
import sys
from typing import Any, Final
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

from sppk_desktop.reports.sheet_guards import MOST_AREA, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, Unfit, guard

MEMORY: Final = 400_000_000  # bytes of address space (Windows: of committed memory); the library and Python take 60 MB of it
CPU_SECONDS: Final = 10

_CONTROL: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_WRITTEN: Final = re.compile("[\x09\x0a\x0d\x20-\x7e\u00a0-\u024f\u0400-\u052f\u2010-\u2044\u20ac-\u20c0\u2116\ufffd]")
"""Signs of the languages a Kyrgyz school writes in."""
_LOST_IN_WORD: Final = re.compile(r"[а-яё]\?+[а-яё]|(?<![\w?])\?[а-яё]{2}|[а-яё]{2}\?(?=[\s;,]+[А-ЯЁ])|\ufffd", re.IGNORECASE)
_KYRGYZ_WORDS: Final = re.compile(
    r"\b(уулу|кызы|аты|жынысы|улуту|классы?тын|тууган|туулган|атасы|апасы|энеси|дареги|катталган|жашаган|тизме(си)?|кыргыз)\b",
    re.IGNORECASE,
)


def main() -> int:
    """Answer one request."""
    _limit()
    stdin = sys.stdin.buffer
    request = json.loads(stdin.readline())
    data = stdin.read()
    try:
        answer = mark(data, request["marks"]) if request["do"] == "mark" else read(data)
    except Unfit as unfit:
        answer = {"unfit": unfit.code}
    except MemoryError:
        answer = {"unfit": "large"}
    sys.stdout.buffer.write(json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"))
    sys.stdout.buffer.flush()
    return 0


def _limit() -> None:
    if sys.platform == "win32":
        from sppk_desktop.reports.windows_limits import limit_this_process

        limit_this_process(MEMORY, CPU_SECONDS)
    else:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))  # it has no business writing files


def read(data: bytes) -> dict[str, Any]:
    """The workbook as plain JSON: sheets with rows of cells, dates as ``[iso]``; raises `Unfit`."""
    form = guard(data)
    if form == "csv":
        text, encoding = _text(data)
        start = text[:20_000]
        if len(_CONTROL.findall(start)) * 50 > len(start) or len(_WRITTEN.findall(start)) * 5 < len(start) * 4:
            raise Unfit("foreign")
        rows = _csv_rows(text)
        lost = bool(_LOST_IN_WORD.search(text)) or (encoding == "cp1251" and bool(_KYRGYZ_WORDS.search(text)))
        return {"form": form, "encoding": encoding, "lost": lost, "sheets": [{"name": "", "rows": rows, "merged": []}]}
    return {"form": form, "encoding": "", "lost": False, "sheets": _sheets(data)}


def _sheets(data: bytes) -> list[dict[str, Any]]:
    from python_calamine import CalamineError, PasswordError, SheetTypeEnum, SheetVisibleEnum, load_workbook

    sheets: list[dict[str, Any]] = []
    cells = 0
    try:
        book = load_workbook(io.BytesIO(data))
        for meta in book.sheets_metadata[: MOST_SHEETS + 1]:
            if meta.typ is not SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(meta.name)
            if sheet.total_height > MOST_ROWS * 3 or sheet.total_height * max(sheet.total_width, 1) > MOST_AREA:
                raise Unfit("far")
            rows = _plain(sheet.to_python(skip_empty_area=False))
            cells += sum(len(row) for row in rows)
            if cells > MOST_CELLS * 2 or len(sheets) == MOST_SHEETS:
                raise Unfit("large")
            merged = [[*start, *end] for start, end in sheet.merged_cell_ranges or []]
            hidden = meta.visible is not SheetVisibleEnum.Visible
            sheets.append({"name": meta.name, "rows": rows, "merged": merged, "hidden": hidden})
    except PasswordError as error:
        raise Unfit("password") from error
    except (CalamineError, ValueError, OverflowError, KeyError, OSError) as error:
        raise Unfit("damaged") from error
    return sheets


def _plain(rows: list[list[Any]]) -> list[list[Any]]:
    """Cells as JSON can say them; empty tails are dropped."""
    plain = []
    for row in rows:
        cells = [cell if type(cell) is str else _cell(cell) for cell in row]
        while cells and cells[-1] in ("", None):
            cells.pop()
        plain.append(cells)
    while plain and not plain[-1]:
        plain.pop()
    return plain


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return value
    if isinstance(value, float | int):
        if value != value or value in (float("inf"), float("-inf")):
            return str(value)
        return int(value) if float(value).is_integer() and abs(value) < 1e16 else value
    if isinstance(value, datetime.datetime):
        return [value.date().isoformat()]
    if isinstance(value, datetime.date):
        return [value.isoformat()]
    return str(value)


def _text(data: bytes) -> tuple[str, str]:
    """A text file and the encoding it was in. UTF-8 is strict, so what is left over is the old Windows code page."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace"), encoding
    if b"\0" in data[:4096]:
        encoding = "utf-16-le" if data[1:4096:2].count(0) >= data[0:4096:2].count(0) else "utf-16-be"
        return data.decode(encoding, "replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1251", "replace"), "cp1251"


def _csv_rows(text: str) -> list[list[str]]:
    first, _, rest = text.partition("\n")
    if named := re.fullmatch(r'"?sep=(.)"?\s*', first.strip()):
        text, separator = rest, named[1]
    else:
        separator = _separator(text)
    csv.field_size_limit(100_000)
    rows: list[list[str]] = []
    cells = 0
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            cells += len(row)
            if len(rows) == MOST_ROWS or len(row) > MOST_COLUMNS or cells > MOST_CELLS:
                raise Unfit("large")
            rows.append(row)
    except csv.Error as error:
        raise Unfit("damaged") from error
    while rows and not any(rows[-1]):
        rows.pop()
    return rows


def _separator(text: str) -> str:
    """The separator that cuts the first lines into most columns alike."""

    def score(separator: str) -> tuple[int, int]:
        sample = io.StringIO("\n".join(text[:20_000].splitlines()[:30]), newline="")
        try:
            widths = [len(row) for row in csv.reader(sample, delimiter=separator) if any(row)]
        except csv.Error:
            return 0, 0
        usual = max(set(widths), key=lambda width: (widths.count(width) * (width > 1), width), default=1)
        return widths.count(usual) if usual > 1 else 0, usual

    return max((";", "\t", ","), key=score)


def mark(data: bytes, marks: list[list[Any]]) -> dict[str, Any]:
    """A copy of the workbook with cells filled red and commented; ``marks`` are [sheet, row, column, text] from 0."""
    from openpyxl import Workbook, load_workbook
    from openpyxl.comments import Comment
    from openpyxl.styles import PatternFill

    from sppk_desktop.reports.sheet_bytes import book_bytes

    plain = read(data)
    book = None
    if plain["form"] == "xlsx":
        try:
            book = load_workbook(io.BytesIO(data), keep_links=False)
        except (ValueError, TypeError, KeyError, AttributeError, IndexError, BadZipFile, ParseError):
            book = None  # the stricter library refuses what the other one read: the copy is made afresh
    names = [sheet["name"] for sheet in plain["sheets"]]
    if book is None or any(name not in book.sheetnames for name in names):
        book = Workbook()
        book.remove(book.worksheets[0])
        for number, sheet in enumerate(plain["sheets"], start=1):
            made = book.create_sheet(re.sub(r"[\\/*?:\[\]]", " ", sheet["name"])[:31] or f"{number}")
            for row_number, row in enumerate(sheet["rows"], start=1):
                for column_number, value in enumerate(row, start=1):
                    _put(made.cell(row_number, column_number), value)
        pages = list(book.worksheets)
    else:
        pages = [book[name] for name in names]
    fill = PatternFill("solid", start_color="FFFBD5D2")
    for page_number, row, column, text in marks:
        cell = pages[page_number].cell(row + 1, column + 1)
        if type(cell).__name__ == "MergedCell":
            continue
        cell.fill = fill
        cell.comment = Comment(text, "СППК", height=90, width=320)
    return {"file": base64.b64encode(book_bytes(book)).decode()}


def _put(cell: Any, value: Any) -> None:
    if value in ("", None):
        return
    cell.value = datetime.date.fromisoformat(value[0]) if isinstance(value, list) else value
    if isinstance(value, str):
        cell.data_type = "s"


if __name__ == "__main__":
    sys.exit(main())
