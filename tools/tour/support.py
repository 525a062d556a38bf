"""Help plans, the patronage list and the chart of a diary: a part of the tour of every window."""

from __future__ import annotations

from sqlalchemy import select

from sppk_desktop.features.diary.records import Observation
from sppk_desktop.features.support.records import HelpPlan
from sppk_desktop.ui.diary.page import ObservationPage
from sppk_desktop.ui.support.page import HelpPlanPage
from sppk_desktop.ui.visits.diary_page import DiaryPage
from tools.tour.register import shell_of
from tools.tour.story import Story


def _first(story: Story, query: object) -> int:
    store = story.program.store
    assert store is not None
    with store.reading() as session:
        return int(session.scalars(query.limit(1)).one())  # type: ignore[attr-defined]


def support(story: Story) -> None:
    """The list of plans, one in work with an open cell, a review, a draft, what came out; patronage; a chart."""
    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        tab = shell.show_tab("diary")
        assert isinstance(tab, DiaryPage)
        page = tab.further_page("support")
        assert isinstance(page, HelpPlanPage)
        hand.rest(300)
    story.picture("help-plans")
    work, draft, closed = (
        _first(story, select(HelpPlan.id).where(HelpPlan.stage == stage).order_by(HelpPlan.id))
        for stage in ("work", "draft", "closed")
    )
    with hand.first_show():
        shell.open("help_plan", work)
        hand.rest(300)
    story.picture("help-plan")
    table = page.view.tables["actions"]
    table.open_cell(0, 2)
    hand.rest(150)
    story.picture("help-plan-cell")
    table.close_cell()
    with hand.first_show():
        shell.open("help_review_due", work)
        hand.rest(300)
    story.picture("help-review")
    for name, id_, section in (("help-plan-situation", draft, 1), ("help-plan-closed", closed, 5)):
        with hand.first_show():
            shell.open("help_plan", id_)
            page.view.form.show_section(section)
            hand.rest(300)
        story.picture(name)
    page.show_list()
    with hand.first_show():
        tab.further_page("patronage")
        hand.rest(300)
    story.picture("patronage")
    diary = tab.further_page("observation")
    assert isinstance(diary, ObservationPage)
    with hand.first_show():
        diary.show_diary(_first(story, select(Observation.id).where(Observation.until.is_(None)).order_by(Observation.id)))
        diary.show_chart()
        hand.rest(300)
    story.picture("diary-chart")
