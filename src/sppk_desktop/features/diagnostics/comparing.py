"""Cards of one pupil or family beside each other: item by item and block by block, over as many as there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from sppk_desktop.core.words import Words
from sppk_desktop.features.diagnostics.catalogue import rules
from sppk_desktop.features.diagnostics.forms import CardKind
from sppk_desktop.features.diagnostics.keeping import levels_of, of_owner, rules_of
from sppk_desktop.features.diagnostics.reckoning import Change, block_most, block_sum, change, overall, tally


@dataclass(frozen=True, slots=True)
class SignOverTime:
    """One indicator at every card: 0, 1, 2, or None."""

    code: str
    label: str
    levels: Sequence[int | None]
    change: Change


@dataclass(frozen=True, slots=True)
class BlockOverTime:
    """A block: its sum at every card, its signs."""

    label: str
    sums: Sequence[int | None]
    most: int
    change: Change
    signs: Sequence[SignOverTime]


@dataclass(frozen=True, slots=True)
class OverTime:
    """Signed cards of one pupil or family beside each other."""

    ids: Sequence[int]
    days: Sequence[date]
    totals: Sequence[int | None]
    levels: Sequence[str]
    joined: Sequence[bool]  # whether a card was made by the same rules as the one before it
    most: int
    blocks: Sequence[BlockOverTime]
    change: Change
    better: int
    worse: int


def over_time(session: Session, kind: CardKind, owner_id: int, words: Words, *, names_protected: bool = True) -> OverTime:
    """See `CardBook.over_time`. What was made by other rules stands beside, and is not joined by a line."""
    cards = of_owner(session, kind, owner_id, signed_only=True)
    told = rules_of(session, kind.key, cards[-1]) if cards else rules(session, kind.key)
    seen = [levels_of(card) for card in cards]
    first, last = (seen[-2], seen[-1]) if len(seen) > 1 else ({}, {})
    shown = [one for one in told.indicators if names_protected or not one.protected]
    blocks = []
    for block in told.blocks:
        own = told.of_block(block.code)
        if not own:
            continue
        sums = [block_sum(own, levels) for levels in seen]
        signs = [
            SignOverTime(one.code, one.label(words.language), [levels.get(one.code) for levels in seen],
                         change(first.get(one.code), last.get(one.code)))
            for one in own if one in shown
        ]  # fmt: skip
        gone = change(sums[-2], sums[-1]) if len(sums) > 1 else Change.UNKNOWN
        blocks.append(BlockOverTime(block.label(words.language), sums, block_most(own), gone, signs))
    counted = tally(first, last, [one.code for one in told.indicators])
    labels = [rules_of(session, kind.key, card).level(card.level) for card in cards]
    return OverTime(
        ids=[card.id for card in cards],
        days=[card.on for card in cards],
        totals=[card.total for card in cards],
        levels=[level.label(words.language) if level else "" for level in labels],
        joined=[bool(at) and cards[at - 1].rules == card.rules for at, card in enumerate(cards)],
        most=told.most,
        blocks=blocks,
        change=overall(first, last, told.indicators),
        better=counted[Change.BETTER],
        worse=counted[Change.WORSE],
    )
