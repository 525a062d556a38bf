from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session, sessionmaker

from sppk_desktop.features.people import demo, keys
from sppk_desktop.features.people.pins import pin_warnings
from sppk_desktop.features.people.records import Family, Membership, Pupil, Residence, SchoolClass
from sppk_desktop.features.people.standing import holds_on

TODAY = date(2026, 11, 23)


def built(sessions: sessionmaker[Session], pupils: int, seed: int = 95) -> None:
    @contextmanager
    def saving() -> Iterator[Session]:
        with sessions() as session, session.begin():
            yield session

    demo.build(saving, pupils=pupils, seed=seed, today=TODAY)


def test_the_demo_school_is_the_same_every_time_and_another_with_another_seed(sessions: sessionmaker[Session]) -> None:
    def roll() -> list[tuple[object, ...]]:
        with sessions() as session:
            wanted = (Pupil.full_name, Pupil.born, Pupil.name_fold, Pupil.number_fold, Pupil.pin)
            return [tuple(row) for row in session.execute(select(*wanted).order_by(Pupil.id))]

    built(sessions, 120)
    first = roll()
    built(sessions, 120)
    built(sessions, 120, seed=96)
    everything = roll()
    assert len(first) == 126
    assert everything[126:252] == first
    assert everything[252:] != first


def test_nobody_in_the_demo_school_is_in_two_classes_or_two_houses_at_once(sessions: sessionmaker[Session]) -> None:
    built(sessions, 400)
    with sessions() as session:
        assert session.scalar(select(func.count()).select_from(SchoolClass)) == 120
        for record in (Membership, Residence):
            for day in (TODAY, date(2025, 10, 1), date(2024, 12, 1)):
                rows = session.execute(
                    select(record.pupil_id, func.count())
                    .where(holds_on(record, day))
                    .group_by(record.pupil_id)
                    .having(func.count() > 1)
                ).all()
                assert not rows
        studying = select(func.count(Pupil.id.distinct())).join(Membership, Membership.pupil_id == Pupil.id)
        assert 370 <= (session.scalar(studying.where(holds_on(Membership, TODAY))) or 0) <= 400


def test_the_numbers_of_the_demo_school_fit_its_children(sessions: sessionmaker[Session]) -> None:
    built(sessions, 100)
    with sessions() as session:
        for pin, sex, born in session.execute(select(Pupil.pin, Pupil.sex, Pupil.born).where(Pupil.pin.is_not(None))):
            assert pin_warnings(pin, sex, born) == ()


def test_the_demo_writes_the_same_search_text_as_an_ordinary_save(sessions: sessionmaker[Session]) -> None:
    built(sessions, 100)

    def texts(session: Session) -> dict[tuple[str, int], set[str]]:
        pupils = session.execute(select(Pupil.id, Pupil.name_fold, Pupil.number_fold)).all()
        families = session.execute(select(Family.id, Family.name_fold)).all()
        found = {("pupil", id_): set(f"{name} {number}".split()) for id_, name, number in pupils}
        return found | {("family", id_): set(text.split()) for id_, text in families}

    with sessions() as session:
        before = texts(session)
        keys.refresh_keys(
            session, [id_ for kind, id_ in before if kind == "pupil"], [id_ for kind, id_ in before if kind == "family"]
        )
        assert texts(session) == before
