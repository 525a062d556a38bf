from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from sppk_desktop.core.screens import Request
from sppk_desktop.features.people import catalogues
from sppk_desktop.features.people.calendar import grade_bands, shipped_years
from sppk_desktop.features.people.classes import ClassName, read_class, read_profile
from sppk_desktop.features.people.listing import PupilRows, View
from sppk_desktop.features.people.phones import phone_text, read_phone, show_phone
from sppk_desktop.features.people.pins import born_of_pin, mask_pin, pin_error, pin_warnings
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.search import understand

VIEW = View(date(2026, 11, 23), "ky")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1А", "1А"), ("11Д", "11Д"), ("5-А", "5А"), ('5 "А"', "5А"), ("5а", "5А"), ('5-"А" класс', "5А"), ("5-«а» класс", "5А"),
        ("5 класс", "5"), ("0", "0"), ("7A", "7А"), ("12Ө", "12Ө"), ("13А", None), ("А", None), ("5АБ", None), ("", None),
    ],
)  # fmt: skip
def test_class_names_are_read_as_schools_write_them(typed: str, read: str | None) -> None:
    found = read_class(typed)
    assert (str(found) if found else None) == read or (typed == "5АБ" and found == ClassName(5))


def test_what_follows_a_class_name_is_its_profile() -> None:
    assert read_profile("10А класс, инклюзивдик") == "инклюзивдик"
    assert read_profile("5-«А» класс") is None


@pytest.mark.parametrize(
    "typed", ["+996555123456", "996 555 123 456", "0555-12-34-56", "(0555) 123456", "555123456", "00996555123456"]
)
def test_every_spelling_of_a_phone_is_one_number(typed: str) -> None:
    assert read_phone(typed).kept == "+996555123456"
    assert read_phone(typed).warning is None


def test_foreign_phones_are_kept_and_odd_ones_warned_of() -> None:
    assert read_phone("+7 912 345 67 89").kept == "+79123456789"
    assert show_phone("+996555123456") == "+996 555 123 456"
    odd = read_phone("апасыныкы 55-12")
    assert odd.kept == "апасыныкы 55-12"
    assert odd.warning


@given(st.integers(0, 999_999_999).map(lambda number: f"+996{number:09d}"))
def test_a_kept_phone_reads_back_as_itself_and_is_found_with_the_zero(kept: str) -> None:
    assert read_phone(show_phone(kept)).kept == kept
    assert f"0{kept[4:]}" in phone_text(kept)


def test_a_pin_of_wrong_length_is_an_error_and_anything_else_only_a_warning() -> None:
    assert pin_error("2120320130041") is not None
    assert pin_error("2120320130041а") is not None
    assert pin_error("") is None
    assert pin_error("2120 3201 3004 17") is None
    assert born_of_pin("21210198500234") == date(1985, 10, 12)
    assert pin_warnings("21210198500234", "m", date(1985, 10, 12)) == ()
    assert len(pin_warnings("21210198500234", "f", date(1985, 10, 13))) == 2
    assert len(pin_warnings("09999999900234")) == 2
    assert mask_pin("21203201300417") == "2120…0417"


@pytest.mark.parametrize(
    ("typed", "words", "numbers"),
    [
        ("Онорбек", ("онорбек",), ()), ("7-А", (" 7а",), ()), ("7 «а» асан", (" 7а", "асан"), ()), ("7", (" 7",), ()),
        ("0555 12 34 56", (), ("0555123456",)), ("+996 555", (), ("996555",)),
        ("асанов 2120", ("асанов",), ("2120",)), ("  ", (), ()),
    ],
)  # fmt: skip
def test_what_is_typed_into_the_search_is_understood(typed: str, words: tuple[str, ...], numbers: tuple[str, ...]) -> None:
    wanted = understand(typed)
    assert (wanted.words, wanted.numbers) == (words, numbers)


def test_short_long_and_odd_searches_find_the_same_as_reading_every_name(session: Session) -> None:
    for surname, given_name in (("Өнөрбек уулу", "Алинур"), ("Асанов", "Өнөрбек"), ("Жолдошева", "Айпери"), ("О%рус_", 'Ка"к')):
        session.add(Pupil(surname=surname, given=given_name))
    session.commit()
    rows = PupilRows(VIEW)
    for typed, found in (
        ("онорбек", 2),
        ("OHOPБEK", 2),
        ("он", 2),
        ("өнөр асан", 1),
        ("дошева", 1),
        ("%", 1),
        ('ка"к', 1),
        ("с_", 1),
        ("zzz", 0),
    ):
        for limit in (0, 48):
            assert len(rows.ids(session, Request(search=typed, limit=limit))) == found, typed


def test_purged_and_renamed_pupils_leave_the_search(session: Session) -> None:
    child = Pupil(surname="Асанов", given="Өнөрбек")
    session.add(child)
    session.commit()
    rows = PupilRows(VIEW)
    child.given = "Бакыт"
    session.commit()
    assert not rows.ids(session, Request(search="онорбек"))
    assert rows.ids(session, Request(search="бакыт")) == [child.id]
    session.delete(child)  # as the bin's purge does
    session.commit()
    assert not rows.ids(session, Request(search="бакыт"))


def test_the_shipped_catalogues_are_whole_and_seeding_twice_adds_nothing(session: Session) -> None:
    catalogues.seed(session)
    session.commit()
    first = catalogues.categories(session, with_hidden=True)
    catalogues.seed(session)
    session.commit()
    assert catalogues.categories(session, with_hidden=True) == first
    assert len(first) == 123
    assert "D18" not in catalogues.categories(session)
    for category in first.values():
        assert category.ky
        assert category.ru
    assert {code for code, category in first.items() if category.exclusive == "family_type"} == {f"B1{n}" for n in range(7)}
    assert all(first[code].protected for code in ("G22", "H14", "F10", "D18", "S12"))
    for name in catalogues.names():
        entries = catalogues.entries(name, session)
        assert len({entry.code for entry in entries}) == len(entries) > 2


def test_shipped_years_hold_their_quarters_and_holidays() -> None:
    for year in shipped_years():
        assert len(year.quarters) == 4, year.name
        for span in (*year.quarters, *(span for _code, span in year.holidays)):
            assert year.span.starts <= span.starts <= span.ends <= year.span.ends
    assert grade_bands("12") == ((1, 5), (6, 9), (10, 12))
