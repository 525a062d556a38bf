"""Import: the preview of 4,000 rows beside reading the same sheet with the library alone."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from openpyxl import Workbook, load_workbook
from python_calamine import load_workbook as load_with_calamine

from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Words
from sppk_desktop.features.imports.importing import Importing
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD, school_schema
from tools.bench.measure import Figure, in_turn

ROWS = 4_000
TODAY = date(2026, 11, 23)
HEADINGS = (
    "№", "Фамилиясы", "Аты", "Атасынын аты", "Класс", "Жынысы", "Туулган күнү", "ПИН", "Улуту", "Телефону", "Жашаган дареги",
    "Атасынын аты-жөнү", "Атасынын телефону", "Апасынын аты-жөнү", "Апасынын телефону", "Балдардын саны",
    "Социалдык категориялар",
)  # fmt: skip


def figures(folder: Path) -> Iterator[Figure]:
    """The preview against an empty register and against one that holds every row already."""
    path = folder / "мектеп.xlsx"
    school(path)
    store, _sheet = Vault.create(
        folder / "vault", NewAccount("Айгүл", frozenset({Role.SOCIAL})), PASSWORD, school_schema(), kdf=FLOOR
    )
    with store:
        importing = Importing(store, Words("ky", {}), lambda: TODAY)
        for what in ("empty", "full"):
            alone, other, preview = in_turn((lambda: openpyxl(path), lambda: calamine(path), lambda: importing.open(path)), 3)
            told = f"{ROWS} rows × {len(HEADINGS)} columns: preview {preview:.2f} s, openpyxl read-only {alone:.2f} s"
            yield Figure(f"import preview, {what} register / openpyxl alone", preview / alone, 2, told)
            yield Figure(
                f"import preview, {what} register / calamine alone",
                preview / other,
                0,
                f"calamine {other:.2f} s; told, not bound",
            )
            if what == "empty":
                importing.write()


def openpyxl(path: Path) -> object:
    """The usual library, in its fast mode."""
    book = load_workbook(path, read_only=True)
    rows = list(book.worksheets[0].iter_rows(values_only=True))
    book.close()
    return rows


def calamine(path: Path) -> object:
    """The library the program's reading process uses."""
    return load_with_calamine(path).get_sheet_by_index(0).to_python()


def school(path: Path) -> None:
    """A whole school in one sheet, the same every time."""
    chance = random.Random(1)
    surnames = ["Асанов", "Өмүрбеков", "Токтосунов", "Жолдошев", "Бекмурзаев", "Касымалиев", "Үсөнов", "Сыдыков"]
    given = ["Бакыт", "Нурлан", "Өнөрбек", "Айпери", "Гүлнур", "Сезим", "Дастан", "Эрлан"]
    book = Workbook()
    page = book.worksheets[0]
    page.append(HEADINGS)
    for number in range(ROWS):
        born = date(2010, 1, 1) + timedelta(days=chance.randrange(3000))
        surname, sex = chance.choice(surnames), chance.choice("ЭК")
        name = chance.choice(given) + "абвгдежзик"[number % 10] + "лмнопр"[number // 10 % 6] + "стфхц"[number // 60 % 5]
        page.append((
            number + 1, surname, name, chance.choice(given), f"{number // 340}{'АБВГ'[number % 4]}", sex, born,
            f"{'2' if sex == 'Э' else '1'}{born:%d%m%Y}{number:05}", "кыргыз", f"0555{number:06}", f"Манас көч., {number}",
            f"{surname} {chance.choice(given)}", f"0700{number:06}", f"{surname}а Гүл", f"0777{number:06}", number % 6 + 1,
            chance.choice(["", "B30", "C10", "B30, C10"]),
        ))  # fmt: skip
    book.save(path)
