"""Qt's own words are Kyrgyz and Russian too, whole and with their accelerators."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QMessageBox

from sppk_desktop.core.places import translations


def messages(language):
    root = ElementTree.parse(translations() / "qt" / f"qtbase.{language}.ts").getroot()
    return {
        (context.findtext("name"), message.findtext("source")): message.findtext("translation")
        for context in root.iter("context")
        for message in context.iter("message")
    }


def test_both_languages_say_the_same_things():
    assert messages("ky").keys() == messages("ru").keys()
    assert len(messages("ky")) > 120


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_every_word_is_said_with_its_values_and_accelerator(language):
    for (context, source), said in messages(language).items():
        assert said, (context, source)
        assert set(re.findall(r"%\d", source)) == set(re.findall(r"%\d", said)), source
        assert len(re.findall(r"&(?!&)", said)) <= 1, said


@pytest.mark.parametrize(("kit", "ok", "cancel", "copy"), [("ky", "Макул", "Жокко чыгаруу", "Көчүрүү"),
                                                          ("ru", "ОК", "Отмена", "Копировать")], indirect=["kit"])  # fmt: skip
def test_buttons_and_menus_of_qt_speak_the_language(qtbot, kit, ok, cancel, copy):
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Ok).text() == ok
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == cancel
    line = QLineEdit("текст")
    qtbot.addWidget(line)
    menu = line.createStandardContextMenu()
    said = [action.text().replace("&", "").split("\t")[0] for action in menu.actions()]
    menu.deleteLater()
    assert copy in said
    question = QMessageBox()
    qtbot.addWidget(question)
    question.setStandardButtons(QMessageBox.StandardButton.Yes)
    assert question.button(QMessageBox.StandardButton.Yes).text().replace("&", "") in ("Ооба", "Да")


@pytest.mark.parametrize("kit", ["ky"], indirect=True)
def test_the_calendar_is_kyrgyz_and_begins_on_monday(kit):
    locale = QLocale()
    assert locale.language() == QLocale.Language.Kyrgyz
    assert locale.standaloneMonthName(11).casefold() == "ноябрь"
