"""Lists as teachers make them: what is in the file is in the register, and nothing of it is passed over in silence."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from openpyxl import Workbook
from sqlalchemy import select

from sppk_desktop.core.imports import RowState
from sppk_desktop.features.imports.importing import Importing
from sppk_desktop.features.imports.tables import lines_of
from sppk_desktop.features.imports.values import name_of, phones_of, year_of
from sppk_desktop.features.people.names import split_name
from sppk_desktop.features.people.records import Family, FamilyCategory, Membership, Person, Pupil, SchoolClass
from sppk_desktop.features.people.register import enrol
from sppk_desktop.features.people.same import merge
from sppk_desktop.features.people.standing import class_of, holds_on
from sppk_desktop.reports.sheets import Sheet
from sppk_desktop.storage.store import Store
from tests.imports.books import TODAY, book, importing, xlsx
from tests.imports.test_import_plan import AIPERI, BAKYT, NURLAN, alive, changed, look, only, states


@pytest.fixture
def deed(store: Store) -> Importing:
    return importing(store)


@pytest.mark.parametrize(
    "name", ["Колупаева Анна", "Мальчиков Иван", "Датаев Улан", "Мапаев Эрлан", "Педагогова Ия", "Жалпыев Нур", "Баарыев Нур"]
)
def test_a_surname_that_begins_like_a_footer_is_a_child(name: str) -> None:
    rows: list[list[Any]] = [["№", "ФИО", "Дата рождения"], [1, name, "12.03.2013"]]
    assert [line.cells[1] for line in lines_of(0, Sheet("5А", rows), {})] == [name]


@pytest.mark.parametrize(
    "text",
    ["Класс жетекчиси: Асанова Г.", "Классный руководитель Асанова", "Бардыгы: 25", "Всего", "Итого:", "Мальчиков: 12",
     "Мальчики – 12", "Девочек - 13", "Кыздар: 13", "М.О.", "м.п.", "Дата: 01.09.2026", "Колу ______", "Подпись",
     "Социалдык педагог: Асанова", "Директору", "Жалпысы 25", "Директордун орун басары", "Баары 25"],
)  # fmt: skip
def test_a_footer_is_no_child(text: str) -> None:
    rows: list[list[Any]] = [["№", "ФИО", "Дата рождения"], [1, "Асанов Бакыт", "12.03.2013"], ["", text, ""]]
    assert len(list(lines_of(0, Sheet("5А", rows), {}))) == 1


@pytest.mark.parametrize(
    ("head", "row"),
    [
        (["Аты-жөнү", "Класс"], ["Асанов Бакыт", "5А класс"]),
        (["ФИО", "Класс"], ["Клименко Анна", "5А кл"]),
        (["ФИО", "Дата рождения", "Класс", "Примечание"], ["Асанов Бакыт", "", "", "2-класстан келген"]),
    ],
)
def test_a_child_in_a_narrow_list_is_no_heading_of_a_class(head: list[str], row: list[str]) -> None:
    assert [line.cells[0] for line in lines_of(0, Sheet("", [head, row]), {})] == [row[0]]


def test_two_numbers_with_spaces_inside_are_two_numbers() -> None:
    assert phones_of("0555 12 04 56, 0700 01 22 03") == ("+996555120456", ("+996700012203",))
    assert phones_of("0555120456 0700012203") == ("+996555120456", ("+996700012203",))


def test_a_young_mother_was_born_in_this_century() -> None:
    assert year_of("12.05.00", today=TODAY) == 2000
    assert year_of("12.05.85", today=TODAY) == 1985


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("Асанбек у. Нурлан", ("Асанбек уулу", "Нурлан", None)),
        ("Асанбек к Айпери", ("Асанбек кызы", "Айпери", None)),
        ("Асанова К. Б.", ("Асанова", "К.", "Б.")),
    ],
)
def test_a_shortened_uulu_is_no_given_name(cell: str, parts: tuple[str, str | None, str | None]) -> None:
    assert split_name(name_of(cell) or "") == parts


def test_a_second_number_of_a_mother_is_not_lost(store: Store, deed: Importing) -> None:
    look(deed, changed(BAKYT, phone="0555123456, 0700112233"))
    deed.write()
    with store.reading() as session:
        assert session.scalars(select(Person.phone)).one() == "+996555123456"
        assert "700112233" in (session.scalars(select(Pupil.note)).one() or "")
    assert states(look(deed, changed(BAKYT, phone="0555123456, 0700112233"))) == [RowState.SAME]


def test_a_child_with_a_wrong_cell_is_not_called_absent(deed: Importing) -> None:
    look(deed, BAKYT, NURLAN)
    deed.write()
    preview = look(deed, changed(BAKYT, pin="2.12E+13"), NURLAN)
    assert states(preview) == [RowState.WRONG, RowState.SAME]
    assert preview.absent == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (["Асанова Айпери Талантовна", ""], ["Асанова Айпери Эрмековна", ""]),
        (["Асанова Айпери", "11203201500234"], ["Асанова Айпери", "10407201500345"]),
    ],
)
def test_two_children_of_one_name_in_a_class_are_two(
    store: Store, deed: Importing, first: list[str], second: list[str]
) -> None:  # fmt: skip
    head = ["Аты-жөнү", "ПИН"]
    assert states(look(deed, first, second, head=head)) == [RowState.NEW] * 2
    deed.write()
    assert alive(store)["Pupil"] == 2
    assert states(look(deed, first, second, head=head)) == [RowState.SAME] * 2


def test_a_child_who_left_is_not_put_into_a_class_by_an_answer(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    with store.saving() as session:
        pupil = session.scalars(select(Pupil)).one()
        pupil.left = date(2026, 10, 1)
        session.scalars(select(Membership)).one().until = date(2026, 10, 1)
    row = only(look(deed, changed(BAKYT, pin="", born=date(2015, 3, 21))))
    assert [one.id for one in row.candidates] == [pupil.id]
    assert only(deed.with_choice(row.index, pupil.id)).state is RowState.CONFLICT
    deed.write()
    with store.reading() as session:
        assert class_of(session, pupil.id, TODAY) is None


def test_a_merged_card_leaves_its_old_class_and_categories(store: Store, deed: Importing) -> None:
    look(deed, changed(BAKYT, codes="C10"))
    deed.write()
    with store.saving() as session:
        other = session.scalars(select(Pupil)).one()
        home = session.scalars(select(Family)).one()
        main = enrol(session, Pupil(surname="Асанов", given="Бакыт", born=date(2015, 3, 12)), None, None, date(2026, 9, 1))
        main_home = Family(name="Асановдор")
        session.add(main_home)
        session.flush()
        merge(session, "pupil", main.id, other.id)
        merge(session, "family", main_home.id, home.id)
    look(deed, changed(BAKYT, type="B11", codes=""), class_name="5Б")
    deed.write()
    with store.reading() as session:
        classes = session.scalars(
            select(SchoolClass.letter).join(Membership, Membership.class_id == SchoolClass.id).where(holds_on(Membership, TODAY))
        ).all()
        assert classes == ["Б"]
        kinds = session.scalars(select(FamilyCategory.code).where(holds_on(FamilyCategory, TODAY))).all()
        assert [code for code in kinds if code[0] == "B"] == ["B11"]


def test_two_imports_are_undone_one_after_the_other(store: Store, deed: Importing) -> None:
    before = alive(store)
    look(deed, BAKYT, AIPERI)
    first = deed.write().run_id
    look(deed, changed(BAKYT, phone="0700112233", given="Бакытбек"), changed(AIPERI, codes="C10"), NURLAN)
    second = deed.write().run_id
    assert deed.undo(second).kept == []
    assert deed.undo(first).kept == []
    assert alive(store) == before


def test_undone_twice_and_edited_between_is_kept(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, AIPERI)
    first = deed.write().run_id
    look(deed, changed(BAKYT, pin="", sex="К"))
    second = deed.write().run_id
    with store.saving() as session:
        session.scalars(select(Pupil).where(Pupil.given == "Айпери")).one().note = "Сүрөт тартат"
    assert deed.undo(second).kept == []
    assert [one.name for one in deed.undo(first).kept] == ["Асанова Айпери"]


def test_a_list_on_a_hidden_sheet_moves_nobody(store: Store, deed: Importing) -> None:
    def hide(book: Workbook) -> None:
        book["4А"].sheet_state = "hidden"

    head = ["Аты-жөнү", "Туулган күнү"]
    child = ["Асанов Бакыт", "12.03.2015"]
    pages = ("4А", [head, child, ["Жолдошев Эрлан", "01.02.2015"]]), ("5А", [head, child])
    preview = deed.look_at(book(xlsx(*pages, dress=hide)))
    assert [(row.name, row.class_name, row.state) for row in preview.rows] == [("Асанов Бакыт", "5А", RowState.NEW)]
    assert preview.hidden_sheets == ["4А"]

    def hide_both(book: Workbook) -> None:
        hide(book)
        book.create_sheet("Титул").append(["2026-2027"])

    alone = deed.look_at(book(xlsx(pages[0], dress=hide_both)))
    assert [row.class_name for row in alone.rows] == ["4А", "4А"]
    assert alone.hidden_sheets == []


def test_a_child_on_two_sheets_is_told_with_the_sheet(deed: Importing) -> None:
    head = ["Аты-жөнү", "Туулган күнү"]
    child = ["Асанов Бакыт", "12.03.2015"]
    preview = deed.look_at(book(xlsx(("5А", [head, child]), ("5Б", [head, child]))))
    assert states(preview) == [RowState.NEW, RowState.CONFLICT]
    assert "5А" in str(preview.rows[1].why)
