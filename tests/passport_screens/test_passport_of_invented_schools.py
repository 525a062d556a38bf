"""Invented, muddled schools in a real vault: every number opens a list of just as many, and what was signed stays."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import pytest

from sppk_desktop.core.progress import unwatched
from sppk_desktop.features.passport.book import PassportBook
from sppk_desktop.features.passport.columns import By
from sppk_desktop.features.passport.comparing import compare
from sppk_desktop.features.passport.papers import PassportPapers
from sppk_desktop.features.people.catalogue_editor import CatalogueEditor
from sppk_desktop.features.people.records import CategoryKind, FamilyCategory, Membership, Pupil, PupilCategory
from sppk_desktop.storage.store import Store
from tests.passport.test_passport_counts import START, invent

SEEDS = range(6)


@pytest.fixture(params=SEEDS)
def random(request: pytest.FixtureRequest, store: Store) -> Random:
    made = Random(request.param)
    with store.saving() as session:
        invent(session, made)
    return made


def test_every_number_is_the_size_of_the_list_it_opens(store: Store, random: Random) -> None:
    book = PassportBook(store, "ky", names_protected=True)
    for _time in range(2):
        day = START + timedelta(days=random.randint(0, 500))
        before = START + timedelta(days=random.randint(0, 500))
        for by in By:
            sheet = book.sheet(day, before, by)
            for row in sheet.rows:
                if not row.code:
                    continue
                for part, number in [(None, row.total), *enumerate(row.cells)]:
                    if number is None:
                        continue
                    told = book.names(day, before, by, row.code, part)
                    here = [name.id for name in told.names if name.change != "left"]
                    assert len(here) == len(set(here)) == number, (row.code, by, part)
                    assert told.came <= number
        for one in compare(book, before, day, named=False).lines:
            assert one.now - one.before == one.came - one.left


def test_a_gap_opens_a_list_of_those_it_is_about(store: Store, random: Random) -> None:
    book = PassportBook(store, "ru", names_protected=True)
    day = START + timedelta(days=random.randint(0, 500))
    passport = book.of(day)
    for gap in passport.gaps:
        assert len(book.missing(day, gap.key).names) == len(gap.missing)
        if gap.doubled:
            assert len(book.missing(day, f"{gap.key}+").names) == len(gap.doubled)
    told = {warned.key for warned in book.sheet(day, None, By.BAND).warnings}
    assert told == {gap.key for gap in passport.gaps if gap.missing} | {f"{gap.key}+" for gap in passport.gaps if gap.doubled}


def test_what_was_signed_is_the_same_after_any_muddle(store: Store, random: Random) -> None:
    book = PassportBook(store, "ky", names_protected=True)
    papers = PassportPapers(store, book)
    day = START + timedelta(days=random.randint(0, 500))
    kept = papers.sign(day, day, None)
    forms = [(language, form) for language in ("ky", "ru") for form in ("pdf", "xlsx")]
    before = {one: papers.reprint(kept, one[0], protected=True, form=one[1])(unwatched) for one in forms}
    editor = CatalogueEditor(store, "ky")
    with store.saving() as session:
        for record in (Pupil, Membership, PupilCategory, FamilyCategory):
            for row in session.query(record):
                if random.random() < 0.5:
                    store.bin.remove(session, row)
        kinds = {kind.code: kind.id for kind in session.query(CategoryKind)}
    editor.save("categories.B", kinds["B10"], {"ky": f"Ат {random.random()}", "ru": "Имя", "protected": "no"})
    editor.hide("categories.K", kinds["K10"], hidden=True)
    editor.move("categories.D", kinds["D10"], 1)
    book.rules.save({"many": 7, "bands": "1–2, 3–12", "youngest": "yes"})
    store.set_setting("school.director", "Башка А. Б.")
    book.forget()
    for one, paper in before.items():
        again = papers.reprint(kept, one[0], protected=True, form=one[1])(unwatched)
        assert _plain(again) == _plain(paper), one


def _plain(content: bytes) -> object:
    """The words of a PDF, the cells of a workbook."""
    from io import BytesIO

    from openpyxl import load_workbook
    from pypdf import PdfReader

    if content.startswith(b"%PDF"):
        return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]
    return [[cell.value for cell in line] for page in load_workbook(BytesIO(content)) for line in page.iter_rows()]
