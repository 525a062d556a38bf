"""What follows from several entries: a case with work nobody was told of (R-8.1b), recommendations not handed over yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from sqlalchemy import func, select, union_all
from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Duty, Link
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity.listing import Known, names_of
from sppk_desktop.features.activity.options import INDIVIDUAL
from sppk_desktop.features.activity.records import Activity
from sppk_desktop.features.advice.records import Informing, Recommendation
from sppk_desktop.features.people.records import Pupil
from sppk_desktop.features.people.same import cards_of

MONTH: Final = timedelta(days=30)
"""The Regulation says «promptly»; a month of work without a word to anybody is too long."""
WORK: Final = 2
"""So many talks or consultations with one child within the month are a case, not a chance."""
_MOST: Final = 5
_HAND_WITHIN: Final = timedelta(days=7)


def nobody_informed(session: Session, today: date, words: Words) -> Sequence[Duty]:
    """Children with whom there was work in the last month while nobody was told anything; the longest silence first."""
    since = today - MONTH
    told = select(Informing.pupil_id).where(
        Informing.removed_at.is_(None), Informing.on >= since, Informing.on <= today, Informing.pupil_id.is_not(None)
    )
    advised = select(Recommendation.pupil_id).where(
        Recommendation.removed_at.is_(None), Recommendation.handed >= since, Recommendation.pupil_id.is_not(None)
    )
    rows = session.execute(
        select(Activity.pupil_id, func.count(), func.min(Activity.on))
        .where(
            Activity.removed_at.is_(None), Activity.kind.in_(INDIVIDUAL), Activity.on.between(since, today),
            Activity.pupil_id.is_not(None),
        )
        .group_by(Activity.pupil_id)
        .order_by(func.min(Activity.on))
    ).all()  # fmt: skip
    known = [id_ for id_ in session.scalars(union_all(told, advised)) if id_ is not None]
    talks = [(pupil, count) for pupil, count, _first in rows if pupil is not None]
    cards = cards_of(session, "pupil", [*known, *(pupil for pupil, _ in talks)])
    silent: dict[int, int] = {}  # in the order of the first talk
    for pupil, count in talks:
        silent[cards[pupil]] = silent.get(cards[pupil], 0) + count
    for pupil in known:
        silent.pop(cards[pupil], None)
    found = [(pupil, count) for pupil, count in silent.items() if count >= WORK][:_MOST]
    names = names_of(session, Pupil, (pupil for pupil, _ in found))
    return [
        Duty(
            today, "phone", T("{name}: tell somebody about the work", name=names.get(pupil, "")),
            words.say(T("Talks in a month: {count}; nobody was informed", count=count)), T("Open the card"), Link("pupil", pupil),
        )
        for pupil, count in found
    ]  # fmt: skip


def recommendations_to_hand(session: Session, today: date, words: Words) -> Sequence[Duty]:
    """Recommendations that were written a week ago and not handed over."""
    rows = session.scalars(
        select(Recommendation)
        .where(
            Recommendation.removed_at.is_(None), Recommendation.handed.is_(None), Recommendation.checked.is_(None),
            Recommendation.on <= today - _HAND_WITHIN,
        )
        .order_by(Recommendation.on)
        .limit(_MOST)
    ).all()  # fmt: skip
    known = Known(session, rows, words.language)
    return [
        Duty(
            row.on + _HAND_WITHIN, "sign",
            T("{name}: hand the recommendation over", name=known.who(row) or row.name or row.number or ""),
            row.essence.splitlines()[0], T("Open", "request"), Link("advice", row.id),
        )
        for row in rows
    ]  # fmt: skip
