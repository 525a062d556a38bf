"""What is looked at before a parser may touch a workbook: sizes, zip bombs, entity tricks, cell counts.

The file comes from outside and may be hostile or merely broken. Every refusal is a short code; `sheets` puts it in words.
The bounds are far above a school's lists (4,000 rows of 25 columns are 100,000 cells) and keep reading under two seconds
and 300 MB.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Final

MOST_BYTES: Final = 25_000_000  # of the file as it lies on the disk
MOST_UNPACKED: Final = 120_000_000
MOST_PART: Final = 60_000_000  # one part of the package, unpacked
MOST_PARTS: Final = 2_000
MOST_SHEETS: Final = 120
MOST_ROWS: Final = 30_000  # of one sheet
MOST_COLUMNS: Final = 300
MOST_CELLS: Final = 600_000  # of the workbook, filled
MOST_AREA: Final = 1_500_000  # rows × columns of one sheet, as a parser lays it out
MOST_MERGES: Final = 20_000
MOST_STRING: Final = 40_000 * 4  # bytes; Excel itself stops at 32,767 characters
MOST_TEXT: Final = 120_000_000  # longest text × cells that may all point at it

# Lengths are bounded, so that a hostile attribute cannot make the look itself slow; longer tags are refused.
_NAME: Final = rb"<(?:\w{1,20}:)?"
_CELL: Final = re.compile(_NAME + rb"""c\b[^>]{0,200}?\sr\s*=\s*["']([A-Z]{1,6})(\d{1,9})["'][^>]{0,200}(?<!/)>""")
_ANY_CELL: Final = re.compile(_NAME + rb"c(?=[\s>])[^>]{0,400}(?<!/)>")
_LONG_TAG: Final = re.compile(_NAME + rb"(?:c|row)\s[^>]{400}")
_ROW: Final = re.compile(_NAME + rb"row\b")
_NUMBERED_ROW: Final = re.compile(_NAME + rb"""row\b[^>]{0,300}?\sr\s*=\s*["'](\d{1,9})["']""")
_MERGE: Final = re.compile(_NAME + rb"mergeCell\b")
_STRING: Final = re.compile(_NAME + rb"si\b")
_WHOLE_NAME: Final = re.compile(r"[^/\\:*?\"<>|\0][^\\:*?\"<>|\0]*")


class Unfit(Exception):
    """The file will not be read; ``code`` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def guard(data: bytes) -> str:
    """Whether this is ``xlsx``, ``xls`` or ``csv``; raises `Unfit` for anything that must not reach a parser."""
    if not data.strip(b"\0 \r\n\t"):
        raise Unfit("empty")
    if len(data) > MOST_BYTES:
        raise Unfit("large")
    if data.startswith(b"PK"):
        _guard_package(data)
        return "xlsx"
    if data.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        _guard_compound(data)
        return "xls"
    start = data[:4096].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if start.startswith((b"<", b"{\\rtf")):
        raise Unfit("page")
    if data.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x7fELF", b"MZ", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b")):
        raise Unfit("foreign")
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and not _looks_utf16(data[:4096]):
        raise Unfit("foreign")
    return "csv"


def _looks_utf16(start: bytes) -> bool:
    """Text of two bytes a letter: its zeros, if any, stand in one half only."""
    return start[0::2].count(0) == 0 or start[1::2].count(0) == 0


def _guard_compound(data: bytes) -> None:
    """An old binary workbook. One with an encrypted package inside is a new workbook under a password."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Unfit("password")
    if len(data) > MOST_BYTES // 2:
        raise Unfit("large")
    _guard_compound_chain(data)


def _guard_compound_chain(data: bytes) -> None:
    """The head of the container must describe the file that is there: absurd counts make parsers allocate or loop."""
    if len(data) < 1536:
        raise Unfit("damaged")
    shift = int.from_bytes(data[30:32], "little")
    if shift not in (9, 12):
        raise Unfit("damaged")
    sectors = len(data) >> shift
    for at in (44, 64, 72):  # numbers of FAT, mini-FAT and DIFAT sectors
        if int.from_bytes(data[at : at + 4], "little") > sectors:
            raise Unfit("damaged")


def _guard_package(data: bytes) -> None:
    try:
        package = zipfile.ZipFile(io.BytesIO(data))
        parts = package.infolist()
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, EOFError, UnicodeDecodeError) as error:
        raise Unfit("damaged") from error
    names = [part.filename for part in parts]
    if len(names) > MOST_PARTS or len(set(names)) != len(names):
        raise Unfit("hostile")
    if not any(name.startswith("xl/") for name in names):
        raise Unfit("foreign")
    if any(name.endswith(".bin") and name.startswith("xl/work") for name in names):
        raise Unfit("binary")
    if sum(part.file_size for part in parts) > MOST_UNPACKED or any(part.file_size > MOST_PART for part in parts):
        raise Unfit("bomb")
    _guard_parts(package, parts)


def _guard_parts(package: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> None:
    unpacked = cells = sheets = 0
    strings = b""
    for part in parts:
        if part.flag_bits & 1:
            raise Unfit("password")
        if not _WHOLE_NAME.fullmatch(part.filename) or ".." in part.filename:
            raise Unfit("hostile")
        if not part.filename.endswith((".xml", ".rels", ".vml")):
            continue
        content = _unpacked(package, part, MOST_UNPACKED - unpacked)
        unpacked += len(content)
        _guard_xml(content)
        if part.filename.startswith("xl/worksheets/") and part.filename.endswith(".xml"):
            sheets += 1
            cells += _guard_sheet(content)
        elif part.filename.lower() == "xl/sharedstrings.xml":
            strings = content
        if cells > MOST_CELLS or sheets > MOST_SHEETS:
            raise Unfit("large")
    if _longest_string(strings) * max(cells, 1) > MOST_TEXT:
        raise Unfit("bomb")


def _unpacked(package: zipfile.ZipFile, part: zipfile.ZipInfo, room: int) -> bytes:
    """The part's true content: never more than declared, never more than the room left."""
    try:
        with package.open(part) as stream:
            content = stream.read(min(part.file_size, room) + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise Unfit("damaged") from error
    if len(content) > min(part.file_size, room):
        raise Unfit("bomb")
    return content


def _guard_xml(content: bytes) -> None:
    if content[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in content[:200]:
        raise Unfit("hostile")  # UTF-16 could hide what follows from this look; no office program writes it
    declared = re.match(rb"""(?:\xef\xbb\xbf)?\s{0,9}<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]+)["']""", content[:400])
    if declared and declared[1].lower() not in (b"utf-8", b"us-ascii"):
        raise Unfit("hostile")
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"<!doctype" in content[:2000].lower():
        raise Unfit("hostile")


def _guard_sheet(content: bytes) -> int:
    """How many filled cells a sheet has; refuses one whose far corner would make a parser lay out millions."""
    if _LONG_TAG.search(content):
        raise Unfit("hostile")
    cells = sum(1 for _ in _ANY_CELL.finditer(content))
    if cells > MOST_CELLS or len(_MERGE.findall(content)) > MOST_MERGES:
        raise Unfit("large")
    places = _CELL.findall(content)
    if places and len(places) != cells:
        raise Unfit("hostile")  # some cells say where they stand and some do not: nobody writes that
    if places:
        columns = max(map(_column_number, {column for column, _ in places}))
        rows = max(map(int, {row for _, row in places}))
    else:  # a plain writer that names no places: cells follow each other
        rows = max((int(row) for row in _NUMBERED_ROW.findall(content)), default=0)
        columns = min(cells, MOST_COLUMNS)
        rows = max(rows, len(_ROW.findall(content))) if cells else 0
    if rows > MOST_ROWS or columns > MOST_COLUMNS or rows * columns > MOST_AREA * (1 if places else 10):
        raise Unfit("far")
    return cells


def _column_number(name: bytes) -> int:
    number = 0
    for letter in name:
        number = number * 26 + letter - 64
    return number


def _longest_string(strings: bytes) -> int:
    starts = [found.start() for found in _STRING.finditer(strings)]
    longest = max((after - before for before, after in zip(starts, [*starts[1:], len(strings)], strict=False)), default=0)
    if longest > MOST_STRING:
        raise Unfit("bomb")
    return longest
