"""The rules of the cards as data: indicators in blocks, levels, what raises a level, what is a danger.

They ship in ``resources/catalogues/diagnostics.json`` and are this program's proposal, not a validated scale; a school may
change wording, weights and thresholds, which are its own rows of the vault. A signed card keeps the rules it was made by.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from sppk_desktop.core.places import resources
from sppk_desktop.core.screens import Tone
from sppk_desktop.features.diagnostics.records import CardRule

ADOLESCENT: Final = "adolescent"
FAMILY: Final = "family"
MOST: Final = 2
"""The highest level of one indicator."""


@dataclass(frozen=True, slots=True)
class Named:
    """Something with a stable code and a label in both languages."""

    code: str
    ky: str
    ru: str

    def label(self, language: str) -> str:
        """The label in the language of the window or the paper."""
        return self.ru if language == "ru" else self.ky


@dataclass(frozen=True, slots=True)
class Indicator(Named):
    """One sign: 0 no, 1 sometimes or weak, 2 often or clear."""

    block: str = ""
    weight: int = 1
    protected: bool = False


@dataclass(frozen=True, slots=True)
class Level(Named):
    """A level, and the sum it begins with."""

    least: int = 0
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True)
class Raise:
    """One of these signs at this height makes at least this level, whatever the sum."""

    codes: tuple[str, ...]
    least: int
    to: str


@dataclass(frozen=True, slots=True)
class Danger:
    """A sign somebody is told of; ``at_once`` opens the check-list by itself."""

    code: str
    least: int
    situation: str
    at_once: bool


@dataclass(frozen=True, slots=True)
class Rules:
    """Everything one card is reckoned by."""

    blocks: tuple[Named, ...]
    indicators: tuple[Indicator, ...]
    levels: tuple[Level, ...]
    raises: tuple[Raise, ...]
    dangers: tuple[Danger, ...]

    def indicator(self, code: str) -> Indicator | None:
        """One indicator by its code."""
        return next((one for one in self.indicators if one.code == code), None)

    def level(self, code: str | None) -> Level | None:
        """One level by its code."""
        return next((one for one in self.levels if one.code == code), None)

    def of_block(self, block: str) -> tuple[Indicator, ...]:
        """The indicators of a block."""
        return tuple(one for one in self.indicators if one.block == block)

    @property
    def most(self) -> int:
        """The highest sum there is."""
        return sum(MOST * one.weight for one in self.indicators)

    @property
    def digest(self) -> str:
        """Equal rules have the same; sums made by different ones are never joined in one line."""
        told = ([(one.code, one.weight) for one in self.indicators], [(one.code, one.least) for one in self.levels])
        return hashlib.sha256(repr(told).encode()).hexdigest()[:12]

    def kept(self) -> dict[str, Any]:
        """Plain data a signed card keeps."""
        return {
            "indicators": [[one.code, one.ky, one.ru, one.block, one.weight, one.protected] for one in self.indicators],
            "levels": [[one.code, one.ky, one.ru, one.least, one.tone.value] for one in self.levels],
        }

    def as_kept(self, kept: Mapping[str, Any] | None) -> Rules:
        """These rules with the indicators and levels a signed card was made by."""
        if not kept:
            return self
        indicators = tuple(
            Indicator(code, ky, ru, block, weight, protected) for code, ky, ru, block, weight, protected in kept["indicators"]
        )
        levels = tuple(Level(code, ky, ru, least, Tone(tone)) for code, ky, ru, least, tone in kept["levels"])
        return replace(self, indicators=indicators, levels=levels)


@cache
def shipped(card: str) -> Rules:
    """The rules as the program ships them."""
    read: Mapping[str, Any] = json.loads((resources() / "catalogues" / "diagnostics.json").read_text(encoding="utf-8"))[card]
    return Rules(
        tuple(Named(one["code"], one["ky"], one["ru"]) for one in read["blocks"]),
        tuple(
            Indicator(one["code"], one["ky"], one["ru"], one["block"], one.get("weight", 1), one.get("protected", False))
            for one in read["indicators"]
        ),
        tuple(Level(one["code"], one["ky"], one["ru"], one["from"], Tone(one["tone"])) for one in read["levels"]),
        tuple(Raise(tuple(one["codes"]), one["least"], one["to"]) for one in read["raises"]),
        tuple(Danger(one["code"], one["least"], one["situation"], one.get("at_once", False)) for one in read["dangers"]),
    )


def rules(session: Session, card: str) -> Rules:
    """The school's own rules: what ships, with what it has changed."""
    own = session.scalars(
        select(CardRule).where(CardRule.card == card, CardRule.removed_at.is_(None)).order_by(CardRule.position, CardRule.id)
    ).all()
    told = shipped(card)
    if not own:
        return told
    by_code = {(row.what, row.code): row for row in own}
    indicators = [
        changed for one in told.indicators if (changed := _indicator(one, by_code.pop(("indicator", one.code), None)))
    ]  # fmt: skip
    levels = [_level(one, by_code.pop(("level", one.code), None)) for one in told.levels]
    indicators += [
        Indicator(row.code, row.ky, row.ru, row.block or told.blocks[-1].code, row.figure, bool(row.protected))
        for (what, _), row in by_code.items()
        if what == "indicator" and not row.hidden
    ]
    return replace(told, indicators=tuple(indicators), levels=tuple(sorted(levels, key=lambda level: level.least)))


def _indicator(one: Indicator, row: CardRule | None) -> Indicator | None:
    if row is None:
        return one
    if row.hidden:
        return None
    return replace(one, ky=row.ky, ru=row.ru, weight=row.figure, protected=bool(row.protected))


def _level(one: Level, row: CardRule | None) -> Level:
    return one if row is None else replace(one, ky=row.ky, ru=row.ru, least=row.figure)


def seed(session: Session) -> None:
    """Give the school its own rows of every rule, as they ship, so that a list can show and change them."""
    known = {(row.card, row.what, row.code) for row in session.scalars(select(CardRule))}
    for card in (ADOLESCENT, FAMILY):
        told = shipped(card)
        for place, one in enumerate(told.indicators):
            if (card, "indicator", one.code) not in known:
                session.add(
                    CardRule(card=card, what="indicator", code=one.code, ky=one.ky, ru=one.ru, block=one.block,
                             figure=one.weight, protected=one.protected, position=place)
                )  # fmt: skip
        for place, level in enumerate(told.levels, len(told.indicators)):
            if (card, "level", level.code) not in known:
                session.add(
                    CardRule(card=card, what="level", code=level.code, ky=level.ky, ru=level.ru, figure=level.least,
                             position=place)
                )  # fmt: skip
    session.flush()


def all_codes(told: Sequence[Named]) -> tuple[str, ...]:
    """Codes in order."""
    return tuple(one.code for one in told)
