"""One figure: a ratio beside its bound, and how it came about."""

from __future__ import annotations

import gc
import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A measured ratio; it holds when it is not above its bound. A bound of 0 means: told, not bound."""

    name: str
    ratio: float
    bound: float
    how: str

    @property
    def holds(self) -> bool:
        """Whether the ratio keeps its bound."""
        return not self.bound or self.ratio <= self.bound

    def as_json(self) -> str:
        """One JSON line."""
        told = {"name": self.name, "ratio": round(self.ratio, 3), "bound": self.bound, "holds": self.holds, "how": self.how}
        return json.dumps(told, ensure_ascii=False)


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turn(works: Sequence[Callable[[], object]], rounds: int = 5) -> list[float]:
    """Median wall time of each work; they take turns, so that a drifting machine is fair to all. One round is not counted."""
    taken: list[list[float]] = [[] for _ in works]
    for number in range(rounds + 1):
        for times, work in zip(taken, works, strict=True):
            spent = seconds(work)
            if number:
                times.append(spent)
    return [statistics.median(times) for times in taken]


def share(values: Sequence[float], part: float) -> float:
    """The value that ``part`` (0 to 1) of all values do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(part * len(ordered)))]
