"""The import page as a person uses it: real widgets, a real file, a real vault."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from sppk_desktop.app.imports import make_import_page
from sppk_desktop.core.imports import RowState
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.imports import ImportPage
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.preview import SaveQuestion
from sppk_desktop.ui.shell import Shell, Tab
from tests.imports.books import HEADINGS, TODAY, kept, xlsx

ROWS = [
    HEADINGS,
    [1, "Асанов Бакыт", "Э", date(2015, 3, 12), "21203201500234"],
    [2, "Өмүрбек кызы Айпери", "К", "31.02.2015", ""],
    [3, "Нурлан уулу Эрлан", "Э", "12.05.2015", "2.12E+13"],
]


@pytest.fixture(params=["ky", "ru"])
def page(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot, store: Store, tmp_path: Path) -> Iterator[ImportPage]:
    kit = Kit.make(qapp, Words.read(translations(), request.param), Preferences(tmp_path / "p.json"))
    made: list[ImportPage] = []

    def make(desk: object) -> QWidget:
        made.append(make_import_page(desk, lambda: TODAY))  # type: ignore[arg-type]
        return made[0]

    shell = Shell(kit, store, [Tab("import", T("Import"), "import", make)], menu=[], today=lambda: TODAY, title="СППК")
    qtbot.addWidget(shell)
    shell.show()
    yield made[0]
    kit.jobs.close()
    shell.close()


def rest(qtbot: QtBot, page: ImportPage) -> None:
    qtbot.waitUntil(lambda: not page.kit.jobs.busy, timeout=20_000)
    qtbot.wait(10)


def read(qtbot: QtBot, page: ImportPage, tmp_path: Path, name: str = "5А.xlsx") -> None:
    page.read(kept(tmp_path, xlsx(("5А", ROWS)), name))
    rest(qtbot, page)


def press(page: QWidget, words: str) -> None:
    found = [made for made in page.findChildren(QPushButton) if made.text() == words and made.isVisibleTo(page)]
    assert len(found) == 1, [made.text() for made in page.findChildren(QPushButton) if made.isVisibleTo(page)]
    found[0].click()


def texts(widget: QWidget) -> str:
    return " ".join(made.text() for made in widget.findChildren(QLabel) if made.isVisibleTo(widget))


def pupils(store: Store) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(Pupil).where(Pupil.removed_at.is_(None))) or 0


def test_a_list_is_read_shown_taken_and_undone(qtbot: QtBot, page: ImportPage, store: Store, tmp_path: Path) -> None:
    read(qtbot, page, tmp_path)
    assert page.preview is not None
    assert [row.state for row in page.preview.rows] == [RowState.NEW, RowState.WRONG, RowState.WRONG]
    assert page.list.model.rowCount() == 3
    assert pupils(store) == 0
    with qtbot.waitSignal(page.imported, timeout=20_000):
        page.confirm()
    assert pupils(store) == 1
    press(page, page.kit.say(T("Undo the whole import")))
    rest(qtbot, page)
    assert pupils(store) == 0
    assert page.kit.say(T("undone", "import")) in texts(page.start)


def test_a_wrong_row_names_its_cell_and_can_be_taken_without_it(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, tmp_path)
    page.list.select(3)
    qtbot.waitUntil(lambda: "E4" in texts(page.row_pane), timeout=5_000)
    assert "2.12E+13" in texts(page.row_pane)
    press(page.message, page.kit.say(T("Take the rows without these cells")))
    rest(qtbot, page)
    assert page.preview is not None
    assert [row.state for row in page.preview.rows] == [RowState.NEW, RowState.WRONG, RowState.NEW]


def test_the_states_filter_the_list(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, tmp_path)
    press(page, f"{page.kit.say(T('wrong', 'row'))}  2")
    assert page.list.model.rowCount() == 2
    page.list.search.setText("эрлан")
    qtbot.waitUntil(lambda: page.list.model.rowCount() == 1, timeout=5_000)


def test_a_column_is_read_otherwise_where_the_person_says_so(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, tmp_path)
    press(page, page.kit.say(T("Columns…")))
    pick = next(made for made in page.columns_pane.findChildren(QComboBox) if made.accessibleName() == "ПИН")
    pick.setCurrentIndex(pick.findData("note"))
    press(page.columns_pane, page.kit.say(T("Compare anew")))
    rest(qtbot, page)
    assert page.preview is not None
    assert page.preview.rows[2].state is RowState.NEW
    assert next(guess for guess in page.preview.columns if guess.heading == "ПИН").target == "note"


def test_a_file_that_cannot_be_read_is_told_in_the_page(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    page.read(kept(tmp_path, b"<html></html>", "барак.xls"))
    rest(qtbot, page)
    assert "барак.xls" in texts(page.message)
    assert page.preview is None


def test_a_marked_copy_and_the_class_workbook_are_saved(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, tmp_path)
    page.save_to(tmp_path / "copy.xlsx", page._importing.marked_copy, clear_text=True)
    rest(qtbot, page)
    marked = load_workbook(io.BytesIO((tmp_path / "copy.xlsx").read_bytes())).worksheets[0]
    assert page.kit.say(T("There is no such day in the calendar. Check the day and the month.")) == marked["D3"].comment.text
    noted = page.desk.store.journal.lines(last=1)[0]
    assert (noted.action, noted.kind, noted.detail) == ("exported", "import_run", {"document": "marked copy .xlsx"})
    page.save_to(tmp_path / "class.xlsx", lambda _: page._importing.template(), clear_text=False)
    rest(qtbot, page)
    assert load_workbook(tmp_path / "class.xlsx").sheetnames[0] == "Класс"
    page.save_to(tmp_path / "no" / "x.xlsx", lambda _: b"", clear_text=False)
    rest(qtbot, page)
    assert "x.xlsx" in texts(page.message)


def test_a_marked_copy_asks_before_it_leaves_the_vault(
    qtbot: QtBot, page: ImportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(SaveQuestion, "exec", lambda _self: asked.append("left?") or QDialog.DialogCode.Rejected)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append("where?") or ("", ""))
    read(qtbot, page, tmp_path)
    page.save_marked()
    assert asked == ["left?"]
    page.save_template()  # names nobody
    assert asked == ["left?", "where?"]


def test_back_goes_one_step(qtbot: QtBot, page: ImportPage, tmp_path: Path) -> None:
    read(qtbot, page, tmp_path)
    page.go_back()
    assert page.preview is None
    with qtbot.waitSignal(page.finished, timeout=1_000):
        page.go_back()
