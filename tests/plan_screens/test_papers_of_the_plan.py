"""The plan on paper and as an office document, from a real vault, in both languages."""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import docx
import pytest
from pypdf import PdfReader

from sppk_desktop.app.plan import WorkDone
from sppk_desktop.core.places import translations
from sppk_desktop.core.plans import WHOLE, Asked
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.words import Words
from sppk_desktop.features.plan.papers import PlanPapers
from sppk_desktop.features.plan.plan_book import PlanBook
from sppk_desktop.features.plan.records import Plan
from sppk_desktop.storage.store import Store
from tests.plan_screens.conftest import TODAY


@pytest.fixture
def papers(school: Store) -> PlanPapers:
    school.set_setting("school.name", "орто мектеп")
    school.set_setting("school.number", "12")
    school.set_setting("school.director", "Жумабаева С. Т.")
    return PlanPapers(school, lambda: TODAY)


@pytest.fixture
def plan_id(school: Store) -> int:
    with school.reading() as session:
        return session.query(Plan.id).filter(Plan.specialist == "social").one()[0]


def words_of(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("language", "approved"), [("ky", "БЕКИТЕМИН"), ("ru", "УТВЕРЖДАЮ")])
def test_the_whole_plan_is_on_landscape_paper_with_its_approval(
    papers: PlanPapers, plan_id: int, language: str, approved: str
) -> None:
    pdf = papers.whole(Asked(plan_id, "2026/27"), language)(unwatched)
    if folder := os.environ.get("PLAN_PICTURES"):
        (Path(folder) / f"plan-{language}.pdf").write_bytes(pdf)
    pages = PdfReader(BytesIO(pdf)).pages
    text = words_of(" ".join(page.extract_text() for page in pages))
    assert all(page.mediabox.width > page.mediabox.height for page in pages)
    for said in (approved, "№ 96", "05.09.2026", "Жумабаева С. Т.", "Рейд: Манас көчөсү"):
        assert said in text


def test_one_month_holds_its_own_lines_only(papers: PlanPapers, plan_id: int) -> None:
    pdf = papers.month(Asked(plan_id, "2026/27"), "12", "ky")(unwatched)
    text = words_of(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages))
    assert "Жарым жылдык отчет" in text
    assert "Педкеңешке маалымат" not in text


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_the_office_document_has_the_lines_of_the_paper_and_names_nobody_in_its_properties(
    papers: PlanPapers, plan_id: int, language: str
) -> None:
    paper = docx.Document(BytesIO(papers.office_whole(Asked(plan_id, "2026/27"), language)(unwatched)))
    rows = [[cell.text for cell in row.cells] for row in paper.tables[1].rows]
    lines = [row for row in rows if row[0][:1].isdigit() and row[0] != row[1]]
    assert len(lines) == 29
    assert any(row[1] == "Рейд: Манас көчөсү" for row in lines)
    assert "96" in paper.tables[0].rows[0].cells[1].text
    assert (paper.core_properties.author, paper.core_properties.last_modified_by) == ("", "")
    assert paper.sections[0].page_width > paper.sections[0].page_height


def test_changes_of_an_approved_plan_stand_below_it_with_their_reasons(papers: PlanPapers, plan_id: int, school: Store) -> None:
    spoken = Words.read(translations(), "ky")
    book = PlanBook(school, spoken, lambda: TODAY, WorkDone(spoken))
    december = next(month for month in book.sheet(plan_id).months if month.code == "12").lines[0]
    book.move(december.id, "01", "каникул узарды")
    pdf = papers.whole(Asked(plan_id, "2026/27"), "ky")(unwatched)
    text = words_of(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages))
    assert "каникул узарды" in text
    assert "декабрь → январь" in text


def test_the_plan_of_the_service_holds_the_lines_of_every_specialist(papers: PlanPapers, school: Store) -> None:
    spoken = Words.read(translations(), "ky")
    book = PlanBook(school, spoken, lambda: TODAY, WorkDone(spoken))
    plans = [title.id for title in book.plans("2026/27") if title.id != WHOLE]
    alone = [line.texts["content"] for id_ in plans for section in book.sheet(id_).sections for line in section.lines]
    together = [line.texts["content"] for section in book.service("2026/27").sections for line in section.lines]
    assert len(plans) == 2
    assert together == alone
    pdf = papers.whole(Asked(WHOLE, "2026/27"), "ky")(unwatched)
    text = words_of(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages))
    assert "№ 96" in text  # the same order approved both
    assert all(words_of(content) in text for content in alone[:3])


def test_the_week_stands_on_paper_and_in_the_office_document_hour_by_hour(papers: PlanPapers, plan_id: int) -> None:
    asked = Asked(plan_id, "2026/27")
    pdf = papers.week(asked, "ky")(unwatched)
    if folder := os.environ.get("PLAN_PICTURES"):
        (Path(folder) / "week-ky.pdf").write_bytes(pdf)
    text = words_of(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages))
    for said in ("Жумалык циклограмма", "Шейшемби", "14:00–17:00", "Ата-энелерди кабыл алуу"):
        assert said in text
    rows = [
        [cell.text for cell in row.cells]
        for row in docx.Document(BytesIO(papers.office_week(asked, "ky")(unwatched))).tables[1].rows
    ]
    row = next(row for row in rows if row[0] == "14:00–17:00")
    assert row[2] == row[4] == "Үй-бүлөлөргө баруу · Тобокелдик тобу"
    assert row[1] == row[3] == ""
