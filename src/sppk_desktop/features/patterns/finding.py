"""Finds who has several signals, by one statement: own signals, those of the family a pupil lives in, those of its children."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import CTE, Select, and_, case, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from sppk_desktop.features.patterns.rules import Rules, Signal
from sppk_desktop.features.people.records import Family, Pupil, Residence, SameAs
from sppk_desktop.features.people.register import holds_on


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that is a signal for somebody."""

    signal: str
    kind: str
    record_id: int
    day: date
    code: str


def _signs(signals: Sequence[Signal], rules: Rules, today: date) -> CTE:
    parts: list[Any] = []
    for signal in signals:
        for picked in signal.pick(rules.since(signal, today), today):
            told = picked.subquery()
            pupil, family, kind, record, day, code = told.c
            parts.append(
                select(
                    literal(signal.key).label("signal"), pupil.label("pupil_id"), family.label("family_id"), kind.label("kind"),
                    record.label("record_id"), day.label("day"), code.label("code"),
                )
            )  # fmt: skip
    return union_all(*parts).cte("signs")


def hits(kind: str, signals: Sequence[Signal], rules: Rules, today: date) -> CTE | None:
    """Owner, signal and record for every pupil, or every family; None where no signal is looked for."""
    asked = rules.asked(signals)
    if not asked:
        return None
    signs = _signs(asked, rules, today)
    rest = (signs.c.signal, signs.c.kind, signs.c.record_id, signs.c.day, signs.c.code)
    lives = holds_on(Residence, today)
    if kind == "pupil":
        own = select(signs.c.pupil_id.label("owner"), *rest).where(signs.c.pupil_id.is_not(None))
        through = select(Residence.pupil_id, *rest).join(Residence, and_(Residence.family_id == signs.c.family_id, lives))
        through = through.where(signs.c.pupil_id.is_(None))
    else:
        own = select(signs.c.family_id.label("owner"), *rest).where(signs.c.family_id.is_not(None))
        through = select(Residence.family_id, *rest).join(Residence, and_(Residence.pupil_id == signs.c.pupil_id, lives))
        through = through.where(signs.c.family_id.is_(None))
    found = union_all(own, through).subquery("found")
    same = and_(SameAs.kind == kind, SameAs.other_id == found.c.owner, SameAs.removed_at.is_(None))
    columns = [found.c[name] for name in ("signal", "kind", "record_id", "day", "code")]
    return select(func.coalesce(SameAs.main_id, found.c.owner).label("owner"), *columns).outerjoin(SameAs, same).cte("hits")


def coinciding(
    kind: str, signals: Sequence[Signal], rules: Rules, today: date, *, among_them: str = ""
) -> Select[Any] | None:  # fmt: skip
    """Who has enough different signals (``among_them`` a certain one), and when the latest was; never how bad it is."""
    told = hits(kind, signals, rules, today)
    if told is None:
        return None
    owner: Any = Pupil if kind == "pupil" else Family
    found = select(owner.id.label("owner"), func.max(told.c.day).label("latest")).join(told, told.c.owner == owner.id)
    found = found.where(owner.removed_at.is_(None))
    if kind == "pupil":
        found = found.where(or_(Pupil.left.is_(None), Pupil.left >= today))
    found = found.group_by(owner.id).having(func.count(func.distinct(told.c.signal)) >= rules.least)
    return found.having(func.sum(case((told.c.signal == among_them, 1), else_=0)) > 0) if among_them else found


def hits_of(session: Session, kind: str, ids: Collection[int], signals: Sequence[Signal], rules: Rules,
            today: date) -> Mapping[int, Sequence[Hit]]:  # fmt: skip
    """Every signal of some pupils or families, the latest first, each record once."""
    told = hits(kind, signals, rules, today)
    found: dict[int, list[Hit]] = defaultdict(list)
    if told is not None and ids:
        rows = session.execute(
            select(told).where(told.c.owner.in_(ids)).distinct().order_by(told.c.day.desc(), told.c.record_id.desc())
        )
        for owner, signal, record_kind, record_id, day, code in rows:
            found[owner].append(Hit(signal, record_kind, record_id, _day(day), code or ""))
    return found


def _day(told: Any) -> date:
    return told if isinstance(told, date) else date.fromisoformat(str(told)[:10])
