"""The shipped templates of letters, and how the words in brackets of a template become the facts of an entry."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core import dates
from sppk_desktop.core.places import resources
from sppk_desktop.features.activity.records import Appeal, Organisation
from sppk_desktop.features.activity.sheet import LINE, Entry
from sppk_desktop.features.people.records import Family, Pupil
from sppk_desktop.features.people.standing import address_line, adults_of_family, family_of
from sppk_desktop.features.protection.records import LetterTemplate

WRITTEN: Final = date(2026, 9, 1)
PLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "child": ("child", "окуучу", "ученик"),
    "class": ("class", "класс"),
    "born": ("born", "туулган күнү", "дата рождения"),
    "address": ("address", "дареги", "адрес"),
    "parents": ("parents", "ата-энеси", "родители"),
    "family": ("family", "үй-бүлөсү", "семья"),
    "organisation": ("organisation", "уюм", "организация"),
    "essence": ("essence", "мазмуну", "суть"),
    "due": ("due", "мөөнөтү", "срок"),
    "school": ("school", "мектеп", "школа"),
    "director": ("director", "директор"),
    "author": ("author", "аткаруучу", "исполнитель"),
}
"""What a template may ask for, as it is written in either language."""


def seed(session: Session) -> None:
    """The shipped templates that were never here."""
    read = json.loads((resources() / "office" / "letters.json").read_text(encoding="utf-8"))
    known = set(session.scalars(select(LetterTemplate.code).where(LetterTemplate.code.is_not(None))))
    for one in read["letters"]:
        if one["code"] not in known:
            body_ky, body_ru = ("\n".join(one[name]) for name in ("body_ky", "body_ru"))
            session.add(LetterTemplate(**{**one, "body_ky": body_ky, "body_ru": body_ru}, on=WRITTEN))
    session.flush()


def is_seeded(session: Session) -> bool:
    """Whether the templates were ever filled in."""
    return session.scalar(select(LetterTemplate.id).where(LetterTemplate.code.is_not(None)).limit(1)) is not None


def filled(body: str, facts: Mapping[str, str]) -> str:
    """The text with every known place filled; what is not known is a line to write on."""
    for key, names in PLACES.items():
        for name in names:
            body = body.replace(f"[{name}]", facts.get(key) or LINE)
    return body


def addressee(entry: Entry) -> tuple[str, ...]:
    """Whom a letter is to: the organisation by its whole name, and whom there."""
    row: Appeal = entry.row
    known = entry.session.get(Organisation, row.organisation_id) if row.organisation_id is not None else None
    return tuple(filter(None, (known.name(entry.words.language) if known is not None else "", row.to_whom)))


def facts_of(entry: Entry) -> dict[str, str]:
    """What an entry, its child and family say of the places of a template."""
    row: Appeal = entry.row
    session, on = entry.session, row.on
    pupil = session.get(Pupil, row.pupil_id) if row.pupil_id is not None else None
    home = session.get(Family, row.family_id) if row.family_id is not None else None
    if home is None and pupil is not None:
        home = family_of(session, pupil.id, on)
    adults = adults_of_family(session, home.id, on) if home is not None else []
    return {
        "child": pupil.full_name if pupil is not None else "",
        "class": entry.told.known.class_name(row),
        "born": dates.short(pupil.born) if pupil is not None and pupil.born else "",
        "address": address_line(home) if home is not None else "",
        "parents": ", ".join(adult.name for adult in adults[:2]),
        "family": home.name or "" if home is not None else "",
        "organisation": ", ".join(addressee(entry)),
        "essence": row.essence,
        "due": dates.short(row.due) if row.due else "",
        "school": entry.school,
        "director": entry.director,
        "author": entry.colleague() or entry.keeper,
    }
