"""The official lists that ship with the program as data, and the school's own wording of them.

Shipped codes are stable; a school may rename, hide, reorder and add. Before a vault is open (blank forms, tests) the shipped
labels are read straight from ``resources/catalogues``; with a session the school's own rows come first.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.places import resources
from sppk_desktop.core.remembering import remembered
from sppk_desktop.core.screens import Tone
from sppk_desktop.features.people.records import CatalogueEntry, CategoryKind


class Entry(NamedTuple):
    """One entry of a plain catalogue."""

    code: str
    ky: str
    ru: str

    def label(self, language: str) -> str:
        """The label in the language of the window or the paper."""
        return self.ru if language == "ru" else self.ky


@dataclass(frozen=True, slots=True)
class Category:
    """A social category as lists and cards show it."""

    code: str
    group: str
    per: str  # "child" or "family"
    ky: str
    ru: str
    short_ky: str
    short_ru: str
    tone: Tone = Tone.NEUTRAL
    exclusive: str | None = None
    protected: bool = False
    hidden: bool = False
    values: tuple[Entry, ...] = ()

    def label(self, language: str) -> str:
        """The full label."""
        return self.ru if language == "ru" else self.ky

    def short(self, language: str) -> str:
        """The label on a chip."""
        return self.short_ru if language == "ru" else self.short_ky

    def value_label(self, value: str | None, language: str) -> str:
        """The label of a value («III», «атайын»); a value without a catalogue is shown as it is."""
        return next((entry.label(language) for entry in self.values if entry.code == value), value or "")


MIRRORS: Final[Mapping[str, str]] = {"housing": "K", "signs": "S"}
"""Plain catalogues that are the categories of one group: they follow whatever the school calls those."""


@cache
def _shipped(name: str) -> Mapping[str, Any]:
    read: Mapping[str, Any] = json.loads((resources() / "catalogues" / f"{name}.json").read_text(encoding="utf-8"))
    return read


def names() -> tuple[str, ...]:
    """The plain catalogues there are."""
    return tuple(name for name in _shipped("plain") if name != "about")


def entries(name: str, session: Session | None = None, *, with_hidden: bool = False) -> list[Entry]:
    """The entries of a plain catalogue in order: the school's own where a session is given and they were seeded."""
    if session is not None and name in MIRRORS:
        known = categories(session, with_hidden=with_hidden)
        return [Entry(one.code, one.ky, one.ru) for one in known.values() if one.group == MIRRORS[name]]
    if session is not None:
        shown = () if with_hidden else (CatalogueEntry.hidden.is_not(True),)
        found = session.execute(
            select(CatalogueEntry.code, CatalogueEntry.ky, CatalogueEntry.ru)
            .where(CatalogueEntry.catalogue == name, CatalogueEntry.removed_at.is_(None), *shown)
            .order_by(CatalogueEntry.position, CatalogueEntry.id)
        ).all()
        if found:
            return [Entry(*row) for row in found]
    return [Entry(entry["code"], entry["ky"], entry["ru"]) for entry in _shipped("plain")[name]]


def label_of(name: str, code: str | None, language: str, session: Session | None = None) -> str:
    """The label of one code, a hidden one's too; an unknown code is shown as it is."""
    if session is not None and code is not None and name not in MIRRORS:
        own = session.execute(
            select(CatalogueEntry.code, CatalogueEntry.ky, CatalogueEntry.ru).where(
                CatalogueEntry.catalogue == name, CatalogueEntry.code == code, CatalogueEntry.removed_at.is_(None)
            )
        ).first()
        if own is not None:
            return Entry(*own).label(language)
    if session is not None and code is not None and (known := categories(session, with_hidden=True).get(code)) is not None:
        return known.label(language)
    return next((entry.label(language) for entry in entries(name, session) if entry.code == code), code or "")


def labels(session: Session) -> Callable[[str, str, str], str]:
    """(catalogue, code, language) → label, as the school calls it, hidden entries too; what papers are made with."""
    rows = session.execute(
        select(CatalogueEntry.catalogue, CatalogueEntry.code, CatalogueEntry.ky, CatalogueEntry.ru).where(
            CatalogueEntry.removed_at.is_(None)
        )
    )
    own = {(name, code): Entry(code, ky, ru) for name, code, ky, ru in rows}
    known = categories(session, with_hidden=True)

    def label(name: str, code: str, language: str) -> str:
        if name == "categories" or name in MIRRORS:
            return known[code].label(language) if code in known else code
        return own[name, code].label(language) if (name, code) in own else label_of(name, code, language)

    return label


@cache
def shipped_categories() -> Mapping[str, Category]:
    """The categories as they ship, by code, in the order of the social passport."""
    return {
        entry["code"]: Category(
            code=entry["code"],
            group=entry["group"],
            per=entry["per"],
            ky=entry["ky"],
            ru=entry["ru"],
            short_ky=entry.get("short_ky", entry["ky"]),
            short_ru=entry.get("short_ru", entry["ru"]),
            tone=Tone(entry.get("tone", "neutral")),
            exclusive=entry.get("exclusive"),
            protected=entry.get("protected", False),
            hidden=entry.get("hidden", False),
            values=tuple(Entry(value["code"], value["ky"], value["ru"]) for value in entry.get("values", ())),
        )
        for entry in _shipped("categories")["entries"]
    }


def category_groups() -> dict[str, Entry]:
    """The groups of the social passport (B to K, and S for the signs), by letter."""
    return {code: Entry(code, group["ky"], group["ru"]) for code, group in _shipped("categories")["groups"].items()}


@remembered
def categories(session: Session, *, with_hidden: bool = False) -> dict[str, Category]:
    """The school's categories by code: its own labels and order, hidden ones only on request."""
    rows = session.execute(
        select(
            CategoryKind.code, CategoryKind.group, CategoryKind.per, CategoryKind.ky, CategoryKind.ru,
            CategoryKind.exclusive, CategoryKind.protected, CategoryKind.hidden,
        )
        .where(CategoryKind.removed_at.is_(None))
        .order_by(CategoryKind.position, CategoryKind.id)
    ).all()  # fmt: skip
    shipped = shipped_categories()
    found: dict[str, Category] = {}
    for code, group, per, ky, ru, exclusive, protected, hidden in rows:
        if hidden and not with_hidden:
            continue
        known = shipped.get(code)
        found[code] = Category(
            code=code,
            group=group,
            per=per,
            ky=ky,
            ru=ru,
            short_ky=known.short_ky if known and known.ky == ky else ky,
            short_ru=known.short_ru if known and known.ru == ru else ru,
            tone=known.tone if known else Tone.NEUTRAL,
            exclusive=exclusive,
            protected=bool(protected),
            hidden=bool(hidden),
            values=known.values if known else (),
        )
    return found or dict(shipped)


def seed(session: Session) -> None:
    """Fill a new vault with the shipped catalogues; what is there already is left as it is."""
    known = set(session.scalars(select(CategoryKind.code)))
    for position, category in enumerate(shipped_categories().values()):
        if category.code not in known:
            session.add(
                CategoryKind(
                    code=category.code, ky=category.ky, ru=category.ru, per=category.per, group=category.group,
                    exclusive=category.exclusive, protected=category.protected, hidden=category.hidden,
                    position=position, shipped=True,
                )
            )  # fmt: skip
    present = {(name, code) for name, code in session.execute(select(CatalogueEntry.catalogue, CatalogueEntry.code))}
    for name in names():
        for position, entry in enumerate(entries(name)):
            if (name, entry.code) not in present:
                session.add(
                    CatalogueEntry(catalogue=name, code=entry.code, ky=entry.ky, ru=entry.ru, position=position, shipped=True)
                )
    session.flush()


def missing_codes(codes: Sequence[str]) -> list[str]:
    """Codes of categories the program does not ship: the school's own, or a typing error in a list."""
    return [code for code in codes if code not in shipped_categories()]
