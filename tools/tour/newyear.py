"""The new school year, what has passed its term, and a child's file for another school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from sqlalchemy import select

from sppk_desktop.app.newyear import show_new_year
from sppk_desktop.app.retention import show_retention
from sppk_desktop.app.transfer import ask_what, show_receiving
from sppk_desktop.features.support.records import HelpPlan
from sppk_desktop.ui.newyear.promotion_page import PromotionPage
from sppk_desktop.ui.newyear.retention_page import RetentionPage
from tools.tour.register import shell_of

if TYPE_CHECKING:
    from tools.tour.story import Story


def newyear(story: Story) -> None:
    """The list with a few decisions, and what is open for those who leave."""
    hand, store = story.hand, story.program.store
    assert store is not None
    with hand.first_show():
        window = show_new_year(story.program, store)
        hand.rest(400)
    page = window.findChild(PromotionPage)
    assert page is not None
    page.list.select(page.list.model.ids[1])
    for key in (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_2):
        hand.press(key, on=page.list.grid)
    hand.rest(150)
    story.picture("new-school-year", window)
    page.show_work()
    hand.rest(150)
    story.picture("open-work-of-leavers", window)
    window.reject()
    hand.rest(100)


def keeping(story: Story) -> None:
    """What has passed its term, and what is asked before it is destroyed."""
    hand, store = story.hand, story.program.store
    assert store is not None
    with hand.first_show():
        window = show_retention(story.program, store)
        hand.rest(400)
    page = window.findChild(RetentionPage)
    assert page is not None
    page.list.select(page.list.model.ids[0])
    hand.rest(150)
    story.picture("terms-of-keeping", window)
    page.ask()
    hand.rest(200)
    story.picture("destroy", page.window_of_deed)
    page.window_of_deed.reject()
    window.reject()
    hand.rest(100)


def moving(story: Story) -> None:
    """What of a child goes to another school, and the page that takes one in."""
    hand, shell, store = story.hand, shell_of(story), story.program.store
    assert store is not None
    with store.reading() as session:
        pupil = session.scalars(select(HelpPlan.pupil_id).where(HelpPlan.pupil_id.is_not(None)).limit(1)).one()
    assert pupil is not None
    with hand.first_show():
        window = ask_what(shell, pupil)
        hand.rest(200)
    story.picture("file-for-another-school", window)
    window.reject()
    with hand.first_show():
        page = show_receiving(story.program, store)
        hand.rest(200)
    story.picture("file-from-another-school", page)
    page.reject()
    hand.rest(100)
