"""What a card found, for whoever makes a help plan of it: plain values, read through `core.findings`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from sppk_desktop.core.findings import BlockMeasures, CardFindings, Measure
from sppk_desktop.core.words import T, Words
from sppk_desktop.features.diagnostics.catalogue import MOST, Rules
from sppk_desktop.features.diagnostics.forms import BY_TABLE, CardKind
from sppk_desktop.features.diagnostics.keeping import get, levels_of, of_owner, rules_of
from sppk_desktop.features.diagnostics.reckoning import block_most, block_sum, reckon
from sppk_desktop.features.diagnostics.records import CAUSES, SITUATIONS


def findings(session: Session, table: str, card_id: int, words: Words, *, names_protected: bool = True) -> CardFindings:
    """One card, by its table (``adolescent_card`` or ``family_card``) and id."""
    kind = BY_TABLE[table]
    return _told(session, kind, get(session, kind.key, card_id), words, names_protected)


def latest_findings(
    session: Session, table: str, owner_id: int, words: Words, *, names_protected: bool = True
) -> CardFindings | None:
    """The last signed card of a pupil or a family, for «before and after»; None while there is none."""
    kind = BY_TABLE[table]
    signed = of_owner(session, kind, owner_id, signed_only=True)
    return _told(session, kind, signed[-1], words, names_protected) if signed else None


def all_findings(
    session: Session, table: str, owner_id: int, words: Words, *, names_protected: bool = True
) -> list[CardFindings]:
    """Every signed card of a pupil or a family, the oldest first."""
    kind = BY_TABLE[table]
    signed = of_owner(session, kind, owner_id, signed_only=True)
    return [_told(session, kind, card, words, names_protected) for card in signed]


def _told(session: Session, kind: CardKind, card: Any, words: Words, names_protected: bool) -> CardFindings:
    told, levels, language = rules_of(session, kind.key, card), levels_of(card), words.language
    found = reckon(told, levels)
    level = told.level(card.level)
    shown = [one for one in told.indicators if names_protected or not one.protected]
    problems = [Measure(one.code, one.label(language), levels[one.code], MOST) for one in shown if levels.get(one.code)]
    return CardFindings(
        kind=kind.table,
        card_id=card.id,
        number=card.number or "",
        on=card.on,
        signed=card.signed_at is not None,
        pupil_id=getattr(card, "pupil_id", None),
        family_id=getattr(card, "family_id", None),
        level=card.level or "",
        level_label=level.label(language) if level else "",
        strengths=card.strengths or "",
        causes=_causes(card, words),
        conclusion=card.conclusion or "",
        recommendations=card.recommendations or "",
        total=Measure("total", words.say(T("Sum of the signs")), found.total, told.most),
        problems=sorted(problems, key=lambda one: -(one.value or 0)),
        measures=_measures(told, levels, language, {one.code for one in shown}),
    )


def _causes(card: Any, words: Words) -> str:
    """Causes of an adolescent's difficulty, or the kind of a family's situation."""
    options, chosen = (CAUSES, card.causes) if hasattr(card, "causes") else (SITUATIONS, card.situations)
    said = [words.say(option.label) for option in options if option.code in (chosen or ())]
    return "; ".join([*said, getattr(card, "causes_note", None) or ""]).strip("; ")


def _measures(told: Rules, levels: Mapping[str, int], language: str, shown: set[str]) -> list[BlockMeasures]:
    found = []
    for block in told.blocks:
        own = told.of_block(block.code)
        if own:
            each = [Measure(one.code, one.label(language), levels.get(one.code), MOST) for one in own if one.code in shown]
            whole = Measure(block.code, block.label(language), block_sum(own, levels), block_most(own))
            found.append(BlockMeasures(whole, each))
    return found
