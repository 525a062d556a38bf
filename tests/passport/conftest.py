"""A register in memory, over the driver of the vault; who and when are filled as the store does it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
import sqlcipher3.dbapi2
from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session, sessionmaker

from sppk_desktop.core.records import Kept, OfficeTable
from sppk_desktop.features.people import records


def memory() -> sessionmaker[Session]:
    engine = create_engine("sqlite://", module=sqlcipher3.dbapi2)
    tables = [mapper.local_table for mapper in records.Pupil.registry.mappers if mapper.class_.__module__ == records.__name__]
    OfficeTable.metadata.create_all(engine, tables=tables)
    factory = sessionmaker(engine, expire_on_commit=False)

    @event.listens_for(factory, "before_flush")
    def fill(session: Session, *_: object) -> None:
        for record in session.new:
            if isinstance(record, Kept):
                record.created_at = record.changed_at = datetime(2026, 11, 23, 9)
                record.created_by = record.changed_by = "test"

    return factory


@pytest.fixture
def session() -> Iterator[Session]:
    factory = memory()
    with factory() as opened:
        yield opened
    factory.kw["bind"].dispose()
