"""The turn of the school year over a real vault: one save, once, and back."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.people import rollover
from sppk_desktop.features.people.calendar import need_year
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.promotion import Deed
from sppk_desktop.features.people.records import Membership, Pupil, SchoolClass
from sppk_desktop.features.people.register import enrol, need_class
from sppk_desktop.features.people.rollover import NothingToCarry, TooEarly, Turn, WorkedOn
from sppk_desktop.features.people.same import merge
from sppk_desktop.features.people.standing import class_names, class_of
from sppk_desktop.storage.store import Store
from tests.newyear.school import IN_AUGUST, build

IN_SEPTEMBER = date(2027, 9, 6)


@pytest.fixture
def school(store: Store) -> Store:
    build(store)
    return store


def turn(store: Store, today: date = IN_AUGUST) -> Turn:
    with store.reading() as session:
        found = rollover.turn_of(session, today)
    assert found is not None
    return found


def carry(
    store: Store, chosen: dict[str, Deed] | None = None, today: date = IN_AUGUST, letters: dict[str, str] | None = None
) -> rollover.Outcome:  # fmt: skip
    with store.reading() as session:
        ids = {name: id_ for id_, name in session.execute(select(Pupil.id, Pupil.surname))}
    due = turn(store, today)
    with store.saving() as session:
        deeds = {ids[name]: deed for name, deed in (chosen or {}).items()}
        said = {ids[name]: letter for name, letter in (letters or {}).items()}
        return rollover.carry_out(store, session, due, deeds, today, letters=said)


def where(session: Session, day: date) -> dict[str, str]:
    names: dict[int, str] = {row[0]: row[1] for row in session.execute(select(Pupil.id, Pupil.surname))}
    return {names[id_]: name for id_, name in class_names(session, names, day).items()}


def test_the_list_holds_everybody_once_in_class_order_and_nobody_who_left(school: Store) -> None:
    with school.reading() as session:
        lines = rollover.dry_run(session, turn(school))
    assert [(str(line.class_name), line.name.split()[0]) for line in lines] == [
        ("1А", "Асанов"), ("1А", "Өмүрова"), ("4А", "Төлөгөнов"), ("9Б", "Жээнбеков"), ("9Б", "Үсөнова"), ("11А", "Шаршенов"),
    ]  # fmt: skip


def test_everybody_goes_where_the_list_says_and_the_old_year_stays_as_it_was(school: Store) -> None:
    with school.reading() as session:
        before = where(session, date(2027, 5, 20))
    outcome = carry(school, {"Өмүрова": Deed.REPEAT, "Үсөнова": Deed.GRADUATED, "Төлөгөнов": Deed.SKIP})
    assert (outcome.moved, outcome.left) == (4, 2)
    with school.reading() as session:
        assert where(session, date(2027, 5, 20)) == before
        assert where(session, IN_SEPTEMBER) == {"Асанов": "2А", "Өмүрова": "1А", "Төлөгөнов": "6А", "Жээнбеков": "10Б"}
        gone = session.scalars(select(Pupil).where(Pupil.surname == "Үсөнова")).one()
        assert (gone.left, gone.leaving) == (date(2027, 5, 29), "graduated")
        assert class_of(session, gone.id, date(2027, 5, 29)) is not None
        second = session.scalars(select(SchoolClass).where(SchoolClass.grade == 2)).one()
        assert second.continues_id is not None
        assert session.get_one(SchoolClass, second.continues_id).name == "1А"
        assert second.programme == "11"
        first = session.scalars(select(SchoolClass).where(SchoolClass.grade == 1, SchoolClass.year_id == second.year_id)).one()
        assert first.continues_id is None, "a class of those who repeat continues nothing"


def test_a_class_is_divided_joined_and_renamed_by_the_letter_of_each_line(school: Store) -> None:
    with school.saving() as session:
        year = need_year(session, "2026/27")
        other = need_class(session, year.id, ClassName(9, "А"))
        for name in ("Бекназаров", "Касымова", "Ниязов"):
            enrol(session, Pupil(surname=name), other.id, None, date(2026, 9, 1))
    outcome = carry(school, letters={
        "Өмүрова": "Б",  # 1А is divided
        "Жээнбеков": "А", "Үсөнова": "А",  # 9Б is joined to 9А
        "Төлөгөнов": "",  # 4А goes on as 5
    })  # fmt: skip
    with school.reading() as session:
        assert where(session, IN_SEPTEMBER) == {
            "Асанов": "2А", "Өмүрова": "2Б", "Төлөгөнов": "5",
            **dict.fromkeys(("Жээнбеков", "Үсөнова", "Бекназаров", "Касымова", "Ниязов"), "10А"),
        }  # fmt: skip
        new = session.scalars(select(SchoolClass).where(SchoolClass.continues_id.is_not(None))).all()
        old = {one.name: session.get_one(SchoolClass, one.continues_id or 0).name for one in new}
    assert old == {"2А": "1А", "2Б": "1А", "5": "4А", "10А": "9А"}, "each part continues the whole, a joined one the largest"
    with school.saving() as session:
        assert rollover.undo(school, session, outcome.id) == 9


def test_a_second_run_changes_nothing(school: Store) -> None:
    carry(school)
    before = school.counts()
    for today in (IN_AUGUST, IN_SEPTEMBER):
        with school.reading() as session:
            assert rollover.turn_of(session, today).new == "2028/29" or not rollover.dry_run(session, turn(school, today))  # type: ignore[union-attr]
        with pytest.raises((NothingToCarry, TooEarly)):
            carry(school, today=today)
    assert school.counts() == before


def test_a_pupil_forgotten_by_the_first_run_is_carried_by_the_second(school: Store) -> None:
    carry(school)
    with school.saving() as session:
        late = session.scalars(select(SchoolClass).where(SchoolClass.grade == 4)).first()
        assert late is not None
        enrol(session, Pupil(surname="Кечиккен", given="Бала"), late.id, None, date(2027, 5, 1))
    assert carry(school, today=IN_SEPTEMBER).moved == 1


def test_a_year_does_not_begin_before_the_old_one_ends(school: Store) -> None:
    assert turn(school, date(2026, 11, 29)).new == "2027/28"
    with pytest.raises(TooEarly):
        carry(school, today=date(2027, 5, 29))


def test_first_classes_that_came_by_import_are_left_alone(school: Store) -> None:
    with school.saving() as session:
        year = need_year(session, "2027/28")
        enrol(session, Pupil(surname="Биринчи"), need_class(session, year.id, ClassName(1, "А")).id, None, date(2027, 8, 20))
    carry(school, today=IN_SEPTEMBER)
    with school.reading() as session:
        assert where(session, IN_SEPTEMBER)["Биринчи"] == "1А"


def test_the_whole_turn_is_taken_back_and_can_be_done_again(school: Store) -> None:
    with school.reading() as session:
        before = where(session, date(2027, 5, 20))
        open_ones = len(session.scalars(select(Membership).where(Membership.until.is_(None))).all())
    outcome = carry(school)
    with school.saving() as session:
        assert rollover.undo(school, session, outcome.id) == 6
    with school.reading() as session:
        alive = select(Membership).where(Membership.until.is_(None), Membership.removed_at.is_(None))
        assert len(session.scalars(alive).all()) == open_ones
        assert where(session, date(2027, 5, 20)) == before
        assert rollover.last_run(session) is None
        assert session.scalars(select(Pupil).where(Pupil.left == date(2027, 5, 29))).all() == []
    assert carry(school).moved == outcome.moved


@pytest.mark.parametrize("edit", ["pupil moved", "class edited", "pupil enrolled", "leaver edited"])
def test_after_the_first_edit_of_the_new_year_it_stays(school: Store, edit: str) -> None:
    outcome = carry(school)
    with school.saving() as session:
        second = session.scalars(select(SchoolClass).where(SchoolClass.grade == 2)).one()
        match edit:
            case "class edited":
                second.shift = "2"
            case "pupil enrolled":
                enrol(session, Pupil(surname="Жаңы"), second.id, None, IN_SEPTEMBER)
            case "leaver edited":
                session.scalars(select(Pupil).where(Pupil.surname == "Шаршенов")).one().left_to = "КУУ"
            case _:
                session.scalars(select(Membership).where(Membership.class_id == second.id)).first().reason = "бөлүндү"  # type: ignore[union-attr]
    before = school.counts()
    with pytest.raises(WorkedOn), school.saving() as session:
        rollover.undo(school, session, outcome.id)
    assert school.counts() == before


@pytest.mark.parametrize("deed", [Deed.GRADUATED, Deed.REPEAT])
def test_a_merged_card_leaves_no_class_of_the_old_year_open(school: Store, deed: Deed) -> None:
    with school.saving() as session:
        first = session.scalars(select(Pupil).where(Pupil.surname == "Шаршенов")).one()
        year = need_year(session, "2026/27")
        classes = [need_class(session, year.id, ClassName(11, letter)).id for letter in "АБ"]
        second = enrol(session, Pupil(surname="Шаршенов", given="Нур."), classes[1], None, date(2026, 9, 1))
        merge(session, "pupil", first.id, second.id)
    with school.reading() as session:
        (line,) = (one for one in rollover.dry_run(session, turn(school)) if one.pupil_id == first.id)
        assert str(line.class_name) == "11А", "as the card says it"
    due = turn(school)
    with school.saving() as session:
        run = rollover.carry_out(school, session, due, {first.id: deed}, IN_AUGUST)
    with school.reading() as session:
        after = class_of(session, first.id, IN_SEPTEMBER)
        assert (after.name if after else None) == (None if deed.leaves else "11А")
        mine = select(Membership).where(Membership.pupil_id.in_((first.id, second.id)), Membership.class_id.in_(classes))
        assert all(row.until is not None for row in session.scalars(mine))
    with school.saving() as session:
        rollover.undo(school, session, run.id)
    with school.reading() as session:
        assert [row.until for row in session.scalars(mine)] == [None, None]
