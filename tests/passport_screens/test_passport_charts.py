"""The charts of the passport say the numbers of the passport, on the screen and on paper from one drawing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sppk_desktop.app.passport import passport_tab, show_charts
from sppk_desktop.app.people import Extras, add_openers, people_tabs
from sppk_desktop.core.drawing import Area, Said
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.words import Words
from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.passport.charts import WIDTH, Point, Row, by_band, over_years
from sppk_desktop.features.passport.columns import By
from sppk_desktop.features.passport.dynamics import Dynamics
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.people import demo
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.passport.page import PassportPage
from sppk_desktop.ui.shell import Shell
from tests.passport_screens.conftest import counted

TODAY = date(2026, 11, 23)


@pytest.fixture
def school(store: Store) -> Store:
    demo.build(store.saving, pupils=100, today=TODAY)
    return store


@pytest.fixture
def dynamics(school: Store) -> Dynamics:
    book = PassportBook(school, "ky", names_protected=True)
    return Dynamics(school, book, PassportPapers(school, book), "ky")


def _said(drawing: object) -> list[str]:
    return [shape.text for shape in drawing.shapes if isinstance(shape, Said)]  # type: ignore[attr-defined]


@given(st.lists(st.none() | st.integers(0, 4000), min_size=1, max_size=8))
def test_a_column_is_as_high_as_its_number_and_stands_on_the_sheet(numbers: list[int | None]) -> None:
    drawing = over_years([Point(f"{2019 + at}/{20 + at}", number, "") for at, number in enumerate(numbers)])
    bars = [shape for shape in drawing.shapes if isinstance(shape, Area)]
    told = [number for number in numbers if number is not None]
    assert len(bars) == len(told)
    for bar, number in zip(bars, told, strict=True):
        assert bar.h * max(told) == pytest.approx(number * max(bar.h for bar in bars), abs=0.01)
        assert bar.x >= 0
        assert bar.x + bar.w <= WIDTH
    assert [text for text in _said(drawing) if text.isdigit()] == [str(number) for number in told]


def test_a_bar_is_as_long_as_its_share_and_nobody_has_none() -> None:
    drawing = by_band(("1–4", "5–9"), [Row("а", [(10, 0.5), (0, 0.0)]), Row("б", [(5, 0.25), (1, 0.01)])])
    bars = [shape for shape in drawing.shapes if isinstance(shape, Area)]
    assert len(bars) == 3
    assert bars[0].w == pytest.approx(2 * bars[1].w)
    assert "10 · 50,0 %" in _said(drawing)
    assert "–" in _said(drawing)


def test_the_course_says_what_the_passport_of_each_day_says(dynamics: Dynamics, school: Store) -> None:
    years = dynamics.counted(TODAY, unwatched)
    book = PassportBook(school, "ky", names_protected=True)
    assert len(years) > 1
    assert years[-1].day == TODAY
    for code in ("A01", "A04", "B10", "B30", "E10"):
        told = [text for text in _said(dynamics.course(years, code)) if text.isdigit()]
        assert told == [str(len(book.of(year.day).line(code))) for year in years if year.known]


def test_the_structure_says_the_numbers_of_the_bands(dynamics: Dynamics, school: Store) -> None:
    book = PassportBook(school, "ky", names_protected=True)
    sheet = book.sheet(TODAY, None, By.BAND)
    said = _said(dynamics.structure(TODAY, "B11", "ky"))
    for row in sheet.rows:
        if row.code.startswith("B") and row.total:
            assert row.title in said
            for cell in row.cells:
                assert not cell or [text for text in said if text.startswith(f"{cell} · ")]


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, school: Store, tmp_path: Path) -> Iterator[Shell]:
    kit = Kit.make(qapp, Words.read(translations(), "ky"), Preferences.read(tmp_path / "preferences.json"))
    window = Shell(kit, school, [*people_tabs(Extras()), passport_tab()], today=lambda: TODAY)
    add_openers(window)
    qtbot.addWidget(window)
    window.show()
    yield window
    kit.close()


def test_page_and_paper_draw_the_same(shell: Shell, dynamics: Dynamics, qtbot: QtBot) -> None:
    page = shell.show_tab("passport")
    assert isinstance(page, PassportPage)
    counted(page)
    charts = show_charts(shell, page, dynamics, lambda: "ru")
    qtbot.waitUntil(lambda: bool(charts.years), timeout=30_000)
    charts.lines.setCurrentIndex(charts.lines.findData("B30"))
    assert charts.course._drawing.shapes == dynamics.course(charts.years, "B30").shapes
    paper = dynamics.paper(charts.years, TODAY, "B30", "ru")(unwatched)
    text = " ".join(page.extract_text() for page in PdfReader(BytesIO(paper)).pages)
    numbers = [text for text in _said(dynamics.course(charts.years, "B30")) if text.isdigit()]
    for number in numbers:
        assert number in text
    charts.closed.emit()
    assert page.covering is None
