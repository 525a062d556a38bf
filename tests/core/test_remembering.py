"""A question that many ask in one reading is put to the database once, and anew after a save."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.remembering import remembered
from sppk_desktop.features.people.records import Family
from sppk_desktop.storage.store import Store

ASKED: list[str] = []


@remembered
def streets(session: Session, settlement: str) -> list[str | None]:
    ASKED.append(settlement)
    return list(session.scalars(select(Family.street).where(Family.settlement == settlement).order_by(Family.id)))


def test_one_reading_asks_once_and_what_it_gave_cannot_be_spoilt(store: Store) -> None:
    ASKED.clear()
    with store.reading() as session:
        streets(session, "Арал").append("Ала-Тоо")
        assert streets(session, "Арал") == []
        assert streets(session, "Нарын") == []
    with store.reading() as session:
        assert streets(session, "Арал") == []
    assert ASKED == ["Арал", "Нарын", "Арал"]


def test_what_was_saved_in_between_is_seen(store: Store) -> None:
    ASKED.clear()
    with store.reading() as session:
        assert streets(session, "Арал") == []
        with store.saving() as saving:
            assert streets(saving, "Арал") == []
            saving.add(Family(name="Асанов", settlement="Арал", street="Манас"))
            saving.flush()
            assert streets(saving, "Арал") == ["Манас"], "who saves is answered by the database"
        assert streets(session, "Арал") == ["Манас"]
    assert len(ASKED) == 4
