"""The order of a list as statements that are made once: all ids in one value, or the first screenful of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Integer, Select, bindparam, func, or_, select
from sqlalchemy.orm import Session

from sppk_desktop.features.people.records import (
    Family,
    FamilyCategory,
    Membership,
    Pupil,
    PupilCategory,
    Residence,
    SchoolClass,
)
from sppk_desktop.features.people.same import members_of_cards, merged_away, whole_card
from sppk_desktop.features.people.search import Condition, searched
from sppk_desktop.features.people.standing import holds_on, studies_in


@dataclass(frozen=True)
class View:
    """Who looks, and when: day, language, and whether protected categories are named to this person (not to the deputy)."""

    today: date
    language: str
    names_protected: bool = True


def _has_category(code: str, view: View) -> ColumnElement[bool]:
    """The pupil, or the family the pupil lives in, has the category today."""
    own = select(PupilCategory.pupil_id).where(PupilCategory.code == code, holds_on(PupilCategory, view.today))
    having = select(FamilyCategory.family_id).where(FamilyCategory.code == code, holds_on(FamilyCategory, view.today))
    homes = members_of_cards("family", having)
    of_family = select(Residence.pupil_id).where(Residence.family_id.in_(homes), holds_on(Residence, view.today))
    return or_(whole_card("pupil", Pupil.id, own), whole_card("pupil", Pupil.id, of_family))


def ready(query: Select[int], *, whole: bool) -> Any:
    """An ordered query of ids as a statement to keep: cut short at ``limit``, or all ids in one value.

    At 60,000 rows one value is ten times quicker than one row each.
    """
    if not whole:
        return query.limit(bindparam("limit", type_=Integer))
    inner = query.subquery()
    return select(func.json_group_array(inner.c[0]))


def read_ids(session: Session, statement: Any, limit: int, values: Mapping[str, Any]) -> Sequence[int]:
    """The ids of a statement made `ready`."""
    if limit:
        return session.connection().execute(statement, {**values, "limit": limit}).scalars().all()
    found: list[int] = json.loads(session.connection().scalar(statement, values) or "[]")
    return found


def ordered_ids(session: Session, query: Select[int], limit: int) -> Sequence[int]:
    """The first ids of an ordered query, or all of them."""
    return read_ids(session, ready(query, whole=not limit), limit, {})


@lru_cache(maxsize=128)
def pupils_in_order(
    view: View, conditions: tuple[Condition, ...], filters: tuple[tuple[str, str], ...], sort: str, descending: bool, whole: bool
) -> Any:
    """The order of the list of pupils, kept: making such a statement costs as much as running it."""
    chosen = dict(filters)
    query = select(Pupil.id).where(Pupil.removed_at.is_(None), Pupil.id.not_in(merged_away("pupil")))
    query = searched(query, Pupil, conditions)
    match chosen.get("status"):
        case "studying":
            query = query.where(or_(Pupil.left.is_(None), Pupil.left >= view.today))
        case "left":
            query = query.where(Pupil.left < view.today)
    if class_id := chosen.get("class"):
        query = query.where(studies_in(int(class_id), view.today))
    if code := chosen.get("category"):
        query = query.where(_has_category(code, view))
    keys: list[Any]
    match sort:
        case "class":
            now = holds_on(Membership, view.today)
            query = query.outerjoin(Membership, (Membership.pupil_id == Pupil.id) & now)
            query = query.outerjoin(SchoolClass, SchoolClass.id == Membership.class_id)
            keys = [SchoolClass.grade, SchoolClass.letter]
        case "address" | "family":
            now = holds_on(Residence, view.today)
            query = query.outerjoin(Residence, (Residence.pupil_id == Pupil.id) & now)
            query = query.outerjoin(Family, Family.id == Residence.family_id)
            keys = [Family.address_key if sort == "address" else Family.name_key]
        case "born" | "sex" | "enrolled" as plain:
            keys = [getattr(Pupil, plain)]
        case _:
            keys = []
    keys = [key.desc().nulls_last() for key in keys] if descending else [key.asc().nulls_last() for key in keys]
    # By name alone the covering index gives this order; another second key would make the database sort again.
    by_name: list[Any] = [Pupil.name_key, Pupil.name_fold]
    if descending and not keys:
        by_name = [key.desc() for key in by_name]
    return ready(query.order_by(*keys, *by_name), whole=whole)


@lru_cache(maxsize=128)
def families_in_order(
    view: View, conditions: tuple[Condition, ...], filters: tuple[tuple[str, str], ...], sort: str, descending: bool, whole: bool
) -> Any:
    """The order of the list of families."""
    chosen = dict(filters)
    query = select(Family.id).where(Family.removed_at.is_(None), Family.id.not_in(merged_away("family")))
    query = searched(query, Family, conditions)
    match chosen.get("status"):
        case "open":
            query = query.where(or_(Family.closed.is_(None), Family.closed >= view.today))
        case "closed":
            query = query.where(Family.closed < view.today)
    if class_id := chosen.get("class"):
        here = (
            select(Residence.family_id)
            .join(Membership, Membership.pupil_id == Residence.pupil_id)
            .where(Membership.class_id == int(class_id), holds_on(Membership, view.today), holds_on(Residence, view.today))
        )
        query = query.where(whole_card("family", Family.id, here))
    if code := chosen.get("category"):
        held = select(FamilyCategory.family_id).where(FamilyCategory.code == code, holds_on(FamilyCategory, view.today))
        query = query.where(whole_card("family", Family.id, held))
    keys: list[Any] = [Family.name_key, Family.id] if sort == "family" else [Family.address_key, Family.name_fold]
    return ready(query.order_by(*((key.desc() for key in keys) if descending else keys)), whole=whole)
