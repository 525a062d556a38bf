"""The class teacher's sheet goes out with what is known and comes back: unchanged it says nothing, changed it says just that."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook
from sqlalchemy import select

from sppk_desktop.core.imports import Preview, RowState
from sppk_desktop.core.places import translations
from sppk_desktop.core.words import Words
from sppk_desktop.features.imports.documents import COLUMNS, HEAD_ROW
from sppk_desktop.features.imports.importing import Importing
from sppk_desktop.features.imports.prefilled import ClassSheets
from sppk_desktop.features.people import demo, register, standing
from sppk_desktop.features.people.records import FamilyCategory, Person, Pupil, PupilCategory, Tie
from sppk_desktop.reports import sheets
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)
COLUMN = {column.target: at for at, column in enumerate(COLUMNS, start=1)}


@pytest.fixture
def school(store: Store) -> Store:
    demo.build(store.saving, pupils=120, today=TODAY)
    return store


def _look(store: Store, content: bytes) -> tuple[Importing, Preview]:
    importing = Importing(store, Words.read(translations(), "ky"), lambda: TODAY)
    return importing, importing.look_at(sheets.read_bytes(content, "7А.xlsx"))


def _told(preview: Preview) -> list[str]:
    return [f"{row.name}: {row.state} {row.differences} {row.troubles} {row.why}" for row in preview.rows
            if row.state is not RowState.SAME or row.differences or row.troubles]  # fmt: skip


def _changed(content: bytes, changes: dict[str, object], row: int = 1) -> bytes:
    book = load_workbook(io.BytesIO(content))
    for target, value in changes.items():
        book.worksheets[0].cell(HEAD_ROW + row, COLUMN[target]).value = value
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("full", [False, True])
def test_an_unchanged_sheet_of_any_class_brings_no_difference(school: Store, full: bool) -> None:
    made = ClassSheets(school, lambda: TODAY)
    classes = made.classes()
    children = 0
    for _name, content in made.sheets([id_ for id_, _ in classes], protected=full, pins=full):
        _importing, preview = _look(school, content)
        assert _told(preview) == []
        assert not preview.absent
        children += len(preview.rows)
    with school.reading() as session:
        assert children == standing.pupils_on(session, TODAY)


def test_health_registers_and_pins_leave_only_when_asked_for(school: Store) -> None:
    made = ClassSheets(school, lambda: TODAY)
    with school.saving() as session:
        pupil = session.scalars(select(Pupil).where(Pupil.pin.is_not(None))).first()
        assert pupil is not None
        pin = pupil.pin
        register.set_category(session, "pupil", pupil.id, "G10", date(2026, 9, 1))
        class_ = standing.class_of(session, pupil.id, TODAY)
        assert class_ is not None
        class_id = class_.id

    def texts(**asked: bool) -> set[str]:
        page = load_workbook(io.BytesIO(made.sheet(class_id, **asked))).worksheets[0]
        return {str(cell.value) for line in page.iter_rows(min_row=HEAD_ROW + 1) for cell in line if cell.value is not None}

    assert not [text for text in texts() if "G10" in text or text == pin]
    assert [text for text in texts(protected=True) if "G10" in text]
    assert pin in texts(pins=True)


def _first(store: Store, class_id: int) -> Pupil:
    with store.reading() as session:
        lines = standing.class_list(session, class_id, TODAY)
        return session.get_one(Pupil, lines[0].id)


def test_a_category_comes_back_with_its_days_once(school: Store) -> None:
    made = ClassSheets(school, lambda: TODAY)
    class_id = made.classes()[0][0]
    pupil = _first(school, class_id)
    sheet = _changed(made.sheet(class_id), {"categories": "D11 01.09.2025; J10 01.09.2026–31.05.2027"})
    importing, preview = _look(school, sheet)
    assert [row.state for row in preview.rows].count(RowState.CHANGED) == 1
    importing.write()
    with school.reading() as session:
        rows = session.scalars(select(PupilCategory).where(PupilCategory.pupil_id == pupil.id)).all()
        kept = {row.code: (row.since, row.until) for row in rows if row.code in ("D11", "J10") and row.since.year >= 2025}
    assert kept["D11"] == (date(2025, 9, 1), None)
    assert kept["J10"] == (date(2026, 9, 1), date(2027, 5, 31))
    assert not [line for line in _told(_look(school, sheet)[1]) if "D11" in line or "J10" in line]  # the same sheet again


def test_an_end_told_on_the_sheet_ends_the_category_and_can_be_undone(school: Store) -> None:
    made = ClassSheets(school, lambda: TODAY)
    class_id = made.classes()[0][0]
    pupil = _first(school, class_id)
    with school.saving() as session:
        home = standing.family_of(session, pupil.id, TODAY)
        assert home is not None
        register.set_category(session, "family", home.id, "C12", date(2026, 9, 1))
        family_id = home.id
    sheet = _changed(made.sheet(class_id), {"categories": "C12 01.09.2026–20.11.2026"})
    importing, preview = _look(school, sheet)
    (changed,) = [row for row in preview.rows if row.state is RowState.CHANGED]
    assert [str(difference.new) for difference in changed.differences if "C12" in str(difference.new)]
    outcome = importing.write()

    def until() -> date | None:
        with school.reading() as session:
            query = select(FamilyCategory).where(FamilyCategory.family_id == family_id, FamilyCategory.code == "C12")
            return session.scalars(query.order_by(FamilyCategory.since.desc())).first().until  # type: ignore[union-attr]

    assert until() == date(2026, 11, 20)
    again = _look(school, sheet)[1]
    assert not [row for row in again.rows if row.state is RowState.CHANGED]  # over, and not added anew
    importing.undo(outcome.run_id)
    assert until() is None


def test_an_empty_cell_takes_nothing_away(school: Store) -> None:
    made = ClassSheets(school, lambda: TODAY)
    class_id = made.classes()[0][0]
    emptied = dict.fromkeys(("categories", "housing", "family_type", "father_name", "phone", "address", "father_phone",
                             "father_work", "father_education", "father_born"))  # fmt: skip
    assert _told(_look(school, _changed(made.sheet(class_id), emptied))[1]) == []


def test_a_representative_comes_back_as_the_same_person(school: Store) -> None:
    made = ClassSheets(school, lambda: TODAY)
    class_id = made.classes()[0][0]
    pupil = _first(school, class_id)
    with school.saving() as session:
        for kinship, name in (("guardian", "Камкорова"), ("grandmother_maternal", "Таенеева")):
            person = Person(surname=name, given="Бүбү", phone="+996555000111")
            session.add(person)
            session.flush()
            session.add(Tie(pupil_id=pupil.id, person_id=person.id, kinship=kinship, legal=kinship == "guardian"))
    assert _told(_look(school, made.sheet(class_id))[1]) == []
    before: Any = None
    with school.reading() as session:
        before = session.query(Person).count()
    importing, _preview = _look(school, _changed(made.sheet(class_id), {"legal_phone": "+996555222333"}))
    importing.write()
    with school.reading() as session:
        assert session.query(Person).count() == before
        assert session.query(Person).filter_by(surname="Камкорова").one().phone == "+996555222333"
