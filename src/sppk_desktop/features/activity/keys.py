"""Keeps the search text of journal records true: whatever is saved is found by the words in it."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.orm import Mapper

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.features.activity.records import Found

_MOST = 1200


def found_by(record: Any) -> str:
    """The folded text of the fields a record is found by."""
    return " ".join(search_fold(str(value)) for name in record.FOUND_BY if (value := getattr(record, name)))[:_MOST]


@event.listens_for(Found, "before_insert", propagate=True)
@event.listens_for(Found, "before_update", propagate=True)
def _write(_mapper: Mapper[Any], _connection: Connection, record: Any) -> None:
    text = found_by(record)
    if record.found_by != text:
        record.found_by = text
