"""What a group scored: levels, mean and spread per scale, who has which level; and the small cells nobody else may see."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sppk_desktop.core import charts
from sppk_desktop.features.psychodiagnostics.instruments import Instrument
from sppk_desktop.features.psychodiagnostics.profiles import value_of
from sppk_desktop.features.psychodiagnostics.reading import Point

SMALL: Final = 5
"""Cells of fewer children are not told to the administration."""


@dataclass(frozen=True, slots=True)
class Level:
    """A level and the children who have it."""

    code: str
    name: str
    attention: bool
    pupils: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ScaleSummary:
    """One scale of a group. ``scored`` counts only who could be scored."""

    code: str
    name: str
    scored: int
    mean: float | None
    spread: float | None
    levels: tuple[Level, ...]

    @property
    def parts(self) -> tuple[charts.Part, ...]:
        """For the chart."""
        return tuple(charts.Part(level.name, len(level.pupils), level.attention) for level in self.levels)


def summary(points: Sequence[Point], instrument: Instrument, variant: str, language: str) -> list[ScaleSummary]:
    """Per scale, in the order of the instrument; levels nobody has are told with 0, in the order of the norms."""
    by_scale: dict[str, list[Point]] = defaultdict(list)
    for point in points:
        by_scale[point.scale].append(point)
    scales = {scale.code: scale for scale in instrument.form(variant).scales}
    found = []
    for code, rows in by_scale.items():
        scale = scales.get(code)
        values = [value for row in rows if (value := value_of(scale, row)) is not None]
        mean = math.fsum(values) / len(values) if values else None
        spread = None
        if mean is not None and len(values) > 1:
            spread = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (len(values) - 1))
        known = {band.code: (band.name.label(language), band.mark == "attention") for band in scale.bands_for()} if scale else {}
        found.append(ScaleSummary(code, rows[-1].name(language), len(values), mean, spread, _levels(rows, known, language)))
    return found


def _levels(rows: Sequence[Point], known: Mapping[str, tuple[str, bool]], language: str) -> tuple[Level, ...]:
    told = {code: (name, attention, list[int]()) for code, (name, attention) in known.items()}
    for row in rows:
        if row.level is not None:
            entry = told.setdefault(row.level, (row.level_name(language) or row.level, row.mark == "attention", []))
            entry[2].append(row.pupil_id)
    return tuple(Level(code, name, attention, tuple(pupils)) for code, (name, attention, pupils) in told.items())


def cell(count: int, *, suppressed: bool = False) -> str:
    """A number of children; below five it is not told where others read."""
    return f"< {SMALL}" if suppressed and 0 < count < SMALL else str(count)


def suppress(counts: Sequence[int]) -> list[str]:
    """The cells of one line as the administration may see them.

    One hidden cell, or several of few children together, could be worked out from the total, so the smallest other ones are
    hidden with them. Of a handful in all nothing is told: where the others have nobody, the rest would stand there.
    """
    if 0 < sum(counts) < SMALL:
        return ["*"] * len(counts)
    hidden = {at for at, count in enumerate(counts) if 0 < count < SMALL}
    others = sorted((at for at, count in enumerate(counts) if count >= SMALL), key=lambda at: -counts[at])
    while hidden and others and (len(hidden) == 1 or sum(counts[at] for at in hidden) < SMALL):
        hidden.add(others.pop())
    return ["*" if at in hidden else str(count) for at, count in enumerate(counts)]
