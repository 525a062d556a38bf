"""Signing freezes an act under a gapless number and plans the next visit; papers carry codes and speak their own language."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from sppk_desktop.core.progress import Cancelled, unwatched
from sppk_desktop.core.screens import Request
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.visits import planning
from sppk_desktop.features.visits.act_book import ActBook
from sppk_desktop.features.visits.acts import AlreadySigned
from sppk_desktop.features.visits.papers import VisitPapers
from sppk_desktop.features.visits.raid_book import RaidBook
from sppk_desktop.features.visits.records import PrintedSheet, Raid, Visit
from sppk_desktop.features.visits.rules import State
from sppk_desktop.features.visits.shown import NotReady
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def papers(school: Store) -> VisitPapers:
    return VisitPapers(school, lambda: TODAY)


@pytest.fixture
def family(school: Store) -> int:
    with school.reading() as session:
        visited = select(Visit.family_id)
        return session.scalars(select(Family.id).where(Family.id.not_in(visited), Family.closed.is_(None)).limit(1)).one()


def written(acts: ActBook, visit: int, **more: Any) -> dict[str, Any]:
    """A whole act as the screen would hand it in, signatures told."""
    values = dict(acts.sheet(visit).values) | {
        "visited_on": TODAY, "outcome": "examined", "basis": "class_teacher", "heating": "coal", "conclusion_level": "partly",
        "conclusion": "Үй тар.", "measures": ["watch"],
        "parent_signature": "signed", "parent_name": "Нурзат", "parent_date": TODAY,
        "commission": [
            {"role": "chair", "name": "Асанова Гүлмира", "post": "социалдык педагог", "signed": True},
            {"role": "member", "name": "Токтоев Бакыт", "post": "инспектор", "signed": False, "not_signed_reason": "ооруп калды"},
        ],
    }  # fmt: skip
    return values | more


def read(pdf: bytes) -> str:
    """All text, without the breaks of lines inside words and numbers."""
    return "".join("".join(page.extract_text().split()) for page in PdfReader(BytesIO(pdf)).pages)


def test_signing_gives_the_next_number_and_freezes_the_act(school: Store, acts: ActBook, family: int) -> None:
    with school.reading() as session:
        before = session.scalars(
            select(Visit.act_number).where(Visit.school_year == "2026/27").order_by(Visit.act_number.desc())
        ).first()
    visit = acts.start(family)
    number = acts.sign(visit, written(acts, visit))
    assert before is not None
    assert number == f"2026/27-{int(before[-4:]) + 1:04}"
    sheet = acts.sheet(visit)
    assert sheet.state is State.SIGNED
    assert sheet.number == number
    with pytest.raises(AlreadySigned):
        acts.keep(visit, {"heating": "gas"})
    assert acts.sheet(visit).values["heating"] == "coal"


def test_a_failed_signing_loses_no_number(school: Store, acts: ActBook, family: int) -> None:
    visit = acts.start(family)
    with pytest.raises(NotReady):
        acts.sign(visit, written(acts, visit, parent_name=None))
    with pytest.raises(NotReady):
        acts.sign(visit, written(acts, visit, conclusion_level=None))
    first = acts.sign(visit, written(acts, visit))
    other = acts.plan(family, TODAY)
    second = acts.sign(other, written(acts, other))
    assert int(second[-4:]) == int(first[-4:]) + 1


def test_the_next_visit_is_planned_and_older_plans_are_fulfilled(school: Store, acts: ActBook, family: int) -> None:
    late = acts.plan(family, TODAY - timedelta(9), "мурдагы план")
    with school.saving() as session:
        visit = planning.plan(session, family, TODAY).id
    following = TODAY + timedelta(30)
    acts.sign(visit, written(acts, visit, next_visit=following, next_purpose="сунуштарды текшерүү"))
    assert acts.sheet(late).state is State.CANCELLED
    with school.reading() as session:
        planned = planning.planned_visit(session, family)
        assert planned is not None
        ahead = session.get_one(Visit, planned)
        assert (ahead.planned_for, ahead.purpose, ahead.basis) == (following, "сунуштарды текшерүү", "repeated")


def test_nobody_at_home_is_signed_without_a_single_fact(acts: ActBook, family: int) -> None:
    visit = acts.start(family)
    short = {"visited_on": TODAY, "outcome": "nobody_home", "commission": [{"name": "Асанова Г.", "signed": True}]}
    number = acts.sign(visit, short)
    assert acts.sheet(visit).number == number


def test_a_correction_leaves_the_act_as_it_was_and_stands_on_the_paper(acts: ActBook, papers: VisitPapers, family: int) -> None:
    visit = acts.start(family)
    acts.sign(visit, written(acts, visit))
    values = dict(acts.sheet(visit).values)
    acts.correct(visit, "күнү туура эмес жазылган", "Барган күн: 22.11.2026")
    assert dict(acts.sheet(visit).values) == values
    assert [one.reason for one in acts.sheet(visit).corrections] == ["күнү туура эмес жазылган"]
    text = read(papers.completed(visit, "ky")(unwatched))
    assert "22.11.2026" in text
    assert "ооруп калды".replace(" ", "") in text


def test_the_same_act_is_printed_in_both_languages_whatever_the_window_speaks(
    acts: ActBook, papers: VisitPapers, family: int
) -> None:
    visit = acts.start(family)
    number = acts.sign(visit, written(acts, visit))
    kyrgyz, russian = (read(papers.completed(visit, language)(unwatched)) for language in ("ky", "ru"))
    assert number in kyrgyz
    assert number in russian
    assert "көмүр" in kyrgyz
    assert "угле" in russian or "угол" in russian


def test_an_act_that_is_not_signed_says_so_on_paper(acts: ActBook, papers: VisitPapers, family: int) -> None:
    visit = acts.start(family)
    acts.keep(visit, written(acts, visit))
    assert "ЧЕРНОВИК" in read(papers.completed(visit, "ru")(unwatched))
    assert "ДОЛБООР" in read(papers.completed(visit, "ky")(unwatched))


def test_a_printed_form_gets_its_code_once_and_the_code_opens_the_visit(
    school: Store, acts: ActBook, papers: VisitPapers, family: int
) -> None:
    visit = acts.plan(family, TODAY)
    first = read(papers.prefilled(visit, "ky")(unwatched))
    second = read(papers.prefilled(visit, "ru")(unwatched))
    printed = acts.sheet(visit).code
    assert printed
    assert printed.replace(" ", "") in first
    assert printed.replace(" ", "") in second
    with school.reading() as session:
        link = planning.by_code(session, printed.replace(" ", ""))
        assert link is not None
        assert (link.kind, link.id) == ("visit", visit)
        assert len(session.scalars(select(PrintedSheet).where(PrintedSheet.visit_id == visit)).all()) == 1


def test_a_blank_form_knows_no_family(school: Store, papers: VisitPapers) -> None:
    papers.blank("ky")(unwatched)
    with school.reading() as session:
        sheet = session.scalars(select(PrintedSheet).order_by(PrintedSheet.id.desc())).first()
        assert sheet is not None
        assert (sheet.family_id, sheet.visit_id, sheet.raid_id) == (None, None, None)
        assert planning.by_code(session, sheet.code) is None


def test_one_click_prints_the_whole_pack_in_the_order_of_the_way(school: Store, raids: RaidBook, papers: VisitPapers) -> None:
    with school.reading() as session:
        raid_id = session.scalars(select(Raid.id).where(Raid.status == "planned")).one()
    steps: list[tuple[int, int]] = []
    pdf = papers.pack(raid_id, "ky")(lambda done, total: steps.append((done, total)))
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    with school.reading() as session:
        ways = raids.ways(raid_id).ids(session, Request())
        codes = [session.get_one(Visit, visit).sheet_code for visit in ways]
    assert len(pages) >= 1 + 2 * len(ways)
    from sppk_desktop.core.sheet_code import grouped

    places = [next(at for at, text in enumerate(pages) if at and grouped(code or "") in text) for code in codes]
    assert places == sorted(places)
    assert all(grouped(code or "") in pages[0] for code in codes)
    assert steps
    assert steps[-1][0] == steps[-1][1] == len(ways)


def test_a_stopped_pack_leaves_the_raid_as_it_was(school: Store, raids: RaidBook, papers: VisitPapers) -> None:
    with school.reading() as session:
        raid_id = session.scalars(select(Raid.id).where(Raid.status == "planned")).one()

    def stop(done: int, _total: int) -> None:
        if done >= 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        papers.pack(raid_id, "ky")(stop)
    assert raids.sheet(raid_id).done == 0
    assert papers.pack(raid_id, "ru")(unwatched).startswith(b"%PDF")


def test_the_note_of_a_raid_counts_what_the_raid_counts(school: Store, papers: VisitPapers) -> None:
    with school.reading() as session:
        raid_id = session.scalars(select(Raid.id).where(Raid.status == "finished").order_by(Raid.on)).first()
        assert raid_id is not None
        families = len(session.scalars(select(Visit.id).where(Visit.raid_id == raid_id)).all())
    text = read(papers.note(raid_id, "ky")(unwatched))
    assert str(families) in text
    assert "жылуулук" in text


def test_demo_acts_can_be_printed_as_they_were_signed(school: Store, papers: VisitPapers) -> None:
    with school.reading() as session:
        visit = session.scalars(select(Visit).where(Visit.signed_at.is_not(None), Visit.outcome == "examined").limit(1)).one()
        assert visit.frozen is not None
        number = visit.act_number
    assert str(number) in read(papers.completed(visit.id, "ru")(unwatched))
