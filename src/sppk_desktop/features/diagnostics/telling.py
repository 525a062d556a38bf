"""What cards and registers say elsewhere: timelines of pupils and families, duties of the page Today, work for the plan.

Who may not see protected facts is told that a card exists and its level; registers are protected as a whole. The chips of a
pupil's header come from the categories of the social passport, which the register keeps (`register.follow`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import and_, exists, or_, select
from sqlalchemy.orm import Session, aliased

from sppk_desktop.core.cards import Duty, Link, Moment
from sppk_desktop.core.plans import Work
from sppk_desktop.core.screens import Tone
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.catalogue import rules
from sppk_desktop.features.diagnostics.forms import ADOLESCENTS, FAMILIES, KINDS, CardKind
from sppk_desktop.features.diagnostics.keeping import of_owner, rules_of
from sppk_desktop.features.diagnostics.records import REASONS_OFF, REGISTERS, RegisterEntry
from sppk_desktop.features.diagnostics.register import entries_of, reasons_said, said, standing
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.same import ids_of_card
from sppk_desktop.features.people.standing import family_ids, pupils_of_families


def moments(session: Session, kind: str, id_: int, today: date, words: Words, *, names_protected: bool = True) -> list[Moment]:
    """What the subject adds to the card of a pupil or a family; a pupil's shows the card of the family, too."""
    found: list[Moment] = []
    if kind == "pupil":
        found += _cards(session, ADOLESCENTS, id_, words)
        if names_protected:
            found += [moment for row in entries_of(session, id_) for moment in _register(row, today, words)]
        home = family_ids(session, [id_], today).get(id_)
        found += _cards(session, FAMILIES, home, words) if home is not None else []
    elif kind == "family":
        found += _cards(session, FAMILIES, id_, words)
        for child in pupils_of_families(session, ids_of_card(session, "family", id_), today).get(id_, ()):
            found += _cards(session, ADOLESCENTS, child.id, words, name=child.name)
    return found if names_protected else [replace(moment, detail="") for moment in found]


def _cards(session: Session, kind: CardKind, owner_id: int, words: Words, *, name: str = "") -> list[Moment]:
    found = []
    for card in of_owner(session, kind, owner_id):
        level = rules_of(session, kind.key, card).level(card.level)
        state = level.label(words.language) if level else words.say(T("no level yet"))
        if card.signed_at is None:
            state = words.say(T("{state}, not signed", state=state))
        title = T("{title}: {state}", title=kind.short, state=state)
        tone = Tone.DANGER if card.told else level.tone if level else Tone.NEUTRAL
        detail = " · ".join(part for part in (name, card.conclusion or "") if part)
        found.append(Moment(card.on, "card", title, detail, tone, Link(kind.table, card.id)))
    return found


def _register(row: RegisterEntry, today: date, words: Words) -> list[Moment]:
    link, name = Link("register_entry", row.id), said(REGISTERS, row.register, words)
    detail = " · ".join(part for part in (row.basis, reasons_said(row, words)) if part)
    found = [Moment(row.since, "flag", T("Put on: {register}", register=name), detail, Tone.CAREFUL, link)]
    if row.until is not None:
        why = said(REASONS_OFF, row.off_reason, words)
        found.append(Moment(row.until, "check", T("Taken off: {register}", register=name), why, Tone.DONE, link))
    elif row.planned_off is not None and row.planned_off >= today:
        found.append(Moment(row.planned_off, "flag", T("Planned removal: {register}", register=name), opens=link))
    return found


def duties(session: Session, words: Words, today: date, until: date) -> list[Duty]:
    """Reviews and removals that are due, and cards that are to be repeated."""
    return [*_of_registers(session, words, today, until), *(duty for kind in KINDS.values()
            for duty in _of_cards(session, kind, words, until))]  # fmt: skip


def _of_registers(session: Session, words: Words, today: date, until: date) -> list[Duty]:
    rows = session.execute(
        select(RegisterEntry.id, RegisterEntry.register, RegisterEntry.review_on, RegisterEntry.planned_off, Pupil.full_name)
        .join(Pupil, Pupil.id == RegisterEntry.pupil_id)
        .where(standing(today), RegisterEntry.until.is_(None), Pupil.removed_at.is_(None),
               or_(RegisterEntry.review_on <= until, RegisterEntry.planned_off <= until))
    ).all()  # fmt: skip
    found = []
    for row in rows:
        name, link = said(REGISTERS, row.register, words), Link("register_entry", row.id)
        if row.planned_off is not None and row.planned_off <= until:
            title = T("{name}: planned removal from the register", name=row.full_name)
            found.append(Duty(row.planned_off, "flag", title, name, T("Decide"), link))
        elif row.review_on is not None:
            title = T("{name}: review of the register", name=row.full_name)
            found.append(Duty(row.review_on, "flag", title, name, T("Open", "request"), link))
    return found


def _of_cards(session: Session, kind: CardKind, words: Words, until: date) -> list[Duty]:
    record = kind.record
    owner: Any = Pupil if kind.owner == "pupil" else Family
    name = Pupil.full_name if kind.owner == "pupil" else Family.name
    later: Any = aliased(record)
    replaced = exists().where(
        getattr(later, kind.owner_id) == getattr(record, kind.owner_id), later.removed_at.is_(None),
        or_(later.on > record.on, and_(later.on == record.on, later.id > record.id)),
    )  # fmt: skip
    rows = session.execute(
        select(record.id, getattr(record, kind.owner_id).label("owner"), record.on, record.next_on, record.level,
               name.label("name"))
        .join(owner, owner.id == getattr(record, kind.owner_id))
        .where(record.removed_at.is_(None), owner.removed_at.is_(None), record.next_on <= until, ~replaced)
        .order_by(record.next_on)
    ).all()  # fmt: skip
    told, found = rules(session, kind.key), []
    for row in rows:
        if _is_replaced(session, kind, row):
            continue
        level = told.level(row.level)
        title = T("{name}: repeat the diagnostic card", name=row.name)
        detail = level.label(words.language) if level else ""
        found.append(Duty(row.next_on, "card", title, detail, T("Fill the card in"), Link(f"{kind.table}_again", row.owner)))
    return found


def _is_replaced(session: Session, kind: CardKind, row: Any) -> bool:
    """Whether a later card lies under another id of the same merged child or family."""
    ids = ids_of_card(session, kind.owner, row.owner)
    if len(ids) == 1:
        return False
    record = kind.record
    later = or_(record.on > row.on, and_(record.on == row.on, record.id > row.id))
    newer = select(record.id).where(getattr(record, kind.owner_id).in_(ids), record.removed_at.is_(None), later)
    return session.scalar(newer.limit(1)) is not None


def work_done(session: Session, since: date, until: date, words: Words) -> Sequence[Work]:
    """Signed cards as work that shows a line of the annual plan."""
    found = []
    for kind in KINDS.values():
        record = kind.record
        owner: Any = Pupil if kind.owner == "pupil" else Family
        name = Pupil.full_name if kind.owner == "pupil" else Family.name
        rows = session.execute(
            select(record.id, record.on, record.filled_by, name.label("name"))
            .join(owner, owner.id == getattr(record, kind.owner_id))
            .where(record.removed_at.is_(None), record.signed_at.is_not(None), record.on.between(since, until))
        )
        title = words.say(kind.short)
        found += [Work(kind.table, row.id, row.on, f"{title}: {row.name}", row.filled_by or "") for row in rows]
    return found
