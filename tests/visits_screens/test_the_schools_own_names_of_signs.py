"""A sign the school has renamed on the card of a family is called so in the act of a visit too: screen, forms, signed act."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from sppk_desktop.app.visits import sign_names
from sppk_desktop.core.progress import unwatched
from sppk_desktop.core.words import Words
from sppk_desktop.features.diagnostics.catalogue import seed
from sppk_desktop.features.diagnostics.records import CardRule
from sppk_desktop.features.visits.act_book import ActBook
from sppk_desktop.features.visits.papers import VisitPapers
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.reports.form_grid import BODY
from sppk_desktop.reports.marks import TIGHTEST, whole_words
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.visits.diary_page import DiaryPage

TODAY = date(2026, 11, 23)
OWN = "Үйдүн ичи таза эмес"
LONG = "Жатакана үйүндө бир бөлмөдө алты адамдан ашык киши чогуу жашайт жана уктайт"


def rename(school: Store, code: str, ky: str) -> None:
    with school.saving() as session:
        seed(session)
        rule = session.scalars(select(CardRule).where(CardRule.card == "family", CardRule.code == code)).one()
        rule.ky = ky
        rule.reason = "мектепте ушундай аталат"


def planned(school: Store) -> int:
    with school.reading() as session:
        return session.scalars(select(Visit.id).where(Visit.visited_on.is_(None), Visit.planned_for.is_not(None)).limit(1)).one()


def read(pdf: bytes) -> str:
    return "".join("".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


def test_the_screen_calls_the_sign_as_the_school_does_from_the_next_act_on(school: Store, diary: DiaryPage) -> None:
    visit = planned(school)
    diary.show_visit(visit)
    assert diary._act is not None
    assert diary._act.form.form.fields["s04"].label != OWN
    assert diary._act.leave()
    rename(school, "S04", OWN)
    diary.show_visit(visit)
    assert str(diary._act.form.form.fields["s04"].label) == OWN
    assert str(diary._act.form.form.fields["s05"].label) != OWN


@pytest.mark.parametrize("code", ["S04", "S12"])  # S12 stands on the form as a mark, in the signed act by its name
def test_forms_and_the_signed_act_say_it_in_their_own_language(school: Store, words: Words, code: str) -> None:
    rename(school, code, OWN)
    acts, papers = (
        ActBook(school, words, lambda: TODAY, signs=sign_names),
        VisitPapers(school, lambda: TODAY, signs=sign_names),
    )
    told = OWN.replace(" ", "")
    assert (told in read(papers.blank("ky")(unwatched))) == (code == "S04")
    assert told not in read(papers.blank("ru")(unwatched))
    visit = planned(school)
    assert (told in read(papers.prefilled(visit, "ky")(unwatched))) == (code == "S04")
    values = dict(acts.sheet(visit).values) | {"visited_on": TODAY, "outcome": "examined", code.lower(): "1"}
    acts.keep(visit, values)
    assert told in read(papers.completed(visit, "ky")(unwatched))


def test_a_name_too_long_for_the_form_ends_at_a_word_and_stands_whole_in_the_act(school: Store, words: Words) -> None:
    rename(school, "S04", LONG)
    papers = VisitPapers(school, lambda: TODAY, signs=sign_names)
    paper = read(papers.blank("ky")(unwatched))
    assert "Жатакана" in paper
    assert LONG.replace(" ", "") not in paper
    short = whole_words(LONG, BODY, 40.0)
    assert LONG.startswith(short.removesuffix("…"))
    assert short.endswith("…")
    assert BODY.width(short) * TIGHTEST <= 40.0
    assert whole_words(OWN, BODY, 200.0) == OWN
