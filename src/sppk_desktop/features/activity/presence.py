"""Which kinds of entries name a child or a family at all: one question in place of one for every kind.

Most of the two dozen registers know nothing of a child; asking each of them took half of the time a card took to open.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, CompoundSelect, Select, bindparam, exists, literal_column, or_, select, union_all
from sqlalchemy.orm import Session

Kind = tuple[Any, Any]
"""The record class of the entries, and that of their nested children, or ``None``."""


def present(session: Session, kinds: Sequence[Kind], pupils: Iterable[int], families: Iterable[int]) -> set[int]:
    """The places of the kinds that have an entry of any of these; a kind that names nobody is never among them."""
    asked = {"pupils": list(pupils), "families": list(families)}
    return set(session.execute(_question(tuple(kinds)), asked).scalars())


@lru_cache(maxsize=8)
def _question(kinds: tuple[Kind, ...]) -> CompoundSelect[Any]:
    pupils: BindParameter[Any] = bindparam("pupils", expanding=True)
    families: BindParameter[Any] = bindparam("families", expanding=True)
    asked: list[Select[Any]] = []
    for at, (record, members) in enumerate(kinds):
        ways = []
        if hasattr(record, "pupil_id"):
            ways.append((record, record.pupil_id.in_(pupils)))
        if hasattr(record, "family_id"):
            ways.append((record, record.family_id.in_(families)))
        if members is not None:
            ways.append((members, members.pupil_id.in_(pupils)))
        if ways:
            found = or_(*(exists(select(one.id).where(way, one.removed_at.is_(None))) for one, way in ways))
            asked.append(select(literal_column(str(at)).label("kind")).where(found))
    return union_all(*asked)
