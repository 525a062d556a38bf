"""The registers told as data: a list of each group, a meeting's form, a letter's, and their papers."""

from __future__ import annotations

from sqlalchemy import select

from sppk_desktop.app import activity
from sppk_desktop.features.activity.records import Appeal
from sppk_desktop.features.meetings.records import Meeting
from sppk_desktop.ui.activity.journals_page import JournalsPage
from tools.tour.register import shell_of
from tools.tour.story import Story


def registers(story: Story) -> None:
    """What a colleague of the office sees in the groups of the tab."""
    from tools.tour.screens import first_id  # the list of screens names this one

    hand, shell = story.hand, shell_of(story)
    with hand.first_show():
        page = shell.show_tab(activity.KEY)
        hand.rest(200)
    assert isinstance(page, JournalsPage)
    for key in ("appeals", "hearings", "letter_templates", "decisions", "legal_acts", "recommendations", "asked_papers"):
        with hand.first_show():
            page.show_journal(key)
            hand.rest(300)
        story.picture(f"register-{key}")
    for name, kind, wanted in (
        ("meeting-form", "meeting", select(Meeting.id).order_by(Meeting.id)),
        ("letter-form", "appeal", select(Appeal.id).where(Appeal.kind == "letter").order_by(Appeal.id)),
    ):
        with hand.first_show():
            shell.open(kind, first_id(story, wanted))
            hand.rest(300)
        story.picture(name)
