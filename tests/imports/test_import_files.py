"""Files as they come: XLSX, XLS, CSV in every encoding; merged cells, several classes, what cannot be read."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from sppk_desktop.core.imports import RowState
from sppk_desktop.core.progress import Cancelled
from sppk_desktop.reports import sheets
from sppk_desktop.storage.store import Store
from tests.imports.books import HEADINGS, book, importing, kept, xlsx

ROWS = [HEADINGS, [1, "Өмүрбек уулу Нурлан", "Э", "12.05.2015", "21205201500234"], [2, "Асанова Гүлнур", "К", "03.11.2015", ""]]


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # how old binary workbooks begin


def text(separator: str) -> str:
    return "\r\n".join(separator.join(str(cell) for cell in row) for row in ROWS)


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_text_table_in_every_encoding_and_separator(store: Store, separator: str, encoding: str) -> None:
    preview = importing(store).look_at(book(text(separator).encode(encoding), "тизме.csv"))
    assert [(row.name, row.born, row.state) for row in preview.rows] == [
        ("Өмүрбек уулу Нурлан", date(2015, 5, 12), RowState.NEW),
        ("Асанова Гүлнур", date(2015, 11, 3), RowState.NEW),
    ]
    assert not preview.lost_letters


def test_the_line_that_names_the_separator_is_obeyed() -> None:
    read = sheets.read_bytes(("sep=;\r\n" + text(";")).encode("utf-8-sig"), "x.csv")
    assert list(read.sheets[0].rows[0]) == HEADINGS


def test_quoted_cells_may_hold_separators_and_line_ends() -> None:
    read = sheets.read_bytes('ФИО;Дареги\r\n"Асанов; Бакыт";"Манас көч.,\n12"\r\n'.encode(), "x.csv")
    assert list(read.sheets[0].rows[1]) == ["Асанов; Бакыт", "Манас көч.,\n12"]


def test_russian_text_in_the_old_windows_page_is_read_without_alarm(store: Store) -> None:
    preview = importing(store).look_at(book("ФИО;Дата рождения\r\nИванов Пётр;12.03.2015\r\n".encode("cp1251"), "x.csv"))
    assert preview.rows[0].name == "Иванов Пётр"
    assert not preview.lost_letters


def test_letters_lost_to_the_old_windows_page_are_told(store: Store) -> None:
    lost = text(";").encode("cp1251", "replace")
    assert b"?" in lost
    preview = importing(store).look_at(book(lost, "x.csv"))
    assert preview.lost_letters
    assert preview.rows[0].state is RowState.WRONG
    assert "question mark" in str(preview.rows[0].troubles[0].why)


def test_kyrgyz_without_its_letters_in_the_old_windows_page_is_told(store: Store) -> None:
    plain = text(";").translate(str.maketrans("өүңӨҮҢ", "оунОУН")).encode("cp1251")
    assert importing(store).look_at(book(plain, "x.csv")).lost_letters


def test_letters_lost_before_a_workbook_was_made_are_told() -> None:
    assert sheets.read_bytes("ФИО;Дата\r\n?м?рбек уулу Нурлан;12.03.2015\r\n".encode(), "x.csv").lost_letters


def test_an_old_workbook_is_read(store: Store) -> None:
    preview = importing(store).open(Path(__file__).with_name("7b.xls"))
    assert [(row.name, row.class_name, row.born) for row in preview.rows] == [
        ("Өмүрбек уулу Нурлан", "7Б", date(2013, 5, 12)),
        ("Асанова Гүлнур Ыйсаковна", "7Б", date(2013, 11, 3)),
    ]


def test_dates_as_text_serial_and_date_in_one_column(store: Store) -> None:
    rows = [HEADINGS, [1, "А Б", "Э", "12.05.2015", ""], [2, "В Г", "Э", 42136, ""], [3, "Д Е", "Э", date(2015, 5, 12), ""]]
    assert {row.born for row in importing(store).look_at(book(xlsx(("5А", rows)))).rows} == {date(2015, 5, 12)}


def test_a_class_merged_down_its_rows_belongs_to_each(store: Store) -> None:
    rows = [
        ["Класс", "ФИО", "Дата рождения"],
        ["5А", "А Б", "12.05.2015"],
        ["", "В Г", "13.05.2015"],
        ["6Б", "Д Е", "14.05.2015"],
    ]
    content = xlsx(("Лист1", rows), dress=lambda made: made.worksheets[0].merge_cells("A2:A3"))
    assert [row.class_name for row in importing(store).look_at(book(content)).rows] == ["5А", "5А", "6Б"]


def test_several_sheets_are_several_classes(store: Store) -> None:
    content = xlsx(
        ("5А", [HEADINGS, [1, "А Б", "Э", "1.5.2015", ""]]),
        ("6-Б", [HEADINGS, [1, "В Г", "К", "2.5.2014", ""]]),
        ("План", [["x"]]),
    )
    preview = importing(store).look_at(book(content))
    assert [row.class_name for row in preview.rows] == ["5А", "6Б"]
    assert (preview.new_classes, preview.skipped_sheets) == (["5А", "6Б"], ["План"])


def test_formulas_are_never_run_their_last_value_counts(store: Store) -> None:
    made = Workbook()
    page = made.worksheets[0]
    page.append(["ФИО", "Дата рождения"])
    page.append(['=HYPERLINK("http://x","Асанов")', "12.03.2015"])
    out = io.BytesIO()
    made.save(out)
    row = importing(store).look_at(book(out.getvalue())).rows[0]
    assert (row.state, row.name) == (RowState.WRONG, "")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", sheets.SheetEmpty),
        (b"   \r\n", sheets.SheetEmpty),
        (b"<html><table><tr><td>x</td></tr></table>", sheets.SheetIsPage),
        (b"%PDF-1.7 ...", sheets.SheetForeign),
        (b"PK\x03\x04 broken", sheets.SheetDamaged),
        (OLD + bytes(4000), sheets.SheetDamaged),
        (OLD + bytes(1600) + "EncryptedPackage".encode("utf-16-le") + bytes(4000), sheets.SheetProtected),
        (bytes(range(256)) * 40, sheets.SheetForeign),
    ],
)  # fmt: skip
def test_what_is_no_table_is_refused_in_one_sentence(content: bytes, told: type[sheets.SheetRefused]) -> None:
    with pytest.raises(told) as refused:
        sheets.read_bytes(content, "тизме.xlsx")
    assert "тизме.xlsx" in str(refused.value)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(sheets.SheetMissing):
        sheets.read(tmp_path / "жок.xlsx")


def test_a_workbook_without_a_list_is_told(store: Store, tmp_path: Path) -> None:
    from sppk_desktop.features.imports.importing import NoTable

    with pytest.raises(NoTable):
        importing(store).open(kept(tmp_path, xlsx(("1", [["Меню", "Баасы"], ["Нан", 30]]))))


def test_reading_stops_when_the_person_says_so() -> None:
    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        sheets.read_bytes(xlsx(("5А", ROWS)), "x.xlsx", stop)


def test_a_marked_copy_names_the_wrong_cell(store: Store) -> None:
    rows = [HEADINGS, [1, "Асанов Бакыт", "Э", "31.02.2015", "2.12E+13"], [2, "Асанова Гүл", "К", "03.11.2015", ""]]
    deed = importing(store)
    deed.look_at(book(xlsx(("5А", rows))))
    page = load_workbook(io.BytesIO(deed.marked_copy())).worksheets[0]
    marked = {cell.coordinate: cell.comment.text for line in page.iter_rows() for cell in line if cell.comment}
    assert set(marked) == {"D2", "E2"}
    assert "no such day" in marked["D2"]
    assert page["D2"].fill.start_color.rgb == "FFFBD5D2"
    assert page["B3"].value == "Асанова Гүл"


def test_a_marked_copy_of_a_text_table_and_of_an_old_workbook(store: Store) -> None:
    deed = importing(store)
    deed.look_at(book("ФИО;Дата рождения\r\nАсанов Бакыт;31.02.2015\r\n=1+1;12.03.2015\r\n".encode(), "x.csv"))
    page = load_workbook(io.BytesIO(deed.marked_copy())).worksheets[0]
    assert page["B2"].comment is not None
    assert page["A3"].data_type == "s"
    read = sheets.read(Path(__file__).with_name("7b.xls"))
    page = load_workbook(io.BytesIO(sheets.marked_copy(read, [sheets.Mark(0, 2, 1, "текшериңиз")]))).worksheets[0]
    assert (page["B3"].value, page["B3"].comment.text) == ("Өмүрбек уулу Нурлан", "текшериңиз")


def test_an_address_is_named_as_the_office_program_names_it() -> None:
    assert [sheets.address(*at) for at in ((0, 0), (6, 25), (9, 26), (0, 701), (0, 702))] == ["A1", "Z7", "AA10", "ZZ1", "AAA1"]
