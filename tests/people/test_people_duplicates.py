from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from sppk_desktop.features.people import same
from sppk_desktop.features.people.demo_names import BOYS, GIRLS, SURNAMES, patronymic, surname
from sppk_desktop.features.people.duplicates import Known, Sign, doubles, near, pairs, sign_of
from sppk_desktop.features.people.names import from_key, initials, match_key, name_match, short_name, split_name
from sppk_desktop.features.people.records import Pupil

BORN = date(2013, 3, 12)
TODAY = date(2026, 11, 23)
names = st.sampled_from(BOYS + GIRLS)
roots = st.sampled_from(SURNAMES)
sexes = st.sampled_from("mf")


def known(
    surname: str, given: str | None = None, patronymic: str | None = None, born: date | None = BORN, pin: str | None = None
) -> Known:
    return Known(name_match(surname, given, patronymic), born, pin)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Өнөрбек уулу", "Алинур", None), ("Өнөрбеков", "Алинур", None)),
        (("Өнөрбек уулу", "Алинур", None), ("Абдыкеримов", "Алинур", "Өнөрбекович")),
        (("Онорбек уулу", "Алинур", None), ("Абдыкеримов", "Алинур", "Өнөрбек уулу")),
        (("Асанова", "Айгүл", None), ("Асанова", "Айгул", "Бакытовна")),
        (("Асанов Бакыт Талантович", None, None), ("Асанов", "Бакыт", None)),
        (("Асанов", "Нур Ислам", None), ("Асанов", "Нурислам", None)),
        (("Мамбетова", "Джыпаргуль", None), ("Мамбетова", "Жыпаргүл", None)),
        (("Acaнов", "Бакыт", None), ("Асанов", "Бакыт", None)),
        (("Бакай кызы", "Айдай", None), ("Жолдошева", "Айдай", "Бакаевна")),
    ],
)
def test_spellings_of_one_name_meet(one: tuple[str, str | None, str | None], other: tuple[str, str | None, str | None]) -> None:
    assert name_match(*one).may_be(name_match(*other))


@given(root=roots, father=names, first=names, second=names, sex=sexes)
@settings(max_examples=300)
def test_twins_are_not_duplicates(root: str, father: str, first: str, second: str, sex: str) -> None:
    a = known(surname(root, sex), first, patronymic(father, sex), pin="21203201300417")
    b = known(surname(root, sex), second, patronymic(father, sex), pin="21203201300418")
    if name_match("", first).given != name_match("", second).given:
        assert sign_of(a, b) is None


@given(root=roots, father=st.sampled_from(BOYS), given_name=names, sex=sexes)
@settings(max_examples=300)
def test_uulu_and_patronymic_of_one_child_meet_and_the_sign_does_not_depend_on_the_order(
    root: str, father: str, given_name: str, sex: str
) -> None:
    by_father = known(f"{father} {'уулу' if sex == 'm' else 'кызы'}", given_name)
    by_surname = known(surname(root, sex), given_name, patronymic(father, sex))
    assert sign_of(by_father, by_surname) is Sign.NAME_AND_BIRTH
    assert sign_of(by_surname, by_father) is Sign.NAME_AND_BIRTH


@given(root=roots, father=names, given_name=names, sex=sexes)
def test_a_match_survives_its_key(root: str, father: str, given_name: str, sex: str) -> None:
    parts = (surname(root, sex), given_name, patronymic(father, sex))
    assert from_key(match_key(*parts)) == name_match(*parts)


@given(one=st.dates(date(2005, 1, 1), date(2020, 12, 31)), other=st.dates(date(2005, 1, 1), date(2020, 12, 31)))
def test_near_is_mutual_and_never_two_years(one: date, other: date) -> None:
    assert near(one, other) == near(other, one)
    if abs((one - other).days) > 367:
        assert not near(one, other)


def test_namesakes_born_apart_are_two_and_a_swapped_date_is_near() -> None:
    assert sign_of(known("Асанов", "Бакыт"), known("Асанов", "Бакыт", born=date(2010, 7, 1))) is None
    assert sign_of(known("Асанов", "Бакыт"), known("Асанов", "Бакыт", born=date(2013, 12, 3))) is Sign.NAME_NEAR_BIRTH
    assert sign_of(known("Асанов", "Бакыт"), known("Асанов", "Бакыт", born=None)) is Sign.NAME_ONLY
    assert sign_of(known("Асанов", "Бакыт", pin="2" * 14), known("Маматов", "Эрлан", pin="2" * 14)) is Sign.PIN


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("Асанов Бакыт Талантович", ("Асанов", "Бакыт", "Талантович")),
        ("Өнөрбек уулу Алинур", ("Өнөрбек уулу", "Алинур", None)),
        ("Мамбетова Гүлнур Өнөрбек кызы", ("Мамбетова", "Гүлнур", "Өнөрбек кызы")),
        ("Касымалиев", ("Касымалиев", None, None)),
        ("", ("", None, None)),
    ],
)
def test_a_full_name_is_split_with_uulu_and_kyzy_kept_together(typed: str, parts: tuple[str, str | None, str | None]) -> None:
    assert split_name(typed) == parts


def test_short_names_and_initials_know_uulu() -> None:
    assert short_name("Асанова", "Гүлнара") == "Асанова Г."
    assert short_name("Өнөрбек уулу", "Алинур") == "Өнөрбек уулу А."
    assert initials("Абдыкеримов", "Өнөрбек") == "ӨА"
    assert initials("Өнөрбек уулу", "Алинур") == "АӨ"
    assert initials("Касымалиев") == "К"


@pytest.fixture
def twins(session: Session) -> tuple[Session, Pupil, Pupil]:
    a = Pupil(surname="Өнөрбек уулу", given="Алинур", born=BORN, pin="21203201300417")
    b = Pupil(surname="Өнөрбек уулу", given="Алихан", born=BORN, pin="21203201300425")
    session.add_all((a, b))
    session.commit()
    return session, a, b


def test_a_double_is_seen_while_typing_and_the_own_card_is_not(twins: tuple[Session, Pupil, Pupil]) -> None:
    session, a, _b = twins
    found = doubles(session, "pupil", "Абдыкеримов", "алинур", "Өнөрбекович", born=BORN, today=TODAY)
    assert [(double.id, double.sign) for double in found] == [(a.id, Sign.NAME_AND_BIRTH)]
    assert doubles(session, "pupil", "Өнөрбек уулу", "Алинур", None, born=BORN, own_id=a.id, today=TODAY) == []
    by_pin = doubles(session, "pupil", "Башка", "Ат", None, pin="2120 3201 3004 17", today=TODAY)
    assert [double.sign for double in by_pin] == [Sign.PIN]


def test_two_children_said_once_are_not_offered_again_and_a_merged_card_is_offered_once(
    twins: tuple[Session, Pupil, Pupil],
) -> None:
    session, a, b = twins
    again = Pupil(surname="Өнөрбеков", given="Алинур", born=BORN)
    session.add(again)
    session.commit()
    assert [(pair.first, pair.second) for pair in pairs(session)] == [(a.id, again.id)]
    same.remember_two(session, "pupil", again.id, a.id)
    assert pairs(session) == []
    assert doubles(session, "pupil", "Өнөрбеков", "Алинур", None, born=BORN, own_id=again.id, today=TODAY) == []
    same.merge(session, "pupil", b.id, again.id)
    found = doubles(session, "pupil", "Өнөрбеков", "Алинур", None, born=BORN, today=TODAY)
    assert sorted(double.id for double in found) == sorted((a.id, b.id))
