"""Scoring a class of 40 on the 88 items of Schmieschek, against the same sums in plain loops over plain lists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random

from sppk_desktop.features.psychodiagnostics.scoring import score
from sppk_desktop.features.psychodiagnostics.shipped import shipped
from tools.bench.measure import Figure, in_turn

PUPILS, ROUNDS = 40, 20
"""A class, scored so often that the clock can tell."""
Key = tuple[list[int], list[int], int]


def figures(_folder: Path) -> Iterator[Figure]:
    """The bound of the scorer: checked answers, blanks looked for, levels, alerts and all."""
    instrument = shipped("schmieschek")
    chance = Random(88)
    sheets = [[chance.random() < 0.5 for _ in range(88)] for _ in range(PUPILS)]
    keys = [_key(scale.key, scale.multiplier) for scale in instrument.form().scales]
    assert [list(score(instrument, sheet).raw.values()) for sheet in sheets] == [_sums(keys, sheet) for sheet in sheets]

    def ours() -> None:
        for _ in range(ROUNDS):
            for sheet in sheets:
                score(instrument, sheet)

    def bare() -> None:
        for _ in range(ROUNDS):
            for sheet in sheets:
                _sums(keys, sheet)

    taken, loops = in_turn([ours, bare])
    told = f"{taken / ROUNDS * 1000:.2f} ms a class against {loops / ROUNDS * 1000:.2f} ms of plain loops"
    yield Figure("scoring a class of 40 on 88 items, against the same sums in plain loops", taken / loops, 5.0, told)


def _key(key: object, multiplier: float) -> Key:
    assert isinstance(key, dict)
    return [int(item) - 1 for item in key.get("yes", ())], [int(item) - 1 for item in key.get("no", ())], int(multiplier)


def _sums(keys: Sequence[Key], answers: Sequence[bool]) -> list[int]:
    made = []
    for yes, no, multiplier in keys:
        total = 0
        for item in yes:
            if answers[item]:
                total += 1
        for item in no:
            if not answers[item]:
                total += 1
        made.append(total * multiplier)
    return made
