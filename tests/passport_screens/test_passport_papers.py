"""Papers of the passport: what stands on them, what is left off, and that a signed one never changes."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from sppk_desktop.core.numbers import SETTING, NumberForm
from sppk_desktop.core.progress import unwatched
from sppk_desktop.features.passport import demo as passport_demo
from sppk_desktop.features.passport import documents
from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.people import demo, register, standing
from sppk_desktop.features.people.records import CategoryKind, Pupil
from sppk_desktop.reports.paper_words import usual_words
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def papers(store: Store) -> PassportPapers:
    demo.build(store.saving, pupils=150, today=TODAY)
    for key, value in {"name": "Ч. Айтматов атындагы орто мектеп", "number": "12", "director": "Жумабаева С. Т."}.items():
        store.set_setting(f"school.{key}", value)
    return PassportPapers(store, PassportBook(store, "ky", names_protected=True))


def _text(pdf: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)


@pytest.mark.parametrize("language", ["ky", "ru"])
def test_everything_fits_in_both_languages(papers: PassportPapers, language: str) -> None:
    assert documents.problems(papers._content(TODAY), usual_words(language)) == []


@pytest.mark.parametrize(("language", "line", "approved"), [("ky", "Тобокелдик тобундагы окуучу", "БЕКИТЕМИН"),
                                                            ("ru", "Учащийся «группы риска»", "УТВЕРЖДАЮ")])  # fmt: skip
def test_protected_lines_are_left_off_unless_asked_for(papers: PassportPapers, language: str, line: str, approved: str) -> None:
    plain = _text(papers.school(TODAY, language)(unwatched))
    assert approved in plain
    assert line not in plain
    assert line in _text(papers.school(TODAY, language, protected=True)(unwatched))


def test_no_child_is_named_on_the_passport(papers: PassportPapers, store: Store) -> None:
    plain = _text(papers.school(TODAY, "ky", protected=True)(unwatched))
    with store.reading() as session:
        assert not [
            name for name in session.scalars(Pupil.__table__.select().with_only_columns(Pupil.full_name)) if name in plain
        ]


def test_the_sheet_says_what_the_paper_says(papers: PassportPapers) -> None:
    book = load_workbook(BytesIO(papers.sheet(TODAY, "ru")(unwatched)))
    rows = {row[0].value: row for row in book.worksheets[0].iter_rows(min_row=2)}
    passport = papers._book.of(TODAY)
    assert rows["A01"][3].value == len(passport.children)
    assert rows["B10"][3].value == len(passport.line("B10"))
    assert not [code for code in rows if str(code).startswith(("F", "G", "H"))]


def test_a_signed_passport_is_printed_the_same_whatever_is_edited_later(papers: PassportPapers, store: Store) -> None:
    kept = papers.sign(TODAY, TODAY, "№ 4 буйрук")
    before = {language: papers.reprint(kept, language)(unwatched) for language in ("ky", "ru")}
    fresh = _text(papers.school(TODAY, "ky")(unwatched))
    with store.saving() as session:
        for pupil in session.query(Pupil).limit(5):
            pupil.sex = "f" if pupil.sex == "m" else "m"
            register.set_category(session, "pupil", pupil.id, "J10", date(2024, 9, 1))
        session.query(CategoryKind).filter_by(code="B10").one().ky = "Башкача аталган"
    store.set_setting("school.director", "Башка А. Б.")
    papers._book.forget()
    assert _text(papers.school(TODAY, "ky")(unwatched)) != fresh
    for language, paper in before.items():
        assert _text(papers.reprint(kept, language)(unwatched)) == _text(paper)


def test_numbers_are_written_as_the_school_does_and_on_a_signed_passport_as_it_did_then(
    papers: PassportPapers, store: Store
) -> None:
    kept = papers.sign(TODAY, TODAY, None)
    share = next(line["share"] for line in papers._content(TODAY)["lines"] if not line["share"].endswith(",0") and line["total"])
    store.set_setting(SETTING, NumberForm(".", "none", "figures").plain())
    fresh, signed = _text(papers.school(TODAY, "ky")(unwatched)), _text(papers.reprint(kept, "ky")(unwatched))
    assert share.replace(",", ".") in fresh
    assert share not in fresh
    assert "23.11.2026 карата" in fresh
    assert share in signed
    assert "2026-жылдын 23-ноябры" in signed


def test_thousands_stand_apart_and_nothing_of_nothing_is_no_percent(papers: PassportPapers) -> None:
    told = papers._content(TODAY)
    told["lines"][0]["total"] = 1012
    told["lines"][1] |= {"total": 0, "share": "0,0"}
    words = usual_words("ky")
    assert "1 012" in _text(documents.passport_paper(told, words)).replace("\N{NO-BREAK SPACE}", " ")
    assert "1012" in _text(documents.passport_paper(told, words.writing(NumberForm(group="none"))))
    only = {**told, "lines": [told["lines"][1]]}
    assert "0,0" not in _text(documents.passport_paper(only, words))  # type: ignore[arg-type]


def test_signed_passports_are_numbered_without_gaps_and_journalled(papers: PassportPapers, store: Store) -> None:
    papers.sign(TODAY, TODAY, None)
    papers.sign(date(2026, 9, 15), TODAY, None)
    assert sorted(one.number for one in papers.signed()) == ["2026/27-1", "2026/27-2"]
    assert sum(line.action == "signed" for line in store.journal.lines()) == 2


def test_a_class_has_a_passport_of_its_own_numbers(papers: PassportPapers) -> None:
    class_id, name = papers.classes(TODAY)[0]
    paper = _text(papers.of_class(TODAY, class_id, "ru")(unwatched))
    assert f"Социальный паспорт класса {name}" in paper
    assert "Девочки" in paper


def test_the_demo_school_has_signed_its_passports_and_added_a_category(papers: PassportPapers, store: Store) -> None:
    passport_demo.build(store, today=TODAY)
    told = [(one.as_of, one.number) for one in papers.signed()]
    assert told == [(date(2026, 9, 15), "2026/27-1"), (date(2025, 9, 15), "2025/26-1")]
    papers._book.forget()
    assert len(papers._book.of(TODAY).line("I50")) == 7


def test_the_paper_says_where_something_is_not_filled_in(papers: PassportPapers, store: Store) -> None:
    with store.saving() as session:
        class_id, name = papers.classes(TODAY)[-1]
        pupil = standing.class_list(session, class_id, TODAY)[0]
        home = standing.family_of(session, pupil.id, TODAY)
        assert home is not None
        for row in standing.categories_of(session, "family", home.id, TODAY):
            if row.code.startswith("K"):
                store.bin.remove(session, row)
    papers._book.forget()
    gap = next(gap for gap in papers._content(TODAY)["gaps"] if gap["span"].startswith("K"))
    assert name in gap["classes"]
    assert f"{gap['span']} — {gap['count']} ({gap['classes']})" in " ".join(_text(papers.school(TODAY, "ru")(unwatched)).split())
