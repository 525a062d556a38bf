"""Editors can say unknown, are not turned by a wheel, and never lose what was typed."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox

from sppk_desktop.core.fields import Field, Kind, Option
from sppk_desktop.core.words import T
from sppk_desktop.ui.editors import editor_for
from sppk_desktop.ui.editors.dates import read_date, read_time, why_no_date
from sppk_desktop.ui.editors.text import read_phone, say_phone

FEW = tuple(Option(code, T(code)) for code in ("good", "fair", "bad"))
MANY = tuple(Option(f"o{i}", T(f"option {i}")) for i in range(8))


class Lookups:
    def entries(self, catalogue):
        return [(f"c{i}", f"entry {i}") for i in range(7)]

    def find(self, record, text):
        return [(id_, name) for id_, name in ((7, "Асанова Гүлмира"), (9, "Асанов Эрмек")) if text.lower() in name.lower()]

    def name(self, record, id):  # noqa: A002
        return {7: "Асанова Гүлмира", 9: "Асанов Эрмек"}[id]


def field(kind, **told):
    return Field(kind, T("An invented question"), name="q", **told)


FILLED = [
    (field(Kind.TEXT, limit=40), "Манас көч., 14"),
    (field(Kind.LONG), "биринчи сап\nэкинчи сап"),
    (field(Kind.INTEGER, least=0, most=99), 0),
    (field(Kind.DECIMAL, least=0, most=1000), 38.5),
    (field(Kind.MONEY, least=0, most=100_000_000), 12_500),
    (field(Kind.DATE), date(2013, 3, 12)),
    (field(Kind.TIME), time(15, 10)),
    (field(Kind.MOMENT), datetime(2026, 11, 23, 15, 10)),
    (field(Kind.YES_NO), False),
    (field(Kind.CHOICE, options=FEW), "fair"),
    (field(Kind.CHOICE, options=MANY), "o5"),
    (field(Kind.CHOICES, options=FEW), ["good", "bad"]),
    (field(Kind.CHOICES, options=FEW), []),
    (field(Kind.CATALOGUE, catalogue="x"), "c3"),
    (field(Kind.CATALOGUES, catalogue="x"), ["c1"]),
    (field(Kind.PHONE, limit=40), "+996555123456"),
    (field(Kind.PIN, limit=14), "21203201300417"),
    (field(Kind.LINK, link="Person"), 7),
]
IDS = [f"{told.kind}-{i}" for i, (told, _) in enumerate(FILLED)]


@pytest.fixture(params=FILLED, ids=IDS)
def filled(request, qtbot, kit):
    told, value = request.param
    editor = editor_for(told, kit, Lookups())
    qtbot.addWidget(editor)
    return editor, value


def test_a_fresh_editor_is_unknown_and_gives_back_what_it_shows(filled):
    editor, value = filled
    heard = []
    editor.changed.connect(lambda: heard.append(editor.value()))
    assert editor.value() is None
    editor.set_value(value)
    assert editor.value() == value
    assert type(editor.value()) is type(value)
    editor.set_value(None)
    assert editor.value() is None
    assert heard == []


def test_a_wheel_changes_no_value(filled, qtbot):
    editor, value = filled
    editor.set_value(value)
    editor.show()
    for target in (editor.input, editor):
        at = QPointF(5, 5)
        turned = QWheelEvent(at, target.mapToGlobal(at), QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton,
                             Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
        QApplication.sendEvent(target, turned)
    assert editor.value() == value


def test_every_editor_tells_its_name_to_those_who_do_not_see_it(filled):
    editor, _ = filled
    assert editor.input.accessibleName() == "An invented question"
    if not isinstance(editor.input, QComboBox):  # Qt on Linux says the answer of a list as its name
        assert QAccessible.queryAccessibleInterface(editor.input).text(QAccessible.Text.Name) == "An invented question"


def test_read_only_shows_and_does_not_take(filled, press):
    editor, value = filled
    editor.set_value(value)
    editor.set_read_only(True)
    editor.show()
    for key in (Qt.Key.Key_1, Qt.Key.Key_0, Qt.Key.Key_Down, Qt.Key.Key_Delete):
        press(editor.input, key)
    assert editor.value() == value


DATES = {
    "12.03.2013": date(2013, 3, 12), "12.3.13": date(2013, 3, 12), "12032013": date(2013, 3, 12), "2013-03-12": date(2013, 3, 12),
    "12.03.41": date(1941, 3, 12), "31.02.2013": None, "12.03": None, "": None, "01.02.0206": None,
    "01.02.1899": None, "01022101": None,
}  # fmt: skip


@pytest.mark.parametrize(("typed", "meant"), DATES.items())
def test_dates_are_read_as_people_write_them(typed, meant):
    assert read_date(typed) == meant


def test_a_slip_of_the_hand_in_a_year_is_told():
    assert why_no_date("01.02.0206").values == {"first": 1900, "last": 2100}
    assert why_no_date("31.04.2026").values == {"n": 30}


@pytest.mark.parametrize(("typed", "meant"), [("15:10", time(15, 10)), ("1510", time(15, 10)), ("15.10", time(15, 10)),
                                              ("9", time(9, 0)), ("25:00", None), ("12:75", None)])  # fmt: skip
def test_times_are_read_as_people_write_them(typed, meant):
    assert read_time(typed) == meant


@pytest.mark.parametrize("typed", ["0555 12-34-56", "+996 555 123456", "(0555) 123456", "996555123456"])
def test_phones_become_one_form_and_are_said_as_people_say_them(typed):
    assert read_phone(typed) == "+996555123456"
    assert say_phone("+996555123456") == "0555 12-34-56"


def test_a_phone_that_cannot_be_read_stays_as_typed():
    assert read_phone("кошунасы 3-12-45") == "кошунасы 3-12-45"


def test_what_cannot_be_understood_is_said_on_leaving_and_kept(qtbot, kit, press):
    editor = editor_for(field(Kind.DATE), kit)
    qtbot.addWidget(editor)
    press(editor.line, "31.02.2013")
    assert editor.error is None
    editor.line.editingFinished.emit()
    assert kit.say(editor.error) == "Мындай күн жок: бул айда 28 күн бар."
    assert editor.value() is None
    assert editor.unkept() == "31.02.2013"
    again = editor_for(field(Kind.DATE), kit)
    qtbot.addWidget(again)
    again.set_value(editor.unkept())
    assert again.line.text() == "31.02.2013"


@pytest.mark.parametrize(("typed", "value", "clear"), [("38,5", 38.5, True), ("38.5", 38.5, True), ("", None, True),
                                                       ("отуз", None, False), ("5000", None, False)])  # fmt: skip
def test_decimals_take_comma_and_point_and_know_their_limits(qtbot, kit, press, typed, value, clear):
    editor = editor_for(field(Kind.DECIMAL, least=0, most=1000), kit)
    qtbot.addWidget(editor)
    press(editor.line, typed)
    assert editor.value() == value
    assert (editor.unclear is None) is clear


def test_digits_choose_and_nought_takes_back(qtbot, kit, press):
    editor = editor_for(field(Kind.CHOICE, options=FEW), kit)
    qtbot.addWidget(editor)
    with qtbot.waitSignal(editor.changed):
        press(editor.segments, Qt.Key.Key_2)
    assert editor.value() == "fair"
    press(editor.segments, Qt.Key.Key_0)
    assert editor.value() is None
    press(editor.segments, Qt.Key.Key_4)  # the dashed one has no digit
    assert editor.value() is None


def test_a_required_choice_offers_no_not_looked_at(qtbot, kit):
    editor = editor_for(field(Kind.CHOICE, options=FEW, required=True), kit)
    qtbot.addWidget(editor)
    assert len(editor.segments._parts) == len(FEW)


@pytest.mark.parametrize("answers", [2, 9])
def test_no_answer_is_called_what_it_means(qtbot, kit, answers):
    """Open answers and a list alike: an empty direction of a line is that of its section, nobody failed to look."""
    options = tuple(Option(str(at), f"{at}") for at in range(answers))
    editor = editor_for(field(Kind.CHOICE, options=options, unknown=T("that of the section")), kit)
    qtbot.addWidget(editor)
    said = kit.say(T("that of the section"))
    assert editor.value() is None
    if answers == 2:
        assert [part.text for part in editor.segments._parts if part.unknown] == [said]
    else:
        assert editor.box.itemText(0) == said


def test_none_of_these_is_not_the_same_as_not_looked_at(qtbot, kit, press):
    editor = editor_for(field(Kind.CHOICES, options=FEW), kit)
    qtbot.addWidget(editor)
    press(editor.segments, Qt.Key.Key_1)
    press(editor.segments, Qt.Key.Key_3)
    assert editor.value() == ["good", "bad"]
    press(editor.segments, Qt.Key.Key_4)  # none of these
    assert editor.value() == []
    press(editor.segments, Qt.Key.Key_0)
    assert editor.value() is None
    press(editor.segments, Qt.Key.Key_2)
    press(editor.segments, Qt.Key.Key_2)
    assert editor.value() is None


def test_more_than_five_answers_become_a_list_that_delete_empties(qtbot, kit, press):
    editor = editor_for(field(Kind.CHOICE, options=MANY), kit)
    qtbot.addWidget(editor)
    editor.set_value("o3")
    with qtbot.waitSignal(editor.changed):
        press(editor.box, Qt.Key.Key_Delete)
    assert editor.value() is None


def test_a_code_no_longer_in_the_list_is_kept(qtbot, kit):
    editor = editor_for(field(Kind.CHOICE, options=MANY), kit)
    qtbot.addWidget(editor)
    editor.set_value("old code")
    assert editor.value() == "old code"


def test_a_link_is_found_by_a_part_of_its_name(qtbot, kit, press):
    editor = editor_for(field(Kind.LINK, link="Person"), kit, Lookups())
    qtbot.addWidget(editor)
    press(editor.line, "асанова")
    assert editor.value() is None
    assert editor.unclear is not None
    editor.search()
    editor._choose(editor._names.index(0))
    assert editor.value() == 7
    assert editor.line.text() == "Асанова Гүлмира"
    assert editor.unclear is None


def test_segments_wrap_on_a_narrow_page_and_hide_no_answer(qtbot, kit):
    editor = editor_for(field(Kind.CHOICE, options=FEW), kit)
    qtbot.addWidget(editor)
    editor.resize(kit.theme.px(140), 200)
    editor.show()
    assert editor.segments.heightForWidth(editor.segments.width()) > kit.theme.px(60)
    assert all(rect.right() <= editor.segments.width() for rect in editor.segments._rects)


def test_enter_takes_the_only_record_that_fits_and_never_one_of_two(kit, qtbot, press):
    editor = editor_for(field(Kind.LINK, link="Person"), kit, Lookups())
    qtbot.addWidget(editor)
    editor.show()
    editor.line.setFocus()
    press(editor.line, "гүл")
    press(editor.line, Qt.Key.Key_Return)
    assert (editor.value(), editor.line.text()) == (7, "Асанова Гүлмира")
    editor.set_value(None)
    press(editor.line, "асан")
    press(editor.line, Qt.Key.Key_Return)
    assert editor.value() is None
    assert editor.unclear is not None


class GrowingLookups(Lookups):
    def __init__(self):
        self.told = [(f"c{n}", f"Жазуу {n}") for n in range(7)]

    def entries(self, catalogue):
        return list(self.told)


def test_a_list_knows_what_was_made_while_the_form_stood(qtbot, kit):
    lookups = GrowingLookups()
    editor = editor_for(field(Kind.CATALOGUE, catalogue="x"), kit, lookups)
    qtbot.addWidget(editor)
    changes = []
    editor.changed.connect(lambda: changes.append(editor.value()))
    editor.set_value("c2")
    lookups.told.append(("own", "Менин анкетам"))
    editor.focused.emit(True)
    box = editor.box
    assert [box.itemText(at) for at in range(box.count())][-1] == "Менин анкетам"
    assert (editor.value(), changes) == ("c2", [])
    lookups.told.append(("own-2", "Экинчи анкетам"))
    editor.set_value("own-2")  # told before anybody looked at the list
    assert (box.currentText(), editor.value()) == ("Экинчи анкетам", "own-2")


def test_what_found_no_room_in_a_line_is_said(qtbot, kit):
    editor = editor_for(field(Kind.TEXT, limit=20), kit)
    qtbot.addWidget(editor)
    told = []
    editor.errored.connect(told.append)
    QApplication.clipboard().setText("узун текст " * 10)
    editor.input.paste()
    qtbot.waitUntil(lambda: editor.error is not None, timeout=1000)
    assert "20" in told[-1]
    assert len(editor.value()) <= 20
    editor.input.backspace()
    assert editor.error is None
    editor.input.insert("а")
    qtbot.wait(20)
    assert editor.error is None
