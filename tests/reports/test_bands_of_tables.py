"""The heading of some rows of a table never stands alone at the end of a page."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

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
