"""The list of families under observation: whom to see this week, who is overdue, who is getting worse."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.alphabet import search_fold
from sppk_desktop.core.fields import Kind
from sppk_desktop.core.screens import Chip, Choice, Column, Filter, Request, Tone, Trend
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diary.indicators import MOST, Change
from sppk_desktop.features.diary.records import LEVELS, DiaryEntry, Observation
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.people.same import main_on
from sppk_desktop.features.people.standing import pupils_of_families

LEVEL_TONES: Final = {"low": Tone.NEUTRAL, "middle": Tone.CAREFUL, "high": Tone.DANGER}
CHANGE_TONES: Final = {Change.BETTER: Tone.DONE, Change.WORSE: Tone.DANGER}
_HALF_YEAR: Final = timedelta(days=183)
_POINTS: Final = 12


def score_said(score: float | None) -> str:
    """``8,9``; unknown is a dash."""
    return "—" if score is None else f"{score:.1f}".replace(".", ",")


class ObservationRows:
    """Families under observation, the earliest next day first."""

    def __init__(self, words: Words, today: date) -> None:
        self._words, self._today = words, today
        self.columns: Sequence[Column] = (
            Column("family", T("Family"), width=17, marks_hits=True),
            Column("classes", T("Classes"), "class", width=7, rank=2, sortable=False),
            Column("next", T("Next contact"), "toned", width=16),
            Column("level", T("Risk"), "chips", width=11, rank=3),
            Column("trend", T("6 months"), "trend", width=8, sortable=False),
            Column("score", T("Score"), Kind.DECIMAL, width=6, rank=1),
            Column("change", T("Change", "of a family"), "toned", width=15, sortable=False),
            Column("responsible", T("Responsible"), width=18, rank=4, shown=False, sortable=False),
        )
        self.filters: Sequence[Filter] = (
            Filter("when", T("When"), lambda _: [Choice("week", T("this week")), Choice("overdue", T("overdue", "families"))]),
            Filter("change", T("Change", "of a family"), lambda _: [Choice(one.value, one.label) for one in list(Change)[:3]]),
            Filter("level", T("Risk"), lambda _: [Choice(option.code, option.label) for option in LEVELS]),
            Filter("responsible", T("Responsible"), self._responsible),
            Filter("status", T("Status"), lambda _: [Choice("open", T("under observation")), Choice("closed", T("taken off"))],
                   start="open"),
        )  # fmt: skip

    def ids(self, session: Session, request: Request) -> Sequence[int]:
        """See `RowSource`."""
        orders: dict[str, Any] = {
            "family": Family.name_key, "next": Observation.next_on, "level": Observation.level, "score": Observation.score,
        }  # fmt: skip
        key = orders.get(request.sort, Observation.next_on)
        order = key.desc().nulls_last() if request.descending else key.asc().nulls_last()
        found = (
            select(Observation.id)
            .join(Family, Family.id == main_on("family", Observation.family_id))
            .where(*self._wanted(request))
        )
        found = found.order_by(order, Observation.id)
        return session.scalars(found.limit(request.limit) if request.limit else found).all()

    def _wanted(self, request: Request) -> list[ColumnElement[bool]]:
        wanted: list[ColumnElement[bool]] = [Observation.removed_at.is_(None)]
        for word in search_fold(request.search).split():
            wanted.append(Family.name_fold.contains(word, autoescape=True))
        week_ends = self._today + timedelta(days=6 - self._today.weekday())
        conditions: dict[tuple[str, str], ColumnElement[bool]] = {
            ("when", "week"): Observation.next_on <= week_ends,
            ("when", "overdue"): Observation.next_on < self._today,
            ("status", "open"): Observation.until.is_(None),
            ("status", "closed"): Observation.until.is_not(None),
        }
        for key, value in request.filters.items():
            if not value:
                continue
            plain = conditions.get((key, value))
            wanted.append(plain if plain is not None else getattr(Observation, key) == value)
        return wanted

    def rows(self, session: Session, ids: Sequence[int]) -> Mapping[int, Sequence[Any]]:
        """See `RowSource`."""
        chosen = (Observation.id, Observation.family_id, Observation.next_on, Observation.until, Observation.level,
                  Observation.score, Observation.change, Observation.responsible, Family.name)  # fmt: skip
        found = session.execute(
            select(*chosen).join(Family, Family.id == main_on("family", Observation.family_id)).where(Observation.id.in_(ids))
        ).all()
        children = pupils_of_families(session, {row.family_id for row in found}, self._today)
        points = self._points(session, ids)
        return {row.id: self._cells(row, children.get(row.family_id, ()), points[row.id]) for row in found}

    def _points(self, session: Session, ids: Sequence[int]) -> Mapping[int, list[float | None]]:
        points: dict[int, list[float | None]] = defaultdict(list)
        for id_, score in session.execute(
            select(DiaryEntry.observation_id, DiaryEntry.score)
            .where(DiaryEntry.observation_id.in_(ids), DiaryEntry.on >= self._today - _HALF_YEAR, DiaryEntry.removed_at.is_(None))
            .order_by(DiaryEntry.on, DiaryEntry.id)
        ):
            points[id_].append(score)
        return points

    def _cells(self, row: Any, children: Sequence[Any], points: Sequence[float | None]) -> list[Any]:
        gone = Change(row.change) if row.change else Change.UNKNOWN
        tone = CHANGE_TONES.get(gone, Tone.NEUTRAL)
        level = next(self._words.say(option.label) for option in LEVELS if option.code == row.level)
        return [
            row.name,
            ", ".join(dict.fromkeys(child.class_name for child in children if child.class_name)),
            self._next(row),
            [Chip(level, LEVEL_TONES[row.level])],
            Trend(tuple(points[-_POINTS:]), MOST, tone) if points else None,
            row.score,
            Chip(f"{gone.arrow} {self._words.say(gone.label)}", tone) if gone is not Change.UNKNOWN else None,
            row.responsible,
        ]

    def _next(self, row: Any) -> Chip | None:
        say = self._words.say
        if row.until is not None:
            return Chip(say(T("taken off {day}", day=dates.short(row.until))))
        if row.next_on is None:
            return None
        day = dates.day_month(row.next_on, self._words.language)
        if row.next_on < self._today:
            return Chip(say(T("{day}, overdue", day=day)), Tone.DANGER)
        return Chip(say(T("today")), Tone.CAREFUL) if row.next_on == self._today else Chip(day)

    def _responsible(self, session: Session) -> Sequence[Choice]:
        names = session.scalars(
            select(Observation.responsible).where(Observation.removed_at.is_(None)).distinct().order_by(Observation.responsible)
        )
        return [Choice(name, name) for name in names]
