"""The passport's page on a real vault: figures, break-downs, names, the journal, and what the deputy director is not shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from sppk_desktop.app.passport import passport_tab
from sppk_desktop.app.people import Extras, add_openers, people_tabs
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import Words
from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.passport.records import SignedPassport
from sppk_desktop.features.people import demo
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.passport.page import PassportPage
from sppk_desktop.ui.passport.papers import PassportDocuments
from sppk_desktop.ui.reason import Asking
from sppk_desktop.ui.shell import Shell
from tests.passport_screens.conftest import counted

TODAY = date(2026, 11, 23)


@pytest.fixture
def school(store: Store) -> Store:
    demo.build(store.saving, pupils=120, today=TODAY)
    return store


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, school: Store, tmp_path: Path) -> Iterator[Shell]:
    kit = Kit.make(qapp, Words.read(translations(), "ky"), Preferences.read(tmp_path / "preferences.json"))
    window = Shell(kit, school, [*people_tabs(Extras()), passport_tab()], today=lambda: TODAY)
    add_openers(window)
    qtbot.addWidget(window)
    window.show()
    yield window
    kit.close()


def _page(shell: Shell) -> PassportPage:
    page = shell.show_tab("passport")
    assert isinstance(page, PassportPage)
    return counted(page)


def _row(page: PassportPage, code: str) -> int:
    sheet = page.figures.model.sheet
    assert sheet is not None
    return next(at for at, line in enumerate(sheet.rows) if line.code == code)


@pytest.mark.parametrize("by", ["nothing", "band", "parallel", "class", "sex"])
def test_every_number_opens_as_many_names_as_it_says(shell: Shell, by: str) -> None:
    page = _page(shell)
    page.break_down(by)
    sheet = page.figures.model.sheet
    assert sheet is not None
    for code in ("A01", "A02", "B10", "B30"):
        line = sheet.rows[_row(page, code)]
        for part, number in [(-1, line.total), *enumerate(line.cells)]:
            if number is not None:
                page._chosen(code, part)
                assert len(page.names.view.rows.names) == number


def test_a_protected_number_is_journalled_and_another_is_not(shell: Shell, school: Store) -> None:
    page = _page(shell)
    page.figures.choose(_row(page, "A01"))
    assert not [line for line in school.journal.lines() if line.action == "listed"]
    sheet = page.figures.model.sheet
    assert sheet is not None
    protected = next(line for line in sheet.rows if line.protected)
    page.figures.choose(_row(page, protected.code))
    assert [line.detail["line"] for line in school.journal.lines() if line.action == "listed"] == [protected.code]


def test_the_deputy_gets_protected_numbers_without_names(school: Store) -> None:
    book = PassportBook(school, "ru", names_protected=False)
    protected = next(row for row in book.sheet(TODAY, None, "class").rows if row.protected and row.total)
    assert not book.may_name(protected.code, TODAY)
    assert book.names(TODAY, None, "class", protected.code).names == ()
    assert book.names(TODAY, None, "class", "A01").names


def test_who_came_and_who_left_make_the_difference_of_two_days(school: Store) -> None:
    book = PassportBook(school, "ky", names_protected=True)
    before = date(2025, 10, 1)
    for row in book.sheet(TODAY, before, "nothing").rows:
        if row.code:
            told = book.names(TODAY, before, "nothing", row.code)
            assert told.came - told.left == row.change
            assert sum(name.change == "left" for name in told.names) == told.left


def test_the_page_follows_what_is_written_meanwhile(shell: Shell, school: Store) -> None:
    from sppk_desktop.features.people.records import Pupil

    page = _page(shell)
    sheet = page.figures.model.sheet
    assert sheet is not None
    first = sheet.rows[_row(page, "A01")].total
    shell.show_tab("pupils")
    with school.saving() as session:
        session.add(Pupil(surname="Жаңы", sex="f"))
    _page(shell)
    sheet = page.figures.model.sheet
    assert sheet is not None
    assert first is not None
    assert sheet.rows[_row(page, "A01")].total == first + 1


def test_signing_from_the_page_keeps_the_day_that_is_shown(shell: Shell, school: Store, qtbot: QtBot) -> None:
    page = _page(shell)
    page._day.set_value(date(2026, 9, 15))
    page._show()
    counted(page)
    (sign,) = [made for made in page.findChildren(QPushButton) if made.text() == "Тоңдуруу…"]
    sign.click()
    (asking,) = page.findChildren(Asking)
    asking.take()
    with school.reading() as session:
        assert [one.as_of for one in session.query(SignedPassport)] == [date(2026, 9, 15)]
    assert "сакталды" in shell.message.accessibleName()


def test_the_workbook_is_written_and_its_leaving_is_journalled(shell: Shell, school: Store, qtbot: QtBot, tmp_path: Path) -> None:
    page = _page(shell)
    documents = PassportDocuments(page, PassportPapers(school, PassportBook(school, "ky", names_protected=True)), signs=False)
    qtbot.addWidget(documents.menu)
    documents.save_sheet_to(tmp_path / "passport.xlsx", "ky")
    qtbot.waitUntil(lambda: any(line.action == "exported" for line in school.journal.lines()), timeout=20_000)
    assert (tmp_path / "passport.xlsx").read_bytes().startswith(b"PK")


def test_sheets_of_all_classes_go_into_a_folder_and_their_leaving_is_journalled(
    shell: Shell, school: Store, qtbot: QtBot, tmp_path: Path
) -> None:
    from sppk_desktop.features.imports.prefilled import ClassSheets
    from sppk_desktop.ui.passport.sheets import SheetsOut

    page = _page(shell)
    out = SheetsOut(page, ClassSheets(school, lambda: TODAY), may_protect=True)
    asking = out.ask()
    assert [editor.value() for editor in asking.editors] == ["all", "no", "no"]
    asking.reject()
    classes = ClassSheets(school, lambda: TODAY).classes()
    folder = tmp_path / "sheets"
    folder.mkdir()
    out.save([id_ for id_, _ in classes], folder, {"protected": "no", "pins": "no"})
    qtbot.waitUntil(lambda: any(line.action == "exported" for line in school.journal.lines()), timeout=30_000)
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{name}.xlsx" for _, name in classes)


def test_a_day_is_counted_beside_the_window_and_only_once(shell: Shell, school: Store) -> None:
    page = _page(shell)
    said: list[str] = []
    event.listen(school._engine, "before_cursor_execute", lambda *told: said.append(str(told[2])))
    page.break_down("class")
    shell.show_tab("pupils")
    shell.show_tab("passport")
    assert not page.counting
    page._day.set_value(date(2026, 9, 15))
    page._show()
    assert page.counting
    counted(page)
    assert page.figures.model.sheet is not None
    assert page.figures.model.sheet.day == date(2026, 9, 15)
    assert not any("person.died IS NOT" in one for one in said)


def test_the_first_arrow_goes_to_the_first_number_and_the_next_one_on(shell: Shell) -> None:
    page = _page(shell)
    assert page.figures.code == ""
    QTest.keyClick(page.figures.left, Qt.Key.Key_Down)
    assert page.figures.code == "A01"
    assert page.names.view.rows.names
    QTest.keyClick(page.figures.left, Qt.Key.Key_Down)
    assert page.figures.code == "A02"
