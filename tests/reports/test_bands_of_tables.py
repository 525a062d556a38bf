"""The heading of some rows of a table never stands alone at the end of a page, and no row runs over its foot."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from sppk_desktop.reports.marks import Text
from sppk_desktop.reports.paper import Band, Flow, Frame
from sppk_desktop.reports.paper_words import usual_words


@pytest.mark.parametrize("filled", range(30, 42))
def test_a_heading_goes_to_the_next_page_with_its_first_row(filled: int) -> None:
    flow = Flow(Frame("мектеп", "кызмат", ""), usual_words("ky"))
    tall = "\n".join(f"сап {number}" for number in range(6))
    flow.table(["№", "Иш"], [*(["1", "иш"] for _ in range(filled)), Band("Рейддер"), ["2", tall]], [1, 4])
    pages = [page.extract_text() for page in PdfReader(BytesIO(flow.pdf("SPPK"))).pages]
    assert next(page for page in pages if "Рейддер" in page) == next(page for page in pages if "сап 0" in page)


def test_a_table_without_rows_has_its_head() -> None:
    flow = Flow(Frame("мектеп", "кызмат", ""), usual_words("ky"))
    flow.table(["№", "Иш"], [], [1, 4])
    assert "Иш" in PdfReader(BytesIO(flow.pdf("SPPK"))).pages[0].extract_text()


@pytest.mark.parametrize("above", [0, 60, 150])
def test_a_row_taller_than_a_page_goes_on_over_the_next_ones(above: int) -> None:
    flow = Flow(Frame("мектеп", "кызмат", ""), usual_words("ky"), wide=True)
    flow.gap(above)
    words = [f"сөз{number}" for number in range(1500)]
    flow.table(
        ["№", "Окуя", "Чара"], [["1", " ".join(words), "чара"], Band("Рейддер"), ["2", " ".join(words), "чара"]], [10, 40, 60]
    )
    assert all(mark.y <= flow.foot for page in flow.pages for mark in page.marks if isinstance(mark, Text))
    said = " ".join(page.extract_text() for page in PdfReader(BytesIO(flow.pdf("SPPK"))).pages).split()
    assert all(said.count(word) == 2 for word in words)


def test_the_head_of_a_table_goes_to_the_next_page_with_a_tall_first_row() -> None:
    flow = Flow(Frame("мектеп", "кызмат", ""), usual_words("ky"))
    flow.gap(190)
    flow.section("Үй-бүлө")
    flow.table(["№", "Иш"], [["1", "\n".join(f"сап {number}" for number in range(30))]], [1, 4])
    first, second = (page.extract_text() for page in PdfReader(BytesIO(flow.pdf("SPPK"))).pages)
    assert "Үй-бүлө" not in first
    assert "Иш" not in first
    assert second.index("Үй-бүлө") < second.index("Иш") < second.index("сап 0")
