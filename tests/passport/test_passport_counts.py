"""Every number of the passport is the size of a list, and a slow counter that shares nothing with it agrees."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.orm import Session

from sppk_desktop.features.passport.columns import By, columns
from sppk_desktop.features.passport.counted import CHILD, FAMILY
from sppk_desktop.features.passport.counting import count
from sppk_desktop.features.passport.roster import read_roster
from sppk_desktop.features.people import catalogues, register
from sppk_desktop.features.people.calendar import grade_bands
from sppk_desktop.features.people.records import (
    CategoryKind,
    Family,
    FamilyCategory,
    Membership,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    SameAs,
    SchoolClass,
    SchoolYear,
    Tie,
)
from sppk_desktop.features.people.standing import family_ids
from tests.passport.conftest import memory
from tests.passport.slow_counter import Slow

START = date(2024, 9, 1)
CHILD_CODES = ("D10", "D11", "E10", "E11", "G10", "J17")
FAMILY_CODES = ("B10", "B11", "B12", "B30", "C10", "K10", "K12", "C12", "H10")


def invent(session: Session, random: Random) -> None:
    """A small muddled school: children come, leave, come back, move, are merged; categories begin and end."""
    catalogues.seed(session)
    year = SchoolYear(name="2024/25", starts=START, ends=date(2025, 5, 29))
    session.add(year)
    session.flush()
    classes = [SchoolClass(year_id=year.id, grade=grade, letter=letter) for grade in (0, 1, 5, 9, 11) for letter in "АБ"]
    families = [Family(name=f"Ү{at}") for at in range(random.randint(1, 8))]
    pupils = [
        Pupil(surname=f"О{at}", sex=random.choice(("f", "m", None)), enrolled=random.choice((None, _day(random))))
        for at in range(random.randint(0, 14))
    ]
    people = [
        Person(surname=f"А{at}", education=random.choice(("higher", None)), died=random.choice((None, None, True)))
        for at in range(3)
    ]
    session.add_all([*classes, *families, *pupils, *people])
    session.flush()
    for pupil in pupils:
        _places(session, random, pupil, classes)
        for family in random.sample(families, min(len(families), random.randint(0, 2))):
            session.add(Residence(pupil_id=pupil.id, family_id=family.id, **_span(random)))
        for code in random.sample(CHILD_CODES, random.randint(0, 3)):
            session.add(PupilCategory(pupil_id=pupil.id, code=code, **_span(random)))
        for person in random.sample(people, random.randint(0, 2)):
            session.add(Tie(pupil_id=pupil.id, person_id=person.id, kinship=random.choice(("mother", "father", "guardian"))))
        if random.random() < 0.2:
            pupil.left = _day(random)
    for family in families:
        for code in random.sample(FAMILY_CODES, random.randint(0, 3)):
            session.add(FamilyCategory(family_id=family.id, code=code, **_span(random)))
    for kind, cards in (("pupil", pupils), ("family", families)):
        for main, other in zip(cards[::3], cards[1::3], strict=False):
            if random.random() < 0.4:
                session.add(SameAs(kind=kind, main_id=main.id, other_id=other.id))
    session.flush()


def _places(session: Session, random: Random, pupil: Pupil, classes: list[SchoolClass]) -> None:
    since = _day(random)
    for _place in range(random.randint(0, 3)):
        until = since + timedelta(days=random.randint(1, 200))
        open_ = random.random() < 0.4
        session.add(
            Membership(pupil_id=pupil.id, class_id=random.choice(classes).id, since=since, until=None if open_ else until)
        )
        if open_:
            return
        since = until + timedelta(days=random.choice((1, 90, 120, 121, 180, 200)))


def _day(random: Random) -> date:
    return START + timedelta(days=random.randint(-30, 500))


def _span(random: Random) -> dict[str, date | None]:
    since = _day(random)
    return {"since": since, "until": random.choice((None, since + timedelta(days=random.randint(0, 200))))}


@contextmanager
def invented(seed: int) -> Iterator[Session]:
    factory = memory()
    with factory() as session:
        invent(session, Random(seed))
        yield session
    factory.kw["bind"].dispose()


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32), st.integers(-40, 600))
def test_the_fast_counter_agrees_with_a_slow_one(seed: int, days: int) -> None:
    with invented(seed) as session:
        day = START + timedelta(days=days)
        fast, slow = count(session, day), Slow(session, day)
        here = slow.here()
        assert fast.line("A01").ids == here
        assert fast.line("A04").ids == {home for child in here if (home := slow.home(child)) is not None}
        assert {id_: child.family_id for id_, child in fast.children.items()} == {id_: slow.home(id_) for id_ in here}
        assert {id_: child.class_id for id_, child in fast.children.items()} == {id_: slow.class_of(id_) for id_ in here}
        for code in (*CHILD_CODES, *FAMILY_CODES):
            assert fast.line(code).ids == slow.with_category(code), code


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 2**32), st.integers(-40, 600), st.sampled_from([By.CLASS, By.PARALLEL, By.BAND, By.SEX]))
def test_the_slow_counter_agrees_with_every_cell_of_every_break_down(seed: int, days: int, by: By) -> None:
    with invented(seed) as session:
        day = START + timedelta(days=days)
        fast, slow = count(session, day), Slow(session, day)
        bands = ((0, 0), (1, 4), (5, 9), (10, 11))
        codes = (*CHILD_CODES, *FAMILY_CODES, "A01", "A02", "A03", "A04", "B30", "B31", "C10", "C11", "L11.higher", "L12.higher")
        for column in columns(fast, by):
            key = column.key if by is not By.BAND else next(span for span in bands if str(span) == column.key)
            for code in codes:
                told = column.ids(fast.line(code))
                assert told == slow.cell(code, str(by), key, bands), (code, column.key)
                if told is not None and (line := fast.line(code)).per != CHILD:
                    assert told <= line.ids


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32), st.integers(-40, 600), st.sampled_from([By.CLASS, By.PARALLEL, By.BAND, By.SEX]))
def test_columns_hold_everybody_once_and_families_once_each(seed: int, days: int, by: By) -> None:
    with invented(seed) as session:
        passport = count(session, START + timedelta(days=days))
        plain, adding = columns(passport, by), columns(passport, by, youngest=True)
        placed = {id_ for id_, child in passport.children.items() if (child.sex if by is By.SEX else child.class_id) is not None}
        for line in passport.lines:
            told = [column.ids(line) for column in plain]
            if line.per == CHILD:
                assert sum(len(ids or ()) for ids in told) == len(line.ids & placed), line.code
            elif by is By.SEX:
                assert told == [None, None]
            elif line.per == FAMILY:
                assert frozenset().union(*(ids or () for ids in told)) == {
                    family for family in line.ids if passport.members[family] & placed
                }
                once = [ids or frozenset() for column in adding for ids in [column.ids(line)]]
                assert sum(map(len, once)) == len(frozenset().union(*once))


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32), st.integers(-40, 600))
def test_an_exclusive_set_and_its_gap_make_the_total(seed: int, days: int) -> None:
    with invented(seed) as session:
        passport = count(session, START + timedelta(days=days))
        gaps = {gap.key: gap for gap in passport.gaps}
        for key, codes in (("family_type", ("B10", "B11", "B12")), ("housing", ("K10", "K12"))):
            filled = frozenset().union(*(passport.line(code).ids for code in codes))
            missing = gaps[key].missing if key in gaps else frozenset()
            assert filled | missing == passport.line("A04").ids
            assert not filled & missing
        unsexed = gaps["sex"].missing if "sex" in gaps else frozenset()
        assert len(passport.line("A02")) + len(passport.line("A03")) + len(unsexed) == len(passport.line("A01"))


def _school(session: Session) -> tuple[list[SchoolClass], list[Pupil], Family]:
    catalogues.seed(session)
    year = SchoolYear(name="2024/25", starts=START, ends=date(2025, 5, 29))
    session.add(year)
    session.flush()
    classes = [SchoolClass(year_id=year.id, grade=grade, letter="А") for grade in (1, 5, 10)]
    family = Family(name="Бекмуратов")
    session.add_all([*classes, family])
    session.flush()
    pupils = []
    for at, one in enumerate(classes):
        pupil = Pupil(surname="Бекмуратов", given=f"У{at}", sex="m", born=date(2018 - 4 * at, 1, 1))
        register.enrol(session, pupil, one.id, family.id, START)
        pupils.append(pupil)
    register.set_category(session, "family", family.id, "B30", START)
    return classes, pupils, family


def test_a_family_with_children_in_three_classes_is_one_family(session: Session) -> None:
    _classes, pupils, family = _school(session)
    passport = count(session, START)
    line = passport.line("B30")
    assert line.ids == {family.id}
    assert [len(column.ids(line) or ()) for column in columns(passport, By.CLASS)] == [1, 1, 1]
    assert [len(column.ids(line) or ()) for column in columns(passport, By.CLASS, youngest=True)] == [1, 0, 0]
    assert passport.children_of(line) == {pupil.id for pupil in pupils}
    assert passport.line("B31").ids == {pupil.id for pupil in pupils}  # nobody entered it for the children


def test_who_left_counts_until_the_last_day_and_the_summer_is_no_absence(session: Session) -> None:
    classes, pupils, _family = _school(session)
    register.leave(session, pupils[0].id, date(2024, 10, 5), "transferred")
    assert len(count(session, date(2024, 10, 5)).line("A01")) == 3
    assert len(count(session, date(2024, 10, 6)).line("A01")) == 2
    row = session.query(Membership).filter_by(pupil_id=pupils[1].id).one()
    row.until = date(2025, 5, 29)
    session.add(Membership(pupil_id=pupils[1].id, class_id=classes[2].id, since=date(2025, 9, 1)))
    session.flush()
    summer = count(session, date(2025, 7, 1))
    assert pupils[1].id in summer.line("A01").ids
    assert pupils[1].id in next(gap for gap in summer.gaps if gap.key == "class").missing


def test_bands_are_those_of_the_programme(session: Session) -> None:
    _school(session)
    passport = count(session, START)
    assert [column.ky for column in columns(passport, By.BAND)] == ["1–4", "5–9", "10–11"]
    assert [column.ky for column in columns(passport, By.BAND, grade_bands("12"))] == ["1–5", "6–9", "10–12"]


def test_the_threshold_of_many_children_stands_in_the_label(session: Session) -> None:
    _school(session)
    assert count(session, START, many=3).line("B30").label.ru == "Многодетная семья (3 и более)"


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 2**32), st.integers(-40, 600))
def test_the_passport_of_a_class_is_its_column(seed: int, days: int) -> None:
    with invented(seed) as session:
        passport = count(session, START + timedelta(days=days))
        for column in columns(passport, By.CLASS):
            alone = passport.of_class(int(column.key))
            assert [line.ids for line in alone.lines] == [column.ids(line) for line in passport.lines]


def test_a_hidden_category_has_no_line_and_still_fills_its_set(session: Session) -> None:
    _classes, _pupils, family = _school(session)
    register.set_category(session, "family", family.id, "B16", START)
    assert "family_type" not in {gap.key for gap in count(session, START).gaps}
    session.query(CategoryKind).filter_by(code="B16").one().hidden = True
    session.flush()
    passport = count(session, START)
    assert "B16" not in {line.code for line in passport.lines}
    assert "family_type" not in {gap.key for gap in passport.gaps}


def test_an_address_of_registration_nobody_wrote_down_is_not_none(session: Session) -> None:
    _classes, pupils, _family = _school(session)
    pupils[0].registered_address, pupils[1].registered_address, pupils[2].registered_address = "Жок", "Чүй көч., 4", None
    session.flush()
    passport = count(session, START)
    assert passport.line("A08").ids == {pupils[0].id}
    assert next(gap for gap in passport.gaps if gap.key == "registered").missing == {pupils[2].id}


def test_a_child_of_two_cards_lives_where_the_card_that_stays_says(session: Session) -> None:
    _classes, pupils, family = _school(session)
    other_home, other = Family(name="Асанов"), Pupil(surname="Бекмуратов", given="У0")
    session.add_all([other_home, other])
    session.flush()
    session.add(Residence(pupil_id=other.id, family_id=other_home.id, since=START))
    session.add(SameAs(kind="pupil", main_id=pupils[0].id, other_id=other.id))
    session.flush()
    assert count(session, START).children[pupils[0].id].family_id == family.id
    assert family_ids(session, [pupils[0].id], START) == {pupils[0].id: family.id}


def test_a_class_passport_tells_an_adult_by_the_card_that_stays(session: Session) -> None:
    classes, pupils, _family = _school(session)
    away = Person(surname="Асанова", given="Айгүл", phone="+996555000000")
    stays = Person(surname="Бекмуратова", given="Айгүл", phone="+996700111222", workplace="ФАП")
    session.add_all([away, stays])
    session.flush()
    session.add(Tie(pupil_id=pupils[0].id, person_id=away.id, kinship="mother"))
    session.add(SameAs(kind="person", main_id=stays.id, other_id=away.id))
    session.flush()
    told = read_roster(session, classes[0].id, START, "ky", protected=False).rows[0].mother
    assert "Бекмуратова" in told
    assert "ФАП" in told
    assert "Асанова" not in told
