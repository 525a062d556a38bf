"""The workbook class teachers fill in: class list and class passport in one table, drop-downs, and a legend in two languages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from sqlalchemy.orm import Session

from sppk_desktop.features.imports.tables import CHOICES, LEGEND
from sppk_desktop.features.people.calendar import year_name
from sppk_desktop.features.people.catalogues import Category, Entry, categories, category_groups, entries
from sppk_desktop.reports.sheet_bytes import book_bytes
from sppk_desktop.reports.sheets import put

LIST: Final = "Класс"
HEAD_ROW: Final = 5
_ROWS: Final = 45  # a full class and a little more


@dataclass(frozen=True, slots=True)
class _Column:
    target: str
    ky: str
    ru: str
    width: int
    group: str  # colours the head
    help_ky: str
    help_ru: str
    choices: str = ""  # a list on the sheet of choices
    form: str = "@"


_DATE: Final = "dd.mm.yyyy"
COLUMNS: Final = (
    _Column("number", "№", "№", 5, "child", "Катар номери.", "Порядковый номер.", form="0"),
    _Column(
        "surname", "Фамилиясы", "Фамилия", 18, "child",
        "Документтегидей. «Асан уулу» да ушул жерге.", "Как в документе. «Асан уулу» тоже сюда.",
    ),
    _Column("given", "Аты", "Имя", 14, "child", "Документтегидей.", "Как в документе."),
    _Column("patronymic", "Атасынын аты", "Отчество", 17, "child", "Бар болсо.", "Если есть."),
    _Column("sex", "Жынысы", "Пол", 9, "child", "Э — эркек бала, К — кыз бала.", "Э — мальчик, К — девочка.", "sex"),
    _Column(
        "born", "Туулган күнү", "Дата рождения", 13, "child",
        "Күнү.айы.жылы: 28.02.2015.", "День.месяц.год: 28.02.2015.", form=_DATE,
    ),
    _Column("pin", "ПИН", "ПИН", 17, "child", "14 цифра. Жок болсо, бош калтырыңыз.", "14 цифр. Если нет, оставьте пустым."),
    _Column("nationality", "Улуту", "Национальность", 17, "child", "Милдеттүү эмес.", "Необязательно.", "nationalities"),
    _Column("registered_address", "Катталган дареги", "Адрес прописки", 26, "child", "Документ боюнча.", "По документу."),
    _Column(
        "address", "Жашаган дареги", "Адрес проживания", 26, "family",
        "Бала чындап жашаган дарек.", "Где ребёнок живёт на самом деле.",
    ),
    _Column("phone", "Телефону", "Телефон", 16, "child", "Окуучунун өзүнүкү.", "Самого ученика."),
    _Column("father_name", "Атасынын аты-жөнү", "ФИО отца", 26, "father", "Толук.", "Полностью."),
    _Column(
        "father_born", "Атасынын туулган жылы", "Год рождения отца", 12, "father",
        "Төрт цифра: 1985.", "Четыре цифры: 1985.", form="0",
    ),
    _Column(
        "father_education", "Атасынын билими", "Образование отца", 20, "father",
        "Тизмеден тандаңыз.", "Выберите из списка.", "education",
    ),
    _Column(
        "father_work", "Атасынын иштеген жери", "Место работы отца", 22, "father",
        "Иштебесе — «жумушсуз».", "Если не работает — «безработный».",
    ),
    _Column(
        "father_phone", "Атасынын телефону", "Телефон отца", 16, "father",
        "Чет өлкөдө болсо, + менен.", "Заграничный — со знаком +.",
    ),
    _Column("mother_name", "Апасынын аты-жөнү", "ФИО матери", 26, "mother", "Толук.", "Полностью."),
    _Column(
        "mother_born", "Апасынын туулган жылы", "Год рождения матери", 12, "mother",
        "Төрт цифра: 1987.", "Четыре цифры: 1987.", form="0",
    ),
    _Column(
        "mother_education", "Апасынын билими", "Образование матери", 20, "mother",
        "Тизмеден тандаңыз.", "Выберите из списка.", "education",
    ),
    _Column(
        "mother_work", "Апасынын иштеген жери", "Место работы матери", 22, "mother",
        "Иштебесе — «жумушсуз».", "Если не работает — «безработная».",
    ),
    _Column(
        "mother_phone", "Апасынын телефону", "Телефон матери", 16, "mother",
        "Чет өлкөдө болсо, + менен.", "Заграничный — со знаком +.",
    ),
    _Column(
        "legal_name", "Мыйзамдуу өкүлүнүн аты-жөнү", "ФИО законного представителя", 26, "legal",
        "Ата-энеден башка болсо. Алдына ким экенин жазсаңыз болот: «чоң энеси Асанова Бүбү».",
        "Если это не родители. Можно написать, кто это: «бабушка Асанова Бүбү».",
    ),
    _Column("legal_phone", "Мыйзамдуу өкүлүнүн телефону", "Телефон законного представителя", 16, "legal", "", ""),
    _Column(
        "family_type", "Үй-бүлөнүн түрү", "Тип семьи", 30, "family",
        "Тизмеден тандаңыз (B10–B16).", "Выберите из списка (B10–B16).", "B1",
    ),
    _Column(
        "children", "Балдардын саны", "Количество детей", 10, "family",
        "Үй-бүлөдөгү бардык балдар.", "Все дети семьи.", form="0",
    ),
    _Column(
        "schoolage", "Мектеп курагындагы балдар", "Детей школьного возраста", 10, "family",
        "Алардын ичинен.", "Из них.", form="0",
    ),
    _Column(
        "categories", "Социалдык категориялар", "Соц. категории", 22, "family",
        "Коддор үтүр менен: B30, C10. Коддор ушул барактын ылдый жагында.",
        "Коды через запятую: B30, C10. Коды ниже на этом листе.",
    ),
    _Column("housing", "Турак жайы", "Жильё", 28, "family", "Тизмеден тандаңыз (K10–K17).", "Выберите из списка (K10–K17).", "K"),
    _Column(
        "health", "Ден соолугу", "Здоровье", 16, "child",
        "Ден соолук тобу жана коддор: II; F13. Дарттын аты жазылбайт.",
        "Группа здоровья и коды: II; F13. Название болезни не пишется.",
    ),
    _Column("interests", "Ийримдер", "Кружки", 22, "child", "Ийрим, секция, кайда.", "Кружок, секция, где."),
    _Column(
        "register", "Эсепте турушу", "Учёт", 14, "child",
        "G10 мектептин эсеби, G11 ИДН, G12 комиссия.", "G10 ВШУ, G11 ИДН, G12 КДД.",
    ),
    _Column("note", "Эскертүү", "Примечание", 28, "child", "", ""),
)  # fmt: skip
_TINTS: Final = {"child": "FFDCEEE9", "father": "FFE3EDF8", "mother": "FFFBEFD5", "legal": "FFE9EDEB", "family": "FFE1F1E3"}
_THIN: Final = Side(style="thin", color="FFD5DCD9")


def template(
    session: Session | None, today: date, rows: Iterable[Mapping[str, object]] = (), *, class_name: str = "", teacher: str = ""
) -> bytes:
    """The workbook, empty or with ``rows`` (a value per target) already in it."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = LIST
    kinds = categories(session) if session is not None else _shipped()
    places = _choices(book.create_sheet(CHOICES), session, kinds)
    _legend(book.create_sheet(LEGEND, 1), kinds)
    _head(sheet, today, class_name, teacher)
    filled = list(rows)
    _table(sheet, filled, places, max(_ROWS, len(filled) + 5))
    book[CHOICES].sheet_state = "hidden"
    return book_bytes(book)


def _shipped() -> dict[str, Category]:
    from sppk_desktop.features.people.catalogues import shipped_categories

    return {code: kind for code, kind in shipped_categories().items() if not kind.hidden}


def _head(sheet: Any, today: date, class_name: str, teacher: str) -> None:
    put(sheet["A1"], f"Класстын тизмеси жана социалдык паспорту · Список и социальный паспорт класса · {year_name(today)}")
    sheet["A1"].font = Font(bold=True, size=14)
    put(sheet["A2"], "Класс:")
    put(sheet["C2"], class_name)
    put(sheet["A3"], "Жетекчи · Руководитель:")
    put(sheet["C3"], teacher)
    for cell in ("C2", "C3"):
        sheet[cell].font = Font(bold=True, size=12)
        sheet[cell].fill = PatternFill("solid", start_color="FFFFF7DC")
        sheet[cell].border = Border(bottom=Side(style="medium", color="FF85918C"))
        sheet[cell].number_format = "@"
    put(sheet["E2"], "Ар бир бала өзүнүн катарында. Билбегениңизди бош калтырыңыз: бош уяча эч нерсени өчүрбөйт.")
    put(sheet["E3"], "Каждый ребёнок в своей строке. Чего не знаете, оставьте пустым: пустая ячейка ничего не стирает.")
    for cell in ("E2", "E3"):
        sheet[cell].font = Font(italic=True, color="FF53605B")


def _table(sheet: Any, filled: Sequence[Mapping[str, object]], places: Mapping[str, str], rows: int) -> None:
    wrap = Alignment(wrap_text=True, vertical="center", horizontal="center")
    border = Border(left=_THIN, right=_THIN, top=_THIN, bottom=_THIN)
    last = HEAD_ROW + rows
    for number, column in enumerate(COLUMNS, start=1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = column.width
        head = put(sheet.cell(HEAD_ROW, number), column.ky if column.ky == column.ru else f"{column.ky} / {column.ru}")
        head.font, head.alignment, head.border = Font(bold=True), wrap, border
        head.fill = PatternFill("solid", start_color=_TINTS[column.group])
        if column.help_ky:
            head.comment = Comment(f"{column.help_ky}\n{column.help_ru}", "СППК", height=110, width=260)
        for row in range(HEAD_ROW + 1, last + 1):
            cell = sheet.cell(row, number)
            cell.border, cell.number_format = border, column.form
        if column.choices:
            _offer(sheet, f"{letter}{HEAD_ROW + 1}:{letter}{last}", places[column.choices], strict=column.choices == "sex")
        if column.form == _DATE:
            _dates(sheet, f"{letter}{HEAD_ROW + 1}:{letter}{last}")
    for offset, values in enumerate(filled, start=1):
        put(sheet.cell(HEAD_ROW + offset, 1), offset)
        for number, column in enumerate(COLUMNS, start=1):
            if values.get(column.target) is not None:
                put(sheet.cell(HEAD_ROW + offset, number), values[column.target]).number_format = column.form
    sheet.row_dimensions[HEAD_ROW].height = 48
    sheet.freeze_panes = sheet.cell(HEAD_ROW + 1, 4)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToHeight = 0
    sheet.print_title_rows = f"{HEAD_ROW}:{HEAD_ROW}"


def _offer(sheet: Any, cells: str, place: str, *, strict: bool) -> None:
    rule = DataValidation(type="list", formula1=place, allow_blank=True, errorStyle="stop" if strict else "warning")
    rule.error = "Тизмеден тандаңыз · Выберите из списка"
    rule.errorTitle = "СППК"
    rule.add(cells)
    sheet.add_data_validation(rule)


def _dates(sheet: Any, cells: str) -> None:
    rule = DataValidation(
        type="date", operator="between", formula1="36526", formula2="55153", allow_blank=True, errorStyle="warning"
    )
    rule.error = "Күнү.айы.жылы · День.месяц.год: 28.02.2015"
    rule.errorTitle = "СППК"
    rule.add(cells)
    sheet.add_data_validation(rule)


def _choices(sheet: Any, session: Session | None, kinds: Mapping[str, Category]) -> dict[str, str]:
    """Write the lists of the drop-downs, one a column; returns where each stands."""
    lists: dict[str, list[str]] = {
        "sex": ["Э", "К"],
        "nationalities": [_both(entry) for entry in entries("nationalities", session)],
        "education": [_both(entry) for entry in entries("education", session)],
        "B1": [_coded(kind) for kind in kinds.values() if kind.exclusive == "family_type"],
        "K": [_coded(kind) for kind in kinds.values() if kind.group == "K"],
    }
    places = {}
    for number, (name, texts) in enumerate(lists.items(), start=1):
        letter = get_column_letter(number)
        for row, text in enumerate(texts, start=1):
            put(sheet.cell(row, number), text)
        places[name] = f"'{CHOICES}'!${letter}$1:${letter}${max(len(texts), 1)}"
    return places


def _both(entry: Entry) -> str:
    return entry.ky if entry.ky == entry.ru else f"{entry.ky} / {entry.ru}"


def _coded(kind: Category) -> str:
    return f"{kind.code} — {kind.ky} / {kind.ru}"


def _legend(sheet: Any, kinds: Mapping[str, Category]) -> None:
    """What each column wants, then the codes, in both languages."""
    for letter, width in (("A", 12), ("B", 46), ("C", 46), ("D", 46), ("E", 46)):
        sheet.column_dimensions[letter].width = width
    wrap = Alignment(wrap_text=True, vertical="top")
    row = _title(sheet, 1, "Тилкелер · Столбцы", ("", "Тилке", "Столбец", "Кантип толтурулат", "Как заполнять"))
    for column in COLUMNS:
        for number, text in enumerate(("", column.ky, column.ru, column.help_ky, column.help_ru), start=1):
            put(sheet.cell(row, number), text).alignment = wrap
        row += 1
    for letter, group in category_groups().items():
        chosen = [kind for kind in kinds.values() if kind.group == letter]
        if not chosen or letter == "S":
            continue
        row = _title(sheet, row + 1, f"{letter} · {group.ky} · {group.ru}", ("Код", "Кыргызча", "Русский"))
        for kind in chosen:
            values = "; ".join(f"{value.ky} / {value.ru}" if value.ky != value.ru else value.ky for value in kind.values)
            for number, text in enumerate((kind.code, kind.ky, kind.ru, values), start=1):
                put(sheet.cell(row, number), text).alignment = wrap
            row += 1
    sheet.freeze_panes = "A2"


def _title(sheet: Any, row: int, text: str, heads: Sequence[str]) -> int:
    put(sheet.cell(row, 1), text).font = Font(bold=True, size=12)
    for number, head in enumerate(heads, start=1):
        cell = put(sheet.cell(row + 1, number), head)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", start_color="FFE9EDEB")
    return row + 2
