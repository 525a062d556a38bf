"""What the diary says elsewhere: entries in the line of time of a family and its children, and duties of the page Today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.cards import Duty, Link, Moment
from sppk_desktop.core.closings import CLOSINGS
from sppk_desktop.core.fields import Option
from sppk_desktop.core.plans import Work
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.timeline import Piece, Stretch, latest_ids
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diary.indicators import Change
from sppk_desktop.features.diary.records import CONTACTS, LEVELS, DiaryEntry, Observation
from sppk_desktop.features.people.records import Family
from sppk_desktop.features.people.same import ids_of_card, main_on
from sppk_desktop.features.people.standing import family_ids, pupils_of_families

_TONES = {Change.BETTER: Tone.DONE, Change.WORSE: Tone.DANGER}


def said(options: Sequence[Option], code: str | None, words: Words) -> str:
    """An option's label; unknown is nothing."""
    return next((words.say(option.label) for option in options if option.code == code), "")


def moment_of(entry: DiaryEntry, words: Words) -> Moment:
    """An entry in a line of time."""
    gone = Change(entry.change) if entry.change else Change.UNKNOWN
    figure = f"{entry.score:.1f}".replace(".", ",") if entry.score is not None else "—"
    title = T("Diary: {contact}, {score} of 20", contact=said(CONTACTS, entry.contact, words), score=figure)
    word = words.say(gone.label) if gone is not Change.UNKNOWN else ""
    detail = " · ".join(part for part in (word, entry.facts or "") if part)
    return Moment(entry.on, "eye", title, detail, _TONES.get(gone, Tone.NEUTRAL), Link("diary_entry", entry.id))


def moments(session: Session, kind: str, id_: int, today: date, words: Words, stretch: Stretch) -> Piece:
    """What the diary adds to the card of a family or a pupil."""
    family = id_ if kind == "family" else family_ids(session, [id_], today).get(id_) if kind == "pupil" else None
    if family is None:
        return Piece(())
    cards = ids_of_card(session, "family", family)
    watched = session.scalars(select(Observation).where(Observation.family_id.in_(cards), Observation.removed_at.is_(None))).all()
    found: list[Moment] = []
    for one in watched:
        link = Link("observation", one.id)
        found.append(Moment(one.since, "flag", T("Put under observation"), one.reason, Tone.CAREFUL, link))
        if one.until is not None:
            found.append(Moment(one.until, "check", T("Taken off observation"), said(CLOSINGS, one.closing, words), opens=link))
        elif one.next_on is not None and one.next_on >= today:
            found.append(Moment(one.next_on, "eye", T("Next contact of the diary"), one.next_purpose or "", opens=link))
    branches = [[DiaryEntry.observation_id == one.id, DiaryEntry.removed_at.is_(None)] for one in watched]
    ids, since = latest_ids(session, DiaryEntry.id, DiaryEntry.on, branches, stretch)
    entries = session.scalars(select(DiaryEntry).where(DiaryEntry.id.in_(ids)))
    told = [*found, *(moment_of(entry, words) for entry in entries)]
    return Piece([moment for moment in told if moment.on in stretch], since)


def duties(session: Session, words: Words, today: date, until: date) -> list[Duty]:
    """Families whose next contact is due."""
    rows = session.execute(
        select(
            Observation.id, Observation.family_id, Observation.next_on, Observation.next_purpose, Observation.level, Family.name
        )
        .join(Family, Family.id == main_on("family", Observation.family_id))
        .where(Observation.removed_at.is_(None), Observation.until.is_(None), Observation.next_on <= until)
        .order_by(Observation.next_on)
    ).all()
    children = pupils_of_families(session, {row.family_id for row in rows}, today)
    found = []
    for row in rows:
        classes = ", ".join(dict.fromkeys(child.class_name for child in children.get(row.family_id, ()) if child.class_name))
        level = words.say(T("risk: {level}", level=said(LEVELS, row.level, words)))
        detail = " · ".join(part for part in (classes, level, row.next_purpose or "") if part)
        title = T("{family}: observation", family=row.name)
        found.append(Duty(row.next_on, "eye", title, detail, T("Write an entry"), Link("observation", row.id)))
    return found


def works(session: Session, words: Words, since: date, until: date) -> list[Work]:
    """Entries signed between two days, for the annual plan; whose family it was is not told."""
    rows = session.execute(
        select(DiaryEntry.id, DiaryEntry.on, DiaryEntry.contact, DiaryEntry.author).where(
            DiaryEntry.removed_at.is_(None), DiaryEntry.signed_at.is_not(None), DiaryEntry.on.between(since, until)
        )
    )
    title = T("Diary of observation: {contact}")
    return [
        Work("diary_entry", row.id, row.on, words.say(title.filled(contact=said(CONTACTS, row.contact, words))), row.author or "")
        for row in rows
    ]
