"""A timeline over a million entries of the diary and the journals, against one over a thousand: opened, and read on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from sppk_desktop.app.activity import JournalMoments
from sppk_desktop.app.diary import DiaryMoments
from sppk_desktop.app.program import schema
from sppk_desktop.core.places import translations
from sppk_desktop.core.roles import Role
from sppk_desktop.core.timeline import Stretch
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity.records import Activity
from sppk_desktop.features.diary.records import DiaryEntry, Observation
from sppk_desktop.features.people import register
from sppk_desktop.features.people.line import FIRST, LineOfTime
from sppk_desktop.features.people.listing import View
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from tools.bench.measure import Figure, in_turn

TODAY = date(2026, 11, 23)
FEW, MANY = 1_000, 1_000_000
FRAME = 0.016
_TOLD = {"revision": 1, "created_at": datetime(2026, 11, 1), "created_by": "b", "changed_at": datetime(2026, 11, 1),
         "changed_by": "b"}  # fmt: skip
_AT_ONCE = 20_000


def figures(folder: Path) -> Iterator[Figure]:
    """The bound of the timeline: 1.2 times, or a frame."""
    opened: list[tuple[Store, int]] = []
    words = Words.read(translations(), "ky")
    for number in (FEW, MANY):
        store, _sheet = Vault.create(
            folder / str(number), NewAccount("Асанова Г.", frozenset({Role.SOCIAL})), "сыноо үчүн сөз 47 чынар", schema, kdf=FLOOR
        )
        opened.append((store, _fill(store, number)))
    few, many = in_turn([lambda: _open(*opened[0], words), lambda: _open(*opened[1], words)], rounds=15)
    ratio = min(many / few, 1.2 if many - few < FRAME else many / few)
    told = f"{many * 1000:.1f} ms against {few * 1000:.1f} ms ({many / few:.2f} ×); a frame is 16 ms"
    yield Figure("timeline of a card with 1,000,000 entries, against 1,000", ratio, 1.2, told)
    for store, _ in opened:
        store.close()


def _fill(store: Store, number: int) -> int:
    """One child and family with half of them in the diary and half in the journal of talks."""
    with store.saving() as session:
        family = Family(name="Бекмуратов")
        session.add(family)
        session.flush()
        child = register.enrol(session, Pupil(surname="Бекмуратов", given="Айдар"), None, family.id, date(2020, 9, 1))
        watched = Observation(family_id=family.id, since=date(2001, 1, 1), reason="—", responsible="А", level="low",
                              frequency="week")  # fmt: skip
        session.add(watched)
        session.flush()
        child_id, watched_id = child.id, watched.id
    for start in range(0, number // 2, _AT_ONCE):
        days = [TODAY - timedelta(days=at // 60) for at in range(start, min(start + _AT_ONCE, number // 2))]
        with store.saving() as session:
            session.execute(insert(DiaryEntry), [{**_TOLD, "observation_id": watched_id, "on": day} for day in days])
            session.execute(insert(Activity), [
                {**_TOLD, "kind": "talk", "on": day, "pupil_id": child_id, "found_by": ""} for day in days
            ])  # fmt: skip
    return child_id


def _open(store: Store, child: int, words: Words) -> None:
    line = LineOfTime(View(TODAY, "ky"), (DiaryMoments(words, TODAY), JournalMoments(store, words, TODAY)))
    with store.reading() as session:
        page = line.page(session, "pupil", child, Stretch(until=TODAY, least=FIRST))
        line.page(session, "pupil", child, Stretch(until=page.earlier, least=FIRST))
