"""The form: values, errors, sections, keys; drafts come back only into the record they were written for."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from sppk_desktop.core.errors import DiskFull
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import FieldRow, Form, Rows, Section
from sppk_desktop.core.words import T
from sppk_desktop.features.meetings.screens import MEETING
from sppk_desktop.features.people.records import Pupil, Staff
from sppk_desktop.features.visits.entry import ENTRY
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.ui.editors.segments import Segments
from sppk_desktop.ui.form import FormView
from sppk_desktop.ui.form.contents import names_of, order_of
from sppk_desktop.ui.form.page import AT_ONCE, STEP
from sppk_desktop.ui.parts import button

STAFF = Form(
    Staff,
    (
        Section("1", T("Name"), ("surname", "given", "patronymic")),
        Section("2", T("Work"), ("post", "phone", FieldRow(("since", "until"), label=T("Years"), number="2.3"))),
    ),
    check=lambda values: (
        {"until": T("Before the beginning.")}
        if values.get("since") and values.get("until") and values["until"] < values["since"]
        else {}
    ),
)
VALUES = {"surname": "Асанова", "given": "Гүлмира", "post": "social", "since": date(2019, 9, 1)}


@pytest.fixture
def form(qtbot, desk):
    made = FormView(desk, STAFF, screen="staff")
    qtbot.addWidget(made)
    made.resize(1000, 500)
    made.show()
    return made


@pytest.fixture
def act(qtbot, desk):
    made = FormView(desk, ENTRY, screen="visit")
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    return made


def type_into(form, press, name, text):
    editor = form.editor(name)
    press(editor.input, text)


def test_values_come_back_and_what_is_not_asked_is_kept(form):
    form.open_for(5, {**VALUES, "revision_note": "x"}, 3)
    found = form.values()
    assert {name: found[name] for name in VALUES} == VALUES
    assert found["revision_note"] == "x"
    assert found["patronymic"] is None
    assert not form.dirty


def test_changed_names_the_field_and_only_the_person_changes(form, press):
    heard = []
    form.changed.connect(heard.append)
    form.open_for(5, VALUES)
    assert heard == []
    type_into(form, press, "patronymic", "ъ")
    assert heard == ["patronymic"]
    assert form.dirty


def test_a_draft_is_kept_and_offered_for_its_own_record_only(qtbot, desk, form, press, store):
    form.open_for(5, VALUES, 3)
    type_into(form, press, "patronymic", "Жумабековна")
    form.keep_draft()
    assert store.drafts.find("staff", 5).values["patronymic"] == "Жумабековна"

    form.open_for(6, {"surname": "Башка"}, 1)
    assert form.message.isHidden()
    assert form.values()["patronymic"] is None

    form.open_for(5, VALUES, 3)
    assert not form.message.isHidden()
    assert form.values()["patronymic"] is None
    form.take_draft()
    assert form.values()["patronymic"] == "Жумабековна"
    assert form.values()["since"] == VALUES["since"]


def test_a_draft_of_a_new_record_does_not_come_into_an_old_one(form, press, store):
    form.open_for(None, {})
    type_into(form, press, "surname", "Жаңы")
    form.open_for(5, VALUES, 3)
    assert form.message.isHidden()
    assert store.drafts.find("staff", None).values["surname"] == "Жаңы"


def test_an_offer_left_unanswered_is_not_written_over(form, press, store):
    form.open_for(5, VALUES, 3)
    type_into(form, press, "patronymic", "Жумабековна")
    form.open_for(5, VALUES, 3)
    form.set_value("given", "")
    type_into(form, press, "given", "Г")
    assert form.message.isHidden()
    assert form.values()["patronymic"] == "Жумабековна"
    assert form.values()["given"] == "Г"
    form.keep_draft()
    assert store.drafts.find("staff", 5).values["patronymic"] == "Жумабековна"


def test_leaving_a_draft_out_forgets_it(form, press, store):
    form.open_for(5, VALUES, 3)
    type_into(form, press, "patronymic", "Жумабековна")
    form.open_for(5, VALUES, 3)
    form.discard_draft()
    assert store.drafts.find("staff", 5) is None
    assert form.values()["patronymic"] is None


def test_text_that_is_not_clear_survives_in_the_draft(form, press, store):
    form.open_for(5, VALUES, 3)
    form.set_value("since", None)
    type_into(form, press, "since", "31.02.2019")
    form.keep_draft()
    form.open_for(5, VALUES, 3)
    form.take_draft()
    assert form.editor("since").line.text() == "31.02.2019"


def test_a_draft_is_kept_by_itself_within_seconds(qtbot, form, press, store):
    form.open_for(5, VALUES, 3)
    type_into(form, press, "patronymic", "ж")
    with qtbot.waitSignal(form.draft_kept, timeout=3000):
        pass
    assert store.drafts.find("staff", 5) is not None


def test_a_full_disk_is_said_once_and_the_next_change_tries_again(form, press, store, desk, monkeypatch):
    def full(*args, **kwargs):
        raise DiskFull

    form.open_for(5, VALUES, 3)
    with monkeypatch.context() as patched:
        patched.setattr(type(store.drafts), "keep", full)
        for letter in "жу":
            type_into(form, press, "patronymic", letter)
            form.keep_draft()
        assert [desk.kit.say(message.happened) for message in desk.told] == [desk.kit.say(DiskFull.happened)]
    type_into(form, press, "patronymic", "м")
    form.keep_draft()
    assert store.drafts.find("staff", 5).values["patronymic"] == "жум"


def test_hiding_the_form_keeps_the_draft(form, press, store):
    form.open_for(5, VALUES, 3)
    type_into(form, press, "patronymic", "ж")
    form.hide()
    assert store.drafts.find("staff", 5) is not None


def test_saving_ends_the_draft(form, press, store):
    form.open_for(5, VALUES, 3)
    type_into(form, press, "patronymic", "ж")
    form.keep_draft()
    form.saved(5, 4)
    assert store.drafts.find("staff", 5) is None
    assert (form.record_id, form.revision, form.dirty) == (5, 4, False)


def test_closing_leaves_nothing_of_the_record_in_the_widgets(form):
    form.open_for(5, VALUES, 3)
    form.close_record()
    shown = [line.text() for line in form.findChildren(QLineEdit)]
    assert "Асанова" not in shown
    assert "Асанова" not in str(form.values())


def test_errors_stand_at_their_fields_and_go_away_when_mended(form, press, kit):
    form.open_for(None, {"since": date(2020, 1, 1), "until": date(2019, 1, 1)})
    assert not form.check()
    assert set(form.pages.errors) == {"surname", "post", "until"}
    assert form.editor("surname").error is not None
    type_into(form, press, "surname", "А")
    assert form.editor("surname").error is None


def test_enter_goes_on_and_says_when_it_was_the_last(qtbot, form, press):
    form.open_for(None, {})
    form.focus_first()
    press(form.editor("surname").line, Qt.Key.Key_Return)
    assert form.focusWidget() is form.editor("given").line
    with qtbot.waitSignal(form.finished):
        press(form.editor("until").line, Qt.Key.Key_Return)


def test_a_long_form_builds_a_section_when_it_is_first_shown(act):
    assert set(act.pages.built) == {0}
    act.show_section(4)
    assert set(act.pages.built) == {0, 4}


LONG = Form(Visit, (Section("1", T("All"), tuple(name for section in ENTRY.sections for name in names_of(section)
                                              if name in ENTRY.fields)),))  # fmt: skip


@pytest.fixture
def long(qtbot, desk):
    made = FormView(desk, LONG, screen="long", paged=False)
    qtbot.addWidget(made)
    made.resize(1200, 600)
    return made


def stands(form):
    return [name for name in order_of(form.form) if name in dict(form.pages.editors())]


def test_a_long_section_stands_as_far_as_one_sees_and_is_built_on_while_nothing_else_is_to_do(qtbot, long):
    every = order_of(LONG)
    assert len(every) > 3 * AT_ONCE
    long.open_for(1, {every[-1]: None})
    assert stands(long) == every[:1], "nobody sees it yet"
    long.show()
    assert stands(long) == every[:AT_ONCE]
    page, grown = long.pages.page(0), []
    page.grown.connect(grown.append)
    qtbot.waitUntil(lambda: page.whole, timeout=60_000)
    assert stands(long) == every
    assert max(len(names) for names in grown) <= STEP


def test_lines_that_join_a_form_in_sight_find_room_before_anything_is_painted(long):
    long.open_for(1, {})
    long.show()
    page = long.pages.page(0)
    inner = page.widget()
    for _ in range(4):
        assert all(line.isVisible() for line in page.lines.values())
        assert inner.height() >= inner.layout().heightForWidth(inner.width())
        page.build(STEP)


def test_a_jump_builds_as_far_as_its_field_and_what_was_told_before_stands_there(long):
    every = order_of(LONG)
    name = every[3 * AT_ONCE]
    long.show()
    long.set_read_only(True)
    long.show_errors({name: T("Before the beginning.")})
    assert long.focusWidget() is not None
    assert stands(long) == every[: 3 * AT_ONCE + 1]
    assert long.editor(name).error is not None
    assert not long.pages.page(0).whole


def test_keys_typed_while_a_form_is_being_built_are_kept_and_what_is_not_built_yet_keeps_its_value(qtbot, long, press):
    every = order_of(LONG)
    text = next(name for name in every if LONG.fields[name].kind is Kind.TEXT)
    later = next(name for name in reversed(every) if LONG.fields[name].kind is Kind.LONG)
    assert later not in every[:AT_ONCE]
    long.open_for(1, {later: "мурунку"})
    long.show()
    page = long.pages.page(0)
    long.focus_field(text)
    line = long.editor(text).input
    for letter in "абвгд":
        QApplication.processEvents()
        press(line, letter)
        assert long.focusWidget() is line
    assert long.values()[later] == "мурунку"
    qtbot.waitUntil(lambda: page.whole, timeout=60_000)
    assert long.values()[text] == "абвгд"
    assert long.editor(later).value() == "мурунку"


def test_a_form_that_is_hidden_waits_with_building(qtbot, long):
    long.show()
    long.hide()
    QApplication.processEvents()
    built = stands(long)
    QApplication.processEvents()
    assert stands(long) == built != order_of(LONG)
    long.show()
    qtbot.waitUntil(lambda: long.pages.page(0).whole, timeout=60_000)


def test_a_typed_number_jumps_to_its_field(act, press):
    act._sections.setFocus()
    press(act._sections, "6.5")
    assert act.current_section == "6"
    assert act.focusWidget() is act.editor("heating").segments


def test_sections_say_how_much_is_filled_and_keys_go_through_them(act, kit):
    act.open_for(None, {"registered_address": "Манас 14", "actual_address": "Манас 14", "dwelling": "house"})
    counts = {act._sections.item(i).data(0x100): act._sections.item(i).data(0x101) for i in range(act._sections.count())}
    assert counts["2"] == "✓"
    assert counts["6"].startswith("1/")
    act.show_section(1)
    act.next_section()
    assert act.current_section == "3"
    act.previous_section()
    assert act.current_section == "2"


def test_the_first_gap_is_the_first_field_nobody_looked_at(act):
    act.open_for(None, {"visited_on": date(2026, 11, 23)})
    assert act.gaps()[0] == "visited_at"


def test_nested_lines_keep_what_they_do_not_show(act, press):
    members = [{"id": 11, "pupil_id": 3, "name": "Асанов Эрмек", "kinship": "уулу"}, {"id": 12, "name": "Асанова Айгүл"}]
    act.open_for(9, {"members": members}, 1)
    act.show_section(2)
    found = act.values()["members"]
    assert [(line["id"], line["name"]) for line in found] == [(11, "Асанов Эрмек"), (12, "Асанова Айгүл")]
    assert found[0]["pupil_id"] == 3
    nested = act.editor("members")
    nested._taken_out(nested.lines[0])
    nested._added()
    assert [line["name"] for line in act.values()["members"]] == ["Асанова Айгүл"]
    assert act.dirty


def test_what_was_true_last_time_stands_beside_and_a_difference_is_marked(act, kit):
    act.set_last({"dwelling": T("yes"), "heating": "газ"}, date(2026, 10, 23), {"heating": "different"})
    act.show_section(4)
    page = act.pages.built[4]
    assert page.lines["heating"].last.text() == "газ"
    assert page.lines["heating"].last.property("look") == "changed"
    assert page.lines["dwelling"].last.property("look") == "small"
    assert "23.10.2026" in page.last_heads[0].text()


def test_a_signed_record_can_be_read_and_not_changed(act, press):
    act.open_for(9, {"dwelling": "house", "hot_water": True}, 1)
    act.set_read_only(True)
    act.show_section(4)
    press(act.editor("hot_water").segments, Qt.Key.Key_2)
    assert act.values()["hot_water"] is True


def test_every_input_of_the_longest_form_has_a_name(act):
    for at in range(len(act._groups)):
        act.show_section(at)
    inputs = [one for kind in (QLineEdit, QPlainTextEdit, QComboBox, Segments) for one in act.findChildren(kind)]
    assert len(inputs) > 60
    unnamed = [one for one in inputs if not one.accessibleName() and not isinstance(one.parent(), QComboBox)]
    assert unnamed == []
    assert act.findChildren(QAbstractSpinBox) == []


@pytest.mark.parametrize("width", [1300, 900, 640])
def test_no_answer_is_cut_on_a_narrow_page(act, width):
    act.resize(width, 600)
    act.show_section(4)
    for _ in range(3):
        QApplication.processEvents()
    page = act.pages.built[4]
    for name, editor in page.editors.items():
        if isinstance(editor.input, Segments):
            assert all(rect.right() <= editor.input.width() for rect in editor.input._rects), name
    assert page.widget().width() <= page.viewport().width() + 1


def test_what_is_empty_and_cannot_be_written_is_a_dash(form):
    form.open_for(5, VALUES, 3)
    line = form.editor("patronymic").input
    hint = line.placeholderText()
    form.set_read_only(True)
    assert line.placeholderText() == "—"
    form.set_read_only(False)
    assert line.placeholderText() == hint


def test_a_line_of_a_table_comes_into_sight_when_the_keyboard_comes_to_it(qtbot, desk):
    rows = Rows("children", Pupil, "family_id", ("surname", "given"))
    names = ("surname", "given", "patronymic", "post", "phone", "since")
    view = FormView(desk, Form(Staff, (Section("1", T("Name"), (*names, rows)),)), screen="staff")
    qtbot.addWidget(view)
    view.resize(900, 260)
    view.show()
    view.open_for(5, VALUES, 3)
    nested = view.editor("children")
    for _ in range(6):
        nested._added()
    QApplication.processEvents()
    page = view.pages.built[0]
    last = nested.lines[-1].editors[0]
    last.setFocus()
    last.focused.emit(True)
    qtbot.waitUntil(lambda: last.mapTo(page.viewport(), last.rect().center()).y() < page.viewport().height())
    assert last.mapTo(page.viewport(), last.rect().center()).y() > 0


def test_enter_presses_the_button_the_keyboard_is_on(qtbot, desk):
    pressed = []
    made = button(desk.kit, "Сактоо", lambda: pressed.append(1))
    qtbot.addWidget(made)
    made.show()
    qtbot.keyClick(made, Qt.Key.Key_Return)
    qtbot.keyClick(made, Qt.Key.Key_Enter)
    assert pressed == [1, 1]
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(made, held)
    assert pressed == [1, 1]  # the key was held down since the field before


def test_a_new_record_begins_at_the_top_wherever_the_last_one_was_left(form):
    form.resize(600, 220)
    form.open_for(1, VALUES)
    bar = form.pages.page(0).verticalScrollBar()
    QApplication.processEvents()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    form.open_for(None, {})
    form.focus_first()
    assert bar.value() == 0


def test_a_section_of_one_table_is_named_once(qtbot, desk):
    made = FormView(desk, MEETING, screen="meetings")
    qtbot.addWidget(made)
    made.pages.build_all()
    said = desk.kit.say(T("Agenda and decisions"))
    assert [label.text() for label in made.findChildren(QLabel) if label.text() == said] == [said]
