"""Keeps the day of a meeting on the questions of its agenda, so that decisions are found by year without their meeting."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.features.activity import evidence
from sppk_desktop.features.meetings.records import Meeting, MeetingItem


def dates_of_items(session: Session, meeting: Meeting) -> None:
    """After a meeting was saved: its questions are of its day."""
    rows = session.scalars(select(MeetingItem).where(MeetingItem.meeting_id == meeting.id, MeetingItem.removed_at.is_(None)))
    for row in rows:
        if row.on != meeting.on:
            row.on = meeting.on
            for shown in evidence.of_record(session, row.__tablename__, row.id):
                shown.on = meeting.on


def date_of_meeting(session: Session, item: MeetingItem) -> None:
    """After a question was saved by itself: it is of the day of its meeting."""
    item.on = session.get_one(Meeting, item.meeting_id).on
