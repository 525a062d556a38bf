"""What changed between two visits: same, better, worse or merely different, by pure functions on plain values.

A fact nobody looked at is never a change: unknown is not no. Better and worse are said only where the answers have an
order; the tenure of a flat has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from sppk_desktop.core.fields import Field, Kind
from sppk_desktop.core.words import Phrase, T


class Verdict(StrEnum):
    """How a fact stands to the fact of the last visit."""

    UNKNOWN = "unknown"  # one of the two visits did not look
    SAME = "same"
    BETTER = "better"
    WORSE = "worse"
    DIFFERENT = "different"

    @property
    def label(self) -> Phrase:
        """The verdict in one word."""
        return _LABELS[self]

    @property
    def is_a_change(self) -> bool:
        """Whether the two visits saw different things."""
        return self in (Verdict.BETTER, Verdict.WORSE, Verdict.DIFFERENT)


_LABELS: Final = {
    Verdict.UNKNOWN: T("not comparable"),
    Verdict.SAME: T("the same"),
    Verdict.BETTER: T("better"),
    Verdict.WORSE: T("worse"),
    Verdict.DIFFERENT: T("changed"),
}


class Order(StrEnum):
    """Which way of a fact is the better one."""

    NONE = "none"
    BEST_FIRST = "best first"  # the options of a choice go from best to worst
    BEST_LAST = "best last"
    MORE_IS_BETTER = "more is better"  # numbers; for yes/no: yes is better
    LESS_IS_BETTER = "less is better"


@dataclass(frozen=True, slots=True)
class Change:
    """One fact at two visits."""

    field: Field
    last: Any
    now: Any
    verdict: Verdict


def verdict(field: Field, last: Any, now: Any, order: Order = Order.NONE) -> Verdict:
    """How ``now`` stands to ``last``; both as the record keeps them (codes, numbers, lists of codes, text)."""
    if is_unknown(last) or is_unknown(now):
        return Verdict.UNKNOWN
    if _plain(last) == _plain(now):
        return Verdict.SAME
    before, after = _rank(field, last, order), _rank(field, now, order)
    if before is None or after is None or before == after:
        return Verdict.DIFFERENT
    return Verdict.BETTER if after > before else Verdict.WORSE


def changes(fields: Iterable[Field], last: Mapping[str, Any], now: Mapping[str, Any],
            orders: Mapping[str, Order]) -> list[Change]:  # fmt: skip
    """Every fact both visits looked at and found different, in the form's own order."""
    found = (
        Change(field, last.get(field.name), now.get(field.name), verdict(field, last.get(field.name), now.get(field.name),
               orders.get(field.name, Order.NONE)))
        for field in fields
    )  # fmt: skip
    return [change for change in found if change.verdict.is_a_change]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many facts got better, got worse, merely changed."""

    better: int
    worse: int
    different: int

    @property
    def verdict(self) -> Verdict:
        """The tally in one word: only what has a direction decides; a draw is "changed"."""
        if self.better > self.worse:
            return Verdict.BETTER
        if self.worse > self.better:
            return Verdict.WORSE
        return Verdict.DIFFERENT if self.better or self.different else Verdict.SAME


def tally(found: Sequence[Change]) -> Tally:
    """Count the changes by verdict."""
    kinds = [change.verdict for change in found]
    return Tally(kinds.count(Verdict.BETTER), kinds.count(Verdict.WORSE), kinds.count(Verdict.DIFFERENT))


def is_unknown(value: Any) -> bool:
    """Whether nobody looked: nothing, or text of blanks. An empty list of codes is an answer: none of them."""
    return value is None or (isinstance(value, str) and not value.strip())


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple, set)):
        return frozenset(value)
    return " ".join(value.split()) if isinstance(value, str) else value


def _rank(field: Field, value: Any, order: Order) -> float | None:
    """Where the value stands, higher is better; None where it has no place in an order."""
    if order in (Order.BEST_FIRST, Order.BEST_LAST):
        codes = [option.code for option in field.options]
        if field.kind is not Kind.CHOICE or value not in codes:
            return None
        return float(-codes.index(value) if order is Order.BEST_FIRST else codes.index(value))
    if order in (Order.MORE_IS_BETTER, Order.LESS_IS_BETTER) and isinstance(value, (int, float)):
        return float(value if order is Order.MORE_IS_BETTER else -value)
    return None
