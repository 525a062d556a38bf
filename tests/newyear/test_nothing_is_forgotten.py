"""A row in every table of the program, named by its description alone: whatever names a destroyed child goes, the rest stays.

A subject that is added tomorrow is in this test the day its records are declared.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import JSON, Boolean, Date, DateTime, Float, Integer, LargeBinary, Numeric, Time, insert, select

from sppk_desktop.app.schema import schema as program_schema
from sppk_desktop.core.compartments import COMPARTMENTS, OFFICE
from sppk_desktop.core.roles import Role
from sppk_desktop.features.people.reach import ROOTS
from sppk_desktop.features.retention.destroying import Signed, destroy
from sppk_desktop.features.retention.review import CHILD, Due, all_terms, review, terms
from sppk_desktop.features.support.records import HelpPlan
from sppk_desktop.storage.belonging import Naming, keeping_of, namings, records
from sppk_desktop.storage.keyfile import FLOOR
from sppk_desktop.storage.store import Store
from sppk_desktop.storage.tables import OWN
from sppk_desktop.storage.vault import NewAccount, Vault
from tests.conftest import PASSWORD

GOES, STAYS, MERGED = 1, 2, 10  # MERGED + id: the second card of a pair
TODAY = date(2040, 7, 1)
PAPER = Signed("Осмонов Бакыт", "Токтосунова Айгүл", TODAY)
_VALUES: tuple[tuple[type[Any], Any], ...] = (
    (DateTime, datetime(2027, 3, 1, 9, 0)), (Date, date(2027, 3, 1)), (Time, time(9, 0)), (Boolean, False), (JSON, {}),
    (LargeBinary, b""), (Numeric, Decimal(1)), (Float, 1.0), (Integer, 1),
)  # fmt: skip


def row(record: Any, named: list[Naming], id_: int) -> dict[str, Any]:
    """A row that names the other rows of its number."""
    made: dict[str, Any] = {"id": id_}
    for column in record.__table__.c:
        if column.key != "id" and not column.nullable:
            made[column.key] = next(
                (value for type_, value in _VALUES if isinstance(column.type, type_)), f"20{25 + id_}/{26 + id_}"
            )
    for naming in (one for one in named if one.record is record):
        made[naming.column] = id_
        if naming.kinds:
            made["kind"] = "pupil" if len(naming.kinds) > 1 else naming.kinds[0]
    if record.__tablename__ in ("same_as", "not_same"):
        made["other_id" if record.__tablename__ == "same_as" else "second_id"] = id_ + MERGED
    if record.__tablename__ == "pupil":
        made["left"] = date(2030, 5, 28) if id_ == GOES else None
    return made


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Store]:
    """A vault of which every table has rows."""
    owner = NewAccount("Нургүл Асанова", frozenset({Role.SOCIAL, Role.PSYCHOLOGIST}))
    store, _ = Vault.create(tmp_path / "vault", owner, PASSWORD, program_schema(), kdf=FLOOR)
    with store:
        fill(store)
        yield store


def fill(store: Store) -> None:
    """Two rows of every table, with a history, an attachment and a draft of each."""
    now = datetime(2027, 3, 1, 9, 0)
    for compartment in COMPARTMENTS:
        named, own = namings(store, compartment), OWN[compartment]
        with store.saving() as session:
            connection = session.connection()
            for record in records(store, compartment):
                kind = record.__tablename__
                for id_ in (GOES, STAYS):
                    connection.execute(insert(record.__table__), row(record, named, id_))
                    told = {"kind": kind, "record_id": id_, "at": now, "by": store.account.id}
                    connection.execute(insert(own.history).values(**told, revision=1, deed="changed", was={}, now={}))
                    connection.execute(insert(own.attachment).values(**told, name="скан.pdf", size=1, data=b"%"))
                    connection.execute(insert(own.draft).values(**told, screen=kind, revision=1, values={}))
            if compartment == OFFICE:
                pupil = next(one for one in records(store, OFFICE) if one.__tablename__ == "pupil")
                for id_ in (GOES + MERGED, STAYS + MERGED):
                    connection.execute(insert(pupil.__table__), row(pupil, named, id_))


def ids(store: Store) -> dict[str, set[int]]:
    with store.reading() as session:
        return {
            record.__tablename__: set(session.scalars(select(record.id)))
            for name in COMPARTMENTS
            for record in records(store, name)
        }  # fmt: skip


def dangling(store: Store) -> list[str]:
    """Columns that name a row which is not there, and the vault's own rows of records that are gone."""
    here, found = ids(store), []
    with store.reading() as session:
        for name in COMPARTMENTS:
            for naming in namings(store, name):
                column = getattr(naming.record, naming.column)
                query = select(column).where(column.is_not(None))
                if naming.kinds:
                    query = query.where(naming.record.kind.in_(naming.kinds))
                lost = set(session.scalars(query)) - here[naming.target]
                if lost:
                    found.append(f"{naming.record.__tablename__}.{naming.column} → {naming.target} {sorted(lost)}")
            for own in (OWN[name].history, OWN[name].attachment, OWN[name].draft):
                rows = session.execute(select(own.c.kind, own.c.record_id))
                found += [f"{own.name}: {kind} {id_}" for kind, id_ in rows if id_ not in here[kind]]
    return found


def test_no_row_of_any_table_names_a_destroyed_child_and_nothing_else_is_lost(full: Store) -> None:
    assert dangling(full) == []
    before = ids(full)
    destroy(full, [Due(GOES, CHILD, "", "", TODAY, pupil_id=GOES)], PAPER, PASSWORD)
    after = ids(full)
    assert dangling(full) == []
    with full.reading() as session:
        for name in COMPARTMENTS:
            for naming in namings(full, name):
                if naming.target in ROOTS and not naming.kinds:
                    rows = set(session.scalars(select(getattr(naming.record, naming.column))))
                    assert GOES not in rows, f"{naming.record.__tablename__}.{naming.column} still names the child"
    for table, kept in before.items():
        lost = kept - after[table]
        assert lost <= {GOES, GOES + MERGED}, f"{table} lost a row of somebody who stays"
    assert {GOES, GOES + MERGED}.isdisjoint(after["pupil"])


def test_every_kind_that_names_no_child_any_more_comes_into_the_review_and_can_be_destroyed(full: Store) -> None:
    destroy(full, [Due(GOES, CHILD, "", "", TODAY, pupil_id=GOES)], PAPER, PASSWORD)
    with full.reading() as session:
        due = review(session, TODAY, {key: years or 3 for key, years in terms(full).items()})
    left = {
        term.key
        for name in COMPARTMENTS
        for record in records(full, name)
        if (term := keeping_of(record).term) and GOES in ids(full)[record.__tablename__]
    }
    assert {one.kind for one in due} == left
    assert len(left) > 10
    assert left <= {term.key for term in all_terms(full)}
    destroy(full, due, PAPER, PASSWORD)
    assert dangling(full) == []
    for name in COMPARTMENTS:
        for record in records(full, name):
            assert not keeping_of(record).term or GOES not in ids(full)[record.__tablename__], record.__tablename__


def test_a_draft_purged_from_the_bin_takes_its_parts_along_and_nothing_else(full: Store) -> None:
    before = ids(full)
    with full.saving() as session:
        full.bin.remove(session, session.get_one(HelpPlan, STAYS))
    with full.saving() as session:
        full.bin.purge(session, session.get_one(HelpPlan, STAYS))
    after = ids(full)
    gone = {table for table, kept in before.items() if kept - after[table]}
    assert gone == {"help_plan", "help_goal", "help_action", "help_measure", "help_review", "help_change"}
    assert dangling(full) == []
