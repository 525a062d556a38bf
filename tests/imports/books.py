"""Workbooks for the tests, made as schools make them."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from sppk_desktop.core.words import Words
from sppk_desktop.features.imports.importing import Importing
from sppk_desktop.reports import sheets
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
HEADINGS = ["№", "Аты-жөнү", "Жынысы", "Туулган күнү", "ПИН"]


def xlsx(*pages: tuple[str, Sequence[Sequence[Any]]], dress: Callable[[Workbook], object] | None = None) -> bytes:
    """A workbook with these sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in pages:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    if dress:
        dress(book)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def importing(store: Store) -> Importing:
    return Importing(store, Words("ky", {}), lambda: TODAY)


def book(content: bytes, name: str = "тизме.xlsx") -> sheets.Workbook:
    return sheets.read_bytes(content, name)


def kept(folder: Path, content: bytes, name: str = "тизме.xlsx") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def plain(*pages: tuple[str, Sequence[Sequence[Any]]]) -> sheets.Workbook:
    """A workbook as reading would give it, for tests of what comes after reading."""
    digest = hashlib.sha256(repr(pages).encode()).hexdigest()
    return sheets.Workbook(
        "тизме.xlsx", "xlsx", [sheets.Sheet(name, [list(row) for row in rows]) for name, rows in pages], digest
    )
