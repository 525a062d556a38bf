"""The page of instruments in the window: list, card, editor, switching, importing, all by its own buttons and keys."""

from __future__ import annotations

import json
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sppk_desktop.app.instruments import Shelf
from sppk_desktop.core.words import Words
from sppk_desktop.features.psychodiagnostics import shipped
from sppk_desktop.features.psychodiagnostics.library import Library
from sppk_desktop.features.psychodiagnostics.schulte_tables import tables, tables_paper
from sppk_desktop.features.psychodiagnostics.scoring_check import check_all
from sppk_desktop.features.psychodiagnostics.scoring_protocol import scoring_protocol
from sppk_desktop.ui.psychodiagnostics.instruments_page import InstrumentsPage
from tests.visits_screens.conftest import QuietDesk


@pytest.fixture
def page(desk: QuietDesk, qtbot: QtBot) -> InstrumentsPage:
    made = InstrumentsPage(desk, Shelf(desk))
    qtbot.addWidget(made)
    made.resize(1340, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def library(desk: QuietDesk) -> Library:
    return Library(desk.store)


def own(library: Library) -> str:
    """The id of the only own one."""
    (found,) = [one.id for one in library.all() if library.is_own(one.id)] or [""]
    return found


def told(page: InstrumentsPage) -> list[str]:
    model = page.lists.list.model
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def test_every_instrument_stands_in_the_list_in_the_order_of_the_alphabet(page: InstrumentsPage, library: Library) -> None:
    assert told(page) == [one.name.ky for one in library.all()]
    page.lists.list.search.setText("филлипс")
    page.lists.list.reload()
    assert told(page) == ["Филлипстин мектептеги тынчсыздануу тести"]


def test_every_card_can_be_shown(page: InstrumentsPage, library: Library) -> None:
    for id_ in shipped.ids():
        page.show_instrument(library.number(id_))
        assert page.lists.card.link is not None
        assert page.lists.card.link.id == library.number(id_)


def test_an_instrument_is_switched_off_and_back(page: InstrumentsPage, library: Library, desk: QuietDesk) -> None:
    page.switch(library.number("epi"))
    assert not library.state(library.get("epi")).enabled
    assert "epi" not in [one.id for one in library.every()]
    desk.undos[-1]()
    assert library.state(library.get("epi")).enabled


def test_a_new_questionnaire_is_written_and_stands_in_the_list(page: InstrumentsPage, library: Library) -> None:
    QTest.keyClick(page.lists.list.grid, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    form = page.editor.form
    form.set_value("name_ky", "Класстык маанай")
    form.set_value("answer", "choice")
    form.set_value("least", 1)
    form.set_value("most", 5)
    form.set_value("count", 4)
    form.editor("scales").set_values([{"code": "M", "name_ky": "Маанай", "adds": "1-4"}])
    form.editor("levels").set_values([{"scale": "M", "name_ky": "төмөн"}, {"scale": "M", "name_ky": "жогору", "least": 12}])
    page.editor.save()
    made = library.get(own(library))
    assert (made.name.ky, made.version, made.form().scale("M").items) == ("Класстык маанай", 1, ("1", "2", "3", "4"))
    assert "Класстык маанай" in told(page)
    page.edit(library.number(made.id))
    page.editor.form.editor("scales").set_values([{"code": "M", "name_ky": "Маанай", "adds": "1, 2"}])
    page.editor.save()
    assert library.get(made.id).version == 2


def test_a_slip_is_said_at_its_table_and_the_text_stays(page: InstrumentsPage, library: Library, desk: QuietDesk) -> None:
    page.new()
    form = page.editor.form
    for name, value in {"name_ky": "Ката", "answer": "yes_no", "count": 3}.items():
        form.set_value(name, value)
    form.editor("scales").set_values([{"code": "M", "name_ky": "Маанай", "adds": "1, 9"}])
    page.editor.save()
    assert form.pages.errors.keys() == {"scales"}
    assert "9" in str(form.pages.errors["scales"])
    assert not own(library)
    assert form.values()["name_ky"] == "Ката"
    page.editor.form.discard_draft()


def test_a_copy_is_opened_in_the_editor_at_once_and_can_be_deleted_with_a_way_back(
    page: InstrumentsPage, library: Library, desk: QuietDesk
) -> None:
    page.copy(library.number("who-5"))
    made = own(library)
    assert page.editor.form.record_id == library.number(made)
    page.editor.save()
    page.remove(library.number(made))
    assert not library.is_own(made)
    desk.undos[-1]()
    assert library.is_own(made)


def test_a_faulty_file_is_refused_in_one_sentence(
    page: InstrumentsPage, library: Library, desk: QuietDesk, tmp_path: Path
) -> None:
    file = tmp_path / "тест.json"
    data: dict[str, Any] = json.loads((shipped.folder() / "gad-7.json").read_bytes())
    file.write_text(json.dumps({**data, "items": 6}), encoding="utf-8")
    page.take_file(file)
    assert not [one for one in library.all() if library.is_own(one.id)]
    assert "тест.json" in desk.kit.say(desk.told[-1].happened)
    file.write_text(json.dumps(data), encoding="utf-8")
    page.take_file(file)
    assert own(library)
    page.take_file(tmp_path / "жок.json")


def test_the_protocol_of_the_check_names_every_instrument(words: Words) -> None:
    checked = check_all(shipped.every().values())
    paper = scoring_protocol(checked, date(2026, 11, 23), "№ 12", "2026/27", "Асанова", words)
    assert paper.startswith(b"%PDF")
    assert all(not one.differences for one in checked)


def test_schulte_tables_come_back_by_their_number() -> None:
    assert tables(4821) == tables(4821)
    assert tables(4821) != tables(4822)
    for table in tables(4821):
        assert sorted(table) == list(range(1, 26))
    assert len({tuple(table) for table in tables(4821)}) == 5


def test_schulte_tables_print_on_five_pages(words: Words) -> None:
    pages = PdfReader(BytesIO(tables_paper(4821, words))).pages
    assert len(pages) == 5
    assert all("4821" in page.extract_text() for page in pages)
