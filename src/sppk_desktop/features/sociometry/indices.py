"""The indices and status groups of a sociometric test (domain 7.5.12), as pure functions on choices between numbers.

A mutual pair is one pair: counting it once for each of the two would double the cohesion and let it exceed one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

USUAL_LIMIT: Final = 3
"""The number of choices the status groups were made for."""


class Status(StrEnum):
    """The place in the group by the choices received; for three choices, after Kolominsky."""

    STAR = "star"
    PREFERRED = "preferred"
    ACCEPTED = "accepted"
    ISOLATED = "isolated"
    REJECTED = "rejected"


WELL: Final = (Status.STAR, Status.PREFERRED)


class WellBeing(StrEnum):
    """The level of well-being of the relations: whether those in good places outnumber the others."""

    HIGH = "high"
    MIDDLE = "middle"
    LOW = "low"


@dataclass(frozen=True)
class Choices:
    """Who chose whom under one criterion. ``members`` were present; what is given to an absent one is kept apart.

    ``limit`` is how many each might choose; ``None`` where as many as one likes.
    """

    members: tuple[int, ...]
    plus: Mapping[int, Sequence[int]]
    minus: Mapping[int, Sequence[int]]
    limit: int | None = None

    @cached_property
    def positive(self) -> dict[int, tuple[int, ...]]:
        """The positive choices of each present member among the present, without choices of oneself."""
        return self._among(self.plus)

    @cached_property
    def negative(self) -> dict[int, tuple[int, ...]]:
        """The negative ones."""
        return self._among(self.minus)

    @cached_property
    def absent_chosen(self) -> dict[int, tuple[int, int]]:
        """How often an absent one was chosen and rejected; no part of any index."""
        here = set(self.members)
        found: dict[int, tuple[int, int]] = {}
        for at, ballots in enumerate((self.plus, self.minus)):
            for giver, taken in ballots.items():
                for number in {one for one in taken if one not in here and giver in here}:
                    counts = list(found.get(number, (0, 0)))
                    counts[at] += 1
                    found[number] = (counts[0], counts[1])
        return found

    def _among(self, ballots: Mapping[int, Sequence[int]]) -> dict[int, tuple[int, ...]]:
        here = set(self.members)
        return {
            giver: tuple(dict.fromkeys(one for one in ballots.get(giver, ()) if one in here and one != giver))
            for giver in self.members
        }

    def sign(self, giver: int, taker: int) -> int:
        """One cell of the matrix: +1, 0 or −1; a positive choice wins over a negative one of the same two."""
        return 1 if taker in self.positive[giver] else -1 if taker in self.negative[giver] else 0


@dataclass(frozen=True, slots=True)
class Place:
    """One member: choices received and given, the mutual ones, the indices and the status."""

    number: int
    received: int
    rejected: int
    given: int
    refused: int
    mutual: int
    status_index: float | None
    positive_index: float | None
    balance: float | None
    expansiveness: float | None
    satisfaction: float | None  # unknown for one who chose nobody
    status: Status


@dataclass(frozen=True, slots=True)
class Indices:
    """The whole group. What has no meaning for it (a group of one, nobody without choices) is ``None``."""

    size: int
    mutual_pairs: int
    negative_pairs: int
    cohesion: float | None
    conflict: float | None
    expansiveness: float | None
    integration: float | None
    reciprocity: float | None
    mean: float | None
    well_being: WellBeing | None
    places: tuple[Place, ...]

    def of_status(self, status: Status) -> tuple[int, ...]:
        """The members of a status group."""
        return tuple(place.number for place in self.places if place.status is status)


def pairs(choices: Mapping[int, Iterable[int]]) -> set[tuple[int, int]]:
    """The mutual pairs, each once, the smaller number first."""
    chosen = {giver: set(taken) for giver, taken in choices.items()}
    return {(giver, taker) for giver, taken in chosen.items() for taker in taken if giver < taker and giver in chosen[taker]}


OFTEN: Final = 3
"""So many times as often refused as chosen is looked at, until the psychologist sets another number."""


def indices(choices: Choices) -> Indices:
    """Everything that follows from the choices of one criterion."""
    members, positive, negative = choices.members, choices.positive, choices.negative
    size, others = len(members), len(members) - 1
    received, rejected = _counts(members, positive), _counts(members, negative)
    mutual, quarrels = pairs(positive), pairs(negative)
    total = sum(received.values())
    mean = total / size if size else None
    all_pairs = size * others / 2
    most = all_pairs if choices.limit is None else size * choices.limit / 2
    without = sum(1 for number in members if not received[number])
    in_pairs = {number: sum(number in pair for pair in mutual) for number in members}
    room = others if choices.limit is None else choices.limit
    places = tuple(
        Place(
            number, received[number], rejected[number], len(positive[number]), len(negative[number]), in_pairs[number],
            _ratio(received[number] + rejected[number], others), _ratio(received[number], others),
            _ratio(received[number] - rejected[number], others), _ratio(len(positive[number]) + len(negative[number]), room),
            _ratio(in_pairs[number], len(positive[number])), status_of(received[number], rejected[number], mean or 0.0),
        )
        for number in members
    )  # fmt: skip
    return Indices(
        size, len(mutual), len(quarrels), _ratio(len(mutual), most), _ratio(len(quarrels), all_pairs),
        _ratio(total, size), _ratio(1, without), _ratio(sum(in_pairs.values()), total), mean, well_being(places), places,
    )  # fmt: skip


def _counts(members: Sequence[int], choices: Mapping[int, Sequence[int]]) -> dict[int, int]:
    found = dict.fromkeys(members, 0)
    for taken in choices.values():
        for number in taken:
            found[number] += 1
    return found


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def status_of(received: int, rejected: int, mean: float) -> Status:
    """The status group of one who was chosen and rejected so often, in a group chosen ``mean`` times each."""
    if received == 0:
        return Status.REJECTED if rejected else Status.ISOLATED
    if received >= 2 * mean:
        return Status.STAR
    return Status.PREFERRED if received >= mean else Status.ACCEPTED


def often_refused(places: Sequence[Place], times: int) -> list[int]:
    """Members who are chosen, but refused at least so many times as often; 0 looks for nobody.

    The source says "R− much > R+" and gives no number: the threshold is the program's own, is said to be so, changes no status.
    """
    return [one.number for one in places if times and one.received and one.rejected >= times * one.received]


def well_being(places: Sequence[Place]) -> WellBeing | None:
    """High when stars and preferred outnumber the rest, middle when they are as many."""
    if not places:
        return None
    well = sum(place.status in WELL for place in places)
    rest = len(places) - well
    return WellBeing.HIGH if well > rest else WellBeing.MIDDLE if well == rest else WellBeing.LOW
