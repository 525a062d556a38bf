"""The lines of the social passport in the order of its sheet: the computed ones as they ship, the school's own categories."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy.orm import Session

from sppk_desktop.core.places import resources
from sppk_desktop.features.people.catalogues import Category, Entry, categories, category_groups, entries

GROUPS: Final = ("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "N")
"""The order of the sheet (domain 2.5): nationality (N) comes last."""
SIGNS: Final = "S"
"""Signs of a difficult situation belong to visits, not to the passport."""


@dataclass(frozen=True, slots=True)
class Entered:
    """What is entered as categories: the school's own wording and order. Hidden ones have no line, yet fill their set."""

    known: Mapping[str, Category]

    @classmethod
    def read(cls, session: Session) -> Entered:
        """The catalogue of an open vault."""
        return cls({code: one for code, one in categories(session, with_hidden=True).items() if one.group != SIGNS})


@cache
def told() -> Mapping[str, Any]:
    """The shipped words of the computed lines."""
    read: Mapping[str, Any] = json.loads((resources() / "catalogues" / "passport.json").read_text(encoding="utf-8"))
    return read


@cache
def groups() -> Mapping[str, Entry]:
    """The headings by letter, in the order of the sheet; groups a school invented follow."""
    own = {code: Entry(code, group["ky"], group["ru"]) for code, group in told()["groups"].items()}
    every = {**category_groups(), **own}
    return {code: every[code] for code in GROUPS}


def heading(group: str) -> Entry:
    """The heading of a group; a group the school invented is called by its own letter."""
    return groups().get(group) or Entry(group, group, group)


def computed(code: str) -> Entry:
    """The label of a computed line."""
    line = told()["lines"][code]
    return Entry(code, line["ky"], line["ru"])


def valued(label: Entry, value: Entry) -> Entry:
    """«Апасынын билими: жогорку»."""
    return Entry(f"{label.code}.{value.code}", *(
        told()["value"][language].format(label=getattr(label, language), value=getattr(value, language))
        for language in ("ky", "ru")
    ))  # fmt: skip


def many_children(label: Entry, least: int) -> Entry:
    """«Көп балалуу үй-бүлө (4 жана андан көп)»: the school's threshold stands in the label."""
    return Entry(label.code, *(
        told()["many"][language].format(label=getattr(label, language), n=least) for language in ("ky", "ru")
    ))  # fmt: skip


def options(name: str, session: Session) -> list[Entry]:
    """The values of a computed line: languages and shifts as shipped, the other catalogues as the school keeps them."""
    if name in ("languages", "shifts"):
        return [Entry(entry["code"], entry["ky"], entry["ru"]) for entry in told()[name]]
    return entries(name, session, with_hidden=True)
