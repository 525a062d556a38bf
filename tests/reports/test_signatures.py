"""Nobody signs a page that says nothing: what was set last goes with the signatures, under its headings."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader

from sppk_desktop.reports.marks import Text
from sppk_desktop.reports.paper import Band, Flow, Frame
from sppk_desktop.reports.paper_words import usual_words

SIGNERS = [("Директор", "Жумабаева С. Т.", ""), ("Директордун орун басары", "Асанов К.", ""), ("Психолог", "Бекова А.", "")]


def paper() -> Flow:
    return Flow(Frame("мектеп", "кызмат", ""), usual_words("ky"))


def pages_of(flow: Flow) -> list[list[str]]:
    assert flow.problems == []
    return [page.extract_text().splitlines() for page in PdfReader(BytesIO(flow.pdf("SPPK"))).pages]


def with_signers(flow: Flow) -> list[str]:
    """The lines of the page that is signed."""
    flow.gap(4)
    flow.signatures(SIGNERS)
    pages = pages_of(flow)
    (signed,) = [page for page in pages if any("Жумабаева" in line for line in page)]
    assert all(any(name in line for line in signed) for _, name, _ in SIGNERS)
    assert signed is pages[-1]
    return signed


@pytest.mark.parametrize("rows", range(36, 54))
def test_the_last_row_of_a_table_goes_along_below_its_head(rows: int) -> None:
    flow = paper()
    flow.table(["№", "Иш"], [[str(row), f"иш {row}."] for row in range(rows)], [1, 4])
    signed = with_signers(flow)
    assert any(f"иш {rows - 1}." in line for line in signed)
    assert any("Иш" in line for line in signed)


@pytest.mark.parametrize("rows", range(36, 54))
def test_every_row_stands_once_and_in_order(rows: int) -> None:
    flow = paper()
    flow.table(["№", "Иш"], [["", f"иш{row}."] for row in range(rows)], [1, 4])
    flow.signatures(SIGNERS)
    told = [line for page in pages_of(flow) for line in page if line.startswith("иш")]
    assert told == [f"иш{row}." for row in range(rows)]


@pytest.mark.parametrize("lines", range(50, 66))
def test_two_lines_of_a_text_go_along_and_the_heading_with_them(lines: int) -> None:
    flow = paper()
    for line in range(lines):
        flow.text(f"сап {line}.")
    flow.section("Жыйынтык")
    with flow.stepped_in():
        flow.text("биринчи.\nэкинчи.")
    signed = with_signers(flow)
    assert [line for line in signed if line in {"Жыйынтык", "биринчи.", "экинчи."}] == ["Жыйынтык", "биринчи.", "экинчи."]


@pytest.mark.parametrize("rows", range(36, 52))
def test_a_band_goes_with_its_only_row(rows: int) -> None:
    flow = paper()
    flow.table(["№", "Иш"], [*([["", f"иш {row}."] for row in range(rows)]), Band("Рейддер"), ["", "чыгуу."]], [1, 4])
    signed = with_signers(flow)
    at = {what: next(n for n, line in enumerate(signed) if what in line) for what in ("Иш", "Рейддер", "чыгуу.")}
    assert at["Иш"] < at["Рейддер"] < at["чыгуу."]


@pytest.mark.parametrize("lines", range(50, 66))
def test_lines_to_write_on_go_along_with_their_heading(lines: int) -> None:
    flow = paper()
    for line in range(lines):
        flow.text(f"сап {line}.")
    flow.section("Жыйынтык")
    flow.lines(2, "Белги:")
    signed = with_signers(flow)
    assert signed.index("Жыйынтык") < signed.index("Белги:")


def test_a_row_as_tall_as_a_page_stays_where_it_is() -> None:
    flow = paper()
    flow.table(["№", "Иш"], [["1", "\n".join(f"сап {line}" for line in range(58))]], [1, 4])
    assert any("Директор" in line for line in with_signers(flow))


def test_why_a_hand_is_missing_keeps_its_room_and_never_runs_over_the_foot() -> None:
    flow = paper()
    flow.gap(235)
    flow.signature("Ата-эне", "Мамбетова Жаркын", "баш тартты: " + "акт менен макул эмес, комиссия эшиктен кирген жок; " * 5)
    flow.text("Эскертүү")
    marks = [[mark for mark in page.marks if isinstance(mark, Text)] for page in flow.pages]
    assert all(mark.y <= flow.foot for page in marks for mark in page)
    note = next(mark for mark in marks[-1] if mark.text == "Эскертүү")
    assert all(mark is note or mark.y < note.y for mark in marks[-1])


@pytest.mark.parametrize("rows", range(36, 54))
@pytest.mark.parametrize("signers", [1, 2, 3])
def test_hands_set_one_by_one_are_not_parted_from_what_they_sign(rows: int, signers: int) -> None:
    flow = paper()
    flow.table(["№", "Иш"], [[str(row), f"иш {row}."] for row in range(rows)], [1, 4])
    flow.gap(4)
    for post, name, _ in SIGNERS[:signers]:
        flow.signature(post, name)
    pages = pages_of(flow)
    (signed,) = [page for page in pages if any("Жумабаева" in line for line in page)]
    assert all(any(name in line for line in signed) for _, name, _ in SIGNERS[:signers])
    assert any(f"иш {rows - 1}." in line for line in signed)
    told = [line for page in pages for line in page if "иш " in line]
    assert len(told) == rows


@pytest.mark.parametrize("facts", range(36, 60))
def test_the_last_fact_goes_along_with_the_hand_below_its_heading(facts: int) -> None:
    flow = paper()
    for fact in range(facts):
        flow.fact("", "Белги", f"факт {fact}.")
    flow.section("Жыйынтык")
    flow.fact("", "Бүтүм", "биринчи сап\nэкинчи сап\nүчүнчү сап")
    flow.gap(4)
    flow.signature("Директор", "Жумабаева С. Т.")
    pages = pages_of(flow)
    (signed,) = [page for page in pages if any("Жумабаева" in line for line in page)]
    said = " ".join(signed)
    assert said.index("Жыйынтык") < said.index("биринчи сап") < said.index("Директор")


@pytest.mark.parametrize("lines", range(40, 60))
def test_a_heading_right_above_the_hands_stands_once(lines: int) -> None:
    flow = paper()
    for line in range(lines):
        flow.text(f"сап {line}.")
    flow.section("Кол тамгалар", 12)
    for post, name, _ in SIGNERS[:2]:
        flow.signature(post, name)
    told = [line for page in pages_of(flow) for line in page]
    assert told.count("Кол тамгалар") == 1
    assert sum(name in line for line in told for _, name, _ in SIGNERS[:2]) == 2
