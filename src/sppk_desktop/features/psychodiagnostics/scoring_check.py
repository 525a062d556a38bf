"""Checks the scoring: every golden vector of an instrument is scored and compared with what it must give."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sppk_desktop.features.psychodiagnostics.instruments import Golden, Instrument
from sppk_desktop.features.psychodiagnostics.scoring import score


@dataclass(frozen=True, slots=True)
class Difference:
    """One number or word that came out otherwise than it must."""

    vector: int  # counted from 1
    what: str  # "raw T", "alerts"
    wanted: str
    got: str


@dataclass(frozen=True, slots=True)
class Checked:
    """How the golden vectors of one instrument came out."""

    instrument: Instrument
    vectors: int
    values: int
    differences: tuple[Difference, ...]


def check(instrument: Instrument) -> Checked:
    """Score every golden vector of one instrument."""
    told = [pair for number, golden in enumerate(instrument.golden, 1) for pair in _compared(instrument, number, golden)]
    wrong = tuple(one for one in told if one.wanted != one.got)
    return Checked(instrument, len(instrument.golden), len(told), wrong)


def check_all(instruments: Iterable[Instrument]) -> list[Checked]:
    """The whole protocol."""
    return [check(instrument) for instrument in instruments]


def _compared(instrument: Instrument, number: int, golden: Golden) -> list[Difference]:
    got = score(instrument, golden.answers, golden.variant, golden.sex, golden.age, golden.grade)
    levels = {code: band.code if band else None for code, band in got.level.items()}
    tables = (("raw", golden.raw, got.raw), ("standard", golden.standard, got.standard), ("level", golden.level, levels))
    told = [
        Difference(number, f"{name} {code}", _shown(value), _shown(there.get(code)))
        for name, wanted, there in tables
        for code, value in wanted.items()
    ]
    if golden.alerts is not None:
        rung = sorted({alert.kind for alert in got.alerts})
        told.append(Difference(number, "alerts", ", ".join(sorted(set(golden.alerts))), ", ".join(rung)))
    return told


def _shown(value: float | str | None) -> str:
    return "—" if value is None else value if isinstance(value, str) else f"{value:.9g}"
