"""What saving an entry of a journal brings with it: its number, the check-list of a danger, evidence of the plan, consents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.words import Words
from sppk_desktop.features.activity import evidence, notices
from sppk_desktop.features.activity.handovers import rest_on_consent
from sppk_desktop.features.activity.numbering import give_number
from sppk_desktop.features.activity.options import PARTICIPANTS
from sppk_desktop.features.activity.records import (
    Absence,
    Activity,
    ActivityPupil,
    HandOver,
    Notice,
    Offence,
    RequestMade,
    WorkDone,
)
from sppk_desktop.features.people import entry

if TYPE_CHECKING:
    from sppk_desktop.storage.store import Store

_TITLES: Final = ("topic", "subject", "title", "question", "name", "essence", "document", "measures", "note")
Values = dict[str, Any]


class JournalKeeper:
    """Loads and saves the entries of one register for its page. ``danger`` is the notification the last save opened."""

    def __init__(self, store: Store, record: type[Any], words: Words) -> None:
        self._store, self._record, self._words = store, record, words
        self.danger: int | None = None

    def load(self, id: int) -> tuple[Values, int]:  # noqa: A002
        """The values of an entry and its revision."""
        with self._store.reading() as session:
            values, revision = entry.load(session, self._record, id)
            if self._record is Activity:
                values["participants"] = [{"pupil_id": pupil} for pupil in participants(session, id)]
        return values, revision

    def save(self, id: int | None, values: Values, revision: int) -> tuple[int, int]:  # noqa: A002
        """Save into this entry, or a new one; its id and new revision."""
        with self._store.saving() as session:
            kept = entry.save(session, self._record, id, values, revision)
            if self._record is HandOver:
                rest_on_consent(session, kept)
            if hasattr(kept, "number"):
                give_number(session, kept)
            if self._record is Notice and id is None:
                notices.fill(session, kept)
            if self._record is Activity:
                sum_up(kept)
            if self._record is Activity and "participants" in values:
                _keep_participants(self._store, session, kept.id, values["participants"] or ())
            self.danger = open_dangers(session, kept)
            if hasattr(kept, "plan_line_id"):
                title = title_of(kept, self._words)
                by = self._store.account.name
                evidence.relink(session, kept.plan_line_id, kept.__tablename__, kept.id, kept.on, title, by)
            session.flush()
            return int(kept.id), int(kept.revision)

    def remove(self, id: int) -> None:  # noqa: A002
        """Into the recycle bin; what it showed for the plan goes, too."""
        with self._store.saving() as session:
            kept = session.get_one(self._record, id)
            self._store.bin.remove(session, kept)
            evidence.forget(session, kept.__tablename__, id)

    def restore(self, id: int) -> None:  # noqa: A002
        """Out of the recycle bin, and back to its line of the plan."""
        with self._store.saving() as session:
            kept = session.get_one(self._record, id)
            self._store.bin.restore(session, kept)
            if (line := getattr(kept, "plan_line_id", None)) is not None:
                title = title_of(kept, self._words)
                evidence.link(session, line, kept.__tablename__, id, kept.on, title, self._store.account.name)


def sum_up(record: Activity) -> None:
    """How many took part, where only the five groups were told."""
    told = [number for name in PARTICIPANTS if (number := getattr(record, name)) is not None]
    if record.people_count is None and sum(told):
        record.people_count = sum(told)


def participants(session: Session, activity_id: int) -> Sequence[int]:
    """The pupils named as having taken part."""
    return session.scalars(
        select(ActivityPupil.pupil_id)
        .where(ActivityPupil.activity_id == activity_id, ActivityPupil.removed_at.is_(None))
        .order_by(ActivityPupil.id)
    ).all()


def _keep_participants(store: Store, session: Session, activity_id: int, lines: Sequence[Mapping[str, Any]]) -> None:
    wanted = list(dict.fromkeys(line["pupil_id"] for line in lines if line.get("pupil_id")))
    rows = session.scalars(
        select(ActivityPupil).where(ActivityPupil.activity_id == activity_id, ActivityPupil.removed_at.is_(None))
    ).all()
    for row in rows:
        if row.pupil_id not in wanted:
            store.bin.remove(session, row)
    known = {row.pupil_id for row in rows}
    session.add_all(ActivityPupil(activity_id=activity_id, pupil_id=id_) for id_ in wanted if id_ not in known)
    session.flush()


def danger_of(record: Any) -> str | None:
    """The danger an entry shows by itself: a reason, a kind of offence, a child out of school."""
    match record:
        case WorkDone() | RequestMade():
            return next((notices.OF_REASON[code] for code in record.reasons or () if code in notices.OF_REASON), None)
        case Offence():
            return notices.OF_OFFENCE.get(record.kind)
        case Absence() if record.out_of_school and record.returned is None:
            return "absence"
        case _:
            return None


def open_dangers(session: Session, record: Any) -> int | None:
    """Open the check-list an entry calls for, once; the id of a notification that was opened now."""
    situation = danger_of(record)
    if situation is None:
        return None
    kind = record.__tablename__
    known = session.scalar(
        select(Notice.id).where(
            Notice.source_kind == kind, Notice.source_id == record.id, Notice.situation == situation,
            Notice.removed_at.is_(None),
        )
    )  # fmt: skip
    if known is not None:
        return None
    pupil_id, family_id = record.pupil_id, getattr(record, "family_id", None)
    running = notices.open_notice(session, situation, pupil_id=pupil_id, family_id=family_id)
    if running is not None:
        return None
    made = notices.open_checklist(
        session, situation, on=_noticed(session, record.on), pupil_id=pupil_id, family_id=family_id, of=(kind, record.id),
        known=getattr(record, "essence", None) or getattr(record, "measures", None),
    )  # fmt: skip
    return made.id


def _noticed(session: Session, on: date) -> date:
    """A danger counts from the day it was written down, never from the future."""
    today: date = session.info["store"].now().date()
    return min(on, today)


def title_of(record: Any, words: Words) -> str:
    """An entry in one line, for the plan and the timeline: its kind and what it was about."""
    described = fields_of(type(record))
    parts = []
    if "kind" in described and (option := described["kind"].option(record.kind)):
        parts.append(words.say(option.label))
    parts.append(next((str(text) for name in _TITLES if (text := getattr(record, name, None))), ""))
    said = ": ".join(part for part in parts if part)
    return said.splitlines()[0][:280] if said else ""
