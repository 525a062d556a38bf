"""Cells as schools fill them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sppk_desktop.features.imports.adults import adult_of, parents_of
from sppk_desktop.features.imports.values import (
    Codes,
    Labels,
    Unread,
    choice_of,
    counts_of,
    date_of,
    health_of,
    name_of,
    phones_of,
    pin_of,
    sex_by_name,
    sex_of,
)
from sppk_desktop.features.people.catalogues import entries, shipped_categories
from tests.imports.books import TODAY

BORN = date(2013, 3, 12)
EDUCATION = Labels(entries("education"))
CODES = Codes(shipped_categories())


@pytest.mark.parametrize(
    "cell",
    [
        BORN, "12.03.2013", "12/03/2013", "12-03-2013", "2013-03-12", "2013-03-12 00:00:00", "12.03.13", "12.3.2013", "12032013",
        41345,        41345.0, "41345", "12.03.2013 г.", "12.03.2013-ж.", "12 марта 2013 г.", "2013-жылдын 12-марты",
        " 12 . 03 . 2013 ",
    ],
)  # fmt: skip
def test_a_birth_date_in_all_its_ways(cell: object) -> None:
    assert date_of(cell, today=TODAY) == BORN


@pytest.mark.parametrize(
    "cell", ["31.02.2013", "03.25.2013", 2013, "2013", "кыркүйөк", True, "12.03.2030", "12.03.1985", "12.13", 10**9]
)
def test_what_is_no_birth_date_is_told(cell: object) -> None:
    with pytest.raises(Unread):
        date_of(cell, today=TODAY)


@given(st.dates(date(2005, 1, 1), TODAY))
def test_every_date_is_read_back_however_written(day: date) -> None:
    serial = (day - date(1899, 12, 30)).days
    for cell in (day, serial, day.isoformat(), day.strftime("%d.%m.%Y"), day.strftime("%d/%m/%y")):
        assert date_of(cell, today=TODAY) == day


@pytest.mark.parametrize("cell", ["2.12E+13", "2,12E+13", "2.12102E+13", 21200000000000, 2.12e13, "21210200000000"])
def test_a_rounded_pin_is_told_as_lost(cell: object) -> None:
    with pytest.raises(Unread) as told:
        pin_of(cell)
    assert "rounded" in str(told.value.why)


@pytest.mark.parametrize("cell", [21210198500234, 21210198500234.0, "21210198500234", "2 1210 1985 00234", "21210198500234.0"])
def test_a_whole_pin_is_read(cell: object) -> None:
    assert pin_of(cell) == "21210198500234"


def test_no_pin_is_no_pin() -> None:
    assert pin_of("жок") is pin_of("") is pin_of("-") is None
    with pytest.raises(Unread):
        pin_of("212101985")


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("АСАНОВ БАКЫТ", "Асанов Бакыт"),
        ("асанов бакыт", "Асанов Бакыт"),
        ("ӨМҮРБЕК УУЛУ НУРЛАН", "Өмүрбек уулу Нурлан"),
        ("Өмүрбек Уулу Нурлан", "Өмүрбек уулу Нурлан"),
        ("Нурлан кызы Айпери", "Нурлан кызы Айпери"),
        ("Acaнoв Бaкыт", "Асанов Бакыт"),
        ("  Асанов   Бакыт ", "Асанов Бакыт"),
        ("МАРИЯ-АННА", "Мария-Анна"),
        ("АСАНОВ Бакыт Талантович", "Асанов Бакыт Талантович"),
        ("ӨМҮРБЕК уулу Нурлан", "Өмүрбек уулу Нурлан"),
        ("Ким Chan", "Ким Chan"),
    ],
)
def test_names_are_mended_but_not_changed(cell: str, name: str) -> None:
    assert name_of(cell) == name


@pytest.mark.parametrize("cell", ["Абд?лда", "Н?рлан", "Асанов 5", "=cmd", "\ufffdмүр"])
def test_a_name_with_lost_letters_or_digits_is_told(cell: str) -> None:
    with pytest.raises(Unread):
        name_of(cell)


@pytest.mark.parametrize(
    ("cell", "sex"),
    [("Э", "m"), ("эркек", "m"), ("М", "m"), ("M", "m"), ("муж.", "m"), ("К", "f"), ("кыз", "f"), ("Ж", "f"), ("аял", "f")],
)
def test_the_sex_in_both_languages(cell: str, sex: str) -> None:
    assert sex_of(cell) == sex


@pytest.mark.parametrize("cell", [1, "2", "х?", "да"])
def test_an_unclear_sex_is_not_guessed(cell: object) -> None:
    with pytest.raises(Unread):
        sex_of(cell)


@pytest.mark.parametrize(
    ("cell", "first", "more"),
    [
        ("0555 12-34-56", "+996555123456", 0),
        (555123456, "+996555123456", 0),
        (996555123456, "+996555123456", 0),
        ("+996 (555) 12-34-56", "+996555123456", 0),
        ("0555123456, 0700112233", "+996555123456", 1),
        ("0555 12 34 56 / 0700 11 22 33", "+996555123456", 1),
        ("+7 915 123 45 67", "+79151234567", 0),
        ("'+996555123456", "+996555123456", 0),
    ],
)
def test_phones(cell: object, first: str, more: int) -> None:
    kept, rest = phones_of(cell)
    assert (kept, len(rest)) == (first, more)


@pytest.mark.parametrize(
    ("cell", "told"), [(4, (4, None)), ("4 (2)", (4, 2)), ("4/2", (4, 2)), ("", (None, None)), ("жок", (None, None))]
)
def test_numbers_of_children(cell: object, told: tuple[int | None, int | None]) -> None:
    assert counts_of(cell) == told


@pytest.mark.parametrize(
    ("cell", "codes"),
    [
        ("B30, C10", ["B30", "C10"]),
        ("В30; С10", ["B30", "C10"]),  # Cyrillic letters
        ("B30 C10", ["B30", "C10"]),
        ("Көп балалуу үй-бүлө", ["B30"]),
        ("көп балалуу, аз камсыз", ["B30", "C10"]),
        ("Многодетная семья", ["B30"]),
        ("B30 — Көп балалуу үй-бүлө / Многодетная семья", ["B30"]),
        ("K15 — Жаңы конуштагы үй (мыйзамдаштырылбаган) / Дом в новостройке (жилмассиве), не узаконен", ["K15"]),
        ("Өзгөчө муктаж (кийим, окуу куралдары)", ["C18"]),
        ("ВШУ", ["G10"]),
        ("жок", []),
    ],
)
def test_categories_by_code_label_and_word(cell: str, codes: list[str]) -> None:
    assert [one.code for one in CODES.read(cell)] == codes


def test_a_category_nobody_knows_is_told() -> None:
    with pytest.raises(Unread):
        CODES.read("B30, Z99")


@pytest.mark.parametrize(
    ("cell", "group", "codes"), [("II", "II", []), ("2 топ", "II", []), ("III; F16", "III", ["F16"]), ("F10", None, ["F10"])]
)
def test_health(cell: str, group: str | None, codes: list[str]) -> None:
    found, coded = health_of(cell, CODES)
    assert (found, [one.code for one in coded]) == (group, codes)


def test_a_parents_cell_with_everything_in_it() -> None:
    adult = adult_of("Асанов Бакыт Асанович, 1980, жогорку, дүкөнчү, 0555123456", "father", EDUCATION)
    assert adult is not None
    assert (adult.surname, adult.given, adult.patronymic) == ("Асанов", "Бакыт", "Асанович")
    assert (adult.born_year, adult.education, adult.workplace, adult.phone) == (1980, "higher", "дүкөнчү", "+996555123456")


def test_both_parents_in_one_cell() -> None:
    for cell in ("Атасы: Асанов Бакыт 0555123456\nАпасы: Асанова Гүл", "Асанов Бакыт, Асанова Гүл", "Асанов Бакыт / Асанова Гүл"):
        assert [(adult.kinship, adult.given) for adult in parents_of(cell, EDUCATION)] == [("father", "Бакыт"), ("mother", "Гүл")]


def test_a_grandmother_is_known_by_her_word() -> None:
    adult = adult_of("Чоң энеси Асанова Бүбү", "other", EDUCATION)
    assert adult is not None
    assert (adult.kinship, adult.surname) == ("grandmother_paternal", "Асанова")


def test_the_sex_a_name_tells() -> None:
    assert (sex_by_name("Асанова"), sex_by_name("Нурлан уулу"), sex_by_name("Ким")) == ("f", "m", None)


def test_nationalities_by_stem() -> None:
    labels = Labels(entries("nationalities"), stems=True)
    assert [choice_of(cell, labels) for cell in ("кыргыз", "Кыргызка", "русская", "Узбечка")] == [
        "kyrgyz",
        "kyrgyz",
        "russian",
        "uzbek",
    ]
    with pytest.raises(Unread):
        choice_of("туркмен", labels)


@pytest.mark.parametrize(
    ("cell", "since", "until"),
    [
        ("C10 01.09.2025", date(2025, 9, 1), None),
        ("C10 (01.09.2025 – 31.05.2026)", date(2025, 9, 1), date(2026, 5, 31)),
        ("C10 –31.05.2026", None, date(2026, 5, 31)),
        ("Аз камсыз болгон үй-бүлө 1.9.2025", date(2025, 9, 1), None),
        ("C10", None, None),
    ],
)
def test_a_category_may_carry_its_days(cell: str, since: date | None, until: date | None) -> None:
    assert CODES.read(f"B30; {cell}")[-1] == ("C10", None, since, until)


def test_days_of_a_category_in_the_wrong_order_are_told() -> None:
    with pytest.raises(Unread):
        CODES.read("C10 01.09.2025–31.05.2024")
