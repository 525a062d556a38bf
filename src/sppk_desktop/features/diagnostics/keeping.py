"""Cards as plain values: read from the records, put back, filled in beforehand, the one before found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.cards import Link
from sppk_desktop.core.errors import AppError
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.catalogue import Rules, rules
from sppk_desktop.features.diagnostics.forms import ADOLESCENTS, KINDS, CardKind, own_fields
from sppk_desktop.features.diagnostics.reckoning import Reckoning, reckon
from sppk_desktop.features.diagnostics.records import RegisterEntry
from sppk_desktop.features.people.catalogues import categories
from sppk_desktop.features.people.listing import category_codes
from sppk_desktop.features.people.records import KINSHIP, Family, Pupil, Staff
from sppk_desktop.features.people.same import card_of, ids_of_card
from sppk_desktop.features.people.standing import adults_of_family, class_of, family_of, pupils_of_family

Values = dict[str, Any]
_BEFOREHAND: Final = ("family_about", "family_categories", "members")
"""Texts the program writes by itself, in words of a language."""


class NoSuchCard(AppError):
    """The card was removed meanwhile."""

    happened = T("This card is no longer in the register.")
    remedy = T("Nothing was changed. Look in the recycle bin or in the list of cards.")


def get(session: Session, kind: str, card_id: int) -> Any:
    """One card."""
    found = session.get(KINDS[kind].record, card_id)
    if found is None or found.removed_at is not None:
        raise NoSuchCard
    return found


def by_code(session: Session, code: str) -> Link | None:
    """The card whose printed form carries this code: twelve digits, already checked."""
    for kind in KINDS.values():
        record = kind.record
        found = session.scalar(select(record.id).where(record.sheet_code == code, record.removed_at.is_(None)))
        if found is not None:
            return Link(kind.table, found)
    return None


def rules_of(session: Session, kind: str, card: Any) -> Rules:
    """The rules a card is read by: its own once it is signed, else the school's of today."""
    return rules(session, kind).as_kept(card.rules_kept)


def levels_of(card: Any) -> dict[str, int]:
    """Its indicators by code; a missing one was not looked at."""
    return dict(card.levels or {})


def reckoned(session: Session, kind: str, card: Any) -> Reckoning:
    """What a card comes to."""
    return reckon(rules_of(session, kind, card), levels_of(card))


def read(kind: CardKind, card: Any) -> Values:
    """Every value of the form by name, indicators among them."""
    return {name: getattr(card, name) for name in own_fields(kind)} | levels_of(card)


def write(kind: CardKind, card: Any, values: Mapping[str, Any], told: Rules) -> None:
    """Put the values back; what is not among them stays. An indicator that is None was not looked at."""
    for name in own_fields(kind):
        if name in values and getattr(card, name) != values[name]:
            setattr(card, name, values[name])
    levels = levels_of(card)
    for one in told.indicators:
        if one.code in values:
            levels.pop(one.code, None)
            if values[one.code] is not None:
                levels[one.code] = int(values[one.code])
    if levels != card.levels:
        card.levels = levels
    found = reckon(told, levels)
    level = found.level.code if found.level else None
    if card.level_by_hand:
        level = card.level_by_hand
    if (card.total, card.level, card.rules) != (found.total, level, told.digest):
        card.total, card.level, card.rules = found.total, level, told.digest


def of_owner(session: Session, kind: CardKind, owner_id: int, *, signed_only: bool = False) -> Sequence[Any]:
    """Every card of one pupil or family, the oldest first; merged register cards answer for each other."""
    record = kind.record
    wanted = [getattr(record, kind.owner_id).in_(ids_of_card(session, kind.owner, owner_id)), record.removed_at.is_(None)]
    if signed_only:
        wanted.append(record.signed_at.is_not(None))
    return session.scalars(select(record).where(*wanted).order_by(record.on, record.id)).all()


def before(session: Session, kind: CardKind, card: Any) -> Any:
    """The signed card before this one, which it is compared with."""
    earlier = of_owner(session, kind, getattr(card, kind.owner_id), signed_only=True)
    return next((one for one in reversed(earlier) if one.id != card.id and (one.on, one.id) <= (card.on, card.id)), None)


def beforehand(session: Session, kind: CardKind, owner_id: int, today: date, words: Words, author: str) -> Values:
    """What is known of a pupil or a family before a card is filled in."""
    known = {"on": today, "filled_by": author}
    return known | (_of_pupil if kind is ADOLESCENTS else _of_family)(session, owner_id, today, words)


def in_language(session: Session, kind: CardKind, card: Any, words: Words, tongues: Sequence[Words]) -> Values:
    """The values of a card for a reader of this language: what was filled in beforehand and nobody changed is said anew.

    It is told apart from what was typed by being, word for word, what would have been filled in on the day of the card.
    """
    values = read(kind, card)
    told = {name: values[name] for name in _BEFOREHAND if values.get(name)}
    others = [tongue for tongue in tongues if tongue.language != words.language]
    if not told or not others:
        return values
    fill, owner = _of_pupil if kind is ADOLESCENTS else _of_family, getattr(card, kind.owner_id)
    here = fill(session, owner, card.on, words)
    for tongue in others:
        there = fill(session, owner, card.on, tongue)
        values |= {name: here[name] for name, said in told.items() if there.get(name) == said and here.get(name)}
    return values


def _of_pupil(session: Session, pupil_id: int, today: date, words: Words) -> Values:
    in_class, home = class_of(session, pupil_id, today), family_of(session, pupil_id, today)
    teacher = session.get(Staff, in_class.teacher_id) if in_class and in_class.teacher_id else None
    found: Values = {"class_teacher": teacher.full_name if teacher else None}
    if home is not None:
        found["family_about"] = _members(session, home.id, today, words) or None
        labels = categories(session)
        codes = category_codes(session, "family", [home.id], today)[home.id]
        said = [labels[code].label(words.language) for code, _ in codes if code in labels and not labels[code].protected]
        found["family_categories"] = "; ".join(said)[:400] or None
    return found | _registers(session, pupil_id)


def _registers(session: Session, pupil_id: int) -> Values:
    """Block 1: the last entry of each register."""
    ids = ids_of_card(session, "pupil", pupil_id)
    rows = session.scalars(
        select(RegisterEntry)
        .where(RegisterEntry.pupil_id.in_(ids), RegisterEntry.removed_at.is_(None))
        .order_by(RegisterEntry.since)
    )
    last = {row.register: row for row in rows}
    found: Values = {}
    if (school := last.get("school")) is not None:
        found |= {
            "school_since": school.since,
            "school_basis": school.basis[:160],
            "school_reason": (school.essence or "")[:300] or None,
            "planned_off": school.planned_off,
            "off_on": school.until,
            "off_reason": school.off_note,
        }
    if (idn := last.get("idn")) is not None and idn.until is None:
        found |= {"idn_since": idn.since, "idn_reason": (idn.essence or idn.basis)[:300]}
    if (commission := last.get("commission")) is not None:
        found |= {"commission_on": commission.since, "commission_decision": commission.decision or commission.basis}
    return found


def _of_family(session: Session, family_id: int, today: date, words: Words) -> Values:
    return {"members": _members(session, family_id, today, words) or None}


_KINSHIP = {option.code: option.label for option in KINSHIP}


def _members(session: Session, family_id: int, today: date, words: Words) -> str:
    """Adults with what they are and do, then the children with their classes."""
    told = []
    for adult in adults_of_family(session, family_id, today):
        if not adult.died and (adult.in_household or {"mother", "father"} & set(adult.kinships)):
            kin = ", ".join(words.say(_KINSHIP[code]) for code in adult.kinships if code in _KINSHIP)
            told.append(f"{adult.name} ({kin})" if kin else adult.name)
    for child in pupils_of_family(session, family_id, today):
        told.append(f"{child.name}, {child.class_name}" if child.class_name else child.name)
    return "; ".join(told)


def named(session: Session, kind: CardKind, owner_id: int, today: date) -> tuple[str, str]:
    """Who a card is about, and the class or classes."""
    if kind.owner == "pupil":
        pupil = session.get_one(Pupil, card_of(session, "pupil", owner_id))
        in_class = class_of(session, owner_id, today)
        return pupil.full_name, in_class.name if in_class else ""
    children = pupils_of_family(session, owner_id, today, enrolled_only=True)
    return session.get_one(Family, card_of(session, "family", owner_id)).name, ", ".join(
        dict.fromkeys(one.class_name for one in children if one.class_name)
    )


def year_of(day: date) -> str:
    """The school year a card is numbered in."""
    return dates.school_year(day)
