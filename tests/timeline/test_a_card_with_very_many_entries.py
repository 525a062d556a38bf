"""The timeline of a card in a real vault: the latest first and the rest on demand, by kind and by time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import event, insert

from sppk_desktop import ui  # noqa: F401
from sppk_desktop.app.activity import JournalMoments
from sppk_desktop.app.diary import DiaryMoments
from sppk_desktop.app.people import Extras, add_openers, people_tabs
from sppk_desktop.core.places import translations
from sppk_desktop.core.preferences import Preferences
from sppk_desktop.core.timeline import Stretch
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity.records import Absence, Activity
from sppk_desktop.features.diary.records import DiaryEntry, Observation
from sppk_desktop.features.people import register, same
from sppk_desktop.features.people.line import FIRST, LineOfTime
from sppk_desktop.features.people.listing import View
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.storage.store import Store
from sppk_desktop.ui.kit import Kit
from sppk_desktop.ui.shell import Shell
from sppk_desktop.ui.timeline import TimelinePage

TODAY = date(2026, 11, 23)
MANY = 600


@pytest.fixture(scope="session")
def kyrgyz() -> Words:
    return Words.read(translations(), "ky")


@pytest.fixture
def child(store: Store) -> int:
    """A child with a family, and hundreds of entries of three kinds through the years; several fall on one day."""
    with store.saving() as session:
        family = Family(name="Бекмуратов")
        session.add(family)
        session.flush()
        child = register.enrol(session, Pupil(surname="Бекмуратов", given="Айдар"), None, family.id, date(2020, 9, 1))
        watched = Observation(
            family_id=family.id, since=date(2021, 1, 1), reason="—", responsible="А", level="low", frequency="week"
        )
        session.add(watched)
        session.flush()
        told = {"revision": 1, "created_at": datetime(2026, 11, 1), "created_by": "t", "changed_at": datetime(2026, 11, 1),
                "changed_by": "t"}  # fmt: skip
        days = [TODAY - timedelta(days=at // 2) for at in range(MANY)]
        session.execute(insert(DiaryEntry), [{**told, "observation_id": watched.id, "on": day} for day in days])
        session.execute(insert(Activity), [
            {**told, "kind": "talk", "on": day - timedelta(days=1), "pupil_id": child.id, "found_by": ""} for day in days
        ])  # fmt: skip
        session.execute(insert(Absence), [{**told, "on": TODAY, "pupil_id": child.id, "found_by": ""} for _ in range(90)])
        return child.id


@pytest.fixture
def line(store: Store, kyrgyz: Words) -> LineOfTime:
    return LineOfTime(View(TODAY, "ky"), (DiaryMoments(kyrgyz, TODAY), JournalMoments(store, kyrgyz, TODAY)))


def test_read_in_stretches_it_is_the_same_line(store: Store, line: LineOfTime, child: int) -> None:
    with store.reading() as session:
        whole = line.page(session, "pupil", child, Stretch()).moments
        found, until = [], None
        while True:
            page = line.page(session, "pupil", child, Stretch(until=until, least=FIRST))
            found += page.moments
            if page.earlier is None:
                break
            until = page.earlier
    assert len(whole) > 2 * MANY
    assert [one.on for one in found] == [one.on for one in whole]
    assert sorted(str(one.opens) for one in found) == sorted(str(one.opens) for one in whole)


def test_the_first_stretch_reads_few_rows_however_many_there_are(store: Store, line: LineOfTime, child: int) -> None:
    with store.reading() as session:
        loaded = 0

        def count(*_: object) -> None:
            nonlocal loaded
            loaded += 1

        event.listen(DiaryEntry, "load", count)
        event.listen(Activity, "load", count)
        page = line.page(session, "pupil", child, Stretch(until=TODAY, least=FIRST))
        event.remove(DiaryEntry, "load", count)
        event.remove(Activity, "load", count)
    assert len(page.moments) >= FIRST
    assert loaded <= 3 * FIRST


def test_one_kind_and_a_period_show_only_that(store: Store, line: LineOfTime, child: int) -> None:
    at = [str(group) for group in line.groups].index("Observation diary")
    since = TODAY - timedelta(days=10)
    with store.reading() as session:
        page = line.page(session, "pupil", child, Stretch(since, TODAY), at)
    assert {one.opens.kind for one in page.moments if one.opens} == {"diary_entry"}
    assert len(page.moments) == 22


def test_a_merged_card_says_nothing_twice(store: Store, line: LineOfTime, child: int) -> None:
    with store.saving() as session:
        other = Pupil(surname="Бекмуратов", given="Айдар")
        session.add(other)
        session.flush()
        before = len(line.page(session, "pupil", child, Stretch()).moments)
        same.merge(session, "pupil", child, other.id)
        assert len(line.page(session, "pupil", child, Stretch()).moments) == before


@pytest.fixture
def shell(qtbot: QtBot, qapp: QApplication, store: Store, kyrgyz: Words, tmp_path: Path) -> Iterator[Shell]:
    kit = Kit.make(qapp, kyrgyz, Preferences.read(tmp_path / "preferences.json"))
    moments = (DiaryMoments(kyrgyz, TODAY), JournalMoments(store, kyrgyz, TODAY))
    window = Shell(kit, store, people_tabs(Extras(moments=moments)), today=lambda: TODAY)
    add_openers(window)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    yield window
    kit.close()


def test_going_down_reads_on_and_a_filter_starts_anew(shell: Shell, child: int) -> None:
    shell.open("pupil", child)
    page = shell.findChild(TimelinePage)
    assert page is not None
    first = page.earlier
    assert first is not None
    bar = page._area.verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    assert page.earlier is not None
    assert page.earlier < first
    page.choose(0)
    assert page.earlier is None
