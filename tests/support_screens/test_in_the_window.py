"""Help plans and patronage in the real main window: from a card, from Today, from a draft that was left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from sppk_desktop.app import activity, diagnostics, diary, patronage, people, support, visits
from sppk_desktop.features.diagnostics import demo as cards_demo
from sppk_desktop.features.diagnostics.records import AdolescentCard, FamilyCard
from sppk_desktop.features.diary import demo as diary_demo
from sppk_desktop.features.people.demo import build
from sppk_desktop.features.support.records import HelpPlan
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.support.page import HelpPlanPage
from tests.ui.conftest import TODAY, desk, kit, nothing_left_open, press

__all__ = ["desk", "kit", "nothing_left_open", "press"]


@pytest.fixture
def shell(kit: Kit, store: Store) -> Iterator[Shell]:
    build(store.saving, pupils=240, today=TODAY)
    diary_demo.build(store, today=TODAY)
    cards_demo.build(store, lambda day: diagnostics.card_book(store, kit.words, day), today=TODAY)
    extras = people.Extras(
        moments=(support.HelpMoments(kit.words, TODAY), patronage.PatronageMoments(kit.words, TODAY)),
        duties=(support.HelpDuties(kit.words), patronage.PatronageDuties(kit.words)),
        drafts=(support.help_draft,),
    )
    tab = visits.diary_tab([diary.observation(), patronage.patronage(), support.help_plans(), *diagnostics.pages(store)])
    made = Shell(kit, store, [*people.people_tabs(extras), tab, activity.journals_tab()], today=lambda: TODAY)
    for subject in (people, visits, diary, patronage, support, diagnostics, activity):
        subject.add_openers(made)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def plans(shell: Shell) -> HelpPlanPage:
    page = visits.page_of(shell).further_page("support")
    assert isinstance(page, HelpPlanPage)
    return page


@pytest.mark.parametrize("record", [AdolescentCard, FamilyCard])
def test_a_card_becomes_a_plan_in_one_click_and_the_second_click_opens_that_plan(
    shell: Shell, record: type[AdolescentCard | FamilyCard]
) -> None:
    with shell.store.reading() as session:
        card = session.scalars(select(record).where(record.signed_at.is_not(None)).order_by(record.id.desc())).first()
        assert card is not None
        strengths, card_id = card.strengths, card.id
    shell.openers[f"help_plan_from_{record.__tablename__}"](card_id)
    shown = plans(shell).view.shown
    assert shown is not None
    values, _ = plans(shell)._plans.values(shown.id)
    assert values["strengths"] == strengths
    assert values["level"] is not None
    assert shown.measures
    assert shown.measures[0].values["before"] is not None
    plans(shell).show_list()
    shell.openers[f"help_plan_from_{record.__tablename__}"](card_id)
    again = plans(shell).view.shown
    assert again is not None
    assert again.id == shown.id
    with shell.store.reading() as session:
        assert len(session.scalars(select(HelpPlan.id)).all()) == 1


def test_a_line_of_today_opens_what_it_is_about(shell: Shell) -> None:
    with shell.store.reading() as session:
        due = [
            *support.HelpDuties(shell.kit.words)(session, TODAY, TODAY + timedelta(days=400)),
            *patronage.PatronageDuties(shell.kit.words)(session, TODAY, TODAY + timedelta(days=400)),
        ]
    assert {duty.opens.kind for duty in due} == {"patronage_visit"}
    shell.open(due[0].opens.kind, due[0].opens.id)
    assert visits.page_of(shell)._act is not None, "the visit is being written down"


def test_a_plan_left_with_something_unclear_comes_back_on_today(shell: Shell) -> None:
    page = plans(shell)
    page.begin_for("pupil", 1)
    editor = page.view.form.editor("until")
    editor.input.setText("31.02.")
    editor.changed.emit()
    page.show_list()
    drafts = [line for draft in shell.store.drafts.all() if (line := support.help_draft(shell, draft)) is not None]
    assert len(drafts) == 1
    drafts[0].go_on()
    assert page.view.shown is not None
    assert page.view.form.message.isVisibleTo(page.view)
    page.view.form.discard_draft()
