"""Rules of a visit on plain values: where it stands, figures per head, and what signing still wants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sppk_desktop.core.words import Phrase, T
from sppk_desktop.features.visits.compare import is_unknown

EXAMINED: Final = "examined"
"""The outcome that asks for facts; every other outcome makes a short act."""

SPACE_NORM: Final = 9.0
"""Square metres per head under which a dwelling is called cramped (a hint, never a verdict)."""


class State(StrEnum):
    """Where a visit stands."""

    PLANNED = "planned"
    OVERDUE = "overdue"
    OPEN = "open"  # somebody went, the act is being written
    SIGNED = "signed"
    CANCELLED = "cancelled"

    @property
    def label(self) -> Phrase:
        """The state's name."""
        return _STATES[self]


_STATES: Final = {
    State.PLANNED: T("Planned", "visit"),
    State.OVERDUE: T("Overdue", "visit"),
    State.OPEN: T("Draft", "visit"),
    State.SIGNED: T("Signed", "visit"),
    State.CANCELLED: T("Cancelled", "visit"),
}


def state(*, planned_for: date | None, begun: bool, signed_on: date | None, cancelled: bool, today: date) -> State:
    """Where a visit stands on a day."""
    if signed_on is not None:
        return State.SIGNED
    if cancelled:
        return State.CANCELLED
    if begun:
        return State.OPEN
    return State.OVERDUE if planned_for is not None and planned_for < today else State.PLANNED


def area_per_head(area: float | None, people: int | None) -> float | None:
    """Square metres for each who lives there; unknown as long as either figure is."""
    return round(area / people, 1) if area is not None and people else None


def income_total(amounts: Sequence[int | None]) -> int | None:
    """The sum of the incomes whose amount was told; unknown when none was."""
    told = [amount for amount in amounts if amount is not None]
    return sum(told) if told else None


def income_per_head(amounts: Sequence[int | None], people: int | None) -> int | None:
    """Whole som for each who lives there."""
    total = income_total(amounts)
    return round(total / people) if total is not None and people else None


@dataclass(frozen=True, slots=True)
class Gap:
    """Something signing asks for. ``field`` is where to go; ``stops`` says whether it may be left so."""

    field: str
    what: Phrase
    stops: bool = True


def gaps(act: Mapping[str, Any], commission: Sequence[Mapping[str, Any]], *, today: date, unseen: int = 0) -> list[Gap]:
    """What is missing before this act can be signed, in the order of the paper; ``unseen`` counts facts not looked at."""
    found: list[Gap] = []
    short = act.get("outcome") not in (None, EXAMINED)
    if is_unknown(act.get("outcome")):
        found.append(Gap("outcome", T("Say how the visit ended: examined, nobody at home, not let in, wrong address, moved.")))
    visited = act.get("visited_on")
    if visited is None:
        found.append(Gap("visited_on", T("The day of the visit is not written.")))
    elif visited > today:
        found.append(Gap("visited_on", T("The day of the visit lies in the future.")))
    if is_unknown(act.get("basis")):
        found.append(Gap("basis", T("The basis of the visit is not chosen."), stops=not short))
    found += _commission_gaps(commission, short=short)
    if short:
        return found
    if is_unknown(act.get("conclusion_level")):
        found.append(Gap("conclusion_level", T("The conclusion of the commission is not chosen.")))
    if is_unknown(act.get("conclusion")):
        found.append(Gap("conclusion", T("The conclusion is not written in words."), stops=False))
    if not act.get("measures"):
        found.append(Gap("measures", T("No measure is ticked, not even «no measures needed»."), stops=False))
    if unseen:
        found.append(Gap("", T("{n} facts were not looked at: they stay «unknown» in the act.", n=unseen), stops=False))
    return found


def _commission_gaps(commission: Sequence[Mapping[str, Any]], *, short: bool) -> list[Gap]:
    named = [member for member in commission if not is_unknown(member.get("name"))]
    if not named:
        return [Gap("commission", T("Nobody of the commission is named."))]
    if short:
        return []
    if len(named) == 1:
        return [Gap("commission", T("The commission has one member; at least two must sign."))]
    return [Gap("commission", T("The commission has two members; three are better."), stops=False)] if len(named) == 2 else []


@dataclass(frozen=True, slots=True)
class Signature:
    """One hand under the act: a member of the commission or the parent."""

    name: str
    signed: bool
    reason: str = ""


def signature_gaps(commission: Sequence[Signature], parent: Signature | None, *, short: bool) -> list[Phrase]:
    """What is wrong with the answers "who signed, who refused and why"."""
    found = [
        T("Say why there is no signature of {name}.", name=one.name)
        for one in commission
        if not one.signed and is_unknown(one.reason)
    ]
    if not any(one.signed for one in commission):
        found.insert(0, T("At least one member of the commission must have signed the paper."))
    if not short:
        if parent is None:
            found.append(T("Say whether the parent signed."))
        elif not parent.signed and is_unknown(parent.reason):
            found.append(T("Say why the parent did not sign."))
        elif parent.signed and is_unknown(parent.name):
            found.append(T("Say who of the parents signed."))
    return found


def school_year(day: date, starts_month: int = 8) -> str:
    """The school year a day belongs to, "2026/27"; used only where the school has entered no years."""
    first = day.year if day.month >= starts_month else day.year - 1
    return f"{first}/{(first + 1) % 100:02}"
