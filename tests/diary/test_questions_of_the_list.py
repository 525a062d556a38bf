"""The three questions of the list, asked of the demo school and answered a second time by reading every diary."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from sppk_desktop.core.places import translations
from sppk_desktop.core.screens import Request
from sppk_desktop.core.words import Words
from sppk_desktop.features.diary import demo
from sppk_desktop.features.diary.indicators import INDICATORS, Change, change, latest_levels, score
from sppk_desktop.features.diary.records import DiaryEntry, Observation
from sppk_desktop.features.diary.rows import ObservationRows
from sppk_desktop.features.people import demo as people
from sppk_desktop.storage.store import Store

TODAY = date(2026, 11, 23)


@pytest.fixture
def school(store: Store) -> Store:
    people.build(store.saving, pupils=400, today=TODAY)
    demo.build(store, today=TODAY)
    return store


def test_whom_to_see_this_week_who_is_overdue_and_who_is_getting_worse(school: Store) -> None:
    rows = ObservationRows(Words.read(translations(), "ky"), TODAY)
    sunday = TODAY + timedelta(days=6 - TODAY.weekday())
    week, overdue, worse = set(), set(), set()
    with school.reading() as session:
        for one in session.scalars(select(Observation).where(Observation.until.is_(None))).all():
            entries = session.scalars(
                select(DiaryEntry).where(DiaryEntry.observation_id == one.id).order_by(DiaryEntry.on, DiaryEntry.id)
            ).all()
            levels = [{name: getattr(entry, name) for name in INDICATORS} for entry in entries]
            if one.next_on is not None and one.next_on <= sunday:
                week.add(one.id)
            if one.next_on is not None and one.next_on < TODAY:
                overdue.add(one.id)
            if levels:
                assert one.score == next((found for each in reversed(levels) if (found := score(each)) is not None), None)
            if len(levels) > 1 and change(latest_levels(levels[:-1]), levels[-1]) is Change.WORSE:
                worse.add(one.id)

        def asked(**filters: str) -> list[int]:
            return list(rows.ids(session, Request(filters={"status": "open", **filters})))

        assert set(asked(when="week")) == week
        assert set(asked(when="overdue")) == overdue
        assert set(asked(change="worse")) == worse
        assert all((week, overdue, worse)), "the demo school has an answer to each question"
        first = [session.get_one(Observation, id_).next_on for id_ in asked()]
    assert first == sorted(first, key=lambda day: (day is None, day)), "the earliest day stands first"
