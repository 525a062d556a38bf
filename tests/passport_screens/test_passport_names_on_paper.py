"""Papers that name children: only on request, journalled, protected rows only when asked for; numbers agree with the lists."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import docx
import openpyxl
import pytest
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sppk_desktop.app.passport import passport_tab
from sppk_desktop.app.people import Extras, add_openers, people_tabs
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.passport.comparing import compare
from sppk_desktop.features.passport.counted import CHILD
from sppk_desktop.features.passport.named import NamedPapers
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.people import demo, register, standing
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.passport.page import PassportPage
from sppk_desktop.ui.preview import Preview
from sppk_desktop.ui.shell import Shell
from tests.passport_screens.conftest import counted

LISTS = T("Lists of names…")
TODAY, BEFORE = date(2026, 11, 23), date(2025, 10, 1)


@pytest.fixture
def school(store: Store) -> Store:
    demo.build(store.saving, pupils=120, today=TODAY)
    return store


@pytest.fixture
def papers(school: Store) -> PassportPapers:
    return PassportPapers(school, PassportBook(school, "ky", names_protected=True))


@pytest.fixture
def named(school: Store, papers: PassportPapers) -> NamedPapers:
    return NamedPapers(school, papers._book, papers, names_protected=True)


def _text(pdf: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())


def _words(document: bytes) -> str:
    paper = docx.Document(BytesIO(document))
    cells = [cell.text for table in paper.tables for row in table.rows for cell in row.cells]
    return " ".join(" ".join([*(paragraph.text for paragraph in paper.paragraphs), *cells]).split())


def _listed(store: Store) -> int:
    return sum(line.action == "listed" for line in store.journal.lines())


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_class_passport_names_every_pupil_and_counts_them(
    named: NamedPapers, papers: PassportPapers, school: Store, language: str
) -> None:
    class_id, name = papers.classes(TODAY)[0]
    with school.saving() as session:
        pupils = standing.class_list(session, class_id, TODAY)
        register.set_category(session, "pupil", pupils[0].id, "F13", date(2026, 9, 1))
        register.set_category(session, "pupil", pupils[0].id, "G10", date(2026, 9, 1))
    papers._book.forget()
    before = _listed(school)
    plain = _text(named.class_passport(TODAY, class_id, language)(unwatched))
    whole = _text(named.class_passport(TODAY, class_id, language, protected=True)(unwatched))
    office = _words(named.class_passport(TODAY, class_id, language, form="docx")(unwatched))
    assert _listed(school) == before + 3
    for pupil in pupils:
        for part in pupil.name.split():
            assert part in plain
        assert pupil.name in office
    assert name in plain
    assert not [code for code in ("G10", "F13") if code in plain or code in office]
    assert not [code for code in ("G10", "F13") if code not in whole]


def test_who_may_not_see_protected_names_gets_none_on_paper(school: Store, papers: PassportPapers) -> None:
    deputy = NamedPapers(school, PassportBook(school, "ky", names_protected=False), papers, names_protected=False)
    passport = papers._book.of(TODAY)
    line = next(line for line in passport.lines if line.protected and line.ids and line.per == CHILD)
    assert deputy.one_list(TODAY, None, "nothing", line.code, None, "ky") is None
    assert line.label.ky not in _text(deputy.annex(TODAY, "ky", "текшерүү", protected=True)(unwatched))


def test_the_annex_lists_whom_the_lines_count_and_says_what_for(
    named: NamedPapers, papers: PassportPapers, school: Store
) -> None:
    plain = _text(named.annex(TODAY, "ru", "Запрос районо № 7", protected=False)(unwatched))
    assert "Запрос районо № 7" in plain
    passport = papers._book.of(TODAY)
    for line in passport.lines:
        if line.value or not line.ids or line.group not in "BCDEFGHIJK":
            continue
        told = f"{line.code} {line.label.ru} — {len(line)}"
        assert (told in plain) is not line.protected
    assert [line.detail["names"] for line in school.journal.lines() if line.action == "listed"]
    whole = _text(named.annex(TODAY, "ru", "Запрос", protected=True)(unwatched))
    protected = next(line for line in passport.lines if line.protected and line.ids and not line.value)
    assert f"{protected.code} {protected.label.ru} — {len(protected)}" in whole


def _sheets(workbook: bytes) -> list[list[tuple[object, ...]]]:
    return [list(sheet.values) for sheet in openpyxl.load_workbook(BytesIO(workbook))]


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_a_workbook_of_names_holds_whom_the_lines_count(
    named: NamedPapers, papers: PassportPapers, school: Store, language: str
) -> None:
    names, about = _sheets(named.annex(TODAY, language, "Текшерүү № 7", protected=False, form="xlsx")(unwatched))
    passport = papers._book.of(TODAY)
    for code in ("B30", "C10", "K10"):
        assert sum(row[1] == code for row in names) == len(passport.line(code))
    assert [row[0] for row in names[1:]] == list(range(1, len(names)))
    assert any("Текшерүү № 7" in str(row[0]) for row in about)
    class_id, _name = papers.classes(TODAY)[0]
    roster, numbers, _about = _sheets(named.class_passport(TODAY, class_id, language, form="xlsx")(unwatched))
    with school.reading() as session:
        pupils = standing.class_list(session, class_id, TODAY)
    assert [row[0] for row in roster[1:]] == list(range(1, len(pupils) + 1))
    assert next(row for row in numbers if row[0] == "A01")[3] == len(pupils)


def test_a_comparison_tells_who_came_and_who_left_line_by_line(named: NamedPapers, papers: PassportPapers, school: Store) -> None:
    told = compare(papers._book, BEFORE, TODAY, named=True)
    assert told.lines
    for one in told.lines:
        assert one.now - one.before == one.came - one.left
        assert one.came <= one.now
        assert one.left <= one.before
    for one, names in told.names:
        assert not one.protected
        assert sum(name.change == "came" for name in names) == one.came
        assert sum(name.change == "left" for name in names) == one.left
    numbers = _text(named.comparison(BEFORE, TODAY, "ky", named=False)(unwatched))
    with school.reading() as session:
        everybody = [name for (name,) in session.query(Pupil.full_name)]
    assert not [name for name in everybody if name in numbers]
    whole = _text(named.comparison(BEFORE, TODAY, "ky", named=True)(unwatched))
    came = next(name for one, names in told.names if one.code == "A01" for name in names)
    assert came.name.split()[0] in whole


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_offices_document_says_what_the_paper_says_and_names_nobody(
    papers: PassportPapers, school: Store, language: str
) -> None:
    told = _words(papers.school_docx(TODAY, language, protected=True)(unwatched))
    passport = papers._book.of(TODAY)
    for code in ("A01", "B10", "K10"):
        assert f"{code} {passport.line(code).label.label(language)}" in told
    with school.reading() as session:
        assert not [name for (name,) in session.query(Pupil.full_name) if name in told]
    kept = papers.sign(TODAY, TODAY, None)
    first = _words(papers.reprint(kept, language, form="docx")(unwatched))
    with school.saving() as session:
        for pupil in session.query(Pupil).limit(9):
            pupil.sex = "f" if pupil.sex == "m" else "m"
    papers._book.forget()
    assert _words(papers.reprint(kept, language, form="docx")(unwatched)) == first
    assert _words(papers.school_docx(TODAY, language)(unwatched)) != first


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, school: Store, tmp_path: Path) -> Iterator[Shell]:
    kit = Kit.make(qapp, Words.read(translations(), "ky"), Preferences.read(tmp_path / "preferences.json"))
    window = Shell(kit, school, [*people_tabs(Extras()), passport_tab()], today=lambda: TODAY)
    add_openers(window)
    qtbot.addWidget(window)
    window.show()
    yield window
    kit.close()


def _choose(page: PassportPage, part: str) -> None:
    from sppk_desktop.ui.paper_menu import PaperMenu

    (menu,) = page.findChildren(PaperMenu)
    (deed,) = [deed for deed in menu._choices("ky") if part in page.kit.say(deed.text)]
    deed.do()


def test_the_menu_asks_before_it_names_anybody(shell: Shell, school: Store, qtbot: QtBot) -> None:
    from sppk_desktop.ui.reason import Asking

    page = shell.show_tab("passport")
    assert isinstance(page, PassportPage)
    counted(page)
    before = _listed(school)
    _choose(page, shell.kit.say(LISTS))
    asking = page.findChildren(Asking)[-1]
    asking.take()  # without a purpose nothing is made
    assert _listed(school) == before
    asking.editors[0].set_value("Текшерүү үчүн")
    asking.take()
    assert _listed(school) == before + 1
    qtbot.waitUntil(lambda: bool(shell.findChildren(Preview)), timeout=30_000)
    shell.findChildren(Preview)[0].close()


def test_the_list_beside_the_figures_can_be_printed(shell: Shell, school: Store, qtbot: QtBot) -> None:
    page = shell.show_tab("passport")
    assert isinstance(page, PassportPage)
    counted(page)
    sheet = page.figures.model.sheet
    assert sheet is not None
    page.figures.choose(next(at for at, line in enumerate(sheet.rows) if line.code == "B30"))
    assert page.names.print_button.isVisible()
    before = _listed(school)
    forms = page.names.print_button.menu().actions()
    assert ["PDF" in forms[0].text(), "XLSX" in forms[2].text()] == [True, True]
    forms[0].trigger()
    assert _listed(school) == before + 1
    qtbot.waitUntil(lambda: bool(shell.findChildren(Preview)), timeout=30_000)
    shell.findChildren(Preview)[0].close()
