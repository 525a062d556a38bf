"""What happens between two looks at a visit: it is signed, called off or taken away while something about it was still open."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from sppk_desktop.app.extras import Extras
from sppk_desktop.app.today import today_page
from sppk_desktop.app.visits import visit_draft
from sppk_desktop.core.cards import Link
from sppk_desktop.core.words import Words
from sppk_desktop.features.people import same
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.visits import raid
from sppk_desktop.features.visits.act_book import ActBook
from sppk_desktop.features.visits.acts import AlreadySigned
from sppk_desktop.features.visits.duties import duties
from sppk_desktop.features.visits.raid import Choice
from sppk_desktop.features.visits.raid_book import RaidBook
from sppk_desktop.features.visits.records import Visit
from sppk_desktop.features.visits.screens import VisitRows
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.visits.diary_page import DiaryPage

TODAY = date(2026, 11, 23)
SHORT: dict[str, Any] = {
    "visited_on": TODAY,
    "outcome": "nobody_home",
    "commission": [{"role": "chair", "name": "Асанова Гүлмира", "post": "социалдык педагог", "signed": True}],
}


@pytest.fixture
def gone_to(school: Store, raids: RaidBook) -> tuple[int, list[int]]:
    """A raid of three families and their visits."""
    with school.reading() as session:
        families = raid.chosen_ids(session, Choice(categories=("C10", "H11")), TODAY)[:3]
    raid_id = raids.make({"on": TODAY, "purpose": "кышка даярдык"}, families)
    with school.reading() as session:
        return raid_id, list(session.scalars(select(Visit.id).where(Visit.raid_id == raid_id).order_by(Visit.id)))


def stored(school: Store, visit_id: int) -> Visit:
    with school.reading() as session:
        return session.get_one(Visit, visit_id)


def test_no_key_of_the_raid_writes_over_an_act_that_is_signed(
    school: Store, raids: RaidBook, acts: ActBook, gone_to: tuple[int, list[int]]
) -> None:
    raid_id, (visit, *_others) = gone_to
    acts.sign(visit, SHORT)
    with pytest.raises(AlreadySigned):
        raids.record(visit, "moved")
    with pytest.raises(AlreadySigned):
        raids.drop(raid_id, visit)
    assert (stored(school, visit).outcome, stored(school, visit).removed_at) == ("nobody_home", None)


def test_a_result_is_not_taken_back_from_an_act_signed_since(
    school: Store, raids: RaidBook, acts: ActBook, gone_to: tuple[int, list[int]]
) -> None:
    _raid_id, (visit, *_others) = gone_to
    undo = raids.record(visit, "nobody_home")
    acts.sign(visit, SHORT)
    with pytest.raises(AlreadySigned):
        undo()
    assert (stored(school, visit).outcome, stored(school, visit).visited_on) == ("nobody_home", TODAY)


def test_today_opens_when_the_record_of_a_draft_was_taken_away(
    school: Store, raids: RaidBook, desk: Any, gone_to: tuple[int, list[int]], qapp: QApplication
) -> None:
    raid_id, (visit, *_others) = gone_to
    school.drafts.keep("visit", visit, 1, {"opinion": "үйү таза"})
    undo = raids.drop(raid_id, visit)
    page = today_page(desk, Extras(drafts=(visit_draft,)))
    page.reload()
    assert not page._sources.drafts()
    undo()
    assert len(page._sources.drafts()) == 1  # the draft waits as long as its record lies in the bin
    page.deleteLater()


def test_the_next_visit_of_an_act_is_not_planned_twice_for_one_day(
    school: Store, acts: ActBook, gone_to: tuple[int, list[int]]
) -> None:
    _raid_id, (visit, *_others) = gone_to
    family, day = stored(school, visit).family_id, TODAY + timedelta(7)
    acts.plan(family, day)
    acts.sign(visit, {**SHORT, "next_visit": day, "next_purpose": "көмүр"})
    with school.reading() as session:
        found = session.scalars(select(Visit).where(Visit.family_id == family, Visit.planned_for == day)).all()
    assert [one.purpose for one in found] == ["көмүр"]


def test_what_was_typed_for_a_new_raid_is_offered_again(diary: DiaryPage, school: Store) -> None:
    diary._new_raid()
    plan = diary._plan
    assert plan is not None
    plan.form.set_value("purpose", "кышка даярдык")
    plan.form._touched()
    plan.left.emit()  # Esc
    assert (kept := school.drafts.find("raid_plan", None)) is not None
    assert kept.values["purpose"] == "кышка даярдык"
    diary._new_raid()
    plan.form.take_draft()
    assert plan.form.values()["purpose"] == "кышка даярдык"
    plan.list.set_filter("category", "H10")
    plan.plan()
    assert school.drafts.find("raid_plan", None) is None


def test_a_correction_half_typed_waits_for_its_act_and_no_other(
    diary: DiaryPage, desk: Any, school: Store, acts: ActBook, gone_to: tuple[int, list[int]]
) -> None:
    _raid_id, (visit, other, *_more) = gone_to
    for one in (visit, other):
        acts.sign(one, SHORT)
    diary.show_visit(visit)
    page = diary._act
    assert page is not None
    page._correct_now()
    page._corrections._reason.setText("каталык")
    page._corrections._body.setPlainText("үй саны 14")
    assert page.leave()
    assert page._corrections._body.toPlainText() == ""
    diary.show_visit(other)
    assert not page._corrections.begun
    assert page.leave()
    (kept,) = school.drafts.all()
    assert visit_draft(desk, kept) is not None
    diary.show_visit(visit)
    assert page._corrections.begun
    assert (page._corrections._reason.text(), page._corrections._body.toPlainText()) == ("каталык", "үй саны 14")
    page._corrections._written()
    assert [one.body for one in acts.sheet(visit).corrections] == ["үй саны 14"]
    assert not page._corrections.begun
    assert not school.drafts.all()


def test_visits_of_a_household_merged_away_still_say_the_classes_of_its_children(
    school: Store, raids: RaidBook, acts: ActBook, words: Words, gone_to: tuple[int, list[int]]
) -> None:
    raid_id, (visit, *_others) = gone_to
    family = stored(school, visit).family_id
    alone = acts.plan(family, TODAY)

    def classes() -> list[str]:
        with school.reading() as session:
            listed = VisitRows(words, TODAY).rows(session, [visit])[visit][1]
            told = next(duty.detail for duty in duties(session, words, TODAY) if duty.opens == Link("visit", alone))
            return [listed, raids.ways(raid_id).rows(session, [visit])[visit][1], told.split(" · ")[0]]

    before = classes()
    assert before[0]
    assert len(set(before)) == 1
    with school.saving() as session:
        main = Family(name="Асановдор")
        session.add(main)
        session.flush()
        same.merge(session, "family", main.id, family)
    assert classes() == before
