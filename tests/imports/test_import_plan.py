"""From a file into the register and back: every state of a row, one transaction, twice is once, undo."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select

from sppk_desktop.core.imports import AS_NEW, Preview, PreviewRow, RowState
from sppk_desktop.core.progress import Cancelled
from sppk_desktop.features.imports.importing import Importing, RegisterMoved
from sppk_desktop.features.imports.undoing import UndoneAlready
from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    HouseholdMember,
    ImportItem,
    ImportRun,
    Membership,
    Person,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
    Tie,
)
from sppk_desktop.features.people.register import enrol, tie
from sppk_desktop.features.people.same import merge
from sppk_desktop.features.people.standing import adults_of_family, family_of
from sppk_desktop.storage.store import Store
from tests.imports.books import TODAY, importing, plain

FULL = [
    "№", "Фамилиясы", "Аты", "Атасынын аты", "Жынысы", "Туулган күнү", "ПИН", "Жашаган дареги", "Апасынын аты-жөнү",
    "Апасынын телефону", "Үй-бүлөнүн түрү", "Социалдык категориялар",
]  # fmt: skip
BAKYT = [
    1, "Асанов", "Бакыт", "Талантович", "Э", date(2015, 3, 12), "21203201500234", "Манас көч., 12", "Асанова Гүл", "0555123456",
    "B10", "B30",
]  # fmt: skip
AIPERI = [2, "Асанова", "Айпери", "", "К", date(2016, 7, 4), "", "ул. Манас 12", "Асанова Гүл", "0555123456", "B10", ""]
NURLAN = [3, "Өмүрбек уулу", "Нурлан", "", "Э", date(2015, 5, 12), "", "", "", "", "", "D11"]
RECORDS = (Pupil, Person, Family, Membership, Residence, HouseholdMember, Tie, PupilCategory, FamilyCategory, SchoolClass)


def changed(row: list[Any], **cells: Any) -> list[Any]:
    made = list(row)
    for key, value in cells.items():
        made[
            {
                "surname": 1,
                "given": 2,
                "sex": 4,
                "born": 5,
                "pin": 6,
                "address": 7,
                "mother": 8,
                "phone": 9,
                "type": 10,
                "codes": 11,
            }[key]
        ] = value
    return made


def look(deed: Importing, *rows: list[Any], class_name: str = "5А", head: list[str] = FULL) -> Preview:
    return deed.look_at(plain((class_name, [head, *rows])))


def only(preview: Preview) -> PreviewRow:
    (row,) = preview.rows
    return row


def states(preview: Preview) -> list[RowState]:
    return [row.state for row in preview.rows]


def alive(store: Store) -> dict[str, int]:
    with store.reading() as session:
        return {
            record.__name__: session.scalar(select(func.count()).select_from(record).where(record.removed_at.is_(None))) or 0
            for record in RECORDS
        }


def told(row: PreviewRow) -> dict[str, tuple[Any, Any, bool]]:
    return {str(one.label): (one.old and str(one.old), one.new and str(one.new), one.taken) for one in row.differences}


@pytest.fixture
def deed(store: Store) -> Importing:
    return importing(store)


def test_new_children_come_with_class_family_parents_and_categories(store: Store, deed: Importing) -> None:
    assert states(look(deed, BAKYT, AIPERI, NURLAN)) == [RowState.NEW] * 3
    outcome = deed.write()
    assert (outcome.added, outcome.changed) == (3, 0)
    assert alive(store) == {
        "Pupil": 3, "Person": 1, "Family": 1, "Membership": 3, "Residence": 2, "HouseholdMember": 1, "Tie": 2, "PupilCategory": 1,
        "FamilyCategory": 2, "SchoolClass": 1,
    }  # fmt: skip
    with store.reading() as session:
        pupil = session.scalars(select(Pupil).where(Pupil.given == "Бакыт")).one()
        assert (pupil.sex, pupil.born, pupil.pin, pupil.full_name) == (
            "m",
            date(2015, 3, 12),
            "21203201500234",
            "Асанов Бакыт Талантович",
        )
        assert pupil.name_fold == "асанов бакыт талантович 5а"
        mother = session.scalars(select(Person)).one()
        assert (mother.full_name, mother.phone, mother.sex) == ("Асанова Гүл", "+996555123456", "f")
        member = session.scalars(select(Membership)).first()
        assert member is not None
        assert member.since == date(2026, 9, 1)  # a class nobody was in before was there from the beginning of the year


def test_nothing_is_written_before_it_is_confirmed(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    assert not any(alive(store).values())


def test_importing_twice_changes_nothing(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, AIPERI, NURLAN)
    deed.write()
    before = alive(store)
    again = look(deed, BAKYT, AIPERI, NURLAN)
    assert states(again) == [RowState.SAME] * 3
    assert again.imported_before is not None
    assert deed.write().added == 0
    assert alive(store) == before


def test_brothers_and_sisters_share_family_and_mother_only_by_address_and_name(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, changed(AIPERI, address="Токтогул көч., 5"))
    deed.write()
    assert alive(store)["Family"] == 2


def test_a_child_added_later_joins_the_family_that_is_there(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    look(deed, AIPERI, class_name="4Б")
    deed.write()
    assert (alive(store)["Family"], alive(store)["Person"], alive(store)["Tie"]) == (1, 1, 2)


def test_what_changed_is_shown_from_what_to_what(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    row = only(look(deed, changed(BAKYT, phone="0700112233", type="B11", pin="21203201500999", codes="")))
    assert row.state is RowState.CONFLICT  # another PIN is a question, not a change
    row = only(look(deed, changed(BAKYT, phone="0700112233", type="B11")))
    assert row.state is RowState.CHANGED
    assert told(row)["mother: Phone"] == ("+996 555 123 456", "+996 700 112 233", True)
    assert told(row)["Category"] == ("B10 Толук үй-бүлө", "B11 Толук эмес үй-бүлө: апасы тарбиялайт", True)
    deed.write()
    assert states(look(deed, changed(BAKYT, phone="0700112233", type="B11"))) == [RowState.SAME]


def test_an_empty_cell_erases_nothing(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    assert (
        only(look(deed, changed(BAKYT, pin="", address="", mother="", phone="", type="", codes="", sex=""))).state
        is RowState.SAME
    )


def test_a_missing_birth_date_or_pin_is_filled(store: Store, deed: Importing) -> None:
    look(deed, changed(BAKYT, born="", pin=""))
    deed.write()
    row = only(look(deed, BAKYT))
    assert (row.state, set(told(row))) == (RowState.CHANGED, {"Birth date", "PIN"})
    deed.write()
    assert alive(store)["Pupil"] == 1


def test_kyrgyz_letters_given_back_are_taken_and_never_lost_again(store: Store, deed: Importing) -> None:
    look(deed, changed(NURLAN, surname="Омурбек уулу"))
    deed.write()
    assert only(look(deed, NURLAN)).state is RowState.CHANGED
    deed.write()
    assert only(look(deed, changed(NURLAN, surname="Омурбек уулу"))).state is RowState.SAME


def test_a_new_class_ends_the_old_one(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    row = only(look(deed, BAKYT, class_name="5Б"))
    assert told(row)["Class"] == ("5А", "5Б", True)
    deed.write()
    with store.reading() as session:
        rows = session.execute(select(Membership.since, Membership.until).order_by(Membership.since)).all()
    assert [tuple(one) for one in rows] == [(date(2026, 9, 1), date(2026, 11, 22)), (TODAY, None)]


def test_a_pin_finds_the_child_whatever_the_name(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    row = only(look(deed, changed(BAKYT, surname="Талант уулу")))
    assert (row.state, told(row)["Surname"]) == (RowState.CHANGED, ("Асанов", "Талант уулу", True))


def test_a_pin_with_another_name_and_birth_date_is_a_question(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, NURLAN)
    deed.write()
    row = only(look(deed, changed(NURLAN, given="Эрлан", born=date(2014, 1, 1), pin=BAKYT[6])))
    assert (row.state, [one.name for one in row.candidates]) == (RowState.CONFLICT, ["Асанов Бакыт Талантович"])
    crossed = only(look(deed, changed(NURLAN, pin=BAKYT[6])))
    assert (crossed.state, len(crossed.candidates)) == (RowState.CONFLICT, 2)


def test_a_name_of_the_same_class_with_quite_another_birth_date_is_a_question(store: Store, deed: Importing) -> None:
    look(deed, changed(BAKYT, pin=""))
    deed.write()
    row = only(look(deed, changed(BAKYT, pin="", born=date(2014, 7, 25))))
    assert (row.state, len(row.candidates)) == (RowState.CONFLICT, 1)
    elsewhere = only(look(deed, changed(BAKYT, pin="", born=date(2014, 7, 25)), class_name="6А"))
    assert elsewhere.state is RowState.NEW


@pytest.mark.parametrize("born", [date(2015, 12, 3), date(2014, 3, 12), date(2015, 3, 13)])
def test_a_birth_date_that_may_be_mistyped_is_a_question(store: Store, deed: Importing, born: date) -> None:
    look(deed, changed(BAKYT, pin=""))
    deed.write()
    preview = look(deed, changed(BAKYT, pin="", born=born))
    assert only(preview).state is RowState.CONFLICT
    assert deed.with_choice(0, AS_NEW).rows[0].state is RowState.NEW
    same = deed.with_choice(0, only(preview).candidates[0].id)
    assert (only(same).state, told(only(same))["Birth date"][2]) == (RowState.CHANGED, True)
    assert deed.with_choice(0, None).rows[0].state is RowState.CONFLICT


def test_the_same_person_under_another_form_of_name_is_a_question(store: Store, deed: Importing) -> None:
    look(deed, changed(BAKYT, pin=""))
    deed.write()
    assert only(look(deed, changed(BAKYT, pin="", surname="Асан уулу"))).state is RowState.CONFLICT


def test_twins_are_two_children(deed: Importing) -> None:
    assert states(look(deed, BAKYT, changed(BAKYT, given="Эрлан", pin=""))) == [RowState.NEW] * 2


def test_the_same_child_twice_in_a_file_is_told(store: Store, deed: Importing) -> None:
    preview = look(deed, BAKYT, changed(BAKYT, phone="0700000000"))
    assert states(preview) == [RowState.NEW, RowState.CONFLICT]
    assert "row 2" in str(preview.rows[1].why)
    deed.write()
    assert alive(store)["Pupil"] == 1


def test_wrong_cells_keep_the_row_out_until_the_person_says_otherwise(store: Store, deed: Importing) -> None:
    preview = look(deed, changed(BAKYT, pin="2.12E+13"), changed(NURLAN, born="31.02.2015"))
    assert states(preview) == [RowState.WRONG] * 2
    lost, day = preview.rows[0].troubles[0], preview.rows[1].troubles[0]
    assert (lost.sheet_name, lost.cell, lost.vital, day.cell, day.vital) == ("5А", "G2", False, "F3", True)
    assert states(deed.leave_out_wrong_cells(True)) == [RowState.NEW, RowState.WRONG]
    assert deed.write().added == 1
    with store.reading() as session:
        assert session.scalars(select(Pupil.pin)).one() is None


def test_two_rows_that_contradict_each_other_change_nothing(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, AIPERI)
    deed.write()
    preview = look(deed, changed(BAKYT, phone="0700000001"), changed(AIPERI, phone="0700000002"))
    assert states(preview) == [RowState.SAME] * 2
    assert [told(row)["mother: Phone"][2] for row in preview.rows] == [False, False]


def test_another_mother_is_left_to_a_person(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    row = only(look(deed, changed(BAKYT, mother="Токтосунова Бермет")))
    assert (row.state, told(row)["mother"]) == (RowState.SAME, ("Асанова Гүл", "Токтосунова Бермет", False))


def test_a_split_address_is_never_overwritten(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    with store.saving() as session:
        family = session.scalars(select(Family)).one()
        family.street, family.house = "Манас көч.", "12"
    assert only(look(deed, changed(BAKYT, address="Манас к., үй 12".replace("к.,", "көч.")))).state is RowState.SAME
    row = only(look(deed, changed(BAKYT, address="Киров көч., 6")))
    assert told(row)["Address where the child lives"][2] is False


def test_pupils_the_file_does_not_name_are_listed_and_stay(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, NURLAN)
    deed.write()
    preview = look(deed, BAKYT)
    assert [one.name for one in preview.absent] == ["Өмүрбек уулу Нурлан"]
    deed.write()
    assert alive(store)["Pupil"] == 2


def test_a_child_who_left_is_a_question(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    with store.saving() as session:
        session.scalars(select(Pupil)).one().left = date(2026, 10, 1)
    assert only(look(deed, BAKYT)).state is RowState.CONFLICT


def test_a_heading_read_otherwise_is_remembered(store: Store, deed: Importing) -> None:
    head = [*FULL, "Баасы"]
    assert look(deed, [*BAKYT, "жакшы окуйт"], head=head).columns[-1].target == ""
    preview = deed.with_mapping({"Баасы": "note"})
    assert preview.columns[-1].target == "note"
    deed.write()
    again = look(deed, [*BAKYT, "жакшы окуйт"], head=head)
    assert (again.columns[-1].target, again.columns[-1].remembered) == ("note", True)
    assert states(again) == [RowState.SAME]


def test_a_stopped_import_leaves_nothing(store: Store, deed: Importing) -> None:
    look(
        deed,
        *(
            changed(NURLAN, given=f"Нурлан{'абвгдежз'[n % 8]}{'ик'[n // 8 % 2]}", born=date(2015, 1, 1 + n % 28))
            for n in range(30)
        ),
    )
    calls = 0

    def stop(done: int, total: int) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        deed.write(stop)
    assert not any(alive(store).values())


def test_what_was_shown_is_what_is_written_or_nothing(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    look(deed, changed(BAKYT, phone="0700112233"))
    with store.saving() as session:
        session.scalars(select(Person)).one().phone = "+996500000000"
    with pytest.raises(RegisterMoved):
        deed.write()
    assert deed.leave_out_wrong_cells(False).count(RowState.CHANGED) == 1


def test_a_whole_import_is_undone(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.write()
    look(deed, changed(BAKYT, phone="0700112233", codes="C10"), AIPERI, NURLAN)
    outcome = deed.write()
    undone = deed.undo(outcome.run_id)
    assert (undone.taken_back, undone.kept) == (3, [])
    assert (alive(store)["Pupil"], alive(store)["Family"], alive(store)["FamilyCategory"]) == (1, 1, 2)
    with store.reading() as session:
        assert session.scalars(select(Person.phone)).one() == "+996555123456"
    assert states(look(deed, BAKYT)) == [RowState.SAME]
    with pytest.raises(UndoneAlready):
        deed.undo(outcome.run_id)
    assert [past.undone for past in deed.past()] == [True, False]


def test_an_undone_import_can_be_imported_again(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, AIPERI)
    deed.undo(deed.write().run_id)
    assert not any(alive(store).values())
    preview = look(deed, BAKYT, AIPERI)
    assert (states(preview), preview.imported_before) == ([RowState.NEW] * 2, None)
    deed.write()
    assert alive(store)["Pupil"] == 2


def test_children_edited_since_are_listed_and_kept(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, AIPERI, NURLAN)
    outcome = deed.write()
    with store.saving() as session:
        session.scalars(select(Pupil).where(Pupil.given == "Айпери")).one().note = "Сүрөт тартат"
    undone = deed.undo(outcome.run_id)
    assert (undone.taken_back, [one.name for one in undone.kept]) == (2, ["Асанова Айпери"])
    assert (alive(store)["Pupil"], alive(store)["Family"], alive(store)["Person"], alive(store)["Tie"]) == (1, 1, 1, 1)


def test_children_with_later_records_are_kept(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, NURLAN)
    outcome = deed.write()
    with store.saving() as session:
        pupil = session.scalars(select(Pupil).where(Pupil.given == "Нурлан")).one()
        session.add(PupilCategory(pupil_id=pupil.id, code="G13", since=TODAY))
    undone = deed.undo(outcome.run_id)
    assert [one.name for one in undone.kept] == ["Өмүрбек уулу Нурлан"]


@pytest.mark.parametrize("imported_stays", [True, False])
def test_a_household_and_a_mother_merged_with_others_outlive_the_import(
    store: Store, deed: Importing, *, imported_stays: bool
) -> None:  # fmt: skip
    look(deed, BAKYT)
    outcome = deed.write()
    with store.saving() as session:
        home, mother = session.scalars(select(Family)).one(), session.scalars(select(Person)).one()
        own_home, own_mother = Family(name="Асановдор"), Person(surname="Асанова", given="Гүл")
        session.add_all((own_home, own_mother))
        session.flush()
        child = enrol(session, Pupil(surname="Асанов", given="Эрмек"), None, own_home.id, date(2026, 9, 1))
        tie(session, child.id, own_mother.id, "mother")
        for kind, pair in (("family", (home.id, own_home.id)), ("person", (mother.id, own_mother.id))):
            merge(session, kind, *(pair if imported_stays else pair[::-1]))
    assert deed.undo(outcome.run_id).taken_back == 1
    with store.reading() as session:
        lived_in = family_of(session, child.id, TODAY)
        assert lived_in is not None
        assert lived_in.removed_at is None
        assert [line.name for line in adults_of_family(session, lived_in.id, TODAY)] == ["Асанова Гүл"]


def test_cards_of_one_import_merged_with_each_other_go_with_it(store: Store, deed: Importing) -> None:
    look(deed, BAKYT, changed(AIPERI, address="Чүй көч., 5", mother="Асанова Нур"))
    outcome = deed.write()
    with store.saving() as session:
        first, second = session.scalars(select(Family.id).order_by(Family.id)).all()
        merge(session, "family", first, second)
    assert deed.undo(outcome.run_id).taken_back == 2
    assert alive(store)["Family"] == 0


def test_what_an_import_wrote_holds_no_personal_data(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    outcome = deed.write()
    with store.reading() as session:
        kinds = session.scalars(select(ImportItem.kind).where(ImportItem.run_id == outcome.run_id)).all()
        columns = ImportItem.__table__.columns.keys()
        assert session.scalars(select(ImportRun.added)).one() == 1
    assert sorted(columns) == ["id", "kind", "line", "record_id", "revision", "run_id", "was"]
    assert {"Pupil", "Person", "Family", "SchoolClass", "Membership", "Residence", "Tie"} <= set(kinds)


def test_the_journal_tells_of_import_and_undo(store: Store, deed: Importing) -> None:
    look(deed, BAKYT)
    deed.undo(deed.write().run_id)
    actions = [entry.action for entry in store.journal.lines()]
    assert {"imported", "import undone"} <= set(actions)
