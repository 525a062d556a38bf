"""The new school year, what has passed its term, and a child's file for another school."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from sppk_desktop.app.newyear import show_new_year
from sppk_desktop.app.retention import show_retention
from sppk_desktop.features.retention import review
from sppk_desktop.ui.newyear.promotion_page import PromotionPage
from sppk_desktop.ui.newyear.retention_page import RetentionPage

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
    """What has passed its term; in the demo school terms of a year show how the list looks."""
    hand, store = story.hand, story.program.store
    assert store is not None
    review.set_terms(store, {"child": "1", "journals": "1", "plans": "5"})
    with hand.first_show():
        window = show_retention(story.program, store)
        hand.rest(400)
    page = window.findChild(RetentionPage)
    assert page is not None
    if page.list.model.rowCount():
        page.list.select(page.list.model.ids[0])
    hand.rest(150)
    story.picture("terms-of-keeping", window)
    page.ask()
    hand.rest(200)
    story.picture("destroy", page.window_of_deed)
    page.window_of_deed.reject()
    window.reject()
    hand.rest(100)
