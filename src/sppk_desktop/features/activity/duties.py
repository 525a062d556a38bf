"""What the registers ask for by a day, and what they add to the timelines of a pupil and a family."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any, Final

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session, aliased, object_session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Duty, Link, Moment
from sppk_desktop.core.fields import fields_of
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.timeline import Piece, Stretch, latest_ids
from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.activity import notices, retelling
from sppk_desktop.features.activity.keeping import title_of
from sppk_desktop.features.activity.listing import JournalView, Known, open_to
from sppk_desktop.features.activity.options import ABSENCES, CONSENT_TO, OFFENCES
from sppk_desktop.features.activity.presence import present
from sppk_desktop.features.activity.records import (
    Absence,
    Activity,
    ActivityPupil,
    Appeal,
    Consent,
    HandOver,
    Notice,
    Offence,
    Request,
)
from sppk_desktop.features.activity.states import State, state_of, where
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.people.standing import family_of, pupils_of_family

_BEFORE_END: Final = timedelta(days=14)
"""A consent that runs out is renewed in time."""


def duties(session: Session, view: JournalView, until: date) -> list[Duty]:
    """Dangers first; then requests waiting for an answer, meetings agreed on, consents that run out."""
    return [
        *_notices(session, view),
        *_due(session, view, until),
        *_meetings(session, view, until),
        *_consents(session, view, until),
    ]


def _alive(view: JournalView, record: type[Any]) -> list[Any]:
    return [record.removed_at.is_(None), *open_to(view, record)]


def _notices(session: Session, view: JournalView) -> list[Duty]:
    rows = session.scalars(select(Notice).where(*_alive(view, Notice), Notice.closed.is_(None)).order_by(Notice.on)).all()
    known, counted = Known(session, rows, view.words.language), notices.counts(session, [row.id for row in rows])
    return [
        Duty(min(row.on, view.today), "warning", T("{name}: danger, tell everybody", name=known.who(row)),
             _line(view.words.say(notices.situation_label(row.situation)), _settled(view, counted.get(row.id, (0, 0)))),
             T("Open the check-list"), Link("notice", row.id), urgent=True)
        for row in rows
    ]  # fmt: skip


def _settled(view: JournalView, counted: tuple[int, int]) -> str:
    return view.words.say(T("{done} of {all} told", done=counted[0], all=counted[1]))


def _due(session: Session, view: JournalView, until: date) -> list[Duty]:
    waits = or_(where(Request, State.OPEN, view.today), where(Request, State.LATE, view.today))
    rows = session.scalars(
        select(Request).where(*_alive(view, Request), waits, Request.due <= until).order_by(Request.due, Request.id)
    ).all()
    known = Known(session, rows, view.words.language)
    return [
        Duty(row.due or row.on, "chat", T("{name}: answer the request", name=known.who(row) or row.number or ""),
             _line(row.number, row.essence), T("Open", "request"), Link("request", row.id))
        for row in rows
    ]  # fmt: skip


def _meetings(session: Session, view: JournalView, until: date) -> list[Duty]:
    later = aliased(Activity)
    met = exists().where(
        later.removed_at.is_(None), later.on >= Activity.next_on,
        or_(later.pupil_id == Activity.pupil_id, later.family_id == Activity.family_id), later.id != Activity.id,
    )  # fmt: skip
    found = session.scalars(
        select(Activity).where(*_alive(view, Activity), Activity.next_on <= until, ~met).order_by(Activity.next_on, Activity.id)
    ).all()
    rows = [row for row in found if not _met_otherwise(session, row)]
    known = Known(session, rows, view.words.language)
    return [
        Duty(row.next_on or row.on, "chat", T("{name}: next meeting", name=known.who(row) or known.class_name(row)),
             title_of(row, view.words), T("Open", "request"), Link("activity", row.id))
        for row in rows
    ]  # fmt: skip


def _met_otherwise(session: Session, row: Activity) -> bool:
    """Whether who was to be met was: under a merged card, as one of a group, as a class, as an adult."""
    pupils = ids_of_card(session, "pupil", row.pupil_id) if row.pupil_id is not None else ()
    families = ids_of_card(session, "family", row.family_id) if row.family_id is not None else ()
    took_part = select(ActivityPupil.activity_id).where(ActivityPupil.pupil_id.in_(pupils), ActivityPupil.removed_at.is_(None))
    ways: list[Any] = [Activity.pupil_id.in_(pupils), Activity.family_id.in_(families), Activity.id.in_(took_part)]
    if not pupils and not families:
        ways = [column == own for column, own in ((Activity.class_id, row.class_id), (Activity.person_id, row.person_id)) if own]
    later = (Activity.removed_at.is_(None), Activity.on >= row.next_on, Activity.id != row.id)
    return bool(ways) and session.scalar(select(Activity.id).where(*later, or_(*ways)).limit(1)) is not None


def _consents(session: Session, view: JournalView, until: date) -> list[Duty]:
    rows = session.scalars(
        select(Consent).where(
            *_alive(view, Consent), where(Consent, State.VALID, view.today),
            Consent.until <= min(until, view.today + _BEFORE_END),
        ).order_by(Consent.until)
    ).all()  # fmt: skip
    known = Known(session, rows, view.words.language)
    return [
        Duty(row.until or row.on, "sign", T("{name}: the consent runs out", name=known.who(row)), _purposes(row, view),
             T("Open", "request"), Link("consent", row.id))
        for row in rows
    ]  # fmt: skip


def _purposes(row: Consent, view: JournalView) -> str:
    return ", ".join(view.words.say(option.label) for option in CONSENT_TO if option.code in (row.purposes or ()))


def _line(*parts: str | None) -> str:
    return " · ".join(part.splitlines()[0] for part in parts if part)


# Timelines ---------------------------------------------------------------------------------------------------------------


_AT_ONCE: Final = 5000  # ids in one statement; SQLite takes 32,766 values
_ENTRIES: Final = (Activity, Request, Offence, Absence, Appeal, Notice, Consent, HandOver)


def moments(session: Session, kind: str, id_: int, view: JournalView, stretch: Stretch) -> Piece:
    """What the registers add to a timeline; a family's also holds what concerns its children, a pupil's the family as a whole."""
    if kind == "pupil":
        pupils = set(ids_of_card(session, "pupil", id_))
        home = family_of(session, id_, view.today)
        families = set(ids_of_card(session, "family", home.id)) if home else set()
    elif kind == "family":
        families = set(ids_of_card(session, "family", id_))
        pupils = {child.id for child in pupils_of_family(session, id_, view.today)}
    else:
        return Piece(())
    kinds = [(record, ActivityPupil if record is Activity else None) for record in _ENTRIES]
    known = present(session, kinds, pupils, families)
    pieces = [_piece(session, _ENTRIES[at], pupils, families, view, stretch) for at in sorted(known)]
    return Piece(
        [moment for piece in pieces for moment in piece.moments],
        max((piece.since for piece in pieces if piece.since is not None), default=None),
    )


def _batched(ids: Sequence[int], size: int) -> Sequence[Sequence[int]]:
    """Ids in parts of at most so many."""
    return [ids[at : at + size] for at in range(0, len(ids), size)]


def _piece(session: Session, record: Any, pupils: Iterable[int], families: Iterable[int], view: JournalView,
           stretch: Stretch) -> Piece:  # fmt: skip
    alive = _alive(view, record)
    branches = [[*alive, record.pupil_id == pupil] for pupil in pupils]
    if hasattr(record, "family_id"):
        branches += [[*alive, record.family_id == family, record.pupil_id.is_(None)] for family in families]
    if record is Activity:
        took_part = session.scalars(  # read first: inside the query it would lead the search through all activities
            select(ActivityPupil.activity_id).where(ActivityPupil.pupil_id.in_(pupils), ActivityPupil.removed_at.is_(None))
        ).all()
        branches += [[*alive, Activity.id.in_(part)] for part in _batched(took_part, _AT_ONCE)]
    ids, since = latest_ids(session, record.id, record.on, branches, stretch)
    rows = session.scalars(select(record).where(record.id.in_(ids)).order_by(record.on.desc(), record.id.desc()))
    return Piece([moment for row in rows if (moment := _moment(row, view))], since)


def _moment(row: Any, view: JournalView) -> Moment | None:
    link = Link(row.__tablename__, row.id)
    say = view.words.say
    match row:
        case Activity():
            return Moment(row.on, "chat", _kind(row, view), _line(row.topic, row.essence), opens=link)
        case Request():
            late = state_of(row, view.today) is State.LATE
            title = T("Request {number}", number=row.number or "")
            return Moment(row.on, "import", title, _line(row.essence), Tone.DANGER if late else Tone.NEUTRAL, link)
        case Offence():
            title = T("Offence: {kind}", kind=_label(OFFENCES, row.kind))
            return Moment(row.on, "flag", title, _line(row.essence), Tone.CAREFUL, link)
        case Absence():
            until = dates.short(row.until) if row.until else "…"
            title = T("Missed lessons, until {until}", until=until)
            return Moment(row.on, "clock", title, say(_label(ABSENCES, row.reason)), Tone.CAREFUL, link)
        case Appeal():
            known = Known(_session_of(row), [row], view.words.language)
            return Moment(row.on, "export", _kind(row, view), _line(row.number, known.organisation(row), row.essence), opens=link)
        case Notice():
            title = T("Danger: {situation}", situation=notices.situation_label(row.situation))
            tone = Tone.NEUTRAL if row.closed else Tone.DANGER
            return Moment(row.on, "warning", title, _line(retelling.known(row, view.words), row.outcome), tone, link)
        case Consent():
            withdrawn = state_of(row, view.today) is State.WITHDRAWN
            title = T("Consent, withdrawn on {day}", day=dates.short(row.withdrawn)) if withdrawn else T("Consent")
            return Moment(row.on, "sign", title, _purposes(row, view), Tone.CAREFUL if withdrawn else Tone.NEUTRAL, link)
        case HandOver():
            return Moment(row.on, "export", T("Handed over: {document}", document=row.document), _line(row.to_whom, row.basis),
                          opens=link)  # fmt: skip
    return None


def _session_of(row: Any) -> Session:
    """The session a row was read in."""
    found = object_session(row)
    assert found is not None
    return found


def _kind(row: Any, view: JournalView) -> str:
    option = fields_of(type(row))["kind"].option(row.kind)
    said = view.words.say(option.label) if option else str(row.kind)
    return said[:1].upper() + said[1:]


def _label(options: Sequence[Any], code: str | None) -> Phrase | str:
    return next((option.label for option in options if option.code == code), "")
