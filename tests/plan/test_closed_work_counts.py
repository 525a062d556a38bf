"""What lies in the psychologist's compartment is, for the plan, a number and a month, and never a record."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from sqlalchemy import select

from sppk_desktop.app.closed_work import tell_closed_work
from sppk_desktop.core.places import translations
from sppk_desktop.core.roles import Role
from sppk_desktop.core.words import Words
from sppk_desktop.features.plan.closed import closed_months_of, count_closed_work, months_of
from sppk_desktop.features.plan.plan_book import PlanBook
from sppk_desktop.features.plan.reading import done_counts
from sppk_desktop.features.plan.records import ClosedWork
from sppk_desktop.features.practice.keeping import PracticeKeeper
from sppk_desktop.features.practice.records import PsyWork
from sppk_desktop.storage.account import NewAccount
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.vault import Vault
from tests.conftest import PASSWORD

TODAY = date(2026, 11, 23)


def test_days_are_counted_by_month() -> None:
    days = [date(2026, 11, 3), date(2026, 11, 30), date(2027, 1, 4)]
    assert months_of(days) == {"2026-11": 2, "2027-01": 1}


def test_telling_again_puts_the_number_right(store: Store) -> None:
    for told in ({"2026-10": 2, "2026-11": 1}, {"2026-11": 3}, {"2026-11": 3}):
        with store.saving() as session:
            count_closed_work(session, 7, told)
    with store.reading() as session:
        assert closed_months_of(session, [7]) == {7: [("2026-11", 3)]}
        assert done_counts(session, [7]) == {7: 3}
        assert done_counts(session, [7], date(2026, 10, 31)) == {}


@pytest.fixture
def psychologist(vault: Vault, store: Store, unlocked: Callable[[str, str], Store]) -> Store:
    colleague = store.accounts.add(NewAccount("Бермет Токтоматова", frozenset({Role.PSYCHOLOGIST})), PASSWORD)
    store.close()
    return unlocked(colleague if isinstance(colleague, str) else colleague.id, PASSWORD)


def test_her_entry_makes_a_line_done_and_tells_the_office_only_how_many(psychologist: Store) -> None:
    words = Words.read(translations(), "ky")
    book = PlanBook(psychologist, words, lambda: TODAY, lambda *_: ())
    plan = book.make("psychologist", "2026/27")
    line = book.add(plan, "P1", {"content": "Диагностика, 5-класстар", "month": "10"})
    keeper = PracticeKeeper(psychologist, PsyWork, lambda lines: tell_closed_work(psychologist, lines))
    values = {"kind": "consultation", "on": date(2026, 10, 8), "plan_line_id": line, "topic": "сырдуу тема"}
    id_, _revision = keeper.save(None, values, 0)
    shown = next(one for section in book.sheet(plan).sections for one in section.lines if one.id == line)
    assert shown.state == "done"
    assert shown.closed
    assert shown.evidence == []
    with psychologist.reading() as session:
        row = session.scalars(select(ClosedWork)).one()
        assert (row.month, row.number) == ("2026-10", 1)
        assert "сырдуу" not in repr(vars(row))
    keeper.remove(id_)
    shown = next(one for section in book.sheet(plan).sections for one in section.lines if one.id == line)
    assert shown.state == "late"
