"""Finds who has several signals, by one statement: own signals, those of the family a pupil lives in, those of its children."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import CTE, Select, func, literal, or_, select, union_all
from sqlalchemy.orm import Session

from sppk_desktop.core.progress import Progress, unwatched
from sppk_desktop.features.patterns.rules import Rules, Signal
from sppk_desktop.features.people.records import Family, Pupil, Residence
from sppk_desktop.features.people.same import cards
from sppk_desktop.features.people.standing import holds_on


@dataclass(frozen=True, slots=True)
class Hit:
    """One record that is a signal for somebody."""

    signal: str
    kind: str
    record_id: int
    day: date
    code: str


@dataclass(frozen=True)
class Found:
    """Who was found: every pupil, or family, with several signals, and each of these signals, the latest first."""

    hits: Mapping[int, Sequence[Hit]] = field(default_factory=dict)

    def of(self, owner: int) -> Sequence[Hit]:
        """The signals of one of them; nobody's are none."""
        return self.hits.get(owner, ())

    def latest(self, among_them: str = "") -> str:
        """Owners and the day of their latest signal, as a list in JSON for the database; with ``among_them`` only who has it."""
        return json.dumps(
            [
                (owner, own[0].day.isoformat())
                for owner, own in self.hits.items()
                if not among_them or any(hit.signal == among_them for hit in own)
            ]
        )


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


def _hits(kind: str, signals: Sequence[Signal], rules: Rules, today: date) -> CTE | None:
    """Owner, signal and record for every pupil, or every family; None where no signal is looked for."""
    asked = rules.asked(signals)
    if not asked:
        return None
    signs = _signs(asked, rules, today)
    rest = (signs.c.signal, signs.c.kind, signs.c.record_id, signs.c.day, signs.c.code)
    lives = _homes(today)
    other = "family" if kind == "pupil" else "pupil"
    mine, theirs = signs.c[f"{kind}_id"], signs.c[f"{other}_id"]
    merged, away = cards(kind), cards(other)
    own = (
        select(func.coalesce(merged.c.main, mine).label("owner"), *rest)
        .select_from(signs)
        .outerjoin(merged, merged.c.id == mine)
        .where(mine.is_not(None))
    )
    through = (
        select(lives.c[kind], *rest)
        .select_from(signs)
        .outerjoin(away, away.c.id == theirs)
        .join(lives, lives.c[other] == func.coalesce(away.c.main, theirs))
        .where(mine.is_(None))
    )
    return union_all(own, through).cte("hits")


def _homes(day: date) -> CTE:
    """Which pupil lives in which family on a day, both by the card that stays; a card merged of two where it came last."""
    pupils, families = cards("pupil"), cards("family")
    pupil = func.coalesce(pupils.c.main, Residence.pupil_id)
    latest = (Residence.since.desc(), (Residence.pupil_id == pupil).desc(), Residence.id.desc())
    every = (
        select(
            pupil.label("pupil"), func.coalesce(families.c.main, Residence.family_id).label("family"),
            func.row_number().over(partition_by=pupil, order_by=latest).label("place"),
        )
        .outerjoin(pupils, pupils.c.id == Residence.pupil_id)
        .outerjoin(families, families.c.id == Residence.family_id)
        .where(holds_on(Residence, day))
        .subquery()
    )  # fmt: skip
    return select(every.c.pupil, every.c.family).where(every.c.place == 1).cte("homes")


def coinciding(kind: str, signals: Sequence[Signal], rules: Rules, today: date) -> Select[Any] | None:
    """The signals of everybody who has enough different ones; never how bad it is. The hits are grouped before anybody is
    looked up: only who has several is sought in the register.
    """
    told = _hits(kind, signals, rules, today)
    if told is None:
        return None
    several = select(told.c.owner).group_by(told.c.owner).having(func.count(func.distinct(told.c.signal)) >= rules.least)
    owner: Any = Pupil if kind == "pupil" else Family
    here = [owner.removed_at.is_(None)]
    if kind == "pupil":
        here.append(or_(Pupil.left.is_(None), Pupil.left >= today))
    listed = several.cte("several")
    known = select(owner.id).where(owner.id.in_(select(listed.c.owner)), *here)
    found = select(told).where(told.c.owner.in_(known)).distinct()
    return found.order_by(told.c.day.desc(), told.c.record_id.desc())


def look(
    session: Session, kind: str, signals: Sequence[Signal], rules: Rules, today: date, progress: Progress = unwatched
) -> Found:
    """Look through the records of the spans of days the rules set; the work of a job."""
    progress(0, 1)
    wanted = coinciding(kind, signals, rules, today)
    found: dict[int, list[Hit]] = defaultdict(list)
    for owner, signal, record_kind, record_id, day, code in session.execute(wanted) if wanted is not None else ():
        found[owner].append(Hit(signal, record_kind, record_id, _day(day), code or ""))
    progress(1, 1)
    return Found(dict(found))


def _day(told: Any) -> date:
    return told if isinstance(told, date) else date.fromisoformat(str(told)[:10])
