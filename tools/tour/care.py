"""Registers of care, leisure and order: the lists, a form of each shape, and their papers; a part of the tour of every window."""

from __future__ import annotations

from sqlalchemy import select

from sppk_desktop.features.care.records import ExtendedDay, MaterialHelp, Medical
from sppk_desktop.features.leisure.records import Club, EngagementCheck, OrderCheck
from sppk_desktop.ui.activity.journals_page import JournalsPage
from tools.tour.register import shell_of
from tools.tour.story import Story, tell


def care(story: Story) -> None:
    """Every list of the two groups, then the forms with nested children."""
    hand, shell = story.hand, shell_of(story)
    page = shell.show_tab("journals")
    assert isinstance(page, JournalsPage)
    for key in ("meals", "medical", "extra_work", "extended_day", "holidays", "material_help", "clubs", "engagement",
                "order_checks", "interests"):  # fmt: skip
        with hand.first_show():
            page.show_journal(key)
            hand.rest(250)
        story.picture(f"register-{key}")
    store = story.program.store
    assert store is not None
    for record in (Medical, ExtendedDay, MaterialHelp, Club, EngagementCheck, OrderCheck):
        kind = str(record.__tablename__)
        with store.reading() as session:
            id_ = session.scalars(select(record.id).order_by(record.id).limit(1)).one()
        with hand.first_show():
            shell.open(kind, id_)
            hand.rest(300)
        story.picture(f"entry-{kind}")


if __name__ == "__main__":
    from tools.tour.screens import door

    tell([door, care])
