"""What the psychologist's registers ask for by a day, and what they add to the timelines she sees."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased

from sppk_desktop.core.cards import Duty, Link, Moment
from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.activity.keeping import title_of
from sppk_desktop.features.activity.listing import JournalView, Known
from sppk_desktop.features.activity.states import State, state_of, where
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.people.standing import family_of, pupils_of_family
from sppk_desktop.features.practice.records import (
    InformalGroup,
    InformalMember,
    LessonObservation,
    LessonPupil,
    PsyRequest,
    PsyWork,
    PsyWorkPupil,
)


def duties(session: Session, view: JournalView, until: date) -> list[Duty]:
    """Requests that wait for an answer, meetings agreed on."""
    return [*_requests(session, view, until), *_meetings(session, view, until)]


def _requests(session: Session, view: JournalView, until: date) -> list[Duty]:
    waits = or_(where(PsyRequest, State.OPEN, view.today), where(PsyRequest, State.LATE, view.today))
    rows = session.scalars(
        select(PsyRequest)
        .where(PsyRequest.removed_at.is_(None), waits, PsyRequest.due <= until)
        .order_by(PsyRequest.due, PsyRequest.id)
    ).all()
    known = Known(session, rows, view.words.language)
    return [
        Duty(row.due or row.on, "chat", T("{name}: answer the request", name=known.who(row) or row.number or ""),
             _line(row.number, row.essence), T("Open", "request"), Link("psy_request", row.id))
        for row in rows
    ]  # fmt: skip


def _meetings(session: Session, view: JournalView, until: date) -> list[Duty]:
    later = aliased(PsyWork)
    met = exists().where(
        later.removed_at.is_(None), later.on >= PsyWork.next_on, later.id != PsyWork.id,
        or_(later.pupil_id == PsyWork.pupil_id, later.family_id == PsyWork.family_id, later.person_id == PsyWork.person_id,
            later.with_whom == PsyWork.with_whom),
    )  # fmt: skip
    rows = session.scalars(
        select(PsyWork).where(PsyWork.removed_at.is_(None), PsyWork.next_on <= until, ~met).order_by(PsyWork.next_on, PsyWork.id)
    ).all()
    known = Known(session, rows, view.words.language)
    return [
        Duty(row.next_on or row.on, "chat", T("{name}: next meeting", name=known.who(row) or known.class_name(row)),
             title_of(row, view.words), T("Open", "request"), Link("psy_work", row.id))
        for row in rows
    ]  # fmt: skip


def moments(session: Session, kind: str, id_: int, view: JournalView) -> list[Moment]:
    """What her work adds to a timeline: of a pupil, or of a family with its children."""
    if kind == "pupil":
        pupils = set(ids_of_card(session, "pupil", id_))
        home = family_of(session, id_, view.today)
        families = set(ids_of_card(session, "family", home.id)) if home else set()
    elif kind == "family":
        families = set(ids_of_card(session, "family", id_))
        pupils = {child.id for child in pupils_of_family(session, id_, view.today)}
    else:
        return []
    words = view.words
    return [
        *(_request(row, view) for row in _of(session, PsyRequest, pupils, families)),
        *(_work(row, words) for row in _of(session, PsyWork, pupils, families, (PsyWorkPupil, PsyWorkPupil.work_id))),
        *(_lesson(row, words) for row in
          _of(session, LessonObservation, pupils, (), (LessonPupil, LessonPupil.lesson_id))),
        *(Moment(row.on, "people", T("Informal group: {name}", name=row.name), _line(row.interests), Tone.CAREFUL,
                 Link("informal_group", row.id)) for row in _groups(session, pupils)),
    ]  # fmt: skip


def _of(session: Session, record: Any, pupils: Iterable[int], families: Iterable[int], named: Any = None) -> Sequence[Any]:
    about = [record.pupil_id.in_(pupils)]
    if families:
        about.append(record.family_id.in_(families) & record.pupil_id.is_(None))
    if named is not None:
        row, link = named
        about.append(record.id.in_(select(link).where(row.pupil_id.in_(pupils), row.removed_at.is_(None))))
    return session.scalars(select(record).where(record.removed_at.is_(None), or_(*about)).order_by(record.on)).all()


def _groups(session: Session, pupils: Iterable[int]) -> Sequence[InformalGroup]:
    members = select(InformalMember.group_id).where(InformalMember.pupil_id.in_(pupils), InformalMember.removed_at.is_(None))
    return session.scalars(
        select(InformalGroup).where(InformalGroup.removed_at.is_(None), InformalGroup.id.in_(members)).order_by(InformalGroup.on)
    ).all()


def _request(row: PsyRequest, view: JournalView) -> Moment:
    tone = Tone.DANGER if state_of(row, view.today) is State.LATE else Tone.NEUTRAL
    title = T("Request to the psychologist {number}", number=row.number or "")
    return Moment(row.on, "import", title, _line(row.essence), tone, Link("psy_request", row.id))


def _work(row: PsyWork, words: Words) -> Moment:
    return Moment(row.on, "chat", _kind(row, words), _line(row.topic, row.essence), opens=Link("psy_work", row.id))


def _lesson(row: LessonObservation, words: Words) -> Moment:
    title = T("Observed: {what}", what=_kind(row, words))
    return Moment(row.on, "eye", title, _line(row.subject, row.conclusion), opens=Link("lesson_observation", row.id))


def _kind(row: Any, words: Words) -> str:
    option = fields_of(type(row))["kind"].option(row.kind)
    said = words.say(option.label) if option else str(row.kind)
    return said[:1].upper() + said[1:]


def _line(*parts: str | None) -> str:
    return " · ".join(part.splitlines()[0] for part in parts if part)
