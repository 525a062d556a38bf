from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.screens import Request
from sppk_desktop.features.people import catalogues, entry, register, same, standing
from sppk_desktop.features.people.calendar import need_year, quarter_on, year_of
from sppk_desktop.features.people.cards import Cards
from sppk_desktop.features.people.classes import ClassName
from sppk_desktop.features.people.informed import informed
from sppk_desktop.features.people.listing import ClassRows, FamilyRows, PupilRows, View
from sppk_desktop.features.people.records import Family, Membership, Person, Pupil, Residence
from sppk_desktop.features.people.register import WrongDate
from sppk_desktop.features.people.standing import Because

TODAY = date(2026, 11, 23)
START = date(2026, 9, 1)


@pytest.fixture
def school(session: Session) -> Session:
    catalogues.seed(session)
    year = need_year(session, "2026/27")
    for name in (ClassName(7, "А"), ClassName(7, "Б"), ClassName(10, "А")):
        register.need_class(session, year.id, name)
    session.commit()
    return session


def class_id(session: Session, name: str) -> int:
    year = year_of(session, TODAY)
    assert year
    return next(id_ for id_, known in standing.classes_of_year(session, year.id) if known == name)


def pupil(session: Session, surname: str, given: str, family: Family | None = None, class_name: str = "7А") -> Pupil:
    new = Pupil(surname=surname, given=given)
    register.enrol(session, new, class_id(session, class_name), family.id if family else None, START)
    session.commit()
    return new


def family(session: Session, name: str, **facts: str) -> Family:
    new = Family(name=name, **facts)
    session.add(new)
    session.commit()
    return new


def fold_of(session: Session, id_: int) -> tuple[str, str]:
    return session.execute(select(Pupil.name_fold, Pupil.number_fold).where(Pupil.id == id_)).one()


def test_a_pupil_is_found_by_name_class_pin_and_every_phone_around_him(school: Session) -> None:
    home = family(school, "Асановдор", phone="+996555111222")
    child = pupil(school, "Асанов", "Өнөрбек", home)
    child.pin = "21203201300417"
    mother = Person(surname="Асанова", given="Гүлнара", phone="+996700333444")
    school.add(mother)
    school.flush()
    register.tie(school, child.id, mother.id, "mother")
    school.commit()
    words, digits = fold_of(school, child.id)
    assert "онорбек" in words
    assert words.endswith(" 7а")
    for number in ("21203201300417", "0555111222", "996700333444"):
        assert number in digits


def test_search_text_follows_a_changed_phone_class_and_name(school: Session) -> None:
    home = family(school, "Асановдор")
    child = pupil(school, "Асанов", "Өнөрбек", home)
    home.phone = "+996555999888"
    school.commit()
    assert "0555999888" in fold_of(school, child.id)[1]
    register.move_to_class(school, child.id, class_id(school, "10А"), date(2026, 10, 1))
    child.surname = "Үсөнов"
    school.commit()
    words = fold_of(school, child.id)[0]
    assert words.startswith("усонов")
    assert words.endswith(" 10а")


def test_a_move_between_classes_leaves_no_gap_and_no_overlap(school: Session) -> None:
    child = pupil(school, "Асанов", "Өнөрбек")
    register.move_to_class(school, child.id, class_id(school, "7Б"), date(2026, 10, 15))
    rows = school.scalars(select(Membership).order_by(Membership.since)).all()
    assert [(row.since, row.until) for row in rows] == [(START, date(2026, 10, 14)), (date(2026, 10, 15), None)]
    for day, name in ((date(2026, 10, 14), "7А"), (date(2026, 10, 15), "7Б")):
        found = standing.class_of(school, child.id, day)
        assert found
        assert found.name == name
    assert standing.class_of(school, child.id, date(2026, 8, 31)) is None


def test_a_move_dated_before_the_last_one_is_refused(school: Session) -> None:
    child = pupil(school, "Асанов", "Өнөрбек")
    with pytest.raises(WrongDate):
        register.move_to_class(school, child.id, class_id(school, "7Б"), date(2026, 8, 1))


def test_a_move_corrected_on_its_own_day_leaves_one_row(school: Session) -> None:
    child = pupil(school, "Асанов", "Өнөрбек")
    register.move_to_class(school, child.id, class_id(school, "7Б"), START)
    rows = school.scalars(select(Membership)).all()
    assert [(row.class_id, row.since, row.until) for row in rows] == [(class_id(school, "7Б"), START, None)]


def test_moving_to_the_grandmother_is_a_new_row(school: Session) -> None:
    parents, grandmother = family(school, "Асановдор"), family(school, "Калыйпа апа")
    child = pupil(school, "Асанов", "Өнөрбек", parents)
    register.move_to_family(school, child.id, grandmother.id, date(2026, 11, 1))
    found = standing.family_of(school, child.id, TODAY)
    earlier = standing.family_of(school, child.id, date(2026, 10, 31))
    assert found is grandmother
    assert earlier is parents
    assert len(school.scalars(select(Residence)).all()) == 2


def test_who_leaves_keeps_the_history_and_who_returns_gets_a_new_membership(school: Session) -> None:
    child = pupil(school, "Асанов", "Өнөрбек")
    register.leave(school, child.id, date(2026, 10, 10), "transferred", "№ 5 мектеп")
    assert standing.class_of(school, child.id, TODAY) is None
    with pytest.raises(WrongDate):
        register.come_back(school, child.id, class_id(school, "7Б"), date(2026, 10, 10))
    register.come_back(school, child.id, class_id(school, "7Б"), date(2026, 11, 1))
    assert child.left is None
    found = standing.class_of(school, child.id, TODAY)
    assert found
    assert found.name == "7Б"


def test_siblings_say_whether_by_parent_or_by_household(school: Session) -> None:
    home, other = family(school, "Асановдор"), family(school, "Башка үй")
    first, second = pupil(school, "Асанов", "Өнөрбек", home), pupil(school, "Асанова", "Айпери", other)
    cousin = pupil(school, "Маматов", "Эрлан", home)
    mother = Person(surname="Асанова", given="Гүлнара")
    school.add(mother)
    school.flush()
    for child in (first, second):
        register.tie(school, child.id, mother.id, "mother")
    found = {line.pupil.id: line.because for line in standing.siblings_of(school, first.id, TODAY)}
    assert found == {second.id: (Because.TIE,), cousin.id: (Because.FAMILY,)}


def test_adults_are_those_who_belong_to_the_house_and_those_tied_to_its_children(school: Session) -> None:
    home = family(school, "Асановдор")
    child = pupil(school, "Асанов", "Өнөрбек", home)
    father, grandmother = Person(surname="Асанов", given="Бакыт"), Person(surname="Асанова", given="Калыйпа", born_year=1955)
    school.add_all((father, grandmother))
    school.flush()
    register.tie(school, child.id, father.id, "father", lives_together=False, works_abroad=True)
    register.join_household(school, home.id, grandmother.id)
    lines = standing.adults_of_family(school, home.id, TODAY)
    assert [(line.name, line.kinships, line.in_household, line.lives_together) for line in lines] == [
        ("Асанов Бакыт", ("father",), False, False),
        ("Асанова Калыйпа", (), True, True),
    ]


def test_a_category_that_excludes_others_ends_them(school: Session) -> None:
    home = family(school, "Асановдор")
    register.set_category(school, "family", home.id, "B10", date(2025, 9, 1))
    register.set_category(school, "family", home.id, "B11", date(2026, 3, 1), basis="ажырашуу тууралуу күбөлүк")
    register.set_category(school, "family", home.id, "C10", date(2026, 3, 1))
    now = {row.code for row in standing.categories_of(school, "family", home.id, TODAY)}
    before = {row.code for row in standing.categories_of(school, "family", home.id, date(2026, 2, 28))}
    assert now == {"B11", "C10"}
    assert before == {"B10"}


def test_a_merged_card_answers_for_all_its_ids_and_undo_gives_both_back(school: Session) -> None:
    home = family(school, "Асановдор", phone="+996555111222")
    main, other = pupil(school, "Асанов", "Өнөрбек"), pupil(school, "Асан уулу", "Өнөрбек", home, "7Б")
    row = same.merge(school, "pupil", main.id, other.id)
    school.commit()
    assert row
    assert standing.family_of(school, main.id, TODAY) is home
    assert "0555111222" in fold_of(school, main.id)[1]
    assert same.card_of(school, "pupil", other.id) == main.id
    # Wherever the other card stood, the card that stays stands now: once.
    assert [line.id for line in standing.pupils_of_family(school, home.id, TODAY)] == [main.id]
    assert shown_in(school, "7А") == [main.id]  # both came on one day: the class of the card that stays
    assert shown_in(school, "7Б") == []
    row.removed_at = datetime(2026, 11, 23)
    school.commit()
    assert standing.family_of(school, main.id, TODAY) is None
    assert same.ids_of_card(school, "pupil", other.id) == (other.id,)
    assert "0555111222" not in fold_of(school, main.id)[1]


def shown_in(session: Session, name: str) -> list[int]:
    """Who stands in a class, in the class list and under the filter of the list of pupils."""
    listed = [line.id for line in standing.class_list(session, class_id(session, name), TODAY)]
    chosen = Request(filters={"class": str(class_id(session, name))})
    assert list(PupilRows(View(TODAY, "ky")).ids(session, chosen)) == listed
    return listed


def test_a_card_merged_of_two_in_one_class_is_one_pupil_of_it(school: Session) -> None:
    main, other = pupil(school, "Асанов", "Өнөрбек"), pupil(school, "Асан уулу", "Өнөрбек")
    pupil(school, "Бекова", "Айпери")
    same.merge(school, "pupil", main.id, other.id)
    school.commit()
    seventh = class_id(school, "7А")
    assert ClassRows(View(TODAY, "ky")).rows(school, [seventh])[seventh][2] == 2


def test_a_card_merged_of_two_classes_stands_in_the_one_it_came_into_last(school: Session) -> None:
    main, other = pupil(school, "Асанов", "Өнөрбек"), pupil(school, "Асан уулу", "Өнөрбек")
    register.move_to_class(school, other.id, class_id(school, "7Б"), date(2026, 11, 2))
    same.merge(school, "pupil", main.id, other.id)
    school.commit()
    assert shown_in(school, "7А") == []
    assert shown_in(school, "7Б") == [main.id]
    assert standing.class_names(school, [main.id], TODAY) == {main.id: "7Б"}
    now = standing.class_of(school, main.id, TODAY)
    assert now is not None
    assert now.name == "7Б"


def test_a_merged_card_changes_the_class_and_home_of_nobody_else(school: Session) -> None:
    home, elsewhere = family(school, "Асановдор"), family(school, "Бековдор")
    neighbour = pupil(school, "Бекова", "Айпери", home)
    homeless = pupil(school, "Токтосунов", "Нурлан")
    main, other = pupil(school, "Асанов", "Өнөрбек"), pupil(school, "Асан уулу", "Өнөрбек", elsewhere)
    register.move_to_class(school, other.id, class_id(school, "7Б"), date(2026, 11, 2))
    same.merge(school, "pupil", main.id, other.id)
    school.commit()
    assert set(shown_in(school, "7А")) == {neighbour.id, homeless.id}
    cells = PupilRows(View(TODAY, "ky")).rows(school, [neighbour.id, homeless.id, main.id])
    assert [cells[id_][0] for id_ in (neighbour.id, homeless.id, main.id)] == ["7А", "7А", "7Б"]
    assert [cells[id_][6] for id_ in (neighbour.id, homeless.id, main.id)] == ["Асановдор", None, "Бековдор"]


def test_three_cards_made_one_in_two_steps_answer_for_all_three(school: Session) -> None:
    homes = [family(school, name, street=street) for name, street in (("Асановдор", ""), ("Асандар", ""), ("Асан", "Токтогул"))]
    first, second, third = (pupil(school, name, "Өнөрбек") for name in ("Асанов", "Асан уулу", "Асанбеков"))
    register.move_to_family(school, third.id, homes[2].id, date(2026, 9, 1))
    register.move_to_class(school, third.id, class_id(school, "7Б"), date(2026, 11, 2))
    register.set_category(school, "pupil", third.id, "D10", date(2026, 10, 1))
    for kind, cards in (("pupil", (first.id, second.id, third.id)), ("family", tuple(home.id for home in homes))):
        same.merge(school, kind, cards[1], cards[2])
        same.merge(school, kind, cards[0], cards[1])
    school.commit()
    rows = PupilRows(View(TODAY, "ky"))
    cells = rows.rows(school, [first.id])[first.id]
    assert (cells[0], cells[6]) == ("7Б", "Асановдор")
    assert cells[4]
    assert shown_in(school, "7Б") == [first.id]
    assert list(rows.ids(school, Request("асанбеков"))) == [first.id]
    assert list(FamilyRows(View(TODAY, "ky")).ids(school, Request("токтогул"))) == [homes[0].id]


def test_two_households_made_one_answer_for_both_and_part_again(school: Session) -> None:
    first, second = family(school, "Асановдор", phone="+996555111222"), family(school, "Асанбековдор", street="Токтогул")
    main, other = pupil(school, "Асанов", "Өнөрбек", first), pupil(school, "Асанова", "Айпери", second)
    register.join_household(school, second.id, mother := adult(school, "Асанова", "Гүлнара"))
    row = same.merge(school, "family", first.id, second.id)
    school.commit()
    assert row
    rows = FamilyRows(View(TODAY, "ky"))
    assert list(rows.ids(school, Request())) == [first.id]
    assert list(rows.ids(school, Request("токтогул"))) == [first.id]  # what the other card said is found, too
    assert "Айпери" in rows.rows(school, [first.id])[first.id][2]
    assert {line.id for line in standing.pupils_of_family(school, first.id, TODAY)} == {main.id, other.id}
    assert [line.person_id for line in standing.adults_of_families(school, [first.id], TODAY)[first.id]] == [mother]
    assert standing.family_of(school, other.id, TODAY) is first
    assert standing.family_ids(school, [main.id, other.id], TODAY) == {main.id: first.id, other.id: first.id}
    assert [line.pupil.id for line in standing.siblings_of(school, main.id, TODAY)] == [other.id]
    cells = PupilRows(View(TODAY, "ky")).rows(school, [other.id])[other.id]
    assert "Асановдор" in cells
    row.removed_at = datetime(2026, 11, 23)
    school.commit()
    assert set(rows.ids(school, Request())) == {first.id, second.id}
    assert list(rows.ids(school, Request("токтогул"))) == [second.id]
    assert standing.siblings_of(school, main.id, TODAY) == []


def adult(session: Session, surname: str, given: str) -> int:
    person = Person(surname=surname, given=given)
    session.add(person)
    session.flush()
    return person.id


def test_a_merged_adult_keeps_the_ties_and_houses_of_both_cards(school: Session) -> None:
    home = family(school, "Асановдор")
    first, second = pupil(school, "Асанов", "Өнөрбек", home), pupil(school, "Асанова", "Айпери")
    main, other = Person(surname="Асанова", given="Гүлнара"), Person(surname="Асанова", given="Гулнара")
    school.add_all((main, other))
    school.flush()
    register.tie(school, first.id, other.id, "mother")
    register.tie(school, second.id, main.id, "mother")
    register.join_household(school, home.id, other.id)
    same.merge(school, "person", main.id, other.id)
    lines = standing.adults_of_family(school, home.id, TODAY)
    assert [(line.person_id, line.kinships, line.in_household) for line in lines] == [(main.id, ("mother",), True)]


def test_cards_name_merged_adults_and_children_once_and_by_the_card_that_stays(school: Session) -> None:
    first, second = pupil(school, "Асанов", "Өнөрбек"), pupil(school, "Асан уулу", "Өнөрбек")
    main, other = Person(surname="Асанова", given="Гүлнара"), Person(surname="Асанова", given="Гулнара")
    school.add_all((main, other))
    school.flush()
    register.tie(school, first.id, other.id, "mother")
    register.tie(school, second.id, main.id, "mother")
    same.merge(school, "person", main.id, other.id)
    same.merge(school, "pupil", first.id, second.id)
    cards = Cards(View(TODAY, "ky"))
    children = next(tab for tab in cards.card(school, "person", other.id).tabs if tab.key == "children")
    assert [(group.title.values["name"], group.opens.id) for group in children.groups] == [("Асанов Өнөрбек", first.id)]
    family_tab = cards.card(school, "pupil", second.id).tabs[0]
    adults = [group for group in family_tab.groups if group.opens and group.opens.kind == "person"]
    assert [(group.title.values["name"], group.opens.id) for group in adults] == [("Асанова Гүлнара", main.id)]


def test_a_decision_not_to_inform_holds_for_the_adult_on_whichever_card_it_was_written_down(school: Session) -> None:
    first, second = pupil(school, "Асанов", "Өнөрбек"), pupil(school, "Асан уулу", "Өнөрбек")
    main, other = Person(surname="Асанов", given="Талант"), Person(surname="Асанов", given="Т.")
    school.add_all((main, other))
    school.flush()
    register.tie(school, first.id, main.id, "father", legal=True)
    register.tie(school, second.id, other.id, "father", legal=True, may_be_informed=False)
    assert informed(school, first.id, TODAY).representatives == ("Асанов Талант",)
    same.merge(school, "person", main.id, other.id)
    same.merge(school, "pupil", first.id, second.id)
    told = informed(school, first.id, TODAY)
    assert (told.representatives, told.barred) == ((), ("Асанов Талант",))
    cards = Cards(View(TODAY, "ky"))
    for card, key in ((cards.card(school, "pupil", first.id), "family"), (cards.card(school, "person", main.id), "children")):
        groups = next(tab for tab in card.tabs if tab.key == key).groups
        assert [str(fact.value) for group in groups for fact in group.facts if str(fact.label) == "May be given information"]
    values, revision = entry.load_adult(school, main.id, first.id)
    assert values["may_be_informed"] is False
    entry.save_adult(school, main.id, first.id, {**values, "may_be_informed": True}, revision, TODAY)
    assert informed(school, first.id, TODAY).barred == (), "a decision that is lifted on the form is lifted"


def test_quarters_are_what_lies_between_the_holidays(school: Session) -> None:
    assert quarter_on(school, date(2026, 9, 1)) == "1"
    assert quarter_on(school, date(2026, 11, 4)) is None
    assert quarter_on(school, TODAY) == "2"
    assert quarter_on(school, date(2027, 5, 29)) == "4"
