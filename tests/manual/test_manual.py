"""The manual: both languages the same pages, every link and picture there, found by search, opened by F1, whole on paper."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

import sppk_desktop.ui  # noqa: F401
from sppk_desktop.app.manual import COMMON, PAGES, TABS, manual_window, page_of, page_within
from sppk_desktop.core.manual import Block, Kind, ManualPage, picture, read_manual, read_quick_card, spans_of, terms_of
from sppk_desktop.core.places import resources, translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.words import LANGUAGES, Words
from sppk_desktop.reports import manual as paper
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.manual.window import ManualWindow

PAGES_KY = {page.key: page for page in read_manual("ky")}


@pytest.fixture
def kit(qapp: QApplication, tmp_path: Path) -> Iterator[Kit]:
    preferences = Preferences(tmp_path / "preferences.json", language="ky", theme="light")
    made = Kit.make(qapp, Words.read(translations(), "ky"), preferences)
    yield made
    made.close()


@pytest.fixture
def window(kit: Kit, qtbot) -> Iterator[ManualWindow]:
    made = manual_window(kit)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def pages_of(language: str) -> list[ManualPage]:
    return [*read_manual(language), read_quick_card(language)]


def test_both_languages_have_the_same_pages_of_the_same_shape():
    shapes = [[(page.key, [block.kind for block in page.blocks]) for page in pages_of(language)] for language in LANGUAGES]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page(language):
    keys = {page.key for page in read_manual(language)}
    spans = [span for page in pages_of(language) for block in page.blocks for span in block.spans]
    assert {span.page for span in spans if span.page} <= keys


def test_every_window_that_f1_knows_exists_and_has_a_page():
    keys = {page.key for page in read_manual("ky")}
    assert set(PAGES.values()) | set(TABS.values()) <= keys
    assert [name for name in (*PAGES, *COMMON) if importlib.util.find_spec(f"sppk_desktop.ui.{name}") is None] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_and_all_are_small(language):
    named = [block.mark for page in pages_of(language) for block in page.blocks if block.kind is Kind.PICTURE]
    assert [name for name in named if picture(name, language) is None] == []
    folder = resources() / "manual" / "pictures"
    assert sum(path.stat().st_size for path in folder.rglob("*.png")) < 2_200_000


def test_a_line_is_read_in_its_looks():
    looks = [(span.text, str(span.look), span.page) for span in spans_of("Басыңыз `F1` же **окуңуз** [бул жерде](visits).")]
    assert looks == [("Басыңыз ", "plain", ""), ("F1", "key", ""), (" же ", "plain", ""), ("окуңуз", "bold", ""),
                     (" ", "plain", ""), ("бул жерде", "link", "visits"), (".", "plain", "")]  # fmt: skip


def test_search_forgives_a_keyboard_without_kyrgyz_letters():
    page = ManualPage("x", "Үй-бүлөгө баруу", (Block(Kind.TEXT, spans_of("Көчүрмө түзүңүз")),))
    assert page.holds(terms_of("кочурмо тузу"))
    assert not page.holds(terms_of("рейд"))


def test_the_search_narrows_the_contents_and_marks_what_it_found(window):
    every = window.contents.count()
    window.search.setText("флешка")
    assert 0 < window.contents.count() <= every
    hit = window._kit.theme.tokens.hit.lower()
    assert f"background-color:{hit}" in window.text.toHtml().lower()
    window.search.setText("ъъъ")
    assert window.contents.count() == 0
    window.search.setText("")
    assert window.contents.count() == every


def test_the_neighbours_are_a_key_away(window):
    window.show_page("first-day")
    window.step(1)
    assert window.shown == read_manual("ky")[1].key
    window.step(-1)
    window.step(-1)
    assert window.shown == "first-day"


def test_the_window_has_room_on_an_office_screen_at_the_largest_letters(qapp, qtbot, tmp_path):
    kit = Kit.make(qapp, Words.read(translations(), "ky"), Preferences(tmp_path / "p.json", language="ky", font_percent=175))
    made = manual_window(kit)
    qtbot.addWidget(made)
    made.resize(1366, 728)
    made.show()
    assert (made.width(), made.height()) == (1366, 728)
    kit.close()


def test_an_unknown_page_leaves_what_is_read(window):
    window.show_page("no-such-page")
    assert window.shown == "first-day"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_manual_and_the_card_go_on_paper(language):
    words = Words.read(translations(), language)
    whole = paper.whole_manual(read_manual(language), "1.0", words)
    assert whole.problems == []
    assert whole.pdf("SPPK").startswith(b"%PDF")
    card = paper.quick_card(read_quick_card(language), "1.0", words)
    assert (len(card.pages), card.problems) == (2, [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_title_stands_alone_at_the_foot_of_a_sheet(language):
    """A chapter that opens with a picture has it on the sheet its title stands on."""
    words, pages = Words.read(translations(), language), read_manual(language)
    flow = paper.whole_manual(pages, "1.0", words)
    alone = []
    for page in pages:
        if page.blocks[0].kind is not Kind.PICTURE:
            continue
        sheets = [
            (
                any(getattr(mark, "text", "") == page.title for mark in sheet.marks),
                any(isinstance(mark, paper.Image) for mark in sheet.marks),
            )
            for sheet in flow.pages[1:]
        ]
        alone += [page.key for has_title, has_picture in sheets if has_title and not has_picture]
    assert alone == []


def test_the_page_of_a_widget_is_that_of_the_subject_around_it(kit, qtbot):
    from sppk_desktop.ui.backup.drive_pick import DrivePick

    around = DrivePick.__new__(DrivePick)
    QWidget.__init__(around)
    qtbot.addWidget(around)
    inside = QWidget(around)
    assert page_of(inside) == "backup"
    assert page_of(None) == ""


def test_a_part_that_many_windows_are_made_of_says_nothing_by_itself(kit, qtbot):
    from sppk_desktop.ui.people.list_and_card import ListAndCard
    from sppk_desktop.ui.psychodiagnostics.instruments_page import InstrumentsPage

    around, inside = InstrumentsPage.__new__(InstrumentsPage), ListAndCard.__new__(ListAndCard)
    QWidget.__init__(around)
    QWidget.__init__(inside, around)
    qtbot.addWidget(around)
    assert page_of(inside) == "diagnostics"


def test_where_the_keyboard_is_nowhere_the_largest_part_of_the_window_tells_the_page(kit, qtbot):
    from sppk_desktop.ui.backup.drive_pick import DrivePick
    from sppk_desktop.ui.newyear.promotion_page import PromotionPage

    window = QWidget()
    qtbot.addWidget(window)
    page, beside = PromotionPage.__new__(PromotionPage), DrivePick.__new__(DrivePick)
    for part, height in ((page, 300), (beside, 30)):
        QWidget.__init__(part, window)
        part.resize(400, height)
    window.show()
    assert page_within(window) == "year"


def test_a_pill_means_the_page_it_shows(kit, qtbot):
    from sppk_desktop.ui.backup.drive_pick import DrivePick
    from sppk_desktop.ui.sociometry.page import SociometryPage

    around, shown = DrivePick.__new__(DrivePick), SociometryPage.__new__(SociometryPage)
    QWidget.__init__(around)
    qtbot.addWidget(around)
    QWidget.__init__(shown, around)
    shown.resize(300, 200)
    pill = QPushButton(around)
    pill.setProperty("look", "pill")
    around.show()
    assert page_of(pill) == "sociometry"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_manual_printed_beside_the_installers_tells_their_sums(language: str) -> None:
    import io

    from pypdf import PdfReader

    from sppk_desktop.core.manual import with_sums
    from sppk_desktop.core.places import translations
    from sppk_desktop.core.words import Words
    from sppk_desktop.reports.manual import one_page

    digits = "0123456789abcdef" * 4
    page = next(one for one in with_sums(pages_of(language), [("SPPK-0.1.0-setup.exe", digits)]) if one.key == "update")
    pdf = one_page(page, "0.1.0", Words.read(translations(), language)).pdf("SPPK")
    text = " ".join("".join(sheet.extract_text() for sheet in PdfReader(io.BytesIO(pdf)).pages).split())
    assert "SPPK-0.1.0-setup.exe" in text
    assert "0123 4567 89ab cdef 0123" in text
