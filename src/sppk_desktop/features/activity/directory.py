"""The directory of organisations: what a new school starts with, and how one is found and named."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.places import resources
from sppk_desktop.features.activity.records import Organisation


@cache
def shipped() -> Sequence[Mapping[str, str]]:
    """The entries as they ship."""
    read: dict[str, Any] = json.loads((resources() / "catalogues" / "organisations.json").read_text(encoding="utf-8"))
    return tuple(read["entries"])


def seed(session: Session) -> None:
    """Fill the directory of a new school; what was seeded once, even if removed since, is not brought back."""
    known = set(session.scalars(select(Organisation.code).where(Organisation.code.is_not(None))))
    for entry in shipped():
        if entry["code"] not in known:
            session.add(Organisation(**entry))
    session.flush()


def is_seeded(session: Session) -> bool:
    """Whether the directory was ever filled."""
    return session.scalar(select(Organisation.id).limit(1)) is not None


def by_code(session: Session) -> dict[str, Organisation]:
    """Shipped entries that are still there, by code."""
    rows = session.scalars(select(Organisation).where(Organisation.code.is_not(None), Organisation.removed_at.is_(None)))
    return {str(row.code): row for row in rows}


def find(session: Session, text: str, language: str, most: int) -> list[tuple[int, str]]:
    """Entries in use that fit what was typed, by name."""
    wanted = [Organisation.found_by.contains(word, autoescape=True) for word in search_fold(text).split()]
    rows = session.scalars(
        select(Organisation)
        .where(Organisation.removed_at.is_(None), Organisation.hidden.is_not(True), *wanted)
        .order_by(Organisation.id)
        .limit(most)
    )
    return [(row.id, name_of(row, language)) for row in rows]


def name_of(row: Organisation, language: str) -> str:
    """The name, with the phone everybody needs at once: «Тез жардам, 103»."""
    return ", ".join(filter(None, (row.name(language), row.phone)))


def names(session: Session, ids: Sequence[int], language: str) -> dict[int, str]:
    """Short names for tables."""
    rows = session.scalars(select(Organisation).where(Organisation.id.in_(ids)))
    return {row.id: row.short(language) for row in rows}
