"""Nothing that leaves as a sheet is taken for a formula."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.features.imports.documents import COLUMNS, template
from sppk_desktop.features.people import records
from sppk_desktop.reports import sheets

SIGNS = ("=", "+", "-", "@", "\t", "\r")
TEXTS = [
    (record.__name__, name)
    for record in vars(records).values()
    if isinstance(record, type) and hasattr(record, "__table__")
    for name, field in fields_of(record).items()
    if field.kind in (Kind.TEXT, Kind.LONG, Kind.PHONE, Kind.PIN)
]


def formulas(content: bytes) -> int:
    return sum(cell.data_type == "f" for page in load_workbook(io.BytesIO(content)) for line in page.iter_rows() for cell in line)


@pytest.mark.parametrize("sign", SIGNS)
def test_no_text_field_becomes_a_formula(sign: str) -> None:
    assert len(TEXTS) > 40
    headings = [f"{sign}{name}" for _, name in TEXTS]
    row = [f"{sign}cmd|' /C calc'!A0" for _ in TEXTS]
    content = sheets.write_table(headings, [row, [f"{sign}1+1"] * len(TEXTS)], title=f"{sign}x")
    assert formulas(content) == 0
    page = load_workbook(io.BytesIO(content)).worksheets[0]
    assert all(cell.data_type == "s" for line in page.iter_rows() for cell in line)


@pytest.mark.parametrize("sign", SIGNS)
def test_no_cell_of_a_text_table_begins_with_a_sign(sign: str) -> None:
    content = sheets.write_table([f"{sign}a"], [[f"{sign}1+1"], [f" {sign}x"]], "csv")
    for line in csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=";"):
        assert not line[0].lstrip(" ").startswith(SIGNS)


@pytest.mark.parametrize("sign", SIGNS)
def test_a_filled_class_workbook_holds_no_formula(sign: str) -> None:
    rows = [{column.target: f"{sign}1+1" for column in COLUMNS}]
    assert formulas(template(None, date(2026, 11, 23), rows, class_name=f"{sign}5А", teacher=f"{sign}x")) == 0


def test_a_marked_copy_of_a_hostile_text_table_holds_no_formula() -> None:
    read = sheets.read_bytes(b"a;b\r\n=1+1;@x\r\n+2;-3\r\n", "x.csv")
    assert formulas(sheets.marked_copy(read, [sheets.Mark(0, 1, 0, "=x")])) == 0


def test_phones_and_pins_stay_text_and_dates_dates() -> None:
    content = sheets.write_table(["Телефон", "ПИН", "Күнү", "Саны"], [["+996555123456", "21210198500234", date(2015, 3, 12), 4]])
    phone, pin, day, number = load_workbook(io.BytesIO(content)).worksheets[0][2]
    assert (phone.value, phone.data_type, pin.value, pin.data_type) == ("+996555123456", "s", "21210198500234", "s")
    assert (day.number_format, number.value, number.data_type) == ("dd.mm.yyyy", 4, "n")


@given(
    st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40), min_size=2, max_size=2), max_size=6)
)
def test_what_was_written_is_read_back(rows: list[list[str]]) -> None:
    page = load_workbook(io.BytesIO(sheets.write_xlsx(["а", "б"], rows))).worksheets[0]
    read = [[page.cell(line, column).value or "" for column in (1, 2)] for line in range(2, len(rows) + 2)]
    assert read == [[sheets.harmless(cell) for cell in row] for row in rows]


def test_signs_no_workbook_can_hold_become_spaces() -> None:
    page = load_workbook(io.BytesIO(sheets.write_xlsx(["а"], [["x\x00y\x0bz"]], title="а/б:*?"))).worksheets[0]
    assert page["A2"].value == "x y z"


def test_a_text_table_opens_in_excel_of_this_country() -> None:
    content = sheets.write_csv(["Аты"], [["Өмүрбек"], [None], [date(2015, 3, 12)]])
    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines() == ["Аты", "Өмүрбек", '""', "12.03.2015"]


def test_writing_leaves_no_file_on_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    from openpyxl.worksheet import _writer

    def refuse(suffix: str = "") -> str:
        raise AssertionError("a plain file of the sheet would lie on the disk")

    monkeypatch.setattr(_writer, "create_temporary_file", refuse)
    assert sheets.write_xlsx(["а"], [["б"]])
    assert template(None, date(2026, 11, 23))
