"""Reports as plain data: counts are the size of their lists, kept reports come back whole, comparison finds the same number."""

from __future__ import annotations

import json
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from sppk_desktop.core.kept_reports import again, kept, numbers_of
from sppk_desktop.core.numbers import NumberForm
from sppk_desktop.core.reports import Figure, Row, Table, TextBlock, Told, change, compared, number, said
from sppk_desktop.features.reporting.documents import Heading, report_pdf
from sppk_desktop.reports.paper_words import usual_words

ids = st.lists(st.integers(1, 10_000), max_size=30)
figures = st.builds(lambda kind, of, locked: Figure.of(kind, of, protected=locked), st.sampled_from(["pupil", "visit"]), ids,
                    st.booleans())  # fmt: skip
cells = st.one_of(figures, st.text(max_size=12))
rows = st.lists(st.builds(Row, st.text(min_size=1, max_size=10), st.tuples(cells, cells)), max_size=6).map(tuple)
tables = st.builds(Table, st.text(min_size=1, max_size=6), st.text(max_size=9), st.just(("a", "b", "c")), rows)
blocks = st.builds(TextBlock, st.text(min_size=1, max_size=6), st.text(max_size=9), st.text(max_size=9), st.text())
reports = st.builds(
    Told,
    st.text(max_size=9),
    st.just(("line",)),
    st.lists(st.one_of(tables, blocks), max_size=5, unique_by=lambda one: one.key).map(tuple),
)


@given(ids)
def test_a_count_is_the_size_of_its_list(of: list[int]) -> None:
    figure = Figure.of("pupil", of)
    assert figure.value == len(figure.ids) == len(set(of))


@given(reports)
def test_a_kept_report_comes_back_as_it_was(told: Told) -> None:
    assert again(json.loads(json.dumps(kept(told)))) == told


@given(reports)
def test_compared_with_itself_nothing_changed(told: Told) -> None:
    for chapter in compared(told, told).chapters:
        if isinstance(chapter, Table) and len({row.key or row.title for row in chapter.rows}) == len(chapter.rows):
            for row in chapter.rows:
                assert all(change(cell) == ("0" if cell.value else "") for cell in row.cells if isinstance(cell, Figure))


def test_unknown_is_a_dash_and_none_a_short_one() -> None:
    assert number(None) == "—"
    assert number(0) == "–"
    assert number(1012) == "1\N{NO-BREAK SPACE}012"
    assert said(Figure.share(Figure.of("pupil", [1, 2]), Figure.of("pupil", [1, 2, 3]))) == "66,7\N{NO-BREAK SPACE}%"
    assert said(Figure.share(Figure.of("pupil", []), Figure.of("pupil", []))) == "—"


@pytest.mark.parametrize(("form", "share", "sum_"), [(NumberForm(), "66,7", "1 012 (+12)"),
                                                    (NumberForm(".", "none"), "66.7", "1012 (+12)")])  # fmt: skip
def test_a_paper_writes_numbers_as_its_words_do(form: NumberForm, share: str, sum_: str) -> None:
    cells = (Figure(66.7, unit="%"), Figure(1012, before=1000))
    told = Told("Отчёт", ("период",), (Table("a", "Таблица", ("что", "доля", "сумма"), (Row("строка", cells),)),))
    pdf = report_pdf(told, Heading("мектеп", "кызмат"), usual_words("ru").writing(form))
    text = PdfReader(BytesIO(pdf)).pages[0].extract_text().replace("\N{NO-BREAK SPACE}", " ")
    assert f"{share} %" in text
    assert sum_ in text
    assert numbers_of(kept(told, form)) == form
