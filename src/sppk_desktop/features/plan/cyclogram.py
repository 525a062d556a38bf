"""The weekly cyclogram: the usual week of a specialist, hour by hour, beside the annual plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.errors import AppError, ChangedMeanwhile, Refused
from sppk_desktop.core.plans import ColumnShown, LineShown
from sppk_desktop.core.screens import Form, Section, Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.plan.records import SPECIALISTS, WEEKDAYS, Plan, PlanHour
from sppk_desktop.features.plan.rights import plans_of

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

FIELDS: Final = ("weekday", "starts", "ends", "content", "for_whom", "place")
HOUR: Final = Form(PlanHour, (Section("", T("Weekly cyclogram"), FIELDS),))


class EndsBeforeItStarts(AppError):
    """An hour of the week was to end before it starts."""

    happened = T("The work would end before it starts.")
    remedy = T("Nothing was changed. Look at both times.")


def hours_of(session: Session, plan_ids: Sequence[int]) -> Sequence[PlanHour]:
    """The hours of the week of these plans, in order."""
    return session.scalars(
        select(PlanHour)
        .where(PlanHour.plan_id.in_(plan_ids), PlanHour.removed_at.is_(None))
        .order_by(PlanHour.weekday, PlanHour.starts, PlanHour.id)
    ).all()


def week_of(session: Session, plans: Sequence[Plan], words: Words, today: date) -> list[ColumnShown]:
    """Monday to Saturday with their hours; of several plans every hour says whose it is."""
    labels = {option.code: words.say(option.label) for option in SPECIALISTS}
    whose = {plan.id: labels[plan.specialist] if len(plans) > 1 else "" for plan in plans}
    hours = hours_of(session, [plan.id for plan in plans])
    found = []
    for option in WEEKDAYS:
        name, current = words.say(option.label), option.code == str(today.isoweekday())
        lines = [_shown(hour, whose[hour.plan_id]) for hour in hours if hour.weekday == option.code]
        head = words.say(T("{weekday}, today", weekday=name)) if current else name
        found.append(ColumnShown(option.code, name, head, "", current, lines))
    return found


def _shown(hour: PlanHour, whose: str) -> LineShown:
    told = (between(hour), hour.place or "", whose)
    texts = {
        "content": hour.content, "for_whom": hour.for_whom or "", "place": hour.place or "", "responsible": whose,
        "between": between(hour),
    }  # fmt: skip
    return LineShown(
        id=hour.id, revision=hour.revision, section="", number="", month=hour.weekday, state="hour", tone=Tone.NEUTRAL,
        status=" · ".join(filter(None, told)), texts=texts, evidence=(),
    )  # fmt: skip


def between(hour: PlanHour) -> str:
    """``09:00–10:30``, or only when it starts."""
    return f"{hour.starts:%H:%M}–{hour.ends:%H:%M}" if hour.ends else f"{hour.starts:%H:%M}"


def fill(hour: PlanHour, values: Mapping[str, Any]) -> None:
    """Change the given fields; an hour ends after it starts."""
    for name, value in values.items():
        setattr(hour, name, value)
    if hour.ends is not None and hour.ends <= hour.starts:
        raise EndsBeforeItStarts


def copy_week(session: Session, source_id: int, plan_id: int) -> None:
    """Last year's week is the start of this year's."""
    for hour in hours_of(session, [source_id]):
        session.add(PlanHour(plan_id=plan_id, **{name: getattr(hour, name) for name in FIELDS}))


class WeekBook:
    """The cyclograms of one unlocked vault; whoever writes a plan writes its week. A week is no part of what was approved."""

    form: Final[Form] = HOUR

    def __init__(self, store: Store, words: Words, today: Callable[[], date]) -> None:
        self._store, self._words, self._today = store, words, today

    def week(self, plan_ids: Sequence[int]) -> list[ColumnShown]:
        """The days of the week with their hours."""
        with self._store.reading() as session:
            plans = [session.get_one(Plan, id_) for id_ in plan_ids]
            return week_of(session, plans, self._words, self._today())

    def values(self, hour_id: int) -> tuple[dict[str, Any], int]:
        """The fields of an hour and its revision, for a form."""
        with self._store.reading() as session:
            hour = session.get_one(PlanHour, hour_id)
            return {name: getattr(hour, name) for name in FIELDS}, hour.revision

    def add(self, plan_id: int, values: Mapping[str, Any]) -> int:
        """A new part of the week."""
        with self._store.saving() as session:
            hour = PlanHour(plan_id=plan_id)
            self._allow(session, hour)
            fill(hour, values)
            session.add(hour)
            session.flush()
            return hour.id

    def keep(self, hour_id: int, values: Mapping[str, Any], revision: int | None = None) -> Callable[[], None]:
        """Change the given fields. Returns the way back."""
        with self._store.saving() as session:
            hour = session.get_one(PlanHour, hour_id)
            if revision is not None and hour.revision != revision:
                raise ChangedMeanwhile
            self._allow(session, hour)
            old = {name: getattr(hour, name) for name in values}
            fill(hour, values)

        def undo() -> None:
            self.keep(hour_id, old)

        return undo

    def remove(self, hour_id: int) -> Callable[[], None]:
        """Take an hour out. Returns the way back."""
        with self._store.saving() as session:
            hour = session.get_one(PlanHour, hour_id)
            self._allow(session, hour)
            self._store.bin.remove(session, hour)

        def undo() -> None:
            with self._store.saving() as session:
                self._store.bin.restore(session, session.get_one(PlanHour, hour_id))

        return undo

    def _allow(self, session: Session, hour: PlanHour) -> None:
        if session.get_one(Plan, hour.plan_id).specialist not in plans_of(self._store.account.roles):
            raise Refused
