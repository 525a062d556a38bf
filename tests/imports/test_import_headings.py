"""Headings as schools write them."""

from __future__ import annotations

import pytest

from sppk_desktop.features.imports.headings import TARGETS, squeeze, target_of, targets_of
from sppk_desktop.features.imports.tables import class_in, class_of_sheet, find_head, lines_of
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.reports.sheets import Sheet


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("ФИО", "full_name"),
        ("Ф.И.О.", "full_name"),
        ("аты - жөнү", "full_name"),
        ("Аты-жону", "full_name"),
        ("АТЫ-ЖӨНҮ", "full_name"),
        ("Фамилиясы, аты", "full_name"),
        ("Фамилия", "surname"),
        ("Тегиси", "surname"),
        ("Имя", "given"),
        ("Отчество", "patronymic"),
        ("Атасынын аты", "patronymic"),
        ("Жынысы (э/к)", "sex"),
        ("Туулган куну, айы, жылы", "born"),
        ("Дата рождения", "born"),
        ("ИНН", "pin"),
        ("PIN", "pin"),
        ("Класс", "class"),
        ("Национальность", "nationality"),
        ("Катталган дареги", "registered_address"),
        ("Адрес прописки", "registered_address"),
        ("Жашаган дареги / Адрес проживания", "address"),
        ("Байланыш телефону", "phone"),
        ("Атасы (аты-жөнү, туулган жылы, билими, иштеген жери, телефону)", "father_name"),
        ("Апасынын телефону", "mother_phone"),
        ("Энесинин иштеген жери", "mother_work"),
        ("Место работы отца", "father_work"),
        ("Образование матери", "mother_education"),
        ("Ата-энесинин телефону", "family_phone"),
        ("Ата-энеси", "parents"),
        ("Мыйзамдуу өкүлү (эгер башка болсо)", "legal_name"),
        ("Үй-бүлөнүн түрү", "family_type"),
        ("Балдардын саны (анын ичинде мектеп курагында)", "children"),
        ("Соц. категории", "categories"),
        ("Турак жайы", "housing"),
        ("Ден соолугу", "health"),
        ("Эсепте турушу", "register"),
        ("Кружки", "interests"),
        ("Эскертүү", "note"),
        ("№ п/п", "number"),
        ("Баасы", ""),
        ("Асанов Бакыт", ""),
        ("12.03.2013", ""),
    ],
)
def test_a_heading_is_understood(heading: str, target: str) -> None:
    assert target_of(heading) == target


def test_latin_letters_in_a_heading_change_nothing() -> None:
    assert target_of("Aты-жөнү") == target_of("Фaмилия Имя Oтчествo".replace("Oтчествo", "Oтчество")) == "full_name"


def test_the_fathers_name_beside_the_mothers_is_not_a_patronymic() -> None:
    assert targets_of(["Аты-жөнү", "Атасынын аты", "Апасынын аты"], {}) == ["full_name", "father_name", "mother_name"]
    assert targets_of(["Фамилиясы", "Аты", "Атасынын аты"], {}) == ["surname", "given", "patronymic"]


def test_a_surname_column_beside_the_rest_of_the_name() -> None:
    assert targets_of(["Фамилиясы", "Аты-жөнү"], {}) == ["surname", "given"]


def test_no_field_is_given_twice() -> None:
    assert targets_of(["Телефон", "Тел."], {}) == ["phone", ""]


def test_what_was_chosen_last_time_comes_first() -> None:
    assert targets_of(["Аты-жөнү", "Баасы"], {squeeze("Баасы"): "note"}) == ["full_name", "note"]
    assert targets_of(["Аты-жөнү", "Телефон"], {squeeze("Телефон"): ""}) == ["full_name", ""]


def test_every_target_has_one_key() -> None:
    assert len({target.key for target in TARGETS}) == len(TARGETS)


def test_the_heading_row_is_found_below_a_title() -> None:
    rows = [["БЕКИТЕМИН"], [], ["5-А классынын тизмеси"], [], ["№", "ФИО", "Дата рождения"], [1, "Асанов Бакыт", "12.03.2013"]]
    head = find_head(rows, {})
    assert head is not None
    assert (head.first_row, head.columns["born"]) == (5, 2)


def test_a_heading_row_beyond_the_fifteenth_is_not_looked_for() -> None:
    assert find_head([["x"]] * 15 + [["№", "ФИО", "Дата рождения"]], {}) is None


def test_a_head_of_two_rows_is_read_together() -> None:
    rows = [
        ["№", "Аты-жөнү", "Атасы", "Атасы", "Апасы", "Апасы"],
        ["№", "Аты-жөнү", "аты-жөнү", "телефону", "аты-жөнү", "телефону"],
        [1, "Асанов Бакыт", "Асанов Талант", "0555123456", "Асанова Гүл", "0700123456"],
    ]
    head = find_head(rows, {})
    assert head is not None
    assert head.first_row == 2
    assert head.targets == ("number", "full_name", "father_name", "father_phone", "mother_name", "mother_phone")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("5-А классынын окуучуларынын тизмеси", "5А"),
        ("2026-2027-окуу жылы, 11-«Б» класс", "11Б"),
        ("Список 7 «В» класса", "7В"),
        ("Класс: 5А", "5А"),
        ("5a класс", "5А"),
        ("0 класс", "0"),
    ],
)
def test_a_title_names_its_class(text: str, name: str) -> None:
    assert str(class_in(text)) == name


@pytest.mark.parametrize("text", ["Класс жетекчи: Асанова Г.", "2026-2027-окуу жылы", "Лист1", "№ 12 орто мектеп"])
def test_other_titles_name_no_class(text: str) -> None:
    assert class_in(text) is None


def test_a_sheet_is_a_class_when_its_name_says_so() -> None:
    assert class_of_sheet("9-Г") == ClassName(9, "Г")
    assert class_of_sheet("1") is None
    assert class_of_sheet("1 класс") == ClassName(1)


def test_class_headings_above_blocks_and_repeated_heads() -> None:
    rows = [
        ["№", "ФИО", "Дата рождения"],
        ["5-А класс"],
        [1, "Асанов Бакыт", "12.03.2013"],
        ["5-Б класс"],
        ["№", "ФИО", "Дата рождения"],
        [1, "Өмүрбек уулу Нурлан", "01.02.2013"],
        ["", "Класс жетекчи: Асанова Г.", ""],
        ["Бардыгы", "", "2"],
    ]
    found = [(str(line.cells[1]), str(line.block_class)) for line in lines_of(0, Sheet("Лист1", rows), {})]
    assert found == [("Асанов Бакыт", "5А"), ("Өмүрбек уулу Нурлан", "5Б")]


def test_a_row_with_a_birth_date_but_no_name_is_not_passed_over() -> None:
    rows = [["№", "ФИО", "Дата рождения"], [1, "", "12.03.2013"], [2, "", ""]]
    assert [line.row for line in lines_of(0, Sheet("", rows), {})] == [1]


def test_the_row_of_column_numbers_is_passed_over() -> None:
    rows = [["№", "ФИО", "Дата рождения"], [1, 2, 3], [1, "Асанов Бакыт", "12.03.2013"]]
    assert [line.row for line in lines_of(0, Sheet("", rows), {})] == [2]


def test_a_block_below_may_have_a_head_in_other_words_and_another_order() -> None:
    rows = [
        ["№", "Фамилиясы, аты, атасынын аты", "Туулган датасы", "Жынысы"],
        ["5-А класс"],
        [1, "Асанов Бакыт", "12.03.2013", "э"],
        ["8-Б класс"],
        ["№", "ФИО", "Пол", "Дата рождения"],
        [1, "Өмүрбек уулу Нурлан", "м", "01.02.2013"],
    ]
    found = list(lines_of(0, Sheet("Лист1", rows), {}))
    assert [(str(line.cells[1]), line.cells[line.head.columns["born"]]) for line in found] == [
        ("Асанов Бакыт", "12.03.2013"),
        ("Өмүрбек уулу Нурлан", "01.02.2013"),
    ]
