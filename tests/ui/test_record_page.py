"""The page of a plain subject, whole: new, save, find, change, remove, undo, drafts; on a real vault in both languages."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from sqlalchemy import select

from sppk_desktop.core.errors import ChangedMeanwhile
from sppk_desktop.core.fields import Kind, fields_of
from sppk_desktop.core.screens import Column, Form, PlainRows, Screen, Section
from sppk_desktop.core.words import T
from sppk_desktop.features.people.records import Staff
from sppk_desktop.ui.record_page import RecordPage

FIELDS = tuple(fields_of(Staff))
SCREEN = Screen(
    "staff", T("Staff"),
    PlainRows(Staff, (Column("surname", T("Surname"), marks_hits=True), Column("since", T("Since"), Kind.DATE)),
              search_in=(Staff.name_fold,), order=(Staff.name_key,)),
    Form(Staff, (Section("1", T("Staff"), FIELDS),)),
    new=T("New member of staff"), empty=T("Nobody is written down yet."),
)  # fmt: skip


class StaffKeeper:
    """Loads and saves members of staff."""

    def __init__(self, store):
        self.store = store

    def load(self, id: int) -> tuple[dict[str, Any], int]:  # noqa: A002
        with self.store.reading() as session:
            one = session.get(Staff, id)
            return {name: getattr(one, name) for name in FIELDS}, one.revision

    def save(self, id, values, revision):  # noqa: A002
        with self.store.saving() as session:
            one = session.get(Staff, id) if id else Staff()
            if id and one.revision != revision:
                raise ChangedMeanwhile
            for name in FIELDS:
                setattr(one, name, values[name])
            session.add(one)
            session.flush()
            return one.id, one.revision

    def remove(self, id):  # noqa: A002
        with self.store.saving() as session:
            self.store.bin.remove(session, session.get(Staff, id))

    def restore(self, id):  # noqa: A002
        with self.store.saving() as session:
            self.store.bin.restore(session, session.get(Staff, id))


@pytest.fixture
def page(qtbot, desk, store):
    made = RecordPage(desk, SCREEN, StaffKeeper(store))
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.list._rested()
    return made


def fill(page, press, **values):
    for name, text in values.items():
        editor = page.form.editor(name)
        editor.set_value(None)
        press(editor.input, text)


def names(store):
    with store.reading() as session:
        return session.scalars(select(Staff.surname).where(Staff.removed_at.is_(None)).order_by(Staff.name_key)).all()


@pytest.mark.parametrize("kit", ["ky", "ru"], indirect=True)
def test_a_record_is_made_found_changed_and_removed(page, press, store, desk):
    page.new()
    assert not page.save()  # a required field is empty
    assert page.form.editor("surname").error is not None
    fill(page, press, surname="Өмүрбекова", since="01.09.2019")
    page.form.editor("post").set_value("social")
    assert page.save()
    assert names(store) == ["Өмүрбекова"]

    page.list.search.setText("омурбек")
    page.list._rested()
    assert page.list.current is not None
    page.list._open()
    assert page.form.values()["since"] == date(2019, 9, 1)
    fill(page, press, given="Айзада")
    assert page.save()

    id_ = page.list.current
    page.open(id_)
    page.remove()
    assert names(store) == []
    desk.undos[-1]()
    assert names(store) == ["Өмүрбекова"]
    assert page.list.current == id_


def test_closing_keeps_what_was_written_as_a_draft(page, press, store):
    page.new()
    fill(page, press, surname="Асанова")
    page.close_form()
    assert names(store) == []
    page.new()
    assert not page.form.message.isHidden()
    page.form.take_draft()
    assert page.form.values()["surname"] == "Асанова"


def test_a_record_changed_meanwhile_is_not_written_over(page, press, store, desk):
    page.new()
    fill(page, press, surname="Асанова")
    page.form.editor("post").set_value("social")
    page.save()
    id_ = page.list.current
    page.open(id_)
    keeper = StaffKeeper(store)
    values, revision = keeper.load(id_)
    keeper.save(id_, {**values, "given": "Башка"}, revision)
    fill(page, press, given="Мен")
    assert not page.save()
    assert desk.told[-1].tone == "danger"
    assert keeper.load(id_)[0]["given"] == "Башка"
    assert store.drafts.find("staff", id_).values["given"] == "Мен"


def test_whoever_may_not_write_sees_and_cannot_change(qtbot, desk, store, press):
    StaffKeeper(store).save(None, {**dict.fromkeys(FIELDS), "surname": "Асанова", "post": "social"}, 0)
    made = RecordPage(desk, SCREEN, StaffKeeper(store), writes=False)
    qtbot.addWidget(made)
    made.show()
    made.list._rested()
    made.list._open()
    press(made.form.editor("surname").input, "х")
    assert made.form.values()["surname"] == "Асанова"
    assert not made.save()
    made.new()
    assert made.form.record_id is not None


def test_escape_goes_one_step_back(page, press):
    page.new()
    assert page._sides.currentWidget() is not page.list
    page.close_form()
    assert page._sides.currentWidget() is page.list
    press(page.list.grid, Qt.Key.Key_Escape)
    assert page.list.search.hasFocus() or page.focusWidget() is page.list.search
